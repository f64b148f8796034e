# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Converting units: length, mass, temperature, volume, speed, time, area, data, energy, pressure."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

# Each unit: the ways people write it. The first group of a quantity is common, so it is drawn more often.
UNITS: dict[str, tuple[tuple[str, ...], ...]] = {
    "length": (
        ("m", "meters", "meters", "metres"), ("km", "kilometers", "kilometers", "kilometres"), ("cm", "centimeters", "cm"),
        ("mm", "millimeters"), ("miles", "miles", "mi"), ("feet", "feet", "ft"), ("inches", "inches", "in"),
        ("yards", "yd"), ("nautical miles",),
    ),
    "mass": (
        ("kg", "kilograms", "kilos"), ("g", "grams", "grams"), ("pounds", "lbs", "lb"), ("ounces", "oz"), ("mg", "milligrams"),
        ("stone",), ("tonnes",),
    ),
    "volume": (
        ("liters", "liters", "litres", "l"), ("ml", "milliliters"), ("gallons", "gallons"), ("cups", "cups"), ("pints",),
        ("tablespoons",), ("teaspoons",), ("fluid ounces",), ("quarts",), ("cubic meters",),
    ),
    "speed": (("km/h", "km/h", "kph"), ("mph", "mph", "miles per hour"), ("m/s", "meters per second"), ("knots",)),
    "time": (("minutes", "min"), ("hours", "h"), ("seconds", "s"), ("days",), ("weeks",), ("milliseconds", "ms"), ("years",)),
    "area": (
        ("square meters", "m2", "m²", "sqm"), ("square feet", "sq ft"), ("acres",), ("hectares", "ha"),
        ("square kilometers", "km2"), ("square miles",),
    ),
    "data": (("MB", "megabytes"), ("GB", "gigabytes"), ("KB", "kilobytes"), ("TB", "terabytes"), ("bytes",), ("MiB",), ("GiB",)),
    "energy": (("kJ", "kilojoules"), ("kcal", "kilocalories"), ("kWh",), ("joules",)),
    "fuel": (("mpg",), ("l/100km", "liters per 100 km"), ("km/l",)),
    "pressure": (("bar",), ("psi",), ("kPa",), ("atm",)),
}  # fmt: skip
_SHARES = {
    "length": 6,
    "mass": 5,
    "volume": 4,
    "speed": 2.5,
    "time": 2,
    "area": 2,
    "data": 2,
    "energy": 0.7,
    "pressure": 0.5,
    "fuel": 0.4,
}
_SINGULAR = {
    "meters": "meter", "kilometers": "kilometer", "miles": "mile", "feet": "foot", "inches": "inch", "yards": "yard",
    "pounds": "pound", "ounces": "ounce", "kilograms": "kilogram", "liters": "liter", "gallons": "gallon", "cups": "cup",
    "pints": "pint", "hours": "hour", "minutes": "minute", "acres": "acre", "hectares": "hectare", "days": "day",
    "weeks": "week", "years": "year", "gigabytes": "gigabyte", "megabytes": "megabyte", "tablespoons": "tablespoon", "knots": "knot",
    "teaspoons": "teaspoon", "nautical miles": "nautical mile", "terabytes": "terabyte", "tonnes": "tonne",
}  # fmt: skip
CELSIUS = ("celsius", "Celsius", "C", "°C", "degrees Celsius", "celsius", "Celsius", "C")
FAHRENHEIT = ("fahrenheit", "Fahrenheit", "F", "°F", "degrees Fahrenheit", "fahrenheit", "Fahrenheit", "F")
KELVIN = ("kelvin", "Kelvin", "K")

