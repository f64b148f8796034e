"""What people say when their numbers are words, rates or below zero (see `people_numbers`)."""

from __future__ import annotations

QUANTITIES: dict[str, str] = {
    "shared": """
        {a} guests, {k} to a table. How many tables [do we need|is that|]?
        we're expecting {a} guests and {k} fit at one table, how many tables?
        there are {a} [kids|pupils|people] and {k} go in one [group|van|boat]. How many [groups|vans|boats]?
        {a} [photos|stickers|seedlings], {k} to a [page|sheet|row]. How many [pages|sheets|rows] does that fill?
        I've got {a} [biscuits|marbles|chestnuts] to share among {k} [kids|friends|people]. How many each?
        how many [crates|boxes|bags] do I need for {a} bottles if {k} go in each?
        if {k} of us share {a} [tiles|jobs|flyers], what does everyone get?
        the [bus|lift|ferry] takes {k} at a time and {a} people are waiting. How many trips?
        {a} pages in {k} days, how many a day?
        split {a} by {k}
        {a} divided among {k}, how much is that?
        {a} eggs, cartons of {k}, how many cartons
        the recipe makes {a} dumplings and we are {k}, so how many per person?
        we have {k} shelves for {a} books, how many on each?
        {k} rows for {a} chairs please, how many in a row?
        {a} steps and {k} floors. How many steps to a floor?
    """,
    "times": """
        {k} rows of {a} [seats|cabbages|tiles], how many altogether?
        the hall has {k} rows with {a} chairs in each. How many people can sit?
        {k} [packets|boxes|bags] with {a} [screws|beads|teabags] in each, what's the total?
        I do {a} push-ups a day. How many in {k} days?
        {name} bakes {a} rolls every day, how many is that in {k} days?
        what's {k} times {a}?
        {k} times {a} please
        {a} stitches per row and {k} rows: how many stitches in all?
        {k} people, {a} sandwiches each? How many do we make
        each box weighs {a} kilos and I have {k} of them. What do they weigh together?
        we've {k} classes of {a}. How many pupils are that?
        a lap is {a} meters and I swim {k} of them, how many meters
        {k} teams, {a} players in every team, how many players?
        the pump does {a} litres a minute. How many litres after {k} minutes?
    """,
    "plus": """
        {a} came on Saturday and {b} on Sunday. How many visitors [was that|in total|]?
        {a} plus {b}
        {a} and {b} more, what does that make?
        we had {a} [members|plants|books] and got {b} new ones. How many now?
        I already have {a} [points|stamps|km] and {b} are coming on top. What's my total?
        add {b} to {a}
        {a} adults and {b} children, how many people is that?
        in the morning {a}, in the afternoon {b}. Together?
        the first volume has {a} pages, the second {b}. How many pages are both?
    """,
    "minus": """
        {b} invitations sent, {a} have answered. How many haven't?
        we ordered {b} [bricks|chairs|brochures] and {a} were [broken|missing|wrong]. How many are fine?
        {b} minus {a}
        the book has {b} pages and I'm on page {a}, how far to go?
        of {b} tickets {a} are gone. What's left?
        take {a} away from {b}
        {b} steps is my goal, I've done {a}. How many are missing?
        started with {b}, used {a}, how many do I have now?
        {b} seats and {a} bookings, how many are free?
        there were {b} apples on the tree and the wind took {a}. How many are still up there?
        how much is {b} less {a}?
    """,
    "dozen": """
        {n} [eggs|oysters|roses|muffins|doughnuts|lemons] at {L}{c}{R} each. What do I pay?
        what do {n} [roses|bagels|candles|tulips] cost at {L}{c}{R} apiece?
        {n} [pencils|bread rolls|light bulbs], {L}{c}{R} each, total?
        I want {n} of them and one is {L}{c}{R}. How much?
        if one [croissant|plate|bulb] is {L}{c}{R}, what's {n}?
        I bought {n} [cupcakes|bottles|cards] for {L}{c}{R} a piece. How much was that?
        {L}{c}{R} per [egg|rose|pie], {n} please. How much?
        price for {n} at {L}{c}{R}?
        {name} sold {n} jars at {L}{c}{R} each, what did that bring in?
        need {n} t-shirts for the club, they're {L}{c}{R} each, what will that be
    """,
    "dozen shared": """
        {n} eggs for {k} cakes. How many per cake?
        {n} [cookies|plums|pens] shared by {k} people, how many each?
        {k} of us and {n} doughnuts, what does everybody get?
        I put {n} bulbs into {k} pots, how many in a pot?
        how many is {n} split {k} ways?
        {n} roses in {k} vases, how many in each one?
    """,
    "kilos": """
        {w} of [cherries|beef|cheese|coffee|mushrooms|salmon] at {L}{c}{R} a kilo. How much is that?
        cherries are {L}{c}{R} per kilo, I take {w}. What do I pay?
        what does {w} of [walnuts|prawns|tomatoes] cost if the kilo is {L}{c}{R}?
        {w} at {L}{c}{R}/kg?
        how much is {w} of [asparagus|ham|grapes] when a kilo costs {L}{c}{R}?
        {L}{c}{R} the kilo and I need {w}, so how much
        the butcher wants {L}{c}{R} a kilo. {w} please, what's that?
        price of {w}, {L}{c}{R} a kilo
        I'd like {w}, it's {L}{c}{R} per kg, tell me the price
        parcel post is {L}{c}{R} per kilo, mine has {w}. Postage?
    """,
    "hours": """
        {h} at {L}{c}{R} an hour. What do I [get|pay|earn]?
        the [plumber|gardener|tutor|babysitter] was here for {h} and takes {L}{c}{R} an hour. What do I owe?
        I worked {h} today and get {L}{c}{R} per hour. How much did I earn?
        {h} of [parking|tennis|tutoring] at {L}{c}{R} per hour, how much?
        what does {h} cost at {L}{c}{R} an hour?
        the boat costs {L}{c}{R} an hour and we'd like it for {h}. How much?
        {name} charges {L}{c}{R} per hour, the job took {h}. What's the bill?
        hourly rate {L}{c}{R}, {h}, total?
        piano lesson, {h}, {L}{c}{R}/h. what is it?
    """,
    "months": """
        {L}{c}{R} a month for {m}. What's that altogether?
        the gym is {L}{c}{R} a month and I'd be tied for {m}. How much is that in all?
        my phone contract runs {m} at {L}{c}{R} per month, what do I pay in total?
        what will {m} at {L}{c}{R} a month cost?
        if I put {L}{c}{R} aside every month for {m}, what do I have then?
        rent of {L}{c}{R}, {m}, how much in total?
        how much rent is {L}{c}{R} a month over {m}?
        we pay {L}{c}{R} monthly. How much is that in {m}?
        {m} of internet at {L}{c}{R} a month
        a storage unit for {m}, {L}{c}{R} per month, what's the sum?
    """,
    "saving": """
        I want to have {L}{c}{R} in {m}. How much must I save a month?
        a loan of {L}{c}{R} over {m} without interest, what's the monthly rate?
        to pay back {L}{c}{R} in {m}, how much per month?
        {L}{c}{R} spread over {m}, how much is it monthly?
        we need {L}{c}{R} for the [roof|trip|wedding] in {m}. What do we put away each month?
        how much per month is {L}{c}{R} over {m}?
    """,
    "rent": """
        rent is {L}{c}{R}, how much is that for {k} months?
        what do I pay in rent over {k} months at {L}{c}{R} a month?
        {k} months' rent at {L}{c}{R}?
        the [studio|garage|room] costs {L}{c}{R} a month. How much for {k} months?
        I'm renting for {k} months, {L}{c}{R} each month, what's the total?
        the deposit is {k} rents and the rent is {L}{c}{R}. How much is the deposit?
        {L}{c}{R} per month times {k} months please
        staying {k} months at {L}{c}{R} a month, what does it add up to
        how much have I paid after {k} months if it's {L}{c}{R} every month?
        {k} instalments of {L}{c}{R}, what do they sum up to?
    """,
    "nights": """
        {k} nights at {L}{c}{R}
        {k} nights at {L}{c}{R} each, what's the hotel going to cost?
        we stay {k} nights, a night is {L}{c}{R}. How much altogether?
        hotel in {city}, {L}{c}{R} a night, {k} nights. Total?
        how much are {k} nights if one costs {L}{c}{R}?
        the campsite takes {L}{c}{R} a night and we'd be there {k} nights, what's that?
        {L}{c}{R} per night for {k} nights, what will we pay?
        what's the price of {k} nights in the hostel at {L}{c}{R} a night?
        the kennel is {L}{c}{R} a night. The dog stays {k} nights. How much?
    """,
    "nights fee": """
        {k} nights at {L}{c}{R} plus {L}{f}{R} cleaning. What's the total?
        the flat in {city} is {L}{c}{R} a night, {k} nights, and there's a cleaning fee of {L}{f}{R}. How much in all?
        {L}{f}{R} cleaning fee and {L}{c}{R} a night. We stay {k} nights. What do we pay?
        what do {k} nights at {L}{c}{R} with a {L}{f}{R} service fee come to?
        {k} nights, {L}{c}{R} each, city tax {L}{f}{R}. Altogether?
        booking: {k} nights at {L}{c}{R}, plus {L}{f}{R} for the [cot|dog|parking]. Sum?
        how much is it if we take the cabin for {k} nights at {L}{c}{R} and pay {L}{f}{R} for the linen?
        with {L}{f}{R} for breakfast on top, what are {k} nights at {L}{c}{R}?
    """,
    "order": """
        {k} [bags|plants|posters] at {L}{c}{R} each plus {L}{f}{R} delivery. What do I pay?
        {k} [tickets|books|cables] for {L}{c}{R} each and {L}{f}{R} booking fee, how much altogether?
        I order {k} [mugs|bricks|pallets], one is {L}{c}{R}, shipping {L}{f}{R}. Total?
        shipping is {L}{f}{R} and I want {k} of them at {L}{c}{R}. What's the total?
        what would {k} [shirts|chairs|lamps] at {L}{c}{R} cost with {L}{f}{R} for postage?
        {k} x {L}{c}{R} + {L}{f}{R} delivery, total please
        {k} [rides|hours|lessons] at {L}{c}{R} plus a {L}{f}{R} sign-up fee
        taxi: {L}{f}{R} to start and {L}{c}{R} per km, {k} km. What's the fare?
        the van is {L}{c}{R} a day plus {L}{f}{R} insurance. We need it for {k} days. How much?
        renting a [tent|sander|kayak] for {k} days at {L}{c}{R} a day, {L}{f}{R} deposit fee on top, how much is that
        a set-up fee of {L}{f}{R} and then {L}{c}{R} a month for {k} months. What does it add up to?
        concert: {k} seats at {L}{c}{R} with a {L}{f}{R} fee for the lot. How much?
        {k} square meters of [turf|parquet|carpet] at {L}{c}{R}, delivery {L}{f}{R}. Price?
        how much for {k} prints at {L}{c}{R} each if framing is {L}{f}{R} once
    """,
    "order less": """
        {k} at {L}{c}{R} each minus a {L}{f}{R} voucher. What's left to pay?
        I take {k} [jars|pots|bottles] for {L}{c}{R} each and have a coupon over {L}{f}{R}. How much do I pay?
        {k} [tickets|towels|shirts] at {L}{c}{R}, but I get {L}{f}{R} back. So?
        what do {k} lessons at {L}{c}{R} cost after {L}{f}{R} off the total?
        {k} bags at {L}{c}{R} each, {L}{f}{R} off, what do I pay?
        I sell {k} pots at {L}{c}{R} and the stall costs {L}{f}{R}. What do I keep?
    """,
    "two things": """
        {k} adults at {L}{c}{R} and {j} children at {L}{d}{R}. What does the [zoo|museum|ferry|pool] cost us?
        {k} coffees at {L}{c}{R} and {j} cakes at {L}{d}{R}, what's the bill?
        I need {k} [bags|tins|rolls] at {L}{c}{R} and {j} [brushes|hooks|plugs] at {L}{d}{R}. How much together?
        what do {k} big ones at {L}{c}{R} and {j} small ones at {L}{d}{R} cost?
        {k} at {L}{c}{R}, {j} at {L}{d}{R}, total?
        {k} pizzas for {L}{c}{R} each plus {j} drinks for {L}{d}{R} each?
        tickets are {L}{c}{R} for grown-ups and {L}{d}{R} for kids. We are {k} grown-ups and {j} kids, how much?
    """,
    "fuel": """
        {a} km on {l} litres, how many litres per 100 km?
        drove {a} km and filled up {l} litres. What does the car use per 100 km?
        I used {l} litres for {a} km. How much is that on a hundred km?
        {l} litres for {a} kilometres, consumption per 100?
        my car burnt {l} liters over {a} km, what's that in liters per 100 km?
        tank: {l} l after {a} km. Litres per 100?
        what's my mileage per 100 km if {l} litres lasted {a} km?
        we did {a} km to {city} and it took {l} litres. How many litres per hundred kilometres is that?
        consumption per 100 km please: {a} km, {l} l
        how thirsty is the car per 100 km when {l} litres take it {a} km?
        {l} litres, {a} km. per 100 km?
    """,
    "per hundred": """
        {b} out of {a}, how many is that per hundred?
        {b} of {a} parts were faulty. How many per 100?
        {a} g of it have {b} g of [sugar|fat|salt]. How much is that per 100 g?
        the jar of {a} g contains {b} g sugar, how much per 100 g
        a bar with {a} g has {b} g protein. What's that per 100 grams?
        {b} [births|calls|errors] on {a} [people|orders|pages], per hundred?
        {b} kWh for {a} km, how many kWh per 100 km?
        my electric car used {b} kWh on {a} km. What's that per 100 km?
        a portion of {a} g, {b} g of carbs in it, per 100 g please
    """,
    "needed": """
        my car uses {l} litres per 100 km. How much fuel for {a} km?
        {a} km at {l} litres per 100, how many litres will I need?
        at {l} l per 100 km, how much do I need for {a} km to {city}?
        there are {l} g of fat in 100 g. How much in {a} g?
        {l} g of sugar per 100 g, the jar holds {a} g, how much sugar is in it?
        it takes {l} kg of seed per 100 square meters, I have {a} square meters. How much seed?
        how many litres does it take for {a} km when it's {l} per hundred?
    """,
    "unit price": """
        {k} for {L}{c}{R}, what's one?
        {k} [rolls|eggs|batteries] cost {L}{c}{R}. How much is a single one?
        a pack of {k} is {L}{c}{R}. Price per piece?
        what does one cost if {k} are {L}{c}{R}?
        I paid {L}{c}{R} for {k} [bottles|plants|lessons]. What's that each?
        {L}{c}{R} for a box of {k}, how much apiece?
        the {k} trip ticket is {L}{c}{R}. What does one trip cost?
        {k} washing loads from a pack for {L}{c}{R}, how much per load?
    """,
    "kilo price": """
        {a} g for {L}{c}{R}, what's the price per kilo?
        a {a} g pack costs {L}{c}{R}. How much is that a kilo?
        {L}{c}{R} for {a} grams of [cheese|coffee|nuts|ham], per kilo?
        what's the kilo price when {a} g are {L}{c}{R}?
        price per kg please: {a} g, {L}{c}{R}
        {a} ml for {L}{c}{R}, what's a litre?
        the bottle holds {a} ml and costs {L}{c}{R}. What's that per litre?
    """,
    "speed": """
        {a} km in {h}. How fast is that per hour?
        we did {a} km in {h}, what's the average speed?
        {h} for {a} km, how many km an hour?
        the train needs {h} for {a} km. Average speed?
        I cycled {a} km and it took {h}. km per hour?
        it's {a} km to {city} and we were there in {h}. How many kilometres per hour did we average?
    """,
}
"""Kind of story -> its templates."""

