"""Fitting the scored tool choice: on rows whose truth is known, and on cases measured with a model that scores."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from agentrt.core.errors import ConfigError
from agentrt.core.messages import assistant
from agentrt.core.models import ModelRequest, ModelResponse
from agentrt.core.specs import ChoiceWeights
from agentrt.evals.calibrate import EVERYTHING, FEATURES, LIFT, Row, calibrate, cases, fit, measure, worth
from agentrt.evals.calibrate_later import Step, fit_later, worth_later
from agentrt.evals.runner import Vectors
from agentrt.memory import LexicalEmbedder
from agentrt.models.scripted import FunctionModel, ScriptedModel


def rows(count: int, seed: int, useful: tuple[float, float, float] = (1.0, 3.0, 0.0)) -> list[Row]:
    """The right tool scores higher by ``useful`` in each feature; the rest is noise."""
    rng, found = Random(seed), []
    for number in range(count):
        features = [tuple(rng.gauss(0, 1) for _ in FEATURES) for _ in range(4)]
        right = None if number % 2 else rng.randrange(4)
        if right is not None:
            features[right] = tuple(f + 2 * u for f, u in zip(features[right], useful, strict=True))
        found.append(Row("unseen" if number % 3 else "everyday", tuple(features), right))
    return found


def test_what_helps_gets_weight_and_what_does_not_gets_none_to_speak_of() -> None:
    weights = fit(rows(600, 1))
    assert weights.similarity > weights.likelihood > 3 * weights.lexical >= 0
    found = worth(rows(600, 2), weights)
    assert found.choice.value is not None and found.choice.value > 0.95
    assert found.auc is not None and found.auc > 0.95
    assert found.wrong_refusals.value is not None and found.wrong_refusals.value <= 0.12
    assert found.right_refusals.value is not None and found.right_refusals.value > 0.85


def test_a_model_that_leans_to_refuse_where_nothing_fits_is_heard() -> None:
    def leaning(found: list[Row], seed: int) -> list[Row]:
        rng = Random(seed)
        return [replace(row, opening=rng.gauss(-2.0 if row.right is None else 2.0, 1.0)) for row in found]

    weak = (0.3, 0.5, 0.1)
    train, test = leaning(rows(600, 1, weak), 1), leaning(rows(600, 2, weak), 2)
    with_it, without = fit(train), fit(train, used=FEATURES)
    assert with_it.opening > 0 and without.opening == 0
    one, other = worth(test, with_it), worth(test, without)
    assert one.auc is not None and other.auc is not None and one.auc > other.auc + 0.1
    assert one.right_refusals.value is not None and one.right_refusals.value > 0.8
    assert one.wrong_refusals.value is not None and one.wrong_refusals.value < 0.14


def test_a_feature_that_counts_against_its_tool_is_left_out() -> None:
    weights = fit(rows(400, 3, (1.0, 2.0, -1.0)))
    assert weights.lexical == 0.0 and weights.similarity > 0


def test_the_threshold_keeps_wrong_refusals_low_in_every_group() -> None:
    train = rows(900, 4, (0.3, 0.5, 0.1))
    weights = fit(train, most_wrong=0.05)
    for group in ("unseen", "everyday"):
        found = worth([row for row in train if row.group == group], weights)
        assert found.wrong_refusals.value is not None and found.wrong_refusals.value <= 0.05


def test_where_examples_make_everything_look_alike_the_threshold_is_higher() -> None:
    def nearer(row: Row) -> Row:
        lift = 2.0 if row.group == "everyday" else 0.0
        return replace(row, features=tuple((a, b + lift, c) for a, b, c in row.features))

    train = [nearer(row) for row in rows(900, 4, (0.7, 1.5, 0.1))]
    weights = fit(train)
    assert weights.examples > 0.5 * LIFT * weights.similarity
    everyday = [row for row in train if row.group == "everyday"]
    found, level = worth(everyday, weights), worth(everyday, replace(weights, examples=0.0))
    assert found.right_refusals.value is not None and level.right_refusals.value is not None
    assert found.right_refusals.value > level.right_refusals.value + 0.2
    assert found.wrong_refusals.value is not None and found.wrong_refusals.value <= 0.1


def test_both_kinds_of_cases_are_needed() -> None:
    with pytest.raises(ConfigError, match="matched pairs"):
        fit([row for row in rows(20, 1) if row.right is not None])


def test_without_a_threshold_nothing_is_refused() -> None:
    found = worth(rows(40, 1), ChoiceWeights(similarity=1.0))
    assert found.right_refusals.value == found.wrong_refusals.value == 0.0


def test_files_are_named_to_models_that_are_told_them_and_to_no_others() -> None:
    plain, told = (cases(60, "train", Vectors(LexicalEmbedder()), 6, named=named) for named in (0, 2))
    assert [case.request for case in plain] == [case.request for case in told]
    assert not any(case.files for case in plain)
    assert max(len(case.files) for case in told) == 2


def test_cases_come_with_and_without_the_tool_and_as_retrieval_offers_them() -> None:
    found = cases(16, "train", Vectors(LexicalEmbedder()), 6)
    assert {case.group for case in found} == {"unseen", "everyday"}
    assert all(len(case.tools) <= 6 for case in found)
    assert all(case.tool is None or case.tool in {t.name for t in case.tools} for case in found)
    assert {bool(case.tool) for case in found if case.group == "everyday"} == {True, False}
    held_out = cases(16, "held-out", Vectors(LexicalEmbedder()), 6)
    assert not {c.request for c in found} & {c.request for c in held_out}


def test_how_to_go_on_is_learnt_from_what_tells_it() -> None:
    """What is unused says whether to go on, the similarity with which tool; the rest is noise, or misleads."""

    def made(count: int, seed: int) -> list[Step]:
        rng, found = Random(seed), []
        for _ in range(count):
            right = rng.choice((None, None, 0, 1, 2))
            unused = float(right is not None) * rng.choice((1.0, 2.0))
            found.append(
                Step(
                    tuple(
                        (rng.gauss(0, 1), rng.gauss(2.0 * (at == right), 0.5), -float(at == right), 0.1, unused)
                        for at in range(3)
                    ),
                    right,
                )
            )
        return found

    weights = fit_later(made(400, 1))
    assert weights is not None and weights.lexical == 0.0
    assert weights.similarity > 1 and weights.unused > 1 and weights.likelihood < 0.3 * weights.similarity
    share = worth_later(made(400, 2), weights)
    assert share.value is not None and share.value > 0.9


def test_without_both_kinds_of_steps_there_is_nothing_to_learn() -> None:
    going_on = Step(((0.0,) * 5, (1.0,) * 5), 1)
    assert fit_later([going_on]) is None and fit_later([replace(going_on, right=None)]) is None


async def test_from_a_model_that_scores_to_the_card() -> None:
    """The stand-in knows nothing but the retrieval score; the fit must find that out."""

    def answer(request: ModelRequest) -> ModelResponse:
        tools = {
            tool.name: {"likelihood": -3.0, "similarity": request.tool_scores[tool.name], "lexical": 0.0}
            for tool in request.tools
        }
        openings = {"call": -1.0, "answer": -1.0, "refusal": -1.0}
        return ModelResponse(assistant("?"), "stop", extra={"choice": {"tools": tools, "openings": openings}})

    found = await calibrate(FunctionModel(answer), pairs=40, embedder=LexicalEmbedder())
    assert found["similarity"] > 0 and found["lexical"] == 0.0
    assert found["fit"]["held_out"]["choice"]["value"] > 0.5
    assert found["fit"]["held_out"]["auc"] > 0.6
    assert found["later"]["similarity"] >= 0 and 0 <= found["fit"]["later_held_out"]["value"] <= 1
    assert set(found["fit"]["held_out_alone"]) == set(EVERYTHING)


async def test_a_model_that_does_not_score_cannot_be_calibrated() -> None:
    some = cases(2, "train", Vectors(LexicalEmbedder()), 6)
    with pytest.raises(ConfigError, match="scores its tool choice"):
        await measure(ScriptedModel(["hm"] * 9), some)
