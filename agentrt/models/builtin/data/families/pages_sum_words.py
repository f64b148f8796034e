# ruff: noqa: E501  (phrase banks read better on their own lines)
"""A number in a longer text and what follows from it: a sum, another unit, a later date.

Rows: stem of the text :: sentence || variant // further sentence => questions => what is computed.
"""

from __future__ import annotations

SUMS = """
cottage_welcome :: A night costs {L}{p}{R}, linen included. || The price is {L}{p}{R} per night. || You pay {L}{p}{R} a night. // The final cleaning is {L}{f}{R}, however long you stay. || On top comes a cleaning fee of {L}{f}{R}. => what do we pay for {k} nights with the cleaning | {k} nights plus cleaning, how much is that | total for {k} nights including the cleaning fee | how much would {k} nights cost us, cleaning included | we stay {k} nights, what does it come to with cleaning | {k} nights and the cleaning, what's the total => {p} * {K} + {f}
cottage_welcome :: Bicycles are {L}{p}{R} a day each. || You can borrow bikes for {L}{p}{R} a day. => how much are {k} bikes for a day | what do {k} bikes cost per day | price of {k} bikes for one day | we need {k} bikes for one day, what's that | one day, {k} bikes, how much => {p} * {K}
cottage_welcome :: Firewood is {L}{p}{R} a basket; the honesty box hangs by the door. || Each basket of wood costs {L}{p}{R}. => we burnt {k} baskets of wood, what do we owe | what do {k} baskets of wood cost | how much for {k} baskets of firewood | {k} baskets of firewood, how much do I put in the box | how much do I put in the box for {k} baskets => {p} * {K}
cottage_welcome :: A dog is welcome for {L}{p}{R} a night. || Dogs cost {L}{p}{R} per night. => what does the dog cost for {k} nights | {k} nights with a dog, how much extra | how much extra for the dog, {k} nights | for {k} nights the dog is how much => {p} * {K}
lease_in_plain_words :: The cold rent is {L}{p}{R} a month. || Each month {L}{p}{R} is due for the rooms. // For heating and water you pay {L}{f}{R} a month in advance. || Heating and water come to another {L}{f}{R} a month. => what do I pay a month altogether, with heating | rent and heating together per month | how much is it a month including heating and water | total monthly cost, heating included | what's the warm rent => {p} + {f}
lease_in_plain_words :: The rent is {L}{p}{R} a month. || {L}{p}{R} a month is the rent. => how much rent is that in {k} months | what do I pay in rent over {k} months | rent for {k} months | {k} months of rent, how much | what will {k} months cost me in rent => {p} * {K}
lease_in_plain_words :: The garage is {L}{p}{R} a month and can be given back any time. || For the garage we ask {L}{p}{R} a month. => what does the garage cost for {k} months | {k} months of garage, how much | how much is the garage in {k} months | garage for {k} months please, what's the sum => {p} * {K}
cat_sitter_letter :: The dry food is {n} grams a day, in two portions. || {n} grams a day is all they get. => how many grams of food for {k} days | how much dry food do I need for {k} days | food for {k} days, how many grams | I sit for {k} days, how many grams is that in all | what do they eat in {k} days => {n} * {K}
cat_sitter_letter :: For each day we leave you {L}{p}{R}. || You get {L}{p}{R} per day from us. // And {L}{f}{R} for the bus. || For the way there is {L}{f}{R} more. => what do I get for {k} days with the bus money | how much do I earn in {k} days, bus included | {k} days plus the bus money, how much | what's my pay for {k} days including the bus => {p} * {K} + {f}
babysitter_letter :: We pay {L}{p}{R} an hour. || You get {L}{p}{R} for each hour. => what do I earn for {k} hours | I'm there {k} hours, how much do I get | pay for {k} hours | {k} hours of sitting, how much | how much is it for {k} hours => {p} * {K}
babysitter_letter :: We pay {L}{p}{R} an hour, also when they sleep. // The taxi home is {L}{f}{R}, we pay that too. || And {L}{f}{R} for the taxi. => what do I get for {k} hours plus the taxi | {k} hours and the taxi money, how much together | pay for {k} hours including the taxi | {k} hours plus taxi => {p} * {K} + {f}
grandmas_stew :: For each person take {n} grams of potatoes. || Count {n} grams of potatoes a head. => how many grams of potatoes for {k} people | we are {k}, how much potato is that | potatoes for {k} people | {k} guests, how many grams of potatoes do I need | what weight of potatoes for {k} => {n} * {K}
grandmas_stew :: The recipe takes {n} ml of stock. || Pour on {n} ml of stock. => how much stock for {k} times the recipe | I cook it {k} times over, how many ml of stock | {k} times the amount, how much stock | stock for {k} pots of it => {n} * {K}
school_letter :: The coach costs {L}{p}{R} per child. || We ask for {L}{p}{R} a child for the coach. // Entry is {L}{f}{R} each. || On top each child pays {L}{f}{R} to get in. => what do I pay per child altogether | coach and entry together, how much per child | total per child | how much for one child with entry | what is it for my daughter, coach plus entry => {p} + {f}
school_letter :: The trip costs {L}{p}{R} per child. || Each child pays {L}{p}{R}. => I have {k} children going, what do I pay | how much for {k} children | {k} kids, total | what does it cost for {k} kids | {k} children on the trip, how much money => {p} * {K}
club_news :: Tickets are {L}{p}{R} each. || A ticket costs {L}{p}{R}. => what do {k} tickets cost | how much are {k} tickets | {k} tickets please, how much | we need {k} tickets, what's that together | price for {k} tickets => {p} * {K}
club_news :: The yearly fee is {L}{p}{R}. || Members pay {L}{p}{R} a year. // New members pay {L}{f}{R} once to join. || Joining costs {L}{f}{R} once. => what does the first year cost, joining included | fee plus joining, how much | I join now, what do I pay in the first year | how much is the first year with the joining fee => {p} + {f}
club_news :: At the flea market a table is {L}{p}{R}. || You can hire a table for {L}{p}{R}. => what do {k} tables cost | I want {k} tables, how much | hire of {k} tables | {k} tables at the flea market come to => {p} * {K}
job_description :: The wage is {L}{p}{R} an hour. || We pay {L}{p}{R} an hour. => what would I earn with {k} hours a week | {k} hours a week, what's the weekly pay | how much is that for {k} hours | pay for {k} hours | I'd do {k} hours, how much | what do {k} hours bring => {p} * {K}
job_description :: A shift pays {L}{p}{R}. || For each shift there is {L}{p}{R}. // At the end of the month you get {L}{f}{R} for the ticket. || We add {L}{f}{R} a month for the way to work. => what do I get in a month with {k} shifts, ticket included | {k} shifts plus the ticket money, how much | {k} shifts and the money for the way, what is that | monthly pay with {k} shifts and travel => {p} * {K} + {f}
offer_letter :: One door is {L}{p}{R}, both sides. || We ask {L}{p}{R} per door. // The way there is {L}{f}{R}. || For the drive we charge {L}{f}{R} once. => what do {k} doors cost with the drive | {k} doors and the way there, total | how much for {k} doors including the drive | total for {k} doors plus travel => {p} * {K} + {f}
offer_letter :: A square metre costs {L}{p}{R}. || We charge {L}{p}{R} per square metre. => what do {k} square metres cost | price for {k} square metres | our room has {k} square metres, how much | {k} square metres at their price | how much would {k} square metres be => {p} * {K}
offer_letter :: The material is {L}{p}{R}. || For material we count {L}{p}{R}. // The work itself comes to {L}{f}{R}. || Our hours add up to {L}{f}{R}. => material and work together | how much is it in all, work and material | total of the offer | what's the sum of material and work | what do they want altogether => {p} + {f}
release_letter :: A licence costs {L}{p}{R} a year. || The yearly price is {L}{p}{R} per seat. => what do {k} licences cost a year | {k} seats for a year, how much | we need {k} licences, price | how much for {k} seats | {k} licences, total => {p} * {K}
wedding_speech :: The collection brought {L}{p}{R}. || {L}{p}{R} came together. // The grandparents added {L}{f}{R}. || And {L}{f}{R} came from the grandparents. => how much money is there altogether | collection and grandparents together | the whole sum with the grandparents' money | what came together in all => {p} + {f}
instructions :: It uses {n} watts while it warms up. || While warming up it takes {n} watts. => how many watts do {k} of them use | {k} machines at once, how many watts | watts for {k} machines | what do {k} of these take together => {n} * {K}
instructions :: One filter costs {L}{p}{R}. || New filters are {L}{p}{R} each. // Delivery is {L}{f}{R}. || They charge {L}{f}{R} for the parcel. => what do {k} filters cost with delivery | {k} filters plus delivery | how much for {k} filters delivered | I order {k} filters, total with the parcel => {p} * {K} + {f}
travel_notes :: A day ticket for the trams is {L}{p}{R}. || We paid {L}{p}{R} for a day on the trams. => what do {k} day tickets cost | {k} day tickets, how much | how much for {k} tram day tickets | we are {k}, trams for a day cost how much => {p} * {K}
travel_notes :: The room is {L}{p}{R} a night. || We pay {L}{p}{R} a night for the room. // Breakfast for all of us was {L}{f}{R}. || Once we had breakfast there for {L}{f}{R}. => {k} nights and that breakfast, how much | what did {k} nights cost with the breakfast | total for {k} nights plus breakfast once => {p} * {K} + {f}
hut_rules :: A bed is {L}{p}{R} a night. || We ask {L}{p}{R} for a bed. // Linen is {L}{f}{R} once. || For linen you pay {L}{f}{R}. => what do I pay for {k} nights with linen | {k} nights plus linen | how much is a bed for {k} nights, linen included | {k} nights, one bed, linen: total => {p} * {K} + {f}
hut_rules :: A shower token costs {L}{p}{R}. || Tokens for the shower are {L}{p}{R}. => how much are {k} shower tokens | {k} tokens, what's that | what do {k} tokens cost | I want {k} shower tokens, how much money => {p} * {K}
aftercare :: The splint costs {L}{p}{R}. || For the splint you pay {L}{p}{R} yourself. // Each check is another {L}{f}{R}. || A check costs {L}{f}{R}. => what do I pay for the splint and {k} checks | splint plus {k} checks | how much with {k} checks | total cost with {k} checks => {p} + {f} * {K}
moving_day :: The van is {L}{p}{R} for the day. || For the van we pay {L}{p}{R}. // Each kilometre is {L}{f}{R} more. || A kilometre costs {L}{f}{R}. => what does the van cost if we drive {k} km | van for the day and {k} kilometres | how much with {k} km | van plus {k} km, total => {p} + {f} * {K}
"""
MEASURES = """
cottage_welcome :: The beach is {x} {u} from the gate. || It is {x} {u} to the beach. | how far is the beach in {b} | distance to the beach in {b} | the beach, how many {b} is that | how many {b} to the beach => far
cottage_welcome :: The nearest shop is {x} {u} away. || You reach the shop after {x} {u}. | how many {b} to the shop | the shop is how far in {b} | how far is the shop, in {b} please => far
race_report :: It was {x} {u} in all. || The whole course was {x} {u}. | how long was the course in {b} | the course in {b} | how many {b} did I run | distance of the race in {b} => far
race_report :: I was on the road for {x} {u}. || It took me {x} {u}. | how long did it take me in {b} | my time in {b} | how many {b} was I on the road => time
travel_notes :: The pass is {x} {u} high. || At {x} {u} we stood on the top. | how high is it in {b} | height of the pass in {b} | how many {b} high is the top => high
travel_notes :: At noon it was {x} {u} in the shade. || The thermometer showed {x} {u}. | how warm was it in {b} | temperature in {b} | what's that in {b}, the heat at noon => heat
travel_notes :: My rucksack weighs {x} {u}. || The bag was {x} {u} at the counter. | how heavy is the bag in {b} | weight of the rucksack in {b} | how many {b} does the bag weigh => mass
cat_sitter_letter :: {pet} weighs {x} {u}, which is too much. || At the vet's {pet} had {x} {u}. | how heavy is {pet} in {b} | weight of {pet} in {b} | how many {b} does {pet} weigh => mass
grandmas_stew :: Take {x} {u} of flour, sifted. || You need {x} {u} of flour. | how much flour is that in {b} | flour in {b} | how many {b} of flour => mass
grandmas_stew :: It takes {x} {u} of water. || Add {x} {u} of water. | how much water in {b} | water in {b} | how many {b} of water do I add => volume
grandmas_stew :: The core should reach {x} {u}. || It is done at {x} {u}. | core temperature in {b} | at how many {b} is it done | what should the core reach in {b} => heat
instructions :: The tank holds {x} {u}. || Fill in {x} {u} at most. | how much does the tank hold in {b} | the tank in {b} | how many {b} fit in => volume
instructions :: It weighs {x} {u}, so lift it with two. || With {x} {u} it is not light. | how heavy is the machine in {b} | weight in {b} | what does it weigh in {b} => mass
instructions :: The cable is {x} {u} long. || It has a cable of {x} {u}. | how long is the cable in {b} | the cable in {b} | length of the cable, in {b} => cord
lease_in_plain_words :: The flat has {x} {u}. || The rooms measure {x} {u} together. | how big is the flat in {b} | size of the flat in {b} | the flat in {b} => area
aftercare :: Call us if your temperature goes above {x} {u}. || A fever over {x} {u} is a reason to call. | at which temperature do I call, in {b} | the fever in {b} | what's the limit for the fever in {b} => heat
aftercare :: Do not lift more than {x} {u}. || Nothing heavier than {x} {u} for now. | how much may I lift in {b} | the limit for lifting in {b} | how many {b} may I lift => mass
club_news :: The new pitch is {x} {u} long. || Our new track measures {x} {u}. | how long is the new pitch or track in {b} | the new one in {b} | length in {b} => track
moving_day :: It is {x} {u} from the old flat to the new one. || The drive is {x} {u}. | how far is the drive in {b} | distance to the new flat in {b} | how many {b} do we drive => far
offer_letter :: The surface measures {x} {u}. || We have measured {x} {u}. | how big is the surface in {b} | what did they measure, in {b} | the area in {b} => area
"""
DATES = """
aftercare :: The operation was on {D}. || You were treated on {D}. | what date is {k} {w} after the operation | {k} {w} after the treatment is when | I may swim {k} {w} after the operation, what date is that | the check is {k} {w} after it, on which date => +
lease_in_plain_words :: The contract begins on {D}. || You move in on {D}. | what date is {k} {w} after we move in | {k} {w} after the start of the contract, which date | the trial ends {k} {w} after the beginning, when is that | when is it {k} {w} from the start => +
school_letter :: The trip is on {D}. || We leave on {D}. | the money is due {k} {w} before the trip, which date | what date is {k} {w} before the trip | we want a reminder {k} {w} before the trip, on what date | {k} {w} before they go, when is that => -
club_news :: The party takes place on {D}. || We meet on {D} for the party. | what date is {k} {w} before the party | the order must go out {k} {w} before the party, when is that | {k} {w} before the club party is which date => -
job_description :: Applications are open until {D}. || The last day for applications is {D}. | they answer {k} {w} after the deadline, what date is that | what date is {k} {w} after the deadline | {k} {w} after the last day for applications, when => +
job_description :: You would start on {D}. || The first day of work is {D}. | the trial ends {k} {w} after the first day, which date | {k} {w} after the start, what date | what's the date {k} {w} after I start => +
offer_letter :: The work begins on {D}. || We could begin on {D}. | they need {k} {w}, when are they done | what date is {k} {w} after they begin | {k} {w} from the start of the work is when => +
offer_letter :: This offer is dated {D}. || We wrote this on {D}. | it's good for {k} {w}, until what date | {k} {w} after the date of the offer, when is it | the offer runs {k} {w}, to which date => +
release_letter :: The version came out on {D}. || We released it on {D}. | support ends {k} {w} after the release, when | what date is {k} {w} after the release | the next one comes {k} {w} later, on what date => +
cat_sitter_letter :: {pet} had the last tablet on {D}. || The last tablet for {pet} was on {D}. | the next tablet is {k} {w} later, when | when is the next tablet, {k} {w} after the last | {k} {w} after the last tablet, what date => +
travel_notes :: We set off on {D}. || Our journey began on {D}. | {k} {w} after they set off, what date is that | we come back after {k} {w}, on which date | the trip is {k} {w} long, when is it over => +
moving_day :: We move on {D}. || The big day is {D}. | the post must know {k} {w} before we move, what date | what date is {k} {w} before the move | I cancel the internet {k} {w} before the big day, when is that => -
letter_from_gran :: The operation is on {D}. || They operate on {D}. | I visit {k} {w} after the operation, what date | what date is {k} {w} after the operation | {k} {w} after it, when is that => +
instructions :: The last service was on {D}. || It was serviced on {D}. | the next service is due {k} {w} later, when | what date is {k} {w} after the last service | service is due after {k} {w}, on which date => +
"""
UNITS: dict[str, tuple[tuple[str, ...], tuple[str, ...], float, float]] = {
    "far": (("km", "kilometers", "kilometres"), ("miles", "miles", "m", "yards"), 1, 60),
    "cord": (("m", "meters", "metres"), ("feet", "ft", "inches", "cm"), 1, 9),
    "track": (("m", "meters", "metres"), ("feet", "ft", "yards"), 50, 400),
    "high": (("m", "meters", "metres"), ("feet", "ft", "yards"), 2, 2900),
    "mass": (("kg", "kilograms", "kilos"), ("pounds", "lbs", "ounces", "grams"), 1, 30),
    "volume": (("liters", "litres"), ("gallons", "pints", "cups", "ml"), 1, 12),
    "time": (("minutes",), ("hours", "seconds"), 20, 400),
    "heat": (("°C", "Celsius", "degrees Celsius"), ("Fahrenheit", "°F", "degrees Fahrenheit"), 20, 95),
    "area": (("square meters", "sqm"), ("square feet", "sq ft"), 18, 160),
}
