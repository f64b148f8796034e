"""Formats: what a declaration generates is what its reader reads, however the text comes in pieces."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.messages import Reasoning, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.formats import FORMAT_NAMES, CallFormat, Reader, Segment, named_format, required_text
from agentrt.models.local.grammar import Matcher, choice_grammar, regex_grammar

TOOLS = [ToolSpec("read", "Read a file", {}), ToolSpec("read_all", 'Read "all" files', {}), ToolSpec('o"dd', "Odd", {})]
values = st.recursive(
    st.one_of(st.text(max_size=8), st.integers(-9, 9), st.none(), st.booleans()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner)),
)
arguments = st.dictionaries(st.text(min_size=1, max_size=5), values, max_size=3)


def written(form: CallFormat, calls: list[tuple[ToolSpec, dict[str, Any]]], text: str) -> str:
    if not calls:
        return form.answer_open + text
    parts = [
        required_text(form.before) + form.label(tool) + form.between + json.dumps(args, ensure_ascii=False) + form.after
        for tool, args in calls
    ]
    return text + required_text(form.calls_open) + form.separator.join(parts) + form.calls_close


def read(form: CallFormat, text: str, cuts: list[int], **options: Any) -> list[Segment]:
    reader = Reader(form, {form.label(tool): tool.name for tool in TOOLS}, **options)
    at = 0
    for cut in sorted({c % (len(text) + 1) for c in cuts}):
        reader.feed(text[at:cut])
        at = cut
    reader.feed(text[at:], last=True)
    return reader.segments


def calls_of(segments: list[Segment]) -> list[tuple[str, Any]]:
    found: list[tuple[str, str]] = []
    for segment in segments:
        if segment.kind == "tool_name":
            found.append((segment.text, ""))
        elif segment.kind == "tool_arguments":
            found[-1] = (found[-1][0], found[-1][1] + segment.text)
    return [(name, json.loads(raw)) for name, raw in found]


@pytest.mark.parametrize("name", FORMAT_NAMES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_calls_are_read_back_from_any_pieces(name: str, data: Any) -> None:
    form = named_format(name)
    most = 3 if form.parallel else 1
    calls = data.draw(st.lists(st.tuples(st.sampled_from(TOOLS), arguments), min_size=1, max_size=most))
    lead = data.draw(st.sampled_from(["", "Let me see.\n"])) if form.text_before_calls else ""
    segments = read(form, written(form, calls, lead), data.draw(st.lists(st.integers(0, 500), max_size=30)))
    assert calls_of(segments) == [(tool.name, args) for tool, args in calls]
    assert "".join(s.text for s in segments if s.kind == "text") == lead


@pytest.mark.parametrize("name", FORMAT_NAMES)
@given(text=st.text(min_size=1), cuts=st.lists(st.integers(0, 500), max_size=30))
def test_text_is_read_back_from_any_pieces(name: str, text: str, cuts: list[int]) -> None:
    form = named_format(name)
    segments = read(form, form.answer_open + text, cuts)
    assert "".join(s.text for s in segments) == text and {s.kind for s in segments} == {"text"}


@given(text=st.text("abxy"), cuts=st.lists(st.integers(0, 500), max_size=30))
def test_stop_strings_are_found_across_pieces(text: str, cuts: list[int]) -> None:
    segments = read(named_format("hermes"), text, cuts, stops=("xy", "abb"))
    ends = [at for stop in ("xy", "abb") if (at := text.find(stop)) >= 0]
    assert "".join(s.text for s in segments) == text[: min(ends, default=len(text))]


def test_a_refusal_is_told_from_an_answer() -> None:
    form = named_format("agentrt")
    assert read(form, form.refusal_open + "no tool fits", []) == [Segment("refusal", "no tool fits")]


@pytest.mark.parametrize("cuts", [[], [3], [9, 14, 15, 20]])
def test_reasoning_comes_first_and_apart(cuts: list[int]) -> None:
    form = replace(named_format("hermes"), reasoning=("<think>", "</think>"))
    text = "<think>\nhm, a < b</think>\n\n" + written(form, [(TOOLS[0], {"a": 1})], "")
    segments = read(form, text, cuts)
    assert "".join(s.text for s in segments if s.kind == "reasoning") == "\nhm, a < b"
    assert calls_of(segments) == [("read", {"a": 1})] and not [s for s in segments if s.kind == "text"]


@pytest.mark.parametrize("special", [True, False])
def test_a_thinking_model_may_think_before_it_calls(engine: Any, special: bool) -> None:
    runs = engine("hermes", f"thinking{special}", think=special)
    assert runs._form.reasoning == ("<think>", "</think>")
    tool = ToolSpec("go", "Go", {"type": "object", "properties": {"n": {"enum": [1, 2]}}, "required": ["n"]})
    lark = runs.compiler.compile(_wanted(tool)).lark
    call = '<tool_call>\n{"name": "go", "arguments": {"n": 1}}\n</tool_call>'
    for text, fine in (
        (call, True),
        ("<think>\nhm {</think>\n\n" + call, True),
        ("<think>\nhm", False),
        ("hm</think>" + call, False),
    ):
        matcher = Matcher(runs.vocabulary, lark)
        ids = runs._encode(text)
        taken = matcher._inner.try_consume_tokens(ids) == len(ids)
        assert (taken and matcher.accepting) == fine, text
    ask = ModelRequest((user("Go"),), (tool,), "required", Sampling(temperature=1.0, seed=3, max_tokens=80))
    message = runs.generate(ask).message
    assert message.tool_calls and all(isinstance(p, Reasoning) for p in message.parts[:-1])


def _wanted(tool: ToolSpec) -> Any:
    from agentrt.models.local.grammar import Wanted

    return Wanted((tool,), text=False, refusal=False)


def test_tags_that_are_tokens_are_generated_as_such(engine: Any) -> None:
    tool = ToolSpec("go", "Go", {})
    for name, special in (("", False), ("special", True)):
        runs = engine("hermes", name, special_tags=special)
        runs.generate(ModelRequest((user("Go"),), (tool,), "required", Sampling(max_tokens=60)))
        assert runs.tokenizer.convert_tokens_to_ids("<tool_call>") in runs.network.tokens


def test_choice_and_regex_grammars(engine: Any) -> None:
    runs = engine()
    for lark, good, bad in (
        (choice_grammar(["yes", "no", 'a "b"']), ["yes", 'a "b"'], ["maybe", ""]),
        (regex_grammar(r"[a-c]{2}/\d+"), ["ab/12"], ["ab/", "ad/1"]),
    ):
        for text in good + bad:
            matcher = Matcher(runs.vocabulary, lark)
            ids = runs._encode(text)
            taken = matcher._inner.try_consume_tokens(ids) == len(ids)
            assert (taken and matcher.accepting) == (text in good), text
