"""The token that lets in. It lies in the home folder, readable by its owner only. It is made at the first start and
said to nobody: whoever shall use the server is told where it lies, or given it by its owner."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from agentrt.core.errors import ConfigError

SHORTEST = 32
_FORM = re.compile(rf"[A-Za-z0-9._~+/=-]{{{SHORTEST},512}}")


def token_in(home: Path) -> tuple[str, Path]:
    """The token and where it lies; a new one where there is none.

    Raises:
        ConfigError: others can read it, it is too short or no token, or the file cannot be read or made.
    """
    path = home / "server.token"
    try:
        _make(path)
        with path.open(encoding="ascii") as file:
            mode = os.fstat(file.fileno()).st_mode & 0o777
            token = file.read(1024).strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"expected a token in {path} that can be read or made, but {error}") from None
    if mode & 0o077:
        raise ConfigError(
            f"expected {path} to be readable by its owner only, but its mode is {mode:o}: others may have read the "
            "token, so remove the file (a new one is made), or chmod 600 it if nobody has"
        )
    if _FORM.fullmatch(token) is None:
        raise ConfigError(
            f"expected {path} to hold a token of {SHORTEST} letters, digits and -._~+/= or more: remove the file to "
            "have one made"
        )
    return token, path


def _make(path: Path) -> None:
    """Whole or not at all: another server that starts meanwhile must not read half a token."""
    if path.exists():
        return
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(32) + "\n")
        os.link(fresh, path)
    except FileExistsError:
        pass  # made by another meanwhile
    finally:
        fresh.unlink()
