"""The prompt format: the renderer, the chat template and the tokenizer say the same."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from agentrt.models.builtin import render, tokenizer
from agentrt.models.builtin.data import mix

TRICKY: list[dict[str, Any]] = [
    {
        "type": "function",
        "function": {
            "name": "make",
            "description": "  Make it. Then more.",
            "parameters": {
                "type": "object",
                "required": ["a", "items"],
                "properties": {
                    "a": {"type": ["string", "null"]},
                    "items": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"k": {"type": "integer"}, "v": {"enum": ["x", 3]}}},
                    },
                    "any": {},
                    "list": {"type": "array"},
                    "u": {"anyOf": [{"type": "number"}, {"type": "boolean"}]},
                    "o": {"type": "object"},
                },
            },
        },
    },
    {
        "name": "nothing",
        "description": "Says " + "very " * 30 + "much",
        "parameters": {"type": "object", "properties": {}},
    },
    {"name": "bare", "description": "First line\nsecond line."},
]


@pytest.fixture(scope="module")
def hugging() -> Any:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(str(tokenizer.WEIGHTS))


def test_chat_template_prints_what_the_renderer_prints(hugging: Any) -> None:
    rng = Random(11)
    for _ in range(150):
        document = mix.document(rng, "train")
        messages, tools = (
            mix.messages(document.episode.turns),
            [{"type": "function", "function": t} for t in document.tools],
        )
        assert document.text == render.render(messages, tools)
        assert document.text == hugging.apply_chat_template(
            messages, tools=tools or None, tokenize=False, add_generation_prompt=True
        )


@pytest.mark.parametrize(
    "head", [[], [{"role": "system", "content": ""}], [{"role": "system", "content": "Notes:\n- a"}]]
)
def test_odd_schemas_and_messages_render_alike(hugging: Any, head: list[dict[str, Any]]) -> None:
    call = {"function": {"name": "make", "arguments": {"a": 'Zoë "q" \n<b>\'', "items": [{"k": 1, "v": "x"}]}}}
    stray = {"function": {"name": "gone", "arguments": {}}}
    messages = [
        *head,
        {"role": "user", "content": " two  spaces\n"},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "content": "a\n\nb "},
        {"role": "assistant", "tool_calls": [stray]},
        {"role": "tool", "content": ""},
        {"role": "assistant", "content": "no", "refusal": True},
        {"role": "user", "content": "x"},
        {"role": "assistant", "content": "yes"},
    ]
    text = render.render(messages, TRICKY)
    assert text == hugging.apply_chat_template(messages, tools=TRICKY, tokenize=False)
    assert (
        "make(a: text/none, items: [{k: integer, v: x|3}], any?: any, list?: [any], u?: number/boolean, o?: object)"
        in text
    )
    assert "First line: bare()\n" in text
    assert "Make it: make{" in text and "gone: gone{}" in text


def test_label_is_one_short_line() -> None:
    assert render.tool_label("Read a file.") == "Read a file"
    assert render.tool_label("Version 2.5 reader. More") == "Version 2.5 reader"
    assert len(render.tool_label("word " * 40)) <= render.LABEL_LIMIT
    assert render.tool_label("word " * 40).endswith("word")


def test_tokenizer_round_trip_digits_and_special_tokens() -> None:
    coder = tokenizer.load()
    for text in (
        'Summe: 12,345.67 € — naïve \t\n {"a": "b c", "n": -4}',
        "日本語 ß",
        "  two  spaces",
        '{"x": ["a", "b"]}',
    ):
        assert coder.decode(coder.encode(text).ids, skip_special_tokens=False) == text
    assert [coder.id_to_token(i) for i in coder.encode("20934").ids] == list("20934")
    assert [coder.token_to_id(t) for t in render.SPECIAL_TOKENS] == list(range(len(render.SPECIAL_TOKENS)))
    words = [coder.id_to_token(i) for i in range(coder.get_vocab_size())]
    assert not [w for w in words if len(w) > 1 and any(c.isdigit() for c in w) and not w.startswith("<|")]


def test_a_span_has_the_same_tokens_in_the_request_and_in_the_call() -> None:
    coder = tokenizer.load()
    for span in ("sales.csv", "call Anna Kovacs", "docs/old notes.txt"):
        alone = coder.encode(span).ids
        for text in (f"look at {span}, please", f'f{{"path": "{span}", "n": 3}}', f"<|user|>{span}?<|end|>"):
            ids = coder.encode(text).ids
            assert any(ids[i : i + len(alone)] == alone for i in range(len(ids))), text


def test_committed_files_are_consistent() -> None:
    folder = tokenizer.WEIGHTS
    assert (folder / "chat_template.jinja").read_text() == (
        Path(tokenizer.__file__).parent / "template.jinja"
    ).read_text()
    config = json.loads((folder / "tokenizer_config.json").read_text())
    assert config["eos_token"] == render.END and config["pad_token"] == render.PAD
