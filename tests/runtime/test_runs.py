"""Runs from task to outcome: the journal, resume, approvals, budgets, cancellation."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt.core import events as ev
from agentrt.core.errors import ReplayMismatch
from agentrt.core.messages import ToolCall, assistant
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.tasks import Budget, Outcome, Task
from agentrt.models.scripted import ScriptedModel, call
from agentrt.policy import Policy

from .world import AppendLine, CountLines, appender, appending_agent


class Says:
    """An approver that gives the same answer every time and remembers what it was asked."""

    def __init__(self, answer: ApprovalAnswer | None) -> None:
        self.reply, self.asked = answer, []  # type: ignore[var-annotated]

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked.append(request)
        return self.reply

    async def answer(self, question: str) -> str | None:
        return None


YES = ApprovalAnswer("once")


async def test_a_run_finishes_and_tells_its_story(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Says(YES)) as agent:
        outcome = await agent.run("append three lines")
        assert (outcome.status, outcome.answer) == ("finished", "the log has 3 lines")
        assert outcome.steps == 5
        kinds = [e.type for e in agent.store.read(outcome.run_id)]
        assert kinds[0] == "RunStarted" and kinds[-1] == "RunFinished"
        first = kinds.index("Intent")
        assert kinds.index("ApprovalDecided") < first < kinds.index("ToolFinished")
        row = agent.store.get_run(outcome.run_id)
        assert (row.status, row.answer, row.steps) == ("finished", "the log has 3 lines", 5)


async def test_without_a_person_a_write_suspends_the_run_and_any_process_may_answer(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "waiting"
        (pending,) = agent.store.pending(outcome.run_id)
        assert outcome.waiting_for == (pending.id,)
    for turn in range(3):
        async with appending_agent(tmp_path) as agent:
            (pending,) = agent.store.pending(outcome.run_id)
            agent.store.post(outcome.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
            outcome = await agent.resume(outcome.run_id)
            assert AppendLine(tmp_path).lines() == [f"line {i + 1}" for i in range(turn + 1)]
    assert (outcome.status, outcome.answer) == ("finished", "the log has 3 lines")


async def test_resuming_a_waiting_run_without_an_answer_waits_on_and_asks_nothing_twice(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        outcome = await agent.run("append")
        for _ in range(3):
            again = await agent.resume(outcome.run_id)
            assert again.waiting_for == outcome.waiting_for
        asked = [e for e in agent.store.read(outcome.run_id) if e.type == "ApprovalAsked"]
        assert len(asked) == 1


async def test_a_no_is_told_to_the_model_with_its_reason(tmp_path: Path) -> None:
    no = Says(ApprovalAnswer("deny", reason="not on Sundays"))
    async with appending_agent(tmp_path, approver=no, rounds=1) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "finished" and AppendLine(tmp_path).lines() == []
        finished = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ToolFinished)]
        assert finished[0].how == "denied"
        assert "not on Sundays" in agent.store.blob(finished[0].output_blob)


async def test_always_is_not_asked_again_for_the_same_call(tmp_path: Path) -> None:
    always = Says(ApprovalAnswer("always"))
    async with appending_agent(tmp_path, approver=always, rounds=1) as agent:
        await agent.run("append")
        await agent.run("append")
    assert AppendLine(tmp_path).lines() == ["line 1", "line 1"]
    assert len(always.asked) == 1


async def test_edited_arguments_are_what_is_performed(tmp_path: Path) -> None:
    edit = Says(ApprovalAnswer("edit", arguments={"text": "something else"}))
    async with appending_agent(tmp_path, approver=edit, rounds=1) as agent:
        await agent.run("append")
    assert AppendLine(tmp_path).lines() == ["something else"]


async def test_edited_arguments_are_decided_anew(tmp_path: Path) -> None:
    policy = Policy.from_toml(
        '[[rule]]\nid = "no-secrets"\nlevel = "deny"\ntool = "append_line"\nargs.text = { glob = "secret*" }\n'
        'justification = "secrets stay out"\n'
    )
    edit = Says(ApprovalAnswer("edit", arguments={"text": "secret stuff"}))
    async with appending_agent(tmp_path, approver=edit, rounds=1, policy=policy) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "finished"
    assert AppendLine(tmp_path).lines() == []


async def test_deny_beats_yes_and_unknown_tools_and_bad_arguments_are_observations(tmp_path: Path) -> None:
    policy = Policy.from_toml(
        '[[rule]]\nid = "never"\nlevel = "deny"\ntool = "append_line"\njustification = "frozen"\n'
    )
    script = ScriptedModel(
        [
            call("append_line", text="x"),
            call("append_lines", text="x"),
            call("append_line", txt="x"),
            "could not",
        ]
    )
    agent = appending_agent(tmp_path, approver=Says(YES), policy=policy)
    agent = type(agent)(script, list(agent.tools.values()), approver=Says(YES), policy=policy)
    outcome = await agent.run("append")
    seen = [m.text for m in script.requests[-1].messages if m.role == "tool"]
    assert outcome.answer == "could not" and AppendLine(tmp_path).lines() == []
    assert "frozen" in seen[0] and "append_line" in seen[1] and "text" in seen[2]
    assert all(text.startswith("error: ") for text in seen)


async def test_budgets_stop_before_the_limit_is_passed(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Says(YES), budget=Budget(steps=2)) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "over_budget" and outcome.steps == 2
        assert AppendLine(tmp_path).lines() == ["line 1", "line 2"]


async def test_cancel_from_outside_ends_the_run_without_dangling_calls(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        waiting = await agent.run("append")
        agent.store.post(waiting.run_id, "cancel", {"reason": "changed my mind"})
        outcome = await agent.resume(waiting.run_id)
        assert (outcome.status, outcome.reason) == ("cancelled", "changed my mind")
        again = await agent.resume(waiting.run_id)
        assert (again.status, again.reason) == ("cancelled", "changed my mind")
        assert agent.store.pending(waiting.run_id) == []


async def test_interrupting_leaves_a_run_that_can_be_resumed(tmp_path: Path) -> None:
    class Slow(Says):
        asked_now = asyncio.Event()

        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            self.asked_now.set()
            await asyncio.sleep(3600)
            return None

    slow = Slow(None)
    async with appending_agent(tmp_path, approver=slow) as agent:
        running = asyncio.create_task(agent.run("append"))
        await slow.asked_now.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        (row,) = agent.store.list_runs()
        assert row.status == "waiting"
    async with appending_agent(tmp_path, approver=Says(YES)) as agent:
        outcome = await agent.resume(row.run_id)
        assert (outcome.status, AppendLine(tmp_path).lines()) == ("finished", ["line 1", "line 2", "line 3"])


async def test_an_approval_does_not_fit_a_changed_world(tmp_path: Path) -> None:
    """The person saw the file as it was; if it changes before they answer, they are asked about what is there now."""

    class Meddler(Says):
        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            self.asked.append(request)
            if len(self.asked) == 1:
                AppendLine(tmp_path).path.write_text("somebody else was here\n")
            return YES

    meddler = Meddler(YES)
    async with appending_agent(tmp_path, approver=meddler, rounds=1) as agent:
        await agent.run("append")
    assert len(meddler.asked) == 2
    assert AppendLine(tmp_path).lines() == ["somebody else was here", "line 1"]


async def test_a_changed_program_resumes_without_repeating_a_write(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        outcome = await agent.run("append")
        (pending,) = agent.store.pending()
        agent.store.post(outcome.run_id, "approval", {"approval_id": pending.id, "choice": "run"})
        (tool_after,) = (t for t in agent.tools.values() if t.spec.name == "count_lines")
        tool_after.spec = replace(tool_after.spec, description="Count all lines of the log")  # type: ignore[misc]
    changed = appending_agent(tmp_path, approver=Says(YES), planner="reflexion")
    async with changed:
        with pytest.raises(ReplayMismatch, match="planner"):
            await changed.resume(outcome.run_id, strict=True)


async def test_strict_replay_refuses_and_names_what_changed(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        outcome = await agent.run("append")
    other = Policy.from_toml('[[rule]]\nid = "x"\nlevel = "allow"\ntool = "append_line"\n')
    async with appending_agent(tmp_path, policy=other) as agent:
        with pytest.raises(ReplayMismatch, match="policy"):
            await agent.resume(outcome.run_id, strict=True)
        assert (await agent.resume(outcome.run_id)).status in ("finished", "waiting")


async def test_streaming_gives_events_in_order_and_the_outcome_last(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Says(YES), rounds=1) as agent:
        items = [item async for item in agent.stream("append")]
    assert isinstance(items[-1], Outcome)
    seqs = [item.seq for item in items if isinstance(item, ev.Event)]
    assert seqs == sorted(seqs) and seqs[0] == 1


async def test_sessions_share_history(tmp_path: Path) -> None:
    script = ScriptedModel(["hello", "you said hi"])
    from agentrt.agent import Agent

    agent = Agent(script, store=tmp_path / "j.db")
    session = agent.session("s1")
    await session.send("hi")
    await session.send("what did I say?")
    assert [m.text for m in script.requests[-1].messages if m.role != "system"] == ["hi", "hello", "what did I say?"]
    await agent.close()
    later = Agent(ScriptedModel([]), store=tmp_path / "j.db").session("s1")
    assert [m.text for m in later.history] == ["hi", "hello", "what did I say?", "you said hi"]


def test_sync_twin_works_inside_and_outside_a_loop(tmp_path: Path) -> None:
    from agentrt.agent import Agent

    agent = Agent(ScriptedModel(["one", "two"]))
    assert agent.run_sync("a").answer == "one"

    async def inside() -> str:
        return await asyncio.to_thread(lambda: agent.run_sync("b").answer)

    assert asyncio.run(inside()) == "two"


async def test_parallel_calls_of_one_turn_are_performed_in_order(tmp_path: Path) -> None:
    calls = assistant(calls=tuple(ToolCall(f"c{i}", "append_line", {"text": str(i)}) for i in range(3)))
    from agentrt.agent import Agent

    agent = Agent(ScriptedModel([calls, "done"]), [AppendLine(tmp_path), CountLines(tmp_path)], approver=Says(YES))
    assert (await agent.run("go")).status == "finished"
    assert AppendLine(tmp_path).lines() == ["0", "1", "2"]


async def test_task_limits_the_tools(tmp_path: Path) -> None:
    agent = appending_agent(tmp_path, approver=Says(YES))
    agent._kit.model.__init__(appender(1)._function)  # type: ignore[misc]
    outcome = await agent.run(Task("append", allowed_tools=("count_lines",), budget=Budget(steps=6)))
    assert outcome.status in ("finished", "failed") and AppendLine(tmp_path).lines() == []
