"""Run or resume an agent in a process of its own and die by SIGKILL when a given number of events is on disk.

Arguments: folder, planner, number of events to survive (0: do not die), run id to resume or "-".
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from world import AppendLine, CountLines, appender, finished_plan

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core.events import Event
from agentrt.core.models import Delta
from agentrt.models.scripted import FunctionModel
from agentrt.store import open_store


class Killer:
    """Counts events; when enough are durable, kills this process as a power cut would."""

    def __init__(self, store: object, survive: int) -> None:
        self.store, self.left = store, survive

    def on_event(self, event: Event) -> None:
        self.left -= 1
        if self.left == 0:
            self.store._writer.flush()  # type: ignore[attr-defined]
            os.kill(os.getpid(), signal.SIGKILL)

    def on_delta(self, delta: Delta) -> None:
        return


async def main(folder: Path, planner: str, survive: int, run_id: str) -> None:
    store = open_store(folder / "journal.db")
    model = appender() if planner == "react" else FunctionModel(lambda request: finished_plan([]))
    agent = Agent(
        model,
        [AppendLine(folder), CountLines(folder)],
        planner=planner,
        approver=Yes(),
        store=store,
        observers=(Killer(store, survive),),
    )
    outcome = await (agent.run("append") if run_id == "-" else agent.resume(run_id))
    print(outcome.status, outcome.answer)
    await agent.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]))
