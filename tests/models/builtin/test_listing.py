"""The line with the names of files in the training data: the file that is meant is in it, and nothing else that could
be meant; who knows the name does not look for it."""

from collections import Counter
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data import listing, mix
from agentrt.models.builtin.data.types import Episode, answer, call, result, system, user
from agentrt.planners.prompts import named_files

FILES = {"rota.txt": "Thursday: Ann", "plan.md": "nothing"}
ASKED = user("Who works on Thursday?")
LOOKED = (call("list_files"), result("plan.md (7 bytes)\nrota.txt (13 bytes)"))
READ = (call("read_file", path="rota.txt"), result("Thursday: Ann"), answer("Ann."))


def lines(episode: Episode, count: int = 200) -> list[str]:
    shown = (listing.shown(Random(seed), episode).turns[0] for seed in range(count))
    return [turn.text for turn in shown if turn.kind == "system" and turn.text.startswith("Files: ")]


def test_a_file_that_nobody_names_is_always_told_and_is_the_only_one_of_its_kind() -> None:
    told = lines(Episode((ASKED, *READ), ("read_file",), files=FILES, listed=True))
    assert len(told) == 200
    for line in told:
        names = line.removeprefix("Files: ").split(" and ")[0].split(", ")
        assert "rota.txt" in names and names == sorted(names) and len(names) <= listing.MOST
        assert [name for name in names if name.endswith(".txt")] == ["rota.txt"]


def test_where_an_observation_lists_the_files_no_others_are_told() -> None:
    asked = user("What files are there?")
    told = lines(Episode((asked, *LOOKED, answer("plan.md and rota.txt")), ("list_files",), files=FILES))
    assert 150 < len(told) < 190 and set(told) == {"Files: plan.md, rota.txt"}


def test_who_knows_the_name_goes_there_at_once() -> None:
    straight = listing.straight(Episode((ASKED, *LOOKED, *READ), ("list_files", "read_file"), files=FILES))
    assert straight.turns == (ASKED, *READ)
    missed = (
        call("read_file", path="roster.txt"),
        result("error: no file 'roster.txt'; files here: plan.md, rota.txt"),
    )
    assert listing.straight(Episode((ASKED, *missed, *READ), ("read_file",), files=FILES)).turns == (ASKED, *READ)
    for kept in ((ASKED, *READ), (ASKED, *LOOKED, answer("two")), (ASKED, *READ[:2], *READ)):
        assert listing.straight(Episode(kept, ("read_file",), files=FILES)).turns == kept


def test_the_line_is_the_one_that_the_agent_tells() -> None:
    for more in (0, 7):
        line = listing.line(["rota.txt", "plan.md"], more)
        assert line == named_files(["plan.md", "rota.txt"], more)
        assert listing.names_in(f"{line}\nNotes:\n- Ann likes tea") == ["plan.md", "rota.txt"]
    assert listing.names_in("Notes:\n- Files are in the drawer") == []


def test_the_line_stands_before_the_notes() -> None:
    noted = Episode((system("Notes:\n- Ann likes tea"), ASKED, *READ), ("read_file",), files=FILES, listed=True)
    for line in lines(noted, 20):
        assert line.endswith("\nNotes:\n- Ann likes tea")
    assert lines(replace(noted, files={}, listed=False), 20) != []


def test_most_of_the_mixture_with_files_is_told_them() -> None:
    rng, counted = Random(4), Counter[tuple[bool, bool]]()
    for _ in range(400):
        episode = mix.draw(rng, "train")
        first = episode.turns[0]
        counted[bool(episode.files), first.kind == "system" and first.text.startswith("Files: ")] += 1
    assert counted[True, True] > 3 * counted[True, False] > 0
    assert counted[False, True] > 0 and counted[False, False] > 0


def test_the_line_is_shown_less_often_before_a_call_that_changes_something() -> None:
    asked = user("Write tea to list.txt")
    told = lines(Episode((asked, call("write_file", path="list.txt", content="tea")), ("write_file",), files=FILES))
    assert 80 < len(told) < 120
