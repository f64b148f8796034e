# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Tables in which a cell is to be corrected (language: `asks_tables_sheets`, with the verb `set`).

`{a}` is what stands there, `{b}` what is to stand there; `!` an order, everything else says what has changed.
A `set role:state` has its new word from the table.
"""

TOPICS = """
@contacts2 clients client_list customers kunden customer_contacts
client|company|firm|customer = firm
contact|contact_person|speaks_to = person
phone|tel|number = phone
extension|ext|dw = int 101 989
city|town|seat = city
rate|hourly_rate|eur_hour = int 38 145
set contact where client :: the new contact at {client} is {b}; {b} has taken over at {client}; our contact person at {client} is {b} from now on; at {client} we now deal with {b}; {client}'s person is {b} these days; {client} has a new contact, {b}; !change the contact at {client} to {b}; !make {b} the contact for {client}; !put {b} down as {client}'s contact; {a} has left {client}, it's {b} now; instead of {a} it's {b} at {client} now; !replace {a} with {b} at {client}; {a} got married and is called {b} now, see {client}
set phone where client :: {client} has a new number, {b}; the phone of {client} is {b} now; {client} can be reached on {b} from today; new phone number for {client}: {b}; {client}'s old number is dead, the new one is {b}; !update {client}'s number to {b}; !change the phone for {client} to {b}; number for {client} should read {b}; !swap {a} for {b}, that's {client}'s new phone; {client}: {b} not {a}
set extension where client :: {client}'s extension is {b} now; the extension for {client} has changed to {b}; {client} got extension {b}; for {client} you dial {b} at the end now; ext of {client} is now {b}; !set {client}'s extension to {b}; {client}'s extension is {b} now instead of {a}; {client} moved from extension {a} to {b}; !correct {client}'s extension from {a} to {b}; it's {b}, not {a}, for {client}; ext {a} is wrong for {client}, should be {b}
set city where client :: {client} has moved to {b}; {client} sits in {b} now; new town for {client} is {b}; {client} relocated to {b} last month; !change {client}'s city to {b}; {client} isn't in {a} any more but in {b}; !turn {a} into {b} for {client}; {client} went from {a} to {b}
set rate where client :: {client} pays {b} an hour from now on; the rate for {client} goes up to {b}; new hourly rate with {client}: {b}; we agreed on {b} with {client}; !set the rate for {client} to {b}; {client}: {b} an hour rather than {a}; the rate at {client} went from {a} to {b}; !raise {client} from {a} to {b}

@school3 timetable_clubs clubs_school after_school ag_liste activities
club|activity|ag = pool chess|choir|robotics|gardening|judo|drama|pottery|film club|knitting|orchestra|school paper|climbing
teacher|led_by|leader = person
room|in_room|where = int 101 399
weekday|day|on = of Monday|Tuesday|Wednesday|Thursday|Friday
starts|time|begins = clock
places|max|spaces = int 8 40
set teacher where club :: {b} takes {club} from next week; {club} is run by {b} now; {b} is the new leader of {club}; {club} has got a new teacher, {b}; {b} does {club} now; !put {b} down for {club}; !change the teacher of {club} to {b}; {b} is standing in for good at {club}; {a} has given up {club}, {b} does it; {club}: {b} instead of {a}; !replace {a} by {b} at {club}; {a} should be spelt {b}, for {club}
set room where club :: {club} has moved to room {b}; {club} is in {b} now; new room for {club}: {b}; {club} meets in {b} from now on; the room for {club} changes to {b}; !move {club} to room {b}; !change the room of {club} to {b}; {club} is in room {b}, not {a}; room {a} for {club} is wrong, it's {b}; {club} swapped {a} for {b}
set starts where club :: {club} starts at {b} now; {club} begins at {b} from now on; the start of {club} is {b}; {club} will be at {b}; {club}'s new time is {b}; !change the time of {club} to {b}; !let {club} start at {b}; {club} not at {a} but at {b}; {club}'s moved from {a} to {b}; {a} for {club} is a mistake, {b} is right
set places where club :: {club} can take {b} now; there are {b} places in {club}; {club} has been enlarged to {b}; {club}: room for {b} children now; !set the places for {club} to {b}; {club} has {b} places, not {a}; !raise {club} from {a} to {b} places

