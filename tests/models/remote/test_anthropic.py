from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from agentrt.core.errors import ConfigError, ModelError, OutputTruncated
from agentrt.core.labels import Integrity
from agentrt.core.messages import Image, Message, Reasoning, Text, ToolCall, assistant, observation, system, user
from agentrt.core.models import Delta, ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.remote import AnthropicModel

ADD = ToolSpec(
    "add",
    "Add two numbers.",
    {
        "type": "object",
        "properties": {"a": {"type": "number", "x-verbatim": "required"}, "x-b": {"type": "number"}},
        "required": ["a"],
    },
)
READ = ToolSpec("files.read", "Read a file.", {"type": "object", "properties": {"path": {"type": "string"}}})
OPEN_SCHEMA = {"type": "object", "properties": {"steps": {"type": "object"}}, "required": ["steps"]}
CLOSED_SCHEMA = {
    "type": "object",
    "properties": {"n": {"type": "integer", "minimum": 1}, "why": {"type": "string"}},
    "required": ["n"],
}


@pytest.fixture
def make(server: Any, sleep: Any, key: str) -> Callable[..., AnthropicModel]:
    def making(name: str = "claude-haiku-4-5", **options: Any) -> AnthropicModel:
        return AnthropicModel(name, api_key=key, base_url=server.url, sleep=sleep, **options)

    return making


def ask(*messages: Message, **more: Any) -> ModelRequest:
    return ModelRequest(messages or (user("hello"),), **more)


async def test_text_is_streamed_counted_priced_and_labelled(server: Any, claude: Any, make: Any, key: str) -> None:
    usage = {"input_tokens": 100, "cache_read_input_tokens": 1000, "cache_creation_input_tokens": 10}
    server.play(claude.says(claude.text("Hel", "lo"), output=20, **usage))
    deltas: list[Delta] = []
    read = ToolCall("c1", "add", {"a": 1})
    request = ask(system("Be brief."), user("hi"), assistant(calls=[read]), observation(read, "2"), tools=(ADD,))
    answer = await make().generate(request, deltas.append)
    assert answer.message.text == "Hello" and answer.finish_reason == "stop" and answer.model == "claude-test"
    assert deltas == [Delta("text", "Hel"), Delta("text", "lo")]
    assert (answer.usage.input_tokens, answer.usage.cached_tokens, answer.usage.cache_write_tokens) == (1110, 1000, 10)
    assert answer.usage.output_tokens == 20 and answer.attempts == 1
    assert answer.cost == pytest.approx((100 * 1 + 1000 * 0.1 + 10 * 1.25 + 20 * 5) / 1e6)
    assert answer.ttft_s is not None and 0 < answer.ttft_s <= answer.duration_s
    part = answer.message.parts[0]
    assert part.author == "model" and part.label.integrity is Integrity.UNTRUSTED and "tool:add" in part.label.sources
    seen = server.seen[0]
    assert seen.path == "/v1/messages" and seen.headers["authorization"] == f"Bearer {key}"
    assert seen.body["stream"] is True and seen.body["max_tokens"] == 32_000


async def test_body_has_cache_marks_clean_schemas_and_merged_turns(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    calls = [ToolCall("c1", "add", {"a": 1}), ToolCall("c2", "files.read", {})]
    results = [observation(calls[0], "2"), observation(calls[1], "no such file", is_error=True)]
    await make().generate(
        ask(
            system("S1"),
            system("S2"),
            user("go"),
            assistant("Looking.", calls),
            *results,
            user("hurry"),
            tools=(READ, ADD),
        )
    )
    body = server.seen[0].body
    mark = {"type": "ephemeral"}
    assert body["system"] == [{"type": "text", "text": "S1"}, {"type": "text", "text": "S2", "cache_control": mark}]
    first, second = body["tools"]
    assert first["name"].startswith("files_read_") and "cache_control" not in first
    assert second == {
        "name": "add",
        "description": "Add two numbers.",
        "input_schema": {
            "type": "object",
            "properties": {"a": {"type": "number"}, "x-b": {"type": "number"}},
            "required": ["a"],
        },
        "cache_control": mark,
    }
    assert body["tool_choice"] == {"type": "auto"} and "thinking" not in body
    assert body["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "go"}]},
        {
            "role": "assistant",
            "content": [
                {"type": "text", "text": "Looking."},
                {"type": "tool_use", "id": "c1", "name": "add", "input": {"a": 1}},
                {"type": "tool_use", "id": "c2", "name": first["name"], "input": {}},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "c1", "content": "2"},
                {"type": "tool_result", "tool_use_id": "c2", "content": "no such file", "is_error": True},
                {"type": "text", "text": "hurry", "cache_control": mark},
            ],
        },
    ]


