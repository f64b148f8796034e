"""What can be asked, and what is answered: each route reads a request, calls one function and tells what came of it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, replace
from typing import get_args

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

import agentrt
from agentrt.core.errors import AgentError, AlreadyAnswered, StoreError
from agentrt.core.events import ApprovalAsked, QuestionAsked
from agentrt.core.store import PendingApproval, RunRow
from agentrt.core.tasks import Status
from agentrt.runtime import answering
from agentrt.runtime.looking import outcome_json, outcome_so_far, pending_json
from agentrt.server.bodies import Fields, body_of, number_in
from agentrt.server.feed import feed, nothing_left
from agentrt.server.problems import (
    PRIVATE,
    Problem,
    answered,
    on_agent_error,
    on_anything_else,
    on_http_error,
    on_problem,
)
from agentrt.server.service import Service, Wish, why_not

BY = "http"
"""Who answers, as the journal names them: whoever holds the token."""
MOST_LISTED = 200
STATUSES = ("running", *get_args(Status))
_KEY = re.compile(r"[!-~]{1,200}")
_WISH = ("task", "model", "session", "schema", "max_steps", "max_tokens", "max_cost")
Answer = Callable[[Request], Awaitable[Response]]
_DECISION = ("decision", "reason", "arguments", "scope", "reach", "uses", "lasts_s", "happened", "resume")


def application(service: Service, stopping: Callable[[], bool]) -> Starlette:
    """The routes, without a guard; ``stopping`` says when streams shall end."""
    routes = Routes(service, stopping)
    app = Starlette(
        routes=[
            _route("/health", routes.health),
            _route("/runs", routes.runs, routes.start),
            _route("/runs/{run}", routes.run),
            _route("/runs/{run}/events", routes.events),
            _route("/runs/{run}/resume", None, routes.resume),
            _route("/runs/{run}/cancel", None, routes.cancel),
            _route("/runs/{run}/steer", None, routes.steer),
            _route("/runs/{run}/answers", None, routes.answer),
            _route("/approvals", routes.approvals),
            _route("/approvals/{approval}", None, routes.decide),
        ],
        exception_handlers={
            Problem: on_problem,
            AgentError: on_agent_error,
            HTTPException: on_http_error,
            Exception: on_anything_else,
        },
    )
    app.router.redirect_slashes = False
    return app


def _route(path: str, get: Answer | None, post: Answer | None = None) -> Route:
    """One route a path, so that whoever comes with another method is told all there are."""

    async def answer(request: Request) -> Response:
        chosen = post if request.method == "POST" else get
        assert chosen is not None, "the router lets no other method through"
        return await chosen(request)

    return Route(path, answer, methods=[name for name, given in (("GET", get), ("POST", post)) if given is not None])


@dataclass(frozen=True)
class Routes:
    """The answers. Whatever cannot be done is raised: ``problems`` makes an answer of it."""

    service: Service
    stopping: Callable[[], bool]

    async def health(self, request: Request) -> Response:
        self.service.store.list_runs(limit=1)  # the journal can be read
        return answered({"status": "ok", "version": agentrt.__version__, "models": list(self.service.agents)})

    # -- runs -------------------------------------------------------------------------------------------------

    async def start(self, request: Request) -> Response:
        fields = await body_of(request, _WISH)
        wish = Wish(
            fields.text("task"),
            fields.maybe_text("model"),
            fields.maybe_text("session"),
            fields.object("schema"),
            fields.whole("max_steps"),
            fields.whole("max_tokens"),
            fields.number("max_cost"),
        )
        row, new = await self.service.start(wish, _key(request))
        where = {"Location": f"/runs/{row.run_id}"}
        return answered({"run_id": row.run_id, "status": row.status, "new": new}, 202, where)

    async def runs(self, request: Request) -> Response:
        limit = number_in(request, "limit", 20, MOST_LISTED)
        status = request.query_params.get("status")
        if status not in (None, *STATUSES):
            raise Problem(422, "invalid", f"expected ?status= among {', '.join(STATUSES)}, got {status!r}")
        rows = self.service.store.list_runs(limit=limit, status=status)
        return answered({"runs": [asdict(row) for row in rows]})

    async def run(self, request: Request) -> Response:
        row = self._row(request)
        seen = outcome_so_far(self.service.store, row)
        if seen.status == "waiting" and self.service.drives(row.run_id):  # about to let go of it, or to go on
            seen = replace(seen, status="running", reason="", waiting_for=())  # type: ignore[arg-type]
        return answered(outcome_json(seen))

    async def events(self, request: Request) -> Response:
        row, after = self._row(request), number_in(request, "after", 0)
        last = request.headers.get("last-event-id", "")
        if last.isascii() and last.isdigit() and len(last) < 19:
            after = int(last)  # of a client that was cut off, whatever its address says
        if nothing_left(row, after):
            return Response(status_code=204, headers=PRIVATE)  # browsers take it for the end and ask no more
        told = feed(self.service.store, row.run_id, after, self.stopping)
        return StreamingResponse(told, media_type="text/event-stream", headers={**PRIVATE, "X-Accel-Buffering": "no"})

    async def resume(self, request: Request) -> Response:
        await body_of(request, ())
        row = self._row(request)
        await self.service.resume(row)
        return answered({"run_id": row.run_id, "status": self._row(request).status}, 202)

    async def cancel(self, request: Request) -> Response:
        fields, row = await body_of(request, ("reason",)), self._row(request)
        outcome = await self.service.cancel(row, fields.text("reason", "cancelled over HTTP"))
        if outcome is None:
            return answered({"run_id": row.run_id, "status": self._row(request).status}, 202)
        return answered(outcome_json(outcome))

    async def steer(self, request: Request) -> Response:
        fields, row = await body_of(request, ("text",)), self._row(request)
        answering.require_alive(row, "that")
        self.service.store.post(row.run_id, "steer", {"text": fields.text("text")})
        return answered({"run_id": row.run_id, "status": row.status}, 202)

    # -- answering --------------------------------------------------------------------------------------------

    async def approvals(self, request: Request) -> Response:
        store, run = self.service.store, request.query_params.get("run")
        waiting = store.pending(None if run is None else self._row(run).run_id)
        return answered({"approvals": [pending_json(store, one) for one in waiting]})

    async def decide(self, request: Request) -> Response:
        fields = await body_of(request, _DECISION)
        decision = fields.text("decision")
        if decision not in ("approve", "deny"):
            raise Problem(422, "invalid", f"expected decision to be approve or deny, got {decision!r}")
        pending = self._pending(request.path_params["approval"])
        asked = pending.body
        if not isinstance(asked, ApprovalAsked):
            text = f"expected an approval, but {pending.id} is a question: POST /runs/{pending.run_id}/answers"
            raise Problem(409, "is_question", text)
        if decision == "approve":
            yes = self._yes(fields, asked)
            self._taken(lambda: answering.approve(self.service.store, pending, asked, yes))
        else:
            reason = fields.text("reason", "")
            self._taken(lambda: answering.deny(self.service.store, pending, BY, reason))
        return await self._noted(pending, fields)

    async def answer(self, request: Request) -> Response:
        fields = await body_of(request, ("answer", "question_id", "resume"))
        text, row = fields.text("answer"), self._row(request)
        pending = self._question(row, fields.maybe_text("question_id"))
        self._taken(lambda: answering.answer(self.service.store, pending, text, BY))
        return await self._noted(pending, fields)

    # -- inside -----------------------------------------------------------------------------------------------

    def _row(self, request: Request | str) -> RunRow:
        """Its whole id, not how it begins: an id that a program cut short is a mistake."""
        name = request if isinstance(request, str) else request.path_params["run"]
        row = self.service.store.get_run(name)
        if row.run_id != name:
            raise Problem(404, "not_found", f"expected the whole id of a run, got {name!r}: GET /runs lists them")
        return row

    def _pending(self, name: str) -> PendingApproval:
        try:
            pending = self.service.store.find_pending(name)
        except StoreError as error:
            if type(error) is not StoreError:
                raise
            raise Problem(404, "not_found", str(error)) from None
        if pending.id != name:
            raise Problem(404, "not_found", f"expected the whole id of what waits, got {name!r}: GET /approvals")
        return pending

    def _question(self, row: RunRow, name: str | None) -> PendingApproval:
        """The question of a run that is meant; the only one unless it is named."""
        asked = [one for one in self.service.store.pending(row.run_id) if isinstance(one.body, QuestionAsked)]
        meant = [one for one in asked if name in (None, one.id)]
        if len(meant) == 1:
            return meant[0]
        if name is not None and not meant:
            self._pending(name)  # tells an answered one
        listed = ", ".join(one.id for one in asked) or "none"
        raise Problem(
            409, "no_question", f"expected question_id to be one that waits in this run ({listed}), got {name!r}"
        )

    def _yes(self, fields: Fields, asked: ApprovalAsked) -> answering.Yes:
        yes = answering.Yes(
            BY,
            fields.text("scope", "once"),
            fields.whole("reach") or 1,
            fields.whole("uses"),
            fields.number("lasts_s"),
            fields.text("reason", ""),
            fields.object("arguments"),
            fields.flag("happened"),
        )
        if yes.arguments is None:
            return yes
        if yes.scope != "once" or asked.kind != "call":
            raise Problem(
                422, "invalid", "expected no other arguments with a scope or an unknown outcome: leave them out"
            )
        tool = self.service.agent().tools.get(asked.tool)
        try:
            fitting = yes.arguments if tool is None else answering.fitted(yes.arguments, tool.spec)
        except ValueError as error:
            raise Problem(422, "invalid", str(error)) from None
        return answering.Yes(BY, reason=yes.reason, arguments=fitting)

    def _taken(self, answer: Callable[[], None]) -> None:
        """What was answered or withdrawn since it was looked up is a conflict."""
        try:
            answer()
        except StoreError as error:
            if type(error) is not StoreError or isinstance(error, AlreadyAnswered):
                raise
            raise Problem(409, "too_late", str(error)) from None

    async def _noted(self, pending: PendingApproval, fields: Fields) -> Response:
        """The answer is in the inbox; its run goes on at once where it can."""
        told = {"id": pending.id, "run_id": pending.run_id, "resumed": False}
        if fields.flag("resume") is False:
            return answered(told)
        try:
            await self.service.resume(self.service.store.get_run(pending.run_id))
        except (Problem, AgentError) as error:
            return answered({**told, "why_not": why_not(error)})
        return answered({**told, "resumed": True})


def _key(request: Request) -> str | None:
    keys = request.headers.getlist("idempotency-key")
    if not keys:
        return None
    if len(keys) > 1 or _KEY.fullmatch(keys[0]) is None:
        raise Problem(
            422, "invalid", "expected one Idempotency-Key of 1 to 200 printable ASCII characters without spaces"
        )
    return keys[0]
