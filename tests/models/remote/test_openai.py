from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from agentrt.core.errors import ConfigError, ModelError, OutputTruncated
from agentrt.core.labels import USER
from agentrt.core.messages import Image, Message, Reasoning, Text, ToolCall, assistant, observation, system, user
from agentrt.core.models import Delta, ModelRequest, Sampling
from agentrt.core.specs import ModelCard, ToolSpec
from agentrt.models.remote import OpenAIModel

ADD = ToolSpec(
    "add",
    "Add two numbers.",
    {"type": "object", "properties": {"a": {"type": "number", "x-verbatim": "required"}}, "required": ["a"]},
)
CLOSED_SCHEMA = {
    "type": "object",
    "properties": {"n": {"type": "integer", "minimum": 1}},
    "required": ["n"],
    "additionalProperties": False,
}
OPEN_SCHEMA = {"type": "object", "properties": {"steps": {"type": "object"}}}


@pytest.fixture
def make(server: Any, sleep: Any, key: str) -> Callable[..., OpenAIModel]:
    """A model of a compatible server."""

    def making(name: str = "gpt-4o", **options: Any) -> OpenAIModel:
        return OpenAIModel(name, api_key=key, base_url=server.url + "/v1", sleep=sleep, **options)

    return making


@pytest.fixture
def official(server: Any, sleep: Any, key: str) -> Callable[..., OpenAIModel]:
    """A model that takes the server for OpenAI's own, through a client given to it."""

    def making(name: str = "gpt-4o", **options: Any) -> OpenAIModel:
        from openai import AsyncOpenAI

        client = AsyncOpenAI(api_key=key, base_url=server.url + "/v1", max_retries=5)
        return OpenAIModel(name, client=client, sleep=sleep, **options)

    return making


def ask(*messages: Message, **more: Any) -> ModelRequest:
    return ModelRequest(messages or (user("hello"),), **more)


async def test_text_is_streamed_counted_priced_and_labelled(server: Any, gpt: Any, official: Any, key: str) -> None:
    server.play(gpt.says({"role": "assistant", "content": ""}, {"content": "Hel"}, {"content": "lo"}, cached_tokens=4))
    deltas: list[Delta] = []
    answer = await official().generate(ask(system("S"), user("hi")), deltas.append)
    assert answer.message.text == "Hello" and answer.finish_reason == "stop" and answer.model == "gpt-test"
    assert deltas == [Delta("text", "Hel"), Delta("text", "lo")]
    assert (answer.usage.input_tokens, answer.usage.output_tokens, answer.usage.cached_tokens) == (10, 7, 4)
    assert answer.cost == pytest.approx((6 * 2.5 + 4 * 1.25 + 7 * 10) / 1e6)
    assert answer.message.parts == (Text("Hello", "model", USER),) and answer.extra["id"] == "chatcmpl-1"
    assert answer.ttft_s is not None and 0 < answer.ttft_s <= answer.duration_s
    seen = server.seen[0]
    assert seen.path == "/v1/chat/completions" and seen.headers["authorization"] == f"Bearer {key}"
    assert seen.body["stream"] is True and seen.body["stream_options"] == {"include_usage": True}
    assert seen.body["messages"] == [{"role": "system", "content": "S"}, {"role": "user", "content": "hi"}]


async def test_the_conversation_on_the_wire(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    calls = [ToolCall("c1", "add", {"a": "ä"}), ToolCall("c2", "add", {}, raw="{")]
    picture = Message("user", (Text("this"), Image("image/png", "aGk=")))
    thought = Message("assistant", (Reasoning("hm"), Text("Looking.", "model"), *calls))
    silent = Message("assistant", (Reasoning("hm"),))
    results = [observation(calls[0], "2"), observation(calls[1], "not JSON", is_error=True)]
    await make().generate(ask(picture, thought, *results, silent, tools=(ADD,)))
    body = server.seen[0].body
    assert body["messages"] == [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "this"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}},
            ],
        },
        {
            "role": "assistant",
            "content": "Looking.",
            "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "add", "arguments": '{"a": "ä"}'}},
                {"id": "c2", "type": "function", "function": {"name": "add", "arguments": "{}"}},
            ],
        },
        {"role": "tool", "tool_call_id": "c1", "content": "2"},
        {"role": "tool", "tool_call_id": "c2", "content": "Error: not JSON"},
    ]
    parameters = {"type": "object", "properties": {"a": {"type": "number"}}, "required": ["a"]}
    function = {"name": "add", "description": "Add two numbers.", "parameters": parameters}
    assert body["tools"] == [{"type": "function", "function": function}]


async def test_parallel_calls_in_pieces(server: Any, gpt: Any, make: Any) -> None:
    server.play(
        gpt.says(
            gpt.call(0, "add", "", "t1"),
            gpt.call(0, arguments='{"a"'),
            gpt.call(1, "add", '{"a": 2}', "t2"),
            gpt.call(0, arguments=": 1}"),
            finish="tool_calls",
        )
    )
    deltas: list[Delta] = []
    answer = await make().generate(ask(tools=(ADD,)), deltas.append)
    assert [(c.id, c.arguments) for c in answer.message.tool_calls] == [("t1", {"a": 1}), ("t2", {"a": 2})]
    assert answer.finish_reason == "tool_calls"
    assert [d.kind for d in deltas].count("tool_name") == 2


