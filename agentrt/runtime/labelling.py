"""What a call was made from, and what may raise that.

A model's call is made from everything in the request that produced it: the decision to make it as well as every
argument. A call a planner puts together is made from all its branch has seen, unless the planner says how each part
came about (a plan fixed before anything was read, references to earlier results). Here only the user's own words
raise a part above that: an argument whose value the user said (``spoken``), a decision to do what the user asked for
(``asked``), once each. The rest is policy's and the person's to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from agentrt.core.labels import SYSTEM, USER, Integrity, Label, untrusted
from agentrt.core.messages import Message, Text, ToolCall
from agentrt.core.origins import DECISION, Origin, leaves
from agentrt.core.specs import Schema, ToolSpec
from agentrt.core.tasks import Task
from agentrt.runtime.asked import asked_for
from agentrt.runtime.copied import found_in
from agentrt.runtime.spoken import Words, words_of


@dataclass(frozen=True, slots=True)
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
    """Where the call's parts came from, the decision first."""
    known = {origin.path: origin for origin in background.origins}
    decision = known.get(DECISION) or Origin(DECISION, "model", background.label)
    parts = [_with_words(_part(path, known, background.label), value, spec, said.words, background.messages)
             for path, value in leaves(call.arguments)]  # fmt: skip
    parts += [Origin(source, "carried", untrusted(source), source.removeprefix("tool:")) for source in spec.carries]
    if not decision.trusted:
        phrase = asked_for(spec, tools, said.words.text)
        decision = decision if phrase is None else Origin(DECISION, "words", USER, phrase)
    return (decision, *parts)


def once(origins: tuple[Origin, ...], background: Background, first_time: Callable[[], bool]) -> tuple[Origin, ...]:
    """Words that raise a whole call do so once: to the same call again, the decision is the model's."""
    decision = origins[0]
    raised = decision.kind == "words" and all(origin.trusted for origin in origins)
    return (Origin(DECISION, "model", background.label), *origins[1:]) if raised and not first_time() else origins


def spoken_sources(said: Said, seen: Sequence[Message]) -> tuple[str, ...]:
    """Texts a verbatim parameter may quote: the user's words and the observations the model saw."""
    return ("\n".join(said.texts), *(m.text for m in seen if m.role == "tool"))


@dataclass
class Requests:
    """What the requests of one branch are made from. A conversation grows, so only what is new is looked at."""

    _known: tuple[Message, ...] = ()
    _label: Label = SYSTEM
    _quoted: tuple[str, ...] = ()
    """Texts that are put in the user's mouth."""

    def honest(self, messages: tuple[Message, ...], said: Said, seen: Label) -> Label:
        """The label of a request. A text that is put in the user's mouth but that the user did not say was put
        together by the planner, from anything its branch has seen."""
        if messages[: len(self._known)] != self._known:
            self._known, self._label, self._quoted = (), SYSTEM, ()
        for message in messages[len(self._known) :]:
            self._label = self._label.meet(message.label)
            self._quoted += tuple(p.text for p in message.parts if isinstance(p, Text) and p.author == "user")
        self._known = messages
        if seen.integrity >= Integrity.USER:
            return self._label
        texts = set(said.texts)
        return self._label if all(text in texts for text in self._quoted) else self._label.meet(seen)


def made_from(message: Message, label: Label) -> Message:
    """A model's message, with the label of its request on every part, whatever the backend put there."""
    if all(part.label.meet(label) is part.label for part in message.parts):
        return message
    return replace(message, parts=tuple(replace(part, label=part.label.meet(label)) for part in message.parts))


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
    if _is_default(spec.parameters, part.path, value):
        return Origin(part.path, "default", SYSTEM)
    if words.said(value, part.argument):
        return Origin(part.path, "words", USER) if not part.trusted or part.kind == "model" else part
    return part if part.trusted or part.kind != "model" else found_in(part, value, seen)


def _is_default(parameters: Schema, path: str, value: Any) -> bool:
    """Whether leaving the argument out would have meant the same."""
    schema = parameters.get("properties", {}).get(path)
    return isinstance(schema, dict) and "default" in schema and type(schema["default"]) is type(value) and (
        schema["default"] == value
    )  # fmt: skip
