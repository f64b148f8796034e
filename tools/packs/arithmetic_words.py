"""What people write for the calculator's signs: words, typographic signs and currency. Used by ``arithmetic``."""

from __future__ import annotations

import re

_SIGNS = str.maketrans({
    "×": "*", "✕": "*", "·": "*", "∙": "*", "⋅": "*", "÷": "/", "∕": "/", "−": "-", "–": "-", "—": "-", "﹣": "-",
    "[": "(", "]": ")", "{": "(", "}": ")", "’": "", "'": "", "´": "",
    "$": " ", "€": " ", "£": " ", "¥": " ", "₹": " ", "\u00a0": " ", "\u202f": " ",
})  # fmt: skip
_LATER_SIGNS = {"²": "**2", "³": "**3", "√": " sqrt ", "π": " pi ", "°": " deg ", "½": "(1/2)", "¼": "(1/4)"}

_PHRASES = [
    (r"\bto the power of\b|\braised to\b", "**"),
    (r"\bmultiplied by\b|\btimes\b", "*"),
    (r"\bdivided by\b|\bover\b", "/"),
    (r"\bsquare root of\b|\bthe root of\b|\broot of\b", " sqrt "),
    (r"\bcube root of\b", " cbrt "),
    (r"\bplus\b|\band then add\b", "+"),
    (r"\bminus\b", "-"),
    (r"\bmodulo\b|\bmodulus\b", " mod "),
    (r"\bsquared\b", "**2"),
    (r"\bcubed\b", "**3"),
    (r"\bper ?cent\b|\bpct\b", "%"),
    (r"\bdegrees?\b", " deg "),
    (r"\bfactorial of\b", " factorial "),
    (r"(?<=[\d)])\s*factorial\b", "!"),
    (r"\b(?:usd|eur|gbp|dollars?|euros?|pounds?)\b", " "),
]
_WORDS = [(re.compile(pattern), sign) for pattern, sign in _PHRASES]
_TIMES_X = re.compile(r"(?<=[\d)%])\s*x\s*(?=[\d(.$-]|[a-z]{2})")


def plain(expression: str) -> str:
    """The expression in lower case with nothing but signs, numbers and names in it."""
    text = expression.strip().lower().translate(_SIGNS)
    if not text.isascii():
        for sign, replacement in _LATER_SIGNS.items():
            text = text.replace(sign, replacement)
    text = re.sub(r"^\s*=|(?:=|=\s*\?|\?)\s*$", "", text)
    if re.search("[a-z]", text):
        text = _TIMES_X.sub(" * ", text)
        for pattern, sign in _WORDS:
            text = pattern.sub(sign, text)
    return text
