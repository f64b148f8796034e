# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Dates close to the person: tomorrow, next Friday, this week's number, somebody's age, amounts in words."""

from __future__ import annotations

import datetime
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.dates import UNIT_WORDS
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_NEAR = Deck(
    "date_near",
    {
        "tomorrow": """
        what day is {r}?
        what date is {r}?
        what's the date {r}?
        what is the date {r}?
        what's {r}'s date?
        what day of the week is {r}?
        which day is {r}?
        what weekday is {r}?
        which weekday is {r}?
        !tell me what day {r} is
        !tell me {r}'s date
        ~{r}'s date
        ~the date {r}
        &what day {r} is
        {r}'s date?
        date {r}?
        what date do we have {r}?
        is {r} a weekday?
        """,
        "yesterday": """
        what day was {r}?
        what date was {r}?
        what was the date {r}?
        what day of the week was {r}?
        which weekday was {r}?
        what was {r}'s date?
        !tell me what day {r} was
        &what day {r} was
        {r}'s date?
        """,
        "day after": """
        what day is the day after tomorrow?
        what date is the day after tomorrow?
        what's the date the day after tomorrow?
        what is the date the day after tomorrow?
        which weekday is the day after tomorrow?
        !tell me the date of the day after tomorrow
        ~the date of the day after tomorrow
        """,
        "day before": """
        what day was the day before yesterday?
        what date was the day before yesterday?
        what was the date the day before yesterday?
        which weekday was the day before yesterday?
        !tell me the date of the day before yesterday
        """,
        "from tomorrow": """
        what date is {n} {u} from tomorrow?
        what's the date {n} {u} after tomorrow?
        {n} {u} from tomorrow?
        if it starts tomorrow and takes {n} {u}, when does it end?
        I start tomorrow and need {n} {u}. When am I done?
        counting from tomorrow, what date is it in {n} {u}?
        """,
        "next": """
        what date is next {w}?
        what's the date next {w}?
        what is the date of next {w}?
        what's the date of the next {w}?
        what date is this {w}?
        what date is the coming {w}?
        which date is next {w}?
        which date is {w}?
        what date will it be next {w}?
        what date is on {w}?
        when is next {w}?
        when is the next {w}?
        next {w} is what date?
        date of next {w}?
        next {w}'s date?
        !tell me the date of next {w}
        !tell me what date next {w} is
        !find the date of the coming {w}
        ~the date of next {w}
        ~the date of the coming {w}
        ~next {w}'s date
        &what date next {w} is
        my appointment is on {w}. What date is that?
        we meet on {w}. What's the date then?
        the parcel comes on {w}. Which date is that?
        I fly on {w}. What date is it?
        I have to be there by {w}, what date is that?
        """,
        "last": """
        what date was last {w}?
        what was the date last {w}?
        what was the date of last {w}?
        which date was last {w}?
        when was last {w}?
        it happened last {w}. What date was that?
        I saw her last {w}, what date was it?
        !tell me the date of last {w}
        ~the date of last {w}
        date of last {w}?
        """,
        "week": """
        what week is it?
        what week number is it?
        what calendar week is it?
        which week of the year is it?
        which calendar week are we in?
        what's the current week number?
        what is the week number today?
        in which calendar week are we?
        !tell me the current week number
        ~the current calendar week
        week number?
        current week?
        which week is it now?
        """,
        "year day": """
        what day of the year is it?
        what day of the year is it today?
        which day of the year is today?
        how many days of this year have passed?
        the how manieth day of the year is today?
        ~the day of the year today
        """,
        "leap": """
        is this year a leap year?
        is this a leap year?
        is the current year a leap year?
        do we have a leap year?
        &whether this year is a leap year
        !check if this is a leap year
        """,
    },
    {"tomorrow": 2, "day after": 0.8, "day before": 0.5, "from tomorrow": 0.8, "next": 3, "last": 1, "week": 1.2, "year day": 0.5, "leap": 0.6},
)  # fmt: skip
_THAT = ("That is {w}, {r}.", "It is {w}, {r}.", "{r}, a {w}.")


def _weekday(result: str) -> tuple[str, str]:
    day, _, weekday = result.partition(" (")
    return day, weekday.split(")")[0]


