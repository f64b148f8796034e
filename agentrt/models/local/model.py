"""``TorchModel``: any Hugging Face causal language model as an agentrt ``Model``. This is the side that callers hold;
weights, cache and grammars live in an actor (``local.actor``), so that screens and loops never wait for a forward
pass."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agentrt.core.canonical import whole
from agentrt.core.errors import ModelUnavailable
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta
from agentrt.core.specs import ModelCard
from agentrt.models.local.actor import Actor
from agentrt.models.local.cards import model_folder, read_card, weights_folder
from agentrt.models.local.weights import LoadOptions, Progress


class TorchModel:
    """A local model.

    Args:
        path_or_id: a directory with config, safetensors and tokenizer (or with a card that names one), or a hub id.
        card: what the model can do, in place of its card; a mapping changes single fields.
        threads: torch threads; by default 1 for small models.
        device: ``cpu``, ``auto`` or a torch device.
        dtype: a torch dtype's name; by default float32 on a CPU, else the weights' own.
        in_process: own the weights in a thread of this process instead of a child process.
        progress: told what is being loaded; called from another thread.
        fast_forward: take what a grammar forces without sampling it token by token.

    Raises:
        MissingPart: there is no such model.
        ConfigError: its card is not usable.
    """

    def __init__(
        self,
        path_or_id: str | Path,
        *,
        card: ModelCard | Mapping[str, Any] | None = None,
        threads: int | None = None,
        device: str = "cpu",
        dtype: str | None = None,
        in_process: bool = False,
        progress: Progress | None = None,
        fast_forward: bool = True,
    ) -> None:
        path = str(path_or_id)
        self._folder = model_folder(path)
        self._card = read_card(self._folder, path, card)
        self._options = LoadOptions(path, self._card, threads, device, dtype)
        self._engine_options = {"fast_forward": fast_forward}
        self._in_process, self._progress = in_process, progress
        self._lock = threading.Lock()
        self._actor: Actor | None = None
        self._closed = False
        self._finalizer: weakref.finalize[Any, Any] | None = None
        self._tokenizer: Any = None

    @property
    def card(self) -> ModelCard:
        return self._card

    @property
    def pid(self) -> int | None:
        """The process id of the running child, if there is one."""
        actor = self._actor
        return actor.pid if actor is not None and actor.alive else None

    def start(self) -> None:
        """Begin loading now instead of at the first request."""
        self._living()

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        """One answer; see ``core.protocols.Model``. Requests of several tasks queue up.

        Raises:
            ModelUnavailable: the model's process died, or the model was closed; the next call starts it again.
            OutputTruncated, ContextOverflow, SchemaUnsupported, MissingPart, ConfigError: see ``core.errors``.
        """
        return await self._living().ask(request, on_delta)

    def count_tokens(self, text: str) -> int:
        """Tokens of a text, by the model's own tokenizer."""
        if self._tokenizer is None:
            from tokenizers import Tokenizer

            file = weights_folder(self._folder) / "tokenizer.json"
            self._tokenizer = Tokenizer.from_file(str(file)) if file.is_file() else False
        if self._tokenizer is False:
            return (len(text.encode("utf-8", "replace")) + 2) // 3
        return len(self._tokenizer.encode(whole(text), add_special_tokens=False).ids)

    async def close(self) -> None:
        """End the actor; no process is left. May be called again."""
        with self._lock:
            self._closed = True
            actor, self._actor = self._actor, None
        if actor is not None:
            await asyncio.to_thread(actor.close)

    def _living(self) -> Actor:
        with self._lock:
            if self._closed:
                raise ModelUnavailable("this model was closed; make a new one")
            if self._actor is None or not self._actor.alive:
                if self._finalizer is not None:
                    self._finalizer.detach()
                self._actor = Actor(
                    self._options, self._engine_options, in_process=self._in_process, progress=self._progress
                )
                self._finalizer = weakref.finalize(self, self._actor.close)
            return self._actor
