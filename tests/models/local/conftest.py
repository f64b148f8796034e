"""Fixtures: tiny models and engines over them, one a format, made once."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_spec = importlib.util.spec_from_file_location("tiny_models", Path(__file__).with_name("tiny.py"))
assert _spec is not None and _spec.loader is not None
tiny = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(tiny)

FORMATS = ("agentrt", "hermes", "llama3", "mistral")


@pytest.fixture(scope="session")
def model_dir(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The directory of a tiny model; made when first asked for."""
    made: dict[str, Path] = {}

    def make(form: str = "agentrt", name: str = "", **options: Any) -> Path:
        key = f"{form}{name}"
        if key not in made:
            made[key] = tiny.build(tmp_path_factory.mktemp("models") / key, form, **options)
        return made[key]

    return make


@pytest.fixture(scope="session")
def engine(model_dir: Callable[..., Path]) -> Callable[..., Any]:
    """An engine over a tiny model, in this process."""
    from agentrt.models.local.engine import Engine
    from agentrt.models.local.weights import LoadOptions, load

    made: dict[str, Any] = {}

    def make(
        form: str = "agentrt",
        name: str = "",
        *,
        card: dict[str, Any] | None = None,
        fast_forward: bool = True,
        **options: Any,
    ) -> Any:
        key = f"{form}{name}{sorted((card or {}).items())}{fast_forward}"
        if key not in made:
            loaded = load(LoadOptions(str(model_dir(form, name, **options)), card))
            made[key] = Engine(loaded, fast_forward=fast_forward)
        return made[key]

    return make
