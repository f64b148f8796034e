from __future__ import annotations

import csv
import io
import re
import statistics
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.tools import ToolContext
from agentrt.tools import Registry, default_tools
from agentrt.tools.packs.numbers import number_text
from agentrt.tools.packs.tables import TableProblem, describe_table, read_table, table_query

SALES = """region,product,units,total,date
North,apples,3,"$1,204.50",2024-01-05
South,pears,1,200,2024-01-09
North,pears,2,300.25,2024-02-11
West,apples,10,99,2024-02-20
South,apples,,80,2024-03-01
"""
GERMAN = "Name;Preis;Datum\nA;1.234,50;2024-03-05\nB;2,5;2024-04-01 10:30\nC;;n/a\n"


def where(column: str, op: str, value: str) -> dict[str, str]:
    return {"column": column, "op": op, "value": value}


def test_description() -> None:
    assert describe_table(SALES) == (
        "5 rows, 5 columns: region (text), product (text), units (number), total (number), date (date)\n"
        'region,product,units,total,date\nNorth,apples,3,"$1,204.50",2024-01-05\nSouth,pears,1,200,2024-01-09'
    )
    assert describe_table("a\n1\n") == "1 row, 1 column: a (number)\na\n1"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ({"aggregate": "sum", "column": "total"}, "sum of total = 1883.75"),
        ({"aggregate": "mean", "column": "units"}, "mean of units = 4"),
        ({"aggregate": "median", "column": "TOTAL"}, "median of total = 200"),
        ({"aggregate": "max", "column": "date"}, "max of date = 2024-03-01"),
        ({"aggregate": "min", "column": "product"}, "min of product = apples"),
        ({"aggregate": "count"}, "count = 5"),
        ({"aggregate": "count", "column": "units"}, "count of units = 4"),
        ({"aggregate": "distinct", "column": "region"}, "distinct of region = 3 (North, South, West)"),
        ({"aggregate": "count", "filters": [where("region", "=", "north")]}, "count = 2"),
        ({"aggregate": "count", "filters": [where("region", "!=", "North")]}, "count = 3"),
        ({"aggregate": "count", "filters": [where("total", ">", "$200")]}, "count = 2"),
        ({"aggregate": "count", "filters": [where("total", ">=", "200"), where("total", "<", "1,000")]}, "count = 2"),
        ({"aggregate": "count", "filters": [where("product", "contains", "PEAR")]}, "count = 2"),
        ({"aggregate": "count", "filters": [where("date", ">", "January 31, 2024")]}, "count = 3"),
        ({"aggregate": "count", "filters": [where("date", "<=", "2024-01-09")]}, "count = 2"),
        ({"aggregate": "count", "filters": [where("units", "=", "")]}, "count = 1"),
        ({"aggregate": "count", "filters": [where("units", "=", "many")]}, "count = 0"),
        ({"aggregate": "sum", "column": "units", "filters": [where("region", "=", "East")]}, "no rows match"),
        (
            {"group_by": "region", "aggregate": "sum", "column": "total", "order": "desc"},
            "region,sum of total\nNorth,1504.75\nSouth,280\nWest,99",
        ),
        (
            {"group_by": "Region", "aggregate": "sum", "column": "total", "order": "asc", "limit": 1},
            "region,sum of total\nWest,99",
        ),
        ({"group_by": "product"}, "product,count\napples,3\npears,2"),
        (
            {"group_by": "product", "aggregate": "mean", "column": "units"},
            "product,mean of units\napples,6.5\npears,1.5",
        ),
        (
            {"column": "total", "order": "desc", "limit": 2},
            'region,product,units,total,date\nNorth,apples,3,"$1,204.50",2024-01-05\nNorth,pears,2,300.25,2024-02-11',
        ),
        (
            {"column": "units", "order": "asc", "filters": [where("product", "=", "apples")]},
            'region,product,units,total,date\nNorth,apples,3,"$1,204.50",2024-01-05\n'
            "West,apples,10,99,2024-02-20\nSouth,apples,,80,2024-03-01",
        ),
        ({"filters": [where("region", "=", "Mars")]}, "no rows match"),
    ],
)
def test_worked_questions(question: dict[str, Any], answer: str) -> None:
    assert table_query(SALES, **question) == answer


def test_other_delimiters_and_decimal_commas() -> None:
    assert describe_table(GERMAN).splitlines()[0] == "3 rows, 3 columns: Name (text), Preis (number), Datum (date)"
    assert table_query(GERMAN, aggregate="sum", column="preis") == "sum of Preis = 1237"
    assert table_query(GERMAN, filters=[where("datum", "=", "2024-04-01")], aggregate="count") == "count = 1"
    assert table_query("a\tb\n1\t2\n", aggregate="sum", column="b") == "sum of b = 2"
    assert table_query("a|b\n1|2\n", aggregate="max", column="a") == "max of a = 1"


