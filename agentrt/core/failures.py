"""The failure taxonomy of plans and tool calls.

Detectors in ``agentrt.checks`` name failures with these; evaluation counts them. The classes follow the
taxonomy of planning, tool and efficiency failures in Chip Huyen, "AI Engineering" (2025), chapter 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FailureMode(StrEnum):
    INVALID_TOOL = "invalid tool"
    INVALID_PARAMETERS = "valid tool, invalid parameters"
    WRONG_VALUES = "valid tool, incorrect parameter values"
    GOAL_NOT_REACHED = "goal not reached"
    CONSTRAINT_BROKEN = "constraint not respected"
    DEADLINE_MISSED = "deadline missed"
    FALSE_COMPLETION = "claimed done when it was not"
    TOOL_FAILURE = "right tool, wrong output"
    TRANSLATION_ERROR = "plan step translated wrongly"
    MISSING_TOOL = "no fitting tool"
    INEFFICIENT = "more steps or cost than the baseline"
    LOOPING = "no progress"
    MALFORMED_OUTPUT = "malformed output"
    WRONG_REFUSAL = "refused what it could have done"
    RUNTIME_ERROR = "the run broke"


@dataclass(frozen=True, slots=True)
class Failure:
    """One detected failure: its class, the step it happened at (``None`` for the whole run) and the evidence."""

    mode: FailureMode
    step: int | None
    evidence: str
    tool: str | None = None
