"""Whose rules hold: the user's file, the workspace's own, and those of one invocation, all at once.

As the strictest rule wins, a layer can only add. The workspace's own file (``agentrt.toml``) may only tighten unless
the user trusts it: its place and its content, so that a changed file is not trusted any more. What is trusted stands in
the user's home, where no tool can write.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agentrt.core.errors import PolicyError
from agentrt.policy.loading import combined, file_hash, load_policy
from agentrt.policy.policy import Policy
from agentrt.policy.trusted import drop, keep, trusted_hash

USERS, WORKSPACES, TRUSTED = "policy.toml", "agentrt.toml", "trusted-policies.json"


@dataclass(frozen=True)
class Layer:
    """A file of rules. ``only_tightens``: it belongs to a workspace and is not trusted; where it is, ``trusted`` is the
    hash of what is, and another content than that is not, whenever it is loaded."""

    path: Path
    whose: str
    only_tightens: bool = False
    trusted: str = ""

    def load(self) -> Policy:
        """Raises ``PolicyError``."""
        return load_policy(self.path, project=self.only_tightens or bool(self.trusted), trusted={self.trusted})


def layers(home: Path, workspace: Path | None = None, invocation: Sequence[Path] = ()) -> tuple[Layer, ...]:
    """The files that hold in a workspace, those that exist.

    Raises:
        PolicyError: what is trusted cannot be read.
    """
    found = [Layer(home / USERS, "user")] if (home / USERS).exists() else []
    own = None if workspace is None else workspace / WORKSPACES
    if own is not None and own.exists():
        known = trusted_hash(home / TRUSTED, own) if is_trusted(home, own) else None
        found.append(Layer(own, "workspace", only_tightens=known is None, trusted=known or ""))
    return (*found, *(Layer(path, "invocation") for path in invocation))


def layered(home: Path, workspace: Path | None = None, invocation: Sequence[Path] = ()) -> Policy:
    """All rules that hold in a workspace.

    Raises:
        PolicyError: one of the files is not valid.
    """
    return combined([layer.load() for layer in layers(home, workspace, invocation)])


def is_trusted(home: Path, path: Path) -> bool:
    """Raises ``PolicyError``: what is trusted, or the file, cannot be read."""
    return trusted_hash(home / TRUSTED, path) == _hash(path)


def trust(home: Path, path: Path) -> str:
    """Trust this file as it is now; gives its hash.

    Raises:
        PolicyError: it is not valid.
    """
    load_policy(path)
    hashed = _hash(path)
    keep(home / TRUSTED, path, hashed)
    return hashed


def untrust(home: Path, path: Path) -> bool:
    """Whether it was trusted until now."""
    return drop(home / TRUSTED, path)


def _hash(path: Path) -> str:
    try:
        return file_hash(path)
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"expected a policy in {path}, but it cannot be read: {error}") from None
