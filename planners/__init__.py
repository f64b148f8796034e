"""Floor 3: planners. Deterministic functions of their run context that decide what to do next.

``ReAct`` proposes one step at a time; ``PlanExecute`` proposes a whole plan, has it validated, and executes it
node by node; ``Reflexion`` wraps either and tries again with a lesson. All write prompts from one catalogue
(``agentrt.planners.prompts``).
"""

from __future__ import annotations

from agentrt.planners.admission import Admission
from agentrt.planners.plan_execute import PlanExecute
from agentrt.planners.react import ReAct
from agentrt.planners.reflexion import Reflexion

__all__ = ["Admission", "PlanExecute", "ReAct", "Reflexion"]
