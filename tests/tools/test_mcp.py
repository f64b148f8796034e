"""MCP servers in use: connecting, calling, agents in several loops, policy, grants and resuming; with real servers."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentrt import Agent, tool
from agentrt.core.errors import ConfigError, MissingPart, ToolError
from agentrt.core.events import ToolFinished
from agentrt.core.labels import USER, untrusted
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.specs import Effect
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.models.scripted import ScriptedModel, call
from agentrt.tools.mcp import McpServer

DESK = str(Path(__file__).parent / "servers" / "desk.py")
CTX = ToolContext("run-1", "call-1", "0123456789abcdef", lambda: 0.0, label=USER)


def desk(**options: Any) -> McpServer:
    return McpServer.command("desk", [sys.executable, DESK], **options)


@pytest.fixture(scope="module")
def shared() -> Iterator[McpServer]:
    """One server for the tests that leave it as it was; also in use by loops that come and go."""
    with desk(effects={"add": "read", "pause": "read"}, env={"GIVEN": "1"}) as server:
        yield server


async def use(server: McpServer, name: str, **arguments: Any) -> ToolOutput:
    (found,) = (one for one in server.tools if one.spec.name == f"desk_{name}")
    return await found.call(arguments, CTX)


class Person:
    """Answers, and remembers what was asked."""

    def __init__(self, choice: Any = "once") -> None:
        self.choice, self.asked = choice, []  # type: ignore[var-annotated]

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer:
        self.asked.append(request)
        return ApprovalAnswer(self.choice)

    async def answer(self, question: str) -> str | None:
        self.asked.append(question)
        return None


# -- listing and calling ------------------------------------------------------------------------------------------


def test_tools_say_where_they_come_from_and_what_they_may_do(shared: McpServer) -> None:
    tools = {one.spec.name: one for one in shared.tools}
    add, note = tools["desk_add"], tools["desk_note"]
    assert add.spec.source == "mcp:desk" and add.origin.startswith("mcp:desk:")
    assert add.spec.description == "Add two numbers." and set(add.spec.parameters["properties"]) == {"a", "b"}
    assert add.classify({}) == {Effect.READ}
    assert note.classify({}) == {Effect.WRITE, Effect.NETWORK}, "its hint that it only reads is not believed"
    assert shared.notes == ()


async def test_a_result_is_text_and_value_and_from_outside(shared: McpServer) -> None:
    output = await use(shared, "add", a=2, b=3)
    assert (output.text, output.data, output.is_error) == ("5", {"result": 5}, False)
    assert output.label == untrusted("mcp:desk")


async def test_what_the_server_calls_an_error_is_a_tool_error(shared: McpServer) -> None:
    with pytest.raises(ToolError, match="there is no such drawer; drawers are 1 to 3"):
        await use(shared, "fail")


async def test_pictures_are_told_of_and_long_texts_kept_whole(shared: McpServer) -> None:
    assert (await use(shared, "picture")).text == "[image, image/png, 4000 bytes, not shown]"
    assert len((await use(shared, "much")).text) == 500_000


@pytest.mark.parametrize("name", ["ask", "think", "need"])
async def test_a_server_that_asks_in_the_middle_of_a_call_gets_nothing(shared: McpServer, name: str) -> None:
    with pytest.raises(ToolError) as error:
        await use(shared, name)
    assert "they said" not in str(error.value) and "it said" not in str(error.value), error.value
    assert name != "need" or "which no server is given here" in str(error.value)


async def test_a_server_that_is_not_ready_yet_is_asked_again(shared: McpServer) -> None:
    assert (await use(shared, "brew")).text == "tea"


async def test_the_idempotency_key_goes_along(shared: McpServer) -> None:
    assert (await use(shared, "key")).text == CTX.idempotency_key


async def test_a_server_gets_little_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-secret")
    async with desk(env={"GIVEN": "1"}) as server:
        names = (await use(server, "environment")).text
    assert "GIVEN" in names and "PATH" in names and "ANTHROPIC" not in names and "AGENTRT_HOME" not in names


async def test_over_http_with_headers() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(sys.executable, DESK, str(port), stdout=quiet, stderr=quiet)
    try:
        await listening(port)
        where = f"http://127.0.0.1:{port}/mcp"
        async with McpServer.url("desk", where, headers={"Authorization": "Bearer t0p"}) as server:
            assert "t0p" not in repr(server)
            assert (await use(server, "add", a=2, b=3)).text == "5"
            process.kill()
            await process.wait()
            with pytest.raises(ToolError, match="mcp:desk"):
                await use(server, "add", a=2, b=3)
        with pytest.raises(MissingPart, match=r"'desk' could not be started.*check the url"):
            async with McpServer.url("desk", where):
                pass
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def listening(port: int) -> None:
    for _ in range(3000):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return
    raise AssertionError("the server does not listen")


# -- agents ---------------------------------------------------------------------------------------------------


def test_by_default_a_person_is_asked_and_what_the_program_calls_reading_is_not(shared: McpServer) -> None:
    person = Person()
    model = ScriptedModel([call("desk_add", a=1, b=2), call("desk_note", text="tea"), "Done."])
    outcome = Agent(model, shared.tools, approver=person).run_sync("Add 1 and 2 and note it")
    assert outcome.status == "finished", outcome.reason
    (asked,) = person.asked
    assert asked.tool == "desk_note" and set(asked.effects) == {"write", "network"}


def test_a_rule_that_allows_does_not_reach_what_the_server_may_have_thought_of(shared: McpServer) -> None:
    """Definitions are text from outside, so calls made after reading them are asked for, allowed or not."""
    from agentrt.policy import Policy

    rules = '[[rule]]\nid = "notes"\nlevel = "allow"\ntool = "desk_note"\n'
    said = [call("desk_note", text="tea"), "Done."]
    for trust, asks in (("", 1), ('trust = "mcp:desk"\n', 0)):
        person = Person()
        agent = Agent(ScriptedModel(said), shared.tools, approver=person, policy=Policy.from_toml(rules + trust))
        assert agent.run_sync("What is new?").status == "finished"
        assert len(person.asked) == asks


async def test_agents_in_several_loops_at_once(shared: McpServer) -> None:
    """In this loop, in that of ``run_sync``, and twice at once: calls do not wait for one another."""

    def agent() -> Agent:
        return Agent(
            ScriptedModel([call("desk_pause", seconds=0.2), call("desk_add", a=20, b=3), "Done."]), shared.tools
        )

    waits = [asyncio.to_thread(agent().run_sync, "Add") for _ in range(2)] + [agent().run("Add") for _ in range(2)]
    outcomes = await asyncio.gather(*waits)
    assert [one.status for one in outcomes] == ["finished"] * 4


async def test_who_stops_waiting_stops_the_call(shared: McpServer) -> None:
    waiting = asyncio.create_task(use(shared, "pause", seconds=600))
    await asyncio.sleep(0.1)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert (await use(shared, "add", a=1, b=1)).text == "2"


def test_a_tool_of_a_server_never_takes_the_place_of_ours(tmp_path: Path) -> None:
    from agentrt.tools.mcp.definitions import Terms, offered
    from agentrt.tools.mcp.tool import McpTool

    (definition,) = offered([{"name": "file", "inputSchema": {"type": "object"}}], Terms("write")).definitions
    with pytest.raises(ConfigError, match="two tools are named 'write_file'"):
        Agent(ScriptedModel([]), [McpTool(definition, None, "mcp:write")], workspace=tmp_path)  # type: ignore[arg-type]


# -- approvals, grants, resuming ------------------------------------------------------------------------------


async def test_grants_hold_for_this_server_and_this_definition(tmp_path: Path) -> None:
    notes, store = tmp_path / "notes", tmp_path / "journal.db"

    async def write(server: McpServer, person: Person) -> int:
        model = ScriptedModel([call("desk_note", text="tea"), "Done."])
        async with Agent(model, server.tools, approver=person, store=store) as agent:
            assert (await agent.run("note tea")).status == "finished"
        return len(person.asked)

    env = {"NOTES": str(notes)}
    async with desk(env=env) as server:
        assert await write(server, Person("always")) == 1
        assert await write(server, Person()) == 0, "a grant"
    async with McpServer.command("desk", [sys.executable, "-u", DESK], env=env) as server:
        assert await write(server, Person()) == 1, "another program under the same name"
    async with desk(env=env | {"CHANGED": "1"}) as server:
        assert await write(server, Person()) == 1, "another definition"
    assert notes.read_text().splitlines() == ["tea", "tea", "tea", "to all: tea"]


WAITS = """
import sys
from agentrt import Agent
from agentrt.models.scripted import ScriptedModel, call
from agentrt.tools.mcp import McpServer

