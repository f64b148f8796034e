# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Things with several measures: the word of the question tells which of them is meant (language: `asks_tables_sheets`)."""

TOPICS = """
@cars used_cars car_lot gebrauchtwagen forecourt vehicles_for_sale
car|model|vehicle = pool Golf|Fiesta|Corsa|Octavia|Clio|Panda|Micra|Focus|Yaris|Polo|Swift|Ibiza|Astra|Jazz
price|asking_price|eur = int 1900 18900
mileage|km|odometer = int 9000 210000
built|year|first_reg = int 2004 2024
hp|power|ps = int 54 240
seats|no_seats|places = of 2|4|5|7
boot_l|boot|trunk_l = int 180 720
top price desc :: dearest car?; which one costs most; ?which car is the most expensive; priciest on the lot; what's our top-priced car; most costly?
top price asc :: cheapest car?; which one costs least; ?which car is the cheapest; least expensive?; what's the best bargain, going by price
top mileage desc :: which has been driven furthest?; highest mileage; ?which car has done the most km; most kilometres on the clock?; most-driven car
top mileage asc :: lowest mileage?; which has been driven least; ?which car has the fewest km; hardly driven, which one?
top built asc :: oldest car?; which is the oldest; ?which one was built first; most ancient thing on the lot; earliest year, which car?
top built desc :: newest car?; which is the youngest; ?which one was built last; most recent model; latest registration?
top hp desc :: most powerful?; strongest engine, which one?; ?which car has most horsepower; fastest I suppose, so the most hp?; which pulls hardest
top hp asc :: weakest engine?; least powerful; ?which car has the fewest horsepower
top boot_l desc :: biggest boot?; roomiest trunk, which car; ?which one has the most boot space; which takes the most luggage
few price asc :: the {k} cheapest; {k} cheapest cars?; !list the {k} least expensive; ?which {k} cost the least
few price desc :: the {k} dearest; {k} most expensive ones?; !name the {k} priciest
few built asc :: the {k} oldest; {k} oldest cars?; !list the {k} oldest ones
few mileage asc :: {k} with the lowest mileage; the {k} least driven; !show the {k} with fewest km
mean price :: what does a car cost on average?; average price; ?what we ask per car on average; mean asking price; price per car, on average?
mean mileage :: how far has a car of ours been driven on average?; average mileage; km per car, mean?
each mean price by seats :: average price per number of seats; !give the mean price for each number of seats; average price for each seat count?
top price asc where seats :: cheapest {seats}-seater?; cheapest with {seats} seats; ?which is the cheapest with {seats} seats
top hp desc where seats :: strongest with {seats} seats?; most powerful {seats}-seater

@staff2 employees staff_list personnel workforce mitarbeiter
name|employee|colleague = person
age|years_old|alter = int 18 66
salary|pay|gross = int 1700 7400
started|since|hired = date 900
height_cm|size_cm|height = int 151 203
commute_km|way_to_work|commute = int 1 74
sick_days|days_sick|off_sick = int 0 24
team|dept|group = of kitchen|sales|store|office
top age desc :: who is the oldest?; oldest colleague; our oldest?; ?who is oldest; most senior in years; who has the most birthdays behind them
top age asc :: who is the youngest?; youngest of us; ?who is youngest; our baby, by age?
top salary desc :: who earns most?; best paid?; highest salary, whose; ?who gets the most money; who is on the biggest wage; top earner
top salary asc :: who earns least?; worst paid; ?who has the lowest pay; smallest wage, whose?
top started asc :: who has been here longest?; longest-serving; who joined first; ?who has been with us longest; earliest start, who?; the old hand, by start date
top started desc :: who joined last?; newest colleague; latest recruit; ?who is the newest; most recent hire
top height_cm desc :: who is tallest?; tallest of us; ?who is the tallest; biggest person in cm?
top height_cm asc :: who is shortest?; smallest in height; ?who is the shortest
top commute_km desc :: who comes from furthest away?; longest way to work, whose; ?who has the longest commute; farthest commuter
top commute_km asc :: who lives nearest?; shortest way to work; ?who lives closest to work
top sick_days desc :: who was off sick most?; most sick days; ?who has been ill the most
mean age :: how old are we on average?; average age; ?how old people here are on average; mean age of the staff
mean salary :: what do we pay per head on average?; average pay per person; ?what someone here earns on average; mean wage?
mean commute_km :: how far do people travel to work on average?; average commute; km per person to work, mean
mean sick_days :: sick days per head?; average days off sick; ?how many days each one is ill on average
each mean salary by team :: average pay per team?; what does each team earn on average; !compare the teams by mean salary; for each team, average wage
each mean age by team :: average age of each team?; how old is each team on average; mean age, team by team
few salary desc :: the {k} best paid; {k} top earners; !list the {k} highest earners
few started asc :: the {k} longest-serving; {k} who have been here longest; !name the {k} oldest hands by start date
few age desc :: the {k} oldest; {k} oldest people?; !list the {k} oldest ones
few height_cm desc :: the {k} tallest; {k} tallest of us; !name the {k} tallest
top age desc where team :: oldest in the {team}?; who is the oldest in the {team}; ?who is oldest in {team}
top salary desc where team :: best paid in the {team}?; who earns most in {team}

@hotel2 hotels hotel_options unterkuenfte places_to_stay accommodation
hotel|house|name = pool Seaview|Golden Lion|Alpenblick|Bellevue|Post|Mirabel|Old Mill|Continental|Linde|Astoria|Riverside|Schwan|Park Inn|Kestrel
night_eur|per_night|price = int 38 290
to_beach_m|beach_m|beach = int 40 3800
rating|stars_users|guest_score = dec 5 9
rooms|no_rooms|size = int 6 240
opened|since|built = int 1880 2022
breakfast|breakfast_eur|brekkie = of 0|8|12|18
board|meals|includes = of none|half board|full board
top night_eur asc :: cheapest hotel?; where is it cheapest to sleep; ?which is the cheapest per night; most affordable, which?; lowest rate?
top night_eur desc :: dearest hotel?; most expensive place; ?which one costs the most per night; priciest, which?; poshest, going by price
top to_beach_m asc :: nearest to the beach?; which is closest to the sea; ?which hotel is nearest the beach; shortest walk to the water, where?
top to_beach_m desc :: furthest from the beach?; which one is farthest away from the sea; ?which is the longest walk to the beach
top rating desc :: best rated?; which do guests like best; ?which hotel has the best score; most popular with guests, by score?; top-rated place
top rating asc :: worst rated?; which do guests hate; ?which one has the lowest score
top rooms desc :: biggest hotel?; largest house by rooms; ?which one has most rooms; which is the largest
top rooms asc :: smallest hotel?; the tiniest one; ?which one has the fewest rooms; cosiest, I mean fewest rooms
top opened asc :: oldest hotel?; which has been there longest; ?which is the oldest house; most historic by year
top opened desc :: newest hotel?; which opened most recently; ?which one is the newest; latest to open
mean night_eur :: what's a night on average?; average price per night; ?what a night costs on average; mean rate per night
mean to_beach_m :: how far is the beach on average?; average distance to the sea; ?how far from the beach they are on average
mean night_eur where board :: average night with {board}?; ?what a night with {board} costs on average; {board}: price per night on average?
each mean night_eur by board :: average price for each kind of board?; per type of board, average night; !compare the boards by mean price
few night_eur asc :: the {k} cheapest; {k} cheapest hotels; !list the {k} cheapest places; ?which {k} are the cheapest
few to_beach_m asc :: the {k} nearest to the beach; {k} closest to the sea?; !name the {k} with the shortest walk
few rating desc :: the {k} best rated; top {k} by score; !list the {k} guests like best
top night_eur asc where board :: cheapest with {board}?; ?which is the cheapest with {board}

@birth babies births newborns birth_register kreissaal
baby|name|child = person
born|born_on|birth_date = date 200
grams|weight_g|birth_weight = int 1900 4800
cm|length_cm|length = int 43 57
head_cm|head|head_circ = int 30 38
hours|labour_h|labour = dec 1 28
midwife|with|by = few person
top grams desc :: heaviest baby?; who weighed most; ?which baby was the heaviest; biggest by weight; fattest little one
top grams asc :: lightest baby?; who weighed least; ?which newborn was the lightest; tiniest by weight
top cm desc :: longest baby?; who was the longest; ?which baby was tallest, so to say; biggest in cm
top cm asc :: shortest baby?; who was the shortest; ?which one was smallest in length
top hours desc :: longest labour?; whose birth took longest; ?which birth was the slowest; hardest slog, in hours
top hours asc :: quickest birth?; shortest labour, whose; ?which baby came fastest
top born desc :: youngest baby?; last one born; ?who was born last; most recent birth; newest arrival
top born asc :: oldest of the babies?; who was born first; ?which baby came first; earliest birth
top head_cm desc :: biggest head?; ?who had the largest head
mean grams :: what does a baby weigh on average?; average weight; ?how heavy our newborns are on average; grams per baby, mean
mean hours :: how long does a birth take on average?; hours per birth; ?how long labour lasts on average; mean labour
mean cm :: average length?; ?how long they are on average; cm per baby, mean
each count by midwife :: births per midwife?; how many did each midwife have; !count the births for each midwife
each mean hours by midwife :: average labour for each midwife?; mean hours per midwife
count where born@y :: how many births {date}?; babies {date}; ?how many were born {date}; {when}: number of births
mean grams where born@y :: average weight {date}?; ?what they weighed on average {date}
few grams desc :: the {k} heaviest; {k} heaviest babies; !list the {k} biggest by weight
few born desc :: the {k} youngest; last {k} births, names; !name the {k} most recent arrivals

@landscape bridges bridge_register structures crossings brueckenbuch
bridge|name|crossing = pool Old Ferry|Stone Arch|Harbour|Miller's|Railway|Chain|Bishop|Weir|Swing|Canal|Market|Foundry|Abbey|Toll
length_m|length|long_m = int 12 890
height_m|clearance|height = dec 2 48
built|year|erected = int 1790 2021
load_t|max_load|tonnes = int 3 60
lanes|tracks|no_lanes = of 1|2|4
inspected|checked_on|last_check = date 1200
repair_eur|repair|repair_cost = int 900 84000
top length_m desc :: longest bridge?; which is the longest; ?which bridge is longest; the one that goes on and on, longest?
top length_m asc :: shortest bridge?; which one is the shortest; ?which has the smallest length
top height_m desc :: highest bridge?; tallest one; ?which is the highest; most clearance, where; for a tall boat, which is highest
top height_m asc :: lowest bridge?; where is there the least clearance; ?which is the lowest
top built asc :: oldest bridge?; which was built first; ?which one is the oldest; most ancient crossing
top built desc :: newest bridge?; most modern one; ?which was built last; youngest structure
top load_t desc :: strongest bridge?; which carries the most; ?which one can take the heaviest lorry; highest load
top load_t asc :: weakest bridge?; which carries least; ?which takes the least weight
top inspected asc :: which was checked longest ago?; most overdue for a check, by date; ?which bridge has waited longest for an inspection; oldest inspection
top inspected desc :: last one inspected?; most recent inspection, which; ?which was checked most recently
top repair_eur desc :: dearest repair?; which costs most to mend; ?which bridge is the most expensive to repair; biggest repair bill
top repair_eur asc :: cheapest repair?; ?which one costs least to mend; smallest repair bill
mean length_m :: average length?; ?how long a bridge is on average; metres per bridge, mean
mean repair_eur :: repair cost per bridge?; average repair; ?what mending one costs on average
each mean repair_eur by lanes :: average repair per number of lanes?; mean repair cost for each lane count
count where inspected@y :: how many were inspected {date}?; checks {date}, number; ?how many bridges were checked {date}
sum repair_eur :: what would all the repairs cost?; repairs altogether; ?how much mending everything comes to
few length_m desc :: the {k} longest; {k} longest bridges; !list the {k} longest ones
few built asc :: the {k} oldest; {k} oldest bridges; !name the {k} oldest
few repair_eur desc :: {k} dearest repairs; the {k} most expensive to mend; !show the {k} with the biggest bills

@shelf novels book_list my_books reading_2026 read_books
title|book|novel = pool Emma|Dracula|Beloved|Solaris|Rebecca|Persuasion|Middlemarch|Piranesi|Dune|Kim|Carrie|Ulysses|Candide|Stoner
pages|length_p|no_pages = int 90 1200
year|published|from_year = int 1810 2023
paid|price|cost_eur = money 2 34
rating|my_score|points = dec 1 10
finished|read_on|done_on = date 420
days|days_taken|took_days = int 1 70
form|format|as = of hardback|paperback|e-book|audiobook
top pages desc :: thickest book?; longest novel; ?which book is the longest; the fattest; most pages, which?
top pages asc :: thinnest book?; shortest one; ?which book is the shortest; fewest pages
top year asc :: oldest book, by year?; earliest published; ?which one came out first; most ancient?
top year desc :: newest book?; published most recently; ?which one came out last
top paid desc :: dearest book?; what did I pay most for; ?which book was the most expensive; priciest?
top paid asc :: cheapest book?; what cost me least; ?which one was the best bargain in euros
top rating desc :: favourite, by score?; best book; ?which one I liked best; highest rated
top rating asc :: worst book?; least liked; ?which one I liked least; lowest score
top finished desc :: what did I finish last?; most recent read; ?what I read most recently; latest book I got through
top finished asc :: first book I finished?; ?what I finished first; earliest finished
top days desc :: slowest read?; which took me longest; ?which book took the most days; the one I struggled through longest
top days asc :: fastest read?; which did I race through; ?which book took the fewest days
mean pages :: how many pages per book?; average length; ?how thick a book is on average; pages per title, mean
mean days :: how long do I take per book?; days per book on average; ?how many days a book takes me; average reading time
mean paid :: what do I pay per book?; average price; ?what a book costs me on average
mean paid where form :: what's the average {form}?; ?what I pay for a {form} on average; {form}: price per book
each count by form :: how many of each format?; books per format; !count them by format
each mean paid by form :: average price for each format?; what does each format cost on average; !compare the formats by mean price
sum pages where finished@y :: how many pages did I read {date}?; pages {date}; ?how many pages I got through {date}
count where finished@y :: how many books {date}?; books finished {date}; ?how many I finished {date}; {when}: number of books
sum paid :: what did all the books cost?; spent on books in total; ?how much I've spent on them
few pages desc :: the {k} thickest; {k} longest books; !list the {k} fattest
few rating desc :: my {k} favourites by score; the {k} best; !name the {k} highest rated
few paid desc :: the {k} dearest; {k} most expensive books?; !list the {k} priciest

@phone calls call_log hotline_calls phone_log switchboard
date|day|called_on = date 420
caller|who|number_of = few person
minutes|talk_min|duration = int 1 88
wait_min|waited|on_hold = int 0 34
cost|charge|eur = money 0 19
about|reason|topic = of billing|delivery|complaint|order
mean minutes :: how long is a call on average?; minutes per call; ?how long we talk each time; average call; length per call, mean
mean wait_min :: how long do people wait on average?; waiting time per call; ?how long a caller is on hold each time; average wait
mean cost :: cost per call?; what does a call cost us on average; ?what each call costs
each mean minutes by about :: average call for each reason?; how long per reason on average; !compare the topics by mean minutes
each count by about :: calls per reason?; how many about each topic; !count the calls by reason
each sum cost by caller :: cost per caller?; what did each caller cost us; !add up the charges for each caller
sum minutes where date@y :: minutes on the phone {date}?; talk time {date}; ?how many minutes we talked {date}
count where date@y :: how many calls {date}?; calls {date}; ?how often the phone rang {date}
mean wait_min where about :: how long do {about} callers wait on average?; {about}: waiting time per call?
top minutes desc date,caller :: longest call?; who talked longest and when; ?which call was the longest; the most endless one
top minutes asc date,caller :: shortest call?; briefest one, who; ?which call was the shortest
top wait_min desc date,caller :: longest on hold?; who waited most and when; ?who had to wait longest; worst wait
top cost desc date,caller :: dearest call?; most expensive one; ?which call cost most
top date desc caller :: who called last?; most recent call, from whom; ?who the latest caller was
few wait_min desc caller :: the {k} longest waits; {k} who waited most; !list the {k} worst waits
few minutes desc caller :: the {k} longest calls; {k} longest, who was it?; !name the {k} longest talks
"""
