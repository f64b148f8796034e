"""Text files as long as people's own.

The families write what a question needs and a few lines beside it; notes, letters and settings that people keep have
ten lines and more. Whoever learned from short ones only loses the thread in long ones. `lengthened` puts other lines
before and after what an episode reads: lines from other episodes' files, prose, further settings or log entries, none
of which shares a word or a number with the request, the calls or the answers. The calls are then made again in the
longer files: an episode whose calls would now tell something else stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import FAMILIES, contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.oracle import World
from agentrt.models.builtin.data.types import Episode, Split, Turn

SHARE = 0.7
"""How often an episode that reads a text reads a longer one."""
LONGEST = 850
"""Characters of such a file: about 350 tokens, beside six tools of 80 each."""
_WORLDLY = frozenset(("read_file", "edit_file", "append_file", "write_file", "search_files", "list_files"))
"""Tools whose calls are made again."""
_ELSEWHERE = frozenset(
    ("calculator", "convert_units", "date_add", "date_diff", "date_info", "remember", "recall", "today")
)
"""Tools that do not care how long a file is."""
_WHOLE = re.compile(
    r"\b(?:first|last|top|bottom|begin\w*|ends?|start\w*|newest|latest|oldest|next|whole|everything|entire|lines?|show"
    r"|print|contents?|display|long|longer|previous|before|after|above|below)\b",
    re.IGNORECASE,
)
"""Requests about where something stands, or about the text as a whole: more lines would change the answer."""
_ALL = re.compile(
    r"\b(?:all|total|altogether|sum|add|average|mean|many|most|least|count|each|every|both|together)\b", re.IGNORECASE
)
"""Requests for which every number of the text may matter: the new lines then have none."""
_SETTINGS = ("ini", "conf", "cfg", "yaml", "properties")
_NEITHER = ("json", "py", "csv", "tsv", "tab", "dat", "html", "pdf")
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """the and for you your with from that this have has had what when where which who there their they them was
    will would can could does did not but are our its his her him she how into out one two any some about please than
    then than only just also very much more been being get got let may""",
    )
)


def lengthened(rng: Random, episode: Episode, split: Split) -> Episode:
    """The episode with longer files, or as it was."""
    paths = _read(episode)
    if not paths or rng.random() >= SHARE:
        return episode
    asked, told = _asked(episode.turns), _told(episode.turns)
    if _WHOLE.search(asked):
        return episode
    files, plain = dict(episode.files), _ALL.search(asked) is not None
    for path in paths:
        files[path] = _longer(rng, path, files[path], told, plain, split)
    return _again(episode, files) or episode


def _read(episode: Episode) -> list[str]:
    """The texts that are read as a whole, if nothing but such tools is used that can be asked again."""
    calls = [turn for turn in episode.turns if turn.kind == "call"]
    if any(turn.tool not in _WORLDLY | _ELSEWHERE for turn in calls):
        return []
    read = [turn for turn in calls if turn.tool == "read_file"]
    if any(set(turn.args) != {"path"} for turn in read):
        return []
    paths = dict.fromkeys(str(turn.args["path"]) for turn in read)
    return [path for path in paths if path in episode.files and path.rpartition(".")[2] not in _NEITHER]


def _asked(turns: Iterable[Turn]) -> str:
    return "\n".join(turn.text for turn in turns if turn.kind == "user")


def _told(turns: Iterable[Turn]) -> frozenset[str]:
    """Words and numbers of everything but the observations."""
    said = [turn.text for turn in turns if turn.kind in ("user", "answer")]
    said += [str(value) for turn in turns for value in turn.args.values()]
    return _words(" ".join(said))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in map(str.lower, _WORD.findall(text))) - _COMMON


def _longer(rng: Random, path: str, text: str, told: frozenset[str], plain: bool, split: Split) -> str:
    room = min(LONGEST, rng.choice((250, 350, 450, 600, 750, 900))) - len(text)
    before = rng.choice((0.0, 0.3, 0.5, 0.7, 1.0))
    taken = told | _words(text)
    above = _block(rng, path, int(room * before), taken, plain, split)
    below = _block(rng, path, int(room * (1 - before)), taken, plain, split)
    gap = [""] if rng.random() < 0.6 else []
    own = text.rstrip("\n").split("\n")
    if below and any(line.startswith(("#", "[", "  ")) for line in own):
        gap, below = [""], [_heading(rng, path), *below]  # what follows is no part of the section above
    return "\n".join([*above, *(gap if above else []), *own, *(gap if below else []), *below]) + "\n"


def _heading(rng: Random, path: str) -> str:
    name = f"{rng.choice(v.ADJECTIVES)} {v.noun(rng)}"
    return f"[{v.noun(rng)}]" if path.rpartition(".")[2] in _SETTINGS else f"# {name.capitalize()}"


def _block(rng: Random, path: str, room: int, taken: frozenset[str], plain: bool, split: Split) -> list[str]:
    """Lines of together at most ``room`` characters that have nothing to do with what was ``taken``."""
    found: list[str] = []
    for _ in range(4):
        for line in _lines(rng, path, split):
            fits = len(line) < room and not (plain and re.search(r"\d", line))
            if fits and not (_words(line) & taken) and (line or (found and found[-1])):
                found.append(line)
                room -= len(line) + 1
        if room < 40:
            break
    while found and not found[-1]:
        found.pop()
    return found


def _lines(rng: Random, path: str, split: Split) -> list[str]:
    """Some lines of another text that could be a file of that kind."""
    ending = path.rpartition(".")[2]
    if ending in _SETTINGS:
        return contents.settings(rng, ending, rng.randint(2, 6))[0]
    if ending == "log":
        return contents.log(rng, rng.randint(3, 9))
    roll = rng.random()
    if roll < 0.25:
        return ["", *(" ".join(contents.sentence(rng) for _ in range(rng.randint(1, 4))) for _ in range(2))]
    if roll < 0.35:
        return ["", _heading(rng, path), *contents.items(rng, rng.randint(3, 7))]
    return ["", *_anothers(rng, split)]


def _anothers(rng: Random, split: Split) -> list[str]:
    """The lines of a text that another episode reads."""
    for _ in range(20):
        other = FAMILIES[rng.choice(_READING)](rng, split)
        texts = [other.files[path] for path in _read(other)]
        if texts:
            return texts[0].rstrip("\n").split("\n")
    return contents.items(rng, 4)


_READING = [
    name for name in FAMILIES if name.startswith(("asks_files", "again_paper", "combo_paper", "people_", "pages"))
]


def _again(episode: Episode, files: Mapping[str, str]) -> Episode | None:
    """The episode in these files; None where its calls tell something else than before, but for the text itself."""
    old, new = World(Random(0), dict(episode.files)), World(Random(0), dict(files))
    turns = list(episode.turns)
    for at, turn in enumerate(turns[:-1]):
        if turn.kind != "call" or turn.tool not in _WORLDLY or turns[at + 1].kind != "result":
            continue
        was, now = old.run(turn.tool, turn.args), new.run(turn.tool, turn.args)
        if was != turns[at + 1].text:
            return None  # told otherwise than by these files
        whole = turn.tool in ("read_file", "list_files")  # sizes change
        if not whole and (was.count("\n") != now.count("\n") if turn.tool == "search_files" else was != now):
            return None
        turns[at + 1] = replace(turns[at + 1], text=now)
    check = dict(episode.check)
    if "file" in check:
        check["file"] = {path: new.files.get(path, text) for path, text in check["file"].items()}
    return replace(episode, turns=tuple(turns), files=dict(files), check=check)
