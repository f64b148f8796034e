"""MCP servers that die, hang, change and refuse to end: what is said is what is known, and nothing is left running."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agentrt import Agent
from agentrt.core.errors import DefinitionChanged, MissingPart, OutcomeUnknown, ToolError
from agentrt.core.events import ToolFinished
from agentrt.core.labels import USER
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.models.scripted import ScriptedModel, call
from agentrt.tools.mcp import McpServer

SERVERS = Path(__file__).parent / "servers"
CTX = ToolContext("run-1", "call-1", "0123456789abcdef", lambda: 0.0, label=USER)


def desk(notes: Path | None = None, **options: Any) -> McpServer:
    env = ({} if notes is None else {"NOTES": str(notes)}) | options.pop("env", {})
    return McpServer.command("desk", [sys.executable, str(SERVERS / "desk.py")], env=env, **options)


def raw(folder: Path, part: dict[str, Any], **options: Any) -> McpServer:
    """A server that plays a part; see ``servers/raw.py``."""
    script = folder / "part.json"
    script.write_text(json.dumps({"tools": [{"name": "go", "inputSchema": {"type": "object"}}]} | part))
    return McpServer.command("raw", [sys.executable, str(SERVERS / "raw.py"), str(script)], **options)


async def use(server: McpServer, name: str, **arguments: Any) -> ToolOutput:
    (found,) = (one for one in server.tools if one.spec.name.endswith(f"_{name}"))
    return await found.call(arguments, CTX)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
        return "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2:3]
    except (ProcessLookupError, FileNotFoundError):
        return False


async def gone(process: int) -> bool:
    """The system takes a moment to bury it."""
    for _ in range(500):
        if not alive(process):
            return True
        await asyncio.sleep(0.01)
    return False


async def there(path: Path) -> bool:
    for _ in range(3000):
        if path.exists():
            return True
        await asyncio.sleep(0.01)
    return False


# -- in the middle of a call ----------------------------------------------------------------------------------


async def test_a_server_that_dies_in_a_call_leaves_its_outcome_open_and_comes_back(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    async with desk(notes) as server:
        first = (await use(server, "process")).text
        with pytest.raises(OutcomeUnknown, match="mcp:desk did not say what came of die"):
            await use(server, "die", text="pay")
        assert (await use(server, "process")).text != first
    assert notes.read_text() == "pay\n", "never repeated by itself"


async def test_of_a_call_that_only_reads_it_is_a_plain_error(tmp_path: Path) -> None:
    async with desk(effects={"die": "read"}) as server:
        with pytest.raises(ToolError) as error:
            await use(server, "die", text="look")
        assert not isinstance(error.value, OutcomeUnknown)


async def test_a_run_records_that_nobody_knows_and_a_server_that_always_dies_is_given_up(tmp_path: Path) -> None:
    """At most three times in a row it is started again."""
    notes = tmp_path / "notes"
    async with desk(notes) as server:
        for turn in range(4):
            with pytest.raises(OutcomeUnknown):
                await use(server, "die", text=str(turn))
        with pytest.raises(ToolError, match="started again 3 times and answered no call"):
            await use(server, "die", text="4")
    assert notes.read_text().split() == ["0", "1", "2", "3"]


async def test_an_agent_is_told_to_look_before_it_tries_again(tmp_path: Path) -> None:
    from agentrt.core.policy import ApprovalAnswer

    class Yes:
        async def approve(self, request: Any) -> ApprovalAnswer:
            return ApprovalAnswer("once")

        async def answer(self, question: str) -> str | None:
            return None

    async with desk(tmp_path / "notes") as server:
        model = ScriptedModel([call("desk_die", text="pay"), "I do not know."])
        async with Agent(model, server.tools, approver=Yes()) as agent:
            outcome = await agent.run("pay")
            finished = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ToolFinished)]
    assert [(body.is_error, body.unknown) for body in finished] == [(True, True)]


async def test_a_call_that_hangs_is_given_up_in_time(tmp_path: Path) -> None:
    """One server still answers others, the other one answers nobody: that one is started again."""
    async with desk(tmp_path / "notes", timeout_s=1.5, effects={"process": "read"}) as server:
        first = (await use(server, "process")).text
        with pytest.raises(OutcomeUnknown, match=r"did not answer within 1\.5 s"):
            await use(server, "wait", text="pay")
        assert (await use(server, "process")).text == first


async def test_a_server_that_answers_nobody_is_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from agentrt.tools.mcp import keeper

    monkeypatch.setattr(keeper, "HEALTH_S", 0.3)
    async with desk(tmp_path / "notes", timeout_s=1.0, effects={"process": "read"}) as server:
        first = (await use(server, "process")).text
        with pytest.raises(OutcomeUnknown, match="did not answer within 1 s"):
            await use(server, "stick", text="pay")
        assert (await use(server, "process")).text != first
    assert (tmp_path / "notes").read_text() == "pay\n"


@pytest.mark.parametrize("part", [{"garble": 9_000_000}, {"results": {}}])
async def test_answers_that_are_none_leave_a_write_open(tmp_path: Path, part: dict[str, Any]) -> None:
    """A message without end, and an error that does not say that nothing was done."""
    async with raw(tmp_path, part) as server:
        with pytest.raises(OutcomeUnknown, match=r"more than 8388608 bytes|broken"):
            await use(server, "go")


# -- definitions ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("silent", [False, True], ids=["told", "found out"])
async def test_a_definition_that_changed_is_not_called(monkeypatch: pytest.MonkeyPatch, silent: bool) -> None:
    """As the server tells, or as it is found out when it is looked at again."""
    from agentrt.tools.mcp import keeper

    if silent:
        monkeypatch.setattr(keeper, "FRESH_S", 0.0)
    async with desk(env={"SILENT": "1"} if silent else {}) as server:
        before = {one.spec.name: one for one in server.tools}
        assert (await before["desk_add"].call({"a": 1, "b": 2}, CTX)).text == "3"
        await before["desk_change"].call({}, CTX)
        for _ in range(100):
            try:
                await before["desk_add"].call({"a": 1, "b": 2}, CTX)
            except DefinitionChanged as changed:
                assert "its description or parameters are others now" in str(changed)
                break
            await asyncio.sleep(0.02)  # a notification takes its time
        else:
            raise AssertionError("it was called all the same")
        assert (await before["desk_process"].call({}, CTX)).text, "others are called as ever"


async def test_a_server_that_comes_back_as_another_is_found_out(tmp_path: Path) -> None:
    script = tmp_path / "part.json"
    async with raw(tmp_path, {"garble": 9_000_000}) as server:
        with pytest.raises(OutcomeUnknown):
            await use(server, "go")
        other = {"name": "go", "description": "Go further.", "inputSchema": {"type": "object"}}
        script.write_text(json.dumps({"tools": [other]}))
        with pytest.raises(DefinitionChanged, match="raw_go was not called"):
            await use(server, "go")
        script.write_text(json.dumps({"tools": []}))


async def test_an_older_server_that_tells_of_a_change_is_heard(tmp_path: Path) -> None:
    results = {"go": {"content": [{"type": "text", "text": "went"}]}}
    async with raw(tmp_path, {"results": results, "after": []}) as server:
        assert (await use(server, "go")).text == "went"
        with pytest.raises(DefinitionChanged, match="it is no longer offered"):
            await use(server, "go")


# -- what servers ask for -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sampling/createMessage", {"messages": [], "maxTokens": 10}),
        ("elicitation/create", {"message": "Your password?", "requestedSchema": {"type": "object", "properties": {}}}),
        ("roots/list", {}),
    ],
)
async def test_what_a_server_asks_of_its_client_is_refused(tmp_path: Path, method: str, params: Any) -> None:
    async with raw(tmp_path, {"asks": {"method": method, "params": params}}) as server:
        answer = json.loads((await use(server, "go")).text)
    assert answer["code"] == -32600 and "not supported" in answer["message"]


# -- starting and ending --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "within", "words"),
    [
        ({"exit": "no licence\x1b[2J"}, 60, r"it ended with exit code 7 .*: no licence \[2J"),
        ({"silent": ["initialize", "server/discover"]}, 1, "it did not answer within 1 s"),
        ({"silent": ["tools/list"]}, 3, "it did not (list its tools|answer) within 3 s"),
    ],
)
async def test_a_server_that_cannot_be_started_is_one_clear_error(
    tmp_path: Path, part: dict[str, Any], within: float, words: str
) -> None:
    with pytest.raises(MissingPart, match=f"the MCP server 'raw' could not be started: {words}.*in a terminal"):
        async with raw(tmp_path, part, start_timeout_s=within):
            pass


def test_a_program_that_is_not_there() -> None:
    server = McpServer.command("raw", ["no-such-program"])
    with pytest.raises(MissingPart, match="there is no program or folder 'no-such-program'"), server:
        pass


async def test_servers_that_end_at_what_they_do_not_know_and_talk_beside_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    results = {"go": {"content": [{"type": "text", "text": "went"}]}}
    async with raw(tmp_path, {"picky": True, "noise": ["Welcome!", "{}"], "results": results}) as server:
        assert (await use(server, "go")).text == "went"
    assert capfd.readouterr() == ("", ""), "nothing of it reaches the screen"


async def test_nothing_is_left_running(tmp_path: Path) -> None:
    async with desk() as server:
        process, child = int((await use(server, "process")).text), int((await use(server, "spawn")).text)
        assert alive(process) and alive(child)
    assert await gone(process) and await gone(child)
    await server.aclose()
    with pytest.raises(ToolError, match="was closed"):
        await desk_tool_after(server)


async def desk_tool_after(server: McpServer) -> ToolOutput:
    from agentrt.tools.mcp.definitions import Terms, offered
    from agentrt.tools.mcp.tool import McpTool

    (kept,) = offered([{"name": "go", "inputSchema": {"type": "object"}}], Terms("desk")).definitions
    return await McpTool(kept, server._ask, "mcp:desk").call({}, CTX)


async def test_a_stubborn_server_is_ended_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from agentrt.tools.mcp import process

    monkeypatch.setattr(process, "POLITE_S", 0.1)
    monkeypatch.setattr(process, "FIRM_S", 0.1)
    async with raw(tmp_path, {"stubborn": True}) as server:
        number = server._keeper._connection._process._process.pid  # type: ignore[union-attr]
        assert alive(number)
    assert await gone(number)


async def test_an_exception_in_the_block_ends_it_and_calls_under_way(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mine"):
        async with desk(tmp_path / "notes") as server:
            process = int((await use(server, "process")).text)
            waiting = asyncio.create_task(use(server, "wait", text="pay"))
            assert await there(tmp_path / "notes")
            raise ValueError("mine")
    assert await gone(process)
    with pytest.raises(OutcomeUnknown):
        await waiting


CTRL_C = """
import asyncio, os, signal, sys, threading, time
from agentrt.tools.mcp import McpServer
from agentrt.core.tools import ToolContext

