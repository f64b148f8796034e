"""Running and resuming on the command line: building the agent, watching it, telling how it ended."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from agentrt.agent import Agent
from agentrt.cli.approvers import Terminal, Yes
from agentrt.cli.durations import seconds_of
from agentrt.cli.limits import seconds, tool_calls
from agentrt.cli.render import BOLD, DIM, RED, YELLOW, Watcher, colour, plain_terminal
from agentrt.cli.settings import Settings
from agentrt.core.errors import MissingPart
from agentrt.core.protocols import Approver, Embedder, Memory, Observer, Policy, Tool
from agentrt.core.store import Store
from agentrt.core.tasks import Budget, Outcome
from agentrt.runtime.looking import outcome_json
from agentrt.store import open_store
from agentrt.tui.printable import printable
from agentrt.tui.words import counted

EXIT = {"finished": 0, "refused": 0, "waiting": 3, "failed": 4, "no_path": 4, "over_budget": 5, "cancelled": 130}


@dataclass(frozen=True)
class Options:
    """What the command line said."""

    workspace: Path
    json: bool = False
    yes: bool = False
    policy: Path | None = None
    planner: str | None = None
    max_steps: int | None = None
    max_cost: float | None = None
    sandbox: bool = True
    memory: bool = True
    quiet: bool = False
    strict: bool = False
    yes_untrusted: bool = False
    approval_timeout_s: float | None = None
    offline: bool = False
    """Nothing will be performed, so tools are offered whether or not what they need is here."""
    max_tokens: int | None = None
    max_time: str | None = None
    max_tool: Sequence[str] = ()
    mcp: bool = True
    skills: bool = True


def answering(options: Options, untrusted: bool, unattended: bool, timeout: str) -> Options:
    """Who answers what is asked, and for how long they are waited for."""
    waits = seconds_of(timeout) if unattended else None
    return replace(options, yes_untrusted=untrusted, approval_timeout_s=waits)


def execute(settings: Settings, options: Options, work: Callable[[Agent], Awaitable[Outcome]]) -> int:
    """Build the agent, do the work, print the outcome; gives the exit code."""
    watcher = Watcher(quiet=options.json or options.quiet)
    try:
        outcome = asyncio.run(_work(settings, options, watcher, work))
    except (KeyboardInterrupt, asyncio.CancelledError):
        run = watcher.run_id
        if options.json:
            print(json.dumps({"run_id": run, "status": "waiting", "answer": "", "reason": "interrupted"}))
        else:
            hint = f"; go on with: agentrt resume {run}" if run else ""
            print(colour(f"\ninterrupted{hint}", YELLOW), file=sys.stderr)
        return 130
    (_print_json if options.json else _print)(outcome)
    return EXIT[outcome.status]


def _heed_the_end() -> None:
    """A supervisor's SIGTERM and a terminal that went away end the run as Ctrl-C does: it has written where it is, and
    says how to go on. What is ignored (``nohup``) stays ignored."""
    task = asyncio.current_task()
    assert task is not None, "called by a coroutine"
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) == signal.SIG_DFL:
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)


async def _work(
    settings: Settings, options: Options, watcher: Watcher, work: Callable[[Agent], Awaitable[Outcome]]
) -> Outcome:
    _heed_the_end()
    progress = None if watcher.quiet else _loading
    with telemetry() as observing:
        async with agent_of(settings, options, watcher, progress=progress, observers=observing) as agent:
            watcher.store = agent.store
            if not watcher.quiet:
                _announce(settings)
            agent.warm_up()
            return await work(agent)


@contextmanager
def telemetry() -> Iterator[tuple[Observer, ...]]:
    """``AGENTRT_OTEL=1`` sends traces and metrics to the exporters that OpenTelemetry's variables name."""
    if os.environ.get("AGENTRT_OTEL", "").lower() not in ("1", "true", "yes", "on"):
        yield ()
        return
    from agentrt.runtime.telemetry import Telemetry

    telemetry = Telemetry.from_environment()
    try:
        yield (telemetry,)
    finally:
        telemetry.close()


@asynccontextmanager
async def agent_of(
    settings: Settings,
    options: Options,
    watcher: Watcher,
    approver: Approver | None = None,
    progress: Callable[[str, float], None] | None = None,
    observers: Sequence[Observer] = (),
) -> AsyncIterator[Agent]:
    """The agent while it is in use, and with it the MCP servers that the settings name."""
    from agentrt.cli.servers import connected
    from agentrt.cli.skill_commands import tell_left_out

    if options.skills and not watcher.quiet:
        tell_left_out(options.workspace)
    async with (
        connected(settings, offered=options.mcp, quiet=watcher.quiet) as tools,
        build_agent(settings, options, watcher, approver, progress, observers, tools) as agent,
    ):
        yield agent


