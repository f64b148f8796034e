# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Two and three steps across tools: work something out and save it, a number in a file and what follows from it."""

from __future__ import annotations

import datetime
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import contents, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.calculator import expression
from agentrt.models.builtin.data.families.dates import amount_of_time
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import pick_term, quoted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.writing import writable
from agentrt.models.builtin.data.types import Episode, Split

_SAVE = Deck(
    "combo_save",
    {
        "calculator": """
        !calculate {e} and [save|write|store|put] the result [to|in] {o}
        !calculate {e} and write it to {o}
        !compute {e} and save it in {o}
        !compute {e} and put the answer into {o}
        !work out {e} and write the result into {o}
        !work out {e} and save it as {o}
        !evaluate {e} and store the result in a file called {o}
        !write the result of {e} to {o}
        !write the result of {e} into a file named {o}
        !save the result of {e} in {o}
        !save the value of {e} to {o}
        !put the answer to {e} into {o}
        !store {e} (the result) in {o}
        !create {o} with the result of {e}
        !create a file {o} that contains the result of {e}
        what is {e}? Save it to {o}.
        what's {e}? Write the answer to {o}.
        what is {e}? Please put the result in {o}.
        how much is {e}? Write it into {o}.
        {e} - save the result in {o}
        {e}, and write the result to {o}
        I need the result of {e} in a file called {o}.
        {o} should contain the result of {e}.
        """,
        "convert": """
        !convert {v} {a} to {b} and [save|write|put] the result [to|in] {o}
        !convert {v} {a} into {b} and write it to {o}
        !write {v} {a} in {b} to {o}
        !save the value of {v} {a} in {b} to {o}
        !put {v} {a} converted to {b} into {o}
        how many {b} are {v} {a}? Save the answer in {o}.
        what is {v} {a} in {b}? Write it to {o}.
        {v} {a} in {b}, and save that as {o}
        I need {v} {a} in {b}, saved in {o}.
        """,
        "lines": """
        !count the lines in {p} that contain {t} and write the number to {o}
        !count the lines with {t} in {p} and save the count in {o}
        !count the {t} lines of {p} and put the number into {o}
        !find out how many lines of {p} contain {t} and write it to {o}
        !write the number of lines with {t} in {p} to {o}
        !save the number of {t} lines in {p} as {o}
        how many lines in {p} contain {t}? Write the number to {o}.
        how many {t} lines are in {p}? Save the number in {o}.
        I need the number of {t} lines of {p} in {o}.
        """,
        "words": """
        !count the words in {p} and write the number to {o}
        !count the words of {p} and save the count in {o}
        !write the word count of {p} to {o}
        !save the number of words in {p} to {o}
        how many words are in {p}? Write the number to {o}.
        how many words does {p} have? Save it in {o}.
        I need the word count of {p} in a file {o}.
        """,
        "today": """
        !write today's date to {o}
        !write today's date into {o}
        !save today's date in {o}
        !put today's date into {o}
        !create {o} with today's date
        !make a file {o} with the current date
        what's today's date? Save it to {o}.
        !write the current date into a file called {o}
        """,
        "date": """
        !work out the date {n} {u} after {d} and write it to {o}
        !calculate the date {n} {u} after {d} and save it in {o}
        !write the date {n} {u} after {d} to {o}
        !save the date {n} {u} after {d} as {o}
        what date is {n} {u} after {d}? Write it to {o}.
        """,
        "days": """
        !count the days between {d} and {d2} and write the number to {o}
        !write the number of days from {d} to {d2} into {o}
        how many days are between {d} and {d2}? Save the answer in {o}.
        !save the number of days between {d} and {d2} to {o}
        """,
        "python": """
        !write the first {n} prime numbers to {o}
        !calculate the first {n} primes with python and save them in {o}
        !save the first {n} prime numbers in {o}
        !find the first {n} primes and write them into {o}
        what are the first {n} prime numbers? Write them to {o}.
        """,
        "append": """
        !calculate {e} and add the result to {o}
        !calculate {e} and append it to {o}
        !compute {e} and append the result at the end of {o}
        !work out {e} and add it as a new line to {o}
        !add the result of {e} to {o}
        !append the result of {e} to {o}
        what is {e}? Add it to {o}.
        what's {e}? Append the answer to {o}.
        how much is {e}? Put it at the end of {o}.
        """,
        "today append": """
        !add today's date to {o}
        !append today's date to {o}
        !add a line with today's date to {o}
        !put today's date at the end of {o}
        what's the date today? Append it to {o}.
        """,
    },
    {"calculator": 4, "convert": 2, "lines": 2, "words": 1.4, "today": 1, "date": 1, "days": 0.8, "python": 0.8, "append": 1.6, "today append": 0.8},
)  # fmt: skip
_SAVED = (
    "{r} is saved in {o}.",
    "It is {r}, and I wrote it to {o}.",
    "I wrote {r} to {o}.",
    "The result, {r}, is in {o}.",
)
_PRIMES = "primes = []\nk = 2\nwhile len(primes) < {n}:\n    if all(k % p for p in primes):\n        primes.append(k)\n    k += 1\nprint(primes)"


