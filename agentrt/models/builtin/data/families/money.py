# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Percentages and everyday money: tips, discounts, taxes, changes in percent, splitting bills."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.story import Kind, Problem, one_step

Numbers = Callable[[Random], str]


def price(low: float = 1, high: float = 300) -> Numbers:
    """A drawer of amounts of money."""
    return lambda rng: v.price(rng, low, high)


def whole(low: int, high: int) -> Numbers:
    """A drawer of whole numbers."""
    return lambda rng: str(rng.randint(low, high))


def amount(low: float, high: float) -> Numbers:
    """A drawer of numbers, some with decimals."""
    return lambda rng: v.number(rng, low, high)


def share() -> Numbers:
    """A drawer of percentages."""
    return v.percent


def problem(
    expression: str,
    templates: str,
    *answers: str,
    weight: float = 1.0,
    rising: str = "",
    words: str = "",
    **numbers: Numbers,
) -> Kind:
    """A word problem: the numbers drawn, the expression built from them.

    rising: the keys (one letter each) whose numbers must grow in that order; words: keys of whole numbers that may be
    said in words ("four friends"). `{L}` and `{R}` are the currency before and after an amount; `{name}`, `{thing}` (plural), `{one}` (singular),
    `{city}` are drawn too. Thousands separators are shown in the request and dropped in the expression.
    """

    def draw(rng: Random) -> Problem:
        drawn = _rising(rng, numbers, rising)
        before, after = rng.choice(v.CURRENCIES)
        thing = rng.choice(v.PRODUCTS)
        slots: dict[str, object] = {key: _shown(rng, text) for key, text in drawn.items()}
        if rng.random() < 0.3:
            slots |= {key: v.spelled(int(drawn[key])) for key in words}
        several = plural(thing)
        one = several.replace("packs of", "pack of")
        slots |= {"L": before, "R": after, "name": rng.choice(v.FIRST), "one": one if " of " in one else thing,
                  "thing": several, "city": rng.choice(v.CITIES)}  # fmt: skip
        return Problem(slots, {"expression": expression.format(**drawn)})

    return Kind(draw, templates, answers, weight)


def _rising(rng: Random, numbers: Mapping[str, Numbers], rising: str) -> dict[str, str]:
    while True:
        drawn = {key: number(rng) for key, number in numbers.items()}
        ordered = sorted((drawn[key] for key in rising), key=float)
        if len({float(text) for text in ordered}) == len(ordered):
            return drawn | dict(zip(rising, ordered, strict=True))


def _shown(rng: Random, text: str) -> str:
    whole_part, dot, decimals = text.partition(".")
    if len(whole_part) > 3 and (dot or not 1800 <= int(text) <= 2100) and rng.random() < 0.25:
        return f"{int(whole_part):,}{dot}{decimals}"
    return text


def plural(noun: str) -> str:
    """The plural of an English noun of the product list."""
    if noun in ("bread", "butter", "milk", "coffee", "tea", "sugar", "flour", "rice", "pasta", "salt", "pepper", "honey",
                "juice", "cheese", "soap", "shampoo", "seed"):  # fmt: skip
        return f"packs of {noun}"
    if noun in ("jeans",):
        return noun
    if noun == "shelf":
        return "shelves"
    if noun == "knife":
        return "knives"
    if noun == "scarf":
        return "scarves"
    if noun == "mouse":
        return "mice"
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


