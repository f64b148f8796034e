"""The conversation a planner has with its model: opening it, adding to it, saving and loading it.

Models that are told the names of the workspace's files (``files_named``) are told something that others wrote. So the
conversation knows its opening without them, too (``unaided``): the run context asks that as well before anything is
changed, and what comes of the user's words alone is not held against the names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from agentrt.checks.progress import REPEATS, Loop
from agentrt.core.canonical import canonical_json
from agentrt.core.labels import FILE_NAMES, SYSTEM, Author, Integrity, Label, meet
from agentrt.core.memory import MemoryHit
from agentrt.core.messages import Message, Part, Text, user
from agentrt.core.models import ModelRequest, ModelResponse, Sampling
from agentrt.core.protocols import RunContext
from agentrt.core.specs import Schema, ToolSpec
from agentrt.core.tasks import Task
from agentrt.memory.window import Window
from agentrt.planners.prompts import FORM, NOTES, NOTES_COMPACT, REACT, Prompt, named_files
from agentrt.tools.surroundings import with_file

RELEVANT = 0.35
"""Memory hits below this score are not worth a prompt's space."""
MANY_TOOLS = 24
"""A model without a limit of its own is still shown at most this many tools."""


@dataclass
class Talk:
    """``messages`` is everything said; the request shows the model what of it fits into ``window``."""

    messages: tuple[Message, ...]
    tools: tuple[ToolSpec, ...] = ()
    scores: Mapping[str, float] = field(default_factory=dict)
    claims: int = 0
    warned: int = 0
    warnings: int = 0
    sizes: tuple[int, ...] = ()
    offered: tuple[tuple[ToolSpec, ...], Mapping[str, float]] | None = None
    """The tools and scores as they are when no names of files are known; ``None`` where none were told."""
    window: Window | None = None

    @classmethod
    async def open(cls, task: Task, ctx: RunContext) -> Talk:
        """Choose the tools, recall what is known, and state the task."""
        limit = ctx.card.max_tools or MANY_TOOLS
        names, more = await ctx.file_names(task.goal, ctx.card.files_named) if ctx.card.files_named else ((), 0)
        about = with_file(task.goal, names)
        tools, scores = await ctx.select_tools(about, limit)
        offered = None
        if names:
            offered = (tools, scores) if about == task.goal else await ctx.select_tools(task.goal, limit)
        hits = await ctx.recall(task.goal, 3, ("note", "fact", "lesson", "instruction"))
        files = named_files(names, more) if names else ""
        opening = await _system_message(ctx, files, [h for h in hits if h.score >= RELEVANT], task.answer_schema)
        return cls((*opening, *task.history, user(task.goal)), tools, scores, offered=offered)

    @classmethod
    def load(cls, state: Mapping[str, Any], ctx: RunContext) -> Talk:
        by_name = {spec.name: spec for spec in ctx.tools}
        tools = tuple(by_name[name] for name in state["tools"] if name in by_name)
        warnings = state.get("warnings", int(state["warned"] > 0))
        sizes = tuple(state.get("sizes", ()))
        messages, offered = ctx.fetch(state["messages"]), None
        if "offered" in state:
            scores = dict(state["offered"])
            offered = tuple(by_name[name] for name in scores if name in by_name), scores
        return cls(messages, tools, state["scores"], state["claims"], state["warned"], warnings, sizes, offered)

    def state(self, ctx: RunContext) -> dict[str, Any]:
        return {
            "messages": ctx.keep(self.messages),
            "tools": [spec.name for spec in self.tools],
            "scores": dict(self.scores),
            "claims": self.claims,
            "warned": self.warned,
            "warnings": self.warnings,
            "sizes": list(self.sizes),
            **({} if self.offered is None else {"offered": list(self.offered[1].items())}),
        }

    def add(self, *messages: Message) -> None:
        if messages:  # else it stays the same tuple, which is compared quickly
            self.messages = (*self.messages, *messages)

    def extend(self, messages: Iterable[Message]) -> None:
        self.add(*messages)

    def object(self, prompt: Prompt, reason: str, **values: str) -> None:
        """Send the model back to work. The program speaks here, not the user."""
        self.add(say(prompt(reason=reason, **values)))

    def warn(self, prompt: Prompt, loop: Loop) -> None:
        """Name a loop to the model. What led to it is not counted again."""
        self.object(prompt, loop.text, tools=", ".join(loop.tools))
        self.warned, self.warnings = len(self.messages), self.warnings + 1

    def withhold(self, loop: Loop) -> bool:
        """Offer the tools of the loop no more; whether others are left."""
        others = tuple(spec for spec in self.tools if spec.name not in loop.tools)
        if not others or len(others) == len(self.tools):
            return False
        self.tools = others
        return True

    def heard(self, response: ModelResponse) -> None:
        """Take the model's turn into the conversation, and the size of the prompt it answered."""
        self.add(response.message)
        self.sizes = (*self.sizes, response.usage.input_tokens)[-REPEATS:]

    def request(self, task: Task, ctx: RunContext, sampling: Sampling = Sampling()) -> ModelRequest:
        """What to send now: all messages, or the pinned ones and the newest when they do not all fit."""
        card = ctx.card
        if self.window is None:
            room = card.context_tokens - min(card.max_output_tokens, card.context_tokens // 4)
            self.window = Window(room, count_tokens=ctx.count_tokens)
        shown = self.window.cut(self.messages).kept
        forced = task.tool_choice != "auto" and not self._observed
        choice = task.tool_choice if forced else "auto"
        form = task.answer_schema if choice in ("auto", "none") else None  # what must be a call is no answer
        return ModelRequest(shown, self.tools, choice, sampling, form, self.scores)

    def unaided(self, request: ModelRequest) -> ModelRequest | None:
        """The same question without the names of files; ``None`` where none were told, or where it is too late: an
        observation came from outside as well."""
        if self.offered is None or self._observed:
            return None
        tools, scores = self.offered
        messages = tuple(said for message in request.messages if (said := _without_names(message)).parts)
        return replace(request, messages=messages, tools=tools, tool_scores=scores)

    @property
    def _observed(self) -> bool:
        return any(message.role == "tool" for message in self.messages)


def _without_names(message: Message) -> Message:
    if message.role != "system":
        return message
    return replace(message, parts=tuple(p for p in message.parts if not isinstance(p, Text) or p.label != FILE_NAMES))


def say(text: str, label: Label = SYSTEM) -> Message:
    """What the program says to its model. ``label``: what was put into the text, ``ctx.seen`` if in doubt."""
    return Message("user", (Text(text, "system", label),))


@lru_cache(maxsize=4)
def _opening(today: str) -> Message:
    """One for all runs of a day: it is most of what a short run holds."""
    return Message("system", (Text(REACT(today=today, notes=""), "system", SYSTEM),))


async def _system_message(
    ctx: RunContext, files: str, hits: list[MemoryHit], form: Schema | None
) -> tuple[Message, ...]:
    compact = ctx.card.prompt_style == "compact"
    parts: tuple[Part, ...] = ()
    if not compact:
        opening = _opening(datetime.fromtimestamp(await ctx.now(), UTC).strftime("%A, %d %B %Y"))
        if not hits and not files and form is None:
            return (opening,)
        parts = opening.parts
        if form is not None:
            parts += (Text(FORM(schema=canonical_json(form)), "system", SYSTEM),)
    if files:
        before, after = "\n\n" * bool(parts), "\n" * (compact and bool(hits))
        parts += (Text(f"{before}{files}{after}", "tool", FILE_NAMES),)
    if hits:
        listed = "\n".join(f"- {hit.record.text}" for hit in hits)
        label = meet(hit.record.label for hit in hits)
        author: Author = "system" if label.integrity >= Integrity.USER else "tool"
        parts += (Text((NOTES_COMPACT if compact else NOTES)(notes=listed), author, label),)
    return (Message("system", parts),) if parts else ()
