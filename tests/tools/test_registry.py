from __future__ import annotations

import json

import pytest

from agentrt import tool
from agentrt.core.errors import ConfigError
from agentrt.tools import Registry
from agentrt.tools.registry import unknown_tool


@tool(effect="read", verbatim={"city": "preferred"})
def weather(city: str, note: str = "x-ray") -> str:
    """Tell the weather"""
    return city


@tool
def book(flight: str) -> str:
    """Book a flight"""
    return flight


def test_names_are_unique_and_fit_every_api() -> None:
    with pytest.raises(ConfigError, match="two tools are named 'weather'"):
        Registry([weather, weather])
    with pytest.raises(ConfigError, match="is no tool name"):
        Registry([tool(name="no good")(lambda: None)])


def test_lookup_offers_near_names() -> None:
    registry = Registry([weather, book])
    assert registry["book"] is book
    assert (list(registry), len(registry), "book" in registry) == (["weather", "book"], 2, True)
    with pytest.raises(ConfigError, match=r"did you mean weather\? tools are weather, book"):
        registry.find("wether")
    assert unknown_tool("x", []) == "there is no tool 'x'; tools are none"


def test_subsets() -> None:
    registry = Registry([weather, book])
    assert list(registry.subset(["book"])) == ["book"]
    assert list(registry.subset(category="capability")) == ["weather"]
    assert list(registry.subset(["book"]).with_tools(weather)) == ["book", "weather"]
    with pytest.raises(ConfigError, match="no tool 'boook'"):
        registry.subset(["boook"])


def test_exports_carry_no_annotations_of_ours() -> None:
    registry = Registry([weather, book])
    openai, anthropic = registry.to_openai(), registry.to_anthropic()
    schema = openai[0]["function"]["parameters"]
    assert openai[0]["type"] == "function"
    assert anthropic[0] == {"name": "weather", "description": "Tell the weather", "input_schema": schema}
    assert schema["properties"] == {"city": {"type": "string"}, "note": {"type": "string", "default": "x-ray"}}
    assert weather.spec.parameters["properties"]["city"]["x-verbatim"] == "preferred"
    assert json.loads(json.dumps(openai)) == openai


def test_digests_and_costs() -> None:
    registry, other = Registry([weather, book]), Registry([book, weather])
    assert registry.digest == other.digest != registry.subset(["book"]).digest
    assert registry.digests["book"] == book.spec.digest
    costs = registry.token_report(len)
    assert [cost.name for cost in costs] == ["weather", "book"]
    assert costs[0].tokens > costs[1].tokens > 0
