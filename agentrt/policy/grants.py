"""How far a person's "yes" reaches: which later calls it answers without asking again.

Pure matching; the runtime decides when a grant may answer at all (an ask of a rule or of the default, never a denial
and never an ask because of a label). A grant is *bound* to everything but the arguments: user, tool, where the tool
comes from, its definition, effects, workspace and sandbox, and it holds for nothing less trusted than the call it was
given for. In the arguments it reaches over exactly the call, or over one of the generalisations that ``reaches_of``
offers. The person picks one by its words, so what is stored is what was read.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from agentrt.core.canonical import canonical_json, digest_json
from agentrt.core.labels import Integrity, Label
from agentrt.core.messages import label_from_json, label_to_json
from agentrt.core.policy import Reach
from agentrt.core.specs import Effect
from agentrt.core.store import Grant
from agentrt.policy.matchers import host_of, same
from agentrt.policy.places import Place, Resolve

CONTENT = frozenset({"content", "old", "new"})
"""Arguments that say what is written, beside a path that says where."""
PATHS = frozenset({"path", "file", "file_path", "filename", "folder", "directory", "source", "destination"})
TARGETS = frozenset(
    {"to", "recipient", "recipients", "channel", "account", "id", "name", "table", "repository", "branch"}
)
"""Arguments that say whom or what a call is about; what is said there matters less."""
MOST_REACHES = 8
MOST_WORDS = 120
"""Characters of one value in a reach's words."""

Patterns = Mapping[str, Mapping[str, Any]]
"""For each argument one of ``equals`` (a value), ``any`` (true), ``at`` (a path, however it is written), ``under`` (a
folder), ``site`` (scheme, host and port of a URL) and ``upto`` (a number: from 0 to it)."""


@dataclass(frozen=True)
class Bounds:
    """What no grant reaches over. ``origin`` is where the tool comes from, ``definition`` its digest, ``sandbox``
    the profile of the sandbox in words, empty for calls that have nothing to do with it."""

    user: str
    tool: str
    origin: str
    definition: str
    effects: tuple[str, ...]
    workspace: str | None
    sandbox: str

    @cached_property
    def digest(self) -> str:
        return digest_json(asdict(self))


def covers(
    grant: Grant, bounds: Bounds, label: Label, arguments: Mapping[str, Any], *, resolve: Resolve = os.path.realpath
) -> bool:
    """Whether the grant answers an ask about this call. Whether it still holds (its scope, its end, its uses) is for
    the caller to know."""
    patterns = grant.match.get("arguments")
    if not isinstance(patterns, Mapping) or patterns.keys() != arguments.keys():
        return False
    if not (grant.user == bounds.user and grant.binding == bounds.digest == _bound_in(grant)):
        return False
    place = Place(bounds.workspace, resolve)
    fits = all(_fits(pattern, arguments[name], place) for name, pattern in patterns.items())
    return fits and _trusted_enough(grant.match.get("label"), label)


def match_of(bounds: Bounds, label: Label, patterns: Patterns) -> dict[str, Any]:
    """What a grant stores; its ``binding`` is ``bounds.digest``."""
    bound = {name: value for name, value in asdict(bounds).items() if name != "user"}
    return {**bound, "effects": list(bounds.effects), "label": label_to_json(label), "arguments": dict(patterns)}


def reaches_of(bounds: Bounds, arguments: Mapping[str, Any]) -> tuple[Reach, ...]:
    """From exactly this call to wider generalisations, worded, each once. Code and commands are never left open."""
    exact: Patterns = {name: {"equals": value} for name, value in arguments.items()}
    found = {canonical_json(exact): exact}
    if Effect.EXECUTE not in bounds.effects:
        for patterns in _generalised(exact, arguments):
            found.setdefault(canonical_json(patterns), patterns)
    listed = list(found.values())[:MOST_REACHES]
    return tuple(Reach(describe(match_of(bounds, Label(), patterns)), dict(patterns)) for patterns in listed)


def describe(match: Mapping[str, Any]) -> str:
    """The reach of a grant in words."""
    patterns = match.get("arguments")
    said = (
        [_worded(name, p) for name, p in patterns.items()] if isinstance(patterns, Mapping) else ["damaged arguments"]
    )
    where = f", in {match['workspace']}" if match.get("workspace") else ""
    return f"{match.get('tool')} with {' and '.join(said) or 'no arguments, whatever it then does'}{where}"


