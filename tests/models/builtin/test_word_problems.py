"""Word problems: the expression is made of the numbers of the story, whatever way they were said."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families.money import price, problem, whole


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
