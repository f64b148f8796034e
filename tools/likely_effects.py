"""What a tool that somebody else wrote probably does, by its name, its parameters and the first word about it.

For programs that wrap a whole library of functions they trust but did not write, and want to look at only a few.
Only what clearly reads is taken for reading; a name with a changing word anywhere in it changes; an address to go to
is network; paying words spend; and what is none of that has no known effect, which policy asks about. The name of a
hostile tool says nothing: declare the effects of tools you do not trust yourself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from agentrt.core.specs import Effect, Schema

_READING_WORDS = """
get list search find read show view check count lookup fetch describe query browse retrieve display compare calculate
compute summarize summarise is has current
"""
_CHANGING_WORDS = """
send post write create add append update edit modify change set delete remove cancel move rename copy share invite
schedule reschedule upload save insert put publish reply forward mark archive restore reset clear purge install apply
approve reject accept grant revoke assign unassign join leave kick ban mute subscribe unsubscribe enable disable start
stop restart run execute submit register sign replace merge push commit toggle block report transfer pay book reserve
buy purchase order refund charge withdraw deposit donate tip
"""
_READING, _CHANGING = frozenset(_READING_WORDS.split()), frozenset(_CHANGING_WORDS.split())
_SPENDING = frozenset(
    ["pay", "buy", "purchase", "transfer", "refund", "charge", "withdraw", "donate", "tip", "book", "reserve", "order"]
)
_SENDING = frozenset(["send", "post", "share", "invite", "publish", "upload", "forward", "reply", "submit", "push"])
_MONEY = frozenset(["money", "payment", "transaction", "funds"])
_TAKEN_TOGETHER = re.compile(r"(?:check|log|sign|opt|clock)_?(?:in|out)(?:_|$)")
"""These do something, although each of the two words alone does not."""
_PLACES = re.compile(r"(?:^|_)(?:url|uri|link|href|host|hostname|endpoint|webhook|domain|website|ip)(?:$|_|s$)")
_WEB = frozenset(["web", "webpage", "website", "url", "http", "internet", "download"])


def likely_effects(name: str, parameters: Schema, description: str = "") -> frozenset[Effect]:
    """The effects to declare for a tool; none at all when nothing is clear."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower())
    changes = any(word in _CHANGING for word in words) or bool(_TAKEN_TOGETHER.search("_".join(words)))
    about = re.match(r"\W*([A-Za-z]+)", description)
    changes = changes or (about is not None and _base(about[1].lower()) in _CHANGING)
    found = set()
    if changes:
        found.add(Effect.WRITE)
        if not _SENDING.isdisjoint(words):
            found.add(Effect.NETWORK)
        if not _SPENDING.isdisjoint(words) or not _MONEY.isdisjoint(words):
            found.add(Effect.SPEND)
    elif words and words[0] in _READING:
        found.add(Effect.READ)
    if found and (not _WEB.isdisjoint(words) or _leads_elsewhere(parameters.get("properties", {}))):
        found.add(Effect.NETWORK)
    return frozenset(found)


def _leads_elsewhere(names: Iterable[str]) -> bool:
    return any(_PLACES.search(name.lower()) for name in names)


def _base(word: str) -> str:
    """``sends`` and ``sending`` are ``send``; ``caches`` stays nearly what it was, and is looked up in vain."""
    for ending in ("ies", "es", "s", "ing"):
        bare = word.removesuffix(ending)
        for base in (bare, bare + "e", bare + "y"):
            if bare != word and base in _CHANGING:
                return base
    return word
