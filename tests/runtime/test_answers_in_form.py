"""Answers as values: a type or a JSON Schema goes along with a task, and what comes back satisfies it or has failed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from agentrt import Agent, Outcome, Task, tool
from agentrt.core.codec import task_from_json, task_to_json
from agentrt.core.errors import AnswerMismatch, ConfigError
from agentrt.core.models import ModelRequest
from agentrt.models.scripted import ScriptedModel, call


class Line(BaseModel):
    product: str
    price: float


class Invoice(BaseModel):
    number: int
    lines: list[Line]


@dataclass
class Place:
    name: str
    people: int = 0


GOOD = '{"number": 7, "lines": [{"product": "tea", "price": 2.5}]}'


@tool(effect="read")
def price(product: str) -> float:
    """The price of a product."""
    return 2.5


@tool
def book(product: str) -> str:
    """Book a product."""
    return f"booked {product}"


class Recording(ScriptedModel):
    """A scripted model that remembers what it was asked."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.asked: list[ModelRequest] = []

    async def generate(self, request: ModelRequest, on_delta: Any = None) -> Any:
        self.asked.append(request)
        return await super().generate(request, on_delta)


async def test_the_answer_is_read_as_the_type_that_was_asked_for() -> None:
    model = Recording([call("price", product="tea"), GOOD])
    async with Agent(model, [price]) as agent:
        outcome = await agent.run("Make the invoice", answer=Invoice)
    assert outcome.status == "finished"
    assert outcome.value(Invoice) == Invoice(number=7, lines=[Line(product="tea", price=2.5)])
    assert [request.output_schema for request in model.asked] == [Invoice.model_json_schema()] * 2
    assert '"lines"' in model.asked[0].messages[0].text, "a model that is not constrained must be told"


@pytest.mark.parametrize(
    ("shape", "said", "value"),
    [
        (Place, '{"name": "Lyon"}', Place("Lyon")),
        (list[int], "[1, 2]", [1, 2]),
        (dict[str, float], '{"tea": 2.5}', {"tea": 2.5}),
        (int, "41", 41),
    ],
)
async def test_any_type_that_pydantic_knows(shape: Any, said: str, value: Any) -> None:
    async with Agent(ScriptedModel([said])) as agent:
        assert (await agent.run("Go", answer=shape)).value(shape) == value


async def test_a_json_schema_of_ones_own() -> None:
    schema = {"type": "object", "properties": {"total": {"type": "number"}}, "required": ["total"]}
    async with Agent(ScriptedModel(['{"total": 3}'])) as agent:
        outcome = await agent.run("Sum", answer=schema)
    assert outcome.value(dict[str, float]) == {"total": 3}


async def test_what_does_not_fit_is_sent_back_with_what_is_wrong() -> None:
    model = Recording(["It is tea.", '{"number": "seven", "lines": []}', GOOD])
    async with Agent(model) as agent:
        outcome = await agent.run("Make the invoice", answer=Invoice)
    assert outcome.value(Invoice).number == 7
    told = [request.messages[-1].text for request in model.asked[1:]]
    assert "not JSON" in told[0] and "'seven' is not of type 'integer' (at number)" in told[1]


async def test_what_never_fits_has_failed_and_is_no_value() -> None:
    async with Agent(ScriptedModel(["no"] * 3)) as agent:
        outcome = await agent.run("Make the invoice", answer=Invoice)
    assert (outcome.status, outcome.answer) == ("failed", "no") and "not JSON" in outcome.reason
    with pytest.raises(AnswerMismatch, match="the run is failed: the answer is not JSON"):
        outcome.value(Invoice)


async def test_another_shape_than_was_asked_for_is_a_clear_error() -> None:
    async with Agent(ScriptedModel([GOOD])) as agent:
        outcome = await agent.run("Make the invoice", answer=Invoice)
    with pytest.raises(AnswerMismatch, match="Place as JSON"):
        outcome.value(Place)