async def test_cache_marks_can_be_left_out(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    await make(cache=False).generate(ask(system("S"), user("go"), tools=(ADD,)))
    assert "cache_control" not in json.dumps(server.seen[0].body)


async def test_parallel_calls_in_pieces(server: Any, claude: Any, make: Any) -> None:
    server.play(
        claude.says(
            claude.text("Both.", index=0),
            claude.call("add", '{"a"', ": 1", "}", index=1, call_id="t1"),
            claude.call("add", index=2, call_id="t2"),
            reason="tool_use",
        )
    )
    deltas: list[Delta] = []
    answer = await make().generate(ask(tools=(ADD,)), deltas.append)
    one, two = answer.message.tool_calls
    assert (one.id, one.name, one.arguments, one.raw) == ("t1", "add", {"a": 1}, None)
    assert (two.id, two.arguments) == ("t2", {})
    assert answer.finish_reason == "tool_calls" and answer.message.text == "Both."
    assert [d.kind for d in deltas] == ["text", "tool_name", *["tool_arguments"] * 3, "tool_name"]
    assert "".join(d.text for d in deltas if d.kind == "tool_arguments") == '{"a": 1}'


async def test_names_the_wire_does_not_allow_come_back(server: Any, claude: Any, make: Any) -> None:
    model = make()
    server.play(claude.says(claude.text("ok")))
    await model.generate(ask(tools=(READ,)))
    wire = server.seen[0].body["tools"][0]["name"]
    server.play(claude.says(claude.call(wire, "{}"), reason="tool_use"))
    assert (await model.generate(ask(tools=(READ,)))).message.tool_calls[0].name == "files.read"


async def test_malformed_arguments_are_kept_for_repair(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.call("add", '{"a": 1,}'), reason="tool_use"))
    call = (await make().generate(ask(tools=(ADD,)))).message.tool_calls[0]
    assert call.arguments == {} and call.raw == '{"a": 1,}'


@pytest.mark.parametrize(
    ("choice", "wire"),
    [
        ("auto", {"type": "auto"}),
        ("required", {"type": "any"}),
        ("none", {"type": "none"}),
        ("add", {"type": "tool", "name": "add"}),
    ],
)
async def test_tool_choice(server: Any, claude: Any, make: Any, choice: str, wire: dict[str, str]) -> None:
    server.play(claude.says(claude.text("ok")))
    await make().generate(ask(tools=(ADD,), tool_choice=choice))
    assert server.seen[0].body["tool_choice"] == wire


@pytest.mark.parametrize(("choice", "tools"), [("required", ()), ("sub", (ADD,))])
async def test_a_choice_that_cannot_be_met(make: Any, choice: str, tools: tuple[ToolSpec, ...]) -> None:
    with pytest.raises(ConfigError, match="tool"):
        await make().generate(ask(tools=tools, tool_choice=choice))


