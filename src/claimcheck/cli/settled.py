"""The end of a comparison: what is settled is taken out, the answer is given, the exit code is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from claimcheck.cli.output import links_beside, say
from claimcheck.reports.sanitise import visible

if TYPE_CHECKING:
    from claimcheck.cli.running import Project, Telling
    from claimcheck.config import Configuration
    from claimcheck.model import Report

#: The levels at which each --fail-on ends with 1.
_FAILING = {
    "error": ("error",),
    "warning": ("error", "warning"),
    "note": ("error", "warning", "note"),
    "never": (),
}


def settled(
    report: Report,
    project: Project,
    configuration: Configuration,
    telling: Telling,
    touched: Collection[str] | None = None,
) -> Report:
    """The report without the findings that somebody has dealt with; ``touched`` as ``settle`` has it.

    Where no file of the project is to count, remarks in the articles still do.
    """
    from claimcheck.pipeline import with_findings
    from claimcheck.rules import unused_ignore
    from claimcheck.rules.selecting import chosen, told
    from claimcheck.settling import settle

    root = None if project.isolated else configuration.root
    done = settle(report, root, datetime.now().astimezone().date(), touched=touched)
    asked = unused_ignore.RULE in chosen(configuration)
    unused, _ = told(done.unused if asked else (), configuration, (), ())
    if telling.verbose and done.settled:
        say(f"settled: {len(done.settled)} of {len(report.findings) + len(report.unsure)} findings")
    return with_findings(report, (*done.left, *unused), done.unsure)


def tell(report: Report, telling: Telling) -> None:
    """Tell what was asked for beside the answer."""
    if telling.explain:
        for line in _links(report, links_beside()):
            say(line, safe=True)
    if telling.statistics:
        counted = Counter((finding.code, finding.name) for finding in report.findings)
        for (code, name), count in sorted(counted.items(), key=lambda each: (-each[1], each[0])):
            say(f"{count:6,}  {code}  {name}")


def fails(report: Report, configuration: Configuration) -> bool:
    """Whether there is a finding at or above --fail-on."""
    return any(finding.level in _FAILING[configuration.settings.fail_on] for finding in report.findings)


def _links(report: Report, form: str) -> Iterator[str]:
    """Why the claims of each finding's fact were linked, and who repeats whom, in lines safe to print."""
    from claimcheck.reports.links import address, linked
    from claimcheck.reports.places import line_of
    from claimcheck.rules.witnessing import witnesses

    articles = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    told = {finding.fact for finding in report.findings}

    def quoted(identity: str) -> str:
        claim = claims[identity]
        article = articles[claim.article]
        where = address(form, article.path, line_of(claim, article) or 1)
        return f"{linked(visible(claim.article), where)} «{visible(claim.text)}»"

    for fact in report.facts:
        if fact.id in told:
            yield visible(f"{fact.label or fact.id}:")
            for link in fact.why:
                levels = ", ".join(link.levels) or "no level alone"
                yield f"  {quoted(link.claim)} and {quoted(link.to)}: {levels}, {link.weight:+.1f}"
            if repeating := witnesses(fact):
                yield visible(f"  {repeating}")
