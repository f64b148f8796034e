"""How a function becomes a tool: ``@tool``, and ``tool_from_schema`` for tools described by a JSON Schema.

    @tool(effect="read")
    def weather(city: str) -> str:
        \"\"\"Tell the weather of a city.\"\"\"

Name, description and parameters come from the function; a parameter of type ``ToolContext`` is filled by the
runtime. **A tool that does not say what its effect is counts as a write** and therefore asks before it runs: say
``effect="read"`` where that is true. The description of the tool is computed on first use, so that decorating
costs nothing at import. People's programs call ``tool``; the packs call ``tool_from_schema``.
"""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import CoroutineType
from typing import Any, Literal, cast, overload

from agentrt.core.errors import ConfigError, ToolError
from agentrt.core.specs import VERBATIM, Category, Effect, Schema, ToolSpec
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.tools.docstrings import parse_docstring
from agentrt.tools.packs.problem import Problem

EffectName = Literal["read", "write", "execute", "network", "spend", "memory"]
Effects = Effect | EffectName | Iterable[Effect | EffectName]
Verbatim = Mapping[str, Literal["required", "preferred"]] | Sequence[str]
"""Parameters that must be quoted; a plain list means ``required``."""

Classify = Callable[[dict[str, Any]], Effects]
PreviewMaker = Callable[[dict[str, Any]], "Preview | str | Awaitable[Preview | str | None] | None"]
Probe = Callable[[dict[str, Any], ToolContext], "bool | Awaitable[bool | None] | None"]
Resources = Callable[[dict[str, Any]], Iterable[Resource]]
Invoke = Callable[[dict[str, Any], ToolContext], Any]

