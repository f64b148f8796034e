"""langgraph: its prebuilt ReAct agent with a fake chat model; ``memory`` adds the checkpointer in memory."""

from __future__ import annotations

import asyncio
import sys
import warnings
from itertools import count
from typing import Any, Literal

from harness import Run, arguments, main
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.tools import tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.prebuilt import create_react_agent

warnings.filterwarnings("ignore")


class Instant(BaseChatModel):
    steps: int
    delay: float
    asked: int = 0

    @property
    def _llm_type(self) -> str:
        return "instant"

    def bind_tools(self, tools: Any, **options: Any) -> Any:
        return self

    def _generate(self, messages: list[BaseMessage], *args: Any, **options: Any) -> ChatResult:
        raise RuntimeError("expected to be asked asynchronously")

    async def _agenerate(self, messages: list[BaseMessage], *args: Any, **options: Any) -> ChatResult:
        if self.delay:
            await asyncio.sleep(self.delay)
        self.asked += 1
        if self.asked > self.steps:
            return ChatResult(generations=[ChatGeneration(message=AIMessage("done"))])
        call = {"name": "order", "args": arguments(self.asked), "id": f"c{self.asked}"}
        return ChatResult(generations=[ChatGeneration(message=AIMessage("", tool_calls=[call]))])


@tool
async def order(product: str, amount: int, price: float, express: bool, size: Literal["s", "m", "l"]) -> int:
    """Work out what an order costs."""
    return round(amount * price) + express


def benchmark(saving: bool) -> None:
    threads = count()

    def make(steps: int, delay: float) -> Run:
        saver = InMemorySaver() if saving else None
        graph = create_react_agent(Instant(steps=steps, delay=delay), [order], checkpointer=saver)
        config = {"recursion_limit": 4 * steps + 20, "configurable": {"thread_id": str(next(threads))}}

        async def run() -> None:
            state = await graph.ainvoke({"messages": [("user", "go")]}, config)
            assert state["messages"][-1].content == "done"

        return run

    main("langgraph, checkpoints in memory" if saving else "langgraph", make)


if __name__ == "__main__":
    benchmark("memory" in sys.argv)
