"""Plans as data: a small tree a model can write, a validator can check and a person can edit.

Arguments may hold references ``{"$ref": "steps.ID.path"}`` (or ``"$steps.ID.path"`` inside text), which are
filled in when the step runs; ``{"$guess": value}`` marks a value the planner made up. Control flow is the
four classes of the literature (sequence, parallel, condition, loop), all bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from agentrt.core.specs import Schema


@dataclass(frozen=True, slots=True)
class Call:
    """Call ``tool`` with ``arguments``. ``expect`` states the outcome in words, for reflection."""

    id: str
    tool: str
    arguments: dict[str, Any] = field(default_factory=dict)
    expect: str = ""


@dataclass(frozen=True, slots=True)
class Instruct:
    """A step in natural language, translated to calls when it runs."""

    id: str
    text: str
    expect: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    id: str
    steps: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Parallel:
    id: str
    steps: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class If:
    """``condition`` compares: ``{"left": value, "op": "==|!=|<|<=|>|>=|contains|exists", "right": value}``."""

    id: str
    condition: dict[str, Any]
    then: Node
    otherwise: Node | None = None


@dataclass(frozen=True, slots=True)
class ForEach:
    """Run ``body`` for each of ``items`` (a list or a reference to one); inside, ``$steps.ID.item``."""

    id: str
    items: Any
    body: Node
    parallel: bool = False
    max_items: int = 100


@dataclass(frozen=True, slots=True)
class While:
    id: str
    condition: dict[str, Any]
    body: Node
    max_iterations: int = 10


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the user for what the task does not say."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class Finish:
    """End with ``answer``, which may hold references; empty means: let the model answer from the results."""

    id: str
    answer: str = ""


Node = Call | Instruct | Sequence | Parallel | If | ForEach | While | Ask | Finish


@dataclass(frozen=True, slots=True)
class Plan:
    goal: str
    root: Node
    estimated_cost: float | None = None


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, parents first, in plan order."""
    yield node
    for child in children(node):
        yield from walk(child)


def children(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Sequence | Parallel):
        return node.steps
    if isinstance(node, If):
        return (node.then,) if node.otherwise is None else (node.then, node.otherwise)
    if isinstance(node, ForEach | While):
        return (node.body,)
    return ()


_KINDS: dict[str, type[Node]] = {
    "call": Call,
    "instruct": Instruct,
    "sequence": Sequence,
    "parallel": Parallel,
    "if": If,
    "for_each": ForEach,
    "while": While,
    "ask": Ask,
    "finish": Finish,
}
_NAMES = {cls: name for name, cls in _KINDS.items()}


def plan_to_json(plan: Plan) -> dict[str, Any]:
    value: dict[str, Any] = {"goal": plan.goal, "root": node_to_json(plan.root)}
    if plan.estimated_cost is not None:
        value["estimated_cost"] = plan.estimated_cost
    return value


def plan_from_json(value: dict[str, Any]) -> Plan:
    """The plan in ``value``.

    Raises:
        ValueError: it is not a plan; the message names the node and what is wrong with it.
    """
    if not isinstance(value, dict) or "root" not in value:
        raise ValueError("expected an object with 'goal' and 'root'")
    return Plan(str(value.get("goal", "")), node_from_json(value["root"]), value.get("estimated_cost"))


def node_to_json(node: Node) -> dict[str, Any]:
    value: dict[str, Any] = {"type": _NAMES[type(node)]}
    for name in type(node).__slots__:
        item = getattr(node, name)
        if isinstance(item, tuple):
            item = [node_to_json(n) for n in item]
        elif type(item) in _NAMES:
            item = node_to_json(item)
        if item is not None:
            value[name] = item
    return value


def node_from_json(value: Any, where: str = "root") -> Node:
    """One node; see ``plan_from_json``."""
    if not isinstance(value, dict) or value.get("type") not in _KINDS:
        got = value.get("type") if isinstance(value, dict) else value
        raise ValueError(f"{where}: expected a node with type {', '.join(_KINDS)}, got {got!r}")
    cls = _KINDS[value["type"]]
    unknown = set(value) - set(cls.__slots__) - {"type"}
    if unknown:
        raise ValueError(f"{where}: a {value['type']} node has no {', '.join(sorted(unknown))}")
    fields: dict[str, Any] = {k: v for k, v in value.items() if k != "type"}
    for name in ("then", "otherwise", "body"):
        if fields.get(name) is not None:
            fields[name] = node_from_json(fields[name], f"{where}.{name}")
    if "steps" in fields:
        fields["steps"] = tuple(node_from_json(s, f"{where}.steps[{i}]") for i, s in enumerate(fields["steps"]))
    try:
        node: Node = cls(**fields)
    except TypeError as error:
        raise ValueError(f"{where}: {error}") from error
    return node


def plan_schema(tools: tuple[str, ...]) -> Schema:
    """A JSON Schema for plans over these tools, for constrained decoding. Trees are two levels deep at most
    in it (a sequence of steps, each a call or one control node), which is what models write well."""
    text = {"type": "string", "minLength": 1, "maxLength": 400}
    leaf_call = _object(type=_const("call"), id=text, tool={"enum": list(tools)}, arguments={"type": "object"})
    leaf_instruct = _object(type=_const("instruct"), id=text, text=text)
    leaf_ask = _object(type=_const("ask"), id=text, question=text)
    leaf_finish = _object(type=_const("finish"), id=text, answer={"type": "string", "maxLength": 400})
    leaf = {"anyOf": [leaf_call, leaf_instruct, leaf_ask, leaf_finish]}
    steps = {"type": "array", "items": leaf, "minItems": 1, "maxItems": 12}
    group = _object(type=_const("parallel"), id=text, steps=steps)
    top = {"anyOf": [*leaf["anyOf"], group]}
    root = _object(
        type=_const("sequence"), id=text, steps={"type": "array", "items": top, "minItems": 1, "maxItems": 12}
    )
    return _object(goal=text, root=root)


def _const(value: str) -> Schema:
    return {"const": value}


def _object(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
