"""Reads what a model generates, piece by piece, by the declaration of its format: text, reasoning, tool names and
arguments, as they come. The engine feeds it every decoded token; streaming, stop strings and the final message are
all made from the same segments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from agentrt.models.local.formats.declaration import CallFormat, Pieces, spellings

Kind = Literal["text", "refusal", "reasoning", "tool_name", "tool_arguments"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece that has become certain. Several of the same kind in a row belong together, except that every
    ``tool_name`` is a whole name and starts a new call."""

    kind: Kind
    text: str


class Reader:
    """A small state machine. ``labels`` gives the tool's name for each label; ``stops`` end text and only text."""

    def __init__(
        self, form: CallFormat, labels: Mapping[str, str], stops: Iterable[str] = (), *, json_text: bool = False
    ) -> None:
        self.segments: list[Segment] = []
        self.stopped: str | None = None
        """The stop string that was found."""
        self.json_state = 0
        """Where the JSON of arguments (or of the text, with ``json_text``) stands: 0 outside strings, 1 inside one,
        2 after a backslash."""
        self._form, self._labels = form, labels
        self._stops = tuple(s for s in stops if s)
        self._buffer, self._depth, self._json_text = "", 0, json_text
        self._state: Callable[[bool], bool] = self._start
        self._kind: Kind = "text"
        self._first, self._opening = True, ""

    @property
    def in_text(self) -> bool:
        """Whether what comes next is running text (or nothing was written yet)."""
        return self._state in (self._start, self._text)

    @property
    def in_arguments(self) -> bool:
        return self._state == self._arguments

    def feed(self, text: str, *, last: bool = False) -> list[Segment]:
        """What became certain through ``text``. ``last`` means that nothing follows."""
        self._buffer += text
        before = len(self.segments)
        while self.stopped is None and self._state(last):
            pass
        return self.segments[before:]

    # Each state looks at the buffer, consumes what is certain and says whether to look again.

    def _start(self, last: bool) -> bool:
        form, options = self._form, []
        if form.reasoning and self._first:
            options.append((form.reasoning[0], self._enter(self._reasoning)))
        options += [(s, self._enter(self._label)) for s in spellings(form.call_start) if self._labels]
        if form.answer_open:
            options.append((form.answer_open, self._enter(self._text)))
        if form.refusal_open:
            options.append((form.refusal_open, self._enter(self._text, "refusal")))
        whole = [(s, go) for s, go in options if self._buffer.startswith(s)]
        partial = [s for s, _ in options if s.startswith(self._buffer) and len(s) > len(self._buffer)]
        if whole and not any(len(s) > len(whole[0][0]) for s in partial):
            opening, go = max(whole, key=lambda option: len(option[0]))
            self._opening = opening
            self._buffer = self._buffer[len(opening) :]
            go()
            return True
        if partial and not last:
            return False
        if self._buffer and (not form.answer_open or last):
            self._state = self._text
            return True
        return False

    def _enter(self, state: Callable[[bool], bool], kind: Kind = "text") -> Callable[[], None]:
        def enter() -> None:
            self._state, self._kind, self._first = state, kind, False

        return enter

    def _reasoning(self, last: bool) -> bool:
        assert self._form.reasoning is not None
        closing = self._form.reasoning[1]
        at = self._buffer.find(closing)
        if at >= 0:
            self._emit("reasoning", self._buffer[:at])
            self._buffer = self._buffer[at + len(closing) :]
            self._state = self._gap
            return True
        self._release("reasoning", (closing,), last)
        return False

    def _gap(self, last: bool) -> bool:
        """The blank between reasoning and what follows belongs to neither."""
        self._buffer = self._buffer.lstrip("\n")
        self._state = self._start
        return bool(self._buffer)

    def _text(self, last: bool) -> bool:
        marks = self._stops
        calls: tuple[str, ...] = ()
        if self._labels and self._form.text_before_calls:
            calls = (self._form.call_mark,)
        found = min(((at, mark) for mark in marks + calls if (at := self._buffer.find(mark)) >= 0), default=(-1, ""))
        if found[0] < 0:
            self._release(self._kind, marks + calls, last)
            return False
        self._emit(self._kind, self._buffer[: found[0]])
        if found[1] in calls:
            self._buffer = self._buffer[found[0] :]
            self._state = self._call
            return True
        self.stopped, self._buffer = found[1], ""
        return False

    def _call(self, last: bool) -> bool:
        return self._expect(self._form.call_start, self._label)

    def _next_call(self, last: bool) -> bool:
        return self._expect(self._form.before, self._label)

    def _expect(self, pieces: Pieces, then: Callable[[bool], bool]) -> bool:
        texts = spellings(pieces)
        whole = [s for s in texts if self._buffer.startswith(s)]
        if not whole or any(s.startswith(self._buffer) and s not in whole for s in texts):
            return False
        self._buffer = self._buffer[len(max(whole, key=len)) :]
        self._state = then
        return True

    def _label(self, last: bool) -> bool:
        between = self._form.between or "{"
        fits = [label for label in self._labels if self._buffer.startswith(label + between)]
        if not fits:
            if not any((label + between).startswith(self._buffer) for label in self._labels):
                return self._no_call()
            return False
        label = max(fits, key=len)
        self._emit("tool_name", self._labels[label])
        self._buffer = self._buffer[len(label) + len(self._form.between) :]
        self._state, self._depth, self.json_state = self._arguments, 0, 0
        return True

    def _no_call(self) -> bool:
        """It began like a call but names no tool: a JSON answer, for example."""
        if self._form.answer_open or self.segments:
            return False
        self._buffer, self._opening = self._opening + self._buffer, ""
        self._state, self._labels = self._text, {}
        return True

    def _arguments(self, last: bool) -> bool:
        for at, char in enumerate(self._buffer):
            if self._end_of_object(char):
                self._emit("tool_arguments", self._buffer[: at + 1])
                self._buffer = self._buffer[at + 1 :]
                self._state = self._after
                return True
        self._emit("tool_arguments", self._buffer)
        self._buffer = ""
        return False

    def _end_of_object(self, char: str) -> bool:
        self._follow(char)
        if self.json_state == 0 and char in "{[":
            self._depth += 1
        elif self.json_state == 0 and char in "}]":
            self._depth -= 1
            return self._depth == 0
        return False

    def _follow(self, char: str) -> None:
        if self.json_state == 2:
            self.json_state = 1
        elif char == "\\" and self.json_state == 1:
            self.json_state = 2
        elif char == '"':
            self.json_state = 1 - self.json_state

    def _after(self, last: bool) -> bool:
        following = self._form.after + self._form.separator
        if self._form.parallel and self._buffer.startswith(following) and len(self._buffer) > len(following):
            self._buffer = self._buffer[len(following) :]
            self._state = self._next_call
            return True
        return False

    def _emit(self, kind: Kind, text: str) -> None:
        if text:
            if self._json_text and kind == "text":
                for char in text:
                    self._follow(char)
            self.segments.append(Segment(kind, text))

    def _release(self, kind: Kind, marks: Iterable[str], last: bool) -> None:
        """Emit all but a tail that may be the beginning of a mark."""
        keep = 0
        if not last:
            for mark in marks:
                for size in range(min(len(mark) - 1, len(self._buffer)), keep, -1):
                    if self._buffer.endswith(mark[:size]):
                        keep = size
                        break
        cut = len(self._buffer) - keep
        self._emit(kind, self._buffer[:cut])
        self._buffer = self._buffer[cut:]
