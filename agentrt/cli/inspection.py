"""Commands that look at the journal or put a message in an inbox; none of them loads a model."""

from __future__ import annotations

import getpass
import json as json_module
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, get_args

from agentrt.cli import render, story
from agentrt.cli.approvers import ENDURING, edit_arguments
from agentrt.cli.durations import seconds_of
from agentrt.cli.render import BOLD, DIM, arguments, colour, diff
from agentrt.cli.settings import Settings
from agentrt.core.errors import ConfigError, RunNotFound
from agentrt.core.events import ApprovalAsked, QuestionAsked, RunStarted
from agentrt.core.specs import ToolSpec
from agentrt.core.store import PendingApproval, Store
from agentrt.core.tasks import Status
from agentrt.runtime import answering
from agentrt.runtime.answering import Yes
from agentrt.runtime.looking import pending_json
from agentrt.store import open_store
from agentrt.tui.moments import distance, moment
from agentrt.tui.printable import one_line, printable
from agentrt.tui.words import counted

STATUSES = ("running", *get_args(Status))


@contextmanager
def _store(settings: Settings) -> Iterator[Store]:
    store = open_store(settings.journal)
    try:
        yield store
    finally:
        store.close()


# -- looking --------------------------------------------------------------------------------------------------


def list_runs(settings: Settings, limit: int, status: str | None, as_json: bool) -> int:
    if status is not None:
        known_status(status)
    with _store(settings) as store:
        rows = store.list_runs(limit=limit, status=status)
    if as_json:
        print(json_module.dumps([asdict(row) for row in rows], ensure_ascii=False))
        return 0
    for row in rows:
        steps, goal = counted(row.steps, "step"), one_line(row.goal, 70)
        print(f"{row.run_id}  {story.when(row.created)}  {row.status:<11} {steps:>9}  ${row.cost:.4f}  {goal}")
    if not rows:
        none = f"no {status} runs" if status else "no runs yet: start one with  agentrt run 'What is 17 % of 340?'"
        print(none)
    return 0


def known_status(status: str) -> None:
    """
    Raises:
        ConfigError: no run is ever that.
    """
    if status not in STATUSES:
        raise ConfigError(f"expected a status among {', '.join(STATUSES)}, got {status!r}")


def show(settings: Settings, run_id: str, full: bool, as_json: bool) -> int:
    with _store(settings) as store:
        row = store.get_run(run_id)
        lines = story.as_json_lines(store, row.run_id) if as_json else story.tell(store, row, full=full)
        for line in lines:
            print(line)
    return 0


def approvals(settings: Settings, as_json: bool) -> int:
    with _store(settings) as store:
        waiting = store.pending()
        if as_json:
            print(json_module.dumps([pending_json(store, p) for p in waiting], ensure_ascii=False))
            return 0
        for pending in waiting:
            print(_pending_text(store, pending))
    if not waiting:
        print("nothing waits for you")
    return 0


def tools(settings: Settings, workspace: Path, as_json: bool, *, mcp: bool = True) -> int:
    import asyncio

    from agentrt.cli.inventory import all_tools, described
    from agentrt.cli.servers import connected

    async def all_there_are() -> list[tuple[ToolSpec, tuple[str, ...]]]:
        async with connected(settings, offered=mcp, quiet=as_json) as tools:
            return described([*all_tools(workspace), *tools])

    specs = asyncio.run(all_there_are())
    if as_json:
        print(json_module.dumps([{**asdict(spec), "effects": list(effects)} for spec, effects in specs]))
        return 0
    for spec, effects in specs:
        properties = spec.parameters.get("properties", {})
        required = spec.parameters.get("required", ())
        listed = ", ".join(name if name in required else f"{name}?" for name in properties)
        print(f"{colour(spec.name, BOLD)}({listed})  {colour('[' + ', '.join(effects) + ']', DIM)}")
        print("    " + printable(spec.description).replace("\n", "\n    "))
    return 0


def models(settings: Settings) -> int:
    chosen = f"now: {settings.model}{'' if settings.configured else ' (the default)'}"
    print(
        f"""{chosen}
builtin            the model that ships with agentrt; small, local, sends nothing anywhere
torch:PATH_OR_ID   a Hugging Face causal language model, run here     pip install 'agentrt[local]'
anthropic:NAME     needs ANTHROPIC_API_KEY; sends prompts to Anthropic  pip install 'agentrt[anthropic]'
openai:NAME        needs OPENAI_API_KEY; OPENAI_BASE_URL for compatible servers  pip install 'agentrt[openai]'
scripted:FILE      answers from a file, for tests
Choose with --model, AGENTRT_MODEL, or model = "…" in {settings.home / "config.toml"}."""
    )
    return 0


# -- answering ------------------------------------------------------------------------------------------------


