"""Mistakes of a program that makes an agent: one clear error where they were made."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agentrt import Agent, Budget, Constraint, Task, tool
from agentrt.core.errors import ConfigError, StoreError
from agentrt.core.messages import assistant, user
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.planners import ReAct


def plain(number: int) -> int:
    """Give it back."""
    return number


echo = tool(effect="read")(plain)


class NoAnswer:
    """An approver that forgot half of it."""

    async def approve(self, request: Any) -> None:
        return


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"model": None}, "expected model to be a name such as 'builtin' or an object with card, generate"),
        ({"model": 5}, "got 5"),
        ({"model": ScriptedModel}, "got the class ScriptedModel: give an object, ScriptedModel(…)"),
        ({"tools": [plain]}, "got the function plain: write @tool above it"),
        ({"tools": echo}, "expected tools to be a list"),
        ({"tools": "read_file"}, "expected tools to be a list"),
        ({"tools": ["read_file"]}, "expected each of tools to be made with @tool"),
        ({"tools": None}, "expected tools to be a list, got None"),
        ({"workspace": 5}, "expected workspace to be a path"),
        ({"workspace": ""}, "expected workspace to be a path or None, got ''"),
        ({"planner": None}, "expected planner to be 'react', 'plan', 'reflexion' or an object with id"),
        ({"planner": ReAct}, "got the class ReAct"),
        ({"policy": {"rule": []}}, "expected policy to be a path"),
        ({"policy": [5]}, "expected policy to be a path"),
        ({"approver": True}, "expected approver to be None or an object with approve, answer"),
        ({"approver": lambda request: True}, "got the function <lambda>"),
        ({"approver": NoAnswer()}, "which has no answer"),
        ({"store": 5}, "expected store to be a path"),
        ({"memory": "notes"}, "expected memory to be True, False"),
        ({"sandbox": True}, "expected sandbox to be 'docker'"),
        ({"budget": {"steps": 3}}, "such as Budget(steps=10"),
        ({"budget": 5}, "such as Budget(steps=10"),
        ({"budget": Budget(steps=-1)}, "the limit 'steps' to be a number from 0 or None, got -1"),
        ({"budget": Budget(steps="3")}, "the limit 'steps'"),  # type: ignore[arg-type]
        ({"budget": Budget(cost=float("nan"))}, "the limit 'cost'"),
        ({"budget": Budget(tool_calls={"web_*": -2})}, "the limit 'web_*'"),
        ({"budget": Budget(tool_calls=5)}, "expected tool_calls to be limits by tool"),  # type: ignore[arg-type]
        ({"user": None}, "expected user to be a text"),
        ({"guardrails": "none"}, "expected guardrails to be 'default', None"),
        ({"observers": [print]}, "expected each of observers to be an object with on_event, on_delta"),
        ({"observers": print}, "expected observers to be a list"),
        ({"approval_timeout_s": "5m"}, "expected approval_timeout_s to be a number of seconds"),
        ({"approval_ttl_s": -1}, "expected approval_ttl_s to be a number of seconds"),
    ],
)
def test_an_agent_says_what_it_expects_of_its_parts(given: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigError) as raised:
        Agent(**{"model": ScriptedModel(["hi"]), **given})
    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("task", "words"),
    [
        ("", "expected the task to be a text that is not empty"),
        (" \n", "expected the task to be a text that is not empty"),
        (None, "expected the task to be a text or a Task, got None"),
        ([{"role": "user"}], "expected the task to be a text or a Task"),
        (Task(5), "expected the task to be a text"),  # type: ignore[arg-type]
        (Task("x", constraints=(Constraint("schema", {}),)), "expected the kind of a constraint among contains"),
        (Task("x", constraints=("short",)), "such as Constraint('max_words', 50)"),  # type: ignore[arg-type]
        (Task("x", allowed_tools="plain"), "expected allowed_tools to be a tuple of names"),  # type: ignore[arg-type]
        (Task("x", tool_choice="nosuch"), "or the tools (plain), got 'nosuch'"),
        (Task("x", history=({"role": "user"},)), "expected history to be Messages"),  # type: ignore[arg-type]
        (Task("x", constraints=(Constraint("max_words", "many"),)), "max_words to be a number from 0, got 'many'"),
        (Task("x", constraints=(Constraint("max_cost", float("nan")),)), "max_cost to be a number from 0"),
        (Task("x", constraints=(Constraint("matches", "("),)), "matches to be a regular expression (missing )"),
        (
            Task("x", constraints=(Constraint("deadline", "tomorrow"),)),
            "deadline to be seconds since 1970",
        ),
        (Task("x", constraints=(Constraint("total", 5),)), 'total to be {"tool": NAME'),
        (Task("x", constraints=(Constraint("total", {"tool": "plain"}),)), 'total to be {"tool": NAME'),
        (Task("x", constraints=(Constraint("contains", 5),)), "contains to be a text"),
        (Task("x", label="user"), "label to be a Label"),  # type: ignore[arg-type]
        (Task("x", metadata={"a": object()}), "that JSON can say, metadata too"),
        (Task("x", metadata={"a": float("nan")}), "that JSON can say, metadata too"),
        (Task("x", budget=Budget(wall_s=float("inf"))), "the limit 'wall_s'"),
    ],
)
async def test_an_agent_says_what_it_expects_of_a_task(task: Any, words: str) -> None:
    async with Agent(ScriptedModel(["hi"]), [echo]) as agent:
        with pytest.raises(ConfigError) as raised:
            await agent.run(task)
        assert agent.store.list_runs() == []
    assert words in str(raised.value)


async def test_a_task_with_all_that_it_may_have_is_carried_out() -> None:
    kinds: dict[str, Any] = {
        "contains": "hi",
        "not_contains": "no",
        "matches": r"\bhi\b",
        "max_words": 3,
        "max_calls": 0,
    }
    kinds |= {"max_calls": 0, "max_cost": 0.5, "max_seconds": 60.0, "max_steps": 3, "deadline": "2100-01-31T10:00:00"}
    kinds["total"] = {"tool": "plain", "argument": "number", "at_most": 5}
    constraints = tuple(Constraint(kind, value) for kind, value in kinds.items())
    history = (user("hello"), assistant("hello"))
    task = Task("go", constraints, ("plain",), "auto", Budget(steps=3), history, "me", metadata={"ticket": [7, None]})
    async with Agent(ScriptedModel(["hi"]), [echo]) as agent:
        assert (await agent.run(task)).status == "finished"


async def test_a_fork_with_a_limit_there_is_not_is_refused() -> None:
    async with Agent(ScriptedModel(["a", "b"])) as agent:
        outcome = await agent.run("go")
        with pytest.raises(ConfigError, match="'max_steps'"):
            await agent.fork(outcome.run_id, at=1, budget={"max_steps": 3})
        assert len(agent.store.list_runs()) == 1


async def test_tools_may_come_one_by_one() -> None:
    model = FunctionModel(lambda r: r.messages[-1].text if r.messages[-1].role == "tool" else call("plain", number=7))
    async with Agent(model, (one for one in [echo])) as agent:  # type: ignore[arg-type]
        assert (await agent.run("go")).answer == "7"


async def test_a_session_has_a_name() -> None:
    async with Agent(ScriptedModel(["a"])) as agent:
        for wrong in (5, ""):
            with pytest.raises(ConfigError, match="expected session"):
                agent.session(wrong)  # type: ignore[arg-type]
            with pytest.raises(ConfigError, match="expected session"):
                await agent.run("go", session=wrong)  # type: ignore[arg-type]


async def test_a_closed_agent_says_so(tmp_path: Path) -> None:
    agent = Agent(ScriptedModel(["a"]), store=tmp_path / "journal.db")
    await agent.close()
    await agent.close()
    with pytest.raises(StoreError, match="this one was closed"):
        await agent.run("go")
    with pytest.raises(StoreError, match="this one was closed"):
        async for _ in agent.stream("go"):
            pass


def test_an_async_tool_that_waits_for_the_loop_it_runs_in_is_told_so() -> None:
    inner = Agent(ScriptedModel(["inner"]))

    @tool(effect="read")
    async def ask(number: int) -> str:
        """Ask another agent."""
        return inner.run_sync("go").answer

    def turn(request: Any) -> Any:
        last = request.messages[-1]
        return last.text if last.role == "tool" else call("ask", number=1)

    outer = Agent(FunctionModel(turn), [ask])
    answer = outer.run_sync("go").answer
    assert "AgentError" in answer and "without _sync" in answer
    assert inner.run_sync("go").answer == "inner"
    asyncio.run(inner.close())
    asyncio.run(outer.close())


@pytest.mark.parametrize("stored", [True, False])
def test_an_agent_of_another_process_says_so(tmp_path: Path, stored: bool) -> None:
    """A fork has the agent, but neither its threads nor its connections: it would wait for ever."""
    program = f"""
import os, signal
from agentrt import Agent
from agentrt.models.scripted import FunctionModel

agent = Agent(FunctionModel(lambda request: "hi"), store={str(tmp_path / "journal.db") if stored else None!r})
print(agent.run_sync("go").answer, flush=True)
if os.fork() == 0:
    signal.alarm(30)
    try:
        agent.run_sync("go")
    except Exception as error:
        print(type(error).__name__, "make one in each process" in str(error))
    print(Agent(FunctionModel(lambda request: "hi too")).run_sync("go").answer, flush=True)
    os._exit(0)
os.wait()
print(agent.run_sync("go").answer)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.splitlines() == ["hi", "StoreError True", "hi too", "hi"], done.stderr
