# ruff: noqa: E501  (phrase banks read better on their own lines)
"""One-step sums in plain words (see `again_sums`): the same nouns with plus, minus, times and shared out.

Where the order of two numbers does not matter, the one said first has the letter that the expression has first.
"""

from __future__ import annotations

MONEY: dict[str, str] = {
    "back": """
        the {t} [cost|cost me|come to|are] {L}{a}{R} but I get {L}{b}{R} back. [What do I really pay?|So what's the real price?|What does it cost me in the end?|]
        I paid {L}{a}{R} for the {t} and got {L}{b}{R} back. [What did they cost me?|How much did I spend?|What's it come to?]
        {L}{a}{R} for {t}, of which I get {L}{b}{R} back. What's left to pay?
        {L}{a}{R}, and {L}{b}{R} comes back as a refund. How much is gone?
        I get {L}{b}{R} back from the {L}{a}{R} I paid. What did I spend, then?
        they refund {L}{b}{R} of {L}{a}{R}. What have I paid after that?
        there's {L}{b}{R} cashback on {t} for {L}{a}{R}. What do they cost me?
        the deposit of {L}{b}{R} comes back to me, I paid {L}{a}{R} in all. What did I really spend?
        my insurance gives me {L}{b}{R} of the {L}{a}{R} for {t}. How much do I carry myself?
        work pays {L}{b}{R} towards my {t}, they are {L}{a}{R}. What do I have to pay?
        bill {L}{a}{R}, {name} gives me {L}{b}{R} towards it. What remains for me?
        {t} for {L}{a}{R}, minus {L}{b}{R} that I get back
        I returned {t} worth {L}{b}{R} out of an order of {L}{a}{R}. What's the order worth now?
        the {t} were {L}{a}{R}, and with a voucher over {L}{b}{R} [I pay what?|how much is it?|what's to pay?]
        I have a {L}{b}{R} gift card and the {t} cost {L}{a}{R}. How much do I add in cash?
        knock {L}{b}{R} off {L}{a}{R}, please
        {L}{b}{R} cheaper than {L}{a}{R} is what?
        what's left of {L}{a}{R} once {L}{b}{R} is [spent|gone|taken out|paid back]?
    """,
    "change": """
        I pay with {L}{a}{R} and the {t} cost {L}{b}{R}. [What's my change?|How much do I get back?|What do I get back?]
        the {t} are {L}{b}{R}, I give {L}{a}{R}. Change?
        how much change from {L}{a}{R} if the {t} are {L}{b}{R}?
        {name} handed over {L}{a}{R} for {t} at {L}{b}{R}. What should come back?
        I've {L}{a}{R} on me and buy {t} for {L}{b}{R}. What have I got then?
        I gave a {L}{a}{R} note, it was {L}{b}{R}, what do they owe me?
        of my {L}{a}{R} I spent {L}{b}{R} on {t}. What do I have left?
        there was {L}{a}{R} in the kitty, {L}{b}{R} went on {t}. What's in it now?
        {L}{a}{R} in the account, {t} took {L}{b}{R}. Balance?
        we raised {L}{a}{R} and paid {L}{b}{R} for {t}. What remains?
        from {L}{a}{R} pay {L}{b}{R} for {t}: rest?
    """,
    "on top": """
        the {t} cost {L}{a}{R} and {L}{b}{R} [comes|goes] on top for [delivery|wrapping|service|the deposit]. [What do I pay?|Altogether?|How much in all?]
        {L}{a}{R} for the {t} and {L}{b}{R} for [shipping|parking|drinks]. How much altogether?
        I paid {L}{a}{R} for {t} and then another {L}{b}{R}. What have I spent?
        I put {L}{a}{R} in the kitty and {name} {L}{b}{R}. What's in it now?
        the {t} were {L}{a}{R}, and I still have to pay {L}{b}{R}. What's that together?
        we had {L}{a}{R} and got {L}{b}{R} more. What do we have?
        {L}{a}{R} plus a deposit of {L}{b}{R}, what do I hand over?
        {t} for {L}{a}{R}, {L}{b}{R} postage, [total|sum|together]?
        they charge {L}{a}{R} for {t} plus {L}{b}{R} for the way. What's the bill?
        add the {L}{b}{R} fee to {L}{a}{R}: how much is it?
        {name} owes me {L}{a}{R} for {t} and {L}{b}{R} from before. How much is that?
        the price went up by {L}{b}{R}, it was {L}{a}{R}. What is it now?
        {L}{b}{R} dearer than {L}{a}{R} is how much?
    """,
    "each": """
        {k} {t} at {L}{c}{R} [each|apiece|a piece]. [What do I pay?|How much is that?|What does that come to?|]
        I [buy|order|need|take] {k} {t} for {L}{c}{R} each, [how much is it|what's the damage|what does it cost me|total]?
        one is {L}{c}{R} and I want {k} {t}. How much?
        {t} are {L}{c}{R} [a piece|each] and there are {k} of us, one each. What do we pay?
        {k} of us, {t} for everyone at {L}{c}{R}. How much altogether?
        what do {k} {t} come to if a single one is {L}{c}{R}?
        {name} sold {k} {t}, each for {L}{c}{R}. What did {name} take in?
        {k} times {L}{c}{R} for {t}
        every one of the {k} {t} costs {L}{c}{R}. What do they cost together?
        {L}{c}{R} per person for {t}, and we're {k}. What does the group pay?
        it's {L}{c}{R} a head and {k} are coming, what's the bill?
        {L}{c}{R} for one of the {t}. And for {k}?
    """,
    "one of": """
        {k} {t} cost {L}{c}{R} [together|altogether|in all]. [What's one?|How much is one?|What does a single one cost?|]
        I paid {L}{c}{R} for {k} {t}. How much was each?
        {L}{c}{R} for {k} {t}, what is that apiece?
        the {t} are {L}{c}{R} and {k} of us share [the cost|the bill|it]. [What does each pay?|How much is my part?|]
        {k} of us split {L}{c}{R} for {t}. How much each?
        {L}{c}{R} shared by {k} people is what each?
        {k} friends chip in equally for {t} at {L}{c}{R}. What's one share?
        a set of {k} {t} is {L}{c}{R}. Price of a single one?
        divide the {L}{c}{R} for the {t} by {k}
        {t} worth {L}{c}{R} between {k} [families|flatmates|cousins], per head?
        {name} took {L}{c}{R} for {k} {t}. What was the price of one?
        what's my share of {L}{c}{R} if we're {k}?
        we owe {L}{c}{R} for {t} and there are {k} of us, what do I pay?
        {k} instalments for {t} at {L}{c}{R}, how big is one?
    """,
    "each shared": """
        {k} {t} at {L}{c}{R} paid by {n} [people|friends|of us]. [What does each pay?|How much each?|How much per person?]
        {k} {t} for {L}{c}{R} each, split between {n}. What's one share?
        we bought {k} {t} at {L}{c}{R} and {n} of us share. How much does each owe?
        {n} people share {k} {t} at {L}{c}{R} apiece. How much is that for each?
        what does each of the {n} of us pay for {k} {t} at {L}{c}{R} each?
        {k} {t}, {L}{c}{R} each, {n} ways. Per person?
        {name} got {k} {t} for {L}{c}{R} each, the cost is divided among {n}. My part?
        I ordered {k} {t}, one costs {L}{c}{R}, and {n} colleagues pay equally. What does one owe me?
        {k} nights at {L}{c}{R} with {n} of us in the flat. What is it per person?
        {k} hours at {L}{c}{R}, {n} of us share the bill, what's mine?
        {k} months of {L}{c}{R}, divided by {n}, how much is it?
    """,
    "each back": """
        {k} {t} at {L}{c}{R} each, but I get {L}{f}{R} back. [What do I pay?|What does it cost me?|So how much?]
        {k} {t} for {L}{c}{R} each and {L}{f}{R} off the lot, what's to pay?
        I took {k} {t} at {L}{c}{R} and returned something for {L}{f}{R}. What's left on the bill?
        {k} {t}, {L}{c}{R} each, minus {L}{f}{R} [voucher|deposit I paid|discount]
        I sell {k} {t} for {L}{c}{R} each and pay {L}{f}{R} for the stand. What's mine?
        {name} pays me {k} hours at {L}{c}{R} less {L}{f}{R} already paid. What do I still get?
        {k} of us pay {L}{c}{R} each and the {t} cost {L}{f}{R}. How much is over?
        {k} weeks of pocket money at {L}{c}{R}, {L}{f}{R} went on {t}. What's left of it?
    """,
    "each on top": """
        {k} {t} at {L}{c}{R} each and {L}{f}{R} [on top|for delivery|for the crate]. What do I pay?
        {k} {t} for {L}{c}{R} each, plus {L}{f}{R}
        I already owe {L}{f}{R} and take {k} {t} at {L}{c}{R} each. What do I owe now?
        {name} pays {k} times {L}{c}{R} for {t} and a fee of {L}{f}{R}, how much is it?
        {k} of us pay {L}{c}{R} each and {name} gives {L}{f}{R} for the {t}. What do we have?
        {L}{f}{R} to join and {k} {t} at {L}{c}{R}, total?
    """,
    "reduced": """
        the {t} are {L}{c}{R}, reduced by {p} percent today, what would I pay?
        reduced by {p} percent today, and the {t} were {L}{c}{R}. What would I pay?
        {p}% off [today|this week|for members|for students], {t} at {L}{c}{R}. What's the price?
        {t} at {L}{c}{R}, [less|minus|with] {p}% discount
        the {t} usually cost {L}{c}{R}, today it's {p} percent less. How much?
        {L}{c}{R} cut by {p} percent, what's left?
        {name} gets {p}% staff discount on {t} for {L}{c}{R}. What does {name} pay?
        I can have the {t} {p} percent cheaper. They are {L}{c}{R} now, so what would it be?
        they lowered it by {p} percent from {L}{c}{R}. New price?
        {L}{c}{R} on the tag and {p} percent off at the till, what do I hand over?
        what will {t} for {L}{c}{R} be after {p} percent off?
        how much do I pay if {p}% come off {L}{c}{R}?
    """,
    "raised": """
        the {t} are {L}{c}{R}, {p} percent dearer from tomorrow, what would I pay then?
        {t} at {L}{c}{R} plus {p}% [tax|VAT|service]. What's the price?
        the {t} usually cost {L}{c}{R}, on Sundays it's {p} percent more. How much?
        {L}{c}{R} raised by {p} percent, what does that make?
        they put {p} percent on {L}{c}{R}. New price?
        {name} adds {p}% when selling {t} that cost {L}{c}{R}. What's the price then?
        how much do I pay if {p}% come on top of {L}{c}{R}?
        what will {t} for {L}{c}{R} be after a rise of {p} percent?
    """,
    "part": """
        the {t} are {L}{c}{R} with {p} percent off today. How much do I save?
        {p} percent of the {L}{c}{R} for {t}, how much is it?
        I pay {p}% of {L}{c}{R} in advance. How much is that?
        my share is {p} percent of {L}{c}{R}. What's that?
        {p} percent deposit on {t} for {L}{c}{R}, how much?
        {p}% of {L}{c}{R} goes to {name}, how much does {name} get?
        how big is a saving of {p} percent on {L}{c}{R}?
    """,
}

