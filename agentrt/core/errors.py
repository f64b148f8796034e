"""The errors of agentrt, in one small tree.

Two kinds never mix. ``AgentError`` and its children are for the *program*: something expected did not come,
and the message says what was expected, what came and what to do. ``ToolError`` is for the *model*: its text
becomes an observation and the run goes on. ``Suspended`` and ``Cancelled`` are not errors at all but ways to
unwind; they derive from ``BaseException`` so that no ``except Exception`` in a planner or tool swallows them.
"""

from __future__ import annotations

_DIFF_LINES = 60


class AgentError(Exception):
    """Anything agentrt raises for the program to handle."""


class ConfigError(AgentError):
    """A setting, file or argument the user gave is not usable."""


class TooLate(ConfigError):
    """What this was said to is over: the run has ended, or the question has run out."""


class MissingPart(AgentError):
    """An optional library, weights file, engine or server is not there; the message says how to get it."""


class ModelError(AgentError):
    """A model did not give a usable answer."""


class AnswerMismatch(ModelError):
    """A run's answer is not the value that was asked of it."""


class ModelUnavailable(ModelError):
    """The model's server could not be reached or kept failing after the retries."""


class OutputTruncated(ModelError):
    """The model ran out of tokens before its output was complete."""


class ContextOverflow(ModelError):
    """The request is longer than the model's context and could not be shortened."""


class SchemaUnsupported(ModelError):
    """A JSON Schema cannot be enforced by this engine, not even leniently."""


class StoreError(AgentError):
    """The journal could not be read or written."""


class StoreFull(StoreError):
    """No space left where the journal lies."""


class StoreUnavailable(StoreError):
    """The database the journal lies in cannot be reached; what was stored is still there."""


class AlreadyAnswered(StoreError):
    """Somebody has answered this approval or question before; the message says who, what and when."""


class LeaseLost(StoreError):
    """Another process took over this run; this one must stop writing to it."""


class RunNotFound(StoreError):
    """There is no run with this id."""


class JournalVersion(StoreError):
    """The journal was written by a version this code cannot read."""


class ReplayMismatch(AgentError):
    """On replay the planner asked for another effect than the journal holds. ``key`` is the effect's, ``recorded``
    and ``asked`` are both requests as text, without secrets; the message ends with what differs."""

    def __init__(self, message: str, key: str = "", recorded: str = "", asked: str = "") -> None:
        self.key, self.recorded, self.asked = key, recorded, asked
        super().__init__(f"{message}\n{self.diff}" if self.diff else message)

    @property
    def diff(self) -> str:
        """The lines that differ, as a unified diff; empty where there are none."""
        from difflib import unified_diff

        then, now = self.recorded.splitlines(), self.asked.splitlines()
        lines = list(unified_diff(then, now, "recorded", "asked", lineterm="", n=2))
        more = len(lines) - _DIFF_LINES
        return "\n".join(lines[:_DIFF_LINES] + ([f"… and {more} lines more"] if more > 0 else []))


class SessionBusy(StoreError):
    """Another process is carrying out a turn of this session; turns of a session never run at the same time."""


class ForkError(AgentError):
    """A run cannot be forked there."""


class PolicyError(ConfigError):
    """A policy file is not valid."""


class SkillError(ConfigError):
    """A skill cannot be used. ``reason`` is a word for programs (``missing``, ``unreadable``, ``not_utf8``,
    ``no_front_matter``, ``front_matter``, ``name``, ``description``, ``instructions``, ``too_long``, ``outside``,
    ``duplicate``, ``too_many``), ``path`` the folder it is about."""

    def __init__(self, message: str, reason: str, path: str = "") -> None:
        super().__init__(message)
        self.reason, self.path = reason, path


class SandboxError(AgentError):
    """The sandbox could not be started or broke."""


class SandboxTimeout(SandboxError):
    """Code ran past its time limit; everything it had started is dead."""


class ContextClosed(AgentError):
    """An effect was asked of a run context that has been suspended, cancelled or finished."""


class ContextBusy(AgentError):
    """Two tasks used one run context at once; use ``ctx.parallel`` for concurrency."""


class BudgetExceeded(AgentError):
    """The run, or one branch of it, may not spend more. ``limit`` names what ran out, ``used`` is what was spent of it,
    ``would_be`` what it would have come to; nothing of the difference was done. ``branch`` is known once the
    journal holds it: a planner that catches the error of a branch decides how to go on without it."""

    def __init__(self, limit: str, allowed: float, would_be: float, used: float | None = None) -> None:
        spent = "" if used is None else f"{used:g} used, "
        text = f"would be exceeded ({spent}{would_be:g} with what comes next)"
        if used == would_be:
            text = f"is used up ({used:.4g} used)"
        super().__init__(f"budget of {allowed:g} {limit} {text}")
        self.limit, self.allowed, self.would_be, self.used = limit, allowed, would_be, used
        self.branch = ""


class ToolError(Exception):
    """A tool could not do what was asked. The text is shown to the model, so it should say how to do better."""


class OutcomeUnknown(ToolError):
    """A tool that changes the world cannot tell whether it did: a connection broke after the request was sent. A
    plain ``ToolError`` says that nothing took effect."""


class DefinitionChanged(ToolError):
    """A tool is no longer what it was when it was offered and approved, so it was not called."""


class RunInterrupt(BaseException):
    """Base of the two ways to leave a run early without an error."""


class Suspended(RunInterrupt):
    """The run waits for a person; its state is in the journal and any process may resume it."""

    def __init__(self, reason: str, waiting_for: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason, self.waiting_for = reason, waiting_for


class Cancelled(RunInterrupt):
    """Somebody cancelled the run."""
