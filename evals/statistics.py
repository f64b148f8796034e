"""Figures with their uncertainty: shares, means and differences, each with an interval.

Plans and calls of one task are not independent, so ratios are resampled by task. Nothing here needs numpy: a few
hundred tasks are few. Called by ``metrics`` and ``report``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

RESAMPLES = 2000
LEVEL = 0.95
Z = 1.959963985


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure, its interval and how many cases it rests on; all ``None`` when there were none."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0

    def to_json(self) -> dict[str, float | int | None]:
        return {"value": _rounded(self.value), "low": _rounded(self.low), "high": _rounded(self.high), "n": self.n}


def wilson(successes: int, n: int, z: float = Z) -> Estimate:
    """A share with its Wilson score interval, which is honest at 0 and 1 too.

    Raises:
        ValueError: more successes than cases, or negative numbers.
    """
    if not 0 <= successes <= n:
        raise ValueError(f"expected 0 <= successes <= n, got {successes} of {n}")
    if n == 0:
        return Estimate()
    share, square = successes / n, z * z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = z / (1 + square / n) * math.sqrt(share * (1 - share) / n + square / (4 * n * n))
    return Estimate(share, max(0.0, middle - half), min(1.0, middle + half), n)


def bootstrap_ratio(
    clusters: Sequence[tuple[float, float]], *, seed: int = 0, resamples: int = RESAMPLES, level: float = LEVEL
) -> Estimate:
    """Sum of the first parts over sum of the second, with the percentile interval over resampled clusters.

    Each cluster is a task: (calls that are valid, calls). ``n`` is the sum of the second parts. When every cluster
    is wholly right (or wholly wrong) resampling sees no variation at all; then the interval is Wilson's over the
    clusters.
    """
    counted = [(top, bottom) for top, bottom in clusters if bottom > 0]
    if not counted:
        return Estimate()
    top, bottom = sum(a for a, _ in counted), sum(b for _, b in counted)
    if top in (0, bottom) and all(a in (0, b) for a, b in counted):
        whole = wilson(len(counted) if top else 0, len(counted))
        return Estimate(top / bottom, whole.low, whole.high, round(bottom))
    rng = Random(seed)
    values = []
    for _ in range(resamples):
        drawn = rng.choices(counted, k=len(counted))
        values.append(sum(a for a, _ in drawn) / sum(b for _, b in drawn))
    low, high = _percentiles(values, level)
    return Estimate(top / bottom, low, high, round(bottom))


def bootstrap_mean(values: Sequence[float], *, seed: int = 0, resamples: int = RESAMPLES) -> Estimate:
    """A mean with its percentile interval; ``values`` are one a task."""
    if not values:
        return Estimate()
    rng = Random(seed)
    means = [math.fsum(rng.choices(values, k=len(values))) / len(values) for _ in range(resamples)]
    low, high = _percentiles(means, LEVEL)
    return Estimate(math.fsum(values) / len(values), low, high, len(values))


def paired_difference(
    first: Sequence[float], second: Sequence[float], *, seed: int = 0, resamples: int = RESAMPLES
) -> Estimate:
    """The mean of ``first - second`` over the same tasks, with its interval: an interval without 0 is a difference.

    Raises:
        ValueError: the sequences do not belong to the same tasks.
    """
    if len(first) != len(second):
        raise ValueError(f"expected the same tasks in both, got {len(first)} and {len(second)}")
    return bootstrap_mean([a - b for a, b in zip(first, second, strict=True)], seed=seed, resamples=resamples)


def sign_test(one: int, other: int) -> float:
    """How likely a split at least as uneven as ``one`` against ``other`` is by chance (two-sided, exact): of tasks
    that went differently the second time, as many got better as worse. On pairs of yes and no this is McNemar's test.
    """
    n, fewer = one + other, min(one, other)
    return min(1.0, 2.0 * sum(math.comb(n, k) for k in range(fewer + 1)) / float(2**n))


def compound(per_step: float, steps: float) -> float:
    """What a reliability per step comes to over so many steps: 0.95 over 10 steps is 0.5987."""
    return float(per_step**steps)


def area_under_curve(positive: Sequence[float], negative: Sequence[float]) -> float | None:
    """The chance that a positive case scores higher than a negative one (ties count half)."""
    if not positive or not negative:
        return None
    ranked = sorted([(score, 1) for score in positive] + [(score, 0) for score in negative])
    total, at = 0.0, 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]:
            end += 1
        mean_rank = (at + 1 + end) / 2
        total += mean_rank * sum(kind for _, kind in ranked[at:end])
        at = end
    return (total - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative))


def _percentiles(values: list[float], level: float) -> tuple[float, float]:
    ranked = sorted(values)
    tail = (1 - level) / 2
    last = len(ranked) - 1
    return ranked[round(tail * last)], ranked[round((1 - tail) * last)]


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")
