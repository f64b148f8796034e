"""How an agent's parts are made from what the user gave: names become objects, defaults are filled in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import agentrt
from agentrt.core.canonical import digest_json
from agentrt.core.errors import ConfigError
from agentrt.core.guards import Guard
from agentrt.core.protocols import Approver, Embedder, Memory, Model, Observer, Planner, Policy, Sandbox, Tool
from agentrt.core.sandbox import SandboxProfile
from agentrt.core.store import Store

if TYPE_CHECKING:
    from agentrt.runtime.cells import SandboxKeeper
    from agentrt.runtime.kit import Kit, Terms, ToolFinder
    from agentrt.tools.workspace import Workspace

FEW_TOOLS = 6
"""Up to so many tools there is nothing to retrieve, unless the model scores its choice."""

MOST_WARNINGS = 10
"""Of skills that cannot be used."""


def assemble(
    *,
    model: str | Model,
    tools: Sequence[Tool],
    workspace: Path | None,
    planner: str | Planner,
    policy: str | Path | Policy | Sequence[str | Path | Policy] | None,
    approver: Approver,
    store: str | Path | Store | None,
    memory: bool | Memory,
    sandbox: str | Sandbox | None,
    user: str,
    observers: tuple[Observer, ...],
    owner: str,
    progress: Callable[[str, float], None] | None = None,
    embedder: Embedder | None = None,
    cache: Path | None = None,
    guard: Literal["default"] | Guard | None = "default",
    terms: Terms | None = None,
    skills: Sequence[str | Path] = (),
) -> Kit:
    """The kit of an agent; see ``Agent`` for what the arguments mean."""
    from agentrt.runtime.kit import Kit, Terms
    from agentrt.runtime.logs import JournalLog
    from agentrt.tools.surroundings import file_names
    from agentrt.tools.workspace import Workspace

    the_guard = make_guard(guard)
    the_planner, the_policy, the_model = (
        make_planner(planner, the_guard),
        make_policy(policy),
        make_model(model, progress),
    )
    the_store = make_store(store)
    if embedder is None and (memory or the_model.card.choice is not None):
        embedder = LazyEmbedder()
    the_memory = _make_memory(memory, the_store, store, embedder)
    the_sandbox, closers = _make_sandbox(sandbox, workspace)
    place = None if workspace is None else Workspace(workspace)
    found = _make_skills(skills, workspace, the_model)
    toolbox = _make_tools(tools, place, the_memory, the_sandbox, user, found)
    return Kit(
        model=the_model,
        tools=toolbox,
        planner=the_planner,
        policy=the_policy,
        store=the_store,
        approver=approver,
        memory=the_memory,
        finder=_make_finder(the_model, toolbox, embedder, cache),
        file_names=None if place is None else partial(file_names, place),
        guard=the_guard,
        sandbox=_keeper(the_sandbox, {tool.spec.name for tool in tools}),
        observers=(*observers, JournalLog()),
        workspace=None if workspace is None else str(workspace.resolve()),
        profile=None if the_sandbox is None else _profile(the_sandbox),
        terms=terms or Terms(),
        owner=owner,
        manifest=_manifest(model, the_model, toolbox, the_planner, the_policy, the_guard),
        closers=closers,
    )


def with_model(kit: Kit, model: str | Model) -> Kit:
    """The same agent with another model."""
    the_model = make_model(model)
    named = {"model": the_model.card.name, "model_string": model if isinstance(model, str) else ""}
    return replace(kit, model=the_model, manifest={**kit.manifest, **named})


def _manifest(
    named: str | Model, model: Model, tools: dict[str, Tool], planner: Planner, policy: Policy, guard: Guard | None
) -> dict[str, str]:
    """What must be the same for a strict replay."""
    return {
        "code": agentrt.__version__,
        "planner": f"{planner.id}@{planner.version}",
        "prompts": digest_json(dict(planner.prompts)),
        "tools": digest_json(sorted(t.spec.digest for t in tools.values())),
        "policy": policy.digest,
        "guardrails": "" if guard is None else guard.digest,
        "model": model.card.name,
        "model_string": named if isinstance(named, str) else "",
    }


def make_model(model: str | Model, progress: Callable[[str, float], None] | None = None) -> Model:
    if not isinstance(model, str):
        return model
    from agentrt.models.resolve import resolve_model

    loads = progress is not None and model.strip().partition(":")[0] in ("builtin", "torch")
    return resolve_model(model, progress=progress) if loads else resolve_model(model)


def make_guard(guard: Literal["default"] | Guard | None) -> Guard | None:
    if guard != "default":
        return guard
    from agentrt.guardrails import Guardrails

    return Guardrails()


def make_planner(planner: str | Planner, guard: Guard | None = None) -> Planner:
    """The planner, behind the guard where that wants to see tasks first."""
    from agentrt.planners import Admission

    chosen = _named_planner(planner) if isinstance(planner, str) else planner
    return Admission(chosen) if guard is not None and guard.screens else chosen


def _named_planner(planner: str) -> Planner:
    from agentrt.planners import PlanExecute, ReAct, Reflexion

    match planner:
        case "react":
            return ReAct()
        case "plan":
            return PlanExecute()
        case "reflexion":
            return Reflexion()
    raise ConfigError(f"expected a planner react, plan or reflexion, got {planner!r}")


def make_policy(policy: str | Path | Policy | Sequence[str | Path | Policy] | None) -> Policy:
    from agentrt import policy as room

    if policy is None:
        return room.Policy.default()
    if isinstance(policy, str | Path):
        return room.load_policy(policy)
    if not isinstance(policy, Sequence):
        return policy
    parts = [make_policy(one) for one in policy]
    rules = [part for part in parts if isinstance(part, room.Policy)]
    if len(rules) != len(parts):
        raise ConfigError("expected files of rules and policies made of rules in a list, got another kind of policy")
    return room.combined(rules)


def make_store(store: str | Path | Store | None) -> Store:
    if store is not None and not isinstance(store, str | Path):
        return store
    from agentrt.store import open_store

    return open_store(store)


def _make_memory(
    memory: bool | Memory, store: Store, where: str | Path | Store | None, embedder: Embedder | None
) -> Memory | None:
    if not isinstance(memory, bool):
        return memory
    if not memory or embedder is None:
        return None
    from agentrt.memory import open_memory

    folder = Path(where).parent / "memory" if isinstance(where, str | Path) and "://" not in str(where) else None
    return open_memory(store, folder, embedder)


def _make_sandbox(
    sandbox: str | Sandbox | None, workspace: Path | None
) -> tuple[Sandbox | None, tuple[Callable[[], Awaitable[None]], ...]]:
    if sandbox is None or not isinstance(sandbox, str):
        return sandbox, ()
    if sandbox != "docker":
        raise ConfigError(f"expected the sandbox 'docker', got {sandbox!r}")
    from agentrt.sandboxes import DockerSandbox

    box = DockerSandbox(workspace or Path.cwd())
    return box, (box.close,)


def _keeper(sandbox: Sandbox | None, given: set[str]) -> SandboxKeeper | None:
    """Who looks after the sandbox, for the tools of ours that use it."""
    if sandbox is None:
        return None
    from agentrt.runtime.cells import SandboxKeeper
    from agentrt.tools.packs.code_tools import APPLY, CELLS

    return SandboxKeeper(sandbox, frozenset(CELLS) - given, frozenset({APPLY}) - given)


def _profile(sandbox: Sandbox) -> SandboxProfile:
    """What policy and a person's yes know of the sandbox. One that is not isolated is taken to have everything."""
    image = str(getattr(sandbox, "image", "") or f"{type(sandbox).__module__}.{type(sandbox).__qualname__}")
    outside = not sandbox.isolated
    return SandboxProfile(image, network=outside, workspace_writable=outside)


