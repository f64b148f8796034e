"""``agentrt policy``: rules checked, tried, explained, trusted; and which layers hold in a run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from agentrt.assembly import make_policy
from agentrt.cli.app import app
from agentrt.core.errors import ConfigError, PolicyError
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy
from agentrt.policy.layers import TRUSTED, is_trusted, layered, layers, trust, untrust

ALLOW = '[[rule]]\nid = "notes"\nlevel = "allow"\ntool = "write_file"\nargs.path.path = "notes/**"\n'
DENY = '[[rule]]\nid = "no-keys"\nlevel = "deny"\nargs.path.path = "**/.env"\njustification = "keys stay here"\n'
EXAMPLES = """
[[example]]
tool = "write_file"
effects = ["write"]
args = { path = "notes/a.md" }
level = "allow"
[[example]]
tool = "write_file"
effects = ["write"]
args = { path = "notes/.env" }
level = "deny"
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "ws").mkdir()
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path / "ws")
    return tmp_path / "home"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["policy", *arguments])


def of_json(*arguments: str) -> dict[str, object]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    value: dict[str, object] = json.loads(result.stdout)
    return value


def level(policy: object, path: str) -> str:
    assert isinstance(policy, Policy)
    query = PolicyQuery("write_file", {"path": path}, frozenset({Effect.WRITE}), workspace="/w")
    return policy.decide(query).level


def test_check_names_files_and_warnings(home: Path) -> None:
    assert "the default policy" in run("check").output
    (home / "policy.toml").write_text(ALLOW + '[[rule]]\nid = "never"\nlevel = "deny"\ntool = "write_file"\n')
    Path("agentrt.toml").write_text(ALLOW.replace("notes", "own"))
    shown = run("check")
    assert shown.exit_code == 0
    assert "policy.toml (user)" in shown.output and "agentrt.toml (workspace, may only tighten)" in shown.output
    assert "rule notes (allow) never decides" in shown.output and "rule own (allow) is ignored" in shown.output
    found = of_json("check")
    assert found["rules"] == 2 and len(found["warnings"]) == 2  # type: ignore[arg-type]
    Path("bad.toml").write_text("[[rule]]\n")
    broken = run("check", "bad.toml")
    assert broken.exit_code == 2 and "bad.toml: rule number 1: id" in broken.stderr


def test_check_names_what_nothing_here_is_called(home: Path) -> None:
    """A rule that denies by a misspelt name keeps nothing out, and looks as if it did."""
    rules = home / "policy.toml"
    rules.write_text(
        '[[rule]]\nid = "a"\nlevel = "deny"\ntool = "write_fil"\njustification = "no"\n'
        '[[rule]]\nid = "b"\nlevel = "deny"\ntool = "write_*"\nargs.pth.path = "**/.env"\njustification = "no"\n'
        '[[rule]]\nid = "c"\nlevel = "deny"\ntool = ["*_file", "shell"]\nargs.path.path = "**/.env"\n'
        'justification = "no"\n'
    )
    checked = of_json("check", str(rules))
    assert checked["warnings"] == [] and checked["notes"] == [
        f"{rules}: rule a (deny): no tool here is called write_fil",
        f"{rules}: rule b (deny): no tool of it has an argument pth",
    ]
    assert "note: " in run("check", str(rules)).output and "3 rules, 0 warnings" in run("check", str(rules)).output


def test_test_tries_examples_on_all_rules_together(home: Path) -> None:
    (home / "policy.toml").write_text(ALLOW + DENY + EXAMPLES)
    assert "2 of 2 examples hold" in run("test").output
    Path("one.toml").write_text(ALLOW + EXAMPLES)
    failed = run("test", "one.toml")
    assert failed.exit_code == 1
    assert 'example number 2: write_file {"path":"notes/.env"}: expected deny, got allow by notes' in failed.output
    report = json.loads(run("test", "one.toml", "--json").stdout)
    assert report["failed"] == 1 and report["examples"][0]["level"] == "allow"


def test_explain_says_why(home: Path) -> None:
    (home / "policy.toml").write_text(ALLOW + DENY)
    shown = run("explain", "write_file", '{"path": "notes/.env", "content": "x"}').output
    assert "decision: deny, by no-keys: keys stay here" in shown and "allow    notes" in shown
    assert of_json("explain", 'write_file {"path": "notes/a.md", "content": "x"}')["level"] == "allow"
    assert (
        of_json("explain", 'write_file {"path": "notes/a.md", "content": "x"}', "--from", "tool:web")["rule"] == "label"
    )
    assert of_json("explain", "read_file", '{"path": "a"}')["level"] == "allow"
    assert of_json("explain", "unheard_of")["level"] == "ask"
    assert of_json("explain", "unheard_of", "--effects", "read")["level"] == "allow"
    more = home.parent / "more.toml"
    more.write_text('[[rule]]\nid = "closed"\nlevel = "deny"\n')
    assert of_json("explain", "read_file", '{"path": "a"}', "--policy", str(more))["rule"] == "closed"
    assert run("explain", "read_file", "{").exit_code == 2
    assert run("explain", "read_file", "--effects", "reed").exit_code == 2


