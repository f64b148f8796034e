# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Plans by week and weekday, itineraries by day, diaries by date: what stands under which heading."""

from __future__ import annotations

WEEK_STEMS = "four_week_plan training_block monthly_plan term_plan weeks_ahead course_plan project_weeks rehab_plan exam_revision_plan holiday_club_plan marathon_plan menu_weeks youth_club_plan study_plan"
WEEK_TITLES = "Plan; Four weeks; The coming weeks; Plan for {m}; What we do when"
WEEK_ASKED = """
what's on {wd} of week {k} | what happens on {wd} in week {k} | what is planned for {wd}, week {k} | week {k}, {wd}, what's on | what do I have on {wd} of week {k} | what comes on the {wd} of week {k} | what does week {k} say for {wd} | in week {k}, what's on {wd} | what's there to do on {wd} in week {k} | on {wd} of week {k} we do what | !tell me what's on {wd} in week {k} | which thing is on {wd} of week {k} | and in week {k} on {wd}, what is it | what did I put for {wd} in week {k} | what's the plan for week {k}, {wd} | what am I supposed to do {wd} week {k}
"""
WEEK_DAY = """
which day of week {k} is {e} | when is {e} in week {k} | what day is {e} in week {k} | in week {k}, when do we have {e} | on which day of week {k} do I have {e} | {e} in week {k}, which day | which weekday is {e} on in week {k} | week {k}: what day is {e} | on what day is {e} in the week {k} | what day did we put {e} on in week {k}
"""
WEEK_TIME = """
what time is {e} in week {k} | when does {e} start in week {k}, what time | at what time is {e} in week {k} | {e} in week {k}, what time | week {k}, {e}: at what time
"""
WEEK_MOVED = """
{e} in week {k} is {b} now | in week {k} it's {b} instead of {e} | we do {b} in week {k}, not {e} | change {e} in week {k} to {b} | swap {e} in week {k} for {b} | instead of {e} in week {k} put {b} | week {k}: {b}, not {e} | replace {e} in week {k} with {b}
"""
TRIP_STEMS = "road_trip_days day_by_day grand_tour rail_tour cycle_tour_plan ten_days_away tour_by_day honeymoon_days pilgrimage coach_tour"
TRIP_TITLES = "Our trip, day by day; {c} and back; The tour; Days on the road"
TRIP_ROWS = """
We sleep at {hotel}. || The night is booked at {hotel}. || Check in at {hotel} before {t}. => where do we sleep on day {k}; which hotel on day {k}; day {k}, where do we stay the night; what's the hotel on day {k}; where is the bed on day {k} => {hotel} => on which day do we sleep at {hotel}; what day is {hotel}; which day are we at {hotel}
In the afternoon we see {sight}. || {sight} opens at ten, so no hurry. || There should be time for {sight}. => what do we see on day {k}; what's the sight on day {k}; on day {k}, what is there to see; what do we visit on day {k}; which sight on day {k} => {sight} => on which day do we see {sight}; what day is {sight}; when do we see {sight}, which day
Lunch at {inn}, already booked. || {inn} is good for lunch. || We meet the others at {inn}. => where do we eat on day {k}; lunch on day {k}, where; which restaurant on day {k}; where is lunch on day {k} => {inn} => on which day do we eat at {inn}; what day is {inn}; which day is the lunch at {inn}
The train to {c} leaves at {t}. || Off to {c} at {t}. || At {t} the coach goes on to {c}. => when do we leave on day {k}; what time do we set off on day {k}; departure on day {k}; at what time do we go on on day {k} => {t} => on which day do we go to {c}; which day is {c}; what day do we travel to {c}
It is {kkk} km, with a stop in {c}. || {kkk} km of driving; {c} is about half way. => how many km on day {k}; how far is it on day {k}; how long is the drive on day {k}, in km; what distance on day {k} => {kkk} => on what day do we stop in {c}; on which day do we pass {c}; which day takes us through {c}
Tickets cost {u} each. || We pay {u} at the door. => what do we pay on day {k}; how much are the tickets on day {k}; price of the tickets on day {k} => {u}
In the morning {walk}, with good shoes. || {walk} before it gets hot. => which walk is on day {k}; what do we walk on day {k}; what's in the morning of day {k} => {walk} => on which day is {walk}; what day do we do {walk}
"""
DIARY_STEMS = "diary my_diary journal_spring allotment_diary ships_log night_shift_log baby_diary hospital_diary writing_journal dream_diary weather_diary logbook_tour sourdough_diary year_abroad"
DIARY_TITLES = "Diary; From my diary; {m}; A small diary; Log"
DIARY_ROWS = """
Saw {saw} on the way home. || {saw} in the garden, of all places! => did I see {saw}; were there {saw}; was it that I saw {saw}
{kin} came for tea and stayed until ten. || Long talk with {kin} on the phone. => did {kin} come or call; did I talk with {kin}; was {kin} there
The {thing} is broken again. || Repaired the {thing}, at last. => did something happen to the {thing}; was the {thing} broken or repaired; did I write about the {thing}
Walked {walk} in the rain. || {walk} with {n}, very slowly. => did I walk {walk}; was I on {walk}; did we do {walk}
Bought {ware} at the market. || {ware} are cheap at the moment. => did I buy {ware}; did I get {ware}; did I write about {ware}
Dinner at {inn}, far too much. || {n} invited us to {inn}. => did we eat at {inn}; was I at {inn}; were we at {inn}
{pet} the {animal} was ill. || Took {pet} to the vet. => was {pet} ill; did I take {pet} to the vet; was there something with {pet}
Finished reading {book}. || Started {book}, hard to put down. => did I read {book}; was I reading {book}; did I start or finish {book}
Train to {c} was late, because {adv}. || Back from {c}, tired. => was I in {c} or on the way; did I travel to {c}; did I go to {c}
Paid {u} for the repair, ouch. || A bill over {u} in the post. => did I pay {u}; was there the bill over {u}; did I get the bill over {u}
The dentist looked at my {ache}. || My {ache} hurts since breakfast. => did my {ache} hurt; was something wrong with my {ache}; did I have trouble with my {ache}
Made {dish2}, half of it burnt. || {n2} brought {dish2}. => did I have {dish2}; was there {dish2}; did we eat {dish2}
"""
DIARY_ASKED = """
when {q} | on which day {q} | what date {q} | on what date {q} | which day {q} | when exactly {q} | on what day {q} | what day {q} | from which day is the entry, when {q} | which date stands there, when {q} | !find out when {q} | !tell me on which day {q}
"""
