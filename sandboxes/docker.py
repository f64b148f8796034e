"""``DockerSandbox``: code runs in a container that has no network, no rights and no way to write outside itself. The
composition root makes one per run and hands it to the code tools. It starts at its first use (about 0.4 s), keeps
Python's variables between cells, and is gone when it is closed, when its owner dies, or at the next start after that.

What code finds: ``/scratch``, its working directory, with copies of the workspace's files (``view.py``); it lies in
memory, counts as memory, and is never written to the host. ``/workspace``, the real files, read-only. ``/tmp``.
A *generation* is one life of the interpreter: when a cell takes it (or the whole container) down, the next begins, and
the result says so.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from agentrt.core.errors import AgentError, ConfigError, SandboxError
from agentrt.core.sandbox import ExecResult, FileChange, SandboxLimits
from agentrt.sandboxes import container as box
from agentrt.sandboxes.changes import collect
from agentrt.sandboxes.engine import EngineInfo, find_engine
from agentrt.sandboxes.image import Recipe
from agentrt.sandboxes.results import CellFrame, Loss, from_kernel, from_loss
from agentrt.sandboxes.view import ViewLimits, WorkspaceView
from agentrt.sandboxes.wire import Link, LinkLost, Reply, attach

GRACE_S = 5.0
"""How much longer than the cell's limit the host waits before it removes the container."""
FILE_CALL_S = 60.0
QUICK_FILES = 200
"""Up to so many files a look at the workspace (two microseconds each) costs less than a thread would."""
START_S = 60.0


@dataclass(frozen=True, slots=True)
class _Live:
    """A running container."""

    ident: str
    link: Link
    view: WorkspaceView
    since: float


