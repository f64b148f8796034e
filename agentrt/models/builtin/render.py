"""The prompt format of the built-in model, as text.

Used by the generator and by tests; the chat template shipped with the tokenizer (`template.jinja`) prints exactly
the same. Standard library only. A conversation is a list of messages in the OpenAI shape:

    {"role": "system" | "user" | "tool", "content": str}
    {"role": "assistant", "content": str, "refusal": bool}
    {"role": "assistant", "tool_calls": [{"function": {"name": str, "arguments": dict | JSON str}}]}
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

SYSTEM, TOOL, USER, CALL, RESULT, ANSWER, CANNOT, END = (
    f"<|{name}|>" for name in ("system", "tool", "user", "call", "result", "answer", "cannot", "end")
)
PAD = "<|pad|>"
SPECIAL_TOKENS = (PAD, SYSTEM, TOOL, USER, CALL, RESULT, ANSWER, CANNOT, END)
SCALARS = {"string": "text", "integer": "integer", "number": "number", "boolean": "boolean", "null": "none"}
LABEL_LIMIT = 80
"""Characters of a description that are shown."""


def tool_label(description: str) -> str:
    """The part of a description that is shown and quoted: first line and sentence, at most 80 characters."""
    text = description.strip().split("\n")[0].split(". ")[0].strip()
    text = text[:-1] if text.endswith(".") else text
    if len(text) <= LABEL_LIMIT:
        return text
    cut = text[: LABEL_LIMIT + 1].rsplit(" ", 1)[0] if " " in text[: LABEL_LIMIT + 1] else text[:LABEL_LIMIT]
    return cut.strip()


def type_name(schema: Mapping[str, Any]) -> str:
    """How a parameter's JSON schema is shown: `text`, `integer`, `a|b`, `[item]`, `{k: type}`, ..."""
    if "enum" in schema:
        return "|".join(str(value) for value in schema["enum"])
    if "anyOf" in schema:
        return "/".join(type_name(option) for option in schema["anyOf"])
    kind = schema.get("type", "any")
    if not isinstance(kind, str):
        return "/".join(SCALARS.get(one, one) for one in kind)
    if kind == "array":
        return "[" + type_name(schema.get("items", {})) + "]"
    if kind == "object" and schema.get("properties"):
        return "{" + ", ".join(f"{k}: {type_name(v)}" for k, v in schema["properties"].items()) + "}"
    return SCALARS.get(kind, kind)


def tool_line(name: str, description: str, parameters: Mapping[str, Any]) -> str:
    """`Read a text file: read_file(path: text, start_line?: integer)`."""
    required = parameters.get("required") or []
    shown = ", ".join(
        f"{key}{'' if key in required else '?'}: {type_name(value)}"
        for key, value in (parameters.get("properties") or {}).items()
    )
    return f"{tool_label(description)}: {name}({shown})"


def call_text(name: str, description: str, arguments: Mapping[str, Any]) -> str:
    """The body of a call segment: the description is quoted first, it points at the tool."""
    return f"{tool_label(description)}: {name}{json.dumps(arguments, ensure_ascii=False)}"


def segments(messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """(opening special token, text) pairs of a conversation, inventory included; `<|end|>` is not part of text."""
    specs = {spec["name"]: spec for spec in (tool.get("function", tool) for tool in tools)}
    block = "".join(
        tool_line(s["name"], s.get("description", ""), s.get("parameters") or {}) + "\n" for s in specs.values()
    )
    inventory = [(TOOL, block)] if block else []
    start = 0
    if messages and messages[0]["role"] == "system":
        start = 1
        if messages[0]["content"]:
            yield SYSTEM, messages[0]["content"]
    yield from inventory
    for message in messages[start:]:
        yield from _message(message, specs)


def _message(message: Mapping[str, Any], specs: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    role, content = message["role"], message.get("content") or ""
    if role in ("system", "user"):
        yield (SYSTEM if role == "system" else USER), content
    elif role == "tool":
        yield RESULT, content
    elif message.get("tool_calls"):
        for one in message["tool_calls"]:
            function = one.get("function", one)
            arguments = function["arguments"]
            arguments = json.loads(arguments) if isinstance(arguments, str) else arguments
            spec = specs.get(function["name"], {})
            yield CALL, call_text(function["name"], spec.get("description", function["name"]), arguments)
    else:
        yield (CANNOT if message.get("refusal") else ANSWER), content


def render(messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]] = ()) -> str:
    """The whole prompt. The model goes on with one of `<|call|>`, `<|answer|>`, `<|cannot|>`."""
    return "".join(f"{token}{text}{END}" for token, text in segments(messages, tools))