BARE = """
{e}
{e}?
{e} =
{e}=
{e} = ?
{e}=?
{e} please
{e} pls
{e} thx
{e} is
{e} gives?
{e} equals?
{e}, quick
{e}, result?
calc {e}
calc: {e}
whats {e}
what's {e}
what's {e}?
what is {e}?
how much is {e}
how much is {e}?
solve {e}
compute {e}
{e} how much
{e} - what's that?
= {e}
so {e}?
and {e}?
result of {e}
can you do {e}
quick: {e}
work out {e} for me
need {e}
run {e}
"""

DATES: dict[str, str] = {
    "after": """
        what's the date {n} [after|from] {d}?
        {n} [after|from] {d}
        {n} from {d}, what day is that?
        {n} after {d} is when?
        when is {n} after {d}?
        when are {n} from {d} over?
        {d} plus {n}
        {d} plus {n}, what do I get?
        it starts on {d} and takes {n}. When does it end?
        the [course|lease|treatment|warranty] begins on {d} and runs for {n}, so until when?
        we got the puppy on {d}. When is it {n} later?
        I signed on {d}, the notice is {n}. When am I out?
        my [pass|card|licence] is good for {n} from {d}. When does it run out?
        bought on {d} with {n} of warranty, till when is that?
        counting {n} from {d}, where do we end up?
        start {d}, length {n}, end?
        add {n} to {d}
        !count {n} on from {d}
        !tell me what date it is {n} after {d}
        &which date is {n} after {d}
        ~the date {n} after {d}
        if I plant them on {d} and they need {n}, when can I harvest?
        the library book went out on {d} for {n}. When is it due?
        {d} was the operation and I must rest for {n}, until which day?
        the bread is frozen since {d} and keeps {n}. When should it be eaten?
        the paint job is to be done {n} after {d}, which day would that be
        the permit came on {d} and it's valid {n}. Last day?
        our baby was born on {d}, when is it {n} old?
        from {d} it's {n} until the exam. When is the exam?
        {n} later than {d}?
    """,
    "before": """
        what's the date {n} before {d}?
        {n} before {d}
        {n} before {d}, what day was that?
        when do I have to start if it takes {n} and must be done by {d}?
        {d} minus {n}
        the exam is on {d} and I want to study for {n}. When do I begin?
        we fly on {d} and the vaccination should be {n} earlier. When is that?
        I have to give notice {n} before {d}. By which date?
        the wedding is on {d}, the invitations go out {n} before. When?
        which day is {n} ahead of {d}?
        subtract {n} from {d}
        go back {n} from {d}
        the seeds go indoors {n} before {d}, so on which date?
        &which date was {n} before {d}
        ~the date {n} before {d}
    """,
    "today": """
        what's the date in {n}?
        in {n}, what date is it?
        what day will it be in {n}?
        {n} from today
        {n} from now, which date?
        {n} from now is when?
        I have {n} from today. Until when is that?
        if I start today and it takes {n}, when am I finished?
        when is it {n} from now?
        today plus {n}
        they said it will be ready in {n}. Which date is that?
        the parcel takes {n}. When will it get here?
        I stop smoking today, when have I made it {n}?
        dentist again in {n}, what date would that be
        &what date it is in {n}
        ~the date {n} from today
    """,
}
"""Kind -> its templates: `{d}` a date, `{n}` a length of time in words."""

