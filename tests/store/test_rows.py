"""The rows beside the events: runs, what waits for a person, inbox, grants, memory. Listing never reads journals."""

from __future__ import annotations

from dataclasses import replace
from time import time
from typing import Any

import pytest

from agentrt.core.errors import AlreadyAnswered, LeaseLost, RunNotFound, StoreError
from agentrt.core.events import (
    ApprovalAsked,
    ApprovalDecided,
    Event,
    IntentWithdrawn,
    ModelFinished,
    Note,
    QuestionAnswered,
    QuestionAsked,
    RunFinished,
    RunResumed,
    RunStarted,
    RunSuspended,
)
from agentrt.core.labels import untrusted
from agentrt.core.memory import MemoryRecord
from agentrt.core.models import Usage
from agentrt.core.store import Grant, Tally, Use


def approval(name: str) -> ApprovalAsked:
    return ApprovalAsked("main/1", name, "write_file", {"path": "a"}, ("write",), "binding", "default")


def model(tokens_in: int, tokens_out: int) -> ModelFinished:
    return ModelFinished("main/1", 1, "blob", "stop", Usage(tokens_in, tokens_out), None, 0.5)


async def test_a_run_follows_its_events(begin: Any, store: Any) -> None:
    run = begin(goal="count", user="ada", session="s-1", status="new")
    run.append(RunStarted({}, {}))
    assert store.get_run("run-1").status == "running"
    run.append(model(10, 3), step=1, cost=0.25)
    run.append(model(7, 2), step=2, cost=0.5)
    run.append(RunSuspended("approval", ("a-1",)))
    assert store.get_run("run-1").status == "waiting"
    run.append(RunResumed(1, {}))
    assert store.get_run("run-1").status == "running"
    run.append(RunFinished("finished", "answer"), blobs={"answer": "42"})
    done = store.get_run("run-1")
    assert (done.goal, done.user, done.session, done.status, done.answer) == ("count", "ada", "s-1", "finished", "42")
    assert (done.steps, done.input_tokens, done.output_tokens, done.cost) == (2, 17, 5, 0.75)
    assert (done.updated, done.last_seq) == (run.clock, run.seq)


async def test_erasing_an_answer_takes_it_from_the_list_too(begin: Any, store: Any) -> None:
    run = begin()
    run.append(RunFinished("finished", "answer"), blobs={"answer": "my secret"})
    assert store.list_runs()[0].answer == "my secret"
    store.erase(["answer"])
    assert store.list_runs()[0].answer == ""


async def test_what_waits_for_a_person(begin: Any, store: Any) -> None:
    run, other = begin("run-1"), begin("run-2")
    run.append(approval("apr-1"), QuestionAsked("main/2", "que-1", "which?"))
    other.append(approval("apr-2"))
    assert [(item.id, item.kind, item.run_id) for item in store.pending("run-1")] == [
        ("apr-1", "approval", "run-1"),
        ("que-1", "question", "run-1"),
    ]
    assert {item.id for item in store.pending()} == {"apr-1", "apr-2", "que-1"}
    assert store.find_pending("que").body == QuestionAsked("main/2", "que-1", "which?")
    run.append(ApprovalDecided("main/1", "apr-1", "once", "user"))
    assert [item.id for item in store.pending("run-1")] == ["que-1"]
    run.append(approval("apr-1"))
    assert [item.id for item in store.pending("run-1")] == ["que-1", "apr-1"]
    run.append(
        QuestionAnswered("main/2", "que-1", "blob"), approval("apr-3"), ApprovalDecided("k", "apr-3", "deny", "u")
    )
    assert [item.id for item in store.pending("run-1")] == ["apr-1"]
    run.append(RunFinished("cancelled"))
    assert [item.id for item in store.pending()] == ["apr-2"]


async def test_ids_may_be_shortened_but_not_guessed(begin: Any, store: Any) -> None:
    for run_id in ("run-ab1", "run-ab2", "run-c_1", "run-cx1", "run-ab"):
        begin(run_id).append(approval(f"apr-{run_id}"))
    assert store.get_run("run-ab1").run_id == "run-ab1"
    assert store.get_run("run-c_").run_id == "run-c_1"
    assert store.get_run("run-ab").run_id == "run-ab"
    for wrong in ("run-a", "run-%", "RUN-AB1", "", "run-zz"):
        with pytest.raises(RunNotFound):
            store.get_run(wrong)
    with pytest.raises(RunNotFound, match=r"several.*run-ab1.*more of the id"):
        store.get_run("run-a")
    assert store.find_pending("apr-run-ab2").run_id == "run-ab2"
    for wrong in ("apr-run-a", "nothing", ""):
        with pytest.raises(StoreError):
            store.find_pending(wrong)


