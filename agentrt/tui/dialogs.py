"""What a person is asked: whether a call may be performed, and questions of the model.

A dialog takes no answer while keys are still coming in: somebody who was writing when it appeared must not approve
anything by finishing their word. Nothing in a dialog is markup, and characters that could deceive are spelled out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, ClassVar, Literal, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from agentrt.core.canonical import parse_json
from agentrt.core.labels import Integrity, Label
from agentrt.core.origins import told
from agentrt.core.policy import ApprovalAnswer, ApprovalChoice, ApprovalRequest
from agentrt.tui.moments import moment
from agentrt.tui.printable import laid_out, one_line, printable

T = TypeVar("T")
Check = Callable[[str, dict[str, Any]], str | None]
"""What is wrong with edited arguments of a tool, or ``None``."""
MOST_PREVIEW_LINES = 3000
TIGHT = 18
"""Below so many rows, blank lines are left out."""
SHORT = 70
"""Characters of an argument above a preview; all of it follows below."""
TINTS = {"+": "$text-success", "-": "$text-error", "@": "$text-accent"}


class Dialog(ModalScreen[T]):
    """A modal screen that waits until nothing has been typed for ``guard_s`` seconds before it takes an answer."""

    def __init__(self, guard_s: float) -> None:
        super().__init__()
        self._guard_s = guard_s
        self._quiet: Timer | None = None
        self.armed = False

    def on_mount(self) -> None:
        if self._guard_s > 0:
            self._quiet = self.set_timer(self._guard_s, self.arm)
        else:
            self.arm()

    def on_resize(self) -> None:
        self.set_class(self.size.height < TIGHT, "tight")
        self.fit()

    def fit(self) -> None:
        """Give the body what the other parts leave, so that the keys are always in sight."""
        self.call_after_refresh(self._fit)

    def on_key(self) -> None:
        self.touched()

    def touched(self) -> bool:
        """Somebody typed. Gives whether the dialog takes answers; if not yet, it waits anew."""
        if not self.armed and self._quiet is not None:
            self._quiet.reset()
        return self.armed

    def arm(self) -> None:
        """Take answers from now on."""
        self.armed = True
        self.add_class("armed")

    def _fit(self) -> None:
        box = self.query_one(".dialog")
        scrolling = list(self.query(".dialog-body, .dialog-reaches"))
        body = next((part for part in scrolling if part.display), scrolling[0])
        others = [part for part in box.children if part.display and part is not body]
        taken = sum(part.outer_size.height + part.styles.margin.height for part in others) + box.gutter.height
        body.styles.max_height = max(2, self.size.height - taken)


class QuestionDialog(Dialog[str | None]):
    """A question of the model, answered in words."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "later", show=False)]

    def __init__(self, question: str, guard_s: float) -> None:
        super().__init__(guard_s)
        self._question = question

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog question"):
            yield Static("The agent asks", classes="dialog-title")
            with VerticalScroll(classes="dialog-body"):
                yield Static(Content(printable(self._question)))
            yield Input(placeholder="your answer")
            yield Static(keys("Enter answer", "Esc later"), classes="dialog-keys")

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(Input).focus()

    def on_input_changed(self) -> None:
        self.touched()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if self.touched() and event.value.strip():
            self.dismiss(event.value.strip())

    def action_later(self) -> None:
        self.dismiss(None)


