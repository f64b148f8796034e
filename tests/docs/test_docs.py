"""The documents: Python examples run, commands exist, links lead somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(p for p in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("agentrt/**/*.md")])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.M | re.S)


def blocks(kind: str) -> list[tuple[str, str]]:
    return [
        (page.name, text) for page in PAGES for lang, text in FENCE.findall(page.read_text("utf-8")) if lang == kind
    ]


@pytest.mark.parametrize(("page", "code"), blocks("python"), ids=lambda value: value[:20] if "\n" not in value else "")
def test_python_examples_run(page: str, code: str, tmp_path: Path) -> None:
    """With a scripted model in place of the built-in one, so that only the example is tested here."""
    turns = tmp_path / "turns.json"
    turns.write_text('["an answer", "an answer", "an answer"]')
    code = code.replace('"builtin"', repr(f"scripted:{turns}"))
    (tmp_path / "example.py").write_text(code)
    environment = {**os.environ, "AGENTRT_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "example.py"], capture_output=True, text=True, cwd=tmp_path, env=environment, check=False
    )
    assert done.returncode == 0, f"{page}: {done.stderr}"


def test_toml_examples_are_valid_policies() -> None:
    from agentrt.policy import Policy

    found = [text for page, text in blocks("toml") if "[[rule]]" in text]
    assert found
    for text in found:
        Policy.from_toml(text)


def test_every_command_and_make_target_named_in_the_readme_exists() -> None:
    from typer.main import get_command

    from agentrt.cli.app import app

    known = set(get_command(app).commands)  # type: ignore[attr-defined]
    readme = (ROOT / "README.md").read_text("utf-8")
    named = set(re.findall(r"^agentrt (\w+)", "\n".join(text for _, text in blocks("sh")), re.M))
    assert named and named <= known, named - known
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    asked = set(re.findall(r"^make ([\w-]+)", readme, re.M))
    assert asked and asked <= targets, asked - targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
