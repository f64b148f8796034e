"""One life of a run in a process of its own: start it or resume it, perhaps die on the way, report what was seen."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from agentrt.agent import Agent
from agentrt.core.codec import encode
from agentrt.core.events import ApprovalAsked
from agentrt.memory import LexicalEmbedder, open_memory
from agentrt.models.scripted import FunctionModel
from agentrt.store import open_store
from tests.crash.moments import Moments, Watched
from tests.crash.scenarios import SCENARIOS
from tests.crash.world import AppendLine, CountUp, InsertRow, Look, Looker


@dataclass(frozen=True)
class Order:
    """``deed``: ``live`` starts the run, or resumes it if it began; ``answer`` posts the person's answers to
    whatever waits; ``cancel`` posts a cancellation."""

    folder: str
    store: str
    scenario: str
    port: int
    deed: str = "live"
    die_at: int = 0

    @property
    def user(self) -> str:
        return Path(self.folder).name

    @property
    def report(self) -> Path:
        return Path(self.folder, "report.json")


def obey(text: str) -> None:
    """Carry out an order (as JSON) in this process, and leave the report in the folder."""
    order = Order(**json.loads(text))
    report = asyncio.run(_live(order)) if order.deed == "live" else _from_outside(order)
    order.report.write_text(json.dumps(report))


def order_text(order: Order) -> str:
    return json.dumps(asdict(order))


async def _live(order: Order) -> dict[str, Any]:
    folder, scenario = Path(order.folder), SCENARIOS[order.scenario]
    moments = Moments(order.die_at, folder / "promises")
    inner = open_store(order.store)
    store: Any = Watched(inner, moments)
    run_id = run_of(inner, order)
    before = journal_of(inner, run_id)
    agent = Agent(
        FunctionModel(scenario.decide),
        [
            AppendLine(folder, moments),
            InsertRow(folder, moments),
            CountUp(order.port, folder.name, moments),
            Look(folder),
        ],
        planner=scenario.planner,
        approver=Looker(folder, inner, moments, scenario.away),
        store=store,
        user=order.user,
        memory=open_memory(store, None, LexicalEmbedder()) if scenario.memory else False,
    )
    outcome = await (agent.resume(run_id) if before else agent.run(replace(scenario.task, user=order.user)))
    after = journal_of(inner, outcome.run_id)
    await agent.close()
    return {
        "status": outcome.status,
        "answer": outcome.answer,
        "reason": outcome.reason,
        "run_id": outcome.run_id,
        "moments": moments.names,
        "before": before,
        "after": after,
    }


def _from_outside(order: Order) -> dict[str, Any]:
    store = open_store(order.store)
    run_id = run_of(store, order)
    if order.deed == "cancel":
        store.post(run_id, "cancel", {"reason": "changed my mind"})
    if order.deed == "answer":
        person = Looker(Path(order.folder), store, Moments(0, Path(order.folder, "promises")))
        for waiting in store.pending(run_id):
            assert isinstance(waiting.body, ApprovalAsked)
            choice = person.choice(waiting.body.kind, run_id, waiting.body.arguments)
            store.post(run_id, "approval", {"approval_id": waiting.id, "choice": choice})
    report = {"run_id": run_id, "after": journal_of(store, run_id)}
    store.close()
    return report


def run_of(store: Any, order: Order) -> str:
    """The last run of this folder's user that has begun, if any: other tests may use the same database."""
    mine = [row for row in store.list_runs(limit=1000) if row.user == order.user and row.last_seq]
    return str(mine[0].run_id) if mine else ""


def journal_of(store: Any, run_id: str) -> list[list[Any]]:
    """Number, type and body of every persisted event."""
    return [[event.seq, event.type, encode(event.body)] for event in store.read(run_id)] if run_id else []
