from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.tools.packs import dates
from agentrt.tools.packs.date_tools import DATE
from agentrt.tools.packs.dates import DateProblem, parse_date

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 6, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Christmas Day in 2027", date(2027, 12, 25)),
        ("christmas", date(2026, 12, 25)),
        ("New Year’s Eve 2030", date(2030, 12, 31)),
        ("New Year's Day", date(2027, 1, 1)),
        ("Halloween, 2024", date(2024, 10, 31)),
        ("2024-03-05", date(2024, 3, 5)),
        ("2024/3/5", date(2024, 3, 5)),
        ("2024-03-05T10:00:00Z", date(2024, 3, 5)),
        ("March 5, 2024", date(2024, 3, 5)),
        ("Mar 5 2024", date(2024, 3, 5)),
        ("march 5th, 2024", date(2024, 3, 5)),
        ("5 March 2024", date(2024, 3, 5)),
        ("the 5th of March 2024", date(2024, 3, 5)),
        ("5-Mar-2024", date(2024, 3, 5)),
        ("17th of feb 1993", date(1993, 2, 17)),
        ("fifth of October 2026", date(2026, 10, 5)),
        ("the Twenty-First of May 2027", date(2027, 5, 21)),
        ("March the twenty third, 2024", date(2024, 3, 23)),
        ("October second", date(2027, 10, 2)),
        ("the thirty-first of December", date(2026, 12, 31)),
        ("Tuesday, March 5, 2024", date(2024, 3, 5)),
        ("5.3.2024", date(2024, 3, 5)),
        ("13/05/2024", date(2024, 5, 13)),
        ("05/13/2024", date(2024, 5, 13)),
        ("7/7/2024", date(2024, 7, 7)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 24)),
        ("yesterday", date(2026, 11, 22)),
        ("March 5", date(2027, 3, 5)),
        ("23 November", TODAY),
        ("December 25", date(2026, 12, 25)),
        ("24.12.", date(2026, 12, 24)),
        ("Feb 29", date(2028, 2, 29)),
    ],
)
def test_dates_people_write(text: str, day: date) -> None:
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("03/05/2024", "write 2024-03-05 or 2024-05-03"),
        ("2023-02-29", "February 2023 has 28 days"),
        ("31 April", "April 2026 has 30 days"),
        ("Easter", "expected one such as"),
        ("Marhc 5", "did you mean March?"),
        ("2024-13-01", "no month 13"),
        ("soon", "is no date"),
        ("", "is no date"),
    ],
)
def test_what_is_no_date_says_why(text: str, hint: str) -> None:
    with pytest.raises(DateProblem) as raised:
        parse_date(text, TODAY)
    assert hint in str(raised.value)


@pytest.mark.parametrize(
    ("start", "amount", "unit", "result"),
    [
        ("March 5, 2024", 45, "days", "2024-04-19 (Friday)"),
        ("today", 45, "days", "2027-01-07 (Thursday)"),
        ("2024-03-05", -3, "weeks", "2024-02-13 (Tuesday)"),
        ("2024-01-31", 1, "months", "2024-02-29 (Thursday)"),
        ("2024-02-29", 1, "years", "2025-02-28 (Friday)"),
        ("2024-03-31", -1, "months", "2024-02-29 (Thursday)"),
        ("2024-12-31", 2, "day", "2025-01-02 (Thursday)"),
    ],
)
def test_adding_to_dates(start: str, amount: int, unit: str, result: str) -> None:
    assert dates.date_add(start, amount, unit, TODAY) == result


@pytest.mark.parametrize(("amount", "unit"), [(10**12, "days"), (-(10**6), "years"), (10**30, "weeks")])
def test_leaving_the_calendar_is_a_typed_error(amount: int, unit: str) -> None:
    with pytest.raises(DateProblem, match="outside the years"):
        dates.date_add("today", amount, unit, TODAY)


