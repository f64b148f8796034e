"""The package as it is shipped: the wheel built from the sdist holds every room and works outside the tree."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """sdist from the tree, wheel from the sdist, as a registry would get them."""
    folder = tmp_path_factory.mktemp("dist")
    tree = folder / "tree"
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    for name in filter(None, (os.fsdecode(n) for n in tracked)):
        source, target = ROOT / name, tree / name
        if source.exists() or source.is_symlink():
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_symlink():
                target.symlink_to(os.readlink(source))
            else:
                target.write_bytes(source.read_bytes())
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run([*build, str(tree)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert list(folder.glob("*.tar.gz"))
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_module_once_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for room in (
        "core",
        "models/local",
        "runtime",
        "tools/packs",
        "sandboxes",
        "memory",
        "planners",
        "evals",
        "tui",
        "server",
    ):
        assert f"agentrt/{room}/__init__.py" in names, room
    assert "agentrt/py.typed" in names and "agentrt/models/builtin/weights/config.json" in names
    assert any(n.startswith("agentrt/models/builtin/weights/") and n.endswith(".safetensors") for n in names)
    assert len(names) == len(set(names))
    assert not [n for n in names if n.startswith(("tests/", "tools/", "memory/"))]
    assert wheel.stat().st_size < 40e6


def test_every_package_folder_is_listed(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    folders = {"agentrt": ROOT / "agentrt"} | {
        f"agentrt/{name}": ROOT / name for name in ("tools", "sandboxes", "memory", "planners", "evals")
    }
    missing = []
    for prefix, folder in folders.items():
        for path in folder.rglob("*.py"):
            inside = path.relative_to(folder)
            linked = prefix == "agentrt" and inside.parts[0] in ("tools", "sandboxes", "memory", "planners", "evals")
            if not linked and f"{prefix}/{inside}" not in names and inside.parts[0] != "perf":
                missing.append(f"{prefix}/{inside}")
    assert not missing, missing


def test_the_installed_wheel_works_outside_the_tree(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    code = (
        "import agentrt, sys\n"
        f"assert agentrt.__file__.startswith({str(target)!r}), agentrt.__file__\n"
        "from agentrt import Agent, tool\n"
        "from agentrt.models.scripted import ScriptedModel\n"
        "@tool(effect='read')\n"
        "def two() -> int:\n    'The number two.'\n    return 2\n"
        "print(Agent(ScriptedModel(['done']), tools=[two]).run_sync('x').answer)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(target)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment, check=False
    )
    assert done.stdout.strip() == "done", done.stderr


def test_the_sdist_holds_what_the_tests_need(wheel: Path) -> None:
    (sdist,) = wheel.parent.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[-1] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "tools/__init__.py"} <= names
