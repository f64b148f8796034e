# ruff: noqa: E501  (lists read better on their own lines)
"""Who wrote, said, brings or wants it: the name beside a sentence of a longer text, or the date of somebody's entry."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import pages_who_words as words
from agentrt.models.builtin.data.families.pages_fact import answered
from agentrt.models.builtin.data.families.pages_plan import Planned, bank
from agentrt.models.builtin.data.families.pages_text import SLOT
from agentrt.models.builtin.data.families.pages_values import Drawn
from agentrt.models.builtin.data.families.phrases import fill
from agentrt.models.builtin.data.types import Episode, Split

_ROWS = {
    kind: [(tuple(left.split(" || ")), tuple(part.strip() for part in right.split(";"))) for left, right in pairs]
    for kind, text in words.ROWS.items()
    for pairs in [[row.split(" => ") for row in text.strip().splitlines()]]
}
_ASKED = bank("pages_who", words.ASKED)
_SIGNED = bank("pages_who", words.SIGNED_ASKED)
_ENTRY = bank("pages_who", words.ENTRY)
_FIELDS = {
    "signed": ("house", "letters", "travel", "chat", "shop", "party"),
    "said": ("meeting", "club", "work", "letters", "church", "chat", "party", "house"),
    "tasks": ("party", "club", "church", "work", "school", "meeting", "trade", "food", "family"),
    "mails": ("letters", "chat", "work", "shop", "tech", "trade", "meeting"),
    "talks": ("work", "meeting", "family", "school", "letters", "hobby"),
}
_FILLERS = {
    "signed": ("Thank you!", "What a place.", "We will be back.", "Five stars.", "Sad to leave.", "We slept like stones.", "A real home.", "Just what we needed."),
    "said": ("The meeting began late because of the key.", "There was tea.", "Nobody wanted to take the minutes.", "The vote was clear.", "This point took a while.", "The rest was put off."),
    "tasks": ("If you have a free hour, tell us.", "We still need chairs.", "It will not rain.", "Cups are in the cellar.", "Please be on time.", "Thank you all!"),
    "mails": ("Kind regards.", "Thanks in advance.", "Sorry for the long mail.", "Please answer soon.", "I hope you are well."),
    "talks": ("(laughs)", "That is how it was.", "But I do not want to complain.", "You can write that down.", "I am telling you this as it is."),
}  # fmt: skip


def pages_who(rng: Random, split: Split) -> Episode:
    """A person is asked for by what they wrote, said or do."""
    kind = rng.choice(("signed", "signed", "said", "tasks", "mails", "talks"))
    values = Drawn(rng)
    row = rng.choice(_ROWS[kind])
    done = rng.choice(row[1])
    number = rng.randint(6, 11) if kind in ("said", "tasks") else rng.randint(3, 7)
    wanted, dates = rng.randrange(number), _dates(rng, values, number)
    whole = rng.random() < 0.45
    names, parts = [], []
    slots: dict[str, str] = {}
    for at in range(number):
        name = _name(rng, values, kind, whole)
        names.append(name)
        chosen = [row] if at == wanted else []
        others = [other for other in _ROWS[kind] if other is not row or (SLOT.search(done) and rng.random() < 0.5)]
        chosen += rng.sample(others, 1 if kind in ("said", "tasks") and not chosen else rng.choice((0, 1, 1)))
        chosen = chosen[:1] if kind in ("said", "tasks") else chosen
        sentences = []
        for one in chosen:
            form = rng.choice(one[0])
            found = {**values.slots([slot for slot in SLOT.findall(form) if slot != "n"]), "n": name}
            sentence = fill(form, dict(found))
            sentences.append(sentence[:1].upper() + sentence[1:])
            slots = found if one is row and at == wanted and not slots else slots
        if not sentences or (kind not in ("said", "tasks") and rng.random() < 0.5):
            sentences.append(rng.choice(_FILLERS[kind]))
        if kind not in ("said", "tasks"):
            rng.shuffle(sentences)
        parts.append((name, dates[at], " ".join(sentences)))
    text = _written(rng, kind, parts, values)
    return _asked(rng, split, kind, text, done, slots, parts[wanted]) or pages_who(rng, split)


def _asked(
    rng: Random, split: Split, kind: str, text: str, done: str, slots: dict[str, str], entry: tuple[str, str, str]
) -> Episode | None:
    """The question; None where the text does not answer it, or twice."""
    name, date, _ = entry
    stem = rng.choice(words.STEMS[kind].split())
    if text.count(name) != 1 or len(text) > 1000:
        return None
    if kind in ("signed", "mails") and date in text and rng.random() < 0.15:
        template = _ENTRY.pick(rng, split)
        return answered(rng, split, "pages_who", Planned(fill(template, {"who": name}), date, text, stem, _FIELDS[kind], template))  # fmt: skip
    asked = SLOT.findall(done)
    if not set(asked) <= set(slots) or any(text.lower().count(slots[one].lower()) != 1 for one in asked):
        return None
    template = (_SIGNED if kind == "signed" and rng.random() < 0.2 else _ASKED).pick(rng, split)
    question = fill(template.replace("{q}", done), dict(slots))
    return answered(rng, split, "pages_who", Planned(question, name, text, stem, _FIELDS[kind], template))


def _dates(rng: Random, values: Drawn, number: int) -> list[str]:
    return [values.slots(["d"])["d"] for _ in range(number)]


def _name(rng: Random, values: Drawn, kind: str, whole: bool) -> str:
    one, two, last = values.slots(["n", "n2", "ln"]).values()
    if kind == "signed":
        return rng.choice((one, f"{one} {last}", f"{one} and {two}", f"Family {last}", f"{one} & {two}", f"{one} {last}", f"The {last} family"))  # fmt: skip
    return f"{one} {last}" if whole else one


def _written(rng: Random, kind: str, parts: list[tuple[str, str, str]], values: Drawn) -> str:
    """The text of all entries."""
    title = rng.choice(words.TITLES[kind].split("; "))
    title = fill(title, dict(values.slots(SLOT.findall(title))))
    top = f"{rng.choice(('# ', '# ', ''))}{title}\n\n" if rng.random() < 0.75 else ""
    if kind in ("said", "tasks"):
        return top + _listed(rng, kind, [text for *_, text in parts])
    form = rng.choice(_SIGNED_FORMS if kind == "signed" else _HEADED_FORMS)
    gap = rng.choice(("\n\n", "\n\n", "\n\n---\n\n"))
    return top + gap.join(fill(form, {"n": name, "d": date, "x": text}) for name, date, text in parts) + "\n"


_SIGNED_FORMS = (
    "{d}\n{x}\n— {n}", "{d}: {x}\n{n}", "{x}\n- {n}, {d}", "{d}\n{x} {n}", "{x}\n{n}", "## {d}\n{x}\nLove, {n}", "{d}\n{x}\nYours, {n}",
    "{d} - {n}\n{x}", "{x} ({n}, {d})", "{d}. {x} / {n}", "### {n}, {d}\n{x}",
)  # fmt: skip
_HEADED_FORMS = (
    "From: {n}\nDate: {d}\n{x}", "## {n}\n{x}", "{n}: {x}", "{n} wrote on {d}:\n{x}", "### {n}, {d}\n{x}", "{d}\n{x}\n{n}", "{n} ({d}): {x}",
    '"{x}"\n{n}, {d}', "* {n}, {d}\n  {x}", "{d}, from {n}\n{x}",
)  # fmt: skip


def _listed(rng: Random, kind: str, rows: list[str]) -> str:
    rows = [*rows, *rng.sample(_FILLERS[kind], rng.randint(1, 3))]
    rng.shuffle(rows)
    style = rng.choice(("bullets", "numbers", "paragraphs", "points"))
    if style == "bullets":
        return "".join(f"- {row}\n" for row in rows)
    if style == "numbers":
        return "".join(f"{at}. {row}\n" for at, row in enumerate(rows, 1))
    if style == "points":
        groups = [rows[at : at + 3] for at in range(0, len(rows), 3)]
        return "\n".join(f"## {at}. {rng.choice(('Point', 'Item', 'Topic', 'Part'))}\n{' '.join(group)}\n" for at, group in enumerate(groups, 1))  # fmt: skip
    half = rng.randint(2, len(rows) - 1)
    return f"{' '.join(rows[:half])}\n\n{' '.join(rows[half:])}\n"


FAMILIES = {"pages_who": pages_who}
