# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Two and three steps: a number read from settings or a paper, the sum, perhaps kept; an amount read, then converted."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import asks_chains_words as words
from agentrt.models.builtin.data.families import asks_chains_words3 as words3
from agentrt.models.builtin.data.families import contents, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_chains_words import Held
from agentrt.models.builtin.data.families.phrases import Deck, lines, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id, phrasings

_SUMS = Deck(
    "asks_chains_sums",
    {**words.SUMS, "plain": words3.PLAIN_FACT},
    {"plain": 2.6, "times": 5, "plus": 1.6, "less": 1.2, "of": 1.4, "left": 2},
)
_NAMED, _LISTED, _SAVE = (tuple(lines(block)) for block in (words.NAMED, words.LISTED, words.SAVE))
_EXPRESSIONS = {
    "times": "{n} * {x}",
    "plus": "{a} + {x}%",
    "less": "{a} - {x}%",
    "of": "{x}% of {a}",
    "left": "{x} - {n}",
}
_OUT = (
    "total",
    "result",
    "sum",
    "quote",
    "cost",
    "answer",
    "figure",
    "amount",
    "number",
    "paid",
    "due",
    "price",
    "final",
    "out",
    "value",
)
_SETTINGS = ("settings", "tax", "energy", "server", "payroll", "till_settings", "hr")


def out_path(rng: Random, taken: dict[str, str]) -> str:
    """A new file for a number."""
    stem = rng.choice((*_OUT, v.word(rng)))
    path = f"{stem}{rng.choice(('', '', '_new', '2', '_may'))}.{rng.choice(('txt', 'txt', 'txt', 'md'))}"
    return path if path not in taken else f"{v.word(rng, 3)}.txt"


def beside(rng: Random, story: Story, *taken: str) -> None:
    """Two to six files whose names have nothing to do with what is taken."""
    used = set(re.findall(r"[a-z]{3,}", " ".join(taken).lower()))
    for _ in range(rng.randint(2, 6)):
        path = v.file_name(rng, rng.choice(("txt", "md", "csv", "ini", "log")), 0.15)
        if not used & set(re.findall(r"[a-z]{3,}", path.rpartition(".")[0].lower())):
            story.put(path, contents.text_for(rng, path, rng.randint(1, 4)))


def with_saving(rng: Random, split: Split, text: str, out: str) -> str:
    """The request and where its number goes."""
    save = rng.choice(phrasings(_SAVE, split)).replace("{out}", out)
    if save[0].isupper():
        return f"{text if text[-1] in '.?!' else text + '.'} {save}"
    bare = text.rstrip(".?! ")
    return f"{bare}{'' if save[0] == ',' else ' '}{save}{rng.choice(('', '.', '?' if text.endswith('?') else '.'))}"


def placed(rng: Random, split: Split, text: str, path: str, listed: bool) -> str:
    """The request with the file's name, or with what the file is called."""
    frame = rng.choice(phrasings(_LISTED if listed else _NAMED, split))
    stem = path.rpartition("/")[2].rpartition(".")[0]
    if frame.startswith("{q}") and text[-1] not in ".?!":
        text += "." if frame[4].isupper() else ","
    if not frame.startswith("{q}") and not text.startswith("I"):
        text = text[:1].lower() + text[1:] if not re.match(r"[A-Z]{2}", text) else text
    return frame.replace("{s}", re.sub(r"[_-]", " ", stem)).replace("{p}", path).replace("{q}", text)


def more_tools(rng: Random, episode: Episode, *tools: str) -> Episode:
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *(t for t in tools if rng.random() < 0.4)))))


def _value(rng: Random, held: Held) -> str:
    if held.money and (held.high < 30 or rng.random() < 0.5):
        return v.price(rng, held.low, held.high)
    if held.by == "%" and rng.random() < 0.15:
        return f"{rng.randint(held.low, held.high)}.5"
    return str(rng.randint(max(2, held.low), held.high))


def _sheet(rng: Random, pool: tuple[Held, ...], held: Held, money: tuple[str, str]) -> tuple[str, str, bool]:
    """A text with the number among others, the number, and whether its currency is shown."""
    own = set(re.findall(r"[a-z]{3,}", " ".join(held.called).lower()))
    rest = [one for one in (*words.TIMES, *words.PERCENT, *words.LIMITS) if not own & set(re.findall(r"[a-z]{3,}", " ".join(one.called).lower()))]  # fmt: skip
    rows = [held, *rng.sample(rest, rng.randint(2, 5))]
    numbers = [_value(rng, one) for one in rows]
    ini = rng.random() < 0.45
    style = rng.choice(
        ("{k} = {x}", "{k}={x}")
        if ini
        else ("{c}: {b}{x}{a}", "{c}: {b}{x}{a}", "- {c}: {b}{x}{a}", "{c} {b}{x}{a}", "{c} is {b}{x}{a}")
    )
    told = []
    for one, number in zip(rows, numbers, strict=True):
        b, a = money if one.money else ("", "%" if one.by == "%" and not ini else "")
        name = one.called[0][:1].upper() + one.called[0][1:]
        told.append(style.format(k=one.key, c=name, x=number, b=b, a=a))
    rng.shuffle(told)
    if ini and rng.random() < 0.5:
        told.insert(0, rng.choice(("[main]", "[general]", "# current values", "[business]")))
    return "\n".join(told) + "\n", numbers[0], not ini