async def test_a_model_that_cannot_be_forced_is_asked(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    answer = await make("claude-opus-5-5").generate(ask(tools=(ADD,), tool_choice="add"))
    body = server.seen[0].body
    assert body["tool_choice"] == {"type": "auto"}
    assert body["messages"][-1]["content"][-1] == {
        "type": "text",
        "text": "Answer by calling the tool add, not in plain text.",
    }
    assert any("cannot be forced" in note for note in answer.notes)


async def test_forcing_switches_thinking_off_where_that_is_needed(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    answer = await make("claude-opus-5").generate(ask(tools=(ADD,), tool_choice="required"))
    assert server.seen[0].body["thinking"] == {"type": "disabled"}
    assert any("excludes thinking" in note for note in answer.notes)


async def test_past_calls_without_tools_now(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    call = ToolCall("c1", "add", {"a": 1})
    await make().generate(ask(user("go"), assistant(calls=[call]), observation(call, "1"), user("and?")))
    body = server.seen[0].body
    assert [tool["name"] for tool in body["tools"]] == ["add"] and body["tool_choice"] == {"type": "none"}


# -- thinking -----------------------------------------------------------------------------------------------


async def think_and_call(server: Any, claude: Any, model: AnthropicModel) -> tuple[ModelRequest, Message]:
    redacted = claude.block(1, {"type": "redacted_thinking", "data": "c2VjcmV0"})
    call = claude.call("add", '{"a": 1}', index=2)
    server.play(claude.says(claude.thinking("Let me ", "think."), redacted, call, reason="tool_use"))
    request = ask(system("S"), user("go"), tools=(ADD,))
    return request, (await model.generate(request)).message


async def test_thinking_is_streamed_and_goes_back_unchanged(server: Any, claude: Any, make: Any) -> None:
    model = make("claude-opus-5-5")
    request, said = await think_and_call(server, claude, model)
    assert server.seen[0].body["thinking"] == {"type": "adaptive", "display": "summarized"}
    assert isinstance(said.parts[0], Reasoning) and said.parts[0].text == "Let me think."
    server.play(claude.says(claude.text("2")))
    result = observation(said.tool_calls[0], "2")
    await model.generate(ask(*request.messages, said, result, tools=request.tools))
    assert server.seen[1].body["messages"][1]["content"] == [
        {"type": "thinking", "thinking": "Let me think.", "signature": "c2ln"},
        {"type": "redacted_thinking", "data": "c2VjcmV0"},
        {"type": "tool_use", "id": "toolu_1", "name": "add", "input": {"a": 1}},
    ]


async def test_thinking_behind_a_changed_prefix_stays_here(server: Any, claude: Any, make: Any) -> None:
    model = make("claude-opus-5-5")
    request, said = await think_and_call(server, claude, model)
    result = observation(said.tool_calls[0], "2")
    changed = [
        (ask(system("other"), user("go"), said, result, tools=request.tools), model),
        (ask(*request.messages, said, result, tools=(READ, ADD)), model),
        (ask(*request.messages, said, result, tools=request.tools), make("claude-opus-5")),
    ]
    for later, asked in changed:
        server.play(claude.says(claude.text("2")))
        await asked.generate(later)
        kinds = [block["type"] for block in server.seen[-1].body["messages"][1]["content"]]
        assert kinds == ["tool_use"]


async def test_thinking_of_other_providers_stays_here(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    said = Message("assistant", (Reasoning("hm", "foreign"), Reasoning("hm"), Text("yes", "model")))
    await make().generate(ask(user("a"), said, user("b")))
    assert server.seen[0].body["messages"][1]["content"] == [{"type": "text", "text": "yes"}]


@pytest.mark.parametrize(
    ("name", "thinking", "wire"),
    [
        ("claude-haiku-4-5", None, None),
        ("claude-haiku-4-5", 2048, {"type": "enabled", "budget_tokens": 2048}),
        ("claude-opus-4-8", True, {"type": "adaptive", "display": "summarized"}),
        ("claude-opus-4-8", False, None),
        ("claude-opus-5", False, {"type": "disabled"}),
        ("claude-sonnet-5-5", False, {"type": "between_tools"}),
        ("claude-opus-5-5", False, {"type": "adaptive", "display": "summarized"}),
        ("claude-next", None, None),
    ],
)
async def test_thinking_setting(server: Any, claude: Any, make: Any, name: str, thinking: Any, wire: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    await make(name, thinking=thinking, effort="low").generate(ask())
    assert server.seen[0].body.get("thinking") == wire
    assert server.seen[0].body["output_config"] == {"effort": "low"}


@pytest.mark.parametrize(
    ("name", "thinking"), [("claude-opus-5", 2048), ("claude-haiku-4-5", True), ("claude-haiku-4-5", 5)]
)
async def test_thinking_that_cannot_be(make: Any, name: str, thinking: Any) -> None:
    with pytest.raises(ConfigError, match="thinking"):
        await make(name, thinking=thinking).generate(ask())


# -- ends ---------------------------------------------------------------------------------------------------


async def test_refusal(server: Any, claude: Any, make: Any, make_play: Any) -> None:
    details = {"type": "refusal", "category": "cyber", "explanation": "Not this."}
    events = [claude.start(), *claude.call("add", '{"a": 1}'), *claude.end("refusal", stop_details=details)]
    server.play(make_play(lines=claude.lines(*events)))
    answer = await make().generate(ask(tools=(ADD,)))
    assert answer.finish_reason == "refusal" and answer.message.refusal
    assert answer.message.text == "Not this." and not answer.message.tool_calls
    assert answer.extra["stop_details"]["category"] == "cyber"


async def test_length(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("Once upon"), reason="max_tokens"))
    answer = await make().generate(ask(sampling=Sampling(max_tokens=2)))
    assert answer.finish_reason == "length" and answer.message.text == "Once upon"
    assert server.seen[0].body["max_tokens"] == 2


async def test_a_call_that_was_cut_is_never_given_out(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.call("add", '{"a": 1'), reason="max_tokens"))
    with pytest.raises(OutputTruncated, match=r"arguments of add.*max_tokens"):
        await make().generate(ask(tools=(ADD,)))
    assert len(server.seen) == 1


# -- structured answers -------------------------------------------------------------------------------------


async def test_structured_answer_natively(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text('{"n": 3}')))
    answer = await make().generate(ask(output_schema=CLOSED_SCHEMA))
    assert json.loads(answer.message.text) == {"n": 3}
    assert server.seen[0].body["output_config"]["format"] == {
        "type": "json_schema",
        "schema": {
            "type": "object",
            "properties": {"n": {"type": "integer"}, "why": {"type": "string"}},
            "required": ["n"],
            "additionalProperties": False,
        },
    }


async def test_a_wrong_structured_answer_is_asked_for_once_more(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text('{"n": 0}')), claude.says(claude.text('{"n": 1}')))
    deltas: list[Delta] = []
    answer = await make().generate(ask(output_schema=CLOSED_SCHEMA), deltas.append)
    assert json.loads(answer.message.text) == {"n": 1} and answer.attempts == 2
    assert [d.attempt for d in deltas] == [1, 2] and answer.usage.output_tokens == 14
    server.play(claude.says(claude.text('{"n": 0}')), claude.says(claude.text("no")))
    with pytest.raises(ModelError, match="not JSON"):
        await make().generate(ask(output_schema=CLOSED_SCHEMA))
    assert len(server.seen) == 4


async def test_a_cut_structured_answer_is_truncated(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text('{"n": '), reason="max_tokens"))
    with pytest.raises(OutputTruncated):
        await make().generate(ask(output_schema=CLOSED_SCHEMA))


