from __future__ import annotations

import os
import resource
import socket
import stat
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentrt.core.canonical import digest
from agentrt.core.errors import ConfigError
from agentrt.tools.workspace import Changed, Workspace, WorkspaceProblem

SECRET = "the secret outside"


@pytest.fixture
def outside(folder: Path) -> Path:
    """A folder beside the workspace that nothing may reach."""
    place = folder.parent / "outside"
    place.mkdir()
    (place / "secret.txt").write_text(SECRET)
    return place


@pytest.mark.parametrize(
    "path",
    [
        "../outside/secret.txt",
        "logs/../../outside/secret.txt",
        "logs/../../work/../outside/secret.txt",
        "/etc/passwd",
        "~/secret.txt",
        "~",
        "//etc/passwd",
        "logs/\0/../x",
        "x" * 5000,
        "\ud800.txt",
    ],
)
def test_paths_that_lead_outside_are_refused(workspace: Workspace, outside: Path, path: str) -> None:
    for act in (
        lambda: workspace.read_bytes(path),
        lambda: workspace.write(path, b"x"),
        lambda: workspace.entries(path),
        lambda: list(workspace.files(path)),
        lambda: workspace.delete(path),
    ):
        with pytest.raises(WorkspaceProblem):
            act()
    assert not workspace.exists(path)
    assert (outside / "secret.txt").read_text() == SECRET


def test_absolute_and_crooked_paths_inside_are_taken(workspace: Workspace) -> None:
    for path in ("notes.txt", "./notes.txt", "logs/../notes.txt", str(workspace.root / "notes.txt"), " notes.txt "):
        assert workspace.read_bytes(path).startswith(b"Call Anna")
        assert workspace.relative(path) == "notes.txt"


def test_links_outside_are_refused_everywhere(workspace: Workspace, outside: Path, folder: Path) -> None:
    (folder / "file").symlink_to(outside / "secret.txt")
    (folder / "dir").symlink_to(outside)
    (folder / "up").symlink_to("../outside")
    (folder / "hop").symlink_to("up")
    (folder / "loop").symlink_to("loop")
    for path in ("file", "dir/secret.txt", "up/secret.txt", "hop/secret.txt", "loop", "dir", "hop"):
        with pytest.raises(WorkspaceProblem):
            workspace.read_bytes(path)
        with pytest.raises(WorkspaceProblem):
            workspace.write(path, b"overwritten")
        with pytest.raises(WorkspaceProblem):
            workspace.delete(path)
    with pytest.raises(WorkspaceProblem, match="link"):
        workspace.write("dir/new.txt", b"x")
    assert (outside / "secret.txt").read_text() == SECRET
    assert os.listdir(outside) == ["secret.txt"]
    assert [entry.name for entry in workspace.entries()] == ["notes.txt", "sales.csv", "logs"]
    assert "file" not in set(workspace.files())


def test_links_inside_are_followed(workspace: Workspace, folder: Path) -> None:
    (folder / "alias.txt").symlink_to("notes.txt")
    (folder / "logs/deep").symlink_to("../logs")
    (folder / "absolute").symlink_to(folder / "logs")
    assert workspace.read_bytes("alias.txt") == workspace.read_bytes("notes.txt")
    assert workspace.read_bytes("absolute/deep/deep/app.log").startswith(b"INFO")
    workspace.write("alias.txt", b"new")
    assert (folder / "notes.txt").read_bytes() == b"new"
    assert (folder / "alias.txt").is_symlink()
    assert sorted(workspace.files()) == ["alias.txt", "logs/app.log", "notes.txt", "sales.csv"]


def test_pipes_devices_and_sockets_are_refused_at_once(workspace: Workspace, folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "pipe")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(folder / "sock"))
    try:
        for name in ("pipe", "sock"):
            with pytest.raises(WorkspaceProblem, match="regular file"):
                workspace.read_bytes(name)
            with pytest.raises(WorkspaceProblem, match="regular file"):
                workspace.write(name, b"x")
            assert name not in [entry.name for entry in workspace.entries()]
    finally:
        listening.close()


@pytest.mark.parametrize(
    "path",
    [
        ".git/hooks/pre-commit",
        ".git/config",
        ".GIT/hooks/x",
        "logs/.git/hooks/x",
        ".git",
        "agentrt.toml",
        "logs/AgentRT.toml",
        ".agentrt/policy.toml",
        "link/hooks/pre-commit",
        "",
        ".",
    ],
)
def test_what_governs_is_never_written(workspace: Workspace, folder: Path, path: str) -> None:
    (folder / "link").symlink_to(".git")
    with pytest.raises(WorkspaceProblem):
        workspace.write(path, b"x")
    with pytest.raises(WorkspaceProblem):
        workspace.delete(path)
    assert not (folder / ".git").exists()


