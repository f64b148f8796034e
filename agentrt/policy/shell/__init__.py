"""Shell commands taken apart, so that rules speak of every program a command line would start.

``analyse`` gives the parts of a command: each simple command with its words, whatever it stands in (lists,
pipelines, substitutions, loops, functions, wrappers such as ``sudo`` and ``sh -c``), the files it writes, and what
could not be told. ``shell_matcher`` is the matcher of the rule language. The parser is tree-sitter's; it is loaded
with the first command. All this decides what is asked; what code can do is bounded by the sandbox and nothing else.
"""

from __future__ import annotations

from agentrt.policy.shell.analysing import analyse
from agentrt.policy.shell.matching import shell_matcher

__all__ = ["analyse", "shell_matcher"]
