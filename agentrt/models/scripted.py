"""Models that say what they were told to say: the published test doubles.

``ScriptedModel`` plays a list of turns, ``FunctionModel`` asks a function for each. Both keep every promise of
the ``Model`` protocol (deltas, usage, labels, typed errors), so what passes with them passes for the right
reason. Tests use them directly; ``agentrt run --model scripted:FILE`` plays a JSON or JSONL file.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from agentrt.core import errors
from agentrt.core.codec import response_from_json
from agentrt.core.errors import AgentError, ConfigError, ModelError
from agentrt.core.labels import Label, meet
from agentrt.core.messages import (
    Image,
    Message,
    Reasoning,
    Text,
    ToolCall,
    ToolResult,
    assistant,
    message_from_json,
)
from agentrt.core.models import Delta, FinishReason, ModelRequest, ModelResponse, OnDelta, Usage
from agentrt.core.specs import ModelCard

Turn = (
    Message | ModelResponse | str | ToolCall | BaseException | Sequence[str | ToolCall] | Callable[[ModelRequest], Any]
)
"""What a model does when asked once: give a message or a whole response, answer with a text, call a tool, do
both (a sequence of texts and calls), raise, or let a function of the request decide (it gives a turn, or an
awaitable of one)."""

Position = Callable[[ModelRequest], int]

DEFAULT_CARD = ModelCard(
    name="scripted", provider="scripted", context_tokens=200_000, max_output_tokens=32_000, local=True
)


def call(tool: str, /, **arguments: Any) -> ToolCall:
    """A call of ``tool`` for a script. Its id is given when it is played: ``call_<turn>_<number>``."""
    return ToolCall("", tool, arguments)


def turns_since_goal(request: ModelRequest) -> int:
    """How many assistant messages follow the user's last goal.

    A goal is a user message in the user's own words that does not interrupt a chain of tool calls: what the
    user says right after an observation is steering within the same goal.
    """
    played = 0
    before = ""
    for message in request.messages:
        if message.role == "user":
            if before != "tool" and any(part.author == "user" for part in message.parts):
                played = 0
            continue
        if message.role == "assistant":
            played += 1
        before = message.role
    return played


class FunctionModel:
    """A model that is a function of the request.

    Args:
        function: gives the turn for a request; may be a coroutine function.
        card: what the model says of itself.
        delay_s: seconds to wait before each streamed piece, for demonstrations and tests of interruption.
    """

    def __init__(
        self, function: Callable[[ModelRequest], Any], card: ModelCard | None = None, *, delay_s: float = 0.0
    ) -> None:
        self._function = function
        self._card = card or DEFAULT_CARD
        self._delay_s = delay_s
        self.requests: list[ModelRequest] = []
        """Every request that came, in order."""

    @property
    def card(self) -> ModelCard:
        return self._card

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        """Play one turn.

        Raises:
            BaseException: what the turn says, or ``ModelError`` when it is not a turn.
        """
        started = time.perf_counter()
        self.requests.append(request)
        turn = await _resolve(self._turn(request), request)
        if isinstance(turn, BaseException):
            raise turn
        response = _response(turn, request, self._card.name, self._number(request))
        first = await self._stream(response, on_delta)
        return replace(
            response,
            usage=response.usage if response.usage.total else self._usage(request, response.message),
            ttft_s=response.ttft_s if response.ttft_s is not None else first - started,
            duration_s=response.duration_s or time.perf_counter() - started,
        )

    def count_tokens(self, text: str) -> int:
        """An estimate: four characters a token."""
        return (len(text) + 3) // 4

    async def close(self) -> None:
        return None

    def _turn(self, request: ModelRequest) -> Turn:
        return self._function

    def _number(self, request: ModelRequest) -> int:
        """What the ids of the turn's calls are made from: the same in every process, new within the conversation."""
        return sum(message.role == "assistant" for message in request.messages)

    async def _stream(self, response: ModelResponse, on_delta: OnDelta | None) -> float:
        """Stream the message in pieces; gives the time of the first."""
        first: float | None = None
        for kind, piece in _pieces(response.message):
            if self._delay_s:
                await asyncio.sleep(self._delay_s)
            first = first or time.perf_counter()
            if on_delta is not None:
                on_delta(Delta(kind, piece, response.attempts))
            await asyncio.sleep(0)
        return first or time.perf_counter()

    def _usage(self, request: ModelRequest, answer: Message) -> Usage:
        asked = sum(self.count_tokens(_content(message)) for message in request.messages)
        offered = sum(self.count_tokens(tool.description) for tool in request.tools)
        return Usage(asked + offered, self.count_tokens(_content(answer)))


