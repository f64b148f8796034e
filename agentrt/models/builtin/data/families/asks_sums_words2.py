# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Sums about counts, sizes, time and averages as people type them (see `asks_sums`)."""

from __future__ import annotations

COUNTS: dict[str, str] = {
    "average": """
        average of {l}
        mean of {l}
        {l}, what's the average
        what do {l} average out at?
        my [marks|times|readings|scores|step counts] were {l}. What's the mean?
        blood pressure top numbers this week: {l}. average please
        on average, how much is {l}?
        I ran {l} km this week, average per run?
        the quotes were {l}. What is the average quote?
        temps {l}, avg?
        could you average {l} for me
        [he|she|our keeper|the striker] got {l} points in the last games, how many is that on average
        weights: {l}. Average weight?
        The {n} parcels weigh {l} kg. What does one weigh on average?
        {n} readings: {l}. mean value?
    """,
    "sum": """
        {l}, total
        add {l}
        sum of {l}
        what do {l} come to
        [receipts|invoices|bills|donations]: {l}. Altogether?
        I've spent {l} this week, how much is that in all
        tot up {l} please
        tally: {l}
        [till|cash box|collection tins] had {l}. sum?
        the legs of the trip are {l} km. How long is the whole thing?
        scores of {l}, combined?
        how much is {l} put together
    """,
    "sum less": """
        {l} minus {f}
        add {l} then take off {f}
        I earned {l} and had {f} in costs. What's left over?
        takings {l}, float {f} has to come out. How much is that?
        donations of {l}, expenses {f}. net?
    """,
    "sum share": """
        {l} split between {k}
        add up {l} and divide by {k}
        we spent {l}, there are {k} of us. What does each owe?
        bills {l}, {k} flatmates, per head?
        costs so far {l}, shared by {k} families. each?
    """,
    "left": """
        {b} [pages|pills|screws|tins|nappies|leaflets|pellets], used {a}. left?
        {a} out of {b} done, how many to go
        started with {b}, {a} gone. what remains
        stock was {b} and {a} went out today. How many are still on the shelf?
        there were {b} [sheep|hens|bikes|chairs|balls] and now {a} are missing. so how many are here
        {b} signed up, {a} cancelled, how many are coming?
        {b} ml in the bottle, I've taken {a}. How much is in there?
        I need {b} [signatures|steps|points|bricks|tiles], I have {a}. how many more
        of {b} [vaccine doses|seats|raffle tickets|flyers] {a} have been given out. remaining?
        the target is {b}. we're at {a}. how far off
        capacity {b}, {a} inside. how many can still come in?
        {b} minutes of film, watched {a}. how long is left
        odometer {b}, at the last service {a}. how many since?
        meter now {b}, last year {a}. What did we use?
        {b} on the scales with the bucket, bucket is {a}. what's in it
    """,
    "left two": """
        {b} take away {a} and {d}
        {b} in stock, sold {a} and then {d} more. left?
        had {b} bricks, used {a} yesterday, {d} today. How many now?
        {b} members, {a} left, and another {d} left later. How many are still in?
        from {b} km I've done {a} on Saturday and {d} on Sunday. to go?
    """,
    "in out": """
        {b} [members|residents|cattle|boxes], {a} left and {d} came. how many now
        started with {b}, minus {a}, plus {d}
        {b} on the bus, {a} get off, {d} get on. How many passengers?
        stock {b}, out {a}, in {d}. new stock?
        we had {b} pupils, {a} moved away and {d} joined. How many are there now?
        balance {b}, paid {a}, received {d}. new balance?
    """,
    "per": """
        {a} [sweets|tulips|worksheets|tablets|bales] for {k} [kids|vases|pupils|patients|horses], how many each
        [{a} pages in {k} days, how many per day?|{a} orders in {k} hours, how many per hour?|{a} miles in {k} weeks, how many per week?]
        {a} over {k}
        share {a} equally between {k}
        {a} chairs, rows of {k}, how many rows
        [{k} to a box and {a} altogether. how many boxes|{k} to a tray and {a} altogether. how many trays|{k} to a car and {a} altogether. how many cars]
        {a} guests, {k} per table. tables?
        {a} capsules, {k} a day, how many days do they last
        there are {a} kids and each leader can look after {k}. How many leaders do we need?
        a shelf takes {k} [binders|jars|records]. I have {a}. number of shelves?
        {a} ml of syrup, {k} ml a dose, how many doses is that
        cut {a} cm of [board|ribbon|pipe] into {k} equal pieces. how long is one
    """,
    "times": """
        {k} rows of {a}
        {k} [boxes|crates|trays|pallets|packs] of {a}, how many is that
        {a} [tablets|pages|sit-ups|calls|bricks|loaves] a day for {k} days
        {k} [classes|teams|coaches|floors] with {a} each. total?
        each [guest|child|dog|plant] gets {a} and there are {k}. How many do I need?
        {a} [grams|ml|metres] per [person|serving|curtain|plant], {k} of them
        I do {a} lengths every morning, {k} mornings. how many lengths?
        {k} [shelves|benches|tents|minibuses] that take {a} each, capacity?
        what's {k} lots of {a}
        {a} a go, {k} goes
        {k} patients, {a} ml each. How much in all?
        the pump shifts {a} litres a minute. in {k} minutes?
    """,
    "times plus": """
        {k} boxes of {a} and {d} loose ones
        {k} rows of {a} chairs plus {d} at the back. How many seats?
        {k} packs of {a} plus {d} singles, total
        {k} trays with {a} [eggs|seedlings|buns] and another {d}. how many have I got
        {k} weeks of {a} days and {d} days more, how many days
    """,
    "times less": """
        {k} boxes of {a}, {d} broken. how many good ones
        {k} trays of {a} minus {d} that are [gone|rotten|missing|sold]
        {k} packs of {a} and I've used {d}. left?
        {k} rows of {a} seats, {d} of them blocked. How many can sit?
    """,
    "area": """
        {a} by {b} m, area?
        {a} x {b} metres, how many square metres
        room is {a} m by {b} m. floor area?
        area of a [lawn|wall|patio|tablecloth|field|plot|rug] {a} m long and {b} m wide
        my [allotment|kitchen|garage|pitch] measures {a} times {b} metres. How big is it in square metres?
        how much [carpet|turf|lino|decking|wallpaper] for {a} by {b} metres? in square metres
        sq metres of {a} m × {b} m
        a rectangle {a} wide and {b} high, area please
        the banner is {b} m long, {a} m high. surface?
    """,
    "area price": """
        {a} by {b} m at {L}{c}{R} a square metre
        [carpet|tiles|turf|laminate] for a room of {a} by {b} metres at {L}{c}{R} per square metre, what does it cost?
        floor {a} m x {b} m, price per sqm {L}{c}{R}. Cost?
        painting a wall {a} m wide and {b} m high costs {L}{c}{R} per square metre. what's the job
    """,
    "two areas": """
        two walls: {a} by {b} and {c} by {d}. total area?
        {a} x {b} m and {c} x {d} m, square metres together
        one room {a} by {b}, the other {c} by {d}. How many square metres in all?
        carpet for {a} m by {b} m plus {c} m by {d} m, total sqm
    """,
    "area less": """
        wall {a} by {b} m with a [window|door|hatch] of {d} square metres. area without it?
        garden {a} m by {b} m, shed takes {d} sqm, how much is left
        floor is {a} times {b} m but {d} square metres are [tiled|covered|taken up]. what's the rest
    """,
    "perimeter": """
        fence round a {a} by {b} m garden, how many metres
        perimeter of {a} m x {b} m
        how much [edging|skirting|ribbon|fencing] do I need to go all the way round {a} by {b} metres?
        once round a field {a} m long and {b} m wide is how far?
    """,
    "volume": """
        {a} x {b} x {d} m, volume?
        [tank|raised bed|sandpit|skip|pond|container] {a} by {b} by {d} metres, how many cubic metres
        how much [soil|concrete|water|gravel] for {a} m by {b} m, {d} m deep? cubic metres please
        box is {a} long, {b} wide, {d} high. Volume?
        cubic metres: {a} m long, {b} m wide and {d} m tall
    """,
    "recipe": """
        {g} g [flour|rice|mince|oats|lentils] for {n}, how much for {m}
        recipe serves {n} and takes {g} grams. We are {m}. how many grams?
        {g} ml [stock|milk|cream] for {n} people. Scale it to {m}
        it says {g} g for {n} portions, i want {m} portions
        for {m} [guests|people|eaters]: the recipe is for {n} and uses {g} g of [butter|sugar|potatoes]. How much do I weigh out?
        {n} [muffins|loaves|pancakes] need {g} g. what do {m} need
        scale {g} from {n} to {m} servings
        my gran's recipe makes {n} jars with {g} g sugar, I'd like {m} jars
    """,
    "rule": """
        {n} cost {L}{c}{R}, what do {m} cost
        {n} [tins|rolls|metres|bags|plants] for {L}{c}{R}, so {m}?
        if {n} [hours|sessions|kilos|bales] are {L}{c}{R} then {m} are how much
        {n} of them came to {L}{c}{R} last time. This time we take {m}. Price?
    """,
    "speed": """
        {a} km in {h} hours, average speed?
        drove {a} miles in {h} hours. mph?
        how fast did I go if {a} km took {h} hours
        {h} hours for {a} km, km per hour?
        [cycled|rowed|skied|sailed] {a} km and it took {h} hours. what was my speed
    """,
    "duration": """
        {a} km at {s} km/h, how many hours
        how long for {a} miles at {s} mph? in hours
        doing {s} km/h with {a} km to go, hours left?
        the boat makes {s} knots, the island is {a} nautical miles out. How many hours?
        walking {s} km an hour, how many hours for {a} km
    """,
    "distance": """
        {h} hours at {s} km/h, how far
        how many miles do i cover in {h} hours at {s} mph
        at {s} km/h for {h} hours I get how far?
        {s} km an hour, {h} hours. kilometres?
    """,
    "round": """
        round {x} to {e} decimals
        {x} rounded to {e} decimal places
        {x}, {e} decimals please
        give me {x} to {e} d.p.
        {x} with {e} digits after the point
        what's {x} if I round it to {e} places
    """,
    "whole": """
        round {x} to the nearest whole number
        {x} rounded to a whole number
        nearest whole number to {x}
        {x} without decimals, rounded properly
        {x} to the nearest [euro|pound|dollar|kilo|minute]
    """,
    "fits": """
        how many {a} cm [tiles|planks|slats|pieces] go into {b} cm
        {b} cm of [ribbon|wire|tape|fabric], {a} cm each. how many pieces
        {b} ml jug, {a} ml glasses, how many glasses?
        {b} minutes, {a} minutes per [patient|call|haircut|lesson]. How many fit in?
        a lorry takes {b} kg and one bag is {a} kg. number of bags?
        {b} g of dough, rolls of {a} g. how many rolls do I get
    """,
    "bracket": """
        ({a} + {b}) * {k}
        ({a}+{b}) x {k}
        {a} plus {b}, all that times {k}
        add {a} and {b}, then multiply by {k}
        sum of {a} and {b} times {k}
        {k} times the sum of {a} and {b}
        {a} for the [card|stamp|ticket] and {b} for the [frame|envelope|meal], {k} times
        each kit has {a} screws and {b} bolts. {k} kits, how many parts?
        per child {a} for the bus and {b} for entry, {k} children. total?
        each parcel: {a} postage, {b} packing. {k} parcels
        every guest costs {a} for food and {b} for drinks. We have {k} guests. What's it all cost?
    """,
    "bracket share": """
        ({a} + {b}) / {k}
        ({a}+{b})/{k}
        {a} and {b} together, divided by {k}
        hall {a}, band {b}, {k} people paying. each?
        flights {a} and hotel {b} between {k}
        food was {a}, drinks {b}, shared by {k} of us. how much each
        add {a} to {b} and split it {k} ways
        [petrol|tolls] {a} and [ferry|parking] {b}, {k} in the car. per head?
        {a} [red|large|cooked] and {b} [green|small|raw] ones shared out among {k}, how many apiece?
    """,
    "bracket less": """
        ({a} - {b}) * {k}
        ({a} - {b}) x {k}
        {a} minus {b}, times {k}
        sell at {a}, costs me {b}, {k} sold. profit?
        I buy them for {b} and sell them for {a}. What's the profit on {k}?
        normally {a}, for members {b}. How much do {k} members save together?
        {a} a month now, the new tariff is {b}. over {k} months I'd save?
        old boiler uses {a} a year, new one {b}. Saved in {k} years?
    """,
    "less share": """
        ({a} - {b}) / {k}
        {a} minus {b}, divided by {k}
        the trip's {a}, the school pays {b}, {k} parents split the rest. each?
        {a} in total, deposit {b} already paid, the rest in {k} instalments. How much is one?
        {a} ml in the bag, {b} used, {k} hours left. how many per hour
        book has {a} pages, read {b}, {k} days left. pages a day?
        target {a}, raised {b}, {k} weeks to go. How much a week do we need?
    """,
}
"""Kind -> what is said; the slots are drawn in `asks_sums`."""
