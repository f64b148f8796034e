"""Trains what ``agentrt.tools.learned`` knows, and says what it is worth on phrasings it has not seen.

    python -m agentrt.evals.learn_tools --requests 24000

Requests come from the generator that the built-in model is trained with: everyday tasks with the tool that is called
first, wishes and questions that no tool serves, and requests for invented tools, which count as "none of ours" too. As
in the runtime, half of them come with the name of the file that they seem to be about. No hand-written task is read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from agentrt.core.protocols import Embedder
from agentrt.evals.runner import known_specs
from agentrt.evals.statistics import Estimate, wilson
from agentrt.memory import default_embedder
from agentrt.models.builtin.data import listing, mix
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.types import Episode, Split
from agentrt.tools.learned import EMBEDDER, NONE, STRETCH, WEIGHTS, Learned
from agentrt.tools.surroundings import with_file
from agentrt.tools.words import generic

if TYPE_CHECKING:
    from torch import Tensor, nn

HIDDEN, EPOCHS, BATCH, RATE = 128, 30, 512, 3e-3
SMOOTHING = 0.1
"""Phrasings repeat, so the network is not to be as sure as it could be."""
BALANCE = 0.5
"""How far rare tools count more than frequent ones: with 1 all tools count alike."""
NAMED = 0.5
_BATCH = 256


def requests(count: int, split: Split, seed: int) -> Iterator[tuple[str, str]]:
    """Requests as the index compares them, with the tool that each wants first or ``NONE``."""
    rng, shares = Random(seed), mix.Shares(invented=0.15, world=0.1, no_tool=0.0)
    while count:
        try:
            found = _labelled(mix.draw(rng, split, shares))
        except (ValueError, IndexError):  # the episode could not be made: out of words
            continue
        if found is None:
            continue
        request, names, tool = found
        yield generic(with_file(request, names) if rng.random() < NAMED else request), tool
        count -= 1


def _labelled(episode: Episode) -> tuple[str, list[str], str] | None:
    """Request, names of files, and tool; nothing where there are several requests, or notes answer at once."""
    asked = [at for at, turn in enumerate(episode.turns) if turn.kind == "user"]
    first = episode.turns[asked[0] + 1] if len(asked) == 1 and asked[0] + 1 < len(episode.turns) else None
    if first is None or first.kind not in ("call", "cannot"):
        return None
    tool = first.tool if first.kind == "call" and first.tool in BUILTIN_SPECS else NONE
    told = "\n".join(turn.text for turn in episode.turns[: asked[0]])
    return episode.turns[asked[0]].text, listing.names_in(told) or list(episode.files), tool


def vectors(texts: Sequence[str], embedder: Embedder) -> Tensor:
    """One row for each."""
    import torch

    rows: list[list[float]] = []
    for start in range(0, len(texts), _BATCH):
        rows += embedder.embed(texts[start : start + _BATCH])
    return torch.tensor(rows)


def train(rows: Tensor, wanted: Sequence[int], labels: int, seed: int = 0) -> nn.Sequential:
    """A network with one hidden layer."""
    import torch
    from torch import nn
    from torch.nn import functional as f

    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(rows.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.3), nn.Linear(HIDDEN, labels))
    right = torch.tensor(wanted)
    counts = torch.bincount(right, minlength=labels).clamp(min=1).float()
    weight = (counts.mean() / counts) ** BALANCE
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, EPOCHS * (len(right) // BATCH + 1))
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(right)).split(BATCH):
            said = network(rows[batch] * STRETCH)
            loss = f.cross_entropy(said, right[batch], weight=weight, label_smoothing=SMOOTHING)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return network.eval()


def learn(count: int, seed: int, embedder: Embedder) -> Learned:
    """What ``count`` generated requests teach."""
    texts, tools = zip(*requests(count, "train", seed), strict=True)
    labels = (NONE, *sorted(set(tools) - {NONE}))
    at = {label: number for number, label in enumerate(labels)}
    network = train(vectors(texts, embedder), [at[tool] for tool in tools], len(labels))
    layers = tuple((layer.weight.detach().numpy(), layer.bias.detach().numpy()) for layer in (network[0], network[3]))
    digests = {name: spec.digest for name, spec in known_specs().items() if name in labels}
    return Learned(labels, digests, layers)


def worth(learned: Learned, count: int, seed: int, embedder: Embedder) -> tuple[Estimate, Estimate]:
    """On held-out phrasings: how often the likeliest label is the right one, and how often one of the first three."""
    texts, tools = zip(*requests(count, "held-out", seed), strict=True)
    first = three = 0
    for row, tool in zip(vectors(texts, embedder).tolist(), tools, strict=True):
        chances = learned.chances(row)
        ranked = sorted(chances, key=lambda label: -chances[label])
        first, three = first + (ranked[0] == tool), three + (tool in ranked[:3])
    return wilson(first, len(tools)), wilson(three, len(tools))


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m agentrt.evals.learn_tools", description=__doc__)
    parser.add_argument("--requests", type=int, default=24_000)
    parser.add_argument("--held-out", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    given = parser.parse_args(argv)
    embedder = default_embedder()
    if embedder.name != EMBEDDER:
        parser.error(f"expected the embedder {EMBEDDER}, found {embedder.name}; `agentrt doctor` says how to mend that")
    learned = learn(given.requests, given.seed, embedder)
    learned.save(given.out)
    first, three = worth(learned, given.held_out, given.seed + 1, embedder)
    print(f"right label {first.value:.1%} [{first.low:.1%}, {first.high:.1%}], among the first three {three.value:.1%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
