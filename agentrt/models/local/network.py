"""The network with its key/value cache, kept between requests: what a prompt shares with the last one is not computed
again. Owned by the actor; ``local.decode`` and ``local.choice`` run it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

PIECE = 512
"""Tokens per forward in a long prefill, so that cancelling does not wait for all of it."""


class Interrupted(Exception):
    """The request was cancelled."""


class Network:
    """Runs the model over a growing sequence of tokens."""

    def __init__(self, model: Any, device: str) -> None:
        self.tokens: list[int] = []
        """What the cache holds."""
        self.cancelled: Callable[[], bool] = lambda: False
        self._model, self._device = model, device
        self._cache: Any = None

    def start(self, prompt: Sequence[int]) -> tuple[Tensor, int]:
        """Logits after the prompt, and how many of its tokens were in the cache already."""
        shared = 0
        for ours, theirs in zip(self.tokens, prompt, strict=False):
            if ours != theirs:
                break
            shared += 1
        shared = self.rewind(min(shared, len(prompt) - 1))
        rest = prompt[shared:]
        for at in range(0, len(rest), PIECE):
            logits = self.extend(rest[at : at + PIECE])
        return logits[-1], shared

    def extend(self, tokens: Sequence[int], keep: int = 1) -> Tensor:
        """Append tokens; gives the logits after the last ``keep`` of them, on the CPU.

        Raises:
            Interrupted: the request was cancelled.
        """
        if self.cancelled():
            raise Interrupted
        if self._cache is None:
            from transformers import DynamicCache

            self._cache = DynamicCache(config=self._model.config)
        with torch.inference_mode():
            out = self._model(
                input_ids=torch.tensor([list(tokens)], device=self._device),
                past_key_values=self._cache, use_cache=True, logits_to_keep=keep,
            )
        self.tokens.extend(tokens)
        logits: Tensor = out.logits[0].float().cpu()
        return logits

    def rewind(self, length: int) -> int:
        """Forget all but the first ``length`` tokens; gives how many really stayed (none where the cache cannot
        be cut)."""
        surplus = len(self.tokens) - length
        if surplus <= 0:
            return len(self.tokens)
        if length <= 0 or self._cache is None or not self._cache.is_croppable:
            self._cache, self.tokens = None, []
            return 0
        self._cache.crop(-surplus)
        del self.tokens[length:]
        return length

    def score(self, first: Tensor, continuations: Sequence[Sequence[int]]) -> list[list[float]]:
        """Natural log-probabilities of each token of each continuation of the present sequence, which stays as it
        is. ``first`` are the logits after the sequence. One batched forward over a copy of the cache."""
        if self.cancelled():
            raise Interrupted
        start = torch.log_softmax(first, dim=-1)
        scores = [[float(start[c[0]])] for c in continuations]
        longest = max(len(c) for c in continuations) - 1
        if longest < 1:
            return scores
        rows = [[*c[:-1], *[c[0]] * (longest + 1 - len(c))] for c in continuations]
        cache = copy.deepcopy(self._cache)
        cache.batch_repeat_interleave(len(rows))
        with torch.inference_mode():
            out = self._model(input_ids=torch.tensor(rows, device=self._device), past_key_values=cache, use_cache=True)
        table = torch.log_softmax(out.logits.float().cpu(), dim=-1)
        for row, (scored, tokens) in enumerate(zip(scores, continuations, strict=True)):
            scored += [float(table[row, at, token]) for at, token in enumerate(tokens[1:])]
        return scores
