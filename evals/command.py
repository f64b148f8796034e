"""``agentrt eval SUITE``: run a suite, print what it found, and, where asked, write the figures into the built-in
model's card. Called by the command line and ``make eval-builtin``."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from agentrt.core.errors import ConfigError, MissingPart
from agentrt.evals.drift import Drift, compare, read_report, render_drift
from agentrt.evals.report import render, summarise
from agentrt.evals.runner import Bench, Results, Vectors, run_suite
from agentrt.evals.suites import SEED, Suite, load_suite

WORSE = 4
"""The exit code of a suite that went worse than before."""


def evaluate(
    suite: str = "builtin",
    model_string: str = "builtin",
    limit: int | None = None,
    as_json: bool = False,
    *,
    update_card: bool = False,
    plans: int = 1,
    seed: int | None = None,
    sandbox: bool = True,
    against: Path | None = None,
) -> int:
    """Run a suite and print the report (or one JSON object); progress goes to standard error. Gives 0, or 4 when it is
    worse than the report it is held against.

    Args:
        suite: ``builtin`` or a folder with ``tasks.jsonl``.
        model_string: as for ``agentrt run --model``.
        limit: at most so many tasks, and half as many pairs.
        update_card: write the figures into the built-in model's card.
        plans: runs of each task for the planning metrics; all but the first are sampled.
        seed: which tasks of the generated suite.
        sandbox: offer the tools that run code, where there is a container engine.
        against: an earlier report as JSON; what is different from it is told too.

    Raises:
        ConfigError: the suite, the model or the combination of options cannot be used.
        MissingPart: the model is not installed.
    """
    if update_card and (suite, model_string) != ("builtin", "builtin"):
        raise ConfigError("only figures of the suite builtin on the model builtin belong into its card")
    if plans < 1:
        raise ConfigError(f"expected at least 1 plan a task, got {plans}")
    before = None if against is None else read_report(against)
    seed = SEED if seed is None else seed
    loaded = load_suite(suite, limit, seed)
    summary = summarise(asyncio.run(_run(loaded, model_string, plans, sandbox)))
    drift = None if before is None else compare(before, summary)
    if drift is not None:
        summary["drift"] = drift.to_json()
    print(json.dumps(summary, ensure_ascii=False) if as_json else "\n".join([render(summary), *_told(drift)]))
    if update_card:
        write_card({"eval": card_figures(summary, seed)})
    return WORSE if drift is not None and drift.worse else 0


def card_path() -> Path:
    """The built-in model's card."""
    from agentrt.models import builtin

    return Path(builtin.__file__).parent / "card.json"


def write_card(changes: Mapping[str, Any], path: Path | None = None) -> None:
    """Replace entries of a card, keeping the others and their order.

    Raises:
        ConfigError: the card cannot be read or written.
    """
    path = path or card_path()
    try:
        card = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps({**card, **changes}, indent=2, ensure_ascii=False) + "\n", "utf-8")
    except (OSError, ValueError) as error:
        raise ConfigError(f"expected to update the card {path}: {error}") from error


def card_figures(summary: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """What of a summary the card keeps: shares as [value, low, high, n]."""
    return {
        "command": "make eval-builtin",
        "date": datetime.now(UTC).date().isoformat(),
        "seed": seed,
        "tasks": summary["tasks"],
        "pairs": summary["pairs"],
        "solved": _row(summary["solved"]),
        "families": {name: _row(found) for name, found in summary["families"].items()},
        "tools_offered": _row(summary["tools_offered"]),
        "tool_choice": _row(summary["tool_choice"]),
        "argument_exactness": _row(summary["argument_exactness"]),
        "refusals": {kind: _row(found) for kind, found in summary["refusals"].items()},
        "schema_valid_calls": _row(summary["schema_valid_calls"]),
        "unseen_tools": {name: _row(found) for name, found in summary["unseen_tools"].items()},
        "planning": {
            name: _row(found) if isinstance(found, Mapping) else found for name, found in summary["planning"].items()
        },
        "failures": summary["failures"]["modes"],
        "tokens_per_s": summary["efficiency"]["tokens_per_s"],
        "seconds_per_task": _row(summary["efficiency"]["seconds"]),
        "passed_over": summary["left_out"],
        "intervals": "95 %: Wilson for shares of tasks, bootstrap over tasks for the rest; [value, low, high, n]",
    }


def _row(found: Mapping[str, Any]) -> list[Any]:
    return [found["value"], found["low"], found["high"], found["n"]]


def _told(drift: Drift | None) -> list[str]:
    return [] if drift is None else ["", *render_drift(drift)]


async def _run(suite: Suite, model_string: str, plans: int, sandbox: bool) -> Results:
    from agentrt.models.resolve import resolve_model

    model = resolve_model(model_string)
    try:
        bench = Bench(model, Vectors(), sandbox=sandbox and _has_engine(), plans=plans)
        return await run_suite(suite, bench, _tell)
    finally:
        await model.close()


def _has_engine() -> bool:
    """Whether containers can be run here; without them the tasks that need code are passed over."""
    from agentrt.sandboxes import Recipe, find_engine, has_image

    try:
        engine, tag = find_engine(), Recipe.current().tag
    except MissingPart as missing:
        _tell(f"no code tools: {missing}")
        return False
    if has_image(engine, tag):
        return True
    _tell(f"no code tools: the sandbox image {tag} is not there; make it with `agentrt sandbox build`")
    return False


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
