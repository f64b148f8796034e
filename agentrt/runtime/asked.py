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
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from agentrt.core.specs import ToolSpec
from agentrt.runtime.spoken import even
from agentrt.tools.likely_effects import selector_of, values_of
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
    "book reserve order hire rent",
    "buy purchase order",
    "apply copy keep bring save",
    "run execute start launch",
    "visit open",
    "fetch download get read browse load check",
    "remember save note keep",
    "tell ask inform notify alert message send write",
    "answer reply respond send write message comment",
    "comment note write add reply post",
    "rate review score",
    "react respond add",
    "assign reassign give delegate hand",
    "close resolve finish complete end archive",
    "approve accept confirm",
    "reject decline refuse deny",
    "deploy release ship publish roll",
    "merge combine join",
    "start begin launch resume activate",
    "stop end halt quit pause",
    "enable activate",
    "disable deactivate",
    "extend renew prolong",
    "restore recover undelete unarchive",
    "kick remove ban",
    "tag label mark",
    "upgrade update",
    "log record track",
    "submit send file hand",
    "request order",
    "subscribe join follow",
    "unsubscribe leave",
    "join enter",
    "leave quit exit",
    "register enroll enrol",
)
"""Verbs that may stand for one another, each line for itself."""
_ALONE = """
lock unlock mute unmute block unblock pin unpin like sign return exchange swap lend borrow withdraw deposit downgrade
revoke install uninstall vote upvote
"""
"""Verbs that stand for themselves only."""


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


