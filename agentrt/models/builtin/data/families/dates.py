# ruff: noqa: E501, SIM905  (phrase banks and word lists read better on their own lines)
"""Dates: today and the time in a place, adding and subtracting, counting between dates, weekdays, days until."""

from __future__ import annotations

import datetime
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Bank, Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_TODAY = Bank(
    "today_date",
    """
    what's today's date?
    what is today's date?
    what date is it?
    what date is it today?
    what is the date?
    what is the date today?
    what's the date?
    what's the date today?
    what day is it?
    what day is it today?
    what day is today?
    what day of the week is it?
    what day of the week is it today?
    what weekday is it today?
    what weekday is today?
    which day is it today?
    which date do we have today?
    which day of the week is today?
    which date is today?
    today's date?
    today's date please
    today?
    the date?
    date please
    date today
    current date
    current date?
    current date and time
    what's the current date?
    what is the current date?
    what year is it?
    what year do we have?
    what month is it?
    what month are we in?
    which month is it?
    which year is it?
    !tell me today's date
    !tell me the date
    !tell me what day it is
    !tell me what the date is
    !give me today's date
    !give me the current date
    !show me today's date
    !say what day it is
    !look up today's date
    &what day it is [today|]
    &what date it is [today|]
    &which day of the week it is
    &what weekday it is
    &what today's date is
    &what the date is today
    ~today's date
    ~the current date
    ~the date today
    ~the day of the week today
    is it Monday today?
    is it [Tuesday|Wednesday|Thursday|Friday|Sunday] today?
    is today a [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]?
    is today [Monday|Friday|Saturday|Sunday]?
    is it the weekend?
    is it Friday yet?
    I lost track of time, what day is it?
    I've lost track of the days. What's today?
    I don't know what day it is. Can you tell me?
    I need to date a letter. What's today's date?
    I'm filling in a form, what is today's date?
    I have to sign this with the date. What is it today?
    hey, which day is it?
    quick, what's the date?
    do you know the date?
    do you know what day it is?
    do you happen to know today's date?
    can you check the date?
    could you look up the date for me?
    I need today's date for a letter
    for the form: what's today's date?
    could you check what day it is today?
    I've lost track, what day is it?
    """,
)
_WEEKDAY_QUESTIONS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def today_date(rng: Random, split: Split) -> Episode:
    """Today's date or weekday."""
    story = Story("today_date", rng, split)
    said = story.ask(_TODAY).text
    now = story.run("today")
    day, weekday = now.split(" ")[0], now.split("(")[1].split(")")[0]
    asked = [name for name in _WEEKDAY_QUESTIONS if name in said]
    if asked or "weekend" in said:
        yes = weekday in asked or ("weekend" in said and weekday in ("Saturday", "Sunday"))
        story.answer(("{y}, today is {w}, {d}.", "{y}, it is {w}, {d}."), y="Yes" if yes else "No", w=weekday, d=day)
        return story.finish(weekday)
    story.answer(
        ("Today is {w}, {d}.", "Today is {w}, {d}.", "It is {w}, {d}.", "Today's date is {d}, a {w}."), w=weekday, d=day
    )
    return story.finish(day)


