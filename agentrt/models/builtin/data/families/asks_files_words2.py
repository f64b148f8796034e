# ruff: noqa: E501  (phrase banks read better on their own lines)
"""The papers that people keep and what they ask about them (second part; see `asks_files_words`)."""

from __future__ import annotations

OUT_AND_ABOUT = """
## tech: servers hosts machines server_list
*{host}: {ip}, {n} || {host} {ip} ({n})
?what's the ip of {host} | which address has {host} got | ip for {host} | what ip is {host} on => {ip} => {host} is {ip}. | {ip}.
?who looks after {host} | who owns {host} | whose box is {host} => {n} => {n} looks after {host}. | {n}.
?which machine is {ip} | what's running on {ip} => {host} => {ip} is {host}. | {host}.
## tech: release_notes changelog changes versions
*{ver}: {change} || {ver} - {change}
?what changed in {ver} | what's new in {ver} | what did {ver} bring => {change} => {ver}: {change}. | {change}.
?which version has the {change} | since which version do we have the {change} | when did the {change} come in => {ver} => {ver}. | That came with {ver}.
## tech: backup backup_plan backups disaster_recovery
-Runs {wd} at {t}
-Target: {host}
-Keep for {kw} weeks
-Contact: {n}, {ph}
?when does the backup run | what day are backups made | which night is the backup => {wd} => It runs on {wd}. | On {wd}.
?how long are backups kept | for how many weeks do we keep a backup => {kw} weeks => They are kept for {kw} weeks. | {kw} weeks.
?which machine do the backups go to | where do backups land => {host} => They go to {host}. | {host}.
?who do I ring if the backup fails => {n} => {n}. | Call {n}.
## chat: chat group_chat whatsapp messages family_chat team_chat
*{n}: {chat} || [{t}] {n}: {chat}
?what did {n} write | what did {n} say in the chat | what was {n}'s message => {chat} => {n} wrote: {chat}. | {chat}.
?who wrote "{chat}" | who said {chat} => {n} => {n} wrote that. | {n}.
## letters: landlord letter_landlord letter_council insurance_letter complaint
-Dear {mr} {ln},
-customer number {w}
-Please pay {u} by {d}.
-Questions: {ph}
?how much do they want from us | what do we have to pay according to the letter | what sum does the letter ask for => {u} => They want {u}. | {u}.
?by when do I have to pay the letter | until when is the money due in that letter => {d} => By {d}.
?what's my customer number in that letter | which customer number did they write => {w} => The customer number is {w}. | {w}.
?what number is on the letter for questions => {ph} => {ph}. | The number is {ph}.
## house: lease rental rent_contract tenancy contract
-Rent: {u} a month
-Deposit: {u2}
-Start: {d}
-Notice: {k} months
-Landlord: {n} {ln}
?what's the rent | how much rent do we pay | what did we sign for the rent => {u} => The rent is {u}. | {u}.
?how much was the deposit for the flat | what's our deposit => {u2} => The deposit is {u2}. | {u2}.
?what's the notice period | how many months' notice do we have to give | how long is the notice => {k} months => The notice is {k} months. | {k} months.
?who's the landlord | what's our landlord called => {n} {ln} => The landlord is {n} {ln}. | {n} {ln}.
?since when have we had the flat | when does the lease start => {d} => It starts on {d}. | {d}.
## money: insurance policies insurances cover
*{policy}: no. {w}, {u} a year || {policy} - {w} - {u} a year
?what do we pay for the {policy} | how much is the {policy} a year | {policy} costs how much => {u} => The {policy} is {u} a year. | {u}.
?what's the policy number of the {policy} | which number has the {policy} => {w} => The number is {w}. | {w}.
## money: subscriptions subs standing_orders monthly_costs
*{sub}: {u}, renews {d} || {sub} {u} (renews {d})
?what do I pay for {sub} | how much is {sub} | {sub}, how much a month => {u} => {sub} is {u}. | {u}.
?when does {sub} renew | until when does {sub} run | when do I have to cancel {sub} => {d} => {sub} renews on {d}. | {d}.
## money: debts owed iou kitty who_owes
*{n}: {u} || {n} owes {u} || {n} - {u}
?what does {n} owe | how much do I get from {n} | how much is {n} down for | how deep is {n} in the red => {u} => {n} owes {u}. | {u}.
?who owes {u} | who's the one with {u} => {n} => {n} owes {u}. | {n}.
## food: shopping groceries shopping_list to_buy
*{veg}: {k} || {k} x {veg} || {veg} ({k})
?how many {veg} are on the list | how many {veg} do I need to get | {veg}, how many => {k} => {k} {veg}. | {k}.
## food: cocktails drinks_recipes punch bar_recipes
*{cocktail}: {cl} cl {spirit} || {cocktail} - {cl} cl {spirit}
?how much {spirit} goes in a {cocktail} | how many cl {spirit} for a {cocktail} => {cl} cl => {cl} cl {spirit}. | {cl} cl.
?what spirit is in a {cocktail} | what's a {cocktail} made with | which alcohol do I need for the {cocktail} => {spirit} => A {cocktail} has {spirit}. | {spirit}.
## food: meal_plan meals dinners weekly_menu canteen
*{wd}: {dish} || {wd} - {dish}
?what's for dinner on {wd} | what are we eating {wd} | what do we cook on {wd} | what's on the plan for {wd} | {wd} dinner? what is it => {dish} => On {wd} it's {dish}. | {dish}.
?when are we having {dish} | which day is {dish} | what day did I plan {dish} for => {wd} => {dish} is on {wd}. | On {wd}.
## food: freezer pantry fridge larder
*{dish}: {k} portions, {m} {y} || {dish} - {k} portions ({m} {y})
?how many portions of {dish} are left | how much {dish} have we got frozen | how many {dish} in there => {k} => {k} portions of {dish}. | {k} portions.
?since when is the {dish} in the freezer | how old is the {dish}, from which month => {m} {y} => It is from {m} {y}. | {m} {y}.
## music: setlist set_list song_list playlist songs
*{song} - {band} || {song} ({band}) || {song}, {band}
?who's {song} by | which band is {song} from | whose song is {song} | who sings {song} => {band} => {song} is by {band}. | {band}.
?what do we play by {band} | which song is from {band} => {song} => {song} is by {band}. | {song}.
## music: chords keys song_keys music_notes
*{song}: {key} || {song} in {key}
?what key is {song} in | which key do we play {song} in | {song}, what key => {key} => {song} is in {key}. | {key}.
## reading: books library_books loans reading_list borrowed
*{book}: {n}, due {d} || {book} ({n}, due {d})
?who has {book} | who borrowed {book} | who did I lend {book} to => {n} => {n} has {book}. | {n}.
?when is {book} due | when do I have to give back {book} | until when can I keep {book} => {d} => {book} is due on {d}. | {d}.
## reading: films movies watchlist series film_night
*{book} - {kkk} min, {y} || {book}: {kkk} min ({y})
?how long is {book} | how many minutes does {book} last | running time of {book} => {kkk} min => {book} is {kkk} min long. | {kkk} min.
?what year is {book} from | when did {book} come out | how old is {book}, which year => {y} => {book} is from {y}. | {y}.
## sport: league fixtures matches games match_plan
*{d} {t}: {team} || {team}, {d} {t} || {team}: {d}, {t}
?when do we play {team} | when's the match against {team} | what date is {team} | {team} game, when's that => {d} => The match against {team} is on {d}. | {d}.
?what time's kick-off against {team} | when does the {team} match start => {t} => At {t}. | Kick-off is at {t}.
?who do we play on {d} | who's the opponent on {d} => {team} => {team}. | On {d} you play {team}.
## sport: race race_day marathon triathlon run_info
-Start: {t}
-Start number: {kkk}
-Pick-up of numbers at {venue} until {t2}
-Distance: {kg} km
?what's my start number | which number am I wearing => {kkk} => Your start number is {kkk}. | {kkk}.
?when does the race start | what time's the start | when do I have to be on the line => {t} => The start is at {t}. | At {t}.
?where do I pick up my number | where are the race numbers handed out => {venue} => At {venue}. | {venue}.
?how long is the race | what's the distance of the run => {kg} km => The distance is {kg} km. | {kg} km.
## sport: swimming pool lanes pool_times
*{wd}: lane {k}, {t} || {wd} lane {k} {t}
?which lane have we got on {wd} | what lane are we in {wd} => {k} => Lane {k}. | On {wd} it is lane {k}.
?what time's swimming on {wd} | when are we in the pool on {wd} => {t} => At {t}. | On {wd} at {t}.
## garden: seeds sowing sowing_calendar planting_plan
*{veg}: sow in {m}, {kw} cm apart || {veg} - sow in {m}, {kw} cm apart
?when do I sow {veg} | what month do the {veg} go in | in which month do I plant {veg} | {veg}: sow when => {m} => Sow {veg} in {m}. | In {m}.
?how far apart do the {veg} go | what distance do {veg} need | how many cm between the {veg} => {kw} cm => {kw} cm apart. | {kw} cm.
## garden: plants houseplants watering plant_care
*{plant}: every {k} days, {place} || {plant} - every {k} days - {place}
?how often does the {plant} need water | how often do I water the {plant} | every how many days is the {plant} watered => {k} days => Every {k} days.
?where does the {plant} stand | where did we put the {plant} | where's the {plant} => {place} => The {plant} is on the {place}. | On the {place}.
## kids: babysitter sitter kids_notes bedtime
-{n} goes to bed at {t}
-{n2} is allergic to {allergen}
-Snack: {snack}
-Our number: {ph}
-Neighbour: {n3}
?when does {n} go to bed | what's {n}'s bedtime | what time is lights out for {n} => {t} => {n} goes to bed at {t}. | At {t}.
?what is {n2} allergic to | which thing can't {n2} eat | what allergy has {n2} got => {allergen} => {n2} is allergic to {allergen}. | {allergen}.
?what snack can they have | what do the kids get as a snack => {snack} => The snack is {snack}. | {snack}.
?who's the neighbour to ask | what's the neighbour called => {n3} => The neighbour is {n3}. | {n3}.
?what number can I reach the parents on => {ph} => {ph}. | The number is {ph}.
## kids: nursery kindergarten daycare kita
-Opens at {t}
-Pick-up by {t2}
-Teacher: {mrs} {ln}
-Trip to the {trip} on {d}
-Bring {gear} on {wd}
?until when do I have to pick her up | what's the latest pick-up | when do they close at the nursery => {t2} => Pick-up is by {t2}. | By {t2}.
?when's the trip to the {trip} | what day do they go to the {trip} => {d} => The trip is on {d}. | {d}.
?what's the teacher's name | who's the teacher there => {mrs} {ln} => The teacher is {mrs} {ln}. | {mrs} {ln}.
?what do the kids need on {wd} | what has to be brought on {wd} => {gear} => {gear}. | On {wd} they need {gear}.
?where are they going on {d} | where's the outing on {d} => {trip} => To the {trip}. | The {trip}.
## party: guests guest_list rsvp invitees
*{n}: {diet}, {k} people || {n} - {diet} - {k} people
?what does {n} eat | any diet for {n}, what was it | what did {n} say about food => {diet} => {n}: {diet}. | {diet}.
?how many are coming with {n} | how many people does {n} bring => {k} people => {n} comes with {k} people. | {k} people.
?who's {diet} | who said {diet} => {n} => {n} is {diet}. | {n}.
## party: seating tables table_plan seating_plan
*Table {k}: {n}, {n2} || {n} and {n2}: table {k}
?which table is {n} at | where does {n} sit | what table did we put {n} at => {k} => {n} sits at table {k}. | Table {k}.
?who sits next to {n} | who's at the table with {n} | who did we put beside {n} => {n2} => {n2} sits with {n}. | {n2}.
## party: wedding wedding_plan ceremony big_day
-Ceremony at {t}, {venue}
-Photographer: {n} {ln}, {ph}
-Cake from {firm}
-Dress fitting {d}
-Flowers {u}
?when does the ceremony start | what time's the ceremony => {t} => The ceremony is at {t}. | At {t}.
?where's the ceremony | where do they get married => {venue} => At {venue}. | {venue}.
?who's doing the photos | who is the photographer | what's the photographer called => {n} {ln} => The photographer is {n} {ln}. | {n} {ln}.
?who makes the cake | where's the cake from => {firm} => The cake is from {firm}. | {firm}.
?when's the fitting | what day do I try on the dress => {d} => The fitting is on {d}. | {d}.
?what do the flowers cost | how much did we say for flowers => {u} => The flowers are {u}. | {u}.
## work: parking parking_spaces carpark lots
*{n}: {plate}, space {k} || Space {k}: {n}, {plate}
?which space does {n} have | where does {n} park | what's {n}'s parking space => {k} => {n} has space {k}. | Space {k}.
?whose car is {plate} | who drives {plate} | who does {plate} belong to => {n} => {plate} is {n}'s. | {n}.
?what's {n}'s number plate | what plate has {n} got => {plate} => {n} has {plate}. | {plate}.
## work: extensions desk_phones phone_extensions directory
*{n} {ln}, {dept}: {ext} || {ext} {n} {ln}, {dept}
?what's {n} {ln}'s extension | how do I reach {n} {ln} in the house | which extension has {n} {ln} => {ext} => {n} {ln} is on {ext}. | {ext}.
?which department is {n} {ln} in | where does {n} {ln} work => {dept} => {n} {ln} is in {dept}. | {dept}.
?who's on {ext} | whose extension is {ext} => {n} {ln} => {ext} is {n} {ln}. | {n} {ln}.
## work: keys key_list key_register key_box
*{room}: key {w}, {n} || {room} - key {w} - {n}
?who has the key to the {room} | who's got the {room} key | whose hands is the {room} key in => {n} => {n} has the key to the {room}. | {n}.
?which key opens the {room} | what number is the {room} key => {w} => Key {w}. | {w}.
## work: cleaning cleaning_rota chores chore_plan cleaning_plan
*{chore}: {n}, {wd} || {n} {chore} ({wd})
?who does the {chore} | whose turn is the {chore} | who's on {chore} this week => {n} => {n} does the {chore}. | {n}.
?which day is the {chore} done | when's the {chore} => {wd} => The {chore} is on {wd}. | {wd}.
?what has {n} got to do | what's {n}'s job in the house this week => {chore} => {n} does the {chore}. | The {chore}.
## health: doctor appointments doctors checkups health_dates
*{doc}: {d}, {t} || {d} {t} {doc}
?when do I have to go to the {doc} | when's my {doc} appointment | what day is the {doc} | {doc}, when is that => {d} => The {doc} is on {d}. | {d}.
?what time's the {doc} | at what time am I at the {doc} => {t} => At {t}. | The {doc} is at {t}.
## health: blood_pressure pressure bp_log vitals
*{d}: {hi}/{lo}, pulse {pulse} || {d} {hi}/{lo} pulse {pulse}
?what was my blood pressure on {d} | what did I measure on {d} | {d} blood pressure => {hi}/{lo} => On {d} it was {hi}/{lo}. | {hi}/{lo}.
?what was my pulse on {d} | how fast was my heart on {d} => {pulse} => Your pulse was {pulse}. | {pulse}.
## health: ward patients handover ward_notes beds
*Room {k}: {mr} {ln}, {diet2} || {mr} {ln} (room {k}) {diet2}
?which room is {mr} {ln} in | where's {mr} {ln} lying | what room has {mr} {ln} got => {k} => {mr} {ln} is in room {k}. | Room {k}.
?what diet is {mr} {ln} on | what may {mr} {ln} eat => {diet2} => {mr} {ln}: {diet2}. | {diet2}.
"""
