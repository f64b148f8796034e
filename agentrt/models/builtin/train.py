"""Trains the built-in model: `python agentrt/models/builtin/train.py --out DIR --minutes 9`.

Needs Python, torch, numpy, tokenizers and safetensors, nothing else of the package. Generator processes feed it with
fresh documents; the learning rate warms up, stays, and decays by the clock, so that the run ends inside --minutes.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import types
from pathlib import Path

HERE = Path(__file__).resolve().parent


def _bare_packages() -> None:
    """Make `agentrt.models.builtin` importable without running `agentrt/__init__.py` (whose needs are absent here)."""
    for name, folder in (("agentrt", HERE.parents[1]), ("agentrt.models", HERE.parent)):
        if name not in sys.modules:
            module = types.ModuleType(name)
            module.__path__ = [str(folder)]
            sys.modules[name] = module


if __name__ in ("__main__", "__mp_main__"):
    _bare_packages()
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("RAYON_NUM_THREADS", "1")
    if "cpu" in sys.argv and "MALLOC_TRIM_THRESHOLD_" not in os.environ:
        # Each step frees and takes the same large buffers; giving them back to the kernel costs more than the sums.
        memory = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "20000000000", "MALLOC_TOP_PAD_": "268435456"}
        threads = {"OMP_WAIT_POLICY": "PASSIVE", "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **memory, **threads})


def options(arguments: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="train the built-in model")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model")
    parser.add_argument("--state", type=Path, help="folder for weights and optimiser moments in full precision")
    parser.add_argument("--resume", action="store_true", help="go on from --state")
    parser.add_argument("--start", type=Path, help="start from the weights of this exported model")
    parser.add_argument("--minutes", type=float, default=9.0, help="wall clock for everything, saving included")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--shape", default="small", choices=("tiny", "small", "deep", "base"))
    parser.add_argument("--threads", type=int, default=2, help="on a CPU")
    parser.add_argument("--workers", type=int, default=14, help="generator processes")
    parser.add_argument("--batch-tokens", type=int, default=65_536, help="padded tokens of a step")
    parser.add_argument("--rate", type=float, default=2.5e-3, help="highest learning rate")
    parser.add_argument("--warm-up", type=int, default=200, help="steps")
    parser.add_argument(
        "--decay-share", type=float, default=0.35, help="last part of the time, in which the rate falls"
    )
    parser.add_argument("--muon", type=float, default=0.0, help="learning rate of Muon for the matrices; 0: AdamW")
    parser.add_argument("--drills", type=float, default=0.03, help="share of documents that only copy")
    parser.add_argument("--invented", type=float, default=0.32, help="share of documents that want invented tools")
    parser.add_argument("--no-tool", type=float, default=0.14, help="share shown again without their tool")
    parser.add_argument("--short", type=float, default=0.0, help="share of documents that show two tools at most")
    parser.add_argument("--longest", type=int, default=1024, help="tokens of the longest document")
    parser.add_argument("--save-every", type=float, default=300.0, help="seconds between saves of model and state")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", type=int, default=1500, help="documents measured on")
    parser.add_argument("--report-every", type=float, default=30.0, help="seconds")
    parser.add_argument("--max-steps", type=int, default=0, help="stop early (tests)")
    parser.add_argument("--tiny", action="store_true", help="a small network, for pilots on a CPU")
    parser.add_argument("--no-compile", action="store_true")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    """Train, report, save."""
    started = time.monotonic()
    chosen = options(arguments)
    from agentrt.models.builtin.data.mix import Shares
    from agentrt.models.builtin.feed import Feed
    from agentrt.models.builtin.trainer import Trainer

    shares = Shares(invented=chosen.invented, no_tool=chosen.no_tool, drills=chosen.drills, short=chosen.short)
    feed = Feed(chosen.workers, chosen.seed, chosen.batch_tokens, shares, chosen.longest)
    try:
        Trainer(chosen, feed, started).run()
    finally:
        feed.close()


if __name__ == "__main__":
    main()
