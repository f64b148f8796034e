"""``stats`` and ``trace export`` over a real journal."""

from __future__ import annotations

import asyncio
import json
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

from agentrt import tool
from agentrt.agent import Agent
from agentrt.cli import stats
from agentrt.cli.app import app
from agentrt.core.errors import ConfigError, ToolError
from agentrt.core.events import RunFinished
from agentrt.core.specs import ModelCard
from agentrt.core.store import RunRow
from agentrt.core.tasks import Budget
from agentrt.models.scripted import ScriptedModel, call
from agentrt.planners import PlanExecute
from agentrt.runtime.telemetry.figures import Figures
from agentrt.runtime.telemetry.many import KEPT, Sample, Summary, Window, drift, quantile
from agentrt.store import open_store


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    if place == "cellar":
        raise ToolError("it is dark")
    return f"{place} is empty"


async def some_runs(journal: Path) -> list[str]:
    def model(name: str, *turns: Any) -> ScriptedModel:
        return ScriptedModel(turns, ModelCard(name, "scripted", 100_000))

    ids = []
    async with Agent(model("one", call("look", place="attic"), "nothing"), [look], store=journal) as agent:
        ids.append((await agent.run("Look.", session="s")).run_id)
    async with Agent(model("two", call("look", place="cellar"), "dark"), [look], store=journal, user="ann") as agent:
        ids.append((await agent.run("Look.", session="s")).run_id)
    limits = Budget(steps=1)
    async with Agent(model("two", call("look", place="attic")), [look], store=journal, budget=limits) as agent:
        ids.append((await agent.run("Look.")).run_id)
    refusal = {"text": "I cannot help with that.", "refusal": True}
    script = journal.with_name("refuses.json")
    script.write_text(json.dumps([refusal]))
    async with Agent(f"scripted:{script}", [look], store=journal) as agent:
        ids.append((await agent.run("Look.")).run_id)
    return ids


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path))
    return tmp_path


def asked(*arguments: str) -> Any:
    result = CliRunner().invoke(app, list(arguments))
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout) if "--json" in arguments or "export" in arguments else result.stdout


def test_stats_of_real_runs(home: Path) -> None:
    ids = asyncio.run(some_runs(home / "journal.db"))
    value = asked("stats", "--json")
    everything = value["groups"]["all"]
    assert value["complete"] and everything["runs"] == 4
    assert everything["statuses"] == {"finished": 2, "over_budget": 1, "refused": 1}
    assert everything["rates"]["tool_failures"] == pytest.approx(1 / 3)
    assert everything["rates"]["refused"] == 0.25 and everything["rates"]["asked"] == 0
    assert everything["maybe_false_refusals"] == [ids[3]] and everything["runs_per_session"] == 2
    assert {"p50", "p90", "p95", "p99"} == set(everything["percentiles"]["ttft_s"])
    assert everything["percentiles"]["steps"]["p50"] == 1.5
    by_model = asked("stats", "--by", "model", "--json")["groups"]
    assert {name: group["runs"] for name, group in by_model.items()} == {"one": 1, "two": 2, "scripted": 1}
    assert set(asked("stats", "--by", "user", "--quick", "--json")["groups"]) == {"default", "ann"}
    tools = asked("stats", "--by", "tool", "--json")
    assert (tools["look"]["calls"], tools["look"]["errors"]) == (3, 1)
    shown = asked("stats")
    assert "4 runs" in shown and "publish" in shown and "tool failures 33.3%" in shown and ids[3] in shown
    assert "look" in asked("stats", "--by", "tool") and asked("stats", "--since", "1s", "--limit", "1")
    quick = CliRunner().invoke(app, ["stats", "--quick", "--by", "model"])
    assert quick.exit_code == 2 and "reads events" in quick.output