COUNTS: dict[str, str] = {
    "fewer": """
        we had {b} {t} and {a} are [gone|broken|lent out|sold]. How many are there now?
        {b} {t}, {a} of them [sold|used|empty|taken]. How many left?
        out of {b} {t} {name} took {a}. What's left?
        {a} of my {b} {t} went missing. How many do I have?
        I need {b} {t} and have {a}. How many more do I need?
        {a} {t} short of {b}, how many is that?
        there are {a} {t} here and we need {b}. How many are missing?
        {name} has {a} {t} and wants {b}. How many to go?
        how many more {t} is {b} than {a}?
        by how many does {b} beat {a}?
        take {a} {t} out of {b}
        {b} {t} less {a}
        {b} came, {a} left early. How many stayed?
    """,
    "more": """
        we have {a} {t} and get {b} more. How many are there then?
        {a} {t} here, {b} in the [shed|car|cellar|other room]. How many in all?
        {name} has {a} {t} and I have {b}. How many have we [together|between us]?
        I had {a} {t} and found {b} [more|others]. How many do I have?
        {a} {t} yesterday, {b} today. Together?
        {a} {t} are packed and {b} still to pack. How many is that altogether?
        put {b} {t} with the {a} we have, how many?
        {a} big {t} and {b} small ones, how many {t}?
        how many {t} are {a} and {b}?
        {a} came and {b} joined later. How many were we?
    """,
    "groups": """
        {k} boxes with {a} {t} [each|in each|in every one]. How many {t}?
        {k} boxes of {a} {t}, how many {t} is that?
        {k} of us bring {a} {t} each. How many {t} do we have?
        {a} {t} a day for {k} days, how many?
        {k} shelves, each with {a} {t}. How many {t} altogether?
        {a} {t} per table and {k} tables. How many {t} do I need?
        every one of the {k} [kids|teams|houses] gets {a} {t}. How many {t} do I need?
        {name} makes {a} {t} an hour. How many in {k} hours?
        {k} rows of {a} {t}
        {k} times as many as {a} {t}
    """,
    "shares": """
        {a} {t} in {k} boxes, the same in each. How many in one?
        {a} {t} [shared|divided|split] between {k} [kids|teams|houses]. How many each?
        {k} of us share {a} {t}. How many does each get?
        {a} {t} in {k} days, how many a day?
        {a} {t} on {k} shelves, how many to a shelf?
        boxes hold {k} {t}. How many boxes for {a} {t}?
        {k} {t} fit in a box and I have {a}. How many boxes?
        {a} {t}, {k} to a table. How many tables?
        {name} packs {a} {t} into bags of {k}. How many bags?
        how many days do {a} {t} last at {k} a day?
        give {a} {t} to {k} people in equal parts, how many is a part?
    """,
    "rest a day": """
        {b} km in all and {a} km done, {k} days left. How many km a day?
        I've done {a} of {b} km and have {k} days. How far do I need to go each day?
        {a} of {b} [pages|lessons|km|steps] are behind me. {k} [days|weeks] to go, how many [a day|each] is that?
        {k} days left, {b} to reach, {a} so far. How many a day?
        the goal is {b} {t}, we have {a}, and {k} weeks are left. How many a week?
        out of {b} {t} {a} are done. {k} of us do the rest, how many each?
        {b} [pages|verses|words], I know {a} already and the exam is in {k} days. How many per day?
        saved {a} of {b}, {k} months to go. How much a month?
        after {a} km of the {b} km tour there are {k} stages left, how long is one?
        {b} minus the {a} we have, spread over {k} days
        remaining distance per day: {b} km altogether, {a} km gone, {k} days
        I'm at {a} and must be at {b} in {k} weeks. By how much a week?
    """,
}

