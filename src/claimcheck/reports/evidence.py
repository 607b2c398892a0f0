"""Findings as tools for editors and continuous integration want them: worst first, each with its places.

The first claim of a finding is its primary place, the other claims are what it stands against; of a finding
that touches the files that are worked on, the first claim in one of those.  A finding on a file has that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Finding, Level, NotChecked, Place, Report
from claimcheck.reports.sanitise import visible
from claimcheck.wording import worded

#: Places that a text for people names before it counts the rest; a fact may have hundreds.
LISTED = 10
_WEIGHT: dict[Level, int] = {"error": 0, "warning": 1, "note": 2}


@frozen(eq=True)
class Region:
    """From where to where a claim stands in its file: 1-based, code points, the end column exclusive.

    Columns are None where the file's lines are not those of the text (a JSON string, a web page).  A
    title is told apart from the text by its article; its region is the head of the file.
    """

    line: int
    column: int | None
    end_line: int
    end_column: int | None


@frozen()
class Spot:
    """A place in a file; ``file`` is its path as it was given, an article's id where it has none."""

    file: str
    region: Region

    @property
    def path(self) -> str:
        """The file with forward slashes, nothing in it that steers."""
        return visible(PurePath(self.file).as_posix())

    @property
    def place(self) -> str:
        """The place as editors jump to it: "file:3:12"."""
        return f"{self.path}:{self.region.line}:{self.region.column or 1}"


@frozen()
class Evidence(Spot):
    """A claim with its article and its place."""

    claim: Claim
    article: Article

    @property
    def told(self) -> str:
        """What is claimed by whom, on one line: "Mon 3 Mar 2025 (The Harbour Post)"."""
        return visible(f"{worded(self.claim)} ({self.article.source or self.article.id})")


@frozen()
class Located:
    """A finding with its primary place: the first of its evidence, or the file that it speaks of."""

    finding: Finding
    primary: Spot
    evidence: tuple[Evidence, ...]

    @property
    def related(self) -> tuple[Evidence, ...]:
        """What the primary claim is set against."""
        return self.evidence[1:]

    @property
    def message(self) -> str:
        """What differs, on one line."""
        return visible(self.finding.message)

    @property
    def reason(self) -> str:
        """Why, on one line; empty where the message says it all."""
        return visible(self.finding.explanation)

    def lines(self) -> list[str]:
        """All of it for people: the message, why, and what each source says where."""
        told = [f"{held.place}: {held.told}" for held in self.evidence]
        return [line for line in (self.message, self.reason, *shortened(told)) if line]


def shortened(places: Sequence[str]) -> list[str]:
    """The first of many places, and how many more there are."""
    more = len(places) - LISTED
    return [*places[:LISTED], *([f"{more} more"] if more > 0 else [])]


def located(report: Report, files: frozenset[str] = frozenset()) -> Iterator[Located]:
    """The findings of a report with their places, worst first; claims in ``files`` come first of theirs."""
    articles = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    for finding in sorted(report.findings, key=lambda finding: _WEIGHT[finding.level]):
        held = [claims[identity] for identity in finding.claims]
        places = [evidence(claim, articles[claim.article]) for claim in held]
        places.sort(key=lambda place: place.article.path not in files)
        yield Located(finding, spot(finding.place) if finding.place else places[0], tuple(places))


def spot(place: Place) -> Spot:
    """The line of a file, its first one for the whole file."""
    line = place.line or 1
    return Spot(place.path, Region(line, None, line, None))


def untold(report: Report) -> list[NotChecked]:
    """What was not checked and no finding tells: the rule was not asked, or it is another's file."""
    if not report.not_checked:
        return []
    from claimcheck.rules.unreadable_file import RULE as UNREADABLE  # extract needs no rules

    told = {
        (finding.place.path, finding.place.line)
        for finding in report.findings
        if finding.place and finding.code == UNREADABLE.code
    }
    return [item for item in report.not_checked if (item.path, item.line) not in told]


def evidence(claim: Claim, article: Article) -> Evidence:
    """A claim with its place."""
    return Evidence(article.path or article.id, _region(claim, article), claim, article)


def _region(claim: Claim, article: Article) -> Region:
    span = claim.span
    if span.field == "title":
        line = 1 if article.own_lines else article.first_line
        return Region(line, None, line, None)
    first, last = article.line(span.start), article.line(span.end)
    if not article.own_lines:
        return Region(first, None, last, None)
    return Region(first, column_of(article.text, span.start) + 1, last, column_of(article.text, span.end) + 1)


def column_of(text: str, offset: int) -> int:
    """The code points between the line's start and an offset."""
    return offset - (text.rfind("\n", 0, offset) + 1)
