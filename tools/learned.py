"""What requests for each built-in tool look like, learned from many of them.

A few example requests cannot tell "how many lines say error?" from "how many lines are there?", or a wish that nobody
grants from one that some tool does. ``Learned`` is a small network over the embedder's vectors, trained on generated
requests with the tool that each wants first, or none (``python -m agentrt.evals.learn_tools``). ``ToolIndex`` asks it
about tools that are just as they were then, and about no others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from agentrt.core.specs import ToolSpec

WEIGHTS = Path(__file__).with_name("learned.npz")
EMBEDDER = "minilm-l6-v2"
"""Whose vectors it was trained on."""
NONE = ""
"""The label of requests that none of the tools fits."""
STRETCH = 8.0
"""Vectors of length one are stretched before the first layer, so that it need not learn large weights."""


@dataclass(frozen=True)
class Learned:
    """``labels`` are names of tools, and ``NONE``; ``digests`` says of which definitions. ``layers`` are pairs of a
    matrix and an offset."""

    labels: tuple[str, ...]
    digests: Mapping[str, str]
    layers: tuple[tuple[Any, Any], ...]

    def knows(self, spec: ToolSpec) -> bool:
        """Whether it was trained on this very definition."""
        return self.digests.get(spec.name) == spec.digest

    def chances(self, vector: Sequence[float]) -> dict[str, float]:
        """The probability of each label for a request with this vector; they add up to 1."""
        import numpy

        values = numpy.asarray(vector, dtype="float32") * STRETCH
        for number, (matrix, offset) in enumerate(self.layers):
            if number:
                values = numpy.maximum(values, 0.0)
            values = matrix @ values + offset
        weights = numpy.exp(values - values.max())
        return dict(zip(self.labels, (weights / weights.sum()).tolist(), strict=True))

    def save(self, path: Path) -> None:
        """Half precision is enough."""
        import numpy

        arrays = {
            f"{kind}{at}": part.astype("float16")
            for at, pair in enumerate(self.layers)
            for kind, part in zip("mo", pair, strict=True)
        }
        named = [label for label in self.labels if label != NONE]
        numpy.savez_compressed(
            path,
            labels=numpy.array(self.labels),
            digests=numpy.array([[name, self.digests[name]] for name in named]),
            **arrays,
        )


@lru_cache(maxsize=2)
def load(path: Path = WEIGHTS) -> Learned:
    """What was saved."""
    import numpy

    with numpy.load(path, allow_pickle=False) as saved:
        count = sum(name.startswith("m") for name in saved.files)
        layers = tuple((saved[f"m{at}"].astype("float32"), saved[f"o{at}"].astype("float32")) for at in range(count))
        labels, digests = map(str, saved["labels"]), {str(name): str(value) for name, value in saved["digests"]}
        return Learned(tuple(labels), digests, layers)


def for_embedder(name: str) -> Learned | None:
    """What was learned with vectors of this embedder; ``None`` for others. (Who has its vectors has numpy.)"""
    return load() if name == EMBEDDER else None
