"""The last look at a call or JSON answer before it leaves the engine: it parses, validates and quotes what it must.
The grammar has promised most of it; what it could not promise is caught here, and ``local.engine`` draws again."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from agentrt.core.errors import SchemaUnsupported
from agentrt.core.specs import VERBATIM, Schema, ToolSpec
from agentrt.models.local.narrowing import ALSO
from agentrt.models.local.numerals import numerals
from agentrt.models.local.schema import LEAD
from agentrt.models.local.spans import Source


class CallCheck:
    """Checks by JSON Schema 2020-12. ``verbatim`` are the values of ``x-verbatim`` that are enforced."""

    def __init__(self, verbatim: tuple[str, ...]) -> None:
        self._verbatim = verbatim

    def call(
        self, raw: str, tool: ToolSpec, sources: Sequence[Source], *, promised: bool = False
    ) -> tuple[dict[str, Any], str | None]:
        """The arguments, and what is wrong with them. ``promised``: the grammar enforced the whole schema.

        Raises:
            SchemaUnsupported: nothing promised it and it cannot be checked.
        """
        value, problem = self._look(raw, tool.parameters, sources, promised)
        if problem is None and not isinstance(value, dict):
            problem = f"arguments are {type(value).__name__}, not an object"
        return (value if isinstance(value, dict) else {}), problem and f"{tool.name}: {problem}"

    def answer(self, text: str, schema: Schema, sources: Sequence[Source], *, promised: bool = False) -> str | None:
        """What is wrong with a JSON answer; raises as ``call`` does."""
        return self._look(text, schema, sources, promised)[1]

    def _look(self, raw: str, schema: Schema, sources: Sequence[Source], promised: bool) -> tuple[Any, str | None]:
        try:
            value = json.loads(raw)
        except (ValueError, RecursionError) as error:
            return None, f"not JSON: {error}"
        if not _storable(value):
            return value, "a number is too large, or a text holds half a character"
        try:
            wrong = next(iter(_validator(json.dumps(schema)).iter_errors(value)), None)
        except Exception as error:  # a reference to nowhere, a pattern that is none, a type that does not exist
            if not promised:
                raise SchemaUnsupported(f"a schema can be neither enforced nor checked: {error}; mend it") from error
            wrong = None
        if wrong is not None:
            where = "/".join(map(str, wrong.absolute_path)) or "the value"
            return value, f"{where}: {wrong.message[:200]}"
        return value, self._unquoted(value, schema, sources)

    def _unquoted(self, value: Any, schema: Any, sources: Sequence[Source]) -> str | None:
        """The first verbatim text that stands in no source."""
        if not isinstance(schema, Mapping):
            return None
        if isinstance(value, str) and schema.get(VERBATIM) in self._verbatim:
            quotes = [value, *(value.removeprefix(lead) for lead in schema.get(LEAD, ()) if value.startswith(lead))]
            if value in schema.get(ALSO, ()) or any(q and q in s.text for q in quotes for s in sources):
                return None
            if any(value in numerals(source.text) for source in sources):
                return None  # "ten" is 10, where a number was wanted
            return f"{value[:60]!r} is quoted from nowhere in the request"
        if isinstance(value, dict):
            inner = schema.get("properties") or {}
            found = (self._unquoted(v, inner.get(k), sources) for k, v in value.items())
            return next((f for f in found if f), None)
        if isinstance(value, list):
            return next((f for item in value if (f := self._unquoted(item, schema.get("items"), sources))), None)
        return None


@lru_cache(maxsize=256)
def _validator(schema: str) -> Any:
    """A validator that never fetches a remote reference."""
    from jsonschema import Draft202012Validator
    from referencing import Registry

    return Draft202012Validator(json.loads(schema), registry=Registry())


def _storable(value: Any) -> bool:
    if isinstance(value, str):
        return not any("\ud800" <= char <= "\udfff" for char in value)
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(_storable(k) and _storable(v) for k, v in value.items())
    return not isinstance(value, list) or all(map(_storable, value))