SIZES: dict[str, str] = {
    "area": """
        {a} meters wide, {b} [long|meters long|m long], how big is the [yard|room|garden|field|hall]?
        [my|the|our] [yard|garden|plot|lawn|hall] is {a} meters wide and {b} [long|meters long]. [How big is it?|What's the area?|How many square meters?]
        {a} by {b} meters, [how big is it|what area is that|how many square meters]?
        how many square [meters|feet] is a [room|deck|patio|carpet] of {a} by {b}?
        {a} [feet|ft|m|meters] long and {b} wide, area?
        area of a [rectangle|field|wall|court], {a} x {b}
        the floor measures {a} m one way and {b} m the other. How much floor is that?
        a sheet {a} cm by {b} cm, what's its surface?
        I have to paint a wall {a} meters long and {b} high. How many square meters?
        how much turf for {a} m along the house and {b} m deep?
        {a} m on one side, {b} m on the other. How large is the [pen|court|plot]?
        !work out the area of a [plot|roof|banner] {a} by {b} meters
        ~the size of a plot {a} m wide and {b} m long
        how much ground does a [barn|tent|hall] {a} meters by {b} meters cover?
    """,
    "round": """
        {a} meters wide, {b} long, how much fence goes all the way round the [yard|garden|field]?
        how long is the fence around a [yard|garden|pen] {a} by {b} meters?
        once around a [field|pitch|block] of {a} by {b} meters, how far is that?
        the edge of a [table|rug|pool] {a} by {b}, how long is it?
        perimeter of {a} by {b}?
        ~the perimeter of a [plot|garden] {a} m wide and {b} m long
        skirting board all around a room {a} by {b} meters, how many meters?
    """,
    "volume": """
        a [box|tank|crate|pool|room] {a} by {b} by {c} [m|meters|cm|feet], what's its volume?
        how much fits into a [box|chest|tank] {a} long, {b} wide and {c} [high|deep]?
        {a} meters long, {b} wide and {c} deep: how many cubic meters is the [pool|pit|trench]?
        {a} x {b} x {c}, what volume is that?
        a [parcel|suitcase] of {a} cm by {b} cm by {c} cm, how many cubic centimeters?
        the aquarium is {a} by {b} by {c} cm, what does it hold in cubic cm?
        !work out the volume of a [crate|box] with sides {a}, {b} and {c}
        ~the volume of a block {a} by {b} by {c} cm
        sides of {a}, {b} and {c}: how much room is in the box?
        how many cubic meters of earth come out of a hole {a} m by {b} m and {c} m deep?
        volume of a room {a} m, {b} m, height {c} m
    """,
    "wide": """
        the [yard|room|plot|carpet] has {c} square meters and is {b} [meters long|meters wide]. What's the other side?
        {c} square meters, {b} meters [wide|long], how [long|wide] is it?
        an area of {c} with one side of {b}, how long is the other?
        I have {c} square meters of turf, the strip is {b} m wide. How long will it get?
        how long is a wall of {c} square meters that's {b} meters high?
    """,
    "double": """
        twice {a}
        double {a} is?
        {a} [km|miles|meters] there and the same back, how far altogether?
        twice as [long|far|big] as {a}, how much is it?
    """,
    "half of": """
        half of {a}
        half a [portion|share|load] of {a}, how much is that?
        half as [long|far|big] as {a}, how much is it?
        we went half of the {a} km. How far is that?
    """,
}

