"""The decode loop: forced runs, the cache between requests, running out of tokens, streaming, log-probabilities."""

from __future__ import annotations

import json
import math
from typing import Any

import jsonschema
import pytest
import torch

from agentrt.core.errors import ContextOverflow, OutputTruncated
from agentrt.core.messages import Message, assistant, observation, system, user
from agentrt.core.models import Delta, ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.network import Interrupted

NESTED = {
    "type": "object",
    "properties": {
        "path": {"type": "string"},
        "rows": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "key": {"enum": ["north", "south"]},
                    "count": {"type": "integer"},
                    "size": {"type": "number", "exclusiveMinimum": -22, "maximum": -21},
                },
                "required": ["key", "size"],
                "additionalProperties": False,
            },
        },
        "note": {"type": ["string", "null"]},
    },
    "required": ["path", "rows"],
    "additionalProperties": False,
}
TOOL = ToolSpec("save_rows", "Save the rows", NESTED)
OTHER = ToolSpec(
    "read", "Read a file", {"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]}
)


def request(*messages: Message, choice: str = "auto", **sampling: Any) -> ModelRequest:
    settings: dict[str, Any] = {"temperature": 1.0, "max_tokens": 200, **sampling}
    return ModelRequest(messages or (user("Save what you found."),), (TOOL, OTHER), choice, Sampling(**settings))


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_forced_runs_change_nothing_but_the_number_of_forward_passes(engine: Any, temperature: float) -> None:
    """With one token a byte there is one way to write anything, so both loops must give the same."""
    fast = engine("agentrt", "bytes", merges=0)
    plain = engine("agentrt", "bytes", merges=0, fast_forward=False)
    fewer = 0
    for seed in range(5):
        ask = request(choice="required", max_tokens=120, temperature=temperature, seed=seed)
        one, other = fast.generate(ask), plain.generate(ask)
        assert [(c.name, c.arguments) for c in one.message.tool_calls] == [
            (c.name, c.arguments) for c in other.message.tool_calls
        ]
        assert one.usage.output_tokens == other.usage.output_tokens
        fewer += other.extra["forwards"] - one.extra["forwards"]
    assert fewer > 50


def test_what_is_in_the_cache_is_not_computed_again_and_changes_nothing(engine: Any) -> None:
    warm, cold = engine(), engine("agentrt", card={"name": "cold"})
    before = 0
    messages: list[Message] = [system("Notes:\n- be brief"), user("Save what you found in notes.txt.")]
    for step in range(5):
        ask = request(*messages, choice="required" if step % 2 == 0 else "none", seed=step)
        cold.network.rewind(0)
        one, other = warm.generate(ask), cold.generate(ask)
        assert [p for p in one.message.parts if not hasattr(p, "id")] == [
            p for p in other.message.parts if not hasattr(p, "id")
        ]
        assert [c.arguments for c in one.message.tool_calls] == [c.arguments for c in other.message.tool_calls]
        assert other.usage.cached_tokens == 0
        assert one.usage.cached_tokens >= (0.8 * before)
        before = one.usage.input_tokens
        messages.append(one.message)
        messages += [observation(c, "saved 3 rows") for c in one.message.tool_calls]
        messages += [user("And again.")] if not one.message.tool_calls else []


def test_cached_logits_equal_fresh_ones(engine: Any) -> None:
    network = engine().network
    network.rewind(0)
    sequence = [6, *range(20, 60)]
    fresh, cached = network.start(sequence)
    assert cached == 0
    network.start([*sequence[:20], 9, 9, 9])
    again, cached = network.start(sequence)
    assert cached == 20
    assert torch.allclose(fresh, again, atol=1e-4)
    whole, cached = network.start(sequence)
    assert cached == len(sequence) - 1
    assert torch.allclose(fresh, whole, atol=1e-4)


@pytest.mark.parametrize("form", ["agentrt", "hermes", "mistral"])
def test_running_out_of_tokens_never_breaks_json(engine: Any, form: str) -> None:
    """Whatever the limit: a typed error or a valid call; and once the plainest call fits, always a call."""
    runs = engine(form)
    plainest = 64  # tokens of a call with empty path, one row and no note, in any of these formats
    errors = 0
    for most in (*range(1, 60, 4), *range(60, 70), *range(70, 130, 6)):
        try:
            response = runs.generate(request(choice="save_rows", seed=most, max_tokens=most))
        except OutputTruncated:
            errors += 1
            assert most < plainest
            continue
        assert response.usage.output_tokens <= most
        (call, *_) = response.message.tool_calls
        jsonschema.validate(call.arguments, NESTED)
    assert errors


def test_a_call_that_was_closed_early_says_so(engine: Any) -> None:
    runs = engine()
    ends = set()
    for seed in range(12):
        response = runs.generate(request(choice="read", seed=seed, max_tokens=40))
        ends.add(response.finish_reason)
        assert (response.finish_reason == "length") == any("closed early" in note for note in response.notes)
    assert "length" in ends


def test_a_structured_answer_is_closed_too(engine: Any) -> None:
    ask = ModelRequest(
        (user("Report."),), sampling=Sampling(temperature=1.2, seed=4, max_tokens=60), output_schema=NESTED
    )
    response = engine("hermes").generate(ask)
    jsonschema.validate(json.loads(response.message.text), NESTED)


def test_running_text_is_cut_and_reported(engine: Any) -> None:
    for form in ("agentrt", "hermes"):
        response = engine(form).generate(request(choice="none", max_tokens=3, seed=1))
        assert response.finish_reason == "length" and response.usage.output_tokens == 3


@pytest.mark.parametrize("form", ["agentrt", "hermes", "llama3", "mistral"])
@pytest.mark.parametrize("choice", ["auto", "required", "none"])
def test_deltas_add_up_to_the_message(engine: Any, form: str, choice: str) -> None:
    for seed in range(3):
        deltas: list[Delta] = []
        message = engine(form).generate(request(choice=choice, seed=seed), deltas.append).message
        assert "".join(d.text for d in deltas if d.kind == "text").strip() == message.text.strip()
        assert [d.text for d in deltas if d.kind == "tool_name"] == [c.name for c in message.tool_calls]
        written = "".join("\n" if d.kind == "tool_name" else d.text for d in deltas if d.kind.startswith("tool"))
        assert [json.loads(line) for line in written.split("\n")[1:]] == [c.arguments for c in message.tool_calls]


def test_stop_strings_end_text_but_never_a_call(engine: Any) -> None:
    runs = engine("hermes")
    free = runs.generate(request(choice="none", seed=5))
    middle = free.message.text[3:6]
    deltas: list[Delta] = []
    stopped = runs.generate(request(choice="none", seed=5, stop=(middle,)), deltas.append)
    assert stopped.message.text == free.message.text[: free.message.text.index(middle)]
    assert stopped.finish_reason == "stop" and "".join(d.text for d in deltas) == stopped.message.text
    call = runs.generate(request(choice="required", seed=5, stop=('"', "{", "e"))).message.tool_calls[0]
    jsonschema.validate(call.arguments, (TOOL if call.name == TOOL.name else OTHER).parameters)


def test_logprobs_are_of_the_unmasked_distribution(engine: Any) -> None:
    runs = engine("agentrt", "bytes", merges=0)
    response = runs.generate(request(choice="read", seed=2, logprobs=3))
    assert len(response.logprobs) >= response.usage.output_tokens
    forced = response.logprobs[1]  # inside the tool's description
    assert forced.legal_mass == pytest.approx(math.exp(forced.logprob), rel=1e-3) and forced.legal_mass < 1
    for entry in response.logprobs:
        assert entry.logprob <= 0 and len(entry.top) == 3
        assert entry.top[0][1] == max(p for _, p in entry.top) >= entry.logprob - 1e-4
        assert entry.legal_mass is not None and entry.legal_mass >= math.exp(entry.logprob) - 1e-6


def test_without_a_grammar_there_is_no_legal_mass(engine: Any) -> None:
    ask = ModelRequest((user("Hello"),), sampling=Sampling(temperature=1.0, seed=1, max_tokens=5, logprobs=0))
    entries = engine("hermes").generate(ask).logprobs
    assert entries and all(e.legal_mass is None and e.top == () for e in entries)


def test_a_request_that_is_too_long(engine: Any) -> None:
    small = engine("agentrt", card={"context": 100})
    with pytest.raises(ContextOverflow, match="100"):
        small.generate(request(user("word " * 200)))


def test_cancelling_stops_before_the_next_forward_pass(engine: Any) -> None:
    runs, seen = engine(), 0

    def cancelled() -> bool:
        nonlocal seen
        seen += 1
        return seen > 4

    with pytest.raises(Interrupted):
        runs.generate(request(choice="none"), None, cancelled)
    assert seen == 5
    assert runs.generate(request(choice="required", seed=1)).message.tool_calls


def test_usage_and_times(engine: Any) -> None:
    response = engine().generate(request(choice="required", seed=9))
    assert response.usage.input_tokens > response.usage.cached_tokens >= 0
    assert response.ttft_s is not None and 0 < response.ttft_s <= response.duration_s


def test_refusing_is_a_message_of_its_own(engine: Any) -> None:
    answers = [engine().generate(request(seed=seed, max_tokens=30)) for seed in range(30)]
    refused = [a for a in answers if a.finish_reason in ("refusal", "length") and a.message.refusal]
    assert refused and all(a.message.text and not a.message.tool_calls for a in refused)
    told = engine().generate(request(user("Do it."), assistant("No.", refusal=True), user("Why?"), choice="none"))
    assert told.message.text
