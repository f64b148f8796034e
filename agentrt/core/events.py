"""The events of a run: the one place where run state lives.

A run is an append-only sequence of ``Event``: an envelope (run, sequence, branch, step, phase, time, cost) and
a ``Body``, one of the small frozen classes below. Bodies name content by digest (``…_blob``) and never hold
long texts themselves, so that a step costs the same at the start and at the end of a run and forgetting can
erase a blob without touching the log. ``JOURNAL_VERSION`` and ``docs/journal.md`` say how bodies may change.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, Literal

from agentrt.core.models import FinishReason, Usage
from agentrt.core.policy import Reach, Scope
from agentrt.core.structs import struct

JOURNAL_VERSION = 1
Phase = Literal["plan", "act", "observe", "reflect", "run"]
ROOT = "main"
"""The branch every run starts on."""


@struct
class RunStarted:
    """``manifest``: code version, planner id and version, hashes of prompts, tool schemas, policy and model.
    ``task`` is the task as JSON; ``card`` what the model says of itself, which planners go by."""

    task: dict[str, Any]
    manifest: dict[str, str]
    session: str | None = None
    parent: str | None = None
    workspace: str | None = None
    card: dict[str, Any] = field(default_factory=dict)


@struct
class RunResumed:
    """A new process took the run over, or a suspended run went on. ``changed`` names manifest entries that
    differ from before; when there are any, a new journal segment starts at the last checkpoint."""

    epoch: int
    manifest: dict[str, str]
    changed: tuple[str, ...] = ()
    from_seq: int = 0
    card: dict[str, Any] = field(default_factory=dict)


@struct
class Forked:
    """What precedes this event was copied from ``run``, whose events up to ``seq`` it shares; what follows is the
    fork's own. ``from_seq`` is the checkpoint it goes on from (0: the beginning), ``later_writes`` what the other
    run changed in the world after that point and the fork finds changed."""

    run: str
    seq: int
    at: str
    from_seq: int
    manifest: dict[str, str]
    changed: tuple[str, ...] = ()
    later_writes: tuple[str, ...] = ()


@struct
class RunFinished:
    """``label`` is what the answer was made from; empty in journals that did not keep it."""

    status: str
    answer_blob: str | None = None
    reason: str = ""
    label: tuple[Any, ...] = ()


@struct
class RunSuspended:
    reason: str
    waiting_for: tuple[str, ...] = ()


@struct
class Checkpoint:
    """``state_blob`` holds the planner's state and the runtime's own (``RunState``) as JSON; ``counter`` is the
    next effect number of the branch."""

    state_blob: str
    counter: int


@struct
class PlanProposed:
    plan_blob: str
    attempt: int = 1


@struct
class PlanRejected:
    reasons: tuple[str, ...]
    attempt: int = 1


@struct
class PlanAccepted:
    plan_blob: str
    by: str = "validators"


@struct
class PlanEdited:
    plan_blob: str
    by: str = "user"


@struct
class StepStarted:
    node: str
    title: str = ""


@struct
class StepFinished:
    node: str
    ok: bool
    note: str = ""


@struct
class ModelStarted:
    """One attempt at a model call. The prompt is the chain that ends in ``prompt_blob``; ``fingerprint``
    covers messages, tools and sampling."""

    key: str
    attempt: int
    model: str
    fingerprint: str
    prompt_blob: str
    settings: dict[str, Any] = field(default_factory=dict)


@struct
class ModelFinished:
    key: str
    attempt: int
    response_blob: str
    finish_reason: FinishReason
    usage: Usage
    ttft_s: float | None
    duration_s: float
    attempts: int = 1
    notes: tuple[str, ...] = ()


@struct
class ModelFailed:
    key: str
    attempt: int
    error: str
    message: str


@struct
class ToolRequested:
    """``arguments`` as they will be used: parsed, repaired, validated. ``repairs`` says what was repaired."""

    key: str
    call_id: str
    tool: str
    arguments: dict[str, Any]
    fingerprint: str
    effects: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    label: tuple[Any, ...] = ()
    origins: tuple[Any, ...] = ()
    """Where its parts came from, as ``core.origins.origins_to_json`` writes it."""


@struct
class ToolRejected:
    """The call never reached policy: unknown tool, unparsable or invalid arguments, broken verbatim rule."""

    key: str
    call_id: str
    tool: str
    reason: str
    arguments: dict[str, Any] = field(default_factory=dict)
    mode: str = ""
    fingerprint: str = ""


@struct
class PolicyDecided:
    """``arguments`` are those a rewrite put in place; ``counts`` the rules to which the call counts as a use."""

    key: str
    level: str
    rule: str
    reason: str = ""
    arguments: dict[str, Any] | None = None
    counts: tuple[str, ...] = ()


@struct
class ApprovalAsked:
    """``binding`` is the hash an approval must match; ``preview_blob`` the diff or text shown. ``rule``, ``scopes``
    and ``reaches`` are those of the request. ``on_expiry`` says what silence until ``expires`` means."""

    key: str
    approval_id: str
    tool: str
    arguments: dict[str, Any]
    effects: tuple[str, ...]
    binding: str
    reason: str
    preview_blob: str | None = None
    expires: float | None = None
    kind: Literal["call", "unknown_outcome"] = "call"
    rule: str = ""
    label: tuple[Any, ...] = ()
    scopes: tuple[Scope, ...] = ("once",)
    reaches: tuple[Reach, ...] = ()
    on_expiry: Literal["ask", "deny"] = "ask"


@struct
class ApprovalDecided:
    """``decision``: once, run, session, always, deny, edit; for an unknown outcome: happened, not_happened. Not by a
    person: superseded (the world changed), expired. ``reach``, ``uses`` and ``lasts_s`` say what was granted beyond
    this call."""

    key: str
    approval_id: str
    decision: str
    by: str
    reason: str = ""
    arguments: dict[str, Any] | None = None
    reach: Reach | None = None
    uses: int | None = None
    lasts_s: float | None = None


@struct
class GrantUsed:
    """A grant answered the ask. ``words`` are its reach, ``scope`` and ``by`` how long it holds and who gave it,
    ``uses_left`` how often it may be used after this."""

    key: str
    grant_id: str
    scope: str = ""
    words: str = ""
    by: str = ""
    uses_left: int | None = None


@struct
class Intent:
    """Committed before a call that may change the world; between this and ``ToolFinished`` the outcome is
    unknown. ``resources`` are what the call touches with the hashes it had then; ``at`` and ``process`` say when
    and by whom it was attempted."""

    key: str
    call_id: str
    tool: str
    arguments: dict[str, Any]
    idempotency_key: str
    attempt: int = 1
    resources: tuple[tuple[str, str | None], ...] = ()
    at: float = 0.0
    process: str = ""
    warrant: str = ""
    """The approval or grant this rests on, used up with this event; empty when policy allowed it."""


@struct
class IntentWithdrawn:
    """What the intent announced was certainly not done: what it would have overwritten changed at the last moment,
    the run was interrupted before it was begun, or a probe found that it came to nothing. ``warrant`` is the approval
    it rested on, which is unused again with this event."""

    key: str
    attempt: int
    reason: str = ""
    warrant: str = ""


@struct
class ToolFinished:
    """``unknown``: the call may or may not have taken effect; the same call is not made again without asking."""

    key: str
    call_id: str
    tool: str
    output_blob: str
    is_error: bool
    duration_s: float
    label: tuple[Any, ...] = ()
    how: Literal["performed", "cached", "probed", "person", "denied"] = "performed"
    unknown: bool = False


@struct
class QuestionAsked:
    key: str
    question_id: str
    question: str
    expires: float | None = None
    """When silence counts as the answer; only where nobody attends the run."""


@struct
class QuestionAnswered:
    key: str
    question_id: str
    answer_blob: str
    by: str = "user"


@struct
class ValueTaken:
    """A recorded reading of clock, random source or the like."""

    key: str
    kind: str
    value: Any


@struct
class Reflected:
    """``point``: task, plan, step or outcome. ``verdict``: ok, retry, replan, give_up."""

    point: str
    verdict: str
    text: str = ""
    source: str = "check"


@struct
class ClaimedDone:
    answer_blob: str


@struct
class Verdict:
    """What an independent check says of a claim."""

    check: str
    ok: bool
    reason: str = ""


@struct
class MemoryRead:
    key: str
    query: str
    records: tuple[str, ...]
    result_blob: str


@struct
class MemoryWritten:
    key: str
    record_id: str
    kind: str


@struct
class MemoryMoved:
    """Parts of the window went to long-term memory."""

    key: str
    record_ids: tuple[str, ...]


@struct
class WindowCompacted:
    before_tokens: int
    after_tokens: int
    strategy: str


@struct
class SandboxStarted:
    """The run uses a sandbox from here on. Generations count up over all processes of the run. ``shared``: it holds
    what earlier turns of the session left there."""

    generation: int
    image: str = ""
    shared: bool = False


@struct
class SandboxReset:
    """What was in the sandbox is gone: ``during`` the call under ``key``, or before it. ``files``: those in the scratch
    area too, not only variables. ``rebuilt``: ``cells`` recorded calls were run again, of which ``differs`` (keys) gave
    another output; ``note`` is what the model was told."""

    generation: int
    reason: str
    key: str = ""
    during: bool = False
    files: bool = True
    rebuilt: bool = False
    cells: int = 0
    differs: tuple[str, ...] = ()
    note: str = ""


@struct
class SandboxStopped:
    """The run needs it no more."""

    generation: int


@struct
class BudgetReserved:
    """What a branch may spend, set aside at its fork and given back at its join; limits that are not named do not
    bind it."""

    amounts: dict[str, float]
    child: str
    key: str = ""


@struct
class BudgetHit:
    """The effect under ``key`` was not performed, or was cut short: it would have passed this limit of its branch."""

    limit: str
    allowed: float
    would_be: float
    used: float | None = None
    key: str = ""


@struct
class GuardrailTriggered:
    """``action``: noted, masked, changed, retried, refused or failed. ``key`` is the effect it concerns."""

    guardrail: str
    action: str
    detail: str = ""
    key: str = ""


@struct
class BranchForked:
    child: str
    reason: str = ""
    key: str = ""


@struct
class BranchJoined:
    child: str
    winner: bool = True
    key: str = ""


@struct
class ChildRun:
    """A run that was started for the call under ``key``. ``outcome`` holds its status and all it ``spent``, which
    counts against the budget of this run."""

    key: str
    child_id: str
    outcome: dict[str, Any] = field(default_factory=dict)


@struct
class InboxConsumed:
    """A message from outside became part of the run: steering text, cancel, plan edit, raised budget."""

    inbox_id: int
    kind: str
    data: dict[str, Any]
    key: str = ""


@struct
class ErrorRaised:
    error: str
    message: str
    where: str = ""


@struct
class Note:
    """Something worth telling that is no state: a warning, a degraded feature."""

    text: str


Body = (
    RunStarted
    | RunResumed
    | Forked
    | RunFinished
    | RunSuspended
    | Checkpoint
    | PlanProposed
    | PlanRejected
    | PlanAccepted
    | PlanEdited
    | StepStarted
    | StepFinished
    | ModelStarted
    | ModelFinished
    | ModelFailed
    | ToolRequested
    | ToolRejected
    | PolicyDecided
    | ApprovalAsked
    | ApprovalDecided
    | GrantUsed
    | Intent
    | IntentWithdrawn
    | ToolFinished
    | QuestionAsked
    | QuestionAnswered
    | ValueTaken
    | Reflected
    | ClaimedDone
    | Verdict
    | MemoryRead
    | MemoryWritten
    | MemoryMoved
    | WindowCompacted
    | SandboxStarted
    | SandboxReset
    | SandboxStopped
    | BudgetReserved
    | BudgetHit
    | GuardrailTriggered
    | BranchForked
    | BranchJoined
    | ChildRun
    | InboxConsumed
    | ErrorRaised
    | Note
)


@struct
class Event:
    """The envelope. ``seq`` counts from 1 within a run; ``time`` is seconds since 1970; ``cost`` US dollars."""

    run_id: str
    seq: int
    time: float
    body: Body
    branch: str = ROOT
    step: int = 0
    phase: Phase = "run"
    cost: float = 0.0
    version: int = JOURNAL_VERSION

    @property
    def type(self) -> str:
        """The body's class name, which is also its name in the journal."""
        return type(self.body).__name__
