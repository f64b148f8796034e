"""Floor 1: places to run code that are not the host. One backend so far: a locked-down Docker container with a
stateful Python in it. ``find_engine`` and ``build_image`` are the set-up; ``DockerSandbox`` is the thing itself.

Names are loaded on first use, and the ``docker`` package only when an engine is talked to.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.sandboxes.container import reap
    from agentrt.sandboxes.docker import DockerSandbox
    from agentrt.sandboxes.engine import EngineInfo, find_engine
    from agentrt.sandboxes.image import Recipe, build_image, has_image
    from agentrt.sandboxes.view import ViewLimits

__all__ = ["DockerSandbox", "EngineInfo", "Recipe", "ViewLimits", "build_image", "find_engine", "has_image", "reap"]

_HOMES = {
    "DockerSandbox": "docker",
    "EngineInfo": "engine",
    "Recipe": "image",
    "ViewLimits": "view",
    "build_image": "image",
    "find_engine": "engine",
    "has_image": "image",
    "reap": "container",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'agentrt.sandboxes' has no attribute {name!r}")
    value = getattr(import_module(f"agentrt.sandboxes.{home}"), name)
    globals()[name] = value
    return value