def asks_chains_sums(rng: Random, split: Split) -> Episode:
    """A number from settings or a paper and the sum it is needed for; now and then the result is kept."""
    kind = _SUMS.draw(rng, split)
    template = _SUMS[kind].pick(rng, split)
    pools = {"times": words.TIMES, "left": words.LIMITS}
    pool = rng.choice((words.TIMES, words.LIMITS, words.PERCENT)) if kind == "plain" else pools.get(kind, words.PERCENT)
    held = rng.choice(pool)
    if kind in ("plus", "less"):
        adding = (
            "vat",
            "service_charge",
            "tip_rate",
            "import_duty",
            "handling",
            "wage_rise",
            "bonus_rate",
            "commission",
        )
        held = rng.choice([one for one in pool if (one.key in adding) == (kind == "plus")])
    money = rng.choice(v.CURRENCIES)
    before, after = rng.choice(v.CURRENCIES)
    text, x, shown = _sheet(rng, pool, held, money)
    halves = "hour" in held.by and rng.random() < 0.5
    most = int(float(x) * 0.9) if kind == "left" else 40
    count: float = rng.choice((1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5)) if halves else rng.randint(2, max(3, most))
    said = words.WORDS_FOR.get(count, str(count)) if rng.random() < 0.55 else str(count)
    if count == 24 and said == "two dozen" and "hour" in held.by:
        said = "24"
    amount = v.price(rng, 20, 900) if rng.random() < 0.5 else str(rng.randint(20, 4000))
    stem = rng.choice(held.stems)
    path = f"{stem}.{rng.choice(('ini', 'ini', 'txt') if stem in _SETTINGS else ('txt', 'txt', 'md'))}"
    if rng.random() < 0.1:
        path = f"{v.folder_name(rng)}/{path}"
    story = Story("asks_chains_sums", rng, split, {path: text})
    listed = rng.random() < 0.55
    if listed or rng.random() < 0.4:
        beside(rng, story, path, *(("settings", "config") if listed else ()))
    slots = {"t": rng.choice(held.called), "n": said, "o": held.by, "m": f"{before}{amount}{after}"}
    asked = phrase(template, rng, {**slots})
    out = out_path(rng, story.world.files) if kind != "plain" and rng.random() < 0.3 else ""
    if out and rng.random() < 0.5:
        asked, said_out = with_saving(rng, split, asked, out), True
    else:
        said_out = not out
    asked = placed(rng, split, asked, path, listed)
    if not said_out:
        asked = with_saving(rng, split, asked, out)
    story.say(asked, phrasing_id("asks_chains_sums", template))
    story.run("read_file", path=path)
    if kind == "plain":
        before, after = money if held.money and shown else ("", "%" if held.by == "%" else "")
        story.answer(
            ("{L}{r}{R}.", "It is {L}{r}{R}.", "The {t} is {L}{r}{R}."), r=x, L=before, R=after, t=held.called[0]
        )
        return more_tools(rng, story.finish(x, listed=listed), "calculator", "write_file", "recall", "search_files")
    r = story.run("calculator", expression=_EXPRESSIONS[kind].format(n=str(count), x=x, a=amount))
    left, right = (before, after) if kind in ("plus", "less", "of") else money if held.money and shown else ("", "")
    return kept(rng, story, r, out, left, right, listed)


def kept(rng: Random, story: Story, r: str, out: str, left: str, right: str, listed: bool) -> Episode:
    """The number is written if it was to be; then it is told."""
    if out:
        story.run("write_file", path=out, content=r)
        story.answer(("It is {L}{r}{R}; the number is in {o}.", "{L}{r}{R}, saved in {o}.", "{L}{r}{R}. I put it in {o}."), r=r, o=out, L=left, R=right)  # fmt: skip
        return more_tools(rng, story.finish(r, listed=listed, file={out: r}), "append_file", "recall")
    story.answer(
        ("That is {L}{r}{R}.", "It is {L}{r}{R}.", "{L}{r}{R}.", "It comes to {L}{r}{R}."), r=r, L=left, R=right
    )
    return more_tools(rng, story.finish(r, listed=listed), "recall", "search_files", "convert_units", "write_file")


