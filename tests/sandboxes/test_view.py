"""What code sees of the workspace and what is believed of its changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.canonical import digest
from agentrt.core.errors import SandboxError
from agentrt.core.sandbox import FileChange, SandboxLimits
from agentrt.sandboxes.docker import DockerSandbox
from agentrt.sandboxes.view import ViewLimits, WorkspaceView, path_refusal
from tests.sandboxes.conftest import Make

MIB = 2**20


# --- the host's side, without a container ------------------------------------------------------------------------


def take(view: WorkspaceView, outcome: str = "done") -> dict[str, list[str]]:
    """Plays the kernel that does (or answers) the same to every file; what was to be brought."""
    asked: dict[str, list[str]] = {"files": [], "links": [], "dirs": []}
    for batch in view.updates():
        asked["files"] += [entry[0] for entry in batch.header["files"]]
        asked["links"] += [path for path, _ in batch.header["links"]]
        asked["dirs"] += batch.header["dirs"]
        view.brought(batch, dict.fromkeys(asked["files"], outcome))
    return asked


def test_a_workspace_is_brought_once(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a", "sub/b"):
        (tmp_path / name).write_text(name)
    view = WorkspaceView(tmp_path, (), ViewLimits())
    assert take(view) == {"files": ["a", "sub/b"], "links": [], "dirs": ["sub"]}
    assert take(view) == {"files": [], "links": [], "dirs": []}


def test_only_what_changed_is_brought_again(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text("same")
    view = WorkspaceView(tmp_path, (), ViewLimits())
    take(view)
    (tmp_path / "a").write_text("new ")  # same size, and on a coarse clock the same time
    (tmp_path / "b").write_text("same")
    (tmp_path / "c").unlink()
    assert sorted(take(view)["files"]) == ["a", "c"]
    assert take(view)["files"] == []


def test_what_the_sandbox_changed_is_not_brought_again(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    view = WorkspaceView(tmp_path, (), ViewLimits())
    take(view)
    (tmp_path / "a").write_text("new in the workspace")
    assert take(view, "kept")["files"] == ["a"]
    assert take(view)["files"] == []
    # The change is still told against the bytes the sandbox started from, so that applying it meets a conflict.
    assert view.compare([("a", 3, digest("its own"))]) == [("a", 3, digest("old"))]


def test_large_files_and_folders_nobody_edits_are_linked(tmp_path: Path) -> None:
    for folder in (".git", "node_modules", "many", "__pycache__"):
        (tmp_path / folder).mkdir()
        for n in range(12):
            (tmp_path / folder / f"{n}.txt").write_text("x")
    (tmp_path / "big").write_bytes(bytes(2000))
    (tmp_path / "small").write_bytes(bytes(900))
    (tmp_path / "zero").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "away").symlink_to("/etc")
    view = WorkspaceView(tmp_path, (), ViewLimits(file_bytes=1000, entries=14))
    found = take(view)
    assert found["files"] == ["small", "zero"]
    assert found["links"] == [".git", "away", "big", "node_modules", "many"]
    assert found["dirs"] == []


def test_the_copies_are_bounded_in_number_and_size(tmp_path: Path) -> None:
    for n in range(10):
        (tmp_path / f"{n}").write_bytes(bytes(100))
    assert len(take(WorkspaceView(tmp_path, (), ViewLimits(files=4)))["files"]) == 4
    found = take(WorkspaceView(tmp_path, (), ViewLimits(total_bytes=350)))
    assert (len(found["files"]), len(found["links"])) == (3, 7)


def test_a_file_that_outgrows_its_copy_becomes_a_link(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"x")
    view = WorkspaceView(tmp_path, (), ViewLimits(file_bytes=10))
    take(view)
    (tmp_path / "log").write_bytes(bytes(100))
    (batch,) = view.updates()
    assert batch.header["files"] == [("log", 0, 0, digest("x"), None)]  # the old copy goes, if nobody changed it
    assert batch.header["links"] == [("log", "/workspace/log")]


@pytest.mark.parametrize(
    ("path", "fine"),
    [
        ("a", True),
        ("a b/ü.txt", True),
        ("...", True),
        (".env", True),
        ("", False),
        ("/etc/passwd", False),
        ("../up", False),
        ("a/../../up", False),
        ("a/./b", False),
        ("a//b", False),
        ("a\\b", False),
        ("a\nb", False),
        ("a\0b", False),
        ("a\udcff", False),
        ("\x1b[31m", False),
        ("x" * 2000, False),
    ],
)
def test_paths(path: str, fine: bool) -> None:
    assert (path_refusal(path) is None) == fine


@given(st.text(max_size=60))
def test_no_accepted_path_leads_out(path: str) -> None:
    if path_refusal(path) is None:
        assert os.path.normpath(os.path.join("/base", path)) == "/base/" + path


def test_changes_through_links_of_the_workspace_are_refused(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to("/etc")
    (tmp_path / "file").symlink_to("/etc/passwd")
    view = WorkspaceView(tmp_path, ("state",), ViewLimits())
    for path in (
        "out/passwd",
        "file",
        ".git/hooks/post-commit",
        "sub/.GIT/config",
        ".agentrt/x",
        "state/grants",
        "agentrt.toml",
    ):
        assert view.refusal(path) is not None, path
    for path in ("fine", "sub/fine", ".gitignore", "stated"):
        assert view.refusal(path) is None, path


# --- with one ----------------------------------------------------------------------------------------------------


@pytest.mark.docker
async def test_links_and_special_files_never_come_back(make: Make, workspace: Path) -> None:
    secret = workspace.parent / "secret"
    secret.write_text("host secret")
    (workspace / "a.txt").write_text("a")
    (workspace / "dir").mkdir()
    (workspace / "dir" / "b.txt").write_text("b")
    box = make()
    await box.shell(
        f"ln -s {secret} leak; ln -s /workspace/a.txt alias; rm a.txt; ln -s /etc/passwd a.txt; mkfifo pipe;"
        "rm -r dir; ln -s /etc dir; mkdir -p .git/hooks; echo evil > .git/hooks/pre-commit; "
        "touch \"$(printf 'bad\\377name')\" \"$(printf 'two\\nlines')\"; echo good > good.txt"
    )
    changes = await box.changes()
    assert changes == (
        FileChange("dir/b.txt", "deleted", None, digest("b")),
        FileChange("good.txt", "added", b"good\n", None),
    )
    skipped = dict(box.skipped)
    assert set(skipped) == {
        *("leak", "alias", "a.txt", "pipe", "dir", ".git/hooks/pre-commit"),
        *("bad\\udcffname", "two\nlines"),
    }
    assert skipped["leak"] == "a link or a special file"


@pytest.mark.docker
async def test_changes_have_a_size(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agentrt.sandboxes.changes.MAX_CHANGE_BYTES", 1000)
    monkeypatch.setattr("agentrt.sandboxes.changes.MAX_CHANGES_BYTES", 5000)
    monkeypatch.setattr("agentrt.sandboxes.changes.MAX_CHANGES", 10)
    box = make()
    await box.shell("head -c 1001 /dev/zero > large; head -c 1000 /dev/zero > fits")
    assert [c.path for c in await box.changes()] == ["fits"]
    assert dict(box.skipped) == {"large": "1,001 bytes, more than 1,000"}
    await box.shell("for n in 1 2 3 4 5 6; do cp fits fits$n; done")
    with pytest.raises(SandboxError, match="7 changed files with 7,000 bytes"):
        await box.changes()
    await box.shell("rm fits*; for n in 1 2 3 4 5 6 7 8 9 10 11; do touch empty$n; done")
    with pytest.raises(SandboxError, match="11 changed files"):
        await box.changes()


@pytest.mark.docker
async def test_the_workspaces_own_changes_arrive(make: Make, workspace: Path) -> None:
    (workspace / "a.txt").write_text("one")
    (workspace / "gone.txt").write_text("here")
    box = make()
    await box.shell("cat a.txt")
    (workspace / "a.txt").write_text("two")
    (workspace / "new").mkdir()
    (workspace / "new" / "b.txt").write_text("b")
    (workspace / "gone.txt").unlink()
    assert (await box.shell("cat a.txt new/b.txt; ls")).output == "twoba.txt\nnew\n"
    assert await box.changes() == ()


@pytest.mark.docker
async def test_a_conflict_is_told_against_what_code_saw(make: Make, workspace: Path) -> None:
    (workspace / "a.txt").write_text("start")
    box = make()
    await box.shell("echo mine > a.txt")
    (workspace / "a.txt").write_text("theirs")
    assert (await box.shell("cat a.txt")).output == "mine\n"
    (change,) = await box.changes()
    assert (change.kind, change.content, change.before) == ("modified", b"mine\n", digest("start"))


@pytest.mark.docker
async def test_applied_changes_are_no_changes(make: Make, workspace: Path) -> None:
    (workspace / "a.txt").write_text("start")
    (workspace / "d.txt").write_text("to go")
    box = make()
    await box.shell("echo more >> a.txt; rm d.txt; mkdir -p x/y; echo deep > x/y/z")
    for change in await box.changes():
        target = workspace / change.path
        if change.content is None:
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(change.content)
    assert await box.changes() == ()
    await box.reset("to see the result from inside")
    assert (await box.shell("cat a.txt x/y/z; ls")).output == "startmore\ndeep\na.txt\nx\n"


@pytest.mark.docker
async def test_linked_files_can_be_replaced(make: Make, workspace: Path) -> None:
    (workspace / "big.bin").write_bytes(b"b" * 5000)
    (workspace / "other.bin").write_bytes(b"o" * 5000)
    box = make(view=ViewLimits(file_bytes=1000))
    result = await box.shell("wc -c < big.bin; echo more >> big.bin")
    assert result.output.startswith("5000\n") and "cannot create big.bin" in result.output
    assert await box.changes() == ()
    await box.shell("sed -i 's/^b/c/' big.bin; rm other.bin")
    changed, deleted = await box.changes()
    assert (changed.kind, changed.before, changed.content) == ("modified", digest(b"b" * 5000), b"c" + b"b" * 4999)
    assert (deleted.kind, deleted.before) == ("deleted", digest(b"o" * 5000))


@pytest.mark.docker
async def test_files_only_the_user_may_read_are_copied(make: Make, workspace: Path) -> None:
    """The container's user may be another one; the host reads for it what the user gave to the agent."""
    (workspace / "private.txt").write_text("mine")
    (workspace / "private.txt").chmod(0o600)
    workspace.chmod(0o700)
    assert (await make().shell("cat private.txt")).output == "mine"


@pytest.mark.docker
async def test_a_change_seen_twice_within_one_clock_tick(make: Make) -> None:
    """Same size, same inode, changed right after it was looked at."""
    box: DockerSandbox = make()
    for n in range(20):
        await box.python(f"open('f', 'r+' if {n} else 'w').write('{n:03}')")
        (change,) = await box.changes()
        assert change.content == f"{n:03}".encode()


@pytest.mark.docker
async def test_a_scratch_area_too_small_for_the_workspace(make: Make, workspace: Path) -> None:
    """Nothing half-written passes for a file."""
    for n in range(4):
        (workspace / f"{n}.bin").write_bytes(bytes(MIB))
    box = make(SandboxLimits(scratch_bytes=2 * MIB), view=ViewLimits())
    out = (await box.shell("wc -c *.bin | head -n -1")).output
    assert {line.split()[0] for line in out.splitlines()} == {str(MIB)}
    assert await box.changes() == ()