def combo_save(rng: Random, split: Split) -> Episode:
    """A result that is written to a file or added to one."""
    kind = _SAVE.draw(rng, split)
    out = writable(rng)
    path = v.file_name(rng, rng.choice(("txt", "log", "md")))
    files = {path: contents.text_for(rng, path, rng.randint(3, 9))} if kind in ("lines", "words") else {}
    if "append" in kind:
        out = v.file_name(rng, rng.choice(("txt", "md", "log")))
        files = {out: contents.text_for(rng, out, rng.randint(1, 3))}
    if out == path:
        out = "result.txt"
    story = Story("combo_save", rng, split, files)
    r = _work(rng, story, kind, out, path, files)
    if "append" in kind:
        story.run("append_file", path=out, content=r)
        story.answer(
            ("I added {r} to {o}.", "{r} is now at the end of {o}.", "It is {r}; I appended it to {o}."), r=r, o=out
        )
    else:
        story.run("write_file", path=out, content=r)
        story.answer(_SAVED, r=r, o=out)
    return story.finish(r, out, file={out: story.world.files[out]} if "today" not in kind else {})


def _work(rng: Random, story: Story, kind: str, out: str, path: str, files: dict[str, str]) -> str:
    bank = _SAVE[kind]
    if kind in ("calculator", "append"):
        said, given = expression(rng)
        story.ask(bank, e=said, o=out)
        return story.run("calculator", expression=given)
    if kind == "convert":
        a, b = units.pair(rng)
        shown = v.number(rng, 1, 500)
        story.ask(bank, v=shown, a=a, b=b, o=out)
        return story.run("convert_units", value=units.value_of(shown), from_unit=a, to_unit=b).split(" = ")[1]
    if kind == "lines":
        term = pick_term(rng, files[path])
        story.ask(bank, t=quoted(rng, term), p=path, o=out)
        found = story.run("search_files", text=term, path=path)
        return "0" if found.startswith("no ") else found.split(" ")[0]
    if kind == "words":
        story.ask(bank, p=path, o=out)
        return story.run("text_stats", path=path).split(", ")[1].split(" ")[0]
    if kind.startswith("today"):
        story.ask(bank, o=out)
        return story.run("today").split(" ")[0]
    if kind == "python":
        n = rng.randint(3, 15)
        story.ask(bank, n=n, o=out)
        return story.run("python", code=_PRIMES.replace("{n}", str(n)))
    first = v.day(rng)
    d = v.date_text(rng, first)
    if kind == "date":
        count, unit, word = amount_of_time(rng)
        story.ask(bank, n=count, u=word, d=d, o=out)
        return story.run("date_add", date=d, amount=count, unit=unit).split(" ")[0]
    d2 = v.date_text(rng, first + datetime.timedelta(days=rng.randint(2, 500)))
    story.ask(bank, d=d, d2=d2, o=out)
    return story.run("date_diff", start=d, end=d2).split(" ")[0]


class Quantity(NamedTuple):
    """A number that stands in a file: its name, its unit, whether it is money."""

    name: str
    unit: str
    low: int
    high: int


