# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Requests with the nouns of wishes that a tool does grant (see `asks_wishes`).

`{d}` is a deed as it stands in `asks_wishes_words.DEEDS`, `{p}` a file, `{a}` money, `{k}` a number, `{day}` a date.
"""

from __future__ import annotations

NOTED = """
add "{d}" to {p}
add '{d}' to {p}
put "{d}" in {p}
put '{d}' on {p}, I'll see to it
append "{d}" to {p}
!add "{d}" to {p}
!put "{d}" at the end of {p}
!write "{d}" at the bottom of {p}
don't do it, just add "{d}" to {p}
I'll do it myself, but put "{d}" in {p}
new line in {p}: {d}
line for {p}: {d}
{p}: add "{d}"
{p}, new item: {d}
one more for {p}: {d}
next item in {p} is "{d}"
also add "{d}" to {p} pls
to {p} please: {d}
so that I don't forget, "{d}" goes in {p}
could you put "{d}" on the list in {p}?
can you add "{d}" to {p} for later?
would you write "{d}" into {p} for me?
the list {p} still lacks "{d}"
I want "{d}" in {p}
I have to do this by myself: add "{d}" to {p}
please enter "{d}" in {p}
"""
LISTED = """
add "{d}" to the {l}
add '{d}' to my {l}
put "{d}" on the {l}
put "{d}" on my {l}, I'll see to it
put '{d}' on the {l} please
!add "{d}" to the {l}
!put "{d}" on our {l}
!write "{d}" on the {l}
don't do it, just put "{d}" on the {l}
I'll do it myself, but put "{d}" on my {l}
for the {l}: {d}
{l}: add "{d}"
one more for the {l}: {d}
next on the {l}: "{d}"
can you add "{d}" to my {l}?
could you put "{d}" on our {l} for later?
"{d}" goes on the {l}
"{d}" onto the {l} please
my {l} needs "{d}"
the {l} still lacks "{d}"
"""
KEPT = """
remember that I still have to {d}
remember that {person} wants to {d}
remember I promised to {d}
keep in mind that we must {d}
keep in mind that I have to {d}, I'll do it myself
note to self: {d}
note to self, {d}
don't do it, just remember that I need to {d}
don't forget that I want to {d}
for your notes: I have to {d}
for your memory: we still need to {d}
!!remember that I need to {d}
!!make a note that I have to {d}
!!note that {person} will {d}
"""
SPANS = (
    "I still have to {d}",
    "{person} wants to {d}",
    "I promised to {d}",
    "we must {d}",
    "I have to {d}",
    "I need to {d}",
    "I want to {d}",
    "we still need to {d}",
    "{person} will {d}",
    "{d}",
)

SUMS: tuple[tuple[str, str], ...] = tuple(
    (template, expression)
    for expression, block in (
        ("{a} + {r}%", """
        how much is {m} for the plumber plus {r}%?
        the plumber says {m} plus {r}% tax, what do I pay him?
        {m} for the removal van plus {r}% weekend charge?
        the removal van is {m} and {r}% comes on top. Total?
        dentist's bill of {m}, they add {r}%. what's that
        printing is {m} plus {r}% VAT, how much in all?
        taxi was {m}, with {r}% tip how much is that?
        the pizza order is {m}, I tip {r}%. What do I hand over?
        what's {m} for the flight with {r}% fee on top?
        the florist wants {m} plus {r} percent. What's that together?
        """),
        ("{a} - {r}%", """
        inner tubes for {m}, {r}% off this week. What do they cost me?
        the printer is {m} less {r}%. How much?
        the garage takes {r}% off the {m}. So how much is it?
        the hotel gives {r} percent off {m}, what do we pay?
        tickets at {m} with {r}% members' discount, how much?
        the phone shop knocks {r}% off {m}, what's the price then?
        """),
        ("{k} * {a}", """
        what do {k} inner tubes at {m} come to?
        {k} inner tubes, {m} each. total?
        I'm going to order {k} bags of grit at {m}. What will it cost?
        {k} pizzas at {m}, how much is that?
        {k} taxi rides at {m}?
        we'd need the van for {k} days at {m} a day. How much is that?
        {k} stamps at {m} each?
        {k} nights in that hotel at {m}, what's the sum?
        if I pay the babysitter {m} for {k} evenings each, how much is that?
        the printer wants {m} a sheet, what are {k} sheets?
        {k} tickets for the match, {m} apiece. What's the damage?
        {k} weather stations at {m}, how much?
        """),
        ("{a} / {k}", """
        {m} for the taxi split {k} ways?
        the pizzas were {m} and we're {k}, what's each one's share?
        we're {k} people paying {m} for the van, how much each?
        {m} for the hall and {k} of us. Each pays?
        the plumber charged {m} for {k} hours. What's that an hour?
        a flight for {m} and {k} passengers, how much a head?
        """),
        ("{a} - {k}", """
        I've {m} on the account, the plumber gets {k}. What's left?
        {m} in the kitty minus {k} for the taxi?
        I had {m}, paid the dentist {k}. how much have I now
        """),
    )
    for template in (line.strip() for line in block.strip().splitlines())
)  # fmt: skip

DAYS: tuple[tuple[str, str, str], ...] = tuple(
    (tool, template, unit)
    for tool, unit, block in (
        ("date_info", "", """
        the dentist moved me to {day}. what weekday is that?
        is {day} a weekday? the removal van comes then
        what day of the week is {day}, for the hotel booking?
        my flight is on {day}, which weekday is it?
        the plumber offers {day}. What day is that?
        they deliver the inner tubes on {day}, on what weekday?
        the concert is on {day}: which day of the week?
        """),
        ("date_add", "weeks", """
        the dentist wants me back {k} weeks after {day}. What date is that?
        booked the van on {day}, it comes {k} weeks later. When?
        I posted the letter on {day}. What's the date {k} weeks on?
        the garage says {k} weeks from {day}. Which date would that be?
        """),
        ("date_add", "days", """
        ordered the inner tubes on {day}, delivery takes {k} days. What date?
        the hotel can be cancelled until {k} days after {day}. which date is that?
        print shop got it on {day} and needs {k} days, so when is it?
        rain check {k} days after {day}: what date?
        """),
        ("date_diff", "", """
        how many days from {day} to {day2}? the hotel wants to know
        the van is ours from {day} to {day2}. How many days?
        I'm away from {day} until {day2}, how many days must the plants be watered?
        train card valid {day} to {day2}, how many days is that?
        """),
    )
    for template in (line.strip() for line in block.strip().splitlines())
)  # fmt: skip

MEASURES: tuple[tuple[str, str, str], ...] = tuple(
    (template, one, other)
    for one, other, block in (
        ("Celsius", "Fahrenheit", """
        the oven wants {k} degrees Celsius, what's that in Fahrenheit?
        it'll be {k} Celsius in Lisbon they say. Fahrenheit?
        heating is set to {k} Celsius, how much is that in Fahrenheit?
        """),
        ("Fahrenheit", "Celsius", """
        the weather man said {k} Fahrenheit, what is that in Celsius?
        the bath is {k} Fahrenheit. In Celsius?
        """),
        ("kg", "pounds", """
        the parcel is {k} kg, how many pounds?
        the piano movers ask: {k} kg in pounds?
        """),
        ("grams", "ounces", """
        letter of {k} grams, what's that in ounces?
        I'm to send {k} grams of tea, how many ounces is it?
        """),
        ("miles", "km", """
        the taxi did {k} miles, how many km is that?
        the removal firm is {k} miles away. in km?
        """),
        ("km", "miles", """
        the drive is {k} km, what's that in miles?
        my watch says I walked {k} km, how many miles?
        """),
        ("litres", "gallons", """
        the car took {k} litres, how many gallons?
        watering the garden took {k} litres. In gallons?
        """),
        ("minutes", "hours", """
        the film runs {k} minutes, how many hours?
        on hold with the bank for {k} minutes, what's that in hours?
        """),
        ("inches", "cm", """
        inner tubes for {k} inches, what's that in cm?
        the telly I want is {k} inches. How many cm?
        """),
    )
    for template in (line.strip() for line in block.strip().splitlines())
)  # fmt: skip

FACTS: tuple[tuple[str, str, str, str, str], ...] = (
    ("removal removals removal_van moving", "the van costs {m} for the morning", "{m}", "What does the removal van cost?|how much is the removal van|the removal van, how much do they want?|what do they charge for the removal van?", "The van costs {m} for the morning."),
    ("dentist teeth", "appointment on {day} at {time}", "{day}", "when's the dentist?|What date is the dentist?|when do I have to be at the dentist?|dentist, when was it?", "On {day} at {time}."),
    ("plumber", "{person}, phone {ph}", "{ph}", "what's the plumber's number?|phone number of the plumber?|how do I get hold of the plumber?|I want to ring the plumber, which number?", "{ph}."),
    ("hotel booking_hotel", "booking code {w}", "{w}", "what's the booking code of the hotel?|booking code for the hotel?|the hotel asks for the booking code|I need the hotel's booking code", "{w}."),
    ("weather weather_log", "on {day} it was {k} degrees", "{k}", "how warm was it in the weather notes?|what temperature did I write in the weather file?|what did the weather log say, how many degrees?", "{k} degrees, on {day}."),
    ("tyres bike_shop inner_tubes", "{k} inner tubes ordered on {day}", "{k}", "how many inner tubes did we order?|the inner tubes, how many were ordered?|number of inner tubes we ordered?", "{k} inner tubes."),
    ("pizza takeaway pizzeria", "order no. {w}, {m}", "{m}", "what did the pizza cost?|how much was the pizza order?|price of the pizza order?", "It was {m}."),
    ("taxi cab_firm", "the cab firm is on {ph}", "{ph}", "which number does the taxi firm have?|taxi number?|what's the number for a taxi?", "{ph}."),
    ("flight flights", "departs {time} from gate {k}", "{time}", "what time's the flight?|when does the flight leave?|flight leaves when?", "At {time}, from gate {k}."),
    ("lights lighting", "porch light goes off at {time}", "{time}", "when does the porch light go off?|what time did we set for the porch light?|porch light off at what time?", "At {time}."),
    ("playlist music songs", "opening song: {w} by {person}", "{person}", "who's the opening song by?|which artist has the opening song?|the opening song is by whom?", "It is by {person}."),
    ("bank banking", "savings account at {name} since {day}", "{name}", "which bank is the savings account with?|where's the savings account?|the savings account is at which bank?", "It is at {name}."),
    ("parcel parcels delivery", "tracking number {w}", "{w}", "what's the tracking number of the parcel?|tracking number for the parcel?|I need the tracking number of the parcel", "{w}."),
    ("heating thermostat boiler", "living room is set to {k} degrees", "{k}", "what's the heating set to?|how many degrees is the heating set to in the living room?|heating in the living room, how high?", "It is set to {k} degrees."),
    ("vet", "next jab on {day}", "{day}", "when's the next jab at the vet's?|next jab, what date? the vet told us|what date is the vet?", "On {day}."),
    ("printer printing", "takes cartridge {w}", "{w}", "which cartridge goes in the printer?|what cartridge does the printer need?|I'm buying ink, which cartridge does the printer take?", "Cartridge {w}."),
)  # fmt: skip
"""What a file says about things that wishes are about: stems of its name, line, value, questions, answer."""
