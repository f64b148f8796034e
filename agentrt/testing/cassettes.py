"""Cassettes: what a real model and real tools said, recorded once into a readable file and played back in tests.

    with Cassette("tests/cassettes/weather.jsonl") as tape:
        agent = Agent(tape.model("anthropic:NAME"), tools=[tape.tool(search)])
        ...

A request that is not on the cassette is a ``CassetteMiss`` with a diff to the nearest one that is. What is recorded
passes through ``clean`` first; headers and keys of connections are never seen here at all.
"""

from __future__ import annotations

import difflib
import json
import os
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, cast

from agentrt.core import errors
from agentrt.core.canonical import digest_json
from agentrt.core.codec import card_from_json, card_to_json, encode, response_from_json, response_to_json
from agentrt.core.errors import AgentError, ConfigError, ModelError, ToolError
from agentrt.core.messages import message_to_json
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta
from agentrt.core.protocols import Model, Tool
from agentrt.core.specs import Effect, ModelCard, ToolSpec
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.models.scripted import FunctionModel
from agentrt.testing.cleaning import clean

Mode = Literal["record", "replay", "auto", "off"]
MODE = "AGENTRT_CASSETTES"
"""The environment variable that says the mode where the program does not."""
VERSION = 1
_UNSTABLE = ("ttft_s", "duration_s")


class CassetteMiss(AgentError):
    """What was asked is not on the cassette."""


class Cassette:
    """One file of recorded exchanges, in the order of the conversation.

    Args:
        path: a JSONL file; its folder must exist.
        mode: ``replay``: only from the file. ``record``: from the real thing, into a new file. ``auto``: replay if the
            file is there, else record, but never record where ``CI`` is set. ``off``: the real thing, no file. Without
            one: ``AGENTRT_CASSETTES``, else ``auto``.

    Raises:
        ConfigError: the file is missing (to replay), damaged, or the mode is none of these.
    """

    def __init__(self, path: str | Path, mode: Mode | None = None) -> None:
        self.path = Path(path)
        self.mode = self._settled(mode or os.environ.get(MODE) or "auto")
        self._entries: list[dict[str, Any]] = _load(self.path) if self.mode == "replay" else []
        self._left: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for entry in self._entries:
            if entry["kind"] in ("model", "tool"):
                self._left[_print(entry)].append(entry)
        self._played: dict[str, dict[str, Any]] = {}
        self._miss: CassetteMiss | None = None

    @property
    def unused(self) -> int:
        """Recorded exchanges that nobody asked for (yet)."""
        return sum(len(entries) for entries in self._left.values())

    def model(self, model: str | Model) -> Model:
        """The model, recorded or played back. A name is resolved only where the real one is needed, so playing back
        takes neither library nor key."""
        if self.mode == "replay":
            return _PlayedModel(self, self._card())
        if isinstance(model, str):
            from agentrt.models.resolve import resolve_model

            model = resolve_model(model)
        return model if self.mode == "off" else _RecordedModel(self, model)

    def tool(self, tool: Tool) -> Tool:
        """The tool, recorded or played back: for tools that read a world that changes. Where it is played back, its
        preview and probe say nothing."""
        return tool if self.mode == "off" else cast(Tool, _TapedTool(self, tool))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """A miss is raised again here: an agent makes a failed outcome of it, which a test might not look at."""
        if error is None and self._miss is not None:
            raise self._miss

    # -- for the wrappers -------------------------------------------------------------------------------------

    def play(self, kind: str, request: dict[str, Any]) -> dict[str, Any]:
        """The recorded answer. The same request asked again gets the next answer, then the last one again.

        Raises:
            CassetteMiss: there is none.
        """
        entry = {"kind": kind, "request": clean(request)}
        name = _print(entry)
        if self._left[name]:
            self._played[name] = self._left[name].pop(0)
        if name not in self._played:
            self._miss = CassetteMiss(self._missed(entry))
            raise self._miss
        return self._played[name]

    def add(self, entry: dict[str, Any]) -> None:
        """Take an exchange down and write the file anew: after every one, so that nothing is lost when a test dies."""
        self._entries.append(clean(entry))
        head = [e for e in self._entries if e["kind"] == "card"][:1]
        rest = sorted((e for e in self._entries if e["kind"] != "card"), key=_place)
        lines = [{"cassette": VERSION}, *head, *rest]
        text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)
        partial = self.path.with_name(f"{self.path.name}.{os.getpid()}.partial")
        partial.write_text(text, "utf-8")
        partial.replace(self.path)

    # -- inside -----------------------------------------------------------------------------------------------

    def _settled(self, mode: str) -> Literal["record", "replay", "off"]:
        if mode not in ("record", "replay", "auto", "off"):
            raise ConfigError(f"expected a cassette mode record, replay, auto or off, got {mode!r} (see {MODE})")
        if mode == "auto":
            mode = "replay" if self.path.exists() or os.environ.get("CI") else "record"
        return cast(Literal["record", "replay", "off"], mode)

    def _card(self) -> ModelCard:
        for entry in self._entries:
            if entry["kind"] == "card":
                return card_from_json(entry["card"])
        raise ConfigError(f"{self.path} holds no model; record it again with mode='record'")

    def _missed(self, entry: dict[str, Any]) -> str:
        same = [e for e in self._entries if e["kind"] == entry["kind"]]
        asked = _lines(entry["request"])
        nearest = max(
            same, key=lambda e: difflib.SequenceMatcher(None, asked, _lines(e["request"])).ratio(), default=None
        )
        how = f"record it again (mode='record', or {MODE}=record) if the change is meant"
        if nearest is None:
            return f"expected a recorded {entry['kind']} request on {self.path}, but it holds none; {how}"
        diff = difflib.unified_diff(
            _lines(nearest["request"]), asked, "nearest recorded", "asked now", lineterm="", n=2
        )
        return f"this {entry['kind']} request is not on {self.path}; {how}\n" + "\n".join(diff)