async def test_runs_are_listed_newest_first(store: Any, make_row: Any) -> None:
    for number in range(5):
        session = "s" if number % 2 else None
        store.create_run(make_row(f"run-{number}", float(number), status="ab"[number % 2], session=session))
    assert [run.run_id for run in store.list_runs(limit=2)] == ["run-4", "run-3"]
    assert [run.run_id for run in store.list_runs(status="a")] == ["run-4", "run-2", "run-0"]
    assert [run.run_id for run in store.list_runs(session="s")] == ["run-3", "run-1"]
    with pytest.raises(StoreError, match="exists already"):
        store.create_run(make_row("run-1"))


async def test_leases(store: Any, make_row: Any) -> None:
    store.create_run(make_row("run-1"))
    with pytest.raises(RunNotFound):
        store.acquire("run-2", "a:1", 60.0)
    first = store.acquire("run-1", "a:1", 60.0)
    for owner in ("a:1", "b:2"):
        with pytest.raises(LeaseLost, match=r"a:1 drives it until \d\d:\d\d:\d\d UTC \(in (59|60) s\)"):
            store.acquire("run-1", owner, 60.0)
    store.renew("run-1", first, 0.0)
    second = store.acquire("run-1", "b:2", 60.0)
    assert second > first
    with pytest.raises(LeaseLost, match="epoch 1"):
        store.renew("run-1", first, 60.0)
    store.release("run-1", first)
    with pytest.raises(LeaseLost, match="b:2"):
        store.acquire("run-1", "c:3", 60.0)
    store.release("run-1", second)
    with pytest.raises(LeaseLost):
        store.renew("run-1", second, 60.0)
    assert store.acquire("run-1", "c:3", 60.0) > second


async def test_inbox_messages_are_consumed_with_the_append_that_saw_them(begin: Any, store: Any) -> None:
    run, other = begin("run-1"), begin("run-2")
    first = store.post("run-1", "steer", {"text": "left \ud83d"})
    second = store.post("run-1", "cancel", {})
    store.post("run-2", "steer", {"text": "right"})
    messages = store.inbox("run-1")
    assert [(m.id, m.run_id, m.kind, m.data) for m in messages] == [
        (first, "run-1", "steer", {"text": "left \ud83d"}),
        (second, "run-1", "cancel", {}),
    ]
    run.append(Note("saw it"), consumed=[first])
    assert [m.id for m in store.inbox("run-1")] == [second]
    await store.barrier("run-1")
    assert [m.id for m in store.inbox("run-1")] == [second]
    assert len(store.inbox("run-2")) == 1
    with pytest.raises(RunNotFound):
        store.post("run-3", "steer", {})
    with pytest.raises(StoreError, match=f"message {second}"):
        store.append("run-2", other.epoch, other.events(Note("another run's message")), None, [second])
        await store.barrier("run-2")
    assert store.read("run-2") == []


async def test_an_append_that_fails_consumes_nothing(begin: Any, store: Any) -> None:
    run = begin()
    first = store.post("run-1", "steer", {})
    run.seq += 1
    with pytest.raises(StoreError):
        store.append("run-1", run.epoch, run.events(Note("after a gap")), None, [first])
        await store.barrier("run-1")
    assert [m.id for m in store.inbox("run-1")] == [first]


async def test_a_message_is_consumed_once(begin: Any, store: Any) -> None:
    run = begin()
    first = store.post("run-1", "steer", {})
    run.append(Note("once"), consumed=[first])
    with pytest.raises(StoreError, match="consumed before"):
        run.append(Note("twice"), consumed=[first])
        await store.barrier("run-1")
    assert [event.body for event in store.read("run-1")] == [Note("once")]


