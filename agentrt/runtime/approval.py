"""Asking a person, and holding what they said to exactly what they were asked.

An approval binds the run, the effect key, the tool's identity and definition, the arguments, the effects, the label,
workspace and sandbox, and the hashes of what will be overwritten. If anything of that differs when the call is about to
be performed, the approval does not fit any more and the person is asked again; so it is when it has expired. Answers
come from an approver in this process or through the run's inbox from any other. When nobody is there, the run is
suspended and costs nothing; a run that nobody attends waits for so long as it was told and takes silence for a no.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from agentrt.core.canonical import digest, digest_json
from agentrt.core.errors import Suspended, ToolError
from agentrt.core.events import ApprovalAsked, ApprovalDecided, QuestionAsked
from agentrt.core.labels import USER
from agentrt.core.messages import label_to_json
from agentrt.core.origins import DECISION, Origin, leaves, overall
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest, Decision, PolicyQuery, Scope
from agentrt.core.specs import ToolSpec
from agentrt.core.store import InboxMessage, Use
from agentrt.policy.grants import reaches_of
from agentrt.policy.matchers import same
from agentrt.runtime.again import NO_ANSWER, touched_since, why_again
from agentrt.runtime.granting import STANDING, bounds_of, store_grant
from agentrt.runtime.journal import put
from agentrt.runtime.labelling import in_detail
from agentrt.runtime.state import RunState
from agentrt.runtime.uses import counted_over
from agentrt.runtime.waiting import Late, answer_by, answered_with, approval_by, in_words, posted_for, wait_for

if TYPE_CHECKING:
    from agentrt.runtime.gate import CallSite, Pass

Judge = Callable[[RunState, "Pass"], Decision]
Rejudge = Callable[[RunState, "Pass"], tuple["Pass", Decision]]
"""Policy on a call that a person changed: the call as rules rewrite it in turn, and what they decide."""
APPROVING = frozenset({"once", "edit", *STANDING})
MOST_CHANGES = 5
"""How often one call is asked about while the world changes under the question."""


def query_of(run: RunState, passing: Pass) -> PolicyQuery:
    """The call as policy is asked about it."""
    sandbox = run.kit.profile
    return PolicyQuery(
        tool=passing.call.name,
        arguments=passing.arguments,
        effects=passing.effects,
        label=passing.label,
        origins=passing.origins,
        user=run.task.user,
        workspace=run.kit.workspace,
        now=run.journal.now(),
        spent=run.ledger.spent.cost + run.uses.paid,
        price=passing.tool.spec.price,
        uses=counted_over(run, passing),
        defaults=left_out(passing.tool.spec, passing.arguments),
        sandbox_network=sandbox is not None and sandbox.network,
        sandbox_workspace_writable=sandbox is not None and sandbox.workspace_writable,
    )


def left_out(spec: ToolSpec, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """What the arguments that were not given mean, where the tool's schema says it."""
    known = spec.parameters.get("properties", {})
    if len(known) == len(arguments):
        return {}
    return {
        name: schema["default"]
        for name, schema in known.items()
        if name not in arguments and isinstance(schema, dict) and schema.get("default") is not None
    }


async def decided_by_person(
    approvals: Approvals, passing: Pass, decision: Decision, judge: Rejudge
) -> tuple[Pass, Decision]:
    """What a person says to an ask, as a decision. Arguments they changed are judged anew: a deny stays a deny; an ask
    they have answered by writing them, unless a rule rewrites what they wrote."""
    answer, request = await approvals.approve(passing, decision)
    if answer.choice not in APPROVING or (answer.choice == "edit" and answer.arguments is None):
        rule = "timeout" if answer.by == "timeout" else f"person:{answer.by}"
        return passing, Decision("deny", rule, answer.reason or f"{answer.by} said no")
    if answer.choice == "edit" and answer.arguments is not None:
        passing, decision = judge(approvals.run, edited(passing, answer.arguments))
        if decision.level in ("deny", "end_run", "human"):
            return passing, decision
        if decision.level == "ask" and not same(passing.arguments, answer.arguments):
            return await decided_by_person(approvals, passing, decision, judge)
    passing = replace(passing, warrant=Use(request.id, passing.site.key, expires=request.expires))
    return passing, Decision(
        "allow", f"person:{answer.by}", answer.reason, counts=decision.counts, limits=decision.limits
    )


