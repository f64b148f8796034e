"""Reading what a request says. A body is a small JSON object with known fields, each asked for by its type. A field
that nobody asks for is refused: a misspelt limit would limit nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.requests import Request

from agentrt.core.canonical import canonical_json, parse_json
from agentrt.server.problems import Problem

LARGEST = 1 << 20
"""Bytes of a body."""
TAKEN_IN = 8 * LARGEST
SERVERS_OWN = ("workspace", "policy")
"""What a request cannot choose."""


class Fields:
    """The fields of a body. Raises ``Problem`` (422) for whatever is not as it should be."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def only(self, known: Sequence[str]) -> Fields:
        for name in self._values:
            if name in SERVERS_OWN:
                raise _invalid(
                    f"expected no field {name!r}: the {name} is the server's, chosen where it is started; leave it out"
                )
            if name not in known:
                raise _invalid(f"expected {'fields among ' + ', '.join(known) if known else 'no fields'}, got {name!r}")
        return self

    def text(self, name: str, default: str | None = None) -> str:
        value = self._values.get(name, default)
        if not isinstance(value, str) or (not value.strip() and default is None):
            raise _invalid(f"expected {name} to be a text, got {_shown(value)}")
        return value

    def maybe_text(self, name: str) -> str | None:
        return None if self._values.get(name) is None else self.text(name)

    def number(self, name: str, *, whole: bool = False) -> float | None:
        """Above zero; ``None`` where there is none."""
        value = self._values.get(name)
        kinds = (int,) if whole else (int, float)
        if value is None:
            return None
        if not isinstance(value, kinds) or isinstance(value, bool) or value <= 0:
            raise _invalid(f"expected {name} to be a {'whole ' if whole else ''}number above 0, got {_shown(value)}")
        return value

    def whole(self, name: str) -> int | None:
        value = self.number(name, whole=True)
        return None if value is None else int(value)

    def flag(self, name: str) -> bool | None:
        value = self._values.get(name)
        if value is not None and not isinstance(value, bool):
            raise _invalid(f"expected {name} to be true or false, got {_shown(value)}")
        return value

    def object(self, name: str) -> dict[str, Any] | None:
        value = self._values.get(name)
        if value is not None and not isinstance(value, dict):
            raise _invalid(f"expected {name} to be a JSON object, got {_shown(value)}")
        return value


async def body_of(request: Request, known: Sequence[str]) -> Fields:
    """The fields of a request's body; an empty body has none.

    Raises:
        Problem: it is too large (413), of another type (415), or no JSON object with known fields (422).
    """
    data = await _bytes(request)
    if not data:
        return Fields({})
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Problem(415, "wrong_type", f"expected Content-Type: application/json, got {kind or 'none'}")
    try:
        value = parse_json(data.decode())
        canonical_json(value).encode()  # no halves of characters, which JSON can say and no text can hold
    except (ValueError, RecursionError) as error:
        raise _invalid(f"expected the body to be JSON in UTF-8, but it is not: {error}") from None
    if not isinstance(value, dict):
        raise _invalid(f"expected the body to be a JSON object, got {_shown(value)}")
    return Fields(value).only(known)


def number_in(request: Request, name: str, default: int, most: int | None = None) -> int:
    """A whole number from 0 in the query."""
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 19) or (most is not None and int(text) > most):
        upto = "" if most is None else f" to {most}"
        raise _invalid(f"expected ?{name}= to be a whole number from 0{upto}, got {_shown(text)}")
    return int(text)


async def _bytes(request: Request) -> bytes:
    """All of the body, of which no more is kept than the limit. Some that is too much is taken in all the same: who is
    still sending when the connection is closed never reads why."""
    data, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= LARGEST:
            data += chunk
        elif size > TAKEN_IN:
            break
    if size > LARGEST:
        raise _too_large()
    return bytes(data)


def _too_large() -> Problem:
    text = f"expected a body of at most {LARGEST} bytes, got more: say less, or put it in a file of the workspace"
    return Problem(413, "too_large", text, {"Connection": "close"})


def _invalid(text: str) -> Problem:
    return Problem(422, "invalid", text)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:79]}…"
