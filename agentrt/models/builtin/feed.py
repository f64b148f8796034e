"""Training data on the fly: generator processes that stream tokenised, padded blocks, and the store they fill.

Documents are sorted into a few lengths and padded on the right; with causal attention that needs no mask and no
document sees another. Blocks are kept and shown again when the generators lag behind the device.
"""

from __future__ import annotations

import multiprocessing as mp
import queue
import traceback
from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from agentrt.models.builtin import render, tokenizer
from agentrt.models.builtin.data import mix
from agentrt.models.builtin.data.types import Split

LENGTHS = (64, 96, 128, 160, 192, 224, 256, 288, 320, 384, 448, 576, 768, 1024)
"""Padded lengths of documents, in tokens; longer documents are dropped. Each costs a compilation; with six of them 29 %
of what was computed was padding, with these 10 %."""
ROWS = {length: -(-6000 // length) for length in LENGTHS}
"""Documents in a block, by length: about 6,000 padded tokens."""
DECISION_WEIGHT = 2
"""How much more the tokens that decide (kind of segment, first tokens of the description) count."""
DECISION_TOKENS = 4
FRESH_BLOCKS = 600
"""Unseen blocks held ready; the generators pause when there are more."""
OPENERS = (render.CALL, render.ANSWER, render.CANNOT)


@dataclass(frozen=True)
class Encoded:
    """A tokenised document: ids and the weight of predicting each of them (0 where there is no loss)."""

    ids: list[int]
    weights: list[int]


class Encoder:
    """Turns documents into ids and weights."""

    def __init__(self) -> None:
        self._tokenizer = tokenizer.load()
        self.openers: dict[int, str] = {self._tokenizer.token_to_id(t): t for t in OPENERS}
        self.end: int = self._tokenizer.token_to_id(render.END)
        self.braces = {self._tokenizer.token_to_id(t) for t in ('{"', "{")}
        """Tokens that open the arguments of a call."""

    def encode(self, document: mix.Document) -> Encoded:
        """Ids and weights of one document."""
        return self.encode_all([document])[0]

    def encode_all(self, documents: list[mix.Document]) -> list[Encoded]:
        """Ids and weights of many documents."""
        coded = self._tokenizer.encode_batch_fast([d.text for d in documents], add_special_tokens=False)
        return [self._weigh(d, c.ids) for d, c in zip(documents, coded, strict=True)]

    def _weigh(self, document: mix.Document, ids: list[int]) -> Encoded:
        weights = [0] * len(ids)
        at = 0
        for token, _, trained in document.segments:
            end = ids.index(self.end, at)
            if trained:
                decisive = DECISION_TOKENS if token == render.CALL else 1
                for i in range(at, end + 1):
                    weights[i] = DECISION_WEIGHT if i - at < decisive else 1
            at = end + 1
        if at != len(ids):
            raise ValueError(
                f"expected a document of {len(document.segments)} segments, got more ends: {document.text}"
            )
        return Encoded(ids, weights)


@dataclass(frozen=True)
class Block:
    """Documents of one padded length: ids (rows, length) uint16, weights uint8."""

    ids: NDArray[np.uint16]
    weights: NDArray[np.uint8]
    tokens: int


def bucket(size: int) -> int | None:
    """The padded length for a document of `size` tokens, None when it is too long."""
    return next((length for length in LENGTHS if size <= length), None)


def pack(documents: list[Encoded], length: int) -> Block:
    """A padded block."""
    ids = np.zeros((len(documents), length), dtype=np.uint16)
    weights = np.zeros((len(documents), length), dtype=np.uint8)
    for row, one in enumerate(documents):
        ids[row, : len(one.ids)] = one.ids
        weights[row, : len(one.ids)] = one.weights
    return Block(ids, weights, sum(len(one.ids) for one in documents))


def _generate(seed: int, split: Split, shares: mix.Shares, longest: int, out: Any, stop: Any) -> None:
    """Body of a generator process: blocks of `split` documents of at most `longest` tokens until `stop` is set, or the
    trainer is gone: whoever was killed sets nothing."""
    rng, encoder, trainer = Random(seed), Encoder(), mp.parent_process()
    waiting: dict[int, list[Encoded]] = {length: [] for length in LENGTHS}

    def wanted() -> bool:
        return not stop.is_set() and (trainer is None or trainer.is_alive())

    while wanted():
        for one in encoder.encode_all([_document(rng, split, shares) for _ in range(64)]):
            length = bucket(len(one.ids))
            if length is None or length > longest:
                continue
            waiting[length].append(one)
            if len(waiting[length]) == ROWS[length]:
                block = pack(waiting[length], length)
                waiting[length] = []
                while wanted():
                    try:
                        out.put((length, block.ids.tobytes(), block.weights.tobytes(), block.tokens), timeout=1)
                        break
                    except queue.Full:
                        continue
    out.cancel_join_thread()


def _document(rng: Random, split: Split, shares: mix.Shares) -> mix.Document:
    """The next document. One that cannot be made is told of and passed over: a slip of a family that shows once in a
    hundred thousand documents must not end a night of training."""
    while True:
        try:
            return mix.document(rng, split, shares)
        except (ValueError, IndexError):
            traceback.print_exc()


class Feed:
    """Starts the generators and hands out batches of about `batch_tokens` padded tokens of one length.

    Fresh blocks come first; when there are none, blocks seen before are drawn again (`repeats` counts them).
    """

    def __init__(
        self,
        workers: int,
        seed: int,
        batch_tokens: int,
        shares: mix.Shares = mix.EVEN,
        longest: int = LENGTHS[-1],
        keep_blocks: int = 50_000,
    ) -> None:
        context = mp.get_context("spawn")
        self._queue: Any = context.Queue(maxsize=500)
        self._stop = context.Event()
        self._rng = Random(seed)
        self._batch_tokens, self._keep = batch_tokens, keep_blocks
        self._fresh: dict[int, list[Block]] = {length: [] for length in LENGTHS}
        self._seen: dict[int, list[Block]] = {length: [] for length in LENGTHS}
        self.generated = self.repeats = self.blocks = 0
        self._processes = [
            context.Process(
                target=_generate,
                args=(seed * 1000 + i, "train", shares, longest, self._queue, self._stop),
                daemon=True,
            )
            for i in range(workers)
        ]
        for process in self._processes:
            process.start()

    def drain(self, wait: float = 0.0) -> int:
        """Take in what the generators have finished; `wait` seconds for the first block. Returns the blocks taken."""
        taken = 0
        try:
            while taken < FRESH_BLOCKS:
                length, ids, weights, tokens = (
                    self._queue.get(timeout=wait) if wait and not taken else self._queue.get_nowait()
                )
                shape = (ROWS[length], length)
                block = Block(
                    np.frombuffer(ids, dtype=np.uint16).reshape(shape),
                    np.frombuffer(weights, dtype=np.uint8).reshape(shape),
                    tokens,
                )
                self._fresh[length].append(block)
                self.generated += tokens
                self.blocks += 1
                taken += 1
        except queue.Empty:
            pass
        return taken

    def batch(self) -> tuple[NDArray[np.uint16], NDArray[np.uint8], int]:
        """ids, weights (rows, length) and the number of real tokens in them."""
        if sum(len(blocks) for blocks in self._fresh.values()) < FRESH_BLOCKS:  # else let the generators wait
            self.drain()
        if not all(process.is_alive() for process in self._processes):
            raise RuntimeError("expected running generator processes, one has ended; see its message above")
        while not any(self._fresh.values()) and not any(self._seen.values()):
            self.drain(wait=5.0)
        length = self._length()
        need = max(1, self._batch_tokens // (ROWS[length] * length))
        fresh, seen = self._fresh[length], self._seen[length]
        chosen = fresh[:need]
        del fresh[:need]
        if len(chosen) < need and seen:
            again = self._rng.choices(seen, k=need - len(chosen))
            self.repeats += sum(b.tokens for b in again)
            chosen_all = chosen + again
        else:
            chosen_all = chosen + self._rng.choices(chosen, k=need - len(chosen))
        seen.extend(chosen)
        if len(seen) > self._keep:
            del seen[: len(seen) - self._keep]
        return (
            np.concatenate([b.ids for b in chosen_all]),
            np.concatenate([b.weights for b in chosen_all]),
            sum(b.tokens for b in chosen_all),
        )

    def _length(self) -> int:
        """The length whose fresh blocks fill a batch best; by what exists where nothing fresh is ready."""
        ready = {n: len(self._fresh[n]) * ROWS[n] * n for n in LENGTHS}
        full = [n for n in LENGTHS if ready[n] >= self._batch_tokens]
        if full:
            return self._rng.choices(full, [ready[n] for n in full])[0]
        stock = {n: (len(self._fresh[n]) + len(self._seen[n])) * ROWS[n] * n for n in LENGTHS}
        return self._rng.choices(list(LENGTHS), [stock[n] for n in LENGTHS])[0]

    def close(self) -> None:
        """Stop the generators."""
        self._stop.set()
        for process in self._processes:
            process.join(timeout=3)
            if process.is_alive():
                process.terminate()
