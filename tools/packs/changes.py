"""Bringing files changed in the sandbox into the workspace: what would change, whether it still may, doing it.

Used by ``code_tools`` for ``apply_changes``. What a person approved is what is applied: the changes are hashed into
the call's resources, and compared again before the first file is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agentrt.core.canonical import canonical_json, digest
from agentrt.core.protocols import Sandbox
from agentrt.core.sandbox import FileChange
from agentrt.core.tools import Preview, Resource, ToolContext
from agentrt.tools.packs.diffs import diff_of, preview_of
from agentrt.tools.packs.problem import count_of, listed, near
from agentrt.tools.workspace import Changed, Workspace, WorkspaceProblem


class Changes:
    """The changes of one sandbox on their way into one workspace."""

    def __init__(self, sandbox: Sandbox, workspace: Workspace) -> None:
        self._sandbox, self._workspace = sandbox, workspace
        self._shown: dict[str, tuple[FileChange, ...]] = {}

    async def preview(self, arguments: dict[str, Any]) -> Preview:
        """One unified diff of all files.

        Raises:
            WorkspaceProblem: nothing to apply, a path that is not among the changes, or one no tool may write.
            Changed: a workspace file is not the one the change was made against.
        """
        changes = await self._checked(arguments)
        self._shown[canonical_json(arguments)] = changes
        return preview_of([diff_of(one.path, self._present(one.path), one.content) for one in changes])

    async def apply(self, arguments: dict[str, Any], mark: str) -> str:
        """Write every file; each is replaced atomically, and none is touched unless all may be.

        Raises:
            WorkspaceProblem, Changed: as ``preview``; or the changes are not those that were shown.
        """
        shown = self._shown.pop(canonical_json(arguments), None)
        changes = await self._checked(arguments)
        if shown is not None and _prints(shown) != _prints(changes):
            raise Changed("the files in the sandbox have changed since they were shown; call apply_changes again")
        for one in changes:
            if one.content is None:
                self._workspace.delete(one.path, expect=one.before)
            else:
                self._workspace.write(one.path, one.content, mark=mark, expect=one.before)
        return f"applied {count_of(len(changes), 'file')}: {listed([one.path for one in changes], 50)}"

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        """Whether the workspace holds the changes: by the mark left with the named files, else by the contents."""
        paths: Sequence[str] = arguments.get("paths") or ()
        if paths and all(self._workspace.marked(path, ctx.idempotency_key) for path in paths):
            return True
        changes = [one for one in await self._sandbox.changes() if not paths or one.path in paths]
        if not changes:
            return None
        done = [self._workspace.digest(one.path) == _content_digest(one) for one in changes]
        return True if all(done) else None if any(done) else False

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        """The files that would be replaced; each names the new content too, which stands in no argument."""
        changes = self._shown.get(canonical_json(arguments), ())
        found = [(one, self._workspace.resource(one.path, write=True)) for one in changes]
        return tuple(Resource(f"{r.uri}#new={_content_digest(one)}", r.digest, True) for one, r in found)

    async def _checked(self, arguments: dict[str, Any]) -> tuple[FileChange, ...]:
        changes = self._chosen(await self._sandbox.changes(), arguments.get("paths"))
        for one in changes:
            self._workspace.check_writable(one.path)
            if self._workspace.digest(one.path) != one.before:
                raise Changed(
                    f"{one.path} in the workspace is not what the code started from; run the code again on the "
                    "present file, then apply"
                )
        return changes

    def _chosen(self, changes: Sequence[FileChange], paths: Sequence[str] | None) -> tuple[FileChange, ...]:
        if not changes:
            raise WorkspaceProblem("no file was changed in the sandbox; run code that writes files first")
        if not paths:
            return tuple(changes)
        by_path = {self._workspace.relative(one.path): one for one in changes}
        chosen: list[FileChange] = []
        for path in dict.fromkeys(paths):
            one = by_path.get(self._workspace.relative(path))
            if one is None:
                close = near(path, by_path)
                hint = f"did you mean {' or '.join(close)}? " if close else ""
                raise WorkspaceProblem(f"{path!r} was not changed; {hint}changed files: {listed(list(by_path), 20)}")
            chosen.append(one)
        return tuple(chosen)

    def _present(self, path: str) -> bytes | None:
        return self._workspace.read_bytes(path) if self._workspace.exists(path) else None


def _content_digest(change: FileChange) -> str | None:
    return None if change.content is None else digest(change.content)


def _prints(changes: Sequence[FileChange]) -> list[tuple[str, str | None, str | None]]:
    return [(one.path, _content_digest(one), one.before) for one in changes]
