# ruff: noqa: E501  (phrase banks read better on their own lines)
"""More topics of `asks_tables`: essays, homes, collections, orchards, hotels, lost things, kilns, votes, tickets."""

TOPICS = """
@uni essays submissions term_papers coursework thesis_list
student|name|author = person
topic|title|theme = of bees|railways|Rome|tides|chess|bread|canals
module|course|mod = of HIS1/history|GEO2/geography|BIO1/biology|ART3/art
words|word_count|length = int 900 6400
grade|mark|score = blank int 40 92
submitted|handed_in|received = blank date
supervisor|tutor|marker = few person
rows where submitted: :: who hasn't submitted?; whose essay is missing; ?who still has to hand in; nothing received from whom?; who's late with theirs; overdue, who?
rows where submitted: supervisor :: which of {supervisor}'s students haven't submitted?; {supervisor}'s lot: who is missing?; ?who among {supervisor}'s students still has to hand in
count where submitted: :: how many are missing?; how many haven't come in; ?how many have not been handed in
count where submitted:* :: how many have come in?; ?how many have been received; number submitted
rows where grade: :: which are still ungraded?; whose is not marked yet; ?who is still waiting for a mark; what's left to mark, names?
count where grade: :: how many are left to mark?; ?how many are still unmarked; marking pile, how many?
mean grade :: average grade?; ?what they got on average; mean mark
mean grade where module :: average in {module_s}?; ?how {module_s} went on average; mean mark for {module_s}
top grade desc :: best essay, whose?; who got the highest mark; ?who did best; top of the pile?
top words desc :: who wrote most?; longest essay; ?who wrote the longest one; most words, whose?
top words asc :: shortest one?; ?who wrote the least; fewest words, who?
sum words :: how many words have I got to read?; total words; ?how many words they wrote altogether
mean words :: average length?; ?how long an essay is on average, in words
any where words< :: is anyone below {n} words?; anything shorter than {n} words?; is any essay under {n}
rows where words> :: who wrote more than {n}?; which are over {n} words; ?who is above the limit of {n} words
cell grade where student :: what did {student} get?; {student}'s grade?; ?what mark {student} got
cell topic where student :: what's {student}'s topic?; what is {student} writing on; ?what {student} wrote about
cell words where student :: how long is {student}'s?; how many words did {student} write; word count, {student}?
yes submitted:* where student :: has {student} submitted?; did {student} hand it in; anything from {student} yet?
count where supervisor :: how many does {supervisor} have to mark?; ?how many students {supervisor} looks after; {supervisor}: number of essays?
each count by supervisor :: how many per supervisor?; !count the essays per marker; who has how many to mark?
each mean grade by module :: average per module; !compare the average grade of the modules

@property flats tenants rent_roll apartments_let units
flat|unit|apartment|door = pool 1A|1B|2A|2B|3A|3B|4A|4B|5 front|5 back|attic|garden flat|shop
tenant|occupant|renter|let_to = blank person
rent|rent_month|monthly|rent_gbp = int 380 1650
size_m2|sqm|m2|area = int 24 120
floor|storey|level = of 0|1|2|3|4
rent_in|paid_may|paid = yesno
boiler|boiler_check|serviced = blank date
rows where tenant: :: which flats are empty?; what's vacant; ?which ones are to let; anything free at the moment, which?; which units have no tenant?
count where tenant: :: how many are empty?; ?how many flats stand empty; vacancies, number?
count where tenant:* :: how many are let?; ?how many flats are occupied; number let
rows tenant where rent_in:no tenant:* :: who hasn't paid this month?; which tenants owe me rent; ?who is behind; rent not in, who?; whom should I chase
sum rent where rent_in:no :: how much rent is missing?; ?how much is still to come in; outstanding rent this month, total?
sum rent where rent_in:yes :: how much rent has come in?; ?what we've received in rent; rent received, sum?
sum rent :: what's the whole rent roll?; rent altogether per month; ?what all the flats bring in; total monthly rent if all are paid
mean rent :: average rent?; ?what a flat costs on average; mean rent here
rows where boiler: :: which boilers haven't been serviced?; boiler check outstanding where?; ?which flats still need the boiler man; no boiler service yet, which?
count where boiler: :: how many boilers are left?; ?how many boilers still need a service
cell rent where tenant :: what does {tenant} pay?; {tenant}'s rent; ?how much {tenant} pays a month
cell flat where tenant :: where does {tenant} live?; which flat is {tenant} in; ?which flat {tenant} has; {tenant}'s door?
cell tenant where flat :: who lives in {flat}?; who is in {flat}; ?who rents {flat}; tenant of {flat}?
cell size_m2 where flat :: how big is {flat}?; square metres of {flat}; ?how big {flat} is
yes rent_in:yes where tenant :: has {tenant} paid?; did {tenant}'s rent come; rent from {tenant}, in?
yes tenant:* where flat :: is {flat} let?; is somebody in {flat}; {flat} taken?
top rent desc flat :: dearest flat?; ?which flat has the highest rent; most expensive one
top rent asc flat :: cheapest flat?; ?which flat is cheapest
top size_m2 desc flat :: biggest flat?; ?which is the largest flat
rows where tenant: rent< :: what's free under {n}?; empty ones below {n} a month?; ?which vacant flats cost less than {n}
count where floor :: how many flats on floor {floor}?; floor {floor}: how many?
rows where floor :: which flats are on floor {floor}?; what's on floor {floor}
diff rent by flat :: how much more is {a} than {b} a month?; rent difference {a} and {b}; ?how much dearer {a} is than {b}

@hobby records vinyl lps record_collection my_records
title|album|record|lp = pool Low Tide|Harbour Lights|Sister Moon|Blue Engine|Paper Boats|Night Bus|Golden Hour|The Long Field|Static|Velvet Rope|Tin Roof|Slow Train|Salt Songs|Hollow Hill
artist|band|by|performer = few person
year|released|yr = int 1959 2024
genre|style|kind = of jazz|soul|folk|punk|opera|reggae
condition|state|cond = state mint~as new|scratched~worn|good~ok
worth|value|eur|price = money 3 160
lent_to|who_has_it|borrowed_by = blank person
sum worth :: what's the whole collection worth?; total value; ?what they are worth altogether; all of it together, how much money?
sum worth where genre :: what is my {genre} worth?; value of the {genre} records; ?how much the {genre} ones are worth
mean worth :: what's one worth on average?; average value; ?what a record is worth on average
count where genre :: how many {genre} records do I have?; how much {genre} is there, number of records?; {genre}: how many?; ?how many {genre} ones there are
rows where artist :: what have I got by {artist}?; which albums of {artist} are there; ?which ones are by {artist}; {artist} albums?
count where artist :: how many by {artist}?; ?how many {artist} albums I own; number of records by {artist}
rows where lent_to:* :: which have I lent out?; what's out; ?which ones are lent to someone; what is with friends
rows lent_to where lent_to:* :: who has some of my records?; ?who has borrowed something; names of people with records of mine
count where lent_to:* :: how many have I lent out?; ?how many are out
rows where condition:scratched :: which ones are scratched?; which are in bad shape; ?which ones are worn; the damaged ones?
count where condition:mint :: how many are mint?; ?how many are like new; number in perfect condition
cell lent_to where title :: who has {title}?; where's {title}, with whom; ?who has got {title}
cell year where title :: when did {title} come out?; year of {title}; ?when {title} was released
cell artist where title :: who is {title} by?; who made {title}; ?who recorded {title}; {title} - which artist?
cell worth where title :: what is {title} worth?; value of {title}; ?what {title} is worth
yes lent_to:* where title :: is {title} lent out?; has somebody got {title}; did I lend {title} to anyone
top year asc :: oldest record?; ?which record is the oldest; earliest one, which?
top year desc :: newest record?; ?which one is the most recent
top worth desc :: most valuable?; what's worth most; ?which one is the most valuable; my treasure
few worth desc :: the {k} most valuable; {k} worth the most; !name my {k} dearest records
few year asc :: the {k} oldest; my {k} oldest records; !list the {k} earliest
rows where worth> :: which are worth more than {n}?; everything over {n}; ?which ones are worth above {n}
any where year< :: do I have anything from before {n}?; anything older than {n}?; is there something before {n}?
each count by genre :: how many of each kind?; !count the records by genre; what have I got, by style?
each sum worth by artist :: value per artist; !add up the value for each artist
best count by artist desc :: who do I have most of?; ?which artist I own most of; most albums by whom?

@farmshop orchard_harvest trees fruit_trees picking harvest_log
tree|row|tree_no|nr = code
sort|fruit|variety|kind = of apple/apples|pear/pears|plum/plums|cherry/cherries|quince/quinces|apricot/apricots
planted|year|plant_year = int 1965 2022
kg|harvest_kg|picked_kg|yield = dec 2 95
picked_on|picked|date = blank date 60
pruned|cut|trimmed = yesno
sick|disease|canker = yesno
sum kg where sort :: how many kilos of {sort_s}?; {sort_s} in kilos?; ?how many kilos of {sort_s} we got; {sort_s}, total harvest?; weight of the {sort_s} altogether
sum kg :: how much fruit altogether?; whole harvest in kilos; ?how much we picked in all; total kilos so far
mean kg where sort :: what does one of the {sort_s} give on average, I mean per tree?; average kilos from a tree of {sort_s}
mean kg :: what does a tree give on average?; average per tree; ?what a tree gives on average
count where sort :: how many trees have {sort_s}?; number of trees with {sort_s}; ?how many trees are {sort_s}
rows where picked_on: :: which trees haven't been picked?; what's left to pick; ?which ones still have to be picked; still unpicked?
count where picked_on: :: how many are left to pick?; ?how many trees are still unpicked
rows where pruned:no :: which trees still need pruning?; what hasn't been cut back; ?which ones are not pruned yet; pruning left to do?
count where pruned:no :: how many need pruning?; ?how many trees are still to be cut
rows where sick:yes :: which trees are sick?; ?which ones have the disease; what should I spray; diseased ones?
count where sick:yes :: how many sick trees?; ?how many trees are ill
count where sick:yes sort :: how many of the {sort_s} are sick?; sick {sort_s}, how many?
top kg desc :: best tree?; ?which tree gave most; which one bore the most; heaviest crop, which tree?
top kg asc :: which tree gave least?; worst cropper; ?which one is hardly bearing
top planted asc :: oldest tree?; ?which tree is the oldest; first one planted?
top planted desc :: youngest tree?; ?which one was planted last
sum kg where picked_on@d :: how much did we pick {date}?; kilos {date}?; ?how much was picked {date}
rows where picked_on@d :: which trees did we pick {date}?; picked {date}, which?; ?which trees were done {date}
yes picked_on:* where tree :: has {tree} been picked?; did we pick {tree}; {tree} done?
yes pruned:yes where tree :: is {tree} pruned?; has {tree} been cut; did we prune {tree}?
cell kg where tree :: how much came off {tree}?; kilos from {tree}; ?how much {tree} gave
cell sort where tree :: what grows on {tree}?; what kind is {tree}; ?what {tree} is
each sum kg by sort :: kilos of each kind; how much of each fruit?; !add up the kilos by fruit; harvest by variety?
best sum kg by sort desc :: what did we get most of?; ?which fruit gave most; biggest crop by kind?

@guesthouse rooms occupancy hotel_rooms housekeeping
room|no|room_no|number = of 1|2|3|4|5|6|7|8|9|11|12|14
guest|name|booked_for|occupant = person
nights|stay|n_nights = int 1 12
persons|pax|people = int 1 4
rate|per_night|price = int 48 190
breakfast|bf|with_breakfast = yesno
cleaned|clean|made_up = state clean~done~ready|dirty~to do|in progress
arrival|arrives|check_in = date 25
count where cleaned:dirty :: how many rooms still need cleaning?; ?how many are not made up yet; rooms left to do, number?
rows where cleaned:dirty :: which rooms still need doing?; what's not made up yet; ?which rooms are still dirty; rooms to clean?
rows where cleaned:clean :: which rooms are ready?; what's made up; ?which ones are clean; ready for guests, which?
sum persons where breakfast:yes :: how many people want breakfast?; breakfasts tomorrow, how many people?; ?how many we have for breakfast; covers for breakfast; how many eggs, that is how many people have breakfast
count where breakfast:yes :: how many rooms with breakfast?; ?how many bookings include breakfast
rows guest where breakfast:yes :: who has breakfast?; ?which guests have booked breakfast; guests with breakfast, names?
rows guest where breakfast:no :: who doesn't want breakfast?; ?which guests have no breakfast booked
sum persons :: how many guests are in the house?; people altogether; ?how many people are staying in all; beds taken, in people?
sum nights :: how many nights are booked?; total nights; ?how many nights they stay in all
mean nights :: how long do they stay on average?; average stay; ?how many nights a guest stays on average
mean rate :: average rate?; ?what a room costs on average; mean price per night
cell room where guest :: which room is {guest} in?; where have we put {guest}; ?which room {guest} has; room number of {guest}?
cell nights where guest :: how long does {guest} stay?; how many nights is {guest} here; ?how many nights {guest} has
cell arrival where guest :: when does {guest} arrive?; {guest}'s arrival; ?when {guest} comes; check-in date of {guest}?
cell rate where guest :: what does {guest} pay a night?; rate for {guest}; ?how much {guest} pays per night
yes breakfast:yes where guest :: does {guest} have breakfast?; breakfast for {guest}?; has {guest} booked breakfast
yes cleaned:clean where guest :: is {guest}'s room ready?; can {guest} go up, is it clean; has {guest}'s room been done?
rows guest where arrival@d :: who arrives {date}?; arrivals {date}?; ?who checks in {date}; who's coming {date}
count where arrival@d :: how many arrive {date}?; check-ins {date}, how many?; ?how many come {date}
rows guest where arrival@s :: who comes {date}?; arrivals {date} on, names?
top nights desc guest :: who stays longest?; longest stay; ?which guest stays the longest
top rate desc room,guest :: dearest room?; ?which room is the most expensive; who pays the highest rate?
any where nights> :: does anyone stay longer than {n} nights?; anybody over {n} nights?; any stay above {n} nights?

@station lost_property found_items lost_and_found fundbuero
item|thing|what|object = of umbrella/umbrellas|glove/gloves|phone/phones|wallet/wallets|keys|hat/hats|rucksack/rucksacks|scarf/scarves
colour|color|col = of black|red|blue|grey|green|brown
found_on|date|found = date
place|where|found_at|location = of platform 1|platform 3|waiting room|cafe|train 512|bus
finder|handed_in_by|found_by = few person
claimed|collected|picked_up = blank date
box|shelf|stored = of A|B|C|D
count where item :: how many {item_s} have we got?; {item_s}, how many?; number of {item_s}; ?how many {item_s} were handed in
count where item claimed: :: how many {item_s} are still here?; {item_s} nobody has claimed, how many?; ?how many {item_s} are unclaimed
count where claimed: :: how many things are unclaimed?; ?how many items are still here; not collected, number?
count where claimed:* :: how many have been collected?; ?how many items were claimed; gone back to owners, how many?
count where place :: how many things were found in the {place}?; finds, {place}: number?; ?how many items came from the {place}
rows item where claimed: :: what's still unclaimed?; what kinds of thing are still here; ?what is left that nobody collected
rows item where place :: what was found at the {place}?; finds from the {place}?; ?what people left at the {place}
rows item where found_on@d :: what was found {date}?; things found {date}?; ?what came in {date}
count where found_on@m :: how many things {date}?; finds {date}?; ?how many items came in {date}
count where finder :: how many did {finder} hand in?; finds by {finder}?; ?how many things {finder} brought
rows place where item colour :: where was the {colour} {item} found?; where did somebody find a {colour} {item}; ?where the {colour} {item} turned up
rows box where item colour :: which box is the {colour} {item} in?; I'm after a {colour} {item}, which box?; ?which box the {colour} {item} is in; a lady has lost a {colour} {item}: where do we keep it, box?
any where item colour :: do we have a {colour} {item}?; has a {colour} {item} been handed in?; is there a {colour} {item}?; any {colour} {item} here?
top found_on desc item,place :: what came in last?; last find?; ?what the latest find is; most recent entry, what and where?
each count by item :: how many of each thing?; !count the finds by kind; what do people lose, how many of each?
each count by place :: finds per place; !count them by place; where do people lose how much?
best count by item desc :: what do people lose most?; ?which thing is lost most often; commonest find?
best count by place desc :: where are most things found?; ?which place has the most finds

@studio pottery kiln_log glazes pieces kiln
piece|object|item|work = pool tall vase|soup bowl|big plate|tea pot|egg cup|flower pot|jug|butter dish|tile|candle holder|sugar bowl|mug|cake stand
potter|made_by|maker|who = few person
glaze|colour|finish = of celadon|cobalt|white|honey|matt black|copper red
stage|state|status = state drying~leather hard|bisque~fired once|finished~glazed~done|cracked~broken
firing|firing_no|load = of 11|12|13|14
price|sale_price|eur|ask = money 8 140
sold|gone|sold_on = blank date
rows where stage:cracked :: what cracked?; which pieces broke; ?which ones are broken; losses?; what went wrong in the kiln
rows where stage:drying :: what's still drying?; which pieces aren't fired yet; ?which ones are still drying; what has to wait for the kiln
rows where stage:finished :: what's finished?; which ones are ready to sell; ?which pieces are done; ready for the shop?
count where stage:drying :: how many are still drying?; ?how many pieces wait to be fired; unfired, number?
count where stage:cracked :: how many broke?; ?how many are cracked; number of losses
rows where stage:finished potter :: what has {potter} finished?; {potter}'s finished pieces?; ?which of {potter}'s pieces are done
rows where sold: :: what's unsold?; which are still here; ?which pieces haven't sold; not sold yet?
rows where sold:* :: what has sold?; ?which ones have been sold; sold pieces?
sum price where sold:* :: what have we sold so far in money?; sales till now; ?how much the sold pieces brought; money from what's gone?
sum price where sold: :: what's the unsold stuff worth?; ?how much is still on the shelf in money; value of what hasn't sold
sum price where potter :: what are {potter}'s pieces worth?; {potter}'s total; ?how much {potter}'s things come to
sum price where potter sold:* :: what has {potter} earned?; {potter}'s sales; ?how much {potter}'s sold pieces made; {potter}: money from sold things?
sum price :: what is everything worth?; all prices together; ?what it all comes to
mean price :: average price?; ?what a piece costs on average
count where glaze :: how many in {glaze}?; ?how many pieces are {glaze}; {glaze} pieces, number?
rows where glaze :: which ones are {glaze}?; what have we got in {glaze}; pieces glazed {glaze}?
rows where firing :: what was in firing {firing}?; which pieces were in load {firing}; ?what went into firing {firing}
cell price where piece :: what does the {piece} cost?; how much is the {piece}; ?what the {piece} costs; price of the {piece}?
cell potter where piece :: who made the {piece}?; whose is the {piece}; ?who is the {piece} by; the {piece} was made by?
cell glaze where piece :: what glaze is on the {piece}?; ?which glaze the {piece} has; the {piece}, in what colour?
yes sold:* where piece :: is the {piece} sold?; has the {piece} gone; did the {piece} sell?
yes stage:finished where piece :: is the {piece} finished?; is the {piece} done yet; can I have the {piece}, is it ready?
top price desc :: dearest piece?; ?which piece costs the most; the most expensive thing here
top price asc :: cheapest one?; ?which one is the cheapest; what's the least expensive
few price desc :: the {k} dearest; top {k} by price; !name the {k} most expensive pieces
each count by stage :: how many at each stage?; !count the pieces by stage; how far are they, in numbers?
each sum price by potter :: value per potter; !add up the prices for each maker; who has made how much in money?
best count by potter desc :: who has made most?; ?who has the most pieces; most productive potter?

@politics votes election ballot_count wards_result polling
station|polling_station|place|ward = pool school|town hall|library|fire station|church hall|gym|old mill|harbour office|museum|pub
turnout|voters|votes_cast = int 120 980
electorate|eligible|on_roll = int 1000 1900
yes_votes|yes|for = int 60 480
no_votes|no|against = int 50 470
counted|reported|complete = yesno
officer|clerk|in_charge = person
sum yes_votes :: how many said yes?; yes votes in all; ?how many voted for it altogether; total for?
sum no_votes :: how many were against?; no votes in total; ?how many voted against it in all
sum turnout :: how many people voted?; votes cast altogether; ?how many votes were cast in all; total turnout
sum yes_votes where counted:yes :: yes votes where counting is finished; yes so far, only places that have reported?
rows where counted:no :: where is counting still going on?; which places haven't reported; ?which stations are still out; still missing, which?
count where counted:no :: how many places haven't reported?; ?how many stations are still counting
count where counted:yes :: how many have reported?; ?how many stations are finished; number in so far
top turnout desc :: where did most people vote?; busiest polling station; ?which place had the highest turnout; most votes cast, where?
top turnout asc :: where did fewest vote?; ?which station had the lowest turnout; quietest one?
top yes_votes desc :: where was yes strongest?; most yes votes, where?; ?which station had the most yes votes
top no_votes desc :: where were most against?; ?which place had most no votes
cell yes_votes where station :: how many yes at the {station}?; yes votes, {station}?; ?how many voted yes at the {station}
cell no_votes where station :: how many against at the {station}?; no votes in the {station}; ?how many said no at the {station}
cell officer where station :: who is in charge at the {station}?; ?who runs the {station}; officer for the {station}?
cell turnout where station :: how many voted at the {station}?; turnout, {station}?; ?how many people voted at the {station}
yes counted:yes where station :: has the {station} reported?; is the {station} finished; {station} counted?
mean turnout :: average turnout?; ?how many people voted per station on average
few turnout desc :: the {k} busiest stations; {k} highest turnouts; top {k} by votes cast
order yes_votes desc :: all the stations by yes votes, most first; !rank the stations by yes votes
diff yes_votes by station :: how many more yes votes at the {a} than at the {b}?; yes votes, {a} over {b}, difference?
any where turnout< :: was turnout anywhere below {n}?; any station under {n} votes?; anywhere with fewer than {n} voters?

@cinema tickets box_office screenings showings ticket_sales
film|movie|title = pool Night Ferry|The Owl|Bakers|Red Snow|Last Tram|Lemon Tree|Ghost Pier|Two Sundays|Iron Lake|Paper Kings|The Visit|Mole
screen|hall|room = of 1|2|3|4
shown|date|day|on = date 40
start|time|begins = clock
sold|tickets|tickets_sold|adm = int 4 210
takings|revenue|box_office = money 40 1900
age|rating|from_age = of 0|6|12|16|18
dubbed|version|lang = state original|dubbed~German|subtitled~subs
sum sold :: how many tickets have we sold?; tickets altogether; ?how many people came in all; admissions so far?
sum takings :: what have we taken?; box office total; ?how much money came in altogether; all the takings?
mean sold :: average audience?; ?how many people a film gets on average; mean number of tickets
sum takings where screen :: what did screen {screen} take?; screen {screen}, money in all?; ?how much screen {screen} made
sum sold where screen :: how many tickets for screen {screen}?; people in screen {screen} altogether; ?how many watched something in screen {screen}
cell start where film :: when does {film} start?; what time is {film}; ?when {film} begins; {film}, at what time?
cell screen where film :: which screen is {film} on?; where's {film} showing; ?which hall {film} is in
cell sold where film :: how many saw {film}?; tickets for {film}?; ?how many tickets {film} sold
cell takings where film :: what did {film} take?; money from {film}; ?how much {film} made
cell age where film :: from what age is {film}?; age limit of {film}; ?how old you have to be for {film}
top sold desc :: biggest hit?; which film drew most people; ?which film was the most popular; best attended?
top sold asc :: flop of the month?; which film had fewest people; ?which one was the emptiest; least sold?
top takings desc :: which film made most money?; ?which one earned the most; highest takings?
few sold desc :: top {k} films; {k} most popular films; the {k} with most tickets?
order sold desc :: all films by tickets, most first; ranking by audience please
rows where dubbed:original :: which are in the original?; what's not dubbed or subtitled; ?which films are shown in the original
rows where dubbed:subtitled :: which have subtitles?; ?which films are subtitled; with subs, which?
count where dubbed:dubbed :: how many are dubbed?; ?how many films are dubbed
rows where shown@d :: what's on {date}?; films {date}?; ?which films are shown {date}; programme for {when}?
sum sold where shown@d :: how many tickets {date}?; people {date}?; ?how many came {date}
rows where screen :: what's on in screen {screen}?; films in screen {screen}; ?which films are in screen {screen}
rows where age :: which films are from {age}?; rated {age}, which?; ?which ones are allowed from {age}
any where sold< :: did any film sell fewer than {n}?; anything under {n} tickets?; any film below {n}?
each sum takings by screen :: takings per screen; !split the takings by hall; what did each screen make?
best sum sold by screen desc :: which screen had most people?; ?which hall sold the most tickets

@wood timber boards wood_stock sawmill lumber
board|plank|piece|no = code
species|wood|type|timber = of oak|ash|larch|walnut|pine|beech|cherry
length_cm|length|len|l_cm = int 80 420
width_cm|width|w_cm = int 8 48
thick_mm|thickness|mm = of 18|22|26|40|52
dry|seasoned|air_dried = yesno
reserved|for|kept_for = blank person
price|eur|cost = money 6 180
count where species :: how many {species} boards?; {species}: how many?; ?how many pieces of {species} there are; number of {species} boards
count where species dry:yes :: how many dry {species} boards?; {species}, seasoned, how many?; ?how many {species} boards are dry
rows where species reserved: :: which {species} is still free?; {species} boards nobody has reserved?; ?which {species} boards are not reserved
rows where reserved: :: what's not reserved?; which boards are free; ?which ones can I still sell; unreserved?
count where reserved: :: how many are free?; ?how many boards nobody has reserved
rows where reserved :: what is kept for {reserved}?; which boards are {reserved}'s; {reserved}'s boards?
sum price where reserved :: what does {reserved} have to pay?; {reserved}'s boards together, price?; ?how much {reserved}'s wood comes to
sum price where species :: what is the {species} worth?; value of all the {species}; ?how much the {species} comes to
sum price :: what's all the wood worth?; total price; ?what the whole stack is worth; stock value altogether?
sum length_cm where species :: how many centimetres of {species} in all?; total length of the {species}; ?how much {species} there is in length
mean price where species :: average price of {species}?; ?what a {species} board costs on average
rows where dry:no :: which boards are still wet?; not seasoned yet?; ?which ones are not dry yet; what has to lie a bit longer
count where dry:no :: how many aren't dry?; ?how many boards are still wet
top length_cm desc :: longest board?; ?which board is the longest; longest piece we've got
top length_cm desc where species :: longest {species} board?; ?which {species} board is the longest
top width_cm desc :: widest board?; ?which board is the widest; broadest one?
top price desc :: dearest board?; ?which piece is the most expensive
rows where length_cm> :: what's longer than {n} cm?; boards over {n} cm; ?which ones are longer than {n}
rows where length_cm> species :: {species} longer than {n}?; which {species} boards are over {n} cm
any where length_cm> :: is there anything over {n} cm?; any board longer than {n}?; have we got one above {n} cm
any where species thick_mm :: have we got {species} in {thick_mm}?; any {species} {thick_mm} mm thick?; is there {species} at {thick_mm} mm
cell species where board :: what wood is {board}?; ?what {board} is made of; {board}: which timber?
cell length_cm where board :: how long is {board}?; length of {board}; ?how long {board} is
yes dry:yes where board :: is {board} dry?; can I use {board} yet, is it seasoned
each count by species :: boards of each wood; how many of each kind?; !count the boards by species
each sum price by species :: value by kind of wood; !add up the prices for each species
"""