async def test_servers_that_imitate_badly(server: Any, gpt: Any, make: Any, make_play: Any) -> None:
    """Every call at index 0, no ids for some, the name repeated, "stop" at the end, no usage, thinking in a field."""
    chunks = [
        gpt.chunk({"reasoning_content": "hmm"}),
        gpt.chunk(gpt.call(0, "add", '{"a": 1}', "t1")),
        gpt.chunk(gpt.call(0, "add", '{"a": 2', "t2")),
        gpt.chunk(gpt.call(0, "add", "}", "t2")),
        gpt.chunk(gpt.call(3, "add", "")),
        gpt.chunk({}, "stop"),
    ]
    server.play(make_play(lines=gpt.lines(*chunks, done=False)))
    deltas: list[Delta] = []
    answer = await make().generate(ask(tools=(ADD,)), deltas.append)
    calls = answer.message.tool_calls
    assert [(c.id, c.arguments) for c in calls[:2]] == [("t1", {"a": 1}), ("t2", {"a": 2})]
    assert calls[2].id and calls[2].arguments == {} and len({c.id for c in calls}) == 3
    assert answer.finish_reason == "tool_calls" and deltas[0] == Delta("reasoning", "hmm")
    assert isinstance(answer.message.parts[0], Reasoning)
    assert answer.usage.input_tokens > 0 and any("no token counts" in note for note in answer.notes)


async def test_malformed_arguments_are_kept_for_repair(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says(gpt.call(0, "add", "[1]", "t1"), finish="tool_calls"))
    call = (await make().generate(ask(tools=(ADD,)))).message.tool_calls[0]
    assert call.arguments == {} and call.raw == "[1]"


@pytest.mark.parametrize(
    ("choice", "wire"),
    [
        ("auto", "auto"),
        ("required", "required"),
        ("none", "none"),
        ("add", {"type": "function", "function": {"name": "add"}}),
    ],
)
async def test_tool_choice(server: Any, gpt: Any, make: Any, choice: str, wire: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    card = ModelCard("m", "openai", 8_000, parallel_calls=False)
    await make(card=card).generate(ask(tools=(ADD,), tool_choice=choice))
    assert server.seen[0].body["tool_choice"] == wire and server.seen[0].body["parallel_tool_calls"] is False


async def test_refusal_and_filter(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"refusal": "I will "}, {"refusal": "not."}))
    answer = await make().generate(ask())
    assert answer.finish_reason == "refusal" and answer.message.refusal and answer.message.text == "I will not."
    server.play(gpt.says(gpt.call(0, "add", "{}", "t1"), finish="content_filter"))
    answer = await make().generate(ask(tools=(ADD,)))
    assert answer.finish_reason == "content_filter" and not answer.message.tool_calls


