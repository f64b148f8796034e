"""Scored tool choice: the numbers, the combination, refusing below the threshold, and only at the first step."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
import torch

from agentrt.core.messages import Message, ToolCall, assistant, observation, user
from agentrt.core.models import ModelRequest, ModelResponse, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.choice import overlap
from agentrt.models.local.coverage import present_request

FORMATS = ("agentrt", "hermes", "llama3", "mistral")
EMPTY = {"type": "object", "properties": {}, "additionalProperties": False}
TOOLS = (
    ToolSpec("read_file", "Read a text file", EMPTY),
    ToolSpec("calculator", "Compute an arithmetic expression", EMPTY),
    ToolSpec("today", "Get the current date and time", EMPTY),
)
SIMILARITY_ONLY = {"likelihood": 0.0, "similarity": 1.0, "lexical": 0.0}


def ask(
    engine: Any, *messages: Message, choice: str = "auto", scores: dict[str, float] | None = None, seed: int = 0
) -> ModelResponse:
    response: ModelResponse = engine.generate(
        ModelRequest(
            messages or (user("What is 2 + 2?"),),
            TOOLS,
            choice,
            Sampling(max_tokens=60, seed=seed),
            tool_scores=scores or {},
        )
    )
    return response


@pytest.mark.parametrize("form", FORMATS)
def test_the_best_score_is_called_and_recorded(engine: Any, form: str) -> None:
    runs = engine(form, card={"choice": SIMILARITY_ONLY})
    for tool in TOOLS:
        scores = {t.name: 0.9 if t is tool else 0.2 for t in TOOLS}
        response = ask(runs, choice="required", scores=scores)
        assert response.message.tool_calls[0].name == tool.name
        record = response.extra["choice"]
        assert record["best"] == tool.name and record["tools"][tool.name]["score"] == pytest.approx(0.9)
        assert all(-40 < record["tools"][t.name]["likelihood"] < 0 for t in TOOLS)


@pytest.mark.parametrize("form", FORMATS)
def test_likelihood_is_that_of_the_whole_label(engine: Any, form: str) -> None:
    """Computed again token by token, without cache or batch."""
    runs = engine(form, card={"choice": {"likelihood": 1.0}})
    messages = (user("Which day is it?"),)
    record = ask(runs, *messages, choice="required").extra["choice"]
    from agentrt.models.local.formats import required_text
    from agentrt.models.local.prompt import prompt_ids

    prompt = prompt_ids(runs.tokenizer, messages, TOOLS)
    opening = required_text(runs._form.call_start)
    shared = len(runs._encode(opening))
    for tool in TOOLS:
        label = runs._encode(opening + runs._form.label(tool) + runs._form.between[:1])
        with torch.inference_mode():
            logits = runs.model(torch.tensor([prompt + label])).logits[0].float()
        table = torch.log_softmax(logits, dim=-1)
        own = [float(table[len(prompt) + at - 1, token]) for at, token in enumerate(label) if at >= shared]
        assert record["tools"][tool.name]["likelihood"] == pytest.approx(sum(own) / len(own), abs=1e-3)


def test_the_score_is_linear_in_its_parts(engine: Any) -> None:
    runs = engine(card={"choice": {"likelihood": 0.5, "similarity": 2.0, "lexical": 3.0}})
    record = ask(runs, choice="required", scores={"today": 0.4}).extra["choice"]["tools"]
    for name, parts in record.items():
        assert parts["similarity"] == (0.4 if name == "today" else 0.0)
        total = 0.5 * parts["likelihood"] + 2.0 * parts["similarity"] + 3.0 * parts["lexical"]
        assert parts["score"] == pytest.approx(total)


def test_below_the_threshold_nothing_is_called(engine: Any) -> None:
    runs = engine(card={"choice": {**SIMILARITY_ONLY, "refusal_threshold": 0.5}})
    low, high = {t.name: 0.3 for t in TOOLS}, {t.name: 0.7 for t in TOOLS}
    response = ask(runs, scores=low)
    assert not response.message.tool_calls and response.extra["choice"]["opening"] in ("answer", "refusal")
    assert ask(runs, scores=high).extra["choice"]["opening"] in ("call", "answer")
    assert ask(runs, scores=low, choice="required").message.tool_calls


def test_tools_with_example_requests_have_a_threshold_of_their_own(engine: Any) -> None:
    runs = engine(card={"choice": {**SIMILARITY_ONLY, "refusal_threshold": 0.5, "examples": 0.3}})
    scores = {t.name: 0.7 for t in TOOLS}
    for examples, threshold in (((), 0.5), (("What day is it?",), 0.8)):
        tools = tuple(replace(tool, examples=examples) for tool in TOOLS)
        request = ModelRequest(
            (user("Which day is it?"),), tools, sampling=Sampling(temperature=0.0), tool_scores=scores
        )
        choice = runs.generate(request).extra["choice"]
        assert choice["threshold"] == pytest.approx(threshold)
        assert choice["opening"] != ("refusal" if threshold < 0.7 else "call")


def test_the_models_own_leaning_can_tip_the_balance(engine: Any) -> None:
    same = {t.name: 0.5 for t in TOOLS}
    openings = ask(engine(card={"choice": SIMILARITY_ONLY}), scores=same).extra["choice"]["openings"]
    leaning = openings["call"] - openings["refusal"]
    for weight in (0.0, 1.0, 3.0):
        for offset in (-0.1, 0.1):
            threshold = 0.5 + weight * leaning + offset
            weights = {**SIMILARITY_ONLY, "opening": weight, "refusal_threshold": threshold}
            found = ask(engine(card={"choice": weights}), scores=same).extra["choice"]["opening"]
            assert found != ("call" if offset > 0 else "refusal")


def test_after_an_observation_the_likelihood_alone_decides(engine: Any) -> None:
    runs = engine(card={"choice": {**SIMILARITY_ONLY, "refusal_threshold": 0.5}})
    call = ToolCall("c1", "today", {})
    done = (user("Which day is it?"), assistant(calls=[call]), observation(call, "2026-11-23 (Monday)"))
    record = ask(runs, *done, scores={t.name: 0.1 for t in TOOLS}).extra["choice"]
    assert record["observed"] and record["opening"] == max(record["openings"], key=record["openings"].get)
    assert all(parts["score"] == parts["likelihood"] for parts in record["tools"].values())
    later = ask(runs, *done, assistant("Monday."), user("And 2 + 2?"), scores={t.name: 0.1 for t in TOOLS})
    assert not later.extra["choice"]["observed"] and not later.message.tool_calls


def test_after_an_observation_the_later_weights_hold_tools_against_an_answer(engine: Any) -> None:
    call = ToolCall("c1", "today", {})
    done = (user("Which day is it, and what is 2 + 37?"), assistant(calls=[call]), observation(call, "Monday"))
    scores = {t.name: 0.9 if t.name == "calculator" else 0.1 for t in TOOLS}
    none = {"likelihood": 0.0, "lexical": 0.0, "opening": 0.0}

    def later(**weights: float) -> dict[str, Any]:
        runs = engine(card={"choice": {**SIMILARITY_ONLY, "later": {**none, **weights}}})
        record: dict[str, Any] = ask(runs, *done, scores=scores).extra["choice"]
        return record

    going_on = later(similarity=1.0, answer=0.5)
    assert (going_on["opening"], going_on["best"], going_on["unused"]) == ("call", "calculator", 2)
    assert later(similarity=1.0, answer=0.95)["opening"] != "call"
    assert later(similarity=1.0, answer=0.95, unused=0.5)["opening"] == "call"
    leaning = later(opening=2.0)
    expected = 2.0 * (leaning["openings"]["call"] - leaning["openings"]["answer"])
    assert all(parts["score"] == pytest.approx(expected) for parts in leaning["tools"].values())


def test_openings_are_log_probabilities(engine: Any) -> None:
    for form in FORMATS:
        openings = ask(engine(form, card={"choice": SIMILARITY_ONLY})).extra["choice"]["openings"]
        assert sum(math.exp(p) for p in openings.values()) <= 1.0 + 1e-4
        assert ("refusal" in openings) == (form == "agentrt")


def test_naming_a_tool_or_none_leaves_no_choice(engine: Any) -> None:
    runs = engine(card={"choice": SIMILARITY_ONLY})
    assert "choice" not in ask(runs, choice="today").extra
    assert "choice" not in ask(runs, choice="none").extra


def test_overlap_counts_content_words() -> None:
    assert overlap("Compute the expressions", TOOLS[1]) == 1.0
    assert overlap("Compute my taxes", TOOLS[1]) == 0.5
    assert overlap("the of and", TOOLS[1]) == 0.0
    assert overlap("what is the date", TOOLS[2]) == 1.0


def test_present_request() -> None:
    call = ToolCall("c1", "today", {})
    assert present_request((user("a"),)) == ("a", False)
    assert present_request((user("a"), assistant(calls=[call]), observation(call, "x"))) == ("a", True)
    assert present_request((user("a"), observation(call, "x"), assistant("y"), user("b"))) == ("b", False)
