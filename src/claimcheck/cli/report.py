"""``claimcheck report``: a web page that an editor opens."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import run_options as opt
from claimcheck.cli.compared import compared
from claimcheck.cli.options import Paths
from claimcheck.cli.output import say, say_not_checked, write
from claimcheck.errors import UsageError

EXAMPLE = "Example: claimcheck report articles/ -o report.html"
_PAGES = (".html", ".htm")


def report(
    paths: Paths,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="The page to write, or a folder for it.")
    ] = Path("report.html"),
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    no_cache: opt.NoCache = False,
) -> int:
    """Write a web page with the facts, their pictures and the articles side by side.

    It needs no network and no script. A report of more than 60 articles is split: the page becomes
    an index, and a folder beside it holds a page for each story.

    Ends with 0, or with 2 where something that was given could not be read.
    """
    from claimcheck.reports.html import documents

    answer = compared(paths, config, isolated=isolated, no_cache=no_cache)
    page = output if output.suffix.lower() in _PAGES and not output.is_dir() else output / "index.html"
    pages = 0
    for document in documents(answer, page.name):
        target = page.parent / document.file
        _make_folder(target.parent)
        write(document.pieces, target)
        pages += 1
    if pages > 1:
        say(f"{page}: an index of {pages - 1:,} pages, as there are more than 60 articles")
    say_not_checked(answer.not_checked, output, "html")
    return 2 if answer.not_checked else 0


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"{folder}: cannot be made ({error.strerror}): choose another place with -o"
        ) from error
