"""Longer texts: everything that was told stays true in them."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.families.oracle import World
from agentrt.models.builtin.data.lengthened import LONGEST, lengthened
from agentrt.models.builtin.data.types import Episode, answer, call, result, user
from agentrt.tools.packs.text import replaced

SETTINGS = "[printer]\ncopies = 2\nquality = photo\n"


def drawn(count: int) -> list[tuple[Episode, Episode]]:
    """Episodes that read a text, as they were and with a longer one."""
    rng, found = Random(17), []
    names = ("asks_files_fact", "asks_files_changed", "asks_files_set", "asks_chains_sums", "again_paper_sums")
    while len(found) < count:
        before = FAMILIES[names[len(found) % len(names)]](rng, "train")
        after = lengthened(rng, before, "train")
        if after is not before:
            found.append((before, after))
    return found


def test_the_lines_that_were_there_stand_together_and_what_is_said_and_called_stays() -> None:
    lengths = []
    for before, after in drawn(60):
        for path, text in before.files.items():
            assert text.rstrip("\n") in after.files[path]
            assert len(after.files[path]) <= max(LONGEST, len(text)) + 250  # headings and blank lines come on top
        lengths.append(max(map(len, after.files.values())))
        for old, new in zip(before.turns, after.turns, strict=True):
            assert new == old or old.kind == new.kind == "result"
    assert sorted(lengths)[len(lengths) // 2] > 200


def test_every_observation_is_what_the_tools_tell_of_the_longer_file() -> None:
    for _, after in drawn(60):
        world = World(Random(0), dict(after.files))
        for turn, told in zip(after.turns, after.turns[1:], strict=False):
            if turn.kind == "call" and turn.tool.endswith("_file"):
                assert world.run(turn.tool, turn.args) == told.text
        for path, text in after.check.get("file", {}).items():
            assert world.files[path] == text


def test_an_edit_that_would_meet_other_lines_too_keeps_its_file() -> None:
    def episode(old: str) -> Episode:
        return Episode(
            turns=(
                user("set the copies in printer.ini to 8"),
                call("read_file", path="printer.ini"),
                result(SETTINGS.rstrip("\n")),
                call("edit_file", path="printer.ini", old=old, new="8"),
                result("replaced 1 occurrence in printer.ini"),
                answer("Done."),
            ),
            files={"printer.ini": SETTINGS},
        )

    for seed in range(40):
        long = lengthened(Random(seed), episode("2"), "train")
        assert replaced(long.files["printer.ini"], "2", "8")[1] == 1
    assert any(lengthened(Random(seed), episode("copies = 2"), "train") != episode("copies = 2") for seed in range(40))


def test_requests_about_the_place_of_a_line_keep_their_file() -> None:
    asked = Episode(
        turns=(
            user("what is the last line of a.txt?"),
            call("read_file", path="a.txt"),
            result("one\ntwo"),
            answer("two."),
        ),
        files={"a.txt": "one\ntwo\n"},
    )
    assert all(lengthened(Random(seed), asked, "train") is asked for seed in range(20))
