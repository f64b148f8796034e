"""Counting in texts as tools: of a file of the workspace, or of a text given in the call."""

from __future__ import annotations

from typing import Any

from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.packs import text
from agentrt.tools.packs.define import FILE, SPAN, define, finding, parameters
from agentrt.tools.workspace import Workspace


def text_tools(workspace: Workspace) -> list[Tool]:
    """``text_stats``, ``count_occurrences``."""
    return [_text_stats(workspace), _count_occurrences(workspace)]


def _source(workspace: Workspace, arguments: dict[str, Any]) -> str:
    path, given = arguments.get("path"), arguments.get("text")
    if path is not None and given is not None:
        raise text.TextProblem("path and text are both given; expected path for a file, or text for a text, not both")
    if path is not None:
        return workspace.read_text(path).text
    if given is None:
        raise text.TextProblem("neither path nor text is given; expected path for a file, or text for a text")
    return str(given)


def _output(arguments: dict[str, Any], ctx: ToolContext, result: str) -> ToolOutput:
    """Figures of a text in the call are as trustworthy as the call; those of a file as the file."""
    return ToolOutput(result, label=ctx.label if arguments.get("path") is None else None)


def _text_stats(workspace: Workspace) -> Tool:
    def text_stats(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return _output(arguments, ctx, text.text_stats(_source(workspace, arguments)))

    return define(
        "text_stats",
        "Count the words, lines, characters and sentences of a text",
        parameters(path=FILE, text=SPAN),
        text_stats,
        examples=(
            "How many words does essay.txt have?",
            "How many lines are there in app.log?",
            "What is the longest word in story.txt?",
            'How many characters are in "hello world"?',
            "Which word is the most common in speech.txt?",
            "How many sentences are there in letter.txt?",
            "Word count of thesis.txt",
            "How long is report.txt?",
            "How many letters are in the word extraordinary?",
            "Count the words of my speech in talk.md",
            "How many characters does the sentence 'the sun is up' have?",
            "Number of lines in data.txt",
            "How many words did I write in novel.txt?",
        ),
        companions=("calculator", "read_file", "count_occurrences"),
    )


def _count_occurrences(workspace: Workspace) -> Tool:
    def count_occurrences(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return _output(arguments, ctx, text.count_occurrences(_source(workspace, arguments), arguments["find"]))

    return define(
        "count_occurrences",
        "Count how often a text occurs",
        finding(parameters("find", find=SPAN, path=FILE, text=SPAN), r"\A0\Z"),
        count_occurrences,
        examples=(
            "How often does the word love occur in poem.txt?",
            "How many times is ERROR in app.log?",
            'How many letters s are in "mississippi"?',
            "How many times does my name appear in letter.txt?",
            "Number of occurrences of TODO in main.py",
            "Count the word yes in answers.txt",
            "How often is Anna mentioned in diary.txt?",
            "How many warnings are there in system.log?",
            "How many errors does build.log have?",
            "How often did I write the word sorry in letter.txt?",
            "How many times does failed come up in jobs.log?",
            "Count the letter e in this sentence",
            "How often did I go running so far?",
        ),
        companions=("read_file", "search_files", "calculator"),
    )
