"""Arguments that depend on one another: what a column holds decides what it can be compared with.

A tool's schema may say so by ``x-where``, on an object, for one of its properties::

    {"column": {": {} \\(number\\)": {"op": {"enum": ["=", "<"]}, "value": {"x-numbers": "only"}}}}

Where a text of the conversation holds the pattern with a possible value of ``column`` in place of ``{}`` ("price
(number)", as a tool described it), the other properties are narrowed: to listed values, to what looks like a pattern
(``x-verbatim-like``), or to numbers somebody gave. Only the other texts count for that: the description's own samples
are nobody's wish. ``local.schema`` writes each case as an object of its own; a case without any value is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from agentrt.core.specs import Schema
from agentrt.models.local.numerals import numerals

WHERE = "x-where"
ALSO = "x-verbatim-also"
"""Schema annotation: literal values a verbatim parameter may have beside spans."""
LIKE = "x-verbatim-like"
"""Schema annotation: a regular expression for what such values look like. Where the texts hold any match, only matches
may be quoted; where they hold none, any span."""
NUMBERS = "x-numbers"
"""Schema annotation. ``given``: a text that may hold no other numbers than the conversation gives and everybody knows
(``local.given``); ``only``: one of the numbers that were given, in a narrowed property."""
MOST_ALIKE = 200
"""Values one parameter may choose among."""
_CODE = re.compile(r"\b(?=\w*\d)(?=\w*[^\W\d_])\w+\b")


def cases(schema: Mapping[str, Any], texts: Sequence[str]) -> list[Schema]:
    """Objects that together allow what the schema allows and the texts make possible; empty where they say nothing
    about it."""
    where, properties = schema.get(WHERE), schema.get("properties")
    if not isinstance(where, Mapping) or len(where) != 1 or not isinstance(properties, Mapping):
        return []
    (name, patterns), *_ = where.items()
    plain = {key: value for key, value in schema.items() if key != WHERE}
    values = alike((properties.get(name) or {}).get(LIKE), texts)
    if not values or not isinstance(patterns, Mapping):
        return []
    kinds = {value: next((p for p in patterns if _described(p, value, texts)), None) for value in values}
    described = [text for text in texts if any(one and _described(one, value, [text]) for value, one in kinds.items())]
    others = _without_codes([text for text in texts if text not in described], described)
    found = [] if name in plain.get("required", ()) else [_without(plain, name)]
    for kind in dict.fromkeys(kinds.values()):
        allowed = {"type": "string", "enum": [value for value in values if kinds[value] == kind]}
        narrowed = {key: _narrowed(one, others) for key, one in (patterns[kind] if kind else {}).items()}
        if all(one.get("enum", True) for one in narrowed.values()):
            required = [*plain.get("required", ()), *([] if name in plain.get("required", ()) else [name])]
            inside = {key: {name: allowed, **narrowed}.get(key, value) for key, value in properties.items()}
            found.append({**plain, "properties": inside, "required": required})
    return found


def alike(pattern: Any, texts: Sequence[str]) -> list[str]:
    """What in the texts looks like a value of this parameter."""
    if not isinstance(pattern, str):
        return []
    try:
        shape = re.compile(pattern)
    except re.error:
        return []
    found = (match.group().strip() for text in texts for match in shape.finditer(text))
    return list(islice(dict.fromkeys(value for value in found if value), MOST_ALIKE))


def _described(pattern: str, value: str, texts: Sequence[str]) -> bool:
    shape = re.compile(pattern.replace("{}", re.escape(value)))
    return any(map(shape.search, texts))


def _without_codes(texts: Sequence[str], described: Sequence[str]) -> list[str]:
    """The texts without words such as ``7b`` that a description holds too: they are names, no numbers."""
    known = {code for text in described for code in _CODE.findall(text)}
    return [_CODE.sub(lambda match: " " if match.group() in known else match.group(), text) for text in texts]


def _without(schema: Schema, name: str) -> Schema:
    return {**schema, "properties": {key: value for key, value in schema["properties"].items() if key != name}}


def _narrowed(schema: Schema, texts: Sequence[str]) -> Schema:
    """The property with its possible values listed, if they can be."""
    literal = [text for text in schema.get(ALSO, []) if isinstance(text, str)]
    if schema.get(NUMBERS) == "only":
        return {"type": "string", "enum": list(dict.fromkeys([*literal, *numerals("\n".join(texts))]))[:MOST_ALIKE]}
    if LIKE in schema:
        return {"type": "string", "enum": list(dict.fromkeys([*literal, *alike(schema[LIKE], texts)]))}
    return schema
