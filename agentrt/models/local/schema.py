"""JSON Schemas as grammar rules.

Plain objects, arrays and scalars are written out as rules of our own: that fixes key order and separators, closes
objects, bounds numbers, and lets a verbatim string be a terminal of its own. Everything else goes to llguidance's
schema compiler whole. Used by ``local.grammar`` only.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from agentrt.core.errors import SchemaUnsupported
from agentrt.core.specs import VERBATIM, Schema
from agentrt.models.local.given import given, sum_rule
from agentrt.models.local.lark import quoted
from agentrt.models.local.narrowing import ALSO, LIKE, MOST_ALIKE, NUMBERS, WHERE, alike, cases
from agentrt.models.local.numerals import numerals
from agentrt.models.local.spans import Source

ASKED = "x-verbatim-asked"
"""Schema annotation, true for what only the user decides, as the unit to convert to: where the user's own words hold a
match of ``x-verbatim-like``, nothing else may be quoted."""
RATHER = "x-verbatim-rather"
"""Schema annotation: a narrower pattern than ``x-verbatim-like``. Where the user named nothing of the wider one,
matches of the narrower come before all others: a table nobody named is no ``.txt`` as long as there is a ``.csv``."""
LEAD = "x-verbatim-lead"
"""Schema annotation: texts that may stand before the span, though nobody said them, as `[x] ` before a done task."""
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_KEYWORDS = frozenset(
    re.findall(
        r"\S+",
        """type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength
        pattern format items prefixItems additionalItems maxItems minItems uniqueItems contains minContains
        maxContains properties required patternProperties additionalProperties maxProperties minProperties
        propertyNames dependencies dependentRequired dependentSchemas allOf anyOf oneOf not if then else
        $ref $dynamicRef $recursiveRef unevaluatedItems unevaluatedProperties""",
    )
)
"""What constrains; every other key is a remark."""
_DEPTH = 24
_NODES = 20_000
"""Of a schema with its references replaced; beyond it they stay references."""
TERMINALS = r"""STR: /"([^"\\\x00-\x1F\x7F]|\\["\\bfnrt])*"/
INT: /-?(0|[1-9][0-9]{0,17})/
NUM: /-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,12})?/
"""
"""Without \\u escapes, because half a surrogate pair is no text; without endless digits, because they are no number."""


def inlined(schema: Any) -> Any:
    """The schema with local references that do not recur replaced by what they point at, unless that would blow it
    up."""
    try:
        return _inlined(schema, schema, (), [_NODES])
    except _TooLarge:
        return schema


class _TooLarge(Exception):
    pass


def _inlined(schema: Any, root: Mapping[str, Any], path: tuple[str, ...], left: list[int]) -> Any:
    left[0] -= 1
    if left[0] < 0:
        raise _TooLarge
    if isinstance(schema, list):
        return [_inlined(item, root, path, left) for item in schema]
    if not isinstance(schema, dict):
        return schema
    pointer = schema.get("$ref")
    if isinstance(pointer, str) and pointer.startswith("#/") and _KEYWORDS & set(schema) == {"$ref"}:
        target = _resolve(root, pointer)
        if target is not None and pointer not in path and len(path) < _DEPTH:
            whole = _inlined(target, root, (*path, pointer), left)
            rest = {k: v for k, v in schema.items() if k != "$ref"}
            if not _mentions(whole, "$ref"):
                return {**whole, **rest} if isinstance(whole, dict) else whole
        return schema
    return {key: _inlined(value, root, path, left) for key, value in schema.items()}


def marked(schema: Any, wanted: tuple[str, ...]) -> bool:
    """Whether any string in the schema is marked verbatim in one of the ``wanted`` ways."""
    if isinstance(schema, dict):
        return schema.get(VERBATIM) in wanted or any(marked(v, wanted) for v in schema.values())
    return isinstance(schema, list) and any(marked(v, wanted) for v in schema)


def quoting(schema: Any) -> Any:
    """The schema with every string and number that is free so far marked as a quotation."""
    if isinstance(schema, dict):
        if schema.get("type") in ("string", "number", "integer") and _KEYWORDS & set(schema) == {"type"}:
            return {VERBATIM: "preferred", **schema}
        return {key: quoting(value) for key, value in schema.items()}
    return [quoting(item) for item in schema] if isinstance(schema, list) else schema


class _Impossible(Exception):
    """No value satisfies this part."""


class Rules:
    """Collects the rules for one schema; ``prefix`` keeps their names apart from those of other schemas."""

    def __init__(
        self,
        prefix: str,
        separators: tuple[str, str],
        *,
        lenient: bool,
        verbatim: tuple[str, ...],
        spans: str | None,
        sources: Sequence[Source] = (),
        grounded: bool = False,
    ) -> None:
        self.rules: list[str] = []
        self._texts = [source.text for source in sources]
        self._said = [source.text for source in sources if source.name == "user"]
        self._heard = [source.text for source in sources if source.name != "system"]
        self._prefix, (self._item, self._key) = prefix, separators
        self._lenient, self._verbatim, self._spans = lenient, verbatim, spans
        self._grounded = grounded
        self._root: Mapping[str, Any] = {}

    def whole(self, schema: Schema) -> str:
        """The expression for a value of ``schema``.

        Raises:
            SchemaUnsupported: no value satisfies it.
        """
        self._root = plain = inlined(schema)
        if _mentions(plain, "$ref") and not _refs_only_definitions(plain):
            return self._leaf(plain)
        try:
            return self.value(plain)
        except _Impossible:
            raise SchemaUnsupported("no value satisfies the schema; it contradicts itself") from None

    def value(self, schema: Any) -> str:
        if schema is False:
            raise _Impossible
        if not isinstance(schema, dict):
            return self._leaf({})
        keys = _KEYWORDS & set(schema)
        if schema.get("type") == "string" and schema.get(VERBATIM) in self._verbatim and "enum" not in keys:
            return self._span(schema)
        if schema.get("type") in ("number", "integer") and schema.get(VERBATIM) in self._verbatim and keys == {"type"}:
            return self._numeral(schema["type"])
        if self._grounded and schema.get(NUMBERS) == "given" and schema.get("type") == "string" and keys == {"type"}:
            numbers = given(self._texts)
            return self._terminal(sum_rule(numbers)) if numbers else "STR"
        if "const" in keys and keys <= {"const", "type"}:
            return self._literals([schema["const"]], schema)
        if "enum" in keys and keys <= {"enum", "type"} and isinstance(schema["enum"], list):
            return self._literals(schema["enum"], schema)
        if keys == {"anyOf"}:
            return self._rule(self._possible(schema["anyOf"]))
        kind = schema.get("type")
        if keys == {"type"} and isinstance(kind, list) and kind:
            return self._rule([self.value({"type": one}) for one in kind])
        if keys == {"type"} and isinstance(kind, str):
            simple = {
                "string": "STR",
                "integer": "INT",
                "number": "NUM",
                "boolean": '("true" | "false")',
                "null": '"null"',
            }
            if kind in simple:
                return simple[kind]
        if kind == "object" and self._plain_object(schema, keys):
            return self._object(schema)
        if kind == "array" and keys <= {"type", "items", "minItems", "maxItems"} and "items" in keys:
            return self._array(schema)
        return self._leaf(schema)

    def _possible(self, options: list[Any]) -> list[str]:
        found = []
        for option in options:
            with contextlib.suppress(_Impossible):
                found.append(self.value(option))
        if not found:
            raise _Impossible
        return found

    def _span(self, schema: Mapping[str, Any]) -> str:
        literal = [text for text in schema.get(ALSO, []) if isinstance(text, str)]
        fitting = self._fitting(schema)
        options = [quoted(json.dumps(text, ensure_ascii=False)) for text in dict.fromkeys([*literal, *fitting])]
        if self._spans and not fitting:
            options.append(f'"\\"" {self._spans} "\\""')
        if self._spans:
            leads = (json.dumps(text, ensure_ascii=False)[:-1] for text in schema.get(LEAD, []))
            options += [f'{quoted(lead)} {self._spans} "\\""' for lead in leads]
        if not options:
            return "STR"  # nothing to quote: checked afterwards
        return self._terminal(" | ".join(options))

    def _fitting(self, schema: Mapping[str, Any]) -> list[str]:
        """What looks as the schema wants it; empty where nothing does. What was told beforehand, as the names of files
        are, is for users who name nothing."""
        pattern = schema.get(LIKE)
        said = alike(pattern, self._said)
        if said:
            return said if schema.get(ASKED) is True else alike(pattern, self._heard)
        return alike(schema.get(RATHER), self._texts) or alike(pattern, self._texts)

    def _numeral(self, kind: str) -> str:
        """One of the numbers in the texts; any, if there is none."""
        bare = numerals("\n".join(self._texts))
        fitting = dict.fromkeys(n for n in bare if _JSON_NUMBER.fullmatch(n) and (kind == "number" or "." not in n))
        options = [quoted(number) for number in islice(fitting, MOST_ALIKE)]
        return self._terminal(" | ".join(options)) if options else {"number": "NUM", "integer": "INT"}[kind]

    def _literals(self, values: list[Any], schema: Mapping[str, Any]) -> str:
        fitting = [v for v in values if _has_type(v, schema.get("type"))]
        texts = [quoted(json.dumps(v, ensure_ascii=False, separators=(self._item, self._key))) for v in fitting]
        if not texts:
            raise _Impossible
        return texts[0] if len(texts) == 1 else self._terminal(" | ".join(texts))

    def _plain_object(self, schema: Mapping[str, Any], keys: frozenset[str]) -> bool:
        properties, required = schema.get("properties"), schema.get("required", [])
        return (
            keys <= {"type", "properties", "required", "additionalProperties"}
            and isinstance(properties, dict)
            and isinstance(required, list)
            and (bool(properties) or schema.get("additionalProperties") is False)
            and isinstance(schema.get("additionalProperties", False), bool)
            and all(name in properties for name in required)
        )

    def _object(self, schema: Mapping[str, Any]) -> str:
        """Keys in the order of the schema. ``first`` is tried until some key was written; from then on every key
        brings its comma along. Where properties depend on one another, one object for each case."""
        if WHERE in schema and self._verbatim and (found := cases(schema, self._texts)):
            return self._rule(self._possible(found))
        properties, required = schema.get("properties", {}), set(schema.get("required", []))
        pairs = []
        for name, value in properties.items():
            key = json.dumps(name, ensure_ascii=False) + self._key
            try:
                pairs.append((key, self.value(value), name in required))
            except _Impossible:
                if name in required:
                    raise
        rest = ""
        firsts: list[str] = []
        closed = all(not needed for *_, needed in pairs)
        for key, value, needed in reversed(pairs):
            own = f"{quoted('{' + key)} {value} {rest}".strip()
            firsts = [own] if needed else [own, *firsts]
            item = f"{quoted(self._item + key)} {value}"
            rest = f"{item} {rest}" if needed else f"({item})? {rest}"
        options = [f'{option} "}}"' for option in firsts]
        if closed:
            options.append('"{}"')
        return self._rule(options)

    def _array(self, schema: Mapping[str, Any]) -> str:
        least, most = schema.get("minItems", 0), schema.get("maxItems")
        if not isinstance(least, int) or (most is not None and (not isinstance(most, int) or most < least)):
            return self._leaf(dict(schema))
        options = ['"[]"'] if least == 0 else []
        try:
            item = self._rule([self.value(schema["items"])]) if most != 0 else ""
        except _Impossible:
            if least:
                raise
            item = ""
        if item:
            upper = "" if most is None else str(most - 1)
            more = "" if upper == "0" else f"({quoted(self._item)} {item}){{{max(least - 1, 0)},{upper}}} "
            options.append(f'"[" {item} {more}"]"')
        return self._rule(options)

    def _leaf(self, schema: Any) -> str:
        body = {k: v for k, v in schema.items() if k != "x-guidance"}
        if self._lenient:
            body = _usable(body)
        for name in ("$defs", "definitions"):
            if name in self._root and _mentions(body, "$ref"):
                body.setdefault(name, self._root[name])
        controls = "u" if re.search(r"\\u00", json.dumps(body, ensure_ascii=False)) else ""  # a literal needs them
        body["x-guidance"] = {
            "item_separator": self._item,
            "key_separator": self._key,
            "whitespace_flexible": False,
            "json_allowed_escapes": 'nrbtf\\"' + controls,
            "lenient": self._lenient,
        }
        return self._rule(["%json " + quoted(body)])

    def _rule(self, options: list[str]) -> str:
        name = f"{self._prefix}_{len(self.rules)}"
        self.rules.append(f"{name}: " + " | ".join(options))
        return name

    def _terminal(self, body: str) -> str:
        name = f"{self._prefix.upper()}_{len(self.rules)}"
        self.rules.append(f"{name}: {body}")
        return name


def _usable(schema: Any) -> Any:
    """The schema without patterns that llguidance cannot read; they are checked afterwards."""
    if isinstance(schema, dict):
        kept = {k: v for k, v in schema.items() if not (k == "pattern" and isinstance(v, str) and not _readable(v))}
        return {k: _usable(v) for k, v in kept.items()}
    return [_usable(item) for item in schema] if isinstance(schema, list) else schema


@lru_cache(maxsize=256)
def _readable(pattern: str) -> bool:
    from llguidance import LLMatcher

    grammar = LLMatcher.grammar_from_json_schema({"type": "string", "pattern": pattern})
    return not LLMatcher.validate_grammar_with_warnings(grammar)[0]


def _resolve(root: Mapping[str, Any], pointer: str) -> Any:
    target: Any = root
    for step in pointer[2:].split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, dict) or step not in target:
            return None
        target = target[step]
    return target


def _mentions(schema: Any, key: str) -> bool:
    if isinstance(schema, dict):
        return any((k == key) or (k not in ("$defs", "definitions") and _mentions(v, key)) for k, v in schema.items())
    return isinstance(schema, list) and any(_mentions(item, key) for item in schema)


def _refs_only_definitions(schema: Any) -> bool:
    """Whether all references point into ``$defs`` or ``definitions``, so that subschemas can carry them along."""
    if isinstance(schema, dict):
        pointer = schema.get("$ref", "#/$defs/")
        inside = isinstance(pointer, str) and pointer.startswith(("#/$defs/", "#/definitions/"))
        return inside and all(_refs_only_definitions(v) for v in schema.values())
    return not isinstance(schema, list) or all(_refs_only_definitions(item) for item in schema)


def _has_type(value: Any, kind: Any) -> bool:
    if kind is None:
        return True
    if isinstance(kind, list):
        return any(_has_type(value, one) for one in kind)
    if isinstance(value, bool):
        return bool(kind == "boolean")
    types: dict[str, Any] = {
        "string": str,
        "integer": int,
        "number": (int, float),
        "object": dict,
        "array": list,
        "null": type(None),
    }
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return kind in types and isinstance(value, types[kind])
