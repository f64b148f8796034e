# ruff: noqa: E501, SIM905  (phrase banks and word lists read better on their own lines)
"""The sheets of `again_tables` and what people call their columns: "experience", "pay", "zodiac sign".

`COLUMNS` says for each column how it is named, how one cell of it is asked for ({x} is the row), and how a condition on
it is said after the noun ({v} a cell, {n} a number, {d} a day or year). `FIRSTS` are the extremes that need the right one
of several columns: who joined first is the earliest start, not the earliest birthday.
"""

from __future__ import annotations

from typing import NamedTuple

from agentrt.models.builtin.data.families.people_tables_words import Kept

_SIGNS = "Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces"

SHEETS: dict[str, Kept] = {
    "staff": Kept("staff team employees people crew colleagues", "people", ("name|employee|person|who = person", "department|dept|team|unit = Sales|Support|Finance|Marketing|Legal|Design", "city|office|location|site = few city", "experience|years_experience|exp_years|years_exp = int 1 34", "salary|pay|wage|gross = int 2100 9000", "zodiac|star_sign|sign|zodiac_sign = of " + _SIGNS, "started|hired|joined|start_date|since = past", "born|birthday|birth_date|date_of_birth = birth")),
    "club": Kept("members club choir swimmers", "members", ("name|member|person = person", "level|grade|class = of beginner|advanced|junior|senior", "town|city|lives_in = few city", "age|years = int 8 79", "fee|dues|fee_eur = int 12 120", "joined|member_since|since|joined_on = past", "born|birthday|dob = birth")),
    "players": Kept("players squad team_list roster", "players", ("player|name = person", "position|role|plays = of goalkeeper|defender|midfielder|striker", "nation|country|from = few country", "goals|scored = int 0 40", "height_cm|height|cm = int 158 205", "shirt|number|shirt_no = int 1 99", "signed|contract_since|since = past", "born|birthday = birth")),
    "cars": Kept("cars fleet vehicles company_cars", "cars", ("plate|car|vehicle = code", "make|brand = of Fiat|Volvo|Skoda|Toyota|Peugeot|Kia", "colour|color|paint = of red|white|grey|black|blue", "mileage|km|mileage_km = int 900 240000", "seats|places = int 2 9", "bought|purchased|bought_on = past", "driver|used_by = person")),
    "orders": Kept("orders shop_orders requests order_book", "orders", ("order|order_no|id = code", "client|customer|buyer = few company", "channel|via|came_by = of phone|web|shop|mail", "total|amount|value|sum_eur = money 15 900", "items|pieces|qty = int 1 40", "ordered|date|placed = date", "state|status = of open|closed|shipped|cancelled")),
    "items": Kept("items goods stock catalogue inventory", "items", ("item|product|article = thing", "kind|category|type = of kitchen|garden|office|toys|tools", "supplier|vendor|from = few company", "price|unit_price|eur = money 1 90", "stock|in_stock|left = int 0 300", "weight_g|weight|grams = int 40 4000", "added|listed|listed_on = past")),
    "flats": Kept("flats apartments rooms listings", "flats", ("flat|address|street = street", "area|district|part_of_town = of North|South|Old Town|Harbour|Hill", "rent|monthly|rent_eur = int 380 2100", "rooms|room_count = int 1 6", "size|size_m2|sqm = int 18 160", "free_from|available|available_from = date", "heating|heat = of gas|oil|electric|district")),
    "bills": Kept("bills costs spending expenses", "entries", ("what|item|for = spent", "kind|category|type = of food|travel|rent|fun|health", "payer|paid_by|who = few person", "amount|cost|eur|price = money 2 300", "date|day|when = date", "settled|paid|done = yes|no")),
    "animals": Kept("animals pets shelter zoo", "animals", ("name|animal = person", "species|kind = of dog|cat|rabbit|parrot|goat", "keeper|carer = few person", "weight_kg|weight|kg = dec 1 60", "age|years = int 1 18", "arrived|came|since = past", "born|hatched|birthday = birth")),
    "courses": Kept("courses classes workshops lessons", "courses", ("course|title|class = book", "teacher|tutor|taught_by = few person", "room|place = of A1|B2|C3|gym|library", "price|fee|cost = money 20 400", "seats|places|capacity = int 4 60", "starts|begins|first_day = date", "level|grade = of easy|medium|hard")),
    "visits": Kept("visits appointments patients calendar", "appointments", ("patient|name|who = person", "doctor|with|seen_by = few person", "reason|for|type = of checkup|vaccine|teeth|eyes|blood test", "minutes|duration|length_min = int 10 90", "fee|charge|price = int 20 320", "date|day|on = date", "room|door = of R1|R2|R3|R4")),
    "books": Kept("books library shelf loans", "books", ("title|book = book", "author|writer|by = few person", "genre|kind = of crime|poetry|history|travel|comic", "pages|length = int 60 1100", "copies|owned = int 1 12", "published|out_since|released = past", "language|lang = of English|French|German|Polish|Dutch")),
    "runners": Kept("runners race results marathon", "runners", ("runner|name|athlete = person", "club|team = few company", "age_group|group|category = of U20|open|masters|veterans", "minutes|time_min|finish_min = int 34 240", "place|rank|position = int 1 300", "bib|start_no = int 1 900", "registered|entered|signed_up = date")),
    "trees": Kept("trees orchard plants garden", "trees", ("tree|tag|no = code", "sort|variety|kind = of apple|pear|plum|cherry|quince", "row|bed|plot = of A|B|C|D", "height_cm|height = int 60 900", "yield_kg|kg|harvest = dec 1 90", "planted|set|planted_on = past", "pruned_by|gardener = few person")),
    "jobs": Kept("jobs projects contracts repairs", "jobs", ("job|project|no = code", "client|customer|for = few company", "site|town|place = few city", "hours|worked|time_h = int 2 160", "cost|price|budget = money 90 9000", "begun|started|start = date", "stage|status|phase = of planned|running|finished|paused")),
    "rooms": Kept("rooms hotel_rooms guesthouse beds", "rooms", ("room|no|number = code", "floor|level = of ground|first|second|attic", "view|outlook = of garden|sea|street|court", "beds|sleeps = int 1 6", "per_night|price|rate = int 40 340", "renovated|done_up = past", "cleaner|cleaned_by = few person")),
}  # fmt: skip


