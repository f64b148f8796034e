"""From the text of a command to its parts, by the syntax tree of tree-sitter's bash grammar.

The grammar is forgiving, so nothing it says is taken on trust: nodes of unknown kinds, errors, text between nodes
that is not blank, and words that read differently (see ``words``) all become doubts. The tests run random command
lines in a real bash and compare.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from agentrt.policy.shell.numbers import nodes_of
from agentrt.policy.shell.parts import ANYTHING, Hazard, Part, Word, Write
from agentrt.policy.shell.programs import is_code, is_dangerous, is_harmless
from agentrt.policy.shell.words import Disagreement, check_document, read_word

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

    from agentrt.policy.shell.analysing import Walker

DEEPEST = 40
"""Of nodes within nodes, and of commands within commands' arguments."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ASCII = bytes(range(128)) + b"x" * 128
"""What the parser gets to see: letters in place of all bytes beyond ASCII, whose meaning to a shell is the same. The
grammar's scanner crashes on some characters; the words are read from the text itself."""
_BLANK = re.compile(rb"(?:[ \t\n]|\\\n)*")
_ASSIGNED = re.compile(rb"([A-Za-z_]\w*)(\[.*\])?\+?=", re.DOTALL)
_DELIMITER = re.compile(rb"(['\"]?)[\w.-]+\1|\\[\w.-]+")
_GROUPS = _set(
    "program list pipeline compound_statement subshell negated_command if_statement elif_clause else_clause "
    "while_statement do_group for_statement c_style_for_statement case_statement case_item function_definition "
    "command_substitution process_substitution"
)
_HOLES = _set("command_substitution process_substitution expansion simple_expansion arithmetic_expansion")
_WORDS = _set("word string raw_string ansi_c_string translated_string concatenation number brace_expression") | _HOLES
_PATTERNS = _set("extglob_pattern regex")
_EXPRESSIONS = _set(
    "binary_expression unary_expression postfix_expression ternary_expression parenthesized_expression "
    "subscript variable_name special_variable_name test_operator variable_assignment array"
)


