# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Plain calculator requests: expressions in symbols and in words, lists of numbers, powers and roots, comparisons."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Bank, Deck, lines
from agentrt.models.builtin.data.families.story import Kind, Problem, Story, one_step
from agentrt.models.builtin.data.types import Episode, Split

RESULT = (
    "The result is {r}.", "The result is {r}.", "It is {r}.", "That is {r}.", "The answer is {r}.", "That comes to {r}.",
    "It comes to {r}.", "{e} = {r}", "{e} = {r}",
)  # fmt: skip

SYMBOLS = Bank(
    "calc_expression",
    """
        {e}
        {e}?
        {e} =
        {e} = ?
        {e} equals?
        {e} equals what?
        what is {e}?
        what's {e}?
        what does {e} [equal|give|come to|make|evaluate to|work out to]?
        how much is {e}?
        how much does {e} [make|come to|give]?
        !calculate {e}
        !compute {e}
        !evaluate {e}
        !work out {e}
        !figure out {e}
        !solve {e}
        !find {e}
        !do the math: {e}
        !do this [sum|calculation|computation]: {e}
        !calculate the following: {e}
        !compute the following expression: {e}
        !evaluate the expression {e}
        !evaluate this expression: {e}
        !give me the result of {e}
        !tell me what {e} is
        !tell me {e}
        !work this out: {e}
        !calculate this: {e}
        !give me {e}
        !calculate the value of {e}
        !run the numbers: {e}
        ~the result of {e}
        ~the value of {e}
        ~the answer to {e}
        ~the outcome of {e}
        ~{e}
        &what {e} is
        &what {e} comes to
        &how much {e} is
        &how much {e} makes
        &what you get for {e}
        what do I get for {e}?
        what do you get when you [calculate|compute|work out] {e}?
        what result does {e} give?
        I need [a quick|a|this] calculation: {e}
        quick math: {e}
        math question: {e}
        can you do {e}?
        could you run {e} through the calculator?
        use the calculator for {e}
        use a calculator to work out {e}
        with the calculator: {e}
        calc {e}
        calc: {e}
        calculator: {e}
        compute: {e}
        evaluate: {e}
        calculate: {e}
        = {e}
        result of {e}
        value of {e}
        {e}, how much is that?
        {e}, what's that?
        {e}, please
        {e} - what's the [answer|result]?
        {e}. What is the [answer|result]?
        {e} is what?
        {e} makes what?
        I get confused with {e}, what is it?
        my homework asks for {e}. What is it?
        I'm stuck on this one: {e}
        I'm checking my homework, what is {e}?
        is it true that you can calculate? Then what's {e}?
        let x = {e}. What is x?
        if x = {e}, what's x?
        x = {e}, find x
        how do you [calculate|compute] {e}? Just the result please
        I only need the [result|number]: {e}
        tell me the exact [value|result] of {e}
        what number is {e}?
        what number do you get from {e}?
        help me with {e}
        help me calculate {e}
        check this for me: {e} = ?
        my calculator is broken. What is {e}?
        I don't have a calculator at hand, what's {e}?
        so how much would {e} be?
        add this up: {e}
        what will {e} be?
        """,
)


def expression(rng: Random) -> tuple[str, str]:
    """An expression as a person types it and as the calculator is given it."""
    style = rng.random()
    times = rng.choice("****x×·" if style < 0.9 else "*")
    times = "*" if times == "·" else times
    divide = rng.choice("////÷")
    minus = rng.choice("------−")
    space = rng.choice((" ", " ", " ", ""))
    if times == "x":
        space = " "
    symbol = {"+": "+", "-": minus, "*": times, "/": divide, "^": rng.choice(("^", "**"))}

    def num() -> str:
        return v.number(rng, 1, rng.choice((9, 20, 99, 999, 9999)))

    if rng.random() < 0.14:
        return _special(rng, num())
    a, b, c, d = num(), num(), num(), num()
    op, op2, op3 = rng.choice("+-*/*+-"), rng.choice("+-*/"), rng.choice("+-*/")
    form = rng.random()
    if form < 0.3:
        parts = [a, op, b]
    elif form < 0.5:
        parts = [a, op, b, op2, c]
    elif form < 0.66:
        parts = ["(", a, rng.choice("+-"), b, ")", rng.choice("*/"), c]
    elif form < 0.76:
        parts = [a, rng.choice("*/-"), "(", b, rng.choice("+-"), c, ")"]
    elif form < 0.84:
        parts = ["(", a, rng.choice("+-"), b, ")", rng.choice("*/"), "(", c, "+", d, ")"]
    elif form < 0.92:
        parts = [a, op, b, op2, c, op3, d]
    elif form < 0.96:
        parts = [str(rng.randint(2, 25)), "^", str(rng.randint(2, 6)), rng.choice("+-"), b]
    else:
        parts = [f"{rng.randint(1000, 999_999):,}", op, f"{rng.randint(1000, 99_999):,}"]
    said = _join(parts, symbol, space)
    given = _join(parts, {"**": "**", "^": "^", "+": "+", "-": "-", "*": "*", "/": "/"}, " ").replace(",", "")
    return said, given


