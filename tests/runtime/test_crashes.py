"""SIGKILL after each event, then resume: nothing lost, nothing written twice. A sample; all points with the marker
``slow``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agentrt.store import open_store

CHILD = Path(__file__).parent / "crash_child.py"
EXPECTED = {
    "react": ("finished the log has 3 lines", ["line 1", "line 2", "line 3"]),
    "plan": ("finished 3 lines", ["last", "parallel 0", "parallel 1"]),
}


def child(folder: Path, planner: str, survive: int, run_id: str = "-") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(CHILD), str(folder), planner, str(survive), run_id]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def run_id_in(folder: Path) -> str:
    store = open_store(folder / "journal.db")
    try:
        return store.list_runs()[0].run_id
    finally:
        store.close()


@pytest.mark.parametrize("planner", ["react", "plan"])
@pytest.mark.parametrize("survive", [2, 6, 9, 10, 11, 13, 17, 21, 24, 30])
def test_a_killed_run_is_resumed_without_loss_or_repetition(tmp_path: Path, planner: str, survive: int) -> None:
    died = child(tmp_path, planner, survive)
    said, lines = EXPECTED[planner]
    if died.returncode == 0:
        pytest.skip(f"the run has fewer than {survive} events")
    assert died.returncode == -9, died.stderr
    again = child(tmp_path, planner, 3, run_id_in(tmp_path))
    assert again.returncode == -9, again.stderr
    done = child(tmp_path, planner, 0, run_id_in(tmp_path))
    assert done.stdout.strip() == said, done.stdout + done.stderr
    assert sorted((tmp_path / "log.txt").read_text().splitlines()) == lines
