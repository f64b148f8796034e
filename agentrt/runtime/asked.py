"""Whether the user asked for such an action: the one way in which words raise the decision to call a tool.

Which tool is called is itself a decision, and a page can talk a model into deleting the very file that the user
wanted summarised. So values that the user said raise a call only if the user also asked for what the tool does: a
request to do it ("delete report.txt", "please send Anna the figures"), not a mention, a question or a quotation of
it. Where several tools do such things, the ones whose names the request fits best are meant.

The reading is a plain one, by verbs and their places in English sentences, the same every time and explained by the
phrase it found. What it does not understand is not asked for, and costs a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agentrt.core.specs import ToolSpec
from agentrt.runtime.spoken import even
from agentrt.tools.words import stem

_SAME = (
    "send email mail message forward notify text dm reply respond write",
    "pay transfer refund reimburse wire repay donate tip",
    "create make add write draft generate schedule book setup save start open register insert put produce record plan",
    "update change modify edit adjust set rename correct fix replace amend increase decrease raise lower mark reset",
    "reschedule move postpone shift change update push",
    "move rename put copy transfer",
    "delete remove erase clear drop discard trash wipe purge forget",
    "cancel delete remove drop",
    "add append include insert put write attach note",
    "invite add include",
    "share give grant",
    "share send",
    "post publish upload announce share put write tweet",
    "book reserve order hire rent make",
    "buy purchase order get",
    "apply copy keep bring save",
    "run execute start launch",
    "visit open fetch download get read browse load check",
    "remember save note keep",
)
"""Verbs that may stand for one another, each line for itself."""


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


_MONEY_NOUNS = _set("money payment transaction fund transfer")
_BEFORE = _set("to please then and also or but just now kindly you let lets let's do")
"""What may stand before a verb that asks for something; the beginning of a clause is the other place."""
_FILLERS = _set(
    "please also then and just now kindly can could would will you i'd i we want need like to finally first next "
    "second third lastly ok okay hi hello hey so"
)
_PHRASES = (("set up", "setup"), ("make sure", "ensure"), ("get rid of", "delete"), ("take out", "remove"))
_NOT = re.compile(r"\b(?:do not|don't|dont|never|without|not to|avoid|won't|shouldn't|must not|mustn't)\b")
_ABOUT = re.compile(
    r"\b(?:how|what|when|where|whether|why|which|who|if) (?:i |we |you |one )?(?:\w+ )?to$|\bunable to$"
)
_QUESTION = re.compile(r"^(?:what|which|who|whom|whose|when|where|why|how|did|does|do i|is|are|was|were|has|have)\b")
_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|`[^`]*`")
_CLAUSE = re.compile(r"(?<=[.!?])\s+|[;\n]|:\s|,\s+|\s+-\s+")
_WORD = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]")


def asked_for(tool: ToolSpec, tools: Iterable[ToolSpec], words: str) -> str | None:
    """The phrase by which the user asked for what ``tool`` does, or ``None``. ``tools`` are all that were there to
    be meant."""
    verbs = _verbs(tool.name, tool.description)
    others = {other.name: _verbs(other.name, other.description) for other in tools if other.name != tool.name}
    for clause in _clauses(words):
        for verb in _requests(clause):
            if not _fits(verb, verbs):
                continue
            score = _nearness(tool.name, verb, clause)
            if all(_nearness(name, verb, clause) <= score for name, does in others.items() if _fits(verb, does)):
                return _shown(clause, verb)
    return None


@lru_cache(maxsize=256)
def _clauses(words: str) -> tuple[str, ...]:
    """The user's sentences, cut into clauses; what stands in quotation marks is not the user asking."""
    text = "\n".join(even(line) for line in words.splitlines())
    text = _QUOTED.sub(" … ", text).lower()
    for phrase, verb in _PHRASES:
        text = text.replace(phrase, verb)
    clauses = (clause.strip() for clause in _CLAUSE.split(text))
    return tuple(clause for clause in clauses if clause and not (_QUESTION.match(clause) and " and " not in clause))


def _requests(clause: str) -> Iterator[str]:
    """The verbs by which a clause asks for something."""
    found = [(m[0], m.start()) for m in _WORD.finditer(clause)]
    opening = True
    for index, (word, start) in enumerate(found):
        before = clause[:start].rstrip()
        if word in _VERBS and (opening or found[index - 1][0] in _BEFORE) and not _withdrawn(before):
            yield word
        opening = opening and word in _FILLERS


def _withdrawn(before: str) -> bool:
    """Whether what stands before a verb makes it something not to do, or something to explain."""
    return bool(_NOT.search(before) or _ABOUT.search(before) or (_QUESTION.match(before) and " and" not in before))


@lru_cache(maxsize=1024)
def _verbs(name: str, description: str) -> frozenset[str]:
    """What a tool does, by its name; by its description where the name has no verb."""
    words = _name_words(name)
    action, first = _action(words), _WORD.search(description.lower())
    found = {action} if action else set()
    if not found and first is not None:
        found = {verb for verb in _VERBS if stem(verb) == stem(first[0])}
    if "send" in found and any(stem(word) in _MONEY_NOUNS for word in words):
        found.add("pay")
    return frozenset(found or words[:1])


@lru_cache(maxsize=4096)
def _fits(asked: str, verbs: frozenset[str]) -> bool:
    return asked in verbs or any(asked in group and not group.isdisjoint(verbs) for group in _GROUPS)


@lru_cache(maxsize=4096)
def _nearness(name: str, verb: str, clause: str) -> int:
    """How many words of a tool's name the clause has, in any ending; its verb only if it is the very one."""
    words = _name_words(name)
    action = _action(words)
    said = {stem(word) for word in _WORD.findall(clause)}
    nouns = [stem(word) for word in words if word != action]
    return sum(any(_alike(noun, word) for word in said) for noun in nouns) + (verb == action)


def _action(words: tuple[str, ...]) -> str | None:
    """The word of a tool's name that says what it does."""
    return next((word for word in words if word in _VERBS), None)


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= 4 and (one.startswith(other) or other.startswith(one)))


def _name_words(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()))


def _shown(clause: str, verb: str) -> str:
    start = clause.index(verb)
    return clause[start : start + 40].strip(" …")


_GROUPS = tuple(frozenset(line.split()) for line in _SAME)
_VERBS = frozenset().union(*_GROUPS)
