"""Everyday words: the call is made of what the story says, whatever way it was said."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families.counting import counting
from agentrt.models.builtin.data.families.dates import date_info
from agentrt.models.builtin.data.families.money import price, problem, whole
from agentrt.models.builtin.data.families.own_facts import OWN
from agentrt.models.builtin.data.families.unquoted import append_plain


def test_numbers_that_must_grow_do_so() -> None:
    kind = problem("{b} - {a}", "from {a} to {b}", "{r}", rising="ab", a=whole(1, 3), b=whole(1, 3))
    for seed in range(50):
        high, low = str(kind.draw(Random(seed)).args["expression"]).split(" - ")
        assert int(high) > int(low)


def test_numbers_in_words_and_with_separators_are_plain_in_the_expression() -> None:
    kind = problem("{a} / {k}", "{a} for {k}", "{r}", words="k", a=price(1000, 9000), k=whole(2, 12))
    drawn = [kind.draw(Random(seed)) for seed in range(80)]
    assert any(str(one.slots["k"]).isalpha() for one in drawn)
    assert any("," in str(one.slots["a"]) and "." in str(one.slots["a"]) for one in drawn)
    for one in drawn:
        a, k = str(one.args["expression"]).split(" / ")
        assert a == str(one.slots["a"]).replace(",", "") and k.isdigit()


def test_addresses_in_settings_have_a_name_and_a_domain() -> None:
    found = {contents.setting(Random(seed), "email") for seed in range(40)}
    assert all(re.fullmatch(r"\w+@\w+\.\w+", address) for address in found)


def test_contents_without_quotation_marks_end_where_the_request_says() -> None:
    for seed in range(200):
        episode = append_plain(Random(seed), "train")
        content = str(episode.turns[1].args["content"])
        assert content in episode.turns[0].text and content == content.strip()
        assert episode.check["file"][episode.turns[1].args["path"]].endswith(f"{content}\n")


def test_notes_about_oneself_are_searched_by_words_of_the_question_and_of_the_note() -> None:
    for own in OWN:
        assert own.query in own.note
        for question in own.questions.split("|"):
            assert own.query in question, (own.query, question)


def test_the_three_tools_that_count_stand_beside_each_other() -> None:
    shown = [counting(Random(seed), "train") for seed in range(60)]
    used = [next(turn.tool for turn in episode.turns if turn.kind == "call") for episode in shown]
    assert set(used) == {"count_occurrences", "text_stats", "search_files"}
    assert sum(len(episode.tools) > 1 for episode in shown) > 30


def test_one_of_a_kind_is_told_in_the_singular() -> None:
    answers = [counting(Random(seed), "train").turns[-1].text for seed in range(400)]
    assert any(text.startswith("There is 1 ") for text in answers)
    assert not any(text.startswith("There are 1 ") for text in answers)


def test_a_thing_that_cannot_be_counted_comes_in_a_pack() -> None:
    kind = problem("{a}", "a {one} for {a}", "{r}", a=whole(1, 9))
    ones = {str(kind.draw(Random(seed)).slots["one"]) for seed in range(600)}
    assert "pack of flour" in ones and "flour" not in ones and "table" in ones


def test_yaml_and_properties_are_written_as_such() -> None:
    for ending, glue in (("yaml", ": "), ("properties", "=")):
        rows, values = contents.settings(Random(3), ending, 5)
        assert rows == [f"{key}{glue}{value}" for key, value in values.items()]


def test_yes_or_no_is_said_only_where_it_is_asked() -> None:
    for seed in range(400):
        episode = date_info(Random(seed), "train")
        if re.match(r"(Yes|No),", episode.turns[-1].text):
            assert not re.search(r"\b(which|what)\b", episode.turns[0].text, re.IGNORECASE), episode.turns[0].text
