"""The network with its key/value cache, kept between requests: what a prompt shares with the last one is not computed
again. Owned by the actor; ``local.decode`` and ``local.choice`` run it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor

from agentrt.models.local.llama import LeanLlama, agrees, fits

PIECE = 512
"""Tokens per forward in a long prefill, so that cancelling does not wait for all of it."""


class Interrupted(Exception):
    """The request was cancelled."""


class Pass(Protocol):
    """A forward pass that keeps keys and values of what it has seen."""

    @property
    def croppable(self) -> bool: ...

    def __call__(self, tokens: Sequence[int], keep: int) -> Tensor:
        """Append tokens; logits after the last ``keep`` of them."""
        ...

    def branch(self, rows: Sequence[Sequence[int]]) -> Tensor:
        """Logits after every token of several continuations of equal length, none of which is kept."""
        ...

    def cut(self, length: int) -> None:
        """Forget all but the first ``length`` tokens; 0 always works."""
        ...


class Network:
    """Runs the model over a growing sequence of tokens."""

    def __init__(self, model: Any, device: str, *, lean: bool = True) -> None:
        self.tokens: list[int] = []
        """What the cache holds."""
        self.cancelled: Callable[[], bool] = lambda: False
        self._pass: Pass = _LibraryPass(model, device)
        if lean and fits(model):
            leaner = LeanLlama(model)
            self._pass = leaner if agrees(model, leaner) else self._pass

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
        logits = self._pass(tokens, keep)
        self.tokens.extend(tokens)
        return logits.float().cpu()

    def rewind(self, length: int) -> int:
        """Forget all but the first ``length`` tokens; gives how many really stayed (none where the cache cannot
        be cut)."""
        if len(self.tokens) <= length:
            return len(self.tokens)
        kept = length if self._pass.croppable else 0
        self._pass.cut(kept)
        del self.tokens[kept:]
        return kept

    def score(self, first: Tensor, continuations: Sequence[Sequence[int]]) -> list[list[float]]:
        """Natural log-probabilities of each token of each continuation of the present sequence, which stays as it
        is. ``first`` are the logits after the sequence. One batched forward pass."""
        if self.cancelled():
            raise Interrupted
        start = torch.log_softmax(first, dim=-1)
        scores = [[float(start[c[0]])] for c in continuations]
        longest = max(len(c) for c in continuations) - 1
        if longest < 1:
            return scores
        rows = [[*c[:-1], *[c[0]] * (longest + 1 - len(c))] for c in continuations]
        table = torch.log_softmax(self._pass.branch(rows).float().cpu(), dim=-1)
        for row, (scored, tokens) in enumerate(zip(scores, continuations, strict=True)):
            scored += [float(table[row, at, token]) for at, token in enumerate(tokens[1:])]
        return scores


class _LibraryPass:
    """Any model, through transformers and its cache."""

    def __init__(self, model: Any, device: str) -> None:
        self._model, self._device = model, device
        self._cache: Any = None
        self._length = 0

    @property
    def croppable(self) -> bool:
        return self._cache is not None and bool(self._cache.is_croppable)

    def __call__(self, tokens: Sequence[int], keep: int) -> Tensor:
        if self._cache is None:
            from transformers import DynamicCache

            self._cache = DynamicCache(config=self._model.config)
        logits: Tensor = self._forward([tokens], self._cache, logits_to_keep=keep)[0]
        self._length += len(tokens)
        return logits

    def branch(self, rows: Sequence[Sequence[int]]) -> Tensor:
        cache = copy.deepcopy(self._cache)
        cache.batch_repeat_interleave(len(rows))
        return self._forward(rows, cache)

    def cut(self, length: int) -> None:
        if length <= 0:
            self._cache, self._length = None, 0
        elif length < self._length:
            self._cache.crop(length - self._length)
            self._length = length

    def _forward(self, rows: Sequence[Sequence[int]], cache: Any, **options: Any) -> Tensor:
        ids = torch.tensor([list(row) for row in rows], device=self._device)
        with torch.inference_mode():
            logits: Tensor = self._model(input_ids=ids, past_key_values=cache, use_cache=True, **options).logits
        return logits
