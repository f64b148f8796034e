"""Two processes and one run: only one drives it, and one that was frozen while another took over does nothing more."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.crash.life import order_text
from tests.crash.prepared import Prepared
from tests.crash.stage import Stage, Story, dying


@pytest.fixture(scope="module")
def another() -> Iterator[Prepared]:
    process = Prepared()
    yield process
    process.close()


@pytest.mark.parametrize("die_at", [51, 77])
def test_two_processes_race_for_one_run(stage: Stage, another: Prepared, die_at: int) -> None:
    with stage.folder() as folder, stage.folder() as elsewhere, ThreadPoolExecutor(2) as threads:
        order, story = stage.order("react", folder), Story("react", dying(die_at))
        assert not stage.live(order, story, {"die_at": die_at})
        rival = replace(order, reports=str(elsewhere))
        results = [
            threads.submit(process.live, order_text(which))
            for process, which in ((stage.prepared, order), (another, rival))
        ]
        assert [result.result() for result in results] == [0, 0]
        ends = [json.loads(one.report.read_text()) for one in (order, rival)]
        assert {end["status"] for end in ends} <= {"finished", "LeaseLost"}
        assert any(end["status"] == "finished" for end in ends)
        assert stage.world(folder) == stage.calm("react").world


TOOLS = ("append_line", "insert_row", "count_up")
FROZEN = (
    "past a barrier",
    "persisted ToolRequested",
    "persisted ApprovalDecided",
    "before Intent",
    "persisted Intent",
    "asked",
)


@pytest.mark.parametrize(
    ("name", "tool"),
    [
        ("past a barrier", "insert_row"),
        ("before Intent", "append_line"),
        *(pytest.param(name, tool, marks=pytest.mark.matrix) for name in FROZEN for tool in TOOLS),
    ],
)
def test_a_frozen_process_does_nothing_after_another_took_over(stage: Stage, name: str, tool: str) -> None:
    """It stops somewhere before it writes, at the latest between the barrier and the act, which is the very next thing
    it would do; a successor ends the run; then it wakes up."""
    calm = stage.calm("react")
    begins = calm.moments[0].index(f"{tool} begins")
    moment = max(i for i, found in enumerate(calm.moments[0][:begins]) if found == name) + 1
    with stage.folder() as folder:
        order = replace(stage.order("react", folder), lease_s=0.3)
        frozen = stage.prepared.freeze(order_text(replace(order, freeze_at=moment)))
        assert frozen > 0
        time.sleep(0.5)
        story = Story("react")
        assert stage.live(order, story, {"lease_s": 60.0}), "the successor did not come to the end"
        before, written = stage.world(folder), story.journal
        assert stage.prepared.thaw(frozen) == 0
        woken = json.loads(order.report.read_text())
        assert woken["status"] == "LeaseLost", woken
        assert (stage.world(folder), woken["after"]) == (before, written)
        assert before == calm.world


def test_of_a_frozen_process_in_the_middle_of_a_write_the_person_is_told(stage: Stage) -> None:
    """The probe says that it did not happen, but that process may yet do it: nothing is repeated without asking."""
    moment = stage.calm("react").moments[0].index("append_line begins") + 1
    with stage.folder() as folder:
        order = replace(stage.order("react", folder), lease_s=0.3)
        frozen = stage.prepared.freeze(order_text(replace(order, freeze_at=moment)))
        time.sleep(0.5)
        away = replace(order, scenario="approving", lease_s=60.0)
        assert stage.prepared.live(order_text(away)) == 0
        report = json.loads(order.report.read_text())
        assert report["status"] == "waiting"
        asked = [body for _, kind, body in report["after"] if kind == "ApprovalAsked"][-1]
        assert (asked["kind"], asked["tool"]) == ("unknown_outcome", "append_line")
        assert "may still be alive" in asked["reason"]
        assert stage.prepared.thaw(frozen) == 0
        assert stage.world(folder)["lines"] == ["one"], "what was begun is done once"
        assert json.loads(order.report.read_text())["status"] == "LeaseLost"
