"""``claimcheck decide``: settle a finding, and say why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import run_options as opt
from claimcheck.cli.completing import fingerprints
from claimcheck.cli.output import say_not_checked, tell
from claimcheck.cli.running import Project, surveyed
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model import Report
    from claimcheck.settling.decisions import Decision

EXAMPLE = 'Example: claimcheck decide 0123456789abcdef --reason "two rounds of talks"'

Fingerprint = Annotated[
    str,
    typer.Argument(
        metavar="FINGERPRINT",
        help="The finding's, as --format json tells it.",
        show_default=False,
        autocompletion=fingerprints,
    ),
]
Everywhere = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH...]", help="All articles; else `articles` of the settings.", show_default=False
    ),
]
Reason = Annotated[str, typer.Option("--reason", help="Why it is settled.", show_default=False)]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decided it.", show_default=False)]
Until = Annotated[
    str | None,
    typer.Option("--until", metavar="DAY", help="Its last day, as 2026-12-31.", show_default=False),
]


def decide(
    fingerprint: Fingerprint,
    reason: Reason,
    paths: Everywhere = None,
    by: By = None,
    until: Until = None,
    config: opt.ConfigFile = None,
) -> int:
    """Settle a finding: write it to claimcheck-decisions.toml with the reason.

    Where articles are given or set, the finding has to be one of theirs.
    """
    from claimcheck.settling import decisions

    using = Project(config).configuration()
    decision = decisions.Decision(reason=_said(reason), by=by, until=_day(until))
    report = surveyed(paths, using)
    if report:
        say_not_checked(report.not_checked, None, "decide")
        decision = _about(fingerprint, decision, report)
    path = decisions.add(using.root, fingerprint, decision)
    tell(f"{path}: {decision.message or fingerprint}: settled")
    return 0


def _about(fingerprint: str, decision: Decision, report: Report) -> Decision:
    """The decision, with what the finding says."""
    from claimcheck.settling import baseline

    articles = {claim.id: claim.article for claim in report.claims}
    for finding in report.findings:
        if finding.fingerprint == fingerprint:
            told = {"code": finding.code, "message": baseline.told(finding)}
            about = [articles[claim] for claim in finding.claims]
            if finding.place and finding.place.article:
                about.append(finding.place.article)
            return decision.model_copy(update={**told, "articles": tuple(dict.fromkeys(about))})
    raise UsageError(f"no finding has the fingerprint {fingerprint}: --format json tells them all")


def _said(reason: str) -> str:
    if not reason.strip():
        raise UsageError("--reason: say why, in a few words")
    return reason.strip()


def _day(until: str | None) -> date | None:
    try:
        return date.fromisoformat(until) if until else None
    except ValueError as error:
        raise UsageError(f"--until {until}: not a day: write it as 2026-12-31") from error
