"""``agentrt policy``: look at rules, try them, ask why, and see what an agent may do here without asking."""

from __future__ import annotations

import json as json_module
from pathlib import Path
from typing import Annotated, Any

import typer

from agentrt.cli.options import Json, Workspace, errors, settings_of
from agentrt.core.errors import ConfigError, PolicyError
from agentrt.core.labels import USER, untrusted
from agentrt.core.policy import Decision, PolicyQuery
from agentrt.core.specs import Effect
from agentrt.tui.words import counted

policy_app = typer.Typer(help="The rules of what an agent may do unasked.", no_args_is_help=True, rich_markup_mode=None)

Files = Annotated[list[Path] | None, typer.Argument(help="Policy files; without any, those that hold here.")]
More = Annotated[list[Path] | None, typer.Option("--policy", help="A further file of rules.")]


@policy_app.command(short_help="Validate policy files; report rules that do nothing.")
def check(files: Files = None, workspace: Workspace = Path(), json: Json = False) -> None:
    """Validate policy files and report dead, ignored and misleading rules, and names that nothing has here."""
    from agentrt.cli.inventory import all_tools
    from agentrt.policy.shadows import unknown_names

    with errors():
        policy, sources = _policy(files, workspace)
        warnings = list(policy.warnings)
        known = {tool.spec.name: tuple(tool.spec.parameters.get("properties", {})) for tool in all_tools(workspace)}
        notes = list(unknown_names(policy.rules, known))
    if json:
        shown = {"files": sources, "rules": len(policy.rules), "warnings": warnings, "notes": notes}
        print(json_module.dumps(shown))
        return
    for source in sources or ["the default policy: no rules"]:
        print(source)
    print(f"{counted(len(policy.rules), 'rule')}, {counted(len(warnings), 'warning')}")
    for warning in warnings:
        print(f"  {warning}")
    for note in notes:
        print(f"  note: {note}; if it is not another program's, mend the name (see agentrt tools)")


@policy_app.command(short_help="Try the examples that policy files hold.")
def test(files: Files = None, workspace: Workspace = Path(), json: Json = False) -> None:
    """Try the examples: of each rule, and the [[example]] tables on all rules together. Exits with 1 if one fails."""
    from dataclasses import replace

    from agentrt.policy.places import unresolved

    with errors():
        policy, _ = _policy(files, workspace)  # the examples of rules are tried when they load
    still = replace(policy, resolve=unresolved)
    rules = [rule.id for rule in policy.rules]
    results = [(example, still.decide(example.asked(rules))) for example in policy.examples]
    failed = [(example, got) for example, got in results if got.level != example.level]
    tried = sum(len(rule.examples) for rule in policy.rules)
    if json:
        shown = [
            {"example": str(e), "where": e.where, "expected": e.level, "level": d.level, "rule": d.rule}
            for e, d in results
        ]
        print(json_module.dumps({"examples": shown, "rule_examples": tried, "failed": len(failed)}))
    elif not results and not tried:
        print("no examples to try: a rule may hold some of its own, [[example]] tables are for all rules together")
    else:
        for example, got in failed:
            print(f"{example.where}: {example}: expected {example.level}, got {got.level} by {got.rule}")
        print(f"{len(results) - len(failed)} of {len(results)} examples hold, and {tried} of single rules")
    raise typer.Exit(1 if failed else 0)


@policy_app.command()
def explain(
    call: Annotated[str, typer.Argument(help='A tool, or a whole call: \'write_file {"path": "a"}\'')],
    arguments: Annotated[str | None, typer.Argument(help="The arguments, as JSON.")] = None,
    workspace: Workspace = Path(),
    policy: More = None,
    effects: Annotated[str | None, typer.Option(help="Of a tool that is not known here: read,write,…")] = None,
    source: Annotated[str | None, typer.Option("--from", help="What it was made from: tool:web, file:x …")] = None,
    spent: Annotated[float, typer.Option(help="US dollars the run has spent.")] = 0.0,
    json: Json = False,
) -> None:
    """Say what would be decided of a call, and why."""
    import time

    from agentrt.cli.inventory import all_tools

    with errors():
        name, _, rest = call.strip().partition(" ")
        values = _arguments(arguments if arguments is not None else rest)
        rules, _sources = _policy(None, workspace, policy or [])
        query = PolicyQuery(
            name,
            values,
            _effects(name, values, effects, workspace),
            untrusted(source) if source else USER,
            workspace=str(workspace.resolve()),
            now=time.time(),
            spent=spent,
        )
        decision, text = rules.decide(query), rules.explain(query)
    print(json_module.dumps({**_decided(decision), "explanation": text.splitlines()}) if json else text)
    if not json and effects is None and name not in {tool.spec.name for tool in all_tools(workspace)}:
        print(f"there is no tool {name} here (see agentrt tools): of one that there is elsewhere, say the --effects")


