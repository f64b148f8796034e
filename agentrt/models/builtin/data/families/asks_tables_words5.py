# ruff: noqa: E501  (phrase banks read better on their own lines)
"""More topics of `asks_tables`: pills, trips, raffles, cheese, walks, invoices of a plumber, servers, seeds, pools, fines."""

TOPICS = """
@care medication pills medicines dosette tablets
medicine|drug|name|tablet = pool Ramipril|Aspirin|Metformin|Vitamin D|Ibuprofen|Atorvastatin|Iron|Omeprazole|Bisoprolol|Thyroxine|Codeine|Magnesium
patient|resident|for|person = few person
dose_mg|mg|strength = of 5|10|20|40|75|500
when|time_of_day|taken = of morning/mornings|noon|evening/evenings|bedtime
left|tablets_left|remaining|stock = int 0 90
given|given_today|done = yesno
doctor|prescribed_by|dr = few person
rows where given:no :: what still has to be given?; which tablets haven't been given today; ?which ones are still to be given; not given yet?; what's outstanding on the round
rows patient where given:no :: who hasn't had their tablets?; who is still waiting for medicine; ?which residents have not had theirs; still to do, whom?
count where given:no :: how many are left to give?; ?how many have not been given
rows where patient :: what does {patient} take?; which medicines is {patient} on; ?which tablets {patient} gets; {patient}'s list?
rows where patient when :: what does {patient} take in the {when}?; {patient}, {when}: which ones?; ?which tablets {patient} has for the {when}
rows where when :: what's given in the {when}?; the {when} round, which ones?; ?which medicines are for the {when}
count where patient :: how many medicines is {patient} on?; {patient}: number of medicines; ?how many different ones {patient} takes
cell left where medicine :: how many {medicine} are left?; {medicine}, how many left?; ?how much {medicine} there is; stock of {medicine}?
cell dose_mg where medicine :: what strength is the {medicine}?; how many mg is {medicine}; ?what dose of {medicine} it is; {medicine} dose?
cell doctor where medicine :: who prescribed {medicine}?; ?who put somebody on {medicine}; doctor for {medicine}?
cell patient where medicine :: who takes {medicine}?; who is {medicine} for; ?who gets {medicine}
yes given:yes where medicine :: has {medicine} been given?; did somebody give {medicine} today; {medicine} done?
any where left< :: is anything below {n}?; anything down to less than {n}?; any medicine with fewer than {n} left?; are we under {n} with anything
rows where left< :: what do I have to reorder, everything under {n}?; which ones are below {n}; fewer than {n} left, which?
top left asc :: what will run out first?; lowest stock?; ?which one is nearly gone; fewest left, which?
each count by when :: how many at each time of day?; !count them by time of day
each count by patient :: how many medicines has each one?; !count the medicines per resident

@charity donations gifts_received appeal pledges fundraiser
donor|giver|name|from = person
amount|gift|eur|sum = int 5 900
purpose|for|towards|project = of roof|well|food bank|organ|playground|kitten fund
how|method|paid_by = of cash|bank transfer/transfers|cheque/cheques|card
date|received|on = date
thanked|thank_you_sent|letter = yesno
pledge|status|state = state received~in|promised~pledged~to come
sum amount :: what have we raised so far?; raised altogether; ?how much we have raised; total of the appeal; how much is it now, everything?; all gifts together?
sum amount where pledge:received :: how much is actually in?; ?how much has really come in; received so far, total?; money in the bank already?
sum amount where pledge:promised :: how much is only promised?; ?how much is still to come; pledges not paid, total?; promised but not in, sum?
sum amount where purpose :: how much for the {purpose}?; {purpose}: total so far?; ?how much came in for the {purpose}; raised for the {purpose}?; what have people given towards the {purpose}
sum amount where how :: how much came by {how}?; {how} gifts, total?; ?how much was given by {how}
sum amount where purpose date@m :: {purpose}, {when}: how much?; given for the {purpose} {date}?; ?how much came in for the {purpose} {date}
sum amount where date@m :: donations {date}?; what came in {date}; ?how much people gave {date}; total {date}
sum amount where date@s :: how much has come in {date}?; gifts {date} to now, total?
mean amount :: average gift?; ?what people give on average; mean donation
top amount desc :: biggest gift and who?; who gave most; ?who gave the most; most generous donor?; largest single donation
top amount asc :: smallest gift?; ?who gave the least; tiniest donation, whose?
few amount desc :: top {k} donors; {k} biggest gifts; !name the {k} most generous; the {k} who gave most
rows where thanked:no :: who hasn't been thanked?; whom do I still have to thank; ?who has not had a letter; thank-you letters to write, names?; no thank-you sent to whom?
count where thanked:no :: how many letters are left?; ?how many have not been thanked; thank-yous still to write, number?
rows where pledge:promised :: who has only promised?; ?who still has to send the money; open pledges, whose?; promised but not paid, who?
rows where purpose :: who gave for the {purpose}?; donors to the {purpose}; ?who has given towards the {purpose}
cell amount where donor :: how much did {donor} give?; {donor}'s gift?; ?how much {donor} gave; what came from {donor}
cell purpose where donor :: what did {donor} give for?; {donor}'s money is for what?; ?what {donor} wanted the money for
yes thanked:yes where donor :: has {donor} been thanked?; did we thank {donor}; letter to {donor} sent?
each sum amount by purpose :: how much for each purpose?; !split the total by purpose; purpose by purpose, what came in?
each sum amount by how :: how much in cash, how much by card and so on?; !add up the gifts by how they came
best sum amount by purpose desc :: what do people give most for?; ?which purpose has raised the most
any where amount> :: did anyone give more than {n}?; any gift over {n}?; is there a donation above {n}?

@plumber invoices_out quotes plumbing_jobs callouts bills_sent
ref|no|job|inv = code
customer|client|name = full
street|address|where = street
job|work|what = of boiler/boilers|leak/leaks|blocked drain/blocked drains|tap/taps|radiator/radiators|shower/showers
net|amount|price|gbp = money 45 1400
date|done_on|visited = date
paid|money_in|settled = blank date
reminder|reminders|chased = int 0 3
rows customer where paid: :: who hasn't paid me?; which customers owe me; ?who has not settled; unpaid, who?; outstanding, names please; who do I ring about money
sum net where paid: :: how much am I owed?; what's outstanding altogether; ?how much is still unpaid; money owed to me, total?; unpaid bills, sum?
sum net where paid:* :: how much has been paid?; ?how much money is in; received so far?
count where paid: :: how many are unpaid?; ?how many bills are open; number of open bills
sum net where job :: what did I make on {job_s}?; {job_s}, total?; ?how much I earned with {job_s}; money from {job_s}?
count where job :: how many {job_s} did I do?; {job_s}: how many?; ?how many {job_s} there were; number of {job_s}
mean net where job :: what do I charge for {job_s} on average?; average bill for {job_s}; ?what {job_s} come to on average
sum net :: turnover so far?; what have I invoiced in all; ?how much I billed altogether; everything invoiced, total?
sum net where date@m :: what did I bill {date}?; turnover {date}; ?how much I invoiced {date}; {when} total?
count where date@m :: how many jobs {date}?; ?how many jobs I did {date}; visits {date}, number?
rows customer where date@d :: where was I {date}, which customer?; who did I go to {date}; ?which customer I saw {date}
cell net where customer :: what did I charge {customer}?; {customer}'s bill?; ?how much {customer} has to pay; how much was it for {customer}
cell street where customer :: where does {customer} live?; {customer}'s address; ?where {customer} lives; address for {customer}?
cell job where customer :: what did I do at {customer}'s?; what was the job for {customer}; ?what I fixed for {customer}
cell reminder where customer :: how many reminders has {customer} had?; ?how often I chased {customer}; reminders to {customer}?
yes paid:* where customer :: has {customer} paid?; did {customer}'s money come; is {customer} settled?
top net desc customer :: biggest job, whose?; dearest bill and customer; ?who got the biggest bill; my largest invoice?
top date desc customer :: who was my last customer?; last job, where?; ?who I went to last; latest entry, which customer?
rows customer where reminder> paid: :: who has had more than {n} reminders and still not paid?; unpaid after over {n} reminders, who?
each sum net by job :: income by kind of job; !split the turnover by kind of work; what do I earn with what?
each count by job :: how many of each kind of job?; !count the jobs by kind
best sum net by job desc :: what earns me most?; ?which kind of job brings in the most

@it servers hosts machines uptime vm_list
host|server|machine|node = pool alder|birch|cedar|dogwood|elm|fir|gorse|hazel|ivy|juniper|kapok|linden|maple|nutmeg
env|stage|environment = of prod/production|test|dev/development|staging
cpu_pct|cpu|load = int 2 99
disk_free_gb|free_gb|disk_gb = int 1 480
ram_gb|memory_gb|ram = of 8|16|32|64
patched|last_patch|patched_on = blank date
status|state|health = state up~ok~running|down~offline|degraded~slow
owner|team|squad = of payments|search|web|data|mobile
rows where status:down :: which hosts are down?; what's offline; ?which machines are down right now; anything not running, which?; dead boxes?
count where status:down :: how many are down?; ?how many hosts are offline
count where status:up :: how many are up?; ?how many machines are running; healthy ones, number?
rows where status:degraded :: which are slow?; ?which ones are degraded; limping hosts?
rows where status:down env :: which {env_s} machines are down?; {env_s}: what's offline?; down in {env}, which?
rows where patched: :: which hosts were never patched?; unpatched boxes?; ?which ones have no patch date; still to patch?
count where patched: :: how many are unpatched?; ?how many were never patched
count where env :: how many {env_s} hosts?; {env_s} boxes, number?; ?how many machines are in {env}
rows where owner :: which machines belong to {owner}?; {owner}'s hosts?; ?which boxes the {owner} team has
sum disk_free_gb :: free disk altogether?; total free space; ?how many GB are free in all
sum disk_free_gb where env :: free disk in {env}?; ?how much space is left in {env}, all hosts together
mean cpu_pct :: average load?; mean cpu over all hosts; ?how busy they are on average
mean cpu_pct where owner :: average cpu of {owner}'s hosts?; ?how busy the {owner} machines are on average
top cpu_pct desc :: busiest host?; which box has the highest load; ?which machine is the busiest; hottest cpu?
top disk_free_gb asc :: least disk left, which host?; ?which box is nearly full; fullest disk, where?
top patched asc :: longest unpatched of those with a date?; oldest patch, which host?
few cpu_pct desc :: top {k} by load; {k} busiest; !list the {k} hosts with the highest cpu
any where disk_free_gb< :: is any disk below {n} GB?; anything under {n} gb free?; any host with less than {n} GB left?
any where cpu_pct> :: is anything above {n}%?; any host over {n} percent cpu?; cpu over {n} anywhere?
cell owner where host :: who owns {host}?; {host} belongs to which team?; ?which team owns {host}
cell disk_free_gb where host :: how much disk is free on {host}?; free GB on {host}?; ?how much space {host} has left
cell status where host :: how is {host}?; what's the state of {host}; status {host}?; ?how {host} is doing
yes status:up where host :: is {host} up?; is {host} running; {host} alive?
yes patched:* where host :: has {host} been patched?; is {host} patched
each count by env :: hosts per environment; !count the machines by environment
each count by owner :: how many boxes has each team?; !count the hosts per team
best count by owner desc :: which team has most machines?; ?which team owns the most hosts

@seeds seeds seed_box sowing sowing_plan packets
plant|seed|veg|what = pool beetroot|kale|chard|lettuce|radish|leek|parsley|dill|carrot/carrots|turnip/turnips|marrow/marrows|broad bean/broad beans|pea/peas|sweetcorn|basil
sow_from|month|sow_in|start = of February|March|April|May|June
bed|where|patch = of bed 1|bed 2|bed 3|greenhouse|cold frame|pots
packets|pkts|qty = int 0 7
price|each|eur = money 1 5
sown|sown_on|done = blank date
expires|use_by|best_before = int 2024 2030
rows where sown: :: what hasn't been sown yet?; which seeds are still to sow; ?which ones are not in the ground yet; left to sow?
rows where sown:* :: what have I sown?; ?which ones are already in; sown already?
count where sown: :: how many are left to sow?; ?how many kinds still have to be sown
rows where sow_from :: what can I sow in {sow_from}?; which seeds go in in {sow_from}; ?which ones are for {sow_from}; {sow_from} sowing?; it's {sow_from}, what do I sow
rows where sow_from sown: :: what should go in in {sow_from} and hasn't been sown?; {sow_from} things not sown yet?
rows where bed :: what goes in {bed}?; {bed}: which plants?; ?which seeds are for the {bed}
sum packets :: how many packets have I got?; packets altogether?; ?how many packets there are in all
cell packets where plant :: how many packets of {plant}?; {plant}: packets left?; ?how many packets of {plant} I have
cell sow_from where plant :: when do I sow {plant}?; {plant}, from which month?; ?when {plant} can be sown; sowing time for {plant}?
cell bed where plant :: where does {plant} go?; which bed for {plant}; ?where {plant} is planned
cell expires where plant :: until when is the {plant} good?; use-by of {plant}; ?which year the {plant} seed expires
cell price where plant :: what does {plant} cost a packet?; price of {plant}?; ?what a packet of {plant} costs
yes sown:* where plant :: is {plant} sown?; have I sown {plant}; did {plant} go in yet?
rows where expires< :: what expires before {n}?; which seeds run out before {n}; ?which packets are no good before {n}
any where packets< :: anything with fewer than {n} packets?; is any below {n} packets?; less than {n} packets of anything?
top expires asc :: which seed expires first?; oldest seed by date; ?which packet goes off first
top price desc :: dearest seed?; ?which packet costs the most
each count by bed :: how many kinds in each bed?; !count the plants bed by bed
best count by sow_from desc :: which month is busiest for sowing?; ?in which month most is sown

@street parking_fines fines tickets_issued penalties
ticket|notice|no = code
plate|reg|vehicle|car = plate
road|street|where = of High Street|Mill Lane|Station Road|Quay|Market Square
warden|officer|issued_by = few person
fine|amount|eur|gbp = of 25|35|50|70|100
date|issued|on = date
paid|settled|paid_on = blank date
appeal|contested|appealed = yesno
sum fine where paid: :: how much is unpaid?; outstanding fines, total?; ?how much money is still out; what's owed to the town
sum fine where paid:* :: how much has been paid in?; ?how much came in; fines received, sum?
sum fine where road :: fines from {road}, total?; how much did {road} bring; ?how much came from {road}; {road} in money?
sum fine where warden :: how much did {warden} write?; {warden}'s fines, total?; ?how much {warden}'s tickets come to
count where road :: how many tickets in {road}?; {road}: how many?; ?how many were issued in {road}
count where warden :: how many did {warden} issue?; {warden}'s tickets, number?; ?how many tickets {warden} wrote
count where warden date@m :: how many did {warden} write {date}?; {warden} {date}, number of tickets?
count where paid: :: how many are unpaid?; ?how many fines are still open
rows plate where paid: :: which cars haven't paid?; unpaid plates?; ?which cars still owe a fine
count where appeal:yes :: how many appeals?; ?how many have been contested; contested ones, number?
rows plate where appeal:yes :: who appealed, which plates?; ?which cars have an appeal running; plates under appeal?
sum fine :: all fines together?; total written; ?how much was written in all
mean fine :: average fine?; ?what a fine is on average
count where date@d :: how many {date}?; tickets {date}?; ?how many were issued {date}
cell fine where plate :: how much is the fine for {plate}?; {plate}, what do they owe?; ?how much {plate} has to pay
cell road where plate :: where was {plate} parked?; ?where {plate} got the ticket; {plate}: which road?
cell warden where plate :: who booked {plate}?; ?who wrote the ticket for {plate}
yes paid:* where plate :: has {plate} paid?; is {plate} settled; {plate}'s fine paid?
each count by road :: tickets per road; !count them road by road; how many in each road?
each sum fine by warden :: how much per warden?; !add up the fines by warden
best count by road desc :: where are most tickets written?; ?which road has the most tickets; worst road for parking?
best count by warden desc :: who writes most tickets?; ?which warden issued the most; keenest warden?

@walks hikes walking_group outings rambles_2026 programme_walks
walk|route|title|name = pool Mill Round|Ridge Path|Canal Loop|Castle Hill|Fox Wood|Heron Lake|Sea Wall|Abbey Way|Long Dyke|Gorse Top|Old Railway
leader|guide|led_by = few person
date|day|when = date
km|distance|dist = dec 4 23
climb_m|ascent|up_m = int 10 950
level|grade|difficulty = of easy|moderate|hard
booked|places_taken|signed_up = int 2 28
dogs|dogs_ok|dog_friendly = yesno
top km desc :: longest walk?; ?which walk is the longest; furthest one?
top km asc :: shortest walk?; ?which one is the shortest; what's the least we can walk
top climb_m desc :: most climbing, which walk?; steepest in metres up; ?which walk goes up the most
top climb_m asc :: flattest walk?; ?which one is the flattest; least uphill?
top booked desc :: most popular walk?; ?which walk is the fullest; most people signed up for?
top booked asc :: which walk has fewest people?; ?which one nobody much wants, I mean fewest booked
few km desc :: the {k} longest; {k} longest walks; !name the {k} longest
order date asc :: all walks by date; programme in order of date please
sum km :: how far is it if I do all of them?; total kilometres; ?how many km they make together
mean km :: how long is a walk on average?; average distance; ?how far they go on average
mean booked :: how many come on average?; average number of people; ?how many sign up on average
rows where level :: which walks are {level}?; {level} ones?; ?which of them are {level}; something {level}, which are there?
rows where level dogs:yes :: which {level} walks can I take the dog on?; {level} and dogs allowed?; ?which {level} ones allow dogs
rows where dogs:yes :: where can I bring the dog?; which walks allow dogs; ?which ones are fine with dogs; dog walks?
rows where leader :: which does {leader} lead?; {leader}'s walks; ?which walks {leader} does
count where leader :: how many walks does {leader} lead?; ?how many {leader} is leading
rows where km< :: which are under {n} km?; shorter than {n} km, which?; ?which walks are below {n} kilometres
rows where date@m :: what's on {date}?; walks {date}?; ?which walks are {date}
cell leader where walk :: who leads {walk}?; ?who is the guide for {walk}; {walk} - led by whom?
cell date where walk :: when is {walk}?; date of {walk}?; ?when {walk} is; {walk} is on what day?
cell km where walk :: how long is {walk}?; distance of {walk}; ?how far {walk} is; {walk}, how many km?
cell climb_m where walk :: how much climbing on {walk}?; ascent of {walk}; ?how high up {walk} goes
cell booked where walk :: how many are coming on {walk}?; {walk}: people signed up?; ?how many have booked {walk}
yes dogs:yes where walk :: can I bring the dog on {walk}?; are dogs ok on {walk}; {walk} with dog?
diff km by walk :: how much longer is {a} than {b}?; {a} against {b}, km difference?; ?how many km {a} is longer than {b}
any where km> :: is any walk longer than {n} km?; anything over {n} km?; any beyond {n} kilometres?
each count by leader :: how many walks each?; !count the walks per leader; who leads how many?
best count by leader desc :: who leads most?; ?who is down for the most walks

@pool lessons_pool lanes swimmers badges swim_club
swimmer|name|kid|child = person
badge|level|award = of seahorse/seahorses|bronze|silver|gold
lengths|laps|best_lengths = int 1 60
time_50m|t50|secs_50 = dec 31 78
coach|trainer|with = few person
absent|missed|absences = int 0 9
form_back|consent|permission = yesno
joined|since|started = date 500
top time_50m asc :: who is fastest?; fastest over 50 m; ?who has the best time; quickest swimmer?; best 50 metres, whose?
top time_50m desc :: who is slowest?; slowest time; ?who needs longest for the 50
top lengths desc :: who swims furthest?; most lengths, who?; ?who has done the most lengths
few time_50m asc :: the {k} fastest; top {k} times; !name the {k} quickest for the relay; relay team: the {k} fastest
top absent desc :: who misses most?; ?who has been away the most; most absences, who?
top joined asc :: who has been with us longest?; ?who joined first; longest member
top joined desc :: newest swimmer?; ?who joined last; latest to start
rows where form_back:no :: whose consent form is missing?; who hasn't brought the form back; ?who still has to hand in the permission; no form from whom?
count where form_back:no :: how many forms are missing?; ?how many have not brought the form; forms outstanding, number?
rows where form_back:no coach :: whose form is missing in {coach}'s group?; {coach}'s lot: no consent from whom?
count where badge :: how many have {badge}?; {badge}: how many?; ?how many swimmers have {badge}; number with {badge}
rows where badge :: who has {badge}?; which swimmers are on {badge}; ?who is at {badge}; the {badge} ones?
mean time_50m :: average 50 m time?; ?what they swim on average over 50; mean time
mean time_50m where coach :: average time in {coach}'s group?; ?how fast {coach}'s swimmers are on average
sum lengths :: how many lengths altogether?; total lengths for the sponsored swim; ?how many lengths they swam in all
sum lengths where coach :: lengths of {coach}'s group, total?; ?how many lengths {coach}'s lot swam
cell time_50m where swimmer :: what's {swimmer}'s time?; how fast is {swimmer}; ?how fast {swimmer} swims; {swimmer}, 50 m?
cell coach where swimmer :: who coaches {swimmer}?; {swimmer} is with whom?; ?who trains {swimmer}
cell badge where swimmer :: which badge has {swimmer}?; {swimmer}'s badge?; ?what badge {swimmer} has
cell absent where swimmer :: how often was {swimmer} away?; absences of {swimmer}?; ?how many times {swimmer} missed
yes form_back:yes where swimmer :: is {swimmer}'s form in?; did {swimmer} bring the form; consent for {swimmer}?
any where absent> :: has anyone missed more than {n}?; anybody absent over {n} times?; any with more than {n} absences
rows where time_50m< :: who is under {n} seconds?; who swims it in less than {n}; ?who is faster than {n} seconds
diff time_50m by swimmer :: how many seconds between {a} and {b}?; how much slower is {a} than {b}; ?by how much {b} beats {a} over the 50
each count by badge :: how many on each badge?; !count the swimmers by badge
each count by coach :: how many with each coach?; !count the kids per coach
best mean time_50m by coach asc :: whose group is fastest on average?; ?which coach has the best average time

@street2 stallholders fete market_pitches pitches flea_market
pitch|stall_no|no = seq
trader|stallholder|who|name = person
goods|sells|wares|stuff = of books|toys|clothes|plants|china|tools|cakes
metres|m|width|frontage = of 2|3|4|6
pitch_fee|fee|charge = int 8 60
power|needs_power|electric = yesno
paid|fee_paid|settled = yesno
arrived|checked_in|here = blank clock
rows trader where arrived: :: who isn't here yet?; which traders haven't arrived; ?who is still missing; not checked in, names?
count where arrived: :: how many are still to come?; ?how many have not arrived
count where arrived:* :: how many are here?; ?how many have checked in; stalls set up, number?
rows trader where paid:no :: who hasn't paid the pitch?; ?who still owes the pitch fee; pitch fees open, whose?; whom do I collect from
sum pitch_fee where paid:no :: how much pitch money is open?; ?how much is still to collect; fees still to collect, total?
sum pitch_fee where paid:yes :: how much pitch money is in?; ?how much we've collected; collected so far?
sum pitch_fee :: total pitch fees?; ?what the pitches bring in altogether; all fees together?
sum metres :: how many metres of stalls?; total frontage; ?how many metres they need in all
rows trader where power:yes :: who needs electricity?; which stalls need power; ?who needs a cable; power for whom?
count where power:yes :: how many need power?; ?how many sockets we need; stalls with electricity, number?
rows trader where goods :: who sells {goods}?; {goods} sellers?; ?who is selling {goods}; where do I get {goods}, from whom?
count where goods :: how many sell {goods}?; {goods} stalls, how many?; ?how many stalls have {goods}
cell pitch where trader :: which pitch is {trader} on?; where is {trader}, pitch number?; ?which pitch {trader} has
cell trader where pitch :: who is on pitch {pitch}?; pitch {pitch}, who?; ?who has pitch {pitch}
cell goods where trader :: what does {trader} sell?; {trader}'s goods?; ?what {trader} sells
cell pitch_fee where trader :: what does {trader} pay for the pitch?; fee for {trader}?; ?how much {trader} pays
yes arrived:* where trader :: is {trader} here?; has {trader} arrived; {trader} checked in?
yes paid:yes where trader :: has {trader} paid the pitch?; did {trader} pay
each count by goods :: how many stalls of each kind?; !count the stalls by what they sell
best count by goods desc :: what is sold most at the market, by number of stalls?; ?which goods have the most stalls
any where pitch_fee> :: does anyone pay more than {n}?; any pitch over {n}?

@dairy2 cheese cheeses cheese_cellar ripening
cheese|name|wheel|batch = code
sort|kind|variety = of gouda|brie|blue|goat|alpine
made|made_on|born = date 220
kg|weight|weight_kg = dec 0.4 9
turned|turned_today|flipped = yesno
shelf|rack|board = of T1|T2|U1|U2|V3
stage|state|status = state young~fresh|ripe~ready~mature|sold~gone
rows where turned:no :: which haven't been turned?; what's left to turn; ?which wheels still have to be turned; not turned today?
count where turned:no :: how many are left to turn?; ?how many wheels have not been turned
rows where stage:ripe :: which ones are ripe?; what's ready to sell; ?which wheels are ready; mature ones?
count where stage:ripe :: how many are ready?; ?how many wheels are ripe
sum kg where stage:ripe :: how many kilos are ready to sell?; ripe cheese in kilos?; ?how much ripe cheese there is
sum kg where sort :: how many kilos of {sort}?; {sort} in kilos altogether; ?how much {sort} there is; weight of all the {sort}?
sum kg :: how much cheese is there altogether?; total kilos; ?how many kilos lie in the cellar
count where sort :: how many wheels of {sort}?; {sort}: number of wheels; ?how many {sort} wheels there are
count where shelf :: how many on {shelf}?; {shelf}, how many wheels?; ?how many wheels lie on {shelf}
rows where shelf :: what's on {shelf}?; which wheels lie on {shelf}; contents of {shelf}?
top made asc :: oldest wheel?; ?which cheese is the oldest; longest in the cellar, which?
top made desc :: newest one?; what did we make last; ?which wheel is the youngest
top kg desc :: heaviest wheel?; ?which one is the heaviest; biggest cheese?
cell shelf where cheese :: where is {cheese}?; which rack is {cheese} on; ?where {cheese} lies
cell made where cheese :: when was {cheese} made?; ?when {cheese} was made; {cheese} is from when?
cell kg where cheese :: how heavy is {cheese}?; ?how much {cheese} weighs; weight of {cheese}?
yes turned:yes where cheese :: has {cheese} been turned?; did I turn {cheese}; {cheese} turned today?
yes stage:ripe where cheese :: is {cheese} ripe?; is {cheese} ready
count where made@m :: how many did we make {date}?; wheels made {date}?; ?how many wheels are from {when}
rows where made@s :: what have we made {date}?; wheels {date}, which?
each sum kg by sort :: kilos per kind; !add up the kilos by variety; how much of each cheese?
each count by shelf :: how many on each rack?; !count the wheels rack by rack
best sum kg by sort desc :: what do we have most of, in kilos?; ?which kind weighs most in all
any where kg> :: is any wheel over {n} kg?; anything heavier than {n}?
"""
