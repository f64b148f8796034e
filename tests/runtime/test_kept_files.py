"""What a rule keeps from a tool is reached neither by way of the folder above it, nor by saying nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.policy import ApprovalAnswer
from agentrt.models.scripted import ScriptedModel, call
from agentrt.policy import Policy
from agentrt.tools import tool

KEEPS = '[[rule]]\nid = "keep"\nlevel = "%s"\nargs.path.path = ["secrets/**", "**/*.pem"]\n'
ASKS = '[[rule]]\nid = "asks"\nlevel = "ask"\ntool = "search_files"\n'


class Yes:
    async def approve(self, request: Any) -> ApprovalAnswer:
        return ApprovalAnswer("once")

    async def answer(self, question: str) -> None:
        return None


async def output(folder: Path, rules: str, name: str, **arguments: Any) -> str:
    (folder / "secrets").mkdir()
    (folder / "secrets" / "key.txt").write_text("token hunter2\n")
    (folder / "site.pem").write_text("token hunter3\n")
    (folder / "notes.txt").write_text("my token\n")
    model = ScriptedModel([call(name, **arguments), "done"])
    policy = Policy.from_toml(rules)
    async with Agent(model, workspace=folder, policy=policy, approver=Yes()) as agent:
        outcome = await agent.run("look")
        (done,) = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.ToolFinished)]
        return agent.store.blob(done.output_blob)


@pytest.mark.parametrize("level", ["deny", "ask", "human"])
@pytest.mark.parametrize("path", [None, "", ".", "./secrets/.."])
async def test_a_search_passes_over_what_a_rule_keeps(tmp_path: Path, level: str, path: str | None) -> None:
    given = {} if path is None else {"path": path}
    text = await output(tmp_path, KEEPS % level, "search_files", text="token", **given)
    assert "notes.txt:1: my token" in text and "2 files not searched" in text
    assert "hunter" not in text


async def test_a_pattern_finds_no_names_in_kept_folders(tmp_path: Path) -> None:
    text = await output(tmp_path, KEEPS % "deny", "list_files", pattern="*")
    assert "notes.txt" in text and "key.txt" not in text and "pem" not in text


async def test_a_search_a_person_allowed_is_not_asked_about_file_by_file(tmp_path: Path) -> None:
    text = await output(tmp_path, ASKS, "search_files", text="token")
    assert "3 matching lines in 3 files" in text


async def test_without_rules_everything_is_searched(tmp_path: Path) -> None:
    assert "3 matching lines" in await output(tmp_path, "", "search_files", text="token", path=".")


async def test_leaving_an_argument_out_is_no_way_around_a_rule_about_it() -> None:
    sent: list[bool] = []

    @tool(effect="read")
    def publish(to_everybody: bool = True, note: str | None = None) -> str:
        """Publish the page."""
        sent.append(to_everybody)
        return "published"

    rules = '[[rule]]\nid = "free"\nlevel = "allow"\ntool = "publish"\n'
    rules += '[[rule]]\nid = "no"\nlevel = "deny"\nargs.to_everybody.equals = true\n'
    rules += '[[rule]]\nid = "notes"\nlevel = "deny"\nargs.note.glob = "*"\n'
    model = ScriptedModel([call("publish"), call("publish", to_everybody=False), "done"])
    async with Agent(model, [publish], policy=Policy.from_toml(rules)) as agent:
        await agent.run("publish the page")
    assert sent == [False]
