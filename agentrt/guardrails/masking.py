"""Masking that can be undone: values leave as ``[EMAIL_3fa9c1]`` and come back as they were.

A ``Vault`` belongs to one run (or session). The same value always gets the same placeholder there, in any process,
because the placeholder is made from the value and the vault's key; so a resumed run sends what it sent before, and
a provider's prompt cache holds. Nothing is stored: whoever has the conversation can mask it again.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from agentrt.core.messages import Message, Part, Reasoning, Text, ToolCall, ToolResult
from agentrt.core.models import Delta, OnDelta
from agentrt.core.origins import leaves
from agentrt.guardrails.secrets import of_environment, secrets, standing_in, telling
from agentrt.guardrails.spans import Span, apart

REDACTED = "[redacted]"
Find = Callable[[str], Iterable[Span]]
_BEGUN = re.compile(r"(?:\[(?:[A-Z]{1,8}(?:_[0-9a-f]{0,6})?)?|\b[A-Z]{2,8}(?:_[0-9a-f]{0,6})?)\Z")
"""The end of a piece that may be the beginning of a placeholder."""
_NAME = r"[A-Z]{2,8}_[0-9a-f]{6}"
_LIKE = re.compile(rf"\[({_NAME})\]|\b({_NAME})\b")


class Vault:
    """Masks and unmasks. ``key`` makes placeholders of one run say nothing to those who see another's; ``find``
    says where the values stand."""

    def __init__(self, key: str, find: Find) -> None:
        self._key, self._find = key.encode(), find
        self._values: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._known: re.Pattern[str] | None = None
        self._masked: dict[str, tuple[int, Message]] = {}

    @property
    def kinds(self) -> dict[str, int]:
        """How many values of each kind were masked so far."""
        names = [name.partition("_")[0] for name in self._values]
        return {kind: names.count(kind) for kind in dict.fromkeys(names)}

    def mask(self, text: str) -> str:
        """The text with placeholders; values met before are masked wherever they stand."""
        for span in apart(self._find(text)):
            self._name(span.kind, text[span.start : span.end])
        return self._hide(text)

    def unmask(self, text: str) -> str:
        """The text with the values back. Placeholders this vault did not make are left alone; one that lost its
        brackets on the way is known all the same."""
        return _LIKE.sub(lambda match: self._values.get(match.group(1) or match.group(2), match.group()), text)

    def mask_messages(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """The conversation with placeholders. Only what is new since the last time is searched."""
        for message in messages:
            if message.digest not in self._masked:
                self._masked[message.digest] = (-1, message)
                self._learn(message)
                self._put_on(message, self.mask)
        return tuple(self._put_on(message, self._hide) for message in messages)

    def unmask_message(self, message: Message) -> Message:
        """The answer with the values back, but for the model's reasoning, which providers want returned as it was."""
        return replace(message, parts=tuple(_changed(part, self.unmask) for part in message.parts))

    def _learn(self, message: Message) -> None:
        """Values that only the names of a call's arguments give away."""
        for call in message.tool_calls:
            for path, value in leaves(call.arguments):
                if isinstance(value, str):
                    self.mask(f'{path.rpartition(".")[2]}: "{value}"')

    def _put_on(self, message: Message, change: Callable[[str], str]) -> Message:
        """The masked message; made anew when values have become known since it was made."""
        version, masked = self._masked[message.digest]
        if version != len(self._values):
            masked = replace(message, parts=tuple(_changed(part, change) for part in message.parts))
            masked = message if masked == message else masked
            self._masked[message.digest] = (len(self._values), masked)
        return masked

    def _hide(self, text: str) -> str:
        return self._known.sub(lambda match: f"[{self._names[match.group()]}]", text) if self._known else text

    def _name(self, kind: str, value: str) -> None:
        if value in self._names or _LIKE.fullmatch(value):
            return
        made = hmac.new(self._key, value.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:6]
        name = f"{kind}_{made}"
        self._names[value], self._values[name] = name, value
        longest_first = sorted(self._names, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, longest_first)))


class Unmasking:
    """Streamed pieces with the values back. A placeholder may be cut in two: what may be the beginning of one is held
    back until that is clear."""

    def __init__(self, vault: Vault, on_delta: OnDelta) -> None:
        self._vault, self._on_delta = vault, on_delta
        self._held: Delta | None = None

    def __call__(self, delta: Delta) -> None:
        held, self._held = self._held, None
        if held is not None and (held.kind, held.attempt) == (delta.kind, delta.attempt):
            delta = replace(delta, text=held.text + delta.text)
        elif held is not None:
            self._on_delta(replace(held, text=self._vault.unmask(held.text)))
        begun = _BEGUN.search(delta.text)
        ready = delta.text[: begun.start()] if begun else delta.text
        if begun:
            self._held = replace(delta, text=begun.group())
        if ready:
            self._on_delta(replace(delta, text=self._vault.unmask(ready)))

    def close(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._on_delta(replace(held, text=self._vault.unmask(held.text)))


def redact(text: str) -> str:
    """The text without its secrets, for logs, traces and cassettes: this cannot be undone."""
    for span in reversed(apart([*secrets(text), *standing_in(text, of_environment())])):
        text = f"{text[: span.start]}{REDACTED}{text[span.end :]}"
    return text


def redact_json(value: Any) -> Any:
    """A JSON value without the secrets in it, and still JSON: texts under telling names go as a whole."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, dict):
        hidden = {key for key, item in value.items() if isinstance(item, str) and telling(str(key))}
        return {key: REDACTED if key in hidden else redact_json(item) for key, item in value.items()}
    return [redact_json(item) for item in value] if isinstance(value, list | tuple) else value


def _changed(part: Part, change: Callable[[str], str]) -> Part:
    match part:
        case Text() | ToolResult():
            return replace(part, text=change(part.text))
        case ToolCall():
            raw = None if part.raw is None else change(part.raw)
            return replace(part, arguments=_leaves(part.arguments, change), raw=raw)
        case Reasoning():
            return part
        case _:
            return part


def _leaves(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _leaves(item, change) for key, item in value.items()}
    if isinstance(value, list):
        return [_leaves(item, change) for item in value]
    return value
