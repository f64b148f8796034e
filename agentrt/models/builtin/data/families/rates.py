# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More word problems: speed and distance, rates over time, recipes, sharing, remaining amounts, ages."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import amount, price, problem, whole
from agentrt.models.builtin.data.families.story import one_step

_THAT = ("That is {r}.", "It is {r}.", "The result is {r}.", "That makes {r}.")

_TRAVEL = {
    "distance": problem(
        "{v} * {t}",
        """
        how far do I [get|travel|drive] in {t} hours at {v} km/h?
        how far does a [train|car|bus|plane] at {v} km/h get in {t} hours?
        ~the distance covered in {t} hours at {v} km/h
        a [train|car|bus] [goes|travels|drives] {v} km/h for {t} hours. How far does it [get|go]?
        I cycle at {v} km/h for {t} hours. What distance is that?
        I drive at {v} [km/h|mph] for {t} hours, how far is that?
        if I walk at {v} km per hour, how far am I after {t} hours?
        at {v} miles per hour, how many miles do I drive in {t} hours?
        {t} hours at {v} km/h, how many kilometers?
        I ride my bike for {t} hours at {v} km/h. How far do I come?
        a ship sails {t} hours at {v} km/h. What distance does it cover?
        my average speed is {v} km/h. How many km do I make in {t} hours?
        how many kilometers does a train at {v} km/h cover in {t} hours?
        if a bus drives {v} km/h for {t} hours, what distance does it cover?
        """,
        "That is {r}.", "You get {r} far.", "The distance is {r}.", weight=1.5, v=whole(4, 220), t=amount(1, 12),
    ),
    "speed": problem(
        "{d} / {t}",
        """
        ~the average speed for {d} km in {t} hours
        what's my average speed if I [drive|ride|go] {d} km in {t} hours?
        I drove {d} km in {t} hours. [What was my average speed?|How fast was I on average?]
        how fast do I have to drive to cover {d} km in {t} hours?
        a train needs {t} hours for {d} km. How fast is it [on average|]?
        {name} ran {d} km in {t} hours, what's the speed?
        {d} miles in {t} hours, how fast is that?
        we covered {d} km in {t} h. What's the speed in km/h?
        !calculate the speed for {d} km in {t} hours
        I walked {d} km in {t} hours. What was my speed?
        it took me {t} hours to drive {d} km. How fast did I go on average?
        a cyclist covers {d} km in {t} hours. What is the average speed?
        the trip was {d} km and took {t} hours, how fast was I?
        """,
        "The average speed is {r}.", "That is {r} per hour.", "It is {r}.", weight=1.5, d=whole(5, 900), t=amount(1, 12),
    ),
    "duration": problem(
        "{d} / {v}",
        """
        how long does it take to [drive|travel|go] {d} km at {v} km/h?
        how long do I need for {d} km at {v} km/h?
        how many hours are {d} miles at {v} mph?
        I have to drive {d} km and go {v} km/h on average. How long will it take?
        {city} is {d} km away. How many hours do I need at {v} km/h?
        ~the travel time for {d} km at {v} km/h
        at {v} km/h, how many hours do {d} km take?
        a plane flies {d} km at {v} km/h. How many hours is that?
        how much time do I need for {d} km if I drive {v} km/h?
        the route is {d} km long and I average {v} km/h. How long does the trip take?
        if I cycle {v} km/h, how long do I need for {d} km?
        driving {d} km with {v} km/h takes how many hours?
        """,
        "It takes {r} hours.", "That is {r} hours.", weight=1.5, d=whole(20, 900), v=whole(5, 130),
    ),
    "fuel": problem(
        "{d} * {c} / 100",
        """
        my car [uses|needs|takes] {c} liters per 100 km. How much [fuel|petrol|gas] do I need for {d} km?
        how much fuel does a car with {c} l/100 km need for {d} km?
        how many liters do I need for {d} km at {c} l per 100 km?
        at {c} liters per 100 km, how many liters are used on {d} km?
        ~the fuel needed for {d} km at {c} liters per 100 km
        I drive {d} km with a consumption of {c} l/100km. How much fuel is that?
        how much petrol do I burn on {d} km with {c} l per 100 km?
        """,
        "You need {r} liters.", "That is {r} liters.", d=whole(20, 1500), c=lambda rng: f"{rng.uniform(3.5, 12):.1f}",
    ),
    "fuel cost": problem(
        "{d} * {c} / 100 * {p}",
        """
        my car needs {c} liters per 100 km and a liter costs {L}{p}{R}. What do {d} km cost?
        how much does a {d} km trip cost at {c} l/100 km and {L}{p}{R} per liter?
        I drive {d} km, my car takes {c} l per 100 km, fuel is {L}{p}{R} a liter. How much is the fuel?
        ~the fuel cost of {d} km at {c} liters per 100 km and {L}{p}{R} a liter
        {city} is {d} km away, my car uses {c} liters per 100 km, petrol costs {L}{p}{R}. What does the trip cost?
        """,
        "The fuel costs {L}{r}{R}.", "That is {L}{r}{R}.", d=whole(20, 1500),
        c=lambda rng: f"{rng.uniform(3.5, 12):.1f}", p=lambda rng: f"{rng.uniform(1.1, 2.2):.2f}",
    ),
    "consumption": problem(
        "{l} / {d} * 100",
        """
        I drove {d} km with {l} liters of fuel. What's my consumption per 100 km?
        how many liters per 100 km is {l} liters for {d} km?
        my car used {l} liters on {d} km. How much is that per 100 km?
        ~the consumption per 100 km if I used {l} liters for {d} km
        {l} liters for {d} km, what is that per 100 km?
        """,
        "That is {r} liters per 100 km.", weight=0.7, d=whole(200, 1200), l=amount(15, 70),
    ),
    "commute": problem(
        "2 * {d} * {n}",
        """
        my way to work is {d} km one way. How far do I drive in {n} days there and back?
        I commute {d} km each way on {n} days. How many km is that in total?
        the school is {d} km away. We drive there and back {n} times. How far is that altogether?
        how many kilometers is a {d} km commute there and back over {n} days?
        """,
        "That is {r} km.", "It is {r} km in total.", weight=0.7, d=amount(2, 60), n=whole(2, 30),
    ),
}  # fmt: skip

