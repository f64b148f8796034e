from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import ConfigError, ModelError, ModelUnavailable
from agentrt.core.labels import USER, Integrity
from agentrt.core.messages import Message, Reasoning, Text, ToolCall, assistant, observation, system, user
from agentrt.core.models import Delta, ModelRequest, ModelResponse
from agentrt.core.protocols import Model
from agentrt.models.scripted import FunctionModel, ScriptedModel, Turn, call, turns_since_goal


def ask(*messages: Message) -> ModelRequest:
    return ModelRequest(messages or (user("hello"),))


async def test_plays_every_kind_of_turn_and_records_requests() -> None:
    given = ModelResponse(assistant("whole"), "length", attempts=3)
    message = Message("assistant", (Reasoning("hm"), Text("said", "model")))

    async def later(request: ModelRequest) -> str:
        return f"saw {len(request.messages)}"

    turns: list[Turn] = [
        "text",
        call("add", a=1),
        ("look", call("x"), call("y")),
        given,
        message,
        later,
        lambda r: later,
    ]
    model: Model = ScriptedModel(turns)
    answers = [await model.generate(ask()) for _ in turns]
    assert answers[0].message.text == "text" and answers[0].finish_reason == "stop"
    assert answers[1].message.tool_calls[0] == ToolCall("call_2_1", "add", {"a": 1}, label=USER)
    assert answers[1].finish_reason == "tool_calls"
    assert [c.id for c in answers[2].message.tool_calls] == ["call_3_1", "call_3_2"]
    assert answers[2].message.text == "look"
    assert (answers[3].finish_reason, answers[3].attempts) == ("length", 3)
    assert isinstance(answers[4].message.parts[0], Reasoning)
    assert answers[5].message.text == answers[6].message.text == "saw 1"
    assert isinstance(model, ScriptedModel) and len(model.requests) == len(turns) and model.remaining == 0


async def test_raises_what_the_script_says() -> None:
    model = ScriptedModel([ModelUnavailable("down"), KeyboardInterrupt(), ModelUnavailable])
    with pytest.raises(ModelUnavailable, match="down"):
        await model.generate(ask())
    with pytest.raises(KeyboardInterrupt):
        await model.generate(ask())
    with pytest.raises(ModelUnavailable):
        await model.generate(ask())


async def test_end_of_script_is_a_clear_error() -> None:
    model = ScriptedModel(["one"])
    await model.generate(ask())
    with pytest.raises(ModelError, match=r"at most 1 requests.*request 2 came.*'and then\?'.*add a turn"):
        await model.generate(ask(user("and then?")))


async def test_a_turn_that_is_none_is_reported() -> None:
    with pytest.raises(ModelError, match="got int"):
        await FunctionModel(lambda request: 7).generate(ask())


@pytest.mark.parametrize("text", ["a  b\nc ", " lead", "", "   ", "one"])
async def test_deltas_join_to_the_message(text: str) -> None:
    deltas: list[Delta] = []
    calls = ToolCall("1", "write", {"path": "ä" * 40})
    message = Message("assistant", (Reasoning(text), Text(text, "model"), calls))
    response = await ScriptedModel([ModelResponse(message, "tool_calls", attempts=2)]).generate(ask(), deltas.append)
    joined: dict[str, str] = {}
    for delta in deltas:
        joined[delta.kind] = joined.get(delta.kind, "") + delta.text
        assert delta.attempt == 2
    assert joined.get("text", "") == joined.get("reasoning", "") == text
    assert joined["tool_name"] == "write" and json.loads(joined["tool_arguments"]) == calls.arguments
    assert response.ttft_s is not None and response.duration_s >= response.ttft_s


async def test_usage_is_counted_and_grows_with_the_request() -> None:
    model = ScriptedModel(["a b c d", "a b c d"])
    short = (await model.generate(ask())).usage
    long = (await model.generate(ask(user("hello " * 100)))).usage
    assert 0 < short.input_tokens < long.input_tokens and short.output_tokens == long.output_tokens == 2


async def test_answers_inherit_the_label_of_what_was_read() -> None:
    read = ToolCall("1", "read_file", {})
    request = ask(system("be good"), user("go"), assistant(calls=(read,)), observation(read, "evil"))
    answer = (await ScriptedModel([("so", call("write"))]).generate(request)).message
    for part in answer.parts:
        assert part.author == "model"
        assert part.label.integrity is Integrity.UNTRUSTED and "tool:read_file" in part.label.sources


