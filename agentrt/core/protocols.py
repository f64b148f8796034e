"""The protocols between rooms. Everything above floor 0 is written against these and receives the real thing
from ``agentrt.agent``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar, runtime_checkable

from agentrt.core.events import Body, Event, Phase
from agentrt.core.labels import Label
from agentrt.core.memory import MemoryHit, MemoryRecord, RecordKind
from agentrt.core.messages import Message, ToolCall
from agentrt.core.models import Delta, ModelRequest, ModelResponse, OnDelta
from agentrt.core.origins import Origin
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest, Decision, PolicyQuery, UseLimit
from agentrt.core.sandbox import ExecResult, FileChange
from agentrt.core.specs import Effect, ModelCard, ToolSpec
from agentrt.core.tasks import Outcome, Task
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput

T = TypeVar("T")


class Model(Protocol):
    """A model backend."""

    @property
    def card(self) -> ModelCard: ...

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        """One answer.

        Raises:
            ModelUnavailable, OutputTruncated, ContextOverflow, SchemaUnsupported: see ``errors``.
        """
        ...

    def count_tokens(self, text: str) -> int:
        """Tokens of a text, exact where the tokenizer is at hand, estimated otherwise."""
        ...

    async def close(self) -> None: ...


class Embedder(Protocol):
    """Texts to unit vectors. ``name`` identifies the vector space; indexes of another name are rebuilt."""

    @property
    def name(self) -> str: ...

    @property
    def dimensions(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> list[list[float]]: ...


class Tool(Protocol):
    """A tool. Only ``spec`` and ``call`` do work in most tools; ``agentrt.tools.tool`` supplies the rest."""

    @property
    def spec(self) -> ToolSpec: ...

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        """Perform the call. Raise ``ToolError`` for what the model should read."""
        ...

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        """What these arguments would do. If it cannot tell: the strictest."""
        ...

    async def preview(self, arguments: dict[str, Any]) -> Preview | None: ...

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        """Did this effect happen? ``None``: cannot tell."""
        ...

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]: ...


class Sandbox(Protocol):
    """A place to run code that is not the host."""

    @property
    def generation(self) -> int:
        """Counts up when variables are lost."""
        ...

    @property
    def files_generation(self) -> int:
        """Counts up when the files in the scratch area are lost too."""
        ...

    @property
    def isolated(self) -> bool:
        """Nothing that runs here reaches outside: no network, the workspace read-only. Only then may code be run again
        to rebuild what was lost."""
        ...

    async def start(self) -> None:
        """Make sure that it runs; ``generation`` is then that of the next cell."""
        ...

    async def python(self, code: str, timeout_s: float | None = None) -> ExecResult: ...

    async def shell(self, command: str, timeout_s: float | None = None) -> ExecResult: ...

    async def changes(self) -> tuple[FileChange, ...]: ...

    async def revert(self, paths: Sequence[str] | None = None) -> None:
        """Take the workspace's versions of these files, or of all that differ, into the scratch area."""
        ...

    async def reset(self, reason: str) -> None: ...

    async def close(self) -> None: ...


class Memory(Protocol):
    """Long-term memory of one user."""

    async def write(self, record: MemoryRecord) -> None: ...

    async def search(self, user: str, query: str, k: int = 5, kinds: Sequence[str] = ()) -> list[MemoryHit]: ...

    async def forget(self, user: str, ids: Sequence[str]) -> int: ...

    async def close(self) -> None: ...


class Policy(Protocol):
    """Pure and fast: no input or output, no clock."""

    @property
    def digest(self) -> str: ...

    def decide(self, query: PolicyQuery) -> Decision: ...


class CountingPolicy(Policy, Protocol):
    """A policy with rules whose uses are counted over more than one run: the runtime looks up those counts for it."""

    @property
    def limits(self) -> tuple[UseLimit, ...]: ...


class Approver(Protocol):
    """Whoever answers for the person. ``None`` means: nobody is there now; suspend the run durably."""

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None: ...

    async def answer(self, question: str) -> str | None: ...


