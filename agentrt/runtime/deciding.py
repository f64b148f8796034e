"""What becomes of a call: policy, a grant or a person, in the order of ARCHITECTURE.

A grant answers an ask and nothing else. A decision that was recorded before an interruption is made anew, because
time has passed and rules may have changed; the stricter of the two holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast, get_args

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import PolicyError
from agentrt.core.events import PolicyDecided
from agentrt.core.policy import Decision, Level
from agentrt.policy.matchers import same
from agentrt.runtime.approval import Approvals, decided_by_person, query_of, with_arguments
from agentrt.runtime.granting import grant_for, with_grant
from agentrt.runtime.state import RunState

if TYPE_CHECKING:
    from agentrt.runtime.gate import Pass

MAX_REWRITES = 4
_LEVELS: Final = frozenset(get_args(Level))
_ORDER: Final[tuple[Level, ...]] = ("allow", "notify", "rewrite", "ask", "human", "deny", "end_run")


async def decide(run: RunState, passing: Pass) -> tuple[Pass, Decision]:
    """The call as it will be performed, and whether it will.

    Raises:
        ToolError: the arguments a rule or a person put in its place do not fit the tool.
    """
    recorded = run.journal.recorded(passing.site.key, PolicyDecided)
    decision = policy(run, passing)
    before = None if recorded is None else cast(Level, recorded.level)
    if recorded is not None and before is not None and _ORDER.index(before) > _ORDER.index(decision.level):
        decision = replace(decision, level=before, rule=recorded.rule, reason=recorded.reason)
        decision = replace(decision, arguments=recorded.arguments, counts=recorded.counts)
    if recorded is None or (recorded.level, recorded.rule) != (decision.level, decision.rule):
        record(run, passing, decision)
    if passing.warrant is not None or passing.grant is not None:
        passing = replace(passing, warrant=None, grant=None)
    passing, decision = rewritten(run, passing, decision)
    if decision.level == "ask":
        grant = grant_for(run, passing, decision)
        if grant is None:
            passing, decision = await decided_by_person(Approvals(run, passing.site), passing, decision, judged)
        else:
            passing, decision = with_grant(run, passing, grant), replace(decision, level="allow")
    return passing, decision


def rewritten(run: RunState, passing: Pass, decision: Decision) -> tuple[Pass, Decision]:
    """The call as rules rewrite it, decided anew: a rule permits what it writes, as far as that does no more than the
    call it was written for; what another rule says of the new arguments holds."""
    for _ in range(MAX_REWRITES):
        if decision.arguments is None or decision.level in ("deny", "end_run"):
            return passing, decision
        if same(decision.arguments, passing.arguments):
            return passing, replace(decision, level="allow") if decision.level == "rewrite" else decision
        before, note = passing.effects, _changes(passing.arguments, decision)
        passing = replace(with_arguments(passing, decision.arguments), note=note)
        if decision.level != "rewrite":
            return passing, decision
        anew = policy(run, passing)
        if anew.level in ("allow", "notify") or (anew.rule == "default" and passing.effects <= before):
            return passing, replace(decision, level="allow")
        if anew.level != "rewrite":
            record(run, passing, anew)
        decision = anew
    return passing, Decision("deny", decision.rule, "the rules rewrite this call again and again")


def judged(run: RunState, passing: Pass) -> tuple[Pass, Decision]:
    """Policy on a call that a person changed."""
    decision = policy(run, passing)
    said = PolicyDecided(
        passing.site.key, decision.level, decision.rule, decision.reason, decision.arguments, decision.counts
    )
    if said not in run.heard(passing.site.key, PolicyDecided):
        record(run, passing, decision)
    return rewritten(run, passing, decision)


def policy(run: RunState, passing: Pass) -> Decision:
    """What the policy says. A program's own policy may say anything: what is no decision permits nothing.

    Raises:
        PolicyError: it gave no decision.
    """
    decision = run.kit.policy.decide(query_of(run, passing))
    if not isinstance(decision, Decision) or decision.level not in _LEVELS:
        levels = ", ".join(sorted(_LEVELS))
        raise PolicyError(
            f"expected the policy to decide about {passing.call.name} with a Decision whose level is one of {levels}, "
            f"got {decision!r}; nothing was done: mend its decide(), then resume the run"
        )
    if decision.level == "rewrite" and decision.arguments is None:
        raise PolicyError(
            f"expected the policy's rewrite of {passing.call.name} (rule {decision.rule}) to hold arguments, got None; "
            "nothing was done: mend its decide(), then resume the run"
        )
    return decision


def no_stricter(run: RunState, passing: Pass, others: Mapping[str, Any]) -> bool:
    """Whether the policy says of the call with other arguments what it says of this one, or less."""
    call = replace(passing.call, arguments={**passing.arguments, **others})
    levels = [policy(run, passing).level, policy(run, replace(passing, call=call)).level]
    return _ORDER.index(levels[1]) <= max(_ORDER.index(levels[0]), _ORDER.index("rewrite"))


def record(run: RunState, passing: Pass, decision: Decision) -> None:
    body = PolicyDecided(
        passing.site.key, decision.level, decision.rule, decision.reason, decision.arguments, decision.counts
    )
    run.journal.write(body, branch=passing.site.branch, step=passing.site.step, phase="act")


def human_request(passing: Pass, decision: Decision) -> str:
    """The question to the person who is to act in the agent's place."""
    return (
        f"The agent may not do this itself (rule {decision.rule}: {decision.reason or 'a person has to'}). Please do "
        f"it yourself, or do not, and write what happened: {passing.call.name} {canonical_json(passing.arguments)}"
    )


def _changes(before: dict[str, Any], decision: Decision) -> str:
    """What a rewrite changed, for the model and for the person."""
    after = decision.arguments or {}
    changed = ", ".join(
        f"{name} = {canonical_json(after.get(name))}"
        + (f" instead of {canonical_json(before[name])}" if name in before else "")
        for name in sorted(after)
        if name not in before or canonical_json(before[name]) != canonical_json(after[name])
    )
    return f"note: performed with {changed} (policy rule {decision.rule}: {decision.reason})" if changed else ""
