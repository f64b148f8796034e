"""Every limit, proven from inside by code that tries to pass it."""

from __future__ import annotations

import os
import socket
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from agentrt.core.sandbox import SandboxLimits
from agentrt.sandboxes import DockerSandbox, EngineInfo

MIB = 2**20
LIMITS = SandboxLimits(
    timeout_s=10,
    memory_bytes=128 * MIB,
    pids=40,
    cpus=0.5,
    file_bytes=3 * MIB,
    open_files=64,
    scratch_bytes=8 * MIB,
)

pytestmark = [pytest.mark.docker, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def tight(engine: EngineInfo, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[DockerSandbox]:
    """One sandbox for all that does not end it. The workspace is writable for everybody, and the host's environment
    holds a secret, so that neither permissions nor luck can pass for a limit."""
    workspace = tmp_path_factory.mktemp("workspace")
    (workspace / "file.txt").write_text("as it was")
    for path, mode in ((workspace, 0o777), (workspace / "file.txt", 0o666)):
        path.chmod(mode)
    os.environ["AGENTRT_TEST_SECRET"] = "xyzzy-from-the-host"
    try:
        async with DockerSandbox(workspace, LIMITS) as sandbox:
            yield sandbox
    finally:
        del os.environ["AGENTRT_TEST_SECRET"]


async def run(box: DockerSandbox, code: str) -> str:
    """Output of a cell that must end well."""
    result = await box.python(code)
    assert result.exit_code == 0, result.output
    return result.output.strip()


TRY = """
import errno, os
def attempt(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))
    return 'it worked'
"""


async def test_there_is_no_network(tight: DockerSandbox) -> None:
    with socket.create_server(("0.0.0.0", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port), 5):
            pass  # from here it can be reached
        code = f"""
import socket
def reach(host, port):
    socket.create_connection((host, port), 2)
hosts = [("127.0.0.1", {port}), ("1.1.1.1", 53), ("{_own_address()}", {port}), ("deb.debian.org", 80)]
[attempt(lambda: reach(*host)) for host in hosts], os.listdir("/sys/class/net")
"""
        out = await run(tight, TRY + code)
    assert "it worked" not in out
    assert out.endswith("['lo'])")
    assert out.count("ENETUNREACH") == 2  # where a real network would have answered or timed out


async def test_the_root_file_system_is_read_only(tight: DockerSandbox) -> None:
    code = (
        TRY + "[attempt(lambda: open(p + '/x', 'w')) for p in ('', '/etc', '/usr/bin', '/root', '/var/tmp', '/home')]"
    )
    assert set(eval(await run(tight, code))) <= {"EROFS", "EACCES"}
    mounts = (await tight.shell("cat /proc/mounts")).output.splitlines()
    root = next(line.split()[3].split(",") for line in mounts if line.split()[1] == "/")
    assert "ro" in root
    found = await tight.shell("find / -path /proc -prune -o -writable ! -type l ! -type c -print 2>/dev/null")
    left = {p for p in found.output.split() if not p.startswith("/scratch/")}
    assert left == {"/scratch", "/tmp", "/dev/shm", "/dev/mqueue"}  # all in memory, all bounded


async def test_there_are_no_rights_to_be_had(tight: DockerSandbox) -> None:
    code = """
def status(pid):
    return dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
mine, first = status("self"), status(1)
keys = ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp")
[[s[k].strip() for k in keys] for s in (mine, first)]
"""
    nothing = ["0" * 16] * 5 + ["1", "2"]
    assert eval(await run(tight, code)) == [nothing, nothing]
    # Calls that only rights or a missing seccomp filter would let through.
    out = await tight.shell("unshare -U true 2>&1; mount -t tmpfs none /tmp 2>&1; mknod /tmp/d b 8 0 2>&1")
    assert out.output.count("Operation not permitted") + out.output.count("must be superuser") == 3, out.output
    assert await run(tight, TRY + "attempt(lambda: os.chroot('/tmp'))") == "'EPERM'"


async def test_the_user_is_not_root(tight: DockerSandbox) -> None:
    out = eval(await run(tight, "import os\nos.getresuid(), os.getresgid(), os.getgroups()"))
    expected = os.geteuid() or 65534
    assert out[0] == (expected,) * 3
    assert 0 not in (*out[0], *out[1], *out[2])
    assert "it worked" not in await run(
        tight, TRY + "[attempt(lambda: os.setuid(0)), attempt(lambda: os.chown('/tmp', 0, 0))]"
    )


async def test_no_program_raises_rights(tight: DockerSandbox) -> None:
    found = await tight.shell("find / -xdev \\( -perm -4000 -o -perm -2000 \\) -type f 2>/dev/null")
    assert found.output == ""


async def test_processes_are_bounded(tight: DockerSandbox) -> None:
    code = """
import os, time
children = []
try:
    while True:
        pid = os.fork()
        if pid == 0:
            time.sleep(60); os._exit(0)
        children.append(pid)
except OSError as error:
    print(error.errno)
len(children)
"""
    out = (await run(tight, code)).splitlines()
    assert out[0] == "11"
    assert 20 < int(out[1]) < LIMITS.pids
    assert await run(tight, "'alive'") == "'alive'"


async def test_a_fork_bomb_ends_with_its_cell(tight: DockerSandbox) -> None:
    others = "import os\n[p for p in os.listdir('/proc') if p.isdigit() and p not in ('1', str(os.getpid()))]"
    result = await tight.shell("(bomb() { bomb | bomb & }; bomb) & while :; do :; done", 1)
    assert result.timed_out, result
    assert await run(tight, others) == "[]"
    result = await tight.python("import os\nwhile True:\n    try: os.fork()\n    except OSError: pass", 1)
    assert result.timed_out, result
    assert await run(tight, others) == "[]"


async def test_memory_of_one_process_is_bounded_gently(tight: DockerSandbox) -> None:
    await tight.python("kept = 'kept'")
    result = await tight.python("big = bytearray(200 * 2**20)")
    assert "MemoryError" in result.output
    assert await run(tight, "kept") == "'kept'"


async def test_memory_of_all_together_is_bounded(tight: DockerSandbox) -> None:
    code = """
import os, time
for n in range(6):
    if os.fork() == 0:
        held = bytearray(b"x") * (40 * 2**20)
        time.sleep(20)
        os._exit(0)
ended = [os.waitpid(-1, 0)[1] for n in range(3)]
print("ended by signal", ended)
"""
    result = await tight.python(code)
    assert "memory ran out" in result.output or "out of memory" in result.output, result
    assert "ended by signal [9, 9, 9]" in result.output or result.reset, result
    assert await run(tight, "'alive'") == "'alive'"
    limit = "import glob\n[int(open(p).read()) for p in glob.glob('/sys/fs/cgroup/memory/memory*.limit_in_bytes') + "
    limit += "glob.glob('/sys/fs/cgroup/memory.max') if 'kmem' not in p and 'soft' not in p]"
    assert set(eval(await run(tight, limit))) == {LIMITS.memory_bytes}  # with swap: the same, so none


async def test_processor_time_is_bounded(tight: DockerSandbox) -> None:
    code = """
import os, time
def read(*paths):
    for path in paths:
        try:
            return open("/sys/fs/cgroup/" + path).read().split()
        except OSError: pass
quota = read("cpu.max") or read("cpu/cpu.cfs_quota_us") + read("cpu/cpu.cfs_period_us")
def spent():
    stat = read("cpu.stat")
    return int(stat[1]) / 1e6 if stat else int(read("cpuacct/cpuacct.usage")[0]) / 1e9
for n in range(3):
    if os.fork() == 0:
        while True: pass
before, begun = spent(), time.monotonic()
time.sleep(1)
int(quota[0]) / int(quota[1]), (spent() - before) / (time.monotonic() - begun)
"""
    quota, used = eval((await run(tight, code)).splitlines()[0])
    assert quota == LIMITS.cpus
    assert used < LIMITS.cpus * 1.3  # on a busy machine it may be much less


async def test_files_are_bounded_in_size(tight: DockerSandbox) -> None:
    code = """
def write():
    with open('big', 'wb') as f: f.write(bytes(4 * 2**20))
attempt(write), os.path.getsize('big')
"""
    assert eval(await run(tight, TRY + code)) == ("EFBIG", LIMITS.file_bytes)
    await tight.shell("rm big")


async def test_open_files_are_bounded(tight: DockerSandbox) -> None:
    code = TRY + "\nheld = []\ndef more():\n    while True: held.append(open('/dev/null'))\nattempt(more), len(held)"
    how, count = eval(await run(tight, code))
    assert how == "EMFILE" and 20 < count < LIMITS.open_files
    assert await run(tight, "held.clear()\n'fine'") == "'fine'"


@pytest.mark.parametrize(
    ("folder", "size"), [("/scratch", LIMITS.scratch_bytes), ("/tmp", 16 * MIB), ("/dev/shm", 8 * MIB)]
)
async def test_file_systems_in_memory_are_bounded(tight: DockerSandbox, folder: str, size: int) -> None:
    code = f"""
names = []
def fill():
    while True:
        names.append(f"{folder}/fill{{len(names)}}")
        with open(names[-1], "wb", buffering=0) as f:
            for _ in range(16): assert f.write(bytes(2**16)) == 2**16 or f.write(b"x")
how = attempt(fill)
total = sum(map(os.path.getsize, names))
for name in names: os.unlink(name)
how, total
"""
    how, total = eval(await run(tight, TRY + code))
    assert how == "ENOSPC"
    assert size * 0.9 <= total <= size


async def test_a_full_scratch_area_does_not_break_cells(tight: DockerSandbox) -> None:
    await tight.shell("cat /dev/zero > fill1; cat /dev/zero > fill2; cat /dev/zero > fill3")
    result = await tight.python("print('x' * 100_000)")
    assert result.exit_code == 0 and "left out" in result.output
    assert await run(tight, "1 + 1") == "2"
    await tight.shell("rm fill*")


async def test_tmp_does_not_execute(tight: DockerSandbox) -> None:
    script = "printf '#!/bin/sh\\necho ran\\n' > {0}/s; chmod +x {0}/s; {0}/s; rm {0}/s"
    assert "Permission denied" in (await tight.shell(script.format("/tmp"))).output
    assert (await tight.shell(script.format("/scratch"))).output == "ran\n"


async def test_core_files_are_off(tight: DockerSandbox) -> None:
    assert (await tight.shell("ulimit -c; ulimit -Hc")).output == "0\n0\n"


async def test_nothing_of_the_hosts_environment_is_there(tight: DockerSandbox) -> None:
    names = set(eval(await run(tight, "sorted(os.environ)")))
    assert names <= {
        *("PATH", "LANG", "HOME", "TZ", "HOSTNAME", "PWD", "OLDPWD", "SHLVL", "_"),
        *("PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE", "MPLBACKEND", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"),
    }
    everywhere = "cat /proc/*/environ /proc/*/cmdline 2>/dev/null | grep -c 'from-the-ho[s]t'"
    assert (await tight.shell(everywhere)).output.strip() == "0"


async def test_the_engine_cannot_be_reached(tight: DockerSandbox) -> None:
    assert (
        await tight.shell("find / -type s 2>/dev/null; ls /var/run/docker.sock /run/docker.sock 2>/dev/null")
    ).output == ""


async def test_the_workspace_is_read_only(tight: DockerSandbox) -> None:
    code = (
        TRY
        + """
[attempt(a) for a in (lambda: open('/workspace/new', 'w'), lambda: open('/workspace/file.txt', 'a'),
 lambda: os.unlink('/workspace/file.txt'), lambda: os.chmod('/workspace/file.txt', 0o600),
 lambda: os.rename('/workspace/file.txt', '/workspace/b'))]
"""
    )
    assert eval(await run(tight, code)) == ["EROFS"] * 5
    assert await run(tight, "open('/workspace/file.txt').read()") == "'as it was'"


async def test_process_one_is_out_of_reach(tight: DockerSandbox) -> None:
    """Its descriptors are the protocol with the host: whoever could write there could forge results."""
    code = (
        TRY
        + """
import ctypes, signal
libc = ctypes.CDLL(None, use_errno=True)
PTRACE_ATTACH, PIDFD_OPEN, PIDFD_GETFD, READV = 16, 434, 438, 310
def system(*arguments):
    if libc.syscall(*arguments) < 0: raise OSError(ctypes.get_errno(), '')
def ptrace():
    if libc.ptrace(PTRACE_ATTACH, 1, 0, 0) < 0: raise OSError(ctypes.get_errno(), '')
def steal():
    fd = libc.syscall(PIDFD_OPEN, 1, 0)
    if fd < 0: raise OSError(ctypes.get_errno(), '')
    system(PIDFD_GETFD, fd, 1, 0)
acts = [lambda: open('/proc/1/fd/1', 'wb'), lambda: open('/proc/1/fd/0', 'rb'), lambda: open('/proc/1/mem', 'rb'),
 lambda: os.listdir('/proc/1/fd'), lambda: open('/proc/1/environ', 'rb').read(), ptrace, steal]
for name in ("KILL", "STOP", "TERM", "INT", "SEGV", "CHLD", "HUP"):
    os.kill(1, getattr(signal, "SIG" + name))
[attempt(a) for a in acts]
"""
    )
    assert set(eval(await run(tight, code))) <= {"EACCES", "EPERM"}
    assert await run(tight, "'alive'") == "'alive'"


async def test_sockets_reach_nobody(tight: DockerSandbox) -> None:
    """Of all families only the two that the empty network namespace holds back, and a pair with oneself."""
    code = """
import ctypes, socket
libc = ctypes.CDLL(None, use_errno=True)
def open_socket(family):
    fd = libc.socket(family, socket.SOCK_STREAM, 0)
    if fd < 0: raise OSError(ctypes.get_errno(), '')
    os.close(fd)
def call(number, *arguments):
    if libc.syscall(number, *arguments) < 0: raise OSError(ctypes.get_errno(), '')
IO_URING_SETUP, X32_SOCKET = 425, 0x40000000 | 41
a, b = socket.socketpair()
with socket.create_server(('127.0.0.1', 0)) as server, socket.create_connection(server.getsockname(), 5) as client:
    client.send(b'to myself'); served = server.accept()[0].recv(99)
others = [f for f in range(46) if f not in (2, 10) and attempt(lambda: open_socket(f)) != 'EPERM']
served, others, attempt(lambda: call(IO_URING_SETUP, 1, 0)), attempt(lambda: call(X32_SOCKET, 2, 1, 0))
"""
    assert eval(await run(tight, TRY + code)) == (b"to myself", [], "EPERM", "EPERM")
    filters = await tight.shell("grep Seccomp_filters /proc/self/status /proc/1/status | cut -f2 | sort -u")
    assert filters.output in ("2\n", "")  # the engine's and ours; older kernels do not count them


async def test_killing_everything_costs_only_the_interpreter(tight: DockerSandbox) -> None:
    await tight.shell("echo kept > kept.txt")
    for cell in (tight.shell, "kill -9 -1"), (tight.python, "import os\nos.kill(os.getpid(), 9)"):
        result = await cell[0](cell[1])
        assert result.reset and "signal 9" in result.output, result
        assert (await tight.shell("cat kept.txt")).output == "kept\n"


async def test_orphans_are_reaped(tight: DockerSandbox) -> None:
    code = """
import os, time
if (pid := os.fork()) == 0:
    if os.fork() == 0: os._exit(0)
    os._exit(0)
os.waitpid(pid, 0)
time.sleep(0.1)
[p for p in os.listdir('/proc') if p.isdigit() and open(f'/proc/{p}/stat').read().rpartition(')')[2].split()[0] == 'Z']
"""
    assert await run(tight, code) == "[]"


async def test_messages_cannot_be_forged(tight: DockerSandbox) -> None:
    """Text that looks like a frame is text; the interpreter's own socket can end its own cell and no more."""
    frame = "import json, struct, sys, os\nt = json.dumps({'id': 1, 'why': 'done', 'exit': 0}).encode()\n"
    frame += "data = struct.pack('>II', len(t), 0) + t\n"
    out = await tight.python(frame + "[os.write(fd, data) for fd in (1, 2)]\nos._exit(5)")
    assert out.exit_code == 5 and out.output.count('"why"') == 2
    code = """
import os, struct
for fd in range(3, 256):
    try:
        if os.readlink(f'/proc/self/fd/{fd}').startswith('socket'):
            os.write(fd, struct.pack('>Ii', 999_999, 0)); os.write(fd, b'junk')
    except OSError: pass
import time; time.sleep(5)
"""
    result = await tight.python(code)
    assert result.reset
    assert (await tight.python("'honest'")).output == "'honest'\n"


def _own_address() -> str:
    """This machine's address on its network, or one that is surely not in the container."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "192.0.2.1"
