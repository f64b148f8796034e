"""The trainer: three real steps on the CPU, and weights that transformers loads and agrees with."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch

from agentrt.models.builtin import export, feed, muon, network, train
from agentrt.models.builtin.data import mix
from agentrt.models.builtin.data.types import Split


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("model")
    train.main(
        [
            "--out",
            str(folder / "out"),
            "--state",
            str(folder / "state"),
            "--device",
            "cpu",
            "--tiny",
            "--workers",
            "1",
            "--minutes",
            "5",
            "--max-steps",
            "3",
            "--batch-tokens",
            "3000",
            "--held-out",
            "6",
        ]
    )
    return folder


def test_three_steps_save_a_model_and_a_state(trained: Path) -> None:
    figures = json.loads((trained / "out" / "training.json").read_text())
    assert figures["steps"] == 3 and figures["tokens"] > 3000
    assert {p.name for p in (trained / "out").iterdir()} >= {
        "config.json",
        "tokenizer.json",
        "chat_template.jinja",
        "model.safetensors.index.json",
    }
    train.main(
        [
            "--out",
            str(trained / "more"),
            "--state",
            str(trained / "state"),
            "--resume",
            "--device",
            "cpu",
            "--tiny",
            "--workers",
            "1",
            "--minutes",
            "5",
            "--max-steps",
            "1",
            "--batch-tokens",
            "3000",
            "--held-out",
            "2",
        ]
    )
    assert json.loads((trained / "more" / "training.json").read_text())["steps"] == 4


def test_transformers_computes_the_same(trained: Path) -> None:
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(str(trained / "out"), dtype=torch.float32)
    mine = network.Network(network.SHAPES["tiny"])
    mine.load_state_dict({k: v for k, v in model.state_dict().items() if k != "lm_head.weight"})
    ids = torch.randint(9, 2048, (2, 50), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        theirs, ours = model(ids).logits, mine.logits(mine.hidden(ids))
    assert torch.allclose(theirs, ours, atol=1e-4), (theirs - ours).abs().max()


def test_added_layers_change_nothing_at_first() -> None:
    small, deep = network.Network(network.SHAPES["small"]), network.Network(network.SHAPES["deep"])
    weights = dict(small.state_dict())
    deep.load_state_dict(export.deepened(weights, 10))
    ids = torch.randint(9, 2048, (1, 40), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        assert torch.allclose(small.hidden(ids), deep.hidden(ids), atol=1e-5)
    assert not torch.equal(deep.state_dict()["model.layers.2.self_attn.q_proj.weight"], torch.zeros(256, 256))
    with pytest.raises(ValueError, match="expected 6 to 10 layers"):
        export.deepened(weights, 11)


def test_the_full_shape_fits_the_package() -> None:
    parameters = sum(p.numel() for p in network.Network(network.Shape()).parameters())
    assert 12e6 < parameters < 15e6  # fp16: below 30 MB


@pytest.mark.parametrize("shape", [(2, 8, 8), (1, 24, 8), (3, 8, 24)])
def test_muon_steps_are_about_orthogonal(shape: tuple[int, int, int]) -> None:
    stack = torch.randn(shape, generator=torch.Generator().manual_seed(3))
    sizes = torch.linalg.svdvals(muon.orthogonal(stack))
    assert bool((sizes > 0.5).all()) and bool((sizes < 1.5).all())


def test_muon_brings_a_matrix_to_its_goal() -> None:
    goal = torch.linalg.qr(torch.randn(12, 12, generator=torch.Generator().manual_seed(4)))[0]
    weight = torch.nn.Parameter(torch.zeros(12, 12))
    optimiser = muon.Muon([weight], lr=0.05, weight_decay=0.0)
    first = float((weight.detach() - goal).square().sum())
    for _ in range(40):
        optimiser.zero_grad()
        loss = (weight - goal).square().sum()
        loss.backward()
        optimiser.step()
    assert float(loss.detach()) < 0.1 * first


def test_blocks_pad_on_the_right_and_keep_weights() -> None:
    block = feed.pack([feed.Encoded([3, 20, 8], [0, 2, 1]), feed.Encoded([3, 9], [0, 1])], 192)
    assert block.ids.shape == (2, 192) and block.tokens == 5
    assert block.ids[1, 2:].sum() == 0 and block.weights[1].sum() == 1
    assert np.flatnonzero(block.weights[0]).tolist() == [1, 2]


def test_a_document_that_cannot_be_made_is_told_of_and_passed_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made, trouble = feed.mix.document, [ValueError("empty range"), IndexError("nothing there")]

    def slips(rng: Random, split: Split, shares: mix.Shares) -> mix.Document:
        if trouble:
            raise trouble.pop()
        return made(rng, split, shares)

    monkeypatch.setattr(feed.mix, "document", slips)
    assert feed._document(Random(1), "train", mix.EVEN).text
    assert "empty range" in capsys.readouterr().err


def test_generators_end_with_a_trainer_that_was_killed(tmp_path: Path) -> None:
    made = """
import time
from agentrt.models.builtin import feed
if __name__ == "__main__":
    source = feed.Feed(1, 1, 2000)
    assert source.drain(wait=120)
    print(source._processes[0].pid, flush=True)
    time.sleep(600)
"""
    (tmp_path / "trains.py").write_text(made)
    trainer = subprocess.Popen([sys.executable, tmp_path / "trains.py"], stdout=subprocess.PIPE, text=True)
    assert trainer.stdout is not None
    generator = int(trainer.stdout.readline())
    trainer.kill()
    trainer.communicate()
    deadline = time.monotonic() + 60
    while _lives(generator) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _lives(generator)


def _lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split(")")[1].split()[0] != "Z"
    except OSError:
        return False


def test_training_does_not_go_on_without_its_generators() -> None:
    source = feed.Feed(1, 1, 2000)
    try:
        source._processes[0].kill()
        source._processes[0].join()
        with pytest.raises(RuntimeError, match="one has ended"):
            source.batch()
    finally:
        source.close()
