"""The everyday tasks of the built-in tools, as families of training episodes.

`FAMILIES` maps a name to its maker and `WEIGHTS` says how often each should be drawn; `..mix` uses both.
"""

from __future__ import annotations

from agentrt.models.builtin.data.families import (
    calculator,
    clock,
    combos,
    combos_files,
    counting,
    dates,
    dates_near,
    followups,
    memory,
    money,
    own_facts,
    people_asks,
    people_lists,
    people_numbers,
    people_tables,
    problems,
    programs,
    rates,
    reading,
    recovery,
    recovery_more,
    searching,
    shell,
    steps,
    steps_more,
    table_extremes,
    table_filters,
    tables,
    tables_combined,
    tables_more,
    told,
    told_bills,
    told_steps,
    told_things,
    units,
    unquoted,
    unquoted_edits,
    writing,
)
from agentrt.models.builtin.data.families.weights import WEIGHTS
from agentrt.models.builtin.data.types import Maker

__all__ = ["FAMILIES", "WEIGHTS"]

_MODULES = (
    calculator,
    clock,
    money,
    problems,
    rates,
    units,
    told,
    told_bills,
    told_steps,
    told_things,
    dates,
    dates_near,
    reading,
    searching,
    counting,
    writing,
    unquoted,
    unquoted_edits,
    tables,
    tables_combined,
    tables_more,
    memory,
    own_facts,
    people_asks,
    people_lists,
    people_numbers,
    programs,
    shell,
    combos,
    combos_files,
    recovery,
    recovery_more,
    followups,
    steps,
    steps_more,
    table_extremes,
    table_filters,
    people_tables,
)

FAMILIES: dict[str, Maker] = {name: maker for module in _MODULES for name, maker in module.FAMILIES.items()}
