"""Writes the trained network in the form transformers loads, and the trainer's state for going on later.

Weights are fp16 safetensors in shards small enough for any transport; no step is needed to join them.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from agentrt.models.builtin import tokenizer
from agentrt.models.builtin.network import Network, Shape

SHARD_BYTES = 14_000_000


def save_model(network: Network, shape: Shape, folder: Path, figures: dict[str, Any]) -> None:
    """config.json, shards with their index, the tokenizer's files and `training.json` with the figures."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.safetensors*"):
        old.unlink()
    tensors = {name: value.detach().to("cpu", torch.float16).contiguous() for name, value in network.named_parameters()}
    shards: list[dict[str, torch.Tensor]] = [{}]
    room = SHARD_BYTES
    for name, value in tensors.items():
        size = value.numel() * value.element_size()
        if size > room and shards[-1]:
            shards.append({})
            room = SHARD_BYTES
        shards[-1][name] = value
        room -= size
    places: dict[str, str] = {}
    for i, shard in enumerate(shards):
        file = f"model-{i + 1:05}-of-{len(shards):05}.safetensors"
        save_file(shard, str(folder / file), metadata={"format": "pt"})
        (folder / file).chmod(0o644)
        places |= dict.fromkeys(shard, file)
    total = sum(t.numel() * t.element_size() for t in tensors.values())
    index = {"metadata": {"total_size": total}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=1) + "\n")
    (folder / "config.json").write_text(json.dumps(shape.config(), indent=2) + "\n")
    for file in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        source = tokenizer.WEIGHTS / file
        if source.resolve() != (folder / file).resolve():
            shutil.copyfile(source, folder / file)
    (folder / "training.json").write_text(json.dumps(figures, indent=1) + "\n")


def save_state(folder: Path, network: Network, optimisers: list[Any], step: int, tokens: int) -> None:
    """Full-precision weights and optimiser moments, for `--resume`; keep this outside the repository."""
    folder.mkdir(parents=True, exist_ok=True)
    moments = [optimiser.state_dict() for optimiser in optimisers]
    state = {"network": network.state_dict(), "optimisers": moments, "step": step, "tokens": tokens}
    torch.save(state, folder / "state.part")
    (folder / "state.part").replace(folder / "state.pt")


def load_weights(network: Network, folder: Path) -> None:
    """Start from exported weights (the moments start anew), also from those of a network with fewer layers."""
    from safetensors.torch import load_file

    tensors = {k: v.float() for file in sorted(folder.glob("*.safetensors")) for k, v in load_file(str(file)).items()}
    network.load_state_dict(deepened(tensors, network.model.shape.layers))


def deepened(tensors: dict[str, torch.Tensor], layers: int) -> dict[str, torch.Tensor]:
    """The weights of a network that computes the same with more layers (block expansion; Wu et al., 2024, LLaMA Pro):
    those that are added are copies of the ones before them which write nothing yet. The first and last are not copied.
    """
    before = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("model.layers."))
    if not before <= layers <= 2 * before - 2:
        raise ValueError(f"expected {before} to {2 * before - 2} layers to start from {before}, got {layers}")
    origin = sorted([*range(before), *range(1, 1 + layers - before)])
    grown = {name: value for name, value in tensors.items() if not name.startswith("model.layers.")}
    for at, source in enumerate(origin):
        added = at > 0 and origin[at - 1] == source
        for name, value in tensors.items():
            head, _, rest = name.removeprefix("model.layers.").partition(".")
            if name.startswith("model.layers.") and int(head) == source:
                silent = added and rest.startswith(("self_attn.o_proj", "mlp.down_proj"))
                grown[f"model.layers.{at}.{rest}"] = torch.zeros_like(value) if silent else value.clone()
    return grown


def load_state(folder: Path, network: Network, optimisers: list[Any], device: str) -> tuple[int, int]:
    """Take up the saved state; returns (step, tokens)."""
    state = torch.load(folder / "state.pt", map_location=device, weights_only=True)
    network.load_state_dict(state["network"])
    for optimiser, moments in zip(optimisers, state["optimisers"], strict=True):
        optimiser.load_state_dict(moments)
    return int(state["step"]), int(state["tokens"])
