# ruff: noqa: E501  (phrase banks read better on their own lines)
"""The papers that people keep and what they ask about them (first part; see `asks_files_pages` for the form).

`## field: stems` opens a paper; a line with `*` stands several times with other values, one with `-` once; `?` gives
questions, the value that answers them and the answers. A question that begins with `!` is an order or a statement.
"""

from __future__ import annotations

HOME_AND_WORK = """
## work: rota shifts staff_rota duty_rota shift_plan work_rota
*{wd}: {n} || {wd} - {n} || {wd}  {n}
?who's working on {wd} | who is on shift {wd} | who do we have on {wd} | who's down for {wd} | who works {wd} this week | which of us is on duty on {wd} | who's got the {wd} shift => {n} => {n} is working on {wd}. | {n}. | {n} is on {wd}.
?which day is {n} working | when's {n} on | what day has {n} got | when does {n} work this week => {wd} => {n} works on {wd}. | {wd}. | On {wd}.
## party: party_plan schedule birthday_schedule party_timetable running_order
*{t} {party} || {t} - {party} || {party}: {t}
?what time is the {party} | when's the {party} | when do we do the {party} | at what time is the {party} planned | {party} - what time | when does the {party} start => {t} => The {party} is at {t}. | At {t}. | {t}.
?what's on at {t} | what happens at {t} | what have we got at {t} => {party} => At {t} it's the {party}. | The {party}.
## trade: suppliers supplier_list wholesalers vendors
*{firm}: delivery {u}, minimum order {u2}, closed {wd} || {firm} - shipping {u}, min. {u2}, closed on {wd}
?what does {firm} charge for delivery | how much is shipping from {firm} | {firm}, what do they take for delivery => {u} => {firm} charges {u}. | {u}.
?what's the minimum order at {firm} | how much do we have to order at least from {firm} => {u2} => The minimum order at {firm} is {u2}. | {u2}.
?which day is {firm} closed | when can't I reach {firm} => {wd} => {firm} is closed on {wd}. | {wd}.
## house: wifi wlan router internet network_info wifi_info
-Network: {net}
-Password: {pw}
-Router login: admin / {w}
-Hotline: {ph}
?what's the wifi password | what's the wi-fi code | wifi pw | what do guests type in for the wlan | which password does the wifi have | what is the key for our internet | password for the wifi | !I need the wifi password | !our guests want the wi-fi code => {pw} => The Wi-Fi password is {pw}. | {pw}. | It is {pw}.
?what's our network called | what's the name of the wifi | which network do I connect to => {net} => The network is {net}. | {net}.
?what number do I ring when the internet is down | what's the internet hotline | which number for router trouble => {ph} => The hotline is {ph}. | {ph}.
## house: house_rules rules hausordnung flat_rules guest_rules
-Quiet hours from {t}
-Check-out by {t3}
-Bins go out on {wd}
-Deposit for the key: {u}
-Smoking only on the {place}
?from when does it have to be quiet | when do quiet hours begin | from what time mustn't we make noise => {t} => Quiet hours begin at {t}. | From {t}.
?what day do the bins go out | when do we put the rubbish out | which day is bin day | bin day? which one => {wd} => The bins go out on {wd}. | {wd}.
?when do guests have to be out | by what time must we check out | what's the latest check-out => {t3} => Check-out is by {t3}. | By {t3}.
?what's the deposit for a key | how much deposit is the key => {u} => The deposit is {u}. | {u}.
?where is smoking allowed | where can people smoke => {place} => Smoking is allowed on the {place}. | On the {place}.
## travel: packing packing_list luggage suitcase what_to_pack
*{gear}: {n} || {gear} ({n}) || {n} brings the {gear}
?who's bringing the {gear} | who packs the {gear} | whose job is the {gear} | who was going to take the {gear} => {n} => {n} brings the {gear}. | {n}.
?what is {n} supposed to bring | what does {n} pack | what's {n} taking => {gear} => {n} brings the {gear}. | The {gear}.
## meeting: minutes meeting_notes protocol board_minutes minutes_monday
-Present: {n}, {n2}, {n3}
-Decided: new {thing} for {u}
-{n4} to ask about the {room}
-Next meeting: {d}, {t}
?when do we meet next | when's the next meeting | what's the date of the next meeting | when was the next meeting set for => {d} => The next meeting is on {d}. | {d}. | On {d}.
?what did we decide to spend on the {thing} | how much is the new {thing} going to be | what's the {thing} budget we agreed => {u} => The new {thing} is {u}. | {u}.
?who's asking about the {room} | who has to ask about the {room} | whose task is the {room} => {n4} => {n4} asks about the {room}. | {n4}.
?what did we decide to buy | what are we getting according to the last meeting => {thing} => We decided on a new {thing}. | A new {thing}.
## health: medication meds tablets medication_plan pills medicine
*{med}: {mg} mg, {daytime} || {med} {mg} mg {daytime}
?how many mg of {med} does she take | what's the dose of {med} | how strong is the {med} | how much {med} | {med} dose => {mg} mg => The dose of {med} is {mg} mg. | {mg} mg.
?when is the {med} due | what time of day is {med} taken | when do I give the {med} | when does mum take her {med} => {daytime} => {med} is taken {daytime}. | {daytime}.
?what's taken {daytime} | which tablet is it {daytime} => {med} => {med} is taken {daytime}. | {med}.
## sport: training training_plan workout gym_plan running_plan
*{wd}: {workout} {kw} min || {wd} - {workout}, {kw} min
?what am I training on {wd} | what's the workout for {wd} | what do I do {wd} | {wd} training, what's it | what does the coach want on {wd} => {workout} => On {wd} it's {workout}. | {workout}.
?how long is {workout} | how many minutes of {workout} | how long do I do {workout} for => {kw} min => {workout} is {kw} min. | {kw} min.
?which day is {workout} | when's {workout} | what day do I have {workout} => {wd} => {workout} is on {wd}. | {wd}.
## house: manual boiler_manual heating instructions dishwasher_manual
-Model {w}
-Max. load {k} kg
-Pressure should be {bar} bar
-To reset, hold the button for {s} seconds
-Clean the filter every {kw} weeks
?how long do I hold the reset button | for how many seconds do I press reset | how do I reset it, how many seconds => {s} seconds => Hold it for {s} seconds. | {s} seconds.
?what pressure should it have | how many bar should the boiler have | what's the right pressure => {bar} bar => It should be {bar} bar. | {bar} bar.
?how often do I clean the filter | how many weeks between filter cleanings => {kw} weeks => Every {kw} weeks.
?which model is it | what's the model number | !the engineer wants the model => {w} => The model is {w}. | {w}.
?how heavy can the load be | what's the most I can put in, in kilos => {k} kg => The maximum is {k} kg. | {k} kg.
## house: inventory attic cellar storage garage_inventory shed boxes
*{box}: {stuff} || {box} - {stuff} || {stuff} in {box}
?where are the {stuff} | where did we put the {stuff} | which box are the {stuff} in | in what box do I find the {stuff} | {stuff}, where were those => {box} => The {stuff} are in {box}. | In {box}. | {box}.
?what's in {box} | what did I put in {box} | {box} has what in it => {stuff} => {box} has the {stuff}. | The {stuff}.
## garden: garden_diary garden garden_log allotment plot
*{d}: {garden} || {d} {garden}
?when did I {gardened} | what day did we {gardened} | on which day did I {gardened} => {d} => {d}. | On {d}.
?what did I do on {d} | what was done in the garden on {d} => {garden} => On {d}: {garden}. | {garden}.
## house: contacts phone_list numbers emergency_numbers phonebook
*{trade}: {ph} || {trade} - {n} {ph} || {trade} {n}, {ph}
?what's the {trade}'s number | number of the {trade} | how do I reach the {trade} | what number has the {trade} got | can I have the {trade}'s phone number | which number do I dial for the {trade} | !I need to ring the {trade} => {ph} => The {trade}'s number is {ph}. | {ph}.
## shop: opening_hours hours opening_times shop_hours
*{shop}: {t} to {t2} || {shop} {t} - {t2}
?when does the {shop} open | from when is the {shop} open | what time does the {shop} start in the morning | {shop}, opens when => {t} => The {shop} opens at {t}. | At {t}.
?until when is the {shop} open | when does the {shop} close | how late can I go to the {shop} | what time do they shut at the {shop} => {t2} => The {shop} closes at {t2}. | Until {t2}.
## shop: menu price_list cafe_menu prices drinks snack_bar tariff
*{drink} {e} || {drink}: {e} || {drink} ... {e}
?what's a {drink} | how much is the {drink} | what do we charge for a {drink} | price of the {drink} | what does a {drink} cost | how much do we take for {drink} | what'd a {drink} set me back => {e} => The {drink} is {e}. | {e}.
?what costs {e} | what do we sell for {e} => {drink} => The {drink} costs {e}. | The {drink}.
## food: carrot_cake banana_bread apple_pie scones brownies cornbread cheesecake gingerbread muffins lemon_tart honey_cake
-{kkk2} g flour
-{k} eggs
-{kkk} ml {liquid}
-{s} tsp {spice}
-Bake {kw} minutes at {heat} degrees
?how many eggs go in | how many eggs do I need for it | eggs in the {stem}, how many | how many eggs for the {stem} => {k} eggs => {k} eggs.
?how hot does the oven have to be for the {stem} | what temperature for the {stem} | at how many degrees do I bake the {stem} | what do I set the oven to for the {stem} => {heat} degrees => {heat} degrees.
?how long does the {stem} stay in the oven | how many minutes do I bake the {stem} | how long for the {stem} | {stem}, how long in the oven => {kw} minutes => {kw} minutes.
?how much {liquid} goes into the {stem} | how many ml {liquid} for the {stem} | what amount of {liquid} does the {stem} take => {kkk} ml => {kkk} ml {liquid}.
?how much flour is in the {stem} | how many grams of flour for {stem} => {kkk2} g => {kkk2} g flour. | {kkk2} g.
?what spice does the {stem} need | which spice is in the {stem} => {spice} => {spice}. | The {stem} has {spice} in it.
## school: timetable lessons school_timetable stundenplan class_schedule
*{wd} {period}: {subject} || {wd}, {period} lesson: {subject}
?what have we got in the {period} lesson on {wd} | which subject is {period} on {wd} | what's {period} period {wd} => {subject} => {subject}. | It is {subject}. | {wd} {period} is {subject}.
?when do I have {subject} | which day is {subject} | what day have we got {subject} => {wd} => {subject} is on {wd}. | On {wd}.
## school: homework assignments school_tasks to_hand_in
*{subject}: {hw}, due {wd} || {subject} - {hw} (until {wd})
?what's the homework in {subject} | what do we have to do for {subject} | what did we get in {subject} | {subject} homework, what was it => {hw} => In {subject}: {hw}. | {hw}.
?when is the {subject} homework due | until when do I have for {subject} | by what day has {subject} got to be done => {wd} => It is due on {wd}. | {wd}.
## family: birthdays bdays family_birthdays birthday_list
*{n}: {d} || {n} - {d} || {d} {n}
?when is {n}'s birthday | when's {n}'s bday | what day was {n} born | {n}'s birthday is when | on what date do we celebrate {n} => {d} => {n}'s birthday is {d}. | {d}. | On {d}.
?whose birthday is on {d} | who has their birthday on {d} | who's got a birthday {d} => {n} => {n} has a birthday on {d}. | {n}.
## family: gifts presents christmas_gifts gift_ideas xmas_list
*{n}: {gift} || {n} - {gift} || {gift} for {n}
?what are we giving {n} | what does {n} get | what was the present for {n} | what did I plan to give {n} | present for {n}? what was it => {gift} => {n} gets {gift}. | {gift}.
?who gets {gift} | who was {gift} for | for whom is {gift} => {n} => {gift} is for {n}. | {n}.
## pets: vet vet_notes cat dog_notes dog pet_card pets
-Name: {pet}
-Chip number: {w}
-Weight: {kg} kg
-Next jab: {d}
-Vet: Dr. {ln}, {ph}
?when is {pet}'s next jab | when does {pet} have to be vaccinated again | when's the next injection for {pet} => {d} => The next jab is on {d}. | {d}.
?what does {pet} weigh | how heavy is {pet} | {pet}'s weight => {kg} kg => {pet} weighs {kg} kg. | {kg} kg.
?what's {pet}'s chip number | which number is on {pet}'s chip | !the vet asks for {pet}'s chip => {w} => The chip number is {w}. | {w}.
?what's the vet called | what's the name of {pet}'s vet | who treats {pet} => Dr. {ln} => The vet is Dr. {ln}. | Dr. {ln}.
?what's the vet's number | how do I reach {pet}'s vet => {ph} => The number is {ph}. | {ph}.
## pets: feeding feeding_plan cat_sitting pet_sitting animals
*{pet}: {kkk} g, {daytime} || {pet} - {kkk} g {daytime}
?how much does {pet} get to eat | how many grams for {pet} | how much food does {pet} get => {kkk} g => {pet} gets {kkk} g. | {kkk} g.
?when is {pet} fed | when do I feed {pet} | what time of day does {pet} eat => {daytime} => {pet} is fed {daytime}. | {daytime}.
## car: car car_papers vehicle car_notes van
-Plate: {plate}
-Tyre pressure: {bar} bar
-Next MOT: {m} {y}
-Oil: {oil}
-Garage: {ln}, {ph}
?what pressure do the tyres need | how many bar go into the tyres | tyre pressure? how much => {bar} bar => The tyres need {bar} bar. | {bar} bar.
?when is the MOT due | when does the car have to go to its next inspection | when's the next mot => {m} {y} => The next MOT is in {m} {y}. | {m} {y}.
?what oil does it take | which oil do I buy for the van | which oil goes in the engine => {oil} => It takes {oil}. | {oil}.
?what's our licence plate | what's the number plate | !they want our plate for the car park => {plate} => The plate is {plate}. | {plate}.
?what's the number of the garage | how do I ring the garage => {ph} => The garage is on {ph}. | {ph}.
## travel: itinerary trip holiday_plan road_trip tour_plan route
*{d}: {c}, {hotel} || {d} {c} ({hotel})
?where are we on {d} | which city are we in on {d} | where do we spend {d} | {d}, where are we then => {c} => On {d} you are in {c}. | {c}.
?which hotel do we have in {c} | where do we stay in {c} | what's our hotel in {c} called | where are we sleeping in {c} => {hotel} => In {c} you stay at {hotel}. | {hotel}.
?when do we get to {c} | what day are we in {c} | when's {c} => {d} => {c} is on {d}. | On {d}.
## travel: flight flights tickets booking boarding train_tickets
-Booking code: {w}
-Out: {d}, {t} from {c}
-Back: {d2}, {t2}
-Seat {seat}
-Luggage: {kw} kg
?what's the booking code | which code do I need at check-in | what's my booking reference => {w} => The booking code is {w}. | {w}.
?what time do we take off | when do we leave from {c} | when's departure from {c} => {t} => You leave at {t}. | At {t}.
?what time's the way back | when does the return flight go | what time do we fly home => {t2} => The return is at {t2}. | At {t2}.
?which seat have I got | where am I sitting | what's my seat => {seat} => Your seat is {seat}. | {seat}.
?how many kilos can I take | how heavy may my bag be => {kw} kg => You may take {kw} kg. | {kw} kg.
## house: meter meter_readings electricity utilities
*{m}: electricity {kkk}, gas {kk}, water {k} || {m} - electricity {kkk}, gas {kk}, water {k}
?what was the electricity reading in {m} | what did the electricity meter say in {m} => {kkk} => In {m} electricity was {kkk}. | {kkk}.
?what did we read off the gas meter in {m} | gas reading for {m} => {kk} => In {m} gas was {kk}. | {kk}.
## club: members member_list committee board club_contacts
*{role}: {n} {ln} || {role} - {n} {ln} || {n} {ln}, {role}
?who's our {role} | who is the {role} | who does the job of {role} | what's the name of the {role} | {role}? who was that again => {n} {ln} => The {role} is {n} {ln}. | {n} {ln}.
?what does {n} {ln} do in the club | which post has {n} {ln} got => {role} => {n} {ln} is {role}. | {role}.
## club: choir rehearsal rehearsals band_dates gigs concerts
*{d}, {t}: {venue} || {d} {t} {venue}
?where's the rehearsal on {d} | where do we play on {d} | where are we singing {d} => {venue} => On {d} it is at {venue}. | {venue}.
?what time on {d} | when do we start on {d} | what time do we have to be there {d} => {t} => On {d} it starts at {t}. | At {t}.
?when are we at {venue} | which day is {venue} => {d} => {venue} is on {d}. | On {d}.
## work: onboarding welcome first_day new_starter
-Start: {t} at reception
-Contact: {n} {ln}, room {k}
-Lunch with the team at {t2}
-Door code {pin}
-Laptop from {n2} in {dept}
?what's the door code | which code opens the door | what do I type in at the door => {pin} => The door code is {pin}. | {pin}.
?who do I get my laptop from | who gives out the laptop => {n2} => {n2} gives out the laptop. | From {n2}.
?what time do I have to be at reception | when do I start on my first day => {t} => At {t}. | You start at {t}.
?who's my contact | who do I report to on day one => {n} {ln} => Your contact is {n} {ln}. | {n} {ln}.
?when's lunch | when does the team eat => {t2} => Lunch is at {t2}. | At {t2}.
## work: projects project_notes jobs job_list orders_open
*{firm}: {state}, {n}, until {d} || {firm} - {state} - {n} - until {d}
?how far are we with {firm} | what's the state of {firm} | how's {firm} going | where do we stand with {firm} => {state} => {firm} is {state}. | {state}.
?who looks after {firm} | who's on the {firm} job | who has {firm} => {n} => {n} looks after {firm}. | {n}.
?until when has {firm} got to be finished | what's the deadline for {firm} | when is {firm} due => {d} => {firm} is due on {d}. | {d}.
"""
