"""What a call was made from, and what may raise that.

A model's call is made from everything in the request that produced it: the decision to make it as well as every
argument. A call a planner puts together is made from all its branch has seen, unless the planner says how each part
came about (a plan fixed before anything was read, references to earlier results). Here only the user's own words
raise a part above that: an argument whose value the user said (``spoken``), a decision to do what the user asked for
(``asked``), once each. The rest is policy's and the person's to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from agentrt.core.labels import SYSTEM, USER, Integrity, Label, untrusted
from agentrt.core.messages import Message, Text, ToolCall
from agentrt.core.models import ModelRequest
from agentrt.core.origins import DECISION, Origin, definitions, leaves
from agentrt.core.specs import Schema, ToolSpec
from agentrt.core.structs import struct
from agentrt.core.tasks import Task
from agentrt.runtime.asked import asked_for
from agentrt.runtime.copied import found_in
from agentrt.runtime.spoken import Words, words_of
from agentrt.tools.likely_effects import selector_of
from agentrt.tools.schema_checks import Keyed


@struct
class Background:
    """What stood behind a call: the messages the model had, what it was made from, and where a planner knows its
    parts to have come from (by path; a path covers all below it)."""

    messages: tuple[Message, ...] = ()
    label: Label = SYSTEM
    origins: tuple[Origin, ...] = ()


@dataclass
class Said:
    """What the user said in this run: the goal, earlier turns, words that came while it went on; and the calls
    those words have raised already, each by the effect that used them up."""

    task: Task
    later: list[str] = field(default_factory=list)
    used: dict[str, str] = field(default_factory=dict)

    @property
    def request(self) -> str:
        """What is asked for now; what was asked in earlier turns has been done, or not, by now."""
        goal = (self.task.goal,) if self.task.label.integrity >= Integrity.USER else ()
        return "\n".join([*goal, *self.later])

    @property
    def texts(self) -> tuple[str, ...]:
        goal = (self.task.goal,) if self.task.label.integrity >= Integrity.USER else ()
        earlier = [
            part.text
            for message in self.task.history
            for part in message.parts
            if isinstance(part, Text) and part.author == "user" and part.label.integrity >= Integrity.USER
        ]
        return (*earlier, *goal, *self.later)

    @property
    def words(self) -> Words:
        return words_of("\n".join(self.texts))

    def first_time(self, fingerprint: str, key: str) -> bool:
        """Whether these words have raised no other such call: asked for once is asked for once."""
        return self.used.setdefault(fingerprint, key) == key


def origins_of(
    call: ToolCall, spec: ToolSpec, background: Background, said: Said, tools: Iterable[ToolSpec]
) -> tuple[Origin, ...]:
    """Where the call's parts came from, the decision first. Where nothing but the user's words was there to make it
    from, one origin says it all; ``in_detail`` has the rest."""
    if background.label.integrity >= Integrity.USER and not background.origins and not spec.carries:
        return (Origin(DECISION, "model", background.label),)
    known = {origin.path: origin for origin in background.origins}
    decision = known.get(DECISION) or Origin(DECISION, "model", background.label)
    words, seen = said.words, background.messages
    parts = [
        _with_words(_part(path, known, background.label), value, spec, words, seen)
        for path, value in leaves(call.arguments)
    ]
    parts += [
        _named_with_words(_part(path, known, background.label), name, words)
        for path, name in _free_names(call.arguments, _names_in(Keyed(spec.digest, spec.parameters)))
    ]
    parts += [Origin(source, "carried", untrusted(source), source.removeprefix("tool:")) for source in spec.carries]
    if not decision.trusted:
        selector = selector_of(spec.parameters)
        doing = str(call.arguments.get(selector, "")) if selector else ""
        phrase = asked_for(spec, tools, said.request, doing)
        if phrase is not None:
            decision = Origin(DECISION, "words", USER, phrase)
            parts = [Origin(part.path, "words", USER, phrase) if part.path == selector else part for part in parts]
    return (decision, *parts)


def in_detail(call: ToolCall, spec: ToolSpec, origins: tuple[Origin, ...], said: Said) -> tuple[Origin, ...]:
    """For a person: what the user said among the arguments of a call that is wholly the user's, too."""
    if len(origins) != 1 or not origins[0].trusted:
        return origins
    label, words = origins[0].label, said.words
    given = leaves(call.arguments)
    return (*origins, *(_with_words(Origin(path, "model", label), value, spec, words, ()) for path, value in given))