_OF = problem(
    "{p}% of {a}",
    """
    ~{p}% of {a}
    ~{p} percent of {a}
    ~{p} % of {a}
    ~{p} per cent of {a}
    ~{p}% of {L}{a}{R}
    ~{p} percent of {L}{a}{R}
    {p}% of {a}?
    {p}% of {a}
    {p} percent of {a}?
    how much is {p}% of {a}?
    how much is {p} percent of {a}?
    how much is {p}% of {L}{a}{R}?
    how many is {p} percent of {a}?
    what does {p}% of {a} come to?
    !calculate {p}% of {a}
    !calculate {p} percent of {L}{a}{R}
    !work out {p}% of {a}
    !take {p}% of {a}
    from {a}, how much is {p}%?
    of {a}, what's {p} percent?
    {p}% out of {a} is how much?
    we are {a} people and {p}% voted yes. How many is that?
    {p}% of the {a} participants came by train. How many people is that?
    {p} percent of our {a} customers are new. How many is that?
    I earn {L}{a}{R} and save {p}% of it. How much do I save?
    my rent is {p}% of my income of {L}{a}{R}. How much is the rent?
    I get {p}% commission on {L}{a}{R}. How much is that?
    the fee is {p}% of {L}{a}{R}. How much is the fee?
    a deposit of {p}% is due on {L}{a}{R}. How much do I have to pay?
    there's a {p}% service fee on {L}{a}{R}. How much is the fee?
    the broker takes {p}% of {L}{a}{R}. What does he get?
    {name} owns {p}% of a company worth {L}{a}{R}. What's that share worth?
    the bottle holds {a} ml and is {p}% full. How much is in it?
    """,
    "{p}% of {a} is {r}.", "That is {r}.", "It is {r}.", "{p} percent of {a} is {r}.",
    weight=3, p=share(), a=amount(10, 5000),
)  # fmt: skip

