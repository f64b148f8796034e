"""Text from outside made safe, and the status line."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from agentrt.tui.printable import brief, head, laid_out, one_line, printable
from agentrt.tui.status import Status


@given(st.text())
def test_nothing_a_terminal_would_obey_is_left(text: str) -> None:
    shown = printable(text)
    obeyed = [c for c in shown if unicodedata.category(c) == "Cc" and c not in "\n\t"]
    hidden = [
        c
        for c in shown
        if unicodedata.bidirectional(c) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    ]
    assert not obeyed and not hidden
    assert printable(shown) == shown


@given(st.text(st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Zl", "Zp"))))
def test_ordinary_text_is_untouched(text: str) -> None:
    assert printable(text) == text


@given(st.text(), st.integers(2, 50))
def test_one_line_is_one_line(text: str, width: int) -> None:
    line = one_line(text, width)
    assert len(line) <= width and "\n" not in line


def test_a_head_says_how_much_more_there_is() -> None:
    assert head("a\nb\nc", 2) == "a\nb\n… 1 more lines"
    assert head("", 2) == "(nothing)"


def test_arguments() -> None:
    arguments = {"path": "a.txt", "content": "one\ntwo", "n": 3}
    assert brief(arguments) == 'path="a.txt", content="one\\ntwo", n=3'
    assert laid_out(arguments, 6) == 'path: "a.tx…\ncontent: "one\\…\nn: 3'
    assert laid_out(arguments) == 'path: "a.txt"\ncontent:\n    one\n    two\nn: 3'


@given(st.integers(1, 200), st.floats(0, 1e4), st.integers(0, 10**9), st.booleans())
def test_the_status_fits_and_keeps_the_state(width: int, number: float, tokens: int, configured: bool) -> None:
    line = Status("builtin", configured, "ses_1", "thinking", 3, tokens, number, number).line(width)
    assert len(line) <= width
    assert width < 8 or line.startswith("thinking")


def test_a_wide_status_has_everything() -> None:
    line = Status("builtin", False, "ses_1", "ready", 1, 1234, 0.5, 2.25).line(200)
    assert line == "ready · builtin · --model for another · 1 step · 1.2k tokens · $0.5000 · 2.2 s · ses_1"
