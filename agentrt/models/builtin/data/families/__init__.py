"""The everyday tasks of the built-in tools, as families of training episodes.

`FAMILIES` maps a name to its maker, as the modules of this folder name them, and `WEIGHTS` says how often each should
be drawn; `..mix` uses both.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from agentrt.models.builtin.data.families.weights import WEIGHTS
from agentrt.models.builtin.data.types import Maker

__all__ = ["FAMILIES", "WEIGHTS"]

_MODULES = [import_module(f"{__name__}.{name}") for name in sorted(module.name for module in iter_modules(__path__))]
FAMILIES: dict[str, Maker] = {
    name: maker for module in _MODULES for name, maker in getattr(module, "FAMILIES", {}).items()
}