_TIME = Deck(
    "today_time",
    {
        "here": """
        what time is it?
        what time is it now?
        what's the time?
        what is the time?
        what time do we have?
        what's the current time?
        how late is it?
        time?
        time please
        current time
        the time, please
        do you have the time?
        have you got the time?
        can you tell me the time?
        could you tell me what time it is?
        !tell me the time
        !tell me what time it is
        !give me the current time
        ~the current time
        ~the time right now
        &what time it is [now|]
        &how late it is
        my watch stopped. What time is it?
        I forgot my watch, what's the time?
        what time is it right now?
        is it late already? What time is it?
        """,
        "there": """
        what time is it in {z}?
        what's the time in {z}?
        what is the time in {z}?
        what time is it now in {z}?
        what's the current time in {z}?
        what is the current time in {z}?
        what time do they have in {z}?
        how late is it in {z}?
        time in {z}?
        time in {z}
        current time {z}
        current time in {z}
        {z} time?
        {z} time now
        the time in {z}, please
        !tell me the time in {z}
        !tell me what time it is in {z}
        !give me the [current|local] time in {z}
        !show the time for {z}
        !check the time in {z}
        ~the [current|local] time in {z}
        ~the time in {z} [right now|now|]
        &what time it is in {z} [now|right now|]
        &how late it is in {z}
        what date is it in {z}?
        what day is it in {z} [now|right now|]?
        what is today's date in {z}?
        is it already tomorrow in {z}? What's the date there?
        in {z}, what time is it?
        in {z}, what day is it?
        and what time is it in {z}?
        I want to call a friend in {z}. What time is it there?
        I have to call {z}. What's the local time?
        my colleague is in {z}. What time is it for her?
        my sister lives in the {z} time zone, what time is it there?
        what time is it in the {z} timezone?
        what's the time in the time zone {z}?
        date and time in {z}?
        what are the date and time in {z}?
        """,
    },
    {"here": 1, "there": 2},
)
ZONES = """UTC Europe/Berlin Europe/Paris Europe/London Europe/Madrid Europe/Rome Asia/Tokyo Asia/Kolkata Asia/Shanghai
Asia/Dubai Asia/Singapore America/New_York America/Chicago America/Los_Angeles America/Denver America/Sao_Paulo
America/Toronto Australia/Sydney Africa/Cairo Africa/Lagos Pacific/Auckland Asia/Seoul Europe/Lisbon Europe/Athens""".split()


PLACES = """Berlin Paris London Madrid Rome Tokyo Shanghai Dubai Singapore New_York Chicago Los_Angeles Denver Sao_Paulo Toronto
Sydney Cairo Lagos Auckland Seoul Lisbon Athens Vienna Oslo Stockholm Copenhagen Helsinki Prague Warsaw Budapest Zurich Brussels
Amsterdam Dublin Moscow Istanbul Bangkok Jakarta Manila Hong_Kong Kolkata Karachi Nairobi Johannesburg Lima Bogota Santiago Havana
Vancouver Mexico_City Melbourne Brisbane Perth Honolulu Anchorage Riga Tallinn Vilnius Belgrade Zagreb Tehran Baghdad""".split()
ZONE_CHOICES = [place.replace("_", " ") for place in PLACES] * 2 + ZONES + ["UTC+2", "UTC-5", "UTC+9"]


def today_time(rng: Random, split: Split) -> Episode:
    """The time, here or in a named time zone."""
    story = Story("today_time", rng, split)
    kind = _TIME.draw(rng, split)
    zone = rng.choice(ZONE_CHOICES) if kind == "there" else None
    said = story.ask(_TIME[kind], z=zone).text
    now = story.run("today", timezone=zone)
    day, rest = now.split(" (")
    weekday, clock = rest.split("), ")
    if any(word in said.lower() for word in ("date", "day is it")):
        story.answer(("It is {w}, {d}, {t}.", "It is {w}, {d} there."), w=weekday, d=day, t=clock)
        return story.finish(day)
    story.answer(("It is {t}.", "The time is {t}.", "It is {t} on {w}, {d}."), t=clock, w=weekday, d=day)
    return story.finish(clock.split(" ")[0])


