"""The sandbox over restarts: whose state is in it, and how that state is built again.

A run's code leaves variables and files in the sandbox, and the journal holds every cell. When the state is gone
(another process, a container that died in a pause, another run's turn in between), the cells are run again in a
fresh generation, before the next call that needs it. That is right only where cells cannot have had effects outside
the sandbox; where they could, or where it takes too long, the model is told what is missing instead. It is also
told when a cell gave another output than then. Changes that were already applied are the workspace's: after the
cells that led to them, the scratch area takes the workspace's files.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from agentrt.core.canonical import digest
from agentrt.core.errors import AgentError
from agentrt.core.events import Event, SandboxReset, SandboxStarted, SandboxStopped, ToolFinished, ToolRequested
from agentrt.core.labels import USER
from agentrt.core.policy import PolicyQuery
from agentrt.core.protocols import Sandbox
from agentrt.core.specs import Effect
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.runtime.effects import is_outward

if TYPE_CHECKING:
    from agentrt.runtime.gate import Pass
    from agentrt.runtime.state import RunState

MAX_CELLS = 100
REBUILD_S = 60.0
_wall_clock, _stopwatch = time.time, time.monotonic


@dataclass(frozen=True, slots=True)
class Cell:
    """A call that was performed in the sandbox. ``applied`` ones brought its files to the workspace."""

    key: str
    tool: str
    arguments: dict[str, Any]
    output_blob: str
    applied: bool = False
    note: str = ""
    """What the model was told before the output."""


@dataclass
class Record:
    """What a run's journal says of its sandbox. ``stopped`` cells took the interpreter down and are not run again;
    ``written``: the workspace was changed after the first cell."""

    cells: list[Cell] = field(default_factory=list)
    generation: int = -1
    stopped: int = 0
    written: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How far the cells were run again, which of them gave another output, and why it ended early if it did."""

    done: int
    differs: tuple[int, ...] = ()
    cut: str = ""


@dataclass
class SandboxKeeper:
    """One for an agent, which lends its one sandbox to one run after another. ``cells`` are the tools that run code in
    it, ``applies`` those that bring its files to the workspace."""

    sandbox: Sandbox
    cells: frozenset[str]
    applies: frozenset[str] = frozenset()
    limit_s: float = REBUILD_S
    max_cells: int = MAX_CELLS
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _run: str = ""
    _session: str | None = None
    _at: int = -1
    _offset: int = 0

    def serves(self, tool: str) -> bool:
        return tool in self.cells or tool in self.applies

    async def ready(self, run: RunState, passing: Pass) -> None:
        """The sandbox as the run left it, before anybody looks at it for this call. What the model must know of it is
        in ``run.sandbox_notes`` then."""
        if self.serves(passing.call.name):
            async with self._lock:
                await self._prepare(run, passing)

    @asynccontextmanager
    async def turn(self, run: RunState, passing: Pass) -> AsyncIterator[None]:
        """The time in which one call, and nothing else, uses the sandbox."""
        if not self.serves(passing.call.name):
            yield
            return
        async with self._lock:
            await self._prepare(run, passing)
            files = self.sandbox.files_generation
            try:
                yield
            finally:
                if self.sandbox.generation != self._at:
                    lost = self.sandbox.files_generation != files
                    reason = f"it did not survive this call of {passing.call.name}"
                    self._at = self.sandbox.generation
                    event = SandboxReset(self._number, reason, passing.site.key, during=True, files=lost)
                    _write(run, passing, event)

    def leave(self, run: RunState) -> None:
        """The run is over. The sandbox may live on for the session's next turn."""
        if self._run == run.run_id:
            run.journal.write(SandboxStopped(self._number))

    # -- inside -----------------------------------------------------------------------------------------------

    @property
    def _number(self) -> int:
        """The generation as the run counts it, over all processes."""
        return self._at + self._offset

    async def _prepare(self, run: RunState, passing: Pass) -> None:
        try:
            await self.sandbox.start()
        except AgentError:
            return  # the call itself will say what is wrong
        if self._run == run.run_id and self._at == self.sandbox.generation:
            return
        record = read(run.kit.store.read(run.run_id), self.cells, self.applies)
        session = run.kit.store.get_run(run.run_id).session
        shared = bool(self._run) and session is not None and session == self._session
        mine = self._run == run.run_id
        if record.cells or (self._run and not shared):
            reason = "the sandbox ended in a pause" if mine else "the run goes on in another sandbox"
            await self._reset(run, passing, record, reason)
        else:
            self._take(run, session, record)
            _write(run, passing, SandboxStarted(self._number, getattr(self.sandbox, "image", ""), shared))

    async def _reset(self, run: RunState, passing: Pass, record: Record, reason: str) -> None:
        await self.sandbox.reset(reason)
        rebuilt = await self._rebuild(run, record) if record.cells else Rebuilt(0)
        self._take(run, run.kit.store.get_run(run.run_id).session, record)
        if not record.cells:
            _write(run, passing, SandboxStarted(self._number, getattr(self.sandbox, "image", "")))
            return
        note = note_of(record, rebuilt)
        whole = bool(rebuilt.done)
        if whole and rebuilt.done == len(record.cells):
            reason = f"{reason}; {rebuilt.done} cells were run again"
        elif rebuilt.cut:
            reason = f"{reason}; {rebuilt.cut}"
        event = SandboxReset(
            self._number,
            reason,
            passing.site.key,
            rebuilt=whole,
            cells=rebuilt.done,
            differs=tuple(record.cells[i].key for i in rebuilt.differs),
            note=note,
        )
        _write(run, passing, event)
        if note:
            run.sandbox_notes[passing.site.key] = note

    def _take(self, run: RunState, session: str | None, record: Record) -> None:
        self._run, self._session, self._at = run.run_id, session, self.sandbox.generation
        self._offset = record.generation + 1 - self._at

    async def _rebuild(self, run: RunState, record: Record) -> Rebuilt:
        """Run the cells again, in order, as far as that may and can be done."""
        if not self.sandbox.isolated:
            return Rebuilt(0, cut="its code could have had effects outside, so it was not run again")
        differs: list[int] = []
        ends = _stopwatch() + self.limit_s
        for number, cell in enumerate(record.cells):
            if number >= self.max_cells:
                return Rebuilt(number, tuple(differs), f"only the first {number} of {len(record.cells)} cells were run")
            if _denied(run, cell):
                return Rebuilt(number, tuple(differs), "policy does not allow the code any more")
            try:
                async with asyncio.timeout(max(0.0, ends - _stopwatch())):
                    same = await self._again(run, cell)
            except TimeoutError:
                cut = f"only {number} of {len(record.cells)} cells were run again within {self.limit_s:g} s"
                return Rebuilt(number, tuple(differs), cut)
            except AgentError as error:
                return Rebuilt(number, tuple(differs), f"running the cells again failed: {error}")
            if not same:
                differs.append(number)
        return Rebuilt(len(record.cells), tuple(differs))

    async def _again(self, run: RunState, cell: Cell) -> bool:
        """Whether the cell gave what it gave then."""
        if cell.applied:
            await self.sandbox.revert(cell.arguments.get("paths"))
            return True
        tool = run.tools.get(cell.tool)
        if tool is None:
            return False
        ctx = ToolContext(run.run_id, cell.key, digest(f"{run.run_id}:{cell.key}:again"), _wall_clock, run.task.user)
        output: ToolOutput = await tool.call(cell.arguments, ctx)
        text, _ = run.shield.observed(cell.tool, cell.note + output.text)
        return digest(text) == cell.output_blob