def build_agent(
    settings: Settings,
    options: Options,
    watcher: Watcher,
    approver: Approver | None = None,
    progress: Callable[[str, float], None] | None = None,
    observers: Sequence[Observer] = (),
    tools: Sequence[Tool] = (),
) -> Agent:
    """The agent the settings and options describe. ``progress`` hears of a local model's loading."""
    from agentrt.assembly import LazyEmbedder
    from agentrt.tools.skills import usual_places

    policy, budget = _policy(settings, options), _budget(settings, options)
    store, embedder = open_store(settings.journal), LazyEmbedder()
    sandbox = None
    if options.sandbox:
        sandbox = "docker" if options.offline else _sandbox(watcher)
    approver = approver or _approver(options)
    agent = Agent(
        settings.model,
        tools,
        workspace=options.workspace,
        planner=options.planner or settings.planner,
        policy=policy,
        approver=approver,
        approval_timeout_s=options.approval_timeout_s,
        store=store,
        memory=_memory(settings, store, embedder) if options.memory else False,
        embedder=embedder,
        sandbox=sandbox,
        budget=budget,
        observers=(watcher, *observers),
        progress=progress,
        cache=settings.home / "cache",
        skills=usual_places(options.workspace) if options.skills else (),
    )
    if isinstance(approver, Terminal):
        approver.tools = agent.tools
    return agent


def _budget(settings: Settings, options: Options) -> Budget:
    return Budget(
        steps=options.max_steps or settings.max_steps,
        tokens=options.max_tokens,
        cost=settings.max_cost if options.max_cost is None else options.max_cost,
        wall_s=None if options.max_time is None else seconds(options.max_time),
        tool_calls={name: n for name, n in tool_calls(options.max_tool).items() if n is not None},
    )


def _approver(options: Options) -> Approver | None:
    if options.yes or options.yes_untrusted:
        return Yes(options.yes_untrusted)
    return Terminal() if sys.stdin.isatty() and sys.stderr.isatty() and not options.json else None


def _policy(settings: Settings, options: Options) -> Policy:
    """The user's rules, those of the invocation, and the workspace's own, which may only tighten unless trusted."""
    from agentrt.policy.layers import layered

    return layered(settings.home, options.workspace, [options.policy] if options.policy else [])


def _memory(settings: Settings, store: Store, embedder: Embedder) -> Memory:
    from agentrt.memory import open_memory

    return open_memory(store, settings.home / "memory", embedder)


def _sandbox(watcher: Watcher) -> str | None:
    from agentrt.sandboxes import find_engine

    try:
        find_engine()
    except MissingPart as missing:
        if not watcher.quiet:
            why = re.split(r"; | \(", str(missing))[0]
            print(colour(f"no code tools: {why} (agentrt doctor says how to mend that)", DIM), file=sys.stderr)
        return None
    return "docker"


def _loading(what: str, share: float) -> None:
    """One line that is rewritten while a local model loads; nothing where nobody is watching."""
    if sys.stderr.isatty() and not plain_terminal():
        end = "\r\033[K" if share >= 1 else ""
        print(f"\r\033[K{colour(f'loading {what} {share:.0%}', DIM)}{end}", end="", file=sys.stderr, flush=True)


def _announce(settings: Settings) -> None:
    how = "" if settings.configured else "  (another: --model anthropic:NAME, openai:NAME or torch:PATH)"
    print(colour(f"model {settings.model}{how}", DIM), file=sys.stderr)


def _print(outcome: Outcome) -> None:
    if outcome.answer:
        print(printable(outcome.answer) if sys.stdout.isatty() else outcome.answer)
    steps, tokens = counted(outcome.steps, "step"), outcome.usage.total
    figures = f"{steps}, {tokens} tokens, ${outcome.cost:.4f}, {outcome.duration_s:.1f} s"
    print(colour(f"{outcome.run_id}  {figures}", DIM), file=sys.stderr)
    if outcome.status == "waiting":
        print(colour(f"waiting: {outcome.reason}", BOLD, YELLOW), file=sys.stderr)
        for name in outcome.waiting_for:
            print(f"  agentrt approve {name}   or   agentrt deny {name} --reason …", file=sys.stderr)
        print(f"  then: agentrt resume {outcome.run_id}", file=sys.stderr)
    elif outcome.status not in ("finished", "refused"):
        print(colour(f"{outcome.status}: {outcome.reason}", RED), file=sys.stderr)


def _print_json(outcome: Outcome) -> None:
    print(json.dumps(outcome_json(outcome), ensure_ascii=False))
