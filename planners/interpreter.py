"""Executing a plan, node by node, from wherever it stopped.

``Execution`` keeps the result of every node that ran, by id (and iteration, inside loops). A node with a result
is not run again: that is how a checkpointed plan goes on after a restart, and how a mended plan keeps what the
old one had done under the same ids.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from agentrt.core.canonical import digest
from agentrt.core.events import StepFinished, StepStarted
from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.plans import Ask, Call, Finish, ForEach, If, Instruct, Node, Parallel, Sequence, While, walk
from agentrt.core.protocols import RunContext
from agentrt.planners.references import Unresolved, bind, holds


class StepFailed(Exception):
    """A node could not be carried out; ``text`` is what a new plan should take into account."""

    def __init__(self, node: str, text: str) -> None:
        super().__init__(f"step {node}: {text}")


Save = Callable[[], Awaitable[None]]


async def _not_saved() -> None:
    """Inside a loop or a branch there is nothing to go on from: its results are not yet those of the plan."""


@dataclass
class Execution:
    """``translate`` carries out a step given in words; ``save`` is called before each step whose results so far are
    complete, so that the plan can go on from there."""

    translate: Callable[[str, Execution, RunContext], Awaitable[str]]
    save: Save
    results: dict[str, str] = field(default_factory=dict)
    answer: str | None = None
    trail: list[Message] = field(default_factory=list)

    async def run(self, node: Node, ctx: RunContext) -> None:
        """Carry out a node and all below it.

        Raises:
            StepFailed: an error the tools or references gave; results so far are kept.
        """
        if self.answer is not None or node.id in self.results:
            return
        match node:
            case Sequence():
                for step in node.steps:
                    await self.save()
                    await self.run(step, ctx)
            case Parallel():
                await self._parallel(node, ctx)
            case If():
                branch = node.then if self._test(node) else node.otherwise
                if branch is not None:
                    await self.run(branch, ctx)
            case ForEach():
                await self._for_each(node, ctx)
            case While():
                await self._while(node, ctx)
            case _:
                await self._leaf(node, ctx)
        if isinstance(node, Sequence | Parallel | If):
            self.results.setdefault(node.id, "done")

    async def _leaf(self, node: Call | Instruct | Ask | Finish, ctx: RunContext) -> None:
        await ctx.record(StepStarted(node.id, type(node).__name__.lower()), phase="act")
        try:
            match node:
                case Call():
                    self.results[node.id] = await self._call(node, ctx)
                case Instruct():
                    text = str(bind(node.text, self.results))
                    self.results[node.id] = await self.translate(text, self, ctx)
                case Ask():
                    self.results[node.id] = await ctx.ask(str(bind(node.question, self.results)))
                case Finish():
                    self.answer = str(bind(node.answer, self.results))
        except (Unresolved, StepFailed) as error:
            await ctx.record(StepFinished(node.id, False, str(error)), phase="observe")
            raise StepFailed(node.id, str(error)) from None
        await ctx.record(StepFinished(node.id, True), phase="observe")

    async def _call(self, node: Call, ctx: RunContext) -> str:
        arguments = bind(node.arguments, self.results)
        call = ToolCall(f"step-{digest(node.id)[:8]}", node.tool, arguments)
        seen = await ctx.call(call)
        self.trail += [assistant(calls=(call,)), seen]
        if any(getattr(part, "is_error", False) for part in seen.parts):
            raise StepFailed(node.id, seen.text)
        return seen.text

    async def _parallel(self, node: Parallel, ctx: RunContext) -> None:
        """Each branch sees the results from before, never a sibling's, so that it does the same whoever is faster."""
        branches = [self._inner() for _ in node.steps]
        try:
            await ctx.parallel(*(partial(b.run, step) for b, step in zip(branches, node.steps, strict=True)))
        finally:
            for branch in branches:
                self.results |= branch.results
                self._joined(branch)

    def _inner(self) -> Execution:
        return Execution(self.translate, _not_saved, dict(self.results))

    def _joined(self, inner: Execution) -> None:
        self.trail += inner.trail
        self.answer = self.answer if inner.answer is None else inner.answer

    async def _for_each(self, node: ForEach, ctx: RunContext) -> None:
        items = bind(node.items, self.results)
        if isinstance(items, str):
            items = [line for line in items.splitlines() if line.strip()]
        if not isinstance(items, list):
            raise StepFailed(node.id, f"expected a list to go through, got {type(items).__name__}")
        if len(items) > node.max_items:
            raise StepFailed(node.id, f"{len(items)} items are more than the {node.max_items} allowed")
        turns = [partial(self._iteration, node.id, i, str(item), node.body) for i, item in enumerate(items)]
        if node.parallel:
            before = dict(self.results)
            await ctx.parallel(*(partial(turn, before) for turn in turns))
        else:
            for turn in turns:
                await self.save()
                await turn(dict(self.results), ctx)
        self.results[node.id] = "\n".join(self.results.get(f"{node.body.id}#{i}", "") for i in range(len(items)))

    async def _iteration(
        self, loop: str, index: int, item: str, body: Node, before: dict[str, str], ctx: RunContext
    ) -> None:
        if f"{body.id}#{index}" in self.results:
            return
        inner = Execution(self.translate, _not_saved, dict(before))
        inner.results[loop] = json.dumps({"item": item, "index": index}, ensure_ascii=False)
        await inner.run(body, ctx)
        self._joined(inner)
        self.results[f"{body.id}#{index}"] = inner.results.get(body.id, "done")

    async def _while(self, node: While, ctx: RunContext) -> None:
        """Each turn forgets the body's last results, so that it runs again, and the condition sees the new ones."""
        inside = {n.id for n in walk(node.body)}
        for index in range(node.max_iterations):
            if f"{node.body.id}#{index}" in self.results:
                continue
            if not self._test(node) or self.answer is not None:
                break
            await self.save()
            before = {k: v for k, v in self.results.items() if k not in inside}
            inner = Execution(self.translate, _not_saved, before)
            await inner.run(node.body, ctx)
            self._joined(inner)
            self.results |= inner.results
            self.results[f"{node.body.id}#{index}"] = "done"
        self.results[node.id] = "done"

    def _test(self, node: If | While) -> bool:
        try:
            return holds(node.condition, self.results)
        except Unresolved as error:
            raise StepFailed(node.id, str(error)) from None
