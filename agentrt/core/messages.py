"""Messages: what models read and write, in one normal form for every backend.

A message is a role and parts. Parts are small frozen values; each carries its author and label (see
``labels``). ``Message.digest`` is cached, because the journal refers to messages by it and a long run would
otherwise hash its whole history at every step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, fields
from typing import Any, Literal

from agentrt.core.canonical import canonical_json, digest, quoted
from agentrt.core.labels import SYSTEM, USER, Author, Integrity, Label, meet, untrusted
from agentrt.core.structs import struct

Role = Literal["system", "user", "assistant", "tool"]


@struct
class Text:
    text: str
    author: Author = "user"
    label: Label = USER


@struct
class Reasoning:
    """A model's thinking. ``signature`` is what some providers need to accept it back."""

    text: str
    signature: str | None = None
    author: Author = "model"
    label: Label = SYSTEM


@struct
class ToolCall:
    """A model's wish to call a tool. ``arguments`` is parsed; ``raw`` is what the model wrote, kept when it
    did not parse or was repaired."""

    id: str
    name: str
    arguments: dict[str, Any]
    raw: str | None = None
    author: Author = "model"
    label: Label = SYSTEM
    _given: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def given(self) -> str:
        """The arguments as canonical JSON."""
        found = self._given
        if found is None:
            found = self._given = canonical_json(self.arguments)  # type: ignore[misc]  # worked out once
        return found


@struct
class ToolResult:
    """What came back: the observation."""

    call_id: str
    name: str
    text: str
    is_error: bool = False
    author: Author = "tool"
    label: Label = field(default_factory=lambda: untrusted("tool"))


@struct
class Image:
    """An image, base64 in ``data``."""

    media_type: str
    data: str
    author: Author = "user"
    label: Label = USER


Part = Text | Reasoning | ToolCall | ToolResult | Image


@struct
class Message:
    """One turn. Build with ``system``, ``user``, ``assistant`` and ``observation`` below."""

    role: Role
    parts: tuple[Part, ...]
    refusal: bool = False
    """The assistant says that it cannot or will not do what was asked."""
    _label: Label | None = field(default=None, init=False, repr=False, compare=False)
    _canonical: str | None = field(default=None, init=False, repr=False, compare=False)
    _digest: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """The visible text of all text and result parts."""
        return "".join([p.text for p in self.parts if isinstance(p, Text | ToolResult)])

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        return tuple([p for p in self.parts if type(p) is ToolCall])

    @property
    def label(self) -> Label:
        """What this message was made from: the meet over its parts."""
        found = self._label
        if found is None:
            found = self._label = meet([p.label for p in self.parts])  # type: ignore[misc]  # worked out once
        return found

    @property
    def canonical(self) -> str:
        """The message as the journal keeps it: ``canonical_json(message_to_json(self))``."""
        found = self._canonical  # which another thread may let go of at any time
        if found is None:
            found = self._canonical = _canonical(self)  # type: ignore[misc]
        return found

    def let_go(self) -> None:
        """The journal holds ``canonical`` by now, and it need not be held here as well."""
        self._canonical = None  # type: ignore[misc]
        for part in self.parts:
            if type(part) is ToolCall:
                part._given = None  # type: ignore[misc]

    @property
    def digest(self) -> str:
        found = self._digest
        if found is None:
            found = self._digest = digest(self.canonical)  # type: ignore[misc]
        return found


def system(text: str) -> Message:
    return Message("system", (Text(text, "system", SYSTEM),))


def user(text: str) -> Message:
    return Message("user", (Text(text, "user", USER),))


def assistant(
    text: str = "", calls: Iterable[ToolCall] = (), *, label: Label = SYSTEM, refusal: bool = False
) -> Message:
    """An assistant turn: text, tool calls, or both."""
    parts: tuple[Part, ...] = (Text(text, "model", label),) if text else ()
    return Message("assistant", (*parts, *calls), refusal)


def observation(call: ToolCall, text: str, *, is_error: bool = False, label: Label | None = None) -> Message:
    """The answer to ``call``."""
    label = label or untrusted(f"tool:{call.name}")
    return Message("tool", (ToolResult(call.id, call.name, text, is_error, "tool", label),))