EVERYTHING = frozenset(Effect) - {Effect.READ, Effect.MEMORY}
"""What a call counts as when its own ``classify`` fails."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """What a tool may know about its calls, beside performing them; see ``core.protocols.Tool``."""

    classify: Classify | None = None
    preview: PreviewMaker | None = None
    probe: Probe | None = None
    resources: Resources | None = None


class FunctionTool:
    """A tool made of a function. Calling it calls the function."""

    __name__: str

    def __init__(
        self,
        make_spec: Callable[[], ToolSpec],
        invoke: Invoke,
        effects: frozenset[Effect],
        hooks: Hooks,
        function: Callable[..., Any],
    ) -> None:
        self._make_spec, self._invoke, self._effects, self._hooks = make_spec, invoke, effects, hooks
        self._function = function
        functools.update_wrapper(self, function, updated=())

    @functools.cached_property
    def spec(self) -> ToolSpec:
        """
        Raises:
            ConfigError: the function's signature has no JSON form.
        """
        return self._make_spec()

    @functools.cached_property
    def origin(self) -> str:
        """Where the tool comes from. A person's yes for it is no yes for another's tool of the same name."""
        return self.spec.source or origin_of(self._function)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<tool {getattr(self, '__name__', '?')}>"

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        """Perform the call; functions that are not ``async`` run in a thread."""
        try:
            result = self._invoke(arguments, ctx)
            while type(result) is CoroutineType or inspect.isawaitable(result):
                result = await result  # a plain function may give what is still to be awaited
        except Problem as problem:
            raise ToolError(str(problem)) from None
        from agentrt.tools.results import to_output  # later: it knows many types and decorating needs none

        return to_output(result)

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        if self._hooks.classify is None:
            return self._effects
        try:
            return effects_of(self._hooks.classify(arguments))
        except Exception:
            # It cannot tell, so the strictest holds; the person who is asked will see the arguments.
            return EVERYTHING

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        """
        Raises:
            ToolError: the call cannot work, so there is nothing to approve.
        """
        if self._hooks.preview is None:
            return None
        try:
            found = self._hooks.preview(arguments)
            shown = await found if inspect.isawaitable(found) else found
        except Problem as problem:
            raise ToolError(str(problem)) from None
        return Preview("text", shown) if isinstance(shown, str) else shown

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        if self._hooks.probe is None:
            return None
        found = await _run(self._hooks.probe, (arguments, ctx), {})  # a slow look must not hold up others
        happened: bool | None = await found if inspect.isawaitable(found) else found
        return happened

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return tuple(self._hooks.resources(arguments)) if self._hooks.resources is not None else ()


@overload
def tool(function: Callable[..., Any], /) -> FunctionTool: ...


@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    effect: Effects | None = None,
    category: Category | None = None,
    timeout_s: float = 30.0,
    cacheable: bool = False,
    idempotent: bool = False,
    examples: Sequence[str] = (),
    companions: Sequence[str] = (),
    carries: Sequence[str] = (),
    verbatim: Verbatim = (),
    version: str = "1",
    price: float = 0.0,
    classify: Classify | None = None,
    preview: PreviewMaker | None = None,
    probe: Probe | None = None,
    resources: Resources | None = None,
) -> Callable[[Callable[..., Any]], FunctionTool]: ...


def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    effect: Effects | None = None,
    category: Category | None = None,
    timeout_s: float = 30.0,
    cacheable: bool = False,
    idempotent: bool = False,
    examples: Sequence[str] = (),
    companions: Sequence[str] = (),
    carries: Sequence[str] = (),
    verbatim: Verbatim = (),
    version: str = "1",
    price: float = 0.0,
    classify: Classify | None = None,
    preview: PreviewMaker | None = None,
    probe: Probe | None = None,
    resources: Resources | None = None,
) -> FunctionTool | Callable[[Callable[..., Any]], FunctionTool]:
    """Make a tool of a function, sync or async.

    ``effect``: what it does to the world (one or several of read, write, execute, network, spend, memory); without
    it, write. ``timeout_s``: seconds. ``examples``: a few requests it answers, in users' words. ``companions``:
    tools usually needed with it. ``carries``: sources whose output it takes along beside its arguments.
    ``verbatim``: parameters that must be quoted from the user or an observation. ``price``: US dollars a call costs.
    ``classify(arguments)``, ``preview(arguments)``, ``probe(arguments, ctx)``, ``resources(arguments)``: see
    ``core.protocols.Tool``. Errors in the signature show when the tool is first used:

    Raises:
        ConfigError: not a function, or an option is not what it should be.
    """

    def made(function: Callable[..., Any]) -> FunctionTool:
        if not callable(function):
            raise ConfigError(f"@tool expects a function, got {function!r}; give options by name, @tool(effect='read')")
        effects = effects_of(effect)
        _sound(timeout_s, examples=examples, companions=companions, carries=carries)
        options = {
            "timeout_s": timeout_s, "cacheable": cacheable, "idempotent": idempotent, "version": version,
            "category": category or category_of(effects), "examples": tuple(examples), "companions": tuple(companions),
            "carries": tuple(carries), "price": price,
        }  # fmt: skip
        shown = name or str(getattr(function, "__name__", "tool"))
        call = _FunctionCall(function, _levels(verbatim))
        make = functools.partial(call.spec, shown, description, options)
        return FunctionTool(make, call.invoke, effects, Hooks(classify, preview, probe, resources), function)

    return made if function is None else made(function)


def tool_from_schema(
    spec: Mapping[str, Any],
    handler: Callable[..., Any],
    *,
    effect: Effects | None = None,
    category: Category | None = None,
    timeout_s: float = 30.0,
    cacheable: bool = False,
    idempotent: bool = False,
    examples: Sequence[str] = (),
    companions: Sequence[str] = (),
    carries: Sequence[str] = (),
    source: str = "",
    version: str = "1",
    price: float = 0.0,
    classify: Classify | None = None,
    preview: PreviewMaker | None = None,
    probe: Probe | None = None,
    resources: Resources | None = None,
) -> FunctionTool:
    """A tool from its description: ``{name, description, parameters}``, or the shapes OpenAI and Anthropic use.

    ``handler(arguments)`` or ``handler(arguments, ctx)``, sync or async, receives the arguments as one dict.
    ``source`` names who wrote the description when it was not your program, for example ``mcp:files``.

    Raises:
        ConfigError: name or parameters are missing or not an object schema; an option is not what it should be.
    """
    name, text, parameters = _described(spec)
    effects = effects_of(effect)
    _sound(timeout_s, examples=examples, companions=companions, carries=carries)
    made = ToolSpec(
        name=name, description=text, parameters=parameters, timeout_s=timeout_s, cacheable=cacheable,
        idempotent=idempotent, category=category or category_of(effects), examples=tuple(examples),
        companions=tuple(companions), carries=tuple(carries), source=source, version=version,
    )  # fmt: skip
    takes_context = _positional(handler) >= 2

    def invoke(arguments: dict[str, Any], ctx: ToolContext) -> Any:
        return _run(handler, (arguments, ctx) if takes_context else (arguments,), {})

    return FunctionTool(lambda: made, invoke, effects, Hooks(classify, preview, probe, resources), handler)


def effects_of(effect: Effects | None) -> frozenset[Effect]:
    """The declared effects; ``write`` when nothing is declared.

    Raises:
        ConfigError: an effect is not known.
    """
    if effect is None:
        return frozenset({Effect.WRITE})
    given = [effect] if isinstance(effect, str) else list(effect)
    try:
        found = frozenset(Effect(one) for one in given)
    except ValueError:
        raise ConfigError(f"unknown effect in {given}; expected one or more of {', '.join(Effect)}") from None
    return found or frozenset({Effect.WRITE})


def category_of(effects: frozenset[Effect]) -> Category:
    """The category of a tool that does not name one."""
    return "action" if effects & {Effect.WRITE, Effect.SPEND} else "capability"


def origin_of(function: Callable[..., Any]) -> str:
    """Where a tool comes from that says nothing of it: this package, or the module of its function. A script's
    ``__main__`` is known by its file, since every script has one."""
    module = getattr(function, "__module__", None) or type(function).__module__
    if module.partition(".")[0] == "agentrt":
        return "builtin"
    code = getattr(inspect.unwrap(function), "__code__", None)
    place = os.path.realpath(code.co_filename) if module == "__main__" and code is not None else module
    return f"python:{place}:{getattr(function, '__qualname__', type(function).__qualname__)}"


# -- inside ---------------------------------------------------------------------------------------------------


class _FunctionCall:
    """Reads a function's signature once, when the tool is first described or called."""

    def __init__(self, function: Callable[..., Any], verbatim: Mapping[str, str]) -> None:
        self.function, self.verbatim, self.is_async = function, verbatim, _is_async(function)
        self.docs = parse_docstring(function.__doc__)

    @functools.cached_property
    def signature(self) -> Any:
        from agentrt.tools.signatures import read_signature

        return read_signature(self.function, self.docs.parameters, self.verbatim)

    def spec(self, name: str, description: str | None, options: dict[str, Any]) -> ToolSpec:
        text = description or self.docs.description or name.replace("_", " ").capitalize()
        return ToolSpec(name, text, self.signature.parameters, self._result(), **options)

    def invoke(self, arguments: dict[str, Any], ctx: ToolContext) -> Any:
        try:
            bound = self.signature.bind(arguments)
        except (ValueError, OverflowError) as error:
            raise ToolError(f"the arguments cannot be used: {error}") from None
        if self.signature.context is not None:
            bound[self.signature.context] = ctx
        return self.function(**bound) if self.is_async else _in_thread(self.function, **bound)

    def _result(self) -> Schema | None:
        from agentrt.tools.signatures import schema_of

        if self.signature.returns in (Any, str, None, type(None), ToolOutput):
            return None
        try:
            return schema_of(self.signature.returns)
        except TypeError:
            return None


