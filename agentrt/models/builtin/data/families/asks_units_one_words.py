# ruff: noqa: E501  (word lists read better on their own lines)
"""How many of one unit are in a single other, or in a part of it (see `asks_units`)."""

from __future__ import annotations

SINGLE: tuple[str, ...] = (
    "hour > minutes|seconds", "day > hours|minutes", "week > hours|days|minutes", "year > weeks|hours|days", "mile > km|metres|yards|feet", "yard > cm|inches|feet", "foot > inches|cm", "inch > mm|cm",
    "stone > pounds|kilos|kg", "pound > ounces|grams", "ounce > grams", "kilo > pounds|ounces|grams", "gallon > litres|pints|quarts", "pint > ml|fluid ounces", "cup > tablespoons|ml", "tablespoon > teaspoons|ml",
    "litre > pints|cups|ml", "acre > square metres|square feet", "hectare > acres|square metres", "tonne > kilos|pounds", "knot > mph|km/h", "fortnight > days|hours", "decade > days|months", "nautical mile > km|miles",
    "furlong > metres|yards", "fathom > feet|metres", "terabyte > GB|MB", "gigabyte > MB|KB", "quart > pints|cups", "barrel > litres|gallons", "century > years|decades", "carat > grams", "light year > km", "hundredweight > pounds|kilos",
)  # fmt: skip
"""One of these, and what it may be counted in."""
ONE = """
    how many {b} in a {a}
    how many {b} in one {a}
    how many {b} are in a {a}?
    how many {b} are there to the {a}
    how many {b} does a {a} have
    how many {b} make a {a}
    how many {b} make up one {a}?
    a {a} is how many {b}
    one {a} is how many {b}?
    one {a} in {b}
    1 {a} in {b}
    a {a} in {b}?
    what's a {a} in {b}
    what is one {a} in {b}?
    how much is a {a} in {b}?
    {b} in a {a}?
    {b} per {a}?
    {b} to the {a}?
    number of {b} in a {a}
    I never know how many {b} go in a {a}
    can you remind me how many {b} a {a} is
    my [son|daughter|pupil] asks how many {b} a {a} has
    !convert one {a} to {b}
    !tell me how many {b} are in one {a}
    &how many {b} there are in a {a}
    for the quiz: how many {b} is a {a}?
    homework: a {a} in {b}
    it's just one {a}. in {b}?
    exactly one {a}. how many {b}
    {name} says a {a} is a lot of {b}. how many?
    remind me, {b} in a {a}?
    quiz question: {b} in one {a}?
    1 {a} = ? {b}
    1 {a} is what in {b}
    one {a} equals how many {b}
    so one {a} would be how many {b}
    the kids want to know how many {b} one {a} is
    say it's a {a}. what's that in {b}
    forgot: how many {b} to one {a}
    a {a}, in {b} please
    what would one {a} be in {b}
    how many {b} do you get from a {a}
    how many {b} fit in a {a}
    a single {a} in {b}
    ~the number of {b} in one {a}
    ~one {a} in {b}
    if I have one {a}, how many {b} do I have?
    a {a} comes to how many {b}?
    it takes how many {b} to make a {a}
    I only know {b}. What is a {a}?
    """
HALF = """
    {n} {a} in {b}
    how many {b} is {n} {a}
    how many {b} in {n} {a}
    what's {n} {a} in {b}
    {n} {a}, how many {b}
    {n} {a} is how much in {b}?
    I need {n} {a}. how many {b} do I take
    {n} {a} to {b}
    !convert {n} {a} to {b}
    {b} in {n} {a}?
    how much is {n} {a} in {b}?
    just {n} {a}. {b}?
    it's only {n} {a}, so in {b}?
    we used {n} {a}. How many {b} was that?
    {name} wants {n} {a}; what's that in {b}
    """