def once(origins: tuple[Origin, ...], background: Background, first_time: Callable[[], bool]) -> tuple[Origin, ...]:
    """What was asked for once is asked for once: to make the very same call again is the model's decision."""
    again = origins[0].kind == "words" and not first_time()
    return (Origin(DECISION, "model", background.label), *origins[1:]) if again else origins


def spoken_sources(said: Said, seen: Sequence[Message]) -> tuple[str, ...]:
    """Texts a verbatim parameter may quote: the user's words and the observations the model saw."""
    return ("\n".join(said.texts), *(m.text for m in seen if m.role == "tool"))


@dataclass
class Requests:
    """What the requests of one branch are made from. A conversation grows, so only what is new is looked at."""

    _known: tuple[Message, ...] = ()
    _tools: tuple[ToolSpec, ...] = ()
    _definitions: Label = SYSTEM
    _label: Label = SYSTEM
    _quoted: frozenset[str] = frozenset()
    """Texts that are put in the user's mouth."""

    def made_from(self, request: ModelRequest, said: Said, seen: Label) -> Label:
        """The label of a request: of its messages, and of the definitions of its tools."""
        if request.tools is not self._tools:
            self._tools, self._definitions = request.tools, definitions(request.tools)
        return self._honest(request.messages, said, seen).meet(self._definitions)

    def _honest(self, messages: tuple[Message, ...], said: Said, seen: Label) -> Label:
        """The label of messages. A text that is put in the user's mouth but that the user did not say was put
        together by the planner, from anything its branch has seen."""
        if messages[: len(self._known)] != self._known:
            self._known, self._label, self._quoted = (), SYSTEM, frozenset()
        for message in messages[len(self._known) :]:
            self._label = self._label.meet(message.label)
            for part in message.parts:
                if isinstance(part, Text) and part.author == "user":
                    self._quoted |= {part.text}
        self._known = messages
        if seen.integrity >= Integrity.USER or self._quoted.issubset(said.texts):
            return self._label
        return self._label.meet(seen)


# -- parts ----------------------------------------------------------------------------------------------------


def _part(path: str, known: dict[str, Origin], label: Label) -> Origin:
    """What the planner knows of this part, or of what it is a part of."""
    above = path
    while above:
        if above in known:
            return replace(known[above], path=path)
        above = above.rpartition(".")[0]
    return Origin(path, "model", label)


def _with_words(part: Origin, value: Any, spec: ToolSpec, words: Words, seen: Sequence[Message]) -> Origin:
    if part.trusted and part.kind != "model":
        return part
    if _is_default(spec.parameters, part.path, value):
        return Origin(part.path, "default", SYSTEM)
    if words.said(value, part.argument):
        return Origin(part.path, "words", USER)
    return part if part.trusted or part.kind != "model" else found_in(part, value, seen)


def _free_names(value: Any, named: frozenset[str], path: str = "") -> Iterator[tuple[str, str]]:
    """Names inside arguments that the tool's schema does not know: as much the model's as any value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list | tuple) else ()
    for name, item in items:
        below = f"{path}.{name}" if path else str(name)
        if isinstance(name, str) and name not in named:
            yield below, name
        if isinstance(item, dict | list | tuple):
            yield from _free_names(item, named, below)


@lru_cache(maxsize=1024)
def _names_in(schema: Keyed) -> frozenset[str]:
    """All names of properties, wherever in the schema."""

    def found(part: Any) -> Iterator[str]:
        if isinstance(part, Mapping):
            properties = part.get("properties")
            yield from properties if isinstance(properties, Mapping) else ()
            for inner in part.values():
                yield from found(inner)
        elif isinstance(part, list | tuple):
            for inner in part:
                yield from found(inner)

    return frozenset(found(schema.schema))


def _named_with_words(part: Origin, name: str, words: Words) -> Origin:
    said = not part.trusted and words.said(name, part.argument)
    return Origin(part.path, "words", USER) if said else part


def _is_default(parameters: Schema, path: str, value: Any) -> bool:
    """Whether leaving the argument out would have meant the same."""
    schema = parameters.get("properties", {}).get(path)
    if not isinstance(schema, dict) or "default" not in schema:
        return False
    return type(schema["default"]) is type(value) and bool(schema["default"] == value)
