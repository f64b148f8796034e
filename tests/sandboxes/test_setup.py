"""Finding an engine, and saying how to get one; the image's recipe; the set-up script where it may do nothing."""

from __future__ import annotations

import gzip
import hashlib
import http.server
import io
import json
import os
import shutil
import socketserver
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import MissingPart
from agentrt.sandboxes import EngineInfo, Recipe, build_image, find_engine, has_image
from agentrt.sandboxes.engine import connect
from agentrt.sandboxes.rootfs import cache_folder, host_suite, root_file_system

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "sandboxes" / "setup.sh"
ABLE = {
    "MemoryLimit": True,
    "PidsLimit": True,
    "CpuCfsQuota": True,
    "SwapLimit": False,
    "SecurityOptions": ["name=seccomp,profile=default", "name=rootless"],
    "OSType": "linux",
    "NCPU": 3,
    "CgroupVersion": "2",
    "ServerVersion": "99.0",
}


@pytest.fixture
def no_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "none.sock"
    monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")
    return path


class Answers(http.server.BaseHTTPRequestHandler):
    """An engine that only tells what it is."""

    info: dict[str, Any]

    def do_GET(self) -> None:
        body = json.dumps(self.info if self.path.endswith("/info") else {"ApiVersion": "1.44"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def address_string(self) -> str:
        return "socket"

    def log_message(self, *_: object) -> None: ...


class Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True


@pytest.fixture
def told(no_engine: Path) -> Iterator[dict[str, Any]]:
    """What the engine at the configured socket will tell about itself."""
    info = dict(ABLE)
    with Server(str(no_engine), type("Told", (Answers,), {"info": info})) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield info
        server.shutdown()
        thread.join()


def test_an_able_engine_is_found(told: dict[str, Any], no_engine: Path) -> None:
    assert find_engine() == EngineInfo(no_engine, "99.0", "1.44", cpus=3, rootless=True, cgroup="2", swap_limit=False)


@pytest.mark.parametrize(
    ("change", "lacking"),
    [
        ({"MemoryLimit": False}, "MemoryLimit"),
        ({"PidsLimit": False, "CpuCfsQuota": False}, "PidsLimit, CpuCfsQuota"),
        ({"SecurityOptions": None}, "seccomp"),
        ({"OSType": "windows"}, "Linux containers"),
    ],
)
def test_an_engine_that_cannot_enforce_a_limit_is_refused(
    told: dict[str, Any], change: dict[str, Any], lacking: str
) -> None:
    told.update(change)
    with pytest.raises(MissingPart, match=f"cannot enforce {lacking}"):
        find_engine()


def test_no_engine_says_how_to_get_one(no_engine: Path) -> None:
    with pytest.raises(MissingPart, match=r"No such file.*make setup"):
        find_engine()
    no_engine.write_text("")
    with pytest.raises(MissingPart, match="not a socket"):
        find_engine()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_a_socket_of_others_says_how_to_be_let_in(told: dict[str, Any], no_engine: Path) -> None:
    no_engine.chmod(0o600)
    for folder in (no_engine.parent, no_engine.parent.parent, no_engine.parent.parent.parent):
        folder.chmod(0o755)
    code = "import os\nos.setresuid(1234, 1234, 1234)\nfrom agentrt.sandboxes import find_engine\nfind_engine()"
    preload = "import agentrt.sandboxes.engine, docker, requests\n"
    done = subprocess.run([sys.executable, "-c", preload + code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "may not be used by this user" in done.stderr and "rootless" in done.stderr


def test_a_remote_engine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "tcp://10.0.0.1:2375")
    with pytest.raises(MissingPart, match=r"DOCKER_HOST is tcp:.*this machine"):
        find_engine()


def test_a_changed_recipe_is_another_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AGENTRT_SANDBOX_PACKAGES", raising=False)
    plain = Recipe.current()
    monkeypatch.setenv("AGENTRT_SANDBOX_PACKAGES", "python3-numpy, python3-pandas")
    more = Recipe.current()
    assert more.packages[-2:] == ("python3-numpy", "python3-pandas")
    assert plain.tag == Recipe(suite=host_suite()).tag
    assert len({plain.tag, more.tag, Recipe(suite="trixie", base="python:3.13-slim").tag}) == 3


def test_the_cache_is_where_it_was_asked_to_be(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "cache"
    monkeypatch.delenv("AGENTRT_HOME")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "agentrt"


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("debootstrap") is None, reason="needs debootstrap and root")
def test_a_failed_download_says_what_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path))
    monkeypatch.setenv("AGENTRT_DEBIAN_MIRROR", "http://127.0.0.1:9/debian")
    with pytest.raises(MissingPart, match=r"debootstrap bookworm from http://127.0.0.1:9/debian failed"):
        root_file_system("bookworm", ("python3",), lambda _: None)
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".lock"]


