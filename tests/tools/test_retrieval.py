from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from agentrt.core.protocols import Embedder
from agentrt.core.specs import ToolSpec
from agentrt.memory import weights
from agentrt.memory.embedder import LexicalEmbedder, MiniLMEmbedder
from agentrt.tools import Registry, ToolIndex, default_tools
from agentrt.tools.words import generic, segments, words

SINGLE = {
    "compute 348 - 79": "calculator",
    "I bought 3 shirts at 24.99 each, what did I spend?": "calculator",
    "whats 12.5% of 860": "calculator",
    "a pizza costs 18 euros and we are 4, how much per person": "calculator",
    "(45 + 55) * 3 - 20 = ?": "calculator",
    "what is the average of 12, 18 and 27": "calculator",
    "How much do I pay with a 15% tip on 64 dollars?": "calculator",
    "how many feet is 3 meters": "convert_units",
    "turn 5 gallons into liters": "convert_units",
    "what's 25 C in fahrenheit": "convert_units",
    "Convert 3 hours to seconds": "convert_units",
    "my suitcase weighs 50 pounds, is that in kilos?": "convert_units",
    "120 km/h expressed in miles per hour": "convert_units",
    "how many ounces in a pound": "convert_units",
    "what's the date": "today",
    "what time is it right now in London": "today",
    "which month is it": "today",
    "tell me today's weekday": "today",
    "what day will it be in 100 days": "date_add",
    "30 days from April 12 2025": "date_add",
    "what was the date 6 months before 2024-08-15": "date_add",
    "when does a 2 week trial that starts today end?": "date_add",
    "Add three weeks to 5 May 2026": "date_add",
    "how many days till new year, 2027-01-01": "date_diff",
    "days from 2024-02-01 to 2024-03-01": "date_diff",
    "how many weeks lie between 3 March and 9 July 2025": "date_diff",
    "how long is it until June 30": "date_diff",
    "what weekday is 2026-12-24": "date_info",
    "was 1900 a leap year": "date_info",
    "was July 4, 1999 a Monday?": "date_info",
    "calendar week of September 9, 2025": "date_info",
    "what files do I have": "list_files",
    "show the contents of the folder invoices": "list_files",
    "are there any txt files": "list_files",
    "ls the docs directory": "list_files",
    "how many files are in here?": "list_files",
    "what's inside meeting.md": "read_file",
    "show me todo.txt": "read_file",
    "print the first 10 lines of server.log": "read_file",
    "cat notes/ideas.txt": "read_file",
    "what is written on line 3 of poem.txt": "read_file",
    "which file mentions Alice": "search_files",
    "find all lines with timeout in the logs folder": "search_files",
    "grep for FIXME in main.py": "search_files",
    "on which lines does 'refund' occur in mails.txt": "search_files",
    "word count of report.txt": "text_stats",
    "how many lines does server.log have": "text_stats",
    "what's the most frequent word in diary.txt": "text_stats",
    "how long is letter.txt in characters": "text_stats",
    "how many times does apple appear in recipe.txt": "count_occurrences",
    "count the word 'warning' in build.log": "count_occurrences",
    "how many e's are in 'nevertheless'": "count_occurrences",
    "how often is Bob mentioned in chat.txt": "count_occurrences",
    "create hello.txt containing Hello there": "write_file",
    "make a file called ideas.md with the text 'build a boat'": "write_file",
    "save 'done' to status.txt": "write_file",
    "store this sentence in quote.txt: carpe diem": "write_file",
    "add a line 'call mom' to tasks.txt": "append_file",
    "put 'tomatoes' at the end of shopping.txt": "append_file",
    "append 2024-05-01,12 to data.csv": "append_file",
    "add bread to my grocery list file groceries.txt": "append_file",
    "change Monday to Tuesday in schedule.txt": "edit_file",
    "replace every 'foo' in code.py by 'bar'": "edit_file",
    "in settings.cfg switch theme=light to theme=dark": "edit_file",
    "correct 'teh' to 'the' in essay.txt": "edit_file",
    "which columns are in customers.csv": "describe_table",
    "what does the table staff.csv look like": "describe_table",
    "number of rows and columns of grades.csv": "describe_table",
    "what is the total of column price in orders.csv": "table_query",
    "who has the highest salary in staff.csv": "table_query",
    "average score by class in grades.csv": "table_query",
    "top 5 products by revenue in products.csv": "table_query",
    "how many orders in orders.csv are from Spain": "table_query",
    "list all rows in stock.csv where quantity is below 5": "table_query",
    "which month had the lowest sales in sales.csv": "table_query",
    "note that my locker number is 82": "remember",
    "please keep in mind that I prefer tea": "remember",
    "remember: the landlord's phone number is 555-0199": "remember",
    "don't forget I parked on level 3": "remember",
    "what is my locker number": "recall",
    "what did I say about the landlord": "recall",
    "do you still know where I parked": "recall",
    "which drink do I prefer, I told you before": "recall",
    "forget my locker number": "forget",
    "delete what you remember about the landlord": "forget",
    "remove the note on where I parked": "forget",
    "run print(2**10) in python": "python",
    "write and run a python program that sorts the numbers in list.txt": "python",
    "use code to find the 50th prime": "python",
    "run df -h": "shell",
    "execute the bash command wc -l *.txt": "shell",
    "in the terminal, run git status": "shell",
    "bring the files the script changed into my workspace": "apply_changes",
    "apply what was changed in the sandbox": "apply_changes",
    "47 plus 88 minus 13": "calculator",
    "three tickets at 18.40 plus a 5 dollar fee, total?": "calculator",
    "what is 7 percent of 1,350": "calculator",
    "express 180 cm in feet": "convert_units",
    "is 350 F hotter than 180 C? give me 350 F in C": "convert_units",
    "2.5 hectares to acres": "convert_units",
    "current time please": "today",
    "what's the day today": "today",
    "a fortnight after 3 Feb 2027": "date_add",
    "the date 1000 days ago": "date_add",
    "span between 1 Jan 2020 and 1 Jan 2024": "date_diff",
    "days remaining to Halloween, October 31": "date_diff",
    "day of the week for 9 November 1989": "date_info",
    "tell me the week number of 2026-02-14": "date_info",
    "give me a directory listing": "list_files",
    "any pdf files in downloads?": "list_files",
    "display changelog.md": "read_file",
    "I want to see the text in letter_to_bob.txt": "read_file",
    "who mentions 'deadline' in these documents": "search_files",
    "lines containing 500 in nginx.log": "search_files",
    "how big is novel.txt in words": "text_stats",
    "average? no, just the number of lines of main.py": "text_stats",
    "tally how many times 'yes' shows up in votes.txt": "count_occurrences",
    "frequency of the phrase 'thank you' in transcript.txt": "count_occurrences",
    "produce a file names.txt holding Ann, Bob and Cid": "write_file",
    "new file haiku.txt: old pond, frog jumps": "write_file",
    "tack 'feed the cat' onto chores.txt": "append_file",
    "one more entry for log.md: shipped v2": "append_file",
    "swap localhost for 127.0.0.1 in app.conf": "edit_file",
    "update the price 9.99 to 10.99 inside menu.txt": "edit_file",
    "fields of transactions.csv please": "describe_table",
    "peek at the structure of flights.csv": "describe_table",
    "total hours per employee in timesheet.csv": "table_query",
    "cheapest flight in flights.csv": "table_query",
    "how many transactions over 500 in transactions.csv": "table_query",
    "sort players.csv by score, best first": "table_query",
    "store in your memory that my shoe size is 43": "remember",
    "FYI remember I'm vegetarian": "remember",
    "what shoe size do I have": "recall",
    "did I ever mention my diet to you": "recall",
    "erase the note with my shoe size": "forget",
    "drop everything saved about my diet": "forget",
    "execute this snippet: import math; print(math.tau)": "python",
    "plot-free: use Python to compute the median of 3,9,4": "python",
    "run the shell command free -m": "shell",
    "bash: find . -name '*.py' | wc -l": "shell",
    "copy the sandbox output back to my project": "apply_changes",
    "please transfer the generated files into the workspace": "apply_changes",
}
"""Requests in users' words and the tool they need; none stands among the examples the tools ship."""

