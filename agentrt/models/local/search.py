"""The likeliest whole call instead of the likeliest next token.

A small model that begins a call with the wrong key or the wrong word has to go on from there, and what follows gets
more and more unlikely; the right call would have been likelier as a whole. ``Search`` follows the best beginning first
and comes back to the others, each a point where another token was allowed, until none of them can still win. Used by
``local.engine`` for cards with ``call_search``; ``local.decode`` then writes the call that was found.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Protocol

import torch
from torch import Tensor

from agentrt.core.errors import SchemaUnsupported
from agentrt.models.local.grammar import Matcher, Vocabulary
from agentrt.models.local.network import Network

BESIDE, FEW, SEEN = 3, 16, 24
"""Other tokens remembered at each point; all of them where there are no more than ``FEW``, as among a few words; of the
``SEEN`` likeliest also those that begin or go on with what the call should mention."""
SLACK = 2.0
"""Nats by which another beginning must be ahead before the present one is left: each change costs forward passes."""
LONGEST = 320
"""Tokens of a call; longer ones are not searched for."""
MOST_FORWARDS = 400
"""Forward passes in all."""


@dataclass(frozen=True)
class Found:
    """A complete call. ``picks`` are its tokens that the grammar did not force, ``logprob`` that of all tokens,
    unmasked, ``worth`` the same less what is held against the call."""

    tokens: tuple[int, ...]
    picks: tuple[int, ...]
    logprob: float
    worth: float = 0.0


class Judge(Protocol):
    """What else than its likelihood speaks for a call."""

    def promise(self, beginning: str) -> float:
        """Nats by which a beginning goes ahead of others; it does not count in the end."""
        ...

    def cost(self, call: str) -> float:
        """Nats held against a complete call, 0 or more."""
        ...


@dataclass(order=True)
class _Branch:
    """A beginning and the token to follow it (``None``: the likeliest), whose ``logprob`` counts both."""

    rank: float
    number: int
    logprob: float = field(compare=False)
    tokens: list[int] = field(compare=False)
    picks: list[int] = field(compare=False)
    matcher: Matcher = field(compare=False)
    token: int | None = field(compare=False)


@dataclass
class Search:
    """Explores at most ``ways`` complete calls after ``prompt``, which the network has seen."""

    network: Network
    vocabulary: Vocabulary
    prompt: Sequence[int]
    ways: int
    judge: Judge

    def best(self, matcher: Matcher) -> Found | None:
        """The call with the highest log-probability less what it costs; ``None`` where none was complete in time.
        ``matcher`` stays as it is; the network's cache holds the prompt at least."""
        self._numbers = count()
        start = matcher.copy()
        heap = [_Branch(0.0, next(self._numbers), 0.0, start.forced(), [], start, None)]
        best, score = None, float("-inf")
        ways, self._left = self.ways, MOST_FORWARDS
        while heap and ways and self._left > 0:
            branch = heapq.heappop(heap)
            if branch.logprob <= score:
                continue
            found = self._follow(branch, heap, score)
            if found is None:
                continue
            ways -= 1
            worth = found.logprob - self.judge.cost(self._text(found.tokens))
            if best is None or worth > score:
                best, score = replace(found, worth=worth), worth
        return best

    def _follow(self, branch: _Branch, heap: list[_Branch], bound: float) -> Found | None:
        """Go on until the call is complete; ``None`` where it cannot win any more or another beginning is ahead
        (this one then waits in the heap)."""
        tokens, picks, matcher = list(branch.tokens), list(branch.picks), branch.matcher
        logprob, chosen = branch.logprob, branch.token
        logits, _ = self.network.start([*self.prompt, *tokens])
        try:
            while len(tokens) < LONGEST and self._left > 0:
                if matcher.stopped:
                    return Found(tuple(tokens), tuple(picks), logprob)
                rank = self._rank(logprob, tokens, chosen)
                if heap and heap[0].rank < rank - SLACK:
                    heapq.heappush(heap, _Branch(rank, next(self._numbers), logprob, tokens, picks, matcher, chosen))
                    return None
                if chosen is None:
                    table = torch.log_softmax(logits, dim=-1)
                    chosen, others = self._options(table, matcher, tokens)
                    for other in others:
                        total = logprob + float(table[other])
                        if total > bound:
                            rank = self._rank(total, tokens, other)
                            parts = ([*tokens], [*picks], matcher.copy(), other)
                            heapq.heappush(heap, _Branch(rank, next(self._numbers), total, *parts))
                    logprob += float(table[chosen])
                picks.append(chosen)
                if chosen in self.vocabulary.eos:
                    return Found((*tokens, chosen), tuple(picks), logprob)
                if logprob <= bound:
                    return None
                matcher.consume(chosen)
                run = [chosen, *matcher.forced()]
                rows = self.network.extend(run, len(run))
                self._left -= 1
                forced = torch.log_softmax(rows[:-1], dim=-1)
                logprob += sum(float(forced[at, token]) for at, token in enumerate(run[1:]))
                tokens += run
                logits, chosen = rows[-1], None
        except SchemaUnsupported:
            return None  # this beginning leads nowhere
        return None

    def _rank(self, logprob: float, tokens: Sequence[int], token: int | None) -> float:
        beginning = self._text(tokens if token is None else [*tokens, token])
        return -(logprob + self.judge.promise(beginning))

    def _text(self, tokens: Sequence[int]) -> str:
        return b"".join(map(self.vocabulary.bytes_of, tokens)).decode("utf-8", "replace")

    def _options(self, table: Tensor, matcher: Matcher, tokens: Sequence[int]) -> tuple[int, list[int]]:
        """The likeliest token the grammar allows, and some others."""
        allowed = torch.from_numpy(matcher.allowed())
        top = torch.topk(table[allowed], min(len(allowed), SEEN)).indices
        ids = [int(i) for i in allowed[top]]
        if len(allowed) <= FEW:
            return ids[0], ids[1:]
        promises = [self.judge.promise(self._text([*tokens, one])) for one in ids]
        kept, most = ids[: 1 + BESIDE], max(promises)
        if most > min(promises):
            kept += [one for one, promise in zip(ids, promises, strict=True) if promise == most and one not in kept]
        return kept[0], kept[1:]


@dataclass
class Script:
    """A sampler that writes down what was found: ``picks`` in their order."""

    picks: Sequence[int]
    at: int = 0

    def pick(self, logits: Tensor, allowed: Tensor | None = None) -> int:
        """The next token."""
        self.at += 1
        return self.picks[self.at - 1]
