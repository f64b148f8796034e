"""Logs say what happens and where, and nothing of what is said."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from agentrt import tool
from agentrt.agent import Agent
from agentrt.core.errors import ConfigError, ModelUnavailable
from agentrt.core.tasks import Budget
from agentrt.models.scripted import ScriptedModel, call
from agentrt.runtime.logs import set_up

SECRET = "ghp_" + "a1B2c3D4e5" * 4


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    return f"{place} holds {SECRET}"


@pytest.fixture
def agentrt_logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("agentrt")
    before = (logger.handlers, logger.level, logger.propagate)
    yield logger
    logger.handlers, logger.level, logger.propagate = before


async def lines(setting: str, model: ScriptedModel, **options: object) -> str:
    stream = io.StringIO()
    set_up(setting, stream)
    async with Agent(model, [look], **options) as agent:  # type: ignore[arg-type]
        await agent.run(f"Where is the key {SECRET}?")
    return stream.getvalue()


async def test_json_lines_carry_run_step_and_branch_and_no_content(agentrt_logger: logging.Logger) -> None:
    written = await lines("json:debug", ScriptedModel([call("look", place="attic"), "done"]))
    records = [json.loads(line) for line in written.splitlines()]
    assert {r["logger"] for r in records} == {"agentrt.run", "agentrt.model", "agentrt.tool", "agentrt.policy"}
    assert all(r["run_id"].startswith("run-") and r["branch"] == "main" and r["event"] for r in records)
    (called,) = [r for r in records if r["event"] == "ToolFinished"]
    assert (called["step"], called["tool"], called["level"]) == (1, "look", "info")
    answered = [r for r in records if r["event"] == "ModelFinished"]
    assert all(r["input_tokens"] > 0 and r["phase"] == "act" for r in answered)
    assert SECRET not in written and "attic" not in written and "key" not in written


async def test_errors_are_redacted(agentrt_logger: logging.Logger) -> None:
    for setting in ("json", "text"):
        written = await lines(setting, ScriptedModel([ModelUnavailable(f"401: key {SECRET} is not valid")]))
        assert "ModelUnavailable: 401" in written and SECRET not in written


async def test_a_limit_is_a_warning_and_quieter_levels_leave_the_rest_out(agentrt_logger: logging.Logger) -> None:
    written = await lines("warning", ScriptedModel([call("look", place="a")]), budget=Budget(model_calls=1))
    (line,) = written.splitlines()
    assert "WARNING" in line and "budget of 1 model calls reached" in line and "step 2" in line


def test_a_setting_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigError, match="AGENTRT_LOG"):
        set_up("loud")