def relabelled(message: Message, label: Label) -> Message:
    """The message, with ``label`` on every part, beside what was there."""
    for part in message.parts:
        if part.label.meet(label) is not part.label:
            break
    else:
        return message
    return Message(message.role, tuple(_relabelled(part, label) for part in message.parts), message.refusal)


def _relabelled(part: Part, label: Label) -> Part:
    kind: Any = type(part)
    made: Part = kind(*[getattr(part, name) for name in _CONTENT[kind]], part.label.meet(label))
    return made


# -- JSON form ----------------------------------------------------------------------------------------------

_PARTS: dict[str, type[Part]] = {
    "text": Text,
    "reasoning": Reasoning,
    "tool_call": ToolCall,
    "tool_result": ToolResult,
    "image": Image,
}
_NAMES = {cls: name for name, cls in _PARTS.items()}
_CONTENT = {cls: tuple(f.name for f in fields(cls) if f.init and f.name != "label") for cls in _NAMES}
"""The fields of each kind of part, but for the label, which is the last of all of them."""


def message_to_json(message: Message) -> dict[str, Any]:
    """A JSON value from which ``message_from_json`` makes an equal message."""
    value: dict[str, Any] = {"role": message.role, "parts": [_part_to_json(p) for p in message.parts]}
    if message.refusal:
        value["refusal"] = True
    return value


def message_from_json(value: dict[str, Any]) -> Message:
    return Message(value["role"], tuple(_part_from_json(p) for p in value["parts"]), value.get("refusal", False))


def _part_to_json(part: Part) -> dict[str, Any]:
    kind = type(part)
    value: dict[str, Any] = {"type": _NAMES[kind], "label": label_to_json(part.label)}
    for name in _CONTENT[kind]:
        item = getattr(part, name)
        if item is not None:
            value[name] = item
    return value


def _part_from_json(value: dict[str, Any]) -> Part:
    fields = {k: v for k, v in value.items() if k != "type"}
    if "label" in fields:
        fields["label"] = label_from_json(fields["label"])
    return _PARTS[value["type"]](**fields)


def _canonical(message: Message) -> str:
    """Put together without an object to sort, because every message is written once."""
    parts = ",".join([_WRITERS[type(part)](part) for part in message.parts])
    refusal = ',"refusal":true' if message.refusal else ""
    return f'{{"parts":[{parts}]{refusal},"role":{quoted(message.role)}}}'


def _text(p: Text) -> str:
    return f'{{"author":{quoted(p.author)},"label":{p.label.canonical},"text":{quoted(p.text)},"type":"text"}}'


def _reasoning(p: Reasoning) -> str:
    signature = "" if p.signature is None else f'"signature":{quoted(p.signature)},'
    said = f'{signature}"text":{quoted(p.text)}'
    return f'{{"author":{quoted(p.author)},"label":{p.label.canonical},{said},"type":"reasoning"}}'


def _tool_call(p: ToolCall) -> str:
    given, raw = p.given, "" if p.raw is None else f',"raw":{quoted(p.raw)}'
    named = f'"id":{quoted(p.id)},"label":{p.label.canonical},"name":{quoted(p.name)}'
    return f'{{"arguments":{given},"author":{quoted(p.author)},{named}{raw},"type":"tool_call"}}'


def _tool_result(p: ToolResult) -> str:
    of = f'"call_id":{quoted(p.call_id)},"is_error":{"true" if p.is_error else "false"},"label":{p.label.canonical}'
    said = f'"name":{quoted(p.name)},"text":{quoted(p.text)}'
    return f'{{"author":{quoted(p.author)},{of},{said},"type":"tool_result"}}'


def _image(p: Image) -> str:
    shown = f'"data":{quoted(p.data)},"label":{p.label.canonical},"media_type":{quoted(p.media_type)}'
    return f'{{"author":{quoted(p.author)},{shown},"type":"image"}}'


_WRITERS: dict[type[Part], Any] = {
    Text: _text,
    Reasoning: _reasoning,
    ToolCall: _tool_call,
    ToolResult: _tool_result,
    Image: _image,
}


def label_to_json(label: Label) -> list[Any]:
    return list(label.spelled)


def label_from_json(value: list[Any]) -> Label:
    return Label(Integrity(value[0]), frozenset(value[1:]))
