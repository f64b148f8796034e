"""The sampling pipeline against numbers worked out by hand."""

from __future__ import annotations

import pytest
import torch

from agentrt.core.errors import ConfigError
from agentrt.core.models import Sampling
from agentrt.models.local.sampling import Sampler, distribution

LOGITS = torch.tensor([1.0, 2.0])


@pytest.mark.parametrize(
    ("temperature", "expected"), [(1.0, [0.2689, 0.7311]), (0.5, [0.1192, 0.8808]), (0.1, [0.0000454, 0.9999546])]
)
def test_temperature(temperature: float, expected: list[float]) -> None:
    assert distribution(LOGITS, temperature).tolist() == pytest.approx(expected, abs=1e-4)


def test_top_p_keeps_the_smallest_set_that_reaches_p() -> None:
    yes_maybe_no = torch.log(torch.tensor([0.55, 0.37, 0.07, 0.01]))
    kept = distribution(yes_maybe_no, top_p=0.90)
    assert (kept > 0).tolist() == [True, True, False, False]
    assert kept.tolist() == pytest.approx([0.55 / 0.92, 0.37 / 0.92, 0, 0], abs=1e-5)
    assert (distribution(yes_maybe_no, top_p=0.99) > 0).tolist() == [True, True, True, False]
    assert (distribution(yes_maybe_no, top_p=0.1) > 0).tolist() == [True, False, False, False]


def test_top_k_and_min_p() -> None:
    logits = torch.log(torch.tensor([0.5, 0.3, 0.15, 0.05]))
    assert distribution(logits, top_k=2).tolist() == pytest.approx([0.625, 0.375, 0, 0], abs=1e-5)
    assert (distribution(logits, min_p=0.25) > 0).tolist() == [True, True, True, False]
    assert distribution(logits, top_k=0).tolist() == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=1e-5)


def test_equal_logits_are_cut_to_exactly_k() -> None:
    assert int((distribution(torch.zeros(10), top_k=3) > 0).sum()) == 3


def test_negative_logits_are_fine() -> None:
    assert distribution(torch.tensor([-5.0, -4.0])).tolist() == pytest.approx([0.2689, 0.7311], abs=1e-4)


def test_temperature_zero_is_arg_max_without_a_draw() -> None:
    sampler = Sampler(Sampling(temperature=0.0, top_k=1))
    assert sampler.pick(torch.tensor([0.1, 3.0, 2.0])) == 1
    assert sampler.pick(torch.tensor([0.1, 3.0, 2.0]), torch.tensor([0, 2])) == 2


def test_the_same_seed_draws_the_same() -> None:
    logits = torch.zeros(1000)
    draws = [Sampler(Sampling(temperature=1.0, seed=seed)).pick(logits) for seed in (1, 1, 2)]
    assert draws[0] == draws[1] != draws[2]


def test_draws_follow_the_distribution() -> None:
    sampler = Sampler(Sampling(temperature=1.0, seed=3))
    ones = sum(sampler.pick(LOGITS) for _ in range(4000))
    assert 0.70 < ones / 4000 < 0.76


def test_a_further_attempt_never_repeats_the_arg_max() -> None:
    assert Sampler(Sampling(temperature=0.0), attempt=2).temperature > 0


def test_a_models_own_settings_are_defaults() -> None:
    sampler = Sampler(Sampling(top_p=0.5), {"temperature": 0.6, "top_p": 0.9})
    assert (sampler.temperature, sampler.top_p) == (0.6, 0.5)


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": -1.0},
        {"temperature": float("inf")},
        {"top_p": 0.0},
        {"top_p": 1.5},
        {"top_k": -2},
        {"min_p": 2.0},
    ],
)
def test_settings_out_of_range(wrong: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match="should be"):
        Sampler(Sampling(**wrong))  # type: ignore[arg-type]
