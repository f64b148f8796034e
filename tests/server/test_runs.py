"""Starting runs, following them, answering what they ask, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest

from agentrt.core.events import RunResumed, ToolFinished
from agentrt.core.protocols import RunContext
from agentrt.core.tasks import Outcome, Task
from agentrt.models.scripted import ScriptedModel, call
from agentrt.server import routes
from agentrt.server.feed import feed
from tests.server.conftest import WRITE, Gate, Serving, told


async def test_a_run_is_started_followed_and_told(serving: Serving) -> None:
    async with serving(ScriptedModel(["forty-two"])) as place:
        health = (await place.http.get("/health")).json()
        assert health["status"] == "ok" and health["models"] == ["scripted"]
        done = await place.http.post("/runs", json={"task": "six times seven?"})
        assert done.status_code == 202 and done.headers["location"] == f"/runs/{done.json()['run_id']}"
        run_id = done.json()["run_id"]
        result = await place.settled(run_id)
        assert (result["status"], result["answer"], result["steps"]) == ("finished", "forty-two", 1)
        assert {"usage", "cost", "duration_s", "waiting_for", "reason"} <= set(result)
        assert result["usage"]["output_tokens"] > 0 and result["duration_s"] > 0
        listed = (await place.http.get("/runs?limit=5&status=finished")).json()["runs"]
        assert [row["run_id"] for row in listed] == [run_id]


async def test_events_come_live_and_go_on_after_a_cut(serving: Serving) -> None:
    gate = Gate()
    async with serving(gate.model) as place:
        run_id = await place.start("wait")
        seen: list[tuple[str, str]] = []
        async with place.http.stream("GET", f"/runs/{run_id}/events") as answer, aclosing(told(answer)) as events:
            assert answer.headers["content-type"].startswith("text/event-stream")
            async for number, kind, data in events:
                seen.append((number, kind))
                assert data["seq"] == int(number)
                if kind == "ModelStarted":
                    break  # the connection is cut while the model is asked
        gate.open.set()
        after = {"Last-Event-ID": seen[-1][0]}
        async with place.http.stream("GET", f"/runs/{run_id}/events", headers=after) as answer:
            rest = [event async for event in told(answer)]
        seen += [(number, kind) for number, kind, _ in rest]
        assert seen[-1] == ("", "end") and rest[-1][2]["status"] == "finished"
        assert [int(number) for number, _ in seen[:-1]] == list(range(1, len(seen)))
        assert seen[0][1] == "RunStarted" and seen[-2][1] == "RunFinished"
        last = len(seen) - 1
        async with place.http.stream("GET", f"/runs/{run_id}/events?after={last - 1}") as answer:
            assert [kind async for _, kind, _ in told(answer)] == ["RunFinished", "end"]
        assert (await place.http.get(f"/runs/{run_id}/events?after={last}")).status_code == 204


async def test_a_client_that_is_gone_is_told_no_more(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = asyncio.Event()

    async def watched(*arguments: Any) -> AsyncIterator[str]:
        try:
            async for text in feed(*arguments):
                yield text
        finally:
            ended.set()

    monkeypatch.setattr(routes, "feed", watched)
    async with serving() as place:
        run_id = await place.start()
        await place.settled(run_id)  # it waits for a person, for as long as that takes
        async with place.http.stream("GET", f"/runs/{run_id}/events") as answer:
            async with aclosing(told(answer)) as events:
                async for _, kind, _ in events:
                    if kind == "RunSuspended":
                        break
            assert not ended.is_set()
        await ended.wait()


async def test_what_is_said_to_a_run_under_way_is_looked_for_before_it_stops(serving: Serving) -> None:
    gate = Gate(WRITE, "written")
    async with serving(gate.model) as place:
        run_id = await place.start()
        await gate.asked_by(1)
        assert (await place.http.post(f"/runs/{run_id}/resume")).status_code == 202
        gate.open.set()
        await place.settled(run_id)
        (asked,) = await place.waiting()  # asked once, however often it looked
        await place.http.post(f"/approvals/{asked['id']}", json={"decision": "approve"})
        assert (await place.settled(run_id))["answer"] == "written"
        resumed = [e for e in place.service.store.read(run_id) if isinstance(e.body, RunResumed)]
        assert len(resumed) == 2  # because of what was said, and of the answer


async def test_an_approval_writes_once(serving: Serving) -> None:
    async with serving() as place:
        run_id = await place.start()
        result = await place.settled(run_id)
        assert result["status"] == "waiting" and not (place.workspace / "out.txt").exists()
        (asked,) = await place.waiting()
        assert [asked["id"]] == result["waiting_for"] and asked["run_id"] == run_id
        assert asked["arguments"] == {"path": "out.txt", "content": "done"} and "+done" in asked["preview"]
        both = await asyncio.gather(
            *(place.http.post(f"/approvals/{asked['id']}", json={"decision": "approve"}) for _ in range(2))
        )
        assert sorted(answer.status_code for answer in both) == [200, 409]
        taken = next(answer for answer in both if answer.status_code == 200).json()
        assert taken == {"id": asked["id"], "run_id": run_id, "resumed": True}
        assert (await place.settled(run_id))["answer"] == "written"
        assert (place.workspace / "out.txt").read_text() == "done"
        writes = [e for e in place.service.store.read(run_id) if isinstance(e.body, ToolFinished)]
        assert len(writes) == 1
        late = await place.http.post(f"/approvals/{asked['id']}", json={"decision": "deny"})
        assert late.status_code == 409 and late.json()["error"] == "already_answered"


async def test_an_approval_of_what_has_changed_since_is_asked_anew(serving: Serving) -> None:
    async with serving() as place:
        run_id = await place.start()
        await place.settled(run_id)
        (asked,) = await place.waiting()
        (place.workspace / "out.txt").write_text("somebody else's")
        await place.http.post(f"/approvals/{asked['id']}", json={"decision": "approve"})
        assert (await place.settled(run_id))["status"] == "waiting"
        (anew,) = await place.waiting()
        assert anew["id"] != asked["id"] and (place.workspace / "out.txt").read_text() == "somebody else's"


async def test_no_and_other_arguments(serving: Serving) -> None:
    turns = [WRITE, lambda request: "the file was not written" if "not today" in str(request.messages) else "written"]
    async with serving(ScriptedModel(turns, by_position=True)) as place:
        refused = await place.start("write it")
        await place.settled(refused)
        (asked,) = await place.waiting()
        no = {"decision": "deny", "reason": "not today", "resume": False}
        assert (await place.http.post(f"/approvals/{asked['id']}", json=no)).json()["resumed"] is False
        assert (await place.settled(refused))["status"] == "waiting"  # answered, and left alone as wished
        assert (await place.http.post(f"/runs/{refused}/resume")).status_code == 202
        assert (await place.settled(refused))["status"] == "finished" and not (place.workspace / "out.txt").exists()

        changed = await place.start("write it")
        await place.settled(changed)
        (asked,) = await place.waiting()
        wrong = await place.http.post(
            f"/approvals/{asked['id']}", json={"decision": "approve", "arguments": {"path": "b.txt"}}
        )
        assert wrong.status_code == 422 and "do not fit" in wrong.json()["message"]
        other = {"decision": "approve", "arguments": {"path": "b.txt", "content": "other"}}
        assert (await place.http.post(f"/approvals/{asked['id']}", json=other)).status_code == 200
        await place.settled(changed)
        assert (place.workspace / "b.txt").read_text() == "other" and not (place.workspace / "out.txt").exists()


async def test_a_scope_nobody_offered_is_refused_and_the_question_stays(serving: Serving) -> None:
    async with serving() as place:
        await place.settled(await place.start())
        (asked,) = await place.waiting()
        for fields in ({"scope": "session"}, {"scope": "always", "reach": 99}):
            answer = await place.http.post(f"/approvals/{asked['id']}", json={"decision": "approve", **fields})
            assert answer.status_code == 422, answer.text
        assert len(await place.waiting()) == 1


async def test_cancelling_one_that_goes_on_and_one_that_waits(serving: Serving) -> None:
    gate = Gate()
    async with serving(gate.model) as place:
        run_id = await place.start("wait")
        assert (await place.http.post(f"/runs/{run_id}/cancel", json={"reason": "enough"})).status_code == 202
        result = await place.settled(run_id)
        assert (result["status"], result["reason"]) == ("cancelled", "enough")
        again = await place.http.post(f"/runs/{run_id}/cancel")
        assert again.status_code == 409 and again.json()["error"] == "too_late"
    async with serving() as place:
        run_id = await place.start()
        await place.settled(run_id)
        done = await place.http.post(f"/runs/{run_id}/cancel")
        assert done.status_code == 200 and done.json()["status"] == "cancelled"
        assert await place.waiting() == [] and not (place.workspace / "out.txt").exists()


async def test_the_same_key_begins_one_run(serving: Serving) -> None:
    gate = Gate()
    async with serving(gate.model) as place:
        key = {"Idempotency-Key": "order-17"}
        both = await asyncio.gather(*(place.http.post("/runs", json={"task": "once"}, headers=key) for _ in range(3)))
        assert len({answer.json()["run_id"] for answer in both}) == 1
        assert sorted(answer.json()["new"] for answer in both) == [False, False, True]
        gate.open.set()
        run_id = both[0].json()["run_id"]
        await place.settled(run_id)
        late = (await place.http.post("/runs", json={"task": "once"}, headers=key)).json()
        assert late == {"run_id": run_id, "status": "finished", "new": False}
        other = await place.http.post("/runs", json={"task": "another"}, headers=key)
        assert other.status_code == 409 and other.json()["error"] == "key_used"
        assert len((await place.http.get("/runs")).json()["runs"]) == 1


async def test_two_at_once_and_no_more_than_the_limit(serving: Serving) -> None:
    gate = Gate()
    async with serving(gate.model, most=2) as place:
        first, second = await asyncio.gather(place.start("one"), place.start("two"))
        await gate.asked_by(2)  # both are under way
        third = await place.http.post("/runs", json={"task": "three"})
        assert third.status_code == 429 and int(third.headers["retry-after"]) > 0
        gate.open.set()
        results = [await place.settled(run_id) for run_id in (first, second)]
        assert [result["status"] for result in results] == ["finished", "finished"]
        assert (await place.settled(await place.start("three")))["status"] == "finished"


async def test_sessions_remember_and_take_turns(serving: Serving) -> None:
    gate = Gate()
    async with serving(gate.model) as place:
        first = await place.start("hello", session="s")
        busy = await place.http.post("/runs", json={"task": "and?", "session": "s"})
        assert busy.status_code == 409 and busy.json()["error"] == "busy"
        gate.open.set()
        await place.settled(first)
        await place.settled(await place.start("and?", session="s"))
        assert "hello" in gate.said()


async def test_steering_and_an_answer_with_a_shape(serving: Serving) -> None:
    gate = Gate(call("read_file", path="in.txt"), '{"words": 2}', '{"words": 2}')
    async with serving(gate.model) as place:
        (place.workspace / "in.txt").write_text("two words")
        schema = {"type": "object", "properties": {"words": {"type": "integer"}}, "required": ["words"]}
        run_id = await place.start("count", schema=schema)
        assert (await place.http.post(f"/runs/{run_id}/steer", json={"text": "quickly"})).status_code == 202
        gate.open.set()
        assert (await place.settled(run_id))["answer"] == '{"words": 2}'
        assert "quickly" in gate.said()
        late = await place.http.post(f"/runs/{run_id}/steer", json={"text": "more"})
        assert late.status_code == 409


async def test_limits_can_only_be_lower(serving: Serving) -> None:
    turns = [call("list_files"), call("list_files"), call("list_files"), "done"]
    async with serving(ScriptedModel(turns, by_position=True)) as place:
        result = await place.settled(await place.start("look", max_steps=1))
        assert result["status"] == "over_budget"
        await place.start("look", max_steps=10_000)
        task = place.service.store.read((await place.http.get("/runs?limit=1")).json()["runs"][0]["run_id"], limit=1)
        assert task[0].body.task["budget"]["steps"] == 30  # the server's own


async def test_two_servers_of_one_journal_begin_and_drive_a_run_once(serving: Serving) -> None:
    gate = Gate()
    async with serving(gate.model) as one, serving(gate.model) as other:
        key = {"Idempotency-Key": "order-17"}
        both = await asyncio.gather(
            *(place.http.post("/runs", json={"task": "once"}, headers=key) for place in (one, other))
        )
        assert len({answer.json()["run_id"] for answer in both}) == 1 and gate.open.is_set() is False
        run_id = both[0].json()["run_id"]
        twice = [await place.http.post(f"/runs/{run_id}/resume") for place in (one, other)]
        assert sorted(answer.status_code for answer in twice) == [202, 409]
        assert (await other.http.post(f"/runs/{run_id}/cancel")).status_code == 202  # whoever drives it hears
        assert (await one.settled(run_id))["status"] == "cancelled"


class Asking:
    """A planner that asks one thing."""

    id, version, prompts = "asking", "1", {}

    async def solve(self, task: Task, ctx: RunContext, state: Any = None) -> Outcome:
        return Outcome("finished", answer=f"it is {await ctx.ask('Which colour?')}")


async def test_a_question_is_answered(serving: Serving) -> None:
    async with serving(planner=Asking()) as place:
        run_id = await place.start("choose")
        result = await place.settled(run_id)
        (asked,) = await place.waiting()
        assert result["status"] == "waiting" and asked["question"] == "Which colour?"
        yes = await place.http.post(f"/approvals/{asked['id']}", json={"decision": "approve"})
        assert yes.status_code == 409 and yes.json()["error"] == "is_question"
        wrong = await place.http.post(f"/runs/{run_id}/answers", json={"answer": "red", "question_id": "ask-0"})
        assert wrong.status_code == 404
        done = await place.http.post(f"/runs/{run_id}/answers", json={"answer": "red"})
        assert done.json() == {"id": asked["id"], "run_id": run_id, "resumed": True}
        assert (await place.settled(run_id))["answer"] == "it is red"
        late = await place.http.post(f"/runs/{run_id}/answers", json={"answer": "blue", "question_id": asked["id"]})
        assert late.status_code == 409 and late.json()["error"] == "already_answered"
