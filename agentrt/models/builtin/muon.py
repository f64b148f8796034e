"""Muon (Jordan et al., 2024): momentum whose matrices are orthogonalised before each step.

torch's own always works in bfloat16, which on a processor without such instructions takes twice as long as the forward
and backward passes together, and with them a fifth of single precision's time; here the precision is chosen. Matrices
of one shape are orthogonalised together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic that drives singular values towards one (from the paper)."""
ITERATIONS = 5


class Muon(torch.optim.Optimizer):  # type: ignore[misc]  # torch is not typed here
    """For matrices only. ``lr`` is the size of the step for square ones; tall ones take larger steps. ``precision`` is
    that of the orthogonalising; momentum and weights keep their own."""

    def __init__(
        self,
        params: Iterable[Any],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.1,
        precision: torch.dtype = torch.float32,
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})
        self._precision = precision

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def step(self, closure: Callable[[], float] | None = None) -> None:
        """One update. ``closure`` is not used."""
        for group in self.param_groups:
            alike: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    alike[parameter.shape].append(parameter)
            for parameters in alike.values():
                self._together(parameters, group)

    def _together(self, parameters: list[Tensor], group: dict[str, Any]) -> None:
        """Update matrices of one shape."""
        directions = []
        for parameter in parameters:
            state = self.state[parameter]
            if "momentum_buffer" not in state:
                state["momentum_buffer"] = torch.zeros_like(parameter)
            moment = state["momentum_buffer"].lerp_(parameter.grad, 1 - group["momentum"])
            directions.append(parameter.grad.lerp(moment, group["momentum"]))
        rows, columns = parameters[0].shape
        size = group["lr"] * max(1.0, rows / columns) ** 0.5
        stack = torch.stack(directions)
        steps = orthogonal(stack.to(self._precision)).to(stack.dtype)
        for parameter, step in zip(parameters, steps, strict=True):
            parameter.mul_(1 - group["lr"] * group["weight_decay"]).sub_(step, alpha=size)


def orthogonal(stack: Tensor) -> Tensor:
    """About the nearest orthogonal matrix of each in ``stack`` (n, rows, columns), by Newton-Schulz iteration."""
    a, b, c = COEFFICIENTS
    tall = stack.shape[-2] > stack.shape[-1]
    x = stack.transpose(-2, -1) if tall else stack
    x = x / x.norm(dim=(-2, -1), keepdim=True).clamp(min=1e-7)
    for _ in range(ITERATIONS):
        gram = x @ x.transpose(-2, -1)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.transpose(-2, -1) if tall else x
