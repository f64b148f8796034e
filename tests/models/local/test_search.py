"""Search for the likeliest whole call, and what is held against calls that leave out what was asked for."""

from __future__ import annotations

import itertools
import json
import re
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.messages import ToolCall, assistant, observation, system, user
from agentrt.core.models import ModelRequest, ModelResponse, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.coverage import MOST, Coverage, calls_made, specifics, unused
from agentrt.models.local.prompt import prompt_ids
from agentrt.models.local.search import Found, Search

COLOURS = ("red", "green", "blue", "the brown fox")
SIZES = ("large", "quick", "lazy")
PAINT = ToolSpec(
    "paint",
    "Paint something",
    {
        "type": "object",
        "required": ["colour", "size"],
        "additionalProperties": False,
        "properties": {"colour": {"enum": list(COLOURS)}, "size": {"enum": list(SIZES)}},
    },
)


def ask(engine: Any, *messages: Any, **sampling: Any) -> ModelResponse:
    settings = Sampling(temperature=0.0, max_tokens=120, **sampling)
    response: ModelResponse = engine.generate(ModelRequest(messages, (PAINT,), "paint", settings))
    return response


def best_score(engine: Any, *messages: Any) -> float:
    """The log-probability of the likeliest call, by scoring every possible one in its usual tokens."""
    logits, _ = engine.network.start(prompt_ids(engine.tokenizer, messages, (PAINT,)))
    texts = [
        f'<|call|>Paint something: paint{{"colour": "{colour}", "size": "{size}"}}<|end|>'
        for colour, size in itertools.product(COLOURS, SIZES)
    ]
    return max(sum(row) for row in engine.network.score(logits, [engine._encode(text) for text in texts]))


@pytest.mark.parametrize("seed", range(4))
def test_no_call_is_likelier_than_the_one_found(engine: Any, seed: int, monkeypatch: Any) -> None:
    runs = engine(card={"call_search": 24}, name=f"search{seed}", seed=seed)
    found: list[Found] = []
    original = Search.best

    def best(self: Search, matcher: Any) -> Any:
        found.append(original(self, matcher))  # type: ignore[arg-type]
        return found[-1]

    monkeypatch.setattr(Search, "best", best)
    message = user("Paint the report")
    response = ask(runs, message)
    assert found[0].logprob >= best_score(runs, message) - 1e-3
    text = b"".join(map(runs.vocabulary.bytes_of, found[0].tokens)).decode()
    assert json.dumps(dict(response.message.tool_calls[0].arguments)) in text


def test_without_the_card_entry_and_when_sampling_nothing_is_searched(engine: Any, monkeypatch: Any) -> None:
    used: list[Any] = []
    original = Search.best
    monkeypatch.setattr(Search, "best", lambda self, matcher: used.append(1) or original(self, matcher))
    ask(engine(), user("Paint it"))
    searching = engine(card={"call_search": 4})
    searching.generate(ModelRequest((user("Paint it"),), (PAINT,), "paint", Sampling(temperature=1.0, max_tokens=120)))
    searching.generate(ModelRequest((user("Paint it"),), (PAINT,), "none", Sampling(temperature=0.0, max_tokens=20)))
    assert not used
    ask(searching, user("Paint it"))
    assert used


@pytest.mark.parametrize("form", ("agentrt", "hermes", "llama3", "mistral"))
def test_a_call_already_made_is_not_made_again(engine: Any, form: str) -> None:
    runs = engine(form, card={"call_search": 24})
    messages: list[Any] = [user("Paint the report")]
    seen = []
    for number in range(4):
        made = dict(ask(runs, *messages).message.tool_calls[0].arguments)
        assert made not in seen
        seen.append(made)
        call = ToolCall(f"call{number:05}", "paint", made)
        messages += [assistant(calls=(call,)), observation(call, "painted")]


def test_a_call_that_says_what_the_user_named_wins(engine: Any) -> None:
    runs = engine(card={"call_search": 24, "omission_cost": 50.0})
    for colour, size in itertools.product(COLOURS, SIZES):
        found = ask(runs, user(f'Paint it "{colour}" and "{size}"')).message.tool_calls[0].arguments
        assert dict(found) == {"colour": colour, "size": size}


@pytest.mark.parametrize("seed", (1, 2))
def test_a_wanted_number_is_tried_though_others_are_likelier(engine: Any, seed: int) -> None:
    runs = engine(card={"call_search": 24, "omission_cost": 50.0, "grounded_numbers": True}, name=f"w{seed}", seed=seed)
    number = {"type": "string", "x-numbers": "given"}
    tool = ToolSpec("sum", "Sum", {"type": "object", "required": ["e"], "properties": {"e": number}})
    asked = (user("What are forty-five euros a week in three months?"),)
    found = runs.generate(ModelRequest(asked, (tool,), "sum", Sampling(temperature=0.0, max_tokens=120)))
    assert "45" in found.message.tool_calls[0].arguments["e"]


def test_the_cache_is_left_as_without_search(engine: Any) -> None:
    """What comes after a searched call must not depend on the beginnings that were tried."""
    runs, plain = engine(card={"call_search": 12}), engine()
    messages = (user("Paint the fox"),)
    made = ask(runs, *messages).message.tool_calls[0]
    call = ToolCall("call00001", "paint", made.arguments)
    after = (*messages, assistant(calls=(call,)), observation(call, "done"))
    request = ModelRequest(after, (PAINT,), "none", Sampling(temperature=0.0, max_tokens=20))
    assert runs.generate(request).message.text == plain.generate(request).message.text


