"""Teacher-forced measurements on held-out documents, cheap enough to take every half minute while training.

They say what the training is gated on: is every token of a call right (argument exactness), is the tool right, is
the kind of segment right (call, answer, refusal). What a *run* solves is measured by `make eval-builtin`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from agentrt.models.builtin import feed, render
from agentrt.models.builtin.data import mix

Predict = Callable[[NDArray[np.uint16], NDArray[np.uint8]], NDArray[np.int64]]
"""(ids, weights) of a padded batch -> the most likely id for every weighted place, row by row."""


@dataclass(frozen=True)
class Segment:
    """A trained segment of a document: its first and last token, and where the tool's name ends (calls)."""

    kind: str
    first: int
    last: int
    named: int


@dataclass(frozen=True)
class Sample:
    """A held-out document, ready to be scored."""

    encoded: feed.Encoded
    segments: tuple[Segment, ...]
    group: str
    family: str


@dataclass(frozen=True)
class Outcome:
    """How one segment was predicted: the kind said, and whether kind, tool, arguments (or text) are all right."""

    group: str
    family: str
    truth: str
    said: str
    tool: bool
    rest: bool
    tokens: float


def samples(count: int, seed: int) -> list[Sample]:
    """`count` held-out documents."""
    rng, encoder = Random(seed), feed.Encoder()
    return [s for s in (_sample(mix.document(rng, "held-out"), encoder) for _ in range(count)) if s is not None]


def _sample(document: mix.Document, encoder: feed.Encoder) -> Sample | None:
    encoded = encoder.encode(document)
    if feed.bucket(len(encoded.ids)) is None:
        return None
    end, opens = encoder.end, encoder.braces
    segments, at = [], 0
    for token, _, trained in document.segments:
        last = encoded.ids.index(end, at)
        if trained:
            named = next((i for i in range(at, last) if encoded.ids[i] in opens), last) if token == render.CALL else at
            segments.append(Segment(token.strip("<|>"), at, last, named))
        at = last + 1
    family = document.family
    group = "absent" if family.endswith("-absent") else family.split("/")[0].split(":")[0]
    if group not in ("absent", "invented", "world"):
        group = "everyday"
    return Sample(encoded, tuple(segments), group, family)


def outcomes(data: Sequence[Sample], predict: Predict, rows: int = 32) -> list[Outcome]:
    """Every trained segment of `data`, scored."""
    kinds = {feed_id: token.strip("<|>") for feed_id, token in feed.Encoder().openers.items()}
    found: list[Outcome] = []
    for length in feed.LENGTHS:
        mine = [s for s in data if feed.bucket(len(s.encoded.ids)) == length]
        for start in range(0, len(mine), rows):
            part = mine[start : start + rows]
            block = feed.pack([s.encoded for s in part], length)
            guesses = np.full(block.ids.shape, -1, dtype=np.int64)
            guesses[block.weights > 0] = predict(block.ids, block.weights)
            for row, sample in enumerate(part):
                found += _score(sample, guesses[row], block.ids[row].astype(np.int64), kinds)
    return found


def _score(
    sample: Sample, guess: NDArray[np.int64], truth: NDArray[np.int64], kinds: dict[int, str]
) -> Iterable[Outcome]:
    right = guess == truth
    for s in sample.segments:
        body = right[s.first + 1 : s.last + 1]
        yield Outcome(
            sample.group,
            sample.family,
            s.kind,
            kinds.get(int(guess[s.first]), "?"),
            bool(right[s.first : s.named].all()),
            bool(right[s.named + 1 : s.last + 1].all()),
            float(body.mean()),
        )


def _share(values: Iterable[bool | float]) -> str:
    listed = list(values)
    return f"{sum(listed) / len(listed):.3f}" if listed else "  -  "


def summary(found: Sequence[Outcome]) -> str:
    """A few lines: by group, calls (kind, tool, arguments, whole), answers (kind, tokens, exact), refusals."""
    lines = []
    for group in ("all", "everyday", "invented", "absent", "world"):
        mine = [o for o in found if group in ("all", o.group)]
        calls = [o for o in mine if o.truth == "call"]
        answers = [o for o in mine if o.truth == "answer"]
        refusals = [o for o in mine if o.truth == "cannot"]
        lines.append(
            f"  {group:9} calls {len(calls):5} kind {_share(o.said == 'call' for o in calls)}"
            f" tool {_share(o.tool for o in calls)} args {_share(o.rest for o in calls)}"
            f" whole {_share(o.tool and o.rest for o in calls)}"
            f" | answers {len(answers):5} kind {_share(o.said == 'answer' for o in answers)}"
            f" tokens {_share(o.tokens for o in answers)} exact {_share(o.rest for o in answers)}"
            f" | refusals {len(refusals):4} kind {_share(o.said == 'cannot' for o in refusals)}"
            f" wrong {_share(o.said == 'cannot' for o in (*calls, *answers))}"
        )
    return "\n".join(lines)


def by_family(found: Sequence[Outcome]) -> str:
    """One line a family: calls wholly right, answers exact, kind right."""
    lines = []
    for family in sorted({o.family for o in found}):
        mine = [o for o in found if o.family == family]
        calls, answers = [o for o in mine if o.truth == "call"], [o for o in mine if o.truth == "answer"]
        lines.append(
            f"  {family:36} segments {len(mine):5} kind {_share(o.said == o.truth for o in mine)}"
            f" tool {_share(o.tool for o in calls)} args {_share(o.rest for o in calls)}"
            f" answer tokens {_share(o.tokens for o in answers)} exact {_share(o.rest for o in answers)}"
        )
    return "\n".join(lines)
