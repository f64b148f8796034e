"""Learning what requests want: from generated ones, told apart better than by guessing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from agentrt.evals import learn_tools
from agentrt.evals.learn_tools import learn, requests, worth
from agentrt.evals.runner import known_specs
from agentrt.memory import LexicalEmbedder
from agentrt.tools.learned import NONE, load

pytest.importorskip("torch")


def test_requests_come_with_the_tool_they_want_or_none() -> None:
    drawn = list(requests(400, "train", 3))
    wanted = Counter(tool for _, tool in drawn)
    assert set(wanted) <= {*known_specs(), NONE}
    assert 60 < wanted[NONE] < 160 and len(wanted) > 12
    assert drawn == list(requests(400, "train", 3)) and all(text for text, _ in drawn)
    assert sum("(file." in text for text, _ in drawn) > 8, "some come with the file they seem to be about"


def test_no_phrasing_is_measured_that_was_learned() -> None:
    train, held = ({text for text, _ in requests(300, split, 5)} for split in ("train", "held-out"))
    assert len(train & held) <= 3, "nothing but the shortest requests is said twice"


def test_more_is_learned_than_the_most_frequent_tool(tmp_path: Path) -> None:
    embedder = LexicalEmbedder()
    learned = learn(1_500, 1, embedder)
    learned.save(tmp_path / "learned.npz")
    first, three = worth(load(tmp_path / "learned.npz"), 300, 2, embedder)
    tools = Counter(tool for _, tool in requests(300, "held-out", 2))
    assert first.value is not None and three.value is not None
    assert first.value > tools.most_common(1)[0][1] / 300 + 0.1 and three.value > first.value


def test_vectors_of_another_embedder_are_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(learn_tools, "default_embedder", LexicalEmbedder)
    with pytest.raises(SystemExit) as left:
        learn_tools.main(["--out", str(tmp_path / "out.npz")])
    assert left.value.code == 2 and "minilm" in capsys.readouterr().err and not list(tmp_path.iterdir())
