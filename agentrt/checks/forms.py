"""Whether a value satisfies a JSON Schema (draft 2020-12), said in words a model can act on. Nothing a schema refers to
is ever fetched."""

from __future__ import annotations

from typing import Any

from agentrt.core.specs import Schema


def unusable_schema(schema: object) -> str | None:
    """What keeps this from being a JSON Schema that answers can be checked by; ``None``: nothing."""
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
    from referencing.exceptions import Unresolvable

    if not isinstance(schema, dict):
        return f"expected a JSON object, got {type(schema).__name__}"
    try:
        Draft202012Validator.check_schema(schema)
        fault(schema, None)
    except SchemaError as error:
        return str(error.message)
    except Unresolvable as error:
        return f"{error.ref} is not in the schema"
    return None


def validator(schema: Schema) -> Any:
    """Checks by this schema; what it refers to elsewhere is not fetched but missing."""
    from jsonschema import Draft202012Validator
    from referencing import Registry

    return Draft202012Validator(schema, registry=Registry())


def fault(schema: Schema, value: Any) -> str | None:
    """What is wrong with the value, the gravest thing only, and where; ``None``: nothing."""
    from jsonschema.exceptions import best_match

    error = best_match(validator(schema).iter_errors(value))
    if error is None:
        return None
    return f"{error.message[:300]} (at {'/'.join(map(str, error.absolute_path)) or 'its root'})"
