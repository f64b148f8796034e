"""From logits to a token: temperature, top-k, top-p, min-p, and a seeded draw. Used by ``local.decode``; the pipeline
is a plain function, so that its numbers can be tested against the textbook's."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from agentrt.core.errors import ConfigError
from agentrt.core.models import Sampling


def distribution(
    logits: Tensor,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    min_p: float | None = None,
) -> Tensor:
    """Probabilities of a vector of logits; what a filter removes has probability 0.

    ``temperature`` divides the logits and must be positive (0 means arg max and never comes here); ``top_k`` keeps the
    k largest; ``top_p`` the smallest set, largest first, whose probabilities reach p; ``min_p`` those at least
    min_p times as probable as the likeliest.
    """
    scaled = logits.float() / temperature
    if top_k is not None and 0 < top_k < scaled.numel():
        kept = torch.topk(scaled, top_k).indices
        scaled = torch.full_like(scaled, -math.inf).index_copy(0, kept, scaled[kept])
    probabilities = torch.softmax(scaled, dim=-1)
    if top_p is not None and top_p < 1.0:
        ordered, order = torch.sort(probabilities, descending=True, stable=True)
        before = torch.cumsum(ordered, dim=-1) - ordered
        probabilities = probabilities.index_fill(0, order[before >= top_p], 0.0)
    if min_p is not None and min_p > 0.0:
        probabilities = torch.where(probabilities < min_p * probabilities.max(), 0.0, probabilities)
    return probabilities / probabilities.sum()


class Sampler:
    """Draws tokens by one request's settings.

    Raises:
        ConfigError: a setting is out of range.
    """

    def __init__(self, sampling: Sampling, defaults: dict[str, Any] | None = None, *, attempt: int = 1) -> None:
        chosen = {**(defaults or {})}
        for name in ("temperature", "top_p", "top_k", "min_p"):
            value = getattr(sampling, name)
            if value is not None:
                chosen[name] = value
        self.temperature = float(chosen.get("temperature", 0.0))
        if attempt > 1:  # the same arg max would only fail again
            self.temperature = max(self.temperature, 0.7)
        self.top_k, self.top_p, self.min_p = chosen.get("top_k"), chosen.get("top_p"), chosen.get("min_p")
        self._check()
        self._random = torch.Generator()
        if sampling.seed is None:
            self._random.seed()
        else:
            self._random.manual_seed(sampling.seed + attempt - 1)

    def pick(self, logits: Tensor, allowed: Tensor | None = None) -> int:
        """A token id. ``logits`` is one vector on the CPU; ``allowed`` are the ids to choose among."""
        if allowed is not None:
            logits = logits[allowed]
        if logits.numel() == 1:
            index = 0  # no choice, no draw
        elif self.temperature == 0.0:
            index = int(torch.argmax(logits))
        else:
            weights = distribution(logits, self.temperature, self.top_k, self.top_p, self.min_p)
            index = int(torch.multinomial(weights, 1, generator=self._random))
        return index if allowed is None else int(allowed[index])

    def _check(self) -> None:
        wrong = None
        if not (self.temperature >= 0.0 and math.isfinite(self.temperature)):
            wrong = f"temperature should be 0 or more, not {self.temperature}"
        elif self.top_k is not None and self.top_k < 0:
            wrong = f"top_k should be 0 (off) or more, not {self.top_k}"
        elif self.top_p is not None and not 0.0 < self.top_p <= 1.0:
            wrong = f"top_p should be above 0 and at most 1, not {self.top_p}"
        elif self.min_p is not None and not 0.0 <= self.min_p <= 1.0:
            wrong = f"min_p should be from 0 to 1, not {self.min_p}"
        if wrong:
            raise ConfigError(wrong)