async def test_grants(store: Any) -> None:
    one = Grant("g-1", "ada", "always", "", {"tool": "write_file", "arguments": {"n": 1.5}}, 1.0, "fine")
    two = Grant("g-2", "ada", "run", "run-1", {}, 2.0)
    store.add_grant(two)
    store.add_grant(one)
    store.add_grant(Grant("g-3", "bob", "always", "", {}, 3.0))
    assert store.grants("ada") == [one, two]
    assert store.revoke_grant("g-1", "ada", "no longer") is True
    assert store.revoke_grant("g-1") is False
    assert store.revoke_grant("g-9") is False
    assert store.grants("ada") == [two]
    store.add_grant(one)
    assert store.grants("ada") == [two], "what was revoked never comes back"
    (gone, _) = store.grants("ada", ended=True)
    assert (gone.ended_by, gone.ended_reason) == ("ada", "no longer") and gone.ended > 1.0
    assert replace(gone, ended=None, ended_by="", ended_reason="") == one


async def test_a_grant_keeps_all_that_is_known_of_it(store: Any) -> None:
    full = Grant(
        "g-1", "ada", "session", "ses-1", {"tool": "t"}, 1.0, "fine", "hash", "bob", "run-1", "ses-1",
        expires=4e9, uses_left=3, used=2, last_used=2.0,
    )  # fmt: skip
    store.add_grant(full)
    assert store.grants("ada") == [full]


async def test_grants_that_hold_no_more_are_listed_only_when_asked_for(store: Any) -> None:
    store.add_grant(Grant("expired", "ada", "always", "", {}, 1.0, expires=2.0))
    store.add_grant(Grant("used-up", "ada", "always", "", {}, 2.0, uses_left=0))
    assert store.grants("ada") == []
    assert [grant.id for grant in store.grants("ada", ended=True)] == ["expired", "used-up"]


async def test_a_use_of_a_grant_is_counted_with_the_events_that_rest_on_it(begin: Any, store: Any) -> None:
    run, use = begin(), Use("g-1", "main/1", is_grant=True)
    store.add_grant(Grant("g-1", "ada", "always", "", {}, 1.0, uses_left=2))
    assert store.claim("run-1", run.epoch, run.events(Note("first")), use) is True
    (grant,) = store.grants("ada")
    assert (grant.used, grant.uses_left) == (1, 1) and grant.last_used > 1.0
    again = run.events(Note("the same call again"))
    assert store.claim("run-1", run.epoch, again, use) is False
    assert store.claim("run-1", run.epoch, again, Use("g-1", "main/2", is_grant=True)) is True
    assert store.grants("ada") == []
    nothing = run.events(Note("used up"))
    assert store.claim("run-1", run.epoch, nothing, Use("g-1", "main/3", is_grant=True)) is False
    assert [event.seq for event in store.read("run-1")] == [1, 2]
    run.seq -= 1
    run.append(Note("the run goes on after a refusal"))
    await store.barrier("run-1")
    assert store.get_run("run-1").last_seq == 3


async def test_a_yes_that_no_longer_holds_lets_nothing_be_written(begin: Any, store: Any) -> None:
    run = begin()
    store.add_grant(Grant("revoked", "ada", "always", "", {}, 1.0))
    store.revoke_grant("revoked")
    store.add_grant(Grant("expired", "ada", "always", "", {}, 1.0, expires=2.0))
    late = Use("apr-1", "main/1", expires=2.0)
    for use in (Use("revoked", "main/1", True), Use("expired", "main/1", True), Use("none", "main/1", True), late):
        assert store.claim("run-1", run.epoch, [Event("run-1", 1, 1.0, Note("no"))], use) is False
    assert store.read("run-1") == []
    in_time = Use("apr-2", "main/1", expires=4e9)
    assert store.claim("run-1", run.epoch, [Event("run-1", 1, 1.0, Note("yes"))], in_time) is True
    assert store.claim("run-1", run.epoch, [Event("run-1", 2, 1.0, Note("twice"))], in_time) is False


async def test_an_intent_that_is_withdrawn_leaves_the_approval_unused(begin: Any, store: Any) -> None:
    run, use = begin(), Use("apr-1", "main/1", expires=4e9)
    assert store.claim("run-1", run.epoch, run.events(Note("intent")), use) is True
    run.append(IntentWithdrawn("main/1", 1, "changed", "apr-2"), IntentWithdrawn("main/2", 1, "changed", "apr-1"))
    assert store.claim("run-1", run.epoch, [Event("run-1", run.seq + 1, 1.0, Note("no"))], use) is False
    run.append(IntentWithdrawn("main/1", 1, "changed", "apr-1"))
    assert store.claim("run-1", run.epoch, run.events(Note("intent again")), use) is True
    assert store.claim("run-1", run.epoch, [Event("run-1", run.seq + 1, 1.0, Note("twice"))], use) is False


