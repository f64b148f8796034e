"""openai-agents: its runner with a fake model and one function tool, tracing off."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Literal

from agents import Agent, ModelResponse, RunConfig, Runner, Usage, function_tool, set_tracing_disabled
from agents.models.interface import Model
from harness import Run, arguments, main
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText

set_tracing_disabled(True)


class Instant(Model):
    def __init__(self, steps: int, delay: float) -> None:
        self.steps, self.delay, self.asked = steps, delay, 0

    async def get_response(self, *args: Any, **options: Any) -> ModelResponse:
        if self.delay:
            await asyncio.sleep(self.delay)
        self.asked += 1
        return ModelResponse(output=[self._said()], usage=Usage(), response_id=None)

    def stream_response(self, *args: Any, **options: Any) -> Any:
        raise RuntimeError("expected to be asked without streaming")

    def _said(self) -> Any:
        if self.asked > self.steps:
            text = ResponseOutputText(text="done", type="output_text", annotations=[])
            return ResponseOutputMessage(id="m", content=[text], role="assistant", status="completed", type="message")
        given = json.dumps(arguments(self.asked))
        return ResponseFunctionToolCall(call_id=f"c{self.asked}", name="order", arguments=given, type="function_call")


@function_tool
async def order(product: str, amount: int, price: float, express: bool, size: Literal["s", "m", "l"]) -> int:
    """Work out what an order costs."""
    return round(amount * price) + express


def make(steps: int, delay: float) -> Run:
    agent = Agent(name="clerk", tools=[order], model=Instant(steps, delay))

    async def run() -> None:
        config = RunConfig(tracing_disabled=True)
        result = await Runner.run(agent, "go", max_turns=steps + 5, run_config=config)
        assert result.final_output == "done"

    return run


if __name__ == "__main__":
    main("openai-agents", make)