class Reading:
    """One text and its tree."""

    def __init__(self, walker: Walker, source: bytes) -> None:
        self.walker, self.source = walker, source

    def program(self) -> None:
        root = _parser().parse(self.source.translate(_ASCII)).root_node
        if root.has_error:
            self.walker.doubt("it is not complete or not valid shell")
        if not _BLANK.fullmatch(self.source[: root.start_byte] + self.source[root.end_byte :]):
            raise Disagreement("text outside of any command")
        self.walker.numbers.look(root, self.source)
        self.visit(root, 0)

    def visit(self, node: Node, depth: int) -> None:
        """A statement, or something that contains statements."""
        if depth > DEEPEST * 3:
            self.walker.doubt("a command too deeply nested to be analysed")
            return
        kind = node.type
        if not node.is_named or kind in ("comment", "variable_name"):
            return
        if kind == "command":
            self.command(node, (), depth)
        elif kind == "redirected_statement":
            self.redirected(node, depth)
        elif kind in ("declaration_command", "unset_command"):
            self.declaration(node, depth)
        elif kind in ("variable_assignment", "variable_assignments"):
            self.assignments(node, depth)
        elif kind == "test_command" or (kind == "compound_statement" and node.children[0].type == "(("):
            self.expression(node, depth, bracket=node.children[0].type == "[")
        elif kind in _GROUPS:
            self._group(node, depth)
        elif kind in _WORDS or kind in _PATTERNS:
            self.word([node], depth)
        elif kind.endswith("_redirect"):
            self.redirect(node, depth)
        elif kind in _EXPRESSIONS:
            self.expression(node, depth)
        else:
            self.walker.doubt("it is not complete or not valid shell" if node.is_error else f"unknown syntax: {kind}")
            for child in node.children:
                self.visit(child, depth + 1)

    def _group(self, node: Node, depth: int) -> None:
        self._check_gaps(node.children)
        variable = node.child_by_field_name("variable")
        if variable is not None and is_dangerous(self._text(variable)):
            self.walker.odd(f"it sets {self._text(variable)}")
        for child in node.children:
            self.visit(child, depth + 1)

    def expression(self, node: Node, depth: int, *, bracket: bool = False) -> None:
        """Of ``[[``, ``[`` and ``((``: no statements, but substitutions; in ``[``, ``>`` is a redirection."""
        for child in node.children:
            kind = child.type
            if kind in _WORDS or kind in _PATTERNS:
                self.word([child], depth + 1)
            elif kind in _EXPRESSIONS and depth < DEEPEST * 3:
                self.expression(child, depth + 1, bracket=bracket)
            elif child.is_named and kind != "comment":
                self.walker.doubt(f"unknown syntax: {kind} in a test")
                self.visit(child, depth + 1)
            elif bracket and kind in ("<", ">", ";", "&", "|", "\n"):
                self.walker.doubt("a redirection or another command in [ … ]")

    # -- commands -----------------------------------------------------------------------------------------------

    def command(self, node: Node, further: Sequence[Word], depth: int) -> None:
        settings, words, more = [], [], []
        self._check_gaps(node.children)
        for group in _together(node.children):
            kind = group[0].type
            if kind == "variable_assignment":
                settings.append(self.assigned(group, depth))
            elif kind.endswith("_redirect"):
                more += self.redirect(group[0], depth)
                for child in group[1:]:
                    self.walker.doubt(f"unknown syntax: {child.type} after a redirection")
            elif kind != "comment":
                words.append(self.word(group, depth))
        argv = (*words, *more, *further)
        if argv:
            self.walker.simple(argv, settings)
        else:
            self._standalone(settings)

    def redirected(self, node: Node, depth: int) -> None:
        self._check_gaps(node.children)
        body = node.child_by_field_name("body")
        further: list[Word] = []
        for child in node.children:
            if child.type.endswith("_redirect"):
                further += self.redirect(child, depth + 1)
        if body is not None and body.type == "command":
            self.command(body, further, depth + 1)
            return
        if further:
            self.walker.doubt("words after a redirection")
        if body is not None:
            self.visit(body, depth + 1)

    def declaration(self, node: Node, depth: int) -> None:
        """``export``, ``declare`` and the like: a command, and variables that are set."""
        groups = list(_together(node.children))
        self._check_gaps(node.children)
        words, hazards = [Word(self._text(groups[0][0]))], []
        for group in groups[1:]:
            if group[0].type == "variable_assignment":
                name, value = self.assigned(group, depth)
                words.append(Word(f"{name}={value.text}", value.known))
                if is_code(name):
                    self.walker.simple_code(value)
                elif not is_harmless(name):
                    hazards.append(Hazard(len(words) - 1, f"it sets {name}", runs=False))
            elif group[0].type == "variable_name" and len(group) == 1:
                words.append(Word(self._text(group[0])))
                if words[0].text != "unset" and not is_harmless(words[-1].text) and len(words) > 1:
                    hazards.append(Hazard(len(words) - 1, f"it exports {words[-1].text}", runs=False))
            elif group[0].type != "comment":
                words.append(self.word(group, depth))
        self.walker.simple(tuple(words), (), hazards=hazards)

    def assignments(self, node: Node, depth: int) -> None:
        nodes = [node] if node.type == "variable_assignment" else node.children
        self._standalone([self.assigned([child], depth) for child in nodes])

    def assigned(self, group: Sequence[Node], depth: int) -> tuple[str, Word]:
        """Name and value. Text that would run if it were evaluated again is a doubt: arithmetic evaluates."""
        start, end = group[0].start_byte, group[-1].end_byte
        match = _ASSIGNED.match(self.source, start, end)
        if match is None:
            raise Disagreement("an assignment without a name")
        subscript = group[0].child_by_field_name("name")
        if subscript is not None:
            self.expression(subscript, depth)
        array = next((child for node in group for child in node.children if child.type == "array"), None)
        if array is not None:
            self.expression(array, depth)
            value = ANYTHING
        else:
            holes = self._holes(group, depth)
            offset = match.end()
            value = read_word(self.source[offset:end], [(a - offset, b - offset) for a, b in holes if a >= offset])
        self._check_quoted_code(self.source[start:end], self._inside(group))
        return match.group(1).decode(), value

    def _standalone(self, settings: Sequence[tuple[str, Word]]) -> None:
        for name, value in settings:
            if is_code(name):
                self.walker.simple_code(value)
            elif is_dangerous(name):
                self.walker.odd(f"it sets {name}")

    def _check_quoted_code(self, raw: bytes, holes: Sequence[tuple[int, int]]) -> None:
        """A literal ``$(`` in a variable or in an argument of a builtin that evaluates is code in waiting."""
        covered = bytearray(raw)
        for a, b in holes:
            covered[a:b] = b" " * (b - a)
        if b"$(" in covered or b"`" in covered:
            self.walker.doubt("text that may be evaluated as code later")

    # -- redirections -------------------------------------------------------------------------------------------

    def redirect(self, node: Node, depth: int) -> list[Word]:
        """What a redirection writes, and words that follow it and belong to the command."""
        if node.type == "heredoc_redirect":
            return self._heredoc(node, depth)
        groups = [
            group for group in _together(node.children) if group[0].is_named and group[0].type != "file_descriptor"
        ]
        operator = next((child.type for child in node.children if not child.is_named), "")
        self._check_gaps(node.children)
        words = [self.word(group, depth) for group in groups]
        if not words:
            return []
        if operator == "<" and groups[0][0].type == "process_substitution" and len(groups[0]) == 1:
            return words[1:]
        target, following = words[0], words[1:]
        if node.type == "file_redirect":
            self._redirected_to(operator, target)
        return following

    def _redirected_to(self, operator: str, target: Word) -> None:
        duplicates = operator in (">&", "<&") and target.known and re.fullmatch(r"\d*-?", target.text)
        if duplicates or (target.known and target.text in ("/dev/null", "/dev/stdout", "/dev/stderr", "/dev/tty")):
            return
        read_below = target.text and not target.text.startswith(("/", "~"))
        if "/dev/tcp" in target.text or "/dev/udp" in target.text:
            self.walker.parts.append(Part((target,)))
        elif not target.known and not (operator == "<<<" or (operator == "<" and read_below)):
            self.walker.odd("where a redirection leads depends on a variable")
        if ">" in operator:
            self.walker.writes.append(Write(target))

    def _heredoc(self, node: Node, depth: int) -> list[Word]:
        words: list[Word] = []
        quoted = False
        for group in _together(node.children):
            child = group[0]
            if child.type == "heredoc_start":
                quoted = any(mark in self._text(child) for mark in "'\"\\")
                if not _DELIMITER.fullmatch(self.source[child.start_byte : child.end_byte]):
                    raise Disagreement("the delimiter of a here-document")
            elif child.type == "heredoc_body":
                if not quoted:
                    inside = self._holes([child], depth)
                    start = child.start_byte
                    check_document(self.source[start : child.end_byte], [(a - start, b - start) for a, b in inside])
            elif child.type == "heredoc_end":
                self._check_heredoc_end(child)
            elif not child.is_named and child.type in ("<<", "<<-", "\n"):
                continue
            elif child.type in _WORDS:
                words.append(self.word(group, depth))
            elif child.type.endswith("_redirect"):
                words += self.redirect(child, depth + 1)
            elif child.type == "file_descriptor":
                continue
            elif child.is_named:
                self.visit(child, depth + 1)
        return words

    def _check_heredoc_end(self, node: Node) -> None:
        """The parser takes a line that only begins with the delimiter for the end."""
        before = self.source[: node.start_byte].rstrip(b"\t")[-1:]
        if before != b"\n" or self.source[node.end_byte : node.end_byte + 1] not in (b"", b"\n"):
            raise Disagreement("the end of a here-document")

    # -- words --------------------------------------------------------------------------------------------------

    def word(self, group: Sequence[Node], depth: int) -> Word:
        """Adjoining nodes as one word; what its substitutions run is visited."""
        start, end = group[0].start_byte, group[-1].end_byte
        holes = [(a - start, b - start) for a, b in self._holes(group, depth)]
        numbers = self.walker.numbers
        whole = {n.start_byte - start for one in group for n in nodes_of(one) if numbers.is_number(n, self.source)}
        if len(group) == 1 and group[0].type in _PATTERNS:
            check_document(self.source[start:end], holes)
            return Word("", known=False)
        return read_word(self.source[start:end], holes, whole)

    def _holes(self, group: Sequence[Node], depth: int) -> list[tuple[int, int]]:
        """Where substitutions lie in the nodes; each is visited."""
        found: list[tuple[int, int]] = []
        for node in group:
            if node.type in _HOLES:
                self._substitution(node, depth + 1)
                found.append((node.start_byte, node.end_byte))
            elif node.type not in ("subscript", "array"):
                if depth > DEEPEST * 3:
                    self.walker.doubt("a command too deeply nested to be analysed")
                else:
                    found += self._holes(node.children, depth + 1)
        return found

    def _inside(self, group: Sequence[Node]) -> list[tuple[int, int]]:
        """Where substitutions lie, relative to the first node."""
        start = group[0].start_byte
        found, todo = [], list(group)
        while todo:
            node = todo.pop()
            if node.type in _HOLES:
                found.append((node.start_byte - start, node.end_byte - start))
            else:
                todo += node.children
        return found

    def _substitution(self, node: Node, depth: int) -> None:
        if node.type in ("command_substitution", "process_substitution"):
            inside = self.source[node.start_byte + 1 : node.end_byte - 1]
            if self.source[node.start_byte : node.start_byte + 1] == b"`" and (b"\\" in inside or b"`" in inside):
                self.walker.doubt("backslashes or backquotes within backquotes")
            self.visit(node, depth)
            return
        if node.type == "simple_expansion":
            return
        raw = self.source[node.start_byte : node.end_byte]
        if b"@P" in raw or b"@E" in raw:
            self.walker.doubt("a variable that is evaluated as code")
        elif raw.startswith(b"${!"):
            self.walker.odd("a variable named by another variable")
        inner = [(a - node.start_byte, b - node.start_byte) for a, b in self._holes(node.children, depth)]
        check_document(b"  " + raw[2:], inner)

    # -- small pieces -------------------------------------------------------------------------------------------

    def _text(self, node: Node) -> str:
        return self.source[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def _check_gaps(self, nodes: Sequence[Node]) -> None:
        """Between nodes there is nothing but blanks."""
        for before, after in itertools.pairwise(nodes):
            if before.end_byte < after.start_byte and not _BLANK.fullmatch(
                self.source, before.end_byte, after.start_byte
            ):
                gap = self.source[before.end_byte : after.start_byte].decode("utf-8", "replace")
                raise Disagreement(f"{gap!r} between two commands")


def _together(nodes: Sequence[Node]) -> Iterable[list[Node]]:
    """Nodes that adjoin are one word, but for redirections, separators and the parts of a here-document."""
    group: list[Node] = []
    for node in nodes:
        if group and (group[-1].end_byte != node.start_byte or _stands_alone(node) or _stands_alone(group[-1])):
            yield group
            group = []
        group.append(node)
    if group:
        yield group


def _stands_alone(node: Node) -> bool:
    if node.is_named:
        return node.type.endswith("_redirect") or node.type.startswith("heredoc_")
    return node.type != "$" and not node.type.isalpha()


@lru_cache(maxsize=1)
def _parser() -> Any:
    import tree_sitter
    import tree_sitter_bash

    parser: Parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))
    return parser
