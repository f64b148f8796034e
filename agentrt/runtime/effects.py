"""What a run has already done to the world, where replay cannot tell: the memory behind "effects once".

Replay gives recorded results back by their keys. Two things escape it: writes of an earlier journal segment
(other code drives the run now and asks under other keys), and writes whose outcome nobody knows. Both are kept
here by what was asked, and checkpoints carry them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any

from agentrt.core.canonical import digest_json
from agentrt.core.events import Event, Intent, IntentWithdrawn, ToolFinished, ToolRequested
from agentrt.core.specs import Effect

OUTWARD = frozenset({Effect.WRITE, Effect.NETWORK, Effect.SPEND})
"""Effects that leave a mark on the world: performed at most once, or a person decides."""
_INWARD = frozenset(Effect) - OUTWARD


def fingerprint(tool: str, arguments: Mapping[str, Any]) -> str:
    """By what two calls are the same."""
    return digest_json([tool, arguments])


@lru_cache(maxsize=256)
def is_outward(effects: frozenset[str] | tuple[str, ...]) -> bool:
    """Whether a call with these effects may change the world; one that says nothing of its effects may, and so may an
    effect that is not known here."""
    return not effects or not _INWARD.issuperset(effects)


@lru_cache(maxsize=256)
def in_order(effects: frozenset[Effect]) -> tuple[Effect, ...]:
    """As the journal keeps them."""
    return tuple(sorted(effects))


@dataclass(frozen=True)
class Done:
    """A write that was performed, as it was asked and (when a person edited it) as it was done."""

    prints: tuple[str, ...]
    output_blob: str


@dataclass(frozen=True)
class Unsettled:
    """A write that may or may not have been performed."""

    prints: tuple[str, ...]
    intent: Intent


@dataclass
class PastEffects:
    """Each entry answers one call: a write that was meant twice is performed twice."""

    done: list[Done] = field(default_factory=list)
    unsettled: list[Unsettled] = field(default_factory=list)

    def take_done(self, wanted: str) -> str | None:
        """Where the output of such a write lies, if one was performed and has not been taken."""
        for entry in self.done:
            if wanted in entry.prints:
                self.done.remove(entry)
                return entry.output_blob
        return None

    def take_unsettled(self, wanted: str) -> Intent | None:
        for entry in self.unsettled:
            if wanted in entry.prints:
                self.unsettled.remove(entry)
                return entry.intent
        return None

    def leave_unsettled(self, intent: Intent, *prints: str) -> None:
        """Nobody knows whether this took effect. A later attempt takes the place of an earlier one."""
        self.unsettled = [e for e in self.unsettled if e.intent.idempotency_key != intent.idempotency_key]
        own = fingerprint(intent.tool, intent.arguments)
        self.unsettled.append(Unsettled(tuple(dict.fromkeys([*prints, own])), intent))

    def replay(self, requested: ToolRequested, finished: ToolFinished, intent: Intent | None) -> None:
        """Go on as when this result came about: it may have used up an entry, or left one."""
        if not is_outward(requested.effects):
            return
        wanted = fingerprint(requested.tool, requested.arguments)
        if finished.how == "cached":
            self.take_done(wanted)
            return
        earlier = self.take_unsettled(wanted)
        if finished.unknown and (intent or earlier) is not None:
            self.leave_unsettled(intent or earlier, wanted)  # type: ignore[arg-type]

    def collect(self, events: Iterable[Event]) -> None:
        """Add what these events, which will not be replayed, did to the world."""
        requests: dict[str, ToolRequested] = {}
        intents: dict[str, Intent] = {}
        for event in events:
            match event.body:
                case ToolRequested() as asked if is_outward(asked.effects):
                    requests[asked.key] = asked
                case Intent() as intent:
                    intents[intent.key] = intent
                case IntentWithdrawn(key=key):
                    intents.pop(key, None)
                case ToolFinished(key=key) as finished if key in requests:
                    self._finished(requests.pop(key), finished, intents.pop(key, None))
        for key, intent in intents.items():
            asked_for = requests.get(key)
            prints = [fingerprint(asked_for.tool, asked_for.arguments)] if asked_for else []
            self.leave_unsettled(intent, *prints)

    def _finished(self, asked: ToolRequested, finished: ToolFinished, intent: Intent | None) -> None:
        wanted = fingerprint(asked.tool, asked.arguments)
        if finished.unknown and intent is not None:
            self.leave_unsettled(intent, wanted)
        elif finished.how not in ("denied", "cached") and not finished.is_error:
            self.take_unsettled(wanted)
            done = fingerprint(asked.tool, intent.arguments) if intent else wanted
            self.done.append(Done(tuple(dict.fromkeys([wanted, done])), finished.output_blob))

    def to_json(self) -> dict[str, Any]:
        """Empty when there is nothing to remember."""
        if not self.done and not self.unsettled:
            return {}
        return {
            "done": [asdict(entry) for entry in self.done],
            "unsettled": [asdict(entry) for entry in self.unsettled],
        }

    @classmethod
    def from_envelope(cls, envelope: Mapping[str, Any]) -> PastEffects:
        """From what a checkpoint holds; the first journals kept one output for each fingerprint under ``redo``."""
        past = cls._from_json(envelope.get("past", {}))
        past.done += [Done((wanted,), blob) for wanted, blob in envelope.get("redo", {}).items()]
        return past

    @classmethod
    def _from_json(cls, value: Mapping[str, Any]) -> PastEffects:
        done = [Done(tuple(entry["prints"]), entry["output_blob"]) for entry in value.get("done", ())]
        unsettled = [
            Unsettled(tuple(entry["prints"]), _intent(entry["intent"])) for entry in value.get("unsettled", ())
        ]
        return cls(done, unsettled)


def _intent(value: Mapping[str, Any]) -> Intent:
    resources = tuple((uri, print_) for uri, print_ in value.get("resources", ()))
    return Intent(**{**value, "resources": resources})
