"""The lean forward pass against the library's, and which models it takes on."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from agentrt.models.local.llama import LeanLlama, agrees, fits
from agentrt.models.local.network import Network

SIZES = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "max_position_embeddings": 256,
    "vocab_size": 300,
}


def model(kind: str, **more: Any) -> Any:
    import transformers

    torch.manual_seed(1)
    config = getattr(transformers, f"{kind}Config")(**{**SIZES, "num_key_value_heads": 2, **more})
    made = getattr(transformers, f"{kind}ForCausalLM")(config).eval()
    for name, value in made.named_parameters():  # biases start at zero, norms at one: make them matter
        if name.endswith("bias") or "norm" in name:
            torch.nn.init.normal_(value, 1.0 if "norm" in name else 0.0, 0.2)
    return made


LLAMA3_ROPE = {
    "rope_type": "llama3",
    "rope_theta": 5e5,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
TAKEN = [
    ("Llama", {}),
    ("Llama", {"num_key_value_heads": 4}),
    ("Llama", {"num_key_value_heads": 1, "head_dim": 32}),
    ("Llama", {"attention_bias": True, "tie_word_embeddings": True}),
    ("Llama", {"rope_parameters": LLAMA3_ROPE}),
    ("Qwen2", {}),
    ("Mistral", {"sliding_window": None}),
]


@pytest.mark.parametrize(("kind", "more"), TAKEN)
def test_the_lean_pass_gives_the_librarys_logits(kind: str, more: dict[str, Any]) -> None:
    made = model(kind, **more)
    assert fits(made) and agrees(made, LeanLlama(made))
    lean, library = Network(made, "cpu"), Network(made, "cpu", lean=False)
    assert type(lean._pass) is not type(library._pass)
    tokens = [(n * n + 7) % 300 for n in range(60)]
    for network in (lean, library):
        network.start([*tokens[:20], 1, 2, 3])
    one, shared = lean.start(tokens)
    other, _ = library.start(tokens)
    assert shared == 20
    assert torch.allclose(one, other, atol=1e-4)
    continuations = [[5, 6, 7, 8], [9], [10, 11]]
    for ours, theirs in zip(lean.score(one, continuations), library.score(other, continuations), strict=True):
        assert ours == pytest.approx(theirs, abs=1e-4)
    assert torch.allclose(lean.extend([5, 6, 7], 3), library.extend([5, 6, 7], 3), atol=1e-4)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("Mistral", {"sliding_window": 32}),
        ("Llama", {"hidden_act": "gelu"}),
        ("Llama", {"rope_parameters": {"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0}}),
        ("Gemma", {}),
    ],
)
def test_other_models_go_through_the_library(kind: str, more: dict[str, Any]) -> None:
    made = model(kind, **more)
    assert not fits(made)
    logits, _ = Network(made, "cpu").start([1, 2, 3])
    with torch.inference_mode():
        assert torch.allclose(logits, made(torch.tensor([[1, 2, 3]])).logits[0, -1], atol=1e-4)


def test_a_pass_that_disagrees_is_noticed() -> None:
    made = model("Llama")
    lean = LeanLlama(made)
    lean._layers[1]["down"] = lean._layers[1]["down"] * 1.5
    assert not agrees(made, lean)


def test_scoring_leaves_the_sequence_as_it_was() -> None:
    network = Network(model("Llama"), "cpu")
    first, _ = network.start([1, 2, 3, 4])
    network.score(first, [[5, 6, 7], [8, 9, 10]])
    after = network.extend([5])[-1]
    fresh = Network(model("Llama"), "cpu")
    assert torch.allclose(after, fresh.start([1, 2, 3, 4, 5])[0], atol=1e-4)


def test_labels_may_be_scored_at_the_very_end_of_the_context() -> None:
    made = model("Llama", max_position_embeddings=64)
    network = Network(made, "cpu")
    first, _ = network.start(list(range(60)))
    (scores,) = network.score(first, [list(range(20))])
    assert len(scores) == 20
