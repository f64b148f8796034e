"""The way of one model call: bound by the budget, guarded, asked, judged, recorded. What ``gate`` is for tools.

Every attempt is recorded, also those that the guard sends back; an attempt that was recorded is not made again. The
journal holds what the planner sees: real values, where the model saw placeholders.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from inspect import isawaitable
from typing import Any

from agentrt.core.canonical import canonical_json, digest, quoted
from agentrt.core.codec import encode, response_from_json, response_to_text
from agentrt.core.errors import BudgetExceeded, ModelError
from agentrt.core.events import Body, GuardrailTriggered, ModelFailed, ModelFinished, ModelStarted, Phase
from agentrt.core.guards import Finding, Judged
from agentrt.core.labels import Label
from agentrt.core.messages import relabelled
from agentrt.core.models import Delta, ModelRequest, ModelResponse, with_message
from agentrt.core.structs import struct
from agentrt.runtime.gate import CallSite
from agentrt.runtime.given import sound
from agentrt.runtime.journal import put
from agentrt.runtime.ledger import Ledger
from agentrt.runtime.state import RunState


class Manner:
    """How one branch asks: all of its requests but the prompt, which stays the same from step to step and is therefore
    spelled once."""

    def __init__(self) -> None:
        self._of: tuple[Any, Any, Any] = (None, None, None)
        self._print, self._shown = "", dict[str, Any]()

    def fingerprint(self, request: ModelRequest, prompt: str) -> str:
        """By what two requests are the same: the digest of ``[prompt, tools, tool_choice, sampling,
        output_schema]``."""
        self._look(request)
        schema = "null" if request.output_schema is None else canonical_json(request.output_schema)
        return digest(f"[{quoted(prompt)},{self._print},{schema}]")

    def settings(self, request: ModelRequest) -> dict[str, Any]:
        """For the journal: the names of the tools and, of the other settings, those that were not left to the
        backend."""
        self._look(request)
        return self._shown

    def _look(self, request: ModelRequest) -> None:
        of = self._of
        if request.tools is of[0] and request.tool_choice is of[1] and request.sampling is of[2]:
            return
        tools, sampling = [tool.digest for tool in request.tools], encode(request.sampling)
        said = [tools, request.tool_choice, sampling]
        chosen = {name: value for name, value in sampling.items() if value not in (None, [])}
        names = [tool.name for tool in request.tools]
        self._of = request.tools, request.tool_choice, request.sampling
        self._print = canonical_json(said)[1:-1]
        self._shown = {"tools": names, "tool_choice": request.tool_choice, **chosen}


@struct
class ModelCall:
    """One call. ``prompt`` names the messages in the journal, ``fingerprint`` covers all of the request, ``label`` says
    what the answer is made from, whatever the backend says."""

    run: RunState
    site: CallSite
    phase: Phase
    prompt: str
    fingerprint: str
    label: Label
    manner: Manner

    def recorded(self) -> ModelResponse | None:
        """The answer an earlier process got, unless the guard had sent it back and nothing better came since. The
        budget is charged for every recorded attempt."""
        finished = self.run.journal.all_recorded(self.site.key, ModelFinished)
        if not finished:
            return None
        responses = [response_from_json(json.loads(self.run.journal.content(f.response_blob))) for f in finished]
        ledger = self.run.ledger_of(self.site.branch)
        for response in responses:
            ledger.count_model_call()
            ledger.after_model(response)
        return self._labelled(responses[-1]) if len(finished) > self._sent_back else None

    async def ask(self, request: ModelRequest, blobs: Mapping[str, str]) -> ModelResponse:
        """The answer the guard lets pass. ``blobs`` are the messages that are not in the journal yet.

        Raises:
            ModelError, BudgetExceeded: recorded as the end of the attempt.
        """
        attempt = len(self.run.journal.all_recorded(self.site.key, ModelStarted))
        tries = self._sent_back
        while True:
            attempt, tries = attempt + 1, tries + 1
            judged = await self._attempt(request, attempt, tries, blobs)
            if not judged.again:
                return judged.response
            blobs = {}

    async def _attempt(self, request: ModelRequest, attempt: int, number: int, blobs: Mapping[str, str]) -> Judged:
        run, key, model = self.run, self.site.key, self.run.kit.model
        run.journal.require_live(key, "a model call")
        run.take_cancel()
        ledger = run.ledger_of(self.site.branch)
        request, counted = self._within_budget(request, ledger)
        settings = self.manner.settings(request)
        self._write(ModelStarted(key, attempt, model.card.name, self.fingerprint, self.prompt, settings), blobs=blobs)
        sent, masked = run.shield.outgoing(request, model.card)
        if masked:
            self._tell(masked)
        showing = run.shield.showing(lambda d: run.journal.delta(Delta(d.kind, d.text, d.attempt + attempt - 1)))
        try:
            async with ledger.deadline():
                answering = model.generate(sent, showing)
                if not isawaitable(answering):
                    raise ModelError(
                        f"expected generate() of {model.card.name!r} to be a coroutine function (async def)"
                    )
                response = self._labelled(sound(await answering, model.card.name))
            showing.close()
        except (ModelError, BudgetExceeded) as error:
            self._write(ModelFailed(key, attempt, type(error).__name__, str(error)))
            raise
        ledger.after_model(response)
        run.sizes.learn(counted, response.usage.input_tokens)
        judged = run.shield.incoming(request, response, number)
        self._record(judged.response, attempt)
        if judged.findings:
            self._tell(judged.findings)
        return judged

    def _labelled(self, response: ModelResponse) -> ModelResponse:
        message = relabelled(response.message, self.label)
        return response if message is response.message else with_message(response, message)

    def _record(self, response: ModelResponse, attempt: int) -> None:
        name, blobs = put(response_to_text(response))
        finished = ModelFinished(
            self.site.key,
            attempt,
            name,
            response.finish_reason,
            response.usage,
            response.ttft_s,
            response.duration_s,
            response.attempts,
            response.notes,
        )
        self._write(finished, cost=response.cost, blobs=blobs)

    def _within_budget(self, request: ModelRequest, ledger: Ledger) -> tuple[ModelRequest, int]:
        """The request, its answer limited to what the budget has room for, and its prompt's size where that counts."""
        card, sampling = self.run.kit.model.card, request.sampling
        wanted = sampling.max_tokens or card.max_output_tokens
        prompt = self.run.sizes.of(request) if ledger.meters_models else 0
        prices = None if card.extra.get("priced") is False else card.prices
        room = self.run.afford(lambda: ledger.before_model(prompt, wanted, prices))
        return (request if room >= wanted else replace(request, sampling=replace(sampling, max_tokens=room))), prompt

    @property
    def _sent_back(self) -> int:
        found = self.run.journal.all_recorded(self.site.key, GuardrailTriggered)
        return sum([body.action == "retried" for body in found])

    def _tell(self, findings: tuple[Finding, ...]) -> None:
        for found in findings:
            self._write(GuardrailTriggered(found.guardrail, found.action, found.detail, self.site.key))

    def _write(self, body: Body, cost: float = 0.0, blobs: Mapping[str, str] | None = None) -> None:
        site = self.site
        self.run.journal.write(body, branch=site.branch, step=site.step, phase=self.phase, cost=cost, blobs=blobs)
