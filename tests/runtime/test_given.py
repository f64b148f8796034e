"""A model of the program's own that does not keep its protocol: what it did wrong is said to it where it can learn from
it, and to the program where it cannot."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from agentrt import Agent, Outcome, tool
from agentrt.core import events as ev
from agentrt.core.codec import response_from_json
from agentrt.core.messages import Message, Reasoning, Text, ToolCall, assistant
from agentrt.core.models import ModelRequest, ModelResponse, Usage
from agentrt.core.specs import ModelCard
from agentrt.models.resolve import resolve_model
from agentrt.models.scripted import FunctionModel, call

NAN, INFINITE = float("nan"), float("inf")


@tool(effect="read")
def echo(number: float = 0, numbers: list[float] | None = None, table: dict[str, float] | None = None) -> str:
    """Say what came."""
    return repr((number, numbers, table))


class Own:
    """A model as a program may write one, without the care of ours."""

    card = ModelCard(name="own", provider="own", context_tokens=8000, max_output_tokens=1000)

    def __init__(self, answer: Callable[[ModelRequest], Any]) -> None:
        self._answer = answer

    async def generate(self, request: ModelRequest, on_delta: Any = None) -> Any:
        return self._answer(request)

    def count_tokens(self, text: str) -> int:
        return len(text) // 4

    async def close(self) -> None:
        return


async def observed(wanted: ToolCall) -> tuple[Outcome, list[str]]:
    """What became of one call, and what the model then read."""
    read: list[str] = []

    def turn(request: ModelRequest) -> ModelResponse:
        if request.messages[-1].role != "tool":
            return ModelResponse(assistant(calls=[wanted]), "tool_calls")
        read.append(request.messages[-1].text)
        return ModelResponse(assistant("done"), "stop")

    async with Agent(Own(turn), [echo]) as agent:
        outcome = await agent.run("go")
        again = await agent.replay(outcome.run_id)
    assert again.outcome.answer == outcome.answer
    return outcome, read


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"number": NAN}, "NaN is no number in JSON"),
        ({"number": INFINITE}, "Infinity is no number in JSON"),
        ({"number": -INFINITE}, "-Infinity is no number in JSON"),
        ({"numbers": [1.0, NAN]}, "NaN is no number in JSON"),
        ({"table": {"a": 1e400}}, "Infinity is no number in JSON"),
        ({"unknown": NAN}, "NaN is no number in JSON"),
        ({"number": object()}, "not valid JSON"),
        ({"number": b"1"}, "not valid JSON"),
        ({"table": {"a": {1}}}, "not valid JSON"),
        ({"number": datetime.date(2026, 1, 5)}, "not valid JSON"),
        ({"number": Decimal("0.5")}, "not valid JSON"),
        ({"number": 10**5000}, "not valid JSON"),
    ],
)
async def test_arguments_json_cannot_say_are_an_observation(arguments: dict[str, Any], said: str) -> None:
    outcome, read = await observed(ToolCall("c", "echo", arguments))
    assert outcome.status == "finished" and len(read) == 1
    assert read[0].startswith("error: ") and said in read[0]


async def test_arguments_that_hold_themselves_are_an_observation() -> None:
    table: dict[str, Any] = {}
    table["table"] = table
    outcome, read = await observed(ToolCall("c", "echo", table))
    assert outcome.status == "finished" and read[0].startswith("error: ")


async def test_arguments_are_performed_as_the_journal_gives_them_back() -> None:
    outcome, read = await observed(ToolCall("c", "echo", {"numbers": (1.5, 2), "table": {1: 0.5}}))
    assert (outcome.status, read) == ("finished", ["(0, [1.5, 2.0], {'1': 0.5})"])


async def test_a_number_that_is_none_in_a_tool_nobody_knows() -> None:
    model = FunctionModel(lambda r: "done" if r.messages[-1].role == "tool" else call("nosuch", number=NAN))
    async with Agent(model, [echo]) as agent:
        outcome = await agent.run("go")
        rejected = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ToolRejected)]
    assert outcome.status == "finished" and len(rejected) == 1


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("hi", "to generate a ModelResponse"),
        (None, "to generate a ModelResponse"),
        (assistant("hi"), "to generate a ModelResponse"),
        (ModelResponse("hi", "stop"), "a message such as assistant"),  # type: ignore[arg-type]
        (ModelResponse(Message("assistant", ("hi",)), "stop"), "parts that are Text"),  # type: ignore[arg-type]
        (ModelResponse(Message("assistant", (Text(None),)), "stop"), "parts that are Text"),  # type: ignore[arg-type]
        (ModelResponse(Message("user", (Text("hi"),)), "stop"), "the role assistant"),
        (ModelResponse(assistant(calls=[ToolCall("c", None, {})]), "stop"), "are texts"),  # type: ignore[arg-type]
        (ModelResponse(assistant(calls=[ToolCall("c", "echo", {}, b"{}")]), "stop"), "are texts"),  # type: ignore[arg-type]
        (ModelResponse(assistant("hi"), "end_turn"), "a finish_reason of"),  # type: ignore[arg-type]
        (ModelResponse(assistant("hi"), "stop", {"input": 1}), "whole numbers from 0"),  # type: ignore[arg-type]
        (ModelResponse(assistant("hi"), "stop", Usage(-5, 1)), "whole numbers from 0"),
        (ModelResponse(assistant("hi"), "stop", cost=NAN), "a cost in US dollars"),
        (ModelResponse(assistant("hi"), "stop", cost=-1.0), "a cost in US dollars"),
        (ModelResponse(assistant("hi"), "stop", cost=Decimal(1)), "a cost in US dollars"),  # type: ignore[arg-type]
    ],
)
async def test_what_is_no_answer_fails_with_what_was_expected(answer: Any, expected: str) -> None:
    async with Agent(Own(lambda request: answer), [echo]) as agent:
        outcome = await agent.run("go")
        failed = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ModelFailed)]
    assert outcome.status == "failed" and outcome.reason.startswith("ModelError: expected the model 'own' ")
    assert expected in outcome.reason and [f.error for f in failed] == ["ModelError"]


async def test_a_model_that_is_not_async_is_told_so() -> None:
    class Sync(Own):
        def generate(self, request: ModelRequest, on_delta: Any = None) -> Any:  # type: ignore[override]
            return ModelResponse(assistant("hi"), "stop")

    async with Agent(Sync(str)) as agent:
        outcome = await agent.run("go")
    assert outcome.status == "failed" and "async def" in outcome.reason


async def test_a_model_speaks_in_its_own_name() -> None:
    """``Text`` is the user's unless it says otherwise, and what the user says is believed."""
    parts = [Reasoning("hm", author="user"), Text("hi")]
    answer = ModelResponse(Message("assistant", parts), "stop")  # type: ignore[arg-type]
    async with Agent(Own(lambda request: answer)) as agent:
        outcome = await agent.run("hello")
        [end] = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ModelFinished)]
        response = response_from_json(json.loads(agent.store.blob(end.response_blob)))
    assert [part.author for part in response.message.parts] == ["model", "model"]