UNIT_WORDS = {
    "days": ("day", "days"), "weeks": ("week", "weeks"), "months": ("month", "months"), "years": ("year", "years"),
}  # fmt: skip
_ADD = Deck(
    "date_add",
    {
        "after": """
        what date is {n} {u} after {d}?
        what's the date {n} {u} after {d}?
        what is the date {n} {u} after {d}?
        which date is {n} {u} after {d}?
        which day is {n} {u} after {d}?
        what day is {n} {u} after {d}?
        what date do I get {n} {u} after {d}?
        what date comes {n} {u} after {d}?
        what is {d} plus {n} {u}?
        what's {d} + {n} {u}?
        {d} plus {n} {u}
        {d} + {n} {u}
        {d} plus {n} {u}?
        {n} {u} after {d}?
        {n} {u} after {d}
        {n} {u} from {d}?
        {n} {u} later than {d}
        {n} {u} after {d} is what date?
        {d}, {n} {u} later?
        !add {n} {u} to {d}
        !add {n} {u} to the date {d}
        !count {n} {u} from {d}
        !calculate the date {n} {u} after {d}
        !compute the date {n} {u} after {d}
        !find the date {n} {u} after {d}
        !tell me the date {n} {u} after {d}
        !go {n} {u} forward from {d}
        !move {d} forward by {n} {u}
        !postpone {d} by {n} {u}
        ~the date {n} {u} after {d}
        ~the date {n} {u} from {d}
        ~the day {n} {u} after {d}
        ~{d} plus {n} {u}
        ?what date is {n} {u} after {d}
        ?which day is {n} {u} after {d}
        if today were {d}, what date would it be in {n} {u}?
        if it starts on {d} and lasts {n} {u}, when does it end?
        something starts on {d} and takes {n} {u}. When is it over?
        my contract starts on {d} and runs for {n} {u}. When does it end?
        my [warranty|subscription|visa|membership] started on {d} and is valid for {n} {u}. When does it [end|expire|run out]?
        I bought it on {d} with {n} {u} of warranty. Until when is that?
        the invoice is from {d} and due in {n} {u}. When is it due?
        the invoice of {d} has to be paid within {n} {u}. What is the last day?
        the [project|course] begins {d} and takes {n} {u}, when will it be finished?
        we leave on {d} and stay {n} {u}. When do we come back?
        the meeting of {d} is postponed by {n} {u}. What's the new date?
        the event on {d} was moved back by {n} {u}, what date is that?
        the baby was born on {d}. When is it {n} {u} old?
        I planted the seeds on {d}. They need {n} {u}. When can I harvest?
        I have an appointment {n} {u} after {d}. What day is that?
        when is {n} {u} after {d}?
        when are {n} {u} over that started on {d}?
        starting on {d}, what date is it after {n} {u}?
        starting from {d}, go forward {n} {u}
        counting from {d}, what is the date in {n} {u}?
        from {d}, what's the date {n} {u} later?
        could you check which date is {n} {u} after {d}?
        I'd like to know the date {n} {u} after {d}
        it was ordered on {d} and takes {n} {u}. When will it be here?
        the guarantee began on {d} and holds for {n} {u}. Until when?
        I start on {d} and stay {n} {u}. When do I leave?
        the trial started on {d}, it's {n} {u} long. Last day?
        {n} {u} counted from {d}, which date is that?
        we signed on {d} with a term of {n} {u}. When does it end?
        the invoice is from {d}, payable within {n} {u}. Until when do I have to pay?
        she's due back {n} {u} after {d}. Which day is that?
        """,
        "before": """
        what date is {n} {u} before {d}?
        what's the date {n} {u} before {d}?
        what is the date {n} {u} before {d}?
        what was the date {n} {u} before {d}?
        which date is {n} {u} before {d}?
        which day was {n} {u} before {d}?
        what date was it {n} {u} before {d}?
        {d} minus {n} {u}
        {d} - {n} {u}
        {d} minus {n} {u}?
        what's {d} minus {n} {u}?
        {n} {u} before {d}?
        {n} {u} before {d}
        {n} {u} earlier than {d}?
        {n} {u} before {d} is what date?
        !subtract {n} {u} from {d}
        !take {n} {u} off {d}
        !go back {n} {u} from {d}
        !calculate the date {n} {u} before {d}
        !find the date {n} {u} before {d}
        !tell me the date {n} {u} before {d}
        !count back {n} {u} from {d}
        ~the date {n} {u} before {d}
        ~the day {n} {u} before {d}
        ?what date was {n} {u} before {d}
        ?which day is {n} {u} before {d}
        the deadline is {n} {u} before {d}. When is that?
        I have to cancel {n} {u} before {d}. What date is that?
        the notice period is {n} {u} and my contract ends on {d}. When must I give notice at the latest?
        the exam is on {d} and I want to start learning {n} {u} earlier. When do I start?
        we need to book {n} {u} before {d}. By what date?
        the report is due {n} {u} before {d}, which date is it?
        my trip is on {d}. I need the visa {n} {u} before. When is that?
        I want to arrive {n} {u} before {d}, which day would that be?
        """,
        "from now": """
        what date is it in {n} {u}?
        what date will it be in {n} {u}?
        what's the date in {n} {u}?
        what is the date {n} {u} from now?
        what's the date {n} {u} from today?
        what date is {n} {u} from now?
        what date is {n} {u} from today?
        which day is it in {n} {u}?
        what day will it be in {n} {u}?
        what day of the week is it in {n} {u}?
        what weekday will it be in {n} {u}?
        {n} {u} from now?
        {n} {u} from today
        {n} {u} from today?
        in {n} {u}, what's the date?
        in {n} {u} it's what date?
        today plus {n} {u}
        today + {n} {u}
        date in {n} {u}?
        !add {n} {u} to today
        !add {n} {u} to today's date
        !tell me the date in {n} {u}
        !tell me what date it is in {n} {u}
        !calculate the date {n} {u} from now
        !give me the date {n} {u} from today
        ~the date in {n} {u}
        ~the date {n} {u} from now
        ~the date {n} {u} from today
        &what date it will be in {n} {u}
        &which day it is in {n} {u}
        the parcel arrives in {n} {u}. What date is that?
        I have {n} {u} to finish this. When is the deadline?
        my holiday starts in {n} {u}. On which date?
        the trial ends in {n} {u}. When is that?
        my appointment is in {n} {u}, what date is it?
        we meet again in {n} {u}. Which day is that?
        I'll be back in {n} {u}. What date is that?
        if I start today and need {n} {u}, when am I done?
        the payment is due in {n} {u}, what day is that?
        they said it takes {n} {u}. When will it be ready?
        when is {n} {u} from now?
        when are {n} {u} over if they start today?
        I have {n} {u} left. Which date is that?
        could you check what date it is in {n} {u}?
        the test is in {n} {u}. What's the date?
        they said it takes {n} {u} from today. When is that?
        I'd like to know which date it is {n} {u} from now
        """,
        "ago": """
        what date was it {n} {u} ago?
        what was the date {n} {u} ago?
        what day was it {n} {u} ago?
        which day was {n} {u} ago?
        what weekday was it {n} {u} ago?
        {n} {u} ago was what date?
        {n} {u} ago?
        today minus {n} {u}
        !tell me the date {n} {u} ago
        !subtract {n} {u} from today
        !go back {n} {u} from today
        !calculate the date {n} {u} ago
        ~the date {n} {u} ago
        ~the day {n} {u} before today
        &what date it was {n} {u} ago
        I bought it {n} {u} ago. What date was that?
        it happened {n} {u} ago, which date was it?
        we moved in {n} {u} ago. When was that?
        I started this job {n} {u} ago. What was the date?
        she was born {n} {u} ago, what date is that?
        which date was exactly {n} {u} ago?
        it happened {n} {u} ago. Which date was that?
        I'd like to know what date it was {n} {u} ago
        could you check which date was {n} {u} ago?
        she called {n} {u} ago, on which date?
        """,
    },
    {"after": 4, "before": 2, "from now": 3, "ago": 1},
)


