"""The forward pass of a small BERT sentence encoder in numpy. ``MiniLMEmbedder`` calls it.

Numpy and not torch, for two reasons measured here: from a cold start the first vector is there in a fraction
of the two seconds that importing torch takes, and the vectors do not depend on what else the process has
loaded, so that scores calibrated once stay valid. The weights are mapped, not read.

Sentences are not padded. All tokens of a batch lie behind one another in one matrix, which the dense layers
take whole; only attention needs sentence borders, and it runs over groups of equally long sentences.
"""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Sequence
from ctypes import CDLL
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

HEADS = 12
_EPSILON = np.float32(1e-12)


class Encoder:
    """Maps token ids to mean-pooled unit vectors. Reentrant: a forward pass changes no state."""

    def __init__(self, safetensors: Path) -> None:
        tensors = _mapped(safetensors)
        self._words = tensors["embeddings.word_embeddings.weight"]
        self._positions = (
            tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
        )
        self._norm = (tensors["embeddings.LayerNorm.weight"], tensors["embeddings.LayerNorm.bias"])
        depth = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("encoder.layer."))
        self._layers = [_Layer(tensors, f"encoder.layer.{i}.") for i in range(depth)]

    @property
    def dimensions(self) -> int:
        return int(self._words.shape[1])

    def encode(self, sentences: Sequence[Sequence[int]]) -> Array:
        """One unit vector per sentence, in order. Sentences should come sorted by length, so that equally long
        ones share one attention pass; none may be empty."""
        lengths = [len(s) for s in sentences]
        ids = np.concatenate([np.asarray(s, dtype=np.int64) for s in sentences])
        places = np.concatenate([np.arange(n) for n in lengths])
        groups = [(length, len(list(run))) for length, run in groupby(lengths)]
        with one_blas_thread():
            x = _layer_norm(self._words[ids] + self._positions[places], *self._norm)
            for layer in self._layers:
                x = layer(x, groups)
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        pooled = np.add.reduceat(x, starts, axis=0) / np.asarray(lengths, dtype=np.float32)[:, None]
        unit: Array = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return unit


class _Layer:
    def __init__(self, tensors: dict[str, Array], prefix: str) -> None:
        def dense(name: str) -> tuple[Array, Array]:
            return tensors[f"{prefix}{name}.weight"].T, tensors[f"{prefix}{name}.bias"]

        def norm(name: str) -> tuple[Array, Array]:
            return tensors[f"{prefix}{name}.LayerNorm.weight"], tensors[f"{prefix}{name}.LayerNorm.bias"]

        self._query, self._key, self._value = (dense(f"attention.self.{n}") for n in ("query", "key", "value"))
        self._mix, self._mix_norm = dense("attention.output.dense"), norm("attention.output")
        self._widen, self._narrow = dense("intermediate.dense"), dense("output.dense")
        self._out_norm = norm("output")

    def __call__(self, x: Array, groups: Sequence[tuple[int, int]]) -> Array:
        mixed = self._attend(x, groups) @ self._mix[0] + self._mix[1]
        x = _layer_norm(mixed + x, *self._mix_norm)
        hidden = _gelu(x @ self._widen[0] + self._widen[1])
        return _layer_norm(hidden @ self._narrow[0] + self._narrow[1] + x, *self._out_norm)

    def _attend(self, x: Array, groups: Sequence[tuple[int, int]]) -> Array:
        width = x.shape[1]
        size = width // HEADS
        query = (x @ self._query[0] + self._query[1]) * np.float32(1 / math.sqrt(size))
        key = x @ self._key[0] + self._key[1]
        value = x @ self._value[0] + self._value[1]
        out = np.empty_like(x)
        start = 0
        for length, count in groups:
            rows = slice(start, start + length * count)
            start = rows.stop
            shape = (count, length, HEADS, size)
            q, k, v = (part[rows].reshape(shape).transpose(0, 2, 1, 3) for part in (query, key, value))
            scores = q @ k.transpose(0, 1, 3, 2)
            scores -= scores.max(axis=-1, keepdims=True)
            np.exp(scores, out=scores)
            scores /= scores.sum(axis=-1, keepdims=True)
            out[rows] = (scores @ v).transpose(0, 2, 1, 3).reshape(-1, width)
        return out


def _layer_norm(x: Array, weight: Array, bias: Array) -> Array:
    x = x - x.mean(axis=1, keepdims=True)
    x /= np.sqrt(np.einsum("ij,ij->i", x, x)[:, None] / np.float32(x.shape[1]) + _EPSILON)
    x *= weight
    x += bias
    return x


def _gelu(x: Array) -> Array:
    """``x * Phi(x)`` in place, with the error function from Abramowitz and Stegun 7.1.26 (absolute error
    < 1.5e-7, what float32 loses in six layers anyway). Row blocks keep the passes over it in the cache."""
    for start in range(0, len(x), 64):
        block = x[start : start + 64]
        z = np.abs(block)
        z *= np.float32(1 / math.sqrt(2))
        t = 1 / (1 + np.float32(0.3275911) * z)
        tail = np.float32(1.061405429) * t
        for coefficient in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
            tail += np.float32(coefficient)
            tail *= t
        z *= z
        np.negative(z, out=z)
        tail *= np.exp(z, out=z)
        tail *= np.float32(0.5)
        block *= np.where(block < 0, tail, 1 - tail)
    return x


def _mapped(path: Path) -> dict[str, Array]:
    """The float32 tensors of a safetensors file, as views into a read-only mapping of it."""
    data = np.memmap(path, dtype=np.uint8, mode="r")
    header = int.from_bytes(data[:8].tobytes(), "little")
    entries: dict[str, Any] = json.loads(data[8 : 8 + header].tobytes())
    base = np.asarray(data)[8 + header :]
    return {
        name: base[slice(*entry["data_offsets"])].view(np.float32).reshape(entry["shape"])
        for name, entry in entries.items()
        if name != "__metadata__" and entry["dtype"] == "F32"
    }


class _OneThread:
    """Holds numpy's matrix library to one thread while any block is inside. Under load its spinning threads
    made a pass five times slower here, and at this size they gain little without."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._before = 1
        self._blas = _openblas()

    def __enter__(self) -> None:
        with self._lock:
            if self._blas and self._inside == 0:
                self._before = self._blas[0]()
                self._blas[1](1)
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if self._blas and self._inside == 0:
                self._blas[1](self._before)


@cache
def one_blas_thread() -> _OneThread:
    """The one guard of this process; the thread count it guards is the process's too."""
    return _OneThread()


def _openblas() -> tuple[Any, Any] | None:
    """Getter and setter of the thread count in the OpenBLAS that numpy's wheels bring, where there is one."""
    for path in Path(np.__file__).parent.parent.glob("numpy.libs/*openblas*"):
        library = CDLL(str(path))
        if hasattr(library, "scipy_openblas_set_num_threads64_"):
            return library.scipy_openblas_get_num_threads64_, library.scipy_openblas_set_num_threads64_
    return None