with McpServer.command("desk", [sys.executable, sys.argv[1]], env={"NOTES": sys.argv[2]}) as server:
    model = ScriptedModel([call("desk_note", text="tea"), "Done."], by_position=True)
    agent = Agent(model, server.tools, store=sys.argv[3])
    outcome = agent.run_sync("note tea")
    print(outcome.status, outcome.run_id)
"""


async def test_a_run_that_waits_for_a_yes_goes_on_in_another_process(tmp_path: Path) -> None:
    notes, store = tmp_path / "notes", tmp_path / "journal.db"
    command = [sys.executable, "-c", WAITS, DESK, str(notes), str(store)]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    status, run = done.stdout.split() or ("", "")
    assert status == "waiting" and not notes.exists(), done.stderr
    async with desk(env={"NOTES": str(notes)}) as server:
        model = ScriptedModel([call("desk_note", text="tea"), "Done."], by_position=True)
        async with Agent(model, server.tools, store=store) as agent:
            for one in agent.store.pending():
                agent.store.post(one.run_id, "approval", {"approval_id": one.id, "choice": "once", "by": "ada"})
            outcome = await agent.resume(run)
            events = [event.body for event in agent.store.read(run)]
    assert outcome.status == "finished", outcome.reason
    assert notes.read_text() == "tea\n"
    assert [b.how for b in events if isinstance(b, ToolFinished)] == ["performed"]
    assert {"mcp:desk"} <= {source for b in events if isinstance(b, ToolFinished) for source in b.label[1:]}


# -- what programs get wrong ----------------------------------------------------------------------------------


def test_mistakes_are_told_at_once() -> None:
    for make, words in (
        (lambda: McpServer.command("my desk", ["x"]), "name of up to 24"),
        (lambda: McpServer.command("desk", "python x"), "as a list of texts"),
        (lambda: McpServer.command("desk", []), "as a list of texts"),
        (lambda: McpServer.url("desk", "ftp://x"), "like https://"),
        (lambda: McpServer.command("desk", ["x"], effects={"add": "reads"}), "unknown effect"),  # type: ignore[dict-item]
        (lambda: McpServer.command("desk", ["x"], timeout_s=0), "timeout_s"),
        (lambda: McpServer.url("desk", "https://x", headers={"a": 1}), "headers of 'desk'"),  # type: ignore[dict-item]
        (lambda: McpServer.command("desk", ["x"]).tools, "to be connected"),
    ):
        with pytest.raises(ConfigError, match=words):
            make()  # type: ignore[no-untyped-call]


def test_a_server_is_entered_once_at_a_time_and_stays_as_it_is(shared: McpServer) -> None:
    with pytest.raises(ConfigError, match="once at a time"), shared:
        pass
    assert len(shared.tools) > 5


async def test_without_the_sdk_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("agentrt.tools.mcp.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp.client", None)
    from agentrt.tools.mcp.server import McpServer as Fresh

    with pytest.raises(MissingPart, match=r"pip install 'agentrt\[mcp\]'"):
        async with Fresh.command("desk", ["x"]):
            pass


def test_importing_does_not_load_the_sdk() -> None:
    code = "import sys; from agentrt import Agent; from agentrt.tools.mcp import McpServer; print('mcp' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=dict(os.environ)
    )
    assert done.stdout.strip() == "False", done.stderr


def test_a_tool_beside_it_is_as_ever(shared: McpServer) -> None:
    @tool(effect="read")
    def now() -> float:
        """The time."""
        return time.time()

    model = ScriptedModel([call("now"), call("desk_add", a=1, b=1), "Done."])
    assert Agent(model, [now, *shared.tools]).run_sync("When?").status == "finished"
