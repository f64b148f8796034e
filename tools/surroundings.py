"""The names of a workspace's files, for models that are told them before they begin.

Whoever asks "who is working on Thursday?" means a file that nobody names. A large model lists the files first; a small
one is helped by knowing their names at once, and so is everybody who waits for it. Models ask for this by their card
(``files_named``). Names come from whoever made the files: only plain ones are told, and they have no more authority
than a tool's output (what that means for a call that changes something: ``runtime.unaided``).
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice

from agentrt.tools.words import FILE, words
from agentrt.tools.workspace import Workspace, WorkspaceProblem

LOOKED_AT = 2_000
"""Files among which those to name are chosen, the upper folders first."""
_PLAIN = re.compile(r"(?! )[\w.()+@ -]{1,60}(?<! )")
MOST_BLANKS = 4


def file_names(workspace: Workspace, request: str, most: int) -> tuple[list[str], int]:
    """At most ``most`` paths, those that share words with the request before others, in alphabetical order; and how
    many more there are (of the first ``LOOKED_AT``). Hidden files count as none."""
    found = list(islice(_files(workspace), LOOKED_AT))
    plain = [path for path in found if _is_plain(path)]
    asked = set(words(request))
    plain.sort(key=lambda path: (-len(asked & set(words(path))), path.count("/"), path))
    chosen = sorted(plain[:most])
    return chosen, len(found) - len(chosen)


def with_file(request: str, names: Sequence[str]) -> str:
    """The request, and in brackets the file that it seems to mean: the one whose name shares most words with it. So
    what is asked of "the hives" is known to be asked of a table. Unchanged where it names a file itself."""
    if FILE.search(request):
        return request
    asked = set(words(request))
    shared = {name: len(asked & set(words(name.rpartition(".")[0]))) for name in names}
    best = max(shared, key=lambda name: shared[name], default="")
    return f"{request} ({best})" if best and shared[best] else request


def _is_plain(path: str) -> bool:
    return path.count(" ") <= MOST_BLANKS and all(_PLAIN.fullmatch(part) for part in path.split("/"))


def _files(workspace: Workspace) -> Iterator[str]:
    waiting = deque([""])
    while waiting:
        folder = waiting.popleft()
        with suppress(WorkspaceProblem):  # gone, or not for us
            for entry in workspace.entries(folder):
                path = f"{folder}/{entry.name}" if folder else entry.name
                if not entry.is_folder:
                    yield path
                elif not entry.is_link:
                    waiting.append(path)