_QUANTITIES = (
    Quantity("distance", "km", 2, 900), Quantity("distance", "miles", 2, 600), Quantity("weight", "kg", 1, 200), Quantity("weight", "pounds", 2, 300),
    Quantity("length", "cm", 5, 500), Quantity("length", "feet", 3, 90), Quantity("height", "inches", 10, 99), Quantity("volume", "liters", 1, 90),
    Quantity("capacity", "gallons", 1, 60), Quantity("temperature", "celsius", -10, 40), Quantity("oven temperature", "fahrenheit", 250, 480),
    Quantity("speed", "km/h", 10, 250), Quantity("speed", "mph", 10, 120), Quantity("area", "hectares", 1, 90), Quantity("duration", "minutes", 10, 900),
    Quantity("flour", "grams", 50, 900), Quantity("milk", "ml", 50, 900), Quantity("butter", "ounces", 2, 20), Quantity("altitude", "meters", 100, 4000),
)  # fmt: skip
_MONEY = ("rent", "budget", "price", "fee", "deposit", "salary", "total", "net price", "hourly rate", "cost", "income", "invoice amount", "balance",
          "ticket price", "loan", "bill", "monthly fee", "membership fee")  # fmt: skip
_FROM_FILE = Deck(
    "combo_file_number",
    {
        "convert": """
        how much is the {k} in {p} in {b}?
        what is the {k} in {p} in {b}?
        what's the {k} from {p} in {b}?
        what is the {k} given in {p} in {b}?
        how many {b} is the {k} in {p}?
        how many {b} is the {k} that is noted in {p}?
        !convert the {k} in {p} to {b}
        !convert the {k} from {p} into {b}
        !read the {k} from {p} and convert it to {b}
        !look up the {k} in {p} and convert it to {b}
        !take the {k} in {p} and tell me how many {b} that is
        !give me the {k} from {p} in {b}
        !tell me the {k} from {p} in {b}
        ~the {k} from {p} in {b}
        ~the {k} in {p} converted to {b}
        the {k} is in {p}. What is it in {b}?
        there's a {k} in {p}. How many {b} is that?
        {k} in {p}, in {b}?
        I need the {k} from {p} in {b}.
        """,
        "percent more": """
        what is the {k} in {p} plus {n}%?
        what is the {k} in {p} increased by {n}%?
        how much is the {k} from {p} plus {n}% tax?
        how much is the {k} from {p} with {n}% VAT?
        !add {n}% to the {k} in {p}
        !take the {k} from {p} and add {n}%
        !read {p} and calculate the {k} plus {n}%
        the {k} is in {p}. What is it with {n}% on top?
        the {k} in {p} goes up by {n}%. What will it be?
        """,
        "percent less": """
        what is the {k} in {p} minus {n}%?
        how much is the {k} from {p} with {n}% off?
        how much is the {k} in {p} after a {n}% discount?
        !take {n}% off the {k} in {p}
        !read the {k} from {p} and deduct {n}%
        the {k} is in {p}. What is it with {n}% discount?
        """,
        "percent of": """
        what is {n}% of the {k} in {p}?
        how much is {n}% of the {k} in {p}?
        how much is {n} percent of the {k} from {p}?
        !calculate {n}% of the {k} in {p}
        !read {p} and tell me {n}% of the {k}
        ~{n}% of the {k} in {p}
        {n}% of the {k} in {p}?
        """,
        "times": """
        what is the {k} in {p} times {n}?
        what's {n} times the {k} in {p}?
        how much is the {k} from {p} for {n} months?
        how much is {n} times the {k} in {p}?
        !multiply the {k} in {p} by {n}
        !take the {k} from {p} and multiply it by {n}
        !read the {k} in {p} and multiply it by {n}
        !look up the {k} in {p} and calculate {n} times that
        the {k} is in {p}. How much is it for {n}?
        we need {n} of them, the {k} is in {p}. What's the total?
        """,
        "divide": """
        what is the {k} in {p} divided by {n}?
        how much is the {k} in {p} per person for {n} people?
        !divide the {k} in {p} by {n}
        !split the {k} in {p} among {n} people
        !read the {k} from {p} and divide it by {n}
        {n} people share the {k} in {p}. How much does each pay?
        the {k} is in {p}. How much is it per head for {n} people?
        """,
        "plus": """
        !add {n} to the {k} in {p}
        !read the {k} from {p} and add {n}
        what is the {k} in {p} plus {n}?
        how much is the {k} in {p} and {n} more?
        if I add {n} to the {k} in {p}, what do I get?
        """,
        "minus": """
        !subtract {n} from the {k} in {p}
        !read the {k} from {p} and subtract {n}
        what is the {k} in {p} minus {n}?
        what is left of the {k} in {p} if I take away {n}?
        I spent {n}. What is left of the {k} in {p}?
        """,
        "two": """
        what is the {k} plus the {k2} in {p}?
        what do the {k} and the {k2} in {p} add up to?
        how much are the {k} and the {k2} in {p} together?
        !add the {k} and the {k2} in {p}
        !add up the {k} and the {k2} from {p}
        !read {p} and add the {k} to the {k2}
        ~the sum of the {k} and the {k2} in {p}
        """,
        "differ": """
        what is the difference between the {k} and the {k2} in {p}?
        how much more is the {k} than the {k2} in {p}?
        !subtract the {k2} from the {k} in {p}
        !read {p} and tell me the difference between {k} and {k2}
        ~the difference between the {k} and the {k2} in {p}
        """,
        "list sum": """
        what is the sum of the numbers in {p}?
        what's the total of the numbers in {p}?
        what do the numbers in {p} add up to?
        how much are the numbers in {p} altogether?
        how much is it if I add up all numbers in {p}?
        !add up the numbers in {p}
        !add up all the numbers in {p}
        !sum the numbers in {p}
        !sum up the values in {p}
        !calculate the sum of the numbers in {p}
        !read the numbers in {p} and add them
        ~the sum of the numbers in {p}
        ~the total of the values in {p}
        {p} has one number per line. What is their sum?
        there are some numbers in {p}, add them up
        """,
        "list mean": """
        what is the average of the numbers in {p}?
        what's the mean of the values in {p}?
        !calculate the average of the numbers in {p}
        !average the numbers in {p}
        !read the numbers in {p} and give me their average
        ~the average of the numbers in {p}
        ~the mean of the values in {p}
        {p} contains measurements. What is the average?
        """,
        "list max": """
        what is the largest number in {p}?
        what's the highest value in {p}?
        which is the biggest number in {p}?
        !find the largest number in {p}
        ~the maximum of the numbers in {p}
        """,
        "list min": """
        what is the smallest number in {p}?
        what's the lowest value in {p}?
        !find the smallest number in {p}
        ~the minimum of the numbers in {p}
        """,
        "sum items": """
        what do all the prices in {p} add up to?
        what is the total of all costs in {p}?
        how much do the things in {p} cost altogether?
        how much is everything in {p} together?
        !add up the prices in {p}
        !add up all the amounts in {p}
        !calculate the total of the receipt in {p}
        ~the total of the prices in {p}
        {p} is my receipt. What's the total?
        my shopping list with prices is in {p}. What will it cost in total?
        """,
        "after": """
        what date is {n} {u} after the {k} in {p}?
        what's the date {n} {u} after the {k} in {p}?
        which day is {n} {u} after the {k} given in {p}?
        !add {n} {u} to the {k} in {p}
        !read the {k} from {p} and add {n} {u}
        !look up the {k} in {p} and tell me the date {n} {u} later
        the {k} is in {p}. What date is {n} {u} after that?
        ~the date {n} {u} after the {k} in {p}
        """,
        "before": """
        what date is {n} {u} before the {k} in {p}?
        !subtract {n} {u} from the {k} in {p}
        !read the {k} from {p} and go back {n} {u}
        the {k} is in {p}. What date is {n} {u} earlier?
        ~the date {n} {u} before the {k} in {p}
        """,
        "weekday": """
        what day of the week is the {k} in {p}?
        on what weekday is the {k} given in {p}?
        which weekday is the {k} in {p}?
        !look up the {k} in {p} and tell me the weekday
        ~the weekday of the {k} in {p}
        """,
        "until": """
        how many days until the {k} in {p}?
        how many days is it until the {k} given in {p}?
        how many days are left until the {k} in {p}?
        !read the {k} in {p} and tell me how many days are left
        the {k} is in {p}. How many days do I have left?
        """,
    },
    {"convert": 3, "percent more": 1.2, "percent less": 1, "percent of": 1.2, "times": 1.5, "divide": 1.2, "plus": 0.8, "minus": 0.8, "two": 1.2, "differ": 0.8,
     "after": 1.5, "before": 0.8, "weekday": 0.8, "until": 1, "list sum": 1.6, "list mean": 1, "list max": 0.5, "list min": 0.4, "sum items": 1.2},
)  # fmt: skip
_DATE_KEYS = ("deadline", "start date", "delivery date", "due date", "wedding date", "exam date", "departure", "release date", "birthday", "due day",
              "invoice date", "moving date", "order date", "end date", "expiry date")  # fmt: skip
