"""Models behind an API: Anthropic's, OpenAI's, and servers that speak OpenAI's chat completions.

``agentrt.models.resolve`` and users make the two classes here. Importing this package loads no SDK; the SDK is
loaded at the first request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.models.remote.anthropic import AnthropicModel
    from agentrt.models.remote.openai import OpenAIModel

__all__ = ["AnthropicModel", "OpenAIModel"]


def __getattr__(name: str) -> Any:
    if name == "AnthropicModel":
        from agentrt.models.remote.anthropic import AnthropicModel

        return AnthropicModel
    if name == "OpenAIModel":
        from agentrt.models.remote.openai import OpenAIModel

        return OpenAIModel
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
