"""A small Debian file system with Python, made by debootstrap where no registry answers, and kept in the cache.
Called by ``image.py``."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from agentrt.core.canonical import digest_json
from agentrt.core.errors import MissingPart

MIRROR = "http://deb.debian.org/debian"
NOT_NEEDED = ("doc", "man", "info", "locale")


def cache_folder() -> Path:
    """``AGENTRT_HOME/cache`` where that is set, else the user's cache folder."""
    home = os.environ.get("AGENTRT_HOME")
    if home:
        return Path(home) / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "agentrt"


def host_suite() -> str:
    """The release this machine runs if it is a Debian, since its mirror and keys are then at hand."""
    try:
        lines = Path("/etc/os-release").read_text().splitlines()
    except OSError:
        return "bookworm"
    release = dict(line.replace('"', "").split("=", 1) for line in lines if "=" in line)
    return release.get("VERSION_CODENAME", "bookworm") if release.get("ID") == "debian" else "bookworm"


def root_file_system(suite: str, packages: tuple[str, ...], say: Callable[[str], None]) -> Path:
    """A tar archive of the file system, from the cache or newly made.

    Raises:
        MissingPart: debootstrap is not installed, not permitted or failed.
    """
    name = f"rootfs-{suite}-{digest_json([suite, *packages])[:12]}.tar.gz"
    archive = cache_folder() / name
    archive.parent.mkdir(parents=True, exist_ok=True)
    with _lock(archive.with_suffix(".lock")):
        if not archive.exists():
            _make(suite, packages, archive, say)
    return archive


def _make(suite: str, packages: tuple[str, ...], archive: Path, say: Callable[[str], None]) -> None:
    tool = shutil.which("debootstrap") or shutil.which("/usr/sbin/debootstrap")
    if tool is None:
        raise MissingPart(
            "no registry answers and debootstrap is not installed, so there is nothing to make the sandbox image of; "
            "as root: `apt-get install debootstrap`, or give the engine access to a registry"
        )
    if os.geteuid() != 0:
        raise MissingPart(
            "no registry answers and debootstrap needs root; run `sudo python -m agentrt.sandboxes build` once, "
            "or give the engine access to a registry"
        )
    mirror = _mirror(suite)
    say(f"fetching Debian {suite} with {', '.join(packages)} from {mirror} (a minute or two)")
    with tempfile.TemporaryDirectory(prefix="rootfs-", dir=archive.parent) as folder:
        root = Path(folder) / "root"
        command = [tool, "--variant=minbase", f"--include={','.join(packages)}", suite, str(root), mirror]
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
        if done.returncode != 0:
            last = " | ".join(done.stdout.strip().splitlines()[-3:])
            raise MissingPart(f"debootstrap {suite} from {mirror} failed: {last}; AGENTRT_DEBIAN_MIRROR names another")
        _slim(root)
        say("packing it")
        partial = archive.with_suffix(".partial")
        pack = ["tar", "--numeric-owner", "-C", str(root), "-I", "gzip -1", "-cf", str(partial), "."]
        subprocess.run(pack, check=True)
        partial.rename(archive)


def _slim(root: Path) -> None:
    for name in (*(f"usr/share/{each}" for each in NOT_NEEDED), "var/cache", "var/log", "var/lib/apt"):
        folder = root / name
        if folder.is_dir():
            shutil.rmtree(folder)
            folder.mkdir()
    for path in root.rglob("*"):
        if path.is_file() and not path.is_symlink():
            mode = path.stat().st_mode
            if mode & 0o6000:  # nothing in a sandbox may become somebody else
                path.chmod(mode & 0o1777)


def _mirror(suite: str) -> str:
    """The mirror this machine itself uses for that release."""
    given = os.environ.get("AGENTRT_DEBIAN_MIRROR")
    if given:
        return given
    if suite != host_suite():
        return MIRROR
    for file in (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))):
        try:
            text = file.read_text()
        except OSError:
            continue
        one_line = re.search(rf"^deb\s+(?:\[[^]]*]\s+)?(https?://\S+)\s+{suite}\s", text, re.MULTILINE)
        if one_line:
            return one_line[1]
        for block in text.split("\n\n"):
            uris = re.search(r"^URIs:\s*(https?://\S+)", block, re.MULTILINE)
            if uris and re.search(rf"^Suites:(?:.*\s)?{suite}(?:\s|$)", block, re.MULTILINE):
                return uris[1]
    return MIRROR


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Two builds at once: the second waits and finds the work done."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
