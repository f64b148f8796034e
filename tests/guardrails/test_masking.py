"""Masking can be undone, says nothing, and is the same in every process."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.messages import Message, Reasoning, ToolCall, assistant, observation, user
from agentrt.core.models import Delta, ModelRequest
from agentrt.core.specs import ModelCard
from agentrt.guardrails import Guardrails, Vault, redact, redact_json
from agentrt.guardrails.masking import Unmasking
from agentrt.guardrails.personal import personal
from agentrt.guardrails.secrets import secrets
from agentrt.guardrails.spans import Span, apart

MAIL = "ada@example.org"


def vault(key: str = "run-1") -> Vault:
    return Vault(key, personal)


def test_values_leave_as_placeholders_and_come_back() -> None:
    v = vault()
    masked = v.mask(f"Write to {MAIL} and to bob@example.org, then to {MAIL} again.")
    names = re.findall(r"\[EMAIL_[0-9a-f]{6}\]", masked)
    assert len(names) == 3 and names[0] == names[2] != names[1]
    assert "example.org" not in masked
    assert v.unmask(f"sent to {names[1]} and {names[0][1:-1]}") == f"sent to bob@example.org and {MAIL}"
    assert v.kinds == {"EMAIL": 2}


def test_a_value_once_known_is_masked_wherever_it_stands() -> None:
    v = Vault("k", lambda text: [Span("SECRET", m.start(1), m.end(1)) for m in re.finditer(r"key=(\w+)", text)])
    v.mask("key=tulip")
    assert "tulip" not in v.mask("the word is tulip, not rose")


def test_placeholders_are_the_same_in_every_process_and_others_in_every_run() -> None:
    assert vault().mask(MAIL) == vault().mask(MAIL)
    assert vault("run-1").mask(MAIL) != vault("run-2").mask(MAIL)


def test_placeholders_of_others_are_left_alone() -> None:
    assert vault().unmask("[EMAIL_000000] EMAIL_000000 [1] x") == "[EMAIL_000000] EMAIL_000000 [1] x"


def test_conversations_are_masked_everywhere_but_in_reasoning() -> None:
    v = vault()
    call = ToolCall("c", "mail", {"to": [MAIL], "n": 3, "body": {"text": f"Dear {MAIL}"}}, raw=f'{{"to": "{MAIL}"}}')
    thought = Message("assistant", (Reasoning(f"about {MAIL}", "signed"), call))
    talk = (user(f"mail {MAIL}"), thought, observation(call, f"sent to {MAIL}"))
    masked = v.mask_messages(talk)
    assert [p for m in masked for p in m.parts if MAIL in repr(p)] == [thought.parts[0]]
    assert [m.label for m in masked] == [m.label for m in talk]
    assert all(a == b for a, b in zip([v.unmask_message(m) for m in masked], talk, strict=True))


def test_old_messages_are_masked_anew_when_a_value_becomes_known() -> None:
    v = Vault("k", lambda text: [Span("SECRET", m.start(1), m.end(1)) for m in re.finditer(r"key=(\w+)", text)])
    first, second = user("tulip"), user("key=tulip")
    assert v.mask_messages((first,))[0].text == "tulip"
    assert "tulip" not in "".join(m.text for m in v.mask_messages((first, second)))


def test_what_holds_no_value_is_not_copied() -> None:
    talk = (user("hello"), assistant("hi"))
    assert all(a is b for a, b in zip(vault().mask_messages(talk), talk, strict=True))


@given(st.lists(st.integers(1, 9), min_size=1), st.sampled_from(["to {} now", "{}", "[a] {} [b", "x [ y {}"]))
@settings(max_examples=100, deadline=None)
def test_streams_show_values_however_they_are_cut(cuts: list[int], frame: str) -> None:
    v = vault()
    text = frame.format(v.mask(MAIL))
    shown: list[str] = []
    stream = Unmasking(v, lambda delta: shown.append(delta.text))
    at = 0
    for size in [*cuts, len(text)]:
        if text[at : at + size]:
            stream(Delta("text", text[at : at + size]))
        at += size
    stream.close()
    assert "".join(shown) == frame.format(MAIL)


def test_a_new_attempt_or_another_kind_lets_go_of_what_was_held() -> None:
    shown: list[Delta] = []
    stream = Unmasking(vault(), shown.append)
    stream(Delta("text", "a ["))
    stream(Delta("tool_name", "mail"))
    stream(Delta("text", "[", 2))
    stream.close()
    assert [(d.kind, d.text, d.attempt) for d in shown] == [
        ("text", "a ", 1),
        ("text", "[", 1),
        ("tool_name", "mail", 1),
        ("text", "[", 2),
    ]


@given(
    st.text(max_size=80), st.lists(st.sampled_from(["ada@example.org", "bob@b.example", "+49 30 901820"]), max_size=4)
)
@settings(max_examples=200, deadline=None)
def test_unmasking_undoes_masking(noise: str, values: list[str]) -> None:
    v = vault()
    text = f" {noise} ".join(["", *values, ""])
    assert v.unmask(v.mask(text)) == text


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_spans_never_overlap(pairs: list[tuple[int, int]]) -> None:
    spans = apart(Span("ID", min(p), max(p)) for p in pairs)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    covered = {i for p in pairs for i in range(min(p), max(p))}
    assert covered == {i for s in spans for i in range(s.start, s.end)}


def test_redaction_cannot_be_undone() -> None:
    text = redact("use sk-ant-api03-abcdefghijklmnopqrstuv at https://bob:hunter22@host/")
    assert text == "use [redacted] at https://bob:[redacted]@host/"


def test_what_an_arguments_name_gives_away_is_masked_everywhere() -> None:
    v = Vault("k", secrets)
    call = ToolCall("c", "log_in", {"user": "bob", "password": "hunter2222", "more": {"apiKey": "zzzYYY111"}})
    sent = v.mask_messages((assistant(calls=(call,)), user("is hunter2222 good?")))
    assert "hunter2222" not in str(sent) and "zzzYYY111" not in str(sent) and "bob" in str(sent)


def test_what_is_redacted_is_still_json() -> None:
    value = {"password": "a", "dbPassword": "hunter", "bypass": "no", "more": ["token=abcdef123456", 1]}
    hidden = {
        "password": "[redacted]",
        "dbPassword": "[redacted]",
        "bypass": "no",
        "more": ["token=[redacted]", 1],
    }
    assert redact_json(value) == hidden


def test_secrets_of_the_environment_are_known_whatever_they_look_like(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BILLING_API_KEY", "violet tomato 7")
    monkeypatch.setenv("AUTH_TOKEN", "development")
    monkeypatch.setenv("PASSWORD", "")
    assert redact("it said: violet tomato 7 in development") == "it said: [redacted] in development"
    shield = Guardrails().shield("k")
    request = ModelRequest((user("what is violet tomato 7?"),))
    sent, findings = shield.outgoing(request, ModelCard("elsewhere", "openai", 1000))
    assert "violet" not in str(sent) and findings
