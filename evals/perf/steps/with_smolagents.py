"""smolagents: its tool-calling agent with a fake model. It is synchronous, so there are no hundred agents at once."""

from __future__ import annotations

from typing import Any

from harness import Run, arguments, main
from smolagents import ChatMessage, LogLevel, MessageRole, Model, ToolCallingAgent, tool
from smolagents.models import ChatMessageToolCall, ChatMessageToolCallFunction


class Instant(Model):
    def __init__(self, steps: int) -> None:
        super().__init__()
        self.steps, self.asked = steps, 0

    def generate(self, messages: list[Any], **options: Any) -> ChatMessage:
        self.asked += 1
        name, given = (
            ("order", arguments(self.asked)) if self.asked <= self.steps else ("final_answer", {"answer": "done"})
        )
        function = ChatMessageToolCallFunction(name=name, arguments=given)
        call = ChatMessageToolCall(id=f"c{self.asked}", type="function", function=function)
        return ChatMessage(role=MessageRole.ASSISTANT, content="", tool_calls=[call])


@tool
def order(product: str, amount: int, price: float, express: bool, size: str) -> int:
    """Work out what an order costs.

    Args:
        product: its name
        amount: how many
        price: of one
        express: whether it is urgent
        size: s, m or l
    """
    return round(amount * price) + express


def make(steps: int, delay: float) -> Run:
    agent = ToolCallingAgent(tools=[order], model=Instant(steps), max_steps=steps + 5, verbosity_level=LogLevel.OFF)

    async def run() -> None:
        assert agent.run("go") == "done"

    return run


if __name__ == "__main__":
    main("smolagents", make, concurrent=False)
