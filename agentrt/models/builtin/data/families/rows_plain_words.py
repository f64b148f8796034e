# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Logs: a number per entry beside a number per group, a month with its year, and which entry was the longest, the
dearest or the last (language: `asks_tables_sheets`)."""

TOPICS = """
@run rides bike_rides cycling velo_log rides_log touren
date|day|ridden_on = date 420
km|distance|distance_km = dec 8 140
minutes|mins|riding_time = int 25 420
climb|ascent_m|height_gain = int 20 1900
bike|on_bike|velo = of gravel bike|tourer|racer|e-bike
cost|snacks_eur|spent = money 0 30
mean km :: my average distance per ride?; how far do I go per ride; km per ride on average; ?how far I ride each time; distance each time, on average?; average km a go?; mean distance over all my rides; how long is a typical ride of mine in km; how many kilometres do I do every time, on average
mean minutes :: how long am I out per ride?; minutes per ride, average?; ?how long a ride takes me on average; time in the saddle each time, mean; how many minutes do I ride on average; average duration of a ride
mean climb :: how much do I climb per ride?; average ascent each time; ?how many metres I climb on average; climbing per outing, mean
mean cost :: what do I spend per ride?; average spending each time; ?how much money a ride costs me on average
each mean km by bike :: average distance per bike?; how far do I go on each bike on average?; !give me the mean km for each bike; for every bike, the average distance; km per ride, bike by bike
each sum km by bike :: km per bike?; how many kilometres has each bike done; total distance for each bike; !add up the km for every bike; how far did I go on each of the bikes in all
each count by bike :: rides per bike?; how often did I take each bike; !count the rides for each bike
mean km where bike :: how far do I go per ride on the {bike}?; average distance on the {bike}; {bike}: km per ride?; ?how far I ride on the {bike} on average
sum km where date@y :: how far did I ride {date}?; kilometres {date}, total?; ?how many km I did {date}; {when}: distance in all?; all the km of {when} added up
sum minutes where date@y :: how long was I on the bike {date}?; minutes {date}, total; ?how many minutes I rode {date}
mean km where date@y :: average ride {date}?; ?how far I went per ride {date}; km per ride {date}?; {when}, mean distance?
count where date@y :: how many rides {date}?; how often was I out {date}; ?how many times I rode {date}; {when}, number of rides
top km desc date :: my longest ride?; the furthest I've been, when?; farthest ride?; ?when I rode the furthest; longest distance and the day; on which day did I go the most kilometres; biggest ride so far
top km asc date :: shortest ride?; the shortest distance, when?; ?which day I rode least far
top minutes desc date :: when was I out the longest, in minutes?; which ride took the most time?; ?on which day I was in the saddle longest; most time-consuming ride; slog that took longest?
top climb desc date :: hilliest ride?; steepest day, most climbing?; when did I climb most; ?which ride went up the most; most metres of climbing?; the ride with the most hills
top climb asc date :: flattest ride?; least climbing, when?; ?which day was the flattest
top cost desc date :: dearest ride?; on which ride did I spend the most; ?which outing was the most expensive; priciest day?
top date desc km :: how far was my most recent ride?; last ride, how many km; ?how far I went last time; latest ride, distance?
top date asc km :: how far was the first ride?; very first ride, km?; ?how far I got on the earliest ride
few km desc :: the {k} furthest rides; my {k} longest rides by distance; !list the {k} farthest; {k} longest?; ?which {k} rides were the furthest
few climb desc :: the {k} hilliest rides; {k} with the most climbing; !name the {k} steepest days
few date desc km :: the {k} most recent rides, km; last {k} rides, how far?; !give me the distance of the {k} latest rides
max km :: longest distance in figures?; what's my record in km; ?what the most kilometres in one ride is

