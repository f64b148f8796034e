# ruff: noqa: E501  (phrase banks read better on their own lines)
"""More topics of `asks_tables`: loans, plots, bookings, parts, spending, courses, hours, telephones, fuel, clinic."""

TOPICS = """
@library loans library_loans lent_out borrowed_books
title|book|item = pool The Tin Boat|Owl Hill|Sea Glass|Ten Winters|The Clockmaker|Paper Wings|Dry Season|Night Ferry|The Salt Road|Lemon Street|Two Lighthouses|Fox and Thistle|The Quiet Year|Blue Ladder
reader|borrower|lent_to|who = person
out|lent_on|date_out|since = date
due|due_back|return_by = date
returned|back_on|returned_on|in = blank date
fine|fine_eur|late_fee = money 0 9
rows where returned: :: which books are still out?; what hasn't come back; ?which ones are still missing; still not returned?; which books are we waiting for; !list everything that has not come back
rows reader where returned: :: who still has a book?; who has to bring something back; ?who hasn't returned theirs; who are the readers with books still out?; names of people I should send a reminder to for not returning
count where returned: :: how many are still out?; how many books haven't come back; ?how many books are still missing; number of books not returned
count where returned:* :: how many came back?; ?how many have been returned; number of returned books
sum fine :: how much have we got in fines?; fines altogether; ?what the fines come to; total of the late fees
mean fine :: average fine?; ?what the average late fee is; mean fine
top fine desc reader :: who has the biggest fine?; highest late fee and whose?; ?who owes the largest fine; largest fine, who?
cell reader where title :: who has {title}?; who borrowed {title}; ?who has got {title}; where is {title}, with whom?; {title} is with who?
cell due where title :: when is {title} due?; due date of {title}; ?when {title} has to be back; {title}: back by when?
yes returned:* where title :: is {title} back?; has {title} been returned; did {title} come back?; {title} in again?
rows where reader :: what does {reader} have out?; which books did {reader} borrow; books lent to {reader}; what has {reader} got from us?
sum fine where reader :: what does {reader} owe in fines?; {reader}'s fines in all; ?how much {reader} has to pay in fines
count where out@m :: how many books went out {date}?; loans {date}?; ?how many we lent {date}; number of loans {date}
rows where out@s :: which books went out {date}?; lent {date}, which ones?; what was borrowed {date}
each count by reader :: how many books does each reader have?; loans per person; !count the books per borrower
best count by reader desc :: who borrows most?; our keenest reader by number of loans; ?who has borrowed the most books
top out desc title,reader :: what was lent last?; most recent loan?; last book to go out, and to whom?

@allotment plots allotment plot_list garden_plots
plot|plot_no|no = seq
holder|tenant|plotholder|name = person
area|size|m2|sq_m = int 40 260
rent|rent_eur|annual_rent|price = int 18 95
water|has_water|tap = yesno
rent_paid|paid|settled = yesno
crop|mostly|grows = of potatoes|beans|flowers|berries|pumpkins|onions
rows holder where rent_paid:no :: who hasn't paid the rent?; which tenants still owe rent; ?who is behind with the rent; rent outstanding, who?; names of everybody in arrears
rows where rent_paid:no :: for which plots is the rent still open?; unpaid plots?; plots in arrears, which numbers?; ?which plots have not been paid for
sum rent where rent_paid:no :: how much rent is outstanding?; rent still to come in; ?how much rent is missing; what's owed to us in rent, total?; sum of the unpaid rents
sum rent where rent_paid:yes :: how much rent has come in?; rent received so far; ?what we've been paid in rent
sum rent :: what do all the rents make together?; yearly rent income, everyone; total rents; ?what the whole site brings in rent
mean rent :: average rent?; ?what people pay on average; what is the mean rent for a plot
sum area :: how big is the whole site?; total area of the plots; square metres altogether?; ?how much land there is in all
mean area :: average size of a plot?; ?how big a plot is on average; mean size in square metres
count where water:no :: how many have no water?; plots without a tap, how many?; ?how many plots are without water
rows where water:yes :: which plots have water?; where are there taps; ?which ones have a tap; plots with water?
rows holder where crop :: who grows {crop}?; which people have {crop}; ?who grows {crop}; names of the {crop} growers
sum area where crop :: how much land is under {crop}?; area planted with {crop}; square metres of {crop}?; ?how many square metres are under {crop}
count where crop :: how many plots are mainly {crop}?; {crop}: number of plots?; ?how many grow {crop}
cell holder where plot :: who has plot {plot}?; whose is number {plot}; ?who rents plot {plot}; plot {plot} belongs to?; tenant of no {plot}?
cell plot where holder :: which plot is {holder}'s?; what number does {holder} have; ?which plot {holder} has; {holder}'s plot number?
cell rent where holder :: what does {holder} pay?; {holder}'s rent?; ?how much rent {holder} pays
yes rent_paid:yes where holder :: has {holder} paid the rent?; is {holder} square with us?; did {holder} pay; rent from {holder}, in yet?
top area desc plot,holder :: biggest plot and who has it?; ?who has the biggest plot; largest one, whose is it?
top area asc plot,holder :: smallest plot?; ?who has got the smallest plot; tiniest one and its tenant
top rent desc plot,holder :: dearest plot?; ?who pays the most rent; highest rent, whose?
any where area< :: is any plot smaller than {n}?; anything under {n} square metres?; is there a plot below {n} m2
each sum area by crop :: area for each crop; how much land for each thing grown?; !add up the square metres per crop

@bookings bookings room_bookings hall_hire hires
date|day|on = date
room|hall|space = of main hall|green room|studio|kitchen|small hall|loft
booked_by|hirer|group|who = of yoga|scouts|choir|chess club|drama group|WI|band
hours|hrs|length_h = int 1 6
people|heads|attendance = int 6 120
price|charge|fee|cost = int 15 180
paid|settled|payment_in = yesno
sum price where booked_by :: how much has {booked_by} paid or owes in all?; what did {booked_by} cost altogether?; total charged to {booked_by}; ?how much we charged {booked_by}; {booked_by}: sum of the hire?
sum price where booked_by paid:no :: what does {booked_by} still owe?; how much is {booked_by} behind; ?how much {booked_by} has yet to pay; outstanding from {booked_by}?; {booked_by}'s unpaid hire in total
sum hours where booked_by :: how many hours did {booked_by} have?; hours booked by {booked_by}; total hours for {booked_by}; ?how many hours {booked_by} used
sum hours where room :: hours the {room} was in use; how many hours was the {room} hired?; ?how long the {room} was taken altogether, in hours; total hours, {room}
sum price where room :: what did the {room} bring in?; money from the {room}; income from the {room}?; ?how much the {room} earned
count where room :: how often was the {room} booked?; bookings of the {room}?; ?how many bookings the {room} had; number of times the {room} was hired
sum price where paid:no :: how much is still unpaid?; ?how much hire money is outstanding; total that hasn't been settled; unsettled, altogether?
rows booked_by where paid:no :: who hasn't paid for the room?; which groups owe us; ?who still has to settle; groups with an open bill?
sum price :: what have the rooms earned so far?; hire income in all; total charges; ?what we made from hire altogether
sum price where date@m :: room income {date}?; what did hire bring {date}; ?how much we earned {date}; total hire charge {date}
rows room where date@d :: what's taken {date}?; which rooms were booked {date}; ?which rooms are in use {date}; rooms gone {date}?
rows booked_by where date@d :: who is in {date}?; which groups had a room {date}; ?who booked {date}; who's here {date}?
rows booked_by where date@m room :: who had the {room} {date}?; which groups used the {room} {date}?; ?who was in the {room} {date}
top people desc date,booked_by :: when was it fullest?; biggest crowd, who and when?; ?which booking had most people; the best attended booking
top price desc date,booked_by :: most expensive booking?; dearest hire, whose was it?; ?which booking cost most
best count by room desc :: which room is booked most?; most popular room; ?which room is hired most often
best sum price by booked_by desc :: who is our best customer?; ?which group pays us most; which group brings in the most money
each sum price by room :: income per room; what does each room earn?; !break down the money by room
each sum hours by booked_by :: hours per group; how many hours has every group had?; !add up the hours group by group
mean people where room :: how many people on average in the {room}?; average attendance in the {room}; ?how full the {room} is on average

@stores parts spares parts_stock spare_parts
part|item|article|name = pool oil filter/oil filters|air filter/air filters|wiper blade/wipers|spark plug/spark plugs|brake pad/brake pads|fan belt/fan belts|fuse/fuses|bulb/bulbs|gasket/gaskets|hose clip/hose clips|battery/batteries|thermostat/thermostats|wheel nut/wheel nuts|clutch cable/clutch cables
part_no|code|sku|article_no = code
shelf|bin|loc|location = of A1|A2|B1|B4|C3|D2|E5
stock|qty|in_stock|on_hand|left = int 0 60
min_stock|min|reorder_at = int 4 20
price|unit_price|each|cost = money 1 120
supplier|vendor|from = few firm
cell shelf where part :: which shelf is the {part} on?; where is the {part}; ?where the {part} is kept; shelf for {part}?; where do I find the {part}?; {part} - which bin?; location of the {part}
cell shelf where part :: where are the {part_s}?; on which shelf are the {part_s}; {part_s}, where do we keep them?; ?where the {part_s} are
cell stock where part :: how many {part_s} have we got?; how many {part_s} are left; {part_s} in stock?; ?how many {part_s} there are; what's the stock of {part_s}
cell price where part :: what does a {part} cost?; price of the {part}; how much is one {part}?; ?what the {part} costs; {part}, how much?; ~the price for the {part}
cell price where part :: how much are {part_s}?; what do {part_s} cost each; price of {part_s} please
cell supplier where part :: who supplies the {part}?; where do we get {part_s}; ?who the {part} comes from; supplier of the {part}?
cell part_no where part :: what's the part number of the {part}?; {part}: part no?; ?which code the {part} has; order number for the {part}
sum stock :: how much is in stock altogether?; how many pieces in all; total stock; ?how many parts we have on the shelves altogether; pieces on hand in total
any where stock< :: is anything below {n}?; anything under {n}?; is there anything with fewer than {n} left; do we have less than {n} of something; any part with stock below {n}; are we down below {n} on anything?
rows where stock< :: what's below {n}?; which parts have fewer than {n} left; what do we have less than {n} of; ?which ones are below {n}; running low (under {n}), which?
rows where shelf :: what's on shelf {shelf}?; what is in {shelf}; which parts are in bin {shelf}; {shelf}: what's there?; contents of {shelf}?
count where shelf :: how many kinds of part on {shelf}?; {shelf}: how many articles?
rows where supplier :: what do we get from {supplier}?; parts from {supplier}; ?which parts come from {supplier}; {supplier} supplies what?
top price desc :: most expensive part?; dearest one; ?which part costs the most; priciest thing on the shelves
top price asc :: the cheapest?; cheapest part?; ?which part is the cheapest; what costs least
top stock desc :: what do we have most of?; ?which part is there the most of; biggest stock?
top stock asc :: what do we have least of?; scarcest part; ?which part is nearly gone; what's about to run out first, going by numbers?
few stock asc :: the {k} lowest stocks; which {k} are lowest?; {k} parts with the least left; bottom {k} by quantity
each sum stock by shelf :: pieces on each shelf; how many pieces per bin?; !add up the quantity shelf by shelf
mean price :: average price of a part?; ?what a part costs on average; mean unit price
distinct supplier :: how many suppliers do we have?; different suppliers?; ?how many suppliers we use

@household spending spendings household_costs kitty expenses_flat
date|day|when = date
what|item|for|bought = of bread|petrol|nappies|rent|gas bill|shoes|pizza|firewood|phone|cinema
shop|where|place = few firm
who|paid_by|payer|by = few person
amount|eur|cost|spent|sum = money 3 180
sum amount :: what have we spent so far?; how much have we spent in all; total spending; ?how much money is gone already; everything together, how much?; what did it all cost?; spent up to now?; sum of everything; all in all?; !add it all up
sum amount where who :: how much has {who} spent?; what did {who} pay in all; {who}'s share so far?; ?how much {who} put in; total paid by {who}; {who}, altogether?; what has {who} laid out
sum amount where what :: how much went on {what}?; what have we spent on {what}; {what} total?; ?how much we paid for {what}; money spent on {what}; what does {what} come to?
sum amount where shop :: how much did we leave at {shop}?; spent at {shop}?; ?what we spent at {shop}; {shop}: total?
sum amount where who date@m :: what did {who} spend {date}?; {who} {date}: how much?; ?how much {who} paid {date}; {who}'s spending {date}
sum amount where what date@m :: how much for {what} {date}?; {what} {date}?; ?what we paid for {what} {date}; cost of {what} {date}
sum amount where date@m :: what did we spend {date}?; spending {date}?; ?how much we got through {date}; total {date}; {when}: how much?
sum amount where date@s :: spent {date}?; what have we spent {date}; ?how much has gone {date}; expenses {date} up to now
sum amount where date@d :: what did we spend {date}?; money out {date}?; ?what we paid {date}
top amount desc what :: biggest expense?; what was the dearest thing; ?what cost the most; most expensive purchase?; our largest single cost
top amount asc what :: smallest expense?; ?what cost the least; cheapest thing we bought
top date desc what,amount :: last entry?; what did we buy last; ?what the last purchase was; latest entry and amount; most recent expense
each sum amount by who :: who spent how much?; each person's total; how much has everyone paid?; !split it by person; per head, what did each of us lay out?; totals by payer
each sum amount by shop :: how much at each shop?; !split it by shop; shop by shop?; totals per shop
each sum amount by what :: how much for each kind of thing?; !group the costs by what they were for; sum per item?
best sum amount by who desc :: who has paid most?; ?who has spent the most in all; biggest spender?
best sum amount by shop desc :: where do we spend most?; ?which shop gets most of our money; the shop we leave most money in?
mean amount :: average purchase?; ?what we spend on average each time; mean amount
count where who :: how many things did {who} buy?; number of entries for {who}; {who}: how many purchases?
any where amount> :: anything over {n}?; is there anything above {n}; did we spend more than {n} on anything?

@course groups course_fees swim_groups lessons participants
name|participant|child|pupil = person
group|day|course_day|slot = of Mon/Monday|Tue/Tuesday|Wed/Wednesday|Thu/Thursday|Fri/Friday|Sat/Saturday
level|stage|ability = of beginner/beginners|intermediate/intermediates|advanced
lessons|sessions|times = int 2 12
fee|price|fee_eur|cost = int 24 140
paid|fee_paid|money_in = yesno
phone|tel|parent_phone|mobile = phone
sum fee where group :: how much did the {group_s} group pay?; what does the {group_s} group bring in; {group_s} group: total fees?; ?how much the {group_s} group pays altogether; fees from {group_s}; money from the {group_s} lot?
sum fee where group paid:yes :: how much has the {group_s} group paid so far, only those marked as paid?; {group_s} group: money actually in?; ?what has come in from the {group_s} group
count where group :: how many in the {group_s} group?; size of the {group_s} group; ?how many come on {group_s}; {group_s}, how many children?; number of participants on a {group_s}
rows where group :: who is in the {group_s} group?; who comes on {group_s}; names for {group_s}; !list the {group_s} group; {group_s} register please
rows where group paid:no :: who on {group_s} hasn't paid?; {group_s} group: who still owes?; ?which of the {group_s} ones haven't paid
count where level :: how many {level_s}?; ?how many {level_s} there are; number of {level_s}
mean lessons where level :: how many lessons have the {level_s} had on average?; {level_s}: average sessions
sum fee where paid:no :: what's still owing in fees?; fees not in yet, total?; ?how much course money is missing; outstanding fees altogether
rows where paid:no :: who hasn't paid for the course?; unpaid, names?; ?who has not paid the course fee; whose money isn't in; who do I have to remind
sum fee :: what do the courses bring in altogether?; total course fees; ?what the fees make in all
mean fee :: what does a course cost on average?; average fee; mean price of a place?
cell phone where name :: phone number of {name}?; what's {name}'s number; how do I ring {name}?; ?what {name}'s phone number is; {name} phone; I need to call {name}, which number?; tel. {name}?; number for {name}'s parents
cell group where name :: when does {name} come?; which group is {name} in; what day has {name} got?; ?which day {name} comes
cell fee where name :: what does {name} pay?; {name}'s fee?; ?how much {name} has to pay
yes paid:yes where name :: has {name} paid for the lessons?; is {name}'s money in?; did {name} pay
top lessons desc :: who had the most lessons?; ?who has had most lessons; most sessions, who?
each sum fee by group :: fees per group; what does each day bring in?; !add up the fees day by day; how much from every group?
each count by level :: how many at each level?; !count them by ability; numbers per level
best count by group desc :: which group is fullest?; ?which day is the most popular; biggest group?
best count by group asc :: smallest group?; ?which day has room, I mean the fewest names

@work timesheet hours_log worked_hours site_hours
date|day|worked_on = date 150
worker|person|who|employee|name = few person
site|project|job|client = of roof|garage|school|bakery|flat 12|town hall|barn
hours|hrs|h|time = dec 1 9
km|mileage|driven_km = int 0 120
overtime|ot = yesno
sum hours where worker date@m :: total hours for {worker} {date}; how many hours did {worker} do {date}?; {worker}'s hours {date}; ?how many hours {worker} worked {date}; {worker}, {when}, hours?; how long did {worker} work {date}; hours {worker} {when}; what did {worker} clock up {date}?
sum hours where worker :: how many hours has {worker} done?; {worker}'s total hours; ?how many hours {worker} has altogether; hours for {worker}; {worker} - hours in all?; what's {worker} up to in hours?
sum hours where site :: how many hours went into the {site}?; time spent on the {site}; hours on {site} in total; ?how long we spent on the {site}; {site}: hours so far?
sum hours where worker site :: how many hours did {worker} put in at the {site}?; {worker}'s time on the {site}; ?how many hours {worker} spent on the {site}; {site}, {worker}: hours?
sum km where worker :: how far did {worker} drive?; {worker}'s kilometres; mileage for {worker}; ?how many km {worker} drove; km to pay {worker} for?
sum km where worker date@m :: mileage {worker} {date}; how many km did {worker} drive {date}?; kilometres of {worker} {date}
sum hours where date@m :: hours {date}, everybody; how many hours did we all work {date}?; ?how many hours were worked {date}; total hours {date}
sum hours where overtime:yes :: how many overtime hours?; overtime in total; ?how many hours were overtime; hours marked as overtime, sum
sum hours where overtime:yes worker :: {worker}'s overtime in hours; how much overtime has {worker} got?; ?how many overtime hours {worker} has
sum hours :: hours so far?; total hours of everyone; ?how many hours have gone into all this; man-hours altogether
mean hours :: average day?; how long is a day's work on average; ?how many hours we do on average a day; mean hours per entry
top hours desc date,worker :: longest day?; who worked the longest day and when?; ?which day was the longest; most hours in one day, who?
each sum hours by worker :: hours per person; how many hours has each one done?; !add up the hours for everyone separately; who did how many hours?; payroll: hours by name
each sum hours by site :: hours per site; how much time for each job?; !split the hours by project
each sum km by worker :: km per person; !list the mileage by person; how many kilometres has each driven?
best sum hours by worker desc :: who worked most?; ?who has the most hours; most hours overall, who?
best sum hours by site desc :: which job took most time?; ?which site ate the most hours; biggest job by hours
count where worker :: how many days did {worker} work?; number of entries of {worker}; ?how many days {worker} was in
rows site where worker :: where has {worker} worked?; which sites was {worker} on; ?which jobs {worker} was on
rows worker where site :: who worked on the {site}?; ?who has been on the {site}; people on the {site} job

@shop bikes bicycles prams bike_prices for_sale
model|bike|name|what = pool Swift|Rambler|City Lady|Cargo Max|Tiny|Dasher|Old Timer|Peak 29|Nomad|Breeze|Kite|Pebble
colour|color|col = of blue|red|black|mint|white|orange|silver
gears|no_gears = of 1|3|7|21
weight_kg|weight|kg = dec 8 26
price|price_eur|eur|asking = int 90 1900
sold|gone|sold_yet = yesno
cell price where colour :: what does the {colour} one cost?; how much is the {colour} one; price of the {colour} one?; ?what the {colour} one costs; the {colour} one, how much?; I like the {colour} one, what's it going for?; how dear is the {colour} bike?
cell price where model :: how much is the {model}?; what does the {model} cost; ?what the {model} costs; {model} price?; what would I pay for the {model}
cell model where colour :: what's the {colour} one called?; which model is the {colour} one; ?which model is {colour}; name of the {colour} bike?
cell weight_kg where model :: how heavy is the {model}?; weight of the {model}; ?how much the {model} weighs; what does the {model} weigh
cell colour where model :: what colour is the {model}?; ?which colour the {model} is; colour of the {model}?; the {model} comes in what colour?
cell gears where model :: how many gears has the {model}?; gears on the {model}?; ?how many gears the {model} has
yes sold:yes where model :: is the {model} sold?; has the {model} gone; did we sell the {model}?; {model} sold already?
rows where colour :: which ones are {colour}?; {colour} ones?; do we have any in {colour}, which?; !list the {colour} bikes
rows where sold:no :: which are still for sale?; what's not sold yet; ?which ones are left; what do I still have to sell; bikes not gone yet?
rows where sold:no price< :: what's left for under {n}?; which unsold ones cost less than {n}; still to be had below {n}?
rows where price< :: what have you got under {n}?; anything cheaper than {n}, which?; which ones are below {n}; ?which bikes cost less than {n}
count where sold:yes :: how many have we sold?; how many are gone; ?how many have been sold; number sold
sum price where sold:yes :: what have the sold ones brought in?; money from the ones that are gone; ?how much we took for the sold bikes; sales so far, only the sold ones?
sum price where sold:no :: what is the unsold stuff worth?; value of what's left; ?how much the unsold ones come to; total asking price of everything that isn't gone
count where gears :: how many with {gears} gears?; ?how many have {gears} gears; bikes with {gears} gears, number?
top price desc :: the dearest bike?; which is the most expensive; ?which one is the dearest; top price and which model?
top price asc :: the cheapest?; cheapest bike; ?which one is cheapest; what's the least I could spend and on which?
top weight_kg asc :: lightest?; which is the lightest bike; ?which one weighs least; what is lightest to carry
top weight_kg desc :: heaviest one?; ?which is the heaviest; which weighs most
few price asc :: the {k} cheapest; {k} cheapest bikes; !show me the {k} cheapest
order price asc :: all of them, cheapest first; !sort them by price, cheapest first; price list from cheap to dear
mean price :: average price?; what do they cost on average; ?what a bike costs on average; mean asking price
diff price by model :: how much more is {a} than {b}?; price difference between {a} and {b}; what do I save with {b} instead of {a}?; ?how much dearer the {a} is than the {b}; {a} costs how much more than {b}

@clinic appointments waiting_times patients_today surgery_list
patient|name|who = person
time|slot|at = clock
doctor|dr|seen_by|gp = of Dr Patel|Dr Weiss|Dr Okoro|Dr Lund|Dr Costa
reason|for|complaint = of check-up/check-ups|vaccination/vaccinations/jabs|bandage|blood test/blood tests|back pain
waited_min|wait|waiting_min|mins_waited = int 2 75
seen|status|state = state seen~done~treated|waiting~still waiting~in waiting room|cancelled~no show
mean waited_min :: how long do people wait on average?; average wait?; ?how long people wait on average; mean waiting time; what's the average waiting time today
mean waited_min where doctor :: average wait for {doctor}; how long do people wait for {doctor} on average?; ?how long {doctor}'s patients wait on average; {doctor}: mean waiting time
top waited_min desc :: longest wait?; who waited longest; ?who had to wait the longest; longest waiting time and who?; the worst wait today
top waited_min asc :: shortest wait?; ?who was seen quickest; who waited least
rows where seen:waiting :: who is still waiting?; who hasn't been seen yet; ?who is still in the waiting room; patients not seen yet?; who's left to be seen; anyone not seen, names?
rows where seen:waiting doctor :: who is still waiting for {doctor}?; {doctor}: who's left?; ?which of {doctor}'s patients are still waiting
count where seen:waiting :: how many are still waiting?; how many left to see; ?how many have not been seen; number of people in the waiting room
count where seen:seen :: how many have been seen?; ?how many patients are done; seen so far, number?
count where seen:cancelled :: how many cancelled?; how many didn't turn up; ?how many have cancelled
rows where seen:cancelled :: who cancelled?; who didn't come; ?who has cancelled today; no-shows?
count where reason :: how many {reason_s} today?; number of {reason_s}; ?how many came for {reason_s}
count where doctor :: how many patients does {doctor} have?; {doctor}'s list, how long is it in patients?; number for {doctor}
rows where doctor :: who is down for {doctor}?; patients of {doctor}; {doctor}'s list?; !read out {doctor}'s patients
cell time where patient :: when is {patient}'s appointment?; what time is {patient}; ?when {patient} is due; {patient}'s time?; {patient} at what time?
cell doctor where patient :: who sees {patient}?; which doctor has {patient}; ?which doctor {patient} is with; {patient} is with whom?
cell waited_min where patient :: how long did {patient} wait?; {patient}'s waiting time; ?how long {patient} waited
any where waited_min> :: did anyone wait more than {n} minutes?; anybody over {n} minutes?; is there anyone who waited longer than {n}; any waits above {n} minutes?
each mean waited_min by doctor :: average wait per doctor; how long does one wait for each doctor on average?; !compare the doctors' waiting times on average
best mean waited_min by doctor desc :: which doctor keeps people longest on average?; worst average wait, which doctor?; ?which doctor runs latest on average
each count by reason :: how many for each reason?; !count the patients by complaint
order time asc :: patients in order of time; !list everyone by appointment time; today's list from first to last

@car fuel fuel_log fillups petrol_log
date|day|filled_on = date
station|pump|where|garage = few firm
litres|l|ltr|liters = dec 11 58
price|eur|cost|paid = money 18 105
km|odometer|odo|mileage = rise 12000 60000
driver|who|by = few person
sum price :: what have we spent on fuel so far?; petrol money in all; ?what the fuel has cost altogether; total at the pump; how much did all that fuel cost?
sum litres :: how many litres altogether?; litres in all; ?how many litres went in in total
mean price :: what does a fill-up cost on average?; average tank; ?what we pay on average when we fill up
sum price where driver :: how much has {driver} paid for fuel?; {driver}'s fuel bill; ?what {driver} spent on petrol; fuel paid by {driver} in all
sum price where station :: what did we pay at {station}?; spent at {station} on fuel; ?how much money {station} got
sum price where date@m :: petrol {date}?; fuel cost {date}; what did fuel cost {date}?; ?how much petrol cost us {date}
sum litres where date@m :: litres {date}?; how many litres did we fill {date}; ?how many litres went in {date}
sum price where driver date@m :: what did {driver} pay for fuel {date}?; {driver}'s petrol {date}; ?how much fuel {driver} paid for {date}
rise km by date :: how far did we drive between {a} and {b}?; kilometres from {a} to {b}; ?how many km the car did from {a} to {b}; distance driven {a} to {b}?; km between the fill-ups of {a} and {b}
last2 km by date :: how far since the fill-up before last?; km between the last two fill-ups; ?how far we drove between the last two stops; distance on the last tank?
cell km where date@d :: what was the odometer {date}?; mileage {date}?; ?what the clock showed {date}; how many km did it have on it {date}
cell station where date@d :: where did we fill up {date}?; ?which station it was {date}; which garage {date}?
top date desc date :: when did we last fill up?; date of the last fill-up; last time at the pump?; ?when we last got petrol
top price desc date :: most expensive fill-up?; dearest tank - when?; ?which fill-up was the dearest
top litres desc date :: biggest fill-up?; ?when we took most litres; most litres in one go, which day?
each sum price by driver :: fuel per driver; who paid how much at the pump?; !split the fuel cost by driver
each sum litres by station :: litres per station; how much did we get at each garage?; !sum the litres by station
best count by station desc :: where do we fill up most often?; ?which station we use most; favourite pump?
count where driver :: how often did {driver} fill up?; number of fill-ups by {driver}; ?how many times {driver} has tanked
any where price> :: did a tank ever cost more than {n}?; anything over {n}?; any fill-up above {n}
"""
