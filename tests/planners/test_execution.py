"""Plans over interruptions: loops and branches go on where they stopped, and branches do not see one another."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core.messages import Message
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.models.scripted import FunctionModel
from agentrt.store import open_store
from tests.runtime.world import AppendLine, CountLines, call_of


class YesTimes:
    """Says yes so many times, then nobody is there."""

    def __init__(self, times: int) -> None:
        self.left = times

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.left -= 1
        return ApprovalAnswer("once") if self.left >= 0 else None

    async def answer(self, question: str) -> str | None:
        return None


def planned(*steps: dict[str, Any]) -> FunctionModel:
    ending = {"type": "finish", "id": "end", "answer": "done"}
    return FunctionModel(lambda _: json.dumps({"goal": "g", "root": sequence("root", *steps, ending)}))


def sequence(name: str, *steps: dict[str, Any]) -> dict[str, Any]:
    return {"type": "sequence", "id": name, "steps": list(steps)}


def write(name: str, text: str) -> dict[str, Any]:
    return {"type": "call", "id": name, "tool": "append_line", "arguments": {"text": text}}


COUNT = {"type": "call", "id": "n", "tool": "count_lines", "arguments": {}}
EACH = {
    "type": "for_each",
    "id": "each",
    "items": ["a", "b"],
    "body": sequence("body", write("one", "$steps.each.item 1"), write("two", "$steps.each.item 2")),
}
TWICE = {
    "type": "while",
    "id": "loop",
    "condition": {"left": "$steps.n", "op": "==", "right": 0},
    "max_iterations": 2,
    "body": sequence("body", write("one", "x"), write("two", "y")),
}


@pytest.mark.parametrize(("loop", "lines"), [(EACH, ["a 1", "a 2", "b 1", "b 2"]), (TWICE, ["x", "y", "x", "y"])])
@pytest.mark.parametrize("each_time", [1, 2, 3])
async def test_a_loop_goes_on_in_the_middle_of_its_body(
    loop: dict[str, Any], lines: list[str], each_time: int, tmp_path: Path
) -> None:
    store = open_store(None)

    def agent() -> Agent:
        tools = [AppendLine(tmp_path), CountLines(tmp_path)]
        return Agent(planned(COUNT, loop), tools, planner="plan", approver=YesTimes(each_time), store=store)

    outcome = await agent().run("go")
    for _ in range(6):
        if outcome.status != "waiting":
            break
        outcome = await agent().resume(outcome.run_id)
    assert outcome.status == "finished" and AppendLine(tmp_path).lines() == lines
    assert (await agent().replay(outcome.run_id)).outcome.answer == "done"


async def test_parallel_steps_do_not_see_one_another_however_fast_they_are(tmp_path: Path) -> None:
    prompts: list[str] = []

    async def slow_and_fast(request: ModelRequest) -> Message | str:
        if request.output_schema is not None:
            steps = [{"type": "instruct", "id": f"i{i}", "text": f"write {i}"} for i in range(2)]
            group, end = (
                {"type": "parallel", "id": "both", "steps": steps},
                {"type": "finish", "id": "e", "answer": "ok"},
            )
            return json.dumps({"goal": "g", "root": sequence("root", group, end)})
        prompts.append(request.messages[-1].text)
        number = prompts[-1][-1]
        await asyncio.sleep(0.05 * int(number))
        return call_of("append_line", 0, text=number)

    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    agent = Agent(FunctionModel(slow_and_fast), tools, planner="plan", approver=YesTimes(2))
    outcome = await agent.run("go")
    assert outcome.answer == "ok" and len(prompts) == 2
    assert not any("appended" in prompt for prompt in prompts)
    assert (await agent.replay(outcome.run_id)).ended == "outcome"