@sleep sleep_log nights sleep_diary baby_nights schlaf
night|date|day = date 420
hours|slept_h|sleep = dec 3 10
woke|wakeups|times_awake = int 0 7
nap|nap_min|nap_minutes = int 0 130
coffee|cups|coffees = int 0 6
bed|where|slept_in = of own bed|cot|sofa|big bed
mean hours :: how much sleep do I get per night?; hours a night on average; average night?; ?how long I sleep per night; sleep per night, mean; how many hours each night on average; typical night in hours; what do we get a night
mean woke :: how often do I wake up per night?; wake-ups a night, average; ?how many times the little one wakes each night on average; average number of wakings; how many times a night on average
mean nap :: how long is a nap on average?; nap minutes per day, average; ?how many minutes of nap there are a day
mean coffee :: cups a day on average?; coffees per day; ?how many cups I drink per day; average coffee intake per day
each mean hours by bed :: sleep per bed, on average?; how long in each bed on average; !compare the beds by average hours; average hours for each sleeping place
each count by bed :: nights in each bed?; how many nights per bed; !count the nights for each place
sum coffee where night@y :: how many coffees {date}?; cups {date}, all together; ?how many cups I had {date}
mean hours where night@y :: how much did I sleep a night {date}?; average night {date}; ?how long I slept per night {date}; {when}: hours per night?
sum hours where night@y :: hours slept {date} altogether?; total sleep {date}; ?how many hours I slept {date} in all
top hours desc night :: longest night?; when did I sleep most; ?which night was the longest; best night's sleep?; on what date did I sleep longest
top hours asc night :: shortest night?; worst night for sleep; ?which night I slept least; least sleep, when?
top woke desc night :: which night was the most broken?; most wake-ups, when?; ?when I woke up most often; most restless night
top nap desc night :: longest nap, which day?; when was the nap longest; ?on which day the nap was the longest
top coffee desc night :: day with the most coffee?; when did I drink most cups; ?on which day I had most coffee
top night desc hours :: how long was last night?; most recent night, hours; ?how much I slept the last time I wrote it down
few hours asc :: the {k} shortest nights; !name the {k} nights with least sleep; {k} worst nights?
few hours desc :: {k} longest nights?; the {k} best nights for sleep; !list the {k} nights I slept longest
few woke desc :: the {k} most broken nights; {k} nights with the most wake-ups; !show the {k} most restless ones

@lessons2 tutoring tutor_log nachhilfe private_lessons lessons_given
date|day|taught_on = date 420
pupil|student|kid = few person
minutes|mins|length_min = of 45|60|75|90|120
fee|paid_eur|charged = money 15 75
travel_km|drive_km|way_km = int 0 32
subject|topic|what = of maths|chemistry|Latin|English
mean fee :: what do I earn per lesson?; average fee per lesson; ?how much I make each lesson; what comes in each time, on average; money per lesson, mean?; how much do I get a lesson on average; my average takings per session
mean minutes :: how long is a lesson on average?; minutes per lesson; ?how long I teach each time on average; average length per session; typical lesson, how many minutes
mean travel_km :: how far do I drive per lesson?; km each time, on average; ?how many kilometres I go per lesson; driving per session, mean; average distance of a trip
each sum fee by pupil :: money per pupil?; earnings for each pupil; what has each pupil brought in; !total the fees for each child; how much from each of them
each mean fee by pupil :: average fee per pupil, one by one?; what does each pupil pay on average; mean fee for each child
each sum minutes by subject :: minutes per subject?; time for each subject altogether; !add up the teaching time per subject
each count by pupil :: lessons per pupil?; how many lessons did each one have; !count the lessons for each kid
mean fee where subject :: what do I earn per {subject} lesson?; average fee for {subject}; ?how much a {subject} lesson brings on average
sum fee where date@y :: what did I earn {date}?; income {date}?; ?how much came in {date}; {when}: fees in total; earnings {date} please
sum travel_km where date@y :: km driven {date}?; how far did I drive {date} in all; ?how many kilometres I drove {date}
count where date@y :: how many lessons {date}?; number of lessons {date}; ?how often I taught {date}
sum fee where pupil date@y :: what did {pupil} pay {date}?; {pupil}, {when}, fees?; ?how much I got from {pupil} {date}
top fee desc date,pupil :: dearest lesson, when and who?; which lesson brought the most; best-paid lesson?; ?which lesson earned me most; most lucrative session
top fee asc date,pupil :: worst-paid lesson?; cheapest lesson, whose?; ?which session brought in least
top minutes desc date,pupil :: longest lesson?; which session was the longest, with whom; ?which lesson lasted longest
top travel_km desc date,pupil :: furthest trip?; for which lesson did I drive furthest; ?when I had the longest drive; farthest pupil, that trip?
top date desc pupil :: who did I teach last?; most recent lesson, with whom; ?who had the latest lesson; last session: who?
top date asc pupil :: who had the very first lesson?; earliest lesson, whose; ?who I taught first
few fee desc pupil :: the {k} best-paid lessons; {k} dearest lessons, whose?; !list the {k} that earned most
few travel_km desc pupil :: the {k} longest drives, to whom?; {k} furthest trips; !name the {k} lessons I drove furthest for

