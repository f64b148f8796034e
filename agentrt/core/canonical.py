"""One spelling for every value, so that hashes and fingerprints mean something.

Approvals bind to hashes of arguments, replay compares fingerprints of requests, blobs are stored under the
hash of their bytes. All of them use the two functions here.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

Json = Any
"""A JSON value: ``None``, bool, int, float, str, list or dict with string keys."""


_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
"""Made once: this runs several times a step, and making an encoder costs as much as using it."""


def canonical_json(value: Json) -> str:
    """JSON with sorted keys and no spaces; equal values give equal text.

    Raises:
        TypeError: a value is not JSON.
        ValueError: a number is NaN or infinite, which JSON cannot say.
    """
    return _encode(value)


def digest(value: str | bytes) -> str:
    """The first 32 hex digits (128 bits) of SHA-256: long enough that no two contents share it."""
    data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
    return hashlib.sha256(data).hexdigest()[:32]


def digest_json(value: Json) -> str:
    return digest(canonical_json(value))
