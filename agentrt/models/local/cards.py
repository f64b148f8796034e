"""The card of a local model, read from small JSON files without loading the model: ``card.json`` where the directory
has one, else what config and chat template show. Called by ``TorchModel`` when it is made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from agentrt.core.errors import ConfigError, MissingPart
from agentrt.core.specs import ChoiceWeights, LaterWeights, ModelCard

INSTALL = "pip install 'agentrt[local]'"
_SMALL_FILES = ["*.json", "*.jinja", "*.model", "tokenizer*"]


def model_folder(path_or_id: str, *, weights: bool = False) -> Path:
    """The directory of a model. A hub id is fetched: its small files, or all of it with ``weights``.

    Raises:
        MissingPart: there is no such directory and no such model can be fetched.
    """
    folder = Path(path_or_id).expanduser()
    if folder.is_dir():
        return folder
    if folder.is_absolute() or path_or_id.startswith((".", "~")) or path_or_id.count("/") > 1:
        raise MissingPart(f"there is no model directory {folder}; give one that exists or a hub id such as org/name")
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        raise MissingPart(f"{path_or_id!r} is no directory, and fetching models needs more: {INSTALL}") from error
    patterns = [*_SMALL_FILES, "*.safetensors"] if weights else _SMALL_FILES
    try:
        return Path(snapshot_download(path_or_id, allow_patterns=patterns))
    except Exception as error:
        raise MissingPart(
            f"{path_or_id!r} is no directory here and could not be fetched from the hub ({type(error).__name__}: "
            f"{_first_line(error)}); check the name and the network, or give a directory"
        ) from error


def weights_folder(folder: Path) -> Path:
    """Where config, weights and tokenizer lie: the directory itself, or what ``weights`` in its card names.

    Raises:
        MissingPart: there is no config.json.
    """
    named = _read(folder / "card.json", {}).get("weights")
    inner = folder / named if isinstance(named, str) else folder
    if not inner.resolve().is_relative_to(folder.resolve()):
        raise ConfigError(f"'weights' in {folder / 'card.json'} should name a directory inside it, not {named!r}")
    if not (inner / "config.json").is_file():
        raise MissingPart(f"expected a model with config.json in {inner}, found none; train, fetch or copy it there")
    return inner


def read_card(folder: Path, name: str, override: ModelCard | Mapping[str, Any] | None = None) -> ModelCard:
    """The card: ``override``, else ``card.json``, else defaults that fit a general model.

    Raises:
        ConfigError: ``card.json`` or config.json cannot be used.
    """
    if isinstance(override, ModelCard):
        return override
    config = _read(weights_folder(folder) / "config.json")
    settings = {**_read(folder / "card.json", {}), **(override or {})}
    text = config.get("text_config", config)
    context = text.get("max_position_embeddings") or text.get("n_positions") or 2048
    values: dict[str, Any] = {
        "name": name,
        "provider": "torch",
        "local": True,
        "context_tokens": int(context),
        "logprobs": True,
        "constrained": True,
        "max_output_tokens": min(4096, max(64, int(context) // 4)),
    }
    known = {f.name for f in fields(ModelCard)}
    extra = {key: value for key, value in settings.items() if key not in known | {"context", "extra"}}
    values.update({key: value for key, value in settings.items() if key in known and key != "extra"})
    if "context" in settings:
        values["context_tokens"] = int(settings["context"])
    values["context_tokens"] = min(values["context_tokens"], int(context))
    values["extra"] = {**extra, **settings.get("extra", {})}
    try:
        if isinstance(values.get("choice"), Mapping):
            values["choice"] = _weights(values["choice"])
        if "verbatim" in values:
            values["verbatim"] = values["verbatim"] in (True, "preferred")
        if "roles" in values:
            values["roles"] = tuple(values["roles"])
        values.pop("prices", None)
        return ModelCard(**values)
    except TypeError as error:
        raise ConfigError(f"card.json in {folder} is not usable: {error}") from error


def _weights(entry: Mapping[str, Any]) -> ChoiceWeights:
    """A card's ``choice``; entries that are no weights, such as how they were fitted, are passed over."""
    own = {f.name: entry[f.name] for f in fields(ChoiceWeights) if f.name in entry}
    if isinstance(own.get("later"), Mapping):
        known = {f.name for f in fields(LaterWeights)}
        own["later"] = LaterWeights(**{k: v for k, v in own["later"].items() if k in known})
    return ChoiceWeights(**own)


def _read(path: Path, default: dict[str, Any] | None = None) -> dict[str, Any]:
    if default is not None and not path.is_file():
        return default
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"expected a JSON object in {path}: {error}") from error
    if not isinstance(value, dict):
        raise ConfigError(f"expected a JSON object in {path}, found {type(value).__name__}")
    return value


def _first_line(error: Exception) -> str:
    return (str(error).strip().split("\n") or [""])[0][:200]
