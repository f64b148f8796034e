"""The local engine: runs Hugging Face causal language models with torch, constrained by grammars. ``TorchModel`` is
its whole public face; ``agentrt.models.resolve`` makes one from ``torch:PATH_OR_ID`` or ``builtin``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.models.local.model import TorchModel

__all__ = ["TorchModel"]


def __getattr__(name: str) -> Any:
    if name == "TorchModel":
        from agentrt.models.local.model import TorchModel

        return TorchModel
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
