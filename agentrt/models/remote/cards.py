"""What is known of remote models: the cards of the common ones, and a careful card for any other name.

``extra`` of a card holds the quirks the wire code asks for, so that a model not listed here works by giving a card
of one's own.

For Anthropic: ``thinking`` (``always``; ``default`` and ``between``: on unless switched off, by ``disabled`` or
``between_tools``; ``optional``: off unless asked for; ``manual``: with a token budget; ``unknown``), ``forced_tools``
(tool use can be forced), ``bound_thinking`` (thinking is only taken back behind an unchanged prefix), ``structured``
(answers can be held to a schema).

For OpenAI: ``sampling`` (temperature, top_p and the like are accepted) and ``tools`` (``ok``; ``effort_none``: only
with reasoning effort ``none``; ``effort_absent``: only without naming an effort; ``no``: not through chat completions).
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from agentrt.core.specs import ModelCard, Prices
from agentrt.models.remote.prices import tariff, undated

CHARS_PER_TOKEN = 3.6
"""Both providers' tokenizers give between 3 and 4.5 characters a token on English text and code, fewer on other
languages. The providers count exactly; this is only for budgets and windows before a request is sent."""


def estimate_tokens(text: str) -> int:
    """Tokens of a text, estimated by its length; never exact."""
    return int(len(text) / CHARS_PER_TOKEN) + 1 if text else 0


def anthropic_card(name: str, prices: str | Path | None = None) -> ModelCard:
    """The card of a Claude model; an unknown name gets 200,000 tokens of context and no optional features."""
    return _priced(_CLAUDE.get(undated(name), _UNKNOWN_CLAUDE), name, prices)


def openai_card(name: str, prices: str | Path | None = None) -> ModelCard:
    """The card of a model behind chat completions; an unknown name gets 32,768 tokens of context."""
    return _priced(_GPT.get(undated(name), _UNKNOWN_GPT), name, prices)


def _priced(card: ModelCard, name: str, overrides: str | Path | None) -> ModelCard:
    """``extra["priced"]`` tells a model that costs nothing from one whose price nobody knows."""
    found = tariff(name, overrides)
    prices = found.prices if found else Prices()
    return replace(card, name=name, prices=prices, extra={**card.extra, "priced": found is not None})


def _claude(
    thinking: str, *, context: int = 1_000_000, output: int = 128_000, forced: bool, bound: bool = False
) -> ModelCard:
    extra: dict[str, Any] = {
        "thinking": thinking,
        "forced_tools": forced,
        "bound_thinking": bound,
        "structured": True,
    }
    return ModelCard("", "anthropic", context, output, extra=extra)


def _gpt(context: int, output: int, *, sampling: bool, tools: str = "ok") -> ModelCard:
    extra = {"sampling": sampling, "tools": tools}
    return ModelCard("", "openai", context, output, max_tools=128, logprobs=sampling, extra=extra)


_CLAUDE_NEW = _claude("always", forced=False, bound=True)
_CLAUDE_4_5 = _claude("manual", context=200_000, output=64_000, forced=True)

_CLAUDE: dict[str, ModelCard] = {
    "claude-fable-5-2": _CLAUDE_NEW,
    "claude-mythos-5-2": _CLAUDE_NEW,
    "claude-fable-5-1": _CLAUDE_NEW,
    "claude-mythos-5-1": _CLAUDE_NEW,
    "claude-opus-5-5": _CLAUDE_NEW,
    "claude-sonnet-5-5": _claude("between", forced=False, bound=True),
    "claude-haiku-5-5": _claude("default", forced=False, bound=True),
    "claude-fable-5": _claude("always", forced=False),
    "claude-mythos-5": _claude("always", forced=False),
    "claude-opus-5": _claude("default", forced=True),
    "claude-sonnet-5": _claude("default", forced=True),
    "claude-opus-4-8": _claude("optional", forced=True),
    "claude-opus-4-7": _claude("optional", forced=True),
    "claude-opus-4-6": _claude("optional", forced=True),
    "claude-sonnet-4-6": _claude("optional", output=64_000, forced=True),
    "claude-opus-4-5": _CLAUDE_4_5,
    "claude-sonnet-4-5": _CLAUDE_4_5,
    "claude-haiku-4-5": _CLAUDE_4_5,
}
_UNKNOWN_CLAUDE = ModelCard("", "anthropic", 200_000, 8_192, extra={"thinking": "unknown", "bound_thinking": True})

_GPT_1M_NONE = _gpt(1_050_000, 128_000, sampling=False, tools="effort_none")
_GPT_1M_NO_TOOLS = _gpt(1_050_000, 128_000, sampling=False, tools="no")
_GPT_5 = _gpt(400_000, 128_000, sampling=False)
_O = _gpt(200_000, 100_000, sampling=False)
_GPT_4_1 = _gpt(1_047_576, 32_768, sampling=True)
_GPT_4O = _gpt(128_000, 16_384, sampling=True)

_GPT: dict[str, ModelCard] = {
    "gpt-6.2-astra": _GPT_1M_NO_TOOLS,
    "gpt-6.2-sol": _GPT_1M_NO_TOOLS,
    "gpt-6.1-sol": _GPT_1M_NO_TOOLS,
    "gpt-6.1-terra": _GPT_1M_NONE,
    "gpt-6-astra": _GPT_1M_NO_TOOLS,
    "gpt-6-sol": _GPT_1M_NONE,
    "gpt-6-luna": _GPT_1M_NONE,
    "gpt-5.6-sol": _GPT_1M_NONE,
    "gpt-5.6-terra": _GPT_1M_NONE,
    "gpt-5.6-luna": _GPT_1M_NONE,
    "gpt-5.5": _gpt(1_050_000, 128_000, sampling=False, tools="effort_absent"),
    "gpt-5.4": _gpt(1_050_000, 128_000, sampling=True, tools="effort_absent"),
    "gpt-5.4-mini": _gpt(400_000, 128_000, sampling=True, tools="effort_absent"),
    "gpt-5.4-nano": _gpt(400_000, 128_000, sampling=True, tools="effort_absent"),
    "gpt-5.2": _gpt(400_000, 128_000, sampling=True),
    "gpt-5.1": _gpt(400_000, 128_000, sampling=True),
    "gpt-5": _GPT_5,
    "gpt-5-mini": _GPT_5,
    "gpt-5-nano": _GPT_5,
    "gpt-4.1": _GPT_4_1,
    "gpt-4.1-mini": _GPT_4_1,
    "gpt-4.1-nano": _GPT_4_1,
    "gpt-4o": _GPT_4O,
    "gpt-4o-mini": _GPT_4O,
    "o4-mini": _O,
    "o3": _O,
    "o3-mini": _O,
    "o1": _O,
}
_UNKNOWN_GPT = ModelCard("", "openai", 32_768, 4_096, max_tools=128, extra={"sampling": True, "tools": "ok"})
