"""Every command is run as a process of its own, as its users run it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# a busy machine makes no test fail
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

#: Two articles of our own on one story, which differ on the day and agree on the count.
POST = """Ferry sinks off Lorne

The ferry Halcyon sank on Monday 3 March 2025 with 52 passengers aboard, the coast guard said.
"""
WIRE = """The Halcyon goes down

The ferry Halcyon sank on Tuesday 4 March 2025. The coast guard said 52 passengers were aboard.
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session", autouse=True)
def _kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What tests keep for later runs does not get into the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def run() -> Run:
    """Run claimcheck with some arguments; ``cwd``, ``stdin`` and further variables are optional."""

    def start(
        *arguments: str | Path, cwd: Path | None = None, stdin: str = "", **variables: str
    ) -> subprocess.CompletedProcess[str]:
        inherited = {name: value for name, value in os.environ.items() if name not in _UNSET}
        return subprocess.run(
            [sys.executable, "-m", "claimcheck", *map(str, arguments)],
            input=stdin,
            cwd=cwd,
            env=inherited | {"PYTHONUTF8": "1"} | variables,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return start


_UNSET = {"COLUMNS", "NO_COLOR", "FORCE_COLOR", "CLAIMCHECK_TRACEBACK"}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with two articles that can be compared."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "post.txt").write_text(POST, encoding="utf-8")
    (folder / "wire.txt").write_text(WIRE, encoding="utf-8")
    return folder