DOUBLE = {
    "Sum the amounts in bills.csv and write the result to sum.txt": ("table_query", "write_file"),
    "look at the last line of log.txt, then add it to summary.txt": ("read_file", "append_file"),
    "Append today's date to diary.txt": ("today", "append_file"),
    "convert 5 miles to km and multiply it by 3": ("convert_units", "calculator"),
    "find the file that mentions budget and show it to me": ("search_files", "read_file"),
    "how many days until 2027-03-01, and how many hours is that times 8": ("date_diff", "calculator"),
    "look up what I told you about the garage and save it in garage.txt": ("recall", "write_file"),
    "count how often error occurs in app.log and put the number in count.txt": ("count_occurrences", "write_file"),
    "see which files there are and read the newest notes": ("list_files", "read_file"),
    "count the words of essay.txt and remember the number": ("text_stats", "remember"),
}
"""Requests that need two tools."""


class Absent:
    """Stands for a memory or sandbox that is never called."""


@pytest.fixture
def specs(folder: Path) -> tuple[ToolSpec, ...]:
    return Registry(default_tools(folder, memory=Absent(), sandbox=Absent())).specs  # type: ignore[arg-type]


def shares(index: ToolIndex) -> tuple[float, float, float]:
    """Share of requests whose tool is first, is among six, and of double requests with both among six."""
    first = among = 0
    for request, tool in SINGLE.items():
        _, scores = index.search(request, 6)
        first += max(scores, key=lambda name: scores[name]) == tool
        among += tool in scores
    both = sum(set(tools) <= set(index.search(request, 6)[1]) for request, tools in DOUBLE.items())
    return first / len(SINGLE), among / len(SINGLE), both / len(DOUBLE)


