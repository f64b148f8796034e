"""Grants at work: which of a person's standing answers covers a call, and what is stored when they give one.

Grants are read when an ask is to be answered, never kept: one that is revoked anywhere answers nothing from the next
decision on. One whose tool has another definition by now is ended for good when it is met. A use is counted in the
transaction of the events that rest on it (``announced``), so that no two processes, and no replay, use it twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from agentrt.core.canonical import digest
from agentrt.core.events import ApprovalDecided, Body, GrantUsed, Intent
from agentrt.core.policy import ApprovalRequest, Decision, of_label
from agentrt.core.protocols import Tool
from agentrt.core.specs import Effect
from agentrt.core.store import Grant, Use
from agentrt.policy.grants import Bounds, changed_since, covers, describe, match_of
from agentrt.runtime.state import RunState

if TYPE_CHECKING:
    from agentrt.runtime.gate import CallSite, Pass


class Lapsed(Exception):
    """A grant was revoked or used up, an approval got too old, or a limit of uses was reached, between decision and
    act. Nothing was done; the call is decided anew."""


STANDING = frozenset({"run", "session", "always"})
"""Answers that hold for more than one call."""


def bounds_of(run: RunState, passing: Pass) -> Bounds:
    """What a grant for this call would never reach over. The sandbox matters to calls that run code there or carry
    out what code made there, and to those that do not say what they do."""
    inside = Effect.EXECUTE in passing.effects or not passing.effects or bool(passing.tool.spec.carries)
    return Bounds(
        user=run.task.user,
        tool=passing.call.name,
        origin=origin_of(passing.tool),
        definition=passing.tool.spec.digest,
        effects=tuple(sorted(passing.effects)),
        workspace=run.kit.workspace,
        sandbox=str(run.kit.profile or "none") if inside else "",
    )


def origin_of(tool: Tool) -> str:
    """Where a tool comes from, also when it does not say so."""
    said, kind = getattr(tool, "origin", ""), type(tool)
    return str(said or tool.spec.source or f"python:{kind.__module__}:{kind.__qualname__}")


def grant_for(run: RunState, passing: Pass, decision: Decision) -> Grant | None:
    """The grant that answers this ask, if there is one. An ask because of a label is never answered by a grant."""
    if of_label(decision.rule):
        return None
    bounds, found = bounds_of(run, passing), []
    for grant in _standing(run, passing):
        reason = changed_since(grant, bounds.origin, bounds.definition) if _names(grant, bounds) else ""
        if reason:
            run.kit.store.revoke_grant(grant.id, "agentrt", reason)
        elif covers(grant, bounds, passing.label, passing.arguments):
            found.append(grant)
    return min(found, key=lambda grant: grant.uses_left is not None, default=None)  # those without number first


def with_grant(run: RunState, passing: Pass, grant: Grant) -> Pass:
    """The call that rests on this grant. What it counted before it was interrupted is not counted again, unless other
    code makes the call by now: whether it is the same, nobody can tell, so it counts as another."""
    used = run.heard(passing.site.key, GrantUsed)
    again = bool(used) and used[-1].grant_id == grant.id
    return replace(
        passing, grant=grant, warrant=None if again else Use(grant.id, _of_this_life(run, passing), is_grant=True)
    )


def _of_this_life(run: RunState, passing: Pass) -> str:
    """Names the call and who makes it. Within a life a call uses a grant once; that an earlier life did is recorded."""
    return f"{passing.site.key}@{run.journal.epoch}"


def announce(run: RunState, passing: Pass, intent: Intent | None = None) -> None:
    """Write the intent; with it, as one durable transaction, that the person's yes which it rests on is used, and that
    it is a use of rules that count over more than this run.

    Raises:
        Lapsed: that yes no longer holds, or such a rule was used up, and nothing was written.
    """
    site, use, grant = passing.site, passing.warrant, passing.grant
    bodies: list[Body] = [] if intent is None else [intent]
    if use is None and not passing.tallies:
        for body in bodies:
            run.journal.write(body, branch=site.branch, step=site.step, phase="act")
        return
    if grant is not None:
        left = None if grant.uses_left is None else grant.uses_left - 1
        bodies.insert(0, GrantUsed(site.key, grant.id, grant.scope, describe(grant.match), grant.by, left))
    if _claimed(run, passing, bodies):
        run.remember(site.key, *bodies)
        return
    if use is not None and grant is None and not _used_up(run, passing):
        lapsed = ApprovalDecided(
            site.key, use.warrant, "expired", "agentrt", "it was used before, or is too old by now"
        )
        run.journal.write(lapsed, branch=site.branch, step=site.step, phase="act")
        run.remember(site.key, lapsed)
    raise Lapsed(use.warrant if use is not None else "a limit of uses")


def _claimed(run: RunState, passing: Pass, bodies: Sequence[Body]) -> bool:
    """An approval is used up with the intent: a call that leaves no mark may be made again with it."""
    site, use = passing.site, passing.warrant if bodies else None
    if use is None and not passing.tallies:
        return True
    return run.journal.claim(bodies, use, passing.tallies, branch=site.branch, step=site.step, phase="act")


def _used_up(run: RunState, passing: Pass) -> bool:
    """Whether a limit of uses was reached, so that the approval is as good as before."""
    if not passing.tallies:
        return False
    used = run.kit.store.tallied(run.run_id, passing.tallies)
    return any(tally.most is not None and used[tally.rule] >= tally.most for tally in passing.tallies)


def store_grant(run: RunState, site: CallSite, passing: Pass, request: ApprovalRequest, said: ApprovalDecided) -> None:
    """Remember an answer for such calls. Does nothing when it was stored before, be it revoked since."""
    if said.reach is None:
        return
    bounds, now = bounds_of(run, passing), run.journal.now()
    scope_id = {"run": run.run_id, "session": run.session or ""}.get(said.decision, "")
    lasts_s = run.kit.terms.grant_s if said.lasts_s is None else said.lasts_s
    grant = Grant(
        id=f"grant-{digest(f'{run.run_id}:{site.key}:{request.id}')[:10]}",
        user=run.task.user,
        scope=said.decision,
        scope_id=scope_id,
        match=match_of(bounds, passing.label, said.reach.arguments),
        created=now,
        reason=said.reason,
        binding=bounds.digest,
        by=said.by,
        run_id=run.run_id,
        session=run.session,
        expires=None if lasts_s is None else now + lasts_s,
        uses_left=said.uses,
    )
    run.kit.store.add_grant(grant)


def _standing(run: RunState, passing: Pass) -> list[Grant]:
    """Grants that hold in this run, and one that this call has already used up."""
    used = run.heard(passing.site.key, GrantUsed)
    grants = run.kit.store.grants(run.task.user, ended=bool(used))
    places = {("always", ""), ("run", run.run_id), ("session", run.session)}
    here = [grant for grant in grants if (grant.scope, grant.scope_id) in places]
    if not used:
        return here
    return [grant for grant in here if grant.id == used[-1].grant_id and grant.ended is None]


def _names(grant: Grant, bounds: Bounds) -> bool:
    return bool(grant.match.get("tool") == bounds.tool)