@bills3 open_bills supplier_bills creditors eingangsrechnungen payables
bill|no|number = code
supplier|from|firm = firm
amount|eur|total = money 40 2400
due|pay_by|until = date 120
status|state|paid = state open~unpaid|paid~settled|disputed~queried
set status:paid where bill :: {bill} has been paid; I paid {bill} this morning; {bill} is settled; !mark {bill} as paid; !tick off {bill} as paid; !set {bill} to paid; the money for {bill} went out yesterday; {bill} is done, paid; bill {bill}: paid; please note that {bill} was paid today; just transferred {bill}, it's paid; !put {bill} down as paid
set status:disputed where bill :: {bill} is disputed; we are contesting {bill}; !mark {bill} as disputed; I've complained about {bill}; we don't agree with {bill}, note that it's disputed; {bill} has mistakes in it, it's now disputed
set status:open where bill :: {bill} isn't paid after all, it's open; !set {bill} back to open; the transfer for {bill} bounced, so it's open again; {bill} is still open, that was my mistake; !mark {bill} as open again
set amount where bill :: {bill} is {b}, I mistyped it; the amount of {bill} should be {b}; {bill} comes to {b}; correct amount for {bill}: {b}; !change {bill} to {b}; {bill} was reduced to {b}; {bill} is {b}, not {a}; !correct {a} to {b} at {bill}; {bill} says {a}, but it's {b}; typo: {bill} {a} should be {b}
set due where bill :: {bill} is due on {b} now; they gave us until {b} for {bill}; new due date for {bill}: {b}; !move the due date of {bill} to {b}; {bill} has been put off to {b}; {bill} is due {b} instead of {a}; !change {a} to {b} for {bill}
set supplier where bill :: {bill} came from {b}; the supplier of {bill} is {b}; !change the supplier of {bill} to {b}; {a} is called {b} now, that's {bill}; {bill} is by {b}, not by {a}

@ward beds ward_beds patients_ward bettenplan room_plan
bed|place|bett = pool 1A|1B|2A|2B|3A|3B|4A|4B|5A|5B|6A
patient|name|who = full
diet|food|kost = of normal|soft|diabetic|fasting|low salt
doctor|dr|consultant = pool Adams|Bright|Ciller|Dufour|Engel|Farouk|Grant|Huber|Ivanov|Jansen|Kaya|Lund
pulse|last_pulse|hr = int 51 119
tablets_at|dose_at|meds = clock
set patient where bed :: {b} is in bed {bed} now; bed {bed} has gone to {b}; {b} has been moved to {bed}; we put {b} into {bed}; new patient in {bed}: {b}; !enter {b} for bed {bed}; {a} has gone home, {b} is in {bed} now; in {bed} it's {b} instead of {a}; !replace {a} with {b}; the name in {bed} is {b}, not {a}; {a} is really called {b}
set doctor where bed :: {b} looks after {bed} from today; Dr {b} has taken on bed {bed}; the doctor for {bed} is {b} now; !change the doctor of {bed} to {b}; {bed} belongs to {b} now; Dr {b} instead of Dr {a} for {bed}; !swap {a} for {b} at bed {bed}
set pulse where bed :: pulse in {bed} is {b} now; {bed} has a pulse of {b}; I just measured {b} in {bed}; {bed}: pulse {b}; !change the pulse of {bed} to {b}; the pulse in {bed} was {b}, not {a}; !correct {a} to {b} in {bed}
set tablets_at where bed :: {bed} gets the tablets at {b} now; tablets for {bed} are due at {b}; new time for {bed}: {b}; !move the tablets of {bed} to {b}; {bed} at {b} instead of {a}; tablets in {bed} moved from {a} to {b}