async def test_an_append_that_is_refused_counts_no_use(begin: Any, store: Any) -> None:
    run = begin()
    store.add_grant(Grant("g-1", "ada", "always", "", {}, 1.0, uses_left=1))
    store.release("run-1", run.epoch)
    with pytest.raises(LeaseLost):
        store.claim("run-1", run.epoch, run.events(Note("late")), Use("g-1", "main/1", True))
    (grant,) = store.grants("ada")
    assert (grant.used, grant.uses_left) == (0, 1)


def by_day(key: str, user: str = "ada", most: int | None = None, call: str = "") -> Tally:
    return Tally("mail", "day", user, None, key, call, most)


def by_session(key: str, session: str, most: int | None = None) -> Tally:
    return Tally("mail", "session", "ada", session, key, "", most)


def claimed(run: Any, tally: Tally) -> bool:
    done: bool = run.store.claim(run.run_id, run.epoch, [], None, [tally])
    return done


async def test_uses_of_a_rule_are_counted_over_runs_and_never_beyond_the_limit(begin: Any, store: Any) -> None:
    first, second = begin(), begin("run-2")
    assert claimed(first, by_day("main/1", most=2)) and claimed(first, by_day("main/1", most=1))  # the same call
    assert not claimed(second, by_day("main/1", most=1))
    assert claimed(second, by_day("main/1", "bob", most=1))
    assert store.tallied("run-2", [by_day("main/2")]) == {"mail": 1}
    assert store.tallied("run-1", [by_day("main/1")]) == {"mail": 0}
    assert claimed(first, by_day("main/1", call="another under the same key"))
    assert store.tallied("run-2", [by_day("main/2"), Tally("other", "day", "ada", None, "main/2", "")]) == {
        "mail": 2,
        "other": 0,
    }
    assert claimed(second, by_day("main/2")) and not claimed(second, by_day("main/3", most=3))


async def test_uses_in_another_session_do_not_count(begin: Any, store: Any) -> None:
    first, second = begin(), begin("run-2")
    assert claimed(first, by_session("main/1", "s-1", most=1))
    assert not claimed(second, by_session("main/1", "s-1", most=1))
    assert claimed(second, by_session("main/1", "s-2", most=1))


async def test_a_use_is_counted_with_the_intent_and_taken_back_with_it(begin: Any, store: Any) -> None:
    run, other = begin(), begin("run-2")
    assert store.claim("run-1", run.epoch, run.events(Note("intent")), None, [by_day("main/1", most=1)])
    refused = [Event("run-2", 1, 1.0, Note("no"))]
    assert not store.claim("run-2", other.epoch, refused, None, [by_day("main/1", most=1)])
    assert store.read("run-2") == []
    run.append(IntentWithdrawn("main/1", 1, "changed"))
    assert store.tallied("run-2", [by_day("main/1")]) == {"mail": 0}
    assert store.claim("run-2", other.epoch, refused, None, [by_day("main/1", most=1)])


async def test_a_limit_that_is_reached_uses_no_grant_and_a_grant_that_is_used_up_counts_nothing(
    begin: Any, store: Any
) -> None:
    run, use = begin(), Use("g-1", "main/2", is_grant=True)
    store.add_grant(Grant("g-1", "ada", "always", "", {}, 1.0, uses_left=1))
    assert claimed(run, by_day("main/1"))
    event = [Event("run-1", 1, 1.0, Note("intent"))]
    assert not store.claim("run-1", run.epoch, event, use, [by_day("main/2", most=1)])
    assert store.claim("run-1", run.epoch, event, use, [by_day("main/2", most=2)])
    late = [Event("run-1", 2, 1.0, Note("late"))]
    assert not store.claim("run-1", run.epoch, late, Use("g-1", "main/3", is_grant=True), [by_day("main/3")])
    assert store.tallied("run-1", [by_day("main/4")]) == {"mail": 2}


