"""Dates as tools. The present day is that of the run's recorded clock, in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from agentrt.core.labels import SYSTEM
from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.packs import dates
from agentrt.tools.packs.define import INTEGER, SPAN, choice, define, made_of_arguments, parameters, span_like

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?"
)
_NTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(one.replace('-', '[- ]') for one in reversed(dates.ORDINALS))})"
_FEASTS = "|".join(sorted((feast.replace("'", "['’]") for feast in dates.FEASTS), key=len, reverse=True))
DATE = (
    rf"(?i)\b\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}\b|"
    rf"\b{_NTH}(?: of)? {_MONTH}(?:,? \d{{4}})?|\b{_MONTH} (?:the )?{_NTH}(?:,? \d{{4}})?\b|"
    rf"\b(?:{_FEASTS})(?:,? (?:in |of )?\d{{4}})?\b|"
    r"\b(?:today|tomorrow|yesterday)\b|\b(?:next |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
"""What looks like a date in a text."""
DAYS = rf"{DATE}|\b\d{{4}}[-/]\d{{1,2}}\b|\b{_MONTH}(?:,? (?:of )?\d{{4}})?(?!\w)|\b(?:19|20)\d{{2}}\b"
"""What looks like a date, a month or a year."""


def date_tools() -> list[Tool]:
    """``today``, ``date_add``, ``date_diff``, ``date_info``."""
    return [_today(), _date_add(), _date_diff(), _date_info()]


def _now(ctx: ToolContext) -> datetime:
    return datetime.fromtimestamp(ctx.now(), UTC)


def _day(ctx: ToolContext) -> date:
    return _now(ctx).date()


def _today() -> Tool:
    def today(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return ToolOutput(dates.today(_now(ctx), arguments.get("timezone")), label=SYSTEM.meet(ctx.label))

    return define(
        "today",
        "Get the current date and time",
        parameters(timezone=SPAN),
        today,
        category="knowledge",
        examples=(
            "What day is it today?",
            "What is the current date?",
            "What time is it in Tokyo now?",
            "Which year are we in?",
            "Tell me the time",
            "What is the current month?",
            "Which weekday do we have today?",
            "today's date please",
            "What's the time right now?",
        ),
        companions=("date_add", "date_diff"),
    )


def _date_add() -> Tool:
    def date_add(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        text = dates.date_add(arguments["date"], arguments["amount"], arguments["unit"], _day(ctx))
        return made_of_arguments(text, ctx)

    return define(
        "date_add",
        "Add time to a date or subtract it",
        parameters(
            "date amount unit",
            date=span_like(DATE, "today"),
            amount=INTEGER,
            unit=choice("days", "weeks", "months", "years"),
        ),
        date_add,
        examples=(
            "What date is 45 days after March 5, 2024?",
            "Which day was it three weeks ago?",
            "When is two months from today?",
            "What is the date 90 days before 2025-12-31?",
            "My contract of 1 June 2023 runs for 2 years, when does it end?",
            "Add 10 days to May 3",
            "A 30 day trial begins today, when is it over?",
            "The guarantee lasts 24 months from 2024-02-10, until when is it valid?",
            "I ordered on 4 May and delivery takes 3 weeks, which date is that?",
            "What day comes 200 days after 1 January 2026?",
            "Subtract 6 weeks from 15 August 2025",
            "When did it begin, if it ended on 9 March after 5 months?",
        ),
        companions=("recall", "today", "date_info"),
    )


def _date_diff() -> Tool:
    def date_diff(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return made_of_arguments(dates.date_diff(arguments["start"], arguments["end"], _day(ctx)), ctx)

    return define(
        "date_diff",
        "Count the time between two dates",
        parameters("start end", start=span_like(DATE, "today"), end=span_like(DATE, "today")),
        date_diff,
        examples=(
            "How many days are there between 2024-03-05 and 2024-04-19?",
            "How many days until December 25?",
            "How long ago was May 3, 2021?",
            "How many weeks are there from today to 1 September?",
            "How much time passed from June 1 to August 15, 2023?",
            "How many days are left before my exam on 12 May?",
            "Count the weeks between two dates, April 1 and June 3",
            "How long is it from 2 February to 30 April 2026?",
            "How old in days is a baby born on 5 June 2024 on 1 January 2025?",
            "The course goes from 4 March to 20 June, how many days does it last?",
            "How many days lie between the start and the end in plan.txt?",
        ),
        companions=("today", "calculator", "date_add"),
    )


def _date_info() -> Tool:
    def date_info(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return made_of_arguments(dates.date_info(arguments["date"], _day(ctx)), ctx)

    return define(
        "date_info",
        "Tell the weekday, week number and day of year of a date",
        parameters("date", date=span_like(DATE)),
        date_info,
        examples=(
            "What weekday was March 5, 2024?",
            "On which day of the week does 2025-10-03 fall?",
            "Which calendar week is June 17, 2024 in?",
            "Is 2028 a leap year?",
            "What day of the year is 4 July 2025?",
            "Is May 1, 2026 a Sunday?",
            "On what weekday was I born, 12 April 1985?",
            "Will 24 December 2030 be a weekend?",
            "weekday of 9 November 1989",
            "Which week of the year has 30 August 2027 in it?",
            "What weekday is the hearing? The date is in plan.txt",
            "Which day of the week is that?",
            "What day of the week is the next service? See car.txt",
        ),
        companions=("date_add", "today"),
    )
