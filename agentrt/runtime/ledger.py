"""The budget: what a run may spend, what it has spent, and stopping before more is spent than allowed.

The run has one ``Ledger``, and each branch one of its own: at a fork the branches share out what is left, at its
join a branch gives back what it did not need. A branch that runs short may draw on what its parent has free by
then (the remains of its siblings); what a sibling still holds is never touched. So the branches together cannot
pass a limit, whatever the order in which they spend. On replay nothing is decided again: what the record holds is
charged, and only effects that were not made yet are checked.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from agentrt.core.errors import BudgetExceeded, ConfigError
from agentrt.core.models import ModelResponse, Usage
from agentrt.core.specs import Prices
from agentrt.core.tasks import Budget
from agentrt.runtime.spending import CALLS, Spent

SUMS = {"steps": "steps", "model_calls": "model calls", "tokens": "tokens", "cost": "US dollars"}
"""The limits that branches share out, and what they are called. Time is not shared out: branches run at once."""
_UNBOUNDED = nullcontext()
LEAST_ANSWER = 16
"""Tokens of answer a model call must have room for to be worth its prompt."""


@dataclass
class _Numbers:
    """Steps are numbered through the whole run, whichever branch takes them."""

    last: int = 0


class Ledger:
    """What one branch may spend. The root's is made from the task's budget, the others by ``fork``."""

    def __init__(
        self,
        budget: Budget,
        spent: Spent | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        parent: Ledger | None = None,
    ) -> None:
        self._wall_s, self.spent, self._parent = budget.wall_s, spent or Spent(), parent
        self._limits, self._reserved = _limits(budget), dict[str, float]()
        self._numbers: _Numbers = parent._numbers if parent else _Numbers(self.spent.steps)
        self._clock, self._since, self._open, self._longest = clock, clock(), 0, 0.0
        self._paused = 0
        self.changed = False
        """Whether somebody changed the limits since the task was given."""

    # -- before and after ---------------------------------------------------------------------------------------

    def begin_step(self) -> int:
        """Count one more step; gives its number in the run.

        Raises:
            BudgetExceeded: the step would be over a limit, or time is up.
        """
        self._check_time()
        self._obtain("steps", 1)
        return self.count_step(self._numbers.last + 1)

    def count_step(self, number: int) -> int:
        """A step that the record holds."""
        self.spent.steps += 1
        self._cover("steps")
        self._numbers.last = max(self._numbers.last, number)
        return number

    @property
    def meters_models(self) -> bool:
        """Whether a model call's size matters, so that its prompt must be counted."""
        return bool(self._limits.keys() & {"tokens", "cost"})

    def before_model(self, prompt: int, answer: int, prices: Prices | None = None) -> int:
        """Call before a model call of ``prompt`` tokens that may answer with ``answer``. Gives how many it may answer
        with, which can be fewer, and counts the call. The call's price is bounded by the dearest way to charge its
        prompt and by an answer of full length.

        Raises:
            BudgetExceeded: not even a short answer fits.
            ConfigError: money is limited and no price is known.
        """
        self._check_time()
        least = min(LEAST_ANSWER, answer)
        room = self._obtain("tokens", prompt + answer, prompt + least) - prompt
        if "cost" in self._limits:
            if prices is None:
                raise ConfigError(
                    "expected a price for the model, since money is limited, but none is known: name it in the file "
                    "AGENTRT_PRICES points to, or limit tokens instead"
                )
            asking = prompt * max(prices.input, prices.cache_write or 0.0) / 1e6
            a_token = prices.output / 1e6
            money = self._obtain("cost", asking + room * a_token, asking + least * a_token)
            if a_token > 0:
                room = min(room, math.floor((money - asking) / a_token * (1 + 1e-12)))
        self._obtain("model_calls", 1)
        self.count_model_call()
        return int(max(room, least))

    def count_model_call(self) -> None:
        self.spent.model_calls += 1
        self._cover("model_calls")

    def after_model(self, response: ModelResponse) -> None:
        self.spent.add_response(response)
        if self._limits:
            self._cover("tokens", "cost")

    def before_tool(self, tool: str) -> None:
        """Call before a tool call that was admitted; counts it.

        Raises:
            BudgetExceeded: it would be one too many, or time is up.
        """
        self._check_time()
        if self._limits:
            for limit in self._call_limits(tool):
                self._obtain(limit, 1)
        self.count_tool_call(tool)

    def count_tool_call(self, tool: str) -> None:
        self.spent.add_tool_call(tool)
        if self._limits:
            self._cover(*self._call_limits(tool))

    def charge(self, child: Mapping[str, Any]) -> None:
        """What a run spent that was started on behalf of this one, as its outcome's ``spent`` says."""
        self.spent.add(Spent.from_json(child))
        self._cover(*self._limits)

    def recount(self, spent: Spent) -> None:
        """Go by the journal: what branches spent that were never joined, and what was not replayed, is in it."""
        self.spent, spent.active_s = spent, self.spent.active_s

    # -- branches -----------------------------------------------------------------------------------------------

    def fork(self, branches: int) -> list[Ledger]:
        """Share out what is left, evenly. The parent's time stands still until all have been joined."""
        shares = [self._share(branches, i) for i in range(branches)]
        children = [Ledger(budget, clock=self._clock, parent=self) for budget in shares]
        for child in children:
            for limit, share in child._limits.items():
                self._reserved[limit] = self._reserved.get(limit, 0) + share
        if branches:
            self._pause()
            self._open += branches
        return children

    def join(self, child: Ledger) -> None:
        """Take back what the branch did not spend. The parent worked as long as its longest branch."""
        for limit, share in child._limits.items():
            self._reserved[limit] = self._reserved.get(limit, 0) - share
        self.spent.add(child.spent)
        self._longest, self._open = max(self._longest, child.active_s), self._open - 1
        if self._open == 0:
            self.spent.active_s += self._longest
            self._longest = 0.0
            self._go_on()

    @property
    def amounts(self) -> dict[str, float]:
        """The limits that bind this branch, by name."""
        return dict(self._limits)

    # -- time ---------------------------------------------------------------------------------------------------

    @property
    def active_s(self) -> float:
        return self.spent.active_s + (0.0 if self._paused else self._clock() - self._since)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """The clock stands still while a person is waited for."""
        self._pause()
        try:
            yield
        finally:
            self._go_on()

    def deadline(self) -> AbstractAsyncContextManager[None]:
        """What is awaited inside is cancelled when the time is up.

        Raises:
            BudgetExceeded: it was.
        """
        left = None if self._wall_s is None and self._parent is None else self._seconds_left()
        return _UNBOUNDED if left is None else self._within(max(0.0, left))

    @asynccontextmanager
    async def _within(self, seconds: float) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(seconds) as limit:
                yield
        except TimeoutError:
            if not limit.expired():
                raise
            raise self._late() from None

    # -- the whole ----------------------------------------------------------------------------------------------

    def raise_limits(self, limits: Mapping[str, Any]) -> None:
        """New limits from a person: names are those of ``Budget``, ``None`` lifts a limit, and ``tool_calls`` changes
        the limits it names. What is no such limit is left alone: it came from outside."""
        self.changed = True
        for name, value in limits.items():
            if name == "tool_calls" and isinstance(value, Mapping):
                for glob, calls in value.items():
                    self._set(f"{CALLS}{glob}", calls)
            elif name == "wall_s" and _is_limit(value):
                self._wall_s = value
            elif name in SUMS:
                self._set(name, value)

    @property
    def budget(self) -> Budget:
        """The limits as they are now."""
        plain = {name: self._limits.get(name) for name in SUMS}
        calls = {k.removeprefix(CALLS): int(v) for k, v in self._limits.items() if k.startswith(CALLS)}
        return Budget(**plain, wall_s=self._wall_s, tool_calls=calls)  # type: ignore[arg-type]

    @property
    def remainder(self) -> Budget:
        """What is left to give away: the budget of a run started on behalf of this one."""
        left: dict[str, Any] = {k: max(0.0, self._free(k)) for k in self._limits}
        left = {k: v if k == "cost" else int(v) for k, v in left.items()}
        calls = {k.removeprefix(CALLS): left.pop(k) for k in list(left) if k.startswith(CALLS)}
        seconds = self._seconds_left()
        wall_s = seconds if seconds is None else max(0.0, seconds)
        return Budget(**{"steps": None, **left}, wall_s=wall_s, tool_calls=calls)

    @property
    def usage(self) -> Usage:
        return Usage(self.spent.input_tokens, self.spent.output_tokens, self.spent.cached_tokens)

    def to_json(self) -> dict[str, Any]:
        return {**self.spent.to_json(), "active_s": self.active_s}

    # -- inside -------------------------------------------------------------------------------------------------

    def _free(self, limit: str) -> float:
        return self._limits.get(limit, math.inf) - self.spent.of(limit) - self._reserved.get(limit, 0)

    def _obtain(self, limit: str, wanted: float, least: float | None = None) -> float:
        """As much of ``wanted`` as may be spent now, borrowed from the parent where the branch runs short.

        Raises:
            BudgetExceeded: it is less than ``least`` (all that is wanted, unless said).
        """
        if limit not in self._limits:
            return wanted
        self._borrow(limit, wanted - self._free(limit))
        free, least = self._free(limit), wanted if least is None else least
        if free < least - 1e-12:
            used = self.spent.of(limit) + self._reserved.get(limit, 0)
            raise BudgetExceeded(SUMS.get(limit, limit), self._limits[limit], used + least, used)
        return min(free, wanted)

    def _borrow(self, limit: str, amount: float) -> None:
        """Raise this branch's limit by what its parent has free, at most by ``amount``."""
        if self._parent is None or amount <= 0:
            return
        self._parent._borrow(limit, amount - self._parent._free(limit))
        lent = max(0.0, min(amount, self._parent._free(limit)))
        self._lend(limit, lent)

    def _cover(self, *limits: str) -> None:
        """What was spent beyond the share (a replay of what had been borrowed, an estimate that was too low) is the
        parent's loss too."""
        for limit in limits:
            if limit in self._limits:
                self._lend(limit, -self._free(limit))

    def _lend(self, limit: str, amount: float) -> None:
        if self._parent is not None and amount > 0:
            self._limits[limit] += amount
            self._parent._reserved[limit] = self._parent._reserved.get(limit, 0) + amount
            self._parent._cover(limit)

    def _share(self, branches: int, index: int) -> Budget:
        shares: dict[str, Any] = {}
        for limit in self._limits:
            free = max(0.0, self._free(limit))
            if limit == "cost":
                shares[limit] = math.floor(free / branches * 1e9) / 1e9
            else:
                each, more = divmod(int(free), branches)
                shares[limit] = each + (index < more)
        calls = {k.removeprefix(CALLS): shares.pop(k) for k in list(shares) if k.startswith(CALLS)}
        return Budget(**{"steps": None, **shares}, tool_calls=calls)

    def _call_limits(self, tool: str) -> list[str]:
        return [k for k in self._limits if k.startswith(CALLS) and fnmatchcase(tool, k.removeprefix(CALLS))]

    def _set(self, limit: str, value: Any) -> None:
        if value is None:
            self._limits.pop(limit, None)
        elif _is_limit(value):
            self._limits[limit] = value

    def _line(self) -> Iterator[Ledger]:
        ledger: Ledger | None = self
        while ledger is not None:
            yield ledger
            ledger = ledger._parent

    def _check_time(self) -> None:
        if self._wall_s is None and self._parent is None:
            return
        left = self._seconds_left()
        if left is not None and left <= 0:
            raise self._late()

    def _seconds_left(self) -> float | None:
        """A branch has the time its parent had left at the fork, less what it took itself."""
        left = self._parent._seconds_left() if self._parent else self._wall_s
        return left if left is None else left - self.active_s

    def _late(self) -> BudgetExceeded:
        *_, root = self._line()
        allowed, left = root._wall_s or 0.0, self._seconds_left() or 0.0
        return BudgetExceeded("seconds", allowed, allowed - left, allowed - left)

    def _pause(self) -> None:
        if not self._paused:
            self.spent.active_s = self.active_s
        self._paused += 1

    def _go_on(self) -> None:
        self._paused -= 1
        if not self._paused:
            self._since = self._clock()


def _limits(budget: Budget) -> dict[str, float]:
    plain = {name: getattr(budget, name) for name in SUMS}
    calls = {f"{CALLS}{glob}": n for glob, n in budget.tool_calls.items()}
    return {name: value for name, value in {**plain, **calls}.items() if value is not None}


def _is_limit(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool) and value >= 0)
