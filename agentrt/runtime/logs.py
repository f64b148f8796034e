"""Logs: one line for each event worth one, on loggers named ``agentrt.run``, ``.model``, ``.tool``, ``.policy``.

A record's message and fields are names, numbers and ids: run, step, branch, tool, model, status. Arguments, texts and
outputs are in the journal and never here, and what an error says is redacted, because a provider's error may repeat a
key. ``set_up`` is for programs that own the process, such as the command line (``AGENTRT_LOG=json``); a library user
sets up ``logging`` as ever.
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

from agentrt.core import events as ev
from agentrt.core.errors import ConfigError
from agentrt.core.events import Event
from agentrt.core.models import Delta

_RUN, _MODEL, _TOOL, _POLICY = (logging.getLogger(f"agentrt.{n}") for n in ("run", "model", "tool", "policy"))
_FIELDS = "agentrt"
"""The attribute of a record that holds its structured fields."""
_LOGGED: dict[type[Any], tuple[logging.Logger, int]] = {
    ev.RunStarted: (_RUN, logging.INFO),
    ev.RunResumed: (_RUN, logging.INFO),
    ev.RunSuspended: (_RUN, logging.INFO),
    ev.RunFinished: (_RUN, logging.INFO),
    ev.BudgetHit: (_RUN, logging.WARNING),
    ev.ErrorRaised: (_RUN, logging.ERROR),
    ev.GuardrailTriggered: (_POLICY, logging.WARNING),
    ev.PolicyDecided: (_POLICY, logging.DEBUG),
    ev.ApprovalAsked: (_POLICY, logging.INFO),
    ev.ApprovalDecided: (_POLICY, logging.INFO),
    ev.ModelStarted: (_MODEL, logging.DEBUG),
    ev.ModelFinished: (_MODEL, logging.INFO),
    ev.ModelFailed: (_MODEL, logging.WARNING),
    ev.ToolRequested: (_TOOL, logging.DEBUG),
    ev.ToolRejected: (_TOOL, logging.WARNING),
    ev.ToolFinished: (_TOOL, logging.INFO),
    ev.SandboxReset: (_TOOL, logging.WARNING),
}


class JournalLog:
    """Implements ``Observer``; every agent has one. Costs a look-up where nobody listens."""

    def on_event(self, event: Event) -> None:
        logged = _LOGGED.get(type(event.body))
        if logged is None or not logged[0].isEnabledFor(logged[1]):
            return
        logger, level = logged
        message, fields = _said(event)
        common = {"run_id": event.run_id, "seq": event.seq, "step": event.step, "branch": event.branch}
        logger.log(level, "%s", message, extra={_FIELDS: {**common, "event": event.type, **fields}, **common})

    def on_delta(self, delta: Delta) -> None:
        return


class JsonLines(logging.Formatter):
    """One JSON object a record: time, level, logger, message, and the fields beside it."""

    def format(self, record: logging.LogRecord) -> str:
        from agentrt.guardrails import redact

        value: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redact(record.getMessage()),
            **getattr(record, _FIELDS, {}),
        }
        if record.exc_info:
            value["error"] = redact(self.formatException(record.exc_info))
        return json.dumps(value, ensure_ascii=False, default=str)


class PlainLines(logging.Formatter):
    """For people: time, level, run and step, message."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s %(where)s%(message)s")

    def format(self, record: logging.LogRecord) -> str:
        from agentrt.guardrails import redact

        fields = getattr(record, _FIELDS, None)
        record.where = f"{fields['run_id']} step {fields['step']} {fields['branch']}: " if fields else ""
        return redact(super().format(record))


def set_up(setting: str, stream: TextIO | None = None) -> None:
    """Log to ``stream`` as ``setting`` says: ``json`` or ``text``, a level, or both (``json:debug``).

    Raises:
        ConfigError: it is none of these.
    """
    form, level = "text", logging.INFO
    for word in filter(None, setting.lower().replace(",", ":").split(":")):
        if word in ("json", "text"):
            form = word
        elif word in ("debug", "info", "warning", "error"):
            level = getattr(logging, word.upper())
        else:
            raise ConfigError(f"expected AGENTRT_LOG to be json, text, a level such as debug, or both, got {setting!r}")
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else PlainLines())
    root = logging.getLogger("agentrt")
    root.handlers = [handler]
    root.setLevel(level)
    root.propagate = False


def _said(event: Event) -> tuple[str, dict[str, Any]]:
    """The message and the fields of its own."""
    match event.body:
        case ev.RunStarted(manifest=manifest) | ev.RunResumed(manifest=manifest):
            shown: dict[str, Any] = {
                k: manifest[k] for k in ("model", "planner", "code", "prompts", "tools", "policy") if k in manifest
            }
            verb = "started" if isinstance(event.body, ev.RunStarted) else "resumed"
            return f"{verb} with {shown.get('model')} and {shown.get('planner')}", shown
        case ev.RunSuspended(waiting_for=waiting):
            return "suspended", {"status": "waiting", "waiting_for": list(waiting)}
        case ev.RunFinished(status=status):
            return f"ended: {status}", {"status": status}
        case ev.BudgetHit(limit=limit, allowed=allowed):
            return f"budget of {allowed:g} {limit} reached", {"limit": limit, "allowed": allowed}
        case ev.ErrorRaised(error=error, message=message):
            return f"{error}: {_clean(message)}", {"error": error}
        case ev.GuardrailTriggered(guardrail=guardrail, action=action):
            return f"guardrail {guardrail}: {action}", {"guardrail": guardrail, "action": action}
    return _said_of_work(event)


def _said_of_work(event: Event) -> tuple[str, dict[str, Any]]:
    match event.body:
        case ev.PolicyDecided(level=level, rule=rule):
            return f"policy {level} by {rule}", {"level": level, "rule": rule}
        case ev.ApprovalAsked(tool=tool, approval_id=name):
            return f"asked for approval of {tool}", {"tool": tool, "approval_id": name}
        case ev.ApprovalDecided(decision=decision, by=by, approval_id=name):
            return f"{by} decided: {decision}", {"decision": decision, "by": by, "approval_id": name}
        case ev.ModelStarted(model=model, attempt=attempt):
            return f"asks {model}", {"model": model, "attempt": attempt, "phase": event.phase}
        case ev.ModelFinished(usage=usage, duration_s=duration, finish_reason=reason):
            figures = {"input_tokens": usage.input_tokens, "output_tokens": usage.output_tokens, "cost": event.cost}
            return f"answered: {reason}", {**figures, "duration_s": round(duration, 4), "phase": event.phase}
        case ev.ModelFailed(error=error, message=message):
            return f"{error}: {_clean(message)}", {"error": error}
        case ev.ToolRequested(tool=tool, effects=effects):
            return f"calls {tool}", {"tool": tool, "effects": list(effects)}
        case ev.ToolRejected(mode=mode):
            return f"a call was rejected: {mode or 'invalid'}", {"mode": mode}
        case ev.ToolFinished(tool=tool, is_error=bad, how=how, duration_s=duration):
            fields = {"tool": tool, "is_error": bad, "how": how, "duration_s": round(duration, 4)}
            return f"{tool} {'failed' if bad else 'done'} ({how})", fields
    return event.type, {}


def _clean(text: str) -> str:
    from agentrt.guardrails import redact

    return redact(text)