def test_numbers_of_a_grounded_answer_stand_in_the_conversation(engine: Any) -> None:
    runs = engine(card={"grounded_numbers": True})
    for seed in range(30):
        settings = Sampling(temperature=2.0, seed=seed, max_tokens=60)
        text = runs.generate(ModelRequest((user("Say 12, 7.50 or 2024."),), sampling=settings)).message.text
        assert set(_runs(text)) <= {"12", "7", "50", "2024"}
    free = engine()
    said = [
        free.generate(ModelRequest((user("12"),), sampling=Sampling(temperature=2.0, seed=s, max_tokens=60)))
        for s in range(30)
    ]
    assert any(set(_runs(one.message.text)) - {"12"} for one in said)


def _runs(text: str) -> list[str]:
    return re.findall(r"[0-9]+", text)


# -- coverage ---------------------------------------------------------------------------------------------------


def test_what_counts_as_specific() -> None:
    assert specifics("Add 1,250.50 and 3 to q2/notes.txt, please, Anna Berg") == {
        "1250.50",
        "3",
        "q2/notes.txt",
        "anna",
        "berg",
    }
    assert specifics("Replace 'old word' by \"7\" there") == {"old word", "7"}
    table = "3 rows, 2 columns: region (text), total (number)"
    assert specifics("Which regions had the highest total?", table) == {"region", "total"}
    assert specifics("What did 7b and the 3rd of INV-2044 get?", "Ada,7b,INV-2044,71") == {
        "7b",
        "inv-2044",
        "inv",
        "2044",
    }
    assert specifics("Which is the best?") == frozenset()
    assert specifics("four winter tyres at 86.50 each plus 48, on one car") == {"4", "86.50", "48"}


def test_what_earlier_calls_used_is_not_asked_for_again() -> None:
    call = ToolCall("c", "convert", {"value": 6, "unit": "feet"})
    messages = (user("What is 6 feet 9 inches in cm?"), assistant(calls=(call,)), observation(call, "182.88 cm"))
    assert unused(messages) == 1 and unused(messages[:1]) == 2
    coverage = Coverage.of(messages)
    assert coverage.wanted == {"9"}
    assert coverage.omissions({"value": 9}) == 0 and coverage.omissions({"value": 99}) == 1
    assert calls_made(messages) == [("convert", {"value": 6, "unit": "feet"})]
    assert calls_made((*messages, user("And now?"))) == []


def test_a_number_beside_the_users_words_stands_for_them() -> None:
    read = ToolCall("c", "read_file", {"path": "shop.ini"})
    text = "[labour]\nhourly_rate = 52\nminimum_minutes = 15\n\n[open]\nfrom = 9"
    messages = (user("What do three hours cost at our hourly rate?"), assistant(calls=(read,)), observation(read, text))
    coverage = Coverage.of(messages)
    assert coverage.wanted == {"3", "hourly", "rate"}
    assert coverage.omissions({"expression": "52 * 3"}) == 0
    assert coverage.omissions({"expression": "15 * 3"}) == coverage.omissions({"expression": "9 * 3"}) == 2
    assert coverage.omissions({"text": "hourly rate, 3"}) == 0
    columns = "13 rows, 4 columns: name (text), hourly (number), rate (number)"
    described = Coverage.of((*messages[:2], observation(read, columns)))
    assert described.omissions({"value": "13"}) > described.omissions({"value": "hourly"}), "sizes stand for no column"


def test_texts_count_as_they_are() -> None:
    said = Coverage.of((user('Put "C:\\temp" and "\x1b[0m" there'),))
    assert said.omissions({"lines": ["C:\\temp", {"sign": "\x1b[0m"}]}) == 0
    assert said.omissions({"lines": ["C:/temp"]}) == 2


def test_words_of_the_names_of_files_are_wanted_where_the_user_gives_none() -> None:
    told = system("Files: letters/race_report.txt, plan.md, races.csv")
    assert Coverage.of([told, user("How long is my race report?")]).wanted == {"race", "report"}
    assert Coverage.of([told, user("What does the plan say, is it in plan.md?")]).wanted == {"plan.md"}
    assert Coverage.of([user("What does the plan say?")]).wanted == frozenset()
    meant = Coverage.of([told, user("What is for Sunday in my plan?")])
    assert meant.omissions({"path": "plan.md"}) < meant.omissions({"path": "races.csv"})


def test_the_words_of_one_argument_given_for_another_count_against_a_call() -> None:
    said = Coverage.of([user("replace toner with paper please")])
    assert said.omissions({"old": "toner", "new": "paper"}) == 0
    assert said.omissions({"old": "paper", "new": "Paper"}) == 1
    assert said.omissions({"column": "a", "filters": [{"column": "a", "op": "=", "value": "b"}]}) == 0


def test_what_may_be_under_way_counts_while_it_is_written() -> None:
    coverage = Coverage(frozenset({"product", "12"}))
    assert coverage.mentioned('{"group_by": "pro') == 0
    assert coverage.mentioned('{"group_by": "pro', unfinished=True) == 1
    assert coverage.mentioned('{"group_by": "prx', unfinished=True) == 0


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_looked_at(request: str, observation_text: str) -> None:
    call = ToolCall("c", "tool", {"text": observation_text})
    messages = (user(request), assistant(calls=(call,)), observation(call, observation_text))
    coverage = Coverage.of(messages)
    assert 0 <= coverage.omissions({"text": request}) <= MOST and 0 <= unused(messages) <= MOST
    assert coverage.omissions({"text": " ".join(coverage.wanted)}) == 0


def test_scores_are_finite_for_any_prefix(engine: Any) -> None:
    runs = engine(card={"call_search": 8, "omission_cost": 2.0})
    response = ask(runs, user("Paint 3 boxes for Maria in plan.csv"), logprobs=0)
    assert response.logprobs and all(torch.isfinite(torch.tensor(one.logprob)) for one in response.logprobs)