@policy_app.command(short_help="Show how much every tool may do here by itself.")
def levels(workspace: Workspace = Path(), policy: More = None, json: Json = False) -> None:
    """Show how much every tool may do here by itself, under the rules that hold."""
    from agentrt.cli.inventory import all_tools

    with errors():
        rules, _ = _policy(None, workspace, policy or [])
        rows = [_row(rules, tool, workspace) for tool in all_tools(workspace)]
    if json:
        print(json_module.dumps(rows))
        return
    width = max(len(row["tool"]) for row in rows)
    print(f"{'tool':<{width}}  {'effects':<15}  {'level':<8}  {'from others':<11}  rule")
    for row in rows:
        effects = ", ".join(row["effects"]) or "unknown"
        print(
            f"{row['tool']:<{width}}  {effects:<15}  {row['level']:<8}  {row['from_others']:<11}  {row['rule']}"
            + (f"; by arguments: {', '.join(row['by_arguments'])}" if row["by_arguments"] else "")
        )
    print("\nlevel: of a call the user's words led to; from others: of one made from text the user did not write")


@policy_app.command(short_help="Let a workspace's own policy permit things too.")
def trust(file: Path) -> None:
    """Let a workspace's own policy permit things too, as long as it stays as it is now."""
    from agentrt.policy.layers import trust as keep

    with errors():
        print(f"{file} is trusted as it is now ({keep(settings_of(None).home, file)[:12]})")


@policy_app.command()
def untrust(file: Path) -> None:
    """Let a workspace's own policy only tighten again."""
    from agentrt.policy.layers import untrust as forget

    with errors():
        was = forget(settings_of(None).home, file)
    print(f"{file} is not trusted any more" if was else f"{file} was not trusted")


def _policy(files: list[Path] | None, workspace: Path, more: list[Path] | None = None) -> tuple[Any, list[str]]:
    """The rules of these files or, without any, those that hold here; and what they come from, in words."""
    from agentrt.policy import combined, load_policy
    from agentrt.policy.layers import layers

    if files:
        return combined([load_policy(file) for file in files]), [str(file) for file in files]
    found = layers(settings_of(None).home, workspace, more or [])
    said = [f"{layer.path} ({layer.whose}{', may only tighten' if layer.only_tightens else ''})" for layer in found]
    return combined([layer.load() for layer in found]), said


def _arguments(text: str) -> dict[str, Any]:
    try:
        values = json_module.loads(text or "{}")
    except ValueError as error:
        raise ConfigError(f"expected the arguments as JSON, got {text!r}: {error}") from None
    if not isinstance(values, dict):
        raise ConfigError(f'expected a JSON object such as {{"path": "a.txt"}}, got {text!r}')
    return values


def _effects(name: str, values: dict[str, Any], given: str | None, workspace: Path) -> frozenset[Effect]:
    """What the tool says of such a call, or what was given."""
    from agentrt.cli.inventory import all_tools
    from agentrt.policy.examples import read_effects

    if given is not None:
        try:
            return read_effects([one.strip() for one in given.split(",") if one.strip()])
        except ValueError as error:
            raise PolicyError(f"--effects: {error}") from None
    known = {tool.spec.name: tool for tool in all_tools(workspace)}
    return known[name].classify(values) if name in known else frozenset()


def _row(rules: Any, tool: Any, workspace: Path) -> dict[str, Any]:
    """A call without arguments as the user's words and as other text would lead to it, and rules that look further."""
    effects = tool.classify({})
    query = PolicyQuery(tool.spec.name, {}, effects, USER, workspace=str(workspace.resolve()))
    decision = rules.decide(query)
    others = rules.decide(PolicyQuery(tool.spec.name, {}, effects, untrusted("elsewhere"), workspace=query.workspace))
    looking = [rule for rule in rules.rules if rule.names(tool.spec.name) and (rule.args or rule.conditions.narrow)]
    return {
        "tool": tool.spec.name,
        "effects": sorted(effects),
        "level": decision.level,
        "rule": decision.rule,
        "from_others": others.level,
        "by_arguments": [f"{rule.id} ({rule.level})" for rule in looking],
    }


def _decided(decision: Decision) -> dict[str, Any]:
    return {
        "level": decision.level,
        "rule": decision.rule,
        "reason": decision.reason,
        "arguments": decision.arguments,
    }