def _run(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    return function(*args, **kwargs) if _is_async(function) else _in_thread(function, *args, **kwargs)


def _in_thread(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Awaitable[Any]:
    from agentrt.tools.threads import in_thread  # later: decorating needs no loop

    return in_thread(function, *args, **kwargs)


def _is_async(function: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def _positional(handler: Callable[..., Any]) -> int:
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    parameters = inspect.signature(handler).parameters.values()
    return sum(one.kind in kinds and one.default is one.empty for one in parameters)


def _sound(timeout_s: float, **lists: object) -> None:
    if not isinstance(timeout_s, int | float) or not timeout_s > 0:
        raise ConfigError(f"expected timeout_s to be a number of seconds above 0, got {timeout_s!r}")
    for name, given in lists.items():
        if isinstance(given, str):
            raise ConfigError(f"expected {name} to be a list of texts, got {given!r}: write {name}=[{given!r}]")


def _levels(verbatim: Verbatim) -> dict[str, str]:
    if isinstance(verbatim, Mapping):
        return {key: str(level) for key, level in verbatim.items()}
    return dict.fromkeys(verbatim, "required")


def _described(spec: Mapping[str, Any]) -> tuple[str, str, Schema]:
    inner = spec["function"] if isinstance(spec.get("function"), Mapping) else spec
    name = inner.get("name")
    if not isinstance(name, str) or not name:
        raise ConfigError(f"a tool's description needs a name, got {dict(spec)!r}")
    parameters = inner.get("parameters", inner.get("input_schema", inner.get("inputSchema")))
    if parameters is None:
        parameters = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    if not isinstance(parameters, Mapping) or parameters.get("type") != "object":
        raise ConfigError(f"the parameters of {name} must be a JSON Schema of type object, got {parameters!r}")
    return name, str(inner.get("description") or name), cast(Schema, dict(parameters))


__all__ = ["VERBATIM", "FunctionTool", "Hooks", "category_of", "effects_of", "tool", "tool_from_schema"]
