# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Longer texts of house and family, sentence by sentence: what stands there, how it is asked for, how it changes.

`## fields | stems | titles | greeting | closing`, `+` sentences that nothing is asked of, `-` sentences (`*`: may stand
several times), `?` questions => value, `!` what has changed: how it is said => slot.
"""

from __future__ import annotations

HOME = """
## house tech travel | cottage_welcome guest_letter cottage_info holiday_house house_guide | Welcome to {house}; {house}: good to know; Our little guide to {house} | Dear guests,; Welcome!; Hello and welcome, | Enjoy your stay!; Have a lovely time, {n} and {n2}; Your hosts {n} & {n2}
+ We have tried to think of everything, but do tell us if something is missing. || The village is small and quiet, and that is why we love it. || Milk and a few eggs are in the fridge for your first morning.
+ Please leave the muddy boots on the porch. || The neighbours are friendly and wave back. || The beds are made and the towels are on the chairs.
+ Our guests from last year left their favourite walks in the green folder.
- Our network is called {net}, and the password is {pw}. || For the internet choose {net} and type {pw}. || Wifi: pick {net}; the password {pw} is also on the router.
? what's the wifi password | what do I type for the internet | how do i get online there, which password | the wlan code at the cottage => {pw}
? what's the wifi called | which network do I choose | name of the wifi there => {net}
! the wifi password: the wifi password is now {b} | we changed the internet password to {b} | wifi has a new password, {b} | the password on the router is {b} these days => pw
- You will find the spare key {spot}. || If you lock yourselves out, there is another key {spot}.
? where's the spare key | where is the second key kept | I'm locked out, where's the other key | where do they hide the extra key => {spot}
! the spare key: the spare key is now {b} | we keep the second key {b} now | the extra key has moved, it's {b} => spot
- Check-out is at {t}, but nobody will chase you if you are packing the car. || On your last day please be out by {t}, as the cleaner comes right after.
? when do we have to be out | what time is check-out | by when must we leave on the last day | until when can we stay on the last morning => {t}
! check-out: check-out is now at {b} | guests have to be out by {b} from now on | the leaving time has changed to {b} => t
- The bins are emptied on {wd} morning, so please roll them to the lane the evening before. || The rubbish lorry comes on {wd}.
? which day are the bins emptied | when does the rubbish get collected | what day does the bin lorry come => {wd}
! bin day: the bins are now emptied on {b} | bin day has moved to {b} | rubbish gets collected on {b} from this month => wd
- For a good dinner we like {inn}; ask for the table by the window. || The best food nearby is at {inn}, ten minutes on foot.
? where do they recommend to eat | which restaurant do the owners like | a good place for dinner near the house | where should we go for dinner => {inn}
- If anything breaks, call {n} on {ph}; he lives two doors down and can mend nearly everything. || Our neighbour {n} ({ph}) helps when something breaks.
? who do I call when something breaks | who can mend things there | who's the neighbour that helps => {n}
? what's the number of the neighbour who helps | which number do we ring if something is broken | phone number of {n} => {ph}
! the number of {n}: the number of {n} is now {b} | {n} has a new phone number, {b} | you reach {n} on {b} now => ph
- Firewood is {store}; please bring only as much as you burn. || Logs and matches are kept {store}.
? where's the firewood | where do we get logs for the stove | where do they keep the wood => {store}
- From the front door, {walk} takes about {kw} minutes and is easy even with a pram.
? how long is {walk} | how many minutes does {walk} take => {kw}
## house | lease_in_plain_words rental_agreement tenancy_letter flat_contract our_lease | What we agreed; Rental agreement in plain words; The flat at {address} | Dear {n},; Hello {n}, | Yours, {n2} {ln}; Signed by both sides; With kind regards, {n2}
+ Both sides have read this and keep one copy. || Nothing in here takes away the rights that the law gives you. || We hope that you will feel at home.
+ Small repairs such as a light bulb are the business of the tenant. || Washing may hang in the yard, not on the front balcony. || Quiet hours are as everywhere in the building.
- The rent is {u} a month, and it is paid on the first working day. || Each month you pay {u} in rent.
? how much is the rent | what do I pay each month for the flat | monthly rent | what's the rent in the contract => {u}
! the rent: the rent is now {b} | from next month the rent goes to {b} | the new rent is {b} a month => u
- As a deposit we have received {u}, which comes back within {k} weeks after you move out.
? how much is the deposit | what did I pay as a deposit | amount of the deposit => {u}
? how many weeks until I get the deposit back | how long does the landlord take to return the deposit => {k}
- Either side may end the contract with {k} weeks' notice, in writing. || Notice is {k} weeks, and a letter or an e-mail will do.
? how long is the notice | what's the notice period | how many weeks notice do I have to give => {k}
- The meters are {store} and are read every {m}. || Once a year, in {m}, someone reads the meters {store}.
? where are the meters | where do I find the meters => {store}
? in which month are the meters read | when are the meters read => {m}
- For repairs write to {n} {ln}, the caretaker, who is in on {wd} afternoons.
? who do I write to about repairs | who is the caretaker | name of the caretaker => {n} {ln}
? on which day is the caretaker in | when can I find the caretaker => {wd}
! the caretaker's day: the caretaker is now in on {b} | the caretaker comes on {b} instead | caretaker day is {b} from now on => wd
- Your parking space is number {kkk}, next to the ramp.
? which parking space is mine | number of our parking space | where do I park, which number => {kkk}
! the parking space: our parking space is now number {b} | we've been moved to parking space {b} | the landlord gave us space {b} instead => kkk
## pets house | cat_sitter_letter while_we_are_away looking_after_the_animals sitter_letter pet_sitting_guide | While we are away; How to look after our lot; Animals: what they need | Dear {n},; Hi {n}!; Hello lovely sitter, | Thank you so much! {n2}; Cuddles from all of us; See you in two weeks, {n2}
+ They are all spoiled, so do not believe the sad eyes. || The vet knows them all, just say our surname. || Feel free to eat whatever is in the fridge.
+ Please send a photo now and then, the children will ask. || The vacuum cleaner scares everyone, so better not.
* {pet} the {animal} gets {kw} grams at {t} and not a crumb more. || At {t} {pet}, our {animal}, has to be fed: {kw} grams, weighed.
? when is {pet} fed | what time does {pet} eat | when do I give {pet} the food => {t}
? how many grams does {pet} get | how much does {pet} eat => {kw}
? what is {pet}, a cat or what | what kind of animal is {pet} => {animal}
! feeding {pet}: {pet} now eats at {b} | feed {pet} at {b} from now on | {pet} gets dinner at {b} these days => t
- When it thunders {pet} hides {hide}; leave the door open and wait. || If you cannot find {pet}, look {hide} first.
? where does {pet} hide | I can't find {pet}, where should I look | where does {pet} go when it thunders => {hide}
- The vet is {n} {ln}, phone {ph}, and there is an emergency line at night. || Should one of them be ill, ring {n} {ln} at the practice: {ph}.
? who's the vet | name of the vet | which vet do we call => {n} {ln}
? what's the vet's number | the number of the vet | which number do I call if one is ill => {ph}
! the vet's number: the vet's number is now {b} | the practice has a new number, {b} | ring {b} for the vet from now on => ph
- {pet} takes half a tablet of {med} with the evening meal, hidden in cheese.
? which tablet does {pet} get | what medicine does {pet} take | what's the pill for {pet} => {med}
! the tablet of {pet}: {pet} now takes {b} | the vet switched {pet} to {b} | the pills of {pet} are {b} now => med
- Clean litter and old newspapers are {store}. || You will find litter and bags {store}.
? where's the litter | where are the bags kept | where do I find the clean litter => {store}
- We are back on {d}, probably late, so no need to wait up. || Our train home arrives on {d} in the evening.
? when are they back | on what day do they come home | when do the owners return => {d}
! the day of return: we come home on {b} instead | our return has moved to {b} | we're back on {b} now => d
## kids family | babysitter_letter letter_for_the_sitter kids_evening evening_with_the_children | For tonight; The children: what to know; Evening plan | Dear {n},; Hi {n}, | Thanks a million, {n2}; Call any time! {n2}
+ They will say that they may watch one more film; they may not. || Everything in the tin is for you. || The dog sleeps through it all.
+ If they cannot sleep, a story helps, and after that another one. || We have our phones with us the whole time.
* {n} goes to bed at {t} with the door open a little. || Lights out for {n} is at {t}, even if there are tears.
? when does {n} go to bed | what time is bedtime for {n} | until when may {n} stay up => {t}
! bedtime of {n}: bedtime for {n} is now {b} | {n} goes to bed at {b} now | {n} may stay up until {b} => t
- For dinner there is {dish} in the oven, twenty minutes are enough. || They get {dish}, which only has to be warmed up.
? what's for dinner | what do the children eat tonight | what is in the oven => {dish}
- {n} is allergic to {allergen}, so please read the labels. || Careful: {n} must not have {allergen}.
? what is {n} allergic to | what must {n} not have | which allergy does {n} have => {allergen}
- We are at {inn} and the number there is {ph}. || Tonight you reach us at {inn}, {ph}.
? where are the parents tonight | where will they be | which restaurant are they at => {inn}
? number of the place where they are | which number do I ring to reach them => {ph}
! our number tonight: you reach us on {b} instead | the number for tonight is now {b} | call {b} tonight, not the other one => ph
- The cuddly {animal} is {hide}; without it nobody sleeps. || If the toy {animal} is lost, look {hide}.
? where is the cuddly {animal} | where's the toy {animal} | where do I look for the {animal} => {hide}
- We pay {u} for the evening, the envelope is {store}.
? how much do they pay for the evening | what do I get for the evening => {u}
? where is the envelope with the money | where's my money => {store}
- If there is an emergency, {kin} lives at {address} and has a key. || In an emergency run over to {kin}, {address}.
? who has a key if there is an emergency | who lives nearby for emergencies => {kin}
? where does {kin} live | what is {kin}'s address => {address}
! the address of {kin}: {kin} has moved to {b} | {kin} lives at {b} now | the new address of {kin} is {b} => address
## food | grandmas_stew sunday_pie family_recipe winter_soup fish_curry plum_dumplings | Sunday {dish}; {dish}, as {kin} makes it; {dish} for a crowd | | Enjoy!; It tastes even better the next day.; From the notebook of {kin}
+ Chop the onions finely and let them sweat without colour. || Taste before you add any salt. || Wash the pot at once, or it will take all evening.
+ Do not lift the lid, however tempting it is. || Fresh bread goes well with it. || Children like it without the pepper.
+ Let it rest a little before you cut it.
- Heat the oven to {heat} degrees and put the tray in the middle. || The oven should be at {heat} degrees before anything goes in.
? how hot should the oven be | what temperature for the oven | oven at how many degrees => {heat}
! the oven: heat the oven to {b} degrees instead | the oven should only be at {b} | oven temperature is {b} now => heat
- Let everything simmer for {kw} minutes, stirring now and then. || It has to simmer for {kw} minutes with the lid on.
? how long does it simmer | how many minutes must it simmer | simmering time => {kw}
! the simmering: it simmers for {b} minutes now | let it simmer {b} minutes instead | {b} minutes of simmering is better => kw
- Stir in a teaspoon of {spice2} at the very end. || The secret is {spice2}, added at the end.
? what's the secret of it | which spice goes in at the end | what do I stir in last => {spice2}
! the last spice: use {b} as the secret spice instead | at the end goes {b} now | {kin} says {b} belongs in at the end => spice2
- Add {kkk} ml of {liquid}, a little at a time. || Pour in {kkk} ml of {liquid}, slowly.
? how many ml of {liquid} | how much {liquid} goes in => {kkk}
? which liquid do I add | what do I pour in => {liquid}
! the {liquid}: take {b} ml of {liquid} instead | only {b} ml of {liquid} go in | make it {b} ml of {liquid} => kkk
- It is enough for {k} people, or for {k2} small eaters.
? how many people does it feed | for how many is the recipe | it's enough for how many => {k}
- If there are no fresh {veg}, frozen will do as well. || Serve {veg} on the side.
? which vegetable is it served with or may be frozen | what vegetable stands in the recipe => {veg}
## family letters | letter_from_gran letter_home news_from_home letter_to_the_cousins long_letter | | My dear {n},; Dear all,; Dearest {n}, | Love and kisses, {kin}; Yours as ever, {n2}; With love from us all
+ The weather has been dreadful, but the roses do not mind. || I still have your postcard on the mantelpiece. || Do write when you find the time.
+ The neighbours have bought a drum kit, so you can imagine. || My knee is better, thank you for asking. || Your room is just as you left it.
- {kin} has had an operation on the {ache} and is home again since {wd}. || You will have heard that {kin} hurt a {ache}; on {wd} the plaster came off.
? what was wrong with {kin} | which part of the body did {kin} have trouble with | what did {kin} have done => {ache}
- We are coming to see you on {d} and bring {gift}. || On {d} we will be at your door with {gift}.
? when are they coming to see us | on what day do they visit | when do they arrive => {d}
? what do they bring when they visit | which present do they bring => {gift}
! the visit: we come on {b} instead | the visit has moved to {b} | they are coming on {b} now => d
- The old car was sold for {u}, which was more than we hoped. || Somebody gave us {u} for the old car.
? what did they get for the car | how much was the car sold for | price of the old car => {u}
- {n} has started a course in {course} and talks of nothing else. || Imagine, {n} is learning {course} now.
? what is {n} learning | which course does {n} take | what has {n} started => {course}
- We now sing in {venue} every {wd}, forty of us. || Our choir has moved to {venue} and meets on {wd}.
? where do they sing | where does the choir meet => {venue}
? on which day does the choir meet | when do they sing => {wd}
! the choir: choir is on {b} now | we sing on {b} instead | the choir meets on {b} from now on => wd
- The new puppy is called {pet} and has already eaten two slippers. || We have a dog now! {pet} sleeps {hide}.
? what is the dog called | name of the new puppy | what have they called the dog => {pet}
- The wedding of {n} and {n2} will be in {c}, in {m}.
? where will {n} get married | in which town is the wedding => {c}
? in which month is the wedding | when do {n} and {n2} marry => {m}
! the wedding: the wedding is in {b} instead | they moved the wedding to {b} | {n} and {n2} marry in {b} now => m
## house | moving_day moving_notes removal_plan the_big_move | Moving day; What happens on the day; The move | Hi everyone,; Dear helpers, | Thank you for helping! {n}; See you there, {n}
+ Please wear shoes that can get dirty. || Boxes with a red dot are breakable. || There will be cake for everybody who carries something.
+ The lift is small, so the sofa goes by the stairs.
- The van comes from {firm2} and must be back by {t}. || We have hired a van at {firm2}; it is due back at {t}.
? where is the van from | who did we hire the van from | which company rents us the van => {firm2}
? when must the van be back | by what time do we return the van => {t}
! the van: the van must be back by {b} now | we have to return the van at {b} | the van is due at {b} instead => t
- The new place is at {address}, second floor, bell {ln}. || Our new address is {address}; ring at {ln}.
? what's the new address | where do we move to | where is the new flat => {address}
? which bell do I ring | what name is on the bell => {ln}
! the address: the new address is {b} | the number was wrong, it is {b} | we move to {b} => address
- Boxes and tape are {store}, take as many as you need. || More boxes are {store}.
? where are the boxes | where's the packing tape | where do I find more boxes => {store}
- {n} carries the {thing} with {n2}, everybody else keeps away from it.
? who carries the {thing} | who takes care of the {thing} => {n}
- The electrician connects the cooker on {wd} at {t}. || On {wd} at {t} somebody comes to connect the cooker.
? when is the cooker connected | which day does the electrician come => {wd}
! the cooker: the electrician comes on {b} instead | the cooker gets connected on {b} | electrician moved to {b} => wd
"""