_PERCENT = {
    "of": _OF,
    "tip": problem(
        "{p}% of {a}",
        """
        ~a {p}% tip on {L}{a}{R}
        ~the tip on {L}{a}{R} at {p}%
        ~a {p} percent tip on [a bill of|] {L}{a}{R}
        {p}% tip on {L}{a}{R}?
        {p}% tip on {L}{a}{R}
        tip {p}% on {a}
        how much is a {p}% tip on [a bill of|] {L}{a}{R}?
        how much tip should I [leave|give|pay] on {L}{a}{R} at {p}%?
        how much should I tip on {L}{a}{R} if I want to give {p}%?
        &how much a {p}% tip on {L}{a}{R} would be
        !calculate a {p}% tip [on|for] {L}{a}{R}
        !calculate the tip for a {L}{a}{R} [bill|meal|dinner] at {p}%
        !work out the tip: {p}% of {L}{a}{R}
        the [bill|dinner|meal|taxi] was {L}{a}{R}. How much is a {p}% tip?
        our bill is {L}{a}{R} and we want to tip {p}%. How much is the tip?
        I want to leave {p}% tip on a bill of {L}{a}{R}. How much is that?
        lunch [was|cost] {L}{a}{R}, what's {p}% tip?
        [we had dinner for|the restaurant charged us] {L}{a}{R}. I'd like to leave a {p}% tip, how much should I give?
        """,
        "The tip is {L}{r}{R}.", "A {p}% tip is {L}{r}{R}.", "That is {L}{r}{R}.",
        weight=2, p=lambda rng: str(rng.choice((5, 8, 10, 12, 15, 18, 20, 22, 25))), a=price(5, 250),
    ),
    "with tip": problem(
        "{a} + {p}%",
        """
        what's the total with a {p}% tip on {L}{a}{R}?
        what do I pay in total for {L}{a}{R} plus {p}% tip?
        the [bill|dinner|meal] is {L}{a}{R}. What's the total [with|including] a {p}% tip?
        the bill was {L}{a}{R} and I want to tip {p}%. What do I pay [in total|altogether]?
        ~the total of a {L}{a}{R} [bill|meal] with {p}% tip
        ~the total [bill|amount] [with|including] {p}% tip on {L}{a}{R}
        !add a {p}% tip to {L}{a}{R}
        !add {p}% tip to a bill of {L}{a}{R}
        how much is {L}{a}{R} [plus|with] [a|] {p}% tip?
        how much do I pay altogether if the bill is {L}{a}{R} and I tip {p}%?
        {L}{a}{R} plus {p}% tip?
        dinner cost {L}{a}{R}. With {p}% tip, what will I pay in all?
        """,
        "The total is {L}{r}{R}.", "With the tip it is {L}{r}{R}.", "You pay {L}{r}{R} in total.",
        weight=1.5, p=lambda rng: str(rng.choice((5, 8, 10, 12, 15, 18, 20, 22, 25))), a=price(5, 250),
    ),
    "plus": problem(
        "{a} + {p}%",
        """
        ~{a} plus {p}%
        ~{a} + {p}%
        {a} + {p}%
        ~{a} increased by {p}%
        ~{L}{a}{R} plus {p}% [VAT|tax|sales tax]
        !add {p}% to {a}
        !add {p}% [VAT|tax|sales tax] to {L}{a}{R}
        !increase {a} by {p}%
        how much is {L}{a}{R} [plus|with|including] {p}% [VAT|tax|sales tax]?
        what's {L}{a}{R} [with|including|plus] {p}% [VAT|tax|sales tax]?
        the net price is {L}{a}{R}. What's the gross price with {p}% VAT?
        the price without [tax|VAT] is {L}{a}{R}. What do I pay with {p}% [tax|VAT]?
        ~the gross price of {L}{a}{R} net with {p}% VAT
        ~the price of a {L}{a}{R} {one} with {p}% tax
        a {one} costs {L}{a}{R} before tax. How much is it with {p}% tax?
        a {one} costs {L}{a}{R} plus {p}% VAT. What is the final price?
        my rent of {L}{a}{R} goes up by {p}%. What's the new rent?
        my rent is {L}{a}{R} and will [rise|increase] by {p}%. What will it be?
        prices [rose|went up] by {p}%. What does something that cost {L}{a}{R} cost now?
        I earn {L}{a}{R} and get a {p}% raise. What do I earn then?
        {name} earns {L}{a}{R} a month and gets {p}% more. What's the new salary?
        my salary of {L}{a}{R} increases by {p}%. How much will I [earn|get]?
        if {a} grows by {p}%, what is it then?
        the town had {a} [inhabitants|people] and grew by {p}%. How many are there now?
        last year we sold {a} units, this year {p}% more. How many is that?
        the shop adds {p}% to {L}{a}{R}. What is the new price?
        &how much {L}{a}{R} is with {p}% [VAT|tax] on top
        """,
        "That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "The total is {L}{r}{R}.", "It is {L}{r}{R}.",
        weight=2, p=share(), a=amount(10, 5000),
    ),
    "minus": problem(
        "{a} - {p}%",
        """
        ~{a} minus {p}%
        ~{a} - {p}%
        ~{a} [decreased|reduced] by {p}%
        ~{L}{a}{R} with {p}% off
        ~{L}{a}{R} minus {p}%
        ~{L}{a}{R} less {p}%
        ~{p}% off {L}{a}{R}
        {p}% off {L}{a}{R}?
        {L}{a}{R} with {p}% [off|discount]?
        !take {p}% off {L}{a}{R}
        !reduce {a} by {p}%
        !decrease {a} by {p}%
        !apply a {p}% discount to {L}{a}{R}
        !deduct {p}% from {L}{a}{R}
        how much is {L}{a}{R} [after|with] [a|] {p}% discount?
        how much is {L}{a}{R} with {p}% off?
        how much do I pay for a {L}{a}{R} {one} with {p}% off?
        how much is a {L}{a}{R} {one} after a {p}% discount?
        what do I pay for a {one} that costs {L}{a}{R} with a {p}% discount?
        what's the price of a {L}{a}{R} {one} with {p}% off?
        a {one} costs {L}{a}{R} and is {p}% off. What do I pay?
        a {one} [costs|is] {L}{a}{R} and there's a {p}% discount. What's the final price?
        a {one} for {L}{a}{R} is reduced by {p}%. What's the new price?
        the {one} [was|used to cost] {L}{a}{R}, now it's {p}% off. [How much is it now?|What does it cost now?]
        there's a {p}% sale and I want a {one} for {L}{a}{R}. What will it cost?
        I have a {p}% coupon for a {one} of {L}{a}{R}. How much do I have to pay?
        ~the sale price of a {L}{a}{R} {one} with {p}% off
        ~the price after a {p}% discount on {L}{a}{R}
        students get {p}% off. A ticket costs {L}{a}{R}. What does a student pay?
        I lost {p}% of {L}{a}{R}. What is left?
        my income of {L}{a}{R} is taxed at {p}%. What do I keep?
        I earn {L}{a}{R} before {p}% tax. What's left after tax?
        &how much {L}{a}{R} is after {p}% off
        if {a} [shrinks|falls|drops] by {p}%, what's left?
        """,
        "That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "You pay {L}{r}{R}.", "The price is {L}{r}{R}.", "It is {L}{r}{R}.",
        weight=2, p=share(), a=amount(10, 2000),
    ),
    "saved": problem(
        "{p}% of {a}",
        """
        how much do I save on a {L}{a}{R} {one} with {p}% off?
        a {one} costs {L}{a}{R} and is {p}% off. How much do I save?
        ~the saving on {L}{a}{R} with a {p}% discount
        how much cheaper is a {L}{a}{R} {one} at {p}% off?
        ~the discount on {L}{a}{R} at {p}%
        how much VAT is on {L}{a}{R} at {p}%?
        how much tax do I pay on {L}{a}{R} at {p}%?
        ~the tax on {L}{a}{R} at a rate of {p}%
        ~the VAT on {L}{a}{R} at {p}%
        tax is {p}%. How much tax is due on {L}{a}{R}?
        """,
        "That is {L}{r}{R}.", "It is {L}{r}{R}.", "{L}{r}{R}.",
        p=share(), a=amount(10, 2000),
    ),
    "net": problem(
        "{a} / (1 + {p}%)",
        """
        ~the net price of {L}{a}{R} including {p}% VAT
        ~the price before tax if {L}{a}{R} includes {p}% tax
        ~the net amount if the gross amount is {L}{a}{R} with {p}% VAT
        {L}{a}{R} includes {p}% [VAT|tax]. What's the [net price|price without it]?
        the price of {L}{a}{R} already includes {p}% VAT. What is it without?
        the gross price is {L}{a}{R} with {p}% VAT. What is the net price?
        how much is {L}{a}{R} without the {p}% VAT that's included?
        !remove {p}% VAT from {L}{a}{R}
        !take the {p}% VAT out of {L}{a}{R}
        I paid {L}{a}{R} including {p}% tax. What was the price before tax?
        a {one} costs {L}{a}{R} incl. {p}% VAT, what's the net price?
        """,
        "Without it, the price is {L}{r}{R}.", "The net price is {L}{r}{R}.",
        weight=0.7, p=lambda rng: str(rng.choice((5, 7, 8, 10, 19, 20, 21, 25))), a=price(10, 900),
    ),
    "ratio": problem(
        "{a} / {b} * 100",
        """
        ~{a} as a percentage of {b}
        ~{a} in percent of {b}
        what [percent|percentage] is {a} of {b}?
        what percentage of {b} is {a}?
        what percent of {b} is {a}?
        {a} is what [percent|percentage] of {b}?
        {a} is how many percent of {b}?
        how many percent is {a} of {b}?
        how many percent of {b} is {a}?
        {a} out of {b} in percent?
        {a} of {b} in %?
        ~the percentage of {a} out of {b}
        !express {a} as a percentage of {b}
        &what percentage {a} out of {b} is
        I got {a} out of {b} points. What percentage is that?
        I scored {a} of {b} on my test. How many percent is that?
        {name} answered {a} of {b} questions correctly. What's the score in percent?
        {a} of our {b} [members|employees|students|guests] came. What percentage is that?
        {a} of {b} [people|customers|visitors] said yes. What's that in percent?
        I've read {a} of {b} pages. How far am I in percent?
        we used {a} of our {b} budget. What share is that in percent?
        I saved {L}{a}{R} of my goal of {L}{b}{R}. What percentage is that?
        of {b} parcels {a} arrived. What percentage is that?
        """,
        "That is {r}%.", "{a} is {r}% of {b}.", "It is {r}%.",
        weight=2, a=whole(1, 400), b=whole(20, 2000),
    ),
    "change": problem(
        "({b} - {a}) / {a} * 100",
        """
        ~the percentage change from {a} to {b}
        ~the percent change from {a} to {b}
        ~the change from {a} to {b} in percent
        by [what|how many] percent did it change from {a} to {b}?
        it went from {a} to {b}. [How many percent is that?|What's the change in percent?]
        the price [went|changed] from {L}{a}{R} to {L}{b}{R}. By how many percent did it change?
        our sales went from {a} to {b}. What's the percentage change?
        my rent changed from {L}{a}{R} to {L}{b}{R}. How much is that in percent?
        from {a} to {b}, what's the change in percent?
        the stock went from {L}{a}{R} to {L}{b}{R}. What is the change in percent?
        visitors went from {a} to {b}. What percentage change is that?
        the price of a {one} changed from {L}{a}{R} to {L}{b}{R}, what is that in percent?
        my weight went from {a} kg to {b} kg. How many percent is that?
        !calculate the percentage change from {a} to {b}
        how many percent is the change from {a} to {b}?
        """,
        "The change is {r}%.", "That is a change of {r}%.", "It changed by {r}%.",
        weight=1.5, a=whole(10, 900), b=whole(10, 900),
    ),
    "base": problem(
        "{a} / {p}%",
        """
        {a} is {p}% of what [number|]?
        {a} is {p} percent of which number?
        of what number is {a} {p} percent?
        if {p}% is {a}, what is 100%?
        {p}% of a number is {a}. What is the number?
        {L}{a}{R} is {p}% of the price. What's the full price?
        the deposit of {L}{a}{R} is {p}% of the rent. How much is the rent?
        {a} people are {p}% of the members. How many members are there?
        """,
        "It is {r}.", "That is {r}.", "100% is {r}.",
        weight=0.6, p=lambda rng: str(rng.choice((5, 10, 20, 25, 30, 40, 50, 60, 75, 80))), a=whole(2, 900),
    ),
}  # fmt: skip