def test_the_state_folder_is_out_of_reach(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = folder / "state"
    home.mkdir()
    (home / "journal.db").write_text("journal")
    monkeypatch.setenv("AGENTRT_HOME", str(home))
    workspace = Workspace(folder, protected=[folder / "logs"])
    (folder / "way").symlink_to("state")
    for path in ("state/journal.db", "way/journal.db", "logs/app.log"):
        with pytest.raises(WorkspaceProblem, match="may not touch"):
            workspace.read_bytes(path)
        with pytest.raises(WorkspaceProblem, match="may not touch"):
            workspace.write(path, b"x")
        assert not workspace.exists(path)
    assert [entry.name for entry in workspace.entries()] == ["notes.txt", "sales.csv"]
    with pytest.raises(ConfigError, match="AGENTRT_HOME"):
        Workspace(home)


def test_a_workspace_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="create it first"):
        Workspace(tmp_path / "nowhere")


def test_missing_files_offer_near_ones(workspace: Workspace, folder: Path) -> None:
    (folder / "archive").mkdir()
    (folder / "archive/plan.md").write_text("x")
    cases = {
        "sale.csv": "no file 'sale.csv'; did you mean sales.csv? files here: notes.txt, sales.csv, archive/, logs/",
        "plan.md": "did you mean archive/plan.md?",
        "logs/ap.log": "did you mean logs/app.log? files in logs/: app.log",
        "reports/app.log": "did you mean logs/app.log? there is no folder reports/",
    }
    for path, text in cases.items():
        with pytest.raises(WorkspaceProblem) as raised:
            workspace.read_bytes(path)
        assert text in str(raised.value)
    with pytest.raises(WorkspaceProblem, match="is a folder"):
        workspace.read_bytes("logs")
    with pytest.raises(WorkspaceProblem, match="is a file"):
        workspace.entries("notes.txt")
    with pytest.raises(WorkspaceProblem, match="no file"):
        workspace.read_bytes("notes.txt/inner")


def test_writes_are_atomic_and_keep_the_mode(workspace: Workspace, folder: Path) -> None:
    script = folder / "run.sh"
    script.write_text("old")
    script.chmod(0o4750)
    before = script.stat().st_ino
    workspace.write("run.sh", b"new")
    assert (script.read_text(), stat.S_IMODE(script.stat().st_mode)) == ("new", 0o750)
    assert script.stat().st_ino != before
    workspace.write("new/deep/file.txt", b"made")
    assert (folder / "new/deep/file.txt").read_text() == "made"
    assert not [name for name in os.listdir(folder) if name.startswith(".agentrt-")]


def test_a_hard_link_to_the_outside_is_broken_not_written_through(
    workspace: Workspace, outside: Path, folder: Path
) -> None:
    os.link(outside / "secret.txt", folder / "hard.txt")
    workspace.write("hard.txt", b"mine")
    assert (outside / "secret.txt").read_text() == SECRET


def test_a_write_expects_what_it_was_made_for(workspace: Workspace, folder: Path) -> None:
    before = workspace.digest("notes.txt")
    assert before == digest((folder / "notes.txt").read_bytes())
    (folder / "notes.txt").write_text("somebody else was here")
    for expected in (before, None):
        with pytest.raises(Changed, match="has changed since"):
            workspace.write("notes.txt", b"x", expect=expected)
    with pytest.raises(Changed, match="has changed since"):
        workspace.delete("notes.txt", expect=before)
    assert (folder / "notes.txt").read_text() == "somebody else was here"
    assert sorted(os.listdir(folder)) == ["logs", "notes.txt", "sales.csv"]
    workspace.write("fresh.txt", b"x", expect=None)
    workspace.delete("fresh.txt", expect=digest(b"x"))
    assert not (folder / "fresh.txt").exists()


def test_marks_tell_which_write_a_file_came_from(workspace: Workspace, folder: Path) -> None:
    workspace.write("a.txt", b"x", mark="first")
    try:
        os.getxattr(folder / "a.txt", "user.agentrt.effect")
    except OSError:
        pytest.skip("this file system keeps no extended attributes")
    assert workspace.marked("a.txt", "first")
    assert not workspace.marked("a.txt", "second")
    assert not workspace.marked("a.txt", "")
    assert not workspace.marked("notes.txt", "first")
    assert not workspace.marked("missing.txt", "first")
    workspace.write("a.txt", b"y", mark="second")
    assert workspace.marked("a.txt", "second")


def test_a_failed_write_leaves_nothing_behind(workspace: Workspace, folder: Path) -> None:
    before = (folder / "notes.txt").read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))  # the disk, as it were, is full after 1,000 bytes
    try:
        with pytest.raises(WorkspaceProblem, match="cannot be written"):
            workspace.write("notes.txt", b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with pytest.raises(WorkspaceProblem, match="File name too long"):
        workspace.write("x" * 300, b"x")
    assert (folder / "notes.txt").read_bytes() == before
    assert sorted(os.listdir(folder)) == ["logs", "notes.txt", "sales.csv"]


def test_size_limits_hold_both_ways(folder: Path) -> None:
    workspace = Workspace(folder, most_bytes=100)
    (folder / "big.bin").write_bytes(b"x" * 101)
    with pytest.raises(WorkspaceProblem, match="101 bytes, at most 100"):
        workspace.read_bytes("big.bin")
    with pytest.raises(WorkspaceProblem, match="at most 100"):
        workspace.write("more.bin", b"x" * 101)
    assert workspace.digest("big.bin") is None


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("grüße".encode(), "grüße"),
        ("grüße".encode("utf-8-sig"), "grüße"),
        ("grüße".encode("utf-16"), "grüße"),
        ("grüße".encode("latin-1"), "grüße"),
        (b"", ""),
        (b"a\r\nb\r\n", "a\r\nb\r\n"),
    ],
)
def test_texts_are_read_and_written_in_their_own_encoding(
    workspace: Workspace, folder: Path, data: bytes, text: str
) -> None:
    (folder / "t.txt").write_bytes(data)
    found = workspace.read_text("t.txt")
    assert found.text == text
    assert found.encoded(found.text) == data


