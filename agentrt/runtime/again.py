"""Why a person is asked about a call once more, and which of their answers outlive the program they were given to.

An answer holds for exactly the call it was given for, and is told apart by the hash of all that was shown. So a
release that changed something else, or an attempt that came to nothing, costs no second question; where something
is different, the question says what.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agentrt.core.canonical import canonical_json
from agentrt.core.events import ApprovalAsked, ApprovalDecided, Body, Event, Intent
from agentrt.core.messages import label_from_json
from agentrt.core.policy import ApprovalRequest
from agentrt.policy.matchers import same

NO_ANSWER = frozenset({"superseded", "expired"})
"""Decisions of nobody: the question was closed, and is asked under another id when it must be asked again."""


def answers_in(events: Iterable[Event]) -> dict[str, list[Body]]:
    """By the key of the call: what was asked in these events about calls and answered. The question is known by what
    was shown, so that it answers nothing else that comes by the same key. What a person said of an outcome nobody knew
    is not among them: it belongs to that attempt."""
    asked: dict[str, ApprovalAsked] = {}
    found: dict[str, list[Body]] = {}
    for event in events:
        match event.body:
            case ApprovalAsked(approval_id=name, kind="call") as question:
                asked[name] = question
            case ApprovalDecided(approval_id=name, key=key) as said if key and name in asked:
                found.setdefault(key, []).extend((asked[name], said))
            case _:
                pass
    return found


def why_again(
    before: ApprovalAsked, said: ApprovalDecided | None, request: ApprovalRequest, touched: Sequence[str]
) -> str:
    """What is different from the last question about this call, and from the answer to that. ``touched`` are the
    resources that are not what they were when the call was last attempted."""
    if before.binding == request.binding:
        if before.rule != request.rule:
            return f"rule {request.rule} asks now, and before it was {before.rule or 'another'}"
        if said is not None and said.decision not in NO_ANSWER:
            return f"the answer of {said.by} was not used in time"
        return (said.reason if said is not None else "") or "the last question was not answered in time"
    known = [
        (not same(before.arguments, request.arguments), "the arguments are others"),
        (before.effects != request.effects, f"its effects were {_list(before.effects)}"),
        (bool(touched), f"{_list(touched)} changed meanwhile"),
        (label_from_json(list(before.label)) != request.label, "it was made from something else"),
    ]
    found = [words for is_so, words in known if is_so]
    return "; ".join(found) or "what it would change, the tool's definition, or where it runs is not what was shown"


def touched_since(earlier: Intent | None, now: Iterable[tuple[str, str | None]], arguments: object) -> tuple[str, ...]:
    """What is no longer as it was at that attempt, if that was one at the same."""
    if earlier is None or canonical_json(earlier.arguments) != canonical_json(arguments):
        return ()
    before = dict(earlier.resources)
    return tuple(uri for uri, digest in now if before.get(uri, digest) != digest)


def _list(names: Sequence[str]) -> str:
    return ", ".join(names) or "unknown"