def amount_of_time(rng: Random) -> tuple[int, str, str]:
    """A number of days, weeks, months or years: the number, the unit of the tool, the word."""
    unit = rng.choices(["days", "weeks", "months", "years"], [6, 3, 2, 1])[0]
    high = {"days": rng.choice((10, 30, 100, 365, 1000)), "weeks": rng.choice((8, 52)), "months": 36, "years": 25}[unit]
    count = rng.randint(1, high)
    return count, unit, UNIT_WORDS[unit][0 if count == 1 else 1]


_DATE_ANSWERS = ("That is {w}, {r}.", "It is {w}, {r}.", "The date is {r}, a {w}.", "{r}, a {w}.")


def date_add(rng: Random, split: Split) -> Episode:
    """A date some time before or after another, or from now."""
    story = Story("date_add", rng, split)
    kind = _ADD.draw(rng, split)
    count, unit, word = amount_of_time(rng)
    day = v.day(rng)
    text = v.date_text(rng, day)
    shown = str(count)
    slots: dict[str, object] = {"n": shown, "u": word, "d": text}
    story.ask(_ADD[kind], **slots)
    start = text if kind in ("after", "before") else "today"
    result = story.run("date_add", date=start, amount=count if kind in ("after", "from now") else -count, unit=unit)
    r, weekday = result.split(" (")
    answers: tuple[str, ...] = _DATE_ANSWERS
    if kind in ("after", "before"):
        answers += (f"{{n}} {{u}} {kind} {{d}} is {{w}}, {{r}}.",) * 2
    elif kind == "ago":
        answers = ("That was {w}, {r}.", "{n} {u} ago it was {w}, {r}.", "It was {w}, {r}.")
    else:
        answers += ("In {n} {u} it is {w}, {r}.",)
    story.answer(answers, r=r, w=weekday.rstrip(")"), **slots)
    return story.finish(r)


