"""What a run starts with: a project's settings, what earlier runs kept, and somebody who looks on."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.progress import Progress
from claimcheck.errors import UsageError
from claimcheck.frozen import frozen

if TYPE_CHECKING:
    from claimcheck.config import Configuration
    from claimcheck.corpus import Surroundings
    from claimcheck.model import Report


@frozen(slots=False)
class Telling:
    """What a command tells on standard error beside its answer."""

    quiet: bool = False
    verbose: bool = False
    statistics: bool = False
    explain: bool = False


@frozen(slots=False)
class Choices:
    """The settings that options of the command line may give, None or empty where they do not."""

    fail_on: str | None = None
    select: list[str] | None = None
    extend_select: list[str] | None = None
    ignore: list[str] | None = None
    min_confidence: str | None = None
    semantic: bool | None = None


@frozen(slots=False)
class Project:
    """The files that settings come from: the one that is given, none (``isolated``), or the nearest."""

    file: Path | None = None
    isolated: bool = False

    def configuration(self, chosen: Choices | None = None) -> Configuration:
        """The settings, with the options of the command line.

        Raises UsageError where the options do not fit together, ConfigurationError where the file is wrong.
        """
        from claimcheck.config import isolated, load

        if self.file and self.isolated:
            raise UsageError("--config and --isolated: choose one of them")
        here = Path.cwd()
        found = isolated(here) if self.isolated else load(here, self.file)
        options = vars(chosen or Choices())
        made = {name: tuple(value) if isinstance(value, list) else value for name, value in options.items()}
        return found.with_options(**made)

    def files(self) -> Iterator[Path]:
        """Every file beside the articles that may change an answer, whether it is there or not."""
        from claimcheck.config import candidates
        from claimcheck.settling import baseline, decisions

        if self.isolated:
            return
        settings = [self.file] if self.file else list(candidates(Path.cwd()))
        yield from settings
        for folder in dict.fromkeys(path.parent for path in settings):
            yield from (folder / decisions.FILE_NAME, folder / baseline.FILE_NAME)


@frozen(slots=False)
class Run:
    """What a comparison goes by, beside its articles."""

    project: Project
    choices: Choices = field(default_factory=Choices)
    telling: Telling = field(default_factory=Telling)
    no_cache: bool = False
    stdin_filename: str | None = None

    def configuration(self) -> Configuration:
        """The settings as they stand now; errors as ``Project.configuration`` has them."""
        return self.project.configuration(self.choices)

    def surroundings(self) -> Surroundings:
        """What the pipeline has around it."""
        return surroundings(self.telling, no_cache=self.no_cache, stdin_filename=self.stdin_filename)


def surveyed(paths: Sequence[str] | None, configuration: Configuration) -> Report | None:
    """What all articles tell otherwise than each other; None where nothing says where articles are."""
    from claimcheck.pipeline import compare

    everything = list(paths or configuration.articles())
    if not everything:
        return None
    return compare(everything, configuration=configuration, within=surroundings(Telling(), no_cache=False))


def surroundings(telling: Telling, *, no_cache: bool, stdin_filename: str | None = None) -> Surroundings:
    """What the pipeline has around it."""
    from claimcheck.cache import Cache, folder
    from claimcheck.corpus import Surroundings

    kept = None if no_cache else Cache(folder())
    return Surroundings(sys.stdin, stdin_filename, kept, Progress(telling.quiet, telling.verbose))