class ScriptedModel(FunctionModel):
    """A model that plays a list of turns.

    Args:
        turns: what it does, one entry a request; see ``Turn``.
        card: what it says of itself.
        by_position: choose the turn by how many assistant messages the request holds since the user's last goal
            instead of counting requests. A fresh process that resumes a run then goes on with the right turn.
            Give a function to count in another way.
        delay_s: seconds to wait before each streamed piece.
    """

    def __init__(
        self,
        turns: Sequence[Turn],
        card: ModelCard | None = None,
        *,
        by_position: bool | Position = False,
        delay_s: float = 0.0,
    ) -> None:
        super().__init__(self._scripted, card, delay_s=delay_s)
        self.turns = tuple(turns)
        self._position: Position | None
        if callable(by_position):
            self._position = by_position
        else:
            self._position = turns_since_goal if by_position else None

    @classmethod
    def from_file(
        cls, path: str | Path, card: ModelCard | None = None, *, by_position: bool | None = None
    ) -> ScriptedModel:
        """The model a file describes: a JSON list of turns, ``{"turns": […]}``, or JSONL with a turn a line.

        A turn is a text, a ``Message`` or ``ModelResponse`` in JSON form, or an object with any of ``text``,
        ``reasoning``, ``calls`` (``[{"name": …, "arguments": {…}, "id": …}]``), ``refusal``, ``finish_reason``;
        or ``{"error": TEXT, "type": "ModelUnavailable"}`` to raise. ``by_position`` and ``delay_s`` may stand beside
        ``turns``, or alone on the first line of a JSONL file; the argument here wins.

        Raises:
            ConfigError: the file cannot be read or holds something else.
        """
        turns, options = _read_script(Path(path))
        position = bool(options.get("by_position", False)) if by_position is None else by_position
        return cls(turns, card, by_position=position, delay_s=float(options.get("delay_s", 0.0)))

    @property
    def remaining(self) -> int:
        """Turns not played yet, when they are played in the order of requests."""
        return max(0, len(self.turns) - len(self.requests))

    def _number(self, request: ModelRequest) -> int:
        return super()._number(request) if self._position else len(self.requests) - 1

    def _scripted(self, request: ModelRequest) -> Turn:
        number = self._position(request) if self._position else len(self.requests) - 1
        if number >= len(self.turns):
            last = _content(request.messages[-1])[:80] if request.messages else "nothing"
            raise ModelError(
                f"expected at most {len(self.turns)} requests, but the script has ended and request {number + 1} came "
                f"(its last message: {last!r}): add a turn, or end the script with an answer that finishes the run"
            )
        return self.turns[number]


# -- turns to responses -------------------------------------------------------------------------------------


async def _resolve(turn: Any, request: ModelRequest) -> Any:
    """Follow functions and awaitables until something that can be said is left."""
    while True:
        if isinstance(turn, Awaitable):
            turn = await turn
        elif callable(turn) and not isinstance(turn, Message | ModelResponse | type):
            turn = turn(request)
        else:
            return turn() if inspect.isclass(turn) and issubclass(turn, BaseException) else turn


def _response(turn: Any, request: ModelRequest, name: str, number: int) -> ModelResponse:
    if isinstance(turn, ModelResponse):
        response = turn
    else:
        message = _message(turn)
        finish: FinishReason = "refusal" if message.refusal else "tool_calls" if message.tool_calls else "stop"
        response = ModelResponse(message, finish)
    label = meet(message.label for message in request.messages)
    return replace(response, message=_stamped(response.message, label, number), model=response.model or name)


def _message(turn: Any) -> Message:
    if isinstance(turn, Message):
        return turn
    if isinstance(turn, str):
        return assistant(turn)
    if isinstance(turn, ToolCall):
        return assistant(calls=(turn,))
    if isinstance(turn, Sequence) and all(isinstance(part, str | ToolCall) for part in turn):
        return Message("assistant", tuple(Text(p, "model") if isinstance(p, str) else p for p in turn))
    raise ModelError(
        "expected a turn of the script to be a Message, ModelResponse, text, ToolCall, sequence of texts and calls, "
        f"exception or function, got {type(turn).__name__}: correct the script"
    )