_AMOUNT = """
    !convert {v} {a} to {b}
    !convert {v} {a} into {b}
    !convert {v}{a} to {b}
    !convert {v} {a} in {b}
    !change {v} {a} to {b}
    !turn {v} {a} into {b}
    !express {v} {a} in {b}
    !translate {v} {a} to {b}
    !give me {v} {a} in {b}
    !show me {v} {a} in {b}
    !tell me {v} {a} in {b}
    !calculate {v} {a} in {b}
    !switch {v} {a} to {b}
    !work out {v} {a} in {b}
    {v} {a} to {b}
    {v} {a} in {b}
    {v}{a} in {b}
    {v} {a} into {b}
    {v} {a} to {b}?
    {v} {a} in {b}?
    {v}{a} to {b}?
    {v} {a} = ? {b}
    {v} {a} = how many {b}?
    {v} {a} are how many {b}?
    {v} {a} is how many {b}?
    {v} {a} equals how many {b}?
    {v} {a} makes how many {b}?
    {v} {a} - how many {b} is that?
    {v} {a}, what's that in {b}?
    {v} {a} as {b}
    {v} {a} expressed in {b}
    what is {v} {a} in {b}?
    what's {v} {a} in {b}?
    what's {v}{a} in {b}?
    what is {v} {a} converted to {b}?
    what does {v} {a} make in {b}?
    what would {v} {a} be in {b}?
    what are {v} {a} in {b}?
    how much is {v} {a} in {b}?
    how much is {v}{a} in {b}?
    how much are {v} {a} in {b}?
    how many {b} is {v} {a}?
    how many {b} are {v} {a}?
    how many {b} are in {v} {a}?
    how many {b} are there in {v} {a}?
    how many {b} [does|do] {v} {a} have?
    how many {b} make {v} {a}?
    how many {b} in {v} {a}?
    how many {b} equal {v} {a}?
    how many {b} would {v} {a} be?
    how many {b} do I get from {v} {a}?
    how many {b} do {v} {a} correspond to?
    &how many {b} {v} {a} is
    &how many {b} {v} {a} are
    &how many {b} there are in {v} {a}
    &how much {v} {a} is in {b}
    &what {v} {a} is in {b}
    ~{v} {a} in {b}
    ~{v} {a} expressed in {b}
    ~{v} {a} converted to {b}
    ~the equivalent of {v} {a} in {b}
    ~the value of {v} {a} in {b}
    ~the number of {b} in {v} {a}
    in {b}, what is {v} {a}?
    in {b}, how much is {v} {a}?
    in {b}: {v} {a}
    to {b}: {v} {a}
    convert to {b}: {v} {a}
    I have {v} {a}. How many {b} is that?
    I have {v} {a}, what is that in {b}?
    I've got {v} {a} but I need it in {b}.
    I need {v} {a} in {b}.
    I need to know how many {b} {v} {a} are.
    it says {v} {a}. What's that in {b}?
    it says {v} {a} here. How many {b} is that?
    the label says {v} {a}, how many {b} would that be?
    the manual gives {v} {a}. I need {b}.
    the instructions say {v} {a} but I only know {b}. How much is it?
    I don't understand {a}, so what is {v} {a} in {b}?
    I'm used to {b}. How much is {v} {a}?
    I only think in {b}. What's {v} {a}?
    in my country we use {b}. How much is {v} {a}?
    they told me {v} {a}. Can you convert that to {b}?
    my friend said {v} {a}, can you tell me that in {b}?
    can you convert {v} {a} to {b}?
    do you know how many {b} {v} {a} are?
    is {v} {a} a lot? What is it in {b}?
    from {a} to {b}: {v}
    {a} to {b}: {v}
    {a} into {b}, {v}
    convert from {a} to {b}: {v}
    convert {v} from {a} to {b}
    convert the value {v} from {a} to {b}
    change {v} from {a} into {b}
    {v} from {a} to {b}
    unit conversion: {v} {a} to {b}
    I read about {v} {a}. How much is that in {b}?
    someone mentioned {v} {a}. In {b}, please.
    if I have {v} {a}, how many {b} do I have?
    if something is {v} {a}, how many {b} is it?
    say I have {v} {a}. What's that in {b}?
    could you check how many {b} {v} {a} are?
    I'd like to know how much {v} {a} is in {b}
    {v} {a}, in {b} please
    the package says {v} {a}. In {b}?
    for the recipe: {v} {a} in {b}?
    {v} {a} - in {b} that's how much?
    the shop only has {b}. I need {v} {a}, how many {b} is that?
    """