def test_requests_are_not_the_examples(specs: tuple[ToolSpec, ...]) -> None:
    examples = {example.casefold() for spec in specs for example in spec.examples}
    assert not examples & {request.casefold() for request in (*SINGLE, *DOUBLE)}


def test_words_alone_find_the_tool(specs: tuple[ToolSpec, ...]) -> None:
    first, among, both = shares(ToolIndex(specs, None))
    assert (first >= 0.6, among >= 0.9, both >= 0.8) == (True, True, True), (first, among, both)


@pytest.mark.skipif(weights.find_weights() is None, reason="the embedder's weights are not installed")
def test_meaning_finds_it_better(specs: tuple[ToolSpec, ...], tmp_path: Path) -> None:
    first, among, both = shares(ToolIndex(specs, MiniLMEmbedder(), tmp_path))
    assert (first >= 0.8, among >= 0.97, both >= 0.9) == (True, True, True), (first, among, both)


@pytest.mark.parametrize("embedder", [None, LexicalEmbedder()])
def test_scores_lie_between_0_and_1_and_fall(specs: tuple[ToolSpec, ...], embedder: Embedder | None) -> None:
    index = ToolIndex(specs, embedder)
    for request in (*SINGLE, "", "???", "zzz qqq"):
        found, scores = index.search(request, 6)
        assert [spec.name for spec in found] == list(scores)
        assert len(found) == 6
        ordered = list(scores.values())
        assert ordered == sorted(ordered, reverse=True)
        assert all(0 <= one <= 1 for one in ordered)


def test_an_example_itself_is_found_whatever_its_names_are(specs: tuple[ToolSpec, ...]) -> None:
    index = ToolIndex(specs, None)
    _, scores = index.search("What does report-2031.txt say?", 3)
    assert next(iter(scores)) == "read_file"
    assert scores["read_file"] > 0.5