def _special(rng: Random, a: str) -> tuple[str, str]:
    """Negative numbers, percent signs, roots and other functions in expressions."""
    b, c = str(rng.randint(2, 99)), str(rng.randint(2, 30))
    square = str(rng.randint(2, 30) ** 2)
    said = rng.choice((
        f"-{a} + {b}", f"-{a} * {b}", f"{a} * -{b}", f"{a} - -{b}", f"{b} - {a}", f"-{b} - {a}", f"(-{b})^2", f"{a} * {b}%", f"{a} + {b}%", f"{a} - {b}%",
        f"sqrt({square})", f"sqrt({square}) + {b}", f"{b} * sqrt({square})", f"{b}^2 + {c}^2", f"{b}^2 - {c}", f"sqrt({b}^2 + {c}^2)", f"abs({b} - {a})",
        f"round({a} / {c}, 2)", f"max({a}, {b})", f"min({a}, {b}, {c})", f"{b}! / {c}" if int(b) < 15 else f"{b} / {c}", f"pi * {b}^2", f"2 * pi * {c}",
        f"{c} / {b} + {b} / {c}", f"1/{b} + 1/{c}", f"{b}/{c} - 1/2", f"{a} * 1.19", f"{a} / 1.2", f"({a} + {b} + {c}) / 3", f"{b}^3", f"{b}**2",
    ))  # fmt: skip
    return said, said


def _join(parts: list[str], symbol: dict[str, str], space: str) -> str:
    text = ""
    for part in parts:
        if part in symbol:
            gap = "" if part == "^" else space
            text += gap + symbol[part] + gap
        else:
            text += part
    return text


def calc_expression(rng: Random, split: Split) -> Episode:
    """An expression in symbols."""
    story = Story("calc_expression", rng, split)
    said, given = expression(rng)
    story.ask(SYMBOLS, e=said)
    r = story.run("calculator", expression=given)
    story.answer(RESULT, r=r, e=said)
    return story.finish(r)


_CHAIN_WORDS = (("plus", "+"), ("minus", "-"), ("times", "*"), ("multiplied by", "*"), ("divided by", "/"))

