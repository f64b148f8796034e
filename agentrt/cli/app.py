"""The commands. Each parses its arguments, calls one function and exits with that function's code."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from agentrt.cli.options import (
    Json,
    McpOption,
    MemoryOption,
    Model,
    Planner,
    PolicyFile,
    SandboxOption,
    SkillsOption,
    Timeout,
    Unattended,
    Untrusted,
    Workspace,
    Yes,
    errors,
    settings_of,
)
from agentrt.cli.policy_commands import policy_app
from agentrt.cli.runs import runs_app
from agentrt.cli.serving import serve_app
from agentrt.cli.skill_commands import skills_app
from agentrt.cli.travel import travel_app
from agentrt.cli.watching import watch_app
from agentrt.core.errors import ConfigError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
sandbox_app = typer.Typer(help="The container image code runs in.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(sandbox_app, name="sandbox")
grants_app = typer.Typer(help="Your standing answers.", rich_markup_mode=None)
app.add_typer(grants_app, name="grants")
app.add_typer(travel_app)
app.add_typer(policy_app, name="policy")
app.add_typer(watch_app)
app.add_typer(serve_app)
app.add_typer(runs_app, name="runs")
app.add_typer(skills_app, name="skills")


def _version(wanted: bool) -> None:
    if wanted:
        import agentrt

        print(f"agentrt {agentrt.__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_version)
    ] = False,
) -> None:
    """An agent runtime: tasks go in, tools are called behind approvals, every step can be resumed."""


@app.command()
def run(
    task: Annotated[str, typer.Argument(help="What is to be done, in words; - reads it from standard input.")],
    model: Model = None,
    workspace: Workspace = Path(),
    json: Json = False,
    yes: Yes = False,
    yes_untrusted: Untrusted = False,
    unattended: Unattended = False,
    approval_timeout: Timeout = "15m",
    policy: PolicyFile = None,
    planner: Planner = None,
    session: Annotated[str | None, typer.Option(help="Continue a session of this name.")] = None,
    max_steps: Annotated[int | None, typer.Option(min=1)] = None,
    max_cost: Annotated[float | None, typer.Option(min=0, help="US dollars.")] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, help="Tokens in and out together.")] = None,
    max_time: Annotated[str | None, typer.Option(help="Time of work, such as 90s or 10m.")] = None,
    max_tool: Annotated[list[str] | None, typer.Option(metavar="NAME=N", help="Calls of a tool; globs too.")] = None,
    sandbox: SandboxOption = True,
    memory: MemoryOption = True,
    mcp: McpOption = True,
    skills: SkillsOption = True,
    schema: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A JSON Schema: the answer is JSON that satisfies it.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print the answer only.")] = False,
) -> None:
    """Carry out TASK in the current directory (or -C FOLDER)."""
    from agentrt.cli import work

    with errors():
        task = _said(task)
        if not task.strip():
            raise ConfigError("the task is empty: say what is to be done")
        if not workspace.is_dir():
            raise ConfigError(f"the workspace {workspace} is not a folder")
        options = work.Options(workspace, json, yes, policy, planner, max_steps, max_cost, sandbox, memory, quiet)
        options = work.answering(options, yes_untrusted, unattended, approval_timeout)
        options = replace(
            options, max_tokens=max_tokens, max_time=max_time, max_tool=max_tool or (), mcp=mcp, skills=skills
        )
        answer = None if schema is None else _schema(schema)
        code = work.execute(settings_of(model), options, lambda agent: _one_turn(agent, task, session, answer))
    raise typer.Exit(code)


def _said(task: str) -> str:
    """The task; ``-`` stands for what comes in.

    Raises:
        ConfigError: its bytes are no text.
    """
    try:
        said = sys.stdin.read() if task == "-" else task
        said.encode()
    except UnicodeError:
        raise ConfigError("expected the task as UTF-8 text, got bytes that are none: mend or convert them") from None
    return said


def _schema(path: Path) -> dict[str, Any]:
    """
    Raises:
        ConfigError: the file cannot be read or holds no JSON object.
    """
    from json import loads

    try:
        schema = loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"expected {path} to hold a JSON Schema for the answer, but {error}") from None
    if not isinstance(schema, dict):
        raise ConfigError(f"expected {path} to hold a JSON Schema, an object, got {type(schema).__name__}")
    return schema


async def _one_turn(agent: Any, task: str, session: str | None, answer: dict[str, Any] | None) -> Any:
    send = agent.run if session is None else agent.session(session).send
    return await send(task, answer=answer)


@app.command()
def resume(
    run_id: str,
    model: Model = None,
    workspace: Annotated[Path | None, typer.Option("--workspace", "-C", help="Default: that of the run.")] = None,
    json: Json = False,
    yes: Yes = False,
    yes_untrusted: Untrusted = False,
    unattended: Unattended = False,
    approval_timeout: Timeout = "15m",
    policy: PolicyFile = None,
    planner: Planner = None,
    sandbox: SandboxOption = True,
    memory: MemoryOption = True,
    mcp: McpOption = True,
    skills: SkillsOption = True,
    strict: Annotated[bool, typer.Option(help="Refuse if code, prompts, tools or policy changed.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> None:
    """Go on with a run that waits, was interrupted, or was killed."""
    from agentrt.cli import inspection, work

    with errors():
        settings, started, folder = inspection.reopened(settings_of(model), run_id, workspace, model=model is None)
        planner = planner or inspection.planner_of(started)
        options = work.Options(folder, json, yes, policy, planner, sandbox=sandbox, memory=memory, quiet=quiet)
        options = replace(work.answering(options, yes_untrusted, unattended, approval_timeout), mcp=mcp, skills=skills)
        code = work.execute(settings, options, lambda agent: agent.resume(run_id, strict=strict))
    raise typer.Exit(code)


@app.command()
def chat(
    model: Model = None,
    workspace: Workspace = Path(),
    session: Annotated[str | None, typer.Option(help="Continue a session of this name.")] = None,
    policy: PolicyFile = None,
    plain: Annotated[bool, typer.Option(help="Plain text instead of the full-screen app.")] = False,
    mcp: McpOption = True,
    skills: SkillsOption = True,
) -> None:
    """Talk with an agent in the terminal."""
    from agentrt.cli import work
    from agentrt.cli.chat import chat as talk

    with errors():
        code = talk(settings_of(model), work.Options(workspace, policy=policy, mcp=mcp, skills=skills), session, plain)
    raise typer.Exit(code)


@app.command(short_help="Tell the story of a run, step by step.")
def show(
    run_id: str,
    full: Annotated[bool, typer.Option(help="Show outputs whole.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Every event as a line of JSON.")] = False,
) -> None:
    """Tell the story of a run: calls, arguments, outputs, decisions, time and cost."""
    _inspect(lambda i, s: i.show(s, run_id, full, json))


@app.command()
def approvals(json: Json = False) -> None:
    """What waits for a person."""
    _inspect(lambda i, s: i.approvals(s, json))


@app.command()
def approve(
    approval_id: str,
    scope: Annotated[str, typer.Option(help="once, run, session or always: how long it holds.")] = "once",
    reach: Annotated[int, typer.Option(min=1, help="Which calls, as `agentrt approvals` numbers them.")] = 1,
    uses: Annotated[int | None, typer.Option(min=1, help="At most so many further calls.")] = None,
    lasting: Annotated[str | None, typer.Option("--for", help="At most so long: 2h, 30d.")] = None,
    reason: Annotated[str, typer.Option(help="Kept with the answer.")] = "",
    arguments: Annotated[str | None, typer.Option("--edit", help="Other arguments: JSON or key=value.")] = None,
    answer: Annotated[str | None, typer.Option(help="The answer to a question.")] = None,
    happened: Annotated[bool | None, typer.Option(help="For an unknown outcome: did it happen?")] = None,
) -> None:
    """Answer a waiting approval with yes; then `agentrt resume RUN`."""
    yes = {"scope": scope, "reach": reach, "uses": uses, "lasting": lasting, "reason": reason}
    _inspect(lambda i, s: i.approve(s, approval_id, yes, arguments, answer, happened))


@app.command()
def deny(approval_id: str, reason: Annotated[str, typer.Option(help="The model is told.")] = "") -> None:
    """Answer a waiting approval with no; then `agentrt resume RUN`."""
    _inspect(lambda i, s: i.deny(s, approval_id, reason))


@grants_app.callback(invoke_without_command=True)
def grants(
    context: typer.Context,
    every: Annotated[bool, typer.Option("--all", help="Also those revoked, expired or used up.")] = False,
    workspace: Workspace = Path(),
    json: Json = False,
) -> None:
    """What you allowed beyond one call: which calls, for how long, how often used."""
    if context.invoked_subcommand is None:
        from agentrt.cli.granted import list_grants

        _inspect(lambda _i, s: list_grants(s, workspace, every, json))


@grants_app.command("revoke", short_help="Take grants back.")
def grants_revoke(
    grant_id: Annotated[str | None, typer.Argument(help="The id, or how it begins.")] = None,
    tool: Annotated[str | None, typer.Option(help="All of this tool.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All there are.")] = False,
    reason: Annotated[str, typer.Option()] = "",
) -> None:
    """Take grants back; runs that are going on ask from their next decision on."""
    from agentrt.cli.granted import revoke

    _inspect(lambda _i, s: revoke(s, grant_id, tool, every, reason))


@app.command(short_help="Say something to a run that is going on.")
def steer(run_id: str, text: str) -> None:
    """Say something to a run that is going on; it is heard at the next step."""
    _inspect(lambda i, s: i.post(s, run_id, "steer", {"text": text}))


@app.command()
def cancel(run_id: str, reason: Annotated[str, typer.Option()] = "cancelled by the user") -> None:
    """Stop a run for good."""
    from agentrt.cli import reaching

    with errors():
        reaching.cancel(settings_of(None), run_id, reason)


@app.command(short_help="List the tools an agent has here.")
def tools(workspace: Workspace = Path(), json: Json = False, mcp: McpOption = True) -> None:
    """List the tools an agent has here, with their parameters and effects."""
    _inspect(lambda i, s: i.tools(s, workspace, json, mcp=mcp))


@app.command()
def models() -> None:
    """List the models that can be named, and what each needs."""
    _inspect(lambda i, s: i.models(s))


@app.command("eval")
def evaluate(
    suite: Annotated[
        str, typer.Argument(help="builtin, everyday, agentdojo, redteam, or a folder with tasks.jsonl")
    ] = "builtin",
    model: Model = None,
    limit: Annotated[int | None, typer.Option("--limit", "-n", help="At most so many tasks.")] = None,
    json: Json = False,
    plans: Annotated[int, typer.Option(min=1, help="Runs of each task, for the planning metrics.")] = 1,
    seed: Annotated[int | None, typer.Option(help="Other tasks of the generated suite.")] = None,
    sandbox: SandboxOption = True,
    update_card: Annotated[bool, typer.Option("--update-card", help="Write the figures into the card.")] = False,
    against: Annotated[Path | None, typer.Option(help="An earlier --json report to tell the difference from.")] = None,
    dojo: Annotated[list[str] | None, typer.Option("--suite", help="agentdojo, redteam: only these suites.")] = None,
    trust: Annotated[
        Path | None, typer.Option(help="agentdojo, redteam: trust rules instead of the suite's own.")
    ] = None,
    effects: Annotated[Path | None, typer.Option(help="agentdojo: effects by function, TOML.")] = None,
) -> None:
    """Run an evaluation suite and print its metrics with intervals."""
    if suite in ("agentdojo", "redteam"):
        _attacked(suite, dojo, limit, json, trust, effects)
    from agentrt.evals.command import evaluate as run_suite

    with errors():
        chosen = settings_of(model).model
        code = run_suite(
            suite,
            chosen,
            limit,
            json,
            update_card=update_card,
            plans=plans,
            seed=seed,
            sandbox=sandbox,
            against=against,
        )
    raise typer.Exit(code)


def _attacked(
    which: str, suites: list[str] | None, limit: int | None, json: bool, trust: Path | None, effects: Path | None
) -> None:
    from agentrt.evals.redteam.agentdojo import DEVELOPED_WITH, read_effects, report
    from agentrt.evals.redteam.own import OWN

    chosen = suites or (DEVELOPED_WITH if which == "agentdojo" else tuple(OWN))
    with errors():
        rules = trust.read_text("utf-8") if trust else None
        table = read_effects(effects) if effects else None
        code = report(chosen, limit=limit, as_json=json, trust=rules, effects=table)
    raise typer.Exit(code)


@app.command()
def doctor(json: Json = False) -> None:
    """Check every part and say how to mend what is missing."""
    from agentrt.cli.doctor import examine

    with errors():
        code = examine(settings_of(None), json)
    raise typer.Exit(code)


@sandbox_app.command("build")
def sandbox_build() -> None:
    """Build the image, from a registry or from Debian packages."""
    _sandbox("build")


@sandbox_app.command("check")
def sandbox_check() -> None:
    """Run a cell in the sandbox and show its limits."""
    _sandbox("check")


@sandbox_app.command("reap")
def sandbox_reap() -> None:
    """Remove containers whose owners have died."""
    _sandbox("reap")


def _sandbox(command: str) -> None:
    from agentrt.sandboxes.__main__ import main

    with errors():
        code = main([command])
    raise typer.Exit(code)


def _inspect(command: Callable[[Any, Any], int]) -> None:
    from agentrt.cli import inspection

    with errors():
        code = command(inspection, settings_of(None))
    raise typer.Exit(code)
