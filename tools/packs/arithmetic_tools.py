"""The calculator as a tool."""

from __future__ import annotations

from typing import Any

from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.packs.arithmetic import calculator
from agentrt.tools.packs.define import SUM, define, made_of_arguments, parameters


def calculator_tools() -> list[Tool]:
    """``calculator``."""

    def compute(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return made_of_arguments(calculator(arguments["expression"]), ctx)

    return [
        define(
            "calculator",
            "Compute an arithmetic expression",
            parameters("expression", expression=SUM),
            compute,
            cacheable=True,
            examples=(
                "What is 17 times 23?",
                "199999 divided by 292",
                "How much is 15% of 240?",
                "What is the average of 4, 8 and 15?",
                "If 8 people share a bill of 312 dollars, what does each pay?",
                "What is the square root of 1764?",
                "A coat costs 80 and is 20% off, what is the price now?",
                "12 * (3 + 4) - 5 =",
                "A laptop costs 900 and I get a discount of 15 percent, what do I pay in the end?",
                "Divide 360 apples equally among 12 baskets",
                "The price rose from 40 to 46, how many percent is that?",
                "I pay 35 a month, how much is it in two years?",
                "Three tickets at 18.50 and two drinks at 4, what is the total?",
                "Two thirds of 960",
                "Please calculate (18 + 4.5) / 3 for me",
                "2 to the power of 16",
                "We use 6 litres a day, how much do we use in 3 weeks?",
                "How much tax is 20 percent on 350 euros?",
                "What's the difference between 1,204 and 877?",
            ),
            companions=("recall", "list_files", "describe_table"),
        )
    ]
