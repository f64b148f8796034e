"""What importing agentrt costs, as a ratio to importing pydantic in the same run: processor time and memory.

python evals/perf/imports.py
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys

PROBE = (
    "import resource\n{statement}\nuse = resource.getrusage(resource.RUSAGE_SELF)\n"
    "print([use.ru_utime + use.ru_stime, use.ru_maxrss / 1024])"
)
STATEMENTS = {"nothing": "pass", "pydantic": "import pydantic", "agentrt": "from agentrt import Agent, tool"}
ROUNDS = 15


def measure(statement: str) -> tuple[float, float]:
    """Processor seconds and peak MiB of a process that runs the statement."""
    command = [sys.executable, "-c", PROBE.format(statement=statement)]
    seconds, memory = json.loads(subprocess.run(command, capture_output=True, check=True, text=True, cwd="/").stdout)
    return seconds, memory


def main() -> None:
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in STATEMENTS}
    for _ in range(ROUNDS):
        for name, statement in STATEMENTS.items():
            taken[name].append(measure(statement))
    median = {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in taken.items()}
    for name, (seconds, memory) in median.items():
        print(f"{name:<9} {seconds * 1000:6.1f} ms CPU  {memory:5.1f} MiB")
    print(f"agentrt / pydantic: {median['agentrt'][0] / median['pydantic'][0]:.2f} (bar: 1.6)")


if __name__ == "__main__":
    main()
