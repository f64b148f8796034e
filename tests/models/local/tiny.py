"""Tiny models with random weights for the tests of the local engine. Random weights say every kind of nonsense, so
whatever holds with them holds by construction. Each speaks one tool-call format and has its own tokenizer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from agentrt.models.builtin import render

TEMPLATES = Path(__file__).parent / "templates"
BUILTIN_TEMPLATE = Path(render.__file__).parent / "template.jinja"
SPLIT = r'": "|", "|": |\{"|"\}|[\p{L}\p{M}]+|\p{N}|\s|[^\s\p{L}\p{M}\p{N}]'
TEXTS = [
    "the quick brown fox reads notes.txt and computes the date of tomorrow for the report about sales in March",
    '{"name": "calculator", "arguments": {"expression": "1 + 2"}}, {"path": "notes.txt", "unit": "days"}',
] * 5
CONTEXT = 8192
SPECIALS: dict[str, tuple[list[str], str, list[str]]] = {
    # format: special tokens, end of turn, added tokens that are not special
    "agentrt": (list(render.SPECIAL_TOKENS), render.END, []),
    "hermes": (["<|pad|>", "<|im_start|>", "<|im_end|>"], "<|im_end|>", ["<tool_call>", "</tool_call>"]),
    "llama3": (
        ["<|pad|>", "<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "<|python_tag|>"],
        "<|eot_id|>",
        [],
    ),
    "mistral": (
        [
            "<|pad|>",
            "<s>",
            "</s>",
            "[INST]",
            "[/INST]",
            "[TOOL_CALLS]",
            "[AVAILABLE_TOOLS]",
            "[/AVAILABLE_TOOLS]",
            "[TOOL_RESULTS]",
            "[/TOOL_RESULTS]",
        ],
        "</s>",
        [],
    ),
}


def build(
    folder: Path,
    form: str,
    *,
    merges: int = 300,
    seed: int = 0,
    special_tags: bool = False,
    think: bool | None = None,
    card: dict[str, Any] | None = None,
) -> Path:
    """Write a model directory: config, random weights, tokenizer, chat template, card."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    folder.mkdir(parents=True, exist_ok=True)
    specials, end, added = SPECIALS[form]
    more = [] if think is None else ["<think>", "</think>"]
    size, end_id = _tokenizer(folder, specials, end, [*added, *more], merges, special_tags or bool(think))
    template = BUILTIN_TEMPLATE if form == "agentrt" else TEMPLATES / f"{form}.jinja"
    (folder / "chat_template.jinja").write_text(template.read_text())
    if card is not None:
        (folder / "card.json").write_text(json.dumps(card))
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=size + 30,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=CONTEXT,
        eos_token_id=end_id,
        pad_token_id=0,
        bos_token_id=None,
        tie_word_embeddings=True,
        initializer_range=0.2,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def _tokenizer(
    folder: Path, specials: list[str], end: str, added: list[str], merges: int, special_tags: bool
) -> tuple[int, int]:
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=256 + len(specials) + merges,
        special_tokens=specials,
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(TEXTS, trainer)
    tokenizer.add_tokens([AddedToken(text, special=special_tags, normalized=False) for text in added])
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {
                "tokenizer_class": "PreTrainedTokenizerFast",
                "model_max_length": CONTEXT,
                "pad_token": specials[0],
                "eos_token": end,
                "additional_special_tokens": [s for s in specials[1:] if s != end],
                "clean_up_tokenization_spaces": False,
            }
        )
    )
    end_id = tokenizer.token_to_id(end)
    assert end_id is not None
    return tokenizer.get_vocab_size(), end_id
