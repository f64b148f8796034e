"""Plans before they run: validation, references, conditions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.plans import Plan, plan_from_json, walk
from agentrt.core.specs import ToolSpec
from agentrt.planners.references import Unresolved, bind, holds, look_up
from agentrt.planners.validate import objections


def spec(name: str, *required: str, **properties: str) -> ToolSpec:
    schema = {
        "type": "object",
        "properties": {k: {"type": v} for k, v in properties.items()},
        "required": list(required),
        "additionalProperties": False,
    }
    return ToolSpec(name, f"does {name}", schema)


TOOLS = {
    t.name: t
    for t in (
        spec("get_today_date"),
        spec("fetch_top_products", "start_date", start_date="string", end_date="string", num_products="integer"),
        spec("lbs_to_kg", "lbs", lbs="number"),
    )
}


def plan(*steps: dict[str, Any]) -> Plan:
    return plan_from_json({"goal": "g", "root": {"type": "sequence", "id": "root", "steps": list(steps)}})


def call(name: str, tool: str, **arguments: Any) -> dict[str, Any]:
    return {"type": "call", "id": name, "tool": tool, "arguments": arguments}


END = {"type": "finish", "id": "end", "answer": ""}


def test_a_good_plan_has_no_objections() -> None:
    good = plan(
        call("today", "get_today_date"),
        call("top", "fetch_top_products", start_date={"$ref": "steps.today"}, num_products=1),
        END,
    )
    assert objections(good, TOOLS) == ()


@pytest.mark.parametrize("invented", ["get_time", "retrieve_top_products", "bing_search"])
def test_invented_tools_are_named_with_what_there_is(invented: str) -> None:
    (objection,) = objections(plan(call("a", invented), END), TOOLS)
    assert invented in objection and "get_today_date" in objection


@pytest.mark.parametrize(
    ("step", "what"),
    [
        (call("a", "lbs_to_kg", lbs=1, unit="kg"), "no parameter 'unit'"),
        (call("a", "lbs_to_kg"), "needs 'lbs'"),
        (call("a", "lbs_to_kg", lbs={"$ref": "steps.later"}), "has not run by then"),
        (call("a", "lbs_to_kg", lbs="$steps.a.value"), "has not run by then"),
        (call("end", "get_today_date"), "ids must be unique"),
    ],
)
def test_what_is_wrong_is_said(step: dict[str, Any], what: str) -> None:
    assert any(what in objection for objection in objections(plan(step, END), TOOLS))


def test_a_plan_must_end_and_must_not_be_too_long() -> None:
    endless = plan(call("a", "get_today_date"))
    assert "does not end" in objections(endless, TOOLS)[0]
    long = plan(*(call(f"s{i}", "get_today_date") for i in range(50)), END)
    assert any("at most" in o for o in objections(long, TOOLS))


def test_parallel_steps_may_not_refer_to_each_other_but_later_ones_may_to_both() -> None:
    both = {"type": "parallel", "id": "p", "steps": [call("a", "get_today_date"), call("b", "get_today_date")]}
    after = call("c", "fetch_top_products", start_date={"$ref": "steps.a"}, end_date={"$ref": "steps.b"})
    assert objections(plan(both, after, END), TOOLS) == ()
    entangled = {
        "type": "parallel",
        "id": "p",
        "steps": [call("a", "get_today_date"), call("b", "lbs_to_kg", lbs={"$ref": "steps.a"})],
    }
    assert objections(plan(entangled, END), TOOLS)


def test_only_what_both_branches_did_counts_after_an_if() -> None:
    choice = {
        "type": "if",
        "id": "i",
        "condition": {"left": 1, "op": "==", "right": 1},
        "then": call("a", "get_today_date"),
    }
    use = call("b", "lbs_to_kg", lbs={"$ref": "steps.a"})
    assert any("has not run" in o for o in objections(plan(choice, use, END), TOOLS))


RESULTS = {"n": "42", "text": "forty-two", "data": '{"items": [{"name": "a"}, {"name": "b"}], "ok": true}'}


@pytest.mark.parametrize(
    ("value", "bound"),
    [
        ({"$ref": "steps.n"}, 42),
        ("$steps.n", 42),
        ("it is $steps.n, or $steps.text.", "it is 42, or forty-two."),
        ({"$ref": "steps.data.items.1.name"}, "b"),
        ({"$guess": 3}, 3),
        ([{"a": "$steps.data.ok"}], [{"a": True}]),
        ("costs $5", "costs $5"),
    ],
)
def test_binding(value: Any, bound: Any) -> None:
    assert bind(value, RESULTS) == bound


@pytest.mark.parametrize("reference", ["steps.gone", "steps.data.items.7", "steps.text.length"])
def test_references_that_lead_nowhere_say_so(reference: str) -> None:
    with pytest.raises(Unresolved):
        look_up(reference, RESULTS)


@pytest.mark.parametrize(
    ("left", "op", "right", "truth"),
    [
        ("$steps.n", ">", 9, True),
        ("9", "<", "10", True),
        ("b", "<", "a", False),
        ("$steps.text", "contains", "two", True),
        ("$steps.gone", "exists", None, False),
        ("$steps.n", "==", "42", True),
        ("$steps.n", "!=", 42, False),
    ],
)
def test_conditions_compare_numbers_as_numbers(left: Any, op: str, right: Any, truth: bool) -> None:
    assert holds({"left": left, "op": op, "right": right}, RESULTS) is truth


ids = st.text("abc", min_size=1, max_size=2)
leaves = st.builds(lambda i, t: call(i, t), ids, st.sampled_from(["get_today_date", "nope"]))
nodes = st.recursive(
    leaves,
    lambda inner: st.builds(
        lambda kind, i, steps: {"type": kind, "id": i, "steps": steps},
        st.sampled_from(["sequence", "parallel"]),
        ids,
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=8,
)


@given(nodes)
def test_accepted_plans_have_known_tools_and_unique_ids(node: dict[str, Any]) -> None:
    proposed = plan(node, END)
    if not objections(proposed, TOOLS):
        everything = list(walk(proposed.root))
        assert len({n.id for n in everything}) == len(everything)
        assert all(n.tool in TOOLS for n in everything if hasattr(n, "tool"))
