"""Cassettes: recorded from a model and a tool, played back without them, loud on a miss, clean of secrets."""

from __future__ import annotations

import json
import os
import socket
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.agent import Agent
from agentrt.core.errors import ConfigError, ModelUnavailable
from agentrt.core.messages import user
from agentrt.core.models import Delta, ModelRequest
from agentrt.testing import Cassette, CassetteMiss, FunctionModel, Poisoned, ScriptedModel, call, poisoned
from agentrt.testing.cleaning import clean
from agentrt.tools import tool

PRICES = {"kettle": 30}


@tool(effect="read")
def price(product: str) -> int:
    """The price of a product."""
    return PRICES[product]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


async def recorded(path: Path, question: str = "What does a kettle cost?") -> str:
    model = ScriptedModel([call("price", product="kettle"), "It costs 30."])
    with Cassette(path, "record") as tape:
        outcome = await Agent(tape.model(model), tools=[tape.tool(price)]).run(question)
    return outcome.answer


async def test_what_was_recorded_is_played_without_model_and_world(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tape.jsonl"
    assert await recorded(path) == "It costs 30."
    monkeypatch.setitem(PRICES, "kettle", 99)
    with Cassette(path, "replay") as tape:
        deltas: list[Delta] = []
        agent = Agent(tape.model("anthropic:nobody"), tools=[tape.tool(price)])
        async for item in agent.stream("What does a kettle cost?"):
            deltas += [item] if isinstance(item, Delta) else []
        assert item.answer == "It costs 30."  # type: ignore[union-attr]
        assert tape.unused == 0
    assert "".join(d.text for d in deltas if d.kind == "text") == "It costs 30."


async def test_a_miss_is_loud_and_shows_the_difference_to_the_nearest(tmp_path: Path) -> None:
    path = tmp_path / "tape.jsonl"
    await recorded(path)
    with pytest.raises(CassetteMiss) as caught, Cassette(path, "replay") as tape:
        outcome = await Agent(tape.model("x:y"), tools=[tape.tool(price)]).run("What does a kettle weigh?")
        assert outcome.status == "failed" and "CassetteMiss" in outcome.reason
    text = str(caught.value)
    assert '-     "text": "What does a kettle cost?"' in text and '+     "text": "What does a kettle weigh?"' in text
    assert "mode='record'" in text


async def test_a_changed_tool_is_a_miss(tmp_path: Path) -> None:
    path = tmp_path / "tape.jsonl"
    await recorded(path)

    @tool(effect="read", name="price")
    def changed(product: str) -> int:
        """The price of any product."""
        return 1

    with pytest.raises(CassetteMiss, match="any product"), Cassette(path, "replay") as tape:
        await Agent(tape.model("x:y"), tools=[tape.tool(changed)]).run("What does a kettle cost?")


async def test_the_file_is_the_same_whoever_was_faster(tmp_path: Path) -> None:
    requests = [ModelRequest((user(f"question {i}"),)) for i in range(4)]
    files = []
    for order in (requests, requests[::-1]):
        path = tmp_path / f"{len(files)}.jsonl"
        model = Cassette(path, "record").model(FunctionModel(lambda r: r.messages[0].text.upper()))
        for request in order:
            await model.generate(request)
        files.append(path.read_text())
    assert files[0] == files[1] and len(files[0].splitlines()) == 6


async def test_the_same_question_asked_again_gets_the_next_answer(tmp_path: Path) -> None:
    path, request = tmp_path / "tape.jsonl", ModelRequest((user("roll"),))
    model = Cassette(path, "record").model(ScriptedModel(["one", "two"]))
    for _ in range(2):
        await model.generate(request)
    played = Cassette(path, "replay").model("x:y")
    assert [(await played.generate(request)).message.text for _ in range(3)] == ["one", "two", "two"]


async def test_errors_of_model_and_tool_are_played_too(tmp_path: Path) -> None:
    path = tmp_path / "tape.jsonl"
    tape = Cassette(path, "record")
    model = tape.model(ScriptedModel([ModelUnavailable("down")]))
    with pytest.raises(ModelUnavailable):
        await model.generate(ModelRequest((user("x"),)))
    script = ScriptedModel([call("price", product="moon"), "unknown"])
    first = await Agent(script, tools=[tape.tool(price)]).run("go")
    assert first.answer == "unknown"
    again = Cassette(path, "replay")
    with pytest.raises(ModelUnavailable, match="down"):
        await again.model("x:y").generate(ModelRequest((user("x"),)))
    script = ScriptedModel([call("price", product="moon"), "unknown"])
    await Agent(script, tools=[again.tool(price)]).run("go")
    assert "moon" in script.requests[-1].messages[-1].text


SECRETS = [
    "sk-ant-" + "api03-" + "x1Y2z3W4" * 4,
    "ghp_0123456789abcdefghijABCDEFGHIJ012345",
    "AKIAIOSFODNN7EXAMPLF",
    "hunter2hunter2",
]


async def test_secrets_are_never_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_API_KEY", "plain-looking-value")
    path = tmp_path / "tape.jsonl"
    told = (
        f"my key is {SECRETS[0]}, Authorization: Bearer {SECRETS[1]}, {SECRETS[2]}, "
        f"see https://me:{SECRETS[3]}@example.com and plain-looking-value"
    )

    @tool(effect="read")
    def login(password: str) -> str:
        """Log in."""
        return f"token={SECRETS[1]}"

    model = ScriptedModel([call("login", password="correct horse"), f"done with {SECRETS[0]}"])
    with Cassette(path, "record") as tape:
        await Agent(tape.model(model), tools=[tape.tool(login)]).run(told)
    text = path.read_text()
    for secret in (*SECRETS, "plain-looking-value", "correct horse"):
        assert secret not in text, secret
    with Cassette(path, "replay") as tape:
        again = await Agent(tape.model("x:y"), tools=[tape.tool(login)]).run(told)
    assert again.status == "finished", "a request with secrets finds its clean record"


@given(st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_cleaning_keeps_the_shape(value: Any) -> None:
    cleaned = clean(value)
    assert type(cleaned) is type(value) and clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "record it first"), ("{", "damaged"), ("{}", "begin with"), ('{"cassette": 1}\n7', "no card")],
)
def test_a_file_that_cannot_be_played_is_named(tmp_path: Path, content: str | None, said: str) -> None:
    path = tmp_path / "tape.jsonl"
    if content is not None:
        path.write_text(content)
    with pytest.raises(ConfigError, match=said):
        Cassette(path, "replay")


def test_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tape.jsonl"
    for name in ("CI", "AGENTRT_CASSETTES"):
        monkeypatch.delenv(name, raising=False)
    model = ScriptedModel(["x"])
    assert Cassette(path).mode == "record"
    assert Cassette(path, "off").model(model) is model and Cassette(path, "off").tool(price) is price
    monkeypatch.setenv("CI", "1")
    with pytest.raises(ConfigError):
        Cassette(path)
    monkeypatch.setenv("AGENTRT_CASSETTES", "record")
    assert Cassette(path).mode == "record"
    with pytest.raises(ConfigError, match="always"):
        Cassette(path, "always")  # type: ignore[arg-type]
    assert not path.exists()


def test_a_poisoned_world_cannot_be_reached_and_heals() -> None:
    with poisoned():
        for reach in (time.time, lambda: socket.create_connection(("192.0.2.1", 9)), lambda: os and time.sleep(0)):
            with pytest.raises(Poisoned):
                reach()
    assert time.time() > 0
