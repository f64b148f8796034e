"""OpenAI's models, and every server that speaks chat completions, through the official SDK. Made by
``agentrt.models.resolve`` for ``openai:NAME``."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Literal

from agentrt.core.models import ModelRequest, ModelResponse, OnDelta
from agentrt.core.specs import ModelCard
from agentrt.models.remote.cards import estimate_tokens, openai_card
from agentrt.models.remote.connection import OPENAI, Connection
from agentrt.models.remote.exchange import Examiner, Feed, Reply, Retries, Sleep, exchange, response
from agentrt.models.remote.openai_answer import Reading
from agentrt.models.remote.openai_request import Options, body_of
from agentrt.models.remote.prices import Tariff, tariff
from agentrt.models.remote.replies import read


class OpenAIModel:
    """A model behind chat completions.

    Args:
        name: the server's name for it, such as ``gpt-6-sol``.
        api_key: the key; from ``OPENAI_API_KEY`` when not given.
        api_key_env: another environment variable to take the key from.
        base_url: another server that speaks chat completions, such as ``http://127.0.0.1:8000/v1``. It is sent no key
            unless one is named here.
        max_retries: further attempts after rate limits, server errors and broken connections.
        timeout_s: seconds without a byte after which an attempt has failed.
        client: a ready ``openai.AsyncOpenAI``.
        card: what to believe of the model instead of the built-in card; needed for the context of a model of one's own.
        effort: ``none``, ``minimal``, ``low``, ``medium``, ``high``, ``xhigh`` or ``max``, where the model has it.
        structured: how answers are held to a schema: by the server, or as the arguments of a tool.
        stream_usage: ask for token counts; switch off for servers that refuse ``stream_options``.
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
        effort: str | None = None,
        structured: Literal["native", "tool"] = "native",
        stream_usage: bool = True,
        prices: str | Path | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._card = card or openai_card(name, prices)
        self._tariff = Tariff(card.prices) if card else tariff(name, prices)
        self._retries = Retries(max_retries, sleep=sleep)
        self._connection = Connection(
            OPENAI,
            name,
            api_key=api_key,
            api_key_env=api_key_env,
            base_url=base_url,
            timeout_s=timeout_s,
            client=client,
        )
        self._options = Options(self._connection.elsewhere, effort, structured, stream_usage)

    def __repr__(self) -> str:
        return f"OpenAIModel({self._card.name!r})"

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
            ConfigError: the key was not accepted, the model does not exist or cannot do what was asked, or a parameter
                is out of range.
            MissingPart: the SDK is not installed.
        """
        ask = body_of(request, self._card, self._options)
        connection = self._connection
        create = (await connection.client()).chat.completions.create
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