class Col(NamedTuple):
    """said: names of the column; ask: questions for the cell of {x}; where: "op phrase" conditions, after the noun."""

    said: str
    ask: str = ""
    where: str = ""


COLUMNS: dict[str, dict[str, Col]] = {
    "staff": {
        "department": Col("department|team|division", "which department is {x} in|where in the firm does {x} work|which team does {x} belong to", "= in {v}|= from {v}|= who work in {v}|= working for {v}|= of the {v} team"),
        "city": Col("city|office|workplace", "which city does {x} work in|which office is {x} at|where is {x} based", "= in {v}|= based in {v}|= at the {v} office|= who sit in {v}|= from {v}"),
        "experience": Col("experience|years of experience|work experience|number of years in the job", "how experienced is {x}|how many years has {x} been doing this|how many years of experience does {x} have", "> with more than {n} years of experience|> with over {n} years of experience|>= with at least {n} years of experience|< with less than {n} years of experience|>= who have {n} or more years of experience|<= with {n} years of experience at most"),
        "salary": Col("pay|salary|wage|earnings|income", "what does {x} earn|how much does {x} get paid|what's {x} on|how much money does {x} make", "> who earn more than {n}|> earning over {n}|< who earn less than {n}|< earning under {n}|>= with a salary of at least {n}|> with a pay above {n}|<= who get {n} or less"),
        "zodiac": Col("zodiac sign|star sign|sign of the zodiac|sign", "what sign is {x}|which star sign does {x} have|under which sign was {x} born", "= who are {v}|= with the sign {v}|= whose zodiac sign is {v}|= born under {v}"),
        "started": Col("start date|first day|date of joining|starting date", "when did {x} start|when did {x} join us|since when has {x} been here|when was {x} hired", "> who started after {d}|> hired after {d}|< who joined before {d}|< hired before {d}|>= who have been here since {d}|contains who started in {y}|contains hired in {y}"),
        "born": Col("date of birth|birthday|birth date", "when was {x} born|when is {x}'s birthday", "> born after {d}|< born before {d}|contains born in {y}"),
    },
    "club": {
        "level": Col("level|standard|group", "which level is {x} at|how good is {x}, I mean the level", "= at {v} level|= in the {v} group|= who are {v}"),
        "town": Col("town|home town|place of residence", "where does {x} live|which town is {x} from", "= from {v}|= who live in {v}|= living in {v}"),
        "age": Col("age|years of age", "how old is {x}", "> over {n}|> older than {n}|< under {n}|< younger than {n}|>= aged {n} or more|>= who are at least {n}"),
        "fee": Col("fee|membership fee|contribution|dues", "what does {x} pay|how much is {x}'s contribution", "> who pay more than {n}|< paying less than {n}|>= with a fee of at least {n}"),
        "joined": Col("joining date|date of joining|entry date", "when did {x} join|since when is {x} a member|how long has {x} been in, since what day", "> who joined after {d}|< who joined before {d}|< in the club since before {d}|contains who joined in {y}"),
        "born": Col("date of birth|birthday", "when was {x} born", "> born after {d}|< born before {d}|contains born in {y}"),
    },
    "players": {
        "position": Col("position|role on the field", "where does {x} play|what does {x} play, I mean the position", "= who play as {v}|= at the position {v}|= playing {v}"),
        "nation": Col("country|nationality|home country", "where does {x} come from|which country is {x} from", "= from {v}|= who come from {v}"),
        "goals": Col("goals|number of goals|tally", "how many goals has {x} got|how often did {x} score", "> with more than {n} goals|> who scored over {n} times|< with fewer than {n} goals|>= with {n} goals or more"),
        "height_cm": Col("height|body height", "how tall is {x}", "> taller than {n} cm|< shorter than {n} cm|>= of at least {n} cm"),
        "shirt": Col("shirt number|number on the shirt|jersey number", "which number does {x} wear|what's on {x}'s shirt"),
        "signed": Col("signing date|contract date", "when did {x} sign|since when is {x} with us", "> who signed after {d}|< who came before {d}|contains signed in {y}"),
        "born": Col("date of birth|birthday", "when was {x} born", "> born after {d}|< born before {d}|contains born in {y}"),
    },
    "cars": {
        "make": Col("brand|make|manufacturer", "what make is {x}|who built {x}", "= made by {v}|= of the make {v}|= from {v}"),
        "colour": Col("colour|paint", "what colour is {x}|how is {x} painted", "= in {v}|= painted {v}|= that are {v}"),
        "mileage": Col("mileage|kilometres|distance driven", "how far has {x} been driven|how many km has {x} done|what does the odometer of {x} say", "> with more than {n} km|> driven over {n} km|< under {n} km|< with less than {n} km on them"),
        "seats": Col("seats|number of seats|places", "how many people fit into {x}|how many seats has {x}", "> with more than {n} seats|>= with at least {n} seats|< with fewer than {n} places"),
        "bought": Col("date of purchase|purchase date|buying date", "when did we buy {x}|since when do we have {x}", "> bought after {d}|< bought before {d}|contains bought in {y}|>= ours since {d}"),
        "driver": Col("driver|person who drives it", "who drives {x}|who uses {x}"),
    },
    "orders": {
        "client": Col("customer|client|buyer", "who placed {x}|who is {x} for", "= from {v}|= by {v}|= for {v}|= that {v} placed"),
        "channel": Col("channel|way it came in", "how did {x} come in", "= by {v}|= that came by {v}|= placed by {v}"),
        "total": Col("amount|value|total|sum", "how much is {x}|what's {x} worth|what does {x} come to", "> over {n}|> worth more than {n}|< under {n}|< of less than {n}|>= of at least {n}|>= of {n} or more"),
        "items": Col("number of pieces|pieces|item count", "how many pieces are in {x}", "> with more than {n} pieces|< of fewer than {n} pieces"),
        "ordered": Col("order date|date of the order|day of ordering", "when was {x} placed|what day is {x} from", "> placed after {d}|< placed before {d}|>= since {d}|> after {d}|< before {d}"),
        "state": Col("status|state|stage", "how far is {x}|where does {x} stand|what's up with {x}", "= that are {v}|= marked {v}|= with status {v}"),
    },
    "items": {
        "kind": Col("category|kind|sort", "what sort of thing is {x}|which category is {x} in", "= for {v}|= of the kind {v}|= in the {v} category|= under {v}"),
        "supplier": Col("supplier|vendor|source", "who supplies {x}|where do we get {x}", "= from {v}|= supplied by {v}|= that {v} delivers"),
        "price": Col("price|cost|unit price", "what does {x} cost|how much is {x}|how dear is {x}", "> over {n}|> dearer than {n}|< under {n}|< cheaper than {n}|<= for {n} or less"),
        "stock": Col("stock|stock level|amount in stock|quantity on hand", "how many of {x} do we have|how much {x} is left|how many pieces of {x} are there", "> with more than {n} in stock|< with fewer than {n} left|>= of which we have at least {n}"),
        "weight_g": Col("weight|weight in grams", "how heavy is {x}|what does {x} weigh", "> heavier than {n} g|< lighter than {n} g|< under {n} grams"),
        "added": Col("date it was added|listing date", "since when do we sell {x}|when was {x} added", "> added after {d}|< added before {d}|contains added in {y}"),
    },
    "flats": {
        "area": Col("part of town|district|quarter|area", "where in town is {x}|which quarter is {x} in", "= in {v}|= in the {v} part|= around {v}"),
        "rent": Col("rent|monthly rent|monthly cost", "what does {x} cost a month|how much is the rent for {x}", "> over {n}|< under {n}|< cheaper than {n}|<= for {n} or less|>= from {n} upwards"),
        "rooms": Col("number of rooms|rooms", "how many rooms has {x}", ">= with at least {n} rooms|> with more than {n} rooms|= with {n} rooms"),
        "size": Col("size|square meters|floor space", "how big is {x}|how many square meters has {x}", "> bigger than {n} square meters|< smaller than {n} square meters|>= of {n} square meters or more"),
        "free_from": Col("moving-in date|date it becomes free", "when can I move into {x}|from when is {x} free", "> free after {d}|< free before {d}|>= available from {d} on"),
        "heating": Col("heating|kind of heating", "how is {x} heated", "= heated with {v}|= with {v} heating"),
    },
    "bills": {
        "kind": Col("category|kind", "which category was {x} in", "= for {v}|= on {v}|= under {v}|= in the {v} category"),
        "payer": Col("payer|person who paid", "who paid for {x}|who took care of {x}", "= paid by {v}|= that {v} paid|= by {v}"),
        "amount": Col("amount|cost|price", "what did {x} cost|how much was {x}|how much did we pay for {x}", "> over {n}|> of more than {n}|< under {n}|< of less than {n}|>= of at least {n}"),
        "date": Col("date|day", "when was {x}|on which day did we pay {x}", "> after {d}|< before {d}|>= since {d}|<= up to {d}"),
    },
    "animals": {
        "species": Col("species|kind of animal", "what kind of animal is {x}|what is {x}", "= of the species {v}|= of the kind {v}|= listed as {v}"),
        "keeper": Col("keeper|carer|person in charge", "who looks after {x}|who feeds {x}", "= looked after by {v}|= that {v} feeds"),
        "weight_kg": Col("weight|kilos", "how heavy is {x}|what does {x} weigh", "> over {n} kg|< under {n} kg|> heavier than {n} kg|< lighter than {n} kg"),
        "age": Col("age|age in years", "how old is {x}", "> older than {n}|< younger than {n}|>= of at least {n} years"),
        "arrived": Col("arrival|day of arrival|arrival date", "when did {x} come to us|since when have we had {x}", "> that came after {d}|< here since before {d}|contains that arrived in {y}"),
        "born": Col("date of birth|birthday", "when was {x} born"),
    },
    "courses": {
        "teacher": Col("teacher|instructor", "who teaches {x}|who gives {x}", "= by {v}|= taught by {v}|= with {v}|= that {v} gives"),
        "room": Col("room|venue", "where is {x}|which room is {x} in", "= in {v}|= held in {v}"),
        "price": Col("price|course fee|charge", "what does {x} cost|how much is {x}", "> over {n}|< under {n}|< cheaper than {n}|<= for at most {n}"),
        "seats": Col("seats|places|capacity", "how many can take part in {x}|how many places are there in {x}", ">= with at least {n} seats|> with more than {n} seats|< with fewer than {n} seats"),
        "starts": Col("start|first day|beginning", "when does {x} begin|when is the first day of {x}", "> that begin after {d}|< starting before {d}|>= from {d} on"),
        "level": Col("level|difficulty", "how hard is {x}|what level is {x}", "= that are {v}|= at the level {v}"),
    },
    "visits": {
        "doctor": Col("doctor|physician|person they see", "who sees {x}|which doctor does {x} have", "= with {v}|= seen by {v}|= at {v}'s"),
        "reason": Col("reason|reason for coming|purpose", "why does {x} come|what is {x} here for", "= for {v}|= because of {v}"),
        "minutes": Col("duration|length|time needed", "how long does {x} take|how many minutes does {x} get", "> longer than {n} minutes|< shorter than {n} minutes|> over {n} minutes|>= of at least {n} minutes"),
        "fee": Col("fee|charge|cost", "what does {x} pay|how much is it for {x}", "> over {n}|< under {n}|>= costing {n} or more|< for less than {n}"),
        "date": Col("date|day", "when does {x} come|on which day is {x} here", "> after {d}|< before {d}|>= from {d} on|= on {d}"),
        "room": Col("room|door", "which room is {x} in"),
    },
    "books": {
        "author": Col("author|writer", "who wrote {x}|whose book is {x}", "= by {v}|= written by {v}|= from {v}"),
        "genre": Col("genre|kind|sort of book", "what sort of book is {x}", "= in {v}|= of the genre {v}|= under {v}"),
        "pages": Col("pages|number of pages|length|thickness", "how long is {x}|how many pages has {x}|how thick is {x}", "> over {n} pages|> with more than {n} pages|< under {n} pages|< shorter than {n} pages|<= of {n} pages at most"),
        "copies": Col("copies|number of copies", "how many copies of {x} have we got|how often do we have {x}", "> with more than {n} copies|>= of which we have at least {n}"),
        "published": Col("publication date|date it came out", "when did {x} come out|when was {x} published", "> published after {d}|< published before {d}|contains from {y}|contains that came out in {y}"),
        "language": Col("language|tongue", "which language is {x} in|what's {x} written in", "= in {v}|= written in {v}"),
    },
    "runners": {
        "club": Col("club|team", "who does {x} run for|which club is {x} from", "= from {v}|= running for {v}|= of {v}"),
        "age_group": Col("age group|category|class", "which class does {x} run in", "= in the {v} class|= in {v}|= of the age group {v}"),
        "minutes": Col("finishing time|time|running time|result", "how long did {x} take|how fast was {x}, in minutes|what time did {x} run", "< faster than {n} minutes|< under {n} minutes|> slower than {n} minutes|> over {n} minutes"),
        "place": Col("place|rank|finishing place", "where did {x} finish|which place did {x} get", "<= in the first {n}|< placed better than {n}|> behind place {n}"),
        "registered": Col("registration date|sign-up date", "when did {x} sign up", "> who signed up after {d}|< who signed up before {d}|>= registered since {d}"),
    },
    "trees": {
        "sort": Col("kind|variety|fruit", "what fruit does {x} bear|what kind of tree is {x}", "= of the kind {v}|= bearing {v}|= listed as {v}"),
        "row": Col("row|bed|place", "which row is {x} in|where does {x} stand", "= in row {v}|= in {v}"),
        "height_cm": Col("height|size", "how high is {x}|how tall is {x}", "> taller than {n} cm|< lower than {n} cm|>= at least {n} cm high"),
        "yield_kg": Col("yield|harvest|crop", "how much does {x} bear|how many kilos did {x} give", "> with more than {n} kg of fruit|< giving less than {n} kg|>= with a harvest of at least {n} kg"),
        "planted": Col("planting date|date of planting", "when was {x} planted|since when does {x} stand here", "> planted after {d}|< planted before {d}|contains planted in {y}"),
        "pruned_by": Col("gardener|person who prunes it", "who prunes {x}|who cuts {x}", "= pruned by {v}|= that {v} prunes"),
    },
    "jobs": {
        "client": Col("client|customer|company it is for", "who is {x} for|whose job is {x}", "= for {v}|= from {v}|= ordered by {v}"),
        "site": Col("place|site|town", "where is {x}|which town is {x} in", "= in {v}|= at {v}"),
        "hours": Col("hours|working time|time spent", "how long did we work on {x}|how many hours went into {x}", "> over {n} hours|> of more than {n} hours|< under {n} hours|>= that took at least {n} hours"),
        "cost": Col("cost|price|budget", "what does {x} cost|how much is {x}|how expensive is {x}", "> over {n}|> worth more than {n}|< under {n}|>= of at least {n}"),
        "begun": Col("start|start date|first day", "when did {x} begin|since when are we on {x}", "> begun after {d}|< begun before {d}|>= since {d}"),
        "stage": Col("status|stage|state", "how far are we with {x}|where does {x} stand", "= that are {v}|= with the status {v}|= marked {v}"),
    },
    "rooms": {
        "floor": Col("floor|storey", "which floor is {x} on|how high up is {x}", "= on the {v} floor|= on {v}"),
        "view": Col("view|outlook", "what does one see from {x}|which view has {x}", "= with a {v} view|= facing the {v}|= that look on the {v}"),
        "beds": Col("beds|number of beds", "how many people sleep in {x}|how many beds are in {x}", ">= with at least {n} beds|> with more than {n} beds|= with {n} beds|>= for {n} people or more"),
        "per_night": Col("price per night|price|rate|nightly cost", "what does {x} cost a night|how much is a night in {x}", "< under {n} a night|< cheaper than {n}|> over {n}|<= for at most {n} a night"),
        "renovated": Col("renovation date|last renovation", "when was {x} last done up|when was {x} renovated", "> renovated after {d}|< last renovated before {d}|contains renovated in {y}"),
        "cleaner": Col("cleaner|person who cleans it", "who cleans {x}|who does {x}", "= cleaned by {v}|= that {v} cleans"),
    },
}  # fmt: skip

