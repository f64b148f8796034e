"""Plan, validate, execute, reflect.

The planner proposes a whole plan as data, validators look at it before anything is done, its critique goes into
the next proposal, and an accepted plan is executed node by node. A step that fails leads to a new plan that
knows what was done and what went wrong; so does a word of the user, and a plan they edited takes the place of
the present one. After Huyen, "AI Engineering" (2025), chapter 6 (decoupling planning
from execution), and Wang et al., "Plan-and-Solve Prompting" (2023).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agentrt.checks.claims import STANDARD, Check, first_objection, in_form
from agentrt.checks.progress import REPEATS, same_plan
from agentrt.core.canonical import canonical_json, digest
from agentrt.core.errors import ModelError
from agentrt.core.events import PlanAccepted, PlanEdited, PlanProposed, PlanRejected, Reflected, Verdict
from agentrt.core.labels import USER, Label, untrusted
from agentrt.core.messages import Message, assistant, label_from_json, label_to_json, user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.origins import definitions
from agentrt.core.plans import Call, If, Parallel, Plan, Sequence, plan_from_json, plan_schema, plan_to_json, walk
from agentrt.core.protocols import RunContext
from agentrt.core.specs import ToolSpec
from agentrt.core.tasks import Outcome, Task
from agentrt.planners.interpreter import Execution, StepFailed
from agentrt.planners.prompts import ANSWER, ANSWER_IN_FORM, CRITIQUE, PLAN, STEP
from agentrt.planners.talk import MANY_TOOLS, say
from agentrt.planners.validate import objections


@dataclass
class _State:
    """What a checkpoint holds."""

    plan: Plan | None = None
    made_from: Label = USER
    results: dict[str, str] = field(default_factory=dict)
    labels: dict[str, Label] = field(default_factory=dict)
    critique: list[str] = field(default_factory=list)
    plans: int = 0
    tools: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    """Digests of plans that were rejected, or failed twice in the same way."""
    stuck: bool = False
    said: list[str] = field(default_factory=list)
    """What the user said since the task, in order."""

    def to_json(self) -> dict[str, Any]:
        plan = plan_to_json(self.plan) if self.plan else None
        rest = {"results": self.results, "critique": self.critique, "plans": self.plans, "tools": self.tools}
        labels = {name: label_to_json(label) for name, label in self.labels.items()}
        rest |= {"tried": self.tried, "stuck": self.stuck, "said": self.said}
        return {"plan": plan, "made_from": label_to_json(self.made_from), "labels": labels, **rest}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> _State:
        plan = plan_from_json(value["plan"]) if value["plan"] else None
        made_from = label_from_json(value["made_from"]) if "made_from" in value else untrusted("an earlier plan")
        labels = {name: label_from_json(label) for name, label in value.get("labels", {}).items()}
        results, critique = dict(value["results"]), list(value["critique"])
        tried, stuck, said = list(value.get("tried", ())), bool(value.get("stuck", False)), list(value.get("said", ()))
        return cls(plan, made_from, results, labels, critique, value["plans"], value["tools"], tried, stuck, said)

    @property
    def words(self) -> tuple[Message, ...]:
        return tuple(user(text) for text in self.said)

    def replace_plan(self, plan: Plan) -> None:
        """Another plan from now on, no more trusted than the one a person mended. Steps that were done stay done;
        groups are gone through again, for what is new in them."""
        groups = set() if self.plan is None else {n.id for n in walk(self.plan.root) if isinstance(n, _GROUPS)}
        self.results = {name: text for name, text in self.results.items() if name not in groups}
        self.plan = plan


_GROUPS = (Sequence, Parallel, If)


class _Spoken(Exception):
    """The user said something that changes what is to be done next."""


@dataclass(frozen=True)
class PlanExecute:
    """At most ``max_plans`` proposals, rejected and failed ones included, since the user last spoke."""

    checks: tuple[Check, ...] = STANDARD
    max_plans: int = 4
    sampling: Sampling = Sampling()
    id: str = "plan-execute"
    version: str = "4"

    @property
    def prompts(self) -> Mapping[str, str]:
        return {p.name: p.id for p in (PLAN, CRITIQUE, STEP, ANSWER)}

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        if state:
            now = _State.from_json(state)
        else:
            chosen, _ = await ctx.select_tools(task.goal, ctx.card.max_tools or MANY_TOOLS)
            now = _State(tools=[spec.name for spec in chosen])
        tools = tuple(spec for spec in ctx.tools if spec.name in now.tools)
        while now.plan is not None or (now.plans < self.max_plans and not now.stuck):
            await ctx.checkpoint(now.to_json())
            if now.plan is None:
                if not await self._heard(ctx, now):
                    now.plan = await self._propose(task, ctx, tools, now)
                continue
            try:
                return await self._execute(task, ctx, tools, now)
            except _Spoken:
                continue
            except StepFailed as failure:
                await ctx.record(Reflected("step", "replan", str(failure)), phase="reflect")
                self._failed(now, str(failure))
        return Outcome("no_path", reason=f"no plan worked in {now.plans} attempts: {'; '.join(now.critique)}")

    async def _heard(self, ctx: RunContext, now: _State) -> bool:
        """Whether the user has changed what comes next: words lead to new proposals, an edited plan to that plan."""
        await ctx.listen()
        said, edited = await ctx.steering(), await ctx.edited_plan()
        if said:
            now.said += [message.text for message in said]
            now.plan, now.plans, now.critique, now.tried, now.stuck = None, 0, [], [], False
        if edited is None:
            return bool(said)
        try:
            plan = plan_from_json(dict(edited))
            wrong = objections(plan, {t.name: t for t in ctx.tools}, done=now.results)
        except ValueError as error:
            wrong = (f"it is not a plan: {error}",)
        if wrong:
            await ctx.record(PlanRejected(wrong, 0), phase="plan")
            return bool(said)
        text = canonical_json(plan_to_json(plan))
        blob = digest(text)
        await ctx.record(PlanEdited(blob), phase="plan", blobs={blob: text})
        now.replace_plan(plan)
        return True

    async def _propose(self, task: Task, ctx: RunContext, tools: tuple[ToolSpec, ...], now: _State) -> Plan | None:
        """The next plan if the validators accept it; otherwise their critique is kept for the next proposal."""
        await ctx.new_step()
        now.said += [message.text for message in await ctx.steering()]
        now.plans += 1
        response = await ctx.model(self._plan_request(task, ctx, tools, now), phase="plan")
        now.made_from = response.message.label
        before, blob = now.critique, digest(response.message.text)
        try:
            plan = plan_from_json(json.loads(response.message.text))
        except ValueError as error:
            now.critique = [f"it is not a plan: {error}"]
        else:
            text = canonical_json(plan_to_json(plan))
            blob = digest(text)
            await ctx.record(PlanProposed(blob, now.plans), phase="plan", blobs={blob: text})
            now.critique = list(objections(plan, {t.name: t for t in tools}, done=now.results))
            if not now.critique and blob not in now.tried:
                await ctx.record(PlanAccepted(blob), phase="plan")
                return plan
        await self._thrashing(ctx, now, blob, before)
        await ctx.record(PlanRejected(tuple(now.critique), now.plans), phase="plan")
        return None

    async def _thrashing(self, ctx: RunContext, now: _State, blob: str, before: list[str]) -> None:
        """A plan that comes again: say so with what was wrong with it; when it comes once more, no other will come."""
        loop = same_plan(now.tried, blob)
        if loop is not None:
            now.stuck = now.tried.count(blob) >= REPEATS - 1
            now.critique = [
                loop.text,
                *(reason for reason in before if not reason.startswith("this plan was proposed")),
            ]
            await ctx.record(Reflected("plan", "give_up" if now.stuck else "retry", loop.text), phase="reflect")
        now.tried.append(blob)

    def _failed(self, now: _State, failure: str) -> None:
        """The same plan may be tried again after a failure that can pass, but not after the same one twice."""
        assert now.plan is not None
        plan = canonical_json(plan_to_json(now.plan))
        mark = digest(f"{plan} {failure}")
        now.tried.append(digest(plan) if mark in now.tried else mark)
        now.plan, now.critique = None, [failure]

    def _plan_request(self, task: Task, ctx: RunContext, tools: tuple[ToolSpec, ...], now: _State) -> ModelRequest:
        """The first plan is made from the user's words and what the program says, so its calls are the user's; a plan
        made after something was read is made from that as well."""
        listed = "\n".join(f"- {t.name}{canonical_json(t.parameters)}: {t.description}" for t in tools)
        critique = CRITIQUE(reasons="\n".join(f"- {c}" for c in now.critique)) if now.critique else ""
        if now.results:
            critique += "\n\nAlready done (refer to these ids, do not repeat them):\n" + _done(now.results)
        prompt = PLAN(tools=listed, critique=critique, goal=task.goal)
        schema = plan_schema(tuple(t.name for t in tools))
        messages = (*task.history, say(prompt, ctx.seen.meet(definitions(tools))), *now.words)
        return ModelRequest(messages, sampling=self.sampling, output_schema=schema)

    async def _execute(self, task: Task, ctx: RunContext, tools: tuple[ToolSpec, ...], now: _State) -> Outcome:
        async def translate(text: str, within: Execution, inner: RunContext) -> Message:
            return await self._carry_out(task, inner, tools, text, within, now.words)

        async def save() -> None:
            await ctx.checkpoint(now.to_json())
            if await self._heard(ctx, now):
                raise _Spoken

        assert now.plan is not None
        execution = Execution(translate, save, now.results, now.made_from, now.labels, _names(now.plan))
        await execution.run(now.plan.root, ctx)
        outcome = Outcome("finished", execution.answer or "")
        if not outcome.answer or in_form(task, outcome, ()):
            outcome = Outcome("finished", await self._answer(task, ctx, execution, now.words))
        objection = first_objection(self.checks, task, outcome, execution.trail)
        if objection is not None:
            await ctx.record(Verdict(objection[0], False, objection[1]), phase="reflect")
            raise StepFailed("finish", objection[1])
        return outcome

    async def _carry_out(
        self,
        task: Task,
        ctx: RunContext,
        tools: tuple[ToolSpec, ...],
        text: str,
        execution: Execution,
        said: tuple[Message, ...],
    ) -> Message:
        """One step in words: the translator's model call, and the tool call it comes to."""
        await ctx.new_step()
        prompt = STEP(goal=task.goal, done=_done(execution.results), step=text)
        response = await ctx.model(ModelRequest((say(prompt, ctx.seen), *said), tools, sampling=self.sampling))
        outputs = []
        for call in response.message.tool_calls:
            seen: Message = await ctx.call(call)
            execution.trail += [assistant(calls=(call,)), seen]
            if any(getattr(part, "is_error", False) for part in seen.parts):
                raise StepFailed("instruct", seen.text)
            outputs.append(seen.text)
        return say("\n".join(outputs) or response.message.text, ctx.seen)

    async def _answer(self, task: Task, ctx: RunContext, execution: Execution, said: tuple[Message, ...]) -> str:
        form, done = task.answer_schema, _done(execution.results)
        prompt = ANSWER(goal=task.goal, done=done)
        if form is not None:
            prompt = ANSWER_IN_FORM(goal=task.goal, done=done, schema=canonical_json(form))
        request = ModelRequest((say(prompt, ctx.seen), *said), sampling=self.sampling, output_schema=form)
        response = await ctx.model(request, phase="reflect")
        if not response.message.text:
            raise ModelError(f"expected an answer from {response.model}, got nothing")
        return response.message.text


def _names(plan: Plan) -> dict[str, str]:
    """What each call of a plan does, for people: ``read_file notes.txt``."""
    names = {}
    for node in walk(plan.root):
        if isinstance(node, Call):
            first = next((v for v in node.arguments.values() if isinstance(v, str) and "$steps" not in v), "")
            names[node.id] = f"{node.tool} {first[:60]}".strip()
    return names


def _done(results: Mapping[str, str]) -> str:
    return "\n".join(f"- {name}: {text[:500]}" for name, text in results.items()) or "- nothing"