_IN_WORDS = lines(
    """
    what is {e}?
    what's {e}?
    {e}
    {e}?
    {e} is?
    {e} equals?
    {e}, please
    {e}, how much is that?
    how much is {e}?
    how much does {e} make?
    !calculate {e}
    !compute {e}
    !work out {e}
    !figure out {e}
    !tell me what {e} is
    !tell me {e}
    ~the result of {e}
    ~the answer to {e}
    ~{e}
    &what {e} is
    &how much {e} is
    &what {e} makes
    &what {e} comes to
    what do you get for {e}?
    what does {e} give?
    what does {e} equal?
    what does {e} come to?
    what would {e} be?
    quick, what's {e}?
    my daughter asks what {e} is
    I keep getting {e} wrong, what is it?
    so what's {e} then?
    I need {e}
    I need to know {e}
    solve this: {e}
    do the sum: {e}
    say {e}: what's the result?
    in my head I can't do {e}. What is it?
    give me the number for {e}
    use the calculator: {e}
    """
)
_OPERATION = lines(
    """
    !add {a} and {b} # +
    !add {b} to {a} # +
    !add up {a} and {b} # +
    !sum {a} and {b} # +
    !sum up {a} and {b} # +
    ~the sum of {a} and {b} # +
    ~the total of {a} and {b} # +
    what do {a} and {b} [make together|add up to|sum to|come to together]? # +
    how much are {a} and {b} together? # +
    {a} and {b} together make? # +
    put {a} and {b} together, what do you get? # +
    if I add {a} and {b}, what do I get? # +
    what do I get if I add {b} to {a}? # +
    increase {a} by {b} # +
    ~{a} increased by {b} # +
    what is {b} more than {a}? # b +
    what number is {b} more than {a}? # +
    !subtract {b} from {a} # -
    !take {b} away from {a} # -
    !deduct {b} from {a} # -
    ~the difference between {a} and {b} # -
    ~the difference of {a} and {b} # -
    what is left [when|if] I take {b} from {a}? # -
    what remains of {a} after subtracting {b}? # -
    if I subtract {b} from {a}, what do I get? # -
    decrease {a} by {b} # -
    reduce {a} by {b} # -
    ~{a} decreased by {b} # -
    how much more is {a} than {b}? # -
    how much bigger is {a} than {b}? # -
    what number is {b} less than {a}? # -
    ?how much is left of {a} after taking away {b} # -
    !multiply {a} by {b} # *
    !multiply {a} and {b} # *
    !multiply {a} with {b} # *
    ~the product of {a} and {b} # *
    if I multiply {a} by {b}, what do I get? # *
    what do I get when I multiply {a} by {b}? # *
    !take {a} times {b} # *
    ~{a} lots of {b} # *
    !divide {a} by {b} # /
    ~the quotient of {a} and {b} # /
    ~the ratio of {a} to {b} # /
    how many times does {b} go into {a}? # /
    how often does {b} fit into {a}? # /
    if I divide {a} by {b}, what do I get? # /
    split {a} into {b} equal parts, how big is each? # /
    {a} divided into {b} equal [parts|pieces|shares] is how much each? # /
    what is {a} shared equally [among|between] {b}? # /
    ~half of {a} # /2
    ~a third of {a} # /3
    ~a quarter of {a} # /4
    what's half of {a}? # /2
    how much is half of {a}? # /2
    how much is a third of {a}? # /3
    how much is a quarter of {a}? # /4
    !halve {a} # /2
    !double {a} # *2
    !triple {a} # *3
    ~twice {a} # *2
    ~double {a} # *2
    ~three times {a} # *3
    what is {a} doubled? # *2
    what's {a} tripled? # *3
    ~three quarters of {a} # * 3 / 4
    ~two thirds of {a} # * 2 / 3
    how much is two thirds of {a}? # * 2 / 3
    how much is three quarters of {a}? # * 3 / 4
    ~a tenth of {a} # /10
    ~one fifth of {a} # /5
    how much is a fifth of {a}? # /5
    """
)
_OPERATION_OF = {row.rsplit("#", 1)[0].strip(): row.rsplit("#", 1)[1].strip() for row in _OPERATION}
_WORDS_DECK = Deck("calc_words", {"chain": _IN_WORDS, "operation": list(_OPERATION_OF)})


def _operation(template: str, a: str, b: str) -> str:
    operator = _OPERATION_OF[template]
    if operator in ("+", "-", "*", "/"):
        return f"{a} {operator} {b}"
    if operator == "b +":
        return f"{a} + {b}"
    spaced = operator if " " in operator else f"{operator[0]} {operator[1:]}"
    return f"{a} {spaced}"


def calc_words(rng: Random, split: Split) -> Episode:
    """Arithmetic said in words; the calculator gets symbols."""
    story = Story("calc_words", rng, split)
    if _WORDS_DECK.draw(rng, split) == "chain":
        if rng.random() < 0.3:
            return _spelled(rng, split, story)
        size = rng.choice((2, 2, 2, 3, 3, 4))
        numbers = [v.magnitude(rng) if size == 2 else v.number(rng, 1, 500) for _ in range(size)]
        words = [rng.choice(_CHAIN_WORDS) for _ in range(size - 1)]
        said = numbers[0] + "".join(f" {w[0]} {n}" for w, n in zip(words, numbers[1:], strict=True))
        given = numbers[0] + "".join(f" {w[1]} {n}" for w, n in zip(words, numbers[1:], strict=True))
        story.ask(_WORDS_DECK["chain"], e=said)
    else:
        a, b = v.magnitude(rng), v.magnitude(rng)
        template = story.ask(_WORDS_DECK["operation"], a=a, b=b).template
        given = _operation(template, a, b)
    r = story.run("calculator", expression=given.replace(",", ""))
    story.answer(RESULT[:-2], r=r)
    return story.finish(r)


