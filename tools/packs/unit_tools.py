"""Unit conversion as a tool."""

from __future__ import annotations

from typing import Any

from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.packs.define import NUMBER, SPAN, define, made_of_arguments, parameters
from agentrt.tools.packs.units import convert_units


def unit_tools() -> list[Tool]:
    """``convert_units``."""

    def convert(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        text = convert_units(arguments["value"], arguments["from_unit"], arguments["to_unit"])
        return made_of_arguments(text, ctx)

    return [
        define(
            "convert_units",
            "Convert a value from one unit to another",
            parameters("value from_unit to_unit", value=NUMBER, from_unit=SPAN, to_unit=SPAN),
            convert,
            cacheable=True,
            examples=(
                "How many kilograms are 40 lb?",
                "Convert 26.2 miles to km",
                "What is 100 degrees Fahrenheit in Celsius?",
                "How many milliliters are in 2 cups?",
                "60 mph in km/h",
                "How many hours are 450 minutes?",
                "Express 5 GB in MB",
                "I am 6 feet tall, what is that in centimeters?",
            ),
            companions=("calculator",),
        )
    ]
