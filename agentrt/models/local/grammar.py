"""From a request to a grammar: what the model may say now, in its own tool-call format.

``compile_grammar`` is what the engine calls once a request; ``Matcher`` is the running grammar, a thin cover over
llguidance that turns its silent error states into exceptions. Schemas are compiled strictly first; one that
llguidance refuses is compiled leniently, and what it could not promise is listed and must be checked afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from agentrt.core.errors import ConfigError, SchemaUnsupported
from agentrt.core.specs import Schema, ToolSpec
from agentrt.models.local.formats import CallFormat, Maybe, spellings
from agentrt.models.local.formats.declaration import Pieces
from agentrt.models.local.lark import quoted
from agentrt.models.local.schema import TERMINALS, Rules, marked, quoting
from agentrt.models.local.spans import Source, span_rule

MOST_CALLS = 8
"""Calls in one answer, in formats that allow several."""
MOST_NUMBERS = 400
"""Different numbers that are listed for grounded answers."""
_LIMITS = {
    "step_lexer_fuel": 5_000_000,
    "initial_lexer_fuel": 20_000_000,
    "step_max_items": 100_000,
    "max_lexer_states": 250_000,
    "max_grammar_size": 500_000,
    "verbose_errors": False,
}
"""Parse limits: some hundred milliseconds at the worst, far more than honest schemas need, an end for hostile ones."""


@dataclass(frozen=True)
class Wanted:
    """What may be said."""

    tools: tuple[ToolSpec, ...] = ()
    text: bool = True
    refusal: bool = True
    calls: bool = True
    output_schema: Schema | None = None


@dataclass(frozen=True)
class Compiled:
    """``lark`` is the grammar and ``matcher`` stands at its beginning; both ``None`` when anything goes. ``notes`` say
    what of the schemas it does not enforce."""

    lark: str | None = None
    matcher: Matcher | None = None
    notes: tuple[str, ...] = ()


class Vocabulary:
    """The tokenizer as llguidance sees it, with what the engine asks about single tokens."""

    def __init__(self, tokenizer: Any, size: int, eos: Sequence[int]) -> None:
        from llguidance.hf import from_tokenizer

        self.ll = from_tokenizer(tokenizer, n_vocab=size, eos_token=list(eos))
        self.size, self.eos = size, frozenset(eos)
        self.known = min(size, len(tokenizer))
        """Ids from here on are padding of the output matrix."""
        added = {text: i for text, i in tokenizer.get_added_vocab().items() if i < size}
        self.special = {text: i for text, i in added.items() if self.ll.is_special_token(i)}
        names = sorted(self.special, key=len, reverse=True)
        self._split = re.compile("(" + "|".join(map(re.escape, names)) + ")") if names else None

    def bytes_of(self, token: int) -> bytes:
        return bytes(self.ll.decode_bytes([token]))

    def literal(self, text: str) -> str:
        """A Lark expression for a text in which special tokens stand for themselves."""
        if not text:
            return ""
        parts = self._split.split(text) if self._split else [text]
        return " ".join(f"<[{self.special[p]}]>" if p in self.special else quoted(p) for p in parts if p)

    def pieces(self, pieces: Pieces) -> str:
        return " ".join(f"({self.literal(p.text)})?" if isinstance(p, Maybe) else self.literal(p) for p in pieces)


class Matcher:
    """A grammar at some point of its way.

    Raises (all methods):
        SchemaUnsupported: the grammar is not valid or grew beyond the parse limits.
    """

    def __init__(self, vocabulary: Vocabulary, lark: str, *, _inner: Any = None) -> None:
        from llguidance import LLMatcher, LLParserLimits

        self._vocabulary, self._lark = vocabulary, lark
        if _inner is None:
            grammar = LLMatcher.grammar_from_lark(lark)
            _inner = LLMatcher(vocabulary.ll, grammar, log_level=0, limits=LLParserLimits(**_LIMITS))
        self._inner = _inner
        self._check()

    def allowed(self) -> np.ndarray[Any, Any]:
        """Ids of the tokens that may come next."""
        bits = np.frombuffer(self._inner.compute_bitmask(), dtype=np.uint8)
        self._check()
        ids = np.flatnonzero(np.unpackbits(bits, bitorder="little")[: self._vocabulary.size])
        if not len(ids):
            raise SchemaUnsupported("the grammar allows no further token; the schema contradicts itself")
        return ids

    def consume(self, token: int) -> None:
        self._inner.consume_token(token)
        self._check()

    def forced(self) -> list[int]:
        """The tokens that must come next, consumed."""
        tokens = list(self._inner.compute_ff_tokens())
        self._check()
        if tokens:
            self._inner.consume_tokens(tokens)
            self._check()
        return tokens

    @property
    def accepting(self) -> bool:
        return bool(self._inner.is_accepting())

    @property
    def stopped(self) -> bool:
        return bool(self._inner.is_stopped())

    def copy(self) -> Matcher:
        return Matcher(self._vocabulary, self._lark, _inner=self._inner.deep_copy())

    def _check(self) -> None:
        if self._inner.is_error():
            message = str(self._inner.get_error()).strip().split("\n")[0][:300]
            raise SchemaUnsupported(f"the grammar made from the schemas does not work here: {message}; simplify them")


@dataclass
class Compiler:
    """Compiles requests for one model. ``verbatim`` are the values of ``x-verbatim`` that are enforced; ``grounded``
    lets answers hold no other numbers than the sources do; where JSON is asked for, no other texts either, and what was
    observed before what was said."""

    form: CallFormat
    vocabulary: Vocabulary
    verbatim: tuple[str, ...] = ("required",)
    grounded: bool = False

    def compile(self, wanted: Wanted, sources: Sequence[Source] = ()) -> Compiled:
        """The grammar of what is wanted.

        Raises:
            SchemaUnsupported: a schema cannot be enforced, not even leniently.
        """
        if not (wanted.tools or wanted.output_schema is not None or self.form.answer_open):
            return Compiled()
        schemas = {tool.name: arguments_schema(tool) for tool in wanted.tools} if wanted.calls else {}
        if self.grounded and "preferred" in self.verbatim:
            wanted = replace(wanted, output_schema=quoting(wanted.output_schema))
        if wanted.output_schema is not None:
            schemas[""] = wanted.output_schema
        try:
            return self._compiled(wanted, schemas, sources)
        except RecursionError as error:
            raise SchemaUnsupported("a schema is nested too deeply to be enforced; flatten it") from error

    def _compiled(self, wanted: Wanted, schemas: Mapping[str, Schema], sources: Sequence[Source]) -> Compiled:
        quotes = any(marked(s, self.verbatim) for s in schemas.values())
        spans = span_rule(sources, "SPAN") if quotes else None
        lenient: dict[str, tuple[str, ...]] = {}
        lark = self._lark(wanted, lenient, spans, sources)
        try:
            return Compiled(lark, Matcher(self.vocabulary, lark))
        except SchemaUnsupported:
            lenient = {name: lacks for name, schema in schemas.items() if (lacks := self._unsupported(schema, name))}
            if not lenient:
                raise
        lark = self._lark(wanted, lenient, spans, sources)
        notes = tuple(
            f"{name or 'answer'}: checked afterwards, not while sampling: {text}"
            for name, texts in lenient.items()
            for text in texts
        )
        return Compiled(lark, Matcher(self.vocabulary, lark), notes)

    def _unsupported(self, schema: Schema, name: str) -> tuple[str, ...]:
        """What llguidance cannot enforce in this schema; empty when strict mode takes it."""
        strict = self._alone(schema, lenient=False)
        error, _ = self._problem(strict)
        if not error:
            return ()
        error, warnings = self._problem(self._alone(schema, lenient=True))
        if error:
            raise SchemaUnsupported(
                f"the schema of {name or 'the answer'} cannot be enforced, not even leniently: {error}; simplify it"
            )
        return tuple(warnings) or ("a part of the schema",)

    def _alone(self, schema: Schema, *, lenient: bool) -> str:
        rules = Rules("a", self._separators, lenient=lenient, verbatim=(), spans=None)
        start = rules.whole(schema)
        return "\n".join([f"start: {start}", *rules.rules, TERMINALS])

    def _problem(self, lark: str) -> tuple[str, list[str]]:
        from llguidance import LLMatcher, LLParserLimits

        grammar = LLMatcher.grammar_from_lark(lark)
        failed, messages = LLMatcher.validate_grammar_with_warnings(
            grammar, self.vocabulary.ll, limits=LLParserLimits(**_LIMITS)
        )
        return (_first_line(messages[0]), []) if failed else ("", [_first_line(m) for m in messages])

    @property
    def _separators(self) -> tuple[str, str]:
        return self.form.item_separator, self.form.key_separator

    def _lark(self, wanted: Wanted, lenient: Mapping[str, Any], spans: str | None, sources: Sequence[Source]) -> str:
        form, literal = self.form, self.vocabulary.literal
        rules: list[str] = []
        options: list[str] = []

        def expression(prefix: str, name: str, schema: Schema, quoted_from: Sequence[Source], span: str) -> str:
            built = Rules(
                prefix,
                self._separators,
                lenient=name in lenient,
                verbatim=self.verbatim,
                spans=span if spans else None,
                sources=quoted_from if spans or self.grounded else (),
                grounded=self.grounded,
            )
            start = built.whole(schema)
            rules.extend(built.rules)
            return start

        numbers = self._numbers(sources) if wanted.text or wanted.refusal else []
        rules += numbers
        calls = bool(wanted.calls and wanted.tools)
        if calls:
            one = []
            for number, tool in enumerate(wanted.tools):
                arguments = expression(f"t{number}", tool.name, arguments_schema(tool), sources, "SPAN")
                one.append(f"{quoted(form.label(tool) + form.between)} {arguments}")
            rules.append(
                "call: " + " ".join([self.vocabulary.pieces(form.before), f"({' | '.join(one)})", literal(form.after)])
            )
            more = f" ({literal(form.separator)} call){{0,{MOST_CALLS - 1}}}" if form.parallel else ""
            rules.append(f"calls: {self.vocabulary.pieces(form.calls_open)} call{more} {literal(form.calls_close)}")
            options.append("calls")
        if wanted.text:
            if wanted.output_schema is not None:
                seen = [s for s in sources if self.grounded and s.name.startswith("tool:")] or sources
                answer = expression("o", "", wanted.output_schema, seen, "SEEN")
                rules += [rule] if spans and (rule := span_rule(seen, "SEEN")) else []
            else:
                answer = "grounded" if numbers else "TEXT"
                rules += [] if numbers else [self._text()]
                if calls and form.text_before_calls:
                    options.append("TEXT calls")
            options.append(f"{literal(form.answer_open)} {answer}")
        if wanted.refusal and form.refusal_open:
            options.append(f"{literal(form.refusal_open)} {'grounded' if numbers else 'PLAIN'}")
            rules += [] if numbers else ["PLAIN: /(?s:.+)/"]
        if not options:
            raise ConfigError("the request allows neither text nor calls: give tools or another tool_choice")
        start = f"start: {'thinking? ' if form.reasoning else ''}({' | '.join(options)})"
        rules += self._thinking_rules()
        return "\n".join([start, *rules, *([spans] if spans else []), TERMINALS])

    def _numbers(self, sources: Sequence[Source]) -> list[str]:
        """Rules for text whose runs of digits are all among those of the sources; none where that is not wanted, not
        possible in this format, or too much to list."""
        runs = dict.fromkeys(run for source in sources for run in re.findall(r"[0-9]+", source.text))
        if not (self.grounded and self.form.answer_open and 0 < len(runs) <= MOST_NUMBERS):
            return []
        return [
            "grounded: PROSE (DIGITS PROSE)* DIGITS? | DIGITS (PROSE DIGITS)* PROSE?",
            "PROSE: /[^0-9]+/",
            "DIGITS: " + " | ".join(map(quoted, runs)),
        ]

    def _text(self) -> str:
        """Running text: never empty, and never what would be read as the opening of a call."""
        form = self.form
        body = "/(?s:.+)/"
        if form.answer_open:
            return f"TEXT: {body}"
        if form.text_never_starts:
            body = f"/[^{_escaped(form.text_never_starts)}](?s:.*)/"
        if form.text_before_calls:
            return f"TEXT: {body} & ~/(?s:.*{_escaped(form.call_mark)}.*)/"
        openings = "|".join(map(_escaped, spellings(form.call_start)))
        return f"TEXT: {body} & ~/(?s:({openings}).*)/"

    def _thinking_rules(self) -> list[str]:
        if not self.form.reasoning:
            return []
        opening, closing = self.form.reasoning
        if opening in self.vocabulary.special and closing in self.vocabulary.special:
            return [f"thinking: {self.vocabulary.literal(opening)} /(?s:.*)/ {self.vocabulary.literal(closing)} /\\n*/"]
        thought = f"thought[lazy]: /(?s:.*){_escaped(closing)}/"
        return [f"thinking: {quoted(opening)} thought /\\n*/", thought]


def arguments_schema(tool: ToolSpec) -> Schema:
    """The schema of a tool's arguments. One that does not say what there is says that there is nothing: an open
    object would only invite inventions."""
    schema = {"type": "object", **tool.parameters}
    if set(schema) <= {"type", "title", "description", "properties", "required"} and not schema.get("properties"):
        return {**schema, "properties": {}, "additionalProperties": False}
    return schema


def choice_grammar(options: Sequence[str]) -> str:
    """A grammar that allows exactly one of these texts."""
    return "start: " + " | ".join(quoted(option) for option in options)


def regex_grammar(pattern: str) -> str:
    """A grammar that allows exactly the texts a regular expression (Rust syntax) matches."""
    from llguidance import regex_to_lark

    return f"start: TEXT\nTEXT: /{regex_to_lark(pattern, use_ascii='')}/"


def _escaped(text: str) -> str:
    """A text inside a regular expression between slashes. (``re.escape`` will not do: some marks only mean something
    *with* a backslash.)"""
    marked = "".join("\\" + c if c in "\\.+*?()|[]{}^$/-" else c for c in text)
    return marked.replace("\n", "\\n")


def _first_line(text: str) -> str:
    return text.strip().split("\n")[0][:300]
