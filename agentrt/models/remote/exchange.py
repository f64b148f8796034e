"""One exchange with a provider: attempts, retries, and the response made from the attempt that succeeded.

The provider's own code says what one attempt is and what an error of its SDK means (a ``Fault``). Here is what both
have in common: which faults are worth another attempt and when, that a new attempt voids the pieces streamed by the
one before, that nothing already paid for is forgotten, and how a reply becomes a ``ModelResponse``.
"""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import AgentError, ModelError, ModelUnavailable, OutputTruncated
from agentrt.core.labels import meet
from agentrt.core.messages import Message, Part, Text
from agentrt.core.models import Delta, FinishReason, ModelRequest, ModelResponse, OnDelta, TokenLogprob, Usage
from agentrt.models.remote.prices import Tariff
from agentrt.models.remote.schemas import AnswerShape

if TYPE_CHECKING:
    from tenacity import AsyncRetrying

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Retries:
    """How persistent to be. Times are seconds."""

    max_retries: int = 4
    first_wait_s: float = 0.5
    longest_wait_s: float = 60.0
    """A provider that asks for a longer pause is taken at its word: the call fails at once and says so."""
    sleep: Sleep = asyncio.sleep


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong with an attempt. ``error`` is raised when there is no further one."""

    error: AgentError
    retry: bool = False
    after_s: float | None = None
    """The pause the provider asked for."""


class Broken(Exception):
    """An attempt failed. ``usage`` is what it cost all the same, as far as the provider said."""

    def __init__(self, fault: Fault, usage: Usage = Usage()) -> None:
        super().__init__(str(fault.error))
        self.fault, self.usage = fault, usage


@dataclass
class Reply:
    """What one attempt gave, before labels and prices."""

    parts: list[Part] = field(default_factory=list)
    finish_reason: FinishReason = "stop"
    usage: Usage = Usage()
    model: str = ""
    refusal: bool = False
    cut_call: str | None = None
    """The tool whose arguments were not complete when the tokens ran out."""
    logprobs: tuple[TokenLogprob, ...] = ()
    notes: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)


class Feed:
    """Streams the pieces of one attempt, and notes when the first came."""

    def __init__(self, on_delta: OnDelta | None, attempt: int) -> None:
        self._on_delta, self._attempt = on_delta, attempt
        self.first: float | None = None

    def __call__(self, kind: Any, text: str) -> None:
        if not text:
            return
        if self.first is None:
            self.first = time.perf_counter()
        if self._on_delta is not None:
            try:
                self._on_delta(Delta(kind, text, self._attempt))
            except Exception as error:
                raise _ListenerFailed(error) from error


class _ListenerFailed(Exception):
    """The caller's ``on_delta`` raised: no fault of the provider, so nothing to try again."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass
class Exchange:
    """A successful exchange."""

    reply: Reply
    attempts: int
    wasted: Usage
    ttft_s: float | None
    duration_s: float


async def exchange(
    attempt: Callable[[Feed], Awaitable[Reply]], on_delta: OnDelta | None, retries: Retries, who: str
) -> Exchange:
    """Try until it works or is hopeless.

    Args:
        attempt: one attempt; raises ``Broken``.
        who: the provider and model, for messages.

    Raises:
        ModelUnavailable: every attempt failed with something that might have passed.
        AgentError: what the fault of an attempt says, when another attempt would be no use.
    """
    started = time.perf_counter()
    wasted = Usage()
    number = 0
    try:
        async for trial in _trials(retries):
            with trial:
                number = trial.retry_state.attempt_number
                feed = Feed(on_delta, number)
                try:
                    reply = await attempt(feed)
                except Broken as broken:
                    wasted = wasted + broken.usage
                    raise
                ttft = None if feed.first is None else feed.first - started
                return Exchange(reply, number, wasted, ttft, time.perf_counter() - started)
    except Broken as broken:
        raise _final(broken.fault, number, who) from None
    except _ListenerFailed as failed:
        raise failed.error from None
    raise AssertionError("tenacity ended without a result")


