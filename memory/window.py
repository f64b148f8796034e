"""Short-term memory: which of a conversation's messages go into the next request. Planners hold a ``Window``; the
choice is pure, so that a replay shows the model the same messages again.

Of the budget a share is reserved for what long-term memory brings in; the conversation may use the rest. When
it outgrows that, the oldest turns are moved out, first in first out, except what is pinned: the system message
and the task with all that the user said since. A tool call and its results go or stay together. Turns are
moved out several at once and then none for a while, so that the beginning of the request stays the same from
step to step and can be read from a prefix cache; the cut is found by going through the conversation from its
start, which makes it depend on nothing but the messages.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import ConfigError
from agentrt.core.labels import SYSTEM
from agentrt.core.memory import MemoryHit
from agentrt.core.messages import Image, Message, Part, Reasoning, Text, ToolCall, ToolResult
from agentrt.core.structs import struct

CountTokens = Callable[[str], int]

LEFT_OUT = "[{count} earlier messages are left out here]"
MOVED = "[{count} earlier messages were moved to long-term memory]"

MESSAGE_OVERHEAD = 4
"""Tokens that frame a message in most chat formats."""
IMAGE_TOKENS = 1_200
_AFTER_CUT = 0.75
"""How full the conversation's share is left when turns are moved out."""
_WIDEST_RESULT = 0.5
"""One observation may take this part of the conversation's share; the rest of it is left out of its middle."""
_HEAD = 0.6


@struct
class WindowCut:
    """What goes into the request (``kept``, the note on what is missing included), what does not, and how many
    tokens the kept messages take."""

    kept: tuple[Message, ...]
    moved_out: tuple[Message, ...]
    note: Message | None
    tokens: int