_DIFF = Deck(
    "date_diff",
    {
        "days": """
        how many days are there between {a} and {b}?
        how many days are between {a} and {b}?
        how many days lie between {a} and {b}?
        how many days from {a} to {b}?
        how many days is it from {a} to {b}?
        how many days is it from {a} until {b}?
        how many days pass from {a} to {b}?
        how many days passed between {a} and {b}?
        how many days after {a} is {b}?
        how many days before {b} is {a}?
        how long is it from {a} to {b}?
        how long is it between {a} and {b}?
        how long is the time between {a} and {b}?
        how much time is there between {a} and {b}?
        how much time passed from {a} to {b}?
        how much time lies between {a} and {b}?
        how far apart are {a} and {b}?
        how many days apart are {a} and {b}?
        what's the difference between {a} and {b} in days?
        what is the number of days from {a} to {b}?
        what is the time between {a} and {b}?
        days between {a} and {b}
        days between {a} and {b}?
        days from {a} to {b}
        days from {a} to {b}?
        {a} to {b} in days
        {a} to {b}: how many days?
        {a} - {b}, how many days?
        from {a} to {b}, how many days is that?
        between {a} and {b}, how many days are there?
        !count the days between {a} and {b}
        !count the days from {a} to {b}
        !calculate the days between {a} and {b}
        !calculate the time between {a} and {b}
        !calculate the difference between {a} and {b}
        !compute the number of days between {a} and {b}
        !tell me how many days are between {a} and {b}
        !work out the days from {a} until {b}
        !find the difference between the dates {a} and {b}
        ~the number of days between {a} and {b}
        ~the number of days from {a} to {b}
        ~the difference between {a} and {b}
        ~the difference between {a} and {b} in days
        ~the time [span|] between {a} and {b}
        &how many days there are between {a} and {b}
        ?how many days are between {a} and {b}
        &how many days it is from {a} to {b}
        &how long it is from {a} to {b}
        my holiday is from {a} to {b}. How many days is that?
        we were away from {a} to {b}. How long was that?
        I worked there from {a} to {b}, how many days is that?
        the project ran from {a} to {b}. How long did it take?
        the project starts on {a} and ends on {b}. How long is it?
        it started on {a} and ended on {b}. How long did it last?
        the [rental|lease|course|sale|festival] runs from {a} to {b}, how many days is it?
        I ordered on {a} and it arrived on {b}. How many days did it take?
        I ordered it on {a} and got it on {b}. How long did the delivery take?
        I planted it on {a} and harvested on {b}, how many days were that?
        {name} was born on {a}. How many days old was {name} on {b}?
        the invoice is dated {a} and was paid on {b}. After how many days?
        if I start on {a} and finish on {b}, how many days is that?
        if I arrive on {a} and leave on {b}, how many nights do I stay?
        I check in on {a} and check out on {b}. How many nights are that?
        I have two dates, {a} and {b}. How many days lie between them?
        could you check how many days there are from {a} to {b}?
        I'd like to know how many days lie between {a} and {b}
        we were away from {a} until {b}. How many days were we away?
        from {a} until {b}, number of days?
        the rental runs from {a} to {b}. For how many days do I pay?
        it was ordered on {a} and came on {b}. How many days did it take?
        I was ill from {a} to {b}, how many days is that?
        the exhibition opens on {a} and closes on {b}. How many days is it on?
        {a} until {b}, in days?
        """,
        "weeks": """
        how many weeks are there between {a} and {b}?
        how many weeks is it from {a} to {b}?
        how many weeks from {a} to {b}?
        how many weeks lie between {a} and {b}?
        how many full weeks are between {a} and {b}?
        weeks between {a} and {b}?
        weeks from {a} to {b}
        !count the weeks from {a} to {b}
        ~the number of weeks between {a} and {b}
        ?how many weeks are between {a} and {b}
        the semester is from {a} to {b}. How many weeks is that?
        what's the difference between {a} and {b} in weeks?
        """,
    },
    {"days": 5, "weeks": 1},
)


