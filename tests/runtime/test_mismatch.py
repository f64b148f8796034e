"""A replay that leaves the record says where, and shows both requests without their secrets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core.errors import ReplayMismatch
from agentrt.core.messages import ToolCall, user
from agentrt.core.models import ModelRequest
from agentrt.core.protocols import RunContext
from agentrt.core.tasks import Outcome, Task
from agentrt.models.scripted import FunctionModel
from agentrt.store import open_store

from .world import AppendLine, CountLines


class Asks:
    """A planner that asks the model, reads, and waits for a person. What it asks can be changed behind its back."""

    id, version, prompts = "asks", "1", dict[str, str]()

    def __init__(self) -> None:
        self.prompt, self.tool, self.arguments, self.choice = (
            "line one\nline two\nline three",
            "count_lines",
            {},
            "auto",
        )

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        await ctx.model(ModelRequest((user(self.prompt),), tool_choice=self.choice))  # type: ignore[arg-type]
        await ctx.call(ToolCall("1", self.tool, self.arguments))
        return Outcome("finished", await ctx.ask("what now?"))


@pytest.fixture
async def paused(tmp_path: Path) -> Any:
    """The planner, and a function that resumes its run."""
    planner = Asks()
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    agent = Agent(FunctionModel(lambda _: "yes"), tools, planner=planner, store=open_store(None))  # type: ignore[arg-type]
    planner.prompt += "\npassword = hunter2hunter2"
    outcome = await agent.run("ask")
    assert outcome.status == "waiting"
    return planner, lambda: agent.resume(outcome.run_id)


async def test_another_prompt_is_shown_as_a_difference(paused: Any) -> None:
    planner, resume = paused
    planner.prompt = planner.prompt.replace("line two", "line 2").replace("hunter2hunter2", "correct-horse-battery")
    with pytest.raises(ReplayMismatch) as caught:
        await resume()
    error = caught.value
    assert error.key == "main/0" and "another way at main/0" in str(error)
    assert "line two" in error.recorded and "line 2" in error.asked
    assert [line for line in error.diff.splitlines()[3:] if line[0] in "+-"] == ["-line two", "+line 2"]
    assert "hunter2" not in error.recorded + str(error) and "battery" not in error.asked + str(error)


async def test_other_settings_of_a_model_call_are_shown(paused: Any) -> None:
    planner, resume = paused
    planner.choice = "none"
    with pytest.raises(ReplayMismatch) as caught:
        await resume()
    changed = [line for line in caught.value.diff.splitlines()[3:] if line[0] in "+-"]
    assert len(changed) == 2 and "auto" in changed[0] and "none" in changed[1]


async def test_another_tool_call_shows_both(paused: Any) -> None:
    planner, resume = paused
    planner.tool, planner.arguments = "append_line", {"text": "token: abcdefghijklmnop"}
    with pytest.raises(ReplayMismatch, match="holds count_lines, the planner now asks for append_line") as caught:
        await resume()
    assert caught.value.key == "main/1"
    assert '"count_lines"' in caught.value.recorded and '"append_line"' in caught.value.asked
    assert "abcdefghijklmnop" not in str(caught.value)


def test_a_long_difference_is_cut() -> None:
    error = ReplayMismatch("it differs", "main/1", "\n".join(map(str, range(500))), "nothing")
    assert "lines more" in str(error) and len(str(error).splitlines()) < 80
    assert str(ReplayMismatch("just words")) == "just words"
