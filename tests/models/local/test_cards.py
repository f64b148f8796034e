"""Cards, formats and model strings."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import ConfigError, MissingPart
from agentrt.core.specs import ChoiceWeights, LaterWeights
from agentrt.models import resolve_model
from agentrt.models.local.cards import model_folder, read_card, weights_folder
from agentrt.models.local.formats import detect_format

FORMATS = ("agentrt", "hermes", "llama3", "mistral")


def write(folder: Path, card: dict[str, Any]) -> Path:
    (folder / "config.json").write_text(json.dumps({"max_position_embeddings": 1024}))
    (folder / "card.json").write_text(json.dumps(card))
    return folder


@pytest.mark.parametrize("form", FORMATS)
def test_the_format_shows_in_template_and_tokens(engine: Any, form: str) -> None:
    assert engine(form)._form.name == form


def test_the_card_may_name_the_format() -> None:
    assert detect_format("<tool_call>", [], "llama3").name == "llama3"
    assert detect_format("nothing at all", []).name == "hermes"
    with pytest.raises(ConfigError, match="hermes"):
        detect_format("", [], "morse")


def test_a_card_is_read(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        {
            "roles": ["react"],
            "tool_format": "agentrt",
            "max_tools": 6,
            "verbatim": "preferred",
            "context": 512,
            "prompt_style": "compact",
            "choice": {
                "similarity": 2.0,
                "refusal_threshold": 0.1,
                "later": {"answer": 3.0, "note": "calibrated"},
                "note": "calibrated",
            },
        },
    )
    card = read_card(folder, "mine")
    assert (card.name, card.provider, card.context_tokens, card.max_tools) == ("mine", "torch", 512, 6)
    assert card.roles == ("react",) and card.verbatim and card.constrained and card.logprobs
    assert card.choice == ChoiceWeights(similarity=2.0, refusal_threshold=0.1, later=LaterWeights(answer=3.0))
    assert card.extra["tool_format"] == "agentrt"
    assert read_card(folder, "mine", {"max_tools": 3}).max_tools == 3


def test_defaults_without_a_card(model_dir: Callable[..., Path]) -> None:
    card = read_card(model_dir("hermes"), "x")
    assert card.context_tokens == 8192 and "plan" in card.roles and not card.verbatim and card.choice is None


def test_a_card_cannot_promise_more_context_than_the_model_has(tmp_path: Path) -> None:
    assert read_card(write(tmp_path, {"context": 9999}), "x").context_tokens == 1024


def test_weights_beside_the_card(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    write(tmp_path / "inner", {})
    (tmp_path / "card.json").write_text('{"weights": "inner"}')
    assert weights_folder(tmp_path) == tmp_path / "inner"
    (tmp_path / "card.json").write_text('{"weights": "../elsewhere"}')
    with pytest.raises(ConfigError, match="inside"):
        weights_folder(tmp_path)


@pytest.mark.parametrize("broken", ["[1]", "{", '{"name": 3, "choice": {"likelihood": 1}, "roles": 7}'])
def test_a_broken_card(tmp_path: Path, broken: str) -> None:
    write(tmp_path, {})
    (tmp_path / "card.json").write_text(broken)
    with pytest.raises(ConfigError):
        read_card(tmp_path, "x")


def test_models_that_are_not_there(tmp_path: Path) -> None:
    for name in (str(tmp_path / "none"), "./none", "a/b/c"):
        with pytest.raises(MissingPart, match="no model directory"):
            model_folder(name)
    with pytest.raises(MissingPart, match=r"config\.json"):
        weights_folder(tmp_path)


def test_model_strings(model_dir: Callable[..., Path]) -> None:
    model = resolve_model(f"torch:{model_dir()}", threads=1)
    assert model.card.provider == "torch"
    for wrong in ("", "torch:", "gpt", "magic:x", "builtin:x"):
        with pytest.raises(ConfigError, match="expected a model such as builtin"):
            resolve_model(wrong)


def test_importing_loads_nothing_heavy() -> None:
    code = (
        "import sys, agentrt.models, agentrt.models.local, agentrt.models.resolve\n"
        "from agentrt.models.local import TorchModel\n"
        "print([m for m in ('torch', 'transformers', 'numpy', 'llguidance', 'jsonschema') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
