"""The only door between tools and files: everything below one folder, and nothing else.

``Workspace(root)`` resolves what a model wrote as a path, walking from an open handle of the root one component at
a time without ever following a symbolic link in the kernel: links are read and followed here, only to targets
below the root, so that nothing swapped in between can lead outside. Pipes and devices are refused, as are writes
to what governs the agent or runs by itself (``.git``, ``agentrt.toml``, ``AGENTRT_HOME``). Writes are atomic: a
new file beside the old one, synced, then renamed. The file, text, table and code tools go through this.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from agentrt.core.canonical import digest
from agentrt.core.errors import ConfigError
from agentrt.core.tools import Resource
from agentrt.tools.file_contents import TEMPORARY, TextFile, decoded, has_mark, read_all, replace_file
from agentrt.tools.packs.problem import Problem, listed, near
from agentrt.tools.paths import Handle, Place, entries_in, parts_of, real_parts, walk_to

MOST_BYTES = 16 * 2**20
"""The largest file a tool reads or writes."""
MOST_ENTRIES = 20_000
"""How many files a search looks at."""
_GOVERNING = frozenset({".git", "agentrt.toml", ".agentrt"})


def home_folder() -> Path:
    """``AGENTRT_HOME``: where the user's own things lie, whether or not it is there yet."""
    return Path(os.environ.get("AGENTRT_HOME") or Path.home() / ".agentrt")


class WorkspaceProblem(Problem):
    """A path that leads outside, does not exist, or is not what the tool needs. The text is for the model."""


class Changed(WorkspaceProblem):
    """A file is not what it was when the change was made."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a folder holds. ``size`` is bytes of a file, entries of a folder; ``is_link`` when it is a symbolic
    link to such below the root."""

    name: str
    is_folder: bool
    size: int
    is_link: bool = False