_CONTEXT: dict[str, str] = {
    "length": """
        the [table|sofa|shelf|rope|board|cable] is {v} {a} long. How long is that in {b}?
        the room is {v} {a} wide, what is that in {b}?
        how long is {v} {a} in {b}?
        how far is {v} {a} in {b}?
        how tall is {v} {a} in {b}?
        how high is {v} {a} in {b}?
        I ran {v} {a}. How many {b} is that?
        I'm {v} {a} tall. What's my height in {b}?
        my [desk|screen|bed|garden] measures {v} {a}. How much is it in {b}?
        the hotel is {v} {a} away. How far is that in {b}?
        it's {v} {a} to {city}. What is that in {b}?
        {city} is {v} {a} from here. How many {b} is it?
        the mountain is {v} {a} high, how many {b} is that?
        ~the length of {v} {a} in {b}
        ~a distance of {v} {a} in {b}
        """,
    "mass": """
        how heavy is {v} {a} in {b}?
        how much does {v} {a} weigh in {b}?
        I weigh {v} {a}. [What's that in {b}?|How much is that in {b}?|How many {b} is it?]
        my [dog|cat|suitcase|parcel|bag|backpack] weighs {v} {a}. How many {b} is that?
        my recipe [needs|calls for|asks for] {v} {a} of [flour|sugar|butter|rice] but my scale shows {b}.
        my recipe needs {v} {a} of flour but my scale shows {b}. How much do I need?
        the recipe says {v} {a} of [butter|sugar|cheese]. How many {b} is that?
        {v} {a} of [flour|sugar|beef|apples] in {b}?
        how many {b} are {v} {a} of [flour|sugar|potatoes]?
        the luggage limit is {v} {a}, what's that in {b}?
        the baby weighs {v} {a}. How many {b} is that?
        ~the weight of {v} {a} in {b}
        """,
    "volume": """
        the recipe needs {v} {a} of [milk|water|oil|cream]. How many {b} is that?
        my recipe calls for {v} {a} of [milk|water|stock]. What's that in {b}?
        how many {b} are {v} {a} of [water|milk|juice|oil]?
        the tank holds {v} {a}. How many {b} is that?
        the bottle contains {v} {a}, what is that in {b}?
        I need {v} {a} of [water|paint|petrol], how much is it in {b}?
        {v} {a} of [water|milk|gas] in {b}?
        a bucket has {v} {a}. How many {b} fit in?
        ~a volume of {v} {a} in {b}
        """,
    "speed": """
        how fast is {v} {a} in {b}?
        the speed limit is {v} {a}. What's that in {b}?
        the car [drives|goes|does] {v} {a}. How fast is that in {b}?
        the wind blows at {v} {a}, how much is that in {b}?
        I was driving {v} {a}. How much is it in {b}?
        ~a speed of {v} {a} in {b}
        """,
    "time": """
        how long is {v} {a} in {b}?
        the movie is {v} {a} long. How many {b} is that?
        the [flight|trip|meeting|course] takes {v} {a}. How much is that in {b}?
        I waited {v} {a}. How many {b} is that?
        the timer is set to {v} {a}, what's that in {b}?
        I slept {v} {a}. How many {b}?
        how many {b} do {v} {a} have?
        """,
    "area": """
        how big is {v} {a} in {b}?
        how large is {v} {a} in {b}?
        my [flat|apartment|house|garden] has {v} {a}. How many {b} is that?
        the [field|plot|farm|park] is {v} {a}. What's that in {b}?
        the land covers {v} {a}, how much is it in {b}?
        ~an area of {v} {a} in {b}
        """,
    "data": """
        the [file|video|backup|download] is {v} {a}. How many {b} is that?
        how big is {v} {a} in {b}?
        my [phone|disk|plan] has {v} {a}, how many {b} is that?
        I have {v} {a} left on my plan. What is it in {b}?
        the folder takes up {v} {a}. How much is that in {b}?
        how much storage is {v} {a} in {b}?
        """,
}
_DEGREES = """
    what's {v} degrees {a} in {b}?
    what is {v} degrees {a} in {b}?
    how much is {v} degrees {a} in {b}?
    how much is {v} {a} in {b}?
    what's {v} {a} in {b}?
    what is {v} {a} in {b}?
    what is {v} {a} in degrees {b}?
    {v} {a} in {b}
    {v} {a} in {b}?
    {v} {a} to {b}
    {v} {a} to {b}?
    {v}{a} in {b}
    {v} degrees {a} in {b}?
    {v} degrees {a} to {b}
    {v} {a} is how many {b}?
    {v} {a} is how many degrees {b}?
    !convert {v} {a} to {b}
    !convert {v} degrees {a} to {b}
    !convert {v} degrees {a} into {b}
    !convert {v} {a} into degrees {b}
    !convert a temperature of {v} {a} to {b}
    !convert {v} from {a} to {b}
    !change {v} {a} to {b}
    !express {v} {a} in {b}
    ~{v} {a} in {b}
    ~{v} degrees {a} in {b}
    ~the temperature in {b} if it is {v} {a}
    ~the {b} equivalent of {v} {a}
    &what {v} {a} is in {b}
    &what {v} degrees {a} is in {b}
    &how warm {v} {a} is in {b}
    how hot is {v} {a} in {b}?
    how hot is {v} degrees {a} in {b}?
    how cold is {v} {a} in {b}?
    how warm is {v} {a} in {b}?
    it's {v} {a} [outside|here|in {city}]. What is that in {b}?
    it's {v} degrees {a} in {city}. How much is that in {b}?
    the [oven|recipe] says {v} {a}. What's that in {b}?
    preheat the oven to {v} {a}, it says. How much is that in {b}?
    my oven shows {a}, the recipe says {v}. What is it in {b}?
    the recipe wants {v} degrees {a}, my oven only has {b}.
    I have a fever of {v} {a}, how much is that in {b}?
    my thermometer shows {v} {a}. What's that in {b}?
    the forecast says {v} {a}. In {b}?
    the weather app says {v} {a} but I think in {b}. What is it?
    water at {v} {a}, how many {b} is that?
    from {a} to {b}: {v}
    {a} to {b}: {v}
    in {b}, what is {v} {a}?
    what temperature in {b} is {v} {a}?
    what would {v} {a} be in {b}?
    could you check what {v} degrees {a} is in {b}?
    I'd like to know how much {v} {a} is in {b}
    {v} degrees {a}, in {b} please
    it was {v} {a} last night. What is that in {b}?
    the bath is at {v} {a}, what's that in {b}?
    """
