"""Writes whose outcome is not known: settled by a probe, by the tool's idempotency or by a person, never repeated."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import OutcomeUnknown, ToolError
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.specs import Effect, ToolSpec
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.planners import PlanExecute
from agentrt.policy import Policy
from agentrt.runtime import outcomes
from agentrt.store import open_store
from agentrt.tools import tool

from .world import AppendLine, CountLines, appender

ALLOW = Policy.from_toml('[[rule]]\nid = "free"\nlevel = "allow"\ntool = "send"\n')
DENY = Policy.from_toml('[[rule]]\nid = "no"\nlevel = "deny"\ntool = "send"\njustification = "closed"\n')
Act = Callable[["Send"], Any]


class Killed(BaseException):
    """Unwinds everything, as death does, and leaves no trace in the journal."""


class Send:
    """A write into the world, which is a list. ``acts`` are what its calls do, one after the other; then it sends."""

    def __init__(self, *acts: Act, idempotent: bool = False, probe: bool | None = None) -> None:
        self.acts, self.answer, self.sent, self.keys = list(acts), probe, [], []  # type: ignore[var-annotated]
        text = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
        self.spec = ToolSpec("send", "Send a text", text, timeout_s=0.2, idempotent=idempotent)

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        self.keys.append(ctx.idempotency_key)
        if self.acts:
            done = self.acts.pop(0)(self)
            if asyncio.iscoroutine(done):
                await done
        else:
            self.sent.append(arguments["text"])
        return ToolOutput("sent")

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.WRITE})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return Preview("text", f"send {arguments['text']}")

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return self.answer

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return (Resource("outbox", str(len(self.sent)), True),)


class Person:
    """Answers calls with ``yes`` and unknown outcomes with the given choices in turn."""

    def __init__(self, *choices: str, yes: str = "once") -> None:
        self.choices, self.yes, self.asked = list(choices), yes, []  # type: ignore[var-annotated]

    @property
    def outcomes(self) -> list[ApprovalRequest]:
        return [request for request in self.asked if request.kind == "unknown_outcome"]

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked.append(request)
        choice = self.yes if request.kind == "call" else self.choices.pop(0)
        return ApprovalAnswer(choice)  # type: ignore[arg-type]

    async def answer(self, question: str) -> str | None:
        return None


async def hang_after_sending(send: Send) -> None:
    send.sent.append("hello")
    await asyncio.sleep(60)


async def hang(send: Send) -> None:
    await asyncio.sleep(60)


def break_after_sending(send: Send) -> None:
    send.sent.append("hello")
    raise ConnectionResetError("reset by peer")


def unknown_after_sending(send: Send) -> None:
    send.sent.append("hello")
    raise OutcomeUnknown("the server did not answer")


def refuse(send: Send) -> None:
    raise ToolError("the mailbox is full")


def die_after_sending(send: Send) -> None:
    send.sent.append("hello")
    raise Killed


def die(send: Send) -> None:
    raise Killed


def twice() -> FunctionModel:
    """Wants the same sent twice; what it does next follows from the request alone, so that it goes on rightly."""

    def decide(request: ModelRequest) -> Any:
        return call("send", text="hello") if sum(m.role == "tool" for m in request.messages) < 2 else "done"

    return FunctionModel(decide)


async def run(send: Send, person: Person, policy: Policy = ALLOW) -> Agent:
    agent = Agent(twice(), [send], approver=person, policy=policy)
    assert (await agent.run("send hello")).status == "finished"
    return agent


# -- in one process -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [hang_after_sending, break_after_sending, unknown_after_sending])
async def test_a_write_that_may_have_happened_is_not_made_again_by_asking_again(act: Act) -> None:
    send, person = Send(act), Person("happened")
    agent = await run(send, person)
    assert send.sent == ["hello"]
    assert [request.tool for request in person.outcomes] == ["send"]
    finished = [e.body for e in agent.store.read(agent.store.list_runs()[0].run_id) if e.type == "ToolFinished"]
    assert [(body.unknown, body.how) for body in finished] == [(True, "performed"), (False, "person")]  # type: ignore[union-attr]
    assert "not known whether it took effect" in agent.store.blob(finished[0].output_blob)  # type: ignore[union-attr]


async def test_what_did_not_happen_is_done_with_the_key_of_the_first_attempt() -> None:
    send, person = Send(hang), Person("not_happened")
    await run(send, person)
    assert send.sent == ["hello"] and len(send.keys) == 2 and len(set(send.keys)) == 1


async def test_an_idempotent_write_is_repeated_with_its_key_and_nobody_is_asked_whether_it_happened() -> None:
    send, person = Send(hang_after_sending, idempotent=True), Person()
    await run(send, person)
    assert len(set(send.keys)) == 1 and not person.outcomes


async def test_a_probe_that_knows_settles_it_at_once() -> None:
    send, person = Send(break_after_sending, probe=True), Person()
    agent = Agent(ScriptedModel([call("send", text="hello"), "done"]), [send], approver=person, policy=ALLOW)
    outcome = await agent.run("send hello")
    (finished,) = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ToolFinished)]
    assert not finished.is_error and not finished.unknown and "was done" in agent.store.blob(finished.output_blob)


class DeafProbe(Send):
    """Its probe never ends, and does not let itself be cancelled either, until the test is over."""

    over = False

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        while not self.over:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0.01)
        return True


async def test_a_probe_that_never_answers_ends_in_an_unknown_outcome() -> None:
    send, person = DeafProbe(break_after_sending), Person("happened")
    agent = await run(send, person)
    send.over = True
    assert send.sent == ["hello"] and len(person.outcomes) == 1
    errors = [e.body for e in agent.store.read(agent.store.list_runs()[0].run_id) if isinstance(e.body, ev.ErrorRaised)]
    assert [e.message for e in errors if e.where == "probe of send"] == ["it could not tell within 0.2 s"] * 2


async def test_a_probe_that_hangs_in_a_thread_holds_up_nobody() -> None:
    free = threading.Event()

    def hang(arguments: dict[str, Any], ctx: ToolContext) -> bool:
        return free.wait()

    @tool(effect="write", timeout_s=0.1, probe=hang)
    async def send(text: str) -> str:
        """Send a text."""
        raise ConnectionResetError("reset by peer")

    agent = Agent(ScriptedModel([call("send", text="hello"), "done"]), [send], approver=Person(), policy=ALLOW)
    outcome = await agent.run("send hello")
    free.set()
    (finished,) = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ToolFinished)]
    assert finished.unknown


async def test_a_thread_that_goes_on_after_its_time_is_not_believed_dead() -> None:
    """A function in a thread cannot be stopped: the probe's no at the deadline is not the last word."""
    sent: list[str] = []

    @tool(effect="write", timeout_s=0.1, probe=lambda arguments, ctx: bool(sent))
    def send(text: str) -> str:
        """Send a text."""
        time.sleep(0.4)
        sent.append(text)
        return "sent"

    async def later(request: ModelRequest) -> Any:
        await asyncio.sleep(0.6)
        return call("send", text="hello")

    model, person = ScriptedModel([call("send", text="hello"), later, "done"]), Person()
    agent = Agent(model, [send], approver=person, policy=ALLOW)
    assert (await agent.run("send hello")).status == "finished"
    assert sent == ["hello"] and not person.outcomes, "by then the probe could tell"


