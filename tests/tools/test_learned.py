"""What was learned about the built-in tools: it fits them as they are, and counts for no others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt.core.specs import ToolSpec
from agentrt.evals.runner import known_specs
from agentrt.memory import default_embedder
from agentrt.tools import ToolIndex, retrieval
from agentrt.tools.learned import EMBEDDER, NONE, Learned, for_embedder, load

np = pytest.importorskip("numpy")


@pytest.fixture(scope="module")
def specs() -> dict[str, ToolSpec]:
    return known_specs()


class Vectors:
    """Vectors as long as those it was trained on, by their number."""

    name, dimensions = EMBEDDER, 384

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        return [[1.0, *[0.0] * 383] for _ in texts]


def test_it_knows_the_built_in_tools_as_they_are(specs: dict[str, ToolSpec]) -> None:
    """Where this fails a tool was changed: ``python -m agentrt.evals.learn_tools``."""
    learned = load()
    assert NONE in learned.labels and set(learned.labels) - {NONE} <= specs.keys()
    assert [name for name in learned.labels if name != NONE and not learned.knows(specs[name])] == []
    assert len(learned.labels) > 18


def test_a_tool_of_the_same_name_is_another_one(specs: dict[str, ToolSpec]) -> None:
    assert not load().knows(replace(specs["calculator"], description="Calculates horoscopes."))


def test_only_vectors_it_was_trained_on_are_judged() -> None:
    assert for_embedder("words") is None and for_embedder(EMBEDDER) is load()


def test_what_is_saved_is_what_is_loaded(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    layers = tuple(
        (random.normal(size=size).astype("float16"), random.normal(size=size[0]).astype("float16"))
        for size in ((5, 4), (3, 5))
    )
    learned = Learned((NONE, "a", "b"), {"a": "1", "b": "2"}, layers)
    learned.save(tmp_path / "saved.npz")
    found = load(tmp_path / "saved.npz")
    assert found.labels == learned.labels and found.digests == learned.digests
    chances = found.chances([0.1, 0.2, 0.3, 0.4])
    assert chances == pytest.approx(learned.chances([0.1, 0.2, 0.3, 0.4]), rel=1e-3)
    assert sum(chances.values()) == pytest.approx(1.0)


def test_it_counts_half_and_for_known_tools_only(specs: dict[str, ToolSpec], monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = Vectors()
    known, stranger = specs["calculator"], replace(specs["today"], description="Today's horoscope.")
    index = ToolIndex([known, stranger], vectors)
    chance = load().chances(vectors.embed([""])[0])["calculator"]
    scores = index.scores("anything")
    monkeypatch.setattr(retrieval, "for_embedder", lambda name: None)
    without = index.scores("anything")
    assert scores == pytest.approx([(without[0] + chance) / 2, without[1]]) and scores[0] != without[0]
    assert all(0 <= score <= 1 for score in scores) and scores[0] != pytest.approx(chance)


@pytest.mark.skipif(default_embedder().name != EMBEDDER, reason="the weights of MiniLM are not installed")
@pytest.mark.parametrize(
    ("request_", "tool"),
    [
        ("Which lines of the log are about toner?", "search_files"),
        ("My suitcase weighs 48 pounds, how many kg is that", "convert_units"),
        ("Please keep in mind: the plumber is called Hendrik", "remember"),
        ("How many letters are there in honorificabilitudinitatibus?", "text_stats"),
        ("Print two copies on the printer downstairs", NONE),
        ("ring the florist", NONE),
    ],
)
def test_requests_of_people_are_understood(request_: str, tool: str) -> None:
    chances = load().chances(default_embedder().embed([request_])[0])
    assert tool in sorted(chances, key=lambda label: -chances[label])[:2]
