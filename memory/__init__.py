"""Floor 2: what an agent keeps. ``window`` chooses what of the conversation goes into a request, ``longterm``
keeps records in SQL and finds them again, ``index`` is the rebuildable vector index, ``embedder`` turns texts
into vectors offline. ``agentrt.agent`` builds these and hands them on as protocols.

Names are loaded on first use, so that importing this package imports neither numpy nor Chroma.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.memory.embedder import LexicalEmbedder, MiniLMEmbedder, choose_embedder, default_embedder
    from agentrt.memory.longterm import LongTermMemory, open_memory
    from agentrt.memory.window import Window, WindowCut

__all__ = [
    "LexicalEmbedder",
    "LongTermMemory",
    "MiniLMEmbedder",
    "Window",
    "WindowCut",
    "choose_embedder",
    "default_embedder",
    "open_memory",
]

_HOMES = {
    "LexicalEmbedder": "agentrt.memory.embedder",
    "LongTermMemory": "agentrt.memory.longterm",
    "MiniLMEmbedder": "agentrt.memory.embedder",
    "Window": "agentrt.memory.window",
    "WindowCut": "agentrt.memory.window",
    "choose_embedder": "agentrt.memory.embedder",
    "default_embedder": "agentrt.memory.embedder",
    "open_memory": "agentrt.memory.longterm",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'agentrt.memory' has no attribute {name!r}")
    return getattr(import_module(home), name)