@rentals holiday_lets cottages gites ferienhaus apartments_rental
house|cottage|name = pool Rose Cottage|The Barn|Lakeview|Old Forge|Mill House|Hillside|The Loft|Sea Shell|Oak Lodge|Beach Hut|Chapel House
owner|landlord|belongs_to = person
night|per_night|rate = int 45 320
sleeps|beds|guests = int 2 14
key_code|code|safe = int 1000 9999
cleaner|cleaned_by|cleaning = person
set night where house :: {house} costs {b} a night now; a night in {house} is {b} from now on; the price of {house} goes to {b}; new rate for {house}: {b}; {house} went up to {b}; !set {house} to {b} a night; !put {house} up to {b}; {house} is {b} a night, not {a}; from {a} to {b} for {house}; !lower {house} from {a} to {b}; {a} is last year's price for {house}, now {b}
set key_code where house :: the code of {house} is {b} now; new code for {house}: {b}; we changed the key safe at {house} to {b}; {house} has the code {b} from today; !change the code for {house} to {b}; {house}: {b} replaces {a}; the code {a} of {house} has become {b}; !swap the code {a} for {b}
set cleaner where house :: {b} cleans {house} now; {house} is cleaned by {b} from now on; {b} has taken over {house}; new cleaner at {house}: {b}; !put {b} in as cleaner of {house}; {b} does {house} instead of {a}; {a} stopped, {b} cleans {house}
set owner where house :: {house} was sold to {b}; {house} belongs to {b} now; new owner of {house} is {b}; {b} bought {house}; !change the owner of {house} to {b}; {house} belongs to {b}, no longer to {a}; {a} sold {house} to {b}
set sleeps where house :: {house} sleeps {b} now; {house} has been rebuilt and takes {b}; there's space for {b} in {house}; !change {house} to {b} people; {house} sleeps {b}, not {a}

@warehouse2 shelf_list racks storage_list lagerliste shelf_stock
item|article|goods = pool hammers|wall plugs|paint rollers|door hinges|sealant|cable ties|dust masks|spirit levels|work gloves|sandpaper|light bulbs|tarpaulins
shelf|rack|place = code
pieces|qty|on_hand = int 3 980
price|each|unit_price = money 1 60
supplier|from|source = firm
reorder|re_order|order_now = yesno
set pieces where item :: we have {b} {item} now; I counted {b} {item}; stock of {item} is {b}; there are {b} {item} left; new count for {item}: {b}; {item}: {b} in stock; !set {item} to {b}; !change the number of {item} to {b}; {b} {item}, not {a}; {item} went down from {a} to {b}; !correct {a} to {b} for {item}; miscounted the {item}: {b}, not {a}
set price where item :: {item} cost {b} each now; the price of {item} is {b}; {item} went up to {b}; new price for {item}: {b}; !put {item} at {b}; {item} are {b} now instead of {a}; price of {item}: {a} becomes {b}; !change {a} into {b} for the {item}
set shelf where item :: the {item} have moved to {b}; {item} are on {b} now; new shelf for {item}: {b}; you'll find the {item} at {b} from now on; !move {item} to {b}; {item} moved from {a} to {b}; {item} sit on {b}, not on {a}
set supplier where item :: we get {item} from {b} now; {b} delivers the {item} from now on; new supplier for {item} is {b}; !change the supplier of {item} to {b}; {item} come from {b} instead of {a}; {a} has closed, {item} come from {b}
set reorder:yes where item :: {item} need to be reordered; !mark {item} for reordering, yes; we should order {item}, say yes there; !set {item} to be reordered; {item} have run low, put yes for reordering
set reorder:no where item :: {item} needn't be ordered any more; no need to reorder {item}; {item} arrived, so no reordering; !take {item} off the reordering

@choir3 concert_parts cast_list cast roles_play besetzung
role|part|figure = pool Old Miller|Queen|First Witch|Postman|Grandmother|Wolf|Narrator|Doctor|Captain|Gardener|Innkeeper|Thief
actor|played_by|singer = person
understudy|second_cast|stand_in = person
costume|costume_no|outfit = int 11 99
lines|no_lines|words = int 4 190
ready|learned|off_book = yesno
set actor where role :: {b} plays the {role} now; the {role} is played by {b}; {b} has got the part of the {role}; the {role} goes to {b}; new {role}: {b}; !cast {b} as the {role}; !give the {role} to {b}; {b} plays the {role} instead of {a}; {a} is ill, so {b} is the {role}; !swap {a} for {b} as {role}; {a} dropped out, {b} does the {role}
set understudy where role :: {b} is the understudy for the {role}; {b} stands in for the {role} now; !put {b} as understudy of the {role}; understudy for the {role} is {b}, not {a}; second cast of the {role}: {b} rather than {a}
set costume where role :: the {role} wears costume {b} now; costume {b} for the {role}; the {role} gets number {b}; !change the {role}'s costume to {b}; the {role} wears {b}, not {a}; costume {a} of the {role} tore, it's {b} now
set lines where role :: the {role} has {b} lines now; we cut the {role} to {b} lines; the {role} is down to {b} lines; !set the {role} to {b} lines; the {role} has {b} lines, not {a}
set ready:yes where role :: the {role} knows the text now; !mark the {role} as ready; the {role} is off book; the {role} has learned everything, that's a yes; the {role} is ready

