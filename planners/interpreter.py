"""Executing a plan, node by node, from wherever it stopped.

``Execution`` keeps the result of every node that ran, by id (and iteration, inside loops). A node with a result
is not run again: that is how a checkpointed plan goes on after a restart, and how a mended plan keeps what the
old one had done under the same ids.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from agentrt.core.canonical import digest
from agentrt.core.events import StepFinished, StepStarted
from agentrt.core.labels import SYSTEM, USER, Label, meet, untrusted
from agentrt.core.messages import Message, ToolCall, assistant, user
from agentrt.core.origins import DECISION, Origin
from agentrt.core.plans import Ask, Call, Finish, ForEach, If, Instruct, Node, Parallel, Sequence, While, walk
from agentrt.core.protocols import RunContext
from agentrt.planners.references import Unresolved, bind, holds, parts, steps_in


class StepFailed(Exception):
    """A node could not be carried out; ``text`` is what a new plan should take into account."""

    def __init__(self, node: str, text: str) -> None:
        super().__init__(f"step {node}: {text}")


Save = Callable[[], Awaitable[None]]


async def _not_saved() -> None:
    """Inside a loop or a branch there is nothing to go on from: its results are not yet those of the plan."""


@dataclass
class Execution:
    """``translate`` carries out a step given in words. ``save`` is called wherever the plan could go on from its
    results alone, exactly once before anything is done: whoever walks the plan again from there, past what is done,
    comes by the same calls. ``plan`` is what the plan was made from, ``labels`` what each result was; ``names`` says of
    steps what they call."""

    translate: Callable[[str, Execution, RunContext], Awaitable[Message]]
    save: Save
    results: dict[str, str] = field(default_factory=dict)
    plan: Label = USER
    labels: dict[str, Label] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    answer: str | None = None
    trail: list[Message] = field(default_factory=list)

    async def run(self, node: Node, ctx: RunContext, control: Label = SYSTEM) -> None:
        """Carry out a node and all below it. ``control``: what the conditions and loops around it looked at; what
        is done because of a text is done because of whoever wrote it.

        Raises:
            StepFailed: an error the tools or references gave; results so far are kept.
        """
        if self.answer is not None or node.id in self.results:
            return
        match node:
            case Sequence():
                for step in node.steps:
                    await self.run(step, ctx, control)
            case Parallel():
                await self.save()
                await self._parallel(node, ctx, control)
            case If():
                branch = node.then if self._test(node) else node.otherwise
                if branch is not None:
                    await self.run(branch, ctx, control.meet(self._read(node.condition)))
            case ForEach():
                await self._for_each(node, ctx, control)
            case While():
                await self._while(node, ctx, control)
            case _:
                await self.save()
                await self._leaf(node, ctx, control)
        if isinstance(node, Sequence | Parallel | If):
            self.results.setdefault(node.id, "done")
            self.labels.setdefault(node.id, control.meet(self.plan))

    async def _leaf(self, node: Call | Instruct | Ask | Finish, ctx: RunContext, control: Label) -> None:
        await ctx.record(StepStarted(node.id, type(node).__name__.lower()), phase="act")
        try:
            match node:
                case Call():
                    self._keep(node.id, await self._call(node, ctx, control))
                case Instruct():
                    text = str(bind(node.text, self.results))
                    self._keep(node.id, await self.translate(text, self, ctx))
                case Ask():
                    self._keep(node.id, user(await ctx.ask(str(bind(node.question, self.results)))))
                case Finish():
                    self.answer = str(bind(node.answer, self.results))
        except (Unresolved, StepFailed) as error:
            await ctx.record(StepFinished(node.id, False, str(error)), phase="observe")
            raise StepFailed(node.id, str(error)) from None
        await ctx.record(StepFinished(node.id, True), phase="observe")

    async def _call(self, node: Call, ctx: RunContext, control: Label) -> Message:
        arguments = bind(node.arguments, self.results)
        call = ToolCall(f"step-{digest(node.id)[:8]}", node.tool, arguments)
        decision = Origin(DECISION, "plan", self.plan.meet(control))
        seen = await ctx.call(call, origins=(decision, *self._origins(node)))
        self.trail += [assistant(calls=(call,)), seen]
        if any(getattr(part, "is_error", False) for part in seen.parts):
            raise StepFailed(node.id, seen.text)
        return seen

    def _origins(self, node: Call) -> Iterator[Origin]:
        """What a plan says itself is as trustworthy as the plan; what it refers to, as the result."""
        for path, value in parts(node.arguments):
            steps = list(steps_in(value))
            if not steps:
                yield Origin(path, "plan", self.plan)
                continue
            told = ", ".join(self.names.get(step, f"step {step}") for step in steps)
            yield Origin(path, "result", self._read(value).meet(self.plan), told)

    def _read(self, value: Any) -> Label:
        """What the results that a value refers to were made from."""
        unknown = untrusted("an earlier step")
        return meet(self.labels.get(step, unknown) for step in steps_in(value) if step in self.results)

    def _keep(self, node: str, result: Message) -> None:
        self.results[node], self.labels[node] = result.text, result.label

    async def _parallel(self, node: Parallel, ctx: RunContext, control: Label) -> None:
        """Each branch sees the results from before, never a sibling's, so that it does the same whoever is faster."""
        branches = [self._inner() for _ in node.steps]
        try:
            runs = [partial(b.run, step, control=control) for b, step in zip(branches, node.steps, strict=True)]
            await ctx.parallel(*runs)
        finally:
            for branch in branches:
                self.results |= branch.results
                self.labels |= branch.labels
                self._joined(branch)

    def _inner(self, leave_out: Collection[str] = ()) -> Execution:
        """An execution of its own that begins with what is known here."""
        results = {name: text for name, text in self.results.items() if name not in leave_out}
        return Execution(self.translate, _not_saved, results, self.plan, dict(self.labels), self.names)

    def _joined(self, inner: Execution) -> None:
        self.trail += inner.trail
        self.answer = self.answer if inner.answer is None else inner.answer

    async def _for_each(self, node: ForEach, ctx: RunContext, control: Label) -> None:
        items = bind(node.items, self.results)
        if isinstance(items, str):
            items = [line for line in items.splitlines() if line.strip()]
        if not isinstance(items, list):
            raise StepFailed(node.id, f"expected a list to go through, got {type(items).__name__}")
        if len(items) > node.max_items:
            raise StepFailed(node.id, f"{len(items)} items are more than the {node.max_items} allowed")
        control = control.meet(self._read(node.items)).meet(self.plan)
        texts = [json.dumps({"item": str(item), "index": i}, ensure_ascii=False) for i, item in enumerate(items)]
        if node.parallel:
            await self.save()
            inner = [self._inner() for _ in texts]
            turns = [
                partial(self._iteration, node, i, text, control, one)
                for i, (text, one) in enumerate(zip(texts, inner, strict=True))
            ]
            await ctx.parallel(*turns)
        else:
            for i, text in enumerate(texts):
                if f"{node.body.id}#{i}" not in self.results:
                    await self.save()
                    await self._iteration(node, i, text, control, self._inner(), ctx)
        ids = [f"{node.body.id}#{i}" for i in range(len(items))]
        self.results[node.id] = "\n".join(self.results.get(one, "") for one in ids)
        self.labels[node.id] = meet([control, *(self.labels.get(one, SYSTEM) for one in ids)])

    async def _iteration(
        self, node: ForEach, index: int, item: str, control: Label, inner: Execution, ctx: RunContext
    ) -> None:
        body, turn = node.body, f"{node.body.id}#{index}"
        if turn in self.results:
            return
        inner.results[node.id], inner.labels[node.id] = item, control
        await inner.run(body, ctx, control)
        self._joined(inner)
        self.results[turn] = inner.results.get(body.id, "done")
        self.labels[turn] = inner.labels.get(body.id, control)

    async def _while(self, node: While, ctx: RunContext, control: Label) -> None:
        """Each turn forgets the body's last results, so that it runs again, and the condition sees the new ones."""
        inside = {n.id for n in walk(node.body)}
        for index in range(node.max_iterations):
            if f"{node.body.id}#{index}" in self.results:
                continue
            if not self._test(node) or self.answer is not None:
                break
            await self.save()
            control = control.meet(self._read(node.condition))
            inner = self._inner(leave_out=inside)
            await inner.run(node.body, ctx, control)
            self._joined(inner)
            self.results |= inner.results
            self.labels |= inner.labels
            self.results[f"{node.body.id}#{index}"] = "done"
        self.results[node.id] = "done"
        self.labels[node.id] = control.meet(self.plan)

    def _test(self, node: If | While) -> bool:
        try:
            return holds(node.condition, self.results)
        except Unresolved as error:
            raise StepFailed(node.id, str(error)) from None