def with_arguments(passing: Pass, arguments: dict[str, Any]) -> Pass:
    """The call with other arguments than the model's, validated and classified anew.

    Raises:
        ToolError: they do not fit the tool's schema.
    """
    from agentrt.tools.arguments import InvalidCall, validate

    try:
        validate(passing.tool.spec, arguments)
    except InvalidCall as invalid:
        raise ToolError(f"the changed arguments do not fit: {invalid}") from None
    call = replace(passing.call, arguments=arguments)
    return replace(passing, call=call, effects=passing.tool.classify(arguments))


def edited(passing: Pass, arguments: dict[str, Any]) -> Pass:
    """The call as a person rewrote it: to make it is their decision, and what they typed is theirs; what they left is
    as trusted as it was."""
    before = passing.arguments
    left = {name for name, value in arguments.items() if name in before and same(before[name], value)}
    typed = [Origin(path, "words", USER) for path, _ in leaves(arguments) if path.partition(".")[0] not in left]
    kept = [origin for origin in passing.origins if origin.path != DECISION and origin.argument in left]
    origins = (Origin(DECISION, "words", USER), *typed, *kept)
    label = overall(origins) if kept or not left else passing.label.meet(USER)
    return replace(with_arguments(passing, arguments), origins=origins, label=label)


