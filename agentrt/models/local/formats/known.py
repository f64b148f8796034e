"""The four declared formats, and telling from a tokenizer which one a model speaks."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from agentrt.core.errors import ConfigError
from agentrt.core.specs import ToolSpec
from agentrt.models.local.formats.declaration import CallFormat, Maybe

HERMES = CallFormat(
    name="hermes",
    before=("<tool_call>\n", '{"name": "'),
    between='", "arguments": ',
    after="}\n</tool_call>",
    separator="\n",
    text_before_calls=True,
)
LLAMA3 = CallFormat(
    name="llama3",
    before=(Maybe("<|python_tag|>"), '{"name": "'),
    between='", "parameters": ',
    after="}",
    text_never_starts="{",
    parallel=False,
)
MISTRAL = CallFormat(
    name="mistral",
    calls_open=("[TOOL_CALLS]", Maybe(" "), "["),
    before=('{"name": "',),
    between='", "arguments": ',
    after="}",
    separator=", ",
    calls_close="]",
)
_KNOWN: dict[str, Callable[[], CallFormat]] = {
    "hermes": lambda: HERMES,
    "llama3": lambda: LLAMA3,
    "mistral": lambda: MISTRAL,
    "agentrt": lambda: _agentrt(),
}
FORMAT_NAMES = tuple(_KNOWN)


def named_format(name: str) -> CallFormat:
    """A declared format by its name.

    Raises:
        ConfigError: there is no such format.
    """
    if name not in _KNOWN:
        raise ConfigError(f"tool_format should be one of {', '.join(FORMAT_NAMES)}, not {name!r}; mend card.json")
    return _KNOWN[name]()


def detect_format(template: str, tokens: Collection[str], name: str | None = None) -> CallFormat:
    """The format of a model, from its chat template and the names of its added tokens; ``name`` overrides.
    A model that shows no sign of any gets ``hermes``, the most widely trained."""
    found = named_format(name or _guess(template, tokens))
    for opening, closing in (("<think>", "</think>"),):
        if opening in template or (opening in tokens and closing in tokens):
            found = replace(found, reasoning=(opening, closing))
    return found


def _guess(template: str, tokens: Collection[str]) -> str:
    if "<|call|>" in tokens and "<|cannot|>" in tokens:
        return "agentrt"
    if "[TOOL_CALLS]" in template or "[TOOL_CALLS]" in tokens:
        return "mistral"
    if "<tool_call>" in template or "<tool_call>" in tokens:
        return "hermes"
    if "<|python_tag|>" in template or '"parameters": ' in template or "<|python_tag|>" in tokens:
        return "llama3"
    return "hermes"


def _agentrt() -> CallFormat:
    from agentrt.models.builtin import render

    def label(tool: ToolSpec) -> str:
        return f"{render.tool_label(tool.description)}: {tool.name}"

    return CallFormat(
        name="agentrt",
        before=(render.CALL,),
        between="",
        answer_open=render.ANSWER,
        refusal_open=render.CANNOT,
        parallel=False,
        label=label,
    )
