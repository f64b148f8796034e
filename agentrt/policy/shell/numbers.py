"""Arithmetic over variables: a shell evaluates the *text* of a variable there, and a subscript in it is code.

``x='a[$(rm f)]'; echo $((x))`` removes a file, and so does an ``x`` read from a file that somebody else wrote. So it
is noted which variables a command line gives anything but a number, and which it computes with; one that is both is a
doubt. A variable that is given nothing is the environment's, and taken for what it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

DOUBT = "arithmetic with a text that may be evaluated as code"
_NUMBER = re.compile(r"-?\d[\w#]*|\{\d+\.\.\d+(?:\.\.\d+)?\}|", re.ASCII)
_NAME = re.compile(r"(?<!\w)[A-Za-z_]\w*", re.ASCII)
_PLACES = re.compile(r"\$\{?[\d@*]")
_ANY = "_"
"""The last word of the last command: the shell's own variable, which may hold any text."""
_TEXTS_OF_THE_SHELL = (_ANY, "PWD", "OLDPWD", "DIRSTACK", "FUNCNAME", "REPLY", "MAPFILE", "OPTARG", "BASH_COMMAND")
_COMPUTED_ON_ASSIGNMENT = frozenset({"RANDOM", "SRANDOM", "SECONDS", "OPTIND", "LINENO", "HISTCMD"})
_NUMERIC_TEST = re.compile(rb"\s-(eq|ne|lt|le|gt|ge|v|R)\s")
_NAMING_TEST = re.compile(rb"\s-[vR]\s")
_INDEX = re.compile(r"\[([^\]]*)\]")
_INDEX_OF_ELEMENT = re.compile(r"\[([^\]]*)\]\+?=")
_COUNTING = re.compile(
    r"wc( -[lwcm]+)*|grep -[ivwExF]*c[ivwExF]* [\w'\".-]+( [\w./-]+)?|nproc|seq( -?\d+)+|date [+]%[sYmdHMSjuN]"
    r"|git rev-list (--count [\w./-]+|[\w./-]+ --count)"
)


