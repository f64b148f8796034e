"""The agent's long-term memory as tools: remember, recall, forget."""

from __future__ import annotations

from typing import Any

from agentrt.core.labels import meet
from agentrt.core.memory import MemoryHit, MemoryRecord, RecordKind
from agentrt.core.protocols import Memory, Tool
from agentrt.core.tools import Preview, ToolContext, ToolOutput
from agentrt.tools.decorator import Hooks
from agentrt.tools.packs.define import SPAN, define, made_of_arguments, parameters
from agentrt.tools.packs.problem import Problem, count_of

KINDS: tuple[RecordKind, ...] = ("note", "fact")
NEAR = 0.3
"""Below this score a note has nothing to do with the query."""
MEANT = 0.6
"""From this score on a note is meant by a request to forget: most of the words of the query, or the same said
otherwise."""
MOST_RECALLED = 5
MOST_FORGOTTEN = 50
NOTHING = "nothing found"


def memory_tools(memory: Memory, user: str) -> list[Tool]:
    """``remember``, ``recall``, ``forget`` for one user's notes."""
    return [_remember(memory, user), _recall(memory, user), _forget(memory, user)]


def _remember(memory: Memory, user: str) -> Tool:
    async def remember(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        text = arguments["text"].strip()
        if not text:
            raise Problem("text is empty; expected the note to save")
        record = MemoryRecord(
            id=f"mem-{ctx.idempotency_key[:24]}",
            user=user,
            kind="note",
            text=text,
            created=ctx.now(),
            label=ctx.label,
            run_id=ctx.run_id,
            source=ctx.call_id,
        )
        await memory.write(record)
        return made_of_arguments("saved", ctx)

    return define(
        "remember",
        "Save a note to long-term memory",
        parameters("text", text=SPAN),
        remember,
        effect="memory",
        category="action",
        idempotent=True,
        examples=(
            "Remember that the wifi code is 4471",
            "Keep in mind that I am allergic to nuts",
            "Save a note: the key is under the mat",
            "Please remember my dentist's name is Dr. Lang",
            "Don't forget that Anna's birthday is on May 3",
            "Note that I live on the second floor",
            "Make a note that my bike lock opens with 1234",
            "Keep this in mind: the meeting room is on the third floor",
            "For later: my shoe size is 42",
            "remember my sister's phone number is 555 0199",
            "Keep this in your head: the boat is called Nora",
            "So you know for next time: Ann eats no meat",
            "Note to self: the spare key is with Tom",
        ),
        companions=("recall", "read_file"),
    )


def _recall(memory: Memory, user: str) -> Tool:
    async def recall(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        hits = await memory.search(user, arguments["query"], MOST_RECALLED, KINDS)
        near = [hit.record for hit in hits if hit.score >= NEAR]
        if not near:
            return made_of_arguments(NOTHING, ctx)
        label = meet([ctx.label, *(record.label for record in near)])
        return ToolOutput("\n".join(f"- {record.text}" for record in near), label=label)

    return define(
        "recall",
        "Search the saved notes",
        parameters("query", query=SPAN),
        recall,
        category="knowledge",
        examples=(
            "What is my wifi code?",
            "What did I tell you about the garage?",
            "Do you remember my dentist's name?",
            "When is Anna's birthday, I told you once",
            "What do you know about my allergies?",
            "Look up what I asked you to remember about the printer",
            "Where did I leave my keys?",
            "What was my favourite tea again?",
            "When does my visa run out? I told you",
            "Which size of shoes do I wear? You should know",
            "What is the number of my parking space again?",
            "When does my lease end?",
            "How tall is my son?",
            "Who was the plumber we liked?",
        ),
        companions=("search_files", "calculator", "remember"),
    )


def _forget(memory: Memory, user: str) -> Tool:
    async def meant(query: str) -> list[MemoryHit]:
        if not query.strip():
            raise Problem("query is empty; expected what the notes to delete are about")
        hits = await memory.search(user, query, MOST_FORGOTTEN, KINDS)
        return [hit for hit in hits if hit.score >= MEANT]

    async def forget(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        hits = await meant(arguments["query"])
        if not hits:
            return made_of_arguments(NOTHING, ctx)
        await memory.forget(user, [hit.record.id for hit in hits])
        label = meet([ctx.label, *(hit.record.label for hit in hits)])
        return ToolOutput(f"deleted {_list(hits)}", label=label)

    async def preview(arguments: dict[str, Any]) -> Preview:
        hits = await meant(arguments["query"])
        return Preview("text", f"delete {_list(hits)}" if hits else "no note matches; nothing would be deleted")

    async def probe(arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        # Nothing left to delete: it happened, or there never was anything. Otherwise only a person can tell.
        return None if await meant(arguments["query"]) else True

    return define(
        "forget",
        "Delete saved notes",
        parameters("query", query=SPAN),
        forget,
        effect=("memory", "write"),
        category="action",
        examples=(
            "Forget the wifi code",
            "Delete the note about the garage",
            "Remove what you saved about my dentist",
            "Erase everything you remember about Anna",
            "You can forget my old address now",
            "Delete my notes on the printer",
            "You need not remember my shoe size any more",
        ),
        companions=("recall",),
        hooks=Hooks(preview=preview, probe=probe),
    )


def _list(hits: list[MemoryHit]) -> str:
    return f"{count_of(len(hits), 'note')}: {'; '.join(hit.record.text for hit in hits)}"