FIRSTS: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "staff": (
        ("started", "asc", "who joined first|who was hired first|who has been with us longest|who has been here the longest|who started before everybody else|who has worked here longest|who came to us first|whose first day is furthest back", "longest-serving"),
        ("started", "desc", "who joined last|who was hired most recently|who came last|who is new here|who has been here the shortest|who only just started", "newest|most recent|latest"),
        ("born", "asc", "who is the oldest|who was born first|whose birth date is earliest|who will retire first, by age", "oldest|eldest"),
        ("born", "desc", "who is the youngest|who was born last", "youngest"),
        ("salary", "desc", "who earns the most|who gets paid best|who makes the most money|who has the highest pay", "best-paid|highest-earning|top-earning"),
        ("salary", "asc", "who earns the least|who gets paid worst|who makes the least money", "worst-paid|lowest-earning"),
        ("experience", "desc", "who has the most experience|who has done this for most years", "most experienced"),
        ("experience", "asc", "who has the least experience|who is the greenest", "least experienced"),
    ),
    "club": (
        ("joined", "asc", "who joined first|who has been a member longest|who has been with the club longest|who came first", "longest-standing|longest-serving"),
        ("joined", "desc", "who joined last|who is the newest|who came in most recently", "newest|latest"),
        ("born", "asc", "who was born first|whose birthday lies furthest back", ""),
        ("fee", "desc", "who pays the most|who has the highest fee", "highest-paying"),
        ("age", "desc", "who is the oldest by age", ""),
    ),
    "players": (
        ("signed", "asc", "who signed first|who has been with the team longest|who has the oldest contract", "longest-serving"),
        ("signed", "desc", "who signed last|who came to us most recently", "newest"),
        ("goals", "desc", "who scored the most|who got most goals|who is our top scorer", "most successful"),
        ("height_cm", "desc", "who is the tallest|who stands highest", "tallest"),
        ("height_cm", "asc", "who is the shortest|who is the smallest", "shortest"),
        ("born", "desc", "who is the youngest|who was born last", "youngest"),
        ("born", "asc", "who is the oldest|who was born first", "oldest"),
    ),
    "cars": (
        ("bought", "asc", "which one did we buy first|which have we had longest", ""),
        ("bought", "desc", "which one did we buy last|which is our latest purchase", ""),
        ("mileage", "desc", "which has been driven most|which one has done the most km", "most driven"),
        ("mileage", "asc", "which has been driven least|which one has the fewest km", "least driven"),
        ("seats", "desc", "which one takes the most people|which has most seats", "roomiest"),
    ),
    "animals": (
        ("arrived", "asc", "who came to us first|who has been here longest", "longest-staying"),
        ("arrived", "desc", "who came last|who is our newcomer", "newest"),
        ("weight_kg", "desc", "who is the heaviest|who weighs most", "heaviest"),
        ("weight_kg", "asc", "who is the lightest|who weighs least", "lightest"),
    ),
    "items": (
        ("price", "desc", "what costs the most|what is dearest|which one is most expensive", "dearest|most expensive|priciest"),
        ("price", "asc", "what costs the least|what is cheapest", "cheapest"),
        ("stock", "asc", "what is about to run out|what do we have least of|which one is scarcest", "scarcest"),
        ("stock", "desc", "what do we have most of", ""),
        ("weight_g", "desc", "what is heaviest|what weighs most", "heaviest"),
        ("added", "asc", "what have we sold longest|which one was added first", ""),
    ),
    "flats": (
        ("rent", "asc", "which is cheapest a month|which one has the lowest rent", "cheapest"),
        ("rent", "desc", "which is dearest a month|which one has the highest rent", "dearest|most expensive"),
        ("size", "desc", "which one is the biggest|which has most space", "biggest|largest"),
        ("size", "asc", "which one is the smallest", "smallest"),
        ("free_from", "asc", "which one is free first|where can I move in soonest", ""),
    ),
    "courses": (
        ("starts", "asc", "what begins first|which one starts soonest", "earliest"),
        ("starts", "desc", "what begins last|which one starts latest", "latest"),
        ("price", "asc", "which one is cheapest|what costs least", "cheapest"),
        ("seats", "desc", "which one takes the most people", "biggest"),
    ),
    "visits": (
        ("date", "asc", "who comes first|who is the first to come|whose turn is first", "earliest"),
        ("date", "desc", "who comes last|whose turn is last", "latest"),
        ("minutes", "desc", "who takes longest|who needs the most time", "longest"),
        ("fee", "desc", "who pays the most|whose visit is dearest", "dearest|most expensive"),
    ),
    "books": (
        ("pages", "desc", "which one is thickest|which takes longest to read|which has most pages", "thickest|longest"),
        ("pages", "asc", "which one is the thinnest|which is read fastest", "thinnest|shortest"),
        ("published", "asc", "which one came out first|which has been around longest", "oldest"),
        ("published", "desc", "which one came out last|which is the latest to come out", "newest|latest"),
    ),
    "runners": (
        ("minutes", "asc", "who was fastest|who won|who ran the best time|who came in first, by time", "fastest|quickest"),
        ("minutes", "desc", "who was slowest|who took longest|who came in last, by time", "slowest"),
        ("registered", "asc", "who signed up first|who was the first to register", ""),
        ("registered", "desc", "who signed up last|who was the last to register", ""),
    ),
    "trees": (
        ("planted", "asc", "which was planted first|which one has stood here longest", "oldest"),
        ("planted", "desc", "which was planted last|which one is the newest", "youngest|newest"),
        ("yield_kg", "desc", "which one bears most|which gave the biggest harvest", "most fruitful"),
        ("height_cm", "desc", "which one is tallest|which stands highest", "tallest|highest"),
    ),
    "jobs": (
        ("cost", "desc", "which one costs most|which is the dearest", "dearest|most expensive|priciest"),
        ("hours", "desc", "which took us longest|which one ate the most hours", "longest|most laborious"),
        ("begun", "asc", "which one began first|which have we been at longest", "oldest"),
        ("begun", "desc", "which one began last|which is our latest", "latest|newest"),
    ),
    "rooms": (
        ("per_night", "asc", "which one is cheapest a night|which costs least", "cheapest"),
        ("per_night", "desc", "which one is dearest a night|which costs most", "dearest|most expensive"),
        ("beds", "desc", "which one sleeps the most people|which has most beds", "biggest"),
        ("renovated", "desc", "which was done up last|which one is freshest", "most recently renovated"),
        ("renovated", "asc", "which has gone longest without renovation|which one needs doing up first, by the date", ""),
    ),
}  # fmt: skip
"""Sheet -> column, order, clauses, adjectives."""

NOWHERE = "shoe size|blood type|phone number|email address|eye colour|password|nickname|hair colour|bank account|passport number|favourite dish|tax number|middle name|wifi code|IBAN|allergy|hobby|fax number|hourly rate|discount code|warranty|serial number|barcode|maiden name|marital status|signature|insurance number|landlord's number|parking spot|locker number|mother tongue|religion|batch number".split(
    "|"
)
"""What none of the sheets has."""
