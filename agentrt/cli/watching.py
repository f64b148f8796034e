"""Commands for those who operate agents: ``trace`` and ``stats``; and logging, which any command may do."""

from __future__ import annotations

import json as json_module
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from agentrt.cli.options import errors, settings_of
from agentrt.core.errors import ConfigError

watch_app = typer.Typer(rich_markup_mode=None)
trace_app = typer.Typer(help="Traces of recorded runs.", no_args_is_help=True, rich_markup_mode=None)
watch_app.add_typer(trace_app, name="trace")


def start_logging() -> None:
    """``AGENTRT_LOG=json`` (or ``text``, or with a level: ``json:debug``) logs to standard error."""
    setting = os.environ.get("AGENTRT_LOG")
    if not setting:
        return
    from agentrt.runtime.logs import set_up

    try:
        set_up(setting)
    except ConfigError as error:
        print(f"agentrt: {error}", file=sys.stderr)
        raise SystemExit(2) from None


@trace_app.command("export")
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

    with errors():
        store = open_store(settings_of(None).journal)
        try:
            row = store.get_run(run_id)
            events = store.read(row.run_id)
            if send:
                telemetry = Telemetry.from_environment(read_blob=store.blob if content else None)
                telemetry.replay(events)
                telemetry.close()
                print(f"sent the trace of {row.run_id}")
                return
            text = json_module.dumps(otlp_json(events, Content(store.blob) if content else None), ensure_ascii=False)
        finally:
            store.close()
        if output is None:
            print(text)
        else:
            output.write_text(text, "utf-8")
            print(f"wrote {output}")
