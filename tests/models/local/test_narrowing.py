"""Arguments that depend on one another: what a column holds decides what it can be compared with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.messages import ToolCall, assistant, observation, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import Schema, ToolSpec
from agentrt.models.local.narrowing import cases
from agentrt.tools.packs.table_tools import table_tools
from agentrt.tools.packs.tables import describe_table
from agentrt.tools.workspace import Workspace

MARKS = describe_table("pupil,class,maths,born\nAdaeze,7b,78,2013-05-02\nBenno,7b,64,2012-11-30")
QUERY = next(tool.spec for tool in table_tools(Workspace(Path())) if tool.spec.name == "table_query")
CONDITION: Schema = QUERY.parameters["properties"]["filters"]["items"]


EITHER: Schema = {
    "type": "object",
    "properties": {"kind": {"type": "string", "x-verbatim-like": "warm|cold"}, "how": {"type": "string"}},
    "x-where": {"kind": {"{} water": {"how": {"enum": ["slowly"]}}}},
}


def allowed(*texts: str) -> dict[str, tuple[Any, Any]]:
    """Column to the operators and values it may have; ``None`` for any."""
    found = {}
    for case in cases(CONDITION, texts):
        inside = case["properties"]
        for column in inside["column"]["enum"]:
            found[column] = tuple(inside[name].get("enum") for name in ("op", "value"))
    return found


def test_a_column_is_compared_with_what_it_holds() -> None:
    found = allowed("Who of 7b, born before May 2013, has more than sixty in maths?", MARKS)
    assert found["pupil"] == found["class"] == (["=", "!=", "contains"], None)
    assert found["maths"][1] == ["", "2013", "60"] and "contains" not in found["maths"][0] and "<" in found["maths"][0]
    assert found["born"][1] == ["", "May 2013"]


def test_a_column_nobody_named_a_value_for_is_at_most_empty() -> None:
    found = allowed("class average for 7b in maths?", MARKS)
    assert found["maths"][1] == found["born"][1] == [""]


def test_a_case_without_any_value_is_left_out() -> None:
    where = {": {} \\(number\\)": {"how": {"x-numbers": "only"}}}
    bare: Schema = {**EITHER, "required": ["kind"], "x-where": {"kind": where}}
    assert cases(bare, ["how warm?", "kinds: warm (number)"]) == []
    assert [case["properties"]["how"]["enum"] for case in cases(bare, ["7 warm", "kinds: warm (number)"])] == [["7"]]


def test_values_may_come_from_what_was_found_since() -> None:
    assert allowed("Who is above that?", "mean of maths = 71", MARKS)["maths"][1] == ["", "71"]


def test_without_a_description_nothing_is_narrowed() -> None:
    assert cases(CONDITION, ["class average for 7b in maths?"]) == []
    assert cases({"type": "object", "properties": {}}, [MARKS]) == []


def test_an_optional_property_may_still_be_left_out() -> None:
    bare, warm, cold = cases(EITHER, ["warm water, cold air"])
    assert set(bare["properties"]) == {"how"} and "required" not in bare
    assert warm["properties"]["how"] == {"enum": ["slowly"]} and warm["required"] == ["kind"]
    assert cold["properties"]["how"] == {"type": "string"}


@given(st.lists(st.text(), max_size=3))
def test_any_texts_can_be_read(texts: list[str]) -> None:
    assert all(case["properties"]["column"]["enum"] for case in cases(CONDITION, [*texts, MARKS]))


@pytest.mark.parametrize("form", ("agentrt", "hermes"))
def test_sampled_filters_compare_with_what_the_column_holds(engine: Any, form: str) -> None:
    call = ToolCall("call00001", "describe_table", {"path": "marks.csv"})
    messages = (user("Who of 7b has more than sixty?"), assistant(calls=[call]), observation(call, MARKS))
    properties = {"filters": {"type": "array", "items": CONDITION, "minItems": 1}}
    filters = {"type": "object", "properties": properties, "required": ["filters"], "additionalProperties": False}
    found: list[dict[str, str]] = []
    for seed in range(25):
        sampling = Sampling(temperature=1.5, seed=seed, max_tokens=150)
        tool = ToolSpec("look", "Look", filters)
        response = engine(form, card={"verbatim": True}).generate(ModelRequest(messages, (tool,), "look", sampling))
        found += [one for made in response.message.tool_calls for one in made.arguments["filters"]]
    assert {"maths", "pupil"} <= {one["column"] for one in found}
    assert {one["value"] for one in found if one["column"] == "maths"} == {"", "60"}
    assert {one["value"] for one in found if one["column"] == "born"} <= {""}
    assert all(one["op"] in ("=", "!=", "contains") for one in found if one["column"] in ("pupil", "class"))
