"""The everyday task families: valid calls, quoted arguments, true answers, disjoint phrasings, enough of them."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random

import jsonschema
import pytest

from agentrt.core.errors import ToolError
from agentrt.core.tools import ToolContext
from agentrt.models.builtin.data import families
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.families import FAMILIES, WEIGHTS
from agentrt.models.builtin.data.families.phrases import Bank, Deck, expand, parse, phrase
from agentrt.models.builtin.data.types import Episode, Split
from agentrt.models.local.spans import chunks
from agentrt.tools.packs.file_tools import TICKED, file_tools
from agentrt.tools.packs.table_tools import table_tools
from agentrt.tools.packs.text_tools import text_tools
from agentrt.tools.workspace import Workspace

SPLITS: tuple[Split, Split] = ("train", "held-out")


def episodes(name: str, count: int = 40) -> Iterator[Episode]:
    for seed in range(count):
        yield FAMILIES[name](Random(f"{name}-{seed}"), SPLITS[seed % 4 == 0])


def decks() -> dict[str, set[str]]:
    """family -> its templates, from the banks and decks of all modules."""
    found: dict[str, set[str]] = {}
    for info in iter_modules(families.__path__):
        for thing in vars(import_module(f"{families.__name__}.{info.name}")).values():
            if isinstance(thing, Bank | Deck):
                found.setdefault(thing.family, set()).update(thing.templates)
        made = getattr(import_module(f"{families.__name__}.{info.name}"), "FAMILIES", {})
        for name, maker in made.items():
            if hasattr(maker, "deck"):
                found.setdefault(name, set()).update(maker.deck.templates)
    return found


def quoted(value: str, text: str) -> bool:
    """Whether `value` is a run of whole chunks of `text`, as the engine's grammar wants it."""
    edges, at = {0}, 0
    for chunk in chunks(text):
        at += len(chunk)
        edges.add(at)
    start = text.find(value)
    while start >= 0:
        if start in edges and start + len(value) in edges:
            return True
        start = text.find(value, start + 1)
    return False


def spans(schema: dict[str, object], value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """The quoted texts among the arguments (name and value), without the literals a parameter also admits."""
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        assert isinstance(properties, dict)
        for key, item in value.items():
            yield from spans(properties[key], item, key)
    elif isinstance(value, list):
        items = schema.get("items", {})
        assert isinstance(items, dict)
        for item in value:
            yield from spans(items, item, path)
    elif isinstance(value, str) and schema.get("x-verbatim"):
        also = schema.get("x-verbatim-also", [])
        assert isinstance(also, list)
        if value not in also:
            lead = next((text for text in TICKED if path == "new" and value.startswith(text)), "")
            glue = next((mark for mark in ",;\t" if path == "new" and mark in value), "")
            for part in value.removeprefix(lead).rsplit(glue, 1) if glue else [value.removeprefix(lead)]:
                yield path, part  # of a table's row only the last cell is new


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_calls_are_valid_and_quote_their_texts(name: str) -> None:
    for episode in episodes(name):
        seen = list(episode.files) if episode.listed else []
        for turn in episode.turns:
            if turn.kind != "call":
                seen.append(turn.text)
                continue
            schema = BUILTIN_SPECS[turn.tool]["parameters"]
            jsonschema.validate(dict(turn.args), schema)
            assert list(turn.args) == [key for key in schema["properties"] if key in turn.args]
            assert turn.tool in episode.tools
            for key, value in spans(schema, dict(turn.args)):
                if not turn.trained:
                    continue
                assert any(quoted(value, text) for text in seen), (turn.tool, key, value, seen)


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_answers_hold_what_is_checked_and_turns_alternate(name: str) -> None:
    for episode in episodes(name):
        kinds = [turn.kind for turn in episode.turns if turn.kind != "system"]
        assert kinds[0] == "user" and kinds[-1] == ("answer" if episode.answerable else "cannot")
        for before, after in itertools.pairwise(kinds):
            allowed = {
                "user": {"call", "answer", "cannot"},
                "call": {"result"},
                "result": {"call", "answer"},
                "answer": {"user"},
            }
            assert after in allowed[before]
        for value in episode.check.get("answer_contains", []):
            assert value in episode.turns[-1].text
        assert all(turn.text.strip() for turn in episode.turns if turn.kind != "call")
        assert all("{" not in turn.text or "python" in episode.tools or "json" in str(episode.files)
                   for turn in episode.turns if turn.kind == "user")  # fmt: skip


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_a_seed_names_an_episode(name: str) -> None:
    maker = FAMILIES[name]
    assert maker(Random(5), "train") == maker(Random(5), "train")


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_held_out_phrasings_are_not_trained(name: str) -> None:
    seen = {split: {FAMILIES[name](Random(seed), split).phrasing for seed in range(60)} for split in SPLITS}
    assert seen["train"] and seen["held-out"]
    assert not seen["train"] & seen["held-out"]
    assert all(phrasing.count(":") == 1 for phrasing in seen["train"] | seen["held-out"])


def test_every_family_has_many_phrasings() -> None:
    found = decks()
    small = {
        name: len(found.get(name, ())) for name in FAMILIES if not name.startswith(("recover", "follow", "notes_"))
    }
    assert not {name: count for name, count in small.items() if count < 60}
    assert len(found["follow_up"]) >= 100


def test_every_family_has_a_weight() -> None:
    assert set(WEIGHTS) == set(FAMILIES)
    assert all(weight > 0 for weight in WEIGHTS.values())


def test_every_tool_of_the_everyday_is_practised() -> None:
    used = {tool for name in FAMILIES for episode in episodes(name, 12) for tool in episode.tools}
    assert set(BUILTIN_SPECS) - used <= {"apply_changes"}


def test_the_phrase_language() -> None:
    rng = Random(1)
    assert expand("a [b|b] {x}", rng, x="[y]") == "a b [y]"
    assert {expand("[|very ]big", rng) for _ in range(20)} == {"big", "very big"}
    with pytest.raises(ValueError, match="missing"):
        parse("a [b")
    said = {phrase("~the sum of {x}", Random(seed), {"x": "a.csv"}) for seed in range(60)}
    assert len(said) > 15 and all("a.csv" in text for text in said)
    assert json.dumps(sorted(said))


async def test_results_are_those_of_the_real_tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    for number, name in enumerate(sorted(FAMILIES)):
        for at, episode in enumerate(episodes(name, 4)):
            root = tmp_path / f"{number}-{at}"
            root.mkdir()
            for path, text in episode.files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text)
            workspace = Workspace(root)
            tools = {
                tool.spec.name: tool
                for tool in (*file_tools(workspace), *text_tools(workspace), *table_tools(workspace))
            }
            for turn, after in zip(episode.turns, episode.turns[1:], strict=False):
                if turn.kind != "call" or turn.tool not in tools:
                    continue
                context = ToolContext("run", "call", f"{number}-{at}-{id(turn)}", lambda: 1.8e9)
                try:
                    printed = (await tools[turn.tool].call(dict(turn.args), context)).text
                except ToolError as problem:
                    printed = f"error: {problem}"
                assert printed == after.text, (name, turn.tool, turn.args)