_LIGHT = _set("add create do leave make place post put send set submit write")
"""Verbs that say little: ``add_reaction`` is what "react" asks for, ``make_reservation`` what "reserve" does."""
_PREPOSITIONS = _set("to from with on in at for by of about into onto and or then which that who")
_DEEDS = {
    "comment": "comment", "reply": "reply", "review": "review", "rating": "rate", "reservation": "reserve",
    "booking": "book", "appointment": "schedule", "payment": "pay", "transfer": "transfer", "donation": "donate",
    "refund": "refund", "deposit": "deposit", "order": "order", "purchase": "buy", "announcement": "announce",
}  # fmt: skip
"""Nouns that say what is asked for where the verb does not: "leave a comment", "make a reservation"."""
_FOR_ANSWERS = _set("give tell show write ask let make")
"""With "me" behind they ask for an answer, not for a deed."""
_SAYS_NOTHING = _set("make do place")
"""Only what is made says what is asked for: "make a summary" is no payment."""
_TO_READ = _set("fetch get read browse load")
"""What may be meant by opening or visiting something; to read something never means to open it."""
_MONEY_NOUNS = _set("money payment transaction fund transfer")
_BEFORE = _set("to please then and also or but just now kindly you let lets let's do")
"""What may stand before a verb that asks for something; the beginning of a clause is the other place."""
_FILLERS = _set(
    "please also then and just now kindly can could would will you i'd i we want need like to finally first next "
    "second third lastly ok okay hi hello hey so"
)
_PHRASES = (
    (re.compile(r"\bset up\b"), "setup"),
    (re.compile(r"\bmake sure\b"), "ensure"),
    (re.compile(r"\bget rid of\b"), "delete"),
    (re.compile(r"\btake ((?:(?!out\b|off\b)[\w@.'-]+ ){0,4})(?:out|off)\b"), r"remove \1"),
    (re.compile(r"\blet (?!me\b|us\b)((?:(?!know\b)[\w@.'-]+ ){1,5})know\b"), r"notify \1"),
    (re.compile(r"\b(?:turn|switch) on\b"), "enable"),
    (re.compile(r"\b(?:turn|switch) off\b"), "disable"),
    (re.compile(r"\bsign up\b"), "register"),
    (re.compile(r"\b(?:put ((?:[\w'-]+ ){0,3})in(?:to)? order|add ((?:[\w'-]+ ){0,3})up)\b"), r"arrange \1\2"),
    (re.compile(r"\b(?:run|go) through\b|\bstart with\b"), "read"),
    (re.compile(r"\bcall off\b"), "cancel"),
    (re.compile(r"\bput off\b"), "postpone"),
)
_NOT = re.compile(r"\b(?:do not|don't|dont|never|without|not to|avoid|won't|shouldn't|must not|mustn't)\b")
_ABOUT = re.compile(
    r"\b(?:how|what|when|where|whether|why|which|who|if) (?:i |we |you |one )?(?:\w+ )?to$|\bunable to$"
)
_ASKING = _set("what which who whom whose when where why how whether if")
_QUESTION = re.compile(r"^(?:what|which|who|whom|whose|when|where|why|how|did|does|do i|is|are|was|were|has|have)\b")
_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|`[^`]*`")
_CLAUSE = re.compile(r"(?<=[.!?])\s+|[;\n]|:\s|,\s+|\s+-\s+")
_WORD = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]")


@dataclass(frozen=True)
class Deed:
    """What one call of a tool does, in words: the verb of its name, what else may be said for it, and the stems of the
    other words of its name."""

    action: str
    verbs: frozenset[str]
    nouns: frozenset[str]


def asked_for(tool: ToolSpec, tools: Iterable[ToolSpec], words: str, doing: str = "") -> str | None:
    """The phrase by which the user asked for what ``tool`` does, or ``None``. ``tools`` are all that were there to
    be meant. ``doing`` is the value of the parameter that says what this call does, where the tool has one."""
    wanted = _deed(f"{doing}_{tool.name}", doing) if doing else _deed(tool.name, tool.description)
    others = [deed for other in tools if other.name != tool.name for deed in _deeds(other)]
    for clause in _clauses(words):
        for verb in _requests(clause):
            if not _fits(verb, wanted) or (verb in _SAYS_NOTHING and not _named_in(wanted, clause)):
                continue
            score = _nearness(wanted, verb, clause)
            if all(_nearness(other, verb, clause) <= score for other in others if _fits(verb, other)):
                return _shown(clause, verb)
    return None


@lru_cache(maxsize=256)
def _clauses(words: str) -> tuple[str, ...]:
    """The user's sentences, cut into clauses; what stands in quotation marks is not the user asking."""
    text = "\n".join(even(line) for line in words.splitlines())
    text = _QUOTED.sub(" … ", text).lower()
    for phrase, verb in _PHRASES:
        text = phrase.sub(verb, text)
    clauses = (clause.strip() for clause in _CLAUSE.split(text))
    return tuple(clause for clause in clauses if clause and not (_QUESTION.match(clause) and " and " not in clause))


def _requests(clause: str) -> Iterator[str]:
    """The words that stand where a clause asks for something."""
    found = [(m[0], m.start()) for m in _WORD.finditer(clause)]
    opening = True
    for index, (word, start) in enumerate(found):
        after = found[index + 1][0] if index + 1 < len(found) else ""
        for_answer = word in _FOR_ANSWERS and (after in ("me", "us") or (word in ("tell", "ask") and after in _ASKING))
        for_answer |= word == "answer" and any(one.startswith("question") for one, _ in found[index + 1 : index + 4])
        if (opening or found[index - 1][0] in _BEFORE) and not for_answer and not _withdrawn(clause[:start].rstrip()):
            yield word
            if word in _LIGHT:
                yield from (_DEEDS[noun] for noun, _ in found[index + 1 : index + 4] if noun in _DEEDS)
        opening = opening and word in _FILLERS


def _withdrawn(before: str) -> bool:
    """Whether what stands before a verb makes it something not to do, or something to explain."""
    return bool(_NOT.search(before) or _ABOUT.search(before) or (_QUESTION.match(before) and " and" not in before))


def _deeds(tool: ToolSpec) -> list[Deed]:
    """All that a tool may do."""
    selector = selector_of(tool.parameters)
    if selector is None:
        return [_deed(tool.name, tool.description)]
    return [_deed(f"{doing}_{tool.name}", doing) for doing in values_of(tool.parameters, selector)]


@lru_cache(maxsize=1024)
def _deed(name: str, description: str) -> Deed:
    """By the tool's name; by the first word about it where the name has no verb we know."""
    words, first = _name_words(name), _WORD.search(description.lower())
    told = stem(first[0]) if first else ""
    action = next((word for word in words if stem(word) == told), "")
    action = action or next((word for word in words if word in _VERBS), "")
    verbs = {action} if action else {verb for verb in _VERBS if stem(verb) == told}
    if "send" in verbs and any(stem(word) in _MONEY_NOUNS for word in words):
        verbs.add("pay")
    nouns = frozenset(stem(word) for word in words if word != action)
    return Deed(action, frozenset(verbs), nouns)


@lru_cache(maxsize=4096)
def _fits(asked: str, deed: Deed) -> bool:
    if asked in deed.verbs or any(asked in group and not group.isdisjoint(deed.verbs) for group in _GROUPS):
        return True
    if asked in ("open", "visit") and not deed.verbs.isdisjoint(_TO_READ):
        return True
    light = not deed.verbs.isdisjoint(_LIGHT)
    return light and asked in _VERBS and any(len(noun) > 3 and _alike(stem(asked), noun) for noun in deed.nouns)


@lru_cache(maxsize=4096)
def _nearness(deed: Deed, verb: str, clause: str) -> int:
    """How many words of a tool's name the clause has, in any ending, and whether its verb is the very one. What it is
    done to counts twice: "set the price" means ``change_price`` rather than ``set_stock``."""
    found = _WORD.findall(clause)
    behind = found[found.index(verb) + 1 :] if verb in found else []
    said, done_to = {stem(word) for word in found}, {stem(word) for word in takewhile(_is_no_preposition, behind)}
    nouns = (any(_alike(noun, word) for word in words) for words in (said, done_to) for noun in deed.nouns)
    return sum(nouns) + (verb == deed.action)


def _named_in(deed: Deed, clause: str) -> bool:
    """Whether the clause has a word of the tool's name beside its verb; a tool may have no more than its verb."""
    said = {stem(word) for word in _WORD.findall(clause)}
    return not deed.nouns or any(_alike(noun, word) for noun in deed.nouns for word in said)


def _is_no_preposition(word: str) -> bool:
    return word not in _PREPOSITIONS


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= 4 and (one.startswith(other) or other.startswith(one)))


def _name_words(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()))


def _shown(clause: str, verb: str) -> str:
    """From the verb on, or from the noun that says what is asked for."""
    start = next(m.start() for m in _WORD.finditer(clause) if m[0] == verb or _DEEDS.get(m[0]) == verb)
    return clause[start : start + 40].strip(" …")


_GROUPS = tuple(frozenset(line.split()) for line in _SAME)
_VERBS = frozenset(_ALONE.split()).union(*_GROUPS)
