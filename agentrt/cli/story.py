"""The story of a run, told from its journal: what was asked, thought, called, decided, returned, and what it cost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from agentrt.cli.render import BOLD, DIM, GREEN, RED, YELLOW, arguments, colour, indent
from agentrt.core import events as ev
from agentrt.core.events import Event
from agentrt.core.origins import origins_from_json, told
from agentrt.core.store import RunRow, Store
from agentrt.runtime.contents import Recorded
from agentrt.runtime.looking import content, events_json
from agentrt.runtime.telemetry.figures import Figures, figures_of
from agentrt.tui.printable import printable
from agentrt.tui.words import counted


def tell(store: Store, row: RunRow, *, full: bool = False) -> Iterator[str]:
    """The lines of the story. ``full`` shows outputs whole."""
    yield colour(f"{row.run_id}  {row.status}", BOLD)
    yield f"  {printable(row.goal)}"
    events = store.read(row.run_id)
    figures, contents = figures_of(events), Recorded(store, (event.body for event in events))
    start, step = row.created, -1
    for event in events:
        if event.step != step and event.step:
            step = event.step
            yield colour(f"step {step}", BOLD) + colour(_step_figures(figures, step), DIM)
        line = _line(contents, event, full)
        if line:
            yield f"{colour(f'{event.time - start:8.2f}s', DIM)} {line}"
    yield from _table(figures)
    yield (
        f"{counted(row.steps, 'step')}, {row.input_tokens} tokens in, {row.output_tokens} out, ${row.cost:.4f}, "
        f"{figures.worked_s:.1f} s of work"
        + (f", {figures.waited_s:.1f} s of waiting" if figures.waited_s >= 0.05 else "")
    )


def as_json_lines(store: Store, run_id: str) -> Iterator[str]:
    """Every event as one JSON object, with the contents it names."""
    for value in events_json(store, store.read(run_id)):
        yield json.dumps(value, ensure_ascii=False)


def _step_figures(figures: Figures, number: int) -> str:
    step = figures.steps.get(number)
    if step is None:
        return ""
    waited = f", waited {step.waited_s:.1f} s" if step.waited_s >= 0.05 else ""
    return f"  {step.seconds:.2f} s, {step.input_tokens}+{step.output_tokens} tokens, ${step.cost:.4f}{waited}"


def _table(figures: Figures) -> Iterator[str]:
    """Where tokens, money and time went: by phase, and by tool."""
    yield colour(f"{'':<18}{'calls':>7}{'errors':>8}{'in':>10}{'out':>9}{'cost':>10}{'time':>10}", DIM)
    for name, tally in figures.phases.items():
        if tally.calls:
            tokens = f"{tally.input_tokens:>10}{tally.output_tokens:>9}{f'${tally.cost:.4f}':>10}"
            yield f"{name:<18}{tally.calls:>7}{tally.errors:>8}{tokens}{tally.seconds:>8.2f} s"
    for name, tool in sorted(figures.tools.items(), key=lambda item: -item[1].seconds):
        notes = [f"{n} {what}" for n, what in ((tool.rejected, "rejected"), (tool.denied, "denied")) if n]
        words = colour("  " + ", ".join(notes), DIM) if notes else ""
        counts = f"{tool.calls:>7}{tool.errors:>8}{tool.input_tokens:>10}"
        yield f"  {printable(name)[:15]:<16}{counts}{'':>19}{tool.seconds:>8.2f} s{words}"


def _line(contents: Recorded, event: Event, full: bool) -> str:
    lines = 10_000 if full else 8
    match event.body:
        case ev.RunStarted(manifest=manifest):
            return colour(", ".join(f"{k} {v}" for k, v in manifest.items() if k in ("model", "planner", "code")), DIM)
        case ev.ModelFinished(response_blob=blob, usage=usage, duration_s=seconds, notes=notes):
            said = _said(contents, blob)
            figures = f"{usage.input_tokens}+{usage.output_tokens} tokens, {seconds:.2f} s, ${event.cost:.4f}"
            more = f"\n{indent('; '.join(notes))}" if notes else ""
            return f"model {colour(figures, DIM)}{said}{more}"
        case ev.ModelFailed(error=error, message=message):
            return colour(f"model failed: {error}: {message}", RED)
        case ev.ToolRequested(tool=tool, arguments=values, effects=effects, repairs=repairs, origins=origins):
            mended = f" repaired: {'; '.join(repairs)}" if repairs else ""
            note = colour(f"[{', '.join(effects)}]{mended}", DIM)
            return f"call {printable(tool)} {arguments(values, 2000)} {note}{_made_from(origins, full)}"
        case ev.ToolRejected(tool=tool, arguments=values, reason=reason):
            return f"call {printable(tool)} {arguments(values, 2000)}\n{colour(indent(reason, lines), RED)}"
        case ev.PolicyDecided(level=level, rule=rule, reason=reason):
            return colour(f"policy {level} by {rule}{': ' + reason if reason else ''}", DIM)
        case ev.ApprovalAsked(approval_id=name, reason=reason, preview_blob=blob):
            preview = f"\n{indent(content(contents, blob), lines)}" if blob else ""
            return colour(f"asked {name}: {reason}", YELLOW) + preview
        case ev.ApprovalDecided(decision=decision, by=by, reason=reason):
            return colour(f"{by} decided: {decision}{' (' + reason + ')' if reason else ''}", YELLOW)
        case ev.GrantUsed(grant_id=name, scope=scope, words=words, by=by):
            return colour(f"allowed by {name} ({scope}, given by {by}): {words}", YELLOW)
        case ev.ToolFinished(output_blob=blob, is_error=bad, duration_s=seconds, how=how):
            note = "" if how == "performed" else f", {how}"
            text = indent(content(contents, blob), lines)
            return f"result {colour(f'{seconds:.3f} s{note}', DIM)}\n{colour(text, RED) if bad else text}"
    return _minor(contents, event)


def _made_from(origins: tuple[Any, ...], full: bool) -> str:
    """Where the parts of a call came from, where that was looked for: before calls that leave a mark."""
    if len(origins) < 2 and not full:
        return ""
    return "".join(f"\n{colour(indent(f'{name}: {how}'), DIM)}" for name, how in told(origins_from_json(origins)))


def _minor(contents: Recorded, event: Event) -> str:
    match event.body:
        case ev.QuestionAsked(question_id=name, question=text):
            return colour(f"asked {name}: {text}", YELLOW)
        case ev.QuestionAnswered(answer_blob=blob):
            return f"answered: {printable(content(contents, blob))}"
        case ev.PlanAccepted(plan_blob=blob):
            return f"plan accepted\n{indent(json.dumps(json.loads(content(contents, blob)), indent=1), 40)}"
        case ev.PlanEdited(plan_blob=blob, by=by):
            return f"plan edited by {by}\n{indent(json.dumps(json.loads(content(contents, blob)), indent=1), 40)}"
        case ev.PlanRejected(reasons=reasons):
            return f"plan rejected: {printable('; '.join(reasons))}"
        case ev.Verdict(check=check, ok=ok, reason=reason) if not ok:
            return f"claim sent back by {check}: {printable(reason)}"
        case ev.Reflected(point=point, verdict=verdict, text=text):
            return f"reflected on {point}: {verdict}: {printable(text)}"
        case ev.MemoryRead(query=query, records=records) if records:
            return f"remembered {len(records)} notes for {printable(repr(query))}"
        case ev.MemoryWritten(kind=kind):
            return f"saved a {kind} to memory"
        case ev.InboxConsumed(kind=kind, data=data):
            return f"from outside: {kind} {printable(str(data))}"
        case ev.RunSuspended(reason=reason):
            return colour(f"suspended: {reason}", YELLOW)
        case ev.RunResumed(changed=changed):
            return f"resumed{' with other ' + ', '.join(changed) if changed else ''}"
        case ev.Forked():
            return forked(event.body)
        case ev.SandboxReset(reason=reason):
            return f"sandbox reset: {printable(reason)}"
        case ev.BudgetHit(limit=limit, allowed=allowed, used=used):
            spent = "" if used is None else f" ({used:g} used)"
            where = "" if event.branch == ev.ROOT else f" in branch {event.branch}"
            return colour(f"budget of {allowed:g} {limit} reached{spent}{where}", RED)
        case ev.ErrorRaised(error=error, message=message, where=where):
            return colour(f"{error}: {message}" + (f"\n{indent(where, 20)}" if where else ""), RED)
        case ev.RunFinished(status=status, answer_blob=blob, reason=reason):
            said = content(contents, blob) if blob else ""
            answer = f"\n{indent(said, 100, 2000)}" if said or status == "finished" else ""
            tint = GREEN if status == "finished" else YELLOW
            return colour(f"{status}{': ' + reason if reason else ''}", tint) + answer
    return ""


def forked(body: ev.Forked) -> str:
    """Where a fork was taken, and what it finds changed in the world."""
    with_other = f" with other {', '.join(body.changed)}" if body.changed else ""
    lines = [printable(f"forked from {body.run} at {body.at}{with_other}")]
    if body.later_writes:
        done = "\n".join(f"    {line}" for line in body.later_writes)
        lines.append(colour(f"  what it wrote after that is not undone:\n{done}", YELLOW))
    return "\n".join(lines)


def _said(contents: Recorded, blob: str) -> str:
    """The text of a response; its calls follow as events of their own."""
    text = content(contents, blob)
    try:
        parts = json.loads(text)["message"]["parts"]
    except (ValueError, KeyError):
        return ""
    words = "\n".join(p["text"] for p in parts if p["type"] in ("text", "reasoning") and p["text"].strip())
    return f"\n{indent(words, 12)}" if words else ""


def when(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M:%S")