async def test_uses_of_yesterday_do_not_count_today(begin: Any, store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    run = begin()
    assert claimed(run, by_day("main/1"))
    if hasattr(store, "change"):
        from sqlalchemy import update

        from agentrt.store.schema import rule_uses

        store.change(lambda c: c.execute(update(rule_uses).values(time=rule_uses.c.time - 86400)) and None)
    else:
        monkeypatch.setattr("agentrt.store.counted.time", lambda: time() + 86400)
    assert store.tallied("run-1", [by_day("main/2")]) == {"mail": 0}
    assert by_day("x").since(3 * 86400 + 5.0) == 3 * 86400


async def test_a_use_by_who_lost_the_lease_is_not_counted(begin: Any, store: Any) -> None:
    run = begin()
    store.release("run-1", run.epoch)
    with pytest.raises(LeaseLost):
        claimed(run, by_day("main/1"))
    assert store.tallied("run-1", [by_day("main/2")]) == {"mail": 0}


async def test_a_question_takes_one_answer(begin: Any, store: Any) -> None:
    run = begin()
    begin("run-2")
    with pytest.raises(StoreError, match="apr-1 to wait for an answer"):
        store.post("run-1", "approval", {"approval_id": "apr-1", "choice": "once"})
    run.append(approval("apr-1"), QuestionAsked("main/2", "ask-1", "which?"))
    with pytest.raises(StoreError, match="to wait"):
        store.post("run-2", "approval", {"approval_id": "apr-1", "choice": "once"})
    first = store.post("run-1", "approval", {"approval_id": "apr-1", "choice": "deny", "by": "ada"})
    with pytest.raises(AlreadyAnswered, match=r"answered at .* UTC \(deny by ada\)"):
        store.post("run-1", "approval", {"approval_id": "apr-1", "choice": "once"})
    store.post("run-1", "answer", {"question_id": "ask-1", "answer": "this"})
    with pytest.raises(StoreError, match="answered at"):
        store.post("run-1", "answer", {"question_id": "ask-1", "answer": "that"})
    run.append(ApprovalDecided("main/1", "apr-1", "deny", "ada"), consumed=[first])
    with pytest.raises(AlreadyAnswered, match=r"\(deny by ada\); that answer counts"):
        store.post("run-1", "approval", {"approval_id": "apr-1", "choice": "once"})
    with pytest.raises(AlreadyAnswered, match=r"\(deny by ada\)"):
        store.find_pending("apr-1")
    run.append(approval("apr-1"))
    store.post("run-1", "approval", {"approval_id": "apr-1", "choice": "once"})


async def test_what_was_answered_where_the_run_goes_on_was_answered_too(begin: Any, store: Any) -> None:
    """Nothing was posted: the person sat at the terminal. A question that was withdrawn was answered by nobody."""
    run = begin()
    run.append(approval("apr-1"), approval("apr-2"), QuestionAsked("main/2", "ask-1", "which?"))
    run.append(ApprovalDecided("main/1", "apr-1", "once", "ada"), QuestionAnswered("main/2", "ask-1", "blob", "bob"))
    run.append(ApprovalDecided("main/1", "apr-2", "superseded", "agentrt"))
    with pytest.raises(AlreadyAnswered, match=r"\(once by ada\)"):
        store.post("run-1", "approval", {"approval_id": "apr-1", "choice": "deny"})
    with pytest.raises(AlreadyAnswered, match=r"\(with words by bob\)"):
        store.post("run-1", "answer", {"question_id": "ask-1", "answer": "that"})
    with pytest.raises(StoreError, match="to wait") as withdrawn:
        store.post("run-1", "approval", {"approval_id": "apr-2", "choice": "deny"})
    assert not isinstance(withdrawn.value, AlreadyAnswered)


async def test_memory_records(store: Any) -> None:
    one = MemoryRecord("m-1", "ada", "note", "likes tea", 1.0, untrusted("tool:read_file"), "run-1", "chat")
    two = MemoryRecord("m-2", "ada", "fact", "old", 2.0, valid_until=3.0)
    other = MemoryRecord("m-1", "bob", "note", "likes coffee", 1.0)
    for record in (two, one, other):
        store.put_record(record)
    assert store.records("ada") == [one]
    assert store.records("ada", live_only=False) == [one, two]
    assert store.records("ada", kinds=["fact"], live_only=False) == [two]
    assert store.records("ada", ids=["m-2", "m-9"], live_only=False) == [two]
    assert store.records("ada", ids=[]) == []
    newer = MemoryRecord("m-1", "ada", "note", "likes tea, green", 1.0)
    store.put_record(newer)
    assert store.records("ada") == [newer]
    assert store.delete_records("ada", ["m-1", "m-9"]) == 1
    assert store.records("ada") == []
    assert store.records("bob") == [other]
