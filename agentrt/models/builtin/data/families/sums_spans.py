# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Times and rates, as people type them: pace, speed and distance with hours and minutes, hours summed and paid, so many a
day for so many weeks, doses, fuel per hundred kilometres, reading and filling, stone and pounds, feet and inches. Minutes
are sixtieths of the hour in the sum itself."""

from __future__ import annotations

from agentrt.models.builtin.data.families.asks_numbers import BESIDE, amount, ask, asked, count, nouns, plain
from agentrt.models.builtin.data.families.people_numbers import among
from agentrt.models.builtin.data.families.story import Kind

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.")
_THAT = ("That is {r}.", "It is {r}.", "{r}.")
_MINUTES = ("{r} minutes.", "That is {r} minutes.", "It takes {r} minutes.")
_HOURS = ("{r} hours.", "That is {r} hours.", "It comes to {r} hours.")
_KM = nouns(["km", "km", "miles", "kilometres"])
_H, _FEW = count(2, 9, 0.35), count(2, 14, 0.4)
_MIN = among(
    {str(n): n for n in (10, 12, 15, 18, 20, 24, 25, 30, 35, 36, 40, 42, 45, 48, 50, 54, 55)}
    | {"thirty": 30, "forty-five": 45, "twenty": 20, "fifteen": 15, "forty": 40, "ten": 10}
)
_SEC = among({str(n): n for n in range(10, 60)})
_FAR = plain(3, 42, 0.3)
_PILL = nouns(["tablets", "capsules", "drops", "sachets", "puffs", "lozenges", "patches", "units", "spoonfuls"])
_DRUG = nouns(["amoxicillin", "ibuprofen", "the antibiotic", "paracetamol", "wormer", "the syrup", "prednisolone", "iron", "the painkiller", "metformin"])  # fmt: skip
_DAILY = nouns(["press-ups", "eggs", "nappies", "envelopes", "words of Welsh", "cups of coffee", "scales", "bricks", "cigarettes", "calls", "litres of milk", "feeds", "laps", "kilos of hay", "pages", "emails", "loaves", "pots"])  # fmt: skip

SPANS: dict[str, Kind] = {
    "pace": ask("{x} * ({m} + {s} / 60)", """
        {x} km at {m}:{s} minutes per km. how many minutes is that
        pace {m} minutes {s} seconds per km, {x} km. total minutes?
        if I run {m}:{s} min per km for {x} km, how many minutes does it take
        I run every kilometre in {m} minutes and {s} seconds. How many minutes do I need for {x} km?
        how long in minutes for {x} miles at {m} minutes {s} a mile
        {x} kms, {m} minutes {s} each, finishing time in minutes
        at a pace of {m}:{s} a km what's my time in minutes over {x} km
        my daughter swims a length in {m} minutes {s} seconds, {x} lengths is how many minutes
        {x} [laps|lengths|rounds|circuits] of {m} minutes and {s} seconds, minutes in all?
        the coach wants {m} minutes {s} seconds per kilometre. Race is {x} km. Minutes?
        each [mile|km] takes me {m} minutes and {s} seconds, there are {x}. so how many minutes altogether
        I wonder how many minutes {x} km would take me at {m} minutes {s} seconds for one
    """, *_MINUTES, weight=2.4, x=_FAR, m=plain(3, 9), s=_SEC),
    "each minutes seconds": ask("{x} * ({m} + {s} / 60)", """
        {x} [songs|songs on the list|films|scenes] of {m} minutes {s} seconds. how many minutes
        one [call|haircut|scan|form|weld] takes {m} minutes {s} seconds, I have {x}. minutes?
        {x} [batches|pancakes|prints|plates] at {m} minutes {s} seconds each, total in minutes?
        The machine needs {m} minutes and {s} seconds for a [shirt|mug|gear|label roll]. How many minutes for {x}?
    """, *_MINUTES, weight=1.3, x=plain(3, 60), m=plain(2, 9), s=_SEC),
    "pace per": ask("({h} * 60 + {m}) / {x}", """
        {x} km in {h} hours {m} minutes. minutes per km?
        ran {x} {u} in {h} hours {m} minutes, what's my pace in minutes
        {h} h {m} minutes for {x} {u}, pace?
        I walked {x} {u} and was out {h} hours and {m} minutes. How many minutes did I need for each?
        what pace is {x} {u} in {h} hours {m} minutes
        finished in {h} hours and {m} minutes, {x} {u}, minutes each
        {x} [patients|exams|calls] in {h} hours {m} minutes. how many minutes for one
        we did {x} [cars|rooms|pallets] in {h} hours and {m} minutes, minutes a piece?
    """, "{r} minutes.", "That is {r} minutes each.", "{r} minutes for each.", weight=1.8, x=plain(8, 42, 0.3), h=count(2, 6, 0.3), m=_MIN, u=_KM),
    "pace minutes": ask("{m} / {x}", """
        {x} km in {m} minutes, pace?
        {m} minutes for {x} {u}. how many minutes per one
        did {x} {u} in {m} minutes, what is that a {w}
        {m} min for {x} {u}, min each?
    """, "{r} minutes.", "That is {r} minutes each.", weight=1.1, x=plain(3, 21, 0.3), m=plain(22, 190), u=_KM, w=nouns(["piece", "unit"])),
    "speed": ask("{a} / ({h} + {m} / 60)", """
        {a} {u} in {h} hours {m} minutes, average speed?
        drove {a} {u}, took {h} hours and {m} minutes. speed per hour?
        how fast was I, {h} hours {m} minutes for {a} {u}
        {h} h {m} minutes, {a} {u}, what speed per hour
        The [train|ferry|coach|glider|barge] took {h} hours and {m} minutes for {a} {u}. How fast is that per hour?
        average per hour for {a} {u} in {h} hours {m} minutes
        we left and arrived {h} hours and {m} minutes later after {a} {u}. what was our speed per hour
        a [pigeon|cyclist|sledge] covers {a} {u} in {h} hours {m} minutes. speed?
        [picked|planted|packed] {a} in {h} hours {m} minutes. how many an hour
    """, "{r} per hour.", "That is {r} per hour.", weight=2.1, a=plain(20, 800), h=count(2, 9, 0.35), m=_MIN, u=_KM),
    "speed minutes": ask("{a} / {m} * 60", """
        {a} {u} in {m} minutes, per hour?
        {m} minutes for {a} {u}. what's that per hour
        I did {a} {u} in {m} minutes. How fast is that in an hour?
        [typed|packed|picked|answered|peeled] {a} in {m} minutes, hourly rate?
        {a} [customers|bags|cars] in {m} minutes, so how many an hour
    """, "{r} per hour.", "That is {r} per hour.", weight=1.4, a=plain(3, 90, 0.3), m=plain(8, 55), u=_KM),
    "distance": ask("{x} * ({h} + {m} / 60)", """
        {h} hours {m} minutes at {x} {u} an hour. how far
        how many {u} in {h} hours and {m} minutes at {x} an hour
        at {x} {u} per hour for {h} hours {m} minutes I get how far?
        The [barge|tractor|ferry|balloon|hiker] does {x} {u} an hour. How far is it after {h} hours and {m} minutes?
        doing {x} {u}/hour, {h} hours {m} minutes on the road, {u}?
        distance after {h} hours {m} minutes if I keep to {x} {u} an hour
        we rowed {h} hours and {m} minutes at {x} {u} per hour, distance?
    """, "{r} {u}.", "That is {r} {u}.", weight=1.7, x=plain(4, 120, 0.2), h=count(2, 9, 0.35), m=_MIN, u=_KM),
    "time minutes": ask("{a} / {x} * 60", """
        {a} {u} at {x} {u} an hour, how many minutes
        how long in minutes for {a} {u} at {x} an hour
        {a} {u} to go, doing {x} an hour. minutes?
        The [hospital|ferry|vet] is {a} {u} off and we drive {x} {u} an hour. How many minutes will it take?
        riding {a} {u}, {x} {u} an hour, minutes?
    """, *_MINUTES, weight=1.5, a=plain(2, 90, 0.3), x=plain(4, 110), u=_KM),
    "two legs": ask("{h} * {x} + {j} * {y}", """
        {h} hours at {x} {u} an hour then {j} hours at {y}. how far altogether
        first {h} hours doing {x}, then {j} hours doing {y} {u} an hour, total distance?
        drove {h} hours at {x} and {j} hours at {y} {u} per hour, {u} in all?
        I cycled {h} hours with {x} {u} an hour and {j} hours with {y}. How many {u} is it together?
    """, "{r} {u}.", "That is {r} {u}.", weight=1, h=_H, x=plain(10, 60), j=_H, y=plain(10, 120), u=_KM),
    "times summed": ask("{h} * 60 + {m} + {j} * 60 + {n}", """
        {h} hours {m} minutes plus {j} hours {n} minutes, in minutes
        [film|flight|shift|lecture] one {h} hours {m} minutes, the second {j} hours {n} minutes. minutes altogether?
        add {h} hours {m} minutes and {j} hours {n} minutes. how many minutes
        slept {h} hours {m} minutes and then {j} hours {n} minutes. How many minutes was it in all?
        first leg {h} hours {m} minutes, second leg {j} hours {n} minutes. total minutes
        I spent {h} hours and {m} minutes on the [roof|tax return|quilt] yesterday and {j} hours and {n} minutes today. How many minutes is that together?
    """, *_MINUTES[:2], weight=1.5, h=_H, m=_MIN, j=_H, n=_MIN),
    "hours summed": ask("{h} + {m} / 60 + {j} + {n} / 60", """
        {h} hours {m} minutes plus {j} hours {n} minutes in decimal hours
        worked {h} hours {m} minutes monday, {j} hours {n} minutes tuesday. hours total as a decimal
        timesheet: {h} hours {m} minutes and {j} hours {n} minutes, how many hours
        How many hours are {h} hours {m} minutes and {j} hours {n} minutes together?
    """, *_HOURS, weight=1.3, h=_H, m=_MIN, j=_H, n=_MIN),
    "decimal hours": ask("{h} + {m} / 60", """
        {h} hours {m} minutes as decimal hours
        payroll wants {h} hours {m} minutes as a decimal
        what's {h} hours and {m} minutes in hours
        convert {h} hours {m} minutes to hours with a decimal point
        write {h} hours {m} minutes as one number of hours
    """, *_HOURS, weight=1.2, h=_H, m=_MIN),
    "minutes of": ask("{h} * 60 + {m}", """
        {h} hours {m} minutes is how many minutes
        {h} hours and {m} minutes, just minutes please
        The film lasts {h} hours and {m} minutes. How many minutes is it?
        [bake|cook|charge|soak] for {h} hours {m} minutes, what do I set on a minute timer
        exam is {h} hours {m} minutes long. in minutes?
    """, *_MINUTES[:2], weight=1.2, h=_H, m=_MIN),
    "minutes left": ask("{h} * 60 - {m}", """
        {h} hours allowed, {m} minutes gone. minutes left?
        I have {h} hours and {m} minutes are over. How many minutes remain?
        [parking|exam|battery|babysitter] for {h} hours, used {m} minutes, how many minutes left
        {h} hours less a {m} minutes break, in minutes
        film of {h} hours, watched {m} minutes. minutes to go
    """, "{r} minutes.", "{r} minutes left.", "That leaves {r} minutes.", weight=1.1, h=_H, m=plain(10, 110)),
    "paid": ask("({h} + {m} / 60) * {c}", """
        {h} hours {m} minutes at {L}{c}{R} an hour. pay?
        worked {h} hours and {m} minutes, {L}{c}{R} per hour, what am I owed
        [sitter|cleaner|dog walker|temp|gardener] was here {h} hours {m} minutes and takes {L}{c}{R} an hour. what do I give her
        I was on the [till|ward|site|door] {h} hours and {m} minutes. The rate is {L}{c}{R} an hour. What have I earned?
        what's {h} hours {m} minutes worth at {L}{c}{R} an hour
        invoice for {h} hours {m} minutes @ {L}{c}{R}/hour
        shift of {h} hours {m} minutes, hourly wage {L}{c}{R}, gross for the day?
        {L}{c}{R} an hour, {h} hours {m} minutes clocked
        how much for {h} hours and {m} minutes of [tuition|court hire|studio time|welding] if an hour is {L}{c}{R}
        My lawyer charges {L}{c}{R} for the hour and talked to me for {h} hours and {m} minutes. What will she bill me?
    """, *_CASH, weight=2.3, h=count(2, 11, 0.35), m=_MIN, c=amount(9, 95)),
    "paid break": ask("({h} - {m} / 60) * {c}", """
        {h} hours at {L}{c}{R} an hour but {m} minutes unpaid break. pay?
        shift {h} hours, {m} minutes break not paid, {L}{c}{R} an hour. what do I get
        they deduct {m} minutes from my {h} hours. rate is {L}{c}{R} an hour. wage?
        My shift is {h} hours long with a break of {m} minutes that is not paid. I get {L}{c}{R} an hour. What do I earn?
    """, *_CASH, weight=1.2, h=count(4, 12, 0.3), m=_MIN, c=amount(9, 60)),
    "days of hours": ask("{k} * ({h} + {m} / 60)", """
        {k} days of {h} hours {m} minutes. hours in all?
        {h} hours {m} minutes a day, {k} days, how many hours is it
        {k} shifts of {h} hours and {m} minutes, total hours
        I practise {h} hours and {m} minutes a day. How many hours is it in {k} days?
        the [pump|heater|light|oven] runs {h} hours {m} minutes a day, {k} days. hours?
        {k} rehearsals at {h} hours {m} minutes each = hours
    """, *_HOURS, weight=1.6, k=_FEW, h=count(2, 9, 0.35), m=_MIN),
    "paid days": ask("{k} * ({h} + {m} / 60) * {c}", """
        {k} days of {h} hours {m} minutes at {L}{c}{R} an hour. total pay?
        {h} hours {m} minutes a day for {k} days, {L}{c}{R} an hour
        I work {k} shifts of {h} hours and {m} minutes for {L}{c}{R} an hour. What do I earn in the week?
        {k} x {h} hours {m} minutes, hourly rate {L}{c}{R}, wages?
    """, *_CASH, weight=1.1, k=count(2, 6, 0.4), h=count(3, 9, 0.35), m=_MIN, c=amount(9, 60)),
    "daily weeks": ask("{a} * 7 * {k}", """
        {a} {w} a day for {k} weeks. how many
        {k} weeks, {a} {w} every day, total?
        how many {w} in {k} weeks at {a} a day
        We get through {a} {w} daily. How many is that in {k} weeks?
        every day {a} {w}, seven days a week, {k} weeks
        {k} weeks of {a} {w} per day makes?
        I do {a} {w} a day and have kept it up for {k} weeks. what does it add up to
    """, *_THAT, weight=1.8, a=count(2, 60, 0.3), k=count(2, 16, 0.45), w=_DAILY),
    "workdays weeks": ask("{a} * {j} * {k}", """
        {a} {w} a day, {j} days a week, {k} weeks. how many
        {j} days a week I do {a} {w}. after {k} weeks?
        {k} weeks with {j} days each and {a} {w} on every one of those days, number of {w}?
        we need {a} {w} per day and open {j} days a week. How many for {k} weeks?
        {a} {w} x {j} days x {k} weeks
    """, *_THAT, weight=1.4, a=count(2, 60, 0.3), j=count(2, 6, 0.5), k=count(2, 16, 0.45), w=_DAILY),
    "dose total": ask("{a} * {j} * {k}", """
        {a} {w} {j} times a day for {k} days. how many do I need
        {j} times a day {a} {w}, {k} days, total {w}?
        the vet said {a} {w}, {j} times daily, {k} days long. how many {w}
        How many {w} must the pharmacy give me for {k} days if I take {a} of them {j} times a day?
        course of {k} days: {a} {w} x {j} a day
        {a} mg of {d}, {j} times a day, {k} days. total mg?
        {d} {a} ml {j} times a day for {k} days, how many ml altogether
    """, *_THAT, weight=1.6, a=count(2, 10, 0.4), j=count(2, 4, 0.4), k=count(3, 28, 0.3), w=_PILL, d=_DRUG),
    "dose days": ask("{b} / ({a} * {j})", """
        box of {b} {w}, {a} at a time, {j} times a day. how many days
        {b} {w}, I take {a} {w} {j} times a day, how long do they last in days
        How many days does a pack of {b} {w} last me with {a} of them {j} times daily?
        bottle of {b} ml, {a} ml {j} times a day. days?
        {d}: {b} ml left, {a} ml {j} times daily, lasts how many days
        {b} kg of feed, {a} ponies, {j} kg each a day. how many days
    """, "{r} days.", "That is {r} days.", "It lasts {r} days.", weight=1.6, b=plain(28, 500), a=count(2, 10, 0.3), j=count(2, 4, 0.4), w=_PILL, d=_DRUG),
    "dose weight": ask("{x} * {a}", """
        {d} {x} mg per kg, weighs {a} kg. how many mg
        {a} kg [dog|child|goat|patient], {x} mg per kilo of {d}. dose in mg?
        dose is {x} mg/kg and she is {a} kg
        For {d} the leaflet says {x} mg per kg of body weight. The [calf|boy|cat] weighs {a} kg. How many mg is it?
    """, "{r} mg.", "That is {r} mg.", "The dose is {r} mg.", weight=1.3, x=plain(2, 20, 0.4), a=plain(4, 90, 0.3), d=_DRUG),
    "dose split": ask("{x} * {a} / {j}", """
        {x} mg per kg a day in {j} doses, weighs {a} kg. mg per dose?
        {a} kg, {x} mg/kg daily split into {j} doses. each one in mg
        The daily amount of {d} is {x} mg per kg. He weighs {a} kg and gets it in {j} doses. How many mg at a time?
    """, "{r} mg.", "That is {r} mg per dose.", weight=0.9, x=plain(10, 60), a=plain(4, 60), j=count(2, 4, 0.5), d=_DRUG),
    "dose liquid": ask("{a} / {b} * {x}", """
        {d} has {b} mg in {x} ml. I need {a} mg. how many ml
        {b} mg per {x} ml, dose {a} mg, ml?
        The syrup contains {b} mg in every {x} ml and the doctor ordered {a} mg. How many ml do I draw up?
        want {a} mg, strength {b} mg/{x} ml
    """, "{r} ml.", "That is {r} ml.", weight=1.2, a=plain(20, 900), b=among({str(n): n for n in (25, 40, 50, 100, 120, 125, 200, 250, 500)}), x=among({"5": 5, "10": 10, "2": 2, "4": 4, "20": 20}), d=_DRUG),
    "per hundred": ask("{l} / {a} * 100", """
        {l} litres for {a} km. per 100 km?
        filled up {l} litres after {a} km, litres per 100 km
        [camper|van|scooter|tractor] took {l} litres on {a} km, what is that per hundred km
        I drove {a} km on {l} litres. What does the car use on 100 km?
        consumption in l/100 km: {a} km, {l} litres
        {a} km since the last fill, now {l} litres went in. l per 100?
        e-car used {l} kWh over {a} km, kWh per 100 km?
    """, "{r} per 100 km.", "That is {r} per 100 km.", "It uses {r} per 100 km.", weight=1.8, l=plain(8, 90, 0.6), a=plain(120, 990)),
    "per unit": ask("{a} / {l}", """
        {a} miles on {l} gallons, mpg?
        {l} gallons took me {a} miles. miles per gallon
        {a} km on {l} litres, km per litre?
        How many miles to the gallon is it if {l} gallons last for {a} miles?
    """, "{r}.", "That is {r}.", "It does {r}.", weight=0.9, l=plain(4, 30, 0.5), a=plain(120, 900)),
    "reading minutes": ask("{a} / {x}", """
        {a} words at {x} words a minute. minutes?
        I read {x} words a minute, the [chapter|speech|report] has {a}. how many minutes
        a talk of {a} words, I speak {x} a minute. how long in minutes
        How many minutes does it take to read {a} words aloud at {x} per minute?
        typing {x} words a minute, {a} words to do, minutes?
    """, *_MINUTES, weight=1.4, a=plain(300, 9000), x=plain(40, 280)),
    "reading hours": ask("{a} * {m} / 60", """
        {a} pages, {m} minutes a page. hours?
        one page takes me {m} minutes and there are {a}. how many hours
        {m} minutes each for {a} [essays|forms|emails|portraits|hooves], in hours
        I need {m} minutes per [exercise book|hem|window|patient]. How many hours for {a} of them?
        {a} [slots|haircuts|interviews|lessons] of {m} minutes, hours in total
        marking {a} scripts at {m} minutes a piece is how many hours
    """, *_HOURS, weight=1.6, a=plain(8, 400), m=count(2, 45, 0.3)),
    "seconds minutes": ask("{a} * {s} / 60", """
        {a} [slides|reps|photos|labels] at {s} seconds each. minutes?
        {s} seconds a piece, {a} pieces, how many minutes
        one takes {s} seconds. {a} of them in minutes?
        I hold each stretch {s} seconds and do {a}. How many minutes is the whole thing?
    """, *_MINUTES, weight=1.1, a=plain(6, 200), s=plain(5, 55)),
    "beats": ask("{n} / {s} * 60", """
        counted {n} beats in {s} seconds. per minute?
        {n} breaths in {s} seconds, per minute
        pulse: {n} in {s} seconds, how many a minute
        The [tap|wheel|metronome] does {n} [drips|turns|ticks] in {s} seconds. What is that in a minute?
    """, "{r} per minute.", "That is {r} per minute.", weight=1.1, n=plain(8, 60), s=among({"10": 10, "15": 15, "20": 20, "30": 30, "12": 12, "40": 40})),
    "filling": ask("{a} / {x}", """
        {a} litre [tank|pool|bath|trough|butt], tap gives {x} litres a minute. minutes?
        how many minutes to fill {a} litres at {x} litres a minute
        pump does {x} litres a minute and there are {a} litres in the cellar. how long in minutes
        The drip runs at {x} ml a minute and the bag holds {a} ml. How many minutes until it is empty?
        {x} litres per minute into a {a} litre pond, time in minutes
    """, *_MINUTES, weight=1.4, a=plain(60, 5000), x=plain(4, 40, 0.2)),
    "filling hours": ask("{a} / {x} / 60", """
        {a} litre pool at {x} litres a minute. how many hours to fill
        hours to empty {a} litres with a pump doing {x} litres a minute
        The hose gives {x} litres per minute and the pool takes {a} litres. How many hours is that?
        {x} litres/minute, {a} litres, hours?
    """, *_HOURS, weight=1.2, a=plain(2000, 30000), x=plain(8, 40)),
    "filled so far": ask("{x} * ({h} * 60 + {m})", """
        tap drips {x} ml a minute for {h} hours {m} minutes. how many ml
        {x} litres a minute, {h} hours and {m} minutes, litres?
        The pump ran {h} hours and {m} minutes at {x} litres a minute. How many litres is it?
    """, *_THAT, weight=0.9, x=plain(3, 60), h=_H, m=_MIN),
    "stone": ask("{a} * 14 + {b}", """
        {a} stone {b} in pounds
        i'm {a} stone {b}, how many pounds is that
        {a} st {b} lb, in pounds only
        She weighs {a} stone and {b} pounds. How many pounds altogether?
    """, "{r} pounds.", "That is {r} pounds.", weight=0.6, a=plain(7, 22), b=plain(1, 13)),
    "stone lost": ask("{a} * 14 + {b} - {c} * 14 - {d}", """
        was {a} stone {b}, now {c} stone {d}. pounds lost?
        {a} stone {b} down to {c} stone {d}, how many pounds is that
        I started at {a} stone {b} and now weigh {c} stone {d}. How many pounds have I lost?
    """, "{r} pounds.", "That is {r} pounds.", weight=0.6, a=plain(14, 22), b=plain(1, 13), c=plain(8, 12), d=plain(1, 13)),
    "feet": ask("{a} * 12 + {b}", """
        {a} foot {b} in inches
        he's {a} foot {b}, how many inches
        {a} ft {b} in, inches only please
        The [shelf|doorway|plank] is {a} feet {b} inches. How many inches?
    """, "{r} inches.", "That is {r} inches.", weight=0.8, a=plain(3, 12), b=plain(1, 11)),
}  # fmt: skip
"""Times, rates, doses, fillings."""

FAMILIES = {"sums_spans": asked("sums_spans", SPANS, BESIDE, 0.15)}
