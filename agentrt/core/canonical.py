"""One spelling for every value, so that hashes and fingerprints mean something.

Approvals bind to hashes of arguments, replay compares fingerprints of requests, blobs are stored under the
hash of their bytes. All of them use the two functions here.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable
from typing import Any

Json = Any
"""A JSON value: ``None``, bool, int, float, str, list or dict with string keys."""


def json_writer(
    *,
    sort_keys: bool,
    allow_nan: bool,
    separators: tuple[str, str] = (",", ":"),
    default: Callable[[Any], Json] | None = None,
) -> Callable[[Json], str]:
    """``JSONEncoder.encode``, without spaces unless ``separators`` have them, for texts written many times a step:
    ``json`` makes a new encoder for every text, which costs as much as using it on a short one. ``default`` gives a
    JSON value for what is none."""
    options: dict[str, Any] = {"sort_keys": sort_keys, "allow_nan": allow_nan, "default": default}
    plain = json.JSONEncoder(separators=separators, ensure_ascii=False, **options)
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return plain.encode
    text = json.encoder.encode_basestring
    write = make(None, plain.default, text, None, separators[1], separators[0], sort_keys, False, allow_nan)
    return lambda value: "".join(write(value, 0))


_encode = json_writer(sort_keys=True, allow_nan=False)
quoted: Callable[[str], str] = json.encoder.encode_basestring
"""``canonical_json`` of a text."""


def canonical_json(value: Json) -> str:
    """JSON with sorted keys and no spaces; equal values give equal text.

    Raises:
        TypeError: a value is not JSON.
        ValueError: a number is NaN or infinite, which JSON cannot say.
    """
    return _encode(value)


def parse_json(text: str) -> Json:
    """The value that ``text`` says in JSON, of which ``canonical_json`` makes text again.

    Raises:
        ValueError: it is no JSON, or holds what JSON cannot say: NaN, Infinity, a number too large for a float.
    """
    return json.loads(text, parse_constant=_refuse, parse_float=_finite)


def _refuse(name: str) -> Json:
    raise ValueError(f"{name} is no number in JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text} is too large")
    return number


def whole(text: str) -> str:
    """``text`` with U+FFFD for each half of a character, as the name of a file has that is no UTF-8: a journal can keep
    them, but no model can read them and no provider is sent them."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


_HALF = re.compile("[\ud800-\udfff]")


def digest(value: str | bytes) -> str:
    """The first 32 hex digits (128 bits) of SHA-256: long enough that no two contents share it."""
    data = value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:32]


def digest_json(value: Json) -> str:
    return digest(canonical_json(value))