@pytest.mark.parametrize(
    ("name", "choice"),
    [("claude-haiku-4-5", {"type": "tool", "name": "final_answer"}), ("claude-opus-5-5", {"type": "auto"})],
)
async def test_an_open_schema_goes_as_a_tool(server: Any, claude: Any, make: Any, name: str, choice: Any) -> None:
    server.play(claude.says(claude.call("final_answer", '{"steps": ', '{"x": 1}}'), reason="tool_use"))
    deltas: list[Delta] = []
    answer = await make(name).generate(ask(output_schema=OPEN_SCHEMA), deltas.append)
    assert json.loads(answer.message.text) == {"steps": {"x": 1}}
    assert answer.finish_reason == "stop" and not answer.message.tool_calls
    assert {d.kind for d in deltas} == {"text"}
    body = server.seen[0].body
    assert body["tool_choice"] == choice and body["tools"][0]["input_schema"] == OPEN_SCHEMA


async def test_tools_beside_an_open_schema(server: Any, claude: Any, make: Any) -> None:
    early = claude.call("final_answer", '{"steps": {}}', index=1, call_id="t2")
    server.play(claude.says(claude.call("add", '{"a": 1}'), early, reason="tool_use"))
    answer = await make().generate(ask(tools=(ADD,), output_schema=OPEN_SCHEMA))
    assert [call.name for call in answer.message.tool_calls] == ["add"] and answer.finish_reason == "tool_calls"
    assert server.seen[0].body["tool_choice"] == {"type": "any"}


