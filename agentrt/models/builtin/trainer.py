"""The training loop behind `train.py`: schedule by the clock, steps, reports, saving."""

from __future__ import annotations

import argparse
import math
import time
from typing import Any

import numpy as np
import torch
import torch._dynamo
from numpy.typing import NDArray
from torch.nn import functional as F

from agentrt.models.builtin import export, measure
from agentrt.models.builtin.feed import Feed
from agentrt.models.builtin.muon import Muon
from agentrt.models.builtin.network import SHAPES, Network

SAVE_RESERVE = 0.05
"""Share of the time kept for the last measurement and saving (at most 25 s)."""


class Trainer:
    """One run of training."""

    def __init__(self, chosen: argparse.Namespace, feed: Feed, started: float) -> None:
        self.chosen, self.feed, self.started = chosen, feed, started
        self.device = torch.device(chosen.device)
        self.shape = SHAPES["tiny" if chosen.tiny else chosen.shape]
        if self.device.type == "cpu":
            torch.set_num_threads(chosen.threads)
        torch.manual_seed(chosen.seed)
        torch.set_float32_matmul_precision("high")
        self.network = Network(self.shape, chosen.seed).to(self.device)
        self.optimisers = _optimisers(self.network, chosen)
        self.step = self.tokens = 0
        if chosen.start:
            export.load_weights(self.network, chosen.start)
        if chosen.resume:
            self.step, self.tokens = export.load_state(chosen.state, self.network, self.optimisers, chosen.device)
        self.first_step = self.step
        if not (chosen.no_compile or chosen.tiny):
            torch._dynamo.config.recompile_limit = 64
            for layer in self.network.model.layers:
                layer.compile(dynamic=False)  # one code, compiled once a length
        total = chosen.minutes * 60
        self.end = started + total - min(25.0, total * SAVE_RESERVE)
        self.held_out = measure.samples(chosen.held_out, 990_000 + chosen.seed)
        parameters = sum(p.numel() for p in self.network.parameters())
        print(
            f"{parameters / 1e6:.2f}M parameters on {self.device}, {len(self.held_out)} held-out documents", flush=True
        )

    def run(self) -> None:
        """Step until the time is over, then measure and save."""
        begin = time.monotonic()
        told = saved = begin
        seen, loss_sum, steps = 0, torch.zeros((), device=self.device), 0
        while True:
            now = time.monotonic()
            done = (now - begin) / max(self.end - begin, 1e-9)
            if done >= 1 or (self.chosen.max_steps and self.step - self.first_step >= self.chosen.max_steps):
                break
            for optimiser in self.optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = self._rate(done) * group["relative"]
            ids, weights, tokens = self.feed.batch()
            loss_sum += self._update(ids, weights)
            self.tokens += tokens
            seen, steps = seen + tokens, steps + 1
            if now - told > self.chosen.report_every:
                mean = float(loss_sum) / steps
                print(
                    f"step {self.step} {now - self.started:.0f}s tokens {self.tokens / 1e6:.1f}M loss {mean:.4f} "
                    f"rate {self._rate(done):.2e} {seen / (time.monotonic() - told):,.0f} tokens/s, generated "
                    f"{self.feed.generated / 1e6:.1f}M repeated {self.feed.repeats / 1e6:.1f}M",
                    flush=True,
                )
                print(measure.summary(measure.outcomes(self.held_out, self._predict)), flush=True)
                if now - saved > self.chosen.save_every:
                    self._save({"steps": self.step, "tokens": self.tokens})
                    saved = now
                told, seen, steps = time.monotonic(), 0, 0
                loss_sum.zero_()
        self._finish()

    def _finish(self) -> None:
        found = measure.outcomes(self.held_out, self._predict)
        print(f"end: step {self.step}, {self.tokens / 1e6:.1f}M tokens, {self.feed.generated / 1e6:.1f}M generated")
        print(measure.summary(found), flush=True)
        figures = {
            "steps": self.step,
            "tokens": self.tokens,
            "generated": self.feed.generated,
            "seconds": round(time.monotonic() - self.started),
            "rate": self.chosen.rate,
            "seed": self.chosen.seed,
            "batch_tokens": self.chosen.batch_tokens,
            "held_out": measure.summary(found).split("\n"),
        }
        self._save(figures)
        print(measure.by_family(found), flush=True)
        print(f"saved to {self.chosen.out} after {time.monotonic() - self.started:.0f} s", flush=True)

    def _save(self, figures: dict[str, Any]) -> None:
        export.save_model(self.network, self.shape, self.chosen.out, figures)
        if self.chosen.state:
            export.save_state(self.chosen.state, self.network, self.optimisers, self.step, self.tokens)

    def _rate(self, done: float) -> float:
        """The learning rate: warm-up by steps, then constant, then down to nothing over the last part of the time."""
        warm = min(1.0, (self.step - self.first_step + 1) / max(1, self.chosen.warm_up))
        start = 1.0 - self.chosen.decay_share
        fall = 1.0 if done <= start else max(0.01, 1.0 - math.sqrt((done - start) / self.chosen.decay_share))
        return float(self.chosen.rate * warm * fall)

    def _cast(self) -> Any:
        return torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=_halves(self.device))

    def _places(self, ids: NDArray[np.uint16], weights: NDArray[np.uint8]) -> tuple[torch.Tensor, torch.Tensor]:
        """ids on the device and the flat places (of the token before) from which a weighted token is predicted."""
        flat = np.flatnonzero(weights) - 1  # every row starts with an unweighted token, so -1 stays in the row
        return (
            torch.from_numpy(ids.astype(np.int64)).to(self.device, non_blocking=True),
            torch.from_numpy(flat).to(self.device, non_blocking=True),
        )

    def _update(self, ids: NDArray[np.uint16], weights: NDArray[np.uint8]) -> torch.Tensor:
        device_ids, places = self._places(ids, weights)
        importance = torch.from_numpy(weights[weights > 0].astype(np.float32)).to(self.device, non_blocking=True)
        with self._cast():
            states = self.network.hidden(device_ids).flatten(0, 1)[places]
            logits = self.network.logits(states)
        losses = F.cross_entropy(logits.float(), device_ids.flatten()[places + 1], reduction="none")
        loss = (losses * importance).sum() / importance.sum()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        return loss.detach()

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def _predict(self, ids: NDArray[np.uint16], weights: NDArray[np.uint8]) -> NDArray[np.int64]:
        device_ids, places = self._places(ids, weights)
        with torch.compiler.set_stance("force_eager"), self._cast():  # measuring must not cost compilations
            states = self.network.hidden(device_ids).flatten(0, 1)[places]
            guess: NDArray[np.int64] = self.network.logits(states).argmax(-1).cpu().numpy()
        return guess


