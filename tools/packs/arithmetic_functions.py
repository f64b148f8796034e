"""The functions of the calculator, exact where the result is rational, each with a bound. Used by ``arithmetic``."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

from agentrt.tools.packs.numbers import number_text
from agentrt.tools.packs.problem import Problem

Value = Fraction | float

_MOST_BITS = 20_000
_MOST_FACTORIAL = 1_000


class ArithmeticProblem(Problem):
    """An expression that cannot be computed."""


def bounded(value: Value) -> Value:
    """The value, if it is finite and not too large to compute with.

    Raises:
        ArithmeticProblem: it is neither.
    """
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ArithmeticProblem("the result is too large; expected numbers below 1e308")
    elif value.numerator.bit_length() + value.denominator.bit_length() > _MOST_BITS:
        raise ArithmeticProblem(f"the result is too large to compute exactly (more than {_MOST_BITS} bits)")
    return value


def power(base: Value, exponent: Value) -> Value:
    """``base ** exponent``: exact for whole exponents and perfect roots.

    Raises:
        ArithmeticProblem: too large, 0 to a negative power, or no real result.
    """
    if base == 0 and exponent < 0:
        raise ArithmeticProblem("0 to a negative power has no value (division by zero)")
    if isinstance(base, Fraction) and isinstance(exponent, Fraction):
        if exponent.denominator == 1:
            bits = base.numerator.bit_length() + base.denominator.bit_length()
            if abs(base) != 1 and base != 0 and abs(exponent) * max(1, bits - 2) > _MOST_BITS:
                raise ArithmeticProblem(
                    f"{number_text(base)} ** {number_text(exponent)} is too large; expected a smaller exponent"
                )
            return base**exponent.numerator if abs(base) not in (0, 1) else _trivial_power(base, exponent.numerator)
        root = _exact_root(base, exponent.denominator)
        if root is not None:
            return power(root, Fraction(exponent.numerator))
    if base < 0 and exponent != int(exponent):
        raise ArithmeticProblem(
            f"{number_text(base)} ** {number_text(exponent)} has no real value; expected a base that is not negative"
        )
    return math.pow(base, exponent)


def factorial(value: Value) -> Value:
    """``n!`` of a whole number up to 1,000."""
    n = _whole("factorial", value)
    if not 0 <= n <= _MOST_FACTORIAL:
        raise ArithmeticProblem(f"factorial takes a whole number from 0 to {_MOST_FACTORIAL}, got {number_text(value)}")
    return Fraction(math.factorial(n))


def _trivial_power(base: Fraction, exponent: int) -> Fraction:
    """Powers of 0, 1 and -1, whose exponents may be of any size."""
    return base if exponent % 2 or (base == 0 and exponent) else Fraction(1)


def _exact_root(value: Fraction, degree: int) -> Fraction | None:
    """The rational root of a value that is a perfect power, else ``None``."""
    if value < 0:
        if degree % 2 == 0:
            return None
        root = _exact_root(-value, degree)
        return None if root is None else -root
    above, below = _integer_root(value.numerator, degree), _integer_root(value.denominator, degree)
    return None if above is None or below is None else Fraction(above, below)


def _integer_root(value: int, degree: int) -> int | None:
    if value < 2:
        return value
    if degree > 64:
        return None
    if degree == 2:
        root = math.isqrt(value)
        return root if root * root == value else None
    low, high = 1, 1 << (value.bit_length() // degree + 1)
    while low < high:
        middle = (low + high) // 2
        if middle**degree < value:
            low = middle + 1
        else:
            high = middle
    return low if low**degree == value else None


def _whole(name: str, value: Value) -> int:
    if value != int(value):
        raise ArithmeticProblem(f"{name} takes whole numbers, got {number_text(value)}")
    return int(value)


def _root(value: Value, degree: int) -> Value:
    if value < 0 and degree % 2 == 0:
        raise ArithmeticProblem(f"the square root of {number_text(value)} is not a real number")
    if isinstance(value, Fraction):
        exact = _exact_root(value, degree)
        if exact is not None:
            return exact
    return math.sqrt(value) if degree == 2 else math.copysign(abs(float(value)) ** (1 / degree), value)


def _round(value: Value, digits: Value = Fraction(0)) -> Value:
    """Halves away from zero, as people round; to ``digits`` decimals."""
    places = _whole("round", digits)
    if abs(places) > 100:
        raise ArithmeticProblem(f"round takes -100 to 100 decimals, got {places}")
    exact = Fraction(repr(value)) if isinstance(value, float) else value
    scale = Fraction(10) ** places
    size = math.floor(abs(exact) * scale + Fraction(1, 2)) / scale
    return -size if exact < 0 else size


def _log(value: Value, base: Value = Fraction(10)) -> Value:
    if value <= 0:
        raise ArithmeticProblem(f"the logarithm of {number_text(value)} has no value; expected a number above 0")
    if base <= 0 or base == 1:
        raise ArithmeticProblem(f"a logarithm to base {number_text(base)} has no value; expected one above 0, not 1")
    result = _ln(value) / _ln(base)
    nearest = round(result)
    if isinstance(value, Fraction) and isinstance(base, Fraction) and abs(nearest) < 2_000 and base**nearest == value:
        return Fraction(nearest)
    return result


def _ln(value: Value) -> float:
    # The logarithm of an integer works at any size, that of a float does not.
    return math.log(value.numerator) - math.log(value.denominator) if isinstance(value, Fraction) else math.log(value)


def _natural(value: Value) -> Value:
    if value <= 0:
        raise ArithmeticProblem(f"the logarithm of {number_text(value)} has no value; expected a number above 0")
    return Fraction(0) if value == 1 else _ln(value)


def _exp(value: Value) -> Value:
    if value > 709:
        raise ArithmeticProblem(f"exp({number_text(value)}) is too large; expected an argument below 709")
    return Fraction(1) if value == 0 else math.exp(value)


def _trigonometric(function: Callable[[float], float]) -> Callable[[Value], Value]:
    def rounded(value: Value) -> Value:
        # The 15th digit is noise: sin(30 deg) is to be 0.5 and sin(pi) 0.
        return round(function(float(value)), 14) + 0.0

    return rounded


def _tangent(value: Value) -> Value:
    if abs(math.cos(value)) < 1e-14:
        raise ArithmeticProblem("the tangent has no value at 90 degrees")
    return round(math.tan(value), 14) + 0.0


def _arc(function: Callable[[float], float], name: str) -> Callable[[Value], Value]:
    def limited(value: Value) -> Value:
        if not -1 <= value <= 1:
            raise ArithmeticProblem(f"{name} takes numbers from -1 to 1, got {number_text(value)}")
        return function(float(value))

    return limited


def _mean(*values: Value) -> Value:
    return sum(values, Fraction(0)) / len(values)


def _median(*values: Value) -> Value:
    ordered = sorted(values, key=lambda value: Fraction(value))
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def _gcd(*values: Value) -> Value:
    return Fraction(math.gcd(*(_whole("gcd", value) for value in values)))


def _lcm(*values: Value) -> Value:
    return Fraction(math.lcm(*(_whole("lcm", value) for value in values)))


_MANY = 500

FUNCTIONS: dict[str, tuple[Callable[..., Value], int, int]] = {
    "sqrt": (lambda value: _root(value, 2), 1, 1),
    "cbrt": (lambda value: _root(value, 3), 1, 1),
    "abs": (abs, 1, 1),
    "round": (_round, 1, 2),
    "floor": (lambda value: Fraction(math.floor(value)), 1, 1),
    "ceil": (lambda value: Fraction(math.ceil(value)), 1, 1),
    "min": (min, 1, _MANY),
    "max": (max, 1, _MANY),
    "sum": (lambda *values: sum(values, Fraction(0)), 1, _MANY),
    "mean": (_mean, 1, _MANY),
    "avg": (_mean, 1, _MANY),
    "average": (_mean, 1, _MANY),
    "median": (_median, 1, _MANY),
    "factorial": (factorial, 1, 1),
    "gcd": (_gcd, 1, _MANY),
    "lcm": (_lcm, 1, _MANY),
    "pow": (power, 2, 2),
    "log": (_log, 1, 2),
    "log10": (_log, 1, 1),
    "log2": (lambda value: _log(value, Fraction(2)), 1, 1),
    "ln": (_natural, 1, 1),
    "exp": (_exp, 1, 1),
    "sin": (_trigonometric(math.sin), 1, 1),
    "cos": (_trigonometric(math.cos), 1, 1),
    "tan": (_tangent, 1, 1),
    "asin": (_arc(math.asin, "asin"), 1, 1),
    "acos": (_arc(math.acos, "acos"), 1, 1),
    "atan": (lambda value: math.atan(value), 1, 1),
}
"""Name to function, least and most number of arguments."""

CONSTANTS: dict[str, Value] = {"pi": math.pi, "e": math.e, "tau": math.tau}
DEGREE: Value = math.pi / 180