def test_companions_come_along() -> None:
    nothing = {"type": "object", "properties": {}}
    specs = [
        ToolSpec("fly", "Book a flight", nothing, companions=("seat",)),
        ToolSpec("seat", "Choose where to sit", nothing),
        *(ToolSpec(f"book_{at}", f"Book a thing {word}", nothing) for at, word in enumerate(("red", "blue", "green"))),
    ]
    assert "seat" in ToolIndex(specs, None).search("book a flight", 3)[1]
    assert list(ToolIndex(specs, None).search("book a flight", 1)[1]) == ["fly"]
    assert len(ToolIndex(specs, None).search("book a flight", 99)[0]) == 5
    assert ToolIndex([], None).search("anything", 5) == ((), {})


class Counting:
    """The lexical embedder, counting the texts it was given."""

    name, dimensions = "counting", 256

    def __init__(self) -> None:
        self.inner, self.texts = LexicalEmbedder(), 0
        self.dimensions = self.inner.dimensions

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        self.texts += len(texts)
        return self.inner.embed(texts)


def test_vectors_are_kept_between_runs(specs: tuple[ToolSpec, ...], tmp_path: Path) -> None:
    first, second, kept = Counting(), Counting(), tmp_path / "kept"
    before = ToolIndex(specs, first, kept).search("how many words are in a.txt", 6)
    assert first.texts > 100
    assert ToolIndex(specs, second, kept).search("how many words are in a.txt", 6) == before
    assert second.texts == 1
    (file,) = kept.iterdir()
    file.write_bytes(file.read_bytes()[:-7])  # torn by a crash
    third = Counting()
    assert ToolIndex(specs, third, kept).search("how many words are in a.txt", 6) == before
    assert third.texts > 100


def many(count: int) -> list[ToolSpec]:
    """Tools of an imaginary company, all different, none of which has to do with words of a text."""
    verbs = ("create", "delete", "list", "approve", "export", "archive", "assign", "merge")
    things = ("invoice", "customer", "ticket", "campaign", "warehouse", "shipment", "contract", "employee", "vehicle")
    places = [
        f"{a}{b}" for a in ("north", "south", "east", "west", "mid") for b in ("field", "port", "ham", "dale", "wick")
    ]
    nothing = {"type": "object", "properties": {}}
    names = [(verb, thing, place) for place in places for thing in things for verb in verbs]
    return [
        ToolSpec(f"{verb}_{thing}_{place}", f"{verb.capitalize()} one {thing} of the {place} branch", nothing)
        for verb, thing, place in names[:count]
    ]


def test_one_among_sixteen_hundred(specs: tuple[ToolSpec, ...]) -> None:
    index = ToolIndex([*many(1_600), *specs], LexicalEmbedder())
    assert next(iter(index.search("approve the shipment for Eastham", 6)[1])) == "approve_shipment_eastham"
    assert "text_stats" in index.search("how many words does thesis.txt have?", 6)[1]


@pytest.mark.parametrize(
    ("request_", "parts"),
    [
        ("read a.txt and write b.txt", ["read a.txt", "write b.txt"]),
        ("Sum 1,200 and 300.", []),
        ("count the lines; then delete the file. Tell me when done.", ["count the lines", "delete the file"]),
        ("what is 3.5 times 2", []),
    ],
)
def test_requests_fall_into_parts(request_: str, parts: list[str]) -> None:
    found = segments(request_)
    assert found[0] == request_
    for part in parts:
        assert part in found
    assert parts or found == [request_]


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("replace 'teh' by \"the\" in docs/essay.txt", 'replace "text" by "text" in file.txt'),
        ("30 days from April 12, 2025", "5 days from May fifth"),
        ("the 5th of March until 2024-03-05", "May fifth until May fifth"),
        ("it's $1,299.50 for 2, isn't it", "it's $5 for 5, isn't it"),
    ],
)
def test_what_tells_nothing_is_made_alike(text: str, alike: str) -> None:
    assert generic(text) == alike


def test_words_are_stemmed_and_taken_apart() -> None:
    assert words("listFiles of the running companies") == ["list", "fil", "run", "company"]
