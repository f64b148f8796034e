"""Fits how a model with scored tool choice goes on once it has observed something: the ``later`` part of a card's
``choice``. Called by ``calibrate``.

The steps are those of the oracle: everyday tasks are walked along their right way with the real tools, and at every
step after the first the model says how likely it finds each tool and an answer, and what comes next on the right way
is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import AgentError
from agentrt.core.messages import Message
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta, Sampling
from agentrt.core.protocols import Embedder, Model
from agentrt.core.specs import LaterWeights, ModelCard
from agentrt.evals.runner import Bench, oracle, walk
from agentrt.evals.statistics import Estimate, wilson
from agentrt.evals.suites import everyday_tasks

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEATURES = ("likelihood", "similarity", "lexical", "opening", "unused")
_RIDGE = 1e-2
_TOKENS = 96


@dataclass(frozen=True)
class Step:
    """A step after an observation: the features of each tool, and which of them is called next (``None``: it
    answers)."""

    features: tuple[tuple[float, ...], ...]
    right: int | None


@dataclass
class _Witness:
    """An oracle that keeps what it was asked and what it said."""

    inner: Model
    card: ModelCard
    seen: list[tuple[ModelRequest, Message]] = field(default_factory=list)

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        response = await self.inner.generate(request, on_delta)
        self.seen.append((request, response.message))
        return response

    def count_tokens(self, text: str) -> int:
        return self.inner.count_tokens(text)

    async def close(self) -> None:
        return None


async def steps(
    model: Model, tasks: int, split: str, embedder: Embedder, seed: int, tell: Callable[[str], None]
) -> list[Step]:
    """The later steps of so many everyday tasks, as the model's own engine weighs them."""
    found: list[Step] = []
    for task in everyday_tasks(tasks, seed, split):
        if task.needs_sandbox or not task.calls:
            continue
        witness = _Witness(oracle(task), model.card)
        await walk(task, Bench(witness, embedder))
        for request, said in witness.seen:
            if request.tools and any(message.role == "tool" for message in request.messages):
                found += await _step(model, request, said, tell)
    return found


async def _step(model: Model, request: ModelRequest, said: Message, tell: Callable[[str], None]) -> list[Step]:
    try:
        response = await model.generate(replace(request, sampling=Sampling(max_tokens=_TOKENS)))
        record: Mapping[str, Any] = response.extra.get("choice") or {}
    except AgentError as error:
        tell(f"passed over a step: {error}")
        return []
    weighed, begins = record.get("tools", {}), record.get("openings", {})
    names = list(weighed)
    wanted = said.tool_calls[0].name if said.tool_calls else None
    if not names or "answer" not in begins or (wanted is not None and wanted not in weighed):
        return []
    shared = (begins["call"] - begins["answer"], float(record.get("unused", 0)))
    features = tuple((*(float(weighed[name][f]) for f in FEATURES[:3]), *shared) for name in names)
    return [Step(features, None if wanted is None else names.index(wanted))]


def fit_later(found: Sequence[Step]) -> LaterWeights | None:
    """The weights under which the right next steps are likeliest; ``None`` where there is nothing to learn from. A
    feature that would count against its tool is left out."""
    if not any(step.right is None for step in found) or all(step.right is None for step in found):
        return None
    kept = list(range(len(FEATURES)))
    while True:
        theta = _maximise(found, kept)
        against = [place for place, at in enumerate(kept) if theta[place] < 0]
        if not against or len(kept) == 1:
            break
        del kept[min(against, key=lambda place: theta[place])]
    values = {FEATURES[at]: round(max(0.0, theta[place]), 4) for place, at in enumerate(kept)}
    return LaterWeights(**{**dict.fromkeys(FEATURES, 0.0), **values}, answer=round(theta[-1], 4))


def worth_later(found: Sequence[Step], weights: LaterWeights) -> Estimate:
    """The share of steps that go on rightly."""
    own = [getattr(weights, name) for name in FEATURES]
    right = 0
    for step in found:
        scores = [sum(w * f for w, f in zip(own, features, strict=True)) for features in step.features]
        best = max(scores)
        right += step.right == (scores.index(best) if best > weights.answer else None)
    return wilson(right, len(found))


def _maximise(found: Sequence[Step], kept: Sequence[int]) -> list[float]:
    """Newton's method on a choice model; the last weight is the constant of answering."""
    import numpy as np

    size = len(kept) + 1
    designs: list[tuple[NDArray[np.float64], int]] = []
    for step in found:
        design = np.zeros((len(step.features) + 1, size))
        design[:-1, :-1] = [[features[at] for at in kept] for features in step.features]
        design[-1, -1] = 1.0
        designs.append((design, len(step.features) if step.right is None else step.right))
    theta = np.zeros(size)
    for _ in range(60):
        gradient, curvature = -_RIDGE * theta, -_RIDGE * np.eye(size)
        for design, right in designs:
            raised = np.exp(design @ theta - (design @ theta).max())
            probability = raised / raised.sum()
            mean = probability @ design
            gradient = gradient + design[right] - mean
            curvature = curvature - (design * probability[:, None]).T @ design + np.outer(mean, mean)
        step_size = np.linalg.solve(curvature, gradient)
        theta = theta - step_size * min(1.0, 5.0 / max(1e-12, float(np.abs(step_size).max())))
        if float(np.abs(step_size).max()) < 1e-8:
            break
    return [float(value) for value in theta]
