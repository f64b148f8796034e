"""Commands for those who operate agents: ``stats`` and ``trace``; and logging, which any command may do."""

from __future__ import annotations

import json as json_module
import logging
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from agentrt.cli.options import Json, errors, settings_of
from agentrt.core.errors import ConfigError

watch_app = typer.Typer(rich_markup_mode=None)
trace_app = typer.Typer(help="Traces of recorded runs.", no_args_is_help=True, rich_markup_mode=None)
watch_app.add_typer(trace_app, name="trace")


def start_logging() -> None:
    """``AGENTRT_LOG=json`` (or ``text``, or with a level: ``json:debug``) logs to standard error. Without it nothing is
    logged: what there is to know is on the screen, and ``logging`` would print warnings a second time."""
    setting = os.environ.get("AGENTRT_LOG")
    if not setting:
        logging.getLogger("agentrt").addHandler(logging.NullHandler())
        return
    from agentrt.runtime.logs import set_up

    try:
        set_up(setting)
    except ConfigError as error:
        print(f"agentrt: {error}", file=sys.stderr)
        raise SystemExit(2) from None


@watch_app.command(short_help="Many runs at a glance: percentiles and rates.")
def stats(
    since: Annotated[str, typer.Option(help="How far back: 12h, 7d, 4w.")] = "7d",
    by: Annotated[str | None, typer.Option(help="model, planner, prompt, user, release, status, day or tool")] = None,
    drift: Annotated[bool, typer.Option("--drift", help="What changed against as long a time before.")] = False,
    quick: Annotated[bool, typer.Option("--quick", help="From the list of runs alone, without their events.")] = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="At most so many runs.")] = 10_000,
    json: Json = False,
) -> None:
    """Many runs at a glance: percentiles of time, tokens and cost, and rates of what went wrong."""
    from agentrt.cli import stats as figures
    from agentrt.cli.limits import seconds
    from agentrt.store import open_store

    with errors():
        span = seconds(since)
        with closing(open_store(settings_of(None).journal)) as store:
            if drift:
                lines = figures.drifted(store, span, limit, json)
            else:
                lines = figures.stats(store, span, by, limit, quick=quick, as_json=json)
            for line in lines:
                print(line)


@trace_app.command("export", short_help="Write a run's trace as OTLP JSON, or send it.")
def export(
    run_id: str,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file; standard output unless given.")] = None,
    send: Annotated[bool, typer.Option(help="Through the exporter OTEL_TRACES_EXPORTER names, instead.")] = False,
    content: Annotated[bool, typer.Option(help="With prompts, answers and results, secrets masked.")] = False,
) -> None:
    """Write a run's trace as OTLP JSON, or send it to an OpenTelemetry backend."""
    from agentrt.runtime.telemetry import Telemetry, otlp_json
    from agentrt.runtime.telemetry.attributes import Content
    from agentrt.store import open_store

    with errors(), closing(open_store(settings_of(None).journal)) as store:
        row = store.get_run(run_id)
        events = store.read(row.run_id)
        if send:
            telemetry = Telemetry.from_environment(read_blob=store.blob if content else None)
            telemetry.replay(events)
            telemetry.close()
            print(f"sent the trace of {row.run_id}")
            return
        text = json_module.dumps(otlp_json(events, Content(store.blob) if content else None), ensure_ascii=False)
        if output is None:
            print(text)
        else:
            output.write_text(text, "utf-8")
            print(f"wrote {output}")
