"""``claimcheck baseline``: take the findings that there are for known, so that only new ones are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import run_options as opt
from claimcheck.cli.output import tell, write
from claimcheck.cli.running import Project, surveyed
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.config import Configuration
    from claimcheck.settling.baseline import Known

CREATE_EXAMPLE = "Example: claimcheck baseline create articles/"
PRUNE_EXAMPLE = "Example: claimcheck baseline prune articles/"
SHOW_EXAMPLE = "Example: claimcheck baseline show"
app = typer.Typer(help="The findings that are known; only new ones are told.", epilog=CREATE_EXAMPLE)
Everywhere = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH...]", help="All articles; else `articles` of the settings.", show_default=False
    ),
]


@app.command("create", epilog=CREATE_EXAMPLE)
def create(paths: Everywhere = None, config: opt.ConfigFile = None) -> int:
    """Write every finding of the articles to claimcheck-baseline.json, in place of what stands there."""
    from claimcheck.settling import baseline

    using = Project(config).configuration()
    known = _found(paths, using)
    path = baseline.save(using.root, known)
    tell(f"{path}: {_count(len(known))}")
    return 0


@app.command("prune", epilog=PRUNE_EXAMPLE)
def prune(paths: Everywhere = None, config: opt.ConfigFile = None) -> int:
    """Take the findings out of the baseline that the articles no longer have."""
    from claimcheck.settling import baseline

    using = Project(config).configuration()
    known, found = baseline.load(using.root), _found(paths, using)
    left = {fingerprint: told for fingerprint, told in known.items() if fingerprint in found}
    path = baseline.save(using.root, left)
    tell(f"{path}: {len(known) - len(left)} taken out, {len(left)} left")
    return 0


@app.command("show", epilog=SHOW_EXAMPLE)
def show(config: opt.ConfigFile = None) -> int:
    """List the known findings."""
    from claimcheck.reports.sanitise import visible
    from claimcheck.settling import baseline

    known = baseline.load(Project(config).configuration().root)
    write(
        (
            visible(f"{fingerprint}  {told['code']}  {told['message']}") + "\n"
            for fingerprint, told in known.items()
        ),
        None,
    )
    tell(f"known: {_count(len(known))}")
    return 0


def _count(number: int) -> str:
    return f"{number:,} finding" if number == 1 else f"{number:,} findings"


def _found(paths: list[str] | None, using: Configuration) -> dict[str, Known]:
    from claimcheck.settling import baseline

    report = surveyed(paths, using)
    if report is None:
        raise UsageError("which articles? Give their PATH, or write articles = [...] in claimcheck.toml")
    for item in report.not_checked:
        raise UsageError(f"{item.path}: {item.reason} (a baseline has to speak of all articles)")
    return baseline.known_of((*report.findings, *report.unsure))
