"""Scored tool choice: instead of letting the first token decide, every candidate is weighed as a whole.

For a model whose card asks for it, ``local.engine`` calls ``choose`` before decoding: the log-likelihood per token of
each tool's full label, combined linearly with the retrieval score and the lexical overlap by the card's weights. As
long as the present request has no observation yet, a best score (with the model's own leaning to call rather than to
refuse, as far as the card counts that) below the card's threshold means that no tool fits. Later on, the card's
``later`` weights hold each tool against answering; without them the likelihood alone decides.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from torch import Tensor

from agentrt.core.messages import Message
from agentrt.core.specs import ChoiceWeights, LaterWeights, ToolSpec
from agentrt.models.local.coverage import STOP_WORDS, present_request, unused
from agentrt.models.local.formats import CallFormat, required_text
from agentrt.models.local.network import Network

Opening = Literal["call", "answer", "refusal"]


@dataclass(frozen=True)
class Choice:
    """``opening`` is what comes now and ``tool`` the tool to call; ``record`` all numbers, for the response."""

    opening: Opening
    tool: ToolSpec | None
    record: dict[str, Any]


@dataclass(frozen=True)
class Chooser:
    """Weighs candidates for one model. ``encode`` turns a text with special tokens into ids."""

    form: CallFormat
    weights: ChoiceWeights
    encode: Any

    def choose(
        self,
        network: Network,
        logits: Tensor,
        messages: Sequence[Message],
        tools: Sequence[ToolSpec],
        similarity: Mapping[str, float],
        *,
        required: bool,
        refusal: bool = True,
    ) -> Choice:
        """What to do now. ``logits`` are those after the prompt, which the network's cache holds."""
        openings = self._openings(network, logits)
        if not refusal:
            openings.pop("refusal", None)
        request, observed = present_request(messages)
        scores = self._tools(network, logits, tools, similarity, request)
        waiting = unused(messages)
        for parts in scores.values():
            parts["score"] = self._score(parts, openings, waiting if observed else None)
        best = max(tools, key=lambda tool: scores[tool.name]["score"])
        threshold = self._threshold(best)
        score = scores[best.name]["score"]
        opening: Opening = "call" if required else self._decide(openings, score, threshold, observed)
        record = {
            "tools": scores,
            "openings": openings,
            "opening": opening,
            "best": best.name,
            "observed": observed,
            "unused": waiting,
            "threshold": threshold,
        }
        return Choice(opening, best if opening == "call" else None, record)

    def _score(self, parts: Mapping[str, float], openings: Mapping[Opening, float], waiting: int | None) -> float:
        """A tool's score; ``waiting`` is how much of the request is unused, ``None`` before any observation."""
        w: ChoiceWeights | LaterWeights = self.weights
        if waiting is not None:
            if self.weights.later is None:
                return parts["likelihood"]
            w = self.weights.later
        score = w.likelihood * parts["likelihood"] + w.similarity * parts["similarity"] + w.lexical * parts["lexical"]
        if isinstance(w, LaterWeights):
            score += w.opening * (openings["call"] - openings["answer"]) + w.unused * (waiting or 0)
        return score

    def _threshold(self, tool: ToolSpec) -> float | None:
        """Below it the tool does not fit."""
        threshold = self.weights.refusal_threshold
        return threshold if threshold is None or not tool.examples else threshold + self.weights.examples

    def _decide(
        self, openings: Mapping[Opening, float], score: float, threshold: float | None, observed: bool
    ) -> Opening:
        later = self.weights.later
        options = dict(openings)
        if observed and later is not None:
            if score > later.answer:
                return "call"
            options.pop("call")
        if threshold is not None and not observed:
            if "refusal" in options:
                score += self.weights.opening * (options["call"] - options["refusal"])
            options.pop("call" if score < threshold else "refusal", None)
        return max(options, key=lambda o: options[o])

    def _openings(self, network: Network, logits: Tensor) -> dict[Opening, float]:
        """Log-probability of how the answer begins. A format without an opening for answers leaves them what calls
        do not take."""
        texts: dict[Opening, str] = {"call": required_text(self.form.call_start)}
        if self.form.answer_open:
            texts["answer"] = self.form.answer_open
        if self.form.refusal_open:
            texts["refusal"] = self.form.refusal_open
        first = {kind: self.encode(text)[:1] for kind, text in texts.items()}
        found = {k: s[0] for k, s in zip(first, network.score(logits, list(first.values())), strict=True)}
        if "answer" not in found:
            found["answer"] = math.log(max(1e-9, 1.0 - math.exp(found["call"])))
        return found

    def _tools(
        self,
        network: Network,
        logits: Tensor,
        tools: Sequence[ToolSpec],
        similarity: Mapping[str, float],
        request: str,
    ) -> dict[str, dict[str, float]]:
        opening = required_text(self.form.call_start)
        shared = len(self.encode(opening))
        end = self.form.between[:1]
        labels = [self.encode(opening + self.form.label(tool) + end) for tool in tools]
        found: dict[str, dict[str, float]] = {}
        for tool, logprobs in zip(tools, network.score(logits, labels), strict=True):
            own = logprobs[min(shared, len(logprobs) - 1) :]
            found[tool.name] = {
                "likelihood": sum(own) / len(own),
                "similarity": float(similarity.get(tool.name, 0.0)),
                "lexical": overlap(request, tool),
            }
        return found


def overlap(request: str, tool: ToolSpec) -> float:
    """Share of the request's content words that the tool's name, description and parameters contain; 0 to 1,
    each word cut to its first six letters."""
    asked = _words(request)
    if not asked:
        return 0.0
    names = " ".join(tool.parameters.get("properties") or {})
    return len(asked & _words(f"{tool.name} {tool.description} {names}")) / len(asked)


def _words(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", text.lower())
    return frozenset(word[:6].rstrip("s") for word in words if word not in STOP_WORDS and len(word) > 1)
