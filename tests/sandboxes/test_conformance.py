"""Docker does what every backend must do."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from agentrt.sandboxes import DockerSandbox, EngineInfo
from agentrt.sandboxes.conformance import CASES, Case, fill

pytestmark = [pytest.mark.docker, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shared(engine: EngineInfo, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[DockerSandbox]:
    workspace = tmp_path_factory.mktemp("workspace")
    fill(workspace)
    async with DockerSandbox(workspace) as sandbox:
        yield sandbox


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_case(case: Case, shared: DockerSandbox) -> None:
    await case.run(shared)
