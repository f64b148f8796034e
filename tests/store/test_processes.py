"""What only several processes can show: kills, races, takeovers. Each child is a real Python process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import LeaseLost
from agentrt.core.events import ApprovalAsked, Note
from agentrt.core.store import Grant, Tally
from agentrt.store import open_store
from agentrt.store.process import is_dead, stamp

PRELUDE = """
import asyncio, os, sys, time
from agentrt.core.errors import *
from agentrt.core.events import *
from agentrt.core.store import RunRow
from agentrt.store import open_store
path = sys.argv[1]
def say(*words):
    print(*words, flush=True)
def go():
    say("ready")
    sys.stdin.readline()
"""


class Child:
    """``code`` runs after ``PRELUDE``; ``say`` speaks to us, ``go`` waits for us."""

    def __init__(self, code: str, *arguments: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PRELUDE + code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def heard(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go(self) -> None:
        assert self.heard() == "ready"

    def release(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def output(self) -> str:
        out, _ = self.process.communicate(timeout=60)
        assert self.process.returncode == 0
        return out


@pytest.fixture
def children() -> Any:
    started: list[Child] = []

    def start(code: str, *arguments: object) -> Child:
        started.append(Child(code, *arguments))
        return started[-1]

    yield start
    for child in started:
        child.kill()


DRIVE = """
async def drive():
    store = open_store(path)
    store.create_run(RunRow("run-1", "goal", "running", 1.0, 1.0))
    epoch = store.acquire("run-1", "child", 3600.0)
    for seq in range(1, 51):
        store.append("run-1", epoch, [Event("run-1", seq, 1.0, Note(str(seq)))], {f"blob-{seq}": str(seq)})
    await store.barrier("run-1")
    store.append("run-1", epoch, [Event("run-1", 51, 1.0, Note("after the barrier"))])
    os.kill(os.getpid(), 9)
asyncio.run(drive())
"""


def test_what_a_barrier_passed_survives_sigkill_and_the_run_goes_on_at_once(children: Any, address: str) -> None:
    child = children(DRIVE, address)
    assert child.process.wait(timeout=60) == -signal.SIGKILL
    store = open_store(address)
    events = store.read("run-1")
    assert [event.seq for event in events][:50] == list(range(1, 51))
    assert events[50:] == [] or events[50].body == Note("after the barrier")
    assert store.blob("blob-50") == "50"
    # The lease has an hour to go, but its holder is dead.
    assert store.acquire("run-1", "parent", 60.0) == 2
    store.close()


HOLD = """
store = open_store(path)
store.acquire("run-1", "the child", 3600.0)
go()
"""


def test_a_living_holder_keeps_its_lease_and_a_killed_one_loses_it(children: Any, address: str, make_row: Any) -> None:
    store = open_store(address)
    store.create_run(make_row("run-1"))
    child = children(HOLD, address)
    child.go()
    with pytest.raises(LeaseLost, match="the child"):
        store.acquire("run-1", "parent", 60.0)
    child.kill()
    assert store.acquire("run-1", "parent", 60.0) == 2
    store.close()


def test_a_process_is_dead_when_gone_or_when_its_number_was_given_on(children: Any, tmp_path: Path) -> None:
    place, pid, start = stamp().split("|")
    assert pid == str(os.getpid())
    assert not is_dead(stamp())
    assert is_dead(f"{place}|{pid}|{int(start) - 1}")
    assert not is_dead(f"{place} in a container|{pid}|{int(start) - 1}")
    assert not is_dead(None)
    child = children("go()", tmp_path)
    child.go()
    child.process.kill()
    os.waitid(os.P_PID, child.process.pid, os.WEXITED | os.WNOWAIT)  # dead, but nobody has asked for it yet
    assert is_dead(f"{place}|{child.process.pid}|")
    child.process.wait()
    assert is_dead(f"{place}|{child.process.pid}|")


RACE = """
store = open_store(path)
go()
try:
    say("won", store.acquire("run-1", f"process {os.getpid()}", 3600.0))
except LeaseLost:
    say("lost")
sys.stdin.readline()
"""


def test_of_racing_processes_one_gets_the_lease(children: Any, address: str, make_row: Any) -> None:
    store = open_store(address)
    store.create_run(make_row("run-1"))
    racers = [children(RACE, address) for _ in range(4)]
    for racer in racers:
        racer.go()
    for racer in racers:
        racer.release()
    assert sorted(racer.heard() for racer in racers) == ["lost", "lost", "lost", "won 1"]
    store.close()


POST = """
store = open_store(path)
go()
for number in range(25):
    store.post("run-1", "steer", {"from": sys.argv[2], "number": number})