DEGREES: dict[str, str] = {
    "minus": """
        minus {v} {a} in {b}
        minus {v} {a} in {b}?
        minus {v} {a} to {b}
        what is minus {v} {a} in {b}?
        how much is minus {v} {a} in {b}?
        how cold is minus {v} {a} in {b}?
        how many {b} is minus {v} {a}?
        it's minus {v} {a} outside. What's that in {b}?
        it was minus {v} {a} in {city} last night, how much is that in {b}?
        the freezer should be at minus {v} {a}. What do I set it to in {b}?
        the sleeping bag is good to minus {v} {a}. And in {b}?
        {b} for minus {v} {a}?
        in {b}, what's minus {v} {a}?
        !convert minus {v} {a} to {b}
        !turn minus {v} {a} into {b}
        !give me minus {v} degrees {a} in {b}
        &how much minus {v} {a} is in {b}
        minus {v} degrees {a}, I need it in {b}
        my American cousin wants to know what minus {v} {a} is in {b}
        negative {v} {a} in {b}
        how cold is negative {v} {a} in {b}?
        the thermometer says minus {v} and it's in {a}. {b} please
        from {a} to {b}: minus {v}
        {a} to {b}, minus {v} degrees
    """,
    "dash": """
        -{v} {a} in {b}
        -{v} {a} in {b}?
        -{v} {a} to {b}
        -{v} {a} into {b} please
        what's -{v} {a} in {b}?
        how many degrees {b} are -{v} {a}?
        the freezer is at -{v} {a}, in {b}?
        tonight it goes down to -{v} {a}. What would that be in {b}?
        the antifreeze protects to -{v} {a}, what is that in {b}
        {b} of -{v} {a}
        !convert -{v} {a} to {b}
        !convert -{v} degrees {a} to {b}
        -{v} {a} = ? {b}
        our scale is {a} and it shows -{v}. What's that in {b}?
        {a}: -{v}. {b}: ?
        {a} to {b}: -{v}
    """,
    "below": """
        {v} below zero {a} in {b}
        it's {v} degrees below zero {a}. What's that in {b}?
        {v} {a} below zero, how much is it in {b}?
        what's {v} below in {b} if it's {a}?
        how much is {v} degrees {a} below zero in {b}?
        they forecast {v} below, {a}. In {b}?
        {v} degrees {a} below freezing point zero, what is that in {b}
        what is {v} below zero in {b}, we measure in {a} here
        !convert {v} below zero {a} to {b}
        the lake had {v} below zero, {a} that is. What would the thermometer show in {b}?
        {city} has {v} below zero {a}. and in {b}?
        the lorry cools to {v} {a} below zero, how much {b} is that?
    """,
    "kitchen": """
        the recipe wants {v} {a}. What's that in {b}?
        it says {v} {a} on the packet and I only know {b}. How many is it?
        they sell it by {v} {a}, what's that in {b}?
        the recipe calls for {v} {a}, how much is it in {b}?
        {v} {a} of flour in {b}?
        my scales only know {b}. How much is {v} {a}?
        grandma writes {v} {a} of sugar. Tell me in {b}.
    """,
    "amount": """
        {v} {a} in {b}
        {v} {a} in {b}?
        {v} {a} to {b}
        how many {b} is {v} {a}?
        how many {b} are {v} {a}?
        how much is {v} {a} in {b}?
        what's {v} {a} in {b}?
        what is {v} {a} in {b}?
        {v} {a}, how many {b} is that?
        {v} {a} would be how many {b}?
        we have about {v} {a}, how much in {b}?
        I need {v} {a} in {b}
        could you tell me how many {b} {v} {a} are?
        !convert {v} {a} to {b}
        !convert {v} {a} into {b}
        !turn {v} {a} into {b}
        !express {v} {a} in {b}
        &how many {b} {v} {a} is
        &how much {v} {a} is in {b}
        ~{v} {a} in {b}
        my gran talks of {v} {a}. How many {b} is that?
        is {v} {a} a lot? What is it in {b}?
        if I have {v} {a}, how many {b} do I have?
        {v} {a}... and in {b}?
    """,
}
"""Kind -> its templates: `{v}` a value, `{a}` and `{b}` units."""