@pytest.mark.docker
def test_building_again_does_nothing(engine: EngineInfo) -> None:
    said: list[str] = []
    tag = build_image(say=said.append)
    assert said == []
    assert has_image(engine, tag)
    assert not has_image(engine, "agentrt-sandbox:never-made")


class Registry(http.server.BaseHTTPRequestHandler):
    """The few requests with which an engine pulls; one image of one small layer, with no shell to install with."""

    manifest: bytes
    blobs: dict[str, bytes]

    def do_GET(self) -> None:
        kind, _, name = self.path.rpartition("/")
        if kind.endswith("/manifests"):
            self._send(self.manifest, "application/vnd.docker.distribution.manifest.v2+json")
        elif kind.endswith("/blobs"):
            self._send(self.blobs[name], "application/octet-stream")
        else:
            self._send(b"{}", "application/json")

    do_HEAD = do_GET

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Docker-Content-Digest", _sha256(body))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


def _sha256(data: bytes) -> str:
    return "sha256:" + hashlib.sha256(data).hexdigest()


@pytest.fixture
def registry() -> Iterator[str]:
    """A registry on this machine; the name of its image without the tag."""
    layer = io.BytesIO()
    with tarfile.open(fileobj=layer, mode="w") as archive:
        entry = tarfile.TarInfo("from-the-registry")
        entry.size = 5
        archive.addfile(entry, io.BytesIO(b"hello"))
    packed = gzip.compress(layer.getvalue())
    config = {
        "architecture": "amd64",
        "os": "linux",
        "rootfs": {"type": "layers", "diff_ids": [_sha256(layer.getvalue())]},
    }
    configured = json.dumps(config).encode()
    kind = "application/vnd.docker."
    manifest = {
        "schemaVersion": 2,
        "mediaType": kind + "distribution.manifest.v2+json",
        "config": {
            "mediaType": kind + "container.image.v1+json",
            "size": len(configured),
            "digest": _sha256(configured),
        },
        "layers": [{"mediaType": kind + "image.rootfs.diff.tar.gzip", "size": len(packed), "digest": _sha256(packed)}],
    }
    parts = {"manifest": json.dumps(manifest).encode(), "blobs": {_sha256(b): b for b in (configured, packed)}}
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("One", (Registry,), parts)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"127.0.0.1:{server.server_port}/python"
        server.shutdown()
        thread.join()


@pytest.mark.docker
def test_a_registry_is_used_where_one_answers(engine: EngineInfo, registry: str) -> None:
    said: list[str] = []
    recipe = Recipe(base=f"{registry}:3.12-slim")
    client: Any = connect(engine)
    try:
        assert build_image(recipe, say=said.append) == recipe.tag
        made = client.images.get(recipe.tag)
        assert made.labels["agentrt.recipe"] == recipe.tag
        assert "LANG=C.UTF-8" in made.attrs["Config"]["Env"]
        assert not any("Debian" in line for line in said)
    finally:
        client.images.remove(recipe.tag, force=True)
        client.images.remove(recipe.base, force=True)
        client.close()


@pytest.mark.docker
def test_check_tells_the_state(engine: EngineInfo) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "agentrt.sandboxes", "check"], capture_output=True, text=True, cwd=ROOT
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert f"engine {engine.version}" in done.stdout and "is there" in done.stdout


def script(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHON": sys.executable, **environment}
    return subprocess.run([str(SCRIPT)], env=given, capture_output=True, text=True, timeout=60, check=False)


def test_the_script_installs_nothing_when_told_not_to(tmp_path: Path) -> None:
    nowhere = f"unix://{tmp_path}/none.sock"
    done = script(tmp_path, DOCKER_HOST=nowhere, AGENTRT_SETUP="no")
    assert done.returncode == 0
    assert "AGENTRT_SETUP=no" in done.stderr and "no container engine answers" in done.stderr
    assert "only its code tools (python, shell) are then absent" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert script(tmp_path, DOCKER_HOST=nowhere, AGENTRT_SETUP="no", CI="true").returncode == 1


@pytest.mark.docker
def test_the_script_has_nothing_to_do_the_second_time(engine: EngineInfo, tmp_path: Path) -> None:
    done = script(tmp_path, DOCKER_HOST=f"unix://{engine.socket}")
    assert done.returncode == 0
    assert done.stderr == f"sandbox: ready: image {Recipe.current().tag} is there\n"


def test_nothing_heavy_is_loaded_by_the_import() -> None:
    code = "import sys, agentrt.sandboxes as s; s.DockerSandbox, s.find_engine; print('docker' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == "False\n"
