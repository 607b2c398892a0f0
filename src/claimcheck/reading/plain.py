"""Plain text: the whole file is the article, as somebody pasted it from a page."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, NotChecked
from claimcheck.reading.document import ONE_ARTICLE, Document
from claimcheck.reading.records import article_of

SUFFIXES = (".txt", ".text")
MAX_BYTES = ONE_ARTICLE


def articles(document: Document) -> Iterator[Article | NotChecked]:
    """One article; raises ReadingError where the file is empty."""
    return article_of({"text": document.text}, document)