def approve(
    settings: Settings,
    approval_id: str,
    yes: Mapping[str, Any],
    edited: str | None,
    answer: str | None,
    happened: bool | None,
) -> int:
    with _store(settings) as store:
        pending = store.find_pending(approval_id)
        body = pending.body
        if isinstance(body, QuestionAsked):
            if answer is None:
                raise ConfigError(f"{pending.id} is a question ({body.question}): answer it with --answer '…'")
            answering.answer(store, pending, answer, _person())
        elif isinstance(body, ApprovalAsked):
            said = _yes(**yes)
            if body.kind == "unknown_outcome":
                if happened is None:
                    raise ConfigError(
                        f"it is not known whether {body.tool} {arguments(body.arguments)} took effect: look, then say "
                        "--happened or --no-happened (to do it now)"
                    )
                said = replace(said, happened=happened)
            elif edited is not None:
                said = replace(said, arguments=_edited(store, pending, body, edited))
            answering.approve(store, pending, body, said)
            if body.kind == "call" and edited is None and said.scope != "once":
                words = printable(body.reaches[said.reach - 1].words)
                print(f"for {ENDURING[said.scope]}, without asking: {words}")
        return _answered(pending)


def deny(settings: Settings, approval_id: str, reason: str) -> int:
    with _store(settings) as store:
        pending = store.find_pending(approval_id)
        if isinstance(pending.body, QuestionAsked):
            raise ConfigError(f"{pending.id} is a question: answer it with  agentrt approve {pending.id} --answer '…'")
        answering.deny(store, pending, _person(), reason)
        return _answered(pending)


def post(settings: Settings, run_id: str, kind: str, data: dict[str, Any]) -> int:
    from agentrt.cli import reaching

    with _store(settings) as store:
        row = store.get_run(run_id)
        answering.require_alive(row, "that")
        store.post(row.run_id, kind, data)
        print(f"sent to {row.run_id}{reaching.how_to_hear(row)}")
    return 0


# -- for resume -----------------------------------------------------------------------------------------------


def started(settings: Settings, run_id: str) -> RunStarted:
    """How the run began.

    Raises:
        RunNotFound: there is no such run, or it never began.
    """
    with _store(settings) as store:
        row = store.get_run(run_id)
        first = store.read(row.run_id, limit=1)
    if not first or not isinstance(first[0].body, RunStarted):
        raise RunNotFound(f"run {row.run_id} never began; run its task again: {row.goal}")
    return first[0].body


def reopened(
    settings: Settings, run_id: str, workspace: Path | None, *, model: bool = True
) -> tuple[Settings, RunStarted, Path]:
    """How to go on with a run: with the model (unless the command line names another: ``model=False``) and in the
    folder it began with, and how it began. Raises like ``started``."""
    body = started(settings, run_id)
    name = body.manifest.get("model_string", "") if model and body.manifest.get("model") else ""
    chosen = replace(settings, model=name, configured=True) if name else settings
    return chosen, body, workspace or Path(body.workspace or ".")


def planner_of(body: RunStarted) -> str | None:
    name = body.manifest.get("planner", "").split("@")[0]
    return {"react": "react", "plan-execute": "plan", "reflexion(react)": "reflexion"}.get(name)


# -- inside ---------------------------------------------------------------------------------------------------


def _person() -> str:
    """Who answers, as others who share the journal know them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user on this machine, as in many containers
        return "user"


def _yes(scope: str, reach: int, uses: int | None, lasting: str | None, reason: str) -> Yes:
    return Yes(_person(), scope, reach, uses, None if lasting is None else seconds_of(lasting), reason)


def _edited(store: Store, pending: PendingApproval, body: ApprovalAsked, text: str) -> dict[str, Any]:
    """The arguments instead; an answer is taken once, so those that do not fit one of our own tools are not."""
    from agentrt.cli.inventory import all_tools

    started = store.read(pending.run_id, limit=1)[0].body
    place = Path(started.workspace) if isinstance(started, RunStarted) and started.workspace else None
    ours = {tool.spec.name: tool.spec for tool in all_tools(place)} if place is not None and place.is_dir() else {}
    try:
        return edit_arguments(body.arguments, text, ours.get(body.tool))
    except ValueError as error:
        raise ConfigError(f"expected --edit to be a JSON object or key=value, got {text!r}: {error}") from None


def _answered(pending: PendingApproval) -> int:
    print(f"noted for {pending.run_id}; go on with: agentrt resume {pending.run_id}")
    return 0


def _pending_text(store: Store, pending: PendingApproval) -> str:
    body = pending.body
    head = f"{colour(pending.id, BOLD)}  {story.when(pending.asked)}  {pending.run_id}"
    if isinstance(body, QuestionAsked):
        return f"{head}\n  {printable(body.question)}\n  agentrt approve {pending.id} --answer '…'"
    assert isinstance(body, ApprovalAsked)
    preview = (
        "\n" + "\n".join(f"  {x}" for x in diff(store.blob(body.preview_blob)).splitlines())
        if body.preview_blob
        else ""
    )
    until = "" if body.expires is None else f"\n  good until {moment(body.expires)}"
    numbered = render.reaches(body.reaches)
    scopes = f"\n  --scope {'|'.join(body.scopes)} --reach N:\n{numbered}" if body.reaches else ""
    effects = f"  [{', '.join(body.effects) or 'unknown effects'}]"
    head = f"{head}  {distance(pending.asked - time.time())}{until}"
    called = f"{printable(body.tool)} {arguments(body.arguments, 2000)}{effects}"
    return f"{head}\n  {called}\n  {printable(body.reason)}{preview}{scopes}"