def date_near(rng: Random, split: Split) -> Episode:
    """A date near today."""
    kind = _NEAR.draw(rng, split)
    story = Story("date_near", rng, split)
    if kind in ("tomorrow", "yesterday"):
        relative = kind
        said = story.ask(_NEAR[kind], r=relative).template
        result = story.run("date_info", date=relative)
        r, w = result.split(" is a ")[0], result.split(" is a ")[1].split(",")[0]
        if "weekday?" in said and "is {r} a" in said:
            story.answer(("{y}, {d} is a {w}.",), y="No" if w in ("Saturday", "Sunday") else "Yes", d=relative, w=w)
            return story.finish(w)
        story.answer(
            ("{d} is {w}, {r}.", "It is {w}, {r}.")
            if relative == "tomorrow"
            else ("{d} was {w}, {r}.", "It was {w}, {r}."),
            d=relative.capitalize(),
            w=w,
            r=r,
        )
        return story.finish(w)
    if kind in ("day after", "day before", "from tomorrow"):
        n, u = rng.randint(2, 40), rng.choice(("days", "weeks", "months"))
        story.ask(_NEAR[kind], n=n, u=u)
        sign = {"day after": (1, "days"), "day before": (-1, "days"), "from tomorrow": (n, u)}[kind]
        r, w = _weekday(
            story.run(
                "date_add", date="yesterday" if kind == "day before" else "tomorrow", amount=sign[0], unit=sign[1]
            )
        )
        story.answer(("That was {w}, {r}.",) if kind == "day before" else _THAT, w=w, r=r)
        return story.finish(r)
    if kind in ("next", "last"):
        return _weekday_near(rng, story, kind)
    story.ask(_NEAR[kind])
    here = story.run("today").split(" ")[0]
    result = story.run("date_info", date=here)
    if kind == "week":
        r = result.split("week ")[1].split(",")[0]
        story.answer(("It is week {r}.", "We are in week {r}.", "This is calendar week {r}."), r=r)
    elif kind == "year day":
        r = result.split("day ")[-1].split(" ")[0]
        story.answer(("Today is day {r} of the year.", "It is day {r}."), r=r)
    else:
        r = "Yes" if "leap year" in result else "No"
        story.answer(
            ("Yes, it is a leap year.", "Yes, {y} is a leap year.")
            if r == "Yes"
            else ("No, it is not a leap year.", "No, {y} is not a leap year."),
            y=here[:4],
        )
    return story.finish(r)


def _weekday_near(rng: Random, story: Story, kind: str) -> Episode:
    wanted = rng.choice(v.WEEKDAYS)
    story.ask(_NEAR[kind], w=wanted)
    here, weekday = _weekday(story.run("today"))
    ahead = (v.WEEKDAYS.index(wanted) - v.WEEKDAYS.index(weekday)) % 7 or 7
    amount = ahead if kind == "next" else ahead - 7 or -7
    r, _ = _weekday(story.run("date_add", date=here, amount=amount, unit="days"))
    if kind == "next":
        story.answer(("Next {w} is {r}.", "It is {r}.", "That is {r}.", "The coming {w} is {r}."), w=wanted, r=r)
    else:
        story.answer(("Last {w} was {r}.", "It was {r}.", "That was {r}."), w=wanted, r=r)
    return story.finish(r)