store.close()
"""


async def test_many_processes_post_while_the_run_is_written(children: Any, address: str, begin_in: Any) -> None:
    store = open_store(address)
    run = begin_in(store)
    posters = [children(POST, address, name) for name in "abc"]
    for poster in posters:
        poster.go()
    for poster in posters:
        poster.release()
    seen: list[Any] = []
    while len(seen) < 75:
        messages = store.inbox("run-1")
        run.append(Note("looked"), consumed=[message.id for message in messages])
        await store.barrier("run-1")
        seen += messages
    assert len({message.id for message in seen}) == 75
    for name in "abc":
        assert [m.data["number"] for m in seen if m.data["from"] == name] == list(range(25))
    assert store.inbox("run-1") == []
    for poster in posters:
        poster.output()
    store.close()


CREATE = """
go()
store = open_store(path)
store.create_run(RunRow(f"run-{sys.argv[2]}", "goal", "running", 1.0, 1.0))
store.close()
"""


def test_processes_may_create_one_journal_at_the_same_time(children: Any, address: str) -> None:
    makers = [children(CREATE, address, number) for number in range(4)]
    for maker in makers:
        maker.go()
    for maker in makers:
        maker.release()
    for maker in makers:
        maker.output()
    store = open_store(address)
    assert {run.run_id for run in store.list_runs()} == {f"run-{number}" for number in range(4)}
    store.close()


LEAVE = """
store = open_store(path)
store.create_run(RunRow("run-1", "goal", "running", 1.0, 1.0))
store.append("run-1", store.acquire("run-1", "child", 60.0), [Event("run-1", 1, 1.0, Note("last words"))])
"""


def test_what_was_queued_is_written_when_a_program_ends_without_closing(children: Any, address: str) -> None:
    children(LEAVE, address).output()
    store = open_store(address)
    assert [event.body for event in store.read("run-1")] == [Note("last words")]
    store.close()


IMPORTS = """
import agentrt.store
assert "sqlalchemy" not in sys.modules
open_store(None)
assert "sqlalchemy" not in sys.modules
open_store(path)
say("sqlalchemy" in sys.modules, "alembic" in sys.modules)
"""


def test_heavy_libraries_load_only_when_they_are_needed(children: Any, tmp_path: Path) -> None:
    for _ in ("a new journal", "one that is there"):
        assert children(IMPORTS, tmp_path / "journal.db").output() == "True False\n"


ANSWER = """
store, name = open_store(path), sys.argv[2]
go()
for number in range(20):
    try:
        store.post("run-1", "approval", {"approval_id": f"apr-{number}", "choice": "once", "by": name})
        say("taken", number)
    except AlreadyAnswered as error:
        assert f"by {'bob' if name == 'ada' else 'ada'})" in str(error) and "yours was not taken" in str(error), error
        say("late", number)
say("end")
store.close()
"""


def test_of_two_people_who_answer_at_once_one_counts_and_the_other_hears_who(
    children: Any, address: str, begin_in: Any
) -> None:
    store = open_store(address)
    run = begin_in(store)
    run.append(*[ApprovalAsked("main/1", f"apr-{n}", "write_file", {}, ("write",), "b", "default") for n in range(20)])
    store.pending()
    people = [children(ANSWER, address, name) for name in ("ada", "bob")]
    for person in people:
        person.go()
    for person in people:
        person.release()
    told = []
    for person in people:
        while (line := person.heard()) != "end":
            told.append(line)
        person.output()
    expected = sorted([f"taken {n}" for n in range(20)] + [f"late {n}" for n in range(20)])
    assert sorted(told) == expected
    assert len(store.inbox("run-1")) == 20
    store.close()


CLAIM = """
from agentrt.core.store import Use
store, name = open_store(path), sys.argv[2]
store.create_run(RunRow(name, "g", "running", 1.0, 1.0))
epoch = store.acquire(name, name, 60.0)
go()
won = 0
for number in range(20):
    used = store.claim(name, epoch, [Event(name, won + 1, 1.0, Note("won"))], Use("g-1", f"main/{number}", True))
    won += used
    if used and won == int(sys.argv[3]):
        os.kill(os.getpid(), 9)
say(won)
store.close()
"""


TALLY = """
from agentrt.core.store import Tally
store, name = open_store(path), sys.argv[2]
store.create_run(RunRow(name, "g", "running", 1.0, 1.0))
epoch = store.acquire(name, name, 60.0)
go()
won = 0
for number in range(20):
    tally = Tally("mail", "session", "ada", "s-1", f"main/{number}", "", 9)
    won += store.claim(name, epoch, [Event(name, won + 1, 1.0, Note("won"))], None, [tally])
    if won == int(sys.argv[3]) and won:
        os.kill(os.getpid(), 9)
say(won)
store.close()
"""


def _three_share_nine(script: str, address: str, store: Any) -> None:
    """What each process of ``script`` won is in the journal, and all of them won nine together."""
    children = [Child(script, address, f"run-{n}", dies) for n, dies in enumerate((0, 0, 2))]
    for child in children:
        child.go()
    for child in children:
        child.release()
    won = [child.heard() for child in children]
    for child in children:
        child.process.wait()
    written = [len(store.read(f"run-{n}")) for n in range(3)]
    assert sum(written) == 9 and written[:2] == [int(number) for number in won[:2]] and written[2] <= 2


def test_processes_together_never_use_a_rule_more_often_than_it_allows(address: str) -> None:
    """One of three is killed after its second use; what it used stays used, with the event that says so."""
    store = open_store(address)
    _three_share_nine(TALLY, address, store)
    assert store.tallied("run-0", [Tally("mail", "session", "ada", "s-1", "main/99", "")]) == {"mail": 9}
    store.close()


def test_processes_together_never_use_a_grant_more_often_than_it_allows(address: str) -> None:
    """One of three is killed after its second use; what it used stays used, with the event that says so."""
    store = open_store(address)
    store.add_grant(Grant("g-1", "ada", "always", "", {}, 1.0, uses_left=9))
    _three_share_nine(CLAIM, address, store)
    (grant,) = store.grants("ada", ended=True)
    assert (grant.used, grant.uses_left) == (9, 0)
    store.close()
