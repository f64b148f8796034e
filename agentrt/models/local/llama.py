"""A lean forward pass for small Llama-shaped models (Llama, Mistral, Qwen2) on a CPU.

Below some hundred million parameters the time of a token goes into Python and kernel launches, not arithmetic; this
pass has a third of them: joined projections, one rotation for queries and keys, key/value buffers that are cut by
moving a number. ``network`` uses it where ``fits`` says so and ``agrees`` has seen it give the library's own logits;
everything else runs through transformers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

LARGEST = 300_000_000
"""Parameters; above it the gain is small and the joined copies of the weights are not."""
BEYOND = 512
_KINDS = ("LlamaForCausalLM", "MistralForCausalLM", "Qwen2ForCausalLM")
_ROTATIONS = ("default", "linear", "llama3")


def fits(model: Any) -> bool:
    """Whether the lean pass knows how to run this model."""
    config = model.config
    rope = getattr(config, "rope_parameters", None) or {}
    return (
        type(model).__name__ in _KINDS
        and model.device.type == "cpu"
        and model.dtype == torch.float32
        and config.hidden_act == "silu"
        and not getattr(config, "mlp_bias", False)
        and rope.get("rope_type", "default") in _ROTATIONS
        and not (getattr(config, "sliding_window", None) and getattr(config, "use_sliding_window", True))
        and sum(p.numel() for p in model.parameters()) <= LARGEST
    )


class LeanLlama:
    """The pass and its key/value buffers. Batches share the prefix; only one row is ever kept."""

    croppable = True

    def __init__(self, model: Any) -> None:
        config, body = model.config, model.model
        self._heads, self._groups = config.num_attention_heads, config.num_key_value_heads
        self._size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
        self._eps, self._context = config.rms_norm_eps, config.max_position_embeddings
        self._embedding, self._norm = body.embed_tokens.weight.detach(), body.norm.weight.detach()
        self._output = model.get_output_embeddings().weight.detach()
        with torch.inference_mode():
            self._layers = [_joined(layer) for layer in body.layers]
            # a little beyond the context: branches that are scored, not kept, may reach over its end
            cos, sin = body.rotary_emb(self._embedding[:1], torch.arange(self._context + BEYOND)[None])
        self._cos, self._sin = cos[0][:, None], sin[0][:, None]
        self._length = 0
        self._keys = self._values = torch.empty(len(self._layers), self._groups, 0, self._size)

    def __call__(self, tokens: Sequence[int], keep: int) -> Tensor:
        """Append tokens; logits after the last ``keep`` of them."""
        self._grow(self._length + len(tokens))
        with torch.inference_mode():
            states = self._run(torch.tensor(tokens)[None])
            self._length += len(tokens)
            return F.linear(states[0, -keep:], self._output)

    def branch(self, rows: Sequence[Sequence[int]]) -> Tensor:
        """Logits after every token of several continuations of equal length, none of which is kept."""
        self._grow(self._length + len(rows[0]))
        with torch.inference_mode():
            return F.linear(self._run(torch.tensor(rows), keep=False), self._output)

    def cut(self, length: int) -> None:
        self._length = length

    def _grow(self, length: int) -> None:
        room = self._keys.shape[2]
        if length > room:
            shape = (len(self._layers), self._groups, max(256, 2 * room, length), self._size)
            keys, values = torch.empty(shape), torch.empty(shape)
            keys[:, :, : self._length] = self._keys[:, :, : self._length]
            values[:, :, : self._length] = self._values[:, :, : self._length]
            self._keys, self._values = keys, values

    def _run(self, ids: Tensor, keep: bool = True) -> Tensor:
        batch, count = ids.shape
        start, end = self._length, self._length + count
        cos, sin = self._cos[start:end], self._sin[start:end]
        mask = self._mask(count, end)
        x = self._embedding[ids]
        for number, layer in enumerate(self._layers):
            joint = F.linear(F.rms_norm(x, x.shape[-1:], layer["norm"], self._eps), layer["qkv"], layer["bias"])
            joint = joint.view(batch, count, self._heads + 2 * self._groups, self._size)
            turned, values = joint.split([self._heads + self._groups, self._groups], dim=2)
            half = self._size // 2
            turned = turned * cos + torch.cat((-turned[..., half:], turned[..., :half]), dim=-1) * sin
            queries, keys = turned.split([self._heads, self._groups], dim=2)
            k, v = self._stored(number, keys.transpose(1, 2), values.transpose(1, 2), start, end, keep)
            mixed = self._attend(queries, k, v, mask)
            x = x + F.linear(mixed, layer["out"], layer["out_bias"])
            gate, up = F.linear(F.rms_norm(x, x.shape[-1:], layer["norm2"], self._eps), layer["gate_up"]).chunk(2, -1)
            x = x + F.linear(F.silu(gate) * up, layer["down"])
        return F.rms_norm(x, x.shape[-1:], self._norm, self._eps)

    def _stored(
        self, layer: int, keys: Tensor, values: Tensor, start: int, end: int, keep: bool
    ) -> tuple[Tensor, Tensor]:
        if keep:
            self._keys[layer, :, start:end] = keys[0]
            self._values[layer, :, start:end] = values[0]
            return self._keys[layer, None, :, :end], self._values[layer, None, :, :end]
        old = (len(keys), -1, -1, -1)
        return (
            torch.cat((self._keys[layer, :, :start].expand(old), keys), dim=2),
            torch.cat((self._values[layer, :, :start].expand(old), values), dim=2),
        )

    def _attend(self, queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None) -> Tensor:
        """The query heads that share a key head go in as further rows of it."""
        batch, count, heads, size = queries.shape
        share = heads // self._groups
        rows = queries.view(batch, count, self._groups, share, size).permute(0, 2, 3, 1, 4)
        rows = rows.reshape(batch, self._groups, share * count, size)
        mixed = F.scaled_dot_product_attention(rows, keys, values, attn_mask=mask)
        mixed = mixed.view(batch, self._groups, share, count, size).permute(0, 3, 1, 2, 4)
        return mixed.reshape(batch, count, heads * size)

    def _mask(self, count: int, end: int) -> Tensor | None:
        if count == 1:
            return None
        causal = torch.ones(count, end, dtype=torch.bool).tril(end - count)
        return causal.repeat(self._heads // self._groups, 1)


def agrees(model: Any, lean: LeanLlama) -> bool:
    """Whether both passes give the same logits for a made-up text, in one piece, in two, and branched."""
    vocabulary = model.config.vocab_size
    tokens = [(7919 * n + 13) % vocabulary for n in range(24)]
    with torch.inference_mode():
        wanted = model(input_ids=torch.tensor([tokens])).logits[0].float()
    lean(tokens[:10], 1)
    branched = lean.branch([tokens[10:], tokens[10:]])
    got = lean(tokens[10:], len(tokens) - 10)
    lean.cut(0)
    scale = float(wanted.abs().max()) + 1e-6
    return all(float((part - wanted[10:]).abs().max()) < 1e-3 * scale for part in (got, branched[0], branched[1]))


def _joined(layer: Any) -> dict[str, Any]:
    attention, mlp = layer.self_attn, layer.mlp
    parts = (attention.q_proj, attention.k_proj, attention.v_proj)
    bias = torch.cat([p.bias for p in parts]).detach() if attention.q_proj.bias is not None else None
    out_bias = attention.o_proj.bias
    return {
        "out_bias": None if out_bias is None else out_bias.detach(),
        "norm": layer.input_layernorm.weight.detach(),
        "norm2": layer.post_attention_layernorm.weight.detach(),
        "qkv": torch.cat([p.weight for p in parts]).detach(),
        "bias": bias,
        "out": attention.o_proj.weight.detach(),
        "gate_up": torch.cat((mlp.gate_proj.weight, mlp.up_proj.weight)).detach(),
        "down": mlp.down_proj.weight.detach(),
    }
