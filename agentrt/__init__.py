"""agentrt: an agent runtime. A task goes in; an agent plans, calls tools behind approvals, and answers; every
step is an event in a journal that any process can resume.

Names are loaded on first use (PEP 562), so that ``import agentrt`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.agent import Agent
    from agentrt.core.errors import AgentError, ToolError
    from agentrt.core.messages import Message
    from agentrt.core.tasks import Budget, Constraint, Outcome, Task
    from agentrt.session import Session
    from agentrt.tools.decorator import tool

__version__ = "0.1.0"
__all__ = [
    "Agent",
    "AgentError",
    "Budget",
    "Constraint",
    "Message",
    "Outcome",
    "Session",
    "Task",
    "ToolError",
    "tool",
]

_HOMES = {
    "Agent": "agentrt.agent",
    "AgentError": "agentrt.core.errors",
    "Budget": "agentrt.core.tasks",
    "Constraint": "agentrt.core.tasks",
    "Message": "agentrt.core.messages",
    "Outcome": "agentrt.core.tasks",
    "Session": "agentrt.session",
    "Task": "agentrt.core.tasks",
    "ToolError": "agentrt.core.errors",
    "tool": "agentrt.tools.decorator",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'agentrt' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value
