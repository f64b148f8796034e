"""Anthropic's models through their official SDK. Made by ``agentrt.models.resolve`` for ``anthropic:NAME``."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from agentrt.core.models import ModelRequest, ModelResponse, OnDelta
from agentrt.core.specs import ModelCard
from agentrt.models.remote.anthropic_answer import Reading
from agentrt.models.remote.anthropic_request import Options, body_of
from agentrt.models.remote.cards import anthropic_card, estimate_tokens
from agentrt.models.remote.connection import ANTHROPIC, Connection
from agentrt.models.remote.exchange import Examiner, Feed, Reply, Retries, Sleep, exchange, response
from agentrt.models.remote.prices import Tariff, tariff
from agentrt.models.remote.replies import read


class AnthropicModel:
    """A Claude model.

    Args:
        name: the provider's name for it, such as ``claude-opus-5-5``.
        api_key: the key; from ``ANTHROPIC_API_KEY`` when not given.
        api_key_env: another environment variable to take the key from.
        base_url: another server that speaks the Messages API. It is sent no key unless one is named here.
        max_retries: further attempts after rate limits, server errors and broken connections.
        timeout_s: seconds without a byte after which an attempt has failed.
        client: a ready ``anthropic.AsyncAnthropic``.
        card: what to believe of the model instead of the built-in card.
        thinking: on, off, or a budget in tokens for models that want one; ``None``: as the model does by default.
        effort: ``low``, ``medium``, ``high``, ``xhigh`` or ``max``, where the model has it.
        cache: mark the stable prefix for the provider's prompt cache.
        prices: a TOML price list; see ``agentrt.models.remote.prices``.
        sleep: waits between attempts; tests pass their own.

    Raises:
        ConfigError: no key was found.
    """

    def __init__(
        self,
        name: str,
        *,
        api_key: str | None = None,
        api_key_env: str | None = None,
        base_url: str | None = None,
        max_retries: int = 4,
        timeout_s: float = 120.0,
        client: Any = None,
        card: ModelCard | None = None,
        thinking: bool | int | None = None,
        effort: str | None = None,
        cache: bool = True,
        prices: str | Path | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._card = card or anthropic_card(name, prices)
        self._tariff = Tariff(card.prices) if card else tariff(name, prices)
        self._options = Options(thinking, effort, cache)
        self._retries = Retries(max_retries, sleep=sleep)
        self._connection = Connection(
            ANTHROPIC,
            name,
            api_key=api_key,
            api_key_env=api_key_env,
            base_url=base_url,
            timeout_s=timeout_s,
            client=client,
        )

    def __repr__(self) -> str:
        return f"AnthropicModel({self._card.name!r})"

    @property
    def card(self) -> ModelCard:
        return self._card

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        """One answer.

        Raises:
            ModelUnavailable: the server could not be reached or kept failing.
            OutputTruncated: the tokens ran out in the middle of a call or of a structured answer.
            ContextOverflow: the request is too long.
            ModelError: the request was refused as malformed, or the structured answer did not validate.
            ConfigError: the key was not accepted, the model does not exist, or a parameter is out of range.
            MissingPart: the SDK is not installed.
        """
        ask = body_of(request, self._card, self._options)
        connection = self._connection
        create = (await connection.client()).messages.create
        examiner = Examiner(ask.shape, connection.who)

        async def attempt(feed: Feed) -> Reply:
            return examiner.examine(await read(connection, create, ask.body, Reading(ask, feed)))

        done = await exchange(attempt, on_delta, self._retries, connection.who)
        return response(request, done, self._tariff, self._card.name)

    def count_tokens(self, text: str) -> int:
        """An estimate by length (3.6 characters a token); the provider counts exactly in ``usage``."""
        return estimate_tokens(text)

    async def close(self) -> None:
        await self._connection.close()
