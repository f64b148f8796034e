from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.tools.packs import text
from agentrt.tools.packs.text import TextProblem

POEM = "The cat sat on the mat. The mat was international!\n\nIs 3.5 a number? Yes\n"


def test_stats_of_a_worked_text() -> None:
    assert text.text_stats(POEM) == (
        "3 lines, 15 words, 73 characters, 4 sentences, longest word: international, most common word: the (3)"
    )


def test_stats_of_little() -> None:
    assert text.text_stats("") == "0 lines, 0 words, 0 characters, 0 sentences"
    assert text.text_stats("Hi") == (
        "1 line, 1 word, 2 characters, 1 sentence, longest word: Hi, most common word: hi (1)"
    )


def test_lone_marks_are_no_words() -> None:
    assert text.stats("one - two * three").words == 3


@pytest.mark.parametrize(("find", "count"), [("the", 3), ("mat", 2), ("MAT", 2), ("dog", 0), ("t", 9)])
def test_occurrences_without_regard_to_case(find: str, count: int) -> None:
    assert text.count_occurrences(POEM, find) == str(count)


def test_looking_for_nothing_is_an_error() -> None:
    with pytest.raises(TextProblem, match="find is empty"):
        text.occurrences(POEM, "")
    with pytest.raises(TextProblem, match="text is empty"):
        text.search([("a", POEM)], "")


def test_search_names_file_and_line() -> None:
    files = [("a.txt", POEM), ("logs/b.log", "nothing here\nMAT\n"), ("c", "")]
    assert text.search_files(files, "mat") == (
        "2 matching lines in 2 files\na.txt:1: The cat sat on the mat. The mat was international!\nlogs/b.log:2: MAT"
    )
    assert text.search_files(files, "dog") == "no matching lines"


def test_a_long_search_is_cut_and_says_so() -> None:
    found = text.search_files([("big", "x\n" * 80)], "x").splitlines()
    assert found[0] == "80 matching lines in 1 file"
    assert (len(found), found[-1]) == (text.MOST_SHOWN + 2, "[... 30 more lines]")


@pytest.mark.parametrize(
    ("start", "end", "lines"),
    [
        (1, 2, "a\nb"),
        (2, None, "b\nc\nd"),
        (-1, None, "d"),
        (-2, -1, "c\nd"),
        (None, 1, "a"),
        (3, 99, "c\nd"),
        (-9, 1, "a"),
    ],
)
def test_slices_of_lines(start: int | None, end: int | None, lines: str) -> None:
    assert text.slice_lines("a\nb\nc\nd\n", start, end) == lines


@pytest.mark.parametrize(
    ("start", "end", "hint"), [(9, None, "expected 1 to 4"), (3, 2, "after end_line"), (0, 1, "counted from 1")]
)
def test_slices_outside_say_what_there_is(start: int, end: int | None, hint: str) -> None:
    with pytest.raises(TextProblem, match=hint):
        text.slice_lines("a\nb\nc\nd\n", start, end)


def test_replacing_what_is_not_there_offers_what_is() -> None:
    assert text.replaced("red and red", "red", "blue") == ("blue and blue", 2, 0)
    for old, hint in (
        ("Red", "did you mean 'red'?"),
        ("red and rde", "nearest line"),
        ("zzz", "copy the text"),
        ("", "old is empty"),
    ):
        with pytest.raises(TextProblem, match=hint):
            text.replaced("red and red", old, "x")


def test_shortening_keeps_head_and_tail() -> None:
    short = text.shorten("a" * 1000 + "b" * 1000, 300)
    assert short.startswith("a" * 200 + "\n[... 1700 characters left out ...]\n")
    assert short.endswith("b" * 100)


@given(
    st.text(max_size=200),
    st.text(st.characters(exclude_characters="\n\r", exclude_categories=("Cs", "Zl", "Zp", "Cc")), max_size=40),
)
def test_an_added_line_is_the_last(before: str, line: str) -> None:
    after, count = text.with_line(before, line)
    assert after.startswith(before)
    assert after.endswith(line + "\n")
    assert count == 1
    assert after.count("\n") - before.count("\n") == 1 + (not before.endswith("\n") and bool(before))


@pytest.mark.parametrize(
    ("old", "before", "after", "left"),
    [
        ("14", "due = 14\nrate = 0.14\nnumber = 2014", "due = X\nrate = 0.14\nnumber = 2014", 2),
        ("Tim", "Tim met Timothy. Tim's hat", "X met Timothy. X's hat", 1),
        ("3.5", "3.5 or 13.5 or 3.50", "X or 13.5 or 3.50", 2),
        ("Bike", "Bikes only", "Xs only", 0),
        ("= 1", "a = 1, b = 12", "a X, b = 12", 1),
        ("(b)", "a(b)c", "aXc", 0),
    ],
)
def test_what_stands_on_its_own_is_meant_before_what_is_part_of_something(
    old: str, before: str, after: str, left: int
) -> None:
    found, count, stayed = text.replaced(before, old, "X")
    assert (found, stayed) == (after, left) and count + stayed == before.count(old)
