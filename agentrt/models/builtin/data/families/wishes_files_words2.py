# ruff: noqa: E501  (texts and phrase banks read better on their own lines)
"""Papers with wishes about them that no tool grants, and questions that reading them answers.

`@stems`, then the lines of the paper (`|`), wishes (`-`), and questions (`?`) with what is answered after `=>`. Slots:
`{a}` `{b}` `{c}` people, `{day}` `{day2}` dates, `{t}` `{t2}` times, `{n}` `{k}` numbers, `{m}` money, `{city}`, `{ph}`;
`{p}` the file's name and `{s}` its stem as people say it.
"""

PAPERS = """
@report annual_report site_report final_report accident_report
|Report of {day}
|
|Written by {a} for the board.
|
|1. What was done
|The new hall was opened on {day2}. The work took {n} weeks, two more than planned, because the roof beams came late from {city}.
|
|2. Money
|The whole job cost {m}. The bank has been paid; the painter's bill is still being checked by {b}.
|
|3. What is left
|- the drain behind the kitchen
|- a handrail on the stairs
|- signs for the car park ({k} pieces)
|
|Questions to {c}, {ph}.
- !print {p} double sided; !print the {s}; !print {k} copies of {p}; !staple the {s}; !bind {p}; !e-mail {p} to {c}; !send the {s} to the board; !fax {p} to {city}; !post the {s} on our website; !upload {p} to the cloud; !translate {p} into French; !translate the {s} into Polish for {a}; !read the {s} out loud to me; !zip {p}; !encrypt {p} with a password; !rename {p} to final.txt; !move {p} to the archive folder; !delete {p}; !throw the {s} in the bin; !turn {p} into a pdf; !convert the {s} to Word; !sign the {s} for me; !put the {s} on a usb stick; !make a powerpoint from {p}; !hand the {s} in at the office; !burn {p} on a cd; !share {p} with {b} on the drive; !copy {p} to my phone; !back up {p} on another machine; !laminate the {s}
? who wrote the {s}?; author of {p}?; by whom is the {s}; ?who the {s} was written by => {a}
? what did the job cost according to the {s}?; total cost in {p}?; how much was the whole job, see {p}; cost of the work in the {s} => {m}
? how many weeks did the work take according to the {s}?; weeks of work in {p}?; how long did it take, in weeks, going by the {s} => {n}
? who is checking the painter's bill according to the {s}?; {p}: whose job is the painter's bill?; who looks at the painter's bill in the {s} => {b}
? what number do I call with questions about the {s}?; phone number in {p}?; {s}: number for questions? => {ph}
? when was the hall opened, see the {s}?; opening date of the hall in {p}?; {s}: when did the hall open => {day2}

@letter letter_to_gran cover_letter letter_landlord complaint_letter
|{city}, {day}
|
|Dear {a},
|
|thank you for your kind lines. We were glad to hear that the hip is better and that {b} looks in every evening.
|
|We are coming on {day2}, by the train that gets in at {t}. You need not fetch us, {c} will be at the station with the car. There will be {n} of us this time, and the dog.
|
|The blue coat cost {m} in the end. Don't send money, it is a present.
|
|Yours,
|the whole family
|
|PS: our new number is {ph}.
- !translate {p}; !translate the {s} into Italian; !post the {s}; !put a stamp on the {s}; !mail the {s} to {a}; !send {p} by registered post; !print {p} on the good paper; !print out the {s} and put it in an envelope; !read {p} aloud; !deliver the {s} by hand; !take the {s} to the post office; !fax the {s}; !e-mail {p} to {c}; !scan the {s}; !rename the {s} to gran.txt; !delete {p}, it's embarrassing; !move {p} into the letters folder; !check with the post whether the {s} has arrived; did {a} get the {s}?; what did {a} say on the phone about the {s}?; !write {p} in calligraphy on a card; !sign {p} with my name in ink; !send flowers to {a} with the {s}; !whatsapp {p} to {b}; !attach {p} to a mail; !frame the {s}; !lock {p} with a password; !zip {p} with the photos; !put the {s} into the archive binder; !shred the {s}
? who is the {s} to?; whom is {p} addressed to; ?who the {s} is written to => {a}
? at what time does the train get in, see the {s}?; arrival time in {p}?; {s}: when are they there, what time => {t}
? on what day are they coming according to the {s}?; date of the visit in {p}?; ?what day we come, by the {s} => {day2}
? what did the coat cost, in the {s}?; price of the coat in {p}?; {s}: how much was the coat => {m}
? what's the new number in the {s}?; phone number in {p}?; ?what number the {s} gives => {ph}
? how many are coming according to the {s}?; number of people in {p}?; {s}: how many of us are there => {n}
? who fetches them from the station, see {p}?; who is at the station in the {s}?; ?who has the car in the {s} => {c}

@songs song_list setlist_gig playlist_party hymns
|Songs for {day}
|
|First half
|Blue Harbour ({a} on guitar)
|Nine Candles
|The Miller's Girl - in G, slowly
|
|Second half
|Long Road Home
|Winter Bees ({b} sings)
|Paper Boats
|
|Doors at {t}, we start at {t2}. The hall takes {n} people.
|Fee: {m}, half in advance.
|Sound check with {c}.
- !play {p}; !play the {s}; !play the songs in {p} one after another; !play the third one on the {s}; !turn up the volume; !skip to the next song on the {s}; !download the songs in {p}; !buy the songs on the {s}; !record us playing the {s}; !find the lyrics of everything on {p} online; !sing the first song on the {s}; !shuffle the {s}; !put {p} on spotify; !make a spotify playlist out of {p}; !print {p} in big letters; !stream {p} in the kitchen; !transpose {p} to F on the keyboard; !burn the {s} on a cd; !e-mail {p} to the band; !send the {s} to {b}; !text {c} the {s}; !tune the guitar; !book the hall for the {s}; !sell tickets; !hang up the {s} on stage; !rename {p} to gig.txt; !copy {p} onto my phone; !pause the music; how many people listened to the songs on the {s} this week?; !request royalties for the {s}
? when do the doors open, see the {s}?; {p}: doors at what time?; ?when doors are by the {s} => {t}
? when do we start according to the {s}?; start time in {p}?; {s}: we begin when => {t2}
? who sings Winter Bees on the {s}?; {p}: who sings Winter Bees?; ?who is singing Winter Bees, going by the {s} => {b}
? what is the fee in {p}?; how much do we get, see the {s}; fee for the {s}? => {m}
? who does the sound check in {p}?; {s}: sound check with whom?; ?who the sound check is with, by the {s} => {c}
? how many people does the hall take, see the {s}?; size of the hall in {p}?; {s}: how many fit in the hall => {n}

@minutes minutes_may committee_minutes protocol meeting_notes
|Minutes of {day}
|Present: {a}, {b}, {c} and {k} members
|
|Item 1, roof
|{a} has three quotes. The cheapest is {m} from a firm in {city}. Agreed by {n} votes.
|
|Item 2, summer party
|It will be on {day2}, from {t}. {b} orders the tent. Nobody wants the hot dog stall again.
|
|Item 3, other business
|The key to the cellar is with {c}. The caretaker can be reached on {ph}.
|
|The meeting closed at {t2}.
- !send {p} round; !send the {s} to all members; !e-mail {p} to {b}; !print the {s}; !print {p} for everyone; !hang the {s} on the notice board; !upload {p} to the members' area; !post {p} on the website; !order the tent; !order the tent from the {s}; !phone the caretaker; !call the firm in {city}; !book the band for the party in the {s}; !remind {a} of the roof; !invite everyone to the party in the {s}; !set an alarm for the meeting; !put the party from the {s} into my phone's calendar; !pay the firm in the {s}; !translate {p} into Turkish; !sign the {s}; !get the {s} signed by {c}; !fax {p}; !rename {p}; !delete the {s}; !move {p} to 2025; !zip all the {s} files; !record the next meeting; !tell {a} that the vote is final; !read the {s} to the members; !archive the {s} on the server
? when did the meeting close, see {p}?; end of the meeting in the {s}?; {s}: when was it over => {t2}
? when is the summer party according to the {s}?; date of the party in {p}?; ?what day the party is, in the {s} => {day2}
? who orders the tent in {p}?; {s}: who does the tent?; ?whose job the tent is, by the {s} => {b}
? who has the cellar key, see the {s}?; {p}: who has got the key?; ?who the key is with in the {s} => {c}
? what is the caretaker's number in {p}?; caretaker's phone, see the {s}?; {s}: how do I reach the caretaker => {ph}
? what's the cheapest quote in {p}?; cheapest roof quote, see the {s}?; {s}: how much is the roof => {m}
? how many votes were there for the roof in {p}?; votes for the roof in the {s}?; ?how many voted for the roof, by the {s} => {n}

@menu menu_week lunch_menu party_menu speiseplan
|Menu for {day}
|
|Starter: leek soup with rye bread
|Main: trout with dill potatoes, or bean stew for the {k} vegetarians
|Pudding: plum cake, baked by {a}
|
|Guests: {n}
|Price a head: {m}
|Kitchen from {t}, food on the table at {t2}
|
|The fish comes from {b} in {city} (ring before noon: {ph}). {c} washes up.
- !cook the main course on the {s}; !order the fish; !order the fish from {b}; !ring {b} about the fish; !bake the cake in {p}; !print {p} on card; !print {n} of the {s}; !chalk the {s} on the board; !set the table; !post the {s} on facebook; !put {p} on our website; !translate the {s} for the Spanish guests; !taste the soup on the {s}; !buy the potatoes; !deliver lunch to {c}; !book a table; !set a timer for the stew; !preheat the oven at {t}; !text {c} to wash up; !take a picture of the pudding; !e-mail {p} to {a}; !send the {s} to the guests; !rename {p} to friday.txt; !laminate {p}; !fax the {s} to the canteen; what does trout cost in the shops today?; is the fish fresh?; !pay {b} for the fish; !order plates; !find a better recipe for the stew online
? how many guests are there, see the {s}?; {p}: guests?; ?how many guests are on the {s} => {n}
? what's the price a head on the {s}?; price per person in {p}?; {s}: what does it cost each => {m}
? when is the food on the table, see {p}?; food at what time on the {s}?; ?when we eat, by the {s} => {t2}
? who bakes the cake in {p}?; {s}: who is baking?; ?who makes the plum cake on the {s} => {a}
? who washes up, see the {s}?; {p}: who is on the washing-up?; ?who does the dishes, by the {s} => {c}
? what number do I ring for the fish, see {p}?; {s}: the fish man's number?; ?which number is on the {s} for the fish => {ph}

@contract rental_contract lease agreement insurance_letter
|Agreement between {a} (owner) and {b} (tenant)
|
|1. The flat in {city} has {k} rooms and a cellar.
|2. The rent is {m} a month, due on the third.
|3. It begins on {day} and ends on {day2}. Notice must be given {n} weeks before.
|4. Repairs are seen to by {c}, who can be reached on {ph} from {t} to {t2}.
|5. Pets are allowed, drums are not.
|
|Both sides have read this and agree.
- !sign {p}; !sign the {s} on my behalf; !print the {s} twice; !pay the rent in {p}; !transfer the rent; !cancel the {s}; !terminate the {s} with {a}; !send {p} to {b}; !e-mail the {s} to my lawyer; !get the {s} checked by a lawyer; !scan the {s}; !post {p} to the owner; !ring {c} about the tap; !call the owner and ask for less rent; !fax {p} to {city}; !translate the {s}; !encrypt {p}; !delete {p} for good; !rename the {s} to flat.txt; !move {p} to the flat folder; !notarise the {s}; !upload {p} to the portal; !extend the {s} by a year with the owner; !find me a cheaper flat in {city}; what are rents in {city} like at the moment?; !set an alarm for the notice date; !zip {p} and the photos; !turn {p} into a pdf; !burn the {s}; !have {p} stamped
? who is the owner in {p}?; owner according to the {s}?; ?who owns the flat in the {s} => {a}
? who is the tenant in the {s}?; tenant in {p}?; ?whose flat it is by the {s}, the tenant's name => {b}
? what is the rent in {p}?; rent according to the {s}?; {s}: how much a month => {m}
? when does the {s} end?; end date in {p}?; ?when {p} runs out => {day2}
? how many weeks' notice does the {s} ask for?; notice in weeks, see {p}?; {s}: notice period => {n}
? who does the repairs in {p}?; {s}: who sees to repairs?; ?who to turn to for repairs, by the {s} => {c}
? how many rooms has the flat in {p}?; rooms in the {s}?; ?how many rooms there are, by the {s} => {k}
"""
