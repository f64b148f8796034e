"""One model answering requests, one at a time: prompt, choice, grammar, decoding, checking, message. Synchronous; the
actor (``local.worker``) owns an engine and calls ``generate`` from its own process or thread."""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from torch import Tensor

from agentrt.core.errors import ConfigError, ContextOverflow, SchemaUnsupported
from agentrt.core.ids import new_id
from agentrt.core.labels import meet
from agentrt.core.messages import Message, Part, Reasoning, Text, ToolCall
from agentrt.core.models import Delta, FinishReason, ModelRequest, ModelResponse, OnDelta, Usage
from agentrt.models.local.check import CallCheck
from agentrt.models.local.choice import Choice, Chooser
from agentrt.models.local.closing import WayOut
from agentrt.models.local.coverage import Coverage, Made, calls_made
from agentrt.models.local.decode import Decoded, Decoder
from agentrt.models.local.findings import circling, unsaid
from agentrt.models.local.formats import Reader, Segment
from agentrt.models.local.grammar import Compiled, Compiler, Vocabulary, Wanted
from agentrt.models.local.network import Network
from agentrt.models.local.prompt import prompt_ids
from agentrt.models.local.retry import failed
from agentrt.models.local.sampling import Sampler
from agentrt.models.local.search import Found, Script, Search
from agentrt.models.local.spans import Source, quotable, source_of
from agentrt.models.local.weights import Loaded

ATTEMPTS = 8
"""Samples drawn before an output that fails its checks is given up."""
UNWANTED = 1000.0
"""Nats against a call that was made already, or that fails its check."""
LEAST_WORTH = -12.0
"""Nats below which a second call is not worth making: nothing like it was meant."""
LEAST_ROOM = 16
"""Tokens that must be left for the answer."""


@dataclass(frozen=True)
class _Turn:
    """What one request comes down to."""

    request: ModelRequest
    wanted: Wanted
    compiled: Compiled
    sources: tuple[Source, ...]
    max_tokens: int
    choice: Choice | None


