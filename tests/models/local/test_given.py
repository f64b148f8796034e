"""The numbers a sum may hold: given ones, and what everybody knows."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import pytest
from hypothesis import given as each
from hypothesis import strategies as st

from agentrt.core.messages import ToolCall, assistant, observation, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.local.given import MOST_GIVEN, given
from agentrt.tools.packs.arithmetic_tools import calculator_tools

CALCULATOR = calculator_tools()[0].spec
NUMBER = re.compile(r"(?<![\w.])[0-9]+(?:\.[0-9]+)?")


@pytest.mark.parametrize(
    ("text", "allowed", "others"),
    [
        ("forty-five euros a week for fifty-two weeks", {"45", "52", "1", "2", "7"}, {"15", "5", "12", "60"}),
        ("three and a half hours at 52", {"3.5", "52", "60"}, {"3", "15"}),
        ("a dozen and a half eggs at 32 cents", {"18", "32", "0.32", "100"}, {"15", "60"}),
        ("1,185 a month over a year and a half", {"1185", "1.5", "12", "18"}, {"15", "60"}),
        ("19% vat on 2,350", {"19", "2350", "0.19", "1.19", "0.81", "100"}, {"0.2", "23"}),
        ("the average of 4, 8 and 15", {"4", "8", "15", "3"}, {"16"}),
        ("the avg of 4, 8 and 4", {"3"}, {"9"}),
        ("3 weeks of 8 hours", {"21"}, {"22"}),
        ("8 at twenty-two fifty, two at six forty-nine", {"8", "22.50", "6.49"}, {"22.5", "0.49"}),
        ("25 cubed over a fortnight", {"25", "3", "14"}, {"4"}),
        ("6'9 in cm", {"6", "9", "12", "2.54"}, {"7"}),
        ("90 mins at 3 mins 20 secs", {"90", "60", "20"}, {"14"}),
        ("11 stone 4", {"11", "4", "14"}, {"16"}),
        ("5 pounds and 3 ounces", {"5", "3", "16"}, {"14"}),
    ],
)
def test_what_a_conversation_gives(text: str, allowed: set[str], others: set[str]) -> None:
    found = set(given([text]))
    assert allowed <= found and not others & found


def test_nothing_is_given_where_nobody_named_a_number_or_everybody_did() -> None:
    assert given(["How many hours has a day?"]) == []
    assert given([" ".join(map(str, range(1000, 1000 + MOST_GIVEN + 1)))]) == []


@each(st.lists(st.text(), max_size=3))
def test_any_texts_can_be_read(texts: list[str]) -> None:
    assert all(float(number) == float(number) for number in given(texts))


def test_the_sums_of_the_training_data_can_be_written() -> None:
    """All but one in a hundred, whose numbers only a person derives."""
    sums: list[bool] = []
    for name in (name for name in FAMILIES if name.startswith(("again", "calc", "told"))):
        for seed in range(10):
            seen: list[str] = []
            for turn in FAMILIES[name](Random(f"{name}-{seed}"), "train").turns:
                if turn.kind != "call":
                    seen.append(turn.text)
                elif turn.tool == "calculator":
                    allowed = set(given(seen))
                    sums.append(not allowed or set(NUMBER.findall(turn.args["expression"])) <= allowed)
    assert len(sums) > 200 and sum(sums) >= 0.99 * len(sums)


def expressions(engine: Any, tool: ToolSpec, *messages: Any) -> list[str]:
    found = []
    for seed in range(30):
        settings = Sampling(temperature=1.5, seed=seed, max_tokens=60)
        for call in engine.generate(ModelRequest(messages, (tool,), tool.name, settings)).message.tool_calls:
            found.append(call.arguments["expression"])
    return found


def test_sums_hold_only_given_numbers_where_the_card_asks(engine: Any) -> None:
    call = ToolCall("c1", "calculator", {"expression": "1"})
    messages = (user("forty-five times that"), assistant(calls=[call]), observation(call, "it is 12.5"))
    found = expressions(engine(card={"grounded_numbers": True}), CALCULATOR, *messages)
    written = {number for text in found for number in NUMBER.findall(text)}
    assert written and written <= {"45", "12.5", "12", "5", "1", "2"}
    free = expressions(engine(), CALCULATOR, *messages)
    assert {number for text in free for number in NUMBER.findall(text)} - written
