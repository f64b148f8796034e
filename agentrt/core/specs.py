"""What tools and models say about themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal

from agentrt.core.canonical import digest_json

Schema = dict[str, Any]
"""A JSON Schema (draft 2020-12)."""


class Effect(StrEnum):
    """What a call may do to the world. One call may have several effects."""

    READ = "read"
    WRITE = "write"
    EXECUTE = "execute"
    NETWORK = "network"
    SPEND = "spend"
    MEMORY = "memory"
    """Changes the agent's own long-term memory and nothing else."""


Category = Literal["knowledge", "capability", "action"]
"""Knowledge augmentation, capability extension, or write action."""

VERBATIM = "x-verbatim"
"""Schema annotation on a string property. ``"required"``: the value must be a span of the user's words or of
an observation, checked for every model. ``"preferred"``: local engines constrain sampling to such spans when
the model's card asks for it."""


@dataclass(frozen=True)
class ToolSpec:
    """A tool as models and policies see it. ``parameters`` is an object schema; times are seconds."""

    name: str
    description: str
    parameters: Schema
    result: Schema | None = None
    timeout_s: float = 30.0
    cacheable: bool = False
    idempotent: bool = False
    """The call may be repeated with the same idempotency key without harm."""
    category: Category = "capability"
    examples: tuple[str, ...] = ()
    """A few requests this tool answers, in users' words; tool retrieval matches against them."""
    companions: tuple[str, ...] = ()
    """Tools that are usually needed together with this one; retrieval brings them along."""
    version: str = "1"
    price: float = 0.0
    """US dollars that one call costs, as far as its maker knows."""
    source: str = ""
    """Who wrote this definition when it was not the program: its name and description are then text from outside,
    and so is all that a model makes after reading them."""
    carries: tuple[str, ...] = ()
    """Sources (``tool:python``) whose output the call takes along beside its arguments."""

    @cached_property
    def digest(self) -> str:
        """Identity of the definition: approvals and traces are bound to it."""
        return digest_json([self.name, self.description, self.parameters, self.version])


PromptStyle = Literal["full", "compact"]
Role = Literal["react", "plan", "judge", "reflect", "translate"]


@dataclass(frozen=True, slots=True)
class LaterWeights:
    """How an engine weighs going on against answering once something was observed. A tool's score is linear in its
    label's log-likelihood per token, the retrieval similarity, the lexical overlap, and in how much likelier the model
    finds it to begin a call than an answer (``opening``), and in how many of the names, numbers and quotations of the
    request no call has used yet (``unused``); the answer's own score is ``answer``."""

    likelihood: float = 1.0
    similarity: float = 0.0
    lexical: float = 0.0
    opening: float = 1.0
    unused: float = 0.0
    answer: float = 0.0


@dataclass(frozen=True, slots=True)
class ChoiceWeights:
    """How an engine scores which tool to call: a linear score of the full-label log-likelihood per token, the
    retrieval similarity and the lexical overlap; below ``refusal_threshold`` no tool fits. ``opening`` weighs, in
    that last question only, how much likelier the model finds it to begin a call than a refusal."""

    likelihood: float = 1.0
    similarity: float = 0.0
    lexical: float = 0.0
    refusal_threshold: float | None = None
    opening: float = 0.0
    examples: float = 0.0
    """Added to the threshold for a tool with example requests: one of them resembles almost anything."""
    later: LaterWeights | None = None
    """For steps that follow an observation; without it the likelihood alone decides there."""


@dataclass(frozen=True, slots=True)
class Prices:
    """US dollars per million tokens."""

    input: float = 0.0
    output: float = 0.0
    cached_input: float | None = None
    cache_write: float | None = None


@dataclass(frozen=True)
class ModelCard:
    """What a model can do, so that nothing else needs to know its name."""

    name: str
    provider: str
    context_tokens: int
    max_output_tokens: int = 4096
    roles: tuple[Role, ...] = ("react", "plan", "judge", "reflect", "translate")
    prompt_style: PromptStyle = "full"
    max_tools: int | None = None
    """The most tools the model can choose among in one request; more are narrowed by retrieval."""
    parallel_calls: bool = True
    logprobs: bool = False
    constrained: bool = False
    """Every tool call and structured output validates against its schema by construction."""
    verbatim: bool = False
    """Constrain parameters marked ``x-verbatim: preferred`` as well."""
    local: bool = False
    """The model runs on this machine: what it is shown goes nowhere else. Guards mask for all others."""
    choice: ChoiceWeights | None = None
    call_search: int = 0
    """Ways of writing a call that a local engine weighs as wholes before it takes the likeliest; 0: token by token."""
    omission_cost: float = 0.0
    """In that search, the nats held against a call for each number, name or quotation of the request it leaves out."""
    second_calls: bool = False
    """After a call that only looks something up has failed, where the model would answer, a local engine makes its next
    likeliest call of that search instead."""
    grounded_numbers: bool = False
    """Numbers in a local engine's answers are among those of the conversation, by construction: for models that cannot
    be trusted to copy one, let alone to compute one."""
    quotes_findings: bool = False
    """A local engine adds the last observation to an answer that leaves out numbers or names of it."""
    files_named: int = 0
    """At most so many names of the workspace's files are told before the first step; 0: the model lists them itself."""
    prices: Prices = field(default_factory=Prices)
    extra: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def spelled(self) -> dict[str, Any]:
        """As journals keep it; one for all runs of the model, so never change it."""
        from agentrt.core.codec import card_to_json  # later: it reads cards, too

        return card_to_json(self)