@pytest.mark.parametrize(
    ("start", "end", "result"),
    [
        ("2024-03-05", "2024-04-19", "45 days (6 weeks and 3 days)"),
        ("2024-04-19", "2024-03-05", "-45 days (6 weeks and 3 days)"),
        ("2024-01-01", "2024-01-15", "14 days (2 weeks)"),
        ("2024-01-01", "2024-01-09", "8 days (1 week and 1 day)"),
        ("today", "tomorrow", "1 day"),
        ("today", "yesterday", "-1 day"),
        ("today", "today", "0 days"),
        ("3 march", "19 june 2026", "108 days (15 weeks and 3 days); 3 march is taken as 2026-03-03"),
        ("20 December", "5 January 2027", "16 days (2 weeks and 2 days)"),
        ("Feb 29", "1 March 2027", "1096 days (156 weeks and 4 days); Feb 29 is taken as 2024-02-29"),
        ("2020-05-01", "May 3", "2 days; May 3 is taken as 2020-05-03"),
        ("1 December 2026", "Christmas", "24 days (3 weeks and 3 days)"),
        ("4 January", "20 December", "350 days (50 weeks); 20 December is taken as 2027-12-20"),
        ("1 September", "today", "-282 days (40 weeks and 2 days)"),
    ],
)
def test_differences(start: str, end: str, result: str) -> None:
    assert dates.date_diff(start, end, TODAY) == result


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("Which week is the fifth of October 2026 in?", "fifth of October 2026"),
        ("the 17th of feb 1993 was a", "17th of feb 1993"),
        ("on October the twenty-first", "October the twenty-first"),
        ("What day is Christmas Day in 2027?", "Christmas Day in 2027"),
        ("how long till New Year’s Eve?", "New Year’s Eve"),
        ("the first one may do, the second not", None),
    ],
)
def test_what_looks_like_a_date(said: str, quoted: str | None) -> None:
    found = [match.group() for match in re.finditer(DATE, said)]
    assert found == ([] if quoted is None else [quoted])
    assert not found or parse_date(found[0], TODAY)


def test_facts_about_a_day() -> None:
    assert dates.date_info("2024-03-05", TODAY) == "2024-03-05 is a Tuesday, week 10, day 65 of a leap year"
    assert dates.date_info("2025-12-31", TODAY) == "2025-12-31 is a Wednesday, week 1, day 365 of a common year"


@pytest.mark.parametrize(
    ("zone", "result"),
    [
        (None, "2026-11-23 (Monday), 06:10 UTC"),
        ("utc", "2026-11-23 (Monday), 06:10 UTC"),
        ("Europe/Berlin", "2026-11-23 (Monday), 07:10 Europe/Berlin"),
        ("tokyo", "2026-11-23 (Monday), 15:10 Asia/Tokyo"),
        ("New York", "2026-11-23 (Monday), 01:10 America/New_York"),
        ("UTC-8", "2026-11-22 (Sunday), 22:10 UTC-08:00"),
        ("+05:30", "2026-11-23 (Monday), 11:40 UTC+05:30"),
    ],
)
def test_the_present(zone: str | None, result: str) -> None:
    assert dates.today(NOW, zone) == result


def test_unknown_time_zones_offer_near_ones() -> None:
    with pytest.raises(DateProblem, match="Berlin"):
        dates.today(NOW, "Berln")


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-5000, 5000))
def test_adding_days_and_counting_them_agree(day: date, amount: int) -> None:
    later = dates.date_add(day.isoformat(), amount, "days", TODAY)[:10]
    assert int(dates.date_diff(day.isoformat(), later, TODAY).split()[0]) == amount


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-500, 500))
def test_adding_months_keeps_the_day_where_it_exists(day: date, amount: int) -> None:
    later = dates.add(day, amount, "months")
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == amount
    assert later.day == min(day.day, monthrange(later.year, later.month)[1])


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_every_spelling_means_the_same_day(day: date) -> None:
    month = dates.MONTHS[day.month - 1]
    for text in (
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
    ):
        assert parse_date(text, TODAY) == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_typed_error(text: str) -> None:
    try:
        assert isinstance(parse_date(text, TODAY), date)
    except DateProblem as problem:
        assert "date" in str(problem)