_SPLIT = {
    "equal": problem(
        "{a} / {n}",
        """
        !split {L}{a}{R} [between|among] {n} people
        !split {L}{a}{R} {n} ways
        !split a {L}{a}{R} bill [between|among] {n} [people|friends|of us]
        !split a bill of {L}{a}{R} evenly among {n} people
        !divide {L}{a}{R} [among|between] {n} [people|friends|colleagues]
        !divide a bill of {L}{a}{R} by {n} people
        !share {L}{a}{R} equally among {n} people
        ~{L}{a}{R} split {n} ways
        ~{L}{a}{R} divided [among|between] {n} people
        {L}{a}{R} split between {n}?
        {L}{a}{R} for {n} people, how much [each|per person]?
        how much does each person pay if {n} people split {L}{a}{R}?
        how much does everyone pay if we split {L}{a}{R} between {n} people?
        how much is it per person if {n} of us share {L}{a}{R}?
        how much per head is {L}{a}{R} for {n} people?
        what does each pay if {n} people share a bill of {L}{a}{R}?
        what is each person's share of {L}{a}{R} split {n} ways?
        the bill is {L}{a}{R} and we are {n} [people|friends|]. [How much does each pay?|What does everyone pay?]
        the bill came to {L}{a}{R}. We're {n}. How much each?
        we are {n} friends and the [bill|dinner|pizza|taxi] was {L}{a}{R}. What does each of us pay?
        {n} of us went out for dinner and paid {L}{a}{R}. What's each share?
        {n} people [share|rent] a [flat|house|car] for {L}{a}{R}. What does each one pay?
        {name} and I are in a group of {n} and owe {L}{a}{R} together. How much is it per person?
        a present for {L}{a}{R} is bought by {n} colleagues. How much does each give?
        our group of {n} rented a boat for {L}{a}{R}. What is the price per person?
        {n} roommates pay {L}{a}{R} rent together. How much is that each?
        if {n} people share {L}{a}{R} equally, how much does each get?
        {L}{a}{R} is to be shared equally by {n} [heirs|winners|children]. What does each get?
        the {n} of us won {L}{a}{R}. How much is it for each?
        &how much each of {n} people has to pay for a bill of {L}{a}{R}
        ~the cost per person when {n} people share {L}{a}{R}
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.", "Each share is {L}{r}{R}.", "It is {L}{r}{R} each.",
        weight=3, a=price(10, 900), n=whole(2, 12),
    ),
    "with tip": problem(
        "({a} + {p}%) / {n}",
        """
        !split {L}{a}{R} plus {p}% tip [between|among] {n} people
        !split a {L}{a}{R} bill with {p}% tip {n} ways
        !add {p}% tip to {L}{a}{R} and split it between {n} people
        the bill is {L}{a}{R}, we tip {p}% and are {n} people. How much does each pay?
        the bill was {L}{a}{R}. We add {p}% tip and split it {n} ways. How much per person?
        we were {n} at dinner, the bill was {L}{a}{R} and we want to add a {p}% tip. What does everyone owe?
        how much does each of {n} people pay for {L}{a}{R} plus {p}% tip?
        how much is it each if {n} people split {L}{a}{R} and add a {p}% tip?
        {n} friends share a bill of {L}{a}{R} and leave {p}% tip. What does each pay?
        {L}{a}{R} with {p}% tip split by {n}?
        ~the amount per person for {L}{a}{R} with a {p}% tip and {n} people
        dinner for {n} cost {L}{a}{R}. With {p}% tip, what's each person's share?
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.", "It is {L}{r}{R} each.",
        weight=2, a=price(20, 400), n=whole(2, 12), p=lambda rng: str(rng.choice((5, 8, 10, 12, 15, 18, 20))),
    ),
    "cents": problem(
        "round({a} / {n}, 2)",
        """
        !split {L}{a}{R} between {n} people, rounded to cents
        !split {L}{a}{R} {n} ways and round to two decimals
        {n} people share {L}{a}{R}. What does each pay, rounded to the cent?
        how much does each of {n} people pay of {L}{a}{R}? Round to 2 decimals.
        the bill of {L}{a}{R} is split by {n}. How much each, to the nearest cent?
        {L}{a}{R} divided by {n} people, to two decimals
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.",
        a=price(20, 400), n=whole(3, 12),
    ),
    "two parts": problem(
        "({a} + {b}) / {n}",
        """
        we paid {L}{a}{R} for [food|dinner|the hotel] and {L}{b}{R} for [drinks|the taxi|fuel]. Split between {n} people, how much is it each?
        !split {L}{a}{R} and {L}{b}{R} among {n} people
        {n} of us share {L}{a}{R} for food and {L}{b}{R} for drinks. What does each pay?
        {name} paid {L}{a}{R} and I paid {L}{b}{R}. We're {n} people. How much is it per person?
        the hotel was {L}{a}{R} and the car {L}{b}{R}. How much does each of the {n} of us pay?
        how much does each of {n} people owe for {L}{a}{R} plus {L}{b}{R}?
        the groceries cost {L}{a}{R} and the gas {L}{b}{R}; we are {n}. What's each one's share?
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.",
        a=price(20, 400), b=price(5, 200), n=whole(2, 9),
    ),
    "rest": problem(
        "({a} - {b}) / {n}",
        """
        the bill is {L}{a}{R}, {name} pays {L}{b}{R} and the other {n} split the rest. How much each?
        we have a voucher of {L}{b}{R} for a bill of {L}{a}{R}. The rest is split by {n}. What does each pay?
        {n} people split {L}{a}{R} after a {L}{b}{R} voucher. How much per person?
        the price is {L}{a}{R}, {L}{b}{R} is paid already. Split the rest between {n} people.
        of {L}{a}{R} we already paid {L}{b}{R}. How much is left for each of {n} people?
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.",
        weight=0.7, a=price(100, 400), b=price(5, 90), n=whole(2, 9),
    ),
}  # fmt: skip

FAMILIES = {
    "calc_percent": one_step("calc_percent", "calculator", _PERCENT),
    "calc_split": one_step("calc_split", "calculator", _SPLIT),
}