class DockerSandbox:
    """Implements ``agentrt.core.protocols.Sandbox``. One cell runs at a time; others wait. Use it in one event loop.

    Args:
        workspace: the folder whose files code may read and propose changes to.
        limits: all enforced by the kernel. ``timeout_s`` is also the most a single call may ask for.
        image: another image with ``python3`` in it; by default the one that ``agentrt sandbox build`` makes.
        home: agentrt's own folder; covered up when it lies inside the workspace.
        run_id: put on the container as a label.
        view: how much of the workspace is copied.

    Raises:
        ConfigError: limits with which nothing could run.
    """

    def __init__(
        self,
        workspace: Path,
        limits: SandboxLimits | None = None,
        *,
        image: str | None = None,
        home: Path | None = None,
        run_id: str = "",
        view: ViewLimits | None = None,
    ) -> None:
        self._workspace, self._home, self._run_id = Path(workspace), home, run_id
        self._limits = limits or SandboxLimits()
        box.check_limits(self._limits)
        scratch = box.scratch_bytes(self._limits)
        self._view_limits = view or ViewLimits(total_bytes=min(ViewLimits().total_bytes, scratch // 4))
        self._image = image
        self._lock = asyncio.Lock()
        self._containers: box.Containers | None = None
        self._live: _Live | None = None
        self._starting: asyncio.Task[_Live] | None = None
        self._settling: asyncio.Task[None] | None = None
        self._generation = self._files_generation = 0
        self._loss: Loss | None = None
        self._skipped: tuple[tuple[str, str], ...] = ()
        self._closed = False

    @property
    def generation(self) -> int:
        return self._generation

    @property
    def files_generation(self) -> int:
        return self._files_generation

    @property
    def isolated(self) -> bool:
        """There is no network, and the workspace is mounted read-only."""
        return True

    @property
    def image(self) -> str:
        return self._image or Recipe.current().tag

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        """Paths that the last ``changes()`` did not take, each with the reason."""
        return self._skipped

    async def start(self) -> None:
        """Starts now what would start at the first cell.

        Raises:
            MissingPart: no engine or no image; says how to get it.
            SandboxError: the container did not start.
            ConfigError: the workspace cannot be used.
        """
        async with self._lock:
            await self._ready()

    async def python(self, code: str, timeout_s: float | None = None) -> ExecResult:
        """Runs a cell; its output ends with the last expression's value, if it has one. Raises as ``start``."""
        return await self._cell("python", code, timeout_s)

    async def shell(self, command: str, timeout_s: float | None = None) -> ExecResult:
        """Runs ``sh -c`` in the scratch area. Raises as ``start``."""
        return await self._cell("shell", command, timeout_s)

    async def changes(self) -> tuple[FileChange, ...]:
        """What the scratch area holds that the workspace did not when it was copied. ``skipped`` then says what
        was left out: links, special files, files too large, paths that lead out of the workspace.

        Raises:
            SandboxError: there are too many, or the sandbox was replaced since and they are gone.
        """
        async with self._lock:
            await self._settled()
            if self._live is None and self._loss is None:
                return ()
            live = await self._ready()
            if self._loss is not None and self._loss.files:
                raise SandboxError(f"the files are gone with the old sandbox ({self._loss.why}); run the code again")
            try:
                changes, self._skipped = await collect(
                    live.view, lambda request: self._answer(live, live.link.ask(request), FILE_CALL_S)
                )
                return changes
            except (LinkLost, TimeoutError) as error:
                why = await self._replace(live, str(error))
                raise SandboxError(f"the files are gone ({why}); run the code again") from None

    async def revert(self, paths: Sequence[str] | None = None) -> None:
        """Raises as ``changes``."""
        wanted = [one for one in await self.changes() if paths is None or one.path in paths]
        async with self._lock:
            live = await self._ready()
            for batch in live.view.reversal(wanted):
                reply = await self._answer(live, live.link.ask(batch.header, batch.blob), FILE_CALL_S)
                live.view.brought(batch, reply.header["outcome"])

    async def reset(self, reason: str) -> None:
        """A new generation: variables gone, scratch area as the workspace is. ``reason`` is for whoever records it."""
        async with self._lock:
            self._check_usable()
            await self._settled()
            if self._live is not None:
                await self._discard(self._live)
            self._generation += 1
            self._files_generation += 1
            self._loss = None

    async def close(self) -> None:
        """Removes the container, whatever runs in it. May be called again."""
        self._closed = True
        await self._settled()
        if self._live is not None:
            await self._discard(self._live)
        if self._containers is not None:
            await asyncio.to_thread(self._containers.close)
            self._containers = None

    async def __aenter__(self) -> DockerSandbox:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    # --- one cell ------------------------------------------------------------------------------------------------

    async def _cell(self, operation: str, text: str, timeout_s: float | None) -> ExecResult:
        limit = self._limits.timeout_s if timeout_s is None else min(timeout_s, self._limits.timeout_s)
        if not limit > 0:
            raise ConfigError(f"the time limit of a cell is {limit} s, expected more than 0")
        async with self._lock:
            live = await self._ready()
            began = time.monotonic()
            try:
                request = live.link.ask({"op": operation, "timeout": limit}, text.encode("utf-8", "surrogatepass"))
                reply = await self._answer(live, request, limit + GRACE_S)
            except (LinkLost, TimeoutError) as error:
                timed_out = isinstance(error, TimeoutError)
                why = await self._replace(live, "it did not answer" if timed_out else str(error))
                frame = self._frame(limit, began)
                self._loss = None  # this result tells it
                return from_loss(why, frame, timed_out=timed_out)
            if reply.header["lost"]:
                self._generation += 1
            result = from_kernel(reply.header, reply.blob, self._frame(limit, began))
            self._loss = None
            return result

    def _frame(self, limit: float, began: float) -> CellFrame:
        return CellFrame(self._limits, limit, time.monotonic() - began, self._generation, self._loss)

    async def _answer(self, live: _Live, request: asyncio.Future[Reply], patience_s: float) -> Reply:
        """Waits for the kernel. If the caller is cancelled meanwhile, the cell is stopped before that goes on.

        Raises:
            LinkLost, TimeoutError: the container is of no more use.
            SandboxError: the kernel could not do it.
        """
        try:
            async with asyncio.timeout(patience_s):
                reply = await asyncio.shield(request)
        except asyncio.CancelledError:
            live.link.interrupt()
            self._settling = asyncio.ensure_future(self._settle(live, request))
            await asyncio.wait([self._settling])
            raise
        if "undead" in reply.header:
            raise LinkLost(str(reply.header["undead"]))
        if "error" in reply.header:
            raise SandboxError(f"the sandbox could not do this: {reply.header['error']}")
        return reply

    async def _settle(self, live: _Live, request: asyncio.Future[Reply]) -> None:
        """After a cancelled cell: nothing of it runs on, and the next cell hears if state was lost."""
        try:
            reply = await asyncio.wait_for(request, GRACE_S)
            if "undead" in reply.header:
                raise LinkLost(str(reply.header["undead"]))
            if reply.header.get("lost"):
                self._generation += 1
                self._loss = Loss("the last cell was cancelled and did not stop by itself", files=False)
        except (LinkLost, TimeoutError):
            with suppress(SandboxError):  # closed meanwhile, or the engine is gone: the next call will say so
                await self._replace(live, "the last cell was cancelled and did not stop")

    async def _settled(self) -> None:
        here = asyncio.get_running_loop()
        for task in (self._settling, self._starting):
            if task is None:
                continue
            if not task.done() and task.get_loop() is here:
                await asyncio.wait([task])
            if task.done() and not task.cancelled():
                task.exception()  # whoever waited for it was told; if nobody did, nobody need be
        self._settling = self._starting = None

    # --- the container -------------------------------------------------------------------------------------------

    def _check_usable(self) -> None:
        if self._closed:
            raise SandboxError("this sandbox is closed; make a new one")
        if self._live is not None and not self._live.link.belongs_here():
            raise SandboxError("this sandbox was started in another event loop; use it in that one, or make a new one")

    async def _ready(self) -> _Live:
        """A running container whose scratch area is up to date with the workspace."""
        self._check_usable()
        await self._settled()
        for _ in range(2):
            live = self._live
            if live is not None and not live.link.alive:
                await self._replace(live, "")
                live = None
            if live is None:
                self._starting = asyncio.ensure_future(self._start())
                live = await asyncio.shield(self._starting)
            try:
                await self._bring(live)
                return live
            except (LinkLost, TimeoutError) as error:
                await self._replace(live, str(error))
        raise SandboxError(f"the sandbox ended twice before it could be used: {self._loss and self._loss.why}")

    async def _start(self) -> _Live:
        self._check_usable()
        if self._containers is None:
            self._containers = await asyncio.to_thread(lambda: box.Containers(find_engine()))
        containers = self._containers
        spec, _ = await asyncio.gather(
            asyncio.to_thread(self._spec, containers.engine), asyncio.to_thread(containers.reap)
        )
        ident = await asyncio.to_thread(containers.create, spec)
        link: Link | None = None
        try:
            link = await attach(containers.engine, ident)
            await asyncio.to_thread(containers.start, ident)
            settings = {
                "op": "start",
                "output_bytes": self._limits.output_bytes,
                "spill_bytes": min(self._limits.file_bytes, box.scratch_bytes(self._limits) // 8),
            }
            hello = await asyncio.wait_for(link.ask(settings, box.interpreter_source().encode()), START_S)
            if (hello.header.get("pid"), hello.header.get("uid")) != (1, spec.uid):
                raise SandboxError(f"the kernel says it is {hello.header}, expected process 1 of user {spec.uid}")
            self._check_usable()  # closed while this went on: nobody would remove the container
        except BaseException as error:
            told = "" if link is None else bytes(link.errors).decode("utf-8", "replace").strip()
            if link is not None:
                link.close()
            await asyncio.to_thread(containers.remove, ident)
            if isinstance(error, (LinkLost, TimeoutError)):
                raise SandboxError(f"the kernel did not start in image {spec.image}: {told or error}") from None
            raise
        weakref.finalize(self, link.close).atexit = False  # for a sandbox that nobody closes
        view = WorkspaceView(spec.workspace, spec.hidden, self._view_limits)
        live = self._live = _Live(ident, link, view, time.time())
        return live

    def _spec(self, engine: EngineInfo) -> box.ContainerSpec:
        workspace = box.check_workspace(self._workspace, engine)
        uid, gid = box.sandbox_user(workspace)
        return box.ContainerSpec(
            engine=engine,
            image=self.image,
            workspace=workspace,
            hidden=box.hidden_folders(workspace, self._home),
            special=box.special_files(workspace),
            limits=self._limits,
            uid=uid,
            gid=gid,
            run_id=self._run_id,
        )

    async def _replace(self, live: _Live, fallback: str) -> str:
        """Gives the container up and begins a new generation; why the old one ended.

        Raises:
            SandboxError: the sandbox was closed meanwhile, or the engine is gone as well.
        """
        if self._closed:
            raise SandboxError("the sandbox was closed while this ran")
        ended_by_itself = not live.link.alive
        await self._discard(live)
        self._generation += 1
        self._files_generation += 1
        why = fallback or "the container ended"
        self._loss = Loss(why, files=True)
        containers = self._containers
        if ended_by_itself and containers is not None:
            try:
                why = await asyncio.to_thread(containers.why_ended, live.ident, live.since)
                self._loss = Loss(why, files=True)
            except AgentError as error:
                self._containers = None
                await asyncio.to_thread(containers.close)
                raise SandboxError(f"the sandbox is gone: {error}") from None
        return why

    async def _discard(self, live: _Live) -> None:
        self._live = None
        live.link.close()
        if self._containers is not None:
            try:
                await asyncio.to_thread(self._containers.remove, live.ident)
            except AgentError:
                return  # it ends with its streams, and the next start removes what is left

    # --- files ---------------------------------------------------------------------------------------------------

    async def _bring(self, live: _Live) -> None:
        view = live.view
        quick = view.size <= QUICK_FILES
        if view.unchanged() if quick else await asyncio.to_thread(view.unchanged):
            return
        for batch in await asyncio.to_thread(lambda: list(view.updates())):
            reply = await self._answer(live, live.link.ask(batch.header, batch.blob), FILE_CALL_S)
            view.brought(batch, reply.header["outcome"])