def changed_since(grant: Grant, origin: str, definition: str) -> str:
    """Why the grant is void for the tool of its name as it is now; empty when it is not, or when that is another
    tool, which it never spoke of."""
    match = grant.match
    if not grant.binding:
        return "it was given to an earlier agentrt, which bound it to less"
    if match.get("origin") == origin and match.get("definition") != definition:
        return f"the definition of {match.get('tool')} has changed since"
    return ""


# -- generalising -----------------------------------------------------------------------------------------------


def _generalised(exact: Patterns, arguments: Mapping[str, Any]) -> Iterator[Patterns]:
    paths = [name for name, value in arguments.items() if name in PATHS and _is_line(value)]
    opened: Patterns = {name: {"any": True} for name in arguments if paths and name in CONTENT}
    if opened:
        yield {**exact, **opened, **{name: {"at": arguments[name]} for name in paths}}
    for name in paths:
        yield {**exact, **opened, name: {"under": posixpath.dirname(arguments[name]) or "."}}
    rest = {name: value for name, value in arguments.items() if name not in paths and name not in opened}
    kept = rest.keys() & TARGETS
    if kept and len(rest) > len(kept):
        yield {**exact, **{name: _opened(value) for name, value in rest.items() if name not in kept}}
    for name, value in rest.items():
        yield {**exact, name: _opened(value)}


def _opened(value: Any) -> Mapping[str, Any]:
    """The pattern that leaves a value open, as far as its kind allows."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return {"upto": value}
    site = site_of(value)
    return {"any": True} if site is None else {"site": site}


def site_of(value: Any) -> str | None:
    """Scheme, host and port of a URL; ``None`` for anything else and where readers of URLs disagree."""
    if not isinstance(value, str) or not value.lower().startswith(("http://", "https://")):
        return None
    host = host_of(value)
    try:
        parts = urlsplit(value)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    return f"{parts.scheme}://{host}{port}" if host and "@" not in parts.netloc else None


def _is_line(value: Any) -> bool:
    return isinstance(value, str) and bool(value) and "\n" not in value and "\0" not in value and "://" not in value


# -- matching ---------------------------------------------------------------------------------------------------


def _fits(pattern: Any, value: Any, place: Place) -> bool:
    if not isinstance(pattern, Mapping) or len(pattern) != 1:
        return False
    ((kind, wanted),) = pattern.items()
    match kind:
        case "equals":
            return same(value, wanted)
        case "any":
            return wanted is True
        case "at":
            return isinstance(value, str) and isinstance(wanted, str) and place.is_same(value, wanted)
        case "under":
            return isinstance(value, str) and isinstance(wanted, str) and place.is_under(value, wanted)
        case "site":
            return isinstance(wanted, str) and site_of(value) == wanted
        case "upto":
            return _is_number(value) and _is_number(wanted) and 0 <= value <= wanted
    return False


def _worded(name: str, pattern: Any) -> str:
    if not isinstance(pattern, Mapping) or len(pattern) != 1:
        return f"{name}: damaged, fits nothing"
    ((kind, wanted),) = pattern.items()
    match kind:
        case "any":
            return f"any {name}"
        case "under":
            return f"any {name} in {'this folder' if wanted == '.' else wanted}"
        case "site":
            return f"any {name} on {wanted}"
        case "upto":
            return f"{name} from 0 to {wanted}"
    value = repr(wanted)
    return f"{name} = {value if len(value) <= MOST_WORDS else f'{value[:MOST_WORDS]}… ({len(value)} characters)'}"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _bound_in(grant: Grant) -> str:
    """The digest of what the grant says it is bound to."""
    names = ("tool", "origin", "definition", "effects", "workspace", "sandbox")
    return digest_json({"user": grant.user, **{name: grant.match.get(name) for name in names}})


def _trusted_enough(given_for: Any, label: Label) -> bool:
    """Whether a call of this label is no less trusted than the one the grant was given for."""
    try:
        floor = label_from_json(given_for)
    except (TypeError, ValueError, LookupError):
        return False
    if label.integrity < floor.integrity:
        return False
    return label.integrity >= Integrity.USER or label.sources <= floor.sources
