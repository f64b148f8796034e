"""agentrt with everything on: validation, fifty rules, labels, the journal (in memory, or SQLite with ``durable``)."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from itertools import count
from pathlib import Path
from typing import Literal

from harness import Run, arguments, main

from agentrt import Agent, tool
from agentrt.core.messages import ToolCall, assistant
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta, Usage
from agentrt.core.specs import ModelCard
from agentrt.core.tasks import Budget
from agentrt.policy import Policy
from agentrt.store import open_store

RULES = 50


@tool(effect="read")
async def order(product: str, amount: int, price: float, express: bool, size: Literal["s", "m", "l"]) -> int:
    """Work out what an order costs."""
    return round(amount * price) + express


class Instant:
    """Calls the tool ``steps`` times, then answers; keeps the promises of a ``Model`` and does nothing else."""

    card = ModelCard(name="instant", provider="bench", context_tokens=1_000_000, local=True)

    def __init__(self, steps: int, delay: float) -> None:
        self._steps, self._delay, self._asked = steps, delay, 0

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        if self._delay:
            await asyncio.sleep(self._delay)
        n = self._asked
        self._asked += 1
        if n >= self._steps:
            return ModelResponse(assistant("done"), "stop", Usage(10, 1), model="instant")
        call = ToolCall(f"c{n}", "order", dict(arguments(n)))
        return ModelResponse(assistant(calls=(call,)), "tool_calls", Usage(10, 10), model="instant")

    def count_tokens(self, text: str) -> int:
        return (len(text) + 3) // 4

    async def close(self) -> None:
        return None


def policy() -> Policy:
    """Fifty rules, two of which speak of the tool and look at its arguments."""
    path = '[[rule]]\nid = "r{n}"\nlevel = "deny"\ntool = "tool_{n}"\nargs.path.path = "out/{n}/**"'
    rules = [path.format(n=n) for n in range(RULES - 2)]
    rules.append('[[rule]]\nid = "many"\nlevel = "deny"\ntool = "order"\nargs.amount.min = 1000000')
    rules.append('[[rule]]\nid = "orders"\nlevel = "allow"\ntool = "order"\nargs.size.one_of = ["s", "m", "l"]')
    return Policy.from_toml("\n".join(rules))


def benchmark(folder: Path | None) -> None:
    """With a folder, each length and the hundred agents share one journal there, as a service would."""
    rules, budget, numbers = policy(), Budget(steps=None), count()
    store = open_store(None if folder is None else folder / f"{next(numbers)}.db")

    def make(steps: int, delay: float) -> Run:
        agent = Agent(Instant(steps, delay), [order], policy=rules, store=store, budget=budget)

        async def run() -> None:
            outcome = await agent.run("go")
            assert outcome.answer == "done", outcome

        return run

    main("agentrt, in memory" if folder is None else "agentrt, durable (SQLite)", make)
    store.close()


if __name__ == "__main__":
    if "durable" in sys.argv:
        with tempfile.TemporaryDirectory() as made:
            benchmark(Path(made))
    else:
        benchmark(None)