@pytest.mark.parametrize(
    ("op", "day", "count"),
    [
        ("=", "5 January", 1),
        (">", "31 January", 3),
        ("<", "1 June", 5),
        (">", "5 December", 5),
        ("=", "29 February", 0),
        (">=", "1 March", 1),
    ],
)
def test_a_day_without_a_year_is_one_of_the_time_the_table_spans(op: str, day: str, count: int) -> None:
    question = {"filters": [where("date", op, day)], "aggregate": "count"}
    assert table_query(SALES, today=date(2026, 11, 30), **question) == f"count = {count}"  # type: ignore[arg-type]


def test_of_several_years_the_latest_is_meant() -> None:
    visits = "day,who\n2022-06-12,Ann\n2023-06-12,Bo\n2024-03-01,Cy\n"
    found = table_query(visits, filters=[where("day", "=", "12 June")], today=date(2026, 11, 30))
    assert "Bo" in found and "Ann" not in found


def test_relative_dates_in_filters() -> None:
    question = {"filters": [where("date", "<", "today")], "aggregate": "count"}
    assert table_query(SALES, today=date(2024, 2, 1), **question) == "count = 2"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("op", "value", "count"),
    [
        ("=", "February 2024", 2), ("contains", "Feb 2024", 2), ("=", "2024-02", 2), ("=", "february", 2),
        ("=", "2024", 5), (">=", "February 2024", 3), (">", "Feb 2024", 1), ("<", "2024-02", 2),
        ("<=", "February 2024", 4), ("!=", "February 2024", 3), ("=", "February 2023", 0),
        ("contains", "April 2024", 0),
        ("contains", "11 Feb 2024", 1), ("contains", "02-11", 1), ("contains", "soon", 0),
    ],
)  # fmt: skip
def test_a_filter_may_name_a_day_a_month_or_a_year(op: str, value: str, count: int) -> None:
    assert table_query(SALES, filters=[where("date", op, value)], aggregate="count") == f"count = {count}"


@pytest.mark.parametrize(
    ("question", "hint"),
    [
        ({"aggregate": "sum", "column": "totla"}, "did you mean 'total'? columns are region, product, units, total"),
        ({"aggregate": "sum", "column": "region"}, "number columns are units, total"),
        ({"aggregate": "sum"}, "sum needs column"),
        ({"aggregate": "average", "column": "total"}, "expected one of count, sum, mean"),
        ({"group_by": "region", "column": "total"}, "group_by needs an aggregate"),
        ({"order": "desc"}, "order needs column"),
        ({"order": "up", "column": "total"}, "asc or desc"),
        ({"limit": 0}, "1 or more"),
        ({"filters": [where("units", ">", "many")]}, "holds numbers, 'many' is none"),
        ({"filters": [where("date", ">", "Easter")]}, "holds dates"),
        ({"filters": [where("units", "==", "3")]}, "unknown operator"),
        ({"filters": [where("units", ">", "")]}, "empty value"),
    ],
)
def test_errors_name_what_there_is(question: dict[str, Any], hint: str) -> None:
    with pytest.raises(TableProblem) as raised:
        table_query(SALES, **question)
    assert hint in str(raised.value)


@pytest.mark.parametrize(
    ("text", "hint"),
    [("", "empty"), ("\n\n", "empty"), ("a,b\n1,2,3\n", "row 1 has 3 cells"), ("a,b\0\n1,2\n", "NUL")],
)
def test_what_is_no_table_says_why(text: str, hint: str) -> None:
    with pytest.raises(TableProblem, match=hint):
        describe_table(text)


def test_an_exponent_alone_is_no_number() -> None:
    assert "bin (text), qty (number)" in describe_table("bin,qty\nE5,3\nA1,.5\n")


def test_odd_headers_get_names() -> None:
    assert read_table("\ufeffa,,a\n1,2\n").names == ["a", "column 2", "a (2)"]


numbers = st.lists(st.decimals(-10_000, 10_000, places=2), min_size=1, max_size=20)


@given(numbers, st.sampled_from([",", ";", "\t", "|"]))
def test_aggregates_agree_with_statistics(values: list[Any], delimiter: str) -> None:
    text = f"name{delimiter}value\n" + "".join(f"r{at}{delimiter}{value}\n" for at, value in enumerate(values))
    exact = [Fraction(value) for value in values]
    expected = {"sum": sum(exact), "mean": statistics.mean(exact), "median": statistics.median(exact)}
    expected |= {"min": min(exact), "max": max(exact)}
    for aggregate, value in expected.items():
        answer = table_query(text, aggregate=aggregate, column="value")
        assert answer == f"{aggregate} of value = {number_text(value)}"


