# ruff: noqa: SIM905  (phrase banks and word lists read better on their own lines)
"""The file tools and the notes of the little world, acting on a mapping path -> content."""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping, MutableMapping, Sequence

from agentrt.models.builtin.data.families import oracle_pure as pure
from agentrt.tools.packs.problem import listed, near


def content(files: Mapping[str, str], path: str) -> str:
    """The text of a file; ValueError in the words of the workspace where there is none."""
    if path in files:
        return files[path]
    folder, _, base = path.rpartition("/")
    names = entries(files, folder)
    if folder and not names:
        where = f"there is no folder {folder}/"
    else:
        where = f"files {f'in {folder}/' if folder else 'here'}: {listed(names, 15) or 'none'}"
    prefix = f"{folder}/" if folder else ""
    choices = [prefix + name for name in near(base, names)]
    choices += [name for name in files if name.rsplit("/", 1)[-1] == base]
    choices = list(dict.fromkeys(choices))[:3]
    hint = f"did you mean {' or '.join(choices)}? " if choices else ""
    raise ValueError(f"no file {path!r}; {hint}{where}")


def entries(files: Mapping[str, str], folder: str) -> list[str]:
    """The names in a folder, those of folders with a slash."""
    prefix = f"{folder}/" if folder else ""
    below = [name[len(prefix) :] for name in files if name.startswith(prefix)]
    return sorted({name.partition("/")[0] + "/" * ("/" in name) for name in below}, key=_files_first)


def _files_first(name: str) -> tuple[bool, str]:
    return name.endswith("/"), name


def _walked(path: str) -> list[tuple[bool, str]]:
    """The order of a walk: the files of a folder, then what lies in its folders."""
    parts = path.split("/")
    return [(True, part) for part in parts[:-1]] + [(False, parts[-1])]


def list_files(files: Mapping[str, str], path: str = "", pattern: str | None = None) -> str:
    """The entries of a folder, with sizes."""
    prefix = "" if path in ("", ".") else path.rstrip("/") + "/"
    below = [name[len(prefix) :] for name in files if name.startswith(prefix)]
    if prefix and not below:
        folder, _, base = path.strip("/").rpartition("/")
        choices = near(base + "/", entries(files, folder))
        hint = f"did you mean {' or '.join(choices)}? " if choices else ""
        raise ValueError(f"no file {path!r}; {hint}files here: {listed(entries(files, folder), 15)}")
    rows: dict[str, str] = {}
    if pattern:
        for name in sorted(below, key=_walked):
            if fnmatch.fnmatch(name, pattern) or fnmatch.fnmatch(name.rsplit("/", 1)[-1], pattern):
                rows[name] = f"{prefix}{name} ({len(files[prefix + name].encode())} bytes)"
    else:
        for name in entries(files, prefix.rstrip("/")):
            if name.endswith("/"):
                inner = len(entries(files, prefix + name.rstrip("/")))
                rows[name] = f"{name} ({inner} {'entry' if inner == 1 else 'entries'})"
            else:
                size = len(files[prefix + name].encode())
                rows[name] = f"{name} ({size} {'byte' if size == 1 else 'bytes'})"
    if not rows:
        return "0 entries"
    return "\n".join([f"{len(rows)} {'entry' if len(rows) == 1 else 'entries'}", *rows.values()])


def read_file(files: Mapping[str, str], path: str, start: int | None = None, end: int | None = None) -> str:
    """The text, or some of its lines (1-based, negative counts from the end)."""
    text = content(files, path)
    if start is None and end is None:
        return text.rstrip("\n")
    return pure.slice_lines(text, start, end)


def search_files(files: Mapping[str, str], text: str, path: str | None = None) -> str:
    """The lines that contain the text, as path:line: content."""
    if path and path not in files and not any(name.startswith(path.rstrip("/") + "/") for name in files):
        content(files, path)
    chosen = [n for n in sorted(files, key=_walked) if not path or n == path or n.startswith(path.rstrip("/") + "/")]
    return pure.search_files([(name, files[name]) for name in chosen], text)


def write_file(files: MutableMapping[str, str], path: str, text: str) -> str:
    """Create or replace a file."""
    files[path] = text
    size = len(text.encode())
    return f"wrote {size} {'byte' if size == 1 else 'bytes'} to {path}"


def append_file(files: MutableMapping[str, str], path: str, text: str) -> str:
    """Add lines at the end of a file, which is made if need be."""
    files[path], count = pure.with_line(files.get(path, ""), text)
    return f"added {count} {'line' if count == 1 else 'lines'} to {path}"


def edit_file(files: MutableMapping[str, str], path: str, old: str, new: str) -> str:
    """Replace a text wherever it stands on its own, or everywhere."""
    files[path], count, left = pure.replaced(content(files, path), old, new)
    return pure.told_replaced(path, count, left)


def matching_notes(notes: Sequence[str], query: str) -> list[str]:
    """The notes that share a word with the query, best first."""
    wanted = {word.strip(".,?!'\"").lower() for word in query.split()} - _COMMON

    def score(note: str) -> int:
        words = {word.strip(".,?!'\":").lower() for word in note.split()}
        return len(wanted & words)

    return [note for note in sorted(notes, key=score, reverse=True) if score(note)][:3]


_COMMON = set("the a an is are my of for to in on at and i me what which who when where how do does about any".split())