def _stamped(message: Message, label: Label, number: int) -> Message:
    """The message as a model would have written it here: made from the request, every call with an id."""
    parts: list[Any] = []
    calls = 0
    for part in message.parts:
        if isinstance(part, ToolCall):
            calls += 1
            part = replace(part, id=part.id or f"call_{number + 1}_{calls}")
        parts.append(replace(part, author="model", label=part.label.meet(label)))
    return Message("assistant", tuple(parts), message.refusal)


def _pieces(message: Message) -> Iterator[tuple[Any, str]]:
    for part in message.parts:
        if isinstance(part, Text | Reasoning):
            kind = "text" if isinstance(part, Text) else "reasoning"
            yield from ((kind, piece) for piece in re.findall(r"\s*\S+\s*$|\s*\S+|\s+", part.text))
        elif isinstance(part, ToolCall):
            yield "tool_name", part.name
            arguments = part.raw if part.raw is not None else json.dumps(part.arguments, ensure_ascii=False)
            yield from (("tool_arguments", arguments[i : i + 16]) for i in range(0, len(arguments), 16))


def _content(message: Message) -> str:
    """Everything in a message that a model would have to read."""
    texts = []
    for part in message.parts:
        match part:
            case Text() | Reasoning() | ToolResult():
                texts.append(part.text)
            case ToolCall():
                texts.append(f"{part.name} {json.dumps(part.arguments, ensure_ascii=False, default=str)}")
            case Image():
                texts.append(f"[{part.media_type}]")
    return "\n".join(texts)


# -- files --------------------------------------------------------------------------------------------------


_OPTIONS = {"by_position", "delay_s"}


def _read_script(path: Path) -> tuple[list[Turn], dict[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"expected a script (JSON or JSONL) at {path}, but it cannot be read: {error}") from error
    try:
        if path.suffix == ".jsonl":
            value: Any = [json.loads(line) for line in text.splitlines() if line.strip()]
        else:
            value = json.loads(text)
    except ValueError as error:
        raise ConfigError(f"expected JSON in {path} (a turn a line in .jsonl): {error}; correct it there") from error
    options: dict[str, Any] = {}
    if isinstance(value, list) and value and isinstance(value[0], dict) and value[0].keys() <= _OPTIONS:
        options, value = value[0], value[1:]
    elif isinstance(value, dict) and "turns" in value:
        options, value = value, value["turns"]
    if not isinstance(value, list):
        raise ConfigError(f'expected a list of turns or {{"turns": […]}} in {path}, got {type(value).__name__}')
    return [_turn_from_json(item, f"turn {number} of {path}") for number, item in enumerate(value, 1)], options


def _turn_from_json(value: Any, where: str) -> Turn:
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        raise ConfigError(f"expected {where} to be a text or an object, got {type(value).__name__}")
    try:
        if "error" in value:
            return _error_from_json(value)
        if "message" in value:
            defaults = {"usage": {}, "logprobs": (), "notes": (), "finish_reason": "stop"}
            return response_from_json({**defaults, **value})
        if "parts" in value:
            return message_from_json(value)
        return _brief_turn(value)
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigError(f"expected {where} to be a turn, but {error!r}: see ScriptedModel.from_file") from error


def _brief_turn(value: dict[str, Any]) -> Turn:
    known = {"text", "reasoning", "calls", "refusal", "finish_reason"}
    if not value or not value.keys() <= known:
        raise ValueError(f"its keys are {sorted(value)}, expected some of {sorted(known)}")
    parts: list[Any] = [Reasoning(value["reasoning"])] if value.get("reasoning") else []
    if value.get("text"):
        parts.append(Text(value["text"], "model"))
    for item in value.get("calls", ()):
        parts.append(ToolCall(item.get("id", ""), item["name"], item.get("arguments", {}), item.get("raw")))
    message = Message("assistant", tuple(parts), bool(value.get("refusal", False)))
    if "finish_reason" in value:
        return ModelResponse(message, value["finish_reason"])
    return message


def _error_from_json(value: dict[str, Any]) -> AgentError:
    kind = getattr(errors, value.get("type", "ModelError"), None)
    if not (inspect.isclass(kind) and issubclass(kind, AgentError)):
        raise ValueError(f"{value['type']!r} is no error of agentrt.core.errors")
    error: AgentError = kind(value["error"])
    return error