async def test_a_tool_error_says_that_nothing_happened() -> None:
    send, person = Send(refuse), Person()
    await run(send, person)
    assert send.sent == ["hello"] and not person.outcomes


async def test_an_answer_that_does_not_fit_the_question_does_nothing() -> None:
    send, person = Send(hang_after_sending), Person("once")
    await run(send, person)
    assert send.sent == ["hello"] and len(person.outcomes) == 1


async def test_a_new_plan_does_not_repeat_what_may_have_happened() -> None:
    plan = (
        '{"goal": "g", "root": {"type": "sequence", "id": "%s", "steps": ['
        '{"type": "call", "id": "%s", "tool": "send", "arguments": {"text": "hello"}},'
        '{"type": "finish", "id": "end", "answer": "sent"}]}}'
    )
    send, person = Send(break_after_sending), Person("happened")
    model = ScriptedModel([plan % ("r1", "s1"), plan % ("r2", "s2")])
    agent = Agent(model, [send], planner=PlanExecute(), approver=person, policy=ALLOW)
    assert (await agent.run("send hello")).answer == "sent"
    assert send.sent == ["hello"] and len(person.outcomes) == 1


async def test_the_person_sees_what_is_known() -> None:
    send, person = Send(hang_after_sending), Person("deny")
    await run(send, person)
    (request,) = person.outcomes
    assert request.arguments == {"text": "hello"}
    for piece in ("attempt 1", "UTC", "outbox: was 0 when the attempt began, is 1 now", "send hello"):
        assert piece in request.preview
    assert "may still be alive" in request.reason, "the attempt was made by a process that lives: this one"