class Numbers:
    """What is known of a command line's variables."""

    def __init__(self) -> None:
        self._texts = set(_TEXTS_OF_THE_SHELL)
        self._computed: set[str] = set()
        self._redefines = False

    @property
    def evaluates_text(self) -> bool:
        return not self._texts.isdisjoint(self._computed) or not self._texts.isdisjoint(_COMPUTED_ON_ASSIGNMENT)

    def holds_text(self, names: Sequence[str]) -> None:
        """These variables may hold anything."""
        self._texts.update(names)

    def named(self, word: str) -> None:
        """A word that a builtin takes for the name of a variable: ``list[x]`` computes ``x``."""
        for index in _INDEX.findall(word):
            self.computes(index)

    def computes(self, written: str) -> None:
        """A text that is read as arithmetic."""
        self._computed.update(_NAME.findall(written))
        if _PLACES.search(written):
            self._computed.add(_ANY)

    def computes_anything(self) -> None:
        """A text that nobody knows is read as arithmetic."""
        self._computed.add(_ANY)

    def look(self, root: Node, source: bytes) -> None:
        """Take note of all values and all arithmetic in a syntax tree."""
        self._redefines |= any(one.type == "function_definition" for one in nodes_of(root)) or b"alias" in source
        for node in nodes_of(root):
            see = _SEEN.get(node.type)
            if see is not None:
                see(self, node, source)

    def is_number(self, node: Node, source: bytes) -> bool:
        """Whether what is put in for this substitution is a number and nothing else."""
        return node.type == "arithmetic_expansion" or self._counts(node, source)

    # -- values -------------------------------------------------------------------------------------------------

    def _assigned(self, node: Node, source: bytes) -> None:
        name, after = node.child_by_field_name("name"), node.next_sibling
        if name is None or (node.parent is not None and node.parent.type in _ARITHMETIC):
            return
        if name.type == "subscript":
            self._subscript(name, source)
            name = name.child_by_field_name("name") or name
        continued = after is not None and after.start_byte == node.end_byte and (after.is_named or after.type == "$")
        value = node.child_by_field_name("value")
        written = "" if value is None else self._written(value, source)
        for index in _INDEX_OF_ELEMENT.findall(written) if value is not None and value.type == "array" else ():
            self.computes(index)
        if continued or not all(map(_is_number, written.strip("()").split())):
            self._texts.add(_text(name, source))

    def _looped(self, node: Node, source: bytes) -> None:
        variable, body = node.child_by_field_name("variable"), node.child_by_field_name("body")
        values = [one for one in node.children if one.is_named and one not in (variable, body)]
        chosen = node.children[0].type == "select" or not values
        if variable is not None and (chosen or not all(_is_number(self._written(one, source)) for one in values)):
            self._texts.add(_text(variable, source))

    def _written(self, node: Node, source: bytes) -> str:
        """The text of a value, with a number in the place of each substitution that gives one."""
        pieces, at = [], node.start_byte
        for one in nodes_of(node):
            if one.start_byte >= at and (self.is_number(one, source)):
                pieces += [source[at : one.start_byte], b"0"]
                at = one.end_byte
        return b"".join([*pieces, source[at : node.end_byte]]).decode("utf-8", "replace")

    def _counts(self, node: Node, source: bytes) -> bool:
        """Whether a substitution gives a number: ``$(wc -l < f)``, ``$(ls | wc -l)``, ``${#x}``, ``$#``."""
        raw = source[node.start_byte : node.end_byte]
        if node.type in ("expansion", "simple_expansion"):
            return raw.startswith((b"${#", b"$#", b"$?", b"$$"))
        inside = [one for one in node.children if one.is_named]
        if node.type != "command_substitution" or len(inside) != 1 or self._redefines:
            return False
        last = inside[0]
        if last.type == "pipeline":
            last = last.children[-1]
        body = last.child_by_field_name("body") if last.type == "redirected_statement" else last
        led = source[body.end_byte : last.end_byte].strip() if body is not None else b""
        if body is None or body.type != "command" or (led and not re.fullmatch(rb"<\s*[^<>&|;]+", led)):
            return False
        return bool(_COUNTING.fullmatch(_text(body, source)))

    # -- arithmetic ---------------------------------------------------------------------------------------------

    def _computed_in(self, node: Node, source: bytes) -> None:
        self._computes(node.children, source)

    def _header(self, node: Node, source: bytes) -> None:
        body = node.child_by_field_name("body")
        self._computes([one for one in node.children if one != body], source)

    def _compound(self, node: Node, source: bytes) -> None:
        if node.children and node.children[0].type == "((":
            self._computes(node.children, source)

    def _tested(self, node: Node, source: bytes) -> None:
        raw = source[node.start_byte : node.end_byte]
        if (_NUMERIC_TEST if raw.startswith(b"[[") else _NAMING_TEST).search(raw):
            self._computes(node.children, source)

    def _expanded(self, node: Node, source: bytes) -> None:
        """``${text:from:length}``."""
        colons = [at for at, one in enumerate(node.children) if one.type == ":"]
        if colons:
            self._computes(node.children[colons[0] :], source)

    def _subscript(self, node: Node, source: bytes) -> None:
        index = node.child_by_field_name("index")
        if index is None:
            self.computes_anything()
        elif _text(index, source) not in ("@", "*"):
            self._computes([index], source)

    def _declared(self, node: Node, source: bytes) -> None:
        """``declare -i`` makes every value arithmetic, ``declare -n`` another variable's."""
        if any(one.type == "word" and re.match(rb"-\w*[in]", source[one.start_byte : one.end_byte])
               for one in node.children) and node.children[0].type != "export":  # fmt: skip
            self.computes_anything()

    def _computes(self, nodes: Sequence[Node], source: bytes) -> None:
        for node in nodes:
            if node.type in ("command_substitution", "process_substitution"):
                if not self._counts(node, source):
                    self.computes_anything()
            elif node.type == "expansion" and self._counts(node, source):
                continue
            elif node.children:
                self._computes(node.children, source)
            else:
                self.computes(_text(node, source))
        self._places(nodes, source)

    def _places(self, nodes: Sequence[Node], source: bytes) -> None:
        if nodes and _PLACES.search(source[nodes[0].start_byte : nodes[-1].end_byte].decode("utf-8", "replace")):
            self.computes_anything()


_ARITHMETIC = ("c_style_for_statement", "arithmetic_expansion", "binary_expression", "parenthesized_expression")
_SEEN: Mapping[str, Callable[[Numbers, Node, bytes], None]] = {
    "variable_assignment": Numbers._assigned,
    "for_statement": Numbers._looped,
    "arithmetic_expansion": Numbers._computed_in,
    "c_style_for_statement": Numbers._header,
    "compound_statement": Numbers._compound,
    "test_command": Numbers._tested,
    "expansion": Numbers._expanded,
    "subscript": Numbers._subscript,
    "declaration_command": Numbers._declared,
}


def nodes_of(root: Node) -> Iterator[Node]:
    """The node and all below it, in the order of the text."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(node.children)


def _text(node: Node, source: bytes) -> str:
    return source[node.start_byte : node.end_byte].decode("utf-8", "replace")


def _is_number(written: str) -> bool:
    """``7``, ``"-1"``, ``0x1F``, ``{1..9}``, nothing; not a name, which would be looked up in its turn."""
    return bool(_NUMBER.fullmatch(written.strip("\"'")))
