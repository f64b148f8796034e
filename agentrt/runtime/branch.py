"""The numbered effects of one branch: what makes a planner's way repeatable.

Everything a planner does to the world, or learns of it, is an effect with a key, ``branch/number``, and is recorded
under it. ``Branch`` hands out the keys in order, one at a time, sees that what is asked for under a key is what is
recorded there, and writes for the branch. What the effects are is the business of ``context``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from sys import intern
from types import TracebackType
from typing import Any

from agentrt.core.errors import BudgetExceeded, ContextBusy, ReplayMismatch, RunInterrupt
from agentrt.core.events import ROOT, Body, BudgetHit, InboxConsumed, Phase, ValueTaken
from agentrt.runtime.gate import CallSite
from agentrt.runtime.journal import Journal
from agentrt.runtime.mismatch import another_way
from agentrt.runtime.state import RunState


class Branch:
    """``counter`` is the number of the next effect, ``step`` the step it belongs to."""

    def __init__(self, run: RunState, name: str, counter: int, step: int) -> None:
        self.run, self.name, self.counter, self.step = run, name, counter, step
        self.journal: Journal = run.journal
        self.busy = False

    def effect(self, *kinds: type[Any]) -> Effect:
        """The next effect, whose key it gives when it is entered: one at a time, and none after the run was left.
        ``kinds`` are the events such an effect begins with: anything else under the key means that the planner took
        another way than before.

        Raises:
            ContextClosed, ContextBusy, ReplayMismatch: see ``core.errors``.
            BudgetExceeded: the record says that the budget did not allow this effect, and that the run went on.
        """
        if self.run.closed:
            self.run.require_open()
        if self.busy:
            raise ContextBusy(
                f"two tasks use the run context of branch {self.name!r} at once; "
                "use ctx.parallel(…), which gives each its own"
            )
        key = intern(f"{self.name}/{self.counter}")  # the runs of a process share most of their keys
        if self.journal.replays:
            self._follow_record(key, kinds)
        self.counter += 1
        self.busy = True
        return Effect(self, key)

    def _follow_record(self, key: str, kinds: tuple[type[Any], ...]) -> None:
        first = self.journal.first_recorded(key)
        if first is not None and not isinstance(first, kinds):
            raise self._mismatch(key, type(first).__name__, " or ".join(kind.__name__ for kind in kinds))
        hit = self.journal.budget_hit(key)
        if hit is not None:
            self.counter += 1
            over = BudgetExceeded(hit.limit, hit.allowed, hit.would_be, hit.used)
            over.branch = self.name
            raise over

    async def value(self, kind: str, take: Callable[[], Awaitable[Any]]) -> Any:
        """What ``take`` gives, taken once and recorded."""
        with self.effect(ValueTaken) as key:
            done = self.taken(key, kind)
            if done is not None:
                return done.value
            self.journal.require_live(key, "a value (%s)", kind)
            value = await take()
            self.write(ValueTaken(key, kind, value))
            return value

    def taken(self, key: str, kind: str) -> ValueTaken | None:
        """The recorded value under ``key``, which must be of this kind."""
        done = self.journal.recorded(key, ValueTaken)
        if done is not None and done.kind != kind:
            raise self._mismatch(key, done.kind, kind)
        return done

    def hear(self, key: str, kinds: tuple[str, ...], *, live: bool) -> None:
        """What was said from outside: as recorded, and when nothing is recorded beyond, what the inbox holds now."""
        run = self.run
        for body in run.journal.all_recorded(key, InboxConsumed):
            if body.kind != "budget":  # the last limits were set when the run was loaded
                run.apply(body)
        if not live:
            return
        for message in run.take_cancel():
            if message.kind in kinds:
                run.consume(message, key, self.step)

    def site(self, key: str) -> CallSite:
        return CallSite(key, self.name, self.step)

    def write(self, body: Body, phase: Phase = "run", blobs: Mapping[str, str] | None = None) -> None:
        self.journal.write(body, branch=self.name, step=self.step, phase=phase, blobs=blobs)

    def write_all(self, bodies: Sequence[Body], phase: Phase = "run", blobs: Mapping[str, str] | None = None) -> None:
        self.journal.write_all(bodies, branch=self.name, step=self.step, phase=phase, blobs=blobs)

    def failed(self, key: str, raised: BaseException) -> None:
        """The effect under ``key`` ended with an error."""
        if isinstance(raised, BudgetExceeded) and not raised.branch:
            raised.branch = self.name
            self.write(BudgetHit(raised.limit, raised.allowed, raised.would_be, raised.used, key))
        elif isinstance(raised, RunInterrupt) and self.name == ROOT:
            self.run.closed = True

    def _mismatch(self, key: str, recorded: str, asked: str) -> ReplayMismatch:
        return another_way(self.run.run_id, key, recorded, asked)


class Effect:
    """One effect, from its key to its end. A class, because a generator costs twice as much and every step makes
    several."""

    __slots__ = ("_branch", "_key")

    def __init__(self, branch: Branch, key: str) -> None:
        self._branch, self._key = branch, key

    def __enter__(self) -> str:
        return self._key

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._branch.busy = False
        if raised is not None:
            self._branch.failed(self._key, raised)
