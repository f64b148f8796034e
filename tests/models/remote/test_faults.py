"""What goes wrong on the way, for both providers alike."""

from __future__ import annotations

import asyncio
import email.utils
import logging
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from agentrt.core.errors import ConfigError, ContextOverflow, MissingPart, ModelError, ModelUnavailable
from agentrt.core.messages import user
from agentrt.core.models import Delta, ModelRequest
from agentrt.models.remote import AnthropicModel, OpenAIModel

HELLO = ModelRequest((user("hello"),))
Make = Callable[..., Any]


@pytest.fixture(params=["anthropic", "openai"])
def provider(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def make(provider: str, server: Any, sleep: Any, key: str) -> Make:
    def making(**options: Any) -> Any:
        options = {"api_key": key, "sleep": sleep, "base_url": server.url, **options}
        if provider == "anthropic":
            return AnthropicModel("claude-haiku-4-5", **options)
        return OpenAIModel("gpt-4o", **options)

    return making


@pytest.fixture
def good(provider: str, claude: Any, gpt: Any) -> Any:
    return claude.says(claude.text("Hello")) if provider == "anthropic" else gpt.says({"content": "Hello"})


@pytest.fixture
def begun(provider: str, claude: Any, gpt: Any) -> list[str]:
    """The lines of an answer that is not finished."""
    if provider == "anthropic":
        lines: list[str] = claude.lines(claude.start(), *claude.text("Hel")[:2])
        return lines
    lines = gpt.lines(gpt.chunk({"content": "Hel"}), done=False)
    return lines


@pytest.fixture
def error(provider: str, claude: Any, gpt: Any) -> Callable[..., Any]:
    kinds = {429: "rate_limit_error", 529: "overloaded_error", 500: "api_error", 400: "invalid_request_error"}

    def making(status: int, message: str = "went wrong", *, code: str | None = None, **headers: str) -> Any:
        if provider == "anthropic":
            return claude.error(status, kinds.get(status, "some_error"), message, **headers)
        return gpt.error(status, message, kind="some_error", code=code, **headers)

    return making


async def test_a_rate_limit_is_waited_for_as_asked(server: Any, make: Make, good: Any, error: Any, pauses: Any) -> None:
    date = email.utils.formatdate(time.time() + 30, usegmt=True)
    server.play(error(429, retry_after="7"), error(429, retry_after_ms="250"), error(429, retry_after=date), good)
    answer = await make().generate(HELLO)
    assert answer.message.text == "Hello" and answer.attempts == 4
    assert pauses[:2] == [7.0, 0.25] and 25 < pauses[2] <= 30


@pytest.mark.parametrize("status", [500, 502, 503, 529])
async def test_server_errors_pass(
    server: Any, make: Make, good: Any, error: Any, pauses: list[float], status: int
) -> None:
    server.play(error(status), good)
    assert (await make().generate(HELLO)).attempts == 2
    assert len(pauses) == 1 and 0 <= pauses[0] <= 1


async def test_waits_grow_and_end(server: Any, make: Make, error: Any, pauses: list[float]) -> None:
    server.play(*[error(500, "on fire")] * 4)
    with pytest.raises(ModelUnavailable, match=r"3 attempts failed.*it answered 500.*on fire.*resumed later"):
        await make(max_retries=2).generate(HELLO)
    assert len(server.seen) == 3 and len(pauses) == 2
    assert pauses[0] <= 0.5 and pauses[1] <= 1


async def test_too_long_a_pause_is_not_waited_for(server: Any, make: Make, error: Any, pauses: list[float]) -> None:
    server.play(error(429, retry_after="3600"))
    with pytest.raises(ModelUnavailable, match="it asks to wait 3600 s"):
        await make().generate(HELLO)
    assert len(server.seen) == 1 and not pauses


async def test_a_server_that_says_not_to_retry(server: Any, make: Make, error: Any) -> None:
    server.play(error(500, x_should_retry="false"))
    with pytest.raises(ModelUnavailable):
        await make().generate(HELLO)
    assert len(server.seen) == 1


async def test_a_cut_in_mid_stream(server: Any, make: Make, good: Any, begun: list[str], make_play: Any) -> None:
    server.play(make_play(lines=begun, cut=True), good)
    deltas: list[Delta] = []
    answer = await make().generate(HELLO, deltas.append)
    assert answer.message.text == "Hello" and answer.attempts == 2
    assert deltas == [Delta("text", "Hel", 1), Delta("text", "Hello", 2)]


async def test_what_failed_attempts_cost_is_counted(
    server: Any, claude: Any, make_play: Any, key: str, sleep: Any
) -> None:
    begun = claude.lines(claude.start(input_tokens=100), *claude.text("Hel")[:2])
    server.play(make_play(lines=begun, cut=True), claude.says(claude.text("Hello"), input_tokens=100, output=9))
    model = AnthropicModel("claude-haiku-4-5", api_key=key, base_url=server.url, sleep=sleep)
    answer = await model.generate(HELLO)
    assert (answer.usage.input_tokens, answer.usage.output_tokens) == (200, 10)
    assert answer.cost == pytest.approx((200 * 1 + 10 * 5) / 1e6)
    assert any("attempts that failed" in note for note in answer.notes)


async def test_a_stream_that_ends_early(server: Any, make: Make, good: Any, begun: list[str], make_play: Any) -> None:
    server.play(make_play(lines=begun), good)
    assert (await make().generate(HELLO)).attempts == 2


@pytest.mark.parametrize(
    "line",
    [
        'event: content_block_delta\ndata: {"type": "content_block_delta", "ind\n\n',
        'event: content_block_delta\ndata: {"type": "content_block_delta", "index": 9, "delta": {}}\n\n',
        'event: message_start\ndata: {"type": "message_start"}\n\n',
        "data: 17\n\n",
        'data: {"choices": [{}]}\n\n',
        "event: message_stop\ndata: no JSON\n\n",
    ],
)
async def test_malformed_events(
    server: Any, make: Make, good: Any, begun: list[str], make_play: Any, line: str
) -> None:
    server.play(make_play(lines=[*begun, line]), good)
    answer = await make().generate(HELLO)
    assert answer.message.text == "Hello" and answer.attempts == 2


async def test_an_error_inside_the_stream(
    server: Any, provider: str, make: Make, good: Any, begun: list[str], make_play: Any
) -> None:
    def inside(kind: str) -> Any:
        if provider == "anthropic":
            text = f'event: error\ndata: {{"type": "error", "error": {{"type": "{kind}", "message": "busy"}}}}\n\n'
        else:
            text = f'data: {{"error": {{"type": "{kind}", "message": "busy"}}}}\n\n'
        return make_play(lines=[*begun, text])

    server.play(inside("overloaded_error"), inside("server_error"), good)
    assert (await make().generate(HELLO)).attempts == 3
    server.play(inside("invalid_request_error"))
    with pytest.raises(ModelError, match="busy"):
        await make().generate(HELLO)
    assert len(server.seen) == 4


async def test_a_silent_server(server: Any, make: Make, good: Any, begun: list[str], make_play: Any) -> None:
    server.play(make_play(lines=begun, stall=True), good)
    assert (await make(timeout_s=0.3).generate(HELLO)).attempts == 2


async def test_nobody_there(make: Make, pauses: list[float]) -> None:
    with pytest.raises(ModelUnavailable, match="could not be reached"):
        await make(base_url="http://127.0.0.1:9", max_retries=1).generate(HELLO)
    assert len(pauses) == 1


@pytest.mark.parametrize(
    ("status", "message", "expected", "says"),
    [
        (400, "bad schema", ModelError, "bad schema"),
        (400, "prompt is too long: 9 tokens > 8 maximum", ContextOverflow, "shorten"),
        (400, "This model's maximum context length is 8 tokens", ContextOverflow, "shorten"),
        (413, "too large", ContextOverflow, "shorten"),
        (402, "no money", ConfigError, "billing"),
        (404, "no such model", ConfigError, "check the name"),
        (409, "conflict", ModelError, "conflict"),
        (422, "unprocessable", ModelError, "unprocessable"),
    ],
)
async def test_errors_of_the_request_are_not_retried(
    server: Any, make: Make, error: Any, status: int, message: str, expected: Any, says: str
) -> None:
    server.play(error(status, message))
    with pytest.raises(expected, match=says):
        await make().generate(HELLO)
    assert len(server.seen) == 1


async def test_a_used_up_quota_is_not_retried(server: Any, gpt: Any, sleep: Any, key: str) -> None:
    server.play(gpt.error(429, "quota", code="insufficient_quota"))
    with pytest.raises(ModelUnavailable, match="quota is used up"):
        await OpenAIModel("gpt-4o", api_key=key, base_url=server.url, sleep=sleep).generate(HELLO)
    assert len(server.seen) == 1


# -- keys ---------------------------------------------------------------------------------------------------


async def test_the_key_shows_nowhere(
    server: Any, provider: str, make: Make, good: Any, error: Any, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    model = make(max_retries=1)
    server.play(error(400, f"who sent {key}?"), error(500, key), error(500, key), error(401, key), good)
    for expected in (ModelError, ModelUnavailable, ConfigError):
        with pytest.raises(expected) as caught:
            await model.generate(HELLO)
        assert key not in str(caught.value) and caught.value.__suppress_context__
    assert f"{provider.upper()}_API_KEY" in str(caught.value)
    answer = await model.generate(HELLO)
    assert key in server.seen[-1].headers["authorization"]
    assert key not in caplog.text and key not in repr(model) and key not in repr(vars(model)) + repr(answer)


def test_no_key(provider: str, key: str) -> None:
    made: Any = AnthropicModel if provider == "anthropic" else OpenAIModel
    with pytest.raises(ConfigError, match=rf"{provider.upper()}_API_KEY.*export.*builtin"):
        made("some-model")


async def test_a_key_of_the_environment_is_not_given_to_other_servers(
    server: Any, provider: str, make: Make, good: Any, error: Any, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = f"{provider.upper()}_API_KEY"
    monkeypatch.setenv(variable, key)
    server.play(good, good, error(401))
    await make(api_key=None).generate(HELLO)
    assert key not in str(server.seen[0].headers)
    await make(api_key=None, api_key_env=variable).generate(HELLO)
    assert key in server.seen[1].headers["authorization"]
    with pytest.raises(ConfigError, match=f"api_key_env='{variable}'"):
        await make(api_key=None).generate(HELLO)


async def test_the_environment_may_name_key_and_server(
    server: Any, provider: str, make: Make, good: Any, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{provider.upper()}_API_KEY", key)
    monkeypatch.setenv(f"{provider.upper()}_BASE_URL", server.url)
    server.play(good)
    await make(api_key=None, base_url=None).generate(HELLO)
    assert key in server.seen[0].headers["authorization"]


# -- the rest -----------------------------------------------------------------------------------------------


async def test_a_listener_that_fails_is_not_the_providers_fault(server: Any, make: Make, good: Any) -> None:
    def listener(delta: Delta) -> None:
        raise KeyError("mine")

    server.play(good)
    with pytest.raises(KeyError, match="mine"):
        await make().generate(HELLO, listener)
    assert len(server.seen) == 1


async def test_cancelling_stops_at_once(server: Any, make: Make, begun: list[str], make_play: Any, pauses: Any) -> None:
    server.play(make_play(lines=begun, stall=True))
    first = asyncio.Event()
    task = asyncio.create_task(make().generate(HELLO, lambda delta: first.set()))
    await asyncio.wait_for(first.wait(), 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(server.seen) == 1 and not pauses


def test_one_model_serves_several_loops(server: Any, make: Make, good: Any) -> None:
    model = make()
    server.play(good, good, good)

    async def twice() -> str:
        await model.generate(HELLO)
        answer = await model.generate(HELLO)
        await model.close()
        return str(answer.message.text)

    async def once() -> str:
        return str((await model.generate(HELLO)).message.text)

    assert asyncio.run(twice()) == asyncio.run(once()) == "Hello"


async def test_a_closed_model_opens_again(server: Any, make: Make, good: Any) -> None:
    model = make()
    server.play(good, good)
    await model.generate(HELLO)
    await model.close()
    await model.close()
    assert (await model.generate(HELLO)).message.text == "Hello"


async def test_a_given_client_keeps_its_settings_but_not_its_retries(
    server: Any, provider: str, error: Any, good: Any, key: str, sleep: Any
) -> None:
    import anthropic
    import openai

    server.play(error(500), error(500))
    if provider == "anthropic":
        client: Any = anthropic.AsyncAnthropic(api_key=key, base_url=server.url, default_headers={"x-mine": "1"})
        model: Any = AnthropicModel("claude-haiku-4-5", client=client, max_retries=1, sleep=sleep)
    else:
        client = openai.AsyncOpenAI(api_key=key, base_url=server.url, default_headers={"x-mine": "1"})
        model = OpenAIModel("gpt-4o", client=client, max_retries=1, sleep=sleep)
    with pytest.raises(ModelUnavailable, match="2 attempts"):
        await model.generate(HELLO)
    assert len(server.seen) == 2 and server.seen[0].headers["x-mine"] == "1"
    await model.close()
    assert not client.is_closed()


async def test_a_missing_sdk_says_how_to_get_it(provider: str, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, provider, None)
    with pytest.raises(MissingPart, match=rf"pip install 'agentrt\[{provider}\]'"):
        await make().generate(HELLO)


def test_the_sdks_load_at_the_first_request_only() -> None:
    code = (
        "import sys; from agentrt.models.remote import AnthropicModel, OpenAIModel\n"
        "AnthropicModel('claude-x', api_key='k'); OpenAIModel('gpt-x', api_key='k')\n"
        "sys.exit(bool({'anthropic', 'openai', 'httpx2', 'jsonschema', 'pydantic', 'tenacity'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
