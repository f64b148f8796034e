"""The built-in model's tokenizer: byte-level BPE over words, every digit, mark and space a token of its own.

Spaces are not glued to words, so that a span has the same tokens in the request, in a result and inside the quotes
of a call: copying is then the same ids again. Run `python -m agentrt.models.builtin.tokenizer` to train it anew on
generator output (the committed one is part of the model: new weights are needed after that).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from agentrt.models.builtin import render

HERE = Path(__file__).parent
WEIGHTS = HERE / "weights"
VOCABULARY = 2048
SPLIT = r'": "|", "|": |\{"|"\}|[\p{L}\p{M}]+|\p{N}|\s|[^\s\p{L}\p{M}\p{N}]'
"""How text falls apart before BPE: the marks of JSON, words, single digits, single spaces, single other marks."""


def train(texts: Iterator[str]) -> Any:
    """A `tokenizers.Tokenizer` of VOCABULARY entries learnt from `texts`."""
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(render.SPECIAL_TOKENS),
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def load(folder: Path = WEIGHTS) -> Any:
    """The committed tokenizer."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def save(tokenizer: Any, folder: Path) -> None:
    """tokenizer.json, tokenizer_config.json and the chat template, as `AutoTokenizer` reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    special = [t for t in render.SPECIAL_TOKENS if t not in (render.PAD, render.END)]
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": 2048,
        "pad_token": render.PAD,
        "eos_token": render.END,
        "additional_special_tokens": special,
        "clean_up_tokenization_spaces": False,
        "padding_side": "right",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
    (folder / "chat_template.jinja").write_text((HERE / "template.jinja").read_text())


def main() -> None:
    """Train on a sample of documents and write the tokenizer files."""
    from agentrt.models.builtin.data import mix

    parser = argparse.ArgumentParser(description="train the built-in model's tokenizer")
    parser.add_argument("--documents", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    rng = Random(options.seed)
    # special tokens must not become merges: train on the segments, not on the rendered document
    texts = (s for _ in range(options.documents) for _, s, _ in mix.document(rng, "train").segments)
    tokenizer = train(texts)
    save(tokenizer, options.out)
    print(f"{tokenizer.get_vocab_size()} tokens -> {options.out}")


if __name__ == "__main__":
    main()
