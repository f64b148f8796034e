from __future__ import annotations

import asyncio
import datetime
import enum
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import pytest
from pydantic import BaseModel, Field

from agentrt import tool
from agentrt.core.errors import ConfigError, ToolError
from agentrt.core.specs import Effect
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.tools.decorator import EVERYTHING, FunctionTool, tool_from_schema
from agentrt.tools.docstrings import parse_docstring
from agentrt.tools.packs.problem import Problem
from agentrt.tools.schema_checks import accepts, keyed


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    x: int
    y: float = 0.0
    tags: list[str] = field(default_factory=list)


class Place(TypedDict):
    name: str
    zip: NotRequired[str]


class Home(BaseModel):
    name: str


class Person(BaseModel):
    name: str
    home: Home | None = None


@dataclass
class Chain:
    next: Chain | None = None


def schema_of(annotation: Any) -> Any:
    def sample(value: Any) -> None:
        """Take a value."""

    sample.__annotations__["value"] = annotation
    return tool(sample).spec.parameters["properties"]["value"]


@pytest.mark.parametrize(
    ("annotation", "schema"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (Any, {}),
        (Path, {"type": "string"}),
        (datetime.date, {"type": "string", "format": "date"}),
        (int | None, {"type": ["integer", "null"]}),
        (int | str, {"type": ["integer", "string"]}),
        (list[int], {"type": "array", "items": {"type": "integer"}}),
        (Sequence[str], {"type": "array", "items": {"type": "string"}}),
        (set[int], {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
        (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
        (dict[str, float], {"type": "object", "additionalProperties": {"type": "number"}}),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}),
        (Literal[1, "b"], {"type": ["integer", "string"], "enum": [1, "b"]}),
        (Color, {"type": "string", "enum": ["red", "blue"]}),
        (Annotated[str, "a name"], {"type": "string", "description": "a name"}),
        (
            Annotated[int, Field(ge=1, description="how many")],
            {"type": "integer", "minimum": 1, "description": "how many"},
        ),
        (
            Point,
            {
                "type": "object",
                "properties": {
                    "x": {"type": "integer"},
                    "y": {"type": "number"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["x"],
                "additionalProperties": False,
            },
        ),
        (
            Place,
            {
                "type": "object",
                "properties": {"name": {"type": "string"}, "zip": {"type": "string"}},
                "required": ["name"],
                "additionalProperties": False,
            },
        ),
    ],
)
def test_types_become_schemas(annotation: Any, schema: Any) -> None:
    assert schema_of(annotation) == schema


def test_pydantic_models_are_inlined() -> None:
    schema = schema_of(list[Person])
    assert "$ref" not in str(schema)
    assert "title" not in str(schema)
    check = accepts(keyed(schema))
    assert check([{"name": "Anna", "home": {"name": "Rome"}}])
    assert not check([{"home": None}])


def test_everything_at_once(ctx: ToolContext) -> None:
    @tool(effect="read", verbatim=["city"], examples=["How warm is it in Rome?"], timeout_s=5, companions=["today"])
    def weather(
        city: str,
        days: Annotated[int, "how far ahead"] = 1,
        unit: Literal["C", "F"] = "C",
        color: Color = Color.RED,
        at: datetime.date | None = None,
        points: list[Point] | None = None,
        who: Person | None = None,
    ) -> dict[str, Any]:
        """Tell the weather
        of a city.

        Uses a model of the air.

        Args:
            city (str): the city's name,
                as people say it
            unit: which scale
        Returns:
            a forecast
        """
        assert isinstance(color, Color)
        assert points is None or all(isinstance(one, Point) for one in points)
        assert who is None or isinstance(who, Person)
        return {"city": city, "days": days, "unit": unit, "color": color, "at": at, "points": points, "who": who}

    spec = weather.spec
    assert spec.name == "weather"
    assert spec.description == "Tell the weather of a city.\n\nUses a model of the air."
    assert (spec.timeout_s, spec.companions, spec.category) == (5, ("today",), "capability")
    properties = spec.parameters["properties"]
    assert properties["city"] == {
        "type": "string",
        "description": "the city's name, as people say it",
        "x-verbatim": "required",
    }
    assert properties["days"] == {"type": "integer", "description": "how far ahead", "default": 1}
    assert properties["unit"] == {"type": "string", "enum": ["C", "F"], "default": "C", "description": "which scale"}
    assert properties["at"] == {"type": "string", "format": "date"}
    assert spec.parameters["required"] == ["city"]
    arguments = {"city": "Rome", "color": "blue", "at": "2024-05-01", "points": [{"x": 1}], "who": {"name": "Anna"}}
    output = asyncio.run(weather.call(arguments, ctx))
    assert output.text == (
        '{"city": "Rome", "days": 1, "unit": "C", "color": "blue", "at": "2024-05-01", '
        '"points": [{"x": 1, "y": 0.0, "tags": []}], "who": {"name": "Anna", "home": null}}'
    )
    assert output.data["color"] == "blue"
    assert weather("Paris", who=None)["city"] == "Paris"


def test_sync_functions_run_in_a_thread_and_async_ones_do_not(ctx: ToolContext) -> None:
    seen = []

    @tool
    def slow() -> str:
        seen.append(threading.current_thread())
        return "slow"

    @tool
    async def quick(ctx: ToolContext) -> str:
        seen.append(threading.current_thread())
        return ctx.call_id

    async def both() -> list[str]:
        return [(await slow.call({}, ctx)).text, (await quick.call({}, ctx)).text]

    assert asyncio.run(both()) == ["slow", "call-1"]
    assert seen[0] is not seen[1] is threading.main_thread()
    assert quick.spec.parameters["properties"] == {}


async def test_a_function_that_ends_its_iteration_is_one_that_failed(ctx: ToolContext) -> None:
    """No future can hold a StopIteration: the call would never be over."""

    @tool
    def first(of: list[int]) -> int:
        return next(iter(of))

    with pytest.raises(RuntimeError, match="StopIteration"):
        await asyncio.wait_for(first.call({"of": []}, ctx), 10)
    assert (await first.call({"of": [3]}, ctx)).text == "3"


def test_a_function_that_hangs_does_not_keep_the_program() -> None:
    program = """
import asyncio, threading
from agentrt import tool
from agentrt.core.tools import ToolContext

@tool
def hang() -> None:
    threading.Event().wait()

async def main():
    ctx = ToolContext("run-1", "c", "k", lambda: 0.0)
    try:
        await asyncio.wait_for(hang.call({}, ctx), 0.2)
    except TimeoutError:
        print("given up")

asyncio.run(main())
print("over")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "given up\nover\n"), done.stderr


async def test_many_functions_run_at_once_and_their_threads_are_used_again(ctx: ToolContext) -> None:
    together = threading.Barrier(20)

    @tool
    def meet() -> int:
        together.wait(30)
        return threading.get_ident()

    first = {(await one).text for one in [asyncio.create_task(meet.call({}, ctx)) for _ in range(20)]}
    second = {(await one).text for one in [asyncio.create_task(meet.call({}, ctx)) for _ in range(20)]}
    assert len(first) == 20 and first == second


def test_a_tool_that_does_not_say_what_it_does_is_a_write() -> None:
    @tool
    def mystery() -> None: ...

    @tool(effect=("read", Effect.NETWORK))
    def lookup() -> None: ...

    assert mystery.classify({}) == {Effect.WRITE}
    assert mystery.spec.category == "action"
    assert lookup.classify({}) == {Effect.READ, Effect.NETWORK}
    with pytest.raises(ConfigError, match="unknown effect"):
        tool(effect="harmless")(lambda: None)  # type: ignore[arg-type]


async def test_hooks_decide_by_arguments(ctx: ToolContext) -> None:
    @tool(
        effect="read",
        classify=lambda arguments: "write" if "DROP" in arguments["sql"] else "read",
        preview=lambda arguments: f"would run {arguments['sql']}",
        probe=lambda arguments, ctx: ctx.idempotency_key == "0123456789abcdef0123456789abcdef",
        resources=lambda arguments: [Resource("db:main", write=True)],
    )
    def query(sql: str) -> str:
        return sql

    assert query.classify({"sql": "SELECT 1"}) == {Effect.READ}
    assert query.classify({"sql": "DROP TABLE x"}) == {Effect.WRITE}
    assert query.classify({}) == EVERYTHING
    assert await query.preview({"sql": "x"}) == Preview("text", "would run x")
    assert await query.probe({"sql": "x"}, ctx) is True
    assert query.resources({"sql": "x"}) == (Resource("db:main", write=True),)


async def test_tools_without_hooks_answer_nothing(ctx: ToolContext) -> None:
    @tool
    def plain() -> None: ...

    assert (await plain.preview({}), await plain.probe({}, ctx), plain.resources({})) == (None, None, ())
    assert (await plain.call({}, ctx)).text == "done"


async def test_problems_are_for_the_model_and_bugs_for_the_program(ctx: ToolContext) -> None:
    @tool
    def faulty(how: str) -> str:
        raise Problem("expected a town") if how == "problem" else KeyError("bug")

    @tool
    def on(day: datetime.date) -> str:
        return day.isoformat()

    with pytest.raises(ToolError, match="expected a town"):
        await faulty.call({"how": "problem"}, ctx)
    with pytest.raises(KeyError):
        await faulty.call({"how": "bug"}, ctx)
    with pytest.raises(ToolError, match="cannot be used"):
        await on.call({"day": "tomorrow"}, ctx)


@pytest.mark.parametrize(
    ("function", "hint"),
    [
        (lambda x: x, "has no type"),
        (lambda *args: args, "must have names"),
        (lambda **kwargs: kwargs, "must have names"),
        (lambda: (yield 1), "yields, expected a function that returns"),
        (lambda self: self, "is a method, of which no object is known"),
    ],
)
def test_signatures_that_cannot_be_described(function: Any, hint: str) -> None:
    with pytest.raises(ConfigError, match=hint):
        _ = tool(function).spec


async def test_a_method_of_an_object_is_a_tool(ctx: ToolContext) -> None:
    class Shop:
        left = 7

        def stock(self, less: int) -> int:
            """Count what is in stock."""
            return self.left - less

    made = tool(effect="read")(Shop().stock)
    assert (made.spec.name, made.spec.description) == ("stock", "Count what is in stock.")
    assert (await made.call({"less": 2}, ctx)).text == "5"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timeout_s": 0}, "timeout_s to be a number of seconds above 0"),
        ({"timeout_s": "5"}, "timeout_s to be a number"),
        ({"timeout_s": float("nan")}, "timeout_s to be a number"),
        ({"examples": "How many?"}, "write examples=["),
        ({"carries": "tool:web"}, "write carries=["),
    ],
)
def test_options_that_are_not_what_they_should_be(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as raised:
        tool(**options)(lambda: None)
    assert said in str(raised.value)


async def test_what_does_not_become_its_type_is_named(ctx: ToolContext) -> None:
    @tool
    def on(day: datetime.date, at: datetime.time | None = None, much: float = 0) -> str:
        return "done"

    for arguments, said in (
        ({"day": "tomorrow"}, "\"day\": expected a date such as 2026-01-31, got 'tomorrow'"),
        ({"day": "2026-01-01", "much": 10**400}, '"much": int too large'),
    ):
        with pytest.raises(ToolError) as raised:
            await on.call(arguments, ctx)
        assert said in str(raised.value)


async def test_what_is_still_to_be_awaited_is(ctx: ToolContext) -> None:
    async def later() -> int:
        return 5

    @tool
    def soon() -> Any:
        return later()

    assert (await soon.call({}, ctx)).text == "5"


async def test_bytes_are_given_as_the_text_they_are(ctx: ToolContext) -> None:
    @tool
    def read(good: bool) -> bytes:
        return "café".encode() if good else b"\x00\xff"

    assert (await read.call({"good": True}, ctx)).text == "café"
    assert (await read.call({"good": False}, ctx)).text == "2 bytes that are no text"


def test_types_without_a_json_form() -> None:
    class Odd: ...

    for annotation, hint in ((Odd, "no JSON form"), (Chain, "contains itself"), (list[Odd], "no JSON form")):
        with pytest.raises(ConfigError, match=hint):
            schema_of(annotation)
    with pytest.raises(ConfigError, match="verbatim names 'y'"):
        _ = tool(verbatim=["y"])(lambda: None).spec


@pytest.mark.parametrize(
    "described",
    [
        {"name": "echo", "description": "Say it", "parameters": {"type": "object", "properties": {}}},
        {"name": "echo", "description": "Say it", "input_schema": {"type": "object", "properties": {}}},
        {
            "type": "function",
            "function": {"name": "echo", "description": "Say it", "parameters": {"type": "object", "properties": {}}},
        },
    ],
)
async def test_tools_from_schemas_of_every_shape(described: dict[str, Any], ctx: ToolContext) -> None:
    made = tool_from_schema(described, lambda arguments: ToolOutput(str(arguments)), effect="read")
    with_context = tool_from_schema(described, lambda arguments, ctx: ctx.run_id)
    assert (made.spec.name, made.spec.description) == ("echo", "Say it")
    assert (await made.call({"a": 1}, ctx)).text == "{'a': 1}"
    assert (await with_context.call({}, ctx)).text == "run-1"


def test_descriptions_that_are_none() -> None:
    for described in ({}, {"name": ""}, {"name": "x", "parameters": {"type": "string"}}):
        with pytest.raises(ConfigError):
            tool_from_schema(described, print)


def test_rest_docstrings() -> None:
    docs = parse_docstring(
        """Find a thing.

        :param str name: what to find,
            by name
        :param limit: how many
        :returns: things
        """
    )
    assert docs.description == "Find a thing."
    assert docs.parameters == {"name": "what to find, by name", "limit": "how many"}
    assert parse_docstring(None).description == ""


def test_decorating_is_cheap() -> None:
    """Neither pydantic nor jsonschema for a tool of usual types, from decorating to validating."""
    code = (
        "import sys\nfrom agentrt import tool\n"
        "from agentrt.tools.arguments import validate\n"
        "@tool(effect='read')\ndef f(a: int, b: list[str] | None = None) -> str:\n    return ''\n"
        "validate(f.spec, {'a': 1})\n"
        "print([m for m in ('pydantic', 'jsonschema', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_packs_need_the_standard_library_alone() -> None:
    names = ("arithmetic", "dates", "units", "text", "tables")
    code = (
        "; ".join(f"import agentrt.tools.packs.{name}" for name in names)
        + "; import sys; print('agentrt.core' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "False"


def test_types_are_kept() -> None:
    @tool
    def described() -> None:
        """What it says."""

    assert isinstance(described, FunctionTool)
    assert (described.__name__, described.__doc__) == ("described", "What it says.")
