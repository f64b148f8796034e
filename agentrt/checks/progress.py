"""Is the run getting anywhere? Patterns of a stuck agent, found in its own messages, plans and prompt sizes.

The patterns are the ones users of agent runtimes report most: the same call with the same observation again and
again, calls that go round in a circle, different calls that all bring the same nothing, the same error whatever the
arguments, talk without action, the same plan proposed again, a prompt that fills the context. Whatever brings
something new is work, not a loop, however often its tool is called: polling that changes, pages of a list, one call
for each of many items, a retry after an error that passes. What the user says starts the count anew.

All functions are pure and look at the end of what they are given, so a step costs the same early and late in a run.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from agentrt.core.canonical import canonical_json
from agentrt.core.messages import Message, Text, ToolCall, ToolResult

REPEATS = 3
"""How often the same call may bring the same observation, or a circle be gone round, before it counts as a loop."""
LONGEST_CIRCLE = 4
"""Calls in a circle."""
SAME_ERRORS = 5
"""Errors in a row that say the same of different arguments."""
SAME_TEXTS = 4
"""Long observations in a row that are the same though the arguments differ."""
SAME_NOTHINGS = 6
"""Empty observations in a row from one tool, whatever its arguments."""
MONOLOGUE = 3
"""Turns in a row without a call, while the program keeps sending the model back to work."""
_LOOKED_AT = LONGEST_CIRCLE * REPEATS
_LONG = 200
_PRESSED = 0.9
_CLOCK = re.compile(r"(\d{4}-\d\d-\d\d[T ])?\b\d{1,2}:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")
_NOTHING = re.compile(
    r"\W*(none|null|nothing|empty|no (results?|matches|matching \w+|records?|rows?|entries|items)( (were )?found)?"
    r"|0 (results?|matches|rows?|entries|items)|not found)?\W*",
    re.IGNORECASE,
)

_WHOLE, _TIMELESS = attrgetter("whole"), attrgetter("timeless")

Kind = Literal["same call", "circle", "same error", "same result", "monologue", "same plan", "context"]


@dataclass(frozen=True, slots=True)
class Loop:
    """``text`` is meant for the model: it names what repeats. ``tools`` are those it repeats with."""

    kind: Kind
    text: str
    tools: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Exchange:
    """An answered call."""

    call: ToolCall
    text: str
    is_error: bool

    @property
    def tool(self) -> str:
        return self.call.name

    @property
    def whole(self) -> object:
        """Equal for exchanges in which nothing differs. Spelled out only for those whose results agree, because most
        steps bring something new and this is asked at every one."""
        return self.tool, canonical_json(self.call.arguments), self.text, self.is_error

    @property
    def timeless(self) -> object:
        """Equal for results that differ in the time of day they name and in nothing else."""
        return self.tool, canonical_json(self.call.arguments), _CLOCK.sub("…", self.text)


def find_loop(messages: Sequence[Message]) -> Loop | None:
    """The loop these messages end in, if they end in one."""
    if not _might_loop(messages):
        return None
    recent = _since_user(messages)
    exchanges = _exchanges(recent)
    return (
        _same_call(exchanges)
        or _circle(exchanges)
        or _same_error(exchanges)
        or _same_result(exchanges)
        or _monologue(recent)
    )


def no_progress(messages: Sequence[Message]) -> str | None:
    """What the loop is, in words the model can act on, or ``None``."""
    loop = find_loop(messages)
    return None if loop is None else loop.text


def same_plan(tried: Sequence[str], proposed: str) -> Loop | None:
    """Whether a plan that was rejected or failed is proposed again. Plans are given by their digests."""
    times = tried.count(proposed)
    if times == 0:
        return None
    return Loop("same plan", f"this plan was proposed {times + 1} times and did not work: propose a different one")


def context_pressure(prompt_tokens: Sequence[int], context_tokens: int) -> Loop | None:
    """Whether the last prompts all but filled the context, so that what was found is pushed out of sight."""
    last = prompt_tokens[-REPEATS:]
    if len(last) < REPEATS or min(last) < _PRESSED * context_tokens:
        return None
    text = f"the last {REPEATS} prompts filled the context of {context_tokens} tokens; ask for less, or answer now"
    return Loop("context", text)


# -- patterns -----------------------------------------------------------------------------------------------


def _same_call(exchanges: Sequence[_Exchange]) -> Loop | None:
    for times, key in ((REPEATS, _WHOLE), (2 * REPEATS, _TIMELESS)):
        tail = exchanges[-times:]
        alike = len(tail) == times and all(e.call.arguments == tail[-1].call.arguments for e in tail)
        if alike and len(set(map(key, tail))) == 1:
            tool = tail[-1].tool
            return Loop("same call", f"the same call to {tool} brought the same result {times} times", (tool,))
    return None


def _circle(exchanges: Sequence[_Exchange]) -> Loop | None:
    """The same few calls in the same order with the same results, gone round ``REPEATS`` times."""
    for length in range(2, LONGEST_CIRCLE + 1):
        tail = exchanges[-length * REPEATS :]
        if len(tail) < length * REPEATS or tail[-1].text != tail[-1 - length].text:
            continue
        if all(len(set(map(_WHOLE, tail[i::length]))) == 1 for i in range(length)):
            tools = tuple(dict.fromkeys(e.tool for e in tail))
            named = f"calls to {' and '.join(tools)}" if len(tools) > 1 else f"{length} calls to {tools[0]}"
            verb = "alternate" if length == 2 else "go round in a circle"
            return Loop("circle", f"{named} {verb} without bringing anything new", tools)
    return None


def _same_error(exchanges: Sequence[_Exchange]) -> Loop | None:
    tail = exchanges[-SAME_ERRORS:]
    if len(tail) < SAME_ERRORS or not all(e.is_error for e in tail):
        return None
    if len({(e.tool, _gist(e.text)) for e in tail}) > 1:
        return None
    tool = tail[-1].tool
    return Loop("same error", f"{tool} gave the same error {SAME_ERRORS} times, whatever the arguments", (tool,))


def _same_result(exchanges: Sequence[_Exchange]) -> Loop | None:
    """Short texts such as ``saved`` repeat in honest work; long ones and empty ones say that nothing new comes."""
    if not exchanges:
        return None
    tool, text = exchanges[-1].tool, exchanges[-1].text
    empty = _NOTHING.fullmatch(text) is not None
    enough = SAME_NOTHINGS if empty else SAME_TEXTS
    tail = exchanges[-enough:]
    if len(tail) < enough or not (empty or len(text) >= _LONG) or any(e.is_error for e in tail):
        return None
    if {e.tool for e in tail} != {tool} or {e.text for e in tail} != {text}:
        return None
    what = "nothing" if empty else "the same result"
    return Loop("same result", f"{enough} different calls to {tool} brought {what}", (tool,))


def _monologue(messages: Sequence[Message]) -> Loop | None:
    said = [m for m in messages if m.role in ("assistant", "tool")][-MONOLOGUE:]
    if len(said) < MONOLOGUE or any(m.role == "tool" or m.tool_calls for m in said):
        return None
    return Loop("monologue", f"{MONOLOGUE} turns went by without a tool call or an answer that stands")


# -- small pieces -------------------------------------------------------------------------------------------


def _might_loop(messages: Sequence[Message]) -> bool:
    """Whether it is worth looking closer: the newest result is an error or like one of those just before it, or the
    model has been talking. Most steps bring something new, and this says so at little cost."""
    newest = messages[-1].parts[-1] if messages and messages[-1].parts else None
    if not isinstance(newest, ToolResult) or newest.is_error:
        return True
    timeless, seen = _CLOCK.sub("…", newest.text), 0
    names_a_time = timeless != newest.text
    for message in reversed(messages):
        if message.role == "assistant":
            continue
        for part in reversed(message.parts):
            if part.__class__ is not ToolResult:
                continue
            alike = part.text == newest.text or (names_a_time and _CLOCK.sub("…", part.text) == timeless)
            if alike and part is not newest:
                return True
            seen += 1
            if seen > 2 * LONGEST_CIRCLE:
                return False
    return False


def _since_user(messages: Sequence[Message]) -> Sequence[Message]:
    """The newest messages, from the user's last words on, as many as any pattern looks at."""
    exchanged = 0
    for position in range(len(messages) - 1, -1, -1):
        message = messages[position]
        exchanged += sum(isinstance(p, ToolResult) for p in message.parts)
        spoken = message.role == "user" and any(isinstance(p, Text) and p.author == "user" for p in message.parts)
        if spoken or exchanged > _LOOKED_AT:
            return messages[position + 1 :]
    return messages


def _exchanges(messages: Sequence[Message]) -> list[_Exchange]:
    """The answered calls, in the order of their answers. Ids need only be unique among calls that wait."""
    waiting: dict[str, ToolCall] = {}
    answered = []
    for part in (part for message in messages for part in message.parts):
        if isinstance(part, ToolCall):
            waiting[part.id] = part
        elif isinstance(part, ToolResult) and part.call_id in waiting:
            call = waiting.pop(part.call_id)
            answered.append(_Exchange(call, part.text, part.is_error))
    return answered


def _gist(text: str) -> str:
    """An error without the values that differ from call to call."""
    quoted = re.sub(r"'[^']*'|\"[^\"]*\"|`[^`]*`", "…", text)
    return re.sub(r"[\w./@:-]*\d[\w./@:-]*", "…", quoted)
