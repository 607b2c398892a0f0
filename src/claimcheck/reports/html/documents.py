"""The pages of a report as text, made one after another so that no more than one is ever held."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from claimcheck.frozen import frozen
from claimcheck.model import Report
from claimcheck.reports.html.sheets import Sheet, Site, site
from claimcheck.reports.html.views import StoryView
from claimcheck.reports.reported import Reported
from claimcheck.reports.sanitise import visible
from claimcheck.reports.stories import home_of
from claimcheck.reports.verdicts import SYMBOLS
from claimcheck.rules.unreadable_file import RULE as UNREADABLE

if TYPE_CHECKING:
    from jinja2 import Environment


@frozen()
class Document:
    """A page: its file, relative to the index's folder, and its text in pieces."""

    file: str
    pieces: Iterator[str]


def documents(report: Report, index: str = "index.html") -> Iterator[Document]:
    """The pages of a report, ``index`` first: all on that one, or with a folder of pages beside it.

    A report of at most ``sheets.ONE_PAGE`` articles makes one page.
    """
    pages = site(report, index)
    reported = Reported(report)
    if pages.split:
        yield Document(index, _rendered("index.html", pages, reported, None))
    for sheet in pages.sheets:
        yield Document(sheet.file, _rendered("page.html", pages, reported, sheet))


def _rendered(template: str, pages: Site, reported: Reported, sheet: Sheet | None) -> Iterator[str]:
    shown = sheet.stories if sheet else ()
    homes = {claim.id: claim.article for claim in reported.report.claims}
    return (
        _environment()
        .get_template(template)
        .generate(
            report=reported.report,
            reported=reported,
            conflicts=sum(
                found.level == "error" and found.verdict == "conflict" for found in reported.report.findings
            ),
            elsewhere=[
                found
                for found in reported.report.findings
                if not home_of(found, homes) and found.code != UNREADABLE.code
            ],
            repeating=sum(fact.independent < fact.sources for fact in reported.report.facts),
            site=pages,
            sheet=sheet,
            views=[StoryView(story, sheet, pages, reported) for story in shown] if sheet else [],
            style=_asset("style.css"),
            script=_asset("script.js"),
            policy=_policy(),
        )
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("claimcheck.reports.html"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters["visible"] = visible
    made.globals["symbols"] = SYMBOLS
    return made


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


@cache
def _policy() -> str:
    """The page's own security policy: nothing is fetched, and only its own style and script count."""
    style, script = (
        b64encode(sha256(_asset(name).encode()).digest()).decode() for name in ("style.css", "script.js")
    )
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; img-src data:; "
        f"base-uri 'none'; form-action 'none'"
    )