AVERAGES = """
{l} [km|miles|minutes|hours|points|degrees], how [long|much|many] on average?
{l}, on average?
{l}: average?
average of {l}
what's the average of {l}?
what's the mean of {l}?
~the [average|mean] of {l}
!average {l}
!work out the average of {l}
my runs were {l} km, how long on average?
I ran {l} km. How far is that on average?
my grades are {l}. What's my average?
we drove {l} km on {n} days, what's that a day on average?
the last {n} [bills|trips|months] were {l}. What do I spend on average?
I slept {l} hours. How much is that on average?
it was {l} degrees, average temperature?
{name} scored {l}, average?
the [kids|boxes|parcels] weigh {l} kg, what is the average weight?
how long did it take on average? {l} minutes
on average, how much are {l}?
{l} [visitors|calls|orders] in {n} days, per day on average?
{n} [walks|laps|stages]: {l} km. How long is one on average?
I paid {l}, so what's the average price?
test results {l}: mean?
mean of {l} please
what do {l} average out at?
the [meter|scale|app] shows {l}, what's the average reading?
ages {l}, average age?
"""

SUMMED = """
{l} [km|miles|minutes|hours|points], how much altogether?
{l}, in total?
{l}: sum?
sum of {l}
what do {l} add up to?
what's the total of {l}?
~the [sum|total] of {l}
!add up {l}
my runs were {l} km, how far altogether?
I ran {l} km. How far is that in total?
the last {n} [bills|trips|months] were {l}. What did I spend in all?
{name} scored {l}, total?
the [kids|boxes|parcels] weigh {l} kg, how heavy are they together?
{l} [visitors|calls|orders] in {n} days, how many in all?
{n} [walks|laps|stages]: {l} km. How far did I go altogether?
I paid {l}, what's that together?
"""