async def test_the_form_survives_a_suspension_and_a_new_process(tmp_path: Path) -> None:
    async def agent() -> Agent:
        model = ScriptedModel([call("book", product="tea"), "Booked.", GOOD], by_position=True)
        return Agent(model, [book], store=tmp_path / "journal.db")

    async with await agent() as first:
        outcome = await first.run("Book tea, then make the invoice", answer=Invoice)
        assert outcome.status == "waiting"
        [waiting] = first.store.pending()
        first.store.post(waiting.run_id, "approval", {"approval_id": waiting.id, "choice": "once", "by": "ada"})
    async with await agent() as second:
        outcome = await second.resume(outcome.run_id)
        assert outcome.value(Invoice).number == 7
        replayed = await second.replay(outcome.run_id)
        assert replayed.outcome.answer == GOOD


@pytest.mark.parametrize("finish", [GOOD, "", "It is done."])
async def test_plans_answer_in_form_too(finish: str) -> None:
    """A plan's own last word counts where it fits; otherwise the model is asked for one that does."""
    steps = [
        {"id": "p", "type": "call", "tool": "price", "arguments": {"product": "tea"}},
        {"id": "f", "type": "finish", "answer": finish},
    ]
    plan = {"goal": "g", "root": {"id": "s", "type": "sequence", "steps": steps}}
    model = Recording([json.dumps(plan), GOOD])
    async with Agent(model, [price], planner="plan") as agent:
        outcome = await agent.run("Make the invoice", answer=Invoice)
    assert outcome.value(Invoice).number == 7
    assert len(model.asked) == (1 if finish == GOOD else 2)
    assert all(request.output_schema == Invoice.model_json_schema() for request in model.asked[1:])


async def test_a_refusal_is_no_answer_and_needs_no_form() -> None:
    from agentrt.core.messages import assistant
    from agentrt.core.models import ModelResponse

    refusal = ModelResponse(assistant("I cannot do that.", refusal=True), "refusal")
    async with Agent(ScriptedModel([refusal])) as agent:
        assert (await agent.run("Make the invoice", answer=Invoice)).status == "refused"


async def test_a_first_call_that_is_asked_for_is_no_answer() -> None:
    model = Recording([call("price", product="tea"), GOOD])
    async with Agent(model, [price]) as agent:
        task = Task("Make the invoice", tool_choice="required")
        outcome = await agent.run(task, answer=Invoice)
    assert outcome.status == "finished"
    assert [request.output_schema is None for request in model.asked] == [True, False]


async def test_sessions_and_streams_take_a_form() -> None:
    async with Agent(ScriptedModel([GOOD, GOOD, GOOD], by_position=True)) as agent:
        session = agent.session()
        assert (await session.send("one", answer=Invoice)).value(Invoice).number == 7
        async for item in session.stream("two", answer=Invoice):
            last = item
        assert isinstance(last, Outcome) and last.value(Invoice).number == 7
        async for item in agent.stream("three", answer=Invoice):
            last = item
        assert isinstance(last, Outcome) and last.value(Invoice).number == 7


class Strange:
    """Nothing pydantic could make a schema of."""


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Strange, "a type that pydantic knows or a JSON Schema"),
        ({"type": "nonsense"}, "a JSON Schema"),
        ({"$ref": "#/$defs/lost"}, "lost"),
        ({"$ref": "https://example.com/schema.json"}, "example.com"),
        (object(), "a type that pydantic knows"),
    ],
)
async def test_what_is_no_form_is_refused_before_anything_runs(answer: Any, words: str) -> None:
    async with Agent(ScriptedModel([GOOD])) as agent:
        with pytest.raises(ConfigError, match=words):
            await agent.run("Go", answer=answer)
        assert agent.store.list_runs() == []


async def test_a_task_that_is_none_is_refused_as_without_a_form() -> None:
    async with Agent(ScriptedModel([GOOD])) as agent:
        with pytest.raises(ConfigError, match="a text or a Task, got 5"):
            await agent.run(5, answer=Invoice)  # type: ignore[arg-type]


def test_the_journal_keeps_the_form() -> None:
    task = Task("Go", answer_schema={"type": "integer"})
    assert task_from_json(task_to_json(task)) == task
    older = task_to_json(Task("Go"))
    del older["answer_schema"]
    assert task_from_json(older) == Task("Go")
