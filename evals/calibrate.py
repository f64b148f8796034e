"""Fits how a model with scored tool choice weighs its candidates, on matched pairs from the training split, and says
what the fit is worth on the held-out split.

    python -m agentrt.evals.calibrate --pairs 300 --update-card

Each case is a request with an inventory and the tool that fits, or none. A candidate's score is linear in three
features: the model's log-likelihood per token of the tool's label, the retrieval similarity, the lexical overlap
(``agentrt.models.local.choice``). The weights maximise the likelihood of the right choice, "none" being one more
candidate, scored by how much likelier the model finds it to begin a call than a refusal; then the refusal threshold is
set so that at most a given share of what can be done is refused, higher for tools that have example requests, as far
as those are ever wanted by anything else. Half of the cases are invented tools, half everyday
requests over the built-in tools as retrieval offers them. How it goes on after an observation is fitted by
``calibrate_later``.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import ConfigError, ModelError
from agentrt.core.messages import system, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.protocols import Embedder, Model
from agentrt.core.specs import ChoiceWeights, ToolSpec
from agentrt.evals.calibrate_later import fit_later, steps, worth_later
from agentrt.evals.command import write_card
from agentrt.evals.runner import Vectors, known_specs
from agentrt.evals.statistics import Estimate, area_under_curve, wilson
from agentrt.planners.prompts import named_files
from agentrt.tools import ToolIndex
from agentrt.tools.surroundings import with_file

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FEATURES = ("likelihood", "similarity", "lexical")
"""What tells candidates apart; ``opening`` tells whether to call any of them."""
EVERYTHING = (*FEATURES, "opening")
MOST_WRONG = 0.1
"""The share of doable requests that may be refused, in fitting as on requests never seen."""
PAIRS, SEED = 300, 7
EXAMPLED = "everyday"
"""The cases whose tools have example requests."""
LIFT = 0.4
"""Of what their threshold could be higher for generated requests. People's own resemble the examples less: with all of
it 15 % of hand-written ones were refused wrongly, with this share 2 %."""
_TOKENS = 96
"""Enough to end any argument list that is only written so that the choice is reported."""


@dataclass(frozen=True)
class Case:
    """A request, what is offered with its retrieval scores, and the tool that fits (``None``: nothing does); the names
    of files that the model is told."""

    group: str
    request: str
    tools: tuple[ToolSpec, ...]
    scores: Mapping[str, float]
    tool: str | None
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """A case as numbers: the features of each candidate, which one is right (``None``: none), and by how much the
    model would rather begin a call than a refusal."""

    group: str
    features: tuple[tuple[float, ...], ...]
    right: int | None
    opening: float = 0.0


@dataclass(frozen=True)
class Worth:
    """How good weights are on rows: ``choice`` of the right tool where one fits, ``auc`` of the best score for telling
    where one does, refusals at the threshold."""

    choice: Estimate
    auc: float | None
    right_refusals: Estimate
    wrong_refusals: Estimate

    def to_json(self) -> dict[str, Any]:
        return {
            "choice": self.choice.to_json(),
            "auc": None if self.auc is None else round(self.auc, 4),
            "right_refusals": self.right_refusals.to_json(),
            "wrong_refusals": self.wrong_refusals.to_json(),
        }


# -- cases ----------------------------------------------------------------------------------------------------


def cases(pairs: int, split: str, embedder: Embedder, limit: int, seed: int = SEED, named: int = 0) -> list[Case]:
    """Matched pairs of both kinds: half over invented tools, half everyday requests; ``limit`` tools are offered, and
    at most ``named`` files named."""
    known = known_specs()
    half = max(1, pairs // 2)
    return [*_unseen(half, split, embedder, known, seed), *_everyday(half, split, embedder, limit, known, seed, named)]


def _unseen(pairs: int, split: str, embedder: Embedder, known: Mapping[str, ToolSpec], seed: int) -> Iterator[Case]:
    from agentrt.models.builtin.data import holdout

    for one in holdout.choices(pairs, seed, split):  # type: ignore[arg-type]
        specs = [known.get(s["name"]) or ToolSpec(s["name"], s["description"], s["parameters"]) for s in one.tools]
        yield _case("unseen", one.request, specs, one.tool, embedder, len(specs))


def _everyday(
    pairs: int, split: str, embedder: Embedder, limit: int, known: Mapping[str, ToolSpec], seed: int, named: int
) -> Iterator[Case]:
    from agentrt.models.builtin.data import holdout, mix

    for task in holdout.tasks(pairs, seed, split=split):  # type: ignore[arg-type]
        if not task.calls:
            if task.check.get("refuses"):
                yield _case("everyday", task.request, known.values(), None, embedder, limit)
            continue
        first, files = task.calls[0][0], tuple(sorted(task.files))[:named]
        case = _case("everyday", task.request, known.values(), first, embedder, limit, files)
        if first in {spec.name for spec in case.tools}:
            yield case
        used = {name for name, _ in task.calls}
        would_do = used | {other for name in used for other in mix.COVERS.get(name, ())} | {"python", "shell"}
        rest = [spec for name, spec in known.items() if name not in would_do]
        yield _case("everyday", task.request, rest, None, embedder, limit, files)


def _case(
    group: str,
    request: str,
    specs: Any,
    tool: str | None,
    embedder: Embedder,
    limit: int,
    files: tuple[str, ...] = (),
) -> Case:
    offered, scores = ToolIndex(tuple(specs), embedder).search(with_file(request, files), limit)
    return Case(group, request, offered, scores, tool, files)


async def measure(model: Model, found: Sequence[Case], tell: Callable[[str], None] = lambda line: None) -> list[Row]:
    """The features of every case, as the model's own engine computes them.

    Raises:
        ConfigError: the model does not score its tool choice.
    """
    rows = []
    for number, case in enumerate(found, 1):
        opening = (system(named_files(case.files)),) if case.files else ()
        request = ModelRequest(
            (*opening, user(case.request)), case.tools, sampling=Sampling(max_tokens=_TOKENS), tool_scores=case.scores
        )
        try:
            response = await model.generate(request)
        except ModelError as error:
            tell(f"passed over {case.request[:60]!r}: {error}")
            continue
        record = response.extra.get("choice")
        if record is None:
            raise ConfigError(
                f"expected a model that scores its tool choice, but {model.card.name} does not; "
                'give it a card.json with an entry "choice"'
            )
        weighed = record["tools"]
        names = [spec.name for spec in case.tools if spec.name in weighed]
        features = tuple(tuple(float(weighed[name][f]) for f in FEATURES) for name in names)
        begins = record.get("openings", {})
        leaning = begins["call"] - begins["refusal"] if "refusal" in begins else 0.0
        right = names.index(case.tool) if case.tool in names else None
        rows.append(Row(case.group, features, right, leaning))
        if number % 50 == 0:
            tell(f"{number} of {len(found)} cases")
    return rows


# -- fitting --------------------------------------------------------------------------------------------------


def fit(rows: Sequence[Row], most_wrong: float = MOST_WRONG, used: Sequence[str] = EVERYTHING) -> ChoiceWeights:
    """Weights and threshold. A feature that would count against its tool is left out.

    Raises:
        ConfigError: there are no rows with and without a fitting tool.
    """
    if not any(row.right is None for row in rows) or all(row.right is None for row in rows):
        raise ConfigError("expected cases with and without a fitting tool; measure matched pairs")
    kept = [name for name in EVERYTHING if name in used]
    while True:
        found = _maximise(rows, kept)
        against = [name for name in kept if found[name] < 0]
        if not against or len(kept) == 1:
            break
        kept.remove(min(against, key=lambda name: found[name]))
    fitted = {name: round(max(0.0, found.get(name, 0.0)), 4) for name in FEATURES}
    weights = ChoiceWeights(**fitted, opening=round(max(0.0, found.get("opening", 0.0)), 4))  # type: ignore[arg-type]
    limits = _thresholds(rows, weights, most_wrong)
    lowest = min(limits.values())
    examples = LIFT * (limits.get(EXAMPLED, lowest) - lowest)
    return replace(weights, refusal_threshold=round(lowest, 4), examples=round(examples, 4))


def worth(rows: Sequence[Row], weights: ChoiceWeights) -> Worth:
    """What the weights are worth on these rows."""
    best = [_top(row, weights) for row in rows]
    doable = [(row, top) for row, top in zip(rows, best, strict=True) if row.right is not None]
    others = [top for row, top in zip(rows, best, strict=True) if row.right is None]
    limit = weights.refusal_threshold
    refuses = (lambda top: False) if limit is None else (lambda top: top < limit)
    chosen = sum(_best(row, weights) == row.right for row, _ in doable)
    return Worth(
        wilson(chosen, len(doable)),
        area_under_curve([top for _, top in doable], others),
        wilson(sum(map(refuses, others)), len(others)),
        wilson(sum(refuses(top) for _, top in doable), len(doable)),
    )


def _scores(row: Row, weights: ChoiceWeights) -> list[float]:
    own = (weights.likelihood, weights.similarity, weights.lexical)
    return [sum(w * f for w, f in zip(own, features, strict=True)) for features in row.features]


def _top(row: Row, weights: ChoiceWeights) -> float:
    """What is held against the threshold."""
    lift = weights.examples if row.group == EXAMPLED else 0.0
    return max(_scores(row, weights)) + weights.opening * row.opening - lift


def _best(row: Row, weights: ChoiceWeights) -> int:
    scores = _scores(row, weights)
    return scores.index(max(scores))


def _thresholds(rows: Sequence[Row], weights: ChoiceWeights, most_wrong: float) -> dict[str, float]:
    """For every group the highest threshold that refuses at most this share of what can be done."""
    limits = {}
    for group in {row.group for row in rows}:
        best = sorted(_top(row, weights) for row in rows if row.group == group and row.right is not None)
        if best:
            limits[group] = best[min(len(best) - 1, int(most_wrong * len(best)))]
    return limits


def _maximise(rows: Sequence[Row], kept: Sequence[str], ridge: float = 1e-3) -> dict[str, float]:
    """Newton's method on a choice model: the candidates, and "none" with a constant and the leaning against it. Groups
    count alike, and within them cases with and without a fitting tool."""
    import numpy as np

    shares = Counter((row.group, row.right is None) for row in rows)
    size = len(kept) + 1
    theta: Array = np.zeros(size)
    for _ in range(50):
        gradient, curvature = -ridge * theta, -ridge * np.eye(size)
        for row in rows:
            design = _design(row, kept)
            probability = _softmax(design @ theta)
            right = len(design) - 1 if row.right is None else row.right
            mean = probability @ design
            share = 1.0 / shares[row.group, row.right is None]
            gradient = gradient + share * (design[right] - mean)
            curvature = curvature - share * ((design * probability[:, None]).T @ design - np.outer(mean, mean))
        step = np.linalg.solve(curvature, gradient)
        theta = theta - step * min(1.0, 10.0 / max(1e-12, float(np.abs(step).max())))
        if float(np.abs(step).max()) < 1e-8:
            break
    return dict(zip(kept, map(float, theta[:-1]), strict=True))


def _design(row: Row, kept: Sequence[str]) -> Array:
    """A line for each candidate and the last for "none"; the last column is the constant of "none"."""
    import numpy as np

    design = np.zeros((len(row.features) + 1, len(kept) + 1))
    for column, name in enumerate(kept):
        if name == "opening":
            design[-1, column] = -row.opening
        else:
            design[:-1, column] = [features[FEATURES.index(name)] for features in row.features]
    design[-1, -1] = 1.0
    return design


def _softmax(scores: Array) -> Array:
    import numpy as np

    raised: Array = np.exp(scores - scores.max())
    total: Array = raised / raised.sum()
    return total


# -- the command ----------------------------------------------------------------------------------------------


async def calibrate(
    model: Model,
    pairs: int = PAIRS,
    seed: int = SEED,
    tell: Callable[[str], None] = lambda line: None,
    embedder: Embedder | None = None,
) -> dict[str, Any]:
    """Fit on the training split and report on the held-out one: the card's ``choice`` entry."""
    embedder = Vectors(embedder)
    limit, named = model.card.max_tools or 6, model.card.files_named
    tell("measuring the training split")
    train = await measure(model, cases(pairs, "train", embedder, limit, seed, named), tell)
    tell("measuring the held-out split")
    test = await measure(model, cases(pairs // 2 or 1, "held-out", embedder, limit, seed, named), tell)
    weights = fit(train)
    tell("walking everyday tasks")
    later_train = await steps(model, pairs, "train", embedder, seed, tell)
    later_test = await steps(model, pairs // 2 or 1, "held-out", embedder, seed, tell)
    later = fit_later(later_train)
    report = {
        "by": f"python -m agentrt.evals.calibrate --pairs {pairs} --seed {seed}",
        "embedder": embedder.name,
        "cases": {"train": len(train), "held_out": len(test)},
        "train": worth(train, weights).to_json(),
        "held_out": worth(test, weights).to_json(),
        "held_out_groups": {
            group: worth([row for row in test if row.group == group], weights).to_json()
            for group in sorted({row.group for row in test})
        },
        "later_held_out": None if later is None else worth_later(later_test, later).to_json(),
        "held_out_alone": {name: worth(test, fit(train, used=(name,))).to_json() for name in EVERYTHING},
    }
    entry = {name: getattr(weights, name) for name in (*EVERYTHING, "refusal_threshold", "examples")}
    return {**entry, **({} if later is None else {"later": asdict(later)}), "fit": report}


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    import json

    from agentrt.models.resolve import resolve_model

    parser = argparse.ArgumentParser(prog="python -m agentrt.evals.calibrate", description=__doc__)
    parser.add_argument("--model", default="builtin")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--update-card", action="store_true", help="write the weights into the built-in model's card")
    options = parser.parse_args(arguments)
    if options.update_card and options.model != "builtin":
        parser.error("only the weights of the built-in model belong into its card")

    async def run() -> dict[str, Any]:
        model = resolve_model(options.model)
        try:
            return await calibrate(
                model, options.pairs, options.seed, lambda line: print(line, file=sys.stderr, flush=True)
            )
        finally:
            await model.close()

    found = asyncio.run(run())
    print(json.dumps(found, indent=2))
    if options.update_card:
        write_card({"choice": found})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
