"""What remote models cost: a dated table, and the files that correct it.

The cards show these prices, and every response is charged by them. Providers change prices without notice, so a
TOML file may override any of them: the one given to the model, or the one that ``AGENTRT_PRICES`` names. ::

    ["gpt-4o"]          # US dollars per million tokens
    input = 2.5
    output = 10.0
    cached_input = 1.25
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from agentrt.core.errors import ConfigError
from agentrt.core.models import Usage
from agentrt.core.specs import Prices

PRICES_AS_OF = "2026-11-23"
"""When the table was last compared with the providers' published list prices (standard tier)."""
ENV = "AGENTRT_PRICES"


@dataclass(frozen=True, slots=True)
class Tariff:
    """Prices of one model. From ``long_from`` input tokens on, the whole request costs ``long_input`` times the
    input prices and ``long_output`` times the output price."""

    prices: Prices
    long_from: int | None = None
    long_input: float = 1.0
    long_output: float = 1.0

    def cost(self, usage: Usage) -> float:
        """US dollars."""
        p = self.prices
        plain = usage.input_tokens - usage.cached_tokens - usage.cache_write_tokens
        read = p.input if p.cached_input is None else p.cached_input
        write = p.input if p.cache_write is None else p.cache_write
        prompt = plain * p.input + usage.cached_tokens * read + usage.cache_write_tokens * write
        answer = usage.output_tokens * p.output
        if self.long_from is not None and usage.input_tokens > self.long_from:
            prompt, answer = prompt * self.long_input, answer * self.long_output
        return (prompt + answer) / 1e6


def tariff(model: str, overrides: str | Path | None = None) -> Tariff | None:
    """The tariff of a model, or ``None`` when nothing is known. A dated name finds its undated entry.

    Raises:
        ConfigError: an override file cannot be read or is not of the form above.
    """
    path = overrides or os.environ.get(ENV) or None
    table = {**TABLE, **_read(Path(path))} if path else TABLE
    return table.get(model) or table.get(undated(model))


def undated(model: str) -> str:
    """``claude-haiku-4-5-20251001`` and ``gpt-4.1-2025-04-14`` without their dates."""
    return re.sub(r"-(\d{8}|\d{4}-\d{2}-\d{2})$", "", model)


def _read(path: Path) -> dict[str, Tariff]:
    try:
        value = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: _entry(entry) for name, entry in value.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ConfigError(
            f'expected a TOML price list at {path} with tables like ["gpt-4o"] input = 2.5 output = 10.0 '
            f"(US dollars per million tokens): {error}; correct the file or unset {ENV}"
        ) from error


def _entry(entry: dict[str, float]) -> Tariff:
    known = {field.name for field in fields(Prices)}
    if not entry.keys() <= known or not {"input", "output"} <= entry.keys():
        raise ValueError(f"got {sorted(entry)}, expected input, output and perhaps cached_input, cache_write")
    prices = {name: float(price) for name, price in entry.items()}
    if min(prices.values()) < 0:
        raise ValueError("a price below zero")
    return Tariff(Prices(**prices))


def _claude(price_in: float, price_out: float, read: float) -> Tariff:
    """Writing five-minute cache entries costs a quarter more than input, in every Claude model so far."""
    return Tariff(Prices(price_in, price_out, read, round(price_in * 1.25, 6)))


def _gpt(price_in: float, price_out: float, read: float) -> Tariff:
    return Tariff(Prices(price_in, price_out, read))


def _gpt_long(price_in: float, price_out: float, read: float, *, writes: bool = True) -> Tariff:
    """Prompts beyond 272,000 tokens cost double, their answers half as much again."""
    write = round(price_in * 1.25, 6) if writes else None
    return Tariff(Prices(price_in, price_out, read, write), 272_000, 2.0, 1.5)


TABLE: dict[str, Tariff] = {
    "claude-fable-5-2": _claude(8, 40, 0.20),
    "claude-fable-5-1": _claude(10, 50, 0.25),
    "claude-mythos-5-1": _claude(10, 50, 0.25),
    "claude-fable-5": _claude(10, 50, 1.00),
    "claude-mythos-5": _claude(10, 50, 1.00),
    "claude-opus-5-5": _claude(4, 20, 0.20),
    "claude-opus-5": _claude(5, 25, 0.50),
    "claude-opus-4-8": _claude(5, 25, 0.50),
    "claude-opus-4-7": _claude(5, 25, 0.50),
    "claude-opus-4-6": _claude(5, 25, 0.50),
    "claude-opus-4-5": _claude(5, 25, 0.50),
    "claude-sonnet-5-5": _claude(2, 10, 0.10),
    "claude-sonnet-5": _claude(2, 10, 0.20),
    "claude-sonnet-4-6": _claude(3, 15, 0.30),
    "claude-sonnet-4-5": _claude(3, 15, 0.30),
    "claude-haiku-5-5": Tariff(Prices(0.10, 0.50, 0.01, 0.125), 100_000, 5.0, 5.0),
    "claude-haiku-4-5": _claude(1, 5, 0.10),
    "gpt-6.2-astra": _gpt_long(8, 40, 0.40),
    "gpt-6.2-sol": _gpt_long(2, 10, 0.10),
    "gpt-6-astra": _gpt_long(10, 50, 1.00),
    "gpt-6.1-sol": _gpt_long(2, 10, 0.10),
    "gpt-6.1-terra": _gpt_long(1, 5, 0.05),
    "gpt-6-sol": _gpt_long(2, 10, 0.20),
    "gpt-6-luna": _gpt_long(0.10, 0.50, 0.01),
    "gpt-5.6-sol": _gpt_long(4, 20, 0.40),
    "gpt-5.6-terra": _gpt_long(2, 12, 0.20),
    "gpt-5.6-luna": _gpt_long(0.20, 1.20, 0.02),
    "gpt-5.5": _gpt_long(5, 30, 0.50, writes=False),
    "gpt-5.4": _gpt_long(2.5, 15, 0.25, writes=False),
    "gpt-5.4-mini": _gpt(0.75, 4.5, 0.075),
    "gpt-5.4-nano": _gpt(0.20, 1.25, 0.02),
    "gpt-5.2": _gpt(1.75, 14, 0.175),
    "gpt-5.1": _gpt(1.25, 10, 0.125),
    "gpt-5": _gpt(1.25, 10, 0.125),
    "gpt-5-mini": _gpt(0.25, 2, 0.025),
    "gpt-5-nano": _gpt(0.05, 0.40, 0.005),
    "gpt-4.1": _gpt(2, 8, 0.50),
    "gpt-4.1-mini": _gpt(0.40, 1.60, 0.10),
    "gpt-4.1-nano": _gpt(0.10, 0.40, 0.025),
    "gpt-4o": _gpt(2.5, 10, 1.25),
    "gpt-4o-mini": _gpt(0.15, 0.60, 0.075),
    "o4-mini": _gpt(1.10, 4.40, 0.275),
    "o3": _gpt(2, 8, 0.50),
    "o3-mini": _gpt(1.10, 4.40, 0.55),
    "o1": _gpt(15, 60, 7.50),
}