_EXPRESSIONS = {
    "percent more": "{x} + {n}%", "percent less": "{x} - {n}%", "percent of": "{n}% of {x}", "times": "{x} * {n}", "divide": "{x} / {n}",
    "plus": "{x} + {n}", "minus": "{x} - {n}", "two": "{x} + {y}", "differ": "{x} - {y}",
}  # fmt: skip


def _file_of(rng: Random, stated: list[tuple[str, str]]) -> str:
    rows = [
        rng.choice(("{k}: {x}", "{k}: {x}", "{k} = {x}", "The {k} is {x}.", "- {k}: {x}")).format(k=k, x=x)
        for k, x in stated
    ]
    rows = [row[:1].upper() + row[1:] for row in rows]
    for _ in range(rng.choice((0, 1, 2, 3))):
        rows.insert(rng.randint(0, len(rows)), rng.choice((contents.sentence(rng), rng.choice(v.TASKS_LIST))))
    return "\n".join(rows) + "\n"


def combo_file_number(rng: Random, split: Split) -> Episode:
    """A number or date read in a file, then reckoned with."""
    kind = _FROM_FILE.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")))
    if kind == "convert":
        return _convert_from(rng, split, path)
    if kind in ("after", "before", "weekday", "until"):
        return _date_from(rng, split, path, kind)
    if kind.startswith("list") or kind == "sum items":
        return _numbers_in(rng, split, path, kind)
    keys = rng.sample(_MONEY, rng.randint(2, 3))
    numbers = [v.price(rng, 5, 3000) for _ in keys]
    before, after = rng.choice((*v.CURRENCIES, ("", ""), ("", "")))
    story = Story(
        "combo_file_number",
        rng,
        split,
        {path: _file_of(rng, [(k, before + x + after) for k, x in zip(keys, numbers, strict=True)])},
    )
    n = v.percent(rng) if "percent" in kind else str(rng.randint(2, 12))
    if kind in ("plus", "minus"):
        n = v.price(rng, 1, 200)
    story.ask(_FROM_FILE[kind], k=keys[0], k2=keys[1], p=path, n=n)
    story.run("read_file", path=path)
    r = story.run("calculator", expression=_EXPRESSIONS[kind].format(x=numbers[0], y=numbers[1], n=n))
    story.answer(("It is {b}{r}{a}.", "That is {b}{r}{a}.", "The result is {b}{r}{a}."), r=r, b=before, a=after)
    return story.finish(r)