def _make_skills(skills: Sequence[str | Path], workspace: Path | None, model: Model) -> list[Tool]:
    """The tool that reads skills, if there are some. Those that are broken are left out, and said so."""
    if not skills:
        return []
    from logging import getLogger

    from agentrt.tools.skills import find_skills, skill_tools
    from agentrt.tools.skills.tool import room_for

    found = find_skills(skills, workspace)
    for why in found.left_out[:MOST_WARNINGS]:
        getLogger("agentrt.skills").warning("%s", why)
    if len(found.left_out) > MOST_WARNINGS:
        getLogger("agentrt.skills").warning("and %d more: agentrt skills", len(found.left_out) - MOST_WARNINGS)
    return skill_tools(found, room_for(model.card.context_tokens))


def _make_tools(
    tools: Sequence[Tool],
    workspace: Workspace | None,
    memory: Memory | None,
    sandbox: Sandbox | None,
    user: str,
    more: Sequence[Tool],
) -> dict[str, Tool]:
    from agentrt.tools import Registry, default_tools

    own: list[Tool] = list(more)
    if workspace is not None:
        own = [*default_tools(workspace, memory=memory, sandbox=sandbox, user=user), *more]
    given = {tool.spec.name for tool in tools if not tool.spec.source}  # no stranger's tool takes the place of ours
    registry = Registry([*(t for t in own if t.spec.name not in given), *tools])
    return dict(registry)


def _make_finder(
    model: Model, tools: dict[str, Tool], embedder: Embedder | None, cache: Path | None
) -> ToolFinder | None:
    limit = model.card.max_tools or FEW_TOOLS
    if len(tools) <= limit and model.card.choice is None:
        return None
    from agentrt.tools.retrieval import ToolIndex

    return ToolIndex([t.spec for t in tools.values()], embedder, cache)


@dataclass
class LazyEmbedder:
    """The default embedder, loaded at the first text: its weights take a second and not every run needs them."""

    _real: Embedder | None = None

    def _get(self) -> Embedder:
        if self._real is None:
            from agentrt.memory import default_embedder

            self._real = default_embedder()
        return self._real

    @property
    def name(self) -> str:
        return self._get().name

    @property
    def dimensions(self) -> int:
        return self._get().dimensions

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        return self._get().embed(texts)
