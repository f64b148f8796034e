"""The names of the workspace's files, as the runtime shows them: the first line of the system text.

    Files: guests.csv, letters/bank.txt, notes.md

With them a request need not name the file it is about. `shown` adds the line to an episode; where the episode first
looked for a file, by listing them or by a name that is not there, and the line tells which one it is, it goes there at
once. Names that nothing is asked of stand beside the episode's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.types import Episode, Turn

MOST = 12
"""Names that are shown; the runtime leaves out those that have least to do with the request."""
WITH_FILES, WITHOUT = 0.9, 0.85
"""How often the line is shown where the episode has files, and where its files are nobody's business: nearly as often,
for a workspace has files whatever is asked, and a line that only came with questions about files would make one of
every request."""
ACTING = 0.5
"""How often it is shown where the first call changes something: the runtime asks for such a call once more without the
line, so that it can tell what the user's words alone bring about."""
_ACTS = frozenset(("write_file", "append_file", "edit_file", "apply_changes", "remember", "forget"))
STRAIGHT = 0.75
"""How often an episode that looks for its file goes there at once."""
_LINE = re.compile(r"^Files: (.*?)(?: and \d+ more)?$", re.MULTILINE)
EXTENSIONS = ("txt", "txt", "md", "csv", "csv", "log", "ini", "json", "py", "pdf", "tsv")


def line(names: Iterable[str], more: int = 0) -> str:
    """What the model reads."""
    return f"Files: {', '.join(sorted(names))}" + (f" and {more} more" if more else "")


def names_in(text: str) -> list[str]:
    """The names that such a line in a text tells; none where there is no such line."""
    found = _LINE.search(text)
    return found[1].split(", ") if found else []


def shown(rng: Random, episode: Episode) -> Episode:
    """The episode with the names of the files before everything else, or as it was."""
    own = list(episode.files)
    if not episode.listed and rng.random() >= _share(episode):
        return episode
    if own and (episode.listed or rng.random() < STRAIGHT):
        episode = straight(episode)
    told = "\n".join(turn.text for turn in episode.turns)
    names = own if len(own) <= MOST else sorted(own, key=lambda name: name not in told)[:MOST]
    if not own or not _told_elsewhere(episode.turns):
        names = [*names, *_others(rng, episode, told, MOST - len(names))]
    if not names:
        return episode
    more = rng.randint(1, 400) if len(names) == MOST else len(own) - len(names) if len(own) > len(names) else 0
    first, text = episode.turns[0], line(names, more)
    if first.kind == "system":
        both = f"{text}\n{first.text}" if first.text else text
        return replace(episode, turns=(replace(first, text=both), *episode.turns[1:]))
    return replace(episode, turns=(Turn("system", text), *episode.turns))


def straight(episode: Episode) -> Episode:
    """Without looking for a file whose name is known: no listing before the first use of a path, no name that is not
    there."""
    turns = list(episode.turns)
    at = next((i for i, turn in enumerate(turns) if turn.kind == "call"), None)
    if at is None or at + 2 >= len(turns) or turns[at + 2].kind != "call" or turns[at + 1].kind != "result":
        return episode
    looking, goes_on = turns[at], turns[at + 2]
    path = goes_on.args.get("path")
    if not isinstance(path, str) or path not in episode.files or not goes_on.trained:
        return episode
    lists = looking.tool == "list_files" and not looking.args
    misses = turns[at + 1].text.startswith("error: no file ") and looking.tool == goes_on.tool
    if not lists and not misses:
        return episode
    del turns[at : at + 2]
    return replace(episode, turns=tuple(turns))


def _share(episode: Episode) -> float:
    first = next((turn.tool for turn in episode.turns if turn.kind == "call"), "")
    return ACTING if first in _ACTS else WITH_FILES if episode.files else WITHOUT


def _told_elsewhere(turns: tuple[Turn, ...]) -> bool:
    """Whether an observation lists the files: then there are no others."""
    return any(
        (turn.kind == "call" and turn.tool in ("list_files", "shell", "python", "search_files"))
        or (turn.kind == "result" and "files here: " in turn.text)
        for turn in turns
    )


def _others(rng: Random, episode: Episode, told: str, room: int) -> list[str]:
    """Names of files that have nothing to do with what is said or done."""
    used = {str(value) for turn in episode.turns for value in turn.args.values()} | set(episode.files)
    words = set(re.findall(r"[a-z]{3,}", f"{told} {' '.join(used)}".lower()))
    found: list[str] = []
    for _ in range(min(room, rng.choice((0, 1, 2, 3, 4, 6, 9, 12)))):
        name = _name(rng)
        parts = re.findall(r"[a-z]{3,}", name.rpartition(".")[0].lower())
        near = any(part.removesuffix("s") in word or word in part for part in parts for word in words)
        if not near and name not in found and not (episode.listed and _same_kind(name, episode)):
            found.append(name)
    return found


def _name(rng: Random) -> str:
    extension = rng.choice(EXTENSIONS)
    name = f"{v.stem(rng, extension)}.{extension}".replace(" ", "_")
    return f"{v.folder_name(rng)}/{name}" if rng.random() < 0.12 else name


def _same_kind(name: str, episode: Episode) -> bool:
    """Whether the other file is of the kind of the one that is meant, which nobody named."""
    first = next((turn.args.get("path") for turn in episode.turns if turn.kind == "call" and "path" in turn.args), "")
    return str(first).rpartition(".")[2] == name.rpartition(".")[2]