async def main():
    async with McpServer.command("desk", [sys.executable, sys.argv[1]]) as server:
        tool = next(one for one in server.tools if one.spec.name == "desk_process")
        print((await tool.call({}, ToolContext("r", "c", "k", lambda: 0.0))).text, flush=True)
        if sys.argv[2] == "leave":
            sys.stdout.flush()
            os.kill(os.getpid(), signal.SIGKILL)
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(600)

def early():
    server = McpServer.command("raw", [sys.executable, sys.argv[1], sys.argv[3]])

    def interrupt():
        while getattr(getattr(server._keeper, "_connection", None), "_process", None) is None:
            time.sleep(0.01)
        while (process := server._keeper._connection._process._process) is None:
            time.sleep(0.01)
        print(process.pid, flush=True)
        os.kill(os.getpid(), signal.SIGINT)

    async def enter():
        threading.Thread(target=interrupt).start()
        async with server:
            pass

    asyncio.run(enter())

if sys.argv[2] == "early":
    early()
elif sys.argv[2] == "forget":
    server = McpServer.command("desk", [sys.executable, sys.argv[1]]).__enter__()
    print(server._keeper._connection._process._process.pid, flush=True)
else:
    asyncio.run(main())
"""


@pytest.mark.parametrize("how", ["interrupt", "early", "forget", "leave"])
async def test_after_ctrl_c_a_forgotten_close_and_a_kill_it_is_gone(tmp_path: Path, how: str) -> None:
    """Ctrl-C while it is used, and while it is started and says nothing."""
    (tmp_path / "part.json").write_text(json.dumps({"silent": ["initialize", "server/discover"]}))
    script = SERVERS / ("raw.py" if how == "early" else "desk.py")
    command = [sys.executable, "-c", CTRL_C, str(script), how, str(tmp_path / "part.json")]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    assert await gone(int(done.stdout)), done.stderr
