"""ReAct: think, act, observe, until there is an answer that stands up to the checks.

After Yao et al., "ReAct: Synergizing Reasoning and Acting in Language Models" (2022), with native tool calls in
place of the Thought/Act/Observation text format, and independent checks in place of the model's own word that
it is done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agentrt.checks.claims import FOR_SMALL_MODELS, MUST_HOLD, STANDARD, Check, first_objection
from agentrt.checks.progress import context_pressure, find_loop
from agentrt.core.canonical import digest
from agentrt.core.events import ClaimedDone, Reflected, Verdict
from agentrt.core.messages import Message
from agentrt.core.models import ModelResponse, Sampling
from agentrt.core.protocols import RunContext
from agentrt.core.tasks import Outcome, Task
from agentrt.planners.prompts import NOTES, NOTES_COMPACT, OBJECTION, REACT, STUCK, WITHHELD
from agentrt.planners.talk import Talk


@dataclass(frozen=True)
class ReAct:
    """``checks`` judge a claimed answer (``None``: those that suit the model's card); an answer may be sent back
    ``max_objections`` times, then it stands with the objection noted."""

    checks: tuple[Check, ...] | None = None
    extra_checks: tuple[Check, ...] = ()
    max_objections: int = 2
    sampling: Sampling = Sampling()
    id: str = "react"
    version: str = "2"

    @property
    def prompts(self) -> Mapping[str, str]:
        return {p.name: p.id for p in (REACT, NOTES, NOTES_COMPACT, OBJECTION, STUCK, WITHHELD)}

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        talk = Talk.load(state, ctx) if state else await Talk.open(task, ctx)
        while True:
            await ctx.checkpoint(talk.state(ctx))
            await ctx.new_step()
            talk.extend(await ctx.steering())
            request = talk.request(task, ctx, self.sampling)
            response = await ctx.model(request, unaided=talk.unaided(request))
            if response.finish_reason == "length" and response.message.tool_calls:
                stuck = self._cut_off(talk)  # valid, but not what the model meant to say: never performed
                if stuck is not None:
                    return stuck
                continue
            talk.heard(response)
            calls = response.message.tool_calls
            for call in calls:
                talk.add(await ctx.call(call))
            if calls:
                stuck = await self._stuck(talk, ctx)
            else:
                stuck = await self._judge(task, talk, response, ctx)
            if stuck is not None:
                return stuck

    async def _judge(self, task: Task, talk: Talk, response: ModelResponse, ctx: RunContext) -> Outcome | None:
        """The outcome, or ``None`` when the claim was sent back."""
        outcome = _claimed(response)
        blob = digest(outcome.answer)
        await ctx.record(ClaimedDone(blob), phase="reflect", blobs={blob: outcome.answer})
        standard = FOR_SMALL_MODELS if ctx.card.prompt_style == "compact" else STANDARD
        checks = (*(standard if self.checks is None else self.checks), *self.extra_checks)
        objection = first_objection(checks, task, outcome, talk.messages)
        if objection is None:
            return outcome
        name, reason = objection
        await ctx.record(Verdict(name, False, reason), phase="reflect")
        if talk.claims >= self.max_objections:
            failed = outcome.status == "finished" and name in MUST_HOLD
            return Outcome("failed" if failed else outcome.status, outcome.answer, reason)
        talk.claims += 1
        talk.object(OBJECTION, reason)
        return None

    def _cut_off(self, talk: Talk) -> Outcome | None:
        """Send a call back that ran into the token limit."""
        if talk.claims >= self.max_objections:
            return Outcome("failed", reason="the model's calls do not fit into its token limit")
        talk.claims += 1
        talk.object(OBJECTION, "the call was cut off at the token limit; make it shorter")
        return None

    async def _stuck(self, talk: Talk, ctx: RunContext) -> Outcome | None:
        """Tell a looping model what repeats; if it goes on, take the tool away; then give up honestly."""
        loop = find_loop(talk.messages[talk.warned :])
        if loop is None and not talk.warnings:
            loop = context_pressure(talk.sizes, ctx.card.context_tokens)
        if loop is None:
            return None
        over = talk.warnings > 1 or (talk.warnings == 1 and not talk.withhold(loop))
        await ctx.record(Reflected("step", "give_up" if over else "retry", loop.text), phase="reflect")
        if over:
            return Outcome("failed", reason=f"no progress: {loop.text}")
        talk.warn(WITHHELD if talk.warnings else STUCK, loop)
        return None


def _claimed(response: ModelResponse) -> Outcome:
    message: Message = response.message
    if response.finish_reason == "refusal" or message.refusal:
        return Outcome("refused", message.text, "the model says that it cannot do this")
    if response.finish_reason == "length":
        return Outcome("finished", message.text, "the answer was cut off at the token limit")
    return Outcome("finished", message.text)
