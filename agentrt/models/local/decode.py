"""The decode loop: mask, sample, take the grammar's forced run along, one forward for all of it, next mask.

Called by ``local.engine`` after the prompt is in the cache. Written out instead of ``transformers.generate`` because
two thirds of a tool call are forced by its grammar and need no step of their own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

import torch
from torch import Tensor

from agentrt.core.errors import OutputTruncated
from agentrt.core.models import TokenLogprob
from agentrt.models.local.closing import WayOut, advance
from agentrt.models.local.grammar import Matcher, Vocabulary
from agentrt.models.local.network import Network

WATCH = 192
"""Tokens left from which on a way out is kept in hand."""


class Picker(Protocol):
    """Chooses the next token."""

    def pick(self, logits: Tensor, allowed: Tensor | None = None) -> int: ...


OnToken = Callable[[int], bool]
"""Takes a token; gives true to stop."""


@dataclass
class Decoded:
    """``end``: ``complete`` (the model ended, or the grammar), ``stopped`` (a stop string), ``cut`` (running text
    ran out of tokens), ``closed`` (tokens ran out and the shortest way out was taken)."""

    tokens: list[int] = field(default_factory=list)
    end: Literal["complete", "stopped", "cut", "closed"] = "complete"
    logprobs: list[TokenLogprob] = field(default_factory=list)
    first_token_at: float | None = None
    forwards: int = 0
    """Forward passes after the prompt."""


@dataclass
class Decoder:
    """One request's decoding. ``alternatives`` is how many to report per token, ``None`` for no report at all;
    ``json_state`` tells where the JSON stands, see ``closing.advance``."""

    network: Network
    vocabulary: Vocabulary
    sampler: Picker
    way_out: WayOut
    max_tokens: int
    on_token: OnToken
    json_state: Callable[[], int]
    alternatives: int | None = None
    fast_forward: bool = True

    def run(self, logits: Tensor, matcher: Matcher | None) -> Decoded:
        """Decode from ``logits`` until something ends it.

        Raises:
            OutputTruncated: the tokens do not suffice for anything the grammar accepts.
            SchemaUnsupported: the grammar broke down.
            Interrupted: cancelled.
        """
        out = Decoded()
        if matcher is None:
            self._free(logits, out)
        else:
            self._guided(logits, matcher, out)
        return out

    def _free(self, logits: Tensor, out: Decoded) -> None:
        """Without a grammar: anything but ids the tokenizer does not know."""
        while True:
            logits = logits[: self.vocabulary.known]
            token = self.sampler.pick(logits)
            self._report(out, logits, token, None)
            if token in self.vocabulary.eos:
                return
            if self._take(out, token):
                out.end = "stopped"
                return
            if len(out.tokens) >= self.max_tokens:
                out.end = "cut"
                return
            logits = self.network.extend([token])[-1]
            out.forwards += 1

    def _guided(self, logits: Tensor, matcher: Matcher, out: Decoded) -> None:
        """``way`` is a known way out from the present state, or ``None`` while there is no need of one (or none was
        found: then the model must find the end by itself)."""
        way = self._way(matcher, self.max_tokens)
        watch = max(WATCH, 2 * len(way or ()))
        forced = matcher.forced() if self.fast_forward else []
        way = way and way[len(forced) :]
        logits, done = self._advance(logits, forced, out)
        while not done and not matcher.stopped:
            left = self.max_tokens - len(out.tokens)
            if left <= 0:
                self._close(logits, matcher, None, out)
                return
            allowed = torch.from_numpy(matcher.allowed())
            token = self.sampler.pick(logits, allowed)
            ends = token in self.vocabulary.eos
            if left <= watch and not ends:
                way = self._way(matcher, left) if way is None else way
                ahead = self._ahead(matcher, token, left)
                if ahead is None and way is not None:
                    self._close(logits, matcher, way, out)
                    return
                way = ahead
            self._report(out, logits, token, allowed)
            if ends:
                return
            matcher.consume(token)
            forced = matcher.forced() if self.fast_forward else []
            way = None if way is None or left > watch else way[len(forced) :]  # every way begins with what is forced
            logits, done = self._advance(logits, [token, *forced], out, 1)

    def _way(self, matcher: Matcher, most: int) -> list[int] | None:
        return self.way_out.find(matcher, self.json_state(), most)

    def _ahead(self, matcher: Matcher, token: int, left: int) -> list[int] | None:
        """The way out after ``token`` if it still fits into what is left then."""
        after = matcher.copy()
        after.consume(token)
        state = advance(self.json_state(), self.vocabulary.bytes_of(token))
        return self.way_out.find(after, state, left - 1)

    def _close(self, logits: Tensor, matcher: Matcher, way: list[int] | None, out: Decoded) -> None:
        """End now: by the way out, or at once where the grammar accepts what there is."""
        if not way and not matcher.accepting:
            raise OutputTruncated(
                f"the output was not complete after {len(out.tokens)} of {self.max_tokens} tokens and there was no way "
                "to close it within them; allow more tokens"
            )
        out.end = "closed" if way else "cut"
        self._advance(logits, way or [], out)

    def _advance(self, logits: Tensor, run: list[int], out: Decoded, known: int = 0) -> tuple[Tensor, bool]:
        """Take a run of tokens, the first ``known`` of which are reported already; true when a stop string ended
        it."""
        kept: list[int] = []
        done = False
        for token in run:
            if token in self.vocabulary.eos:
                done = True
                break
            kept.append(token)
            if self._take(out, token):
                out.end, done = "stopped", True
                break
        if not kept or done:
            return logits, done
        keep = len(kept) if self.alternatives is not None else 1
        after = self.network.extend(kept, keep)
        out.forwards += 1
        if self.alternatives is not None:
            rows = [logits, *after[:-1]]
            for row, token in list(zip(rows, kept, strict=True))[known:]:
                self._report(out, row, token, torch.tensor([token]))
        return after[-1], False

    def _take(self, out: Decoded, token: int) -> bool:
        if out.first_token_at is None:
            out.first_token_at = time.perf_counter()
        out.tokens.append(token)
        return self.on_token(token)

    def _report(self, out: Decoded, logits: Tensor, token: int, allowed: Tensor | None) -> None:
        if self.alternatives is None:
            return
        table = torch.log_softmax(logits, dim=-1)
        legal = None if allowed is None else min(1.0, float(torch.logsumexp(table[allowed], 0).exp()))
        top = torch.topk(table, min(self.alternatives, table.numel()))
        pairs = zip(top.values.tolist(), top.indices.tolist(), strict=True)
        out.logprobs.append(
            TokenLogprob(self._text(token), float(table[token]), legal, tuple((self._text(i), v) for v, i in pairs))
        )

    def _text(self, token: int) -> str:
        return self.vocabulary.bytes_of(token).decode("utf-8", "replace")