class RunContext(Protocol):
    """What a planner sees of the world. Every method is an effect: performed once, recorded, and given back
    from the record on replay."""

    @property
    def run_id(self) -> str: ...

    @property
    def task(self) -> Task: ...

    @property
    def tools(self) -> tuple[ToolSpec, ...]:
        """The tools this task may use."""
        ...

    @property
    def card(self) -> ModelCard: ...

    @property
    def step(self) -> int:
        """Steps taken so far; a step is one model turn and what it set off."""
        ...

    @property
    def seen(self) -> Label:
        """What everything this branch has been told so far was made from: the label of any text a planner puts
        together from it."""
        ...

    def count_tokens(self, text: str) -> int: ...

    async def admit(self) -> str | None:
        """What to answer instead of beginning, when a guard refuses the task."""
        ...

    async def model(
        self, request: ModelRequest, *, phase: Phase = "act", unaided: ModelRequest | None = None
    ) -> ModelResponse:
        """The model's answer. Where it calls a tool that changes something, ``unaided``, the same question without
        what others wrote, is asked as well; the very same calls made there are the user's, and taken instead."""
        ...

    async def call(self, call: ToolCall, *, source: Message | None = None, origins: Sequence[Origin] = ()) -> Message:
        """Validate, decide, approve, perform and record a tool call; gives the observation, never raises for
        what the model did wrong.

        A call the model just proposed was made from its request; any other from all that this branch has seen,
        save for the parts that ``origins`` tells of."""
        ...

    def keep(self, messages: Sequence[Message]) -> str:
        """Store messages by content and give a short reference to the sequence, for checkpoints. Cheap when
        the sequence grew by a few messages since the last call."""
        ...

    def fetch(self, reference: str) -> tuple[Message, ...]:
        """The messages that ``keep`` gave this reference for."""
        ...

    async def select_tools(self, query: str, limit: int) -> tuple[tuple[ToolSpec, ...], Mapping[str, float]]:
        """The tools nearest to the query, and a score for each."""
        ...

    async def file_names(self, query: str, limit: int) -> tuple[tuple[str, ...], int]:
        """Names of the workspace's files, those that have to do with the query before others, and how many more there
        are. They are text from outside, as ``list_files`` would give it."""
        ...

    async def ask(self, question: str) -> str: ...

    async def recall(self, query: str, k: int = 5, kinds: Sequence[str] = ()) -> tuple[MemoryHit, ...]: ...

    async def remember(self, text: str, kind: RecordKind = "note", label_of: Sequence[Message] = ()) -> None: ...

    async def record(self, body: Body, *, phase: Phase = "run", blobs: Mapping[str, str] | None = None) -> None:
        """Write a fact that is no effect: a plan, a reflection, a verdict; and the blobs it names."""
        ...

    async def checkpoint(self, state: Mapping[str, Any]) -> None:
        """Remember ``state`` (JSON) as the point to resume from. Call at the head of the loop."""
        ...

    async def new_step(self) -> int:
        """Begin the next step; consumes the inbox and checks the budget. Gives the step's number."""
        ...

    async def listen(self) -> None:
        """Hear what came from outside, at a boundary that is no step: ``steering`` and ``edited_plan`` then give it."""
        ...

    async def steering(self) -> tuple[Message, ...]:
        """What the user said since the last call, while the run was going on."""
        ...

    async def edited_plan(self) -> Mapping[str, Any] | None:
        """The plan (JSON) that the user put in place of the present one since the last call."""
        ...

    async def parallel(self, *branches: Callable[[RunContext], Awaitable[T]]) -> tuple[T, ...]: ...

    async def now(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...

    async def random(self) -> float: ...

    async def uuid(self) -> str: ...


class Planner(Protocol):
    """A deterministic function of its context; see ``agentrt.planners``."""

    @property
    def id(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def prompts(self) -> Mapping[str, str]:
        """Every prompt it may use, by name; hashed into the manifest."""
        ...

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome: ...


class Reflector(Protocol):
    """Looks at an outcome and says what to do differently, or ``None`` when there is nothing to say."""

    async def reflect(
        self, task: Task, outcome: Outcome, trajectory: Sequence[Message], ctx: RunContext
    ) -> str | None: ...


@runtime_checkable
class Observer(Protocol):
    """A reader of the log: screens, traces, tests. Must not block. One that raises is told no more of that run; what it
    raised is logged."""

    def on_event(self, event: Event) -> None: ...

    def on_delta(self, delta: Delta) -> None: ...