ROUNDED = """
{e} to the nearest cent
{e}, [to the nearest cent|rounded to the cent|rounded to two decimals]
{e} [rounded|round it] to [two decimals|two decimal places|the cent]
what's {e}, to the nearest cent?
what is {e}, rounded to two decimals?
how much is {e}? Round to two decimals
how much is {e}? To the nearest cent please
!work out {e} and round to two decimals
!calculate {e}, rounded to two decimal places
round {e} to [two|2] [decimals|decimal places]
{e}, two decimals please
"""

SPLIT_CENT = """
split {L}{a}{R} between {k} of us, to the nearest cent
{L}{a}{R} shared by {k}, to the cent. What does each pay?
{k} people share a bill of {L}{a}{R}. What's each share, rounded to two decimals?
{k} of us divide {L}{a}{R}, round to the nearest cent
what does each of {k} pay for {L}{a}{R}, rounded to two decimals?
we're {k} and the bill is {L}{a}{R}. Per person, to the nearest cent?
{L}{a}{R} by {k}, rounded to the cent
{k} [friends|flatmates|cousins] split {L}{a}{R} evenly. Round it to two decimals.
the {t} were {L}{a}{R}. Divide that by {k} and round to the nearest cent
{L}{a}{R} over {k} months, how much a month to the nearest cent?
each of the {k} of us pays what part of {L}{a}{R}? Round to two decimals
rounded to two decimals, what's {L}{a}{R} for {k} people each?
to the nearest cent: {L}{a}{R} for {k}
{k} {t} for {L}{a}{R}. What's one, to the nearest cent?
"""