cells = st.text(
    st.characters(exclude_characters="\r\0\x1c\x1d\x1e\x1f\x0b\x0c\x85\u2028\u2029", exclude_categories=["Cs"]),
    max_size=12,
)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=10))
def test_rows_come_back_as_they_went_in(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([("first", "second"), *rows])
    table = read_table(out.getvalue())
    kept = [tuple(cell.strip() for cell in row) for row in rows if "".join(row).strip()]
    found = list(zip(*(column.cells for column in table.columns), strict=True))
    assert found == kept


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 50)), min_size=1, max_size=30),
    st.sampled_from(["asc", "desc"]),
)
def test_groups_partition_the_rows(rows: list[tuple[str, int]], order: str) -> None:
    text = "key,value\n" + "".join(f"{key},{value}\n" for key, value in rows)
    answer = table_query(text, group_by="key", aggregate="sum", column="value", order=order)
    found = [line.split(",") for line in answer.splitlines()[1:]]
    sums = [int(value) for _, value in found]
    assert {key: int(value) for key, value in found} == {
        key: sum(value for one, value in rows if one == key) for key, _ in rows
    }
    assert sums == sorted(sums, reverse=order == "desc")


def test_a_value_that_only_another_column_holds_is_taken_there_and_the_answer_says_so() -> None:
    table = "item,category,amount\nbread,food,2.5\nbus,travel,3\nfood,gift,20\n"
    wrong = {"filters": [where("item", "=", "Travel")], "aggregate": "sum", "column": "amount"}
    assert table_query(table, **wrong) == "sum of amount = 3\nno 'Travel' in item, so category was taken"  # type: ignore[arg-type]
    there = {"filters": [where("item", "=", "food")], "aggregate": "sum", "column": "amount"}
    assert table_query(table, **there) == "sum of amount = 20"  # type: ignore[arg-type]
    nowhere = {"filters": [where("item", "=", "rent")], "aggregate": "count"}
    assert table_query(table, **nowhere) == "count = 0"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Haddads", "count = 2\nno 'Haddads' in guest, so 'Haddad' was taken"),
        ("lakeside", "count = 1\nno 'lakeside' in guest, so 'Lakeside Club' was taken"),
        ("Novak", "count = 0"),  # there are two of that name
        ("late", "count = 0"),  # "not late" is its opposite
        ("club", "count = 1\nno 'club' in guest, so 'Lakeside Club' was taken"),
        ("the", "count = 0"),
    ],
)
def test_a_value_in_another_form_or_in_part_is_taken_for_the_only_such_cell_and_the_answer_says_so(
    asked: str, found: str
) -> None:
    table = "guest,people\nHaddad,2\nLakeside Club,9\nHaddad,3\nIva Novak,1\nJan Novak,2\nnot late,1\n"
    assert table_query(table, filters=[where("guest", "=", asked)], aggregate="count") == found


async def test_local_engines_know_when_nothing_was_found_also_where_another_value_was_taken(tmp_path: Path) -> None:
    (tmp_path / "trips.csv").write_text("guest,town,nights\nHaddad,Bari,2\nNovak,Ulm,0\n")
    tool = Registry(default_tools(tmp_path))["table_query"]
    ctx = ToolContext("r", "c", "k", lambda: 0.0)
    nothing = tool.spec.parameters["x-nothing"]

    async def found(*filters: dict[str, str], **more: str) -> str:
        said = await tool.call({"path": "trips.csv", "filters": list(filters), **more}, ctx)
        return said.text

    mistaken, two = where("guest", "=", "Bari"), where("nights", ">", "5")
    for text in (
        await found(mistaken, two),
        await found(mistaken, two, aggregate="count"),
        await found(mistaken, where("guest", "=", "Ulm"), two),
    ):
        assert "was taken" in text and re.search(nothing, text)
    for text in (
        await found(mistaken),
        await found(mistaken, aggregate="count"),
        await found(where("nights", "=", "2")),
    ):
        assert not re.search(nothing, text)


def test_a_value_that_several_other_columns_hold_is_asked_about() -> None:
    table = "name,home,work\nAnn,Rome,Oslo\nBo,Oslo,Rome\n"
    with pytest.raises(TableProblem, match="no 'Rome' in column 'name'; did you mean one of home, work"):
        table_query(table, filters=[where("name", "=", "Rome")], aggregate="count")