_RATES = {
    "output": problem(
        "{a} * {n}",
        """
        a [machine|printer|factory|baker] makes {a} pieces per hour. How many in {n} hours?
        a printer prints {a} pages per minute. How many pages in {n} minutes?
        I read {a} pages a day. How many pages is that in {n} days?
        I do {a} push-ups every day. How many is that in {n} days?
        {name} types {a} words per minute. How many words in {n} minutes?
        {n} boxes with {a} {thing} each, how many {thing} is that?
        there are {n} boxes with {a} {thing} in each. How many {thing} altogether?
        each box holds {a} {thing}. How many fit into {n} boxes?
        {n} shelves with {a} books each make how many books?
        a cinema has {n} rows of {a} seats. How many seats are there?
        {n} rows with {a} chairs each: how many chairs?
        {n} teams with {a} players each, how many players are there?
        {n} pallets hold {a} cartons each. How many cartons in total?
        a hen lays {a} eggs a month. How many eggs do {n} hens lay?
        a lamp uses {a} watts. What do {n} lamps use?
        my heart beats {a} times a minute. How many beats is that in {n} minutes?
        a tap loses {a} ml per hour. How much is lost in {n} hours?
        I drink {a} ml of water a day. How much is it in {n} days?
        a class has {n} groups of {a}. How many students is that?
        we sell {a} {thing} a day. How many do we sell in {n} days?
        """,
        *_THAT, weight=3, a=whole(2, 400), n=whole(2, 60),
    ),
    "share": problem(
        "{a} / {n}",
        """
        {a} {thing} are divided among {n} [people|kids|boxes]. How many each?
        {name} shares {a} sweets among {n} friends. How many does each get?
        I have {a} {thing} and {n} boxes. How many go into each box?
        {a} students in {n} classes, how many per class?
        a book has {a} pages and I want to finish it in {n} days. How many pages per day?
        I have {n} days to read {a} pages. How many pages must I read each day?
        {a} km in {n} days, how many a day?
        a rope of {a} m is cut into {n} equal pieces. How long is each?
        how many days do {a} pills last if I take {n} a day?
        I have {a} tablets and take {n} per day. How long will they last?
        {a} kg of rice, we use {n} kg a week. For how many weeks is that enough?
        {a} guests sit at tables of {n}. How many tables is that?
        how many teams of {n} can {a} players form?
        how many bags of {n} can I fill with {a} {thing}?
        the download is {a} MB at {n} MB per second. How many seconds does it take?
        {a} pages printed at {n} pages per minute, how many minutes is that?
        a tank of {a} liters loses {n} liters a day. When is it empty, in days?
        """,
        *_THAT, weight=2, a=whole(20, 900), n=whole(2, 24),
    ),
    "left": problem(
        "{a} - {b}",
        """
        I had {a} {thing} and gave away {b}. How many are left?
        {name} has {a} {thing} and loses {b}. How many remain?
        there were {a} people on the bus and {b} got off. How many are left?
        a book has {a} pages, I've read {b}. How many are left?
        {b} of {a} seats are taken. How many are free?
        we expected {a} guests but {b} cancelled. How many come?
        the tank holds {a} liters and {b} are in it. How much is missing until it's full?
        I weigh {a} kg and want to lose {b} kg. What is my target weight?
        I have to drive {a} km and have done {b}. How far is it still?
        I need {a} points and have {b}. How many are missing?
        how many more {thing} do I need if I have {b} and need {a}?
        """,
        *_THAT, weight=1.5, a=whole(100, 900), b=whole(2, 99),
    ),
    "give and take": problem(
        "{a} - {b} + {c}",
        """
        I had {a} {thing}, gave away {b} and got {c} new ones. How many do I have [now|]?
        there are {a} people in a train, {b} get off and {c} get on. How many are there now?
        we had {a} {thing} in stock, sold {b} and got {c} delivered. How many are there now?
        {name} has {a} stamps, loses {b} and buys {c} more. How many are there in the end?
        my account has {L}{a}{R}. I withdraw {L}{b}{R} and get {L}{c}{R}. What's the balance?
        the bus starts with {a} passengers, {b} get off, {c} get on. How many passengers are on it?
        """,
        *_THAT, weight=1.2, a=whole(50, 900), b=whole(2, 49), c=whole(2, 99),
    ),
    "recipe": problem(
        "{g} / {n} * {m}",
        """
        a recipe for {n} [people|servings] needs {g} g of flour. How much do I need for {m}?
        the recipe says {g} grams for {n} people. How much for {m} people?
        how much flour for {m} people if {n} people need {g} grams?
        {g} ml of milk are for {n} servings. How much is it for {m} servings?
        for {n} [pancakes|muffins|cookies] I need {g} g sugar. What do I need for {m}?
        I want to scale a recipe from {n} to {m} servings. It needs {g} g of butter, how much is that then?
        ~the amount for {m} people if {n} people need {g} grams
        """,
        "You need {r}.", "That is {r}.", "For {m} it is {r}.", weight=1.3, g=whole(20, 900), n=whole(2, 12), m=whole(2, 24),
    ),
    "workers": problem(
        "{n} * {d} / {m}",
        """
        {n} workers need {d} days. How long do {m} workers need?
        if {n} people finish a job in {d} days, how long do {m} people take?
        {n} pumps empty a pool in {d} hours. How long do {m} pumps take?
        the food lasts {d} days for {n} people. How long does it last for {m}?
        """,
        "They need {r}.", "That is {r}.", weight=0.7, n=whole(2, 12), d=whole(2, 30), m=whole(2, 15),
    ),
    "age": problem(
        "{b} - {a}",
        """
        someone born in {a} is how old in {b}?
        I was born in {a}. How old [am I|will I be] in {b}?
        {name} was born in {a}. How old is {name} in {b}?
        how old is a house built in {a} in {b}?
        how many years are there between {a} and {b}?
        how many years passed from {a} to {b}?
        the company was founded in {a}. How old was it in {b}?
        if I was born in {a}, what age will I be in {b}?
        ~the number of years from {a} to {b}
        """,
        "That is {r} years.", "{r} years.", "It is {r} years.", a=lambda rng: str(rng.randint(1890, 2009)), b=lambda rng: str(rng.randint(2010, 2060)),
    ),
    "energy": problem(
        "{w} * {h} / 1000",
        """
        a {w} watt [lamp|heater|TV|fridge] runs for {h} hours. How many kWh is that?
        how many kilowatt hours does a {w} W device use in {h} hours?
        my [computer|heater] takes {w} watts. How many kWh does it use in {h} hours?
        ~the energy in kWh of {w} watts over {h} hours
        """,
        "That is {r} kWh.", "It uses {r} kWh.", weight=0.8, w=whole(5, 2500), h=whole(2, 300),
    ),
    "bill": problem(
        "{k} * {p}",
        """
        I used {k} kWh at {p} per kWh. What do I pay?
        a kWh costs {p}. How much do {k} kWh cost?
        my electricity costs {p} per kWh and I used {k} kWh. How much is the bill?
        {k} kWh at {p} each, how much is that?
        {k} cubic meters of water at {p} each cost how much?
        """,
        *_THAT, weight=0.8, k=whole(20, 5000), p=lambda rng: f"0.{rng.randint(10, 60)}",
    ),
    "weekly": problem(
        "{h} * {d} * {p}",
        """
        I work {h} hours a day, {d} days a week, for {L}{p}{R} an hour. What do I earn a week?
        how much do I earn with {h} hours a day on {d} days at {L}{p}{R} per hour?
        {h} hours a day for {d} days at {L}{p}{R} an hour, how much is that?
        {name} works {d} days of {h} hours for {L}{p}{R} an hour. What's the pay?
        """,
        "That is {L}{r}{R}.", "The pay is {L}{r}{R}.", h=whole(2, 12), d=whole(2, 7), p=price(8, 60),
    ),
    "bmi": problem(
        "{w} / {h}^2",
        """
        what's my BMI if I weigh {w} kg and am {h} m tall?
        ~the BMI of a person of {w} kg and {h} m
        !calculate the BMI for {w} kg and {h} m
        I'm {h} m tall and weigh {w} kg. What's my BMI?
        """,
        "The BMI is {r}.", weight=0.8, w=whole(45, 120), h=lambda rng: f"{rng.uniform(1.5, 2.05):.2f}",
    ),
    "temperature": problem(
        "{a} - (-{b})",
        """
        it was -{b} degrees in the morning and {a} degrees at noon. How big is the difference?
        ~the difference between {a} degrees and -{b} degrees
        the temperature rose from -{b} to {a} degrees. By how much?
        by how many degrees did it warm up from -{b} to {a}?
        """,
        "The difference is {r}.", "That is {r} degrees.", weight=0.6, a=whole(1, 35), b=whole(1, 30),
    ),
}  # fmt: skip

FAMILIES = {
    "calc_travel": one_step("calc_travel", "calculator", _TRAVEL),
    "calc_rates": one_step("calc_rates", "calculator", _RATES),
}
