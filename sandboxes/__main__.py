"""``python -m agentrt.sandboxes build|check|reap``: the set-up's way into this room."""

from __future__ import annotations

import argparse
import sys

from agentrt.core.errors import AgentError
from agentrt.sandboxes.container import reap
from agentrt.sandboxes.engine import find_engine
from agentrt.sandboxes.image import Recipe, build_image, has_image


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m agentrt.sandboxes", description="The set-up of sandboxes.")
    parser.add_argument("command", choices=["build", "check", "reap"])
    parser.add_argument("--rebuild", action="store_true", help="make the image even if it is there")
    arguments = parser.parse_args(words)
    try:
        return {"build": _build, "check": _check, "reap": _reap}[arguments.command](arguments)
    except AgentError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _build(arguments: argparse.Namespace) -> int:
    sys.stdout.write(build_image(rebuild=arguments.rebuild) + "\n")
    return 0


def _check(_: argparse.Namespace) -> int:
    engine, tag = find_engine(), Recipe.current().tag
    there = has_image(engine, tag)
    state = "is there" if there else "is not there; make it with `python -m agentrt.sandboxes build`"
    sys.stdout.write(
        f"engine {engine.version} (API {engine.api_version}) at {engine.socket}: all limits can be enforced"
        f"{'' if engine.swap_limit else ', except on swap'}\nimage {tag} {state}\n"
    )
    return 0 if there else 1


def _reap(_: argparse.Namespace) -> int:
    removed = reap(find_engine())
    sys.stdout.write(f"{removed} containers of dead processes removed\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
