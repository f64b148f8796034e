"""``agentrt runs``: lists runs; its subcommands take runs out of the journal, into it, and away from it."""

from __future__ import annotations

import json as json_
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from agentrt.cli.durations import seconds_of
from agentrt.cli.options import Json, errors, settings_of
from agentrt.core.errors import ConfigError

if TYPE_CHECKING:
    from agentrt.store.sql_store import SqlStore

runs_app = typer.Typer(
    help="List runs, newest first; or export, import, prune them, make one a task.",
    short_help="List runs; or export, import, prune them.",
    rich_markup_mode=None,
)
_AGE = re.compile(r"(\d+)\s*([smhdw])")


@runs_app.callback(invoke_without_command=True)
def runs(
    context: typer.Context,
    limit: Annotated[int, typer.Option("--limit", "-n")] = 20,
    status: Annotated[str | None, typer.Option(help="running, waiting, finished, …")] = None,
    json: Json = False,
) -> None:
    """List runs, newest first."""
    if context.invoked_subcommand is not None:
        return
    from agentrt.cli import inspection

    with errors():
        inspection.list_runs(settings_of(None), limit, status, json)


@runs_app.command("export")
def export(
    run_ids: Annotated[list[str], typer.Argument(metavar="RUN…")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="A new file; default: standard output.")] = None,
) -> None:
    """Write runs as JSON lines: row, contents and events. They hold whatever was said in the runs."""
    from agentrt.store.transfer import export_runs

    with errors(), _journal() as store:
        names = list(dict.fromkeys(store.get_run(name).run_id for name in run_ids))
        with _new_file(output) if output else nullcontext(sys.stdout) as out:
            for line in export_runs(store, names):
                print(line, file=out)


@runs_app.command("import")
def import_(file: Annotated[Path, typer.Argument(help="What export wrote; - is standard input.")]) -> None:
    """Store the runs of a file. A run that is there already must be the same one."""
    from agentrt.store.transfer import import_runs

    with errors(), _journal() as store, _lines(file) as lines:
        for name, new in import_runs(store, lines).items():
            print(f"{name}  {'imported' if new else 'was there already, and is the same'}")


@runs_app.command("case", short_help="Make a run a task of an evaluation suite.")
def case(
    run_id: Annotated[str, typer.Argument(metavar="RUN")],
    folder: Annotated[Path, typer.Argument(help="A suite of your own: the folder that has tasks.jsonl, or will.")],
    check: Annotated[str, typer.Option(help='What must hold at the end: {"answer_contains": ["42"]}.')],
    right: Annotated[bool, typer.Option("--right", help="The calls it made are the right way.")] = False,
) -> None:
    """Make a run a task of an evaluation suite, to be tried again with every change."""
    from agentrt.evals.cases import add_case

    with errors(), _journal() as store:
        added = add_case(store, run_id, folder, _object(check), right=right)
        print(f"{added.id} is a task in {added.path}; files, as they are now: {', '.join(added.files) or 'none'}")


@runs_app.command()
def prune(
    older_than: Annotated[str, typer.Option(help="Since their last event: 30d, 12h, 4w.")],
    status: Annotated[
        list[str] | None, typer.Option(help="Only these; default: all that are over. May be repeated.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say which.")] = False,
) -> None:
    """Remove old runs with all that is theirs. Runs that go on or wait stay, unless --status names them."""
    from agentrt.cli import inspection, story
    from agentrt.core.tasks import OVER
    from agentrt.store.retention import prune, sweep

    with errors(), _journal() as store:
        for one in status or ():
            inspection.known_status(one)
        gone = prune(store, seconds(older_than), status or OVER, dry_run=dry_run)
        for row in gone:
            print(f"{row.run_id}  {story.when(row.updated)}  {row.status}")
        if dry_run:
            print(f"{len(gone)} runs would be removed")
            return
        swept = sweep(store)
        print(f"{len(gone)} runs and {swept.contents} contents ({size(swept.bytes)}) removed")
        print("the space is given back by: agentrt runs vacuum")


@runs_app.command()
def vacuum(
    full: Annotated[bool, typer.Option(help="PostgreSQL: rewrite the tables, which locks them meanwhile.")] = False,
    grace: Annotated[str, typer.Option(help="Keep contents younger than this; 0s when nothing is running.")] = "2d",
) -> None:
    """Remove contents that no run names, and give freed space back."""
    from agentrt.store.retention import vacuum

    with errors(), _journal() as store:
        done = vacuum(store, seconds(grace), full=full)
        print(
            f"{done.contents} contents ({size(done.bytes)}) removed; {size(done.before)} before, {size(done.after)} now"
        )


def seconds(text: str) -> float:
    """``30d`` and the like.

    Raises:
        ConfigError: it is no such time.
    """
    return seconds_of(text, _AGE, "a time such as 30d, 12h or 4w")


def size(count: int) -> str:
    """Bytes for people."""
    amount, units = float(count), iter(("B", "KiB", "MiB", "GiB"))
    unit = next(units)
    while amount >= 1024 and (larger := next(units, None)):
        amount, unit = amount / 1024, larger
    return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"


@contextmanager
def _journal() -> Iterator[SqlStore]:
    from agentrt.store import open_store
    from agentrt.store.sql_store import SqlStore

    store = open_store(settings_of(None).journal)
    try:
        if not isinstance(store, SqlStore):
            raise ConfigError("expected a journal in a file or on a server, this one is in memory; set AGENTRT_STORE")
        yield store
    finally:
        store.close()


@contextmanager
def _new_file(path: Path) -> Iterator[TextIO]:
    """Readable by its owner only; removed again when it could not be written whole."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ConfigError(f"{path} exists already; name a new file") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error}") from error
    try:
        with open(handle, "w", encoding="utf-8") as out:
            yield out
    except BaseException:
        path.unlink()
        raise


@contextmanager
def _lines(path: Path) -> Iterator[Iterable[str]]:
    if str(path) == "-":
        yield sys.stdin
        return
    try:
        with path.open(encoding="utf-8") as lines:
            yield lines
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read as text: {error}") from error


def _object(text: str) -> dict[str, Any]:
    try:
        found = json_.loads(text)
    except ValueError as error:
        raise ConfigError(f"expected a check as a JSON object, got {text!r}: {error}") from error
    if not isinstance(found, dict):
        raise ConfigError(f"expected a check as a JSON object, got {text!r}")
    return found