@dataclass(frozen=True)
class Approvals:
    """Asks on behalf of one call."""

    run: RunState
    site: CallSite

    async def approve(self, passing: Pass, decision: Decision) -> tuple[ApprovalAnswer, ApprovalRequest]:
        """Ask whether the call may be performed; the answer, and the request it answers.

        Raises:
            Suspended: nobody is there to answer; the question is in the journal and in ``agentrt approvals``.
            ToolError: the call cannot work (its preview says so), so there is nothing to ask.
        """
        for _ in range(MOST_CHANGES):
            request = await self._request(passing, decision)
            touched = touched_since(passing.earlier, self._resources(passing), passing.arguments)
            answer, request = await self._asked(request, touched)
            if answer.choice not in APPROVING:
                return answer, request
            if self._binding(passing) == request.binding:
                self._store_grant(passing, request)
                return answer, request
        raise ToolError("what this call would change keeps changing while it is asked about; look again, then retry")

    async def ask(self, request: ApprovalRequest) -> ApprovalAnswer:
        """The answer to this very request, from the record if it was given before.

        Raises:
            Suspended: nobody is there to answer.
        """
        answer, _ = await self._asked(request)
        return answer

    async def _asked(
        self, request: ApprovalRequest, touched: Sequence[str] = ()
    ) -> tuple[ApprovalAnswer, ApprovalRequest]:
        """The answer, and the request under the id it was asked by: a question that was closed without an answer is
        asked anew under another."""
        base, number = request.id, 0
        while True:
            number += 1
            name = base if number == 1 else f"apr-{digest(f'{base}:{number}')[:10]}"
            asked = self._last(ApprovalAsked, name)
            request = replace(request, id=name, expires=self._expiry(request, asked))
            answer = self._recorded(request, asked)
            if answer is None:
                request = self._explained(request, asked, touched)
                answer = await self._wait(request, asked)
            if answer.choice not in NO_ANSWER:
                return answer, request

    async def wait_answer(self, asked: QuestionAsked) -> tuple[str, str, tuple[int, ...]]:
        """The answer to a free question, who gave it, and the inbox messages it came in."""
        name, question = asked.question_id, asked.question
        found = await wait_for(
            self.run,
            self.site,
            lambda: posted_for(self.run, "answer", name),
            lambda: answer_by(self.run.kit.approver, question),
            asked.expires,
        )
        if isinstance(found, Late):
            return f"nobody answered within {in_words(self.run.kit.terms.timeout_s)}", "timeout", ()
        if isinstance(found, InboxMessage):
            return str(found.data.get("answer", "")), str(found.data.get("by", "user")), (found.id,)
        if found is None:
            raise Suspended(f"waiting for an answer: {question}", (name,))
        return found, "user", ()

    # -- inside -----------------------------------------------------------------------------------------------

    async def _request(self, passing: Pass, decision: Decision) -> ApprovalRequest:
        preview = await passing.tool.preview(passing.arguments)
        binding = self._binding(passing)  # of the world that the preview shows
        request = ApprovalRequest(
            id=f"apr-{digest(binding)[:10]}",
            run_id=self.run.run_id,
            tool=passing.call.name,
            arguments=passing.arguments,
            effects=tuple(sorted(passing.effects)),
            reason=decision.reason,
            preview=preview.text if preview else "",
            preview_kind=preview.kind if preview else "text",
            label=passing.label,
            origins=in_detail(passing.call, passing.tool.spec, passing.origins, self.run.said),
            binding=binding,
            rule=decision.rule,
        )
        if request.of_label:
            return request
        scopes: tuple[Scope, ...] = (
            ("once", "run", "session", "always") if self.run.session else ("once", "run", "always")
        )
        return replace(request, scopes=scopes, reaches=reaches_of(bounds_of(self.run, passing), passing.arguments))

    def _recorded(self, request: ApprovalRequest, asked: ApprovalAsked | None) -> ApprovalAnswer | None:
        """What was decided about it before. A yes that was not used in time, or that was the answer to another rule,
        counts as expired."""
        said = self._last(ApprovalDecided, request.id)
        if said is None:
            return None
        late = request.expires is not None and request.expires <= self.run.journal.now()
        other = asked is not None and asked.rule != request.rule
        choice = "expired" if said.decision in APPROVING and (late or other) else said.decision
        return ApprovalAnswer(choice, said.by, said.reason, said.arguments)  # type: ignore[arg-type]

    def _explained(
        self, request: ApprovalRequest, asked: ApprovalAsked | None, touched: Sequence[str]
    ) -> ApprovalRequest:
        """The question with the reason it was asked with; one that was asked before in another form says why again."""
        if asked is not None:
            return replace(request, reason=asked.reason)
        before = [question for question in self.run.heard(self.site.key, ApprovalAsked) if question.kind == "call"]
        if not before or request.kind != "call":
            return request
        why = why_again(before[-1], self._last(ApprovalDecided, before[-1].approval_id), request, touched)
        return replace(request, reason=f"{request.reason}; asked again: {why}" if request.reason else why)

    async def _wait(self, request: ApprovalRequest, asked: ApprovalAsked | None) -> ApprovalAnswer:
        if asked is None:
            self._withdraw(request.id)
            await self._announce(request)
        elif asked.expires is not None and asked.expires <= self.run.journal.now():
            return await self._decide(request, self._after_expiry(request, asked.on_expiry == "deny"))
        found = await wait_for(
            self.run,
            self.site,
            lambda: posted_for(self.run, "approval", request.id),
            lambda: approval_by(self.run.kit.approver, request),
            asked.expires if asked is not None and asked.on_expiry == "deny" else None,
        )
        if found is None:
            raise Suspended(f"{request.tool} needs approval: {request.reason}", (request.id,))
        return await self._decide(request, self._silence() if isinstance(found, Late) else found)

    def _after_expiry(self, request: ApprovalRequest, deny: bool) -> ApprovalAnswer | InboxMessage:
        """What comes of a question that is too old. A no that was given meanwhile stays a no."""
        message = posted_for(self.run, "approval", request.id)
        if message is not None and message.data.get("choice") == "deny":
            return message
        return self._silence() if deny else ApprovalAnswer("expired", "agentrt", "it was not answered in time")  # type: ignore[arg-type]

    def _silence(self) -> ApprovalAnswer:
        waited = in_words(self.run.kit.terms.timeout_s)
        return ApprovalAnswer("deny", "timeout", f"nobody answered{f' within {waited}' if waited else ' in time'}")

    async def _decide(self, request: ApprovalRequest, found: ApprovalAnswer | InboxMessage) -> ApprovalAnswer:
        """Record what was said, with the inbox messages it came in."""
        message = found if isinstance(found, InboxMessage) else posted_for(self.run, "approval", request.id)
        answer = _offered(_of_both(found, message), request)
        standing = answer.choice in STANDING
        body = ApprovalDecided(
            self.site.key,
            request.id,
            answer.choice,
            answer.by,
            answer.reason,
            answer.arguments,
            request.reaches[answer.reach] if standing else None,
            answer.uses if standing else None,
            answer.lasts_s if standing else None,
        )
        consumed = () if message is None else (message.id,)
        self._write(body, consumed=consumed)
        await self.run.journal.barrier()
        return answer

    def _withdraw(self, but: str) -> None:
        """Close questions about this call that were asked of another state of the world."""
        decided = {said.approval_id for said in self.run.heard(self.site.key, ApprovalDecided)}
        for old in self.run.heard(self.site.key, ApprovalAsked):
            if old.approval_id not in decided and old.approval_id != but:
                reason = "the call or the world changed"
                self._write(ApprovalDecided(self.site.key, old.approval_id, "superseded", "agentrt", reason))

    async def _announce(self, request: ApprovalRequest) -> None:
        """Put the question in the journal before anybody is asked, so that any process can answer it."""
        name, blobs = put(request.preview) if request.preview else (None, {})
        body = ApprovalAsked(
            self.site.key,
            request.id,
            request.tool,
            request.arguments,
            request.effects,
            request.binding,
            request.reason,
            name,
            request.expires,
            request.kind,
            request.rule,
            request.label.spelled,
            request.scopes,
            request.reaches,
            "ask" if self.run.kit.terms.timeout_s is None else "deny",
        )
        self._write(body, blobs=blobs)
        await self.run.journal.barrier()

    def _expiry(self, request: ApprovalRequest, asked: ApprovalAsked | None) -> float | None:
        """Until when an answer is good: as the question said when it was asked. What happened in the world may be
        told at any time, while somebody attends the run."""
        if asked is not None:
            return asked.expires
        terms = self.run.kit.terms
        lasts_s = terms.timeout_s
        if lasts_s is None and request.kind == "call":
            lasts_s = terms.approval_s
        return None if lasts_s is None else self.run.journal.now() + lasts_s

    def _store_grant(self, passing: Pass, request: ApprovalRequest) -> None:
        said = self._last(ApprovalDecided, request.id)
        if said is not None and said.reach is not None:
            store_grant(self.run, self.site, passing, request, said)

    def _last(self, kind: type[Any], name: str) -> Any:
        found = [body for body in self.run.heard(self.site.key, kind) if body.approval_id == name]
        return found[-1] if found else None

    def _write(
        self, body: ApprovalAsked | ApprovalDecided, blobs: dict[str, str] | None = None, consumed: tuple[int, ...] = ()
    ) -> None:
        site = self.site
        self.run.journal.write(body, branch=site.branch, step=site.step, phase="act", blobs=blobs, consumed=consumed)
        self.run.remember(site.key, body)

    def _resources(self, passing: Pass) -> list[tuple[str, str | None]]:
        return [(resource.uri, resource.digest) for resource in passing.tool.resources(passing.arguments)]

    def _binding(self, passing: Pass) -> str:
        resources: list[Any] = [[r.uri, r.digest, r.write] for r in passing.tool.resources(passing.arguments)]
        return digest_json(
            [
                self.run.run_id,
                self.site.key,
                bounds_of(self.run, passing).digest,
                passing.arguments,
                label_to_json(passing.label),
                resources,
            ]
        )


def _of_both(found: ApprovalAnswer | InboxMessage, message: InboxMessage | None) -> ApprovalAnswer:
    """What counts when somebody answered here and somebody else from afar: a no; else what came from afar, because they
    were told that it was taken."""
    if isinstance(found, InboxMessage):
        return answered_with(found.data)
    if message is None or found.choice in NO_ANSWER or found.by == "timeout":
        return found
    other = answered_with(message.data)
    counts, late = (found, other) if found.choice == "deny" else (other, found)
    note = f"{late.by} answered at the same time: {late.choice}"
    return replace(counts, reason=f"{counts.reason}; {note}" if counts.reason else note)


def _offered(answer: ApprovalAnswer, request: ApprovalRequest) -> ApprovalAnswer:
    """The answer as far as it was offered: what nobody was shown is not stored."""
    if answer.choice not in STANDING:
        return answer
    if answer.choice not in request.scopes:
        return replace(
            answer, choice="once", reason=f"{answer.choice} was not offered, so only this call; {answer.reason}"
        )
    return answer if 0 <= answer.reach < len(request.reaches) else replace(answer, reach=0)
