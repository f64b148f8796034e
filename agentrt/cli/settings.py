"""Where things lie and what is set: environment, then ``config.toml`` in the home folder, then defaults.

``AGENTRT_HOME`` holds the journal, long-term memory, the user's policy and stored grants. It is never mounted
into a sandbox and never writable by tools.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agentrt.core.errors import ConfigError
from agentrt.tools.workspace import home_folder

DEFAULT_MODEL = "builtin"
KEYS = {"model": str, "planner": str, "max_steps": int, "max_cost": float, "store": str}


@dataclass(frozen=True)
class Settings:
    home: Path
    model: str = DEFAULT_MODEL
    planner: str = "react"
    max_steps: int = 30
    max_cost: float | None = None
    configured: bool = False
    """Whether the model was chosen by the user."""
    store: str | None = field(default=None, repr=False)
    """Where the journal lies, when not in the home folder; may hold a password."""
    mcp: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    """The sections ``[mcp.NAME]``, see ``servers``; may hold secrets."""

    @property
    def journal(self) -> str | Path:
        """What ``open_store`` is given."""
        return self.store or self.home / "journal.db"

    @property
    def policy(self) -> Path:
        return self.home / "policy.toml"


def load_settings(model: str | None = None) -> Settings:
    """The settings in force; ``model`` is the command line's choice.

    An API key in the environment is not a choice: without ``--model`` or a configuration nothing leaves this
    machine.

    Raises:
        ConfigError: the home folder cannot be used, or the configuration file is damaged or names something unknown.
    """
    home = _home()
    values = _read(home / "config.toml")
    chosen = model or os.environ.get("AGENTRT_MODEL") or values.get("model")
    values["model"] = chosen or DEFAULT_MODEL
    values["store"] = os.environ.get("AGENTRT_STORE") or values.get("store")
    return Settings(home=home, configured=chosen is not None, **values)


def _home() -> Path:
    """The home folder, made if it is not there."""
    try:
        home = home_folder()
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except (OSError, RuntimeError) as error:  # RuntimeError: this user has no home
        raise ConfigError(
            f"expected a folder for the journal and settings that exists or can be made, but {error}; "
            "set AGENTRT_HOME to one that can be written"
        ) from None
    return home


def _read(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from error
    for key, value in values.items():
        if key == "mcp":
            _check_servers(path, value)
            continue
        if key not in KEYS:
            raise ConfigError(f"{path}: unknown setting {key!r}; settings are {', '.join(KEYS)} and mcp")
        if not isinstance(value, KEYS[key]) and not (KEYS[key] is float and isinstance(value, int)):
            raise ConfigError(f"{path}: {key} must be {KEYS[key].__name__}, got {value!r}")
    return values


def _check_servers(path: Path, value: Any) -> None:
    if not isinstance(value, dict) or not all(isinstance(section, dict) for section in value.values()):
        raise ConfigError(f"{path}: expected a section for each MCP server, such as [mcp.files], with a command or url")
