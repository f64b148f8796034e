"""Figures and their intervals."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.evals.statistics import (
    Estimate,
    area_under_curve,
    bootstrap_mean,
    bootstrap_ratio,
    compound,
    paired_difference,
    sign_test,
    wilson,
)


def test_mistakes_compound() -> None:
    assert compound(0.95, 10) == pytest.approx(0.5987, abs=5e-5)
    assert compound(0.95, 100) == pytest.approx(0.0059, abs=5e-5)


def test_wilson_against_known_figures() -> None:
    found = wilson(8, 10)
    assert (found.value, found.n) == (0.8, 10)
    assert found.low == pytest.approx(0.4901, abs=5e-4) and found.high == pytest.approx(0.9433, abs=5e-4)
    assert wilson(0, 0) == Estimate()
    with pytest.raises(ValueError, match="3 of 2"):
        wilson(3, 2)


@given(st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_its_share_and_stays_within_0_and_1(case: tuple[int, int]) -> None:
    found = wilson(*case)
    if found.value is None:
        return
    assert found.low is not None and found.high is not None
    assert 0 <= found.low <= found.value + 1e-12 and found.value - 1e-12 <= found.high <= 1
    assert found.low < found.high, "even a perfect score is uncertain"


def test_the_bootstrap_covers_the_truth_about_as_often_as_it_says() -> None:
    from random import Random

    rng, covered = Random(3), 0
    for seed in range(100):
        sample = [(float(rng.random() < 0.8), 1.0) for _ in range(60)]
        found = bootstrap_ratio(sample, seed=seed, resamples=300)
        assert found.low is not None and found.high is not None
        covered += found.low <= 0.8 <= found.high
    assert 87 <= covered <= 100


def test_calls_of_one_task_count_as_one_case() -> None:
    together = bootstrap_ratio([(0.0, 20.0), (20.0, 20.0), (20.0, 20.0), (0.0, 20.0)])
    apart = bootstrap_ratio([(0.0, 1.0)] * 40 + [(1.0, 1.0)] * 40)
    assert together.value == apart.value == 0.5 and together.n == apart.n == 80
    assert width(together) > 2 * width(apart)


def width(found: Estimate) -> float:
    assert found.low is not None and found.high is not None
    return found.high - found.low


def test_where_nothing_varies_the_interval_is_still_honest() -> None:
    perfect = bootstrap_ratio([(3.0, 3.0)] * 10)
    assert perfect.value == 1.0 and perfect.high == 1.0
    assert perfect.low == pytest.approx(wilson(10, 10).low)
    never = bootstrap_ratio([(0.0, 3.0)] * 10)
    assert never.value == never.low == 0.0 and never.high is not None and never.high > 0.2


def test_the_same_seed_gives_the_same_interval() -> None:
    values = [0.0, 1.0, 1.0, 3.0, 8.0]
    assert bootstrap_mean(values, seed=4) == bootstrap_mean(values, seed=4)
    assert bootstrap_mean(values, seed=4) != bootstrap_mean(values, seed=5)
    assert bootstrap_mean([]) == Estimate() == bootstrap_ratio([]) == bootstrap_ratio([(0.0, 0.0)])


def test_pairs_show_a_difference_that_unpaired_intervals_hide() -> None:
    hard = [n / 50 for n in range(50)]
    better = [x + 0.05 + 0.01 * math.sin(n) for n, x in enumerate(hard)]
    found = paired_difference(better, hard)
    assert found.low is not None and found.low > 0
    assert found.value == pytest.approx(0.05, abs=0.01)
    one, other = bootstrap_mean(better), bootstrap_mean(hard)
    assert one.low is not None and other.high is not None and one.low < other.high
    with pytest.raises(ValueError, match="same tasks"):
        paired_difference([1.0], [])


def test_area_under_the_curve() -> None:
    assert area_under_curve([3, 4], [1, 2]) == 1.0
    assert area_under_curve([1, 2], [3, 4]) == 0.0
    assert area_under_curve([1, 1], [1, 1]) == 0.5
    assert area_under_curve([2, 3], [1, 2]) == pytest.approx(3.5 / 4)
    assert area_under_curve([], [1]) is None


def test_the_sign_test_by_hand() -> None:
    assert sign_test(0, 0) == sign_test(3, 3) == 1.0
    assert sign_test(0, 5) == pytest.approx(2 / 32) and sign_test(6, 0) == pytest.approx(2 / 64)
    assert sign_test(1, 9) == pytest.approx(2 * (1 + 10) / 1024) == sign_test(9, 1)