def read(events: Iterable[Event], cells: frozenset[str], applies: frozenset[str]) -> Record:
    """The cells whose state should be in the sandbox now: all that were performed since its files were last lost."""
    record, asked, notes, killers = Record(), {}, {}, set()
    for event in events:
        match event.body:
            case ToolRequested(key=key) as body:
                asked[key] = body
            case SandboxStarted(generation=number, shared=shared):
                record.generation, record.shared = number, shared
            case SandboxReset(generation=number, key=key) as body:
                record.generation = number
                notes[key] = body.note
                if body.during:
                    killers.add(key)
                if body.files and not body.rebuilt:
                    record.cells, record.stopped, record.written, record.shared = [], 0, False, False
                elif body.during:
                    record.stopped += 1
            case ToolFinished(key=key, how="performed") as body if key in asked:
                call = asked[key]
                if body.tool in cells and tuple(call.effects) == (Effect.EXECUTE,) and key not in killers:
                    record.cells.append(Cell(key, body.tool, call.arguments, body.output_blob, note=notes.get(key, "")))
                elif is_outward(call.effects) and not body.is_error and record.cells:
                    record.written = True
                    if body.tool in applies:
                        record.cells.append(Cell(key, body.tool, call.arguments, body.output_blob, applied=True))
    return record


def note_of(record: Record, rebuilt: Rebuilt) -> str:
    """What the model must know before it reads on; nothing when the state is surely what it was."""
    if not rebuilt.done:
        return f"note: the sandbox was reset ({rebuilt.cut}); variables and files of earlier code in it are gone\n"
    doubts = []
    if rebuilt.cut:
        doubts.append(f"{rebuilt.cut}, so what later ones made is missing")
    if rebuilt.differs:
        numbers = ", ".join(str(i + 1) for i in rebuilt.differs)
        doubts.append(f"number {numbers} of your {len(record.cells)} earlier calls gave another output than before")
    if record.written:
        doubts.append("files in the workspace have been changed since some of it ran")
    if record.stopped:
        doubts.append("code that had been stopped was not run again")
    if record.shared:
        doubts.append("what earlier turns of the conversation left there is gone")
    if not doubts:
        return ""
    return (
        "note: the sandbox was replaced and your earlier code run again in it; "
        f"{'; '.join(doubts)}. Variables and files may differ: look before you rely on them\n"
    )


def _denied(run: RunState, cell: Cell) -> bool:
    if cell.applied:
        return False
    query = PolicyQuery(
        tool=cell.tool,
        arguments=cell.arguments,
        effects=frozenset({Effect.EXECUTE}),
        label=USER,
        user=run.task.user,
        workspace=run.kit.workspace,
    )
    return run.kit.policy.decide(query).level in ("deny", "end_run")


def _write(run: RunState, passing: Pass, body: SandboxStarted | SandboxReset) -> None:
    run.journal.write(body, branch=passing.site.branch, step=passing.site.step, phase="act")
