"""The matcher ``sql``: statements judged by their syntax tree, as sqlglot gives it.

A *pure read* is a query and nothing else: no statement that changes, sets, copies or runs, nowhere in it; no lock, no
``INTO``, no function that is not known to be harmless. Several statements are a read when all are. Where no dialect
is named, several must read the text alike, because what is a comment or a string in one is code in another.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from agentrt.policy.answers import UNCLEAR, Answer
from agentrt.policy.globs import name_glob
from agentrt.policy.places import Place

if TYPE_CHECKING:
    from sqlglot import exp

Kind = Literal["read", "write", "unclear"]
READERS = ("sqlite", "postgres", "mysql", "duckdb")
"""The dialects that must agree where none is named."""
MOST_CHARACTERS = 20_000
_EXECUTED_COMMENT = re.compile(r"/\*M?!")
_HARMLESS_FUNCTIONS = frozenset(
    re.findall(
        r"\w+",
        "abs acos age array_length array_position array_to_string asin atan atan2 bit_length btrim ceil ceiling "
        "changes char char_length character_length coalesce concat concat_ws cos cot curdate current_date "
        "current_time current_timestamp date date_add date_diff date_format date_part date_sub date_trunc datediff "
        "datetime day dayname dayofmonth dayofweek dayofyear degrees dense_rank exp find_in_set first_value floor "
        "format from_days from_unixtime generate_series glob greatest group_concat hex hour if ifnull iif initcap "
        "instr isnull json json_agg json_array json_array_length json_build_object json_contains json_each "
        "json_extract json_extract_path_text json_group_array json_group_object json_object json_object_keys "
        "json_quote json_tree json_type json_valid jsonb_agg jsonb_array_elements jsonb_build_object julianday lag "
        "last_day last_value lcase lead least left length like likely ln locate log log10 log2 lower lpad ltrim "
        "makedate max md5 mid min minute mod month monthname now nth_value ntile nullif octet_length pi position pow "
        "power printf quarter quote radians random range rank regexp regexp_like regexp_matches regexp_replace "
        "regexp_substr repeat replace reverse right round row_number rpad rtrim second sign sin split_part sqrt "
        "starts_with str_to_date strftime string_agg string_to_array strpos substr substring substring_index subtotal "
        "sum tan time timediff timestamp to_char to_date to_days to_json to_number to_timestamp total translate trim "
        "trunc truncate typeof ucase unhex unicode unix_timestamp unixepoch unlikely unnest upper week weekday "
        "weekofyear width_bucket year zeroblob ",
    )
)
_SEQUENCES = frozenset({"nextval", "currval", "setval", "lastval"})
_MOVING = tuple(
    re.findall(
        r"\w+",
        "Into Lock Command NextValueFor ReadCSV ReadParquet PropertyEQ Pragma Set SetItem Copy Use Kill "
        "Attach Detach QueryTransform DynamicIdentifier ToFile NetFunc SafeFunc AIAgg AIClassify AIEmbed "
        "AIForecast AIGenerate AISimilarity AISummarizeAgg GenerateBool GenerateDouble GenerateEmbedding "
        "GenerateInt GenerateTable GenerateText Predict MLForecast MLTranslate FeaturesAtTime VectorSearch "
        "Search SearchIp Secret Apply TableFromRows",
    )
)
"""Kinds of nodes that do more than compute: change, call, fetch, ask a model, or read what no table holds."""
_FILE = re.compile(r"^@|[/\\:]|\.(csv|tsv|parquet|json|ndjson|jsonl|xlsx|db|duckdb)(\.\w+)?$", re.IGNORECASE)
"""Of the name of a table: some databases read such a file, or fetch it."""
_WITHOUT_SEMICOLONS = ("tsql", "fabric")
_BEGINNINGS = frozenset(
    re.findall(
        r"\w+",
        "alter backup begin bulk commit create dbcc declare delete deny drop exec execute go goto grant if insert kill "
        "merge print raiserror reconfigure restore return revert revoke rollback save set shutdown throw truncate "
        "update use waitfor while",
    )
)
"""Words that begin another statement where none has to end the one before."""


@dataclass(frozen=True, slots=True)
class Statements:
    """What a text of SQL is. ``tables`` are names as they are written, in small letters."""

    kind: Kind
    tables: frozenset[str] = frozenset()
    reason: str = ""


def sql_matcher(wanted: Any, permits: bool) -> SqlMatcher:
    """From the value in the TOML file: ``"read"``, ``"write"``, or a table with ``only``, ``tables``, ``dialect``.

    Raises:
        ValueError: with what was expected.
    """
    table = wanted if isinstance(wanted, Mapping) else {"only": wanted}
    unknown = sorted(table.keys() - {"only", "tables", "dialect"})
    if unknown or not table.keys() & {"only", "tables"}:
        raise ValueError(f"expected 'read', 'write' or a table with only, tables and dialect, got {wanted!r}")
    only = table.get("only")
    if only not in ("read", "write", None):
        raise ValueError(f"expected only = 'read' or 'write', got {only!r}")
    tables = table.get("tables")
    if tables is not None and not (isinstance(tables, list) and tables and all(isinstance(t, str) for t in tables)):
        raise ValueError(f"expected tables as a list of names or globs, got {tables!r}")
    dialect = table.get("dialect")
    if dialect is not None and dialect not in _dialects():
        raise ValueError(f"expected a dialect such as {', '.join(READERS)}, got {dialect!r}")
    return SqlMatcher(permits, only, None if tables is None else tuple(t.lower() for t in tables), dialect)


@dataclass(frozen=True)
class SqlMatcher:
    """Of a rule that ``permits``, or restricts."""

    permits: bool
    only: Literal["read", "write"] | None
    tables: tuple[str, ...] | None
    dialect: str | None

    def __call__(self, value: Any, _place: Place) -> Answer:
        if not isinstance(value, str):
            return None
        found = statements(value, self.dialect)
        return self._covers(found) if self.permits else self._touches(found, value)

    def reasons(self, value: Any, _place: Place) -> tuple[str, ...]:
        found = statements(value, self.dialect) if isinstance(value, str) else None
        return (found.reason,) if found is not None and found.reason else ()

    def _covers(self, found: Statements) -> Answer:
        if found.kind == "unclear":
            return UNCLEAR
        if self.only is not None and found.kind != self.only:
            return False
        return self.tables is None or all(self._lists(table) for table in found.tables)

    def _touches(self, found: Statements, text: str) -> Answer:
        """``only = "write"`` is anything that is not known to be a pure read."""
        if self.only == "read" and found.kind == "write":
            return False
        if self.only == "write" and found.kind == "read":
            return False
        listed = self.tables is None or any(self._lists(table) for table in found.tables)
        if found.kind != "unclear":
            return listed
        if self.tables is not None and not listed:
            words = set(re.findall(r"\w+", text.lower()))
            return True if any(self._lists(word) for word in words) else UNCLEAR
        return True if self.only == "write" or self.tables is not None else UNCLEAR

    def _lists(self, table: str) -> bool:
        """Whether a table is listed; a rule that restricts looks past the schema."""
        names = (table,) if self.permits else (table, table.rpartition(".")[2])
        return any(name_glob(glob).match(name) for glob in self.tables or () for name in names)


@lru_cache(maxsize=512)
def statements(text: str, dialect: str | None) -> Statements:
    """What the text is, in the dialect or in all that are usual."""
    if len(text) > MOST_CHARACTERS or "\0" in text:
        return Statements("unclear", reason="a text too long, or not of SQL")
    if _EXECUTED_COMMENT.search(text):
        return Statements("unclear", reason="a comment that some databases execute")
    found = [_parsed(text, one) for one in ((dialect,) if dialect else READERS)]
    kinds = {one.kind for one in found}
    kind: Kind = "write" if "write" in kinds else "unclear" if "unclear" in kinds else "read"
    reason = next((one.reason for one in found if one.kind == kind and one.reason), "")
    return Statements(kind, frozenset().union(*(one.tables for one in found)), reason)


def _parsed(text: str, dialect: str) -> Statements:
    import sqlglot
    from sqlglot.errors import SqlglotError

    logging.getLogger("sqlglot").addHandler(logging.NullHandler())
    try:
        trees = [tree for tree in sqlglot.parse(text, dialect=dialect) if tree is not None]
    except (SqlglotError, RecursionError, ValueError) as error:
        return Statements("unclear", reason=f"not readable as {dialect}: {str(error).splitlines()[0][:80]}")
    if not trees:
        return Statements("unclear", reason="no statement")
    tables = frozenset(name for tree in trees for name in _tables(tree))
    for tree in trees:
        problem = _not_a_read(tree) or _in_dialect(tree, text, dialect)
        if problem:
            return Statements("write", tables, problem)
    return Statements("read", tables)


def _not_a_read(tree: exp.Expr) -> str:
    """Why the statement is not a pure read; empty when it is one."""
    from sqlglot import exp

    while isinstance(tree, exp.Subquery):
        tree = tree.this
    if not isinstance(tree, exp.Select | exp.SetOperation | exp.Values):
        return f"{tree.key.upper()} is not a query"
    forbidden = (exp.DML, exp.DDL, *(getattr(exp, name) for name in _MOVING if hasattr(exp, name)))
    for node in tree.walk():
        if isinstance(node, forbidden) and not isinstance(
            node, exp.Select | exp.SetOperation | exp.Subquery | exp.Values
        ):
            return f"{node.key.upper()} in a query"
        if isinstance(node, exp.Anonymous | exp.AnonymousAggFunc | exp.UserDefinedFunction):
            name = str(node.this).lower()
            if name not in _HARMLESS_FUNCTIONS:
                return f"the function {name} may do more than compute"
        if isinstance(node, exp.Column) and node.name.lower() in _SEQUENCES:
            return f"{node.name} moves a sequence"
        if problem := _of_somebodys_own(node):
            return problem
    return ""


def _of_somebodys_own(node: exp.Expr) -> str:
    """Functions and operators of a schema, which somebody made, and files in the place of tables."""
    from sqlglot import exp

    if isinstance(node, exp.Dot) and isinstance(node.expression, exp.Func) and node.this.name != "pg_catalog":
        return f"a function of {node.this.name or 'a schema'}"
    if isinstance(node, exp.Operator) and "." in str(node.args.get("operator")):
        return "an operator of a schema"
    if isinstance(node, exp.Select) and node.args.get("settings"):
        return "settings of a query"
    if isinstance(node, exp.Table):
        if isinstance(node.this, exp.Anonymous) and str(node.this.this).lower() == "glob":
            return "GLOB lists files"
        if any(_FILE.search(part.name) for part in node.parts):
            return "a file in the place of a table"
    return ""


def _in_dialect(tree: exp.Expr, text: str, dialect: str) -> str:
    """What a dialect reads otherwise than the parser: statements that nothing divides."""
    from sqlglot import exp

    if dialect == "snowflake" and "->>" in text:
        return "one statement led into another"
    if dialect in _WITHOUT_SEMICOLONS:
        for name in tree.find_all(exp.Identifier):
            if not name.args.get("quoted") and name.this.lower() in _BEGINNINGS:
                return f"{name.this.upper()} may begin another statement"
    return ""


def _tables(tree: exp.Expr) -> Iterator[str]:
    """Names of tables. A name given by ``WITH`` at the top is none, where it can be seen."""
    from sqlglot import exp

    with_ = tree.args.get("with_") or tree.args.get("with")
    common = list(with_.expressions) if with_ is not None else []
    names = [cte.alias.lower() for cte in common]
    recursive = bool(with_ is not None and with_.args.get("recursive"))
    for table in tree.find_all(exp.Table):
        inside = next((i for i, cte in enumerate(common) if _within(table, cte)), len(common))
        again = recursive and inside < len(common) and _in_second_part(table, common[inside].this)
        visible = names[: inside + 1] if again else names[:inside]
        plain = not table.args.get("db")
        if isinstance(table.this, exp.Func):
            continue
        name = ".".join(part.name.lower() for part in table.parts)
        if not (plain and name in visible):
            yield name
    for node in tree.find_all(exp.In, exp.Lateral):  # "x IN users", "CROSS APPLY users"
        of = node.args.get("field") if isinstance(node, exp.In) else node.this
        if isinstance(of, exp.Column | exp.Identifier):
            parts = of.parts if isinstance(of, exp.Column) else (of,)
            yield ".".join(part.name.lower() for part in parts)


def _in_second_part(node: exp.Expr, query: exp.Expr) -> bool:
    """Whether it stands where a recursive query is itself; elsewhere some databases look for a table of that name."""
    from sqlglot import exp

    return isinstance(query, exp.SetOperation) and _within(node, query.expression)


def _within(node: exp.Expr, above: exp.Expr) -> bool:
    current: exp.Expr | None = node
    while current is not None:
        if current is above:
            return True
        current = current.parent
    return False


@lru_cache(maxsize=1)
def _dialects() -> frozenset[str]:
    from sqlglot.dialects.dialect import Dialect

    return frozenset(name for name in Dialect.classes if name)
