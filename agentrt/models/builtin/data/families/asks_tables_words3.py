# ruff: noqa: E501  (phrase banks read better on their own lines)
"""More topics of `asks_tables`: allergies, rotas, deliveries, tournaments, subscriptions, pets, ships, wards, stages."""

TOPICS = """
@kita allergies kindergarten_allergies children_diets allergy_list
child|kid|name|first_name = person
group|room|gruppe = of sunflowers|bears|hedgehogs|rainbow
allergy|allergic_to|reacts_to = of nuts|milk|eggs|none known|gluten|strawberries|bee stings
severity|how_bad|grade = state mild~light|severe~serious
pen|epipen|has_pen = yesno
mother|emergency_contact|contact = person
phone|tel|mobile = phone
rows where allergy :: who is allergic to {allergy}?; which children can't have {allergy}; ?who reacts to {allergy}; {allergy} - who must not have any?; kids with a {allergy} allergy?; I'm baking with {allergy}, who mustn't eat it?
count where allergy :: how many are allergic to {allergy}?; number of children with {allergy}; ?how many children react to {allergy}
rows where allergy group :: who in {group} can't have {allergy}?; {group}: anybody allergic to {allergy}, names?; ?which of the {group} are allergic to {allergy}
rows where severity:severe :: who has a serious allergy?; severe cases?; ?which children have it badly; which allergies are dangerous, whose?; names of the severe ones for the kitchen door
count where severity:severe :: how many serious cases?; ?how many of them are severe; number of bad allergies
rows where pen:no severity:severe :: which serious ones have no pen?; severe but without a pen, who?; who badly allergic still lacks an epipen
rows where pen:yes :: who has a pen?; which children carry an epipen; ?who has got an adrenaline pen
cell allergy where child :: what is {child} allergic to?; what can't {child} eat; ?what {child} reacts to; {child}'s allergy?; what must I keep away from {child}
cell phone where child :: which number do I ring for {child}?; emergency number for {child}; {child}'s mum's phone?; ?what number to call for {child}; phone for {child} please
cell mother where child :: who is {child}'s contact?; whom do I call about {child}; ?who to ring for {child}
cell group where child :: which group is {child} in?; {child}: what group?; ?which room {child} belongs to
yes pen:yes where child :: does {child} have a pen?; has {child} got an epipen; is there a pen for {child}?
each count by group :: how many allergic children in each group?; !count them group by group; per room, how many?
each count by allergy :: how many of each allergy?; !count the allergies; how common is each allergy here?
best count by allergy desc :: commonest allergy?; ?which allergy is the most frequent; what are most of them allergic to

@rota rota shifts duty_rota rota_week kitchen_rota
day|weekday|date_day = of Mon/Monday|Tue/Tuesday|Wed/Wednesday|Thu/Thursday|Fri/Friday|Sat/Saturday|Sun/Sunday
shift|time|slot = of early/earlies|late/lates|night/nights
name|who|staff|nurse = few person
hours|hrs|length = int 4 12
ward|place|post|area = of kitchen|reception|ward 2|bar|front desk|A&E|laundry
covered|confirmed|ok = yesno
rows name where day :: who is on {day_s}?; who works {day_s}; {day_s}, who's in?; ?who is on duty on {day_s}; names for {day_s}?
rows name where day shift :: who has the {shift} shift on {day_s}?; {day_s} {shift}, who?; ?who is on the {shift} shift on {day_s}; {shift} on {day_s} - who's that?; who does {shift} {day_s}
rows day where name :: when does {name} work?; which days is {name} on; ?which days {name} is in; {name}'s days?; {name} is on when?
sum hours where name :: how many hours has {name} got?; {name}'s hours this week; ?how many hours {name} works; hours for {name} in total; {name} - hours?
sum hours where day :: how many hours on {day_s}?; {day_s} hours altogether; ?how many hours are covered on {day_s}
count where name :: how many shifts does {name} have?; number of shifts for {name}; {name}, how many shifts?; ?how many times {name} is on
count where shift :: how many {shift_s} are there?; ?how many {shift} shifts there are; {shift_s}: number?; number of {shift_s}
count where name shift :: how many {shift_s} does {name} do?; {name}'s {shift_s}, how many?; ?how many {shift} shifts {name} has
rows name where shift :: who does {shift_s}?; ?who is doing {shift_s}; people on {shift_s}?
rows name where ward :: who is in the {ward}?; who's down for the {ward}; ?who covers the {ward}
count where covered:no :: how many shifts aren't confirmed?; gaps in the plan, how many?; ?how many shifts are still unconfirmed
rows day where covered:no :: which days aren't confirmed?; ?which days are still open; where are the gaps, which days?; days not covered yet?
sum hours :: total hours?; how many hours are planned in all; ?how many hours the plan adds up to
each sum hours by name :: hours per person; who has how many hours?; !add up everyone's hours; hours for each of them?
each count by name :: shifts per person; how many shifts has everyone got?; !count the shifts for each person
best sum hours by name desc :: who works most?; ?who has the most hours; the busiest person by hours?
best sum hours by name asc :: who works least?; ?who has the fewest hours; who could take on another shift, going by hours?
top hours desc name,day :: longest shift, whose?; ?who has the longest shift and when; longest stint on the plan?

@parcels deliveries shipments parcels_out delivery_list
parcel|tracking|no|consignment = code
to|recipient|customer|addressee = person
town|city|destination = city
carrier|courier|by = of DHL|UPS|Hermes|Royal Mail|DPD|own van
sent|dispatched|sent_on = date
delivered|arrived|delivered_on = blank date
kg|weight|weight_kg = dec 0.3 24
cost|postage|eur = money 3 42
rows where delivered: :: which parcels are not yet delivered?; what's still on its way; ?which ones haven't arrived; not delivered yet?; still under way, which?; what hasn't got there; outstanding consignments?
rows to where delivered: :: who is still waiting for a parcel?; whose hasn't arrived; ?who hasn't got theirs yet; customers still waiting, names?; for whom is there something on the way
rows to where delivered: carrier :: who is still waiting for something by {carrier}?; not delivered by {carrier} yet - whose?; ?whose {carrier} parcel hasn't arrived
count where delivered: :: how many are not yet delivered?; how many are still travelling; ?how many haven't arrived; number still on the road
count where delivered:* :: how many have arrived?; ?how many have been delivered; delivered so far, number?
count where delivered: carrier :: how many are still out with {carrier}?; {carrier}: how many not delivered?; ?how many are still with {carrier}
sum cost :: what have we spent on postage?; total postage; ?what sending all that cost; shipping cost altogether; postage so far?
sum cost where carrier :: how much did {carrier} cost us?; money spent with {carrier}; {carrier} total?; ?what we paid {carrier}
mean kg :: average weight?; how heavy is a parcel on average; ?what a parcel weighs on average
sum kg where carrier :: how many kilos went with {carrier}?; weight sent by {carrier}; {carrier}: kg in total?
cell delivered where to :: when did {to}'s arrive?; when was {to}'s parcel delivered; ?when {to} got the parcel; delivery date for {to}?
cell carrier where to :: who delivers {to}'s parcel?; which courier has {to}'s; ?which carrier brings {to}'s; {to}: sent with whom?
cell sent where to :: when did we send {to}'s?; when did {to}'s leave; ?when {to}'s parcel went out; dispatch date, {to}?
yes delivered:* where to :: has {to}'s parcel arrived?; did {to} get it?; is {to}'s there yet; {to}'s delivered?
top kg desc parcel,to :: heaviest parcel?; ?which parcel is the heaviest; heaviest and for whom?
top cost desc parcel,to :: dearest to send?; ?which parcel cost most to send; most expensive postage, whose?
top sent asc parcel,to :: which was sent first?; oldest consignment?; earliest dispatch and for whom
count where sent@m :: how many did we send {date}?; parcels {date}?; ?how many went out {date}; number dispatched {date}
rows to where sent@d :: who did we send something to {date}?; parcels of {when}, for whom?; ?whose parcels left {date}
each sum cost by carrier :: postage per carrier; what does each courier cost us?; !split the postage by carrier
each count by carrier :: parcels per courier; how many went with each?; !count them per carrier
best count by carrier desc :: which carrier do we use most?; ?which courier has most of our parcels

@sport tournament matches table_tennis_cup results_cup
team|side|club|squad = pool Rovers|Lions|Harriers|Wasps|Old Boys|Comets|Phoenix|Dynamo|Kestrels|Badgers|Sharks|Pirates
pool|grp|group = of A|B|C|D
played|games|p = int 3 9
won|wins|w = int 0 7
goals|goals_for|scored = int 1 29
points|pts|total = int 0 24
captain|skipper|capt = person
entry_paid|fee_in|paid = yesno
top points desc :: who won?; who came top; ?who is in the lead; winner of the tournament?; most points, which team?; who's first?
top points asc :: who came last?; ?who is bottom; last place?; wooden spoon goes to whom, by points?; fewest points?
top points desc where pool :: who won group {pool}?; leader of group {pool}; top of {pool}?; ?who leads group {pool}
top goals desc :: who scored most?; most goals, which side?; ?which team scored the most goals; best attack?
top won desc :: most wins?; ?who has the most wins; which team won most often
few points desc :: top {k}?; the {k} best teams; first {k} in order; who are the {k} leaders?; podium, top {k}, please
few points desc where pool :: top {k} of group {pool}; best {k} in {pool}, in order?
order points desc where pool :: group {pool} in order, please; standings of group {pool}?; the table for {pool}, best first
sum goals :: how many goals were scored?; goals in all; ?how many goals there were altogether; total goals of the cup
sum goals where pool :: goals in group {pool}?; how many goals did group {pool} see; ?how many goals fell in group {pool}
mean goals :: average goals per team?; ?how many goals a side scored on average
rows where pool :: who is in group {pool}?; teams in {pool}; ?which teams are in group {pool}; group {pool}, please
count where pool :: how many teams in group {pool}?; number of sides in {pool}
rows where entry_paid:no :: which teams haven't paid the entry?; ?who still owes the entry fee; entry money missing from whom?; teams that have not paid
count where entry_paid:yes :: how many teams have paid?; ?how many sides have paid the entry
cell captain where team :: who is captain of {team}?; {team}'s captain; ?who captains {team}; who leads the {team}?; skipper of {team}?
cell points where team :: how many points have {team}?; {team}'s points?; ?how many points {team} got; what did {team} end up with in points
cell goals where team :: how many goals did {team} score?; goals for {team}?; ?how many goals {team} scored
cell team where captain :: which team does {captain} lead?; {captain} is captain of what?; ?which side {captain} captains
yes entry_paid:yes where team :: have {team} paid?; did {team} pay the entry; is the money from {team} in?
diff points by team :: how many points between {a} and {b}?; by how many points did {a} beat {b}; {a} ahead of {b} by how much?; gap between {a} and {b} in points
any where won< :: did any team win fewer than {n} games?; any side below {n} wins?; anyone with less than {n} wins?
each sum goals by pool :: goals per group; how many goals in each group?; !add up the goals group by group
best sum goals by pool desc :: which group had most goals?; ?which group was the most exciting in goals

@flat subscriptions subs monthly_costs standing_orders contracts_home
service|what|subscription|provider = pool streaming/telly|newspaper|gym|mobile phone|music|cloud storage|veg box|window cleaner|broadband/internet|magazine|car club|insurance|lottery|chess site|wine club
monthly|per_month|eur_month|price = money 3 60
category|kind|type = of fun|home|health|news|transport
since|started|from = date 700
cancelled|stopped|ended = yesno
paid_by|account|who = few person
sum monthly :: what do they all cost a month?; total per month; ?how much goes out every month; monthly total?; all of it together, per month?; what are we paying each month for the lot
sum monthly where cancelled:no :: what do the running ones cost a month?; ?how much the ones not cancelled come to; monthly cost of what's still running
sum monthly where category :: how much for {category}?; what do we pay for {category} a month; {category}: monthly total?; ?how much goes on {category} each month
sum monthly where paid_by :: what does {paid_by} pay a month?; {paid_by}'s part?; ?how much goes off {paid_by}'s account
mean monthly :: average price of one?; ?what one costs on average; mean monthly fee
top monthly desc :: the dearest one?; which costs most; ?which subscription is the most expensive; most expensive of the lot
top monthly asc :: cheapest?; which one costs least; ?which subscription is cheapest
few monthly desc :: the {k} dearest; {k} most expensive ones; !name the {k} that cost most; top {k} money eaters
top since asc :: which have we had longest?; oldest subscription; ?which one is the oldest
top since desc :: newest one?; what did we take out last; ?which one is the newest
cell monthly where service :: what do we pay for {service}?; {service} costs how much?; ?what the {service} costs; monthly price for {service}?; how much is the {service}?
cell since where service :: since when do we have {service}?; when did {service} start; ?when we took out {service}
cell paid_by where service :: who pays for {service}?; {service} is on whose account?; ?who is paying for the {service}
yes cancelled:yes where service :: is {service} cancelled?; did we stop {service}; have I cancelled {service}?
rows where cancelled:no :: which are still running?; what haven't we cancelled; ?which ones are still active; still active?
rows where cancelled:yes :: which have we cancelled?; ?which ones have been stopped; what did we get rid of
count where cancelled:no :: how many are still running?; ?how many are active; number not cancelled
rows where category :: what falls under {category}?; which ones are {category}; {category} subscriptions?; !list what we have for {category}
rows where paid_by :: which does {paid_by} pay?; ?which ones are on {paid_by}'s account; {paid_by} pays for what?
any where monthly> :: is anything over {n} a month?; any above {n}?; anything dearer than {n}?
rows where monthly> :: which ones cost more than {n}?; what's over {n} a month; everything above {n}, which?
each sum monthly by category :: cost per category; how much for each kind?; !split the monthly cost by kind
each sum monthly by paid_by :: who pays how much a month?; per person, what goes out?; !split it by payer

@shelter dogs kennel_list animals_in shelter_animals kennel
name|dog|animal = pool Biscuit|Bruno|Cleo|Dash|Ember|Fudge|Gizmo|Honey|Juno|Loki|Maple|Milo|Nelly|Otis|Pepper|Rex|Scout|Tango|Ziggy
species|kind|type = of dog/dogs|cat/cats|rabbit/rabbits|guinea pig/guinea pigs
age|years|yrs = int 1 14
kg|weight|weight_kg = dec 1 38
arrived|came_in|here_since = date 200
vaccinated|jab|vaccine = yesno
home|adopted|status = state waiting~available~looking|reserved|adopted~rehomed
food_g|food|grams_day = int 60 700
count where species :: how many {species_s} do we have?; how many {species_s}; number of {species_s}; ?how many {species_s} there are at the moment; {species_s}, how many in the house?
rows where species :: which ones are {species_s}?; names of the {species_s}; !list the {species_s}; the {species_s}, by name?
rows where home:waiting :: who still needs a home?; which ones are still available; ?which animals are still looking for a home; not taken yet, who?; who's up for adoption; still waiting for somebody?
rows where home:waiting species :: which {species_s} still need a home?; {species_s} up for adoption?; ?which {species_s} are available; we'd like one of the {species_s}, who is free?
count where home:waiting :: how many still need a home?; ?how many are still to be placed; number waiting for a family
rows where home:adopted :: who has found a home?; which ones are gone to families; ?which animals have been adopted; adopted, who?
count where home:adopted species :: how many {species_s} have been adopted?; {species_s} placed so far, number?; ?how many of the {species_s} found a home
rows where vaccinated:no :: who still needs the jab?; which aren't vaccinated; ?which ones have not been vaccinated; vaccination missing for whom?; for the vet tomorrow: who hasn't had the vaccine
count where vaccinated:no :: how many aren't vaccinated?; how many jabs are left to give; ?how many still need the vaccine
mean age :: how old are they on average?; average age; ?how old an animal here is on average
mean age where species :: average age of the {species_s}; ?how old the {species_s} are on average; {species_s}, mean age?
sum food_g :: how much food do we need a day?; grams per day for all; ?how many grams of food they all need; daily food in total
sum food_g where species :: how much food do the {species_s} get?; food for the {species_s}, grams a day; ?how much the {species_s} eat together; {species_s}: total food?
top age desc :: who is the oldest?; oldest animal; ?which one is the oldest; our granny or grandpa?
top age asc :: who is the youngest?; ?which one is the youngest; baby of the house?
top age desc where species :: oldest of the {species_s}?; ?which of the {species_s} is the oldest
top kg desc :: heaviest?; who weighs most; ?which one is the heaviest; the fattest of them
top arrived asc :: who has been here longest?; longest wait for a home, who?; ?which animal has been here the longest; longest resident?
top arrived desc :: who came in last?; newest arrival; ?which one came in last; most recent one?
cell kg where name :: what does {name} weigh?; {name}'s weight; ?how much {name} weighs; how heavy is {name}
cell age where name :: how old is {name}?; {name}'s age?; ?how old {name} is
cell food_g where name :: how much food does {name} get?; {name}'s ration?; ?how many grams {name} gets
cell arrived where name :: when did {name} come in?; since when is {name} here; ?when {name} arrived; {name}: here since?
yes vaccinated:yes where name :: is {name} vaccinated?; has {name} had the jab; {name}'s vaccine done?
yes home:adopted where name :: has {name} been adopted?; did {name} find a home; is {name} gone?
rows where arrived@s :: who came in {date}?; new ones {date}?; ?which animals arrived {date}
count where arrived@m :: how many came in {date}?; intakes {date}?; ?how many arrived {date}
any where kg> :: is anybody over {n} kg?; anything heavier than {n} kilos?; does any of them weigh more than {n}
diff kg by name :: how much heavier is {a} than {b}?; {a} vs {b}, weight difference; difference in kilos between {a} and {b}

@theatre rehearsals rehearsal_plan stage_plan scenes
scene|sc|no = seq
actor|player|cast|who = few person
minutes|min|length_min = int 3 28
costume|outfit|dress = state ready~done|missing~to do|in work
lines_known|off_book|by_heart = yesno
place|room|stage = of main stage|foyer|barn|gym
rows where actor :: which scenes is {actor} in?; {actor}'s scenes; ?which scenes {actor} plays; when's {actor} on, scene numbers?; where does {actor} come in
sum minutes where actor :: how long is {actor} on stage?; {actor}'s minutes in all; ?how many minutes {actor} is on; stage time for {actor}?
count where actor :: how many scenes has {actor}?; ?how many scenes {actor} is in; number of scenes for {actor}
sum minutes :: how long is the whole thing?; running time in minutes; ?how many minutes the play takes; length of the show altogether; total minutes
mean minutes :: how long is a scene on average?; average scene; ?how long a scene lasts on average
top minutes desc :: longest scene?; ?which scene is the longest; which takes the most minutes
top minutes asc :: shortest scene?; ?which scene is the shortest; quickest one?
rows where costume:missing :: which scenes have no costume yet?; costumes missing where?; ?which scenes are still without a costume; what's left to sew, by scene number?
count where costume:ready :: how many costumes are ready?; ?how many costumes are finished; costumes done, number?
rows actor where lines_known:no :: who doesn't know the lines?; who still needs the book; ?who is not off book yet; names of those who haven't learnt it
rows where lines_known:no :: which scenes aren't learnt?; scenes not off book?; ?which scenes still need the book
count where lines_known:no :: how many scenes aren't learnt yet?; ?how many scenes are not by heart
rows where place :: which scenes are in the {place}?; what do we rehearse in the {place}; ?which scenes happen in the {place}
cell minutes where scene :: how long is scene {scene}?; scene {scene}, how many minutes?; ?how long scene {scene} lasts
cell actor where scene :: who is in scene {scene}?; scene {scene}: who?; ?who plays scene {scene}
yes costume:ready where scene :: is the costume for scene {scene} ready?; scene {scene} costume done?; have we got the costume for scene {scene}
each sum minutes by actor :: stage time for each; minutes per actor; !add up the minutes of everyone; who is on for how long?
best sum minutes by actor desc :: who has the biggest part?; ?who is on stage longest; most minutes, which player?
any where minutes> :: is any scene longer than {n} minutes?; anything over {n} minutes?; any scene above {n}?

@boats berths moorings harbour_list boat_berths
boat|name|vessel|yacht = pool Albatross|Calypso|Driftwood|Esmeralda|Firefly|Grebe|Halcyon|Iris|Kittiwake|Lorelei|Mistral|Nereid|Petrel|Sea Holly|Tern|Undine
owner|skipper|keeper = person
berth|mooring|place_no = code
length_m|loa|length|metres = dec 5 17
pontoon|jetty|pier = of north|south|west|visitor
fee|berth_fee|fee_eur|dues = int 240 1900
dues_paid|paid|fee_in = yesno
launched|in_water|afloat = blank date
rows owner where dues_paid:no :: whose dues are outstanding?; who hasn't paid for the berth; ?who still owes berth fees; owners in arrears?; names for the harbour master: unpaid
rows where dues_paid:no pontoon :: which boats on the {pontoon} pontoon haven't paid?; {pontoon} pontoon: unpaid boats?
sum fee where dues_paid:no :: how much in fees is outstanding?; berth money still to come; ?how much we're still owed; unpaid dues, total?
sum fee :: what do all the berths bring?; fees altogether; ?what the fees come to in all; total berth income
sum fee where pontoon :: fees from the {pontoon} pontoon; what does the {pontoon} pontoon earn; ?how much the {pontoon} pontoon brings in
rows where launched: :: which boats aren't in the water yet?; still ashore?; ?which ones have not been launched; what's left to crane in; boats on the hard, which?
count where launched: :: how many are still ashore?; ?how many boats haven't been launched; number still to launch
count where launched:* :: how many are afloat?; ?how many have been launched; boats in the water, number?
yes launched:* where boat :: is {boat} in the water?; has {boat} been launched; {boat} afloat yet?
yes dues_paid:yes where boat :: has {boat} paid?; are the dues for {boat} in; {boat}: fee paid?
cell berth where boat :: where is {boat}?; {boat}'s berth?; ?which berth {boat} has; where does {boat} lie
cell owner where boat :: who owns {boat}?; whose is {boat}; ?who the {boat} belongs to; owner of {boat}?
cell boat where owner :: what's {owner}'s boat called?; which boat is {owner}'s; ?which boat {owner} owns
cell length_m where boat :: how long is {boat}?; {boat}'s length?; ?how long the {boat} is
cell fee where owner :: what does {owner} pay for the berth?; {owner}'s fee?; ?how much {owner} pays
top length_m desc :: longest boat?; ?which boat is the longest; biggest one in the harbour by length
top length_m asc :: smallest boat?; ?which is the shortest boat; tiniest one?
few length_m desc :: the {k} longest; {k} biggest boats; !name the {k} longest boats
mean length_m :: average length?; ?how long a boat is on average; mean length in metres
count where pontoon :: how many boats on the {pontoon} pontoon?; ?how many lie on the {pontoon} pontoon; {pontoon}: number of boats?
any where length_m> :: is anything longer than {n} metres?; any boat over {n} m?; do we have one above {n} metres
each count by pontoon :: boats per pontoon; how many on each jetty?; !count the boats pontoon by pontoon
each sum fee by pontoon :: fees per pontoon; !split the fees by pontoon; what does each jetty bring in?

@bakery orders bread_orders preorders bakery_orders cake_orders
customer|name|for|who = person
item|what|cake|bread = of rye loaf/rye loaves|cheesecake/cheesecakes|baguette/baguettes|apple pie/apple pies|birthday cake/birthday cakes|bun/buns|plait/plaits
qty|pieces|number|pcs = int 1 12
price|total|eur|sum = money 3 70
pickup|collect_on|for_day|day = date 20
collected|picked_up|fetched = yesno
paid|already_paid|settled = yesno
sum qty where item :: how many {item_s} are ordered?; how many {item_s} do I have to bake; {item_s} in all?; ?how many {item_s} we need; number of {item_s} altogether; !add up the {item_s}
sum qty where item pickup@d :: how many {item_s} for {when}?; {item_s} to be fetched {date}, how many?; ?how many {item_s} go out {date}
sum qty :: how many pieces in all?; total pieces ordered; ?how many pieces we have to make; everything together, how many?
sum price :: what are all the orders worth?; order value altogether; ?what the orders bring in; total of the orders
sum price where paid:no :: how much is still to be paid?; money still to come; ?how much is unpaid; what's owing on the orders
sum price where paid:yes :: how much has been paid already?; ?how much money is in; paid in advance, total?
sum price where item :: what do the {item_s} bring in?; money from {item_s}; ?how much the {item_s} make
rows where collected:no :: who hasn't picked up?; who still has to come; ?who hasn't collected yet; not fetched yet, names?; who's still to collect
rows where collected:no item :: who still has to fetch {item_s}?; whose {item_s} are still here; {item_s} not collected, whose?
count where collected:no :: how many orders haven't been collected?; ?how many are still on the shelf; number not picked up
rows where paid:no :: who hasn't paid?; who pays on collection; ?who still has to pay; unpaid orders, whose?
rows where pickup@d :: who is collecting {date}?; orders for {when}, who?; ?who comes {date}; pick-ups {date}?
count where pickup@d :: how many orders for {when}?; how many are collected {date}?; ?how many people come {date}
cell item where customer :: what did {customer} order?; {customer}'s order?; ?what {customer} wants; what is it for {customer}
cell pickup where customer :: when does {customer} come?; when is {customer} collecting; ?when {customer} picks it up; {customer}'s pick-up day?
cell price where customer :: what does {customer} pay?; {customer}'s total?; ?how much {customer} has to pay
cell qty where customer :: how many does {customer} want?; {customer}: how many pieces?; ?how many {customer} ordered
yes collected:yes where customer :: has {customer} been?; did {customer} pick up; has {customer}'s order been collected?
yes paid:yes where customer :: has {customer} paid?; is {customer}'s order paid; did {customer} pay already
top price desc customer :: biggest order?; ?who has the biggest order; most expensive order and whose?
each sum qty by item :: how many of each?; baking list: pieces per item; !add up the pieces for each item; what do I have to bake, how many of each kind?
best sum qty by item desc :: what's ordered most?; ?which item is the most popular; best seller by pieces
best sum qty by item asc :: least sold?; ?which item sells least; what hardly anyone orders, by pieces
any where qty> :: does anyone want more than {n}?; any order over {n} pieces?; is there an order above {n}

@run training runs jogging_log workouts training_log
date|day|on = date
route|where|course = of river|forest|track|hills|beach|park
km|distance|dist_km = dec 3 24
minutes|min|time_min|duration = int 15 150
pulse|hr|avg_hr|heart_rate = int 112 176
partner|with|buddy = few person
sum km :: how far have I run altogether?; total kilometres; km so far?; ?how many kilometres I've run in all; distance in all
mean km :: average run?; how far do I run on average; ?what I run on average; mean distance
mean pulse :: average pulse?; ?what my heart rate is on average; mean hr over all runs
sum km where route :: how many km by the {route}?; {route} runs, total distance; ?how far I've run on the {route} route; kilometres on the {route}?
sum km where partner :: how far with {partner}?; km run with {partner}; ?how many kilometres {partner} and I did
sum km where date@m :: km {date}?; how far did I run {date}; ?how far I ran {date}; distance {date}; {when} mileage?
sum minutes where date@m :: how many minutes {date}?; time on my feet {date}; ?how long I ran {date} in minutes
sum km where date@s :: how far {date}?; km {date}; ?how many km I've done {date}
mean pulse where route :: pulse on the {route} route, average?; average heart rate by the {route}; ?what my pulse is on the {route} on average
cell km where date@d :: how far did I run {date}?; distance {date}?; ?how far I went {date}
cell minutes where date@d :: how long was I out {date}?; time {date}?; ?how long it took {date}
cell route where date@d :: where did I run {date}?; which route {date}?; ?where I ran {date}
top km desc date,route :: longest run?; ?which run was the longest; furthest I've run, when and where?; my record distance
top km asc date,route :: shortest run?; ?which run was the shortest
top minutes desc date :: longest time out?; ?when I was out longest; most minutes in one go, when?
top pulse desc date,route :: highest pulse?; hardest run by heart rate?; ?when my pulse was highest
top date desc date :: when did I last run?; last entry?; ?when I was last out; date of the last run
few km desc date :: my {k} longest runs; {k} longest, with dates; top {k} distances?
count where date@m :: how many runs {date}?; how often did I run {date}; ?how many times I went {date}; number of runs {date}
count where route :: how often have I done the {route} route?; number of {route} runs; ?how many times I ran the {route}
count where partner :: how often was {partner} with me?; runs with {partner}, how many?
each sum km by route :: km per route; !split the distance by route; how far on each route?
best sum km by route desc :: which route have I run most?; ?which route has the most kilometres
any where pulse> :: was my pulse ever above {n}?; any run over {n} bpm?; did it go beyond {n}?
any where km> :: did I ever run more than {n} km?; any run over {n} km?

@band instruments instrument_hire band_instruments loan_instruments
instrument|thing|what = pool clarinet|trombone|tuba|flute|cornet|snare drum|oboe|viola|cello|alto sax|euphonium|bassoon|glockenspiel|double bass
serial|serial_no|inv_no = code
lent_to|player|hirer|out_to = blank person
rent|rent_month|monthly = int 5 38
condition|state|cond = state good~fine|broken~needs repair~damaged|being mended
locker|cupboard|shelf = of L1|L2|L3|K7|K8
value|insured|worth_eur = int 150 4200
rows where lent_to: :: which instruments are free?; what's not lent out; ?which ones are still in the cupboard; what could I lend somebody; not out to anyone, which?; what is available
count where lent_to: :: how many are free?; ?how many instruments are not lent out; number available
count where lent_to:* :: how many are out?; ?how many are lent to somebody; how many have we lent out
rows where lent_to:* :: what's lent out?; ?which ones are out at the moment; which instruments does somebody have
rows where condition:broken :: what needs repairing?; which instruments are broken; ?which ones need mending; what has to go to the workshop; damaged ones?
count where condition:broken :: how many need repair?; ?how many are broken; number for the repairer
rows where condition:good lent_to: :: which good ones are free?; ?which instruments are fine and not lent out; good and available, which?
sum value :: what are they all worth?; total insured value; ?what everything is worth together; value of the whole lot, for the insurance
sum rent :: what does the hire bring in a month?; ?how much rent comes in monthly; total monthly rent
sum value where condition:broken :: what are the broken ones worth?; value of the damaged ones altogether
cell lent_to where instrument :: who has the {instrument}?; where's the {instrument}, with whom; ?who has got the {instrument}; the {instrument} is with?
cell instrument where lent_to :: what does {lent_to} play from our stock?; which instrument has {lent_to} got; ?which instrument {lent_to} has; {lent_to} has which one?
cell locker where instrument :: which locker is the {instrument} in?; where do we keep the {instrument}; ?where the {instrument} is kept; locker for the {instrument}?
cell rent where instrument :: what's the rent for the {instrument}?; how much a month is the {instrument}; ?what the {instrument} costs a month
cell value where instrument :: what is the {instrument} worth?; insured value of the {instrument}; ?how much the {instrument} is insured for
cell serial where instrument :: serial number of the {instrument}?; {instrument}: number?; ?which number the {instrument} has
yes lent_to:* where instrument :: is the {instrument} out?; is somebody using the {instrument}; has the {instrument} been lent?
rows where locker :: what's in locker {locker}?; contents of {locker}?; ?which instruments are in {locker}
top value desc :: most valuable one?; ?which instrument is worth the most; dearest instrument
top rent asc :: cheapest to hire?; ?which one is cheapest to rent
few value desc :: the {k} most valuable; {k} dearest ones for the insurance form
each count by condition :: how many in which condition?; !count them by condition
any where value> :: is anything worth more than {n}?; any instrument above {n}?

@office desks equipment laptops it_equipment inventory_it
device|asset|name|tag = code
model|type|kind = of ThinkPad/ThinkPads|MacBook/MacBooks|monitor/monitors|printer/printers|dock/docks|tablet/tablets
user|assigned_to|holder = blank person
office|room|floor = of 2.01|2.14|3.07|lab|basement
bought|purchased|since = date 1500
price|cost|purchase_price = int 60 2400
state|status|condition = state ok~working|broken~defect~faulty|retired
count where model :: how many {model_s} do we have?; number of {model_s}; ?how many {model_s} there are; {model_s}: count?
rows where model user: :: which {model_s} are free?; {model_s} nobody uses?; ?which {model_s} aren't assigned
count where user: :: how many devices are unassigned?; ?how many have no user; spare devices, number?
rows where user: :: what's unassigned?; ?which devices have no user; free kit?; which tags are up for grabs
rows where state:broken :: what's broken?; which devices are faulty; ?which ones don't work; list of defective kit; what needs fixing?
count where state:broken :: how many are broken?; ?how many devices are faulty; number of defects
count where state:broken model :: how many {model_s} are broken?; broken {model_s}, number?; ?how many of the {model_s} are faulty
rows user where state:broken :: whose device is broken?; ?who has a faulty device; who's sitting there with broken kit
sum price :: what did it all cost?; total purchase value; ?how much money is in this kit; value of all devices
sum price where model :: how much did the {model_s} cost?; spent on {model_s}; ?what we paid for the {model_s}; {model_s}: total price?
mean price where model :: average price of the {model_s}?; ?what the {model_s} cost on average
cell model where user :: what does {user} have?; which machine has {user} got; ?what {user} is working on; {user}'s device?
cell device where user :: what's the tag of {user}'s device?; {user}'s asset number; ?which tag {user} has
cell office where user :: where does {user}'s device stand?; which room is {user}'s in; ?which office {user}'s is in
rows where office :: what's in {office}?; devices in {office}; ?which ones are in {office}
count where office :: how many devices in {office}?; {office}: number of devices?
top bought asc device,model :: oldest device?; ?which device is the oldest; what did we buy first
top bought desc device,model :: newest device?; last purchase?; ?what we bought last
top price desc device,model :: most expensive device?; ?which one was the dearest
rows where bought@s :: what have we bought {date}?; purchases {date}?; ?which devices we bought {date}
count where bought@m :: how many did we buy {date}?; purchases {date}, number?
each count by model :: devices by type; how many of each?; !count the devices per model
each sum price by office :: value per room; !sum the prices by office
"""
