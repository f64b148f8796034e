"""Unit conversion as a tool."""

from __future__ import annotations

from typing import Any

from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.packs.define import QUOTED_NUMBER, define, made_of_arguments, parameters, span_like
from agentrt.tools.packs.units import convert_units

_NAMES = (
    "met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|yards?|feet|foot|inch(?:es)?|"
    "grams?|kilograms?|kilos?|milligrams?|pounds?|ounces?|stones?|tons?|tonnes?|lit(?:er|re)s?|millilit(?:er|re)s?|"
    "gallons?|pints?|quarts?|cups?|tablespoons?|teaspoons?|fluid ounces?|celsius|fahrenheit|kelvin|seconds?|minutes?|"
    "hours?|days?|weeks?|months?|years?|acres?|hectares?|square \\w+|cubic \\w+|bytes?|kilobytes?|megabytes?|"
    "gigabytes?|terabytes?|bits?|knots?|joules?|calories|kilocalories|watts?|horsepower|psi|bars?|pascals?|degrees?"
)
_SYMBOLS = "km/h|mph|kph|m/s|km|cm|mm|kg|mg|lbs?|oz|mi|yd|ft|ml|cl|dl|[kmgt]b|°[cf]|m2|km2|sq ?ft|ha|kwh|kcal"
UNIT = span_like(rf"(?i)\b(?:{_NAMES})\b|(?<![a-z])(?:{_SYMBOLS})(?![a-z])|(?<=\d)\s?[A-Za-z]{{1,3}}\b|\b[CFKLg]\b")
"""What looks like a unit in a text: common names, symbols, and short words behind a number."""
WANTED = {**UNIT, "x-verbatim-asked": True}
"""The unit to convert to: the user names it, whatever units stand in a file."""


def unit_tools() -> list[Tool]:
    """``convert_units``."""

    def convert(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        text = convert_units(arguments["value"], arguments["from_unit"], arguments["to_unit"])
        return made_of_arguments(text, ctx)

    return [
        define(
            "convert_units",
            "Convert a value from one unit to another",
            parameters("value from_unit to_unit", value=QUOTED_NUMBER, from_unit=UNIT, to_unit=WANTED),
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
                "How many seconds are there in 2 hours?",
                "How many days make 6 weeks?",
                "The oven should be at 350 F, what is that in Celsius?",
                "Change 80 kg into pounds",
                "My parcel weighs 12 ounces, how many grams is that?",
                "3 gallons in litres?",
                "How far is 10 km in miles?",
                "It is 30 degrees Celsius, what is that in Fahrenheit?",
                "How much flour is in cake.txt, in grams?",
                "What is the length in plan.txt in feet?",
            ),
            companions=("read_file", "calculator", "recall"),
        )
    ]