@transport bus_lines lines_depot drivers_lines linienplan fleet
line|route|no = pool line 7|line 12|line 18|line 23|line 31|line 44|line 52|line 60|line 75|line 88
driver|driven_by|who = person
bus|vehicle|plate = plate
first_bus|starts|departs = clock
km|length_km|route_km = dec 4 48
low_floor|step_free|barrier_free = yesno
set driver where line :: {b} drives {line} now; {line} is driven by {b} from Monday; {b} has taken {line}; {line} has a new driver, {b}; !put {b} on {line}; !change the driver of {line} to {b}; {b} drives {line} instead of {a}; {a} is on leave, {b} takes {line}; !replace {a} on {line} by {b}
set bus where line :: {line} runs with {b} now; bus {b} is on {line}; {line} has got the bus {b}; !change the bus of {line} to {b}; {a} broke down, {line} uses {b}; {line}: {b} instead of {a}
set first_bus where line :: {line} starts at {b} now; first bus of {line} at {b}; {line} leaves at {b} from next week; !change {line} to {b}; {line} at {b}, not {a}; {line} moved from {a} to {b}; {a} for {line} is wrong, {b} is right
set km where line :: {line} is {b} km long now; the detour makes {line} {b} km; !set {line} to {b} km; {line} is {b} km, not {a}; {line}: {a} km was wrong, it's {b}

@vineyard barrels cellar_book barrel_list kellerbuch tanks
barrel|cask|tank = pool T1|T2|T3|T4|T5|T6|T7|T8|T9|T10
wine|grape|sort = of Riesling|Merlot|Pinot|Silvaner|Syrah
litres|l|content = int 120 2400
sugar|oechsle|degrees = int 61 118
filled|filled_on|since = date 300
cellarman|checked_by|by = person
set litres where barrel :: {barrel} holds {b} litres now; there are {b} litres in {barrel}; {barrel} is down to {b}; I drew some off, {barrel} has {b} left; {barrel}: {b} litres; !set {barrel} to {b} litres; {barrel} has {b} litres, not {a}; {barrel} went from {a} to {b} litres; !correct {a} to {b}, that is {barrel}
set sugar where barrel :: {barrel} measures {b} today; sugar in {barrel} is {b}; new reading for {barrel}: {b}; {barrel} has fallen to {b} degrees; !change the sugar of {barrel} to {b}; {barrel} is at {b} instead of {a}; sugar of {barrel}: {b}, not {a}
set cellarman where barrel :: {b} looks after {barrel} now; {barrel} is {b}'s from now on; !put {b} down for {barrel}; {barrel}: {b} instead of {a}; {a} handed {barrel} over to {b}
set filled where barrel :: {barrel} was filled on {b}; filling date of {barrel} is {b}; !change {barrel}'s date to {b}; {barrel} was filled on {b}, not on {a}; {a} is wrong for {barrel}: {b}

