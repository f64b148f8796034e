"""A calculator for what people and models write: exact, bounded, and without ``eval``.

``calculator`` gives the text the tool answers; ``evaluate`` the number. Everything rational is computed exactly
(``Fraction``); roots, logarithms and trigonometry that have no exact value are floats. Numbers are limited to
20,000 bits and expressions to 2,000 characters, so that nothing a model writes can stall the program.
Standard library only; the words and functions it knows are in ``arithmetic_words``.

Percent follows the shop: ``240 + 15%`` is 276, ``15% of 240`` is 36, ``20% off 80`` is 64. ``log`` of one argument
is to base 10, as on a calculator; ``ln`` is natural.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from agentrt.tools.packs.arithmetic_functions import (
    CONSTANTS,
    DEGREE,
    FUNCTIONS,
    ArithmeticProblem,
    Value,
    bounded,
    factorial,
    power,
)
from agentrt.tools.packs.arithmetic_words import plain
from agentrt.tools.packs.numbers import number_text
from agentrt.tools.packs.problem import listed, near

__all__ = ["ArithmeticProblem", "Value", "calculator", "evaluate"]

_LONGEST = 2_000
_DEEPEST = 60
_TOKEN = re.compile(
    r"\s*(?:((?:\d{1,3}(?:,\d{3})+(?!\d)|\d[\d_]*)(?:\.\d*)?(?:e[+-]?\d{1,3})?|\.\d+(?:e[+-]?\d{1,3})?)"
    r"|([a-z]\w*)|(\*\*|//|.))"
)


def calculator(expression: str) -> str:
    """The value of an expression as text, for example ``684.9280822`` for ``199,999 / 292``.

    Raises:
        ArithmeticProblem: the expression cannot be read or has no value; the text says what to write.
    """
    try:
        return number_text(evaluate(expression))
    except (OverflowError, ValueError) as problem:
        if isinstance(problem, ArithmeticProblem):
            raise
        raise ArithmeticProblem(f"{problem}; the numbers are too large or the function has no value there") from None


def evaluate(expression: str) -> Value:
    """The value of an expression: a ``Fraction`` wherever it is exact.

    Raises:
        ArithmeticProblem: as ``calculator``.
    """
    if len(expression) > _LONGEST:
        raise ArithmeticProblem(
            f"the expression has {len(expression)} characters, at most {_LONGEST} are read; split it into parts"
        )
    tokens = _tokens(plain(expression))
    if not tokens:
        raise ArithmeticProblem("the expression is empty; write one such as (12 + 3) * 4")
    reader = _Reader(tokens)
    value = reader.sum().value
    if reader.at < len(tokens):
        raise reader.unexpected()
    return value


@dataclass(frozen=True, slots=True)
class _Term:
    value: Value
    percent: bool = False
    """Written with a percent sign, so that adding it means a share of what stands before it."""


def _tokens(text: str) -> list[str]:
    found: list[str] = []
    at = 0
    end = len(text.rstrip())
    # Inside a function's parentheses a comma separates arguments. Where the writer also puts spaces after commas
    # ("sum(1,200, 300)"), a comma without a space belongs to a number.
    calls: list[bool] = []
    spaced = re.search(r",\s", text) is not None
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            break
        number, word, sign = match.groups()
        at = match.end()
        if number is not None:
            if "," in number and any(calls) and not spaced:
                first = number.partition(",")[0]
                at -= len(number) - len(first)
                number = first
            found.append(number.replace(",", "").replace("_", ""))
        elif word is not None:
            found.append(word)
        else:
            if sign == "(":
                calls.append(bool(found) and found[-1] in FUNCTIONS)
            elif sign == ")" and calls:
                calls.pop()
            found.append("**" if sign == "^" else sign)
    return found


def _is_number(token: str) -> bool:
    return token[0].isdigit() or (token[0] == "." and len(token) > 1)


class _Reader:
    """Recursive descent over the tokens, one method per level of precedence, evaluating as it goes."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.at, self.depth = tokens, 0, 0

    def peek(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else ""

    def take(self, *wanted: str) -> str:
        token = self.peek()
        if token not in wanted:
            return ""
        self.at += 1
        return token

    def unexpected(self) -> ArithmeticProblem:
        token = self.peek()
        before = " ".join(self.tokens[max(0, self.at - 4) : self.at])
        if not token:
            return ArithmeticProblem(f"the expression ends too early, after {before!r}; a number was expected there")
        if token[0].isalpha():
            choices = near(token, [*FUNCTIONS, *CONSTANTS])
            hint = f"did you mean {listed(choices)}?" if choices else "and functions such as sqrt, round, max, mean"
            return ArithmeticProblem(f"unknown word {token!r}; expected numbers and operators, {hint}")
        if token == ",":
            return ArithmeticProblem(
                f"unexpected ',' after {before!r}; write decimals with a point and thousands as 1,234 or 1234"
            )
        place = f"after {before!r}" if before else "at the start"
        return ArithmeticProblem(f"unexpected {token!r} {place}; expected numbers and + - * / // % ** ( )")

    def sum(self) -> _Term:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ArithmeticProblem(f"more than {_DEEPEST} levels of parentheses; split the expression into parts")
        left = self.product()
        while sign := self.take("+", "-"):
            right = self.product()
            amount = left.value * right.value if right.percent and not left.percent else right.value
            total = left.value + amount if sign == "+" else left.value - amount
            left = _Term(bounded(total), left.percent and right.percent)
        self.depth -= 1
        return left

    def product(self) -> _Term:
        left = self.unary()
        while True:
            sign = self.take("*", "/", "//", "%", "mod", "of", "off")
            if not sign:
                # "2(3 + 4)" and "2 pi": multiplication that nobody writes out.
                if not (self.peek() == "(" or self.peek() in FUNCTIONS or self.peek() in CONSTANTS):
                    return left
                sign = "*"
            left = _Term(bounded(_apply(sign, left.value, self.unary().value)))

    def unary(self) -> _Term:
        minus = False
        signed = False
        while sign := self.take("+", "-"):
            minus, signed = minus != (sign == "-"), True
        term = self.power()
        return _Term(-term.value if minus else term.value, term.percent) if signed else term

    def power(self) -> _Term:
        base = self.postfix()
        if not self.take("**"):
            return base
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ArithmeticProblem(f"more than {_DEEPEST} levels of powers; split the expression into parts")
        exponent = self.unary()  # right to left, and 2 ** -1 is allowed
        self.depth -= 1
        return _Term(bounded(power(base.value, exponent.value)))

    def postfix(self) -> _Term:
        term = _Term(self.atom())
        while True:
            if self.take("!"):
                term = _Term(factorial(term.value))
            elif self.take("deg"):
                term = _Term(term.value * DEGREE)
            elif self.peek() == "%" and self.percent_here():
                self.at += 1
                term = _Term(term.value / 100, percent=True)
            else:
                return term

    def percent_here(self) -> bool:
        """Whether the ``%`` belongs to the number before it; otherwise it is the remainder operator."""
        after = self.peek(1)
        return not (after and (_is_number(after) or after == "(" or after in FUNCTIONS or after in CONSTANTS))

    def atom(self) -> Value:
        token = self.peek()
        if token and _is_number(token):
            self.at += 1
            return bounded(Fraction(token))
        if token in CONSTANTS:
            self.at += 1
            return CONSTANTS[token]
        if token in FUNCTIONS:
            self.at += 1
            return self.call(token)
        if self.take("("):
            value = self.sum().value
            self.close()
            return value
        raise self.unexpected()

    def call(self, name: str) -> Value:
        function: Callable[..., Value]
        function, least, most = FUNCTIONS[name]
        if not self.take("("):
            self.depth += 1  # "sqrt 16", "sqrt sqrt 16"
            if self.depth > _DEEPEST:
                raise ArithmeticProblem(f"more than {_DEEPEST} nested functions; split the expression into parts")
            arguments = [self.unary().value]
            self.depth -= 1
        else:
            arguments = [self.sum().value]
            while self.take(","):
                arguments.append(self.sum().value)
            self.close()
        if not least <= len(arguments) <= most:
            wanted = str(least) if least == most else f"{least} to {most}"
            raise ArithmeticProblem(
                f"{name} takes {wanted} argument{'s' * (most != 1)}, got {len(arguments)}; "
                "write large numbers without commas inside a function"
            )
        return bounded(function(*arguments))

    def close(self) -> None:
        # A parenthesis missing at the very end is what models forget most, and can mean only one thing.
        if self.at < len(self.tokens) and not self.take(")"):
            raise self.unexpected()


def _apply(sign: str, left: Value, right: Value) -> Value:
    if sign in ("*", "of"):
        return left * right
    if sign == "off":
        return right - left * right
    if right == 0:
        raise ArithmeticProblem(f"division by zero in {number_text(left)} {sign} 0; the divisor must not be 0")
    if sign == "/":
        return left / right
    if sign == "//":
        return Fraction(left // right)
    return left % right
