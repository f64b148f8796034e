"""Times of day: when something ends or must begin, and how long it lasts. A line of Python does it."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_CLOCK = Deck(
    "clock",
    {
        "after": """
        what time is it {d} after {t}?
        what's the time {d} after {t}?
        what time is {d} after {t}?
        what time is {t} plus {d}?
        {t} plus {d}?
        {t} + {d}
        !add {d} to {t}
        !tell me what time it is {d} after {t}
        ~the time {d} after {t}
        my train leaves at {t} and takes {d}. When does it arrive?
        a train leaves at {t} and travels for {d}. When does it get there?
        my flight departs at {t} and takes {d}. When do I land?
        the [movie|film|concert|lesson|match] starts at {t} and lasts {d}. When is it over?
        the [movie|film|game|meeting] begins at {t} and is {d} long. When does it end?
        the meeting starts at {t} and takes {d}. When will it be over?
        I put the cake in the oven at {t} for {d}. When is it done?
        I start at {t} and work {d}. When am I finished?
        I leave at {t} and need {d}. When do I arrive?
        we leave at {t} and the drive takes {d}. What time do we get to {c}?
        I fell asleep at {t} and slept {d}. When did I wake up?
        if I start at {t} and need {d}, when am I done?
        if it is {t} now, what time is it in {d}?
        it's {t} now. What time will it be in {d}?
        the washing machine was started at {t} and runs {d}. When is it ready?
        parking from {t} for {d}. Until when can I stay?
        could you check what time it is {d} after {t}?
        I'd like to know when it's over if it starts at {t} and lasts {d}
        it's {t} now and I need {d}. When am I done?
        the roast went in at {t} and needs {d}. When do I take it out?
        my shift starts at {t} and is {d} long. When can I go home?
        """,
        "before": """
        what time is it {d} before {t}?
        what's the time {d} before {t}?
        {t} minus {d}?
        !subtract {d} from {t}
        !tell me what time it is {d} before {t}
        ~the time {d} before {t}
        I have to be there at {t} and the way takes {d}. When must I leave?
        I have to be in {c} at {t} and the drive takes {d}. When do I have to leave?
        dinner is at {t} and cooking takes {d}. When do I have to start?
        the bus goes at {t} and I need {d} to get there. When should I go?
        my alarm should ring {d} before {t}. What time is that?
        I want to sleep {d} and get up at {t}. When do I have to go to bed?
        the guests come at {t}. I need {d} to prepare. When do I begin?
        boarding is {d} before {t}. When is that?
        the film ended at {t} and lasted {d}. When did it start?
        if it is {t} now, what time was it {d} ago?
        I must be there at {t} and need {d}. When do I leave?
        could you check what time it is {d} before {t}?
        we eat at {t} and it takes {d} to cook. When do I start?
        """,
        "between": """
        how long is it from {t} to {u}?
        how long is it from {t} until {u}?
        how much time is there between {t} and {u}?
        how much time passes from {t} to {u}?
        how many hours and minutes are between {t} and {u}?
        how many hours is it from {t} to {u}?
        what's the time between {t} and {u}?
        !calculate the time from {t} to {u}
        !tell me how long it is from {t} to {u}
        ~the time between {t} and {u}
        ~the duration from {t} to {u}
        &how long it is from {t} to {u}
        from {t} to {u}, how long is that?
        I work from {t} to {u}. How long is that?
        I worked from {t} to {u}. How many hours is that?
        I slept from {t} to {u}. How long did I sleep?
        the train leaves at {t} and arrives at {u}. How long does it take?
        the meeting is from {t} to {u}. How long is it?
        the film runs from {t} to {u}, how long is it?
        we left at {t} and arrived at {u}. How long did the drive to {c} take?
        the shop is open from {t} to {u}. How many hours is that?
        my flight leaves at {t} and lands at {u}, how long is the flight?
        time between {t} and {u}?
        hours from {t} to {u}
        """,
    },
    {"after": 2, "before": 1.2, "between": 2},
)


def _span(rng: Random) -> tuple[int, int, str]:
    style = rng.random()
    hours, minutes = rng.randint(1, 9), rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, rng.randint(1, 59)))
    one = "hour" if hours == 1 else "hours"
    if style < 0.3:
        return hours, 0, f"{hours} {one}"
    if style < 0.5:
        return 0, minutes, f"{minutes} {'minute' if minutes == 1 else 'minutes'}"
    shown = (
        f"{hours} {one} and {minutes} minutes",
        f"{hours} {one} {minutes} minutes",
        f"{hours}h {minutes}min",
        f"{hours} h {minutes} min",
    )
    return hours, minutes, rng.choice(shown)


def clock(rng: Random, split: Split) -> Episode:
    """Adding to a time of day, or the time between two."""
    kind = _CLOCK.draw(rng, split)
    story = Story("clock", rng, split)
    h, m = rng.randint(0, 23), rng.choice((0, 0, 15, 30, 45, rng.randint(0, 59)))
    t = f"{h}:{m:02}" if rng.random() < 0.7 else f"{h:02}:{m:02}"
    hours, minutes, said = _span(rng)
    h2, m2 = rng.randint(0, 23), rng.choice((0, 15, 30, 45, rng.randint(0, 59)))
    if (h2, m2) == (h, m):
        h2 = (h2 + 1) % 24
    story.ask(_CLOCK[kind], t=t, d=said, u=f"{h2}:{m2:02}", c=rng.choice(v.CITIES))
    if kind == "between":
        code = f"m = ({h2} * 60 + {m2} - {h} * 60 - {m}) % 1440\nprint(m // 60, 'hours', m % 60, 'minutes')"
        r = story.run("python", code=code)
        story.answer(("That is {r}.", "It is {r}.", "{r}.", "It takes {r}."), r=r)
        return story.finish(r)
    sign = "+" if kind == "after" else "-"
    code = f"m = ({h} * 60 + {m} {sign} {hours} * 60 {sign} {minutes}) % 1440\nprint(f'{{m // 60:02}}:{{m % 60:02}}')"
    r = story.run("python", code=code)
    story.answer(("At {r}.", "It is {r}.", "That is {r}.", "The time is {r}."), r=r)
    return story.finish(r)


FAMILIES = {"clock": clock}
