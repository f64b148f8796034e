# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Longer texts of work, school, club, doctor and road (in the form of `pages_words`)."""

from __future__ import annotations

OUT = """
## health | aftercare after_the_operation discharge_sheet surgery_advice going_home_sheet | After your treatment; Going home: what to do now; Your {ache} after the operation | Dear patient,; Dear {mrs} {ln}, | Get well soon!; The team of {venue}; Your practice
+ Some pain in the first days is normal and no reason to worry. || Drink enough and rest as much as you can. || You may read, watch films and be spoiled.
+ Do not drive on the day of the treatment. || Keep this sheet until the last check. || Smoking makes everything heal more slowly.
- Keep the dressing dry for {k} days; after that a short shower is fine. || No water on the wound for {k} days.
? how long must the dressing stay dry | for how many days no water on the wound | when may I shower, after how many days => {k}
! the dressing: the dressing has to stay dry for {b} days | no water for {b} days, the nurse says now | keep it dry {b} days instead => k
- Take {med} twice a day with food until the packet is empty. || For the pain we have given you {med}.
? which medicine do I take | what did they give me for the pain | what tablets are they => {med}
! the medicine: they changed the medicine to {b} | I take {b} now | the doctor gave me {b} instead => med
- Avoid {noeat} for the first {k} days. || You should not have {noeat} for {k} days.
? what should I avoid in the first days | what must I not have | what can't I eat or drink => {noeat}
- The stitches come out on {d} at {t}; no referral is needed. || Come back on {d}, {t}, to have the stitches removed.
? when do the stitches come out | on what day are the stitches removed | date for the stitches => {d}
? what time do the stitches come out | at what time do I have to come for the stitches => {t}
! the stitches: the stitches come out on {b} now | the appointment for the stitches was moved to {b} | they take the stitches out on {b} instead => d
- Call us on {ph} at once if you notice {pain}; at night the ward answers.
? when should I call them, what sign | which sign is a reason to call at once | what should I watch out for => {pain}
? which number do I call if something is wrong | emergency number on the sheet | the number of the practice => {ph}
! the number: their number is {b} now | the practice gave a new number, {b} | call {b} if something is wrong => ph
- Light work is possible again after {k} days, sport only after {kw}.
? after how many days is sport allowed | when can I do sport again => {kw}
- Lie with the leg or arm raised and cool for {kw} minutes every two hours.
? how long should I cool it | for how many minutes do I cool => {kw}
## school kids | school_letter parents_letter class_trip letter_to_parents trip_letter | Our trip to {goal}; Letter to the parents; Class trip | Dear parents,; Dear parents and guardians, | Kind regards, {n} {ln}; Yours sincerely, {n} {ln}, class teacher; With best wishes, the school
+ The children have been looking forward to it for weeks. || Please label everything, we find a dozen jackets each time. || Phones stay at home or at the bottom of the bag.
+ If it rains we go all the same. || Sweets are allowed, in reason.
- We go to {goal} on {d} and travel by coach. || On {d} the whole class visits {goal}.
? where does the class go | what do they visit | where is the trip to => {goal}
? when is the trip | on what day is the outing | date of the school trip => {d}
! the trip: the trip is on {b} now | the outing was moved to {b} | school trip postponed to {b} => d
- The coach leaves at {t} sharp from {venue}. || Please be at {venue} by {t}, the coach does not wait.
? when does the coach leave | what time do they have to be there in the morning | departure time of the coach => {t}
? where does the coach leave | where do we bring the kids in the morning | meeting point => {venue}
! the coach: the coach leaves at {b} now | departure is at {b} instead | they have to be there at {b} => t
- Each child needs {bring} and something to drink. || Please pack {bring}.
? what does my child need to bring | what should I pack for the trip | what must the kids take along => {bring}
! what to bring: they should bring {b} instead | each child needs {b} now => bring
- The trip costs {u}, which we collect in an envelope by {wd}. || We ask you for {u} per child until {wd}.
? how much does the trip cost | what do we pay for the trip | price per child => {u}
? until which day do we have to pay | by when is the money due => {wd}
! the cost: the trip costs {b} now | they ask for {b} per child | price went to {b} => u
- We expect to be back around {t}; please collect your child at the gate.
? when are they back | what time do I collect my child | at what time is the class back => {t}
- {mr} {ln} comes along and carries the medicines. || Medicines go to {mr} {ln} in a bag with the name on it.
? who carries the medicines | who gets the tablets of the children | which teacher takes the medicines => {mr} {ln}
- For questions I am in room {kkk} on {wd} after lessons.
? which room is the teacher in for questions | number of the teacher's room => {kkk}
## club party | club_news newsletter club_letter members_letter summer_news | News from the club; Our club in {m}; Club letter | Dear members,; Dear friends of the club,; Hello all, | See you soon, {n}; For the committee, {n} {ln}; Yours, the committee
+ Thanks to all who helped with the roof. || We are now more than two hundred, and the bar notices. || The photos are on the wall in the passage.
+ Lost: one glove, blue. Found: four gloves, none blue. || New faces are always welcome.
- The summer party is on {d} at {venue}, with {style}. || We celebrate on {d} at {venue}; {style} will play.
? when is the summer party | on which day do they celebrate | date of the party => {d}
? where is the party | where do they celebrate | venue of the party => {venue}
? who plays at the party | what music is there | which music did they book => {style}
! the party: the party is on {b} now | the summer party moved to {b} | we celebrate on {b} instead => d
- The fee rises to {u} a year, children stay free. || From {m} the yearly fee is {u}.
? how much is the fee | what's the new yearly fee | membership costs how much => {u}
! the fee: the fee is {b} after all | they agreed on a fee of {b} | yearly fee is now {b} => u
- {n} {ln} is our new {role}, elected with all votes but one. || We have a new {role}: {n} {ln}.
? who is the new {role} | who got elected {role} | name of our {role} => {n} {ln}
- Training is now on {wd} at {t} because the hall is taken. || From now on we train on {wd}, {t}.
? on which day is training now | which day do we train => {wd}
? what time is training | when does training start, what time => {t}
! training: training is on {b} now | we train on {b} instead | training day changes to {b} => wd
- The team won against {team} and lost to {team2}. || Against {team} we played the best game in years.
? who did we win against | against whom did we play so well | which team did they beat => {team}
- The key to the clubhouse is now {spot}; tell nobody else. || Members find the key {spot}.
? where's the key to the clubhouse | where is the club key hidden => {spot}
! the club key: the key is {b} now | we keep the club key {b} | the clubhouse key moved, it's {b} => spot
- Dues go to {n} {ln} by the end of {m}.
? until which month are dues paid | end of which month for the dues => {m}
? who gets the dues | who do I pay my dues to => {n} {ln}
## work | job_description job_advert position vacancy stellenanzeige job_offer | {firm2} is looking for a {post}; Wanted: {post}; Job: {post} | Dear applicants,; | We look forward to hearing from you.; {firm2}, staff office; The team of {firm2}
+ No day is like the other with us. || You do not need to know everything on the first day. || We answer each application within a fortnight.
+ The team is small and laughs a lot. || A driving licence helps but is not a must. || Our dog lies under the table most of the time.
- You work {kw} hours a week, mostly on {wd} and the day after. || It is a post of {kw} hours a week.
? how many hours a week is it | weekly hours of the job | how much do I work there => {kw}
! the hours: it's {b} hours a week now | they changed it to {b} hours | weekly hours are {b} instead => kw
- We pay {u} an hour, more on Sundays. || The wage is {u} an hour.
? what do they pay an hour | how much is the wage | hourly wage => {u}
! the wage: the wage is {b} an hour now | they raised the pay to {b} | it's {b} an hour instead => u
- On top you get {perk}. || Everyone on the team gets {perk} as well.
? what do I get on top of the wage | which extra do they offer | what benefit is there => {perk}
! the extra: instead the extra is {b} | on top there is {b} now => perk
- Send your papers to {n} {ln} by {d}. || Applications reach {n} {ln} until {d}.
? until when can I apply | deadline for applications | by what date do they want my papers => {d}
? who do I send my papers to | who gets the applications | contact person for the job => {n} {ln}
! the deadline: they extended the deadline to {b} | applications are due {b} now | due date moved to {b} => d
- You report to the head of {dept}, {n} {ln}. || Your boss will be {n} {ln} of {dept}.
? who would be my boss | who do I report to | who is the head => {n} {ln}
? which department is it in | what department is the boss from => {dept}
- The post is in {c}, five minutes from the station. || You would work in {c}.
? in which town is the job | where would I work => {c}
- The trial period is {k} months. || In the first {k} months either side may change its mind.
? how long is the trial period | how many months of probation => {k}
! the trial period: the trial period is {b} months now | probation is {b} months instead => k
## trade money | offer_letter quotation_painter our_offer estimate_letter price_offer | Offer; What we would do and what it costs; Quotation for {surface} | Dear {mrs} {ln},; Dear Sir or Madam,; Hello {mrs} {ln}, | With kind regards, {firm2}; Yours, {n} {ln}; We would be glad to do it. {n}
+ We cover everything and take the rubbish with us. || Small changes are included. || All prices are meant with tax.
+ We have done such work for thirty years. || You will not need to move out. || Coffee is welcome at any time.
- Painting {surface} comes to {u}, with two coats. || For {surface} we would ask {u}.
? how much for {surface} | what do they ask for {surface} | price of {surface} => {u}
! the price for {surface}: for {surface} they now ask {b} | {surface} is {b} after all | new price for {surface}, {b} => u
- We could start on {d} and would need {k} days. || If you agree, we begin on {d}; it takes {k} days.
? when could they start | on which date would they begin | start of the work => {d}
? how many days do they need | how long does the work take, days => {k}
! the start: they start on {b} instead | the start was put off to {b} | they begin on {b} now => d
- The scaffold is {u} on top and stands for {k} weeks. || You pay {u} for the scaffold.
? what does the scaffold cost | how much is the scaffold => {u}
! the scaffold: the scaffold is {b} now | scaffold costs {b} instead => u
- The colour would be {paint}, as you wished. || We have noted {paint} as the colour.
? which colour did they note | what colour will it be | colour in the offer => {paint}
! the colour: I want {b} instead | the colour should be {b} now | we decided on {b} => paint
- This offer is good until {d}. || We hold these prices until {d}.
? until when is the offer good | how long are the prices valid | when does the offer run out => {d}
- Your contact on the site is {n}, mobile {ph}. || On site ask for {n}, {ph}.
? who is the contact on the site | who do I ask for on site => {n}
? the mobile number of {n} | how do I reach {n} => {ph}
! the mobile of {n}: the mobile of {n} is {b} now | {n} has a new number, {b} | reach {n} on {b} => ph
## tech | release_letter whats_new release_announcement version_news update_letter | Version {ver}; What is new in {ver}; Release notes {ver} | Hi all,; Dear users, | Happy clicking!; The makers; Thanks to all who reported problems.
+ As always, make a copy of your data first. || The update takes about a minute. || The old version still runs, but not for ever.
+ We have also moved a few buttons, sorry for that. || Many small things are faster.
- You can now use {feature} on every device. || The big new thing is {feature}.
? what's the big new thing | which new feature is there | what is new in it => {feature}
- We have fixed {bug} that came with {ver}. || At last {bug} is gone; it had been there since {ver}.
? what did they fix | which bug is gone | what was repaired => {bug}
? since which version was it broken | which version brought the bug => {ver}
- Support for {ver} ends on {d}. || Version {ver} gets no help after {d}.
? when does support for {ver} end | until when is {ver} supported | end date of {ver} => {d}
! the end of support: support for {ver} ends on {b} now | they moved the end of support to {b} | {ver} is supported until {b} => d
- Uploads may now be {kkk} MB large. || The limit for uploads is {kkk} MB.
? how big may uploads be | upload limit | how many MB can I upload => {kkk}
! the limit: the upload limit is {b} MB now | uploads may be {b} MB | they raised it to {b} MB => kkk
- Questions go to {n} in room {kk} or to port {host}. || {n} answers questions about it.
? who answers questions about the release | who do I ask about the update => {n}
- The server will be down on {wd} from {t}, for an hour at most. || On {wd} at {t} we switch over.
? on which day is the server down | when do they switch over, which day => {wd}
? what time does it go down | from what time is the server off => {t}
! the switch: they switch over on {b} instead | the server is down on {b} now | downtime moved to {b} => wd
## sport | race_report marathon_report my_first_triathlon report_of_the_run bike_race | {c} at last; Race report; How it went in {c} | | Never again. Until next year.; Thanks to {n} for the lift.; See you at the start!
+ I slept badly, as always before a race. || The first bend was a mess of elbows. || My legs felt like somebody else's.
+ A child with a drum kept me going. || The soup afterwards was the best soup of my life.
- The start was at {t}, an hour late, because {adv}. || We started at {t}; the reason was that {adv}.
? what time was the start | when did the race start => {t}
? why did it start late | what was the reason for the late start => {adv}
- My number was {kkk}, and it hung crooked all day. || With number {kkk} on my chest I set off.
? what was the start number | which number did I wear | my bib number => {kkk}
! the number: my number was {b}, not that | the start number was {b} => kkk
- At kilometre {kw} I had to walk. || After {kw} kilometres my legs gave up.
? at which kilometre did I have to walk | after how many kilometres did it get hard => {kw}
! the kilometre: it was kilometre {b} | I walked at kilometre {b} => kw
- {n} {ln} won, as nobody had expected. || The winner was {n} {ln}.
? who won | who was the winner | name of the winner => {n} {ln}
! the winner: the winner was {b} | {b} won after all => ln
- I came in at place {kk}, right behind {n}. || In the end it was place {kk}; {n} was just in front.
? which place did I come in | what was my place | my rank in the race => {kk}
? who was right in front of me | who came in just before => {n}
! my place: I was place {b} in the end | they corrected my place to {b} => kk
- At the second stop there was only {liquid} and {snack}. || What saved me was {snack} at the second stop.
? what saved me at the second stop | what was there to eat at the stop => {snack}
## party family | wedding_speech speech_draft birthday_speech toast best_man_speech | Speech for {n}; Draft of my speech; What I want to say | Dear {n}, dear guests,; Dear all, | Raise your glasses!; To {n} and {n2}!; Thank you.
+ (pause, wait for laughs) || I promised not to tell the story of the canoe. || I have known these two for a long time.
+ (look at the parents here) || Somebody please give {n} a handkerchief. || I will be short, said the man with nine pages.
- We met in {c} in {y}, in a queue for {goal}. || It was in {y}, in {c}, that we first met.
? in which town did we meet | where did we meet | which city did we first meet in => {c}
? in which year did we meet | when did we meet => {y}
! the year: we met in {b}, not that | the year was {b} | it was {b} when we met => y
- {n} then sold the {thing} to pay for the ring. || To pay for the ring {n} sold a {thing}.
? what did {n} sell for the ring | how did {n} pay for the ring | what was sold to pay the ring => {thing}
! what was sold: it was the {b} that was sold => thing
- Their first song was {song}, played by {band}. || They danced to {song}.
? what was their song | which song did they dance to | name of the song => {song}
! the song: the song was {b} | they danced to {b}, not that | change the song to {b} => song
- I thank {kin} for {dish2}. || Who made {dish2}? {kin}, thank you.
? who made {dish2} | who do I thank for {dish2} => {kin}
- The collection was for {gift}, and {u} came together. || {u} came together, enough for {gift}.
? how much money came together | how much was collected | what sum did the collection bring => {u}
! the sum: {b} came together in the end | the collection is at {b} now => u
- The first dance is at {t}, after the cake. || At {t} there will be the first dance.
? when is the first dance | what time do they dance => {t}
! the dance: the first dance is at {b} | the dance was moved to {b} => t
## house tech | instructions how_to_use_it user_guide quick_guide using_the_machine operating_notes | How to use the {appliance}; The {appliance}: read before use; {appliance}, short guide | | Questions? Ask {n}.; Please leave it as you found it.; Handle with care.
+ Never leave it running alone. || Read everything once before you start. || A hum is normal, a bang is not.
+ Wear gloves, and no scarves. || Children watch from a distance. || Wipe it with a damp cloth.
- To start it, press {knob} for {k} seconds. || Hold {knob} until the light goes green, about {k} seconds.
? what do I press to start it | which button starts it | how do I turn it on => {knob}
? how many seconds do I hold it | for how long do I press => {k}
! the start button: it is started with {b} now | to start it press {b} => knob
- Let it warm up for {kw} minutes. || It needs {kw} minutes to warm up.
? how long does it have to warm up | how many minutes to warm up | warm-up time => {kw}
! warming up: it needs {b} minutes to warm up now | warm-up takes {b} minutes => kw
- In an emergency use {knob}, and pull the plug. || If it jams, {knob} stops everything.
? what stops everything | how do I stop it in an emergency | it jams, what do I press => {knob}
- The filter is changed every {k} weeks; new ones are {store}. || Every {k} weeks it wants a new filter (they are {store}).
? how often is the filter changed, every how many weeks | when does it need a new filter, weeks => {k}
? where are the new filters | where do we keep filters => {store}
! the filters: the filters are {b} now | we keep new filters {b} => store
- Service is done by {firm2}, {ph}. || For service call {firm2} on {ph}.
? who does the service | which company services it | who do I call for the service => {firm2}
? the number of the service | which number for the service => {ph}
! the service number: the service number is {b} now | the number of {firm2} is no longer right, it's {b} | service is reached on {b} => ph
- The serial number is {w}, under the lid. || On the plate under the lid you read {w}; they will ask for it.
? what's the serial number | which serial number does it have | what is on the plate under the lid => {w}
! the serial number: we got a new one, serial number {b} | the serial number is {b} => w
## travel | travel_notes notes_from_the_road trip_letter_home what_we_saw holiday_letter | Notes from {c}; On the road; {c} and further | Dear {n},; Hi you two, | Wish you were here! {n2}; More soon; Greetings from the road, {n2}
+ We walked until our feet gave up. || Nobody speaks our language, and it does not matter. || The food is too good.
+ It rained only at night, as ordered. || I have lost my hat twice. || Everything is uphill here, even the way back.
- We stay at {hotel}, room {kkk}, with a view of the yard. || Our room at {hotel} is number {kkk}.
? where do we stay | which hotel are they at | name of the hotel => {hotel}
? which room are they in | what's the room number => {kkk}
! the room: we have room {b} now | they moved us to room {b} | room number is {b} instead => kkk
- The best thing was {sight}; go in the morning. || Do not miss {sight}.
? what was the best thing | what should I not miss there | what did they like best => {sight}
- A ticket for {sight} costs {u}, and children pay half. || We paid {u} each for {sight}.
? how much is {sight} | what did they pay for {sight} | ticket price for {sight} => {u}
! the ticket for {sight}: {sight} costs {b} now | tickets for {sight} went to {b} => u
- On {wd} we take the bus to {c}; it leaves at {t}. || The bus to {c} goes on {wd} at {t}.
? where do we take the bus to | where does the bus go => {c}
? when does the bus leave | what time is the bus => {t}
? on which day do we take the bus | which day is the bus to {c} => {wd}
! the bus: the bus goes at {b} now | bus leaves at {b} instead | the new bus time is {b} => t
- We ate at {inn}, where {n} fell in love with the cook. || {inn} is where we eat every night.
? where did we eat | which restaurant did they eat at | name of the restaurant => {inn}
! the restaurant: it was {b} where we ate | the restaurant is called {b} => inn
- The flight home is {w} on {d}. || We fly back on {d} with flight {w}.
? which flight do we take home | flight number home | number of the flight back => {w}
? when do we fly home | on what date is the flight back => {d}
! the flight home: we fly home on {b} now | our flight was moved to {b} | flight back is on {b} instead => d
## house party | hut_rules hostel_rules house_rules_long rules_of_the_house rules_for_guests | House rules; In this house; Please read | Dear guests,; | Thank you!; The wardens, {n} and {n2}; Your house team
+ Be kind to each other, most rules follow from that. || Shoes stay downstairs. || Dishes do not wash themselves, we have tried.
+ Dogs are welcome if they do not bark at dawn. || Smoking only outside. || Who breaks a thing tells us.
- Quiet please from {t} on. || From {t} it is quiet, also on Saturdays.
? from when must it be quiet | what time do quiet hours start | until when can we be loud => {t}
! quiet hours: quiet hours start at {b} now | it has to be quiet from {b} on => t
- The {room} is locked at {t}; ask {n} for a key. || After {t} nobody may use the {room}.
? when is the {room} locked | until what time can we use the {room} => {t}
! the {room}: the {room} is locked at {b} now | the {room} may be used until {b} => t
- Bed linen costs {u} for the whole stay. || You can hire bed linen for {u}.
? how much is bed linen | what do they charge for linen | price of the bed linen => {u}
! bed linen: bed linen costs {b} now | linen is {b} instead => u
- The code for the back door is {pin}. || At night the back door opens with {pin}.
? the code for the back door | how do I get in at night, which code | what do I type at the back door => {pin}
! the door code: the code for the back door is {b} now | they changed the door code to {b} | back door opens with {b} now => pin
- Skis and bikes go {store}. || Please put bikes {store}.
? where do bikes go | where can I put my bike => {store}
! the bikes: bikes go {b} now | put bikes {b} from now on => store
- Breakfast is from {t} to {t2} in the {room}. || We serve breakfast in the {room}, {t} to {t2}.
? from when is breakfast | when does breakfast start | how early can I have breakfast => {t}
? until when is there breakfast | when does breakfast end => {t2}
? where is breakfast | in which room is breakfast => {room}
"""
