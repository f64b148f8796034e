"""The ledger: shares, borrowing, bounds. Whatever branches do, together they never pass a limit."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.errors import BudgetExceeded, ConfigError
from agentrt.core.messages import assistant
from agentrt.core.models import ModelResponse, Usage
from agentrt.core.specs import Prices
from agentrt.core.tasks import Budget
from agentrt.runtime.ledger import Ledger
from agentrt.runtime.spending import Spent

PRICES = Prices(input=3.0, output=15.0)


def answered(tokens_in: int, tokens_out: int) -> ModelResponse:
    cost = (tokens_in * PRICES.input + tokens_out * PRICES.output) / 1e6
    return ModelResponse(assistant("x"), "stop", Usage(tokens_in, tokens_out), cost=cost)


@dataclass
class Node:
    """A branch: what it wants to do, in order; a list among it is a fork."""

    deeds: list[object] = field(default_factory=list)


def deeds() -> st.SearchStrategy[object]:
    call = st.tuples(st.just("model"), st.integers(0, 400), st.integers(1, 300), st.floats(0, 1))
    tool = st.tuples(st.just("tool"), st.sampled_from(["web_get", "web_find", "read"]))
    return st.one_of(st.just(("step",)), call, tool)


nodes = st.recursive(
    st.builds(Node, st.lists(deeds(), max_size=6)),
    lambda inner: st.builds(Node, st.lists(st.one_of(deeds(), st.lists(inner, min_size=1, max_size=4)), max_size=5)),
    max_leaves=12,
)
budgets = st.builds(
    Budget,
    steps=st.none() | st.integers(0, 12),
    model_calls=st.none() | st.integers(0, 12),
    tokens=st.none() | st.integers(0, 3000),
    cost=st.none() | st.floats(0, 0.02),
    tool_calls=st.dictionaries(st.sampled_from(["*", "web_*", "read"]), st.integers(0, 5)),
)


def do(ledger: Ledger, deed: tuple[object, ...]) -> None:
    match deed:
        case ("step",):
            ledger.begin_step()
        case ("model", int(prompt), int(answer), float(part)):
            room = ledger.before_model(prompt, answer, PRICES)
            assert 1 <= room <= answer
            ledger.after_model(answered(prompt, max(1, int(room * part))))
        case ("tool", str(name)):
            ledger.before_tool(name)


def live(ledger: Ledger, node: Node, draw: object, check: object) -> None:
    """Carry the branches out in any interleaving; a branch that hits its share ends, its parent goes on."""
    try:
        for deed in node.deeds:
            if isinstance(deed, tuple):
                do(ledger, deed)
                check()  # type: ignore[operator]
            else:
                together(ledger, deed, draw, check)  # type: ignore[arg-type]
    except BudgetExceeded as over:
        assert over.would_be > over.allowed


def together(parent: Ledger, branches: list[Node], draw: object, check: object) -> None:
    children = parent.fork(len(branches))
    left = [list(node.deeds) for node in branches]
    running = list(range(len(branches)))
    while running:
        i = draw(st.sampled_from(running))  # type: ignore[operator]
        try:
            if not left[i]:
                raise StopIteration
            deed = left[i].pop(0)
            if isinstance(deed, tuple):
                do(children[i], deed)
            else:
                together(children[i], deed, draw, check)  # type: ignore[arg-type]
            check()  # type: ignore[operator]
        except (StopIteration, BudgetExceeded):
            parent.join(children[i])
            running.remove(i)


@settings(max_examples=300, deadline=None)
@given(budget=budgets, tree=nodes, data=st.data())
def test_branches_together_never_pass_a_limit(budget: Budget, tree: Node, data: st.DataObject) -> None:
    root = Ledger(budget, clock=lambda: 0.0)

    def check() -> None:
        """What was joined, and what is set aside for those that run, is within every limit."""
        for limit, allowed in root.amounts.items():
            assert root.spent.of(limit) + root._reserved.get(limit, 0) <= allowed + 1e-9

    live(root, tree, data.draw, check)
    for limit, allowed in root.amounts.items():
        assert root.spent.of(limit) <= allowed + 1e-9
        assert root._reserved.get(limit, 0) == pytest.approx(0, abs=1e-9), "everything was given back"


@settings(max_examples=100, deadline=None)
@given(budget=budgets, spends=st.lists(deeds(), max_size=8))
def test_what_a_replay_charges_leaves_the_same_remainder(budget: Budget, spends: list[tuple[object, ...]]) -> None:
    """A ledger that is charged with a record, without deciding anything, stands where the first one stood."""
    first, again = Ledger(budget, clock=lambda: 0.0), Ledger(budget, clock=lambda: 0.0)
    for deed in spends:
        try:
            match deed:
                case ("step",):
                    again.count_step(first.begin_step())
                case ("model", int(prompt), int(answer), _):
                    room = first.before_model(prompt, answer, PRICES)
                    first.after_model(answered(prompt, room))
                    again.count_model_call()
                    again.after_model(answered(prompt, room))
                case ("tool", str(name)):
                    first.before_tool(name)
                    again.count_tool_call(name)
        except BudgetExceeded:
            continue
    assert again.remainder == first.remainder and again.spent == first.spent


def test_shares_are_even_and_the_remains_of_a_branch_go_to_one_that_needs_more() -> None:
    root = Ledger(Budget(steps=10))
    root.begin_step()
    a, b = root.fork(2)
    assert (a.amounts, b.amounts) == ({"steps": 5}, {"steps": 4})
    for _ in range(5):
        a.begin_step()
    with pytest.raises(BudgetExceeded, match=r"budget of 5 steps would be exceeded \(5 used, 6 with"):
        a.begin_step()
    b.begin_step()
    root.join(b)
    assert [a.begin_step() for _ in range(3)] == [8, 9, 10]  # numbered through the run
    with pytest.raises(BudgetExceeded):
        a.begin_step()
    root.join(a)
    assert root.spent.steps == 10


def test_a_raise_of_the_whole_reaches_a_branch_that_runs() -> None:
    root = Ledger(Budget(steps=2, tokens=100))
    a, b = root.fork(2)
    a.begin_step()
    with pytest.raises(BudgetExceeded):
        a.begin_step()
    root.raise_limits({"steps": 3, "tokens": None})
    a.begin_step()
    assert a.before_model(5_000, 100) == 100, "a limit that was lifted binds nobody"
    with pytest.raises(BudgetExceeded):
        a.begin_step()
    b.begin_step()
    root.join(a)
    root.join(b)
    assert root.spent.steps == 3


def test_what_an_estimate_missed_is_not_lent_to_a_sibling() -> None:
    root = Ledger(Budget(tokens=900))
    a, b, c = root.fork(3)
    a.before_model(200, 100)
    a.after_model(answered(500, 100))  # twice what was counted
    root.join(c)
    assert b.before_model(200, 400) == 100, "what c gave back has been spent by a"
    b.after_model(answered(200, 100))
    root.join(a)
    root.join(b)
    assert root.spent.of("tokens") == 900


def test_an_answer_is_limited_to_what_is_left_and_a_call_that_cannot_fit_is_refused() -> None:
    ledger = Ledger(Budget(tokens=1000))
    assert ledger.before_model(300, 4096) == 700
    ledger.after_model(answered(300, 200))
    assert ledger.before_model(480, 4096) == 20
    with pytest.raises(BudgetExceeded, match="budget of 1000 tokens"):
        ledger.before_model(490, 4096)


def test_money_is_bounded_by_the_longest_answer_before_the_call() -> None:
    ledger = Ledger(Budget(cost=0.01))
    room = ledger.before_model(1000, 4096, PRICES)  # 0.003 for the prompt, 0.007 left
    assert room == 466
    ledger.after_model(answered(1000, room))
    assert ledger.spent.cost <= 0.01
    with pytest.raises(BudgetExceeded, match="US dollars"):
        ledger.before_model(1000, 4096, PRICES)
    with pytest.raises(ConfigError, match="AGENTRT_PRICES"):
        ledger.before_model(1, 1, None)
    assert Ledger(Budget(cost=0.0)).before_model(1000, 4096, Prices()) == 4096, "what costs nothing is never refused"


def test_tool_calls_are_counted_by_name_and_glob() -> None:
    ledger = Ledger(Budget(tool_calls={"web_*": 2, "*": 3}))
    ledger.before_tool("web_get")
    ledger.before_tool("read")
    ledger.before_tool("web_find")
    with pytest.raises(BudgetExceeded, match=r"budget of 2 calls of web_\*"):
        ledger.before_tool("web_get")
    with pytest.raises(BudgetExceeded, match=r"budget of 3 calls of \*"):
        ledger.before_tool("read")
    ledger.raise_limits({"tool_calls": {"*": 4, "web_*": None}})
    ledger.before_tool("web_get")


def test_time_is_the_longest_branch_and_waiting_does_not_count() -> None:
    now = [0.0]
    root = Ledger(Budget(wall_s=10.0, steps=None), clock=lambda: now[0])
    now[0] = 2.0
    a, b = root.fork(2)
    with a.waiting():
        now[0] = 6.0
    root.join(a)
    assert a.active_s == 0.0
    now[0] = 8.0
    b.begin_step()
    now[0] = 10.0
    with pytest.raises(BudgetExceeded, match="budget of 10 seconds"):
        b.begin_step()
    root.join(b)
    assert root.active_s == 10.0
    root.raise_limits({"wall_s": 11})
    root.begin_step()


def test_limits_from_outside_that_are_none_are_left_alone() -> None:
    ledger = Ledger(Budget(steps=3))
    ledger.raise_limits({"steps": "many", "cost": -1, "tokens": True, "spent": 0, "tool_calls": {"a": "b"}})
    assert ledger.budget == Budget(steps=3)
    ledger.raise_limits({"steps": None, "cost": 2.5})
    assert ledger.budget == Budget(steps=None, cost=2.5)


def test_figures_of_a_later_version_are_read_as_far_as_they_are_known() -> None:
    assert Spent.from_json({"steps": 3, "moons": 1}) == Spent(steps=3)
