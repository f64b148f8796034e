"""Rules about SQL: what is a pure read, and which tables it reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.errors import PolicyError
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy


def level(kind: str, sql: str, statement: object) -> str:
    policy = Policy.from_toml(f'[[rule]]\nid = "r"\nlevel = "{kind}"\ntool = "query"\nargs.q.sql = {sql}')
    effects = frozenset({Effect.WRITE if kind == "allow" else Effect.READ})
    return policy.decide(PolicyQuery("query", {"q": statement}, effects)).level


READS = [
    "select 1",
    "SELECT a, count(*) FROM t WHERE b LIKE '%;drop table x%' GROUP BY a -- drop",
    "select 1; select 2;",
    "(select 1) union all (select 2) order by 1",
    "with r as (select a from t) select * from r join s on r.a = s.a",
    "with recursive r as (select 1 as n union all select n + 1 from r where n < 5) select * from r",
    "select upper(name), substr(name, 1, 3), coalesce(x, 0), round(y, 2) from t",
    "select * from (select * from t) as u where exists (select 1 from v)",
    "select case when a > 1 then 'delete' else 'update' end from t limit 3",
    "select row_number() over (partition by a order by b) from t",
    "select cast(a as integer), current_date from t",
]
WRITES = [
    "delete from t",
    "update t set a = 1",
    "insert into t values (1)",
    "drop table t",
    "create table x as select 1",
    "alter table t add column b int",
    "truncate table t",
    "select 1; drop table t",
    "select * into x from t",
    "select * from t for update",
    "with d as (delete from t returning *) select * from d",
    "merge into t using s on t.a = s.a when matched then delete",
    "replace into t values (1)",
    "pragma journal_mode = wal",
    "attach database 'x' as y",
    "vacuum",
    "copy t to program 'rm -rf /'",
    "copy t from '/etc/passwd'",
    "set role admin",
    "call f()",
    "do $$ begin perform f(); end $$",
    "exec xp_cmdshell 'dir'",
    "explain analyze delete from t",
    "grant all on t to u",
    "begin; select 1; commit",
    "lock table t",
    "prepare p as delete from t",
    "select nextval('s')",
    "select setval('s', 1)",
    "select pg_sleep(10)",
    "select lo_export(1, '/tmp/x')",
    "select pg_read_file('/etc/passwd')",
    "select load_extension('x')",
    "select writefile('x', 'y')",
    "select dblink_exec('x', 'drop table t')",
    "select set_config('a', 'b', false)",
    "select * from read_csv('/etc/passwd')",
    "select 1 /*! ; drop table t */",
    "select /*!50000 sleep(1) */",
    "select * from t into outfile '/tmp/x'",
    "load data infile 'x' into table t",
    "use other",
    "kill 3",
    "listen x",
    "declare c cursor for select 1",
    "select 1 from t; \\! rm -rf /",
    ".shell rm -rf /",
    "not sql at all (",
    "",
    "select 1\0; drop table t",
]


@pytest.mark.parametrize("statement", READS)
def test_pure_reads(statement: str) -> None:
    assert level("allow", '"read"', statement) == "allow"
    assert level("deny", '"write"', statement) == "allow"
    assert level("deny", '"read"', statement) == "deny"


@pytest.mark.parametrize("statement", WRITES)
def test_anything_else_is_asked_and_can_be_denied(statement: str) -> None:
    assert level("allow", '"read"', statement) == "ask"
    assert level("deny", '"write"', statement) == "deny"
    assert level("deny", '"read"', statement) in ("allow", "ask")
    for dialect in ("sqlite", "postgres", "mysql"):
        assert level("allow", f'{{ only = "read", dialect = "{dialect}" }}', statement) == "ask"


@pytest.mark.parametrize(
    ("dialect", "statement"),
    [
        ("postgres", "select evil.lower('x')"),
        ("postgres", "select 1 operator(evil.+) 2"),
        ("bigquery", "select a.b.lower('x')"),
        ("postgres", "select to_file('x')"),
        ("tsql", "select 1 delete from t"),
        ("tsql", "select 1 shutdown"),
        ("tsql", "select * from t exec evil"),
        ("snowflake", "select 1 ->> delete from t"),
        ("snowflake", "select * from identifier('users')"),
        ("snowflake", "select * from table('users')"),
        ("snowflake", "select * from @stage"),
        ("spark", "select transform(a) using 'evil' from t"),
        ("spark", "select * from csv.`/etc/passwd`"),
        ("duckdb", "select * from 'x.csv'"),
        ("duckdb", "select * from 'https://evil.example/x'"),
        ("duckdb", "select * from glob('/etc/*')"),
        ("clickhouse", "select 1 settings readonly = 0"),
        ("mysql", "select 1 --1; delete from t"),
        ("sqlite", "select 1 -- \r'\n; delete from t; -- '"),
        ("sqlite", "select 1 /* /* */ ; delete from t; /* */ */"),
    ],
)
def test_what_only_looks_like_a_read(dialect: str, statement: str) -> None:
    assert level("allow", f'{{ only = "read", dialect = "{dialect}" }}', statement) == "ask"
    assert level("deny", f'{{ only = "write", dialect = "{dialect}" }}', statement) == "deny"


@pytest.mark.parametrize(
    ("dialect", "statement"),
    [
        ("postgres", "select pg_catalog.lower('x')"),
        ("postgres", "select * from shop.orders o where o.update = 1"),
        ("sqlite", "select value from json_each('[1]')"),
        ("tsql", "select top 3 [update] from t"),
        ("duckdb", "select * from range(3)"),
        ("duckdb", "select * from shop.main.orders"),
        ("snowflake", "select a:b from t"),
    ],
)
def test_what_is_a_read_all_the_same(dialect: str, statement: str) -> None:
    assert level("allow", f'{{ only = "read", dialect = "{dialect}" }}', statement) == "allow"


def test_tables() -> None:
    listed = '{ only = "read", tables = ["orders", "shop.*"] }'
    for statement, permitted in [
        ("select * from orders", True),
        ('select * from "Orders" o join shop.items i on o.id = i.id', True),
        ("select * from orders, users", False),
        ("select * from orders where id in (select id from users)", False),
        ("select * from items", False),
        ("with users as (select * from orders) select * from users", True),
        ("with a as (select * from users), users as (select 1) select * from a", False),
        ("select * from users where exists (with users as (select 1) select * from users)", False),
        ("select * from other.orders", False),
        ("select 1", True),
    ]:
        assert (level("allow", listed, statement) == "allow") == permitted, statement
    for statement, denied in [
        ("select * from users", True),
        ("select * from main.users", True),
        ("select * from orders where id in (select id from users)", True),
        ("delete from users", True),
        ("select users from orders", False),
        ("with x as (select 1) select * from x", False),
        ("nonsense ( users", True),
    ]:
        assert (level("deny", '{ tables = ["users"] }', statement) == "deny") == denied, statement
    for dialect, statement in [
        ("sqlite", "select * from orders where id in users"),
        ("sqlite", "select * from orders where id not in main.users"),
        ("clickhouse", "select * from orders where id global in users"),
        ("tsql", "select * from orders cross apply users"),
        ("duckdb", "with recursive users as (select * from users) select * from users"),
        ("duckdb", "with recursive users as (select 1 from users union select 1 from users) select * from users"),
    ]:
        read = f'{{ only = "read", tables = ["orders"], dialect = "{dialect}" }}'
        assert level("allow", read, statement) == "ask", statement
        assert level("deny", f'{{ tables = ["users"], dialect = "{dialect}" }}', statement) == "deny", statement
    twice = "with recursive r as (select 1 as n from orders union all select n + 1 from r where n < 5) select * from r"
    assert level("allow", listed, twice) == "allow"
    assert level("deny", '{ tables = ["users"] }', "nonsense (") == "ask"
    assert level("deny", '{ only = "write", tables = ["users"] }', "select * from users") == "allow"
    assert level("deny", '{ only = "write", tables = ["users"] }', "update users set a = 1") == "deny"


def test_a_dialect_decides_what_is_a_string() -> None:
    backticks = "select `a` from `t`"
    assert level("allow", '{ only = "read", dialect = "mysql" }', backticks) == "allow"
    assert level("allow", '"read"', backticks) == "ask"
    hidden = "select 'a\\' ; drop table t -- '"
    assert level("allow", '{ only = "read", dialect = "mysql" }', hidden) == "allow"
    assert level("allow", '{ only = "read", dialect = "postgres" }', hidden) == "ask"
    assert level("allow", '"read"', hidden) == "ask"


def test_other_values_are_in_doubt() -> None:
    assert level("allow", '"read"', 7) == "ask"
    assert level("deny", '"write"', ["select 1"]) == "deny"


@pytest.mark.parametrize(
    "sql",
    [
        *('"reads"', "3", "{ }", '{ dialect = "mysql" }', "{ tables = [] }", "{ only = 'read', x = 1 }"),
        '{ only = "read", dialect = "klingon" }',
    ],
)
def test_mistakes_are_found(sql: str) -> None:
    with pytest.raises(PolicyError, match=r"args: q: sql: expected"):
        level("deny", sql, "select 1")


@given(st.sampled_from(READS), st.sampled_from(WRITES[:10]), st.sampled_from(["; ", ";\n", "; -- x\n", ";;"]))
def test_a_write_beside_a_read_is_no_read(read: str, write: str, between: str) -> None:
    read = read.rstrip(";").partition(" --")[0]
    assert level("allow", '"read"', read + between + write) == "ask"
    assert level("allow", '"read"', write + between + read) == "ask"


@given(st.text(max_size=30))
def test_any_text_can_be_judged(text: str) -> None:
    assert level("allow", '"read"', "select 1 " + text) in ("allow", "ask")