@shop2 receipts groceries_log shopping_trips supermarket till_receipts
date|day|bought_on = date 420
shop|store|where = of market|discounter|corner shop|farm shop|chemist
total|paid|eur|sum = money 3 160
items|pieces|n_items = int 1 44
bags|carriers|bags_used = int 0 5
minutes|time_min|took = int 4 75
mean total :: what do we spend per shop?; average per trip; how much do I pay each time; ?what a shopping trip costs on average; spending per visit, mean; per trip, how much on average; how much is a normal shop; average receipt?; what's it come to a go, roughly - the mean
mean items :: how many items per trip?; things bought each time, on average; ?how many things I buy each time; average number of items a shop
mean minutes :: how long does the shopping take each time?; minutes per trip, average; ?how long I spend in the shop on average; average time per visit
mean bags :: bags per trip on average?; ?how many bags I use each time; average number of carriers a shop
each sum total by shop :: spending per shop, I mean for each of the shops?; what did each shop get from us; total for every store; !split the spending by store; how much at each place; totals, store by store
each mean total by shop :: average trip for each shop; what do I pay per visit at each store; !compare the stores by average receipt; mean receipt, store by store
each count by shop :: visits per store?; how often was I in each; !count the trips for each store
sum total where date@y :: what did we spend {date}?; groceries {date}, total?; ?how much went on food {date}; {when}, sum of the receipts; all the shopping of {when}: how much?
mean total where date@y :: average shop {date}?; ?what a trip cost on average {date}; {when}: spending per trip?
mean total where shop :: what do I spend per visit at the {shop}?; average receipt from the {shop}; {shop}: per trip?; ?how much a trip to the {shop} costs on average
count where date@y :: how many shopping trips {date}?; how often did I shop {date}; ?how many receipts there are {date}
top total desc date,shop :: dearest shop, when and where?; biggest receipt; ?which trip cost most; most expensive trip?; when did I spend the most; largest bill of them all
top total asc date,shop :: cheapest trip?; smallest receipt, which?; ?which trip cost least; when did we spend the least
top items desc date :: fullest trolley?; when did I buy the most things; ?on which day most items were bought
top minutes desc date :: longest shopping trip in minutes?; when did it take longest; ?which trip took the most time; slowest trip?
top minutes asc date :: quickest trip?; when was I done fastest; ?which trip was the shortest in time
top date desc total,shop :: what was the last receipt?; most recent shop, how much and where; ?what I paid last time; latest trip, total?
few total desc :: the {k} dearest trips; {k} biggest receipts; !list the {k} most expensive ones; ?which {k} shops cost the most
few minutes desc :: the {k} slowest trips; {k} trips that took longest; !show the {k} longest in time
few total asc :: {k} cheapest trips?; the {k} smallest receipts; !name the {k} days I spent least

@angling catches fishing catch_log fish_caught angelbuch
date|day|caught_on = date 420
fish|species|kind = of pike|perch|carp|trout|bream|zander
cm|length_cm|length = int 14 112
grams|weight_g|g = int 60 9000
bait|lure|on = of maggot|spinner|bread|worm
depth_m|depth|deep = dec 1 14
mean cm :: how long is a fish of mine on average?; average length; cm per fish; ?how long the fish are on average; mean size in cm
mean grams :: what does a fish weigh on average?; grams per fish; ?how heavy a catch is on average; average weight each time; mean weight of my fish
mean depth_m :: how deep do I fish on average?; average depth per catch; ?how deep they bite on average
each mean grams by fish :: average weight for each kind?; mean grams per species; !give the average weight of each species; how heavy is each kind on average
each count by bait :: catches per bait?; how many on each bait; !count the fish for every bait
each count by fish :: how many of each species?; catches per species; !count them kind by kind
best count by bait desc :: which bait works best, by number of catches?; most catches on what?; ?which bait caught most
sum grams where date@y :: how many grams did I land {date}?; total weight {date}; ?how much fish I caught {date} by weight
count where date@y :: how many fish {date}?; catches {date}; ?how many I caught {date}
mean cm where fish :: how long is a {fish} on average?; average {fish}, cm?; ?how long my {fish} catches are on average
top cm desc fish :: longest fish, what was it?; what is my longest; ?which fish was the longest; record length?; longest thing I ever pulled out
top grams desc fish :: heaviest fish?; what weighed most; ?which catch was the heaviest; fattest one?; biggest by weight, what was it
top grams asc fish :: lightest one?; smallest by weight; ?which fish weighed least
top cm asc fish :: shortest fish?; smallest in cm, what; ?which one was the shortest
top depth_m desc fish :: deepest catch?; what did I get from deepest down; ?which fish came from the greatest depth
top depth_m asc fish :: shallowest catch?; which one bit nearest the surface; ?what was caught in the shallowest water
top date desc fish :: what did I catch last?; latest catch; ?what the most recent fish was; newest entry, which fish?
top cm desc date where fish :: longest {fish}, when?; when did I catch my longest {fish}; ?when the longest {fish} was caught
top grams desc date where fish :: heaviest {fish}, which day?; ?when I got the heaviest {fish}
few grams desc fish :: my {k} heaviest; the {k} heaviest fish; !list the {k} fattest
few cm desc fish :: the {k} longest fish; {k} longest, what were they?; !name the {k} longest catches