# -- over a death ---------------------------------------------------------------------------------------------


async def killed(send: Send, path: Path, policy: Policy = ALLOW) -> None:
    agent = Agent(twice(), [send], approver=Person(), policy=policy, store=path)
    with pytest.raises(Killed):
        await agent.run("send hello")
    await agent.close()


async def resumed(send: Send, person: Any, path: Path, **options: Any) -> str:
    options.setdefault("policy", ALLOW)
    async with Agent(twice(), [send], approver=person, store=path, **options) as agent:
        (row,) = agent.store.list_runs()
        try:
            return (await agent.resume(row.run_id)).status
        except Killed:
            return "killed"


async def test_after_each_death_it_is_asked_anew(tmp_path: Path) -> None:
    """What the person said of the first attempt says nothing of the second."""
    path, send, person = tmp_path / "j.db", Send(die, die_after_sending), Person("not_happened", "happened")
    await killed(send, path)
    assert await resumed(send, person, path) == "killed"
    assert await resumed(send, person, path) == "finished"
    assert len(person.outcomes) == 2 and len({request.id for request in person.outcomes}) == 2
    assert send.sent == ["hello", "hello"], "the model asked for it twice"
    assert len(set(send.keys[:2])) == 1 and "attempt 2" in person.outcomes[1].preview


async def test_a_probe_that_says_no_is_believed_when_the_process_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, send, person = tmp_path / "j.db", Send(die, probe=False), Person()
    await killed(send, path)
    monkeypatch.setattr(outcomes, "is_dead", lambda process: True)
    assert await resumed(send, person, path) == "finished"
    assert send.sent == ["hello", "hello"] and not person.outcomes


@pytest.mark.parametrize("idempotent", [False, True])
async def test_a_probe_that_says_no_is_not_believed_when_somebody_wrote_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, idempotent: bool
) -> None:
    """It may have been done, and overwritten since."""
    path, send, person = tmp_path / "j.db", Send(die, probe=False, idempotent=idempotent), Person("happened")
    await killed(send, path)
    send.sent.append("from somebody else")
    monkeypatch.setattr(outcomes, "is_dead", lambda process: True)
    assert await resumed(send, person, path) == "finished"
    assert send.sent == ["from somebody else", "hello"] and len(person.outcomes) == 1


async def test_a_probe_that_says_no_is_not_believed_while_the_process_may_live(tmp_path: Path) -> None:
    path, send, person = tmp_path / "j.db", Send(die, probe=False), Person("happened")
    await killed(send, path)
    assert await resumed(send, person, path) == "finished"
    assert len(person.outcomes) == 1


@pytest.mark.parametrize("idempotent", [False, True])
async def test_what_policy_denies_by_now_is_not_done_again(tmp_path: Path, idempotent: bool) -> None:
    path, send = tmp_path / "j.db", Send(die_after_sending, idempotent=idempotent)
    await killed(send, path)
    assert await resumed(send, Person("not_happened"), path, policy=DENY) == "finished"
    assert send.sent == ["hello"]


async def test_a_changed_program_settles_what_the_old_one_left_open(tmp_path: Path) -> None:
    path, send, person = tmp_path / "j.db", Send(die_after_sending), Person("happened")
    await killed(send, path)
    send.spec = replace(send.spec, description="Send a text to everybody")
    assert await resumed(send, person, path) == "finished"
    assert send.sent == ["hello", "hello"] and len(person.outcomes) == 1, "the second was meant"


