"""The formats of an answer: one module a format, listed by hand in ``FORMATS``.

A format's module satisfies ``Writer``: it turns a Report, or the claims of ``extract``, into pieces of
text.  It knows nothing of files, terminals or exit codes.  A format that shows findings alone
leaves ``claims`` out of its line below, and needs no ``extracted``.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck.frozen import frozen

if TYPE_CHECKING:
    from claimcheck.model import Article, Claim, NotChecked, Report


@frozen()
class Style:
    """How an answer is to look; a format for machines minds ``files`` alone.

    ``width`` is the columns to fit, None for lines as long as their content; ``color`` whether ANSI
    colours may be used; ``every_fact`` whether facts on which the sources agree are shown as well.
    ``plot`` asks for a picture of each fact, ``ascii`` for one without Unicode.
    ``links`` is the form of addresses that places lead to ("file://{host}{path}"), "" for plain places.
    ``files`` are the paths that the reader works on: a finding is shown in them where it touches them.
    """

    width: int | None = None
    color: bool = False
    every_fact: bool = False
    plot: bool = False
    ascii: bool = False
    links: str = ""
    files: frozenset[str] = frozenset()


class Writer(Protocol):
    """What a format's module offers.  Each function yields pieces of text, the last one ending a line."""

    def compared(self, report: Report, style: Style) -> Iterator[str]:
        """The answer of ``compare``."""
        ...

    def extracted(
        self,
        articles: tuple[Article, ...],
        claims: tuple[Claim, ...],
        not_checked: tuple[NotChecked, ...],
        style: Style,
    ) -> Iterator[str]:
        """The answer of ``extract``."""
        ...


@frozen()
class Format:
    """A format: its name is its module's, ``claims`` tells whether ``extract`` knows it too."""

    name: str
    summary: str
    claims: bool = False

    def writer(self) -> Writer:
        """The format's module, imported now and not before: ``table`` alone needs rich."""
        return cast("Writer", import_module(f"{__name__}.{self.name}"))


#: Every format, in the order in which help lists them.
FORMATS = {
    made.name: made
    for made in (
        Format("table", "for people, in a terminal", claims=True),
        Format("json", "the whole answer as one object", claims=True),
        Format("jsonl", "one claim or finding a line", claims=True),
        Format("concise", "one line a finding: file:line:col: CODE message"),
        Format("csv", "a table for a spreadsheet", claims=True),
        Format("csv2", "csv where a comma marks decimals: semicolons between cells", claims=True),
        Format("markdown", "a table with footnoted sources, for a pull request or a wiki"),
        Format("sarif", "SARIF 2.1.0, for code scanning"),
        Format("github", "workflow commands: annotations in GitHub Actions"),
        Format("gitlab", "GitLab's Code Quality report"),
        Format("junit", "JUnit's XML, for continuous integration"),
        Format("rdjson", "reviewdog's Diagnostic Format"),
        Format("jsonld", "schema.org Claims as linked data", claims=True),
    )
}