class Workspace:
    """Files below ``root``. Paths are relative to it, with ``/``; absolute ones below the root are taken too.

    ``protected`` are further folders or files no tool may read or write, beside ``AGENTRT_HOME``. With ``read_only``
    nothing is written, and the root may be a folder of ``AGENTRT_HOME`` that is there for a tool of ours to read.
    """

    def __init__(
        self,
        root: str | os.PathLike[str],
        *,
        protected: Iterable[Path] = (),
        most_bytes: int = MOST_BYTES,
        read_only: bool = False,
    ) -> None:
        """
        Raises:
            ConfigError: the root is no folder.
        """
        self.root = Path(root).resolve()
        self.most_bytes, self.read_only = most_bytes, read_only
        if not self.root.is_dir():
            raise ConfigError(f"expected an existing folder as workspace, got {str(root)!r}; create it first")
        home = home_folder()
        if self.root.is_relative_to(home.resolve()) and not read_only:
            raise ConfigError(
                f"the workspace {self.root} lies inside AGENTRT_HOME, which no tool may touch; choose another"
            )
        self._protected = frozenset(parts for one in (home, *protected) if (parts := self._below_root(one)))

    # -- reading --------------------------------------------------------------------------------------------------

    def read_bytes(self, path: str) -> bytes:
        """The content of a file.

        Raises:
            WorkspaceProblem: outside, missing (near names are offered), not a regular file, or too large.
        """
        with self._walk(path) as place, closing(self._open_file(place, path)) as file:
            size = os.fstat(file.fd).st_size
            if size > self.most_bytes:
                raise WorkspaceProblem(
                    f"{path} has {size} bytes, at most {self.most_bytes} are read; use the shell or Python for it"
                )
            data = read_all(file.fd, self.most_bytes + 1)
        if len(data) > self.most_bytes:
            raise WorkspaceProblem(f"{path} is growing past {self.most_bytes} bytes while it is read")
        return data

    def read_text(self, path: str) -> TextFile:
        """The text of a file: UTF-8, UTF-16 with a byte order mark, or else Latin-1.

        Raises:
            WorkspaceProblem: as ``read_bytes``, or the file is binary.
        """
        data = self.read_bytes(path)
        text = decoded(data)
        if text is None:
            raise WorkspaceProblem(
                f"{path} is not a text file ({len(data)} bytes of binary data); expected a text file"
            )
        return text

    def digest(self, path: str) -> str | None:
        """The hash of a file's content, ``None`` when there is no such file (or it cannot be read)."""
        try:
            return digest(self.read_bytes(path))
        except WorkspaceProblem:
            return None

    def size(self, path: str) -> int:
        """Bytes of a file; 0 when there is none."""
        status = self._status(path)
        return 0 if status is None else status.st_size

    def near_names(self, path: str, cutoff: float = 0.6) -> list[str]:
        """Entries of the same folder whose names look like this one."""
        folder, _, name = self.relative(path).rpartition("/")
        if not self.is_folder(folder):
            return []
        names = [entry.name + "/" * entry.is_folder for entry in self.entries(folder)]
        return [f"{folder}/{one}" if folder else one for one in near(name, names, cutoff=cutoff)]

    def exists(self, path: str) -> bool:
        """Whether there is a file or folder of that name inside."""
        return self._status(path) is not None

    def is_folder(self, path: str) -> bool:
        """Whether it is a folder inside."""
        status = self._status(path)
        return status is not None and stat.S_ISDIR(status.st_mode)

    def entries(self, path: str = "") -> list[Entry]:
        """What a folder holds, files first, by name. Hidden entries are left out unless the folder is hidden.

        Raises:
            WorkspaceProblem: outside, missing, or no folder.
        """
        with self._walk(path) as place:
            if self._is_protected(place.parts):
                raise self._refused(path)
            with closing(self._open_folder(place, path)) as folder:
                hidden_too = any(part.startswith(".") for part in place.parts)
                found = list(self._scan(folder, place.parts, hidden_too))
        return sorted(found, key=lambda entry: (entry.is_folder, entry.name))

    def files(self, path: str = "") -> Iterator[str]:
        """Every file below a folder (or the file itself), by path relative to the root, folders in order. Hidden
        files and folders are left out; links to folders are not followed.

        Raises:
            WorkspaceProblem: outside or missing; more than ``MOST_ENTRIES`` files.
        """
        if not self.is_folder(path):
            with self._walk(path) as place, closing(self._open_file(place, path)):
                yield self.relative(path)
            return
        count = 0
        waiting = [self.relative(path)]
        while waiting:
            folder = waiting.pop()
            below: list[str] = []
            for entry in self.entries(folder):
                name = f"{folder}/{entry.name}" if folder else entry.name
                if entry.is_folder:
                    below += [] if entry.is_link else [name]
                    continue
                count += 1
                if count > MOST_ENTRIES:
                    raise WorkspaceProblem(f"more than {MOST_ENTRIES} files below {path or '.'}; name a smaller folder")
                yield name
            waiting += reversed(below)

    # -- writing --------------------------------------------------------------------------------------------------

    def write(self, path: str, data: bytes, *, mark: str = "", expect: str | None = "any") -> None:
        """Create or replace a file atomically; missing folders are made; an existing file keeps its mode.

        ``mark`` is stored with the file where the file system can, so that ``marked`` can tell after a crash that
        this very write happened. ``expect`` is the digest the file must have now (``None``: it must not exist).

        Raises:
            WorkspaceProblem: outside, protected, a folder or special file, or too large.
            Changed: the file is not what was expected.
        """
        if len(data) > self.most_bytes:
            raise WorkspaceProblem(f"{len(data)} bytes are too many for {path}; at most {self.most_bytes} are written")
        self.check_writable(path)
        with self._walk(path, make_folders=True) as place:
            self._check_governing(place.parts, path)
            mode = self._mode(place, path)

            def still_expected() -> None:
                if expect != "any" and self.digest(path) != expect:
                    raise Changed(f"{path} has changed since; read it again and repeat the change")

            try:
                replace_file(place.folder.fd, place.name, data, mode, mark, still_expected)
            except OSError as error:
                raise WorkspaceProblem(f"{path} cannot be written: {os.strerror(error.errno or 0)}") from None

    def delete(self, path: str, *, expect: str | None = "any") -> None:
        """Remove a file.

        Raises:
            WorkspaceProblem: outside, protected, missing or no file.
            Changed: the file is not what was expected.
        """
        self.check_writable(path)
        with self._walk(path) as place:
            self._check_governing(place.parts, path)
            self._mode(place, path)
            if expect != "any" and self.digest(path) != expect:
                raise Changed(f"{path} has changed since; it was not deleted")
            try:
                os.unlink(place.name, dir_fd=place.folder.fd)
                os.fsync(place.folder.fd)
            except FileNotFoundError:
                raise self._missing(path) from None
            except OSError as error:
                raise WorkspaceProblem(f"{path} cannot be deleted: {os.strerror(error.errno or 0)}") from None

    def marked(self, path: str, mark: str) -> bool:
        """Whether the file was written by ``write`` with this mark. False can also mean: cannot tell."""
        try:
            with self._walk(path) as place, closing(self._open_file(place, path)) as file:
                return has_mark(file.fd, mark)
        except WorkspaceProblem:
            return False

    def check_writable(self, path: str) -> None:
        """
        Raises:
            WorkspaceProblem: no tool may write there.
        """
        parts = self._parts(path)
        if not parts:
            raise WorkspaceProblem(f"{path!r} is the workspace itself; expected a file name")
        try:
            real = real_parts(self.root, parts)
        except ValueError as problem:
            raise WorkspaceProblem(f"{path!r} {problem}") from None
        except OSError as error:
            raise WorkspaceProblem(f"{path!r} cannot be used: {os.strerror(error.errno or 0)}") from None
        self._check_governing(real, path)

    def _check_governing(self, parts: tuple[str, ...], path: str) -> None:
        if self.read_only or self._is_protected(parts) or any(part.casefold() in _GOVERNING for part in parts):
            raise self._refused(path)

    def relative(self, path: str) -> str:
        """The path as it is shown: relative to the root, without ``.`` and ``..``; ``""`` for the root.

        Raises:
            WorkspaceProblem: it leads outside.
        """
        return "/".join(self._parts(path))

    def resource(self, path: str, *, write: bool = False) -> Resource:
        """The file with the digest of its present content, for locks and approvals."""
        parts = self._parts(path)
        return Resource(self.root.joinpath(*parts).as_uri(), self.digest(path), write)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _parts(self, path: str) -> tuple[str, ...]:
        try:
            return parts_of(path, self.root)
        except ValueError as problem:
            raise WorkspaceProblem(str(problem)) from None

    def _walk(self, path: str, make_folders: bool = False) -> Place:
        parts = self._parts(path)
        try:
            return walk_to(self.root, parts, make_folders)
        except (FileNotFoundError, NotADirectoryError):
            raise self._missing(path) from None
        except ValueError as problem:
            raise WorkspaceProblem(f"{path!r} {problem}") from None
        except OSError as error:
            raise WorkspaceProblem(f"{path!r} cannot be used: {os.strerror(error.errno or 0)}") from None

    def _status(self, path: str) -> os.stat_result | None:
        try:
            with walk_to(self.root, parts_of(path, self.root)) as place:
                return None if self._is_protected(place.parts) else place.status()
        except (OSError, ValueError):
            return None

    def _open_file(self, place: Place, path: str) -> Handle:
        if self._is_protected(place.parts):
            raise self._refused(path)
        status = place.status()
        if status is None:
            raise self._missing(path)
        self._require_file(status, path)
        try:
            # O_NONBLOCK: should a pipe have taken the file's place, opening it must not wait for a writer.
            fd = os.open(place.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=place.folder.fd)
        except OSError as error:
            raise WorkspaceProblem(f"{path} cannot be read: {os.strerror(error.errno or 0)}") from None
        file = Handle(fd)
        try:
            self._require_file(os.fstat(fd), path)
        except WorkspaceProblem:
            file.close()
            raise
        return file

    def _open_folder(self, place: Place, path: str) -> Handle:
        if not place.name:
            return Handle(os.dup(place.folder.fd))
        status = place.status()
        if status is None:
            raise self._missing(path)
        if not stat.S_ISDIR(status.st_mode):
            raise WorkspaceProblem(f"{path} is a file, expected a folder; use read_file for files")
        try:
            return place.folder.open_folder(place.name)
        except OSError as error:  # exchanged since it was looked at
            raise WorkspaceProblem(f"{path!r} cannot be opened: {os.strerror(error.errno or 0)}") from None

    def _mode(self, place: Place, path: str) -> int | None:
        status = place.status()
        if status is None:
            return None
        self._require_file(status, path)
        return stat.S_IMODE(status.st_mode)

    def _require_file(self, status: os.stat_result, path: str) -> None:
        if stat.S_ISDIR(status.st_mode):
            raise WorkspaceProblem(f"{path} is a folder, expected a file; list_files shows what it holds")
        if not stat.S_ISREG(status.st_mode):
            raise WorkspaceProblem(f"{path} is a pipe, socket or device, expected a regular file")

    def _scan(self, folder: Handle, parts: tuple[str, ...], hidden_too: bool) -> Iterator[Entry]:
        with os.scandir(folder.fd) as found:
            for item in found:
                inner = (*parts, item.name)
                if item.name.startswith(TEMPORARY) or self._is_protected(inner):
                    continue
                if item.name.startswith(".") and not hidden_too:
                    continue
                try:
                    entry = self._entry(folder, item.name, inner)
                except OSError:  # gone or exchanged since the folder was read
                    continue
                if entry is not None:
                    yield entry

    def _entry(self, folder: Handle, name: str, parts: tuple[str, ...]) -> Entry | None:
        """The entry, or ``None`` for what no tool could open: links that lead outside, pipes, devices."""
        status: os.stat_result | None = os.stat(name, dir_fd=folder.fd, follow_symlinks=False)
        is_link = status is not None and stat.S_ISLNK(status.st_mode)
        if is_link:
            status = self._status("/".join(parts))
        if status is None:
            return None
        if stat.S_ISDIR(status.st_mode):
            return Entry(name, True, 0 if is_link else entries_in(folder, name), is_link)
        return Entry(name, False, status.st_size, is_link) if stat.S_ISREG(status.st_mode) else None

    def _below_root(self, path: Path) -> tuple[str, ...]:
        try:
            return path.resolve().relative_to(self.root).parts
        except ValueError:
            return ()

    def _is_protected(self, parts: tuple[str, ...]) -> bool:
        return any(parts[: len(one)] == one for one in self._protected)

    def _refused(self, path: str) -> WorkspaceProblem:
        return WorkspaceProblem(
            f"{path} governs the agent or runs by itself; tools may not touch it, choose another file"
        )

    def _missing(self, path: str) -> WorkspaceProblem:
        parts = self._parts(path)
        folder = "/".join(parts[:-1])
        if not parts or not self.is_folder(folder):
            where = f"there is no folder {folder}/"
        else:
            names = [entry.name + "/" * entry.is_folder for entry in self.entries(folder)]
            where = f"files {f'in {folder}/' if folder else 'here'}: {listed(names, 15) or 'none'}"
        choices = list(dict.fromkeys([*self.near_names(path), *(self._same_name(parts[-1]) if parts else ())]))[:3]
        hint = f"did you mean {' or '.join(choices)}? " if choices else ""
        return WorkspaceProblem(f"no file {path!r}; {hint}{where}")

    def _same_name(self, name: str) -> list[str]:
        found: list[str] = []
        with suppress(WorkspaceProblem):
            for seen, one in enumerate(self.files()):
                if one.rpartition("/")[2].casefold() == name.casefold():
                    found.append(one)
                if len(found) == 3 or seen > 2_000:
                    break
        return found