_AGE = Deck(
    "date_age",
    {
        "own": """
        how old am I if I was born on {d}?
        how old am I if my birthday is {d}?
        I was born on {d}. How old am I?
        I was born on {d}, how old am I now?
        I was born {d}. What's my age?
        my birth date is {d}. How old am I?
        my date of birth is {d}. What is my age?
        born on {d}, how old am I?
        !tell me how old I am if I was born on {d}
        !calculate my age, I was born on {d}
        !calculate my age from {d}
        !work out my age if I was born on {d}
        ~my age if I was born on {d}
        &how old I am if I was born on {d}
        what's my age if I was born on {d}?
        what age am I if I was born on {d}?
        """,
        "other": """
        how old is someone born on {d}?
        how old is a person who was born on {d}?
        how old is {name} if the birthday is {d}?
        {name} was born on {d}. How old is {name}?
        {name} was born on {d}. How old is {name} now?
        {name}'s date of birth is {d}. How old is that?
        my {kin} was born on {d}. How old is {she}?
        my {kin} was born on {d}, how old is {she} now?
        my {kin}'s birth date is {d}. How old is {she} today?
        !calculate the age of {name}, born on {d}
        !calculate the age of someone born on {d}
        !tell me the age of a person born on {d}
        ~the age of someone born on {d}
        ~{name}'s age, born on {d}
        &how old someone born on {d} is
        age of a person born {d}?
        someone born on {d} is how old?
        what age is a person born on {d}?
        what's the age of a child born on {d}?
        how old is a car registered on {d}?
        how old is a building opened on {d} today?
        a tree was planted on {d}. How old is it?
        {name}'s birthday is {d}. What is {name}'s age?
        our house was finished on {d}. How many years old is it?
        our company was founded on {d}. How old is it in years?
        """,
        "years": """
        how many years ago was {d}?
        how many years have passed since {d}?
        how many years is it since {d}?
        how many full years have passed since {d}?
        we married on {d}. How many years ago was that?
        I started working here on {d}. How many years is that?
        I moved here on {d}. How many years have I lived here?
        I've had my licence since {d}. How many years is that?
        !count the years since {d}
        ~the number of years since {d}
        years since {d}?
        """,
        "between": """
        how many years are there between {d} and {d2}?
        how many years is it from {d} to {d2}?
        how many years lie between {d} and {d2}?
        how old was someone born on {d} on {d2}?
        how old was {name}, born on {d}, on {d2}?
        !calculate the years between {d} and {d2}
        ~the number of years between {d} and {d2}
        years between {d} and {d2}?
        {name} was born on {d}. How old was {name} on {d2}?
        he lived from {d} to {d2}. How old did he get?
        she was born on {d} and died on {d2}. How old was she?
        """,
    },
    {"own": 1.5, "other": 1.5, "years": 1, "between": 1},
)
_KIN = (("sister", "she"), ("brother", "he"), ("daughter", "she"), ("son", "he"), ("mother", "she"), ("father", "he"), ("grandmother", "she"), ("dog", "it"),
        ("cat", "it"), ("boss", "he"), ("aunt", "she"), ("uncle", "he"))  # fmt: skip


def date_age(rng: Random, split: Split) -> Episode:
    """Full years since a date: the days, divided."""
    kind = _AGE.draw(rng, split)
    story = Story("date_age", rng, split)
    born = v.day(rng, 1940 if kind != "years" else 1990, 2021)
    end = story.world.now.date() if kind != "between" else born + datetime.timedelta(days=rng.randint(400, 30_000))
    years = end.year - born.year - ((end.month, end.day) < (born.month, born.day))
    if int((end - born).days / 365.25) != years or years < 2:
        return date_age(rng, split)
    d, d2 = v.date_text(rng, born), v.date_text(rng, end)
    kin, she = rng.choice(_KIN)
    said = story.ask(_AGE[kind], d=d, d2=d2, name=rng.choice(v.FIRST), kin=kin, she=she).text
    stop = d2 if kind == "between" else "today" if "today" in said else story.run("today").split(" ")[0]
    days = story.run("date_diff", start=d, end=stop).split(" ")[0]
    r = story.run("calculator", expression=f"floor({days} / 365.25)")
    answers = {
        "own": ("You are {r} years old.", "You are {r}.", "Your age is {r}."), "other": ("The age is {r} years.", "{r} years old.", "That is {r} years."),
        "years": ("That is {r} years.", "{r} years have passed.", "It was {r} years ago."), "between": ("That is {r} years.", "It is {r} years.", "{r} years."),
    }[kind]  # fmt: skip
    story.answer(answers, r=r)
    return story.finish(r)


