"""How people say things: the small template language of the task families and the wrappers around requests.

A template is one line of text: `{slot}` takes a value, `[a|b|]` takes one of the alternatives (they nest). A leading
mark says which wrappers fit: `!` an imperative ("count the lines in {path}"), `!!` an imperative that ends in free
text (no closing mark is added), `~` a noun phrase ("the number of lines in {path}"), `~~` a plural one, `?` a clause
that reads the same directly and indirectly ("how many lines contain {text}"), `&` one that can only be indirect
("how many lines {path} has"), no mark = the sentence as it stands.
Every family module says its requests through a `Bank`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.types import Split, phrasing_id, phrasings

Node = str | tuple["Sequence[Node]", ...]

_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"\b([Aa]) \{(\w+)\}")
_SPACES = re.compile(r" {2,}")
_SPACE_BEFORE = re.compile(r" +([,.?!;:])(?=\s|$)")

_IMPERATIVE = (
    *["_."] * 14,
    *["please _.", "please _", "can you _?", "could you _?"] * 2,
    "_ please", "_, please.", "could you please _?", "can you please _?", "can you _ for me?", "could you _ for me?",
    "would you _?", "would you please _?", "I need you to _.", "I want you to _.", "I'd like you to _.",
    "I'd like to _.", "I want to _.", "I need to _.", "I have to _.", "help me _.", "just _.", "go ahead and _.",
    "hey, _.", "hi, can you _?", "hello, please _.", "kindly _.", "now _.", "let's _.", "you should _.",
    "your task: _.", "task: _.", "ok, _.", "would it be possible to _?", "are you able to _?", "is it possible to _?",
    "_ for me.", "_ for me, please.", "quickly _.", "pls _", "I would like you to _.", "hi! _.", "_, thanks.",
    "could you quickly _?", "may I ask you to _?", "try to _.", "next, _.", "_ now.",
)  # fmt: skip
_OPEN = (
    *["_"] * 12,
    *["please _"] * 3,
    "can you _", "could you _", "could you please _", "I need you to _", "I want you to _", "I'd like you to _",
    "I'd like to _", "I want to _", "I need to _", "help me _", "just _", "go ahead and _", "hey, _", "hi, _", "now _",
    "let's _", "task: _", "ok, _", "kindly _", "pls _", "quickly _", "I would like you to _", "hi! _",
)  # fmt: skip
_NOUN = (
    *["what is _?"] * 8,
    *["what's _?"] * 4,
    *["give me _.", "tell me _.", "_", "find _.", "I need _.", "show me _."] * 2,
    "_?", "_ please", "_, please.", "can you tell me _?", "could you tell me _?", "can you give me _?",
    "could you give me _?", "could you find _?", "please tell me _.", "please give me _.", "please find _.",
    "I'd like to know _.", "I want to know _.", "I need to know _.", "I'm looking for _.", "do you know _?",
    "let me know _.", "get me _.", "can you find _?", "can you work out _?", "work out _.", "determine _.",
    "find out _.", "what would be _?", "I'd like _.", "please work out _.", "and what is _?", "hey, what's _?",
    "hi, what is _?", "I was wondering what _ is.", "tell me what _ is.", "can you say what _ is?",
    "could you check what _ is?", "I want to know what _ is.", "do you know what _ is?", "how about _?",
    "quick question: what is _?", "compute _.", "report _.", "any idea what _ is?",
)  # fmt: skip
_PLURAL = (
    *["what are _?"] * 6,
    *["give me _.", "tell me _.", "_", "show me _.", "list _."] * 3,
    "show _.", "print _.", "display _.", "_?", "_ please", "_, please.", "can you tell me _?", "can you show me _?",
    "could you show me _?", "could you give me _?", "please show me _.", "please list _.", "I need _.",
    "I'd like to see _.", "I want to see _.", "I want _.", "let me see _.", "get me _.", "find _.", "find me _.",
    "can you list _?", "could you list _?", "can I see _?", "could I see _?", "may I see _?", "I'd like _.",
    "tell me what _ are.", "do you know what _ are?", "I need to see _.", "pull up _.", "fetch _.", "bring me _.",
    "print out _.", "please print _.", "I'm looking for _.",
)  # fmt: skip
_CLAUSE = (
    *["_?"] * 16,
    *["can you tell me _?", "tell me _.", "could you tell me _?", "please tell me _."] * 2,
    "do you know _?", "I'd like to know _.", "I want to know _.", "I need to know _.", "I wonder _.",
    "I was wondering _.", "any idea _?", "find out _.", "can you find out _?", "could you find out _?",
    "could you check _?", "can you check _?", "check _.", "let me know _.", "please let me know _.", "say _.",
    "please check _.", "hey, _?", "hi, _?", "can you see _?", "can you work out _?", "I have to know _.",
    "would you tell me _?", "quick question: _?", "I'm trying to find out _.", "I'm curious _.", "so, _?",
    "please find out _.", "_, please?", "I'd be glad to know _.", "help me find out _.", "could you please tell me _?",
    "could you work out _?", "I forgot _.", "remind me _.",
)  # fmt: skip
_DIRECT = ("_?", "hey, _?", "hi, _?", "quick question: _?", "so, _?", "_, please?")
_TO_ME = tuple(
    w
    for w in _IMPERATIVE
    if not re.match(r"(I'd like to|I want to|I need to|I have to|help me|let's|try to|you should) _", w)
)
_ME = re.compile(r"(tell|show|give|remind|read|get|find|bring|let) me\b")
_INDIRECT = tuple(wrapper for wrapper in _CLAUSE if wrapper not in _DIRECT)
_WRAPPERS = {"!": _IMPERATIVE, "!!": _OPEN, "~": _NOUN, "~~": _PLURAL, "?": _CLAUSE, "&": _INDIRECT}


class Said(NamedTuple):
    """A request in words and the id of the phrasing it came from."""

    text: str
    phrasing: str
    template: str


@functools.cache
def parse(template: str) -> tuple[Node, ...]:
    """The template as a tree of literals and alternatives."""
    nodes, at = _parse(template, 0, top=True)
    if at != len(template):
        raise ValueError(f"unbalanced brackets in template {template!r}")
    return tuple(nodes)


def _parse(text: str, at: int, top: bool = False) -> tuple[list[Node], int]:
    nodes: list[Node] = []
    literal = ""
    while at < len(text) and (top or text[at] not in "|]"):
        if text[at] == "[":
            nodes.append(literal)
            literal = ""
            branches: list[Sequence[Node]] = []
            while True:
                branch, at = _parse(text, at + 1)
                branches.append(branch)
                if at >= len(text):
                    raise ValueError(f"missing ] in template {text!r}")
                if text[at] == "]":
                    break
            nodes.append(tuple(branches))
        else:
            literal += text[at]
        at += 1
    nodes.append(literal)
    return nodes, at


def _expand(nodes: Sequence[Node], rng: Random) -> str:
    return "".join(node if isinstance(node, str) else _expand(rng.choice(node), rng) for node in nodes)


def expand(template: str, rng: Random, **slots: object) -> str:
    """One reading of `template` with the slots filled in (no wrappers): for answers and file contents."""
    return fill(_SPACES.sub(" ", _expand(parse(template), rng)).strip(), slots)


def fill(text: str, slots: dict[str, object]) -> str:
    """Put the slot values in ("a {x}" becomes "an ..." before a vowel); an unknown slot is an error of the template."""
    text = _ARTICLE.sub(
        lambda match: match.group(1) + "n" * _vowel(str(slots[match.group(2)])) + f" {{{match.group(2)}}}", text
    )
    return _SLOT.sub(lambda match: str(slots[match.group(1)]), text)


def _vowel(word: str) -> bool:
    return (
        word[:1].lower() in "aeiou"
        and not word.lower().startswith(("uni", "use", "eu", "one", "ufo"))
        and word[:1] != ""
    )


def _mark(template: str) -> tuple[str, str]:
    for mark in ("!!", "~~", "!", "~", "?", "&"):
        if template.startswith(mark):
            return mark, template[len(mark) :]
    return "", template


def _sentence(text: str) -> str:
    """Tidy spaces and begin with a capital letter, unless a slot value comes first."""
    text = _SPACE_BEFORE.sub(r"\1", _SPACES.sub(" ", text)).strip()
    return text[:1].upper() + text[1:]


def phrase(template: str, rng: Random, slots: dict[str, object]) -> str:
    """A full request from one template: alternatives chosen, wrapped, punctuated, filled in."""
    mark, body = _mark(template)
    text = _SPACES.sub(" ", _expand(parse(body), rng)).strip()
    if mark:
        ending = text[-1:]
        wrappers = _TO_ME if mark == "!" and _ME.match(text) else _WRAPPERS[mark]
        text = rng.choice(wrappers).replace("_", text, 1)
        if ending in ".?!" and text.endswith(("..", "?.", "!.", ".?", "??")):
            text = text[:-1]
    if "}%" in text and rng.random() < 0.15:
        text = text.replace("}%", rng.choice(("} percent", "} percent", "} %")))
    casual = rng.random()
    text = _SPACE_BEFORE.sub(r"\1", text).strip() if casual < 0.12 else _sentence(text)
    if (casual < 0.08 or rng.random() < 0.12) and text[-1:] in ".?" and not text.endswith(".."):
        text = text[:-1]
    return fill(text, slots)


class Bank:
    """The request phrasings of one family, or of one kind of request within it (see `Deck`).

    leads: sentences of context that may come first; they must fit every template of the bank.
    """

    def __init__(
        self,
        family: str,
        templates: str | Sequence[str],
        leads: Sequence[str] = (),
        held_out: frozenset[str] | None = None,
    ) -> None:
        rows = lines(templates) if isinstance(templates, str) else templates
        self.family = family
        self.templates = tuple(dict.fromkeys(rows))
        self.leads = tuple(leads)
        held = frozenset(phrasings(self.templates, "held-out")) if held_out is None else held_out
        self._by_split: dict[Split, tuple[str, ...]] = {
            "train": tuple(t for t in self.templates if t not in held),
            "held-out": tuple(t for t in self.templates if t in held),
        }

    def has(self, split: Split) -> bool:
        """Whether the bank has any phrasing in `split`."""
        return bool(self._by_split[split])

    def pick(self, rng: Random, split: Split) -> str:
        """A template of `split`."""
        return rng.choice(self._by_split[split])

    def say(self, rng: Random, split: Split, /, **slots: object) -> Said:
        """One request of `split` with the slots filled in."""
        template = self.pick(rng, split)
        text = phrase(template, rng, slots)
        if self.leads and rng.random() < 0.1:
            text = expand(rng.choice(self.leads), rng, **slots) + " " + text
        return Said(text, phrasing_id(self.family, template), template)


class Deck:
    """The phrasings of a family with several kinds of request: 12 % of all its templates are held out.

    A kind may have no phrasing in the held-out split, so `draw` the kind before its values.
    """

    def __init__(
        self,
        family: str,
        kinds: Mapping[str, str | Sequence[str]],
        weights: Mapping[str, float] | None = None,
        leads: Sequence[str] = (),
    ) -> None:
        rows = {kind: lines(block) if isinstance(block, str) else list(block) for kind, block in kinds.items()}
        everything = tuple(dict.fromkeys(row for block in rows.values() for row in block))
        held = frozenset(phrasings(everything, "held-out"))
        self.family = family
        self.templates = everything
        self.banks = {kind: Bank(family, block, leads, held) for kind, block in rows.items()}
        self._weights = dict(weights or {})
        self._kinds: dict[Split, tuple[list[str], list[float]]] = {}
        splits: tuple[Split, Split] = ("train", "held-out")
        for split in splits:
            names = [kind for kind, bank in self.banks.items() if bank.has(split)]
            self._kinds[split] = (names, [self._weights.get(kind, 1.0) for kind in names])

    def draw(self, rng: Random, split: Split) -> str:
        """A kind that has phrasings in `split`, by weight."""
        names, weights = self._kinds[split]
        return rng.choices(names, weights)[0]

    def __getitem__(self, kind: str) -> Bank:
        return self.banks[kind]


def lines(text: str) -> list[str]:
    """The templates of a block of text, one a line; empty lines and `#` comments are left out."""
    rows = (row.strip() for row in text.splitlines())
    return [row for row in rows if row and not row.startswith("#")]
