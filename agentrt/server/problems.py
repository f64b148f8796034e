"""What is answered when something cannot be done: a status, a kind that programs can tell apart, and a sentence that
says what was expected, what came and what to do. Nothing of the server's inside is in it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from agentrt.core.errors import (
    AgentError,
    AlreadyAnswered,
    ConfigError,
    LeaseLost,
    MissingPart,
    RunNotFound,
    SessionBusy,
    StoreFull,
    StoreUnavailable,
    TooLate,
)

logger = logging.getLogger("agentrt.server")
PRIVATE = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
"""Sent with every answer: it is for whoever asked, and is what it says it is."""

_KINDS: tuple[tuple[type[AgentError], int, str], ...] = (
    (RunNotFound, 404, "not_found"),
    (AlreadyAnswered, 409, "already_answered"),
    (TooLate, 409, "too_late"),
    (LeaseLost, 409, "busy"),
    (SessionBusy, 409, "busy"),
    (MissingPart, 503, "missing_part"),
    (StoreFull, 503, "store_full"),
    (StoreUnavailable, 503, "store_unavailable"),
    (ConfigError, 422, "invalid"),
)
"""The first that fits. What is not listed is the server's trouble, which only its log tells."""


class Problem(Exception):
    """An answer that is not what was asked for."""

    def __init__(self, status: int, kind: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.kind, self.message, self.headers = status, kind, message, dict(headers or {})

    def response(self) -> JSONResponse:
        return answered({"error": self.kind, "message": self.message}, self.status, self.headers)


def answered(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> JSONResponse:
    return JSONResponse(value, status, {**PRIVATE, **(headers or {})})


def problem_of(error: AgentError) -> Problem:
    """How an error of ours is told."""
    for kind, status, name in _KINDS:
        if isinstance(error, kind):
            return Problem(status, name, str(error))
    logger.error("%s: %s", type(error).__name__, error)
    return Problem(500, "failed", f"this could not be done ({type(error).__name__}); the server's log says why")


async def on_problem(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Problem)
    return error.response()


async def on_agent_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, AgentError)
    return problem_of(error).response()


async def on_http_error(request: Request, error: Exception) -> JSONResponse:
    """What the router itself refuses."""
    assert isinstance(error, HTTPException)
    if error.status_code == 405:
        allowed = (error.headers or {}).get("Allow", "another method")
        text = f"expected {allowed} for {request.url.path}, got {request.method}"
        return Problem(405, "method_not_allowed", text, error.headers).response()
    text = f"expected one of the paths that docs/server.md lists, such as /runs, got {request.url.path}"
    return Problem(error.status_code, "not_found", text).response()


async def on_anything_else(request: Request, error: Exception) -> JSONResponse:
    """A mistake of ours; the server logs where it was made."""
    return Problem(500, "failed", "this could not be done; the server's log says why").response()