@pytest.mark.parametrize("data", [b"PK\x03\x04\0\0", b"\x89PNG\r\n\x1a\n\0", bytes(range(1, 256)) * 4])
def test_binary_files_are_recognised(workspace: Workspace, folder: Path, data: bytes) -> None:
    (folder / "b.bin").write_bytes(data)
    with pytest.raises(WorkspaceProblem, match="not a text file"):
        workspace.read_text("b.bin")


def test_resources_name_the_file_and_its_content(workspace: Workspace, folder: Path) -> None:
    (folder / "ä b.txt").write_text("x")
    found = workspace.resource("./ä b.txt", write=True)
    assert found.uri == (folder / "ä b.txt").as_uri()
    assert (found.digest, found.write) == (digest("x"), True)
    assert workspace.resource("none.txt").digest is None


def test_a_link_swapped_in_during_the_walk_leads_nowhere(workspace: Workspace, outside: Path, folder: Path) -> None:
    """A thread keeps exchanging a folder for a link to the outside while another reads and writes through it."""
    (folder / "real").mkdir()
    (folder / "real/secret.txt").write_text("inside")
    (folder / "evil").symlink_to(outside)
    stop = threading.Event()

    def exchange() -> None:
        while not stop.is_set():
            for first, second in (("real", "spare"), ("evil", "real"), ("real", "evil"), ("spare", "real")):
                with suppress(OSError):
                    os.rename(folder / first, folder / second)

    thread = threading.Thread(target=exchange)
    thread.start()
    try:
        for _ in range(400):
            with suppress(WorkspaceProblem):
                assert workspace.read_bytes("real/secret.txt") != SECRET.encode()
            with suppress(WorkspaceProblem):
                workspace.write("real/secret.txt", b"inside")
    finally:
        stop.set()
        thread.join()
    assert (outside / "secret.txt").read_text() == SECRET
    assert os.listdir(outside) == ["secret.txt"]


# -- any path, any tree ---------------------------------------------------------------------------------------

parts = st.sampled_from(["..", ".", "a", "b", "link", "up", "out", "f", "...", "~", "\\", " ", "é", ".git", "hooks"])
paths = st.lists(parts, max_size=7).map("/".join) | st.text(max_size=30)
prefixed = st.builds(lambda prefix, path: prefix + path, st.sampled_from(["", "/", "//", "./", "~/", "a/"]), paths)


def _tree(base: Path, links: dict[str, str]) -> tuple[Workspace, Path]:
    root, outside = base / "root", base / "outside"
    for place in (root / "a/b", outside / "a"):
        place.mkdir(parents=True)
    for place in (root / "f", root / "a/f", outside / "f", outside / "a/f"):
        place.write_text(SECRET if outside in place.parents else "inside")
    for name, target in links.items():
        with suppress(OSError, ValueError):
            (root / name).symlink_to(target.replace("OUT", str(outside)).replace("ROOT", str(root)))
    return Workspace(root), outside


links = st.dictionaries(
    st.sampled_from(["link", "up", "out", "a/link", "a/b/up", "b"]),
    st.sampled_from(["..", "../outside", "OUT", "OUT/f", "ROOT/a", "a", "../a", "../..", "link", "up", "/", ".", "f"]),
    max_size=5,
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(links=links, path=prefixed)
def test_no_path_through_any_links_reaches_outside(
    tmp_path_factory: pytest.TempPathFactory, links: dict[str, str], path: str
) -> None:
    workspace, outside = _tree(tmp_path_factory.mktemp("tree"), links)
    before = {place: place.read_bytes() for place in outside.rglob("*") if place.is_file()}
    with suppress(WorkspaceProblem):
        assert workspace.read_bytes(path) == b"inside"
    with suppress(WorkspaceProblem):
        for name in workspace.files(path):
            assert workspace.read_bytes(name) == b"inside"
    with suppress(WorkspaceProblem):
        workspace.write(path, b"inside")
        assert workspace.read_bytes(path) == b"inside"
    with suppress(WorkspaceProblem):
        workspace.delete(path)
    assert {place: place.read_bytes() for place in outside.rglob("*") if place.is_file()} == before
    assert sorted(os.listdir(outside.parent)) == ["outside", "root"]
    assert not (workspace.root / ".git").exists()
