"""Checks on requests that both providers need: parameters within their ranges, a tool choice that can be met."""

from __future__ import annotations

from agentrt.core.errors import ConfigError
from agentrt.core.models import ModelRequest, Sampling


def check_ranges(
    sampling: Sampling, provider: str, *, temperature: float, stops: int | None = None, logprobs: int | None = None
) -> None:
    """Args: the largest temperature, number of stop strings and number of alternatives the provider takes.

    Raises:
        ConfigError: naming the parameter, its range and the value.
    """
    limits: list[tuple[str, float | None, float, float | None]] = [
        ("temperature", sampling.temperature, 0, temperature),
        ("top_p", sampling.top_p, 0, 1),
        ("top_k", sampling.top_k, 1, None),
        ("min_p", sampling.min_p, 0, 1),
        ("max_tokens", sampling.max_tokens, 1, None),
        ("logprobs", sampling.logprobs, 0, logprobs),
        ("number of stop strings", len(sampling.stop), 0, stops),
    ]
    for name, value, low, high in limits:
        if value is not None and not (low <= value and (high is None or value <= high)):
            upto = f"from {low:g} to {high:g}" if high is not None else f"of at least {low:g}"
            raise ConfigError(f"expected {name} {upto} for {provider}, got {value:g}")
    if any(not stop.strip() for stop in sampling.stop):
        raise ConfigError(f"expected stop strings with something visible in them for {provider}, got an empty one")


def not_sent(sampling: Sampling, provider: str, *names: str) -> list[str]:
    """A note on parameters that were given but have no counterpart there."""
    given = [name for name in names if getattr(sampling, name) is not None]
    return [f"not sent, because {provider} does not take it for this model: {', '.join(given)}"] if given else []


def check_tool_choice(request: ModelRequest) -> None:
    """Raises:
    ConfigError: a tool is required but there is none, or the named one is not among the tools.
    """
    choice, names = request.tool_choice, [tool.name for tool in request.tools]
    if choice in ("auto", "none"):
        return
    if choice == "required" and not names:
        raise ConfigError("expected tools with tool_choice 'required', got none: give tools or use 'auto'")
    if choice != "required" and choice not in names:
        raise ConfigError(f"expected tool_choice to be auto, required, none or one of {names}, got {choice!r}")
