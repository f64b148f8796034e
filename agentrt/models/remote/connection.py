"""The way to a provider: its key, its SDK, its client, and what the errors of its SDK mean.

Both official SDKs come from one generator and name their classes and errors alike, so one connection serves both. The
key is read once, kept out of every message and representation, and only sent where it belongs: a key found in the
environment goes to the provider's own address (or the one the environment names), never to a ``base_url`` given in
code unless that code also names the variable.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any

from agentrt.core.errors import ConfigError, ContextOverflow, MissingPart, ModelError, ModelUnavailable
from agentrt.models.remote.exchange import Broken, Fault, pause_asked


@dataclass(frozen=True, slots=True)
class Provider:
    """What is fixed about a provider. ``package`` is both the SDK's module and our pip extra."""

    package: str
    client_class: str
    key_variable: str
    url_variable: str


ANTHROPIC = Provider("anthropic", "AsyncAnthropic", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL")
OPENAI = Provider("openai", "AsyncOpenAI", "OPENAI_API_KEY", "OPENAI_BASE_URL")

_STATUS_OF_KIND = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "api_error": 500,
    "server_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}
"""Errors that come inside a stream have a kind but the status 200."""
_NO_KEY = "no-key"


class Connection:
    """A client, made when first used and again for each event loop it is used in.

    Args:
        model: the model's name, for messages.
        api_key: the key itself.
        api_key_env: the environment variable that holds it; the provider's usual one when neither is given.
        base_url: another server that speaks the same protocol.
        timeout_s: seconds without a byte after which an attempt has failed.
        client: a ready SDK client, used as it is but for its retries, and never closed here.

    Raises:
        ConfigError: no key was found where one is needed.
    """

    def __init__(
        self,
        provider: Provider,
        model: str,
        *,
        api_key: str | None,
        api_key_env: str | None,
        base_url: str | None,
        timeout_s: float,
        client: Any = None,
    ) -> None:
        self.provider, self.model, self.base_url = provider, model, base_url
        self._variable = api_key_env or provider.key_variable
        self._timeout_s = timeout_s
        self._given = client
        self._made: dict[asyncio.AbstractEventLoop, Any] = {}
        self._module: Any = None
        self._key = _Secret(None if client is not None else self._find_key(api_key, api_key_env))

    def __repr__(self) -> str:
        return f"Connection({self.provider.package}, {self.model!r}, key=***)"

    @property
    def who(self) -> str:
        return f"{self.provider.package} model {self.model!r}"

    @property
    def elsewhere(self) -> bool:
        """The server is not the provider's own."""
        return self.base_url is not None or bool(os.environ.get(self.provider.url_variable))

    @property
    def _address(self) -> str:
        """The base address without a password that may stand in it."""
        return re.sub(r"//[^/@]*@", "//***@", self.base_url or "")

    async def client(self) -> Any:
        """The SDK's client for the running loop.

        Raises:
            MissingPart: the SDK is not installed.
        """
        loop = asyncio.get_running_loop()
        if loop not in self._made:
            sdk = await self._sdk()
            if self._given is not None:
                self._made[loop] = self._given.with_options(max_retries=0)
            else:
                timeout = sdk.Timeout(self._timeout_s, connect=min(10.0, self._timeout_s))
                make = getattr(sdk, self.provider.client_class)
                self._made = {known: made for known, made in self._made.items() if not known.is_closed()}
                self._made[loop] = make(
                    api_key=self._key.reveal(), base_url=self.base_url, timeout=timeout, max_retries=0
                )
        return self._made[loop]

    async def close(self) -> None:
        client = self._made.pop(asyncio.get_running_loop(), None)
        if client is not None and self._given is None:
            await client.close()

    async def events(self, method: Any, body: dict[str, Any]) -> AsyncGenerator[Any]:
        """The events of one streamed request.

        Raises:
            Broken: the request was not answered, or the stream broke.
        """
        sdk = await self._sdk()
        try:
            stream = await method(**body, stream=True)
        except sdk.APIError as error:
            raise Broken(self._fault(error, sdk)) from None
        try:
            async for event in stream:
                yield event
        except sdk.APIError as error:
            raise Broken(self._fault(error, sdk)) from None
        except GeneratorExit:
            raise
        except Exception as error:
            # Whatever else the SDK's iterator raises is a connection that was cut or bytes that are no event.
            raise Broken(self.cut(self._safe(f"{type(error).__name__} {error}".strip()))) from None
        finally:
            await stream.close()

    def cut(self, detail: str) -> Fault:
        return Fault(ModelUnavailable(f"the answer broke off ({detail})"), retry=True)

    async def _sdk(self) -> Any:
        try:
            if self._module is None:
                # The SDKs take up to two seconds to import; other tasks go on meanwhile.
                self._module = await asyncio.to_thread(importlib.import_module, self.provider.package)
            return self._module
        except ImportError as error:
            extra = self.provider.package
            raise MissingPart(
                f"expected the {extra} SDK, but it cannot be imported ({error}): pip install 'agentrt[{extra}]'"
            ) from error

    def _find_key(self, api_key: str | None, api_key_env: str | None) -> str:
        if api_key:
            return api_key
        if self.base_url is not None and api_key_env is None:
            return _NO_KEY
        key = os.environ.get(self._variable)
        if not key:
            raise ConfigError(
                f"expected an API key for {self.who} in {self._variable}, but it is not set: "
                f"export {self._variable}=…, or use a local model such as builtin"
            )
        return key

    def _safe(self, text: str) -> str:
        """The text without the key, should a server have echoed it."""
        key = self._key.reveal()
        return text.replace(key, "***") if key and key != _NO_KEY else text

    # -- errors ---------------------------------------------------------------------------------------------

    def _fault(self, error: Any, sdk: Any) -> Fault:
        if isinstance(error, sdk.APIConnectionError):
            cause = error.__cause__ or error
            detail = self._safe(f"{type(cause).__name__} {cause}".strip())
            return Fault(ModelUnavailable(f"it could not be reached ({detail})"), retry=True)
        status = getattr(error, "status_code", 200)
        kind, code, message = _details(error)
        if status < 400:
            status = _STATUS_OF_KIND.get(code or "", _STATUS_OF_KIND.get(kind or "", 500))
        headers = getattr(getattr(error, "response", None), "headers", {})
        said = self._safe(f"it answered {status}" + (f" {kind}" if kind else "") + (f": {message}" if message else ""))
        return self._by_status(status, code or "", said, headers)

    def _by_status(self, status: int, code: str, said: str, headers: Any) -> Fault:
        if status == 429 and (code == "insufficient_quota" or code.endswith("spend_limit_reached")):
            return Fault(ModelUnavailable(f"the quota is used up ({said}); add credit or raise the limit there"))
        if status == 429 or status >= 500:
            retry = headers.get("x-should-retry") != "false"
            return Fault(ModelUnavailable(said), retry=retry, after_s=pause_asked(headers))
        if status in (401, 403):
            return Fault(self._not_allowed(status))
        if status == 402:
            return Fault(ConfigError(f"expected {self.who} to be paid for, but {said}: see to the billing there"))
        if status == 404:
            where = "" if self.base_url is None else f" at {self._address}"
            return Fault(ConfigError(f"expected {self.who} to exist{where}, but {said}: check the name and address"))
        if status == 413 or code == "context_length_exceeded" or _too_long(said):
            return Fault(
                ContextOverflow(
                    f"expected a request that fits {self.who}, but {said}: shorten it or use a longer context"
                )
            )
        return Fault(
            ModelError(f"expected {self.who} to accept the request, but {said}: check parameters, schemas and messages")
        )

    def _not_allowed(self, status: int) -> ConfigError:
        if self._key.reveal() == _NO_KEY:
            return ConfigError(
                f"expected {self.who} at {self._address} to need no key, but it answered {status}: give api_key, or "
                f"name the variable that holds it, such as api_key_env={self.provider.key_variable!r}"
            )
        return ConfigError(
            f"expected the key in {self._variable} to be accepted for {self.who}, but the server answered {status}: "
            "check that the key is valid and may use this model"
        )


class _Secret:
    """A value that does not show itself."""

    __slots__ = ("_value",)

    def __init__(self, value: str | None) -> None:
        self._value = value

    def reveal(self) -> str | None:
        return self._value

    def __repr__(self) -> str:
        return "***"


def _details(error: Any) -> tuple[str | None, str | None, str]:
    """Kind, code and message of an SDK error, wherever its body has them."""
    body = _dict(error.body)
    inner = _dict(body.get("error")) or body
    code = inner.get("code") or _dict(inner.get("details")).get("error_code")
    message = inner.get("message") or ("" if inner else str(error.message))
    return _text(inner.get("type")), _text(code), str(message)[:500]


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _too_long(message: str) -> bool:
    low = message.lower()
    return any(sign in low for sign in ("prompt is too long", "exceed context limit", "maximum context length"))
