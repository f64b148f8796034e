"""For the tests of programs that use agentrt: models that say what they were told, cassettes of real ones, and a
world that cannot be reached. ``docs/testing.md`` shows how they go together.

Names are loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.models.scripted import FunctionModel, ScriptedModel, call
    from agentrt.testing.cassettes import Cassette, CassetteMiss
    from agentrt.testing.poison import Poisoned, poisoned

__all__ = ["Cassette", "CassetteMiss", "FunctionModel", "Poisoned", "ScriptedModel", "call", "poisoned"]

_HOMES = {
    "Cassette": "agentrt.testing.cassettes",
    "CassetteMiss": "agentrt.testing.cassettes",
    "FunctionModel": "agentrt.models.scripted",
    "Poisoned": "agentrt.testing.poison",
    "ScriptedModel": "agentrt.models.scripted",
    "call": "agentrt.models.scripted",
    "poisoned": "agentrt.testing.poison",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'agentrt.testing' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value