_ONE = """
    how many {b} are in a {one}?
    how many {b} are there in [a|one] {one}?
    how many {b} [does a {one} have|make a {one}|is a {one}|is one {one}]?
    how long is a {one} in {b}?
    how much is a {one} in {b}?
    how much is one {one} in {b}?
    what is one {one} in {b}?
    what's a {one} in {b}?
    a {one} in {b}?
    one {one} in {b}
    1 {one} in {b}
    1 {one} to {b}
    !convert one {one} to {b}
    !convert a {one} to {b}
    &how many {b} a {one} has
    ?how many {b} are in a {one}
    ~one {one} in {b}
    ~the number of {b} in a {one}
    a {one} is how many {b}?
    one {one} equals how many {b}?
    """

_DECK = Deck(
    "convert_units",
    {"amount": _AMOUNT, "degrees": _DEGREES, "one": _ONE, **_CONTEXT},
    {"amount": 14, "degrees": 6, "one": 1.5, "length": 3, "mass": 3, "volume": 1.5, "speed": 1, "time": 0.8, "area": 0.8,
     "data": 0.8},
)  # fmt: skip
_ANSWERS = (
    "{v} {a} is {r} {b}.", "{v} {a} is {r} {b}.", "{v} {a} = {r} {b}", "That is {r} {b}.", "It is {r} {b}.",
    "{v} {a} are {r} {b}.", "That makes {r} {b}.", "{r} {b}.",
)  # fmt: skip


def pair(rng: Random, quantity: str = "") -> tuple[str, str]:
    """Two different units of one quantity, as written."""
    quantity = quantity or rng.choices(list(_SHARES), list(_SHARES.values()))[0]
    groups = UNITS[quantity]
    weights = [3 if place < 6 else 1 for place in range(len(groups))]
    first = rng.choices(range(len(groups)), weights)[0]
    second = first
    while second == first:
        second = rng.choices(range(len(groups)), weights)[0]
    return rng.choice(groups[first]), rng.choice(groups[second])


def degrees(rng: Random) -> tuple[str, str]:
    """Two temperature scales, as written."""
    scales = [rng.choice(CELSIUS), rng.choice(FAHRENHEIT)]
    if rng.random() < 0.1:
        scales[rng.randrange(2)] = rng.choice(KELVIN)
    rng.shuffle(scales)
    return scales[0], scales[1]


def value_of(text: str) -> int | float:
    """The JSON number of a number as written."""
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)


def convert_units(rng: Random, split: Split) -> Episode:
    """One conversion."""
    story = Story("convert_units", rng, split)
    kind = _DECK.draw(rng, split)
    if kind == "degrees":
        a, b = degrees(rng)
        bare = [word.replace("degrees ", "") for word in (a, b)]
        shown = str(
            rng.choice((rng.randint(-40, 250), rng.randint(-10, 110), rng.randint(30, 110), rng.randint(150, 450)))
        )
        if rng.random() < 0.2:
            shown = v.decimal(rng, -20, 110)
        template = _DECK[kind]
        a, b = bare
    else:
        a, b = pair(rng, kind if kind in UNITS else "")
        a = {"m2": "square meters", "km2": "square kilometers"}.get(a, a)  # "40m2" could not be taken apart
        shown = v.magnitude(rng) if rng.random() < 0.6 else v.number(rng, 1, 200)
        template = _DECK[kind]
    if kind == "one":
        while a not in _SINGULAR:
            a, b = pair(rng)
        a, shown = _SINGULAR[a], "1"
    said = story.ask(template, v=shown, a=a, b=b, one=a, city=rng.choice(v.CITIES))
    result = story.run("convert_units", value=value_of(shown), from_unit=a, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(_ANSWERS, v=shown, a=a, b=b, r=r)
    if a not in said.text or b not in said.text:
        raise ValueError(f"units must be quoted: {said.template}")
    return story.finish(r)


FAMILIES = {"convert_units": convert_units}