def date_diff(rng: Random, split: Split) -> Episode:
    """Days or weeks between two dates."""
    story = Story("date_diff", rng, split)
    kind = _DIFF.draw(rng, split)
    first = v.day(rng, 2015, 2029)
    gap = rng.choice((rng.randint(1, 60), rng.randint(30, 400), rng.randint(200, 2500)))
    second = first + datetime.timedelta(days=gap)
    a, b = v.date_text(rng, first), v.date_text(rng, second)
    said = story.ask(_DIFF[kind], a=a, b=b, name=rng.choice(v.FIRST))
    result = story.run("date_diff", start=a, end=b)
    days, weeks = result.split(" (")[0], result.split("(")[-1].rstrip(")")
    if kind == "weeks":
        story.answer(
            ("That is {w}.", "It is {w} ({n}).", "There are {w} between {a} and {b}."), w=weeks, n=days, a=a, b=b
        )
        return story.finish(weeks)
    night = "night" in said.text
    story.answer(
        ("That is {n} nights.", "You stay {n} nights.") if night else
        ("That is {n}.", "It is {n}.", "There are {n} between {a} and {b}.", "It is {n} from {a} to {b}.", "{n} ({w})."),
        n=days.split(" ")[0] if night else days, a=a, b=b, w=weeks,
    )  # fmt: skip
    return story.finish(days.split(" ")[0])


_INFO = Deck(
    "date_info",
    {
        "weekday": """
        what day of the week is {d}?
        what day of the week was {d}?
        what weekday is {d}?
        what weekday was {d}?
        what day is {d}?
        what day was {d}?
        which day of the week is {d}?
        which weekday is {d}?
        which weekday was {d}?
        which day of the week was {d}?
        on what day of the week [does|did] {d} fall?
        on which weekday does {d} fall?
        on which day of the week does {d} fall?
        on which weekday was {d}?
        what day does {d} fall on?
        what weekday does {d} fall on?
        what day of the week does {d} fall on?
        what day of the week will {d} be?
        which day will {d} be?
        {d} is what day of the week?
        {d} is which weekday?
        {d} was a what day?
        {d}: which day of the week?
        {d}, what day is that?
        {d}, which weekday is it?
        weekday of {d}?
        weekday of {d}
        weekday for {d}
        day of the week for {d}?
        day of week {d}
        !tell me the weekday of {d}
        !tell me what day of the week {d} is
        !find the weekday of {d}
        !find out which weekday {d} is
        !give me the day of the week for {d}
        !check which day of the week {d} is
        !look up the weekday of {d}
        ~the weekday of {d}
        ~the day of the week of {d}
        ~the day of the week for {d}
        &what day of the week {d} is
        &what day of the week {d} was
        &which weekday {d} is
        &which weekday {d} falls on
        &what weekday {d} was
        is {d} a [weekend|weekend day]?
        is {d} on a weekend?
        does {d} fall on a weekend?
        is {d} a [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]?
        was {d} a [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]?
        does {d} fall on a [Monday|Wednesday|Friday|Saturday|Sunday]?
        I was born on {d}. What day of the week was that?
        my birthday is on {d}. Which weekday is that?
        {name} was born on {d}, which weekday was it?
        our wedding is on {d}. What day of the week is it?
        I have a meeting on {d}. What day of the week is that?
        I have an appointment on {d}, which day is it?
        the concert is on {d}. Which day of the week is it?
        my flight is on {d}, what weekday would that be?
        the deadline is {d}. What weekday is that?
        we want to marry on {d}. Is that a Saturday?
        is the shop open on {d}? I need to know the weekday.
        could you check what weekday {d} is?
        I'd like to know which weekday {d} falls on
        the wedding is on {d}. Which day of the week?
        we fly on {d}, what weekday is it?
        {d}, which day of the week do we have then?
        my appointment is on {d}, which day of the week do I have to go?
        for the invitation: what weekday is {d}?
        """,
        "week": """
        what week number is {d}?
        which week number is {d}?
        in which week is {d}?
        which week of the year is {d} in?
        which calendar week is {d}?
        what calendar week does {d} fall in?
        what week of the year is {d}?
        week number of {d}?
        !tell me the week number of {d}
        !find the calendar week of {d}
        ~the week number of {d}
        ~the calendar week of {d}
        &which calendar week {d} is in
        &what week number {d} has
        the delivery is on {d}. Which calendar week is that?
        """,
        "day": """
        what day of the year is {d}?
        which day of the year is {d}?
        what number day of the year is {d}?
        how many days into the year is {d}?
        the how manieth day of the year is {d}?
        day of the year for {d}?
        !tell me which day of the year {d} is
        ~the day of the year of {d}
        ~the day number of {d} within the year
        &which day of the year {d} is
        """,
    },
    {"weekday": 6, "week": 1.5, "day": 1},
)


