"""What a tool that somebody else wrote probably does, by its name, its parameters and the first words about it.

For programs that wrap a whole library of functions they trust but did not write, and want to look at only a few.
Only what clearly reads is taken for reading; a name with a changing word anywhere in it changes; an address to go to
is network; paying words spend; code to run may do anything; and what is none of that has no known effect, which policy
asks about. Many functions do one thing or another by an argument (``action="list"``, ``mark_as_read=True``):
``likely_classify`` looks at it call by call. The name of a hostile tool says nothing: declare the effects of tools you
do not trust yourself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any

from agentrt.core.specs import Effect, Schema

_READING_WORDS = """
get list search find read show view check count lookup fetch describe query browse retrieve display compare calculate
compute summarize summarise is has current look inspect peek preview estimate predict forecast explain locate analyze
analyse detect translate
"""
_CHANGING_WORDS = """
send post write create add append update edit modify change set delete remove cancel move rename copy share invite
schedule reschedule upload save insert put publish reply forward mark archive restore reset clear purge install apply
approve reject accept grant revoke assign unassign join leave kick ban mute subscribe unsubscribe enable disable start
stop restart run execute submit register sign replace merge push commit toggle block report transfer pay book reserve
buy purchase order refund charge withdraw deposit donate tip
"""
_NOUNS_TOO = frozenset(["post", "order", "report", "book", "transfer", "reply", "schedule", "tip", "run", "purchase"])
"""Changing words that name a thing behind a reading one: ``get_order``, ``check_book_price``."""
_READING, _CHANGING = frozenset(_READING_WORDS.split()), frozenset(_CHANGING_WORDS.split())
_SPENDING = frozenset(
    ["pay", "buy", "purchase", "transfer", "refund", "charge", "withdraw", "donate", "tip", "book", "reserve", "order"]
)
_SENDING = frozenset(["send", "post", "share", "invite", "publish", "upload", "forward", "reply", "submit", "push"])
_MONEY = frozenset(["money", "payment", "transaction", "funds"])
_TAKEN_TOGETHER = re.compile(r"(?:check|log|sign|opt|clock)_?(?:in|out|off)(?:_|$)")
"""These do something, although each of the two words alone does not."""
_MEASURES = re.compile(r"^convert_.*(?:currenc|unit|temperature|time|date|length|weight|distance)")
"""Who converts these looks something up; who converts a lead or a file changes it."""
_AND = frozenset(["and", "or", "then"])
_PLACES = re.compile(r"(?:^|_)(?:url|uri|link|href|host|hostname|endpoint|webhook|domain|website|ip)(?:$|_|s$)")
_WEB = frozenset(["web", "webpage", "website", "url", "http", "internet", "download", "crawl", "scrape"])
_CODE = re.compile(r"(?:^|_)(?:sql|command|cmd|shell|script)$|^(?:source_|python_)?code$")
"""Parameters that hold something to run."""
_SENDS_ON = re.compile(r"^(?:email_to|mail_to|send_to|forward_to|notify(?:_.*)?|callback(?:_.*)?)$")
_PUTS = re.compile(
    r"(?:^|_)(?:output|out|save|dest|destination|target|export)_?(?:to|as|path|file|filename)$|^outfile$"
)
_SELECTORS = ("action", "operation", "op", "mode", "method", "command", "verb")
"""Parameters that say what to do, where they allow only certain words."""
_ASIDE = re.compile(r"\b(?:and|then)\s+(?:then\s+)?([a-z]+)\b")
_VERBS_ONLY = """
send write create add append update edit modify delete remove cancel rename invite publish mark restore reset clear
purge install pay buy withdraw donate revoke assign subscribe unsubscribe enable disable restart execute
"""
_PLAIN_VERBS = frozenset(_VERBS_ONLY.split())
"""Verbs that are no nouns, so that "the order and report numbers" is no deed."""

Classify = Callable[[dict[str, Any]], frozenset[Effect]]


def likely_effects(name: str, parameters: Schema, description: str = "") -> frozenset[Effect]:
    """The effects to declare for a tool, whatever its arguments; none at all when nothing is clear."""
    names = _properties(parameters)
    words = _words(name)
    changes = _changes(words) or _told(description) or any(_is_deed(one, schema) for one, schema in names.items())
    return _effects(words, names, changes)


def likely_classify(name: str, parameters: Schema, description: str = "") -> Classify:
    """The same for each call: where a parameter says what to do, by its value; where a flag makes it do more, by the
    flag."""
    names, words = _properties(parameters), _words(name)
    selector = selector_of(parameters)
    flags = [one for one, schema in names.items() if _is_deed(one, schema)]
    told = _told(description)

    def classify(arguments: dict[str, Any]) -> frozenset[Effect]:
        said = arguments.get(selector, names[selector].get("default", "")) if selector else ""
        doing = (*_words(str(said)), *words) if selector else words
        flagged = any(arguments.get(flag, names[flag].get("default", True)) for flag in flags)
        return _effects(doing, names, _changes(doing) or flagged or (told and not selector))

    return classify


def selector_of(parameters: Schema) -> str | None:
    """The parameter whose value says what a call does: a short list of words is all it takes."""
    return next((name for name in _properties(parameters) if values_of(parameters, name)), None)


def values_of(parameters: Schema, selector: str) -> tuple[str, ...]:
    """What a call may do, as that parameter says it; nothing if it is no such parameter."""
    schema = _properties(parameters).get(selector, {})
    allowed = schema.get("enum", [schema["const"]] if "const" in schema else ())
    closed = selector.lower() in _SELECTORS and all(isinstance(one, str) for one in allowed)
    return tuple(allowed) if closed else ()


def _effects(words: tuple[str, ...], names: Iterable[str], changes: bool) -> frozenset[Effect]:
    found, places = set(), [name.lower() for name in names]
    if changes or any(_PUTS.search(one) or _SENDS_ON.match(one) for one in places):
        found.add(Effect.WRITE)
        if not _SENDING.isdisjoint(words) or any(_SENDS_ON.match(one) for one in places):
            found.add(Effect.NETWORK)
        if not _SPENDING.isdisjoint(words) or not _MONEY.isdisjoint(words):
            found.add(Effect.SPEND)
    elif _reads(words) and not any(_CODE.search(one) for one in places):
        found.add(Effect.READ)
    if found and (not _WEB.isdisjoint(words) or any(_PLACES.search(one) for one in places)):
        found.add(Effect.NETWORK)
    return frozenset(found)


def _changes(words: tuple[str, ...]) -> bool:
    """Whether a name has a word of doing in it, be it only as ``and_delete``."""
    thing = bool(words) and words[0] in _READING and _AND.isdisjoint(words)
    doing = _CHANGING - _NOUNS_TOO if thing else _CHANGING
    return any(word in doing for word in words) or bool(_TAKEN_TOGETHER.search("_".join(words)))


def _reads(words: tuple[str, ...]) -> bool:
    """Whether the first word reads, and what follows an "and" does so, too."""
    if not words or (words[0] not in _READING and not _MEASURES.match("_".join(words))):
        return False
    return all(after in _READING for before, after in pairwise(words) if before in _AND)


def _told(description: str) -> bool:
    """Whether the first words about a tool, or what it does then ("… and mark them as read"), tell of a change."""
    about = re.match(r"\W*([A-Za-z]+)", description)
    if about is not None and _base(about[1].lower()) in _CHANGING:
        return True
    return any(_base(verb) in _PLAIN_VERBS for verb in _ASIDE.findall(description.lower()))


def _is_deed(name: str, schema: Schema) -> bool:
    """``mark_as_read: bool`` makes a call do more."""
    words = _words(name)
    kinds = [schema, *schema.get("anyOf", ())]
    return bool(words) and words[0] in _CHANGING and any(one.get("type") == "boolean" for one in kinds)


def _properties(parameters: Schema) -> dict[str, Schema]:
    """The parameters and what each may be, references to definitions followed."""
    found, shared = parameters.get("properties"), parameters.get("$defs", {})
    named = found.items() if isinstance(found, dict) else ()
    schemas = {str(name): schema if isinstance(schema, dict) else {} for name, schema in named}
    return {name: {**shared.get(str(s.get("$ref", "")).rpartition("/")[2], {}), **s} for name, s in schemas.items()}


def _words(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()))


def _base(word: str) -> str:
    """``sends`` and ``sending`` are ``send``; ``caches`` stays nearly what it was, and is looked up in vain."""
    for ending in ("ies", "es", "s", "ing"):
        bare = word.removesuffix(ending)
        for base in (bare, bare + "e", bare + "y"):
            if bare != word and base in _CHANGING:
                return base
    return word