@sportsday athletes results_day starters heats startliste
athlete|runner|name = full
bib|start_no|number = int 101 999
school|club|team = firm
time_s|seconds|result = dec 11 96
lane|track|bahn = of 1|2|3|4|5|6
checked_in|present|here = yesno
set time_s where athlete :: {athlete} ran {b}; the time of {athlete} is {b}; {athlete} clocked {b}; after the video it's {b} for {athlete}; new result for {athlete}: {b}; !change {athlete}'s time to {b}; {athlete} ran {b}, not {a}; the jury corrected {athlete} from {a} to {b}; {a} is wrong, {athlete} did {b}
set bib where athlete :: {athlete} runs with number {b}; {athlete}'s new bib is {b}; {athlete} lost the bib and has {b} now; !give {athlete} number {b}; {athlete} has {b} instead of {a}; bib {a} becomes {b} for {athlete}; number {b}, not {a}, for {athlete}
set school where athlete :: {athlete} starts for {b}; {athlete} has changed to {b}; {athlete}'s club is {b} now; !put {athlete} down for {b}; {athlete} starts for {b}, no longer for {a}; {athlete} went from {a} to {b}
set checked_in:yes where athlete :: {athlete} has arrived; {athlete} is here; !check {athlete} in; !mark {athlete} as present; {athlete} just turned up; {athlete} is standing in front of me, so that's a yes
set checked_in:no where athlete :: {athlete} isn't here after all; {athlete} has gone home; !mark {athlete} as not here; {athlete} didn't turn up, that's a no; {athlete} is missing
"""

TOLD_NAMED = """
    {q}, please change that in {p}
    {q}, please correct {p}
    {q}, please replace that in {p}
    {q}. Please change it in {p}.
    {q}. Can you update {p}?
    {q}. Could you put that right in {p}?
    {q}. Would you mind correcting {p}?
    {q} - fix it in {p}
    {q} - {p} is wrong there
    {q} -> {p}
    {q} ({p})
    {q}, {p} needs correcting
    {q}, update {p} accordingly
    {q}, so {p} is out of date
    {q}, that has to go into {p}
    {q}! Change {p} please
    {q}. {p} still has the old one.
    {q}. Edit {p}, would you.
    {q}, amend {p} pls
    {q}, sort that out in {p} will you
    {p}: {q}
    {p} - {q}
    {p} needs an update: {q}
    {p} is out of date, {q}
    {p} is wrong: {q}
    there's a mistake in {p}: {q}
    correction for {p}: {q}
    a correction in {p} please: {q}
    change in {p}: {q}
    please edit {p}, {q}
    please update {p}: {q}
    fix {p}: {q}
    can you correct {p}? {q}
    could you change something in {p} for me? {q}
    I'd like {p} corrected. {q}.
    one change for {p}: {q}
    about {p}: {q}, please adapt it
    In {p} something has changed: {q}.
    for {p}: {q}
    I noticed an error in {p}, {q}
    Dear assistant, {q}. Kindly amend {p}.
"""
TOLD_BARE = """
    {q}, please change that
    {q}, please correct it
    {q}, please replace that in the list
    {q}. Please change it.
    {q}. Can you update the table?
    {q}. Could you put that right?
    {q}. Would you mind correcting the list?
    {q}. It's still the old one in the file.
    {q} - fix it please
    {q} - correct that
    {q}, update the list
    {q}, the list is out of date
    {q}, amend it pls
    {q}! Change it please
    {q}, note that in the table
    {q}, can you sort that out in the csv
    {q}, so please adapt the sheet
    correction: {q}
    a correction: {q}
    one change: {q}
    update: {q}
    something has changed: {q}. Please edit the list.
    there's a mistake in the list: {q}
    the table is wrong, {q}
    please correct this: {q}
    please update: {q}
    can you change something for me? {q}
    I noticed an error, {q}. Fix it.
    for your information, {q}, please put it right in the file
    small thing to fix: {q}
    hi, {q}, could you change it in our table?
    {q}. Kindly amend the sheet.
"""
ORDER_NAMED = """
    {q} in {p}
    {q} in {p}
    {q} in {p} please
    please {q} in {p}
    please {q}, it's in {p}
    can you {q} in {p}?
    could you {q} in {p}?
    would you {q} in {p} for me?
    {p}: {q}
    {p}: please {q}
    in {p} {q}
    in {p}, please {q}
    open {p} and {q}
    edit {p}: {q}
    I want you to {q} in {p}
    I'd like you to {q} in {p}.
    {q}, file is {p}
    {q} ({p})
    {q} - {p}
    {q}. The file is {p}.
    I'd be glad if you could {q} in {p}
    just {q} in {p}, thanks
"""
ORDER_BARE = """
    {q}
    {q}
    {q} please
    please {q}
    please {q}
    can you {q}?
    could you {q}?
    would you {q} for me?
    {q} in the list
    {q} in the table please
    {q}, in our sheet
    I want you to {q}
    I'd like you to {q}.
    you can {q}
    I'd be glad if you could {q}
    just {q}, thanks
    {q} in the csv
    hey, {q}
    we have to {q}
    {q}, would you
"""
DONE = (
    "Done, {p} now has {b}.", "I changed it to {b} in {p}.", "{b} is in {p} now.", "Changed to {b}.", "Corrected: {b}.", "It says {b} now.",
    "Done: {b}.", "{p} is updated: {b}.",
)  # fmt: skip