def date_info(rng: Random, split: Split) -> Episode:
    """Weekday, week number or day of the year of a date."""
    story = Story("date_info", rng, split)
    kind = _INFO.draw(rng, split)
    d = v.date_text(rng, v.day(rng, rng.choice((1950, 2015)), 2032))
    said = story.ask(_INFO[kind], d=d, name=rng.choice(v.FIRST)).text
    result = story.run("date_info", date=d)
    weekday = result.split(" is a ")[1].split(",")[0]
    if kind == "week":
        week = result.split("week ")[1].split(",")[0]
        story.answer(("{d} is in week {r}.", "It is week {r}.", "That is week {r}."), d=d, r=week)
        return story.finish(f"week {week}")
    if kind == "day":
        number = result.split("day ")[-1].split(" ")[0]
        story.answer(("{d} is day {r} of the year.", "It is day {r} of the year."), d=d, r=number)
        return story.finish(f"day {number}")
    asked = [name for name in _WEEKDAY_QUESTIONS if name in said]
    if asked or "weekend" in said:
        yes = weekday in asked or ("weekend" in said and weekday in ("Saturday", "Sunday"))
        story.answer(("{y}, {d} is a {w}.", "{y}, it is a {w}."), y="Yes" if yes else "No", w=weekday, d=d)
    else:
        story.answer(("{d} is a {w}.", "It is a {w}.", "That is a {w}.", "{d} falls on a {w}."), w=weekday, d=d)
    return story.finish(weekday)


