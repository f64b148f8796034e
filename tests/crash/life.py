"""One life of a run in a process of its own: start it or resume it, perhaps die on the way, report what was seen."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from agentrt.agent import Agent
from agentrt.core.codec import encode
from agentrt.core.errors import StoreError
from agentrt.core.events import ApprovalAsked
from agentrt.core.store import Tally
from agentrt.core.tasks import Outcome
from agentrt.memory import LexicalEmbedder, open_memory
from agentrt.models.scripted import FunctionModel
from agentrt.planners import plan_execute, react, talk
from agentrt.policy import Policy
from agentrt.store import open_store
from tests.crash.moments import Moments, Watched, die, freeze
from tests.crash.scenarios import SCENARIOS
from tests.crash.world import AppendLine, CountUp, InsertRow, Look, Looker


@dataclass(frozen=True)
class Order:
    """``deed``: ``live`` starts the run, or resumes it if it began; ``answer`` posts the person's answers to
    whatever waits. In a life, at the moments named (0: never) the process dies,
    freezes, gets a cancellation in its inbox, or has its task cancelled. ``release`` names what the program changed
    since the last life."""

    folder: str
    store: str
    scenario: str
    port: int
    deed: str = "live"
    die_at: int = 0
    freeze_at: int = 0
    cancel_at: int = 0
    interrupt_at: int = 0
    release: str = ""
    lease_s: float = 60.0
    reports: str = ""
    """Where the report is left, if not in the folder."""

    @property
    def user(self) -> str:
        return Path(self.folder).name

    @property
    def report(self) -> Path:
        return Path(self.reports or self.folder, "report.json")


def obey(text: str) -> None:
    """Carry out an order (as JSON) in this process, and leave the report in the folder."""
    order = Order(**json.loads(text))
    report = asyncio.run(_live(order)) if order.deed == "live" else _answer(order)
    order.report.write_text(json.dumps(report))


def order_text(order: Order) -> str:
    return json.dumps(asdict(order))


async def _live(order: Order) -> dict[str, Any]:
    folder, scenario = Path(order.folder), SCENARIOS[order.scenario]
    inner = open_store(order.store)
    moments = Moments(folder / "promises", _fates(order, inner))
    store: Any = Watched(inner, moments)
    run_id = run_of(inner, order)
    before = journal_of(inner, run_id)
    tools = [
        AppendLine(folder, moments),
        InsertRow(folder, moments),
        CountUp(order.port, folder.name, moments),
        Look(folder),
    ]
    parts = _release(order, {"planner": scenario.planner, "tools": tools})
    agent = Agent(
        FunctionModel(scenario.decide),
        approver=Looker(folder, inner, moments, scenario.away),
        store=store,
        user=order.user,
        policy=Policy.from_toml(scenario.rules),
        memory=open_memory(store, None, LexicalEmbedder()) if scenario.memory else False,
        **parts,
    )
    agent._kit = replace(agent._kit, lease_s=order.lease_s)
    try:
        work = agent.resume(run_id) if before else agent.run(replace(scenario.task, user=order.user))
        outcome = await asyncio.create_task(work, name="driver")
    except (asyncio.CancelledError, StoreError) as error:
        outcome = Outcome(type(error).__name__, reason=str(error), run_id=run_of(inner, order))  # type: ignore[arg-type]
    after = journal_of(inner, outcome.run_id)
    uses = inner.tallied("", [Tally("writes", "day", order.user, None, "", "")])
    records = sorted(record.text for record in inner.records(order.user))
    await agent.close()
    return {
        "status": outcome.status,
        "answer": outcome.answer,
        "reason": outcome.reason,
        "run_id": outcome.run_id,
        "moments": moments.names,
        "before": before,
        "after": after,
        "records": records,
        "uses": uses,
    }


def _fates(order: Order, store: Any) -> dict[int, Callable[[], object]]:
    def cancel() -> None:
        store.post(run_of(store, order), "cancel", {"reason": "changed my mind"})

    loop, main = asyncio.get_running_loop(), threading.get_ident()

    def interrupt() -> None:
        (driver,) = (task for task in asyncio.all_tasks(loop) if task.get_name() == "driver")
        if threading.get_ident() == main:
            driver.cancel()
        else:  # memory writes in a thread of its own
            loop.call_soon_threadsafe(driver.cancel)

    fates = {order.cancel_at: cancel, order.interrupt_at: interrupt, order.freeze_at: freeze, order.die_at: die}
    return {moment: fate for moment, fate in fates.items() if moment}


def _release(order: Order, agent: dict[str, Any]) -> dict[str, Any]:
    """The agent's parts as a later release has them: they do the same, but nobody can know that."""
    if order.release == "planner":
        agent["planner"] = replace(agent["planner"], version="99")
    elif order.release == "schema":
        for tool in agent["tools"]:
            tool.spec = replace(tool.spec, description=f"{tool.spec.description}, please")
    elif order.release == "prompt":
        for module, name in ((talk, "REACT"), (react, "REACT"), (plan_execute, "PLAN")):
            prompt = getattr(module, name)
            setattr(module, name, replace(prompt, version=99, text=f"{prompt.text}\nBe brief."))
    return agent


def _answer(order: Order) -> dict[str, Any]:
    store = open_store(order.store)
    run_id = run_of(store, order)
    person = Looker(Path(order.folder), store, Moments(Path(order.folder, "promises")))
    for waiting in store.pending(run_id):
        assert isinstance(waiting.body, ApprovalAsked)
        choice = person.choice(waiting.body.kind, run_id, waiting.body.arguments)
        store.post(run_id, "approval", {"approval_id": waiting.id, "choice": choice})
    report = {"run_id": run_id, "after": journal_of(store, run_id)}
    store.close()
    return report


def run_of(store: Any, order: Order) -> str:
    """The last run of this folder's user that has begun, if any: other tests may use the same database."""
    mine = [row for row in store.list_runs(limit=50) if row.user == order.user and row.last_seq]
    return str(mine[0].run_id) if mine else ""


def journal_of(store: Any, run_id: str) -> list[list[Any]]:
    """Number, type and body of every persisted event."""
    return [[event.seq, event.type, encode(event.body)] for event in store.read(run_id)] if run_id else []
