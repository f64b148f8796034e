"""A tool of a server, as the runtime knows tools. Made by ``server``.

An honest failure is the point here: that nothing took effect is said only where that is known. A call that may have
changed something and was not answered is ``OutcomeUnknown``, and so is never repeated unasked.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from agentrt.core.errors import DefinitionChanged, OutcomeUnknown, ToolError
from agentrt.core.labels import untrusted
from agentrt.core.specs import Effect, ToolSpec
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.tools.mcp.definitions import Definition
from agentrt.tools.mcp.failures import Changed, Lost
from agentrt.tools.mcp.results import misfit, told

IDEMPOTENCY_KEY = "agentrt/idempotency-key"
"""In the ``_meta`` of a call, the same on every attempt at it: servers that know it can tell a repetition."""

Ask = Callable[[Definition, dict[str, Any], dict[str, Any]], Awaitable[dict[str, Any]]]
"""Makes a call: the tool, its arguments, and what goes along. Raises ``Changed`` or ``Lost``."""


class McpTool:
    """One tool of one server."""

    def __init__(self, definition: Definition, ask: Ask, origin: str) -> None:
        self._definition, self._ask, self.origin = definition, ask, origin

    def __repr__(self) -> str:
        return f"<tool {self.spec.name} of {self.spec.source}>"

    @property
    def spec(self) -> ToolSpec:
        return self._definition.spec

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        """
        Raises:
            ToolError: the server says that it failed, or it was not reached.
            DefinitionChanged: it was not called, since it is no longer the tool this one was made from.
            OutcomeUnknown: the call may have taken effect, but was not answered.
        """
        server, name = self.spec.source, self._definition.name
        try:
            result = await self._ask(self._definition, arguments, {IDEMPOTENCY_KEY: ctx.idempotency_key})
        except Changed as why:
            raise DefinitionChanged(
                f"{self.spec.name} was not called: {why}. What was approved was the tool as it was; a new agent, made "
                f"after connecting to {server} again, can use what it is now"
            ) from None
        except Lost as lost:
            if lost.sent and self._definition.effects != {Effect.READ}:
                raise OutcomeUnknown(f"{server} did not say what came of {name}: {lost}") from None
            raise ToolError(f"{server} did not carry out {name}: {lost}") from None
        text = told(result)
        if result.get("isError"):
            raise ToolError(text)
        if wrong := misfit(result, self.spec.result):
            text += f"\n[the result is not what {name} said it would be: {wrong}]"
        return ToolOutput(text, data=result.get("structuredContent"), label=untrusted(server))

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return self._definition.effects

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()
