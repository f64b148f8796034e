"""From a model string to a model. Called by ``agentrt.agent`` and the command line; backends load when named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import ConfigError

if TYPE_CHECKING:
    from agentrt.core.protocols import Model

FORMS = "builtin, torch:PATH_OR_ID, anthropic:NAME, openai:NAME, scripted:FILE"


def resolve_model(name: str = "builtin", **options: Any) -> Model:
    """The model a string names; ``options`` go to its class.

    Raises:
        ConfigError: the string has none of the known forms.
        MissingPart: a library or the model itself is not there; the message says how to get it.
    """
    kind, _, rest = name.strip().partition(":")
    if kind == "builtin" and not rest:
        from agentrt.models.local.model import TorchModel

        return TorchModel(Path(__file__).parent / "builtin", **options)
    if not rest:
        raise ConfigError(f"expected a model such as {FORMS}; found {name!r}")
    if kind == "torch":
        from agentrt.models.local.model import TorchModel

        return TorchModel(rest, **options)
    if kind == "anthropic":
        from agentrt.models.remote import AnthropicModel

        return AnthropicModel(rest, **options)
    if kind == "openai":
        from agentrt.models.remote import OpenAIModel

        return OpenAIModel(rest, **options)
    if kind == "scripted":
        from agentrt.models.scripted import ScriptedModel

        scripted: Model = ScriptedModel.from_file(rest, **options)
        return scripted
    raise ConfigError(f"expected a model such as {FORMS}; found {name!r}")