_UNTIL = Deck(
    "days_until",
    {
        "until": """
        how many days until {d}?
        how many days till {d}?
        how many days are there until {d}?
        how many days are left until {d}?
        how many days are left till {d}?
        how many days is it until {d}?
        how many days is it to {d}?
        how many days to {d}?
        how many more days until {d}?
        how many more days till {d}?
        how many days remain until {d}?
        how many sleeps until {d}?
        how many weeks until {d}?
        how many weeks is it until {d}?
        how long until {d}?
        how long till {d}?
        how long is it until {d}?
        how long is it still to {d}?
        how long do I have until {d}?
        how much time is left until {d}?
        how much time do I have till {d}?
        how far away is {d}?
        how soon is {d}?
        when is {d}, in how many days?
        in how many days is {d}?
        {d} is in how many days?
        {d}: how many days left?
        days until {d}
        days until {d}?
        days till {d}?
        days left until {d}?
        !count the days until {d}
        !count down the days to {d}
        !tell me how many days are left until {d}
        !calculate the days until {d}
        !work out how long it is until {d}
        ~the number of days until {d}
        ~the number of days left until {d}
        ~the time left until {d}
        ?how many days are left until {d}
        &how many days it is until {d}
        &how long it is until {d}
        I have a meeting on {d}. How many days [is it from today|are left|until then]?
        I have a meeting on {d}. How many days is that from now?
        my [birthday|exam|flight|wedding|holiday|appointment|interview] is on {d}. How many days [are left|until then|do I have left|to go]?
        my [birthday|exam|flight|wedding|holiday|appointment|interview] is on {d}. How long is it until then?
        {name}'s birthday is on {d}. In how many days is that?
        the deadline is {d}. How many days do I have [left|]?
        the deadline is {d}. How much time is left?
        the [concert|match|conference|course|sale] is on {d}, how many days is that from now?
        we move on {d}. How many days to go?
        school starts on {d}. How many days is it until then?
        the rent is due on {d}, how many days are left?
        my passport expires on {d}. How many days do I have?
        I get paid on {d}. How many days until then?
        I'm counting down to {d}. How many days?
        I can't wait for {d}! How many days is it?
        from today, how many days is it to {d}?
        how many days from today until {d}?
        how many days from now to {d}?
        how many days are between today and {d}?
        days between today and {d}?
        days from today to {d}
        could you check how many days are left until {d}?
        I'd like to know how long it is until {d}
        the offer ends on {d}. How many days do I still have?
        my library books are due on {d}, how many days is that from now?
        {name} arrives on {d}. How many days do I have to wait?
        the tax return has to be in by {d}. How many days do I have left?
        {d} - how many days to go?
        """,
        "since": """
        how many days since {d}?
        how many days is it since {d}?
        how many days have passed since {d}?
        how many days ago was {d}?
        how long ago was {d}?
        how long is it since {d}?
        how long has it been since {d}?
        how much time has passed since {d}?
        how many weeks ago was {d}?
        how many weeks have passed since {d}?
        days since {d}
        days since {d}?
        time since {d}?
        !count the days since {d}
        !tell me how many days have passed since {d}
        !calculate the number of days since {d}
        ~the number of days since {d}
        ?how many days have passed since {d}
        &how long ago {d} was
        I was born on {d}. How many days old am I?
        I quit smoking on {d}. How many days ago was that?
        I started my job on {d}. How long have I been working there?
        {name} was born on {d}. How many days old is {name}?
        we met on {d}. How many days ago was it?
        it was ordered on {d}, how many days ago is that?
        the server has been running since {d}. How many days is that?
        I've lived here since {d}. How many days is that?
        our last holiday was on {d}, how long ago is that?
        how many days from {d} until today?
        how many days from {d} to today?
        how many days are between {d} and today?
        """,
    },
    {"until": 3, "since": 1},
)


def days_until(rng: Random, split: Split) -> Episode:
    """Days from today to a date (or since one): today first, unless the request itself says "today"."""
    story = Story("days_until", rng, split)
    kind = _UNTIL.draw(rng, split)
    now = story.world.now.date()
    gap = rng.choice((rng.randint(2, 60), rng.randint(20, 360), rng.randint(100, 1500)))
    if kind == "until" and gap > 330:
        other = now + datetime.timedelta(days=gap)
        d = v.date_text(rng, other)
    elif kind == "until":
        other = now + datetime.timedelta(days=gap)
        d = v.date_text(rng, other) if rng.random() < 0.4 else v.date_without_year(rng, other)
    else:
        other = now - datetime.timedelta(days=gap * rng.choice((1, 1, 3)))
        d = v.date_text(rng, other)
    said = story.ask(_UNTIL[kind], d=d, name=rng.choice(v.FIRST)).text
    here = "today" if "today" in said else story.run("today").split(" ")[0]
    start, end = (here, d) if kind == "until" else (d, here)
    result = story.run("date_diff", start=start, end=end)
    days, weeks = result.split(" (")[0], result.split("(")[-1].rstrip(")")
    if "weeks" in said:
        days = weeks
    templates = {
        "until": ("It is {n} until {d}.", "There are {n} left until {d}.", "{d} is in {n}.", "{n} from now.", "That is {n}."),
        "since": ("{d} was {n} ago.", "It has been {n} since {d}.", "That is {n}.", "{n} have passed since {d}."),
    }[kind]  # fmt: skip
    story.answer(templates, n=days, d=d)
    return story.finish(days if "weeks" in said else days.split(" ")[0])


FAMILIES = {
    "today_date": today_date,
    "today_time": today_time,
    "date_add": date_add,
    "date_diff": date_diff,
    "date_info": date_info,
    "days_until": days_until,
}