async def test_a_changed_program_repeats_no_write_however_often_it_was_meant(tmp_path: Path) -> None:
    """Both were done within one turn, before the first checkpoint after them."""
    path, send = tmp_path / "j.db", Send(lambda s: s.sent.append("hello"), lambda s: s.sent.append("hello"), die)
    both = [call("send", text="hello"), call("send", text="hello"), call("send", text="third")]

    def model() -> ScriptedModel:
        return ScriptedModel([both, "done"])

    agent = Agent(model(), [send], approver=Person(), policy=ALLOW, store=path)
    with pytest.raises(Killed):
        await agent.run("send hello hello third")
    await agent.close()
    send.spec = replace(send.spec, description="Send a text to everybody")
    person = Person("not_happened")
    async with Agent(model(), [send], approver=person, policy=ALLOW, store=path) as agent:
        assert (await agent.resume(agent.store.list_runs()[0].run_id)).status == "finished"
        assert send.sent == ["hello", "hello", "third"] and len(person.outcomes) == 1


async def test_an_edited_write_is_known_to_a_changed_program_by_what_was_asked(tmp_path: Path) -> None:
    path = tmp_path / "j.db"

    class Editor(Person):
        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            return ApprovalAnswer("edit", arguments={"text": f"{request.arguments['text']}!"})

    class Gone(Person):
        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            raise Killed

    send = Send()
    turn = [call("send", text="hello"), call("send", text="more")]
    ask = Policy.default()
    people = iter([Editor(), Gone()])

    class InTurn(Person):
        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            return await next(people).approve(request)

    agent = Agent(ScriptedModel([turn, "done"]), [send], approver=InTurn(), policy=ask, store=path)
    with pytest.raises(Killed):
        await agent.run("go")
    await agent.close()
    send.spec = replace(send.spec, description="Send a text to everybody")
    async with Agent(ScriptedModel([turn, "done"]), [send], approver=Person(), policy=ask, store=path) as agent:
        await agent.resume(agent.store.list_runs()[0].run_id)
    assert send.sent == ["hello!", "more"]


async def test_a_run_that_policy_ended_stays_ended_over_a_death(tmp_path: Path) -> None:
    policy = Policy.from_toml('[[rule]]\nid = "stop"\nlevel = "end_run"\ntool = "send"\njustification = "enough"\n')

    class DiesWhenRefused:
        def on_event(self, event: ev.Event) -> None:
            if isinstance(event.body, ev.ToolFinished):
                raise Killed

        def on_delta(self, delta: Any) -> None:
            return

    path, send = tmp_path / "j.db", Send()
    agent = Agent(twice(), [send], approver=Person(), policy=policy, store=path, observers=[DiesWhenRefused()])
    with pytest.raises(Killed):
        await agent.run("send hello")
    await agent.close()
    assert await resumed(send, Person(), path, policy=policy) == "cancelled"
    assert send.sent == []


# -- the world between approval and act -----------------------------------------------------------------------


class Meddling:
    """A store whose barrier after an intent gives somebody else the time to write."""

    def __init__(self, meddle: Callable[[], object], times: int) -> None:
        self._inner, self._meddle, self.left, self._intended = open_store(None), meddle, times, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def append(self, run_id: str, epoch: int, events: Any, *rest: Any, **named: Any) -> None:
        self._intended = any(isinstance(event.body, ev.Intent) for event in events)
        self._inner.append(run_id, epoch, events, *rest, **named)

    def claim(self, run_id: str, epoch: int, events: Any, use: Any, *more: Any) -> bool:
        self._intended = any(isinstance(event.body, ev.Intent) for event in events)
        return self._inner.claim(run_id, epoch, events, use, *more)

    async def barrier(self, run_id: str) -> None:
        await self._inner.barrier(run_id)
        if self._intended and self.left:
            self.left -= 1
            self._meddle()


@pytest.mark.parametrize("times", [1, 2])
async def test_a_world_that_changes_between_approval_and_act_is_shown_and_asked_about_again(
    tmp_path: Path, times: int
) -> None:
    log = AppendLine(tmp_path)

    def meddle() -> None:
        log.path.write_text("\n".join([*log.lines(), "somebody else"]) + "\n")

    store, person = Meddling(meddle, times), Person()
    agent = Agent(appender(1), [log, CountLines(tmp_path)], approver=person, store=store)  # type: ignore[arg-type]
    outcome = await agent.run("append")
    assert log.lines() == ["somebody else"] * times + ["line 1"]
    assert len(person.asked) == times + 1 and not person.outcomes
    withdrawn = [e.body for e in store.read(outcome.run_id) if isinstance(e.body, ev.IntentWithdrawn)]
    assert [body.attempt for body in withdrawn] == list(range(1, times + 1))


