"""Who is let in, what is refused, and that refusals say nothing they should not."""

from __future__ import annotations

import asyncio
import os
import stat
from pathlib import Path
from typing import Any

import httpx
import pytest

from agentrt.core.errors import ConfigError
from agentrt.models.scripted import ScriptedModel
from agentrt.server.guarding import Names
from agentrt.server.serving import listening
from agentrt.server.tokens import token_in
from tests.server.conftest import TOKEN, Serving

PATHS = ("/health", "/runs", "/runs/run-x", "/runs/run-x/events", "/approvals", "/nothing")


def is_problem(answer: httpx.Response, status: int, kind: str) -> str:
    assert answer.status_code == status, answer.text
    told = answer.json()
    assert set(told) == {"error", "message"} and told["error"] == kind, told
    assert TOKEN not in answer.text and "Traceback" not in answer.text and "site-packages" not in answer.text
    assert "access-control-allow-origin" not in answer.headers and answer.headers["cache-control"] == "no-store"
    return str(told["message"])


async def test_nothing_is_told_without_the_token(serving: Serving) -> None:
    async with serving() as place, httpx.AsyncClient(base_url=place.address, trust_env=False) as stranger:
        for path in PATHS:
            is_problem(await stranger.get(path), 401, "unauthorized")
        for header in ("Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN[:-1]}", TOKEN, "Bearer", f"Bearer {TOKEN}x"):
            answer = await stranger.get("/runs", headers={"Authorization": header})
            message = is_problem(answer, 401, "unauthorized")
            assert "Authorization: Bearer TOKEN" in message and answer.headers["www-authenticate"] == "Bearer"
        twice = [("Authorization", f"Bearer {TOKEN}"), ("Authorization", "Bearer wrong")]
        is_problem(await stranger.get("/runs", headers=twice), 401, "unauthorized")
        is_problem(await stranger.get(f"/runs?token={TOKEN}"), 401, "unauthorized")
        is_problem(await stranger.post("/runs", content=b"x" * 1000), 401, "unauthorized")


async def test_a_name_that_is_not_the_servers_is_refused(serving: Serving) -> None:
    async with serving() as place:
        for host in ("evil.example", "evil.example:8377", "127.0.0.1.evil.example", "[::2]", ""):
            message = is_problem(await place.http.get("/health", headers={"Host": host}), 421, "wrong_host")
            assert "--allow-host" in message
        for host in ("localhost", "localhost:1", "127.0.0.1", "[::1]:8377", "LOCALHOST"):
            assert (await place.http.get("/health", headers={"Host": host})).status_code == 200


def test_names_of_other_addresses() -> None:
    everywhere = Names.of("0.0.0.0", ["agents.example"])
    assert all(name in everywhere for name in ("10.1.2.3", "agents.example", "localhost", "fe80::1"))
    assert "evil.example" not in everywhere
    one = Names.of("10.1.2.3", ())
    assert "10.1.2.3" in one and "localhost" not in one and "10.1.2.4" not in one


REFUSED: list[tuple[bytes, str | None, int, str]] = [
    (b'{"task": "x"}', "text/plain", 415, "application/json"),
    (b'{"task": "x"}', None, 415, "got none"),
    (b"{", "application/json", 422, "to be JSON"),
    (b"\xff\xfe", "application/json", 422, "UTF-8"),
    (b"[1]", "application/json", 422, "a JSON object"),
    (b"[" * 100_000, "application/json", 422, "to be JSON"),
    (b'{"task": "\\ud800"}', "application/json", 422, "to be JSON"),
    (b'{"task": NaN}', "application/json", 422, "NaN"),
    (b"", "application/json", 422, "task to be a text"),
    (b'{"task": " "}', "application/json", 422, "task to be a text"),
    (b'{"task": 1}', "application/json", 422, "got 1"),
    (b'{"task": "x", "max_step": 3}', "application/json", 422, "max_steps"),
    (b'{"task": "x", "max_steps": true}', "application/json", 422, "a whole number above 0"),
    (b'{"task": "x", "max_cost": -1}', "application/json", 422, "above 0"),
    (b'{"task": "x", "workspace": "/"}', "application/json", 422, "the workspace is the server's"),
    (b'{"task": "x", "policy": "p.toml"}', "application/json", 422, "the policy is the server's"),
    (b'{"task": "x", "model": "torch:/tmp/other"}', "application/json", 422, "that this server offers (scripted)"),
    (b'{"task": "x", "schema": {"type": "no"}}', "application/json", 422, "schema"),
    (b'{"task": "' + b"x" * (1 << 20) + b'"}', "application/json", 413, "at most 1048576 bytes"),
]