def _halves(device: torch.device) -> bool:
    """Whether the hardware multiplies bfloat16: on a CPU without such instructions it is ten times slower."""
    return bool(device.type == "cuda" or torch.cpu._is_avx512_bf16_supported())


def _optimisers(network: Network, chosen: argparse.Namespace) -> list[torch.optim.Optimizer]:
    """AdamW for everything, or Muon (Jordan et al., 2024) for the matrices inside the layers, which learns about as
    much from half the tokens. ``relative`` is a group's rate as a multiple of the schedule's."""
    inside = [p for name, p in network.named_parameters() if p.dim() == 2 and "layers" in name]
    tables = [p for name, p in network.named_parameters() if p.dim() == 2 and "layers" not in name]
    vectors = [p for p in network.parameters() if p.dim() < 2]
    groups: list[dict[str, Any]] = [
        {"params": tables if chosen.muon else [*inside, *tables], "weight_decay": 0.1, "relative": 1.0},
        {"params": vectors, "weight_decay": 0.0, "relative": 1.0},
    ]
    device = torch.device(chosen.device)
    fused = device.type == "cuda"
    precision = torch.bfloat16 if _halves(device) else torch.float32
    adam = torch.optim.AdamW(groups, lr=chosen.rate, betas=(0.9, 0.95), eps=1e-8, fused=fused)
    if not chosen.muon:
        return [adam]
    return [
        Muon([{"params": inside, "relative": chosen.muon / chosen.rate}], lr=chosen.muon, precision=precision),
        adam,
    ]
