"""The actor: a process (or thread) that owns the model, serves one request after another, can be cancelled, and never
stays behind."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import ConfigError, ContextOverflow, MissingPart, ModelUnavailable
from agentrt.core.labels import Integrity
from agentrt.core.messages import ToolCall, assistant, observation, user
from agentrt.core.models import Delta, ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local import TorchModel

TOOL = ToolSpec("go", "Go", {"type": "object", "properties": {"n": {"enum": [1, 2]}}, "required": ["n"]})
SHORT = ModelRequest((user("Go"),), (TOOL,), "required", Sampling(max_tokens=40, seed=1, temperature=1.0))
LONG = ModelRequest((user("Go on"),), sampling=Sampling(max_tokens=6000, seed=1, temperature=1.0))


@pytest.fixture(scope="module", params=["process", "thread"])
def model(request: Any, model_dir: Callable[..., Path]) -> Iterator[TorchModel]:
    """One model for several tests, each of which has an event loop of its own."""
    made = TorchModel(model_dir(), in_process=request.param == "thread")
    yield made
    asyncio.run(made.close())


async def gone(pid: int) -> bool:
    for _ in range(100):
        if not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2][:3]:
            return True
        await asyncio.sleep(0.05)
    return False


async def test_serving_streaming_cancelling(model: TorchModel) -> None:
    deltas: list[Delta] = []
    answers = await asyncio.gather(*(model.generate(SHORT, deltas.append if n == 0 else None) for n in range(4)))
    assert len({json.dumps(a.message.tool_calls[0].arguments) for a in answers}) == 1
    assert [d.text for d in deltas if d.kind == "tool_name"] == ["go"]

    first = asyncio.Event()
    running = asyncio.create_task(model.generate(LONG, lambda delta: first.set()))
    waiting = asyncio.create_task(model.generate(LONG))
    await first.wait()
    waiting.cancel()
    running.cancel()
    for task in (running, waiting):
        with pytest.raises(asyncio.CancelledError):
            await task
    # had the cancelled ones not stopped, thousands of tokens would come before this
    answer = await asyncio.wait_for(model.generate(SHORT), 10)
    assert answer.message.tool_calls


async def test_errors_keep_their_type(model: TorchModel) -> None:
    with pytest.raises(ContextOverflow):
        await model.generate(ModelRequest((user("word " * 5000),)))
    with pytest.raises(ConfigError):
        await model.generate(ModelRequest((user("x"),), (TOOL,), "missing"))
    assert (await model.generate(SHORT)).message.tool_calls


async def test_the_answer_is_labelled_by_all_that_it_was_made_from(model: TorchModel) -> None:
    call = ToolCall("c1", "go", {"n": 1})
    clean = await model.generate(SHORT)
    assert {p.label.integrity for p in clean.message.parts} == {Integrity.USER}
    messages = (user("Go"), assistant(calls=[call]), observation(call, "there"))
    tainted = await model.generate(ModelRequest(messages, (TOOL,), "required", Sampling(max_tokens=40)))
    label = tainted.message.tool_calls[0].label
    assert label.integrity is Integrity.UNTRUSTED and label.sources == {"user", "tool:go"}


@pytest.mark.parametrize("in_process", [True, False])
async def test_close_leaves_nothing_and_may_be_repeated(model_dir: Callable[..., Path], in_process: bool) -> None:
    model = TorchModel(model_dir(), in_process=in_process)
    before = set(threading.enumerate())
    await model.generate(SHORT)
    pid = model.pid
    running = asyncio.create_task(model.generate(LONG))
    await asyncio.sleep(0.1)
    await model.close()
    await model.close()
    with pytest.raises((ModelUnavailable, asyncio.CancelledError)):
        await running
    assert pid is None or await gone(pid)
    assert not [t for t in set(threading.enumerate()) - before if t.name.startswith("agentrt-model")]
    with pytest.raises(ModelUnavailable, match="closed"):
        await model.generate(SHORT)


async def test_closing_while_loading(model_dir: Callable[..., Path]) -> None:
    loading = asyncio.Event()
    loop = asyncio.get_running_loop()

    def told(text: str, share: float) -> None:
        loop.call_soon_threadsafe(loading.set)

    model = TorchModel(model_dir(), progress=told)
    model.start()
    await loading.wait()
    pid = model.pid
    await model.close()
    assert pid is not None and await gone(pid)


async def test_a_killed_process_is_reported_and_replaced(model_dir: Callable[..., Path]) -> None:
    model = TorchModel(model_dir())
    try:
        started = asyncio.Event()
        running = asyncio.create_task(model.generate(LONG, lambda delta: started.set()))
        await started.wait()
        first = model.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        with pytest.raises(ModelUnavailable, match="ended"):
            await running
        assert (await model.generate(SHORT)).message.tool_calls
        assert model.pid not in (None, first)
    finally:
        await model.close()


async def test_two_event_loops_share_one_model(model_dir: Callable[..., Path]) -> None:
    model = TorchModel(model_dir(), in_process=True)
    try:
        mine = await model.generate(SHORT)
        theirs = await asyncio.to_thread(lambda: asyncio.run(model.generate(SHORT)))
        assert mine.message.tool_calls[0].arguments == theirs.message.tool_calls[0].arguments
    finally:
        await model.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("how", ["kill", "exit"])
async def test_the_child_dies_with_its_parent(model_dir: Callable[..., Path], how: str) -> None:
    """Also without an ``if __name__`` guard and from a thread that ends before the child does."""
    script = textwrap.dedent(f"""
        import asyncio, sys
        from agentrt.core.messages import user
        from agentrt.core.models import ModelRequest, Sampling
        from agentrt.models.local import TorchModel
        model = TorchModel({str(model_dir())!r})
        ask = ModelRequest((user("Go"),), sampling=Sampling(max_tokens=3))
        for _ in range(2):
            asyncio.run(model.generate(ask))
            print(model.pid, flush=True)
        if {how!r} == "kill":
            sys.stdin.read()
    """)
    parent = subprocess.Popen(  # noqa: ASYNC220 - starting it is quick
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    pids = [int(await asyncio.to_thread(parent.stdout.readline)) for _ in range(2)]
    assert pids[0] == pids[1]
    if how == "kill":
        parent.kill()
    await asyncio.to_thread(parent.communicate)
    assert await gone(pids[0])


async def test_loading_tells_how_far_it_is(model_dir: Callable[..., Path]) -> None:
    told: list[tuple[str, float]] = []
    model = TorchModel(model_dir(), in_process=True, progress=lambda text, share: told.append((text, share)))
    try:
        await model.generate(SHORT)
    finally:
        await model.close()
    assert told[-1] == ("ready", 1.0) and [s for _, s in told] == sorted(s for _, s in told)


async def test_loading_errors_reach_the_caller(model_dir: Callable[..., Path], tmp_path: Path) -> None:
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        (tmp_path / name).write_bytes((model_dir() / name).read_bytes())
    (tmp_path / "pytorch_model.bin").write_bytes(b"never to be read")
    for in_process in (True, False):
        model = TorchModel(tmp_path, in_process=in_process)
        with pytest.raises(MissingPart, match="safetensors"):
            await model.generate(SHORT)
        await model.close()


async def test_tokens_are_counted_without_loading(model_dir: Callable[..., Path]) -> None:
    model = TorchModel(model_dir())
    assert model.count_tokens("notes.txt") < len("notes.txt") and model.pid is None
    await model.close()