def _numbers_in(rng: Random, split: Split, path: str, kind: str) -> Episode:
    high = rng.choice((20, 100, 1000))
    numbers = [v.number(rng, 1, high) for _ in range(rng.randint(3, 7))]
    rows = numbers
    if kind == "sum items":
        before, after = rng.choice((*v.CURRENCIES, ("", "")))
        glue = rng.choice((": ", " ", " - ", ", "))
        rows = [f"{rng.choice(v.PRODUCTS)}{glue}{before}{x}{after}" for x in numbers]
    story = Story("combo_file_number", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_FROM_FILE[kind], p=path)
    story.run("read_file", path=path)
    how = kind.rpartition(" ")[2]
    given = " + ".join(numbers) if how in ("sum", "items") else f"{how}({', '.join(numbers)})"
    r = story.run("calculator", expression=given)
    noun = {"sum": "sum", "items": "total", "mean": "average", "max": "largest number", "min": "smallest number"}[how]
    story.answer(("The {n} is {r}.", "The {n} is {r}.", "It is {r}."), n=noun, r=r)
    return story.finish(r)


def _convert_from(rng: Random, split: Split, path: str) -> Episode:
    quantity = rng.choice(_QUANTITIES)
    kind = next((name for name, groups in units.UNITS.items() for group in groups if quantity.unit in group), "")
    if kind:
        b = quantity.unit
        while b == quantity.unit or any(b in group and quantity.unit in group for group in units.UNITS[kind]):
            b = units.pair(rng, kind)[1]
    else:
        b = {"celsius": "fahrenheit", "fahrenheit": "celsius"}[quantity.unit]
    number = (
        str(rng.randint(quantity.low, quantity.high))
        if rng.random() < 0.7
        else v.decimal(rng, max(quantity.low, 1), quantity.high)
    )
    others = [
        (other.name, f"{rng.randint(max(1, other.low), other.high)} {other.unit}")
        for other in rng.sample(_QUANTITIES, 2)
    ]
    stated = [(quantity.name, f"{number} {quantity.unit}"), *(one for one in others if one[0] not in quantity.name)]
    rng.shuffle(stated)
    story = Story("combo_file_number", rng, split, {path: _file_of(rng, stated)})
    story.ask(_FROM_FILE["convert"], k=quantity.name, p=path, b=b)
    story.run("read_file", path=path)
    result = story.run("convert_units", value=units.value_of(number), from_unit=quantity.unit, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(
        ("The {k} is {r} {b}.", "That is {r} {b}.", "{x} {u} is {r} {b}."),
        k=quantity.name,
        r=r,
        b=b,
        x=number,
        u=quantity.unit,
    )
    return story.finish(r)


def _date_from(rng: Random, split: Split, path: str, kind: str) -> Episode:
    keys = rng.sample(_DATE_KEYS, rng.randint(1, 3))
    story = Story("combo_file_number", rng, split)
    day = story.world.now.date() + datetime.timedelta(days=rng.randint(3, 400)) if kind == "until" else v.day(rng)
    texts = [v.date_text(rng, day), *(v.date_text(rng, v.day(rng)) for _ in keys[1:])]
    stated = list(zip(keys, texts, strict=True))
    rng.shuffle(stated)
    story.put(path, _file_of(rng, stated))
    count, unit, word = amount_of_time(rng)
    story.ask(_FROM_FILE[kind], k=keys[0], p=path, n=count, u=word)
    story.run("read_file", path=path)
    if kind == "until":
        here = story.run("today").split(" ")[0]
        days = story.run("date_diff", start=here, end=texts[0]).split(" (")[0]
        story.answer(("It is {n} until then.", "There are {n} left.", "The {k} is in {n}."), n=days, k=keys[0])
        return story.finish(days.split(" ")[0])
    if kind == "weekday":
        w = story.run("date_info", date=texts[0]).split(" is a ")[1].split(",")[0]
        story.answer(("The {k} is on a {w}.", "It is a {w}.", "{d} is a {w}."), k=keys[0], w=w, d=texts[0])
        return story.finish(w)
    result = story.run("date_add", date=texts[0], amount=count if kind == "after" else -count, unit=unit)
    r, weekday = result.split(" (")
    story.answer(
        ("That is {w}, {r}.", "It is {w}, {r}.", "{n} {u} {k} {d} is {w}, {r}."),
        r=r,
        w=weekday.rstrip(")"),
        n=count,
        u=word,
        k=kind,
        d=texts[0],
    )
    return story.finish(r)


FAMILIES = {"combo_save": combo_save, "combo_file_number": combo_file_number}
