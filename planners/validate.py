"""Checks of a plan before anything of it is executed: pure functions, strictest first.

Catches what language models get wrong in plans: tools that do not exist, parameters that do not fit, values
that refer to steps which have not run, too many steps, steps without an end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from agentrt.core.plans import (
    Ask,
    Call,
    Finish,
    ForEach,
    If,
    Instruct,
    Node,
    Parallel,
    Plan,
    Sequence,
    While,
    walk,
)
from agentrt.core.specs import ToolSpec
from agentrt.planners.references import steps_in

MAX_NODES = 40
MAX_REPEATS = 100


def objections(
    plan: Plan, tools: Mapping[str, ToolSpec], max_nodes: int = MAX_NODES, done: Collection[str] = ()
) -> tuple[str, ...]:
    """Everything wrong with the plan, each in a sentence the planner can act on; empty when it may run. ``done`` are
    steps of earlier plans that have results."""
    nodes = list(walk(plan.root))
    found = [*_size(nodes, max_nodes), *_ids(nodes)]
    for node in nodes:
        if isinstance(node, Call):
            found += _call(node, tools)
        elif isinstance(node, While) and not 1 <= node.max_iterations <= MAX_REPEATS:
            found.append(f"step {node.id}: max_iterations must be 1 to {MAX_REPEATS}, not {node.max_iterations}")
        elif isinstance(node, ForEach) and not 1 <= node.max_items <= MAX_REPEATS:
            found.append(f"step {node.id}: max_items must be 1 to {MAX_REPEATS}, not {node.max_items}")
    found += _order(plan.root, set(done))[0]
    if not any(isinstance(n, Finish) for n in nodes):
        found.append('the plan does not end: add a "finish" step')
    return tuple(found)


def _size(nodes: list[Node], limit: int) -> list[str]:
    return [f"the plan has {len(nodes)} steps, at most {limit} are allowed"] if len(nodes) > limit else []


def _ids(nodes: list[Node]) -> list[str]:
    seen: set[str] = set()
    doubled = []
    for node in nodes:
        if node.id in seen:
            doubled.append(f"two steps have the id {node.id!r}; ids must be unique")
        seen.add(node.id)
    return doubled


def _call(node: Call, tools: Mapping[str, ToolSpec]) -> list[str]:
    spec = tools.get(node.tool)
    if spec is None:
        return [f"step {node.id}: there is no tool {node.tool!r}; tools are {', '.join(sorted(tools))}"]
    properties = spec.parameters.get("properties", {})
    found = []
    for name in node.arguments:
        if name not in properties and spec.parameters.get("additionalProperties") is False:
            found.append(f"step {node.id}: {node.tool} has no parameter {name!r}; it takes {', '.join(properties)}")
    for name in spec.parameters.get("required", ()):
        if name not in node.arguments:
            found.append(f"step {node.id}: {node.tool} needs {name!r}")
    return found


def _order(node: Node, done: set[str]) -> tuple[list[str], set[str]]:
    """References to steps that cannot have run yet, and what has run after this node."""
    found = [
        f"step {node.id} refers to step {ref!r}, which has not run by then"
        for ref in _own_references(node)
        if ref not in done and not (isinstance(node, While) and ref in {n.id for n in walk(node)})
    ]
    if isinstance(node, Sequence):
        for step in node.steps:
            more, done = _order(step, done)
            found += more
    elif isinstance(node, Parallel):
        after = set(done)
        for step in node.steps:
            more, ran = _order(step, done)
            found, after = found + more, after | ran
        done = after
    elif isinstance(node, If):
        more, ran = _order(node.then, done)
        found, other = found + more, done
        if node.otherwise is not None:
            more, other = _order(node.otherwise, done)
            found += more
        done = ran & other
    elif isinstance(node, ForEach | While):
        inside = done | {node.id} | ({n.id for n in walk(node.body)} if isinstance(node, While) else set())
        more, _ = _order(node.body, inside)
        found += more
    return found, done | {node.id}


def _own_references(node: Node) -> Iterator[str]:
    match node:
        case Call():
            yield from steps_in(node.arguments)
        case Instruct():
            yield from steps_in(node.text)
        case If() | While():
            yield from steps_in(node.condition)
        case ForEach():
            yield from steps_in(node.items)
        case Ask():
            yield from steps_in(node.question)
        case Finish():
            yield from steps_in(node.answer)
        case _:
            return
