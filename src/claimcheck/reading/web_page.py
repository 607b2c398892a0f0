"""A saved web page: its article, and what the page says of itself.

The text is what a reader sees of the page's article, a line a paragraph.  Its lines are not lines of
the file, so that a place in it is told by the file alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, NotChecked
from claimcheck.reading.document import ONE_ARTICLE, Document
from claimcheck.reading.records import article_of

SUFFIXES = (".html", ".htm", ".xhtml")
MAX_BYTES = ONE_ARTICLE


def articles(document: Document) -> Iterator[Article | NotChecked]:
    """One article; raises ReadingError where the page has no text."""
    from claimcheck.reading.page_parser import fields_of  # html.parser, for pages alone

    return article_of(fields_of(document.text), document, own_lines=False)