async def test_bodies_that_are_refused(serving: Serving) -> None:
    names = {413: "too_large", 415: "wrong_type", 422: "invalid"}
    async with serving(ScriptedModel([])) as place:
        for body, kind, status, said in REFUSED:
            headers = {} if kind is None else {"Content-Type": kind}
            answer = await place.http.post("/runs", content=body, headers=headers)
            assert said in is_problem(answer, status, names[status]), body[:80]
        assert (await place.http.get("/runs")).json() == {"runs": []}


async def test_a_body_without_a_length_is_read_no_further_than_the_limit(serving: Serving) -> None:
    sent = 0

    async def endless() -> Any:
        nonlocal sent
        while sent < 64:
            sent += 1
            yield b"x" * (1 << 18)
            await asyncio.sleep(0)

    async with serving(ScriptedModel([])) as place:
        try:
            answer = await place.http.post("/runs", content=endless(), headers={"Content-Type": "application/json"})
            is_problem(answer, 413, "too_large")
        except httpx.TransportError:
            pass  # it was cut off while still sending
        assert (await place.http.get("/health")).status_code == 200


async def test_what_is_not_there_and_what_is_not_so(serving: Serving) -> None:
    async with serving(ScriptedModel(["done"])) as place:
        http = place.http
        assert "docs/server.md" in is_problem(await http.get("/nothing"), 404, "not_found")
        assert "POST" in is_problem(await http.put("/runs"), 405, "method_not_allowed")
        for path in ("/runs/run-0", "/runs/run-0/events", "/runs/%2e%2e%2fetc"):
            is_problem(await http.get(path), 404, "not_found")
        for path in ("/runs/run-0/cancel", "/runs/run-0/resume"):
            is_problem(await http.post(path), 404, "not_found")
        unknown = await http.post("/approvals/apr-0", json={"decision": "approve"})
        assert "none" in is_problem(unknown, 404, "not_found")
        is_problem(await http.post("/approvals/apr-0", json={"decision": "maybe"}), 422, "invalid")
        run_id = await place.start("x")
        await place.settled(run_id)
        is_problem(await http.get(f"/runs/{run_id[:-3]}"), 404, "not_found")  # not by how it begins
        is_problem(await http.post(f"/runs/{run_id}/answers", json={"answer": "4"}), 409, "no_question")
        is_problem(await http.post(f"/runs/{run_id}/resume"), 409, "too_late")
        for query in ("limit=x", "limit=9999", "limit=-1", "status=done"):
            is_problem(await http.get(f"/runs?{query}"), 422, "invalid")
        is_problem(await http.get(f"/runs/{run_id}/events?after=x"), 422, "invalid")
        is_problem(await http.get(f"/approvals?run={run_id[:-3]}"), 404, "not_found")
        for key in ("", "a b", "x" * 201):
            refused = await http.post("/runs", json={"task": "x"}, headers={"Idempotency-Key": key})
            is_problem(refused, 422, "invalid")


async def test_a_mistake_of_ours_is_not_told(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving() as place:

        def broken(**_: object) -> None:
            raise RuntimeError(f"secret {TOKEN}")

        monkeypatch.setattr(place.service.store, "list_runs", broken)
        assert "secret" not in is_problem(await place.http.get("/runs"), 500, "failed")


async def test_a_run_of_another_folder_is_not_gone_on_with(serving: Serving, tmp_path: Path) -> None:
    async with serving() as place:
        run_id = await place.start()
        await place.settled(run_id)
        (asked,) = await place.waiting()
    (tmp_path / "other").mkdir()
    async with serving(workspace=tmp_path / "other") as place:
        for verb in ("resume", "cancel"):
            message = is_problem(await place.http.post(f"/runs/{run_id}/{verb}"), 409, "foreign")
            assert "another folder" in message
        noted = (await place.http.post(f"/approvals/{asked['id']}", json={"decision": "approve"})).json()
        assert noted["resumed"] is False and f"agentrt resume {run_id}" in noted["why_not"]
        assert not (tmp_path / "other/out.txt").exists() and not (tmp_path / "ws/out.txt").exists()


def test_the_token_is_private_and_stays_the_same(tmp_path: Path) -> None:
    token, path = token_in(tmp_path)
    assert len(token) >= 32 and stat.S_IMODE(path.stat().st_mode) == 0o600
    assert token_in(tmp_path) == (token, path) and os.listdir(tmp_path) == ["server.token"]
    path.chmod(0o640)
    with pytest.raises(ConfigError, match="readable by its owner only") as open_to_others:
        token_in(tmp_path)
    path.chmod(0o600)
    path.write_text("short\n")
    with pytest.raises(ConfigError, match="32 letters") as short:
        token_in(tmp_path)
    assert token not in f"{open_to_others.value} {short.value}"


def test_a_port_that_is_taken_is_told() -> None:
    with listening("127.0.0.1", 0) as first, pytest.raises(ConfigError, match="choose another --port"):
        listening("127.0.0.1", first.getsockname()[1])
