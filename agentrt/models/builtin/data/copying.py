"""Short drills in copying: say again what was said, say what was quoted, say what stands beside a name.

A small network learns to copy spans late and abruptly, and nothing else it is asked for works before. These drills
hold nothing but copying of fresh material, in documents a fifth as long as the others, so that the turn comes
early; a few stay in the mixture to keep it. Nothing can be memorised: every span is drawn anew.
"""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data import corpus
from agentrt.models.builtin.data.types import Episode, answer, result, user

_QUOTES = (('"', '"'), ("'", "'"), ("“", "”"), ("`", "`"))


def draw(rng: Random) -> Episode:
    """One drill."""
    make = rng.choice((_echo, _quoted, _beside, _beside, _observed))
    return make(rng)


def _span(rng: Random) -> str:
    """Something worth copying exactly."""
    kind = rng.randrange(8)
    if kind == 0:
        return corpus.file_path(rng)
    if kind == 1:
        return str(rng.randint(0, 10 ** rng.randint(1, 7)))
    if kind == 2:
        return f"{rng.uniform(0, 10 ** rng.randint(0, 4)):.{rng.randint(1, 4)}f}"
    if kind == 3:
        return f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if kind == 4:
        return corpus.person(rng)
    if kind == 5:
        return corpus.code(rng)
    if kind == 6:
        return corpus.words(rng, 2, 6)
    return " ".join(corpus.pseudo(rng) for _ in range(rng.randint(1, 3)))


def _echo(rng: Random) -> Episode:
    said = ", ".join(_span(rng) for _ in range(rng.randint(1, 4)))
    return Episode((user(said), answer(said)), family="drill/echo", closed=True)


def _quoted(rng: Random) -> Episode:
    opening, closing = rng.choice(_QUOTES)
    span = _span(rng).replace(opening, "").replace(closing, "") or "x"
    before, after = corpus.words(rng, 1, 7), corpus.words(rng, 0, 6) if rng.random() < 0.6 else ""
    said = f"{before} {opening}{span}{closing} {after}".strip()
    return Episode((user(said), answer(span)), family="drill/quoted", closed=True)


def _pairs(rng: Random) -> tuple[dict[str, str], str]:
    pairs: dict[str, str] = {}
    for _ in range(rng.randint(2, 7)):
        name = rng.choice((corpus.pseudo, corpus.word, corpus.person, corpus.file_name))(rng)
        pairs[name] = _span(rng)
    joint, between = rng.choice((": ", " = ", ",", " is ", " -> ")), rng.choice(("\n", "; "))
    return pairs, between.join(f"{name}{joint}{value}" for name, value in pairs.items())


def _beside(rng: Random) -> Episode:
    pairs, text = _pairs(rng)
    name = rng.choice(list(pairs))
    return Episode((user(f"{text}\n{name}?"), answer(pairs[name])), family="drill/beside", closed=True)


def _observed(rng: Random) -> Episode:
    pairs, text = _pairs(rng)
    name = rng.choice(list(pairs))
    turns = (user(f"{name}?"), result(text), answer(f"{name}: {pairs[name]}"))
    return Episode(turns, family="drill/observed", closed=True)
