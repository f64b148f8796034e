"""How the packs write their tools down: schema pieces in one line each, and labels of results. Used by the
``..._tools`` modules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from agentrt.core.specs import VERBATIM, Category, Schema
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.decorator import Effects, FunctionTool, Hooks, tool_from_schema

TEXT: Schema = {"type": "string"}
SPAN: Schema = {"type": "string", VERBATIM: "preferred"}
"""A string that local engines quote from the user's words or an observation."""
SUM: Schema = {**TEXT, "x-numbers": "given"}
"""A string whose numbers local engines take from the conversation, or that everybody knows (12, 100)."""
INTEGER: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}


def span_or(*literals: str) -> Schema:
    """A quoted string that may also be one of these texts, which nobody need have said."""
    return {**SPAN, "x-verbatim-also": list(literals)}


def span_like(pattern: str, *literals: str) -> Schema:
    """A quoted string that looks like ``pattern`` wherever the texts hold something that does."""
    return {**(span_or(*literals) if literals else SPAN), "x-verbatim-like": pattern}


def span_after(*leads: str) -> Schema:
    """A quoted string that one of these texts may come before, which nobody need have said."""
    return {**SPAN, "x-verbatim-lead": list(leads)}


QUOTED_NUMBER: Schema = {"type": "number", VERBATIM: "preferred"}
"""A number that local engines take from the user's words or an observation."""
FILE: Schema = span_like(r"(?:[\w.-]+/)*[\w-][\w.-]*\.[A-Za-z][A-Za-z0-9]{0,4}\b")
"""A file's path, with its ending."""
TABLE: Schema = {
    **span_like(r"(?i)(?:[\w.-]+/)*[\w-][\w.-]*\.(?:csv|tsv|tab|txt|dat)\b"),
    "x-verbatim-rather": r"(?i)(?:[\w.-]+/)*[\w-][\w.-]*\.(?:csv|tsv|tab)\b",
}
"""The path of a table: a text only where the user names one or where nothing is a table by its name."""
COLUMN: Schema = span_like(r"[^,:\s()][^,:\n()]*(?= \((?:text|number|date)\))")
"""A column, as ``describe_table`` names them."""


def choice(*values: str) -> Schema:
    """One of these words."""
    return {"type": "string", "enum": list(values)}


def parameters(required: str = "", /, **properties: Schema) -> Schema:
    """An object schema; ``required`` names the required properties, separated by blanks."""
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def finding(schema: Schema, nothing: str) -> Schema:
    """The parameters of a tool whose results look like ``nothing`` where it found nothing: local engines that may call
    twice then try again."""
    return {**schema, "x-nothing": nothing}


def define(
    name: str,
    description: str,
    schema: Schema,
    handler: Callable[..., Any],
    *,
    effect: Effects = "read",
    category: Category | None = None,
    timeout_s: float = 30.0,
    cacheable: bool = False,
    idempotent: bool = False,
    examples: Sequence[str],
    companions: Sequence[str] = (),
    carries: Sequence[str] = (),
    hooks: Hooks = Hooks(),  # noqa: B008  # frozen
) -> FunctionTool:
    """One built-in tool. ``handler(arguments)`` or ``handler(arguments, ctx)``."""
    return tool_from_schema(
        {"name": name, "description": description, "parameters": schema},
        handler,
        effect=effect,
        category=category,
        timeout_s=timeout_s,
        cacheable=cacheable,
        idempotent=idempotent,
        examples=examples,
        companions=companions,
        carries=carries,
        classify=hooks.classify,
        preview=hooks.preview,
        probe=hooks.probe,
        resources=hooks.resources,
    )


def made_of_arguments(text: str, ctx: ToolContext) -> ToolOutput:
    """A result that holds nothing but what the arguments gave: as trustworthy as they are, no less."""
    return ToolOutput(text, label=ctx.label)
