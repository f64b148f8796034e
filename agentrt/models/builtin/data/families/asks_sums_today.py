"""The date, the weekday and the time, here and elsewhere, with the reason for asking before or behind."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_numbers import say_beside
from agentrt.models.builtin.data.families.asks_sums_dates_words import BESIDE
from agentrt.models.builtin.data.families.dates import ZONE_CHOICES
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck(
    "asks_dates_today",
    {
        "date": """
        whats the date
        whats todays date
        date today?
        what's the date today, need it for a [cheque|form|letter|label|logbook|chart]
        todays date pls
        remind me of today's date
        which date shall I write on this [form|cheque|sample|jar|letter]?
        what date do I put on the [invoice|register|delivery note|prescription]
        I'm labelling freezer bags, what's the date?
        can't find a calendar. what's today
        what day are we on
        what day is it, i've been off sick
        is today a weekday? which one
        what day of the week are we today
        jetlagged. what day is it today?
        which weekday have we got today
        I need the day and the date for the minutes
        for the school register: today's date please
        what's today (day and date)
        signing a contract, today's date?
        I have been on nights all week. Would you tell me what day it is?
        what's the date, my phone shows a different one
        could you give me the full date for the log
        ~today's date for the [log|form|minutes|chart]
        !give me today's date for the [log|form|minutes|chart]
        &what date I should write today
        the kids ask what day it is
        in which month are we now
        what year do I have to write
        """,
        "time": """
        whats the time
        time now?
        got the time?
        what time is it now, the clock has stopped
        what time do you make it
        the oven clock is wrong. what's the time?
        is it late? what time is it
        what's the time please, my hands are covered in dough
        could you tell me the exact time
        I need the time for the patient chart
        the power was off. What time is it now?
        !tell me the time, I've no watch on
        ~the time right now, please
        &what the time is
        """,
        "there": """
        whats the time in {z}
        time in {z} now
        what time is it for {name} in {z}
        {name} is in {z}. what time is it there
        is it too late to ring {z}? what's the time there
        need to phone a supplier in {z}, local time there?
        my sister moved to {z}. What time has she got now?
        call with {z} soon, what time is it over there
        the game's in {z}. what time is it there right now
        {z} time please
        what's the clock say in {z}
        our server is on {z} time. what time is that now
        flight lands in {z}, what's the time there at the moment
        what do they have on the clock in {z}
        grandson's in {z}, is he up? what time is it there
        time zone {z}, current time?
        how late is it at the office in {z}
        tell {name} the time in {z}
        !check the local time in {z}
        !look up what time it is in {z}
        ~the local time in {z}
        &what time it is over in {z}
        {z}, what's the time?
        before I ring: what's the time in {z}
        the webinar runs on {z} time, what time is it there now
        """,
        "date there": """
        what date is it in {z}
        is it tomorrow already in {z}? what's the date there
        what's the date in {z} right now
        date in {z}?
        {name} in {z} has a birthday, what date is it there
        the contract goes by the date in {z}. which date is it there?
        !check the date in {z}
        ~today's date in {z}
        """,
    },
    {"date": 2, "time": 1, "there": 2, "date there": 0.8},
)


def asks_dates_today(rng: Random, split: Split) -> Episode:
    """One call of `today`."""
    kind = _DECK.draw(rng, split)
    story = Story("asks_dates_today", rng, split)
    zone = rng.choice(ZONE_CHOICES) if kind.endswith("there") else None
    say_beside(story, _DECK[kind], BESIDE, 0.15, {"z": zone, "name": rng.choice(v.FIRST)})
    day, rest = story.run("today", timezone=zone).split(" (")
    weekday, clock = rest.split("), ")
    if kind.startswith("date"):
        there = " there" if zone else ""
        story.answer(("It is {w}, {d}{p}.", "{w}, {d}.", "It is {d}, a {w}."), w=weekday, d=day, p=there)
        return story.finish(day)
    story.answer(("It is {t}.", "The time is {t}.", "{t}."), t=clock)
    return story.finish(clock.split(" ")[0])


FAMILIES = {"asks_dates_today": asks_dates_today}