@pytest.mark.parametrize("per", ["run", "day"])
async def test_a_call_that_is_decided_anew_counts_once_as_a_use(tmp_path: Path, per: str) -> None:
    log, person = AppendLine(tmp_path), Person()
    limit = f'uses = {{ max = 2, per = "{per}" }}'
    rule = f'[[rule]]\nid = "twice"\nlevel = "allow"\ntool = "append_line"\n{limit}\ntrust = ["*"]\n'
    store = Meddling(lambda: log.path.write_text("somebody else\n"), 1)
    tools, policy = [log, CountLines(tmp_path)], Policy.from_toml(rule)
    agent = Agent(appender(3), tools, approver=person, store=store, policy=policy)  # type: ignore[arg-type]
    await agent.run("append")
    assert log.lines() == ["somebody else", "line 1", "line 2", "line 3"]
    assert [request.arguments["text"] for request in person.asked] == ["line 3"]


async def test_a_world_that_never_rests_is_given_up(tmp_path: Path) -> None:
    log = AppendLine(tmp_path)

    def meddle() -> None:
        log.path.write_text("\n".join([*log.lines(), "somebody else"]) + "\n")

    store = Meddling(meddle, 100)
    agent = Agent(appender(1), [log, CountLines(tmp_path)], approver=Person(), store=store)  # type: ignore[arg-type]
    await agent.run("append")
    assert "line 1" not in log.lines()


async def test_a_question_that_was_withdrawn_is_no_yes(tmp_path: Path) -> None:
    """The file changes while nobody is there, the question is asked anew, then the file is as it was."""
    log, path = AppendLine(tmp_path), tmp_path / "j.db"

    async def look() -> tuple[str, ...]:
        async with Agent(appender(1), [log, CountLines(tmp_path)], store=path) as agent:
            runs = agent.store.list_runs()
            outcome = await (agent.resume(runs[0].run_id) if runs else agent.run("append"))
            assert [waiting.id for waiting in agent.store.pending()] == list(outcome.waiting_for)
            return outcome.waiting_for

    first = await look()
    log.path.write_text("somebody else\n")
    second = await look()
    log.path.unlink()
    third = await look()
    assert first != second != third and not log.path.exists()


async def test_a_path_that_leads_nowhere_is_an_observation_also_where_nobody_is_asked(tmp_path: Path) -> None:
    free = Policy.from_toml('[[rule]]\nid = "free"\nlevel = "allow"\ntool = "write_file"\n')
    folder = tmp_path / "ws"
    folder.mkdir()
    model = ScriptedModel([call("write_file", path="../out.txt", content="x"), "it cannot be done"])
    async with Agent(model, workspace=folder, policy=free, approver=Person()) as agent:
        assert (await agent.run("write x to ../out.txt")).status == "finished"
    assert not (tmp_path / "out.txt").exists()
    assert model.requests[-1].messages[-1].text.startswith("error: ")


async def test_a_file_that_changes_after_the_last_look_is_not_overwritten(tmp_path: Path) -> None:
    """Between the runtime's look and the tool's: the tool compares with what was decided on, in one go."""
    folder = tmp_path / "ws"
    folder.mkdir()
    (folder / "a.txt").write_text("as approved")
    model = ScriptedModel([call("write_file", path="a.txt", content="mine"), "done"])
    async with Agent(model, workspace=folder, approver=Person()) as agent:
        inner = agent.tools["write_file"]

        class Late:
            def __getattr__(self, name: str) -> Any:
                return getattr(inner, name)

            async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
                (folder / "a.txt").write_text("somebody else's")
                return await inner.call(arguments, ctx)

        agent._kit = replace(agent._kit, tools={**agent.tools, "write_file": Late()})  # type: ignore[dict-item]
        await agent.run("write mine to a.txt")
    assert (folder / "a.txt").read_text() == "somebody else's"
    assert "changed" in model.requests[-1].messages[-1].text