@van deliveries_van van_trips tours driver_log fahrtenbuch
date|day|trip_on = date 420
driver|who|at_wheel = few person
km|kilometres|trip_km = int 4 320
stops|drops|parcels = int 1 48
diesel|litres|fuel_l = dec 1 40
tolls|toll_eur|fees = money 0 30
delay|late_min|delay_min = int 0 95
mean km :: how far is a tour on average?; km per tour; ?how many kilometres a tour has; average distance each trip; how far do we drive a time; kilometres per trip, mean
mean stops :: stops per tour on average?; how many drops each trip; ?how many stops a driver makes per tour; average number of stops
mean diesel :: diesel per tour?; litres each trip on average; ?how much diesel a tour needs; fuel per trip, average
mean delay :: how late are we on average?; minutes late per tour; ?how much delay there is per trip; average lateness each time
each sum km by driver :: km per driver?; kilometres for each driver; !add up the distance for each driver; how far did each of them drive
each mean delay by driver :: average delay for each driver?; how late is each driver on average; !compare the drivers by mean delay
each sum stops by driver :: drops per driver in all?; total stops for each driver; how many stops did each one make
sum diesel where date@y :: diesel {date}?; litres used {date}; ?how much diesel we burned {date}
sum km where date@y :: km {date}?; kilometres driven {date}; ?how far the van went {date}; {when}: total distance
sum tolls where date@y :: tolls {date}?; what did we pay in tolls {date}; ?how much toll there was {date}
sum km where driver date@y :: how far did {driver} drive {date}?; {driver}, {when}: km in all?
mean stops where driver :: how many stops per tour does {driver} make?; {driver}, stops each trip on average?; ?how many stops {driver} makes on average
top km desc date,driver :: longest tour, when and who?; furthest trip; ?which tour was the longest; who drove the farthest in one go
top stops desc date,driver :: busiest tour, I mean most stops?; tour with the most drops; ?which trip had the most stops
top diesel desc date,driver :: thirstiest tour?; which trip used the most fuel; ?which tour burned the most diesel
top tolls desc date,driver :: dearest trip in tolls?; which tour cost the most in fees; ?which one was the most expensive in tolls
top delay desc date,driver :: latest arrival, I mean most minutes late?; which tour was most delayed; ?who was late the most in one go; worst delay
top delay asc date,driver :: most punctual tour?; least delayed trip; ?which tour was the most punctual
top date desc driver :: who drove last?; latest tour, which driver; ?who was on the most recent trip
few delay desc driver :: the {k} latest tours by minutes of delay; {k} worst delays, whose?; !list the {k} most delayed
few km desc driver :: the {k} longest tours; {k} furthest trips, drivers?; !name the {k} longest by distance

@swim pool_swims swims swimming lengths_log bahnen
date|day|swum_on = date 420
pool|baths|place = of lido|city baths|lake|leisure centre
lengths|laps|bahnen = int 8 90
minutes|mins|in_water = int 10 95
water_c|temp|water_temp = int 14 29
entry|ticket|entry_eur = of 3|4.50|5|6.20
mean lengths :: how many lengths per swim?; laps each time on average; ?how many lengths I do each visit; average laps a session; lengths per visit, mean
mean minutes :: minutes in the water each time?; how long am I in per swim on average; ?how long I swim each time; average time per session
mean entry :: what do I pay per swim on average?; average entry each time; ?what a visit costs on average
each mean lengths by pool :: average lengths for each pool?; laps per visit, pool by pool; !compare the pools by mean lengths
each sum entry by pool :: entry money per pool?; spent at each pool; !total the tickets for every pool
each count by pool :: visits per pool?; how often at each pool; !count my swims for each place
sum lengths where date@y :: lengths {date}?; how many laps did I do {date}; ?how many lengths I swam {date}; {when}: total lengths
sum entry where date@y :: what did swimming cost {date}?; entry {date}, total; ?how much I paid for tickets {date}
mean lengths where pool :: how many lengths per visit at the {pool}?; {pool}: laps each time?; ?how many laps I do at the {pool} on average
top lengths desc date :: most lengths, when?; my record day; ?when I swam the most lengths; furthest swim?; best session by laps
top water_c desc date,pool :: warmest water?; when and where was it warmest; ?which day the water was the warmest
top water_c asc date,pool :: coldest swim?; chilliest water, when; ?when the water was the coldest; most freezing day
top minutes desc date :: longest time in the water?; when did I stay in longest; ?which day I swam longest in minutes
top entry desc date,pool :: dearest ticket, where?; most expensive swim; ?which visit cost most
top date desc lengths :: how many lengths last time?; latest swim, laps?; ?how many I did the most recent time
few lengths desc :: my {k} best swims by lengths; the {k} with most laps; !list the {k} furthest swims
few water_c asc :: the {k} coldest swims; {k} chilliest days; !name the {k} with the coldest water
"""
