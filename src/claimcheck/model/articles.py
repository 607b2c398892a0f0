"""What was read: articles, places in them, and what could not be read."""

from __future__ import annotations

from datetime import date, datetime

from claimcheck.frozen import frozen
from claimcheck.model.vocabulary import Basis, FieldName


@frozen(kw_only=True, eq=True)
class Span:
    """A place in one field of one article: code points, ``end`` exclusive."""

    field: FieldName
    start: int
    end: int


@frozen(kw_only=True, eq=True)
class Article:
    """One text by one source.

    ``text`` holds the article as it was read (page furniture included, so that offsets stay true);
    ``first_line`` is the 1-based line of ``path`` on which ``text`` begins.  ``own_lines`` is False
    where the lines of ``text`` are not lines of the file (a JSON string, a web page).
    """

    id: str
    text: str
    title: str | None = None
    title_basis: Basis = "unknown"
    source: str | None = None
    source_basis: Basis = "unknown"
    published: datetime | date | None = None
    published_basis: Basis = "unknown"
    language: str = "und"
    language_basis: Basis = "unknown"
    url: str | None = None
    path: str | None = None
    first_line: int = 1
    own_lines: bool = True

    def line(self, offset: int) -> int:
        """The 1-based line of ``path`` that holds the code point ``text[offset]``."""
        return self.first_line + (self.text.count("\n", 0, offset) if self.own_lines else 0)

    @property
    def day(self) -> date | None:
        """The calendar day of publication, without its time."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    def field(self, name: FieldName) -> str:
        """The text of a field; the empty string for a missing title."""
        return self.text if name == "text" else self.title or ""
