"""What a whole step of an agent costs, beside a plain loop and beside other frameworks, in one sitting.

Run: ``python evals/perf/runtime.py`` (``--peers`` installs and measures the others, each in a virtual environment of
its own under ``.venv-peers``). A step is one model event, one validated call of a tool with five parameters, one
decision over fifty rules (agentrt only) and one result; the model is in the process and costs nothing. The
scripts in ``steps/`` are run in turns, and each figure is the median over the turns: CPU milliseconds a step in
runs of 10, 50 and 200 steps, ``growth`` from 10 to 200, then a hundred agents at once: steps per CPU-second, seconds,
and KiB of memory for each.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PEERS = {
    "with_pydantic_ai.py": "pydantic-ai-slim==2.68.0",
    "with_langgraph.py": "langgraph==1.2.22",
    "with_openai_agents.py": "openai-agents==0.24.0",
    "with_smolagents.py": "smolagents==1.26.0",
}
FIGURES = ("ms@10", "ms@50", "ms@200", "steps_per_cpu_s", "wall_s", "kib_per_agent")


def commands(peers: bool, environments: Path) -> list[list[str]]:
    here = sys.executable
    found = [
        [here, "plain.py"],
        [here, "with_agentrt.py"],
        [here, "with_agentrt.py", "durable"],
    ]
    if peers:
        for script, package in PEERS.items():
            found.append([environment(environments / package.partition("==")[0], package), script])
        found.append([found[-3][0], "with_langgraph.py", "memory"])
    return found


def environment(folder: Path, package: str) -> str:
    """The interpreter of a virtual environment with this package, made when it is not there."""
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"installing {package} in {folder} …", file=sys.stderr)
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", package], check=True)
    return str(python)


def measured(command: list[str]) -> dict[str, Any]:
    run = subprocess.run(
        [command[0], str(HERE / "steps" / command[1]), *command[2:]],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    if run.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{run.stderr[-2000:]}")
    figures: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description="what a step costs")
    parser.add_argument("--peers", action="store_true", help="measure other frameworks too")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--environments", type=Path, default=ROOT / ".venv-peers")
    chosen = parser.parse_args()
    subjects = commands(chosen.peers, chosen.environments)
    rounds = [[measured(command) for command in subjects] for _ in range(chosen.rounds)]
    middle = [
        {key: median(r[i][key] for r in rounds) for key in FIGURES if key in rounds[0][i]} for i in range(len(subjects))
    ]
    print(f"{chosen.rounds} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; CPU ms a step")
    heads = (("@10", 7), ("@50", 7), ("@200", 7), ("growth", 7), ("x plain", 8), ("steps/CPU-s", 12), ("wall s", 7))
    print(" ".join(("".ljust(34), *(f"{head:>{width}}" for head, width in heads), "   KiB")))
    floor, ours = middle[0], middle[1]
    for first, found in zip(rounds[0], middle, strict=True):
        many = "".join(
            f"{found[key]:>{width}}"
            for key, width in (("steps_per_cpu_s", 13), ("wall_s", 8), ("kib_per_agent", 7))
            if key in found
        )
        print(
            f"{first['name']:34} {found['ms@10']:7.3f} {found['ms@50']:7.3f} {found['ms@200']:7.3f} "
            f"{found['ms@200'] / found['ms@10']:7.2f} {found['ms@50'] / floor['ms@50']:8.1f}{many}"
        )
    for first, found in list(zip(rounds[0], middle, strict=True))[3:]:
        print(f"{first['name']} costs {found['ms@50'] / ours['ms@50']:.1f} times agentrt's step in memory at 50 steps")


if __name__ == "__main__":
    main()
