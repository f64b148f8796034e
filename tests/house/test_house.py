"""The house rules that a machine can check: arrows point down, imports are cheap, files stay short."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FLOORS = {
    "agentrt.core": 0,
    "agentrt.models": 1,
    "agentrt.models.builtin": 5,  # training; nothing at run time imports it, but for FORMAT
    "agentrt.sandboxes": 1,
    "agentrt.store": 1,
    "agentrt.checks": 1,
    "agentrt.policy": 1,
    "agentrt.guardrails": 1,
    "agentrt.tools": 2,
    "agentrt.memory": 2,
    "agentrt.planners": 3,
    "agentrt.runtime": 3,
    "agentrt.agent": 4,
    "agentrt.assembly": 4,
    "agentrt.expected": 4,
    "agentrt.session": 4,
    "agentrt.subagent": 4,
    "agentrt.testing": 4,
    "agentrt.background": 4,
    "agentrt.streaming": 4,
    "agentrt.evals": 5,
    "agentrt.cli": 6,
    "agentrt.tui": 6,
    "agentrt.server": 6,
}
FORMAT = "agentrt.models.builtin.render"
"""The built-in model's prompt format, which the engine shares with the training data."""
SIBLINGS_MEET = {4, 5, 6}
"""Floors whose rooms may import one another."""
HEAVY = (
    *("torch", "transformers", "onnxruntime", "llguidance", "numpy", "chromadb", "textual", "docker", "ray"),
    *(
        "anthropic",
        "openai",
        "sqlalchemy",
        "alembic",
        "jsonschema",
        "pydantic",
        "detect_secrets",
        "phonenumbers",
        "mcp",
        "starlette",
        "uvicorn",
    ),
)


def rooms() -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.glob("agentrt/**/*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts).removesuffix(".__init__"), path
    for folder in ("tools", "sandboxes", "memory", "planners", "evals"):
        for path in sorted((ROOT / folder).glob("**/*.py")):
            parts = ("agentrt", *path.relative_to(ROOT).with_suffix("").parts)
            yield ".".join(parts).removesuffix(".__init__"), path


def room_of(module: str) -> str | None:
    if module.startswith(FORMAT):
        return "agentrt.models"
    fitting = [room for room in FLOORS if module == room or module.startswith(room + ".")]
    return max(fitting, key=len, default=None)


def imports(tree: ast.AST) -> Iterator[str]:
    """What is imported, by its full name (of a class or function too: its room is the room of its module)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_arrows_only_point_down() -> None:
    wrong = []
    for module, path in rooms():
        home = room_of(module)
        if home is None:
            continue
        for target in imports(ast.parse(path.read_text("utf-8"))):
            room = room_of(target)
            if room is None or room == home:
                continue
            same = FLOORS[room] == FLOORS[home] and FLOORS[home] in SIBLINGS_MEET
            if FLOORS[room] >= FLOORS[home] and not same:
                wrong.append(f"{module} imports {target}")
    assert not wrong, "\n".join(wrong)


def test_floor_zero_imports_the_standard_library_and_pydantic_only() -> None:
    for path in sorted((ROOT / "agentrt/core").glob("*.py")):
        for target in imports(ast.parse(path.read_text("utf-8"))):
            top = target.split(".")[0]
            assert top in sys.stdlib_module_names or top == "pydantic" or target.startswith("agentrt.core"), (
                f"{path.name} imports {target}"
            )


PROBE = """
import sys, time, json, resource
before = resource.getrusage(resource.RUSAGE_SELF)
%s
after = resource.getrusage(resource.RUSAGE_SELF)
peak = [l for l in open("/proc/self/status") if l.startswith("VmHWM")][0].split()[1]
print(json.dumps({"cpu": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
                  "rss_mb": int(peak) / 1024, "modules": sorted({m.split(".")[0] for m in sys.modules})}))
"""


def probe(statement: str) -> dict[str, object]:
    command = [sys.executable, "-c", PROBE % statement]
    out = subprocess.run(command, capture_output=True, text=True, check=True, cwd="/")
    result: dict[str, object] = json.loads(out.stdout)
    return result


def test_import_loads_nothing_heavy_and_stays_small() -> None:
    seen = probe("from agentrt import Agent, tool")
    loaded = set(HEAVY) & set(seen["modules"])  # type: ignore[call-overload]
    assert not loaded, f"import agentrt loads {sorted(loaded)}"
    assert seen["rss_mb"] <= 45, seen["rss_mb"]  # type: ignore[operator]


@pytest.mark.parametrize("command", [["--help"], ["models"]])
def test_simple_commands_load_nothing_heavy(command: list[str], tmp_path: Path) -> None:
    code = (
        "import sys, atexit\n"
        f"sys.argv = ['agentrt', *{command!r}]\n"
        f"heavy = {[m for m in HEAVY if m != 'pydantic']!r}\n"  # typer brings pydantic where it is installed
        "from agentrt.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print([m for m in heavy if m in sys.modules], file=sys.stderr)\n"
    )
    environment = {"AGENTRT_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert out.stderr.strip().splitlines()[-1] == "[]", out.stderr
    assert out.stdout


def test_modules_open_with_a_paragraph_and_stay_readable() -> None:
    bad = []
    for module, path in rooms():
        text = path.read_text("utf-8")
        if text.strip() and not ast.get_docstring(ast.parse(text)):
            bad.append(f"{module}: no opening paragraph")
    assert not bad, "\n".join(bad)