class Window:
    """Token mode, message mode, or both. ``cut`` is a pure function of its arguments; the instance only
    remembers how long messages are and how much of the conversation it saw fit whole, so keep it for as long as
    the conversation lasts: a step then costs the same at its end as at its start."""

    def __init__(
        self,
        budget_tokens: int | None = None,
        *,
        max_messages: int | None = None,
        reserve_ratio: float = 0.3,
        count_tokens: CountTokens = lambda text: (len(text) + 3) // 4,
        note: str | None = LEFT_OUT,
    ) -> None:
        """``note`` may use ``{count}``; ``None`` leaves no note.

        Raises:
            ConfigError: no limit is given, or one makes no sense.
        """
        if budget_tokens is None and max_messages is None:
            raise ConfigError("expected budget_tokens or max_messages for a window, got neither; give one")
        if any(limit is not None and limit < 1 for limit in (budget_tokens, max_messages)):
            raise ConfigError(f"expected limits above zero, got {budget_tokens} tokens and {max_messages} messages")
        if not 0 <= reserve_ratio < 1:
            raise ConfigError(f"expected a reserve_ratio from 0 to below 1, got {reserve_ratio}")
        self.budget_tokens, self.max_messages, self.reserve_ratio = budget_tokens, max_messages, reserve_ratio
        self._count, self._note = count_tokens, note
        self._sizes: dict[str, int] = {}
        self._whole: tuple[tuple[Message, ...], int] = ((), 0)
        self._outgrown = False
        self.conversation_tokens = None if budget_tokens is None else int(budget_tokens * (1 - reserve_ratio))
        """The share of the conversation, beyond which turns are moved out."""

    @property
    def reserved_tokens(self) -> int | None:
        """The share of retrieved records."""
        return None if self.budget_tokens is None else self.budget_tokens - (self.conversation_tokens or 0)

    def cut(self, messages: Sequence[Message], pinned: Collection[int] | None = None) -> WindowCut:
        """Choose. ``pinned`` are positions that stay whatever happens, by default ``pins(messages)``. The
        newest turn stays too, its observations shortened if need be; only pins and that turn's own words can
        make the result exceed the budget."""
        whole = self._all_of(tuple(messages))
        if whole is not None:
            return whole
        fixed = frozenset(pins(messages) if pinned is None else pinned)
        shown = [self._bounded(message, self._widest_result()) for message in messages]
        groups = turns(messages)
        out = self._first_in_first_out(shown, groups, fixed)
        if groups and self._over(shown, out):
            self._squeeze(shown, groups[-1], out)
        note = self._note_for(len(out))
        gap = max(out) if out else -1
        kept: list[Message] = []
        for position, message in enumerate(shown):
            if position not in out:
                kept.append(message)
            elif position == gap and note is not None:
                kept.append(note)
        moved = tuple(message for position, message in enumerate(messages) if position in out)
        return WindowCut(tuple(kept), moved, note, sum(map(self.size, kept)))

    def retrieved(self, hits: Iterable[MemoryHit]) -> tuple[MemoryHit, ...]:
        """Of hits, best first, those that fit into the reserve; one that is too long is passed over."""
        chosen: list[MemoryHit] = []
        room = self.reserved_tokens
        for hit in hits:
            size = self._count(hit.record.text) + MESSAGE_OVERHEAD
            if room is None or size <= room:
                chosen.append(hit)
                room = None if room is None else room - size
        return tuple(chosen)

    def size(self, message: Message) -> int:
        """Tokens of a message, framing included."""
        key = message.digest
        if key not in self._sizes:
            self._sizes[key] = self._measured(message)
        return self._sizes[key]

    def _measured(self, message: Message) -> int:
        return MESSAGE_OVERHEAD + sum([self._part_size(part) for part in message.parts])

    def _part_size(self, part: Part) -> int:
        match part:
            case Text() | Reasoning() | ToolResult():
                return self._count(part.text)
            case ToolCall():
                return self._count(part.name) + self._count(canonical_json(part.arguments))
            case Image():
                return IMAGE_TOKENS

    def _all_of(self, messages: tuple[Message, ...]) -> WindowCut | None:
        """The conversation as it is, where it fits as it is; only what is new since the last time is looked at."""
        known, tokens = self._whole
        if messages[: len(known)] != known:
            known, tokens = (), 0
        widest, measure = self._widest_result(), self.size if self._outgrown else self._measured
        for message in messages[len(known) :]:
            size = measure(message)
            if widest is not None and message.role == "tool" and size > widest:
                self._outgrown = True
                return None
            tokens += size
        if not self._fits(tokens, len(messages), 0, 1.0):
            self._outgrown = True
            return None
        self._whole = (messages, tokens)
        return WindowCut(messages, (), None, tokens)

    # -- the cut

    def _first_in_first_out(
        self, shown: Sequence[Message], groups: Sequence[tuple[int, ...]], fixed: frozenset[int]
    ) -> set[int]:
        """Positions to move out, found by letting the conversation grow turn by turn."""
        out: set[int] = set()
        tokens = count = oldest = 0
        for newest, group in enumerate(groups):
            tokens += sum(self.size(shown[i]) for i in group)
            count += len(group)
            if self._fits(tokens, count, len(out), 1.0):
                continue
            while oldest < newest and not self._fits(tokens, count, len(out), _AFTER_CUT):
                if fixed.isdisjoint(groups[oldest]):
                    out.update(groups[oldest])
                    tokens -= sum(self.size(shown[i]) for i in groups[oldest])
                    count -= len(groups[oldest])
                oldest += 1
        return out

    def _fits(self, tokens: int, count: int, moved: int, fill: float) -> bool:
        """Whether this much is within ``fill`` of the limits, the note on what was moved included."""
        note = self._note_for(moved)
        if note is not None:
            tokens, count = tokens + self.size(note), count + 1
        share = self.conversation_tokens
        if share is not None and tokens > share * fill:
            return False
        return self.max_messages is None or count <= max(1, self.max_messages * fill)

    def _over(self, shown: Sequence[Message], out: Collection[int]) -> bool:
        kept = [self.size(message) for i, message in enumerate(shown) if i not in out]
        share = self.conversation_tokens
        note = self._note_for(len(out))
        return share is not None and sum(kept) + (self.size(note) if note else 0) > share

    def _squeeze(self, shown: list[Message], newest: tuple[int, ...], out: Collection[int]) -> None:
        """Shorten the newest turn's observations, the longest first, until the conversation's share holds."""
        share = self.conversation_tokens or 0
        for position in sorted(newest, key=lambda i: -self.size(shown[i])):
            others = sum(self.size(m) for i, m in enumerate(shown) if i not in out and i != position)
            note = self._note_for(len(out))
            room = share - others - (self.size(note) if note else 0) - MESSAGE_OVERHEAD
            if self.size(shown[position]) - MESSAGE_OVERHEAD > room:
                shown[position] = self._bounded(shown[position], max(room, 0))

    def _note_for(self, count: int) -> Message | None:
        if self._note is None or count == 0:
            return None
        return Message("user", (Text(self._note.format(count=count), "system", SYSTEM),))

    def _widest_result(self) -> int | None:
        share = self.conversation_tokens
        return None if share is None else int(share * _WIDEST_RESULT)

    def _bounded(self, message: Message, limit: int | None) -> Message:
        """With observations of at most ``limit`` tokens each."""
        if limit is None or message.role != "tool" or self.size(message) <= limit:
            return message
        parts = tuple(
            replace(part, text=shorten(part.text, limit, self._count)) if isinstance(part, ToolResult) else part
            for part in message.parts
        )
        return message if parts == message.parts else replace(message, parts=parts)


