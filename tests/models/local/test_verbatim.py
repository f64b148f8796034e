"""Verbatim parameters: their values are spans of the user's words or of observations, by construction."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.errors import SchemaUnsupported
from agentrt.core.messages import Message, ToolCall, ToolResult, assistant, observation, system, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.spans import Source, chunks, quotable, source_of

FORMATS = ("agentrt", "hermes", "llama3", "mistral")


def spec(kind: str = "required", **more: Any) -> ToolSpec:
    quoted = {"type": "string", "x-verbatim": kind, **more}
    filters = {
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "object",
            "properties": {"column": quoted, "op": {"enum": ["=", "<"]}},
            "required": ["column", "op"],
            "additionalProperties": False,
        },
    }
    return ToolSpec(
        "look",
        "Look something up",
        {
            "type": "object",
            "required": ["path"],
            "additionalProperties": False,
            "properties": {"path": quoted, "filters": filters, "free": {"type": "string", "maxLength": 4}},
        },
    )


def values(engine: Any, tool: ToolSpec, *messages: Message, count: int = 25, **sampling: Any) -> list[str]:
    found = []
    for seed in range(count):
        settings = Sampling(temperature=1.5, seed=seed, max_tokens=150, **sampling)
        response = engine.generate(ModelRequest(messages, (tool,), "look", settings))
        for call in response.message.tool_calls:
            found.append(call.arguments["path"])
            found += [f["column"] for f in call.arguments.get("filters", [])]
    return found


@pytest.mark.parametrize("form", FORMATS)
def test_required_values_are_spans_in_every_format(engine: Any, form: str) -> None:
    text = "Open 'notes.txt', then \"C:\\temp\\x\" – né à 東京\nand say 40lb."
    found = values(engine(form), spec(), user(text))
    assert len(set(found)) > 5
    for value in found:
        assert value in text and value == value.strip() != ""


def test_a_word_in_quotes_with_a_comma_offers_the_bare_word(engine: Any) -> None:
    found = values(engine(), spec(), user("Open 'notes.txt', now."), count=35)
    assert "notes.txt" in found and "notes" not in found and "txt" not in found


def test_observations_may_be_quoted_and_model_text_may_not(engine: Any) -> None:
    call = ToolCall("c1", "look", {"path": "Open"})
    messages = (
        user("Open it"),
        assistant("inventedword"),
        assistant(calls=[call]),
        observation(call, "region,total\nNorth,900"),
    )
    found = values(engine(), spec(), *messages, count=35)
    assert {"North", "region", "900"} & set(found)
    assert not any("invented" in value for value in found)


def test_preferred_binds_only_when_the_card_asks(engine: Any) -> None:
    text = "Open notes.txt"
    assert all(value in text for value in values(engine(card={"verbatim": True}), spec("preferred"), user(text)))
    assert not all(value in text for value in values(engine(card={"verbatim": False}), spec("preferred"), user(text)))


def test_notes_of_the_system_may_be_quoted_when_preferred(engine: Any) -> None:
    runs = engine(card={"verbatim": True})
    found = values(runs, spec("preferred"), system("Notes:\n- zebra"), user("Go"), count=35)
    assert any("zebra" in value for value in found)


def test_literals_beside_spans(engine: Any) -> None:
    tool = spec("required", **{"x-verbatim-also": ["today", "."]})
    found = set(values(engine(), tool, user("Go there"), count=35))
    assert found <= {"today", ".", "Go", "there", "Go there"} and found & {"today", "."}


def test_what_may_come_before_a_span(engine: Any) -> None:
    """A ticked box is said by nobody: the engine may write it, but only before words that are quoted."""
    text = "- [ ] order compost"
    found = values(engine(), spec(**{"x-verbatim-lead": ["[x] "]}), user(text), count=40)
    assert any(value.startswith("[x] ") for value in found)
    assert all(value.removeprefix("[x] ") in text for value in found)


@pytest.mark.parametrize(("asked", "offered"), [(True, {"kg"}), (False, {"kg", "lbs"})])
def test_what_only_the_user_decides_is_not_taken_from_an_observation(
    engine: Any, asked: bool, offered: set[str]
) -> None:
    call = ToolCall("c1", "look", {"path": "Open"})
    messages = (user("its weight in kg"), assistant(calls=[call]), observation(call, "weight: 145 lbs"))
    tool = spec(**{"x-verbatim-like": r"\b(?:kg|lbs)\b", "x-verbatim-asked": asked})
    assert set(values(engine(), tool, *messages)) == offered
    silent = (user("convert it"), *messages[1:])
    assert set(values(engine(), tool, *silent, count=5)) == {"lbs"}, "nobody said one: any that was read"


@pytest.mark.parametrize(
    ("asked", "offered"),
    [("who is oldest?", {"a.csv"}), ("who is oldest in b.txt?", {"a.csv", "b.txt"})],
)
def test_what_nobody_named_looks_like_the_narrower_pattern(engine: Any, asked: str, offered: set[str]) -> None:
    call = ToolCall("c1", "look", {"path": "Open"})
    tool = spec(**{"x-verbatim-like": r"\w+\.(?:csv|txt)", "x-verbatim-rather": r"\w+\.csv"})

    def found(listed: str) -> set[str]:
        return set(values(engine(), tool, user(asked), assistant(calls=[call]), observation(call, listed), count=30))

    assert found("a.csv b.txt") == offered
    assert found("b.txt") == {"b.txt"}


@pytest.mark.parametrize(
    ("asked", "offered"), [("fix a.txt", {"a.txt", "c.txt"}), ("fix it", {"a.txt", "b.txt", "c.txt"})]
)
def test_what_was_told_beforehand_is_for_users_who_name_nothing(engine: Any, asked: str, offered: set[str]) -> None:
    call = ToolCall("c1", "look", {"path": "Open"})
    told = (system("Files: a.txt, b.txt"), user(asked), assistant(calls=[call]), observation(call, "see c.txt"))
    tool = spec(**{"x-verbatim-like": r"\w+\.txt"})
    assert set(values(engine(card={"verbatim": True}), tool, *told, count=40)) == offered


@pytest.mark.parametrize(("text", "below"), [("minus 8 degrees", True), ("8 below", True), ("8 degrees", False)])
def test_a_number_below_zero_is_said_in_words(engine: Any, text: str, below: bool) -> None:
    number = {"type": "number", "x-verbatim": "required"}
    tool = ToolSpec("warm", "Convert", {"type": "object", "required": ["value"], "properties": {"value": number}})
    found = set()
    for seed in range(25):
        request = ModelRequest((user(text),), (tool,), "warm", Sampling(temperature=1.5, seed=seed, max_tokens=60))
        found |= {call.arguments["value"] for call in engine().generate(request).message.tool_calls}
    assert found == ({8, -8} if below else {8})


def test_a_grounded_answer_in_form_quotes_what_was_observed(engine: Any) -> None:
    call = ToolCall("c1", "look", {"path": "Open"})
    messages = (
        user("Which region sold 17?"),
        assistant(calls=[call]),
        observation(call, "region: North, total: 402.5"),
    )
    best = {"region": {"type": "string"}, "total": {"type": "number"}, "kind": {"enum": ["best", "worst"]}}
    schema = {"type": "object", "properties": best, "required": list(best), "additionalProperties": False}
    card = {"verbatim": True, "grounded_numbers": True}
    for said, total in ((messages, {402.5}), (messages[:1], {17})):
        found = []
        for seed in range(30):
            ask = ModelRequest(said, (), "auto", Sampling(temperature=1.5, seed=seed, max_tokens=120), schema)
            message = engine(card=card).generate(ask).message
            found += [] if message.refusal else [json.loads(message.text)]
        assert {one["total"] for one in found} == total
        assert all(one["region"] in said[-1].text for one in found)
        assert {one["kind"] for one in found} == {"best", "worst"}


def test_a_long_observation_is_no_obstacle(engine: Any) -> None:
    call = ToolCall("c1", "look", {"path": "x"})
    text = "\n".join(f"{n},value{n},{n * 7}" for n in range(400))
    big = engine("agentrt", "long", card={"context": 8192})
    found = values(big, spec(), user("Look"), assistant(calls=[call]), observation(call, text), count=3)
    assert found and all(value in text or value == "Look" for value in found)


def test_nothing_to_quote_is_a_typed_error(engine: Any) -> None:
    with pytest.raises(SchemaUnsupported, match="quoted from nowhere"):
        values(engine(), spec(), user("  "), count=1)


def test_origins_are_reported(engine: Any) -> None:
    call = ToolCall("c1", "look", {"path": "Open"})
    messages = (user("Go"), assistant(calls=[call]), observation(call, "Wonderful"))
    seen = set()
    for seed in range(20):
        ask = ModelRequest(messages, (spec(),), "look", Sampling(temperature=1.5, seed=seed, max_tokens=80))
        response = engine().generate(ask)
        made = response.message.tool_calls[0]
        origin = response.extra["sources"][made.id]["path"]
        assert origin == ("user" if made.arguments["path"] == "Go" else "tool:look")
        seen.add(origin)
    assert seen == {"user", "tool:look"}


@given(st.text())
def test_chunks_lose_nothing(text: str) -> None:
    assert "".join(chunks(text)) == text


def test_where_spans_may_begin_and_end() -> None:
    assert chunks("see 'my-file_v2.tar.gz', ok?") == ["see", " ", "'", "my-file_v2.tar.gz", "'", ",", " ", "ok", "?"]
    assert chunks("40lb to 2024-03-05") == ["40", "lb", " ", "to", " ", "2024-03-05"]
    assert chunks("a,b;c=d") == list("a,b;c=d")
    assert chunks("90 km/h, ok") == ["90", " ", "km/h", ",", " ", "ok"]
    assert chunks("s/tea/mate/") == ["s", "/", "tea", "/", "mate", "/"]
    assert chunks("me@x.org") == ["me@x.org"]


def test_what_a_tool_did_not_know_is_not_said_again() -> None:
    error = ToolResult("c1", "look", "no file 'sale.csv'; did you mean sales.csv? files here: sales.csv", True)
    messages = (user("rows of sale.csv, not wholesale.csv"), Message("tool", (error,)))
    texts = [source.text for source in quotable(messages, system=False)]
    assert texts == ["no file ''; did you mean sales.csv? files here: sales.csv", "rows of , not wholesale.csv"]
    harmless = ToolResult("c1", "look", "'sale.csv'; did you mean it?")
    assert quotable((messages[0], Message("tool", (harmless,))), system=False)[1].text == messages[0].text


def test_sources_are_newest_first_and_the_users_words_win() -> None:
    call = ToolCall("c1", "look", {})
    messages = (system("s"), user("alpha"), assistant("model"), observation(call, "alpha beta"))
    sources = quotable(messages, system=False)
    assert [s.name for s in sources] == ["tool:look", "user"]
    assert source_of("alpha", sources) == "user"
    assert source_of("beta", sources) == "tool:look"
    assert source_of("model", sources) is None and source_of("", sources) is None
    assert [s.name for s in quotable(messages, system=True)][-1] == "system"
    assert re.fullmatch("tool:.*", Source("tool:x", "y").name)
