"""Asking a person, and holding what they said to exactly what they were asked.

An approval binds the run, the effect key, the tool's definition, the arguments, the effects, the label and the
hashes of what will be overwritten. If anything of that differs when the call is about to be performed, the
approval does not fit any more and the person is asked again. Answers come from an approver in this process or
through the run's inbox from any other; when nobody is there, the run is suspended and costs nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from agentrt.core.canonical import digest, digest_json
from agentrt.core.errors import Suspended, ToolError
from agentrt.core.events import ApprovalAsked, ApprovalDecided
from agentrt.core.messages import label_to_json
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest, Decision, PolicyQuery
from agentrt.core.store import Grant, InboxMessage
from agentrt.runtime.journal import put
from agentrt.runtime.state import RunState

if TYPE_CHECKING:
    from agentrt.runtime.gate import CallSite, Pass

T = TypeVar("T")
POLL_S = 0.25
"""How often the inbox is looked at while a person in this process is being asked."""
Judge = Callable[[RunState, "Pass"], Decision]


def query_of(run: RunState, passing: Pass) -> PolicyQuery:
    """The call as policy and grants are asked about it."""
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
        uses=run.uses.of_rules,
    )


def covered(run: RunState, passing: Pass, decision: Decision) -> bool:
    """Whether a grant answers this ask. An ask because of a label is never answered by a grant."""
    from agentrt.policy.grants import grant_covers

    if decision.rule.startswith("label"):
        return False
    query = query_of(run, passing)
    return any(grant_covers(grant, query, passing.tool.spec.digest) for grant in run.grants)


async def decided_by_person(
    approvals: Approvals, passing: Pass, decision: Decision, judge: Judge
) -> tuple[Pass, Decision]:
    """What a person says to an ask, as a decision. Edited arguments are judged anew: a deny stays a deny."""
    answer = await approvals.approve(passing, decision)
    if answer.choice not in ("once", "run", "always", "edit"):
        return passing, Decision("deny", f"person:{answer.by}", answer.reason or f"{answer.by} said no")
    if answer.choice == "edit" and answer.arguments is not None:
        passing = with_arguments(passing, answer.arguments)
        anew = judge(approvals.run, passing)
        if anew.level in ("deny", "end_run"):
            return passing, anew
    if answer.choice in ("run", "always"):
        approvals.grant(passing, answer)
    return passing, Decision("allow", f"person:{answer.by}", answer.reason)


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


@dataclass(frozen=True)
class Approvals:
    """Asks on behalf of one call."""

    run: RunState
    site: CallSite

    async def approve(self, passing: Pass, decision: Decision) -> ApprovalAnswer:
        """Ask whether the call may be performed.

        Raises:
            Suspended: nobody is there to answer; the question is in the journal and in ``agentrt approvals``.
            ToolError: the call cannot work (its preview says so), so there is nothing to ask.
        """
        from agentrt.policy.grants import describe_match

        preview = await passing.tool.preview(passing.arguments)
        binding = self._binding(passing)
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
            origins=passing.origins,
            binding=binding,
            grant=describe_match(self._match(passing)),
        )
        answer = await self.ask(request)
        if self._binding(passing) != binding:
            return await self.approve(passing, decision)
        return answer

    def grant(self, passing: Pass, answer: ApprovalAnswer) -> None:
        """Remember the answer for such calls: this tool as defined now, with exactly these arguments or, where
        the tool writes a file, any content for that path. The person was shown the reach."""
        grant_id = f"grant-{digest(f'{self.run.run_id}:{self.site.key}')[:10]}"
        if any(known.id == grant_id for known in self.run.grants):
            return
        scope = "run" if answer.choice == "run" else "always"
        grant = Grant(
            id=grant_id,
            user=self.run.task.user,
            scope=scope,
            scope_id=self.run.run_id if scope == "run" else "",
            match=self._match(passing),
            created=self.run.journal.now(),
            reason=answer.reason,
        )
        self.run.kit.store.add_grant(grant)
        self.run.grants.append(grant)

    async def wait_answer(self, question_id: str, question: str) -> tuple[str, tuple[int, ...]]:
        """The answer to a free question, and the inbox messages it came in."""

        def posted() -> InboxMessage | None:
            return self._inbox("answer", "question_id", question_id)

        def ask() -> Awaitable[str | None]:
            return self.run.kit.approver.answer(question)

        found = await self._race(posted, ask)
        if isinstance(found, InboxMessage):
            return str(found.data.get("answer", "")), (found.id,)
        if found is None:
            raise Suspended(f"waiting for an answer: {question}", (question_id,))
        return found, ()

    # -- inside -----------------------------------------------------------------------------------------------

    async def ask(self, request: ApprovalRequest) -> ApprovalAnswer:
        """The answer to this very request, from the record if it was given before.

        Raises:
            Suspended: nobody is there to answer.
            Cancelled: somebody cancelled the run meanwhile.
        """
        journal, key = self.run.journal, self.site.key
        done = [d for d in journal.all_recorded(key, ApprovalDecided) if d.approval_id == request.id]
        withdrawn = bool(done) and done[-1].decision == "superseded"
        if done and not withdrawn:
            return ApprovalAnswer(done[-1].decision, done[-1].by, done[-1].reason, done[-1].arguments)  # type: ignore[arg-type]
        asked = [a for a in journal.all_recorded(key, ApprovalAsked) if a.approval_id == request.id]
        if withdrawn or not asked:
            self._withdraw(request.id)
            await self._announce(request)

        def posted() -> InboxMessage | None:
            return self._inbox("approval", "approval_id", request.id)

        found = await self._race(posted, lambda: self.run.kit.approver.approve(request))
        if found is None:
            raise Suspended(f"{request.tool} needs approval: {request.reason}", (request.id,))
        consumed: tuple[int, ...] = ()
        if isinstance(found, InboxMessage):
            data, consumed = found.data, (found.id,)
            found = ApprovalAnswer(
                data["choice"], data.get("by", "user"), data.get("reason", ""), data.get("arguments")
            )
        body = ApprovalDecided(key, request.id, found.choice, found.by, found.reason, found.arguments)
        journal.write(body, branch=self.site.branch, step=self.site.step, phase="act", consumed=consumed)
        await journal.barrier()
        return found

    def _withdraw(self, but: str) -> None:
        """Close questions about this call that were asked of another state of the world."""
        journal = self.run.journal
        decided = {d.approval_id for d in journal.all_recorded(self.site.key, ApprovalDecided)}
        for old in journal.all_recorded(self.site.key, ApprovalAsked):
            if old.approval_id not in decided and old.approval_id != but:
                body = ApprovalDecided(self.site.key, old.approval_id, "superseded", "runtime", "the world changed")
                journal.write(body, branch=self.site.branch, step=self.site.step, phase="act")

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
            None,
            request.kind,
        )
        self.run.journal.write(body, branch=self.site.branch, step=self.site.step, phase="act", blobs=blobs)
        await self.run.journal.barrier()

    async def _race(
        self, posted: Callable[[], InboxMessage | None], ask: Callable[[], Awaitable[T | None]]
    ) -> T | InboxMessage | None:
        """Whichever comes first: a message in the inbox, or the answer of the approver in this process."""
        message = posted()
        if message is not None:
            return message
        asking = asyncio.ensure_future(ask())
        try:
            with self.run.ledger_of(self.site.branch).waiting():
                while True:
                    done, _ = await asyncio.wait({asking}, timeout=POLL_S)
                    if done:
                        return asking.result()
                    message = posted()
                    if message is not None:
                        return message
        finally:
            asking.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await asking

    def _inbox(self, kind: str, field: str, wanted: str) -> InboxMessage | None:
        for message in self.run.kit.store.inbox(self.run.run_id):
            if message.kind == kind and message.data.get(field) == wanted:
                return message
        return None

    def _match(self, passing: Pass) -> dict[str, Any]:
        from agentrt.policy.grants import grant_match

        return grant_match(
            passing.call.name,
            passing.tool.spec.digest,
            passing.arguments,
            effects=[effect.value for effect in passing.effects],
            workspace=self.run.kit.workspace,
        )

    def _binding(self, passing: Pass) -> str:
        resources: list[Any] = [[r.uri, r.digest, r.write] for r in passing.tool.resources(passing.arguments)]
        return digest_json(
            [
                self.run.run_id,
                self.site.key,
                passing.tool.spec.digest,
                passing.arguments,
                sorted(passing.effects),
                label_to_json(passing.label),
                resources,
            ]
        )