def pins(messages: Sequence[Message]) -> frozenset[int]:
    """What must not be moved out: system messages at the head, the message that states the present task, and
    what the user said after it. A task is stated by the first words of the user, and by those that follow an
    answer."""
    positions = {i for i, message in enumerate(messages) if message.role == "system" and _all_system(messages[:i])}
    spoken = [i for i, message in enumerate(messages) if _from_user(message)]
    stated = [i for i in spoken if i == spoken[0] or _is_answer(messages[i - 1])]
    return frozenset(positions | {i for i in spoken if stated and i >= stated[-1]})


def turns(messages: Sequence[Message]) -> list[tuple[int, ...]]:
    """Positions that belong together, oldest first: a message with tool calls and the results of these calls;
    every other message alone."""
    groups: list[list[int]] = []
    caller: dict[str, list[int]] = {}
    for position, message in enumerate(messages):
        answered = [caller[p.call_id] for p in message.parts if isinstance(p, ToolResult) and p.call_id in caller]
        if answered:
            answered[0].append(position)
        else:
            groups.append([position])
            caller.update((call.id, groups[-1]) for call in message.tool_calls)
    return [tuple(group) for group in groups]


def shorten(text: str, max_tokens: int, count_tokens: CountTokens) -> str:
    """Head and tail of a text, with a line between them that says how much is missing; the text itself when it
    is short enough. With no room at all only that line is left."""
    if count_tokens(text) <= max_tokens:
        return text
    low, high = 0, len(text) - 1
    while low < high:  # the most characters that fit
        middle = (low + high + 1) // 2
        if count_tokens(_without_middle(text, middle)) <= max_tokens:
            low = middle
        else:
            high = middle - 1
    return _without_middle(text, low)


def _without_middle(text: str, keep: int) -> str:
    head = int(keep * _HEAD)
    tail = text[len(text) - (keep - head) :] if keep > head else ""
    return f"{text[:head]}\n[... {len(text) - keep} characters left out ...]\n{tail}".strip("\n")


def _from_user(message: Message) -> bool:
    return message.role == "user" and any(getattr(part, "author", "") == "user" for part in message.parts)


def _is_answer(message: Message) -> bool:
    return message.role == "assistant" and not message.tool_calls


def _all_system(messages: Sequence[Message]) -> bool:
    return all(message.role == "system" for message in messages)