_SCALES = (("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000))


def _spelled(rng: Random, split: Split, story: Story) -> Episode:
    """Numbers in words ("twelve times seven") and large ones ("3.5 million divided by 12")."""
    word, sign = rng.choice(_CHAIN_WORDS)
    if rng.random() < 0.3:
        scale, factor = rng.choice(_SCALES)
        a, b = v.number(rng, 1, 90), str(rng.randint(2, 60))
        said, given = f"{a} {scale} {word} {b}", f"{a} * {factor} {sign} {b}"
    else:
        numbers = [rng.randint(1, rng.choice((12, 20, 99, 999))) for _ in range(rng.choice((2, 2, 3)))]
        shown = [v.spelled(number) if rng.random() < 0.85 else str(number) for number in numbers]
        said, given = shown[0], str(numbers[0])
        for number, text in zip(numbers[1:], shown[1:], strict=True):
            word, sign = rng.choice(_CHAIN_WORDS)
            said, given = f"{said} {word} {text}", f"{given} {sign} {number}"
    story.ask(_WORDS_DECK["chain"], e=said)
    r = story.run("calculator", expression=given)
    story.answer(RESULT[:-2], r=r)
    return story.finish(r)


_LIST_TEMPLATES = {
    "mean": """
        ~the [average|mean|average value|mean value|arithmetic mean] of {l}
        ~the [average|mean] of these numbers: {l}
        ~the [average|mean] of the numbers {l}
        ~the [average|mean] of the following [numbers|values]: {l}
        !average {l}
        !average these numbers: {l}
        !calculate the [average|mean] of {l}
        !compute the mean for {l}
        what do {l} average out to?
        average of {l}?
        mean of {l}
        what's {l} on average?
        {l}: what's the [average|mean]?
        {l} - average?
        I have the [numbers|values] {l}. What is their [average|mean]?
        [here are my measurements|my readings are|these are my results]: {l}. What's the [average|mean]?
        my [grades|marks|test scores] are {l}. What is my average?
        I got {l} in my [exams|tests|last quizzes]. What's my average [grade|mark|score]?
        I scored {l} in my last games, what's my average?
        the temperatures this week were {l}. What was the average temperature?
        I ran {l} km on my last runs. How far did I run on average?
        I slept {l} hours on the last nights. What's the average?
        our daily sales were {l}. What is the daily average?
        my electricity bills were {l}. What did I pay on average?
        what is the average if the values are {l}?
        if I got {l}, what's my average?
        my last [phone bills|water bills|shopping trips] cost {l}. What's the average [cost|amount]?
        the waiting times were {l} minutes. What was the mean waiting time?
        my [grades|marks] are {l}. [What's the average?|What's my average?|How good am I on average?]
        I slept {l} hours [this week|the last nights]. [What is that on average?|How much did I sleep on average?]
        my [runs|rides|walks] were {l} km long. How long [is one|were they] on average?
        temperatures this week: {l}. [Average?|What was the mean?]
        the readings were {l}, what's the mean value?
        the last [bills|invoices|orders] were {l} euros. What do we pay on average?
        &what the average of {l} is
        &how much {l} are on average
        what's my average if I [scored|got|had] {l}?
        I paid {l} for the same thing. What was the average price?
        the [kids|children|players] are {l} years old. How old are they on average?
        my blood pressure was {l} [on the last days|this week]. What's the average?
        [my times are|I ran in] {l} minutes. What's my mean time?
        we had {l} [guests|visitors|calls] on the last days. How many is that on average?
        !take the mean of {l}
        !work out the average of my [measurements|results]: {l}
        on average, how much is {l}?
        could you check what {l} give on average
        the boxes weigh {l} kg. What does a box weigh on average?
        """,
    "sum": """
        ~the [sum|total] of {l}
        ~the [sum|total] of these numbers: {l}
        ~the sum of the numbers {l}
        !add up {l}
        !sum up {l}
        !add {l}
        !add these up: {l}
        !add these numbers: {l}
        !total {l}
        !calculate the [sum|total] of {l}
        sum of {l}?
        what do {l} add up to?
        what is {l} all together?
        how much is {l} in total?
        {l}: what's the [total|sum]?
        {l} - what does that add up to?
        I [spent|paid] {l} this week. How much is that [in total|altogether|in all]?
        I bought things for {l}. What's the total?
        I bought three things for {l}, what did I pay in total?
        my expenses were {l}. What do they add up to?
        my [invoices|bills] are {l}. How much do I [owe|have to pay] in total?
        our [team|group] collected {l}. How much is that altogether?
        I walked {l} km this week. How far did I walk in total?
        I worked {l} hours this week. How many hours is that altogether?
        the [boxes|parcels|bags] weigh {l} kg. What's the total weight?
        the items on my receipt cost {l}. What's the total?
        I spent {l} [today|this weekend|this month]. [What's that altogether?|How much did I spend?|What's the sum?]
        groceries, fuel and the rest: {l}. How much altogether?
        my [steps|km|hours] this week were {l}. [How many is that in total?|What's the total?]
        {l}, add them all up for me
        the receipts say {l}. What do they come to?
        we collected {l} for the present. How much do we have?
        I worked {l} hours this week. How many hours do I write down in total?
        my [suitcases|bags] weigh {l} kg. Too much? What's the total weight?
        &what {l} come to together
        [for my tax return|for the club|for the landlord]: {l}. What's the total?
        points per round: {l}. Total?
        what do I get if I put {l} together?
        """,
    "max": """
        ~the [largest|highest|biggest|greatest] of {l}
        ~the [largest|highest|biggest] number among {l}
        ~the maximum of {l}
        which is the [largest|biggest|highest] of {l}?
        which number is the [largest|biggest|highest]: {l}?
        which of {l} is the [largest|biggest|highest]?
        max of {l}?
        {l}: which is the [largest|biggest|highest]?
        """,
    "min": """
        ~the [smallest|lowest|least] of {l}
        ~the [smallest|lowest] number among {l}
        ~the minimum of {l}
        which is the [smallest|lowest] of {l}?
        which number is the [smallest|lowest]: {l}?
        which of {l} is the [smallest|lowest]?
        min of {l}?
        {l}: which is the [smallest|lowest]?
        """,
}
_LIST_ANSWERS = {
    "mean": ("The average is {r}.", "The mean is {r}.", "On average it is {r}."),
    "sum": ("The total is {r}.", "The sum is {r}.", "Together that is {r}.", "They add up to {r}."),
    "max": ("The largest is {r}.", "The largest number is {r}."),
    "min": ("The smallest is {r}.", "The smallest number is {r}."),
}
_LISTS = Deck("calc_list", _LIST_TEMPLATES, {"mean": 5, "sum": 4})


def _listed(rng: Random, numbers: list[str]) -> str:
    style = rng.random()
    if style < 0.45:
        return ", ".join(numbers[:-1]) + " and " + numbers[-1]
    if style < 0.55:
        return ", ".join(numbers[:-1]) + ", and " + numbers[-1]
    if style < 0.85:
        return ", ".join(numbers)
    return " ".join(numbers) if style < 0.93 else " and ".join(numbers)


def calc_list(rng: Random, split: Split) -> Episode:
    """Average, sum, largest or smallest of numbers given in the request."""
    story = Story("calc_list", rng, split)
    kind = _LISTS.draw(rng, split)
    high = rng.choice((10, 20, 30, 50, 100, 100, 500))
    plain = rng.random() < 0.6
    numbers = [str(rng.randint(1, high)) if plain else v.number(rng, 1, high) for _ in range(rng.randint(3, 7))]
    story.ask(_LISTS[kind], l=_listed(rng, numbers))
    given = " + ".join(numbers) if kind == "sum" else f"{kind}({', '.join(numbers)})"
    r = story.run("calculator", expression=given)
    story.answer(_LIST_ANSWERS[kind], r=r)
    return story.finish(r)


def _power(form: str, low: int, high: int, exponents: tuple[int, ...] = (2,)) -> Callable[[Random], Problem]:
    def draw(rng: Random) -> Problem:
        a, b = str(rng.randint(low, high)), str(rng.choice(exponents))
        if rng.random() < 0.12 and form in ("{a}^2", "sqrt({a})"):
            a = v.decimal(rng, 1, 50)
        return Problem({"a": a, "b": b}, {"expression": form.format(a=a, b=b)})

    return draw


def _remainder(rng: Random) -> Problem:
    a, b = str(rng.randint(10, 9999)), str(rng.randint(2, 60))
    return Problem({"a": a, "b": b}, {"expression": f"{a} % {b}"})


def _round(rng: Random) -> Problem:
    places = rng.choice(((2, "two decimals"), (2, "2 decimals"), (2, "2 decimal places"), (1, "one decimal"),
                         (3, "3 decimal places"), (0, "the nearest whole number"), (1, "1 decimal place")))  # fmt: skip
    a, b = str(rng.randint(10, 9999)), str(rng.randint(3, 99))
    e = rng.choice((f"{a} / {b}", f"{a} divided by {b}", v.decimal(rng, 1, 99) + str(rng.randint(111, 999))))
    given = e.replace("divided by", "/")
    return Problem({"e": e, "p": places[1]}, {"expression": f"round({given}, {places[0]})"})


def _divisor(rng: Random) -> Problem:
    k = rng.randint(2, 25)
    a, b = str(k * rng.randint(2, 40)), str(k * rng.randint(2, 40))
    return Problem({"a": a, "b": b}, {"expression": f"gcd({a}, {b})"})


def _multiple(rng: Random) -> Problem:
    a, b = str(rng.randint(2, 60)), str(rng.randint(2, 60))
    return Problem({"a": a, "b": b}, {"expression": f"lcm({a}, {b})"})


def _kind(draw: Callable[[Random], Problem], templates: str, *answers: str, weight: float = 1.0) -> Kind:
    return Kind(draw, templates, answers, weight)


_POWERS = {
    "square": _kind(_power("{a}^2", 3, 999), """
        ~{a} squared
        ~the square of {a}
        {a} squared?
        {a} squared is what?
        !square {a}
        !square the number {a}
        how much is {a} squared?
        what do I get when I square {a}?
        {a} to the power of two?
        ~{a}²
        """, "{a} squared is {r}.", "The square of {a} is {r}.", weight=2),
    "cube": _kind(_power("{a}^3", 2, 99), """
        ~{a} cubed
        ~the cube of {a}
        !cube {a}
        how much is {a} cubed?
        {a} cubed?
        what do you get when you cube {a}?
        ~{a}³
        """, "{a} cubed is {r}.", "The cube of {a} is {r}."),
    "power": _kind(_power("{a}^{b}", 2, 25, (4, 4, 5, 6, 7, 8, 9, 10)), """
        ~{a} to the power of {b}
        ~{a} to the power {b}
        ~{a} raised to [the power of|the power] {b}
        ~{a} to the {b}th power
        ~{a} to the {b}th
        ~{a}^{b}
        ~{a}**{b}
        !raise {a} to the power of {b}
        !raise {a} to the {b}th power
        !take {a} to the power of {b}
        how much is {a} to the power of {b}?
        {a} to the power of {b}?
        {a} ^ {b}
        pow({a}, {b})
        """, "{a} to the power of {b} is {r}.", "That is {r}.", weight=2),
    "root": _kind(_power("sqrt({a})", 2, 9999), """
        ~the square root of {a}
        ~the root of {a}
        ~sqrt({a})
        sqrt {a}
        square root of {a}?
        √{a}
        ~√{a}
        !take the square root of {a}
        !calculate the square root of {a}
        !find the square root of {a}
        which number squared gives {a}?
        what number times itself is {a}?
        what's the side of a square with an area of {a}?
        """, "The square root of {a} is {r}.", "It is {r}.", weight=2),
    "factorial": _kind(_power("factorial({a})", 3, 25), """
        ~{a} factorial
        ~the factorial of {a}
        ~{a}!
        {a}!
        factorial of {a}?
        factorial({a})
        !calculate {a} factorial
        !compute the factorial of {a}
        &how much {a} factorial is
        how many ways are there to arrange {a} [books|people|cards|different objects] in a row?
        in how many orders can {a} [people|runners|children] line up?
        """, "{a} factorial is {r}.", "The factorial of {a} is {r}.", "It is {r}."),
    "remainder": _kind(_remainder, """
        ~the remainder of {a} divided by {b}
        ~the remainder when {a} is divided by {b}
        ~the remainder when dividing {a} by {b}
        ~{a} mod {b}
        ~{a} modulo {b}
        {a} mod {b}?
        {a} modulo {b}
        ~{a} % {b}
        what remains when you divide {a} by {b}?
        what is left over when {a} is divided by {b}?
        how much is left over if I divide {a} by {b}?
        I put {a} [eggs|bottles|apples|books] into boxes of {b}. How many are left over?
        {a} sweets are shared equally among {b} kids. How many are left over?
        """, "The remainder is {r}.", "{r} is left over."),
    "round": _kind(_round, """
        !round {e} to {p}
        ~{e} rounded to {p}
        ~{e}, rounded to {p}
        !calculate {e} and round it to {p}
        !compute {e} to {p}
        what's {e}? Round to {p}.
        what is {e}? Please round the result to {p}
        how much is {e} rounded to {p}?
        {e} (rounded to {p})
        """, "Rounded to {p} it is {r}.", "It is {r}.", "That is {r}."),
    "gcd": _kind(_divisor, """
        ~the greatest common divisor of {a} and {b}
        ~the gcd of {a} and {b}
        ~the greatest common factor of {a} and {b}
        ~the largest number that divides both {a} and {b}
        gcd of {a} and {b}?
        gcd({a}, {b})
        """, "The greatest common divisor of {a} and {b} is {r}.", "It is {r}.", weight=0.4),
    "lcm": _kind(_multiple, """
        ~the least common multiple of {a} and {b}
        ~the lcm of {a} and {b}
        ~the lowest common multiple of {a} and {b}
        ~the smallest number divisible by both {a} and {b}
        lcm of {a} and {b}?
        lcm({a}, {b})
        """, "The least common multiple of {a} and {b} is {r}.", "It is {r}.", weight=0.4),
    "log": _kind(_power("log10({a})", 2, 100_000), """
        ~the base 10 logarithm of {a}
        ~the log base 10 of {a}
        ~log10({a})
        ~log10 of {a}
        """, "It is {r}.", "The logarithm of {a} is {r}.", weight=0.3),
    "ln": _kind(_power("ln({a})", 2, 1000), """
        ~the natural logarithm of {a}
        ~ln({a})
        ~the natural log of {a}
        ~ln of {a}
        """, "It is {r}.", "The natural logarithm of {a} is {r}.", weight=0.3),
    "abs": _kind(_power("abs({a})", -999, -1), """
        ~the absolute value of {a}
        ~abs({a})
        !compute the absolute value of {a}
        """, "The absolute value is {r}.", weight=0.2),
}  # fmt: skip


calc_power = one_step("calc_power", "calculator", _POWERS)

_COMPARE = Bank(
    "calc_compare",
    """
        which is [bigger|larger|greater|higher], {a} or {b}?
        which is [bigger|larger|greater|more]: {a} or {b}?
        what's [bigger|larger|greater|more], {a} or {b}?
        what is [bigger|larger|more]: {a} or {b}?
        which one is [bigger|larger|greater], {a} or {b}?
        which number is [bigger|larger|greater], {a} or {b}?
        which of {a} and {b} is [bigger|larger|greater]?
        which of the two is [bigger|larger|greater], {a} or {b}?
        is {a} [bigger|larger|greater|more] than {b}?
        is {a} [bigger|larger|greater] than {b} or the other way round?
        is {a} [smaller|less] than {b}?
        is {a} or {b} [bigger|larger|greater|more]?
        does {a} exceed {b}?
        !compare {a} and {b}
        !compare {a} with {b}
        !compare {a} to {b}
        !compare the numbers {a} and {b}
        !tell me which is [bigger|larger|greater], {a} or {b}
        !check whether {a} is [bigger|larger|greater] than {b}
        !check if {a} is [more|bigger|greater] than {b}
        !find the [bigger|larger|greater] of {a} and {b}
        !say which is larger, {a} or {b}
        ?which is [bigger|larger|greater], {a} or {b}
        ?which number is [bigger|larger|higher], {a} or {b}
        &whether {a} is [bigger|larger|greater] than {b}
        {a} or {b}: which is [bigger|larger|greater|more]?
        {a} or {b}, what's [bigger|larger|more]?
        {a} vs {b}, which is [bigger|larger|greater]?
        {a} versus {b}: which one is [bigger|larger]?
        {a} > {b}?
        is {a} > {b}?
        is {a} < {b}?
        is it true that {a} is [bigger|greater|more] than {b}?
        would {a} be [more|bigger] than {b}?
        do I get more with {a} or with {b}?
        what is the [bigger|larger] number, {a} or {b}?
        what's the greater value: {a} or {b}?
        between {a} and {b}, which is [bigger|larger|greater]?
        out of {a} and {b}, which is [bigger|larger|greater]?
        I have {a} and {b}. Which is [bigger|larger|greater]?
        I can have {a} or {b}. Which is more?
        I can't tell whether {a} or {b} is [bigger|larger|more].
        I'm not sure if {a} is [bigger|more|larger] than {b}.
        my friend says {a} is [bigger|more|larger] than {b}. Is that right?
        someone told me {a} is [smaller|less] than {b}. Is that true?
        we argue whether {a} or {b} is [bigger|larger|more]. Who is the winner, which one is [bigger|larger|more]?
        tell me the [bigger|larger|greater] one: {a} or {b}
        bigger: {a} or {b}?
        larger number: {a} or {b}
        which has the [higher|larger|greater] value, {a} or {b}?
        which expression is [bigger|larger|greater]: {a} or {b}?
        which is [smaller|less], {a} or {b}?
        which is [smaller|lower]: {a} or {b}?
        which one is [smaller|less], {a} or {b}?
        which of {a} and {b} is smaller?
        which number is [smaller|lower], {a} or {b}?
        {a} or {b}, which is [smaller|less]?
        what's [smaller|less], {a} or {b}?
        between {a} and {b}, which is smaller?
        !find the smaller of {a} and {b}
        ?which is [smaller|less], {a} or {b}
        smaller: {a} or {b}?
        """,
)


_CHEAPER = Bank(
    "calc_cheaper",
    """
    which is cheaper, {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    what is cheaper: {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    what's the better deal, {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    which is the better offer: {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    which is better value, {n} {u} at {L}{p}{R} or {m} {u} at {L}{q}{R}?
    is {n} {u} for {L}{p}{R} cheaper than {m} {u} for {L}{q}{R}?
    is it cheaper to buy {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    should I buy {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    where do I pay less per piece: {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}?
    {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}, which is cheaper?
    {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}: what's the better deal?
    {n} {u} cost {L}{p}{R}, {m} {u} cost {L}{q}{R}. Which is cheaper per unit?
    one shop sells {n} {u} for {L}{p}{R}, another {m} {u} for {L}{q}{R}. Which is cheaper?
    I can get {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}. What is the better offer?
    !compare the prices: {n} {u} for {L}{p}{R} and {m} {u} for {L}{q}{R}
    !tell me which is cheaper, {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}
    !find the better deal: {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}
    ?which is cheaper, {n} {u} for {L}{p}{R} or {m} {u} for {L}{q}{R}
    """,
)


def _cheaper(rng: Random, split: Split) -> Episode:
    """Two offers: the sign of the difference of the unit prices tells which is cheaper."""
    story = Story("calc_compare", rng, split)
    before, after = rng.choice(v.CURRENCIES)
    u = rng.choice(("g", "kg", "pieces", "liters", "eggs", "ml", "bottles", "pens", "cans", "tickets"))
    n, m = (str(rng.randint(2, 12) * (100 if u in ("g", "ml") else 1)) for _ in range(2))
    p, q = v.price(rng, 1, 40), v.price(rng, 1, 40)
    if n == m:
        return _cheaper(rng, split)
    story.ask(_CHEAPER, n=n, m=m, p=p, q=q, u=u, L=before, R=after)
    r = story.run("calculator", expression=f"{p} / {n} - {q} / {m}")
    if r == "0":
        story.answer(("Both cost the same per unit.",))
        return story.finish("same")
    x, y = (n, p) if r.startswith("-") else (m, q)
    story.answer(
        ("{x} {u} for {b}{y}{a} is cheaper.", "The better deal is {x} {u} for {b}{y}{a}.", "Cheaper per unit: {x} {u} for {b}{y}{a}."),
        x=x, y=y, u=u, a=after, b=before,
    )  # fmt: skip
    return story.finish(f"{x} {u}")


def calc_compare(rng: Random, split: Split) -> Episode:
    """Which of two is larger: the sign of the difference tells."""
    if rng.random() < 0.3:
        return _cheaper(rng, split)
    story = Story("calc_compare", rng, split)
    style = rng.random()
    while True:
        if style < 0.35:
            a, b = (f"{rng.randint(1, 30)}/{rng.randint(2, 40)}" for _ in range(2))
        elif style < 0.6:
            a, b = (f"{rng.randint(2, 15)}^{rng.randint(2, 9)}" for _ in range(2))
        elif style < 0.8:
            a, b = (f"{rng.randint(2, 99)} * {rng.randint(2, 99)}" for _ in range(2))
        else:
            a, b = (f"{v.percent(rng)}% of {rng.randint(10, 2000)}" for _ in range(2))
        if a != b:
            break
    said = story.ask(_COMPARE, a=a, b=b).template
    r = story.run("calculator", expression=f"({a}) - ({b})")
    if r == "0":
        story.answer(("They are equal.", "{a} and {b} are equal.", "Neither: {a} and {b} are equal."), a=a, b=b)
        return story.finish("equal")
    big, small = (b, a) if r.startswith("-") else (a, b)
    least = any(word in said for word in ("smaller", "less", "lower", "{a} < {b}"))
    if re.match(r"(is|does|would|is it true that) \{a\}", said) and " or " not in said:
        yes = (small if least else big) == a
        word = "smaller" if least == yes else "larger"
        story.answer(
            ("{y}, {a} is {w} than {b}.",),
            y="Yes" if yes else "No",
            a=a,
            b=b,
            w=word if yes else ("larger" if least else "smaller"),
        )
        return story.finish("Yes" if yes else "No")
    if least:
        story.answer(
            (
                "{small} is smaller than {big}.",
                "The smaller one is {small}.",
                "{small} is smaller: the difference is {d}.",
            ),
            big=big,
            small=small,
            d=r.lstrip("-"),
        )
        return story.finish(small)
    story.answer(
        ("{big} is larger than {small}.", "{big} is larger: the difference is {d}.", "The larger one is {big}, {small} is smaller."),
        big=big, small=small, d=r.lstrip("-"),
    )  # fmt: skip
    return story.finish(big)


FAMILIES = {
    "calc_expression": calc_expression,
    "calc_words": calc_words,
    "calc_list": calc_list,
    "calc_power": calc_power,
    "calc_compare": calc_compare,
}
