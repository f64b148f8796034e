# ruff: noqa: E501  (phrase banks read better on their own lines)
"""More topics of `asks_tables`: eggs, blood pressure, keys, coaches, tastings, museums, taxis, savings, sizes, contacts."""

TOPICS = """
@hens eggs egg_log laying hens chickens
day|date|collected = date
coop|house|run = of old coop|new coop|barn|orchard run
eggs|laid|count|n_eggs = int 0 19
broken|cracked|lost = int 0 3
weather|temp_c|temperature = int -4 31
who|collected_by|by = few person
sum eggs where coop :: how many eggs from the {coop}?; eggs of the {coop} altogether; ?how many eggs the {coop} gave; {coop}: total eggs?
sum eggs where day@m :: eggs {date}?; how many eggs did they lay {date}; ?how many eggs we got {date}; {when} eggs, total?
sum eggs where day@d :: how many eggs {date}?; eggs collected {date}?; ?how many were laid {date}
sum eggs where day@s :: how many eggs {date}?; eggs {date} till now?; ?how many eggs we've had {date}
sum eggs :: how many eggs so far?; eggs altogether; ?how many eggs they've laid in all; total number of eggs?
mean eggs :: eggs a day on average?; ?how many eggs we get on average; average number of eggs
sum broken :: how many broke?; broken ones in total; ?how many eggs got lost altogether
top eggs desc day :: best day for eggs?; most eggs, when?; ?on which day most eggs came; record day?
top eggs asc day :: worst day?; fewest eggs, when?; ?which day was the poorest
count where who :: how often did {who} collect?; {who}: number of collections?; ?how many times {who} fetched the eggs
sum eggs where who :: how many eggs did {who} bring in?; ?how many eggs {who} collected
each sum eggs by coop :: eggs per coop; !add up the eggs for each coop; how many from each house?
best sum eggs by coop desc :: which coop lays best?; ?which house gave the most eggs
any where eggs< :: was there a day with fewer than {n} eggs?; any day below {n} eggs?; did we ever get less than {n}?

@health blood_pressure bp_log pressure pulse_readings bp
date|day|measured = date
time|when|part_of_day = of morning/mornings|noon|evening/evenings
upper|systolic|sys = int 104 178
lower|diastolic|dia = int 58 104
pulse|bpm|hr = int 52 104
tablet|pill_taken|took_tablet = yesno
mean upper :: average upper value?; what's my systolic on average; ?what my upper value is on average; mean sys over everything
mean lower :: average lower value?; ?what the lower one is on average; mean diastolic
mean upper where time :: average upper value in the {time}?; ?what my upper value is in the {time} on average; {time_s}: mean systolic
mean pulse :: average pulse?; ?what my pulse is on average
top upper desc date,time :: highest upper value?; when was it highest; ?when my pressure was the highest; worst reading and date
top upper asc date :: lowest upper value?; ?when it was lowest; best reading, which day?
top pulse desc date :: fastest pulse, when?; highest pulse?; ?when my pulse was the fastest
top date desc upper,lower :: last reading?; what was the latest measurement; ?what the last values were; most recent entry?
any where upper> :: was it ever above {n}?; any reading over {n}?; did the upper value go beyond {n}; anything higher than {n} on top?
rows date where upper> :: on which days was it over {n}?; days above {n} (upper)?; ?which days the upper value was over {n}
count where upper> :: how often was it over {n}?; readings above {n}, how many?; ?how many times the upper one was over {n}
count where tablet:no :: how often did I forget the tablet?; ?how many times the tablet was missed; readings without a tablet, number?
rows date where tablet:no :: which days did I forget the tablet?; ?which days are without a tablet; forgotten pills, dates?
mean upper where date@m :: average {date}?; upper value {date}, mean?; ?what my systolic was {date} on average
cell upper where date@d :: what was the upper value {date}?; systolic {date}?; ?what my upper value was {date}
cell pulse where date@d :: pulse {date}?; ?what my pulse was {date}
each mean upper by time :: average upper value by time of day; !compare morning and evening on average, upper value

@hall keys key_list key_register keyring
key|key_no|tag = pool K1|K2|K3|K4|K5|K6|K7|K8|K9|K10|K11|K12
door|opens|for_room|room = of front door|boiler room|store|stage door|office|kitchen|chapel
holder|who_has_it|given_to|with = blank person
given_out|issued|since = date 400
deposit|deposit_eur|pawn = of 0|10|20|50
back|returned|brought_back = blank date
rows where holder: :: which keys are on the hook?; which keys nobody has; ?which ones are here; keys not given out?
rows holder where door :: who has a key to the {door}?; who can let me into the {door}; ?who has got a {door} key; key holders, {door}?
count where door :: how many keys to the {door} are there?; {door} keys, how many?; ?how many keys open the {door}
count where holder:* :: how many keys are given out?; ?how many are with somebody; keys out, number?
rows where back: holder:* :: which keys have not come back?; keys still out, which?; ?which ones are still with people
rows holder where back: holder:* :: who still has a key?; ?who has not brought the key back; names of people with keys out; who do I ask for keys
sum deposit :: how much deposit money is there?; deposits in all; ?how much deposit we hold altogether
sum deposit where door :: deposits for the {door}, total?; ?how much deposit lies on the {door} keys
cell holder where key :: who has {key}?; {key} is with whom?; ?who has got key {key}
cell door where key :: what does {key} open?; {key} is for which door?; ?which door {key} opens
cell deposit where holder :: what deposit did {holder} leave?; {holder}'s deposit?; ?how much deposit {holder} paid
cell key where holder :: which key has {holder} got?; {holder}'s key number?; ?which key {holder} has
yes holder:* where key :: is {key} out?; has somebody got {key}; {key} given to anyone?
yes back:* where key :: is {key} back?; has {key} been brought back; {key} returned?
top given_out asc :: which key has been out longest by date of issue?; earliest issue, which key?
top given_out desc :: last key given out?; ?which key went out last
each count by door :: keys per door; !count the keys door by door; how many keys for each room?
best count by door desc :: which door has most keys?; ?which door has the most keys about

@trip coach_trip day_trip seats excursion bus_list
passenger|name|who|traveller = person
stop|boards_at|pick_up|from = of church|station|school|market square|crossroads
seats|n_seats|places = int 1 5
meal|lunch|menu = of fish|roast|salad|soup
price|fare|to_pay|eur = int 28 210
paid|paid_up|money_in = yesno
phone|tel|mob = phone
sum seats :: how many seats are taken?; people on the coach altogether; ?how many seats we need; total seats booked; how many are we?
sum seats where stop :: how many get on at the {stop}?; people boarding at the {stop}; ?how many people get on at the {stop}; {stop}: how many seats?; {stop} pick-up, number of people?
sum seats where paid:yes :: seats paid for?; ?how many seats have been paid; paid seats, total?
sum seats where meal :: how many want {meal}?; {meal} lunches, how many?; ?how many people have chosen {meal}; {meal} for how many?
sum price where paid:no :: how much is still to be paid?; money outstanding for the trip; ?how much money is missing; still owed, total?
sum price where paid:yes :: how much money is in for the trip?; ?how much has been paid for the outing
sum price :: what does the trip bring in altogether?; total fares; ?what they all pay together
rows where paid:no :: who hasn't paid for the trip?; ?who still owes the fare; who must still pay on the coach; unpaid, which names?
rows where stop :: who gets on at the {stop}?; {stop}, which people?; ?who boards at the {stop}; list for the {stop}?
rows where stop paid:no :: who at the {stop} still has to pay?; {stop}: unpaid, who?
count where meal :: how many bookings with {meal}?; ?how many bookings have {meal}
rows where meal :: who has {meal}?; ?who ordered {meal}; names for {meal}?
cell stop where passenger :: where does {passenger} get on?; {passenger}'s stop?; ?where {passenger} boards
cell seats where passenger :: how many seats has {passenger}?; {passenger}: how many people?; ?how many seats {passenger} booked
cell phone where passenger :: {passenger}'s phone number?; number of {passenger}?; ?what number {passenger} has; how can I ring {passenger}; phone for {passenger}
cell price where passenger :: what does {passenger} pay?; {passenger}'s fare?; ?how much {passenger} has to pay
yes paid:yes where passenger :: has {passenger} paid the fare?; is {passenger} paid; did {passenger} pay for the trip?
each sum seats by stop :: how many at each stop?; driver's list: people per stop; !add up the seats for every stop; per stop, how many get on?
each sum seats by meal :: lunches by kind; how many of each meal?; !add up the meals for the restaurant
best sum seats by stop desc :: where do most people get on?; ?which stop has the most passengers
top seats desc :: biggest group, whose?; ?who booked the most seats; most seats in one booking?

@tasting wine_tasting scores tasting_notes beer_tasting judging
entry|wine|bottle|sample = pool A1|A2|A3|A4|B1|B2|B3|B4|C1|C2|C3|C4
judge|taster|scored_by = few person
nose|aroma|smell = int 4 20
taste|palate|flavour = int 4 20
total|score|points|overall = int 40 100
price|eur|bottle_price = money 4 60
medal|award|prize = blank of gold|silver|bronze
top total desc :: which one won?; best wine, which?; ?which entry scored highest; winner of the tasting?; top score?
top total asc :: worst one?; ?which one came last; lowest score, which bottle?
top nose desc :: best nose, which?; ?which one has the best nose; nicest smell by points
top taste desc :: best on the palate?; ?which one tastes best by the points
top price asc :: cheapest bottle?; ?which bottle is the cheapest; least expensive sample
top price desc :: dearest bottle?; ?which bottle costs the most
few total desc :: top {k}?; the {k} best; first {k} in order of score; podium: the best {k}
order total desc :: ranking, best first; everything by score, best first please
mean total :: average score?; ?what they scored on average
mean total where judge :: how strict is {judge}, average score?; what did {judge} give on average; ?how {judge} scores on average
rows where medal: :: which got nothing?; entries without a medal?; ?which ones have no medal; who goes home empty-handed
rows where medal :: which got {medal}?; {medal} medals, which ones?; ?which entries won {medal}
count where medal :: how many {medal}s?; number of {medal} medals; ?how many won {medal}
count where medal:* :: how many medals altogether?; ?how many entries got a medal
cell total where entry :: what did {entry} score?; points for {entry}?; ?how many points {entry} got; {entry}'s total?
cell medal where entry :: what medal did {entry} get?; ?which medal {entry} won
cell price where entry :: what does {entry} cost?; price of {entry}?; ?what {entry} costs
yes medal:* where entry :: did {entry} get a medal?; has {entry} won something; any prize for {entry}?
any where total> :: did anything score over {n}?; any above {n} points?; was there a score higher than {n}
rows where price< :: which cost less than {n}?; what's under {n} here?; ?which bottles are cheaper than {n}
diff total by entry :: how many points between {a} and {b}?; {a} ahead of {b} by how much?; ?by how many points {a} beat {b}
each mean total by judge :: average by judge; !compare what the judges gave on average
best mean total by judge desc :: most generous judge?; ?which judge gives the highest average; who scores kindest on average

@museum visitors museum_days admissions exhibition attendance_museum
date|day|open_day = date
adults|full_price|grown_ups = int 12 260
children|kids|reduced = int 3 140
school_groups|groups|classes = int 0 5
exhibition|show|gallery = of coins|ships|costumes|fossils|maps
shop_takings|shop|shop_eur = money 12 480
guide|on_duty|warden = few person
sum adults :: how many adults came?; adults in all; ?how many grown-ups we had altogether
sum children :: how many kids came?; children in total; ?how many children came in all; youngsters altogether?
sum children where exhibition :: how many kids saw the {exhibition}?; children at the {exhibition}; ?how many children came for the {exhibition}; {exhibition}: kids, total?
sum adults where exhibition :: adults at the {exhibition}?; how many grown-ups came to the {exhibition}; ?how many adults saw the {exhibition}
sum children where date@m :: children {date}?; how many kids {date}; ?how many children we had {date}
sum adults where date@m :: adults {date}?; how many adults {date}; ?how many adults came {date}
sum adults where date@d :: adults {date}?; ?how many adults were here {date}; grown-ups {date}, how many?
sum shop_takings :: what has the shop taken?; shop income altogether; ?how much the shop made in all
sum shop_takings where date@m :: shop takings {date}?; ?what the shop took {date}; shop {date}, how much?
mean shop_takings :: average shop takings?; ?what the shop takes on average a day
mean adults :: how many adults a day on average?; ?how many grown-ups come on average
sum school_groups :: how many school groups?; classes in total; ?how many classes came altogether
top adults desc date :: busiest day?; ?which day was the fullest; most adults, when?; record day for adults
top children desc date :: most children, which day?; ?when most kids came; loudest day, I mean most kids
top adults asc date :: quietest day?; ?which day was the emptiest; fewest adults, when?
top shop_takings desc date :: best day for the shop?; ?when the shop took most
any where adults> :: did we ever have more than {n} adults?; any day over {n} adults?
count where guide :: how often was {guide} on duty?; days of {guide}, number?; ?how many days {guide} did
cell guide where date@d :: who was on duty {date}?; ?who had duty {date}; guide {date}?
each sum adults by exhibition :: adults per exhibition; !add up the adults show by show
each sum shop_takings by guide :: shop takings by guide; !split the shop money by who was on duty
best sum children by exhibition desc :: which exhibition draws most kids?; ?which show had the most children

@taxi rides taxi_log fares cab_log trips_driver
ride|trip|no|fare_no = seq
driver|cabbie|who = few person
from|pick_up|start = of station|airport|hospital|harbour|centre|university
to|drop_off|destination = of hotel|old town|trade fair|clinic|suburb|ferry
km|distance|dist_km = dec 1 48
fare|price|eur|charge = money 6 120
tip|tip_eur|gratuity = money 0 14
paid_by|payment|how = of cash|card/cards|account|voucher/vouchers
sum fare where driver :: how much did {driver} take?; {driver}'s fares; ?how much {driver} earned; takings of {driver}?
sum tip where driver :: how much in tips did {driver} get?; {driver}'s tips; ?how much {driver} got in tips; tips for {driver}, sum?
sum km where driver :: how far did {driver} drive?; {driver}'s kilometres; ?how many km {driver} drove
sum fare :: takings so far?; all fares together; ?what we took altogether; total of the fares
sum tip :: tips in all?; ?how much there was in tips altogether; tip jar total
mean fare :: average fare?; ?what a ride costs on average; mean price of a ride
mean fare where from :: average fare from the {from}?; ?what a ride from the {from} costs on average
sum fare where paid_by :: how much was paid by {paid_by}?; {paid_by} fares, total?; ?how much came in by {paid_by}
count where paid_by :: how many paid by {paid_by}?; {paid_by} rides, how many?; ?how many people paid by {paid_by}
count where from :: how many rides from the {from}?; pick-ups at the {from}?; ?how many people we fetched from the {from}
count where to :: how many rides to the {to}?; ?how many people went to the {to}; {to} as destination, how often?
count where from to :: how many rides from the {from} to the {to}?; {from} to {to}: how often?; ?how often we went from the {from} to the {to}
count where driver :: how many rides did {driver} do?; {driver}: number of rides; ?how many times {driver} drove
top fare desc ride,driver :: dearest ride?; ?which ride was the dearest; biggest fare, whose?
top km desc ride,driver :: longest ride?; ?which ride was the longest; furthest trip and driver
top tip desc ride,driver :: best tip?; ?who got the biggest tip; highest tip, which ride?
each sum fare by driver :: takings per driver; !add up the fares driver by driver; what did each of them take?
each sum tip by driver :: tips per driver; !split the tips by driver
each count by paid_by :: rides by payment; how many paid how?; !count the rides by how they were paid
best sum fare by driver desc :: who took most?; ?which driver earned the most
best count by from desc :: where do we pick up most often?; ?which place gives us most rides
any where km> :: any ride over {n} km?; anything further than {n} km?; was there a trip beyond {n} kilometres

@money2 savings piggy_bank savings_club pocket_money vereinskasse
date|day|paid_in_on = date
member|saver|child|name = few person
paid_in|in|deposit|credit = int 2 60
reason|note|what_for = of birthday|chores|monthly|car wash|good marks
counted_by|checked_by|treasurer = few person
sum paid_in :: how much have we saved?; savings so far; ?how much there is altogether; total in the pot; everything paid in, sum?
sum paid_in where member :: how much has {member} saved?; {member}'s savings; ?how much {member} has put in; {member}, total?; what has {member} got so far?
sum paid_in where member date@m :: what did {member} pay in {date}?; {member} {date}, how much?; ?how much {member} saved {date}
sum paid_in where date@m :: how much was saved {date}?; paid in {date}?; ?how much came in {date}
sum paid_in where date@s :: saved {date}?; ?how much has come in {date}
sum paid_in where reason :: how much came from {reason}?; {reason} money, total?; ?how much there was for {reason}
sum paid_in where member reason :: how much did {member} get for {reason}?; {member}'s {reason} money, total?
mean paid_in :: average payment?; ?what they put in on average
top paid_in desc member :: biggest payment, whose?; ?who put in the most at once; largest single amount?
top date desc member,paid_in :: last payment?; who paid in last; ?who was the last to pay in; latest entry?
count where member :: how often did {member} pay in?; {member}: number of payments; ?how many times {member} put something in
each sum paid_in by member :: how much has each one saved?; savings per child; !add it up for everyone separately; who has how much?
each sum paid_in by reason :: where does the money come from, sums by reason?; !split it by reason
best sum paid_in by member desc :: who has saved most?; ?who has the most; best saver?
best sum paid_in by member asc :: who has saved least?; ?who has put in the least in all
any where paid_in> :: did anybody pay in more than {n} at once?; any payment over {n}?

@dance costumes sizes measurements shirt_sizes team_kit
dancer|name|player|who = person
size|shirt|shirt_size = of S/smalls|M/mediums|L/larges|XL/extra larges
shoe|shoe_size|eu_shoe = int 33 46
height_cm|height|cm = int 128 194
group|troupe|squad = of minis|teens|ladies|mixed
fitted|tried_on|fitting_done = yesno
deposit|paid_deposit|dep = yesno
count where size :: how many {size_s} do I order?; {size_s}, how many?; ?how many {size_s} we need; number of {size_s}?
count where size group :: how many {size_s} for the {group}?; {group}: number of {size_s}?
rows where size :: who takes {size}?; who wears {size}; ?who has size {size}; the {size_s}, by name?
rows where fitted:no :: who hasn't tried it on?; fitting still to do, who?; ?who still has to come for a fitting; not fitted yet?
count where fitted:no :: how many fittings are left?; ?how many still need a fitting
rows where fitted:no group :: which of the {group} haven't been fitted?; {group}: fitting outstanding, whom?
rows where deposit:no :: who hasn't left a deposit?; ?who still owes the deposit; deposits missing from whom?
count where deposit:yes :: how many deposits have we got?; ?how many have left a deposit
count where group :: how many in the {group}?; {group}, how many dancers?; ?how many belong to the {group}
rows where group :: who is in the {group}?; {group}, names?; ?who dances with the {group}
cell size where dancer :: what size is {dancer}?; {dancer}'s size?; ?which size {dancer} takes; shirt for {dancer}?
cell shoe where dancer :: {dancer}'s shoe size?; which shoes for {dancer}; ?what shoe size {dancer} has
cell height_cm where dancer :: how tall is {dancer}?; {dancer}'s height; ?how tall {dancer} is
yes fitted:yes where dancer :: has {dancer} been fitted?; did {dancer} try it on; {dancer}'s fitting done?
yes deposit:yes where dancer :: has {dancer} left the deposit?; deposit from {dancer}?
top height_cm desc :: who is tallest?; tallest dancer; ?who is the tallest; back row: who's the tallest?
top height_cm asc :: who is smallest?; ?who is the shortest; front row: the smallest, who?
few height_cm desc :: the {k} tallest; {k} tallest for the back row; !name the {k} tallest
order height_cm asc :: line-up by height, smallest first; everyone by height, small to tall
mean height_cm :: average height?; ?how tall they are on average
diff height_cm by dancer :: how much taller is {a} than {b}?; height difference {a} and {b}; ?by how many centimetres {a} is taller than {b}
any where height_cm> :: is anyone taller than {n}?; anybody over {n} cm?; any dancer above {n} cm?
each count by size :: how many of each size?; order list: number per size; !count the sizes
each count by group :: how many in each group?; !count the dancers per group

@street3 contacts phone_list address_book telephone emergency_numbers neighbours
name|who|contact|person = full
trade|what|job|role = of plumber/plumbers|electrician/electricians|vet|babysitter/babysitters|chimney sweep|neighbour/neighbours|cleaner/cleaners
phone|tel|mobile|number = phone
town|lives_in|city|where = of Ashby|Burford|Colne|Dunster|Evesham
rate|per_hour|hourly = int 9 75
key|has_key|spare_key = yesno
birthday|born|bday = date 360
cell phone where name :: what's {name}'s number?; phone number of {name}; ?what {name}'s number is; number for {name}?; how do I reach {name} by phone?; {name} mobile?; I have to ring {name}
cell town where name :: where does {name} live?; which town is {name} in; ?where {name} lives
cell trade where name :: what does {name} do?; what is {name}; ?what {name} does for a living
cell rate where name :: what does {name} charge an hour?; {name}'s hourly rate; ?what {name} takes per hour
cell birthday where name :: when is {name}'s birthday?; {name}'s birthday; ?when {name} has birthday
rows where trade :: which {trade_s} do we have?; do I know any {trade_s}, which?; {trade_s} on the list?; !list the {trade_s}
rows where trade town :: which {trade_s} are there in {town}?; {trade_s} in {town}?; I need one of the {trade_s} in {town}, who is there?
rows where town :: who lives in {town}?; who do I know in {town}; ?who lives in {town}; people in {town}?
count where trade :: how many {trade_s} are on the list?; ?how many {trade_s} I have numbers of
count where town :: how many live in {town}?; ?how many of them live in {town}
rows where key:yes :: who has a spare key?; ?who has got our key; who could let me in; key holders?
yes key:yes where name :: has {name} got a key?; does {name} have our key; spare key with {name}?
any where trade town :: is there a {trade} in {town}?; do we know a {trade} in {town}?; any {trade} in {town}?
top rate asc :: who is cheapest by the hour?; cheapest per hour?; ?who charges the least
top rate desc :: who is the dearest?; ?who charges the most; highest hourly rate, whose?
top rate asc where trade :: cheapest of the {trade_s}?; ?which of the {trade_s} charges the least
mean rate where trade :: what do {trade_s} charge on average?; average rate of the {trade_s}
rows where rate< :: who charges less than {n}?; under {n} an hour, who?; ?who takes less than {n} an hour

@greenhouse temps greenhouse_log temperatures greenhouse climate
date|day|measured_on = date
house|greenhouse|tunnel = of tomato house|orchid house|tunnel 1|tunnel 2
min_c|night_low|low|t_min = dec -2 14
max_c|day_high|high|t_max = dec 15 41
humidity|rh|hum_pct = int 35 97
watered_l|water|litres = int 0 120
vents|windows|vent = of open|shut|half
top max_c desc date,house :: hottest day?; when was it hottest and where; ?when it was the hottest; highest temperature, which house?
top min_c asc date,house :: coldest night?; ?which night was the coldest; lowest temperature and where?
top humidity desc date :: dampest day?; highest humidity, when?; ?when it was most humid
mean max_c where house :: average high in the {house}?; ?how warm the {house} gets on average; {house}: mean high?
mean min_c where house :: average low in the {house}?; ?how cold the {house} gets on average
sum watered_l where house :: how much water did the {house} get?; litres for the {house}; ?how many litres went into the {house}; {house}: water in total?
sum watered_l where date@m :: water {date}?; litres {date}, total?; ?how much we watered {date}
sum watered_l :: how much water altogether?; ?how many litres we used in all; total litres watered
mean humidity :: average humidity?; ?how damp it is on average
any where min_c< :: did it drop below {n}?; any night under {n} degrees?; was it ever colder than {n}?
any where max_c> :: did it go above {n} degrees?; any day over {n}?; was it ever hotter than {n}?
rows date where max_c> :: on which days was it over {n}?; days hotter than {n}?; ?which days were over {n} degrees
count where max_c> :: how many days over {n} degrees?; ?how many days were hotter than {n}
count where vents :: how often were the vents {vents}?; days with vents {vents}, how many?
cell max_c where date@d :: how hot was it {date}?; high {date}?; ?how hot it got {date}
cell min_c where date@d :: how cold was it {date}?; low {date}?; ?how cold the night was {date}
each mean max_c by house :: average high per house; !compare the houses by average high
best mean humidity by house desc :: which house is the dampest on average?; ?which house has the highest average humidity
each sum watered_l by house :: water per house; how many litres for each house?; !add up the watering by house

@energy consumption energy_months heating_costs stromverbrauch yearly_usage
month|mon|period = pool January|February|March|April|May|June|July|August|September|October|November|December
kwh|power|electricity_kwh|used = int 90 480
gas_m3|gas|heating = int 4 310
bill|cost|eur|amount = money 30 320
solar_kwh|solar|produced = int 5 410
paid|settled|transferred = yesno
diff kwh by month :: how much more power in {a} than in {b}?; difference in kwh between {a} and {b}; ?how many more kWh we used in {a} than in {b}; {a} minus {b}, electricity?; {a} against {b}: kWh difference
diff gas_m3 by month :: how much more gas in {a} than in {b}?; gas, {a} against {b}, difference?; ?how much more gas went in {a} than in {b}
diff bill by month :: how much dearer was {a} than {b}?; difference between the bills of {a} and {b}; {a} bill less {b} bill?
cell kwh where month :: how much power did we use in {month}?; {month} electricity?; ?how many kWh we used in {month}; kWh for {month}?
cell gas_m3 where month :: how much gas in {month}?; gas for {month}; ?how much gas we used in {month}
cell bill where month :: what was the bill in {month}?; {month}'s bill; ?what we paid in {month}; how much was {month}?
cell solar_kwh where month :: what did the panels make in {month}?; solar in {month}?; ?how much the roof produced in {month}
yes paid:yes where month :: is {month} paid?; did we pay the {month} bill; {month} settled?
top kwh desc :: which month did we use most power?; worst month for electricity; ?which month had the highest use; peak month, kWh?
top kwh asc :: lowest month for power?; ?which month used the least
top gas_m3 desc :: most gas, which month?; ?which month we heated most
top bill desc :: dearest month?; ?which month cost the most; highest bill, when?
top bill asc :: cheapest month?; ?which month was the cheapest
top solar_kwh desc :: best month for solar?; ?which month the panels made most
few bill desc :: the {k} dearest months; {k} most expensive months; !name the {k} highest bills
sum kwh :: how much power so far?; total kWh; ?how many kWh we used in all; electricity altogether?
sum gas_m3 :: gas altogether?; ?how much gas we used in all
sum bill :: what have we paid for energy so far?; all the bills together; ?what energy cost us in total; total of the bills
sum bill where paid:no :: how much is still unpaid?; open bills, total?; ?how much we still have to pay
sum solar_kwh :: how much did the panels make altogether?; solar total; ?how many kWh the roof gave in all
mean bill :: average bill?; average month, how much?; ?what we pay on average a month
mean kwh :: average use a month?; ?how many kWh we use on average
rows where paid:no :: which months aren't paid?; ?which months are still open; unpaid months?
any where bill> :: was any bill over {n}?; any month above {n}?; did we ever pay more than {n}
any where solar_kwh< :: did the panels ever make less than {n}?; any month under {n} solar?

@scouts points house_points patrol_points week_points badges_won
week|wk|week_no = of week 1|week 2|week 3|week 4|week 5
patrol|house|team|six = of eagles|otters|foxes|badgers|owls
points|pts|score|awarded = int 1 30
for_what|reason|task = of knots|tidiness|quiz|cooking|tracking|singing
leader|given_by|akela = few person
sum points where patrol :: how many points have the {patrol} got?; {patrol} total?; ?how many points the {patrol} have; points for the {patrol} altogether; {patrol}, points so far?
sum points where patrol week :: what did the {patrol} get in {week}?; {patrol}, {week}: points?; ?how many points the {patrol} got in {week}
sum points where week :: points in {week}?; how many points were given in {week}; ?how many points there were in {week}
sum points where for_what :: points for {for_what}, total?; how many points did {for_what} bring; ?how many points were given for {for_what}
sum points where patrol for_what :: how many points did the {patrol} get for {for_what}?; {patrol}: {for_what} points?
sum points where leader :: how many points did {leader} give?; {leader}'s points, total?; ?how many points {leader} has handed out
sum points :: points given so far?; ?how many points were given in all; all points together?
mean points :: average award?; ?how many points are given on average
each sum points by patrol :: standings please; points per patrol; !add up the points for each patrol; what's the score, patrol by patrol?
each sum points by week :: points per week; !add up the points week by week
each count by leader :: who gave points how often?; !count the awards per leader
best sum points by patrol desc :: who is leading?; which patrol has most points; ?which patrol is in front; winner so far?
best sum points by patrol asc :: who is last?; which patrol has fewest points; ?which patrol is trailing
best sum points by week desc :: best week?; ?which week had the most points
top points desc patrol,for_what :: biggest single award, whose and what for?; most points in one go?; ?who got the most at once
count where patrol :: how often did the {patrol} get points?; {patrol}: number of awards; ?how many times the {patrol} scored
any where points> :: was there an award over {n}?; any above {n} points?; did anybody get more than {n} at once
"""
