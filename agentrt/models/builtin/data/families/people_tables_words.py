# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""The sheets that people keep at home and at work, and what they ask of them without naming a column.

A column is written "headers = what fills it"; the first header is its role. `STATES` says in which words a value of a
status or yes/no column is meant, `COUNTED` the same for values of other columns, `MEASURED` for extremes.
"""

from __future__ import annotations

from typing import NamedTuple


class Kept(NamedTuple):
    """A kind of sheet. stems: its file names; noun: what a row is, in the plural; unique: no first cell twice."""

    stems: str
    noun: str
    columns: tuple[str, ...]
    unique: bool = True


SHEETS: dict[str, Kept] = {
    "invoices": Kept("invoices bills invoices_2026 our_invoices", "invoices", ("invoice|number|invoice_no|no = code", "customer|client|company|billed_to = company", "amount|total|amount_eur|sum = money 40 3000", "date|issued|due = date", "status|state = open|paid")),
    "late invoices": Kept("invoices receivables invoices", "invoices", ("invoice|number = code", "customer|client = company", "amount|total|amount_eur = money 40 3000", "due|date = date", "status|state = paid|overdue")),
    "orders": Kept("orders shop_orders webshop_orders orders_may", "orders", ("order|order_no|id = code", "customer|buyer|client = company", "total|amount|value_eur = money 15 900", "date|ordered = date", "status|state = shipped|pending|cancelled")),
    "tasks": Kept("tasks todo tasks_house chores", "tasks", ("task|what|job = task", "who|person|assigned_to|owner = person", "due|deadline|by = date", "status|state = done|open")),
    "todos": Kept("tasks jobs renovation_tasks", "tasks", ("task|what = task", "room|place = room", "hours|estimate_h = int 1 9", "done|finished = yes|no")),
    "fees": Kept("members fees club_members membership_fees", "members", ("name|member = person", "fee|amount|fee_eur = int 15 90", "town|city = city", "paid|has_paid|fee_paid = yes|no")),
    "trip": Kept("trip class_trip ski_trip participants", "participants", ("name|participant|child = person", "class|group = 5a|5b|6a|6b", "share|cost = int 20 180", "paid|paid_yet = yes|no")),
    "guests": Kept("guests guest_list wedding_guests invitations", "guests", ("name|guest = person", "diet|food = vegetarian|vegan|everything|gluten-free", "table|table_no = int 1 9", "coming|attending|rsvp = yes|no")),
    "lent": Kept("lent lent_books loans borrowed", "books", ("book|title = book", "lent_to|borrower|who = person", "since|lent_on = date", "returned|back = yes|no")),
    "homework": Kept("homework essays pupils handed_in", "pupils", ("pupil|name|student = person", "class|group = 7a|7b|8c", "grade|points = int 1 20", "handed_in|submitted = yes|no")),
    "parcels": Kept("parcels deliveries shipments", "parcels", ("parcel|tracking|id = code", "to|recipient|city = city", "kg|weight_kg|weight = dec 0.3 28", "sent|sent_on = date", "status|state = delivered|on the way|returned")),
    "tickets": Kept("tickets support_tickets helpdesk issues", "tickets", ("ticket|id|no = code", "customer|from|client = company", "agent|assigned_to = person", "opened|date = date", "status|state = open|closed")),
    "plants": Kept("plants balcony garden_plants houseplants", "plants", ("plant|name|what = plant", "planted|planted_on|sown = date", "height_cm|height = int 4 160", "watered|watered_today = yes|no")),
    "pets": Kept("pets shelter animals shelter_animals", "animals", ("name|animal = person", "species|kind = dog|cat|rabbit|parrot", "kg|weight_kg|weight = dec 1 40", "age|age_years = int 1 15", "vaccinated|vaccine = yes|no")),
    "films": Kept("films movies watchlist", "films", ("film|title|movie = book", "genre|kind = comedy|drama|thriller|western", "minutes|length_min|length = int 75 210", "year|released = int 1950 2026", "watched|seen = yes|no")),
    "packing": Kept("packing packing_list camping gear", "things", ("item|thing|what = thing", "bag|where = rucksack|suitcase|boot", "grams|weight_g = int 40 4000", "packed|in_bag = yes|no")),
    "flats": Kept("flats apartments rooms_to_let", "flats", ("flat|address|no = street", "rooms = int 1 5", "rent|rent_eur|monthly_rent = int 380 1900", "status|state = free|taken")),
    "applications": Kept("applications job_applications jobs", "applications", ("company|employer|where = company", "sent|date|applied = date", "salary|pay = int 28000 70000", "status|answer = waiting|rejected|interview")),
    "repairs": Kept("repairs workshop devices", "devices", ("device|thing|item = thing", "owner|customer|belongs_to = person", "cost|price|estimate = money 9 240", "status|state = repaired|broken")),
    "staff": Kept("staff employees people colleagues team", "people", ("name|employee|person = person", "department|dept|team = Sales|Support|Finance|Marketing|Logistics|Legal|Design|Research", "city|office|site = few city", "born|birthday|date_of_birth = birth", "salary|pay = int 28000 90000", "since|started|hired = date")),
    "club": Kept("club players swimmers choir", "members", ("name|member = person", "group|team|section = juniors|seniors|veterans|beginners", "town|city|lives_in = few city", "age|years = int 8 75", "joined|since = date")),
    "cars": Kept("cars fleet vehicles", "cars", ("car|plate|vehicle = code", "fuel|engine = diesel|petrol|electric|hybrid", "km|mileage|mileage_km = int 900 240000", "driver|who = person", "top_speed|max_kmh = int 120 260")),
    "wines": Kept("wines cellar bottles wine_cellar", "wines", ("wine|name|label = label", "country|origin|from = few country", "colour|kind = red|white|rosé", "year|vintage = int 1985 2024", "price|price_eur|cost = money 4 90")),
    "library": Kept("books library shelf bookshelf", "books", ("title|book = book", "author|by|writer = person", "language|lang = English|French|German|Spanish|Portuguese", "pages|length = int 60 1100", "shelf|room = hall|study|bedroom|attic")),
    "volunteers": Kept("volunteers helpers summer_fair", "helpers", ("name|helper|volunteer = person", "shift|when = morning|afternoon|evening", "stall|job = kitchen|till|tombola|bar", "hours = int 1 8")),
    "costs": Kept("holiday trip_costs shared costs flat_costs kitty", "entries", ("date|day|when = date", "paid_by|payer|who|paid = few person", "what|for|item = spent", "amount|eur|cost|amount_eur = money 2 160"), False),
    "spending": Kept("spending expenses household budget groceries", "entries", ("date|day|when = date", "shop|where|store = few company", "category|kind = food|clothes|travel|rent|garden|pets", "amount|eur|spent|price = money 2 160"), False),
    "driving": Kept("driving carpool km_log trips", "trips", ("date|day = date", "driver|who|driven_by = few person", "to|destination = city", "km|distance_km|distance = int 3 480"), False),
    "hours": Kept("hours timesheet worked worklog", "entries", ("date|day = date", "person|who|name|worker = few person", "project|job|for = few company", "hours|h|time_h = dec 0.5 9"), False),
    "reading": Kept("reading reading_club pages", "entries", ("week|wk = of 1|2|3|4|5|6", "child|reader|name|kid = few person", "book|title = book", "pages|read = int 4 120"), False),
    "stalls": Kept("takings stalls market_takings till", "entries", ("date|day = date", "stall|shop|branch = few company", "weather = sun|rain|cloud", "takings|revenue|taken|income = money 40 900"), False),
    "gifts": Kept("donations gifts collection", "donations", ("date|received = date", "donor|from|who|name = few person", "for|purpose = roof|library|playground|choir", "amount|gift|eur = int 5 400"), False),
    "runs": Kept("runs running training jogging", "runs", ("date|day = date", "route|where = few company", "km|distance|distance_km = dec 2 24", "minutes|time_min|min = int 14 150"), False),
    "weather": Kept("weather garden_weather weather_june temperatures", "days", ("date|day = date", "max_c|high|temp_max|high_c = dec 8 38", "min_c|low|temp_min|low_c = dec -9 7", "rain_mm|rain|precipitation = dec 0.2 40", "wind_kmh|wind|gusts = int 3 95")),
    "hotels": Kept("hotels hotels_porto places_to_stay lodging", "hotels", ("hotel|name|place = hotel", "city|town = city", "price|per_night|price_per_night|night_eur = money 35 280", "rating|stars = dec 2 5", "beach_km|km_to_beach|distance_km = dec 0.1 9")),
    "pumpkins": Kept("pumpkins contest harvest", "entries", ("grower|name|who = person", "kg|weight_kg|weight = dec 3 160", "cm|girth_cm = int 40 260", "picked|harvested = date")),
    "trains": Kept("trains timetable departures", "trains", ("train|no|line = code", "to|destination = city", "departs|leaves|departure = clock", "minutes|duration_min = int 18 400", "price|fare = money 6 120")),
    "towers": Kept("towers buildings sights", "buildings", ("name|building|tower = peak", "city|town = city", "height_m|height|metres = int 22 410", "built|year = int 1105 2020")),
    "mountains": Kept("mountains peaks hikes tours", "hikes", ("peak|name|mountain = peak", "height_m|altitude|height = int 700 4400", "hours|walk_h = dec 1 11", "km|distance_km = dec 3 29")),
    "prices": Kept("prices price_list shop_prices materials", "items", ("item|product|article|what = thing", "price|unit_price|price_eur|each = money 1 90", "stock|in_stock = int 0 90", "supplier|from = company")),
    "rates": Kept("rates hourly_rates craftsmen tutors", "people", ("name|who|person = person", "trade|job|subject = plumber|painter|gardener|electrician|tutor", "rate|per_hour|hourly_rate|eur_per_hour = int 18 95", "city|town = city")),
    "rentals": Kept("rentals hire cars_for_hire bikes_for_hire", "vehicles", ("model|vehicle|what = hired", "seats = int 1 9", "per_day|day_rate|price|price_per_day = int 12 140", "deposit = int 50 600")),
    "tickets for sale": Kept("entry tickets admission ticket_prices", "kinds of ticket", ("kind|ticket|type = of adult|child|student|senior|family", "price|eur|cost = money 3 48", "valid_for|days = int 1 7")),
    "fabrics": Kept("fabrics cloth fabric_prices", "fabrics", ("fabric|name|cloth = of linen|wool|denim|velvet|cotton|silk|corduroy|felt", "price|per_metre|price_per_m = money 4 60", "width_cm|width = int 90 160", "colour = red|blue|green|grey")),
    "started": Kept("sourdoughs jars jam cellar_jars pantry", "jars", ("jar|what|name = plant", "made|made_on|started = date", "shelf|place = top|middle|bottom", "grams = int 150 900")),
    "contracts": Kept("contracts subscriptions memberships", "contracts", ("contract|what|with = company", "signed|start|since|begins = date", "monthly|price|fee = money 4 90")),
    "stays": Kept("bookings stays reservations room_bookings", "bookings", ("guest|name|booked_by = person", "arrival|from|check_in = date", "room|room_no = int 1 40", "price|total = money 60 900")),
}  # fmt: skip

STATES: dict[str, dict[str, tuple[str, str]]] = {
    "invoices": {
        "open": ("open|unpaid|outstanding|unsettled", "are still open|haven't been paid yet|are not paid yet|have not been settled|are outstanding|still have to be paid|are waiting to be paid|nobody has paid yet"),
        "paid": ("paid|settled", "have been paid|are paid already|are settled|have been settled|were paid"),
    },
    "late invoices": {"overdue": ("overdue|late", "are overdue|are late|should have been paid already|are past their date|haven't been paid on time"), "paid": ("paid|settled", "have been paid|are settled")},
    "orders": {
        "shipped": ("shipped", "have been shipped|are shipped already|have gone out|were sent|have left already"),
        "pending": ("pending", "are still pending|are waiting|still have to go out|haven't been dealt with"),
        "cancelled": ("cancelled", "have been cancelled|were called off|got cancelled|were cancelled"),
    },
    "tasks": {"done": ("done|finished|completed", "are done|are finished|have been finished|are already ticked off|have been dealt with"), "open": ("open|unfinished", "are still open|are not done yet|are left|still have to be done|haven't been done|remain")},
    "todos": {"yes": ("finished|completed", "are done|are finished|have been finished|are ticked off"), "no": ("unfinished|open", "are not done yet|aren't finished|are still open|are left|still have to be done|haven't been done yet")},
    "lent": {"no": ("missing|unreturned", "are still out|haven't come back|have not been returned|are still missing|have I not got back|are still with somebody"), "yes": ("returned", "have come back|are back|have been returned|are home again")},
    "parcels": {
        "delivered": ("delivered", "have been delivered|have arrived|got there|are delivered"),
        "on the way": ("", "are still on the way|are under way|haven't arrived yet but are travelling|are on the way"),
        "returned": ("returned", "came back|were sent back|have been returned"),
    },
    "tickets": {"open": ("open|unsolved|unresolved", "are still open|have not been closed|are unsolved|are waiting for an answer|nobody has solved yet"), "closed": ("closed|solved", "are closed|have been closed|are solved|have been dealt with")},
    "plants": {"no": ("dry|thirsty", "still need watering|haven't been watered|are not watered yet|still need water|are dry"), "yes": ("watered", "have been watered|are watered already|got water")},
    "pets": {"no": ("unvaccinated", "are not vaccinated yet|haven't had their vaccine|still need the vaccine|haven't been vaccinated"), "yes": ("vaccinated", "are vaccinated|have been vaccinated|have had the vaccine")},
    "films": {"no": ("unwatched", "haven't we seen yet|have we not watched|are still to be watched|are unwatched|are left to watch"), "yes": ("watched", "have we seen|have we watched already|have been watched")},
    "packing": {"no": ("missing|unpacked", "are still missing|haven't been packed|are not packed yet|still have to go in|are not in the bags yet"), "yes": ("packed", "are packed|have been packed|are in the bags already")},
    "flats": {"free": ("free|vacant|empty", "are free|are still free|can be rented|are vacant|stand empty|are available"), "taken": ("taken|rented", "are taken|are let already|are gone|are not free any more")},
    "applications": {"waiting": ("", "am I still waiting for|are still waiting|have had no answer|are undecided"), "rejected": ("rejected", "were rejected|got a no|were turned down"), "interview": ("", "led to an interview|got me an interview|ended in an interview")},
    "repairs": {"broken": ("broken|faulty", "are still broken|don't work yet|still have to be repaired|haven't been fixed|are not mended yet"), "repaired": ("repaired|mended", "are repaired|have been fixed|are mended|work again")},
}  # fmt: skip
"""Sheet -> value of its state -> adjectives, what "which ROWS ..." goes on with."""

WHO: dict[str, dict[str, str]] = {
    "fees": {"no": "hasn't paid yet|still has to pay|still owes the fee|has not paid|didn't pay|is late with the fee|is behind with the fee|is yet to pay", "yes": "has paid|has already paid|paid already|has paid the fee|is all paid up"},
    "trip": {"no": "hasn't paid yet|still has to pay|hasn't handed in the money|still owes us money|has not paid for the trip|is yet to pay", "yes": "has paid|has paid for the trip|paid already|has handed in the money"},
    "guests": {"no": "isn't coming|is not coming|can't come|said no|has declined|won't be there", "yes": "is coming|said yes|will be there|has accepted|is going to be there|can make it"},
    "homework": {"no": "hasn't handed in anything|hasn't handed it in yet|still has to hand in the homework|didn't hand it in|forgot the homework|is missing the essay", "yes": "has handed it in|handed in the homework|has done the homework|was on time with it"},
}  # fmt: skip

COUNTED: dict[str, tuple[str, str, str]] = {
    "staff department": ("staff", "department", "how many people work in {v} {f}?|how many of us are in {v} {f}?|how many colleagues do we have in {v} {f}?|how big is the {v} team {f}?|headcount in {v} {f}|how many are there in {v} {f}?|how many employees does {v} have {f}?|!count the people who work in {v} {f}|~the number of people in {v} {f}|?how many work for {v} {f}|{v} has how many people {f}?|we have how many people in {v} {f}?"),
    "staff city": ("staff", "city", "how many people work in {v} {f}?|how many of us sit in {v} {f}?|how many colleagues are based in {v} {f}?|how many people do we have in {v} {f}?|!count everybody in {v} {f}|~the number of people we have in {v} {f}|how many are in the {v} office {f}?"),
    "club town": ("club", "town", "how many members live in {v} {f}?|how many come from {v} {f}?|how many of our people are from {v} {f}?|how many of the members are from {v} {f}?|!count the members from {v} {f}|~the number of people from {v} {f}|?how many of us live in {v} {f}"),
    "club group": ("club", "group", "how many {v} do we have {f}?|how many {v} are there {f}?|how many people are in the {v} {f}?|!count the {v} {f}|~the number of {v} {f}|?how many {v} we have {f}"),
    "guests diet": ("guests", "diet", "how many guests are {v} {f}?|how many {v} eaters do we have {f}?|how many people eat {v} {f}?|how many {v} meals do I need {f}?|!count the {v} guests {f}|~the number of {v} guests {f}|{v} guests, how many {f}?"),
    "cars fuel": ("cars", "fuel", "how many of our cars are {v} {f}?|how many {v} cars do we have {f}?|how many cars run on {v} {f}?|!count the {v} cars {f}|~the number of {v} cars {f}|how many {v} ones are there {f}?"),
    "wines country": ("wines", "country", "how many wines come from {v} {f}?|how many bottles from {v} have I got {f}?|how many wines from {v} are left {f}?|!count the wines from {v} {f}|~the number of wines from {v} {f}|anything from {v} {f}? How many?"),
    "wines colour": ("wines", "colour", "how many {v} wines do I have {f}?|how many bottles of {v} are there {f}?|!count the {v} ones {f}|~the number of {v} wines {f}"),
    "library language": ("library", "language", "how many books are in {v} {f}?|how many {v} books do I have {f}?|how many of my books are in {v} {f}?|!count the {v} books {f}|~the number of {v} books {f}|how many can I read in {v} {f}?"),
    "library shelf": ("library", "shelf", "how many books are in the {v} {f}?|how many books do we keep in the {v} {f}?|how many stand in the {v} {f}?|!count the books in the {v} {f}"),
    "volunteers shift": ("volunteers", "shift", "how many helpers do we have for the {v} {f}?|how many people help in the {v} {f}?|how many are on the {v} shift {f}?|how many volunteers come in the {v} {f}?|!count the helpers for the {v} {f}|~the number of helpers in the {v} {f}"),
    "volunteers stall": ("volunteers", "stall", "how many help at the {v} {f}?|how many people are down for the {v} {f}?|how many helpers does the {v} have {f}?|!count who is down for the {v} {f}"),
    "pets species": ("pets", "species", "how many {v}s do we have {f}?|how many {v}s are there {f}?|how many {v}s live here {f}?|how many {v}s need a home {f}?|!count the {v}s {f}|~the number of {v}s {f}|{v}s: how many {f}?|?how many {v}s we have {f}"),
    "films genre": ("films", "genre", "how many {v} films are there {f}?|how many {v} movies do we have {f}?|!count the {v} films {f}|~the number of {v} films {f}"),
    "rates trade": ("rates", "trade", "how many {v}s do I know {f}?|how many {v}s are there {f}?|how many {v}s could I call {f}?|!count the {v}s {f}|~the number of {v}s {f}"),
}  # fmt: skip
"""Name -> sheet, column, requests with the value."""

EACH: dict[str, tuple[str, str, str, str]] = {
    "costs": ("costs", "paid_by", "amount", "how much has each of us paid so far {f}?|how much has each of us paid {f}?|how much did each of us pay {f}?|who paid what {f}?|who has paid how much {f}?|who paid how much {f}?|what did each of us spend {f}?|what did each of them spend {f}?|what has everybody paid {f}?|what has each person paid up to now {f}?|how much did everyone put in {f}?|how much did each one lay out {f}?|we share the costs: who paid what {f}?|!tell us who paid what {f}|!add up what each of us has paid {f}|!add up the money for each person {f}|!work out how much each of us has paid {f}|!sum up per person what was paid {f}|?how much each of us has spent {f}|~the total each of us has paid {f}|spent per person {f}|total per person {f}|per person, how much was paid {f}?|person by person: how much was spent {f}?|for each of us, the sum of what was paid {f}"),
    "shops": ("spending", "shop", "amount", "how much did we spend in each shop {f}?|what did we spend per shop {f}?|how much went to each shop {f}?|what did we leave at each of the shops {f}?|spending by shop {f}|!add up what we spent, shop by shop {f}|?how much we spent at each shop {f}|per shop, how much {f}?"),
    "kinds": ("spending", "category", "amount", "what do we spend on what {f}?|how much did we spend on each kind of thing {f}?|what went where {f}? I mean how much for food and so on|how much goes on each category {f}?|!break our spending down by category {f}|!split the spending by what it was for {f}|where does the money go {f}?"),
    "drivers": ("driving", "driver", "km", "how far has each of us driven {f}?|how many kilometres did each of us drive {f}?|who drove how much {f}?|who has driven how far {f}?|!add up the km for each driver {f}|!work out how far everybody has driven {f}|km per driver {f}|~the distance each of us has driven {f}"),
    "workers": ("hours", "person", "hours", "how long did each of us work {f}?|how many hours has each of us worked {f}?|who worked how many hours {f}?|who has worked how long {f}?|how much has everyone worked so far {f}?|!add up everybody's hours {f}|hours per person {f}|?how many hours each of us has put in {f}"),
    "projects": ("hours", "project", "hours", "how many hours went into each project {f}?|how long did we work on each project {f}?|how much time did each project take {f}?|hours by project {f}|!add up the hours project by project {f}"),
    "children": ("reading", "child", "pages", "how many pages has each child read {f}?|how much did each of the kids read {f}?|who read how much {f}?|who has read how many pages {f}?|pages per child {f}|!add up the pages for each of the children {f}"),
    "weeks": ("reading", "week", "pages", "how many pages were read each week {f}?|how much do we read per week {f}?|pages per week {f}|week by week, how many pages {f}?|!add up the pages by week {f}"),
    "stalls": ("stalls", "stall", "takings", "what did each stall take {f}?|how much did each shop bring in {f}?|which stall took how much {f}?|what did they each earn {f}?|takings per stall {f}|!add up the takings stall by stall {f}"),
    "donors": ("gifts", "donor", "amount", "who gave how much {f}?|who gave what {f}?|what has each donor given {f}?|how much did each of them give {f}?|how much have they each donated so far {f}?|!add up what everybody gave {f}|gifts per person {f}"),
}  # fmt: skip
"""Name -> sheet, column to group by, column to add up, requests."""

ONE: dict[str, str] = {
    "costs": "how much has {v} paid so far {f}?|how much did {v} pay {f}?|what has {v} paid {f}?|what did {v} spend altogether {f}?|!add up what {v} has paid {f}|?how much {v} has put in {f}|only {v}: how much was that {f}?|and {v}, how much did {v} pay {f}?",
    "shops": "what did we leave at {v} {f}?|how much did we spend at {v} {f}?|!add up what we spent at {v} {f}",
    "drivers": "how far has {v} driven {f}?|how many km did {v} drive {f}?|!add up the kilometres of {v} {f}",
    "workers": "how long did {v} work {f}?|how many hours has {v} worked {f}?|!add up the hours of {v} {f}",
    "projects": "how many hours went into {v} {f}?|how long did we work for {v} {f}?",
    "children": "how many pages has {v} read {f}?|how much did {v} read {f}?",
    "stalls": "what did {v} take {f}?|how much did {v} bring in {f}?",
    "donors": "how much did {v} give {f}?|what has {v} given so far {f}?",
}  # fmt: skip
"""The same of one person or shop, by the names of `EACH`."""

UNTIL_NOW: dict[str, str] = {
    "plants": "how many days has the {v} been in the ground now {f}?|how long ago did I plant the {v} {f}?|I planted the {v} a while ago, how many days is that by now {f}?|how old is the {v} today, in days {f}?|how many days has the {v} been growing {f}?",
    "lent": "how long has {v} been away {f}?|how many days ago did I lend out {v} {f}?|since when, in days, is {v} gone {f}?|how many days has {v} been lent as of today {f}?",
    "started": "how old is the {v} by now {f}?|how many days has the {v} been standing {f}?|how many days old is the {v} today {f}?|how long ago was the {v} made {f}?",
    "contracts": "how many days have I been with {v} {f}?|how long has the contract with {v} been running {f}?|how many days is it since {v} began {f}?",
    "invoices": "how many days old is invoice {v} {f}?|how long has invoice {v} been waiting {f}?|how many days ago was invoice {v} written {f}?",
}  # fmt: skip
"""How long something has gone on, by the names of `DATED`."""

SPANS: dict[str, tuple[str, str, str]] = {
    "costs": ("costs", "amount", "what did we spend {d} {f}?|how much did we spend {d} {f}?|how much money went out {d} {f}?|what did we pay altogether {d} {f}?|what have we paid {d} {f}?|how much was it {d} {f}?|!add up what we spent {d} {f}|!tell me what we paid {d} {f}|?how much we spent {d} {f}|{D}: what did we spend {f}?|{D}, how much did we spend {f}?|spent {d} {f}|~the money we spent {d} {f}"),
    "spending": ("spending", "amount", "what did I spend {d} {f}?|how much did I spend {d} {f}?|how much have I spent {d} {f}?|my spending {d} {f}|what did the shopping cost {d} {f}?|what did everything cost {d} {f}?|!add up my spending {d} {f}|!add up everything I bought {d} {f}|how expensive was it {d} {f}, all in all?|{D}: how much money did I spend {f}?|total spent {d} {f}"),
    "driving": ("driving", "km", "how far did we drive {d} {f}?|how many kilometres did we do {d} {f}?|how much did we drive {d} {f}?|how many km were driven {d} {f}?|!add up the kilometres {d} {f}|?how far we drove {d} {f}|{D}, how far did we go {f}?"),
    "hours": ("hours", "hours", "how long did we work {d} {f}?|how many hours did we work {d} {f}?|how many hours were worked {d} {f}?|how much time did we put in {d} {f}?|!add up the hours {d} {f}|hours {d} {f}|{D}, how long did we work {f}?"),
    "stalls": ("stalls", "takings", "what did we take {d} {f}?|how much did we earn {d} {f}?|what came in {d} {f}?|how much money did we make {d} {f}?|!add up our takings {d} {f}|~our income {d} {f}|{D}, what did we take in {f}?"),
    "gifts": ("gifts", "amount", "how much was donated {d} {f}?|how much did people give {d} {f}?|what was given {d} {f}?|how much came in {d} {f}?|!add up the gifts {d} {f}|~the sum of the donations {d} {f}"),
    "runs": ("runs", "km", "how far did I run {d} {f}?|how many kilometres did I run {d} {f}?|how many km have I run {d} {f}?|!add up my kilometres {d} {f}|my distance {d} {f}|{D}, how far did I run {f}?"),
    "rain": ("weather", "rain_mm", "how much did it rain {d} {f}?|how much rain did we get {d} {f}?|how much rain fell {d} {f}?|how many mm of rain were there {d} {f}?|!add up the rain {d} {f}|~the rain {d} {f}"),
}  # fmt: skip
"""Name -> sheet, column to add up, requests with a span {d} (and {D} where it begins the sentence)."""

MEASURED: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("weather", "max_c", "desc", "hottest|warmest", "day", "how hot did it get|how hot was it|how many degrees was it|what was the temperature|how warm did it get"),
    ("weather", "min_c", "asc", "coldest|frostiest", "day", "how cold did it get|how cold was it|how many degrees was it|what was the temperature"),
    ("weather", "rain_mm", "desc", "wettest|rainiest", "day", "how much did it rain|how much rain fell|how many mm were there"),
    ("weather", "rain_mm", "asc", "driest", "day", "how much did it rain|how much rain fell"),
    ("weather", "wind_kmh", "desc", "windiest|stormiest", "day", "how strong was the wind|how windy was it"),
    ("hotels", "price", "asc", "cheapest|least expensive", "hotel|place to stay|hotel per night", "what does it cost|how much is it|how much is a night|what's the price"),
    ("hotels", "price", "desc", "dearest|most expensive|priciest", "hotel|place to stay", "what does it cost|how much is it a night|how much do they want"),
    ("hotels", "rating", "desc", "best|best rated|top rated", "hotel|place", "how good is it|what is its rating|how many stars has it"),
    ("hotels", "beach_km", "asc", "closest|nearest", "hotel to the beach|place to the sea", "how far is it|how far away is it"),
    ("hotels", "beach_km", "desc", "farthest", "hotel from the beach", "how far is it|how many km are that"),
    ("pumpkins", "kg", "desc", "heaviest", "pumpkin", "how heavy is it|what does it weigh|how much does it weigh"),
    ("pumpkins", "kg", "asc", "lightest", "pumpkin", "how heavy is it|what does it weigh"),
    ("pumpkins", "cm", "desc", "fattest|roundest", "pumpkin", "how many cm is it"),
    ("parcels", "kg", "desc", "heaviest", "parcel|packet", "how heavy is it|what does it weigh"),
    ("parcels", "kg", "asc", "lightest", "parcel", "how heavy is it|what does it weigh"),
    ("trains", "departs", "desc", "latest|last", "train", "when does it leave|when is that|at what time"),
    ("trains", "departs", "asc", "earliest|first", "train", "when does it leave|when is that|at what time"),
    ("trains", "minutes", "asc", "quickest|fastest|shortest", "train|connection", "how long does it take|how long is it"),
    ("trains", "minutes", "desc", "slowest", "train|connection", "how long does it take"),
    ("trains", "price", "asc", "cheapest", "train|connection", "what does it cost|how much is it"),
    ("towers", "height_m", "desc", "tallest|highest", "building|one", "how tall is it|how high is it"),
    ("towers", "built", "asc", "oldest", "building", "when was it built|what year is it from"),
    ("towers", "built", "desc", "newest|youngest|most recent", "building", "when was it built|what year is it from"),
    ("mountains", "height_m", "desc", "highest|tallest", "peak|mountain", "how high is it"),
    ("mountains", "hours", "desc", "longest", "walk|hike", "how long does it take|how many hours is it"),
    ("mountains", "hours", "asc", "shortest|quickest", "walk|hike", "how long does it take|how many hours is it"),
    ("films", "minutes", "desc", "longest", "film|movie", "how long is it|how many minutes is it"),
    ("films", "minutes", "asc", "shortest", "film|movie", "how long is it|how many minutes is it"),
    ("films", "year", "asc", "oldest", "film|movie", "what year is it from|when did it come out"),
    ("library", "pages", "desc", "thickest|longest|fattest", "book", "how many pages has it|how long is it"),
    ("library", "pages", "asc", "thinnest|shortest", "book", "how many pages has it|how long is it"),
    ("staff", "born", "desc", "youngest", "person|colleague|one of us", "when were they born|when is their birthday"),
    ("staff", "born", "asc", "oldest|eldest", "person|colleague|one of us", "when were they born"),
    ("staff", "salary", "desc", "best paid", "person|colleague", "what do they earn|how much is that"),
    ("staff", "since", "asc", "longest-serving", "colleague", "since when|when did they start"),
    ("staff", "since", "desc", "newest", "colleague|employee", "when did they start|since when"),
    ("club", "age", "asc", "youngest", "member|person", "how old are they|what age is that"),
    ("club", "age", "desc", "oldest|eldest", "member|person", "how old are they|what age is that"),
    ("pets", "kg", "desc", "heaviest|fattest", "animal|pet", "how heavy is it|what does it weigh"),
    ("pets", "kg", "asc", "lightest", "animal|pet", "how heavy is it"),
    ("pets", "age", "desc", "oldest", "animal|pet", "how old is it"),
    ("pets", "age", "asc", "youngest", "animal|pet", "how old is it"),
    ("cars", "top_speed", "desc", "fastest|quickest", "car", "how fast is it|what's its top speed"),
    ("cars", "top_speed", "asc", "slowest", "car", "how fast is it"),
    ("cars", "km", "desc", "most driven", "car", "how many km has it done|how far has it gone"),
    ("wines", "year", "asc", "oldest", "wine|bottle", "what year is it|from which year is it"),
    ("wines", "price", "desc", "dearest|most expensive", "wine|bottle", "what did it cost|how much is it"),
    ("plants", "height_cm", "desc", "tallest|highest|biggest", "plant", "how tall is it|how high is it"),
    ("plants", "height_cm", "asc", "smallest|shortest", "plant", "how tall is it"),
    ("flats", "rent", "asc", "cheapest", "flat|place", "what is the rent|how much is it|how much do they ask"),
    ("flats", "rent", "desc", "dearest|most expensive", "flat", "what is the rent|how much is it"),
    ("runs", "km", "desc", "longest|farthest", "run", "how far was it|how many km was it"),
    ("runs", "km", "asc", "shortest", "run", "how far was it|how many km was it"),
    ("packing", "grams", "desc", "heaviest", "thing|item", "how heavy is it|what does it weigh"),
    ("rates", "rate", "asc", "cheapest", "person per hour|person", "what do they charge|how much is an hour"),
)  # fmt: skip
"""Sheet, column, order, adjectives, what a row is, how the measure is asked for."""

PRICED: dict[str, tuple[str, str, str]] = {
    "nights": ("hotels", "price", "what would {n} nights at {v} cost, by the price {f}?|what do {n} nights at {v} cost {f}?|how much are {n} nights at {v} {f}?|how much would we pay for {n} nights at {v} {f}?|we'd like to stay at {v} for {n} nights, what will that be {f}?|{n} nights at {v}, how much is that {f}?|!work out what {n} nights in {v} would cost {f}|!look up {v} and tell me what {n} nights come to {f}|~the price of {n} nights at {v} {f}|what will {v} cost us for {n} nights {f}?|if we stay {n} nights at {v}, what is the bill {f}?"),
    "items": ("prices", "price", "what do {n} of {v} cost {f}?|what would {n} times {v} cost {f}?|how much is it if I buy {v} {n} times {f}?|I need {n} pieces of {v}, what does that come to {f}?|{n} x {v}, how much {f}?|!work out the price of {n} pieces of {v} {f}|!look up the price of {v} and tell me what {n} of them cost {f}|~the cost of {n} units of {v} {f}|I want to order {n} of {v}: how much will that be {f}?|what do I pay for {n} of {v} by the prices {f}?"),
    "hours": ("rates", "rate", "what would {n} hours of {v} cost {f}?|what does {v} charge for {n} hours {f}?|how much do I owe {v} for {n} hours {f}?|{v} worked {n} hours, what do I have to pay {f}?|{v} was here for {n} hours, how much is that by the rate {f}?|!work out what {v} gets for {n} hours {f}|!look up the rate of {v} and tell me what {n} hours cost {f}|~the price of {n} hours of {v} {f}"),
    "days": ("rentals", "per_day", "what does the {v} cost for {n} days {f}?|how much is the {v} for {n} days {f}?|we want to hire the {v} for {n} days, what will it be {f}?|{n} days with the {v}, how much {f}?|!work out {n} days of the {v} {f}|~the price of the {v} for {n} days {f}"),
    "tickets": ("tickets for sale", "price", "what do {n} {v} tickets cost {f}?|how much are {n} {v} tickets {f}?|we need {n} {v} tickets, how much is that {f}?|{n} {v} tickets, what do we pay {f}?|!work out what {n} {v} tickets come to {f}|~the price of {n} {v} tickets {f}"),
    "metres": ("fabrics", "price", "what do {n} metres of {v} cost {f}?|how much is it for {n} metres of {v} {f}?|I need {n} metres of {v}, what will I pay {f}?|{n} m of {v}, how much {f}?|!work out the price of {n} metres of {v} {f}|~the cost of {n} metres of {v} {f}"),
}  # fmt: skip
"""Name -> sheet, column of the price, requests with a number and the row."""

DATED: dict[str, tuple[str, str, str]] = {
    "plants": ("plants", "planted", "I dug up the {v} on {d}, how many days was it in the ground? {F} has when it was planted|I picked the {v} on {d}. How many days after planting was that {f}?|the {v} was ripe on {d}, how many days did it take {f}?|we harvested the {v} on {d}: how long was it in the ground {f}?|how many days did the {v} grow until {d} {f}?|the {v} flowered on {d}. How long after it was planted was that {f}?|how old was the {v} on {d} in days, by the planting date {f}?|{F} says when I planted the {v}; how many days is that before {d}?|!work out how long the {v} was in the ground by {d} {f}"),
    "lent": ("lent", "since", "I got {v} back on {d}, how long was it away {f}?|{v} came back on {d}. How many days was it lent out {f}?|how many days had {v} been gone on {d} {f}?|{F} says when I lent out {v}; it came back on {d}, so how many days was that?|!tell me how long {v} was lent, it came back on {d} {f}|until {d}, how many days has {v} been lent {f}?"),
    "staff": ("staff", "since", "{v} left on {d}, how many days was that after starting {f}?|{v} leaves on {d}. How long have we had {v} by then, in days {f}?|how many days will {v} have been with us on {d} {f}?|{v} stopped on {d}, how long did {v} work here {f}?|{F} says when {v} started; how many days is that up to {d}?|!count the days {v} has worked here by {d} {f}"),
    "started": ("started", "made", "we ate the {v} on {d}, how old was it {f}?|I opened the {v} on {d}. How many days had it stood {f}?|how many days old is the {v} on {d} {f}?|{F} has when the {v} was made; how many days is that before {d}?|the {v} went off on {d}: how long did it keep {f}?|!work out how long the {v} has stood by {d} {f}"),
    "contracts": ("contracts", "signed", "the contract with {v} ended on {d}, how many days did it run {f}?|{v} runs out on {d}. How long is that from the beginning {f}?|I cancelled {v} on {d}, how many days did I have it {f}?|{F} says when {v} began; how many days is that until {d}?|how many days lie between the start of {v} and {d} {f}?|!work out how long {v} ran, it ended on {d} {f}"),
    "stays": ("stays", "arrival", "{v} leaves on {d}, how many nights is that {f}?|{v} checks out on {d}. How many nights do they stay {f}?|how many days will {v} have stayed by {d} {f}?|{F} says when {v} arrives; they leave on {d}, so how many nights is that?|!work out how many nights {v} stays if they leave on {d} {f}|{v} stays until {d}, how long is that {f}?"),
    "invoices": ("invoices", "date", "invoice {v} was paid on {d}, how many days did they take {f}?|{v} was paid on {d}. How long did it take {f}?|how many days had invoice {v} been lying there on {d} {f}?|{F} has the date of {v}; the money came on {d}, so how many days was that?"),
    "parcels": ("parcels", "sent", "parcel {v} arrived on {d}, how long was it on its way {f}?|{v} got there on {d}. How many days did it travel {f}?|how many days did parcel {v} need if it came on {d} {f}?|{F} says when {v} was sent; it came on {d}, so how many days was that?"),
}  # fmt: skip
"""Name -> sheet, column of the date, requests with the row, a later day {d} and perhaps the file {F}."""

NAMES: dict[str, tuple[str, ...]] = {
    "firms": ("ACME", "Nordlicht", "Blue Door", "Harbour", "Lindgren", "Papillon", "Greenway", "Kestrel", "Bakery Moll", "Old Mill", "Tivoli", "Quick Print", "Brightside", "Mosaic", "Orchard", "Solaris"),
    "plants": ("garlic", "basil", "tomato", "lavender", "rosemary", "beetroot", "mint", "pumpkin", "strawberry", "rhubarb", "thyme", "leek", "carrot", "dahlia", "chilli", "sage", "parsnip", "onion", "quince", "elderflower"),
    "titles": ("The Long River", "Blue Hour", "A House by the Sea", "Night Train", "The Last Summer", "Snow Country", "Winter Light", "Two Brothers", "The Glass Bridge", "Small Fires", "Paper Moon", "North Wind", "The Orchard", "Salt", "Lost Harbour"),
    "stays": ("Quinta do Sol", "Casa Azul", "Hotel Lindo", "Park Inn", "Villa Rosa", "The Anchor", "Seeblick", "Grand Palace", "Monte Alto", "Old Tower", "Bela Vista", "Pension Huber", "Torre Alta", "Red Lion", "Mirador"),
    "peaks": ("Monte Alto", "Blackfell", "Rotspitz", "Eagle Head", "Silver Tower", "Torre Alta", "Long Ridge", "Serra Nova", "Stonegate", "Mirador", "Bela Vista", "Old Chimney", "White Needle", "Kingsmount"),
    "hired": ("Fiat Ducato", "cargo bike", "camper", "minibus", "tandem", "city bike", "estate car", "delivery van", "trailer", "scooter", "moped", "pickup", "tractor", "e-bike"),
    "spent": ("petrol", "ferry", "groceries", "museum", "dinner", "bread", "wine", "parking", "tickets", "ice cream", "campsite", "taxi", "breakfast", "firewood"),
    "streets": ("School Lane", "Mill Road", "Park Street", "Station Road", "Church Street", "Oak Avenue", "Hill Street"),
}  # fmt: skip
"""What stands in the first column."""

STATE_ASKED: dict[str, str] = {
    "rows": """
    which {rows} {z} {f}?
    what {rows} {z} {f}?
    which of the {rows} {z} {f}?
    which of our {rows} {z} {f}?
    which ones {z} {f}?
    tell me which {rows} {z} {f}
    do you know which {rows} {z} {f}?
    I need to know which {rows} {z} {f}
    I'd like to see which {rows} {z} {f}
    can you look up which {rows} {z} {f}?
    can you check which {rows} {z} {f}?
    {f} which {rows} {z}?
    hi, which {rows} {z} {f}?
    just the names: which {rows} {z} {f}?
    ?which {rows} {z} {f}
    &which {rows} {z} {f}
    for tomorrow: which {rows} {z} {f}?
    """,
    "kept": """
    all {a} {rows} {f}
    only the {a} {rows} {f}
    the {a} {rows} {f}?
    my {a} {rows} {f}?
    {a} {rows} {f}
    what is {a} {f}?
    what's {a} {f}?
    which are {a} {f}?
    which {rows} are {a} {f}?
    which ones are {a} {f}?
    are any {rows} {a} {f}? Which ones?
    are there {a} {rows} {f}? Name them.
    !list the {a} {rows} {f}
    !list everything {a} {f}
    !show me the {a} {rows} {f}
    !show me what is {a} {f}
    !find all {a} {rows} {f}
    !pick out the {a} {rows} {f}
    !give me our {a} {rows} {f}
    ~~the {a} {rows} {f}
    I need the {a} {rows} {f}
    """,
    "who": """
    who {s} {f}?
    who {s} {f}
    who of them {s} {f}?
    who of us {s} {f}?
    so who {s} {f}?
    {f} who {s}?
    everyone who {s} {f}, please
    name by name: who {s} {f}?
    is there anybody who {s} {f}? Who?
    do you know who {s} {f}?
    can you look up who {s} {f}?
    who was it that {s} {f}?
    ?who {s} {f}
    &who {s} {f}
    !list everybody who {s} {f}
    !list the {rows} by name: who {s} {f}
    !name everyone who {s} {f}
    !give me the names of all who {s} {f}
    !tell me who {s} {f}
    ~~the names of everybody who {s} {f}
    I want to remind people: who {s} {f}?
    I need to know who {s} {f}
    """,
    "count": """
    how many {rows} {z} {f}?
    how many of the {rows} {z} {f}?
    how many of our {rows} {z} {f}?
    how many {z} {f}?
    do you know how many {rows} {z} {f}?
    ?how many {rows} {z} {f}
    &how many {rows} {z} {f}
    !tell me how many {rows} {z} {f}
    """,
    "count who": """
    how many people {t} {f}?
    how many {rows} {t} {f}?
    how many of the {rows} {t} {f}?
    how many of them {t} {f}?
    how many {t} {f}?
    !count everybody who {s} {f}
    !count who {s} {f}
    ~the number of {rows} who {t} {f}
    """,
    "owed": """
    what does {v} still owe us {f}?
    what does {v} still owe us altogether {f}? Add up their open invoices
    how much does {v} owe us {f}?
    how much does {v} still have to pay {f}?
    how much is {v} still to pay us {f}?
    how much money is still to come from {v} {f}?
    what do we still get from {v} {f}?
    what is still due from {v} {f}?
    what is outstanding with {v} {f}?
    what has {v} not paid yet, in total {f}?
    {v} still owes us how much {f}?
    !add up what {v} still owes us {f}
    !add up the {a} {rows} of {v} {f}
    !work out what {v} has left to pay {f}
    !sum up what is still open with {v} {f}
    ~the sum {v} still owes us {f}
    ~the total of {v}'s {a} {rows} {f}
    ?how much {v} still owes {f}
    I need to call {v}: how much do they owe us {f}?
    """,
    "sum": """
    what do the {a} {rows} of {v} come to {f}?
    what do {v}'s {a} {rows} add up to {f}?
    how much are {v}'s {a} {rows} together {f}?
    how much are the {a} {rows} from {v} worth {f}?
    how much money is in the {a} {rows} of {v} {f}?
    {v}: what do the {a} {rows} make together {f}?
    !add up the {a} {rows} of {v} {f}
    !add up {v}'s {a} {rows} {f}
    ~the total of the {a} {rows} of {v} {f}
    """,
    "count of": """
    how many {a} {rows} does {v} have {f}?
    how many {a} {rows} are there from {v} {f}?
    how many of {v}'s {rows} {z} {f}?
    how many {rows} of {v} {z} {f}?
    how many {rows} for {v} {z} {f}?
    {v} has how many {a} {rows} {f}?
    !count the {a} {rows} of {v} {f}
    ~the number of {a} {rows} {v} has {f}
    """,
    "rows of": """
    which of {v}'s {rows} {z} {f}?
    which {rows} of {v} {z} {f}?
    {v}'s {a} {rows} {f}
    !list the {a} {rows} of {v} {f}
    !show me which of {v}'s {rows} {z} {f}
    ~~the {a} {rows} of {v} {f}
    """,
}

MOST_ASKED: dict[str, str] = {
    "one": """
    which {o} was the {s} {f}?
    which {o} is the {s} {f}?
    which is the {s} {o} {f}?
    what's the {s} {o} {f}?
    what was the {s} {o} {f}?
    what is our {s} {o} {f}?
    {s} {o} {f}
    {s} {o} {f}?
    the {s} {o} {f}?
    the {s} of all {f}, which {o} is it?
    !find the {s} {o} {f}
    !find me the {s} {o} {f}
    !look up the {s} {o} {f}
    !pick the {s} {o} {f}
    !tell me the {s} {o} {f}
    ~the {s} {o} {f}
    ?which {o} is the {s} {f}
    ?what the {s} {o} is {f}
    of everything {f}, which {o} is the {s}?
    I'm looking for the {s} {o} {f}
    """,
    "both": """
    the {s} {o} {f} and {q}?
    {s} {o} {f}, and {q}?
    what's the {s} {o} {f} and {q}?
    what was the {s} {o} {f}, and {q}?
    which {o} is the {s} {f}, and {q}?
    which {o} was the {s} {f} and {q}?
    which is the {s} {o} {f}? And {q}?
    which one is the {s} {o} {f}? {q}?
    what is the {s} {o} {f}? {q}?
    {f}: which is the {s} {o}, and {q}?
    !find the {s} {o} {f} and tell me: {q}?
    !look up the {s} {o} {f}, and {q}
    !tell me the {s} {o} {f} and {q}
    !name the {s} {o} {f}; {q}
    !give me the {s} {o} {f}, and {q} please
    I want to know the {s} {o} {f} and {q}
    can you find the {s} {o} {f} and say {q}?
    who or what is the {s} {o} {f}, and {q}?
    """,
    "few": """
    which are the {k} {s} {f}?
    the {k} {s} ones {f}
    the {k} {s} {rows} {f}?
    what are the {k} {s} {rows} {f}?
    !list the {k} {s} {rows} {f}
    !show me the {k} {s} {rows} {f}
    ~~the {k} {s} {rows} {f}
    """,
    "amount": """
    {q} on the {s} {o} {f}?
    the {s} {o} {f}: {q}?
    take the {s} {o} {f}: {q}?
    and the {s} {o} {f}, {q}?
    for the {s} {o} {f}: {q}?
    with the {s} {o} {f}, {q}?
    !find the {s} {o} {f}; I only need to know {q}
    """,
    "day": """
    when was the {s} day {f}?
    on which day was it the {s} {f}?
    which date was the {s} {f}?
    what date was the {s} day {f} and {q}?
    when was the {s} day {f}, and {q}?
    when was the {s} day {f}? {q}?
    on what day was it the {s} {f}, and {q}?
    !tell me when the {s} day was {f}
    !tell me the {s} day {f} and {q}
    """,
}

NAMES_ASKED = """
!write the names of {w} {f} into {o}
!write the names of {w} {f} to {o}
!write down {w} {f} in {o}
!write {w} {f} into {o}, one per line
!put the names of {w} {f} into {o}
!put {w} {f} in {o}, one name a line
!put {w} {f} into a new file {o}
!save the names of {w} {f} in {o}
!save {w} {f} as {o}
!copy the names of {w} {f} into {o}
!collect {w} {f} in {o}
!list {w} {f} in a new file {o}
!make {o} with the names of {w} {f}
!make a file {o} with {w} {f}
!make a list of {w} {f} and save it as {o}
!create {o} with {w} {f}, one a line
!find {w} {f} and write their names to {o}
!look up {w} {f} and put them in {o}
!get the names of {w} {f} and store them in {o}
!store the names of {w} {f} in {o}
I need {o} with the names of {w} {f}
I need {w} {f} in {o}, one on each line
I'd like a file {o} with the names of {w} {f}
{o} should list {w} {f}
{o}: the names of {w} {f}
the names of {w} {f} -> {o}
the names of {w} {f} should go into {o}
can I have {w} {f} in a file {o}?
for the mailing, put the names of {w} {f} into {o}
"""