async def test_length(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": "Once"}, finish="length"))
    assert (await make().generate(ask())).finish_reason == "length"
    server.play(gpt.says(gpt.call(0, "add", '{"a', "t1"), finish="length"))
    with pytest.raises(OutputTruncated, match="arguments of add"):
        await make().generate(ask(tools=(ADD,)))


async def test_logprobs(server: Any, gpt: Any, make: Any, make_play: Any) -> None:
    top = [{"token": "yes", "logprob": -0.1, "bytes": None}, {"token": "no", "logprob": -2.5, "bytes": None}]
    token = {"token": "yes", "logprob": -0.1, "bytes": None, "top_logprobs": top}
    chunk = gpt.chunk({"content": "yes"}, logprobs={"content": [token], "refusal": None})
    server.play(make_play(lines=gpt.lines(chunk, gpt.chunk({}, "stop"), gpt.usage())))
    answer = await make().generate(ask(sampling=Sampling(logprobs=2)))
    assert server.seen[0].body["logprobs"] is True and server.seen[0].body["top_logprobs"] == 2
    assert answer.logprobs[0].token == "yes" and answer.logprobs[0].top == (("yes", -0.1), ("no", -2.5))


# -- parameters ---------------------------------------------------------------------------------------------

SAMPLING = Sampling(temperature=0.5, top_p=0.9, top_k=5, min_p=0.1, max_tokens=9, seed=1, stop=("X",))


async def test_parameters_at_openai(server: Any, gpt: Any, official: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    answer = await official("gpt-4o").generate(ask(sampling=SAMPLING))
    body = server.seen[0].body
    sent = {k: body[k] for k in ("temperature", "top_p", "max_completion_tokens", "seed", "stop")}
    assert sent == {"temperature": 0.5, "top_p": 0.9, "max_completion_tokens": 9, "seed": 1, "stop": ["X"]}
    assert not {"top_k", "min_p", "max_tokens"} & body.keys()
    assert any("top_k, min_p" in note for note in answer.notes)


async def test_parameters_elsewhere(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    answer = await make("qwen").generate(ask(sampling=SAMPLING))
    body = server.seen[0].body
    assert (body["top_k"], body["min_p"], body["max_tokens"]) == (5, 0.1, 9) and "max_completion_tokens" not in body
    assert not any("not sent" in note for note in answer.notes)


async def test_parameters_of_reasoning_models(server: Any, gpt: Any, official: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    answer = await official("o3", effort="low").generate(ask(sampling=SAMPLING))
    body = server.seen[0].body
    assert body["reasoning_effort"] == "low" and body["max_completion_tokens"] == 9
    assert not {"temperature", "top_p", "seed", "stop"} & body.keys() and len(answer.notes) == 2


@pytest.mark.parametrize(
    "sampling",
    [Sampling(temperature=2.1), Sampling(logprobs=21), Sampling(stop=("a", "b", "c", "d", "e")), Sampling(min_p=2)],
)
async def test_parameters_out_of_range(server: Any, official: Any, sampling: Sampling) -> None:
    with pytest.raises(ConfigError, match="for openai, got"):
        await official().generate(ask(sampling=sampling))
    assert not server.seen


@pytest.mark.parametrize(
    ("name", "effort", "wire"),
    [("gpt-6-sol", None, "none"), ("gpt-5.6-luna", "high", "none"), ("gpt-5.4", "high", None), ("gpt-5", "low", "low")],
)
async def test_effort_beside_tools(server: Any, gpt: Any, official: Any, name: str, effort: Any, wire: Any) -> None:
    server.play(gpt.says({"content": "ok"}), gpt.says({"content": "ok"}))
    model = official(name, effort=effort)
    await model.generate(ask(tools=(ADD,)))
    await model.generate(ask())
    assert [seen.body.get("reasoning_effort") for seen in server.seen] == [wire, effort]


async def test_models_that_take_tools_elsewhere_only(server: Any, gpt: Any, official: Any, make: Any) -> None:
    with pytest.raises(ConfigError, match=r"gpt-6.1-sol tools only through its Responses API.*gpt-6.1-terra"):
        await official("gpt-6.1-sol").generate(ask(tools=(ADD,)))
    server.play(gpt.says({"content": "ok"}), gpt.says({"content": "ok"}))
    await official("gpt-6.1-sol").generate(ask())
    await make("gpt-6.1-sol").generate(ask(tools=(ADD,)))
    assert len(server.seen) == 2


# -- structured answers -------------------------------------------------------------------------------------


async def test_structured_answer_natively(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": '```json\n{"n": 3}\n```'}))
    answer = await make().generate(ask(output_schema=CLOSED_SCHEMA))
    assert json.loads(answer.message.text) == {"n": 3}
    wire = server.seen[0].body["response_format"]["json_schema"]
    assert wire["strict"] is True and wire["schema"]["properties"] == {"n": {"type": "integer"}}


async def test_an_open_schema_is_checked_afterwards(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": '{"steps": 1}'}), gpt.says({"content": '{"steps": {}}'}))
    answer = await make().generate(ask(output_schema=OPEN_SCHEMA))
    assert json.loads(answer.message.text) == {"steps": {}} and answer.attempts == 2
    assert server.seen[0].body["response_format"]["json_schema"] == {
        "name": "answer",
        "schema": OPEN_SCHEMA,
        "strict": False,
    }
    server.play(gpt.says({"content": "[]"}), gpt.says({"content": "[]"}))
    with pytest.raises(ModelError, match="not of type 'object'"):
        await make().generate(ask(output_schema=OPEN_SCHEMA))


async def test_structured_answer_as_a_tool(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says(gpt.call(0, "final_answer", '{"n": ', "t1"), gpt.call(0, arguments="3}"), finish="tool_calls"))
    deltas: list[Delta] = []
    answer = await make(structured="tool").generate(ask(output_schema=CLOSED_SCHEMA), deltas.append)
    assert json.loads(answer.message.text) == {"n": 3} and answer.finish_reason == "stop"
    assert "".join(d.text for d in deltas if d.kind == "text") == '{"n": 3}' and len(deltas) == 2
    body = server.seen[0].body
    assert body["tool_choice"]["function"]["name"] == "final_answer" and "response_format" not in body


async def test_a_refusal_is_no_wrong_answer(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"refusal": "no"}))
    assert (await make().generate(ask(output_schema=CLOSED_SCHEMA))).finish_reason == "refusal"


async def test_usage_can_be_left_out(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    await make(stream_usage=False).generate(ask())
    assert "stream_options" not in server.seen[0].body


async def test_a_long_dialogue_keeps_ids_apart(server: Any, gpt: Any, make: Any) -> None:
    server.play(gpt.says({"content": "ok"}))
    one = ToolCall("call_1", "add", {"a": 1})
    await make().generate(
        ask(user("a"), assistant(calls=[one]), observation(one, "1"), assistant(calls=[one]), observation(one, "2"))
    )
    turns = server.seen[0].body["messages"]
    assert [t["tool_call_id"] for t in turns if t["role"] == "tool"] == ["call_1", "call_1-2"]
    assert [t["tool_calls"][0]["id"] for t in turns if t["role"] == "assistant"] == ["call_1", "call_1-2"]
