"""The floor: a loop with pydantic validation and nothing else. No journal, no policy, no events."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Literal

from harness import Make, Run, arguments, main
from pydantic import BaseModel


class Order(BaseModel):
    product: str
    amount: int
    price: float
    express: bool
    size: Literal["s", "m", "l"]


async def ask(messages: list[dict[str, Any]], steps: int, delay: float) -> dict[str, Any]:
    if delay:
        await asyncio.sleep(delay)
    done = len(messages) // 2
    if done >= steps:
        return {"role": "assistant", "content": "done"}
    return {"role": "assistant", "call": {"id": f"c{done}", "name": "order", "arguments": json.dumps(arguments(done))}}


def make(steps: int, delay: float) -> Run:
    async def run() -> None:
        messages: list[dict[str, Any]] = [{"role": "user", "content": "go"}]
        while "call" in (message := await ask(messages, steps, delay)):
            order = Order.model_validate_json(message["call"]["arguments"])
            text = str(round(order.amount * order.price) + order.express)
            messages += [message, {"role": "tool", "id": message["call"]["id"], "content": text}]

    return run


if __name__ == "__main__":
    making: Make = make
    main("plain loop + pydantic", making)
