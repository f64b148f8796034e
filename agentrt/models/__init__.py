"""Model backends. ``resolve_model`` turns a model string into a ``Model``; the classes load when first touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.models.resolve import resolve_model

__all__ = ["resolve_model"]


def __getattr__(name: str) -> Any:
    if name == "resolve_model":
        from agentrt.models.resolve import resolve_model

        return resolve_model
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