def chain(*steps: str) -> list[Message]:
    messages: list[Message] = []
    for step in steps:
        c = ToolCall(step, "t", {})
        messages += [assistant(calls=(c,)), observation(c, "ok")]
    return messages


async def test_by_position_goes_on_in_a_fresh_process() -> None:
    turns: list[Turn] = [call("t"), call("t"), "done"]
    fresh = ScriptedModel(turns, by_position=True)
    answer = await fresh.generate(ask(system("s"), user("goal"), *chain("a", "b")))
    assert answer.message.text == "done"
    again = await ScriptedModel(turns, by_position=True).generate(ask(system("s"), user("goal"), *chain("a")))
    ordered = ScriptedModel(turns)
    await ordered.generate(ask())
    assert again.message.tool_calls[0].id == (await ordered.generate(ask())).message.tool_calls[0].id == "call_2_1"


def test_position_counts_from_the_last_goal_and_ignores_steering() -> None:
    first = [user("goal 1"), *chain("a"), assistant("done")]
    critique = Message("user", (Text("try again", "system"),))
    assert turns_since_goal(ask(*first)) == 2
    assert turns_since_goal(ask(*first, user("goal 2"))) == 0
    assert turns_since_goal(ask(*first, critique, user("goal 2"), *chain("b"))) == 1
    assert turns_since_goal(ask(*first, user("goal 2"), *chain("b", "c"), user("hurry"), *chain("d"))) == 3
    assert turns_since_goal(ask(*first, critique)) == 2


async def test_position_may_be_a_function() -> None:
    model = ScriptedModel(["zero", "one"], by_position=lambda request: len(request.messages) - 1)
    assert (await model.generate(ask(user("a"), user("b")))).message.text == "one"


async def test_from_files(tmp_path: Path) -> None:
    turns: list[Any] = [
        "text",
        {"text": "see", "reasoning": "hm", "calls": [{"name": "add", "arguments": {"a": 1}}]},
        {"text": "cut", "finish_reason": "length"},
        {"role": "assistant", "parts": [{"type": "text", "text": "part"}]},
        {"message": {"role": "assistant", "parts": []}, "attempts": 2},
        {"refusal": True, "text": "no"},
        {"error": "down", "type": "ModelUnavailable"},
    ]
    as_list, as_lines, as_object = tmp_path / "a.json", tmp_path / "b.jsonl", tmp_path / "c.json"
    as_list.write_text(json.dumps(turns))
    as_lines.write_text("\n".join(json.dumps(t) for t in [{"by_position": False}, *turns]) + "\n")
    as_object.write_text(json.dumps({"turns": turns, "by_position": False}))
    for path in (as_list, as_lines, as_object):
        model = ScriptedModel.from_file(path)
        answers = [await model.generate(ask()) for _ in turns[:-1]]
        assert [a.message.text for a in answers] == ["text", "see", "cut", "part", "", "no"]
        assert answers[1].message.tool_calls[0].arguments == {"a": 1}
        assert [a.finish_reason for a in answers] == ["stop", "tool_calls", "length", "stop", "stop", "refusal"]
        assert answers[4].attempts == 2 and answers[5].message.refusal
        with pytest.raises(ModelUnavailable, match="down"):
            await model.generate(ask())


async def test_file_options(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"turns": ["zero", "one"], "by_position": true}')
    request = ask(user("goal"), *chain("a"))
    assert (await ScriptedModel.from_file(path).generate(request)).message.text == "one"
    assert (await ScriptedModel.from_file(path, by_position=False).generate(request)).message.text == "zero"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{", "expected JSON"),
        ("7", "expected a list"),
        ("[7]", "turn 1 .* text or an object"),
        ('["a", {"txet": "b"}]', "turn 2 .*txet"),
        ('[{"calls": [{"arguments": {}}]}]', "turn 1 .*name"),
        ('[{"error": "x", "type": "ToolError"}]', "turn 1 .*ToolError"),
    ],
)
def test_bad_files_say_where(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(ConfigError, match=expected):
        ScriptedModel.from_file(path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        ScriptedModel.from_file(tmp_path / "none.json")