def test_a_trace_is_exported_as_otlp(home: Path) -> None:
    first, *_ = asyncio.run(some_runs(home / "journal.db"))
    spans = asked("trace", "export", first)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    assert spans[0]["name"] == "invoke_agent react" and "attic" not in json.dumps(spans)
    told = asked("trace", "export", first, "--content")
    assert "attic" in json.dumps(told)
    CliRunner().invoke(app, ["trace", "export", first, "-o", str(home / "trace.json")])
    assert json.loads((home / "trace.json").read_text())["resourceSpans"]


def test_a_run_over_its_budget_is_gone_on_with_as_its_reason_says(home: Path) -> None:
    *_, third, _ = asyncio.run(some_runs(home / "journal.db"))
    with closing(open_store(home / "journal.db")) as store:
        (reason,) = (e.body.reason for e in store.read(third) if isinstance(e.body, RunFinished))
    command = reason.split("agentrt ", 1)[1].split(";")[0]
    assert "sent to" in asked(*command.split())
    limits = asked("budget", third, "--tool", "web_*=3", "--json")
    assert limits["steps"] == 11 and limits["tool_calls"] == {"web_*": 3}


def row(number: int, created: float, **rest: Any) -> RunRow:
    return RunRow(f"run-{number}", "g", rest.pop("status", "finished"), created, created + 1, last_seq=9, **rest)


def test_drift_names_what_changed_and_since_when() -> None:
    before, after = Window(), Window()
    same = {"tools": "t", "policy": "p"}
    for n in range(4):
        figures = Figures(manifest={"model": "m-1", "prompts": "old", **same}, worked_s=1.0, offered={"look", "fly"})
        before.add(row(n, 100.0 + n, steps=2), figures)
    for n in range(4, 8):
        figures = Figures(manifest={"model": "m-1", "prompts": "new", **same}, worked_s=2.0, offered={"look"})
        after.add(row(n, 200.0 + n, steps=2, status="refused"), figures)
    found = {item["what"]: item for item in drift(before, after)}
    assert set(found) == {"prompts", "offered tools", "median duration_s", "rate of refused"}
    (new,) = found["prompts"]["new"]
    assert new == {"value": "new", "runs": 4, "first_run": "run-4", "since": 204.0}
    assert found["offered tools"]["gone"] == ["fly"]
    assert drift(before, before) == [] and drift(Window(), after) == []


def test_drift_on_a_journal(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asyncio.run(some_runs(home / "journal.db"))
    assert "nothing to compare" in asked("stats", "--drift")

    async def planned() -> None:
        model = ScriptedModel(["no plan"] * 4)
        async with Agent(model, [look], planner=PlanExecute(max_plans=1), store=home / "journal.db") as agent:
            await agent.run("Look.")

    asyncio.run(planned())
    with closing(open_store(home / "journal.db")) as store:
        newest, last_before, *_ = (row.created for row in store.list_runs())
    now = (newest + last_before) / 2 + 1000
    monkeypatch.setattr(stats, "time", SimpleNamespace(time=lambda: now))
    shown = asked("stats", "--drift", "--since", "1000s")
    assert "planner changed" in shown and "+ plan-execute@" in shown and "- react@" in shown


def test_percentiles_are_exact_until_there_are_too_many_values_and_fair_after() -> None:
    assert quantile([1.0, 2.0, 3.0, 4.0], 0.5) == 2.5 and quantile([7.0], 0.99) == 7.0
    sample = Sample()
    for value in range(3 * KEPT):
        sample.add(value)
    sample.add(None)
    assert sample.count == 3 * KEPT
    assert sample.quantiles()["p50"] == pytest.approx(1.5 * KEPT, rel=0.05)
    assert sample.quantiles()["p99"] == pytest.approx(2.97 * KEPT, rel=0.05)
    assert Summary().rates() == {}


def test_groups_that_do_not_exist_are_refused() -> None:
    with pytest.raises(ConfigError, match="planner"):
        next(stats.stats(None, 1.0, "moon", 1, quick=False, as_json=False))  # type: ignore[arg-type]