class Engine:
    """A loaded model with its cache and grammars. Not for concurrent use."""

    def __init__(self, loaded: Loaded, *, fast_forward: bool = True, lean: bool = True) -> None:
        self.card = loaded.card
        self._loaded, self._fast_forward = loaded, fast_forward
        self.tokenizer, self._form = loaded.tokenizer, loaded.form
        if not loaded.card.parallel_calls:
            self._form = replace(loaded.form, parallel=False)
        self.vocabulary = Vocabulary(loaded.tokenizer, loaded.vocabulary_size, loaded.eos)
        self.model = loaded.network
        self.network = Network(loaded.network, loaded.device, lean=lean)
        verbatim = ("required", "preferred") if loaded.card.verbatim else ("required",)
        self.compiler = Compiler(self._form, self.vocabulary, verbatim, loaded.card.grounded_numbers)
        self._check = CallCheck(verbatim)
        self._way_out = WayOut(self.vocabulary, self._form.reasoning[1:] if self._form.reasoning else ())

    def generate(
        self, request: ModelRequest, on_delta: OnDelta | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> ModelResponse:
        """Answer a request.

        Raises:
            ContextOverflow, OutputTruncated, SchemaUnsupported, ConfigError: see ``core.errors``.
            Interrupted: ``cancelled`` gave true.
        """
        began = time.perf_counter()
        self.network.cancelled = cancelled
        wanted = _wanted(request)
        prompt = prompt_ids(self.tokenizer, request.messages, request.tools)
        room = self._room(prompt, request)
        logits, cached = self.network.start(prompt)
        choice = self._choose(request, wanted, logits)
        turn, prompt, script = self._second(request, wanted, choice, room) or self._first(
            request, wanted, choice, room, prompt
        )
        if len(self.network.tokens) != len(prompt):  # the search leaves the last beginning it tried in the cache
            logits, _ = self.network.start(prompt)
        spent, problems = 0, []
        for attempt in range(1, ATTEMPTS + 1):
            decoded, reader = self._decode(turn, logits, on_delta, attempt, script if attempt == 1 else None)
            spent += len(decoded.tokens)
            if self._quotes(turn) and decoded.end not in ("cut", "closed"):
                problems += _completed(reader, request, on_delta, attempt)
            response, problem = self._response(turn, decoded, reader)
            if problem is None:
                break
            problems.append(problem)
            self.network.rewind(len(prompt))
        else:
            raise SchemaUnsupported(
                f"{ATTEMPTS} samples failed the check against the schema: {problems[-1]}; simplify the schema"
            )
        notes = turn.compiled.notes + tuple(f"drawn again: {problem}" for problem in problems) + response.notes
        return replace(
            response,
            notes=notes,
            attempts=len(problems) + 1,
            usage=Usage(len(prompt), spent, cached),
            ttft_s=None if decoded.first_token_at is None else decoded.first_token_at - began,
            duration_s=time.perf_counter() - began,
            extra={**response.extra, "forwards": decoded.forwards},
        )

    def _turn(
        self,
        request: ModelRequest,
        wanted: Wanted,
        choice: Choice | None,
        room: int,
        heard: Sequence[Message] | None = None,
    ) -> _Turn:
        """``heard`` are the messages that may be quoted: all of the request unless others are given."""
        sources = quotable(request.messages if heard is None else heard, system=self.card.verbatim)
        return _Turn(request, wanted, self.compiler.compile(wanted, sources), sources, room, choice)

    def _first(
        self, request: ModelRequest, wanted: Wanted, choice: Choice | None, room: int, prompt: list[int]
    ) -> tuple[_Turn, list[int], Script | None]:
        """What to say to the request as it is."""
        turn = self._turn(request, wanted if choice is None else _narrowed(wanted, choice), choice, room)
        found = self._searched(turn, prompt, calls_made(request.messages))
        return turn, prompt, None if found is None else Script(found.picks)

    def _second(
        self, request: ModelRequest, wanted: Wanted, choice: Choice | None, room: int
    ) -> tuple[_Turn, list[int], Script] | None:
        """Where a call failed and the model would only answer: its next likeliest one, if that is likely enough. The
        failure is not shown, but what it named may be quoted: the file that was meant."""
        lost = failed(request.messages, wanted.tools) if self.card.second_calls else None
        if lost is None or choice is None or choice.opening == "call":
            return None
        wanted = replace(wanted, tools=(lost.tool,), text=False, refusal=False)
        turn = self._turn(replace(request, messages=lost.messages), wanted, choice, room, request.messages)
        prompt = prompt_ids(self.tokenizer, lost.messages, request.tools)
        found = self._searched(turn, prompt, calls_made(request.messages))
        return None if found is None or found.worth < LEAST_WORTH else (turn, prompt, Script(found.picks))

    def _room(self, prompt: list[int], request: ModelRequest) -> int:
        room = self.card.context_tokens - len(prompt)
        if room < LEAST_ROOM:
            raise ContextOverflow(
                f"the request takes {len(prompt)} tokens and {LEAST_ROOM} must be left for the answer, but the model's "
                f"context is {self.card.context_tokens}; shorten the conversation or offer fewer tools"
            )
        return min(room, request.sampling.max_tokens or self.card.max_output_tokens)

    def _choose(self, request: ModelRequest, wanted: Wanted, logits: Tensor) -> Choice | None:
        named = request.tool_choice not in ("auto", "required")
        if self.card.choice is None or not wanted.calls or not wanted.tools or named:
            return None
        chooser = Chooser(self._form, self.card.choice, self._encode)
        return chooser.choose(
            self.network,
            logits,
            request.messages,
            wanted.tools,
            request.tool_scores,
            required=not wanted.text,
        )

    def _quotes(self, turn: _Turn) -> bool:
        """Whether what was found belongs to the answer."""
        return self.card.quotes_findings and turn.wanted.output_schema is None

    def _encode(self, text: str) -> list[int]:
        return list(self.tokenizer.encode(text, add_special_tokens=False))

    def _searched(self, turn: _Turn, prompt: list[int], made: Sequence[Made]) -> Found | None:
        """What to write where a call is certain to come and the model's card asks for the likeliest whole one that was
        not ``made`` before."""
        ways, matcher, wanted = self.card.call_search, turn.compiled.matcher, turn.wanted
        greedy = Sampler(turn.request.sampling, self._loaded.defaults).temperature == 0.0
        certain = wanted.calls and not (wanted.text or wanted.refusal) and matcher is not None
        if not (ways and greedy and certain and self._fast_forward) or matcher is None:
            return None
        judge = _Judge(self, turn, made, Coverage.of(turn.request.messages))
        found = Search(self.network, self.vocabulary, prompt, ways, judge).best(matcher)
        return found if found is not None and len(found.tokens) <= turn.max_tokens else None

    def _reader(self, turn: _Turn) -> Reader:
        json_text = turn.wanted.output_schema is not None
        labels = {self._form.label(tool): tool.name for tool in turn.wanted.tools} if turn.wanted.calls else {}
        return Reader(self._form, labels, () if json_text else turn.request.sampling.stop, json_text=json_text)

    def _decode(
        self, turn: _Turn, logits: Tensor, on_delta: OnDelta | None, attempt: int, script: Script | None
    ) -> tuple[Decoded, Reader]:
        sampling = turn.request.sampling
        reader = self._reader(turn)
        text = codecs.getincrementaldecoder("utf-8")("replace")

        def on_token(token: int) -> bool:
            _tell(on_delta, reader.feed(text.decode(self.vocabulary.bytes_of(token))), attempt)
            return reader.stopped is not None or (
                self._quotes(turn) and circling(_answer(reader), turn.request.messages)
            )

        decoder = Decoder(
            self.network,
            self.vocabulary,
            script or Sampler(sampling, self._loaded.defaults, attempt=attempt),
            self._way_out,
            turn.max_tokens,
            on_token,
            lambda: reader.json_state,
            sampling.logprobs,
            self._fast_forward,
        )
        matcher = turn.compiled.matcher
        decoded = decoder.run(logits, matcher.copy() if matcher else None)
        _tell(on_delta, reader.feed(text.decode(b"", final=True), last=True), attempt)
        return decoded, reader

    def _response(self, turn: _Turn, decoded: Decoded, reader: Reader) -> tuple[ModelResponse, str | None]:
        """The response, and what is wrong with it."""
        label = meet(m.label for m in turn.request.messages)
        said = {
            kind: "".join(s.text for s in reader.segments if s.kind == kind)
            for kind in ("text", "refusal", "reasoning")
        }
        calls, problem = self._calls(turn, reader.segments, label)
        if problem is None and turn.wanted.output_schema is not None and not calls and not said["refusal"]:
            problem = self._check.answer(
                said["text"], turn.wanted.output_schema, turn.sources, promised=not turn.compiled.notes
            )
        parts: list[Part] = []
        if said["reasoning"]:
            parts.append(Reasoning(said["reasoning"].strip("\n"), None, "model", label))
        text = said["text"] or said["refusal"]
        if text.strip():
            parts.append(Text(text.strip("\n") if calls else text, "model", label))
        finish: FinishReason = "tool_calls" if calls else "refusal" if said["refusal"] else "stop"
        notes: tuple[str, ...] = ()
        if decoded.end in ("cut", "closed"):
            finish = "length"
            if decoded.end == "closed":
                notes = ("tokens ran out: the output was closed early and may say less than intended",)
        extra: dict[str, Any] = {}
        if turn.choice is not None:
            extra["choice"] = turn.choice.record
        origins = {call.id: found for call in calls if (found := _origins(call.arguments, turn.sources))}
        if origins:
            extra["sources"] = origins
        message = Message("assistant", (*parts, *calls), refusal=bool(said["refusal"]))
        return ModelResponse(
            message, finish, model=self.card.name, logprobs=tuple(decoded.logprobs), notes=notes, extra=extra
        ), problem

    def _calls(self, turn: _Turn, segments: list[Segment], label: Any) -> tuple[list[ToolCall], str | None]:
        tools = {tool.name: tool for tool in turn.wanted.tools}
        written: list[tuple[str, str]] = []
        for segment in segments:
            if segment.kind == "tool_name":
                written.append((segment.text, ""))
            elif segment.kind == "tool_arguments":
                written[-1] = (written[-1][0], written[-1][1] + segment.text)
        calls: list[ToolCall] = []
        for name, raw in written:
            arguments, problem = self._check.call(raw, tools[name], turn.sources, promised=not turn.compiled.notes)
            if problem is not None:
                return [], problem
            calls.append(ToolCall(new_id("call"), name, arguments, None, "model", label))
        return calls, None


@dataclass(frozen=True)
class _Judge:
    """Holds against a call that it leaves out what was asked for, or that it is an earlier one again."""

    engine: Engine
    turn: _Turn
    made: Sequence[Made]
    coverage: Coverage

    def promise(self, beginning: str) -> float:
        return self.engine.card.omission_cost * self.coverage.mentioned(beginning, unfinished=True)

    def cost(self, call: str) -> float:
        reader = self.engine._reader(self.turn)
        reader.feed(call, last=True)
        calls, problem = self.engine._calls(self.turn, reader.segments, None)
        if problem is not None or any((call.name, call.arguments) in self.made for call in calls):
            return UNWANTED
        return self.engine.card.omission_cost * sum(self.coverage.omissions(call.arguments) for call in calls)


def _wanted(request: ModelRequest) -> Wanted:
    tools, choice = request.tools, request.tool_choice
    if choice not in ("none", "auto") and not tools:
        raise ConfigError(f"tool_choice {choice!r} needs tools, but the request offers none")
    if choice == "none" or not tools:
        return Wanted(tools, calls=False, output_schema=request.output_schema)
    if choice == "auto":
        return Wanted(tools, output_schema=request.output_schema)
    if choice == "required":
        return Wanted(tools, text=False, refusal=False)
    named = tuple(tool for tool in tools if tool.name == choice)
    if not named:
        raise ConfigError(f"tool_choice names {choice!r}, but the request offers {[t.name for t in tools]}")
    return Wanted(named, text=False, refusal=False)


def _narrowed(wanted: Wanted, choice: Choice) -> Wanted:
    if choice.opening == "call" and choice.tool is not None:
        return replace(wanted, tools=(choice.tool,), text=False, refusal=False)
    return replace(wanted, calls=False, text=choice.opening == "answer", refusal=choice.opening == "refusal")


def _answer(reader: Reader) -> str:
    """What is said so far, empty as soon as a tool is called."""
    kinds = {segment.kind for segment in reader.segments}
    return "".join(s.text for s in reader.segments if s.kind == "text") if kinds <= {"text", "reasoning"} else ""


def _completed(reader: Reader, request: ModelRequest, on_delta: OnDelta | None, attempt: int) -> list[str]:
    """Add to an answer what it leaves out, or put that in its place if it goes in circles: then what was wrong."""
    answer = _answer(reader)
    more = unsaid(answer, request.messages, request.tools) if answer.strip() else ""
    if not more:
        return []
    if not circling(answer, request.messages):
        reader.segments.append(Segment("text", more))
        _tell(on_delta, reader.segments[-1:], attempt)
        return []
    kept = [segment for segment in reader.segments if segment.kind == "reasoning"]
    reader.segments[:] = [*kept, Segment("text", more.lstrip("\n"))]
    _tell(on_delta, reader.segments, attempt + 1)
    return ["the answer went in circles, what was found stands in its place"]


def _tell(on_delta: OnDelta | None, segments: list[Segment], attempt: int) -> None:
    if on_delta is None:
        return
    for segment in segments:
        kind = "text" if segment.kind == "refusal" else segment.kind
        on_delta(Delta(kind, segment.text, attempt))


def _origins(arguments: Mapping[str, Any], sources: tuple[Source, ...]) -> dict[str, str]:
    """For each text argument that stands word for word in the request: where."""
    found = {}
    for name, value in arguments.items():
        origin = source_of(value, sources) if isinstance(value, str) else None
        if origin:
            found[name] = origin
    return found