_WORDS = Deck(
    "date_words",
    {
        "in": """
        what date is it in {n} {u}?
        what date is it {n} {u} from now?
        what date is {n} {u} from today?
        what's the date in {n} {u}?
        what day is it in {n} {u}?
        which day is {n} {u} from now?
        when is {n} {u} from now?
        when is {n} {u} from today?
        {n} {u} from now?
        {n} {u} from today?
        in {n} {u}, what date is it?
        !add {n} {u} to today
        !tell me the date in {n} {u}
        ~the date in {n} {u}
        ~the date {n} {u} from today
        &what date it is in {n} {u}
        the meeting is in {n} {u}. What date is that?
        the deadline is in {n} {u}. Which date is it?
        my visa expires in {n} {u}. When is that?
        I'll see you in {n} {u}. What date will that be?
        the results come in {n} {u}. When is that?
        my holiday starts in {n} {u}. On what date?
        we're moving in {n} {u}. What's the date then?
        remind me: what date is it in {n} {u}?
        if I have {n} {u} left, when is the last day?
        the baby is due in {n} {u}. Which date is that?
        the offer is valid for {n} {u} from today. Until when?
        """,
        "ago": """
        what date was it {n} {u} ago?
        what was the date {n} {u} ago?
        what day was it {n} {u} ago?
        which day was it {n} {u} ago?
        {n} {u} ago was what date?
        !tell me the date {n} {u} ago
        ~the date {n} {u} ago
        we met {n} {u} ago. What date was that?
        I moved here {n} {u} ago. When was it?
        it was {n} {u} ago, what date was that?
        I bought my phone {n} {u} ago. When exactly was that?
        she left {n} {u} ago. Which day was that?
        what date was {n} {u} ago?
        """,
        "after": """
        what date is {n} {u} after {d}?
        what's the date {n} {u} after {d}?
        which day is {n} {u} after {d}?
        what day is {n} {u} from {d}?
        {n} {u} after {d}?
        {d} plus {n} {u}?
        !add {n} {u} to {d}
        !tell me the date {n} {u} after {d}
        ~the date {n} {u} after {d}
        my contract of {d} runs for {n} {u}. When does it end?
        the course starts on {d} and lasts {n} {u}. When is it over?
        it was bought on {d} with {n} {u} of warranty. When does it end?
        the library book is due {n} {u} after {d}. When is that?
        """,
        "before": """
        what date is {n} {u} before {d}?
        what's the date {n} {u} before {d}?
        which day was {n} {u} before {d}?
        {n} {u} before {d}?
        {d} minus {n} {u}?
        !subtract {n} {u} from {d}
        !tell me the date {n} {u} before {d}
        ~the date {n} {u} before {d}
        I must cancel {n} {u} before {d}. When is that?
        """,
    },
    {"in": 3, "ago": 1.5, "after": 3, "before": 1.2},
)


def date_words(rng: Random, split: Split) -> Episode:
    """Amounts of time in words: two weeks, a month, half a year, a fortnight."""
    kind = _WORDS.draw(rng, split)
    story = Story("date_words", rng, split)
    style = rng.random()
    if style < 0.7:
        unit = rng.choices(["days", "weeks", "months", "years"], [4, 4, 2, 1])[0]
        count = rng.randint(1, {"days": 60, "weeks": 12, "months": 18, "years": 10}[unit])
        n, u = v.spelled(count), UNIT_WORDS[unit][0 if count == 1 else 1]
    elif style < 0.85:
        unit, count = rng.choice(("days", "weeks", "months", "years")), 1
        n, u = "a", UNIT_WORDS[unit][0]
    else:
        n, u, count, unit = rng.choice((("half a", "year", 6, "months"), ("a", "fortnight", 2, "weeks"), ("a couple of", "weeks", 2, "weeks"),
                                        ("a couple of", "days", 2, "days"), ("a", "decade", 10, "years"), ("a quarter of a", "year", 3, "months"),
                                        ("one and a half", "years", 18, "months"), ("a", "quarter", 3, "months")))  # fmt: skip
    d = v.date_text(rng, v.day(rng))
    story.ask(_WORDS[kind], n=n, u=u, d=d)
    start = d if kind in ("after", "before") else "today"
    r, w = _weekday(story.run("date_add", date=start, amount=count if kind in ("in", "after") else -count, unit=unit))
    story.answer(("That was {w}, {r}.", "It was {w}, {r}.") if kind == "ago" else _THAT, w=w, r=r)
    return story.finish(r)


FAMILIES = {"date_near": date_near, "date_age": date_age, "date_words": date_words}
