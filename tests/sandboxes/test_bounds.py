"""What a sandbox may be given, and what of the workspace it may see."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentrt.core.errors import ConfigError
from agentrt.core.sandbox import SandboxLimits
from agentrt.sandboxes import DockerSandbox, EngineInfo
from tests.sandboxes.conftest import Make

MIB = 2**20

pytestmark = pytest.mark.docker


async def test_agentrts_own_folders_are_hidden(make: Make, workspace: Path) -> None:
    for name in (".agentrt", ".git/hooks", "state"):
        (workspace / name).mkdir(parents=True)
        (workspace / name / "secret").write_text("not for code")
    (workspace / ".git" / "config").write_text("[core]\n")
    box = make(home=workspace / "state")
    out = (
        await box.shell("cat .git/config; grep -rs 'not for code' /workspace /scratch; ls -A /workspace/state; ls -A")
    ).output
    assert out == "[core]\n.git\n"
    assert "Read-only" in (await box.shell("touch /workspace/.agentrt/x")).output


@pytest.mark.parametrize("later", [False, True])
async def test_a_socket_in_the_workspace_leads_nowhere(make: Make, workspace: Path, later: bool) -> None:
    """A read-only mount does not stop anybody from connecting; permissions do not either."""
    workspace.chmod(0o777)
    box = make()
    if later:
        await box.start()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(workspace / "agent.sock"))
        (workspace / "agent.sock").chmod(0o777)
        server.listen()
        server.setblocking(False)
        code = "import socket\nsocket.socket(socket.AF_UNIX).connect('/workspace/agent.sock')"
        assert "PermissionError" in (await box.python(code)).output
        with pytest.raises(BlockingIOError):
            server.accept()


async def test_a_pipe_in_the_workspace_leads_nowhere(make: Make, workspace: Path) -> None:
    workspace.chmod(0o777)
    (workspace / "sub").mkdir()
    pipe = workspace / "sub" / "pipe"
    os.mkfifo(pipe)
    pipe.chmod(0o777)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        await make().shell("echo injected > /workspace/sub/pipe", 2)
        assert os.read(reader, 100) == b""
    finally:
        os.close(reader)


@pytest.fixture
def mounted(workspace: Path) -> Iterator[Path]:
    """Another file system below the workspace."""
    if os.geteuid() != 0:
        pytest.skip("mounting needs root")
    inner = workspace / "mounted"
    inner.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=777", "none", str(inner)], check=True)
    (inner / "outside").write_text("another file system")
    yield inner
    subprocess.run(["umount", "-l", str(inner)], check=True)


async def test_mounts_below_the_workspace_do_not_come_along(make: Make, mounted: Path) -> None:
    box = make()
    await box.shell("echo x > /workspace/mounted/written")
    assert (await box.shell("ls -A /workspace/mounted")).output == ""
    assert sorted(p.name for p in mounted.iterdir()) == ["outside"]


async def test_root_lends_its_workspaces_owner(make: Make, workspace: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    os.chown(workspace, 12345, 0)
    assert (await make().shell("id -u; id -g")).output == "12345\n65534\n"


@pytest.mark.parametrize(
    "limits",
    [
        SandboxLimits(memory_bytes=MIB),
        SandboxLimits(pids=0),
        SandboxLimits(timeout_s=0),
        SandboxLimits(cpus=-1),
        SandboxLimits(open_files=0),
    ],
)
def test_senseless_limits_are_refused(limits: SandboxLimits, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="limit"):
        DockerSandbox(tmp_path, limits)


async def test_the_engines_socket_is_never_in_a_workspace(engine: EngineInfo) -> None:
    with pytest.raises(ConfigError, match="socket"):
        await DockerSandbox(engine.socket.resolve().parent).start()
    with pytest.raises(ConfigError, match="socket"):
        await DockerSandbox(Path("/")).start()
