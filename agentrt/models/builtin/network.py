"""The network of the built-in model for training: a plain Llama with the parameter names of `LlamaForCausalLM`.

Written out here so that its layers can be compiled one by one and logits computed only where there is a loss; a
test holds it equal to the transformers class, which is what serves the exported weights.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class Shape:
    """Sizes of the network (Llama names in comments)."""

    vocabulary: int = 2048
    width: int = 384  # hidden_size
    layers: int = 8
    heads: int = 6
    kv_heads: int = 3
    inner: int = 1024  # intermediate_size
    context: int = 2048
    theta: float = 10_000.0
    eps: float = 1e-5

    def config(self) -> dict[str, Any]:
        """config.json for transformers."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "vocab_size": self.vocabulary,
            "hidden_size": self.width,
            "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads,
            "num_key_value_heads": self.kv_heads,
            "intermediate_size": self.inner,
            "head_dim": self.width // self.heads,
            "max_position_embeddings": self.context,
            "rope_theta": self.theta,
            "rms_norm_eps": self.eps,
            "rope_parameters": {"rope_type": "default", "rope_theta": self.theta},
            "hidden_act": "silu",
            "tie_word_embeddings": True,
            "attention_bias": False,
            "mlp_bias": False,
            "attention_dropout": 0.0,
            "bos_token_id": None,
            "pad_token_id": 0,
            "eos_token_id": 8,
            "initializer_range": 0.02,
            "use_cache": True,
            "dtype": "float16",
        }


SHAPES = {
    "tiny": Shape(width=128, layers=4, heads=4, kv_heads=2, inner=320),
    "small": Shape(width=256, layers=6, heads=4, kv_heads=2, inner=704),
    "deep": Shape(width=256, layers=10, heads=4, kv_heads=2, inner=704),
    "base": Shape(),
}
"""``tiny`` proves the pipeline; ``small`` (5 M parameters) trains on two CPU cores, ``deep`` (8 M) is what it grows
into; ``base`` (13 M) wants a GPU."""


class Norm(nn.Module):  # type: ignore[misc]  # torch is not typed here
    """Root-mean-square norm."""

    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.float(), (x.shape[-1],), self.weight.float(), self.eps).to(x.dtype)


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    half = x.shape[-1] // 2
    turned = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return x * cos + turned * sin


class Attention(nn.Module):  # type: ignore[misc]  # torch is not typed here
    """Causal self-attention with grouped keys and rotary positions."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.size = shape.heads, shape.kv_heads, shape.width // shape.heads
        self.q_proj = nn.Linear(shape.width, shape.heads * self.size, bias=False)
        self.k_proj = nn.Linear(shape.width, shape.kv_heads * self.size, bias=False)
        self.v_proj = nn.Linear(shape.width, shape.kv_heads * self.size, bias=False)
        self.o_proj = nn.Linear(shape.heads * self.size, shape.width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q = self.q_proj(x).view(batch, length, self.heads, self.size).transpose(1, 2)
        k = self.k_proj(x).view(batch, length, self.kv_heads, self.size).transpose(1, 2)
        v = self.v_proj(x).view(batch, length, self.kv_heads, self.size).transpose(1, 2)
        q, k = _rotate(q, cos, sin).to(v.dtype), _rotate(k, cos, sin).to(v.dtype)
        times = self.heads // self.kv_heads
        k, v = k.repeat_interleave(times, dim=1), v.repeat_interleave(times, dim=1)
        out = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        mixed: Tensor = self.o_proj(out.transpose(1, 2).reshape(batch, length, -1))
        return mixed


class Mlp(nn.Module):  # type: ignore[misc]  # torch is not typed here
    """Gated feed-forward part."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.width, shape.inner, bias=False)
        self.up_proj = nn.Linear(shape.width, shape.inner, bias=False)
        self.down_proj = nn.Linear(shape.inner, shape.width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))
        return out


class Layer(nn.Module):  # type: ignore[misc]  # torch is not typed here
    """One decoder layer; compiled on its own, so that eight layers cost one compilation."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attn = Attention(shape)
        self.mlp = Mlp(shape)
        self.input_layernorm = Norm(shape.width, shape.eps)
        self.post_attention_layernorm = Norm(shape.width, shape.eps)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin)
        out: Tensor = x + self.mlp(self.post_attention_layernorm(x))
        return out


class Body(nn.Module):  # type: ignore[misc]  # torch is not typed here
    """Embedding, layers, final norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.eps)

    def angles(self, length: int, device: torch.device) -> tuple[Tensor, Tensor]:
        """Cosines and sines of the rotary positions, (length, head size)."""
        size = self.shape.width // self.shape.heads
        rates = self.shape.theta ** (-torch.arange(0, size, 2, device=device).float() / size)
        turn = torch.outer(torch.arange(length, device=device).float(), rates)
        turn = torch.cat((turn, turn), dim=-1)
        return turn.cos(), turn.sin()

    def forward(self, ids: Tensor) -> Tensor:
        cos, sin = self.angles(ids.shape[1], ids.device)
        x = self.embed_tokens(ids)
        for layer in self.layers:
            x = layer(x, cos, sin)
        out: Tensor = self.norm(x)
        return out


class Network(nn.Module):  # type: ignore[misc]  # torch is not typed here
    """The language model; the output matrix is the embedding."""

    def __init__(self, shape: Shape, seed: int = 0) -> None:
        super().__init__()
        self.model = Body(shape)
        generator = torch.Generator().manual_seed(seed)
        for name, value in self.named_parameters():
            if value.dim() == 2:
                small = name.endswith(("o_proj.weight", "down_proj.weight"))
                deviation = 0.02 / (math.sqrt(2 * shape.layers) if small else 1.0)
                with torch.no_grad():
                    value.copy_(torch.randn(value.shape, generator=generator) * deviation)

    def hidden(self, ids: Tensor) -> Tensor:
        """Final states, (batch, length, width)."""
        out: Tensor = self.model(ids)
        return out

    def logits(self, states: Tensor) -> Tensor:
        """Scores of the vocabulary for any stack of states."""
        return F.linear(states, self.model.embed_tokens.weight)