def test_levels_shows_every_tool(home: Path) -> None:
    (home / "policy.toml").write_text(ALLOW + '[[rule]]\nid = "hands-off"\nlevel = "human"\ntool = "append_file"\n')
    rows = {row["tool"]: row for row in json.loads(run("levels", "--json").stdout)}
    assert rows["read_file"]["level"] == "allow" and rows["read_file"]["effects"] == ["read"]
    assert rows["write_file"]["level"] == rows["write_file"]["from_others"] == "ask"
    assert rows["write_file"]["by_arguments"] == ["notes (allow)"]
    assert rows["shell"]["effects"] == ["execute"] and rows["shell"]["level"] == "allow"
    assert {"python", "apply_changes"} <= rows.keys()
    assert "by arguments: notes (allow)" in run("levels").output


def test_a_workspace_may_only_tighten_until_its_file_is_trusted(home: Path) -> None:
    own = Path("agentrt.toml")
    own.write_text(ALLOW + DENY)
    assert level(layered(home, Path()), "notes/a") == "ask"
    assert level(layered(home, Path()), "notes/.env") == "deny"
    assert run("trust", "agentrt.toml").exit_code == 0
    assert level(layered(home, Path()), "notes/a") == "allow"
    assert level(layered(home, Path()), "notes/.env") == "deny"
    own.write_text(ALLOW + DENY + "# one more byte\n")
    assert level(layered(home, Path()), "notes/a") == "ask"
    trust(home, own)
    assert is_trusted(home, own) and layers(home, Path())[0].only_tightens is False
    assert "not trusted any more" in run("untrust", "agentrt.toml").output
    assert level(layered(home, Path()), "notes/a") == "ask"
    assert untrust(home, own) is False
    own.write_text("[[rule]]")
    assert run("trust", "agentrt.toml").exit_code == 2
    (home / TRUSTED).write_text("[]")
    with pytest.raises(PolicyError, match="remove it"):
        layered(home, Path())


def test_a_file_that_is_changed_after_it_was_found_to_be_trusted_is_not(home: Path) -> None:
    own = Path("agentrt.toml")
    own.write_text(DENY)
    trust(home, own)
    (found,) = layers(home, Path())
    own.write_text(DENY + ALLOW)
    assert level(found.load(), "notes/a") == "ask"
    own.write_text(DENY)
    assert level(found.load(), "notes/.env") == "deny"


def test_trust_is_for_one_place(home: Path) -> None:
    """The same content elsewhere, for example in a workspace that an agent copied, is not trusted."""
    Path("agentrt.toml").write_text(ALLOW)
    trust(home, Path("agentrt.toml"))
    other = home.parent / "other"
    other.mkdir()
    (other / "agentrt.toml").write_text(ALLOW)
    assert level(layered(home, other), "notes/a") == "ask"


def test_an_invocation_adds_its_rules_to_the_users(home: Path) -> None:
    (home / "policy.toml").write_text(DENY)
    more = home.parent / "more.toml"
    more.write_text('[[rule]]\nid = "all"\nlevel = "allow"\ntool = "write_file"\n')
    both = layered(home, None, [more])
    assert (level(both, "a"), level(both, ".env")) == ("allow", "deny")


def test_a_program_may_give_several_policies(home: Path) -> None:
    Path("one.toml").write_text(DENY)
    both = make_policy(["one.toml", Policy.from_toml(ALLOW)])
    assert (level(both, "notes/a"), level(both, "notes/.env"), level(both, "b")) == ("allow", "deny", "ask")
    with pytest.raises(ConfigError, match="made of rules"):
        make_policy([object()])  # type: ignore[list-item]


def test_doctor_names_the_files_that_hold(home: Path) -> None:
    (home / "policy.toml").write_text(ALLOW)
    Path("agentrt.toml").write_text(DENY)
    shown = json.loads(CliRunner().invoke(app, ["doctor", "--json"]).stdout)
    text = next(one["text"] for one in shown if one["part"] == "policy")
    assert "2 rules from" in text and "agentrt.toml (may only tighten)" in text