_MEASURED = Deck("asks_chains_measures", {"one": words.MEASURED, "plain": words3.PLAIN_AMOUNT, **words3.SCALED}, {"one": 6, "plain": 1.6, "times": 2, "half": 0.8, "share": 0.8, "two": 0.9, "apart": 0.7})  # fmt: skip
_STUFF = ("ml", "g", "cups", "pounds", "kg", "m", "feet", "litres")
_SCALED = {"times": "{n} * {x}", "half": "{x} / 2", "share": "{x} / {n}", "two": "{x} + {y}", "apart": "{x} - {y}"}
_DOMAINS = [line.split("|") for line in lines(words.MEASURES)]


def asks_chains_measures(rng: Random, split: Split) -> Episode:
    """An amount that stands among others in a file: in another unit, several times over, or as it is."""
    kind = _MEASURED.draw(rng, split)
    template = _MEASURED[kind].pick(rng, split)
    domains = _DOMAINS if kind not in _SCALED else [one for one in _DOMAINS if one[2] in _STUFF and one[0][:3] not in ("gym", "rem", "van")]  # fmt: skip
    stems, things, unit, low, high, targets = rng.choice(domains)
    stem, target = rng.choice(stems.split()), rng.choice(targets.split(","))
    chosen = rng.sample(things.split(","), rng.randint(3, len(things.split(","))))
    style = rng.choice(
        (
            "{x} {u} {i}",
            "{x} {u} {i}",
            "{i}: {x} {u}",
            "{i} {x} {u}",
            "{x} {u} of {i}",
            "- {i}: {x} {u}",
            "- {x} {u} {i}",
            "{i} = {x} {u}",
            "{i} ({x} {u})",
        )
    )
    if unit in ("Celsius", "Fahrenheit", "minutes", "km", "miles", "metres", "GB"):
        style = rng.choice(("{i}: {x} {u}", "{i} {x} {u}", "- {i}: {x} {u}", "{i} = {x} {u}", "{i} ({x} {u})"))
    numbers: list[str] = []
    while len(numbers) < len(chosen):
        number = (
            v.decimal(rng, float(low), float(high)) if rng.random() < 0.2 else str(rng.randint(int(low), int(high)))
        )
        number = str(5 * round(int(number) / 5)) if number.isdigit() and int(number) > 60 else number
        if number not in numbers or int(high) < 8:
            numbers.append(number)
    if kind == "apart" and float(numbers[0]) < float(numbers[1]):
        numbers[:2] = numbers[1::-1]
    thing, x = chosen[0], numbers[0]
    rows = [style.format(x=number, u=unit, i=one) for one, number in zip(chosen, numbers, strict=True)]
    rng.shuffle(rows)
    if rng.random() < 0.25 and not style.startswith("-") and len(rows) > 2:
        rows[:2] = [", ".join(rows[:2])]
    head = re.sub("_", " ", stem)
    rows = [*rng.choice(((), (head.capitalize(),), (f"# {head.capitalize()}", ""))), *rows]
    rows += rng.choice(
        (
            (),
            (),
            (f"ask {rng.choice(v.FIRST)} about the rest",),
            ("see the other page",),
            (f"for {rng.randint(2, 9)} people",),
        )
    )
    path = f"{stem}.{rng.choice(('txt', 'txt', 'md'))}"
    path = f"{v.folder_name(rng)}/{path}" if rng.random() < 0.1 else path
    story = Story("asks_chains_measures", rng, split, {path: "\n".join(rows) + "\n"})
    listed = rng.random() < 0.55
    if listed or rng.random() < 0.4:
        beside(rng, story, path, *stems.split())
    named = rng.choice(("the {s} file", "the {s}", "my {s} notes", "the {s} notes", "our {s} file")).replace(
        "{s}", head
    )
    n = rng.randint(2, 12)
    shown = words.WORDS_FOR[n] if rng.random() < 0.5 else str(n)
    slots = {"i": thing, "j": chosen[1], "f": named if listed else path, "u": target, "n": shown}
    if "{n}x" in template:
        slots["n"] = str(n)
    story.say(phrase(template, rng, {**slots}), phrasing_id("asks_chains_measures", template))
    story.run("read_file", path=path)
    if kind == "plain":
        story.answer(("{x} {u}.", "It is {x} {u}.", "{p} says {x} {u}."), x=x, u=unit, p=path)
        return more_tools(rng, story.finish(x, listed=listed), "convert_units", "calculator", "recall")
    if kind in _SCALED:
        r = story.run("calculator", expression=_SCALED[kind].format(n=n, x=x, y=numbers[1]))
        story.answer(("{r} {u}.", "That is {r} {u}.", "It is {r} {u}."), r=r, u=unit)
        return more_tools(rng, story.finish(r, listed=listed), "convert_units", "recall", "search_files")
    result = story.run("convert_units", value=units.value_of(x), from_unit=unit, to_unit=target)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{x} {u} is {r} {b}."), r=r, b=target, x=x, u=unit)
    return more_tools(rng, story.finish(r, listed=listed), "calculator", "search_files", "recall", "edit_file")


FAMILIES = {"asks_chains_sums": asks_chains_sums, "asks_chains_measures": asks_chains_measures}
