"""After a call that failed: the next likeliest one instead of an answer about the error."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from agentrt.core.messages import ToolCall, assistant, observation, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.retry import MOST_FAILURES, failed

PAINT = ToolSpec(
    "paint",
    "Paint something",
    {
        "type": "object",
        "required": ["colour"],
        "additionalProperties": False,
        "properties": {"colour": {"enum": ["red", "green", "blue", "the brown fox"]}},
    },
    category="knowledge",
)
WEIGHTS = {"likelihood": 1.0, "similarity": 0.0, "lexical": 0.0, "opening": 0.0}
ANSWERS = {**WEIGHTS, "later": {**WEIGHTS, "unused": 0.0, "answer": 1e9}}
"""Whatever was observed, an answer comes next."""


def tried(*colours: str, error: bool = True) -> list[Any]:
    messages: list[Any] = [user("Paint the fox")]
    for number, colour in enumerate(colours):
        call = ToolCall(f"call{number:05}", "paint", {"colour": colour})
        messages += [assistant(calls=[call]), observation(call, f"no {colour} left", is_error=error)]
    return messages


def test_what_failed_is_left_out() -> None:
    messages = tried("red")
    lost = failed(messages, [PAINT])
    assert lost is not None and lost.messages == (messages[0],) and lost.tool is PAINT


def test_what_went_well_stays() -> None:
    seen = ToolCall("call00009", "look", {})
    messages = [user("Look, then paint"), assistant(calls=[seen]), observation(seen, "a fox"), *tried("red")[1:]]
    lost = failed(messages, [PAINT])
    assert lost is not None and list(lost.messages) == messages[:3]


@pytest.mark.parametrize(
    "messages",
    [
        tried("red", error=False),
        tried("red")[:2],
        [*tried("red"), user("And now?")],
        tried("red", "green", "blue")[: 2 * (MOST_FAILURES + 1) + 1],
        [],
    ],
)
def test_there_may_be_nothing_to_try_again(messages: list[Any]) -> None:
    assert failed(messages, [PAINT]) is None


def test_what_found_nothing_counts_as_in_vain_where_the_tool_says_how_that_looks() -> None:
    nothing = {"x-nothing": r"\Ano \w+ left\Z"}
    empty = replace(PAINT, parameters={**PAINT.parameters, **nothing})
    messages = tried("red", error=False)
    lost = failed(messages, [empty])
    assert lost is not None and lost.messages == (messages[0],)
    assert failed(tried("the brown fox", error=False), [empty]) is None
    assert failed(tried("red", "green", "blue", error=False), [empty]) is None, "often enough"


def test_what_acts_is_not_tried_again() -> None:
    assert failed(tried("red"), [replace(PAINT, category="action")]) is None
    assert failed(tried("red"), []) is None


def test_the_next_likeliest_call_comes_instead_of_an_answer(engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {"call_search": 24, "choice": ANSWERS}
    runs = engine(card={**asked, "second_calls": True})
    sampling = Sampling(temperature=0.0, max_tokens=60)

    def colour(runs: Any, messages: list[Any]) -> str | None:
        calls = runs.generate(ModelRequest(tuple(messages), (PAINT,), sampling=sampling)).message.tool_calls
        return calls[0].arguments["colour"] if calls else None

    assert colour(engine(card=asked), tried("red")) is None, "it would answer"
    assert colour(runs, tried("red", error=False)) is None
    assert colour(runs, tried("red")) is None, "to a model without training nothing is likely"
    monkeypatch.setattr("agentrt.models.local.engine.LEAST_WORTH", -500.0)
    second = colour(runs, tried("red"))
    assert second not in (None, "red")
    assert colour(runs, tried("red", second or "")) not in (None, "red", second)
    assert colour(runs, tried("red", "green", "blue")) is None
