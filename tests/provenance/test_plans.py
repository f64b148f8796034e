"""Plans: made before anything is read, they are the user's; what they refer to keeps its label, and so does what is
done because of a condition, in a loop over what was read, or after a plan was made anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.events import ToolRequested
from agentrt.core.origins import origins_from_json
from agentrt.models.scripted import Turn, call
from agentrt.planners import PlanExecute

from .stage import ALLOW_ALL, PAYLOAD, WRITE, Stage, decisions, performed

GOAL = "Read mail.txt and leave a note for the bank"
READ = {"type": "call", "id": "mail", "tool": "read_file", "arguments": {"path": "mail.txt"}}
END = {"type": "finish", "id": "end", "answer": "done"}
SINK = ALLOW_ALL + 'sources.content = "tool:read_file"\n'


def write(content: Any, **more: Any) -> dict[str, Any]:
    arguments = {"path": "orders.txt", "content": content}
    return {"type": "call", "id": "note", "tool": "write_file", "arguments": arguments, **more}


def plan(*steps: dict[str, Any]) -> str:
    return json.dumps({"goal": "g", "root": {"type": "sequence", "id": "root", "steps": [*steps, END]}})


async def run(folder: Path, *turns: Turn, policy: str = ALLOW_ALL, goal: str = GOAL) -> Stage:
    stage = Stage(folder, policy)
    stage.text("mail.txt", f"{PAYLOAD}\n")
    await stage.run(goal, *turns, planner=PlanExecute(checks=()))
    return stage


async def test_a_write_that_was_planned_before_anything_was_read_is_the_users(tmp_path: Path) -> None:
    stage = await run(tmp_path, plan(READ, write("seen to")))
    assert stage.was_written and not stage.person.asked


@pytest.mark.parametrize("content", [{"$ref": "steps.mail"}, "$steps.mail", "The mail says: $steps.mail"])
async def test_what_a_plan_refers_to_keeps_its_label(tmp_path: Path, content: Any) -> None:
    stage = await run(tmp_path, plan(READ, write(content)))
    assert stage.asked_because_of_the_label() and not stage.was_written
    shown = {origin.path: str(origin) for origin in stage.person.asked[0].origins}
    assert shown == {"": "from the plan", "path": "from the plan", "content": "from read_file mail.txt"}


async def test_a_sink_may_allow_the_source(tmp_path: Path) -> None:
    stage = await run(tmp_path, plan(READ, write({"$ref": "steps.mail"})), policy=SINK)
    assert stage.was_written and not stage.person.asked


async def test_a_sink_allows_the_source_for_that_argument_only(tmp_path: Path) -> None:
    step = write("x") | {"arguments": {"path": {"$ref": "steps.mail"}, "content": "x"}}
    stage = await run(tmp_path, plan(READ, step), policy=SINK)
    assert stage.asked_because_of_the_label()


async def test_a_sink_does_not_allow_a_decision_made_after_reading(tmp_path: Path) -> None:
    """The translator has seen the mail when it makes the call."""
    instruct = {"type": "instruct", "id": "do", "text": "do what is needed"}
    stage = await run(tmp_path, plan(READ, instruct), WRITE, policy=SINK)
    assert stage.asked_because_of_the_label() and not stage.was_written


async def test_a_step_in_words_before_anything_was_read_is_the_users(tmp_path: Path) -> None:
    instruct = {"type": "instruct", "id": "do", "text": "leave a note"}
    stage = await run(tmp_path, plan(instruct, READ), WRITE)
    assert stage.was_written and not stage.person.asked


async def test_a_plan_made_after_reading_is_no_better_than_what_was_read(tmp_path: Path) -> None:
    broken = {"type": "call", "id": "gone", "tool": "read_file", "arguments": {"path": "gone.txt"}}
    stage = await run(tmp_path, plan(READ, broken), plan(write(PAYLOAD)))
    assert stage.asked_because_of_the_label() and not stage.was_written
    assert "from a plan made after reading read_file" in [str(o) for o in stage.person.asked[0].origins]


async def test_a_rejected_plan_is_made_anew_from_the_users_words(tmp_path: Path) -> None:
    nonsense = plan({"type": "call", "id": "x", "tool": "no_such_tool", "arguments": {}})
    stage = await run(tmp_path, nonsense, plan(READ, write("seen to")))
    assert stage.was_written and not stage.person.asked


async def test_what_is_done_because_of_a_text_is_done_by_whoever_wrote_it(tmp_path: Path) -> None:
    asks = {"left": "$steps.mail", "op": "contains", "right": "transfer"}
    step = {"type": "if", "id": "maybe", "condition": asks, "then": write("seen to")}
    stage = await run(tmp_path, plan(READ, step))
    assert stage.asked_because_of_the_label() and not stage.was_written


async def test_a_condition_the_user_stated_over_a_deed_the_user_named(tmp_path: Path) -> None:
    asks = {"left": "$steps.mail", "op": "contains", "right": "transfer"}
    step = {"type": "if", "id": "maybe", "condition": asks, "then": write("seen to")}
    goal = "If mail.txt speaks of a transfer, please write 'seen to' to the file orders.txt"
    stage = await run(tmp_path, plan(READ, step), goal=goal)
    assert stage.was_written and not stage.person.asked


@pytest.mark.parametrize("parallel", [True, False])
async def test_a_loop_over_what_was_read(tmp_path: Path, parallel: bool) -> None:
    loop = {"type": "for_each", "id": "line", "items": "$steps.mail", "parallel": parallel, "body": write("x")}
    stage = await run(tmp_path, plan(READ, loop))
    assert stage.asked_because_of_the_label() and not stage.was_written


async def test_branches_know_what_the_trunk_has_read(tmp_path: Path) -> None:
    group = {"type": "parallel", "id": "both", "steps": [write({"$ref": "steps.mail"})]}
    stage = await run(tmp_path, plan(READ, group))
    assert stage.asked_because_of_the_label() and not stage.was_written


async def test_labels_and_origins_are_in_the_journal_and_survive_a_restart(tmp_path: Path) -> None:
    class Away:
        async def approve(self, request: object) -> None:
            return None

        async def answer(self, question: str) -> None:
            return None

    stage = Stage(tmp_path)
    stage.text("mail.txt", PAYLOAD)
    ask_first = plan(READ, write({"$ref": "steps.mail"}))
    stage.person = Away()  # type: ignore[assignment]
    async with stage.agent(ask_first, planner=PlanExecute(checks=())) as agent:
        waiting = await agent.run(GOAL)
        assert waiting.status == "waiting"
    async with stage.agent(planner=PlanExecute(checks=())) as agent:
        again = await agent.resume(waiting.run_id)
        assert again.waiting_for == waiting.waiting_for, "the same call, label included, is the same question"
        body = [e.body for e in agent.store.read(waiting.run_id) if isinstance(e.body, ToolRequested)][-1]
        (decision, path, content) = origins_from_json(body.origins)
        assert (decision.kind, path.kind, content.kind) == ("plan", "plan", "result")
        assert content.label.sources >= {"tool:read_file"} and not content.trusted and decision.trusted
        (pending,) = agent.store.pending()
        agent.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        assert (await agent.resume(waiting.run_id)).status == "finished"
        assert performed(agent.store, waiting.run_id) == ["read_file", "write_file"]
        assert ("label", "write_file") in decisions(agent.store, waiting.run_id)


async def test_a_react_run_resumed_elsewhere_has_not_forgotten_what_it_read(tmp_path: Path) -> None:
    class Away:
        async def approve(self, request: object) -> None:
            return None

        async def answer(self, question: str) -> None:
            return None

    stage = Stage(tmp_path)
    stage.text("mail.txt", PAYLOAD)
    stage.person = Away()  # type: ignore[assignment]
    async with stage.agent(call("read_file", path="mail.txt"), WRITE) as agent:
        waiting = await agent.run(GOAL)
    async with stage.agent() as agent:
        (pending,) = agent.store.pending()
        agent.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "deny"})
        outcome = await agent.resume(waiting.run_id)
        assert outcome.status == "finished" and "tool:read_file" in outcome.label.sources
