"""pydantic-ai: an agent with a function model and one tool."""

from __future__ import annotations

import asyncio
from typing import Literal

from harness import Run, arguments, main
from pydantic_ai import Agent, UsageLimits
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart
from pydantic_ai.models.function import AgentInfo, FunctionModel

agent = Agent()


@agent.tool_plain
async def order(product: str, amount: int, price: float, express: bool, size: Literal["s", "m", "l"]) -> int:
    """Work out what an order costs."""
    return round(amount * price) + express


def make(steps: int, delay: float) -> Run:
    asked = 0

    async def answer(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        nonlocal asked
        if delay:
            await asyncio.sleep(delay)
        asked += 1
        if asked > steps:
            return ModelResponse(parts=[TextPart("done")])
        return ModelResponse(parts=[ToolCallPart("order", arguments(asked), tool_call_id=f"c{asked}")])

    async def run() -> None:
        limits = UsageLimits(request_limit=None)
        result = await agent.run("go", model=FunctionModel(answer), usage_limits=limits)
        assert result.output == "done"

    return run


if __name__ == "__main__":
    main("pydantic-ai", make)