async def test_an_answer_that_is_no_object_is_wrapped(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text('{"answer": [1, 2]}')))
    answer = await make().generate(ask(output_schema={"type": "array", "items": {"type": "integer"}}))
    assert answer.message.text == "[1, 2]"


# -- parameters and content ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=1.5),
        Sampling(temperature=-0.1),
        Sampling(top_p=1.1),
        Sampling(top_k=0),
        Sampling(max_tokens=0),
        Sampling(max_tokens=64_001),
        Sampling(stop=(" ",)),
    ],
)
async def test_parameters_out_of_range(server: Any, make: Any, sampling: Sampling) -> None:
    with pytest.raises(ConfigError, match="expected"):
        await make().generate(ask(sampling=sampling))
    assert not server.seen


async def test_parameters_the_provider_has_not_are_noted(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    answer = await make().generate(ask(sampling=Sampling(temperature=0, seed=1, logprobs=3, stop=("END",))))
    assert any("temperature, seed, logprobs" in note for note in answer.notes)
    body = server.seen[0].body
    assert body["stop_sequences"] == ["END"] and not {"temperature", "seed", "logprobs"} & body.keys()


async def test_images(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("a cat")))
    await make(cache=False).generate(ask(Message("user", (Text("What?"), Image("image/png", "aGk=")))))
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}}
    assert server.seen[0].body["messages"][0]["content"] == [{"type": "text", "text": "What?"}, image]
    with pytest.raises(ConfigError, match="image/bmp"):
        await make().generate(ask(Message("user", (Image("image/bmp", "aGk="),))))


async def test_a_conversation_cut_by_the_window(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    lost, hanging = ToolCall("c0", "add", {}), ToolCall("c1", "add", {})
    await make(cache=False).generate(
        ask(
            observation(lost, "7"),
            assistant("So far 7."),
            user(" "),
            assistant(calls=[hanging]),
            user("go"),
            tools=(ADD,),
        )
    )
    assert server.seen[0].body["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "[earlier result of add]\n7"}]},
        {
            "role": "assistant",
            "content": [
                {"type": "text", "text": "So far 7."},
                {"type": "tool_use", "id": "c1", "name": "add", "input": {}},
            ],
        },
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_result",
                    "tool_use_id": "c1",
                    "content": "(no result was recorded for this call)",
                    "is_error": True,
                },
                {"type": "text", "text": "go"},
            ],
        },
    ]


async def test_nothing_to_answer(make: Any) -> None:
    with pytest.raises(ConfigError, match="at least one message"):
        await make().generate(ask(system("S")))


async def test_an_unknown_model_costs_nothing_and_says_so(server: Any, claude: Any, make: Any) -> None:
    server.play(claude.says(claude.text("ok")))
    answer = await make("claude-next").generate(ask())
    assert answer.cost == 0 and any("price of claude-next is not known" in note for note in answer.notes)
    assert server.seen[0].body["max_tokens"] == 8_192
