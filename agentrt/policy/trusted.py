"""What of a workspace the user trusts: places with hashes of their content, in a file of the user's home, where no tool
can write. A place that has another content by now is not trusted any more. Called by ``layers`` for files of rules and
by ``agentrt.tools.skills`` for skills; each has its own file.
"""

from __future__ import annotations

import json
from pathlib import Path

from agentrt.core.errors import PolicyError


def trusted_hash(file: Path, place: Path) -> str | None:
    """What of this place is trusted. Raises ``PolicyError``."""
    return trusted(file).get(str(place.resolve()))


def keep(file: Path, place: Path, hashed: str) -> None:
    """Trust this place with this content. Raises ``PolicyError``."""
    _write(file, trusted(file) | {str(place.resolve()): hashed})


def drop(file: Path, place: Path) -> bool:
    """Whether it was trusted until now. Raises ``PolicyError``."""
    known = trusted(file)
    was = known.pop(str(place.resolve()), None)
    _write(file, known)
    return was is not None


def trusted(file: Path) -> dict[str, str]:
    """Places and hashes of what is trusted.

    Raises:
        PolicyError: the file cannot be read.
    """
    if not file.exists():
        return {}
    try:
        known = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise PolicyError(f"expected trusted files in {file}, but it cannot be read: {error}; remove it") from None
    if not isinstance(known, dict) or not all(isinstance(one, str) for one in known.values()):
        raise PolicyError(f"expected paths and hashes in {file}, found something else; remove it")
    return known


def _write(file: Path, known: dict[str, str]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = file.with_name(f"{file.name}.new")
    new.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")
    new.replace(file)
