"""A comparison for commands that show it in a way of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.running import Project, Telling, surroundings
from claimcheck.cli.settled import settled

if TYPE_CHECKING:
    from claimcheck.model import Report


def compared(paths: Sequence[str], config: Path | None, *, isolated: bool, no_cache: bool) -> Report:
    """What ``compare`` finds, under the project's settings and without what is settled."""
    from claimcheck.pipeline import compare

    project = Project(config, isolated)
    using = project.configuration()
    report = compare(list(paths), configuration=using, within=surroundings(Telling(), no_cache=no_cache))
    return settled(report, project, using, Telling())
