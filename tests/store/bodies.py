"""The shape of every event body, to be compared with the one that was frozen in ``corpus/bodies.json``.

``python -m tests.store.bodies`` adds new types and fields to the frozen shape; what is there already it leaves as it
is, so that a change that breaks the promise of ``docs/journal.md`` cannot be waved through with it.
"""

from __future__ import annotations

import json
import types
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from agentrt.core.codec import BODY_TYPES
from agentrt.core.models import Usage

FROZEN = Path(__file__).parent / "corpus" / "bodies.json"
Shape = dict[str, dict[str, dict[str, Any]]]
"""By type and field: what values it takes (``types``), and whether it may be left out (``default``)."""


def shape() -> Shape:
    found = {**BODY_TYPES, "Usage": Usage}
    return {name: _fields(cls) for name, cls in sorted(found.items())}


def broken(frozen: Shape, now: Shape) -> list[str]:
    """Each way in which what ``frozen`` allowed can no longer be read."""
    wrong = []
    for name, then in frozen.items():
        if name not in now:
            wrong.append(f"{name} is gone")
            continue
        for field, old in then.items():
            new = now[name].get(field)
            if new is None:
                wrong.append(f"{name}.{field} is gone")
            elif not set(old["types"]) <= set(new["types"]):
                wrong.append(f"{name}.{field} was {old['types']}, is {new['types']}")
            elif old["default"] and not new["default"]:
                wrong.append(f"{name}.{field} could be left out, and must be there now")
        wrong += [
            f"{name}.{field} is new and has no default"
            for field, new in now[name].items()
            if field not in then and not new["default"]
        ]
    return wrong


def _fields(cls: type[Any]) -> dict[str, dict[str, Any]]:
    hints = get_type_hints(cls)
    return {
        field.name: {
            "types": sorted(_alternatives(hints[field.name])),
            "default": field.default is not MISSING or field.default_factory is not MISSING,
        }
        for field in fields(cls)
    }


def _alternatives(hint: Any) -> set[str]:
    if get_origin(hint) in (Union, types.UnionType):
        return {one for inner in get_args(hint) for one in _alternatives(inner)}
    if get_origin(hint) is Literal:
        return {repr(value) for value in get_args(hint)}
    return {str(hint).replace("typing.", "") if get_origin(hint) else getattr(hint, "__name__", str(hint))}


def main() -> None:
    frozen: Shape = json.loads(FROZEN.read_text()) if FROZEN.exists() else {}
    for name, now in shape().items():
        frozen[name] = {**now, **frozen.get(name, {})}
    FROZEN.write_text(json.dumps(frozen, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
