"""Words, BM25 and rank fusion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.memory.ranking import BM25, fuse
from agentrt.memory.words import normalised, stem, terms, words


def test_first_and_second_rank_fuse_to_the_known_figure() -> None:
    scores = fuse([["a", "b"], ["b", "a"]])
    assert scores["a"] == pytest.approx(1 / 61 + 1 / 62)
    assert round(scores["a"], 6) == 0.032522


def test_what_both_rankings_have_beats_what_one_has_first() -> None:
    scores = fuse([["x", "both"], ["y", "both"]])
    assert max(scores, key=lambda name: scores[name]) == "both"


def test_what_only_one_ranking_finds_is_found() -> None:
    assert set(fuse([["a"], ["b"], []])) == {"a", "b"}


@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True), max_size=4))
def test_fusion_does_not_care_for_the_order_of_the_rankings(rankings: list[list[str]]) -> None:
    assert fuse(rankings) == pytest.approx(fuse(rankings[::-1]))


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("invoices", "invoic"),
        ("invoice", "invoic"),
        ("running", "run"),
        ("stopped", "stop"),
        ("stop", "stop"),
        ("cities", "city"),
        ("boxes", "box"),
        ("status", "status"),
        ("glass", "glass"),
        ("bring", "bring"),
        ("red", "red"),
        ("EADDRNOTAVAIL", "EADDRNOTAVAIL"),
        ("Größen", "Größen"),
    ],
)
def test_stems(word: str, root: str) -> None:
    assert stem(word) == root


def test_words_are_folded_and_grammar_is_left_out() -> None:
    assert words("Anna's CAFÉ, №5") == ["anna", "café", "no5"]
    assert terms("What is the code of the locker?") == ["cod", "locker"]
    assert normalised(" The  Wi-Fi\n code ") == normalised("the wi-fi CODE")


def test_bm25_matches_a_hand_computation() -> None:
    index = BM25()
    index.add("one", "red red apple")
    index.add("two", "green apple")
    # idf of red = ln(1 + (2 - 1 + .5) / (1 + .5)) = ln 2; tf 2, length 3, average 2.5
    assert index.scores("red")["one"] == pytest.approx(0.693147 * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2.5)), 1e-5)
    assert "two" not in index.scores("red")


def test_rare_words_weigh_more_than_common_ones() -> None:
    index = BM25()
    for i in range(20):
        index.add(f"n{i}", "server restarted as planned")
    index.add("error", "server said EADDRNOTAVAIL(99)")
    scores = index.scores("why did the server say EADDRNOTAVAIL")
    assert max(scores, key=lambda name: scores[name]) == "error"


def test_coverage_tells_how_much_of_the_question_is_there() -> None:
    index = BM25()
    index.add("locker", "my locker code is 4821")
    index.add("wifi", "the wifi code is 7719")
    assert index.coverage("what is my locker code", "locker") == pytest.approx(1.0)
    assert 0 < index.coverage("what is my locker code", "wifi") < 0.4
    assert index.coverage("the of", "wifi") == 0.0


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.text(alphabet="xyz ab", max_size=20)), max_size=25))
def test_an_index_that_changed_equals_one_built_anew(changes: list[tuple[str, str]]) -> None:
    grown, texts = BM25(), dict[str, str]()
    for name, text in changes:
        if name in texts:
            grown.remove(name, texts.pop(name))
        else:
            grown.add(name, text)
            texts[name] = text
    fresh = BM25()
    for name, text in texts.items():
        fresh.add(name, text)
    assert grown.scores("x y z ab xx") == pytest.approx(dict(fresh.scores("x y z ab xx")))
    assert len(grown) == len(fresh)
