"""Floor 6: the command line. Thin: it reads events and writes to inboxes; everything else is the agent's.

``main`` is the console script. The commands live in ``app``; what they print in ``render`` and ``story``.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the ``agentrt`` command."""
    from agentrt.cli.app import app
    from agentrt.cli.streams import prepare
    from agentrt.cli.watching import start_logging

    prepare()
    start_logging()
    try:
        app()
        sys.stdout.flush()
    except OSError as error:  # a full disk, a file that went away
        print(f"agentrt: {error}", file=sys.stderr)
        raise SystemExit(4) from None