class _RecordedModel:
    def __init__(self, tape: Cassette, model: Model) -> None:
        self._tape, self._model = tape, model
        tape.add({"kind": "card", "card": card_to_json(model.card)})

    @property
    def card(self) -> ModelCard:
        return self._model.card

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        asked = _request(request)
        try:
            response = await self._model.generate(request, on_delta)
        except ModelError as error:
            failed = {"type": type(error).__name__, "message": str(error)}
            self._tape.add({"kind": "model", "request": asked, "error": failed})
            raise
        said = {k: v for k, v in response_to_json(response).items() if k not in _UNSTABLE}
        self._tape.add({"kind": "model", "request": asked, "response": said})
        return response

    def count_tokens(self, text: str) -> int:
        return _estimate(text)

    async def close(self) -> None:
        await self._model.close()


class _PlayedModel(FunctionModel):
    """Streams and labels what was recorded as a scripted model does."""

    def __init__(self, tape: Cassette, card: ModelCard) -> None:
        super().__init__(self._answer, card)
        self._tape = tape

    def count_tokens(self, text: str) -> int:
        return _estimate(text)

    def _answer(self, request: ModelRequest) -> ModelResponse:
        entry = self._tape.play("model", _request(request))
        if "error" in entry:
            kind = getattr(errors, entry["error"]["type"], ModelError)
            raise kind(entry["error"]["message"])
        return response_from_json({"ttft_s": None, "duration_s": 0.0, **entry["response"]})


class _TapedTool:
    """Implements ``core.protocols.Tool``."""

    def __init__(self, tape: Cassette, tool: Tool) -> None:
        self._tape, self._tool = tape, tool

    @property
    def spec(self) -> ToolSpec:
        return self._tool.spec

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        asked = {"tool": self.spec.name, "arguments": arguments}
        if self._tape.mode == "replay":
            said = self._tape.play("tool", asked)["output"]
            if said.get("raised"):
                raise ToolError(said["text"])
            return ToolOutput(said["text"], said["is_error"], said["data"])
        try:
            output = await self._tool.call(arguments, ctx)
        except Exception as error:
            plain = isinstance(error, ToolError)
            text = str(error) if plain else f"{self.spec.name} failed: {type(error).__name__}: {error}"
            self._tape.add({"kind": "tool", "request": asked, "output": {"text": text, "raised": True}})
            raise
        said = {"text": output.text, "is_error": output.is_error, "data": _json_or_none(output.data)}
        self._tape.add({"kind": "tool", "request": asked, "output": said})
        return output

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return self._tool.classify(arguments)

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None if self._tape.mode == "replay" else await self._tool.preview(arguments)

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None if self._tape.mode == "replay" else await self._tool.probe(arguments, ctx)

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return () if self._tape.mode == "replay" else self._tool.resources(arguments)


# -- what a request is ----------------------------------------------------------------------------------------


def _request(request: ModelRequest) -> dict[str, Any]:
    """What a provider would see of it, and nothing of how we judge it (labels, authors, scores)."""
    sampling = {k: v for k, v in asdict(request.sampling).items() if v not in (None, (), [])}
    value: dict[str, Any] = {"messages": [_bare(message_to_json(m)) for m in request.messages]}
    if request.tools:
        value["tools"] = [
            {"name": t.name, "description": t.description, "parameters": t.parameters} for t in request.tools
        ]
        value["tool_choice"] = request.tool_choice
    if sampling:
        value["sampling"] = encode(sampling)
    if request.output_schema is not None:
        value["output_schema"] = request.output_schema
    return value


def _bare(message: Mapping[str, Any]) -> dict[str, Any]:
    hidden = ("author", "label", "signature")
    return {**message, "parts": [{k: v for k, v in part.items() if k not in hidden} for part in message["parts"]]}


def _print(entry: Mapping[str, Any]) -> str:
    return digest_json([entry["kind"], entry["request"]])


def _place(entry: Mapping[str, Any]) -> tuple[Any, ...]:
    """Where an exchange stands in the file: by the conversation, not by who was faster."""
    request = entry["request"]
    if entry["kind"] == "model":
        return ("model", len(request["messages"]), _print(entry))
    return ("tool", 0, _print(entry))


def _lines(request: Any) -> list[str]:
    return json.dumps(request, ensure_ascii=False, sort_keys=True, indent=1).splitlines()


def _estimate(text: str) -> int:
    """The same when recording and when playing back, whatever tokenizer is at hand."""
    return (len(text) + 3) // 4


def _json_or_none(value: Any) -> Any:
    try:
        return json.loads(json.dumps(value))
    except (TypeError, ValueError):
        return None


def _load(path: Path) -> list[dict[str, Any]]:
    try:
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    except OSError as error:
        raise ConfigError(f"expected a cassette at {path}, but it cannot be read: {error}; record it first") from error
    except ValueError as error:
        raise ConfigError(f"{path} is damaged: {error}; record it again") from error
    if not lines or not isinstance(lines[0], dict) or lines[0].get("cassette") != VERSION:
        raise ConfigError(f"expected {path} to begin with {{'cassette': {VERSION}}}; record it again")
    if any(not isinstance(e, dict) or e.get("kind") not in ("card", "model", "tool") for e in lines[1:]):
        raise ConfigError(f"{path} holds a line that is no card, model or tool exchange; record it again")
    return lines[1:]
