from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.tools.packs.unit_table import ROWS
from agentrt.tools.packs.units import UnitProblem, convert, convert_units, find_unit, known_units


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        (40, "lb", "kg", "40 lb = 18.143695 kg"),
        (40, "pounds", "kilograms", "40 pounds = 18.143695 kilograms"),
        (100, "F", "C", "100 F = 37.777778 C"),
        (37.5, "degrees Celsius", "fahrenheit", "37.5 degrees Celsius = 99.5 fahrenheit"),
        (0, "°C", "K", "0 °C = 273.15 K"),
        (-40, "C", "F", "-40 C = -40 F"),
        (26.2, "miles", "km", "26.2 miles = 42.164813 km"),
        (5, "square feet", "m2", "5 square feet = 0.4645152 m2"),
        (5, "sq. ft", "m²", "5 sq. ft = 0.4645152 m²"),
        (3, "cubic meters", "liters", "3 cubic meters = 3000 liters"),
        (60, "mph", "km/h", "60 mph = 96.56064 km/h"),
        (60, "miles per hour", "kilometers per hour", "60 miles per hour = 96.56064 kilometers per hour"),
        (30, "mpg", "l/100km", "30 mpg = 7.8404861 l/100km"),
        (5, "min/km", "km/h", "5 min/km = 12 km/h"),
        (10, "mb", "KB", "10 mb = 10000 KB"),
        (1, "GiB", "MB", "1 GiB = 1073.7418 MB"),
        (100, "Mbit/s", "MB/s", "100 Mbit/s = 12.5 MB/s"),
        (2, "cups", "ml", "2 cups = 473.17647 ml"),
        (1, "year", "days", "1 year = 365 days"),
        (450, "minutes", "hours", "450 minutes = 7.5 hours"),
        (90, "mins", "hrs", "90 mins = 1.5 hrs"),
        (72, "inches", "feet", "72 inches = 6 feet"),
        (500, "kcal", "kJ", "500 kcal = 2092 kJ"),
        (1, "US gallon", "imperial gallons", "1 US gallon = 0.83267418 imperial gallons"),
        (0.1, "m", "cm", "0.1 m = 10 cm"),
        (5, "kg/m3", "g/l", "5 kg/m3 = 5 g/l"),
    ],
)
def test_worked_conversions(value: float, source: str, target: str, result: str) -> None:
    assert convert_units(value, source, target) == result


@pytest.mark.parametrize(
    ("source", "target", "hint"),
    [
        ("kg", "m", "kg (mass) to m (length)"),
        ("lbss", "kg", "lbs"),
        ("klometers", "m", "kilometers"),
        ("bananas", "kg", "unknown unit 'bananas'"),
        ("", "kg", "unknown unit"),
        ("m/", "km", "unknown unit 'm/'"),
        ("°C/s", "K", "unknown unit"),
    ],
)
def test_errors_name_what_fits(source: str, target: str, hint: str) -> None:
    with pytest.raises(UnitProblem) as raised:
        convert(1, source, target)
    assert hint in str(raised.value)


def test_nothing_has_no_inverse() -> None:
    with pytest.raises(UnitProblem, match="inverse"):
        convert(0, "mpg", "l/100km")


def test_the_table_is_large_and_every_name_leads_to_its_unit() -> None:
    assert sum(len(names) for names in known_units().values()) >= 115
    for row in ROWS:
        for name in (*row.symbols, *row.names):
            unit = find_unit(name)
            assert (unit.factor, unit.dimension, unit.shift) == (row.factor, row.dimension, row.shift), name


_SYMBOLS = [(row.symbols or row.names)[0] for row in ROWS]


@given(st.sampled_from(_SYMBOLS), st.sampled_from(_SYMBOLS), st.fractions(-1000, 1000, max_denominator=100))
def test_there_and_back_is_exact(source: str, target: str, value: Fraction) -> None:
    if find_unit(source).dimension == find_unit(target).dimension:
        assert convert(convert(value, source, target), target, source) == value


@given(st.text(max_size=20))
def test_any_name_is_a_unit_or_a_typed_error(name: str) -> None:
    try:
        assert find_unit(name).factor > 0
    except UnitProblem as problem:
        assert "unknown unit" in str(problem)
