"""Loads a Hugging Face causal language model and its tokenizer. Called once by the actor, in the process that owns
the weights. Code that comes with a model is never run, and weights are only read from safetensors."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agentrt.core.errors import ConfigError, MissingPart
from agentrt.core.specs import ModelCard
from agentrt.models.local.cards import INSTALL, model_folder, read_card, weights_folder
from agentrt.models.local.formats import CallFormat, detect_format

Progress = Callable[[str, float], None]
"""What is being done, and the share that is done, 0 to 1."""
SMALL = 300_000_000
"""Parameters up to which one thread is fastest: a single core already saturates the memory."""


@dataclass(frozen=True)
class LoadOptions:
    """How to load. ``device`` is ``cpu``, ``auto`` or a torch device; ``dtype`` a torch dtype's name."""

    path: str
    card: ModelCard | Mapping[str, Any] | None = None
    threads: int | None = None
    device: str = "cpu"
    dtype: str | None = None


@dataclass
class Loaded:
    """A model ready to run."""

    network: Any
    tokenizer: Any
    card: ModelCard
    form: CallFormat
    eos: tuple[int, ...]
    vocabulary_size: int
    device: str
    defaults: dict[str, Any]
    """The model's own sampling settings."""


def load(options: LoadOptions, progress: Progress = lambda text, share: None) -> Loaded:
    """Read tokenizer and weights.

    Raises:
        MissingPart: a library or file is not there.
        ConfigError: the directory holds something else, or an option is not usable.
    """
    progress("importing torch", 0.05)
    try:
        import torch
        import transformers
    except ImportError as error:
        raise MissingPart(f"a local model needs torch and transformers ({error}); install them: {INSTALL}") from error
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    progress("reading the tokenizer", 0.3)
    folder = model_folder(options.path, weights=True)
    card = read_card(folder, options.path, options.card)
    folder = weights_folder(folder)
    tokenizer = _tokenizer(folder, transformers)
    progress("reading the weights", 0.4)
    device = _device(options.device, torch)
    network = _network(folder, transformers, _dtype(options.dtype, device, torch)).to(device).eval()
    torch.set_num_threads(options.threads or _threads(network))
    progress("ready", 1.0)
    form = detect_format(tokenizer.chat_template or "", tokenizer.get_added_vocab(), card.extra.get("tool_format"))
    width = int(network.get_output_embeddings().weight.shape[0])
    return Loaded(network, tokenizer, card, form, _eos(network, tokenizer), width, device, _defaults(network, card))


def _tokenizer(folder: Path, transformers: Any) -> Any:
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
    except Exception as error:
        raise ConfigError(f"the tokenizer in {folder} could not be read: {error}") from error
    if not tokenizer.is_fast:
        raise ConfigError(f"expected a fast tokenizer (tokenizer.json) in {folder}; convert it with transformers")
    if not isinstance(tokenizer.chat_template, str):
        raise ConfigError(f"the tokenizer in {folder} has no chat template; use an instruction-tuned model or add one")
    return tokenizer


def _network(folder: Path, transformers: Any, dtype: Any) -> Any:
    if not list(folder.glob("*.safetensors")):
        raise MissingPart(f"expected *.safetensors in {folder}; other weight formats can run code and are not read")
    try:
        return transformers.AutoModelForCausalLM.from_pretrained(
            folder, trust_remote_code=False, use_safetensors=True, dtype=dtype
        )
    except Exception as error:
        raise ConfigError(f"the weights in {folder} could not be read as a causal language model: {error}") from error


def _device(wanted: str, torch: Any) -> str:
    if wanted != "auto":
        return wanted
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _dtype(wanted: str | None, device: str, torch: Any) -> Any:
    if wanted is None:  # half precision is many times slower than single on most CPUs
        return torch.float32 if device == "cpu" else "auto"
    found = getattr(torch, wanted, None)
    if not isinstance(found, torch.dtype):
        raise ConfigError(f"dtype should name a torch dtype such as float32 or bfloat16, not {wanted!r}")
    return found


def _threads(network: Any) -> int:
    if sum(p.numel() for p in network.parameters()) <= SMALL:
        return 1
    return max(1, min(4, os.cpu_count() or 1))


def _eos(network: Any, tokenizer: Any) -> tuple[int, ...]:
    """Every token that ends a turn, the tokenizer's own first."""
    found: list[int] = []
    for source in (tokenizer.eos_token_id, network.generation_config.eos_token_id, network.config.eos_token_id):
        for token in source if isinstance(source, list) else [source]:
            if token is not None and token not in found:
                found.append(token)
    if not found:
        raise ConfigError("neither tokenizer nor config names an end-of-text token; add eos_token to the tokenizer")
    return tuple(found)


def _defaults(network: Any, card: ModelCard) -> dict[str, Any]:
    own = card.extra.get("sampling")
    if isinstance(own, Mapping):
        return dict(own)
    config = network.generation_config
    if not getattr(config, "do_sample", False):
        return {}
    names = ("temperature", "top_k", "top_p", "min_p")
    return {n: v for n in names if (v := getattr(config, n, None)) is not None}