async def test_a_tool_that_would_leave_the_process_has_failed() -> None:
    @tool(effect="read")
    def leave(code: int) -> str:
        """Leave."""
        raise SystemExit(code)

    model = FunctionModel(lambda r: r.messages[-1].text if r.messages[-1].role == "tool" else call("leave", code=3))
    async with Agent(model, [leave]) as agent:
        outcome = await agent.run("go")
    assert (outcome.status, outcome.answer) == ("finished", "error: leave failed: SystemExit: 3")


async def test_half_characters_do_not_reach_a_model() -> None:
    """A file whose name is no UTF-8 made listing its folder the end of the run: no tokenizer reads half a character."""
    asked: list[str] = []

    @tool(effect="read")
    def names() -> str:
        """List the files."""
        return "lat\udce9in.txt\n日本.txt"

    def turn(request: ModelRequest) -> Any:
        asked.extend(message.text for message in request.messages[1:])
        return "done" if request.messages[-1].role == "tool" else call("names")

    async with Agent(FunctionModel(turn), [names]) as agent:
        assert (await agent.run("go")).status == "finished"
    assert "lat\ufffdin.txt\n日本.txt" in asked
    for text in asked:
        text.encode()


async def test_half_characters_have_a_length_in_tokens() -> None:
    model = resolve_model("builtin")
    assert model.count_tokens("lat\udce9in.txt") > 0
    await model.close()
