"""What can be wrong with a model's output as such: nothing in it, not the form that was asked for, the same over
and over, or something that would run or call home where the answer is shown. Pure functions of request and response.
"""

from __future__ import annotations

import json
import re
from collections import Counter

from agentrt.core.messages import Text
from agentrt.core.models import ModelRequest, ModelResponse

MOST_REPEATS = 8
"""So many times may one line, or one stretch of words, stand in an answer."""
_STRETCH = 12
_SCRIPT = re.compile(
    r"(?i)<\s*(?:script|iframe|object|embed|svg[^>]*\bonload|form|meta\s+http-equiv)\b"
    r"|\bon(?:error|load|click|mouseover|focus)\s*=\s*[\"']?[^\s>]"
    r"|\b(?:javascript|vbscript)\s*:|\bdata\s*:\s*text/html"
)
_PIPED = re.compile(r"(?i)\b(?:curl|wget)\b[^\n|;]{0,300}\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b")
_CONTROL = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]?"  # colours and cursor movements
    r"|\x1b[\]PX^_][^\x07\x1b]{0,1000}(?:\x07|\x1b\\)?"  # titles, links, the clipboard
    r"|[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]"
)
_REMOTE = re.compile(
    r"!\[[^\]\n]{0,300}\]\(\s*<?(https?://[^\s)>]{1,2000})[^)]{0,300}\)"  # an image is fetched when it is shown
    r"|(?i:<\s*img\b[^>]{0,500}?\bsrc\s*=\s*[\"']?(https?://[^\s\"'>]{1,2000})[^>]{0,500}>)"
)


def empty(response: ModelResponse) -> str | None:
    """Neither text nor a call, though nothing kept the model from it."""
    said = response.message.tool_calls or response.message.text.strip()
    return None if said or response.finish_reason == "content_filter" else "the model said nothing"


def malformed(request: ModelRequest, response: ModelResponse) -> str | None:
    """Not JSON where JSON was asked for. Calls are the gate's business: it repairs them or says what is wrong."""
    if request.output_schema is None or response.message.tool_calls or not response.message.text.strip():
        return None
    try:
        json.loads(response.message.text)
    except ValueError as error:
        return f"expected JSON, got something else: {error}"
    return None


def looping(response: ModelResponse) -> str | None:
    """The same line or the same dozen words again and again: a model that lost its way."""
    for part in response.message.parts:
        if not isinstance(part, Text):
            continue
        lines = Counter(line.strip() for line in part.text.splitlines() if len(line.strip()) > 3)
        words = part.text.split()
        stretches = Counter(" ".join(words[i : i + _STRETCH]) for i in range(len(words) - _STRETCH + 1))
        for found in (lines, stretches):
            for text, times in found.most_common(1):
                if times > MOST_REPEATS and not _is_ruling(text):
                    return f"the model repeats itself ({times} times {text[:60]!r})"
    return None


def active(text: str) -> list[str]:
    """What would run, or fetch something, where this answer is shown."""
    found = []
    if _SCRIPT.search(text):
        found.append("a script")
    if _CONTROL.search(text):
        found.append("terminal control codes")
    if _PIPED.search(text):
        found.append("a download piped into a shell")
    if _REMOTE.search(text):
        found.append("an image from another server")
    return found


def defanged(text: str) -> str:
    """The answer with what runs by itself made harmless: markup shown as text, images as a note of where they were,
    control codes gone. Commands stay: a person must copy them first, and may have asked for one."""
    text = _REMOTE.sub(lambda m: f"[image not loaded: {_host(m.group(1) or m.group(2))}]", text)
    text = _CONTROL.sub("", text)
    return _SCRIPT.sub(lambda m: m.group().replace("<", "&lt;").replace(":", "&#58;").replace("=", "&#61;"), text)


def _is_ruling(text: str) -> bool:
    """A line of dashes, a fence, a table's frame: what well-formed text repeats."""
    return not any(c.isalnum() for c in text)


def _host(url: str) -> str:
    return url.split("/")[2].rpartition("@")[2][:100]