class Fact(Horizontal):
    """A name and what there is to know under it."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._parts = Static(Content(name), classes="fact-name"), Static(Content(printable(text)))

    def compose(self) -> ComposeResult:
        yield from self._parts


Mode = Literal["look", "deny", "edit", "reach"]
STANDING: dict[str, tuple[ApprovalChoice, str]] = {
    "r": ("run", "for the rest of this run"),
    "s": ("session", "for the rest of this session"),
    "a": ("always", "in every run from now on"),
}
"""The keys of answers that hold for more than this call."""


class ApprovalDialog(Dialog[ApprovalAnswer | None]):
    """Whether a call may be performed; ``None`` leaves it for later."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"choose('{key}')", show=False) for key in ("y", "r", "a", "n", "s", "e", "l")),
        Binding("escape", "back", show=False),
        Binding("ctrl+s", "take_edit", show=False, priority=True),
        *(Binding(key, f"move('{to}')", show=False) for key, to in (("j,down", "down"), ("k,up", "up"))),
        *(Binding(key, f"move('{to}')", show=False) for key, to in (("pagedown", "page_down"), ("pageup", "page_up"))),
        *(Binding(key, f"move('{key}')", show=False) for key in ("home", "end")),
        *(Binding(key, f"reach({key})", show=False) for key in "123456789"),
    ]

    def __init__(self, request: ApprovalRequest, check: Check, guard_s: float) -> None:
        super().__init__(guard_s)
        self._request, self._check = request, check
        self._mode: Mode = "look"
        self._standing: ApprovalChoice = "always"

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog approval"):
            yield Static(self._title_text(), classes="dialog-title")
            with VerticalScroll(classes="dialog-body"):
                shown = laid_out(self._request.arguments, SHORT if self._request.preview else None)
                yield Static(Content(shown), classes="arguments")
                for name, text in self._facts():
                    yield Fact(name, text)
                if self._request.preview:
                    yield Static(tinted(self._request.preview, self._request.preview_kind), classes="preview")
                if not self._is_short:
                    yield Static(Content(f"in full:\n{laid_out(self._request.arguments)}"), classes="whole")
            with VerticalScroll(classes="dialog-reaches hidden"):
                yield Static("", classes="reaches")
            yield TextArea(show_line_numbers=False, soft_wrap=True, classes="hidden")
            yield Input(placeholder="why not? (the model is told; may be empty)", classes="hidden")
            yield Static("", classes="dialog-problem hidden")
            yield Static(self._keys(), classes="dialog-keys")

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(".dialog-body").focus()

    # -- answering ------------------------------------------------------------------------------------------------

    def action_choose(self, key: str) -> None:
        if self._mode != "look" or not self.touched():
            return
        if key == "l":
            self.dismiss(None)
        elif self._request.kind == "unknown_outcome":
            self._choose_outcome(key)
        elif key == "n":
            self._turn_to("deny")
        elif key == "e":
            self._turn_to("edit")
        elif key == "y":
            self.dismiss(ApprovalAnswer("once"))
        elif key in STANDING and STANDING[key][0] in self._request.scopes:
            self._ask_reach(key)

    def action_reach(self, number: int) -> None:
        """The person has read which calls would be answered, and picked one line."""
        if self._mode == "reach" and number <= len(self._request.reaches):
            self.dismiss(ApprovalAnswer(self._standing, reach=number - 1))

    def _choose_outcome(self, key: str) -> None:
        if key == "s":
            self.dismiss(ApprovalAnswer("deny", reason="skipped after an interruption"))
        elif key in "yn":
            self.dismiss(ApprovalAnswer("happened" if key == "y" else "not_happened"))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.dismiss(ApprovalAnswer("deny", reason=event.value.strip()))

    def action_take_edit(self) -> None:
        """The edited arguments, if they are JSON and fit the tool."""
        if self._mode != "edit":
            return
        try:
            arguments = parse_json(self.query_one(TextArea).text)
        except ValueError as error:
            return self._complain(f"this is not JSON: {error}")
        if not isinstance(arguments, dict):
            return self._complain("expected a JSON object: {…}")
        wrong = self._check(self._request.tool, arguments)
        if wrong is not None:
            return self._complain(wrong)
        self.dismiss(ApprovalAnswer("edit", arguments=arguments))

    def action_back(self) -> None:
        if self._mode == "look":
            self.dismiss(None)
        else:
            self._turn_to("look")

    def action_move(self, to: str) -> None:
        if self._mode == "look":
            body = self.query_one(".dialog-body")
            moves = {
                "down": body.scroll_down,
                "up": body.scroll_up,
                "page_down": body.scroll_page_down,
                "page_up": body.scroll_page_up,
                "home": body.scroll_home,
                "end": body.scroll_end,
            }
            moves[to](animate=False)

    def _ask_reach(self, key: str) -> None:
        self._standing, how_long = STANDING[key]
        lines = [f"{number}  {reach.words}" for number, reach in enumerate(self._request.reaches, 1)]
        shown = printable("\n".join([f"Not asked again {how_long}:", *lines]))
        self.query_one(".reaches", Static).update(Content(shown))
        self._turn_to("reach")

    # -- showing --------------------------------------------------------------------------------------------------

    def _turn_to(self, mode: Mode) -> None:
        self._mode = mode
        editor, reason, body = self.query_one(TextArea), self.query_one(Input), self.query_one(".dialog-body")
        editor.set_class(mode != "edit", "hidden")
        reason.set_class(mode != "deny", "hidden")
        body.set_class(mode in ("edit", "reach"), "hidden")
        reaches = self.query_one(".dialog-reaches")
        reaches.set_class(mode != "reach", "hidden")
        self.query_one(".dialog-problem").add_class("hidden")
        if mode == "edit":
            editor.text = json.dumps(self._request.arguments, ensure_ascii=False, indent=2)
        {"edit": editor, "deny": reason, "look": body, "reach": reaches}[mode].focus()
        self.query_one(".dialog-keys", Static).update(self._keys())
        self.fit()

    def _complain(self, problem: str) -> None:
        line = self.query_one(".dialog-problem", Static)
        line.update(Content(one_line(problem, 400)))
        line.remove_class("hidden")
        self.fit()

    def _title_text(self) -> Content:
        request = self._request
        asks = "Did this happen?" if request.kind == "unknown_outcome" else "May the agent do this?"
        return Content.assemble((f"{asks}  ", ""), (one_line(request.tool, 60), "bold"))

    def _facts(self) -> list[tuple[str, str]]:
        """What the person must know beside the arguments."""
        request = self._request
        facts = [
            ("effects", ", ".join(request.effects) or "unknown"),
            ("reason", request.reason),
            ("made from", provenance(request.label)),
            ("in detail", one_line("; ".join(f"{part} {origin}" for part, origin in told(request.origins)), 300)),
            ("good until", "" if request.expires is None else moment(request.expires)),
        ]
        return [(name, text) for name, text in facts if text]

    @property
    def _is_short(self) -> bool:
        """Whether the arguments stand in full above the preview, or there is none."""
        values = self._request.arguments.values()
        return not self._request.preview or all(len(json.dumps(value)) <= SHORT for value in values)

    def _keys(self) -> Content:
        if self._mode == "edit":
            return keys("Ctrl+S do it with these", "Esc back")
        if self._mode == "deny":
            return keys("Enter deny", "Esc back")
        if self._request.kind == "unknown_outcome":
            return keys("y it happened", "n it did not: do it now", "s skip it", "l later")
        if self._mode == "reach":
            return keys(
                f"1…{len(self._request.reaches)} pick" if len(self._request.reaches) > 1 else "1 yes", "Esc back"
            )
        offered = [f"{key} {scope}" for key, (scope, _) in STANDING.items() if scope in self._request.scopes]
        return keys("y once", *offered, "n no", "e edit", "l later")


def keys(*listed: str) -> Content:
    """``y once`` with the key standing out."""
    pairs = [entry.partition(" ") for entry in listed]
    return Content("   ").join([Content.assemble((key, "bold $accent"), f" {text}") for key, _, text in pairs])


def provenance(label: Label) -> str:
    """What the call was made from, in words."""
    if label.integrity >= Integrity.USER:
        return "your own words" if "user" in label.sources else ""
    sources = [source.removeprefix("tool:") for source in sorted(label.sources - {"user"})]
    return f"text you did not write: {', '.join(sources) or 'of unknown origin'}"


def tinted(text: str, kind: str) -> Content:
    """A preview; the lines of a diff in colour."""
    every = printable(text).splitlines()
    lines = every[:MOST_PREVIEW_LINES]
    if len(every) > len(lines):
        lines.append(f"… {len(every) - len(lines)} more lines are not shown")
    if kind != "diff":
        return Content("\n".join(lines))
    return Content("\n").join([_tinted_line(line) for line in lines])


def _tinted_line(line: str) -> Content:
    if line.startswith(("+++", "---")):
        return Content.assemble((line, "bold"))
    tint = TINTS.get(line[:1])
    return Content.assemble((line, tint)) if tint else Content(line)