def _trials(retries: Retries) -> AsyncRetrying:
    from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, wait_random_exponential

    backoff = wait_random_exponential(multiplier=retries.first_wait_s, max=retries.longest_wait_s)

    def wait(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.fault.after_s if isinstance(error, Broken) else None
        return backoff(state) if asked is None else asked

    def worth_another(error: BaseException) -> bool:
        if not isinstance(error, Broken):
            return False
        return error.fault.retry and (error.fault.after_s or 0.0) <= retries.longest_wait_s

    return AsyncRetrying(
        stop=stop_after_attempt(retries.max_retries + 1),
        wait=wait,
        retry=retry_if_exception(worth_another),
        sleep=retries.sleep,
        reraise=True,
    )


def _final(fault: Fault, attempts: int, who: str) -> AgentError:
    if not isinstance(fault.error, ModelUnavailable):
        return fault.error
    pause = "" if fault.after_s is None else f"; it asks to wait {fault.after_s:.0f} s"
    return ModelUnavailable(
        f"expected an answer from {who}, but {attempts} attempt{'s' * (attempts > 1)} failed, the last because "
        f"{fault.error}{pause}. Check the network and the provider's status page; the run can be resumed later"
    )


def pause_asked(headers: Mapping[str, str]) -> float | None:
    """Seconds from ``retry-after-ms`` or ``retry-after`` (a number or a date), if a provider sent them."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name)
        try:
            seconds = float(value) / unit if value else None
        except ValueError:
            date = email.utils.parsedate_tz(value)
            seconds = email.utils.mktime_tz(date) - time.time() if date else None
        if seconds is not None and seconds >= 0:
            return seconds
    return None


# -- from the reply to the response -------------------------------------------------------------------------


class Examiner:
    """Checks replies before they count as an answer. One for each exchange: a wrong answer is asked for once more."""

    def __init__(self, shape: AnswerShape | None, who: str) -> None:
        self._shape, self._who, self._wrong = shape, who, 0

    def examine(self, reply: Reply) -> Reply:
        """The reply with its structured answer in plain JSON.

        Raises:
            Broken: the tokens ran out in the middle of a call or of JSON, or the answer does not fit its schema.
        """
        if reply.cut_call is not None:
            raise Broken(Fault(self._truncated(f"in the arguments of {reply.cut_call}")), reply.usage)
        if self._shape is None or reply.refusal or reply.finish_reason in ("tool_calls", "content_filter"):
            return reply
        text = "".join(part.text for part in reply.parts if isinstance(part, Text))
        answer, mistake = self._shape.read(text)
        if mistake is None:
            others = [part for part in reply.parts if not isinstance(part, Text)]
            reply.parts = [*others, Text(answer, "model")]
            return reply
        if reply.finish_reason == "length":
            raise Broken(Fault(self._truncated("before the JSON was complete")), reply.usage)
        self._wrong += 1
        error = ModelError(
            f"expected an answer of {self._who} that validates against the schema asked for, but {mistake}; "
            "simplify the schema or use another model"
        )
        raise Broken(Fault(error, retry=self._wrong < 2, after_s=0.0), reply.usage)

    def _truncated(self, where: str) -> OutputTruncated:
        return OutputTruncated(
            f"{self._who} ran out of output tokens {where}: raise Sampling.max_tokens or ask for less"
        )


def response(request: ModelRequest, done: Exchange, tariff: Tariff | None, name: str) -> ModelResponse:
    """The response: every part by the model, made from everything in the request."""
    label = meet(message.label for message in request.messages)
    reply = done.reply
    parts = tuple(replace(part, author="model", label=label) for part in reply.parts)
    usage = reply.usage + done.wasted
    notes = list(reply.notes)
    if tariff is None:
        notes.append(f"the price of {name} is not known: counted as 0; AGENTRT_PRICES can name a price list")
    elif done.wasted.total:
        notes.append(f"usage includes {done.wasted.total} tokens of attempts that failed")
    cost = 0.0 if tariff is None else tariff.cost(reply.usage) + (tariff.cost(done.wasted) if done.wasted.total else 0)
    return ModelResponse(
        message=Message("assistant", parts, reply.refusal),
        finish_reason=reply.finish_reason,
        usage=usage,
        model=reply.model or name,
        cost=cost,
        ttft_s=done.ttft_s,
        duration_s=done.duration_s,
        attempts=done.attempts,
        logprobs=reply.logprobs,
        notes=tuple(notes),
        extra=reply.extra,
    )
