r"""JSON Lines: one record a line; a line ends at ``\n`` alone and blank lines are let be."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.errors import ReadingError
from claimcheck.model import Article, NotChecked
from claimcheck.reading.document import MANY_RECORDS, Document
from claimcheck.reading.json_document import fields_of, loads
from claimcheck.reading.records import article_of

SUFFIXES = (".jsonl", ".ndjson")
MAX_BYTES = MANY_RECORDS


def articles(document: Document) -> Iterator[Article | NotChecked]:
    """The articles of the lines; a broken line costs itself alone."""
    blank = True
    for number, line in enumerate(document.text.split("\n"), 1):
        if not line.strip():
            continue
        blank = False
        try:
            one = Document(document.path, line, number)
            yield from article_of(fields_of(loads(one), one), one, number=number, own_lines=False)
        except ReadingError as error:
            yield NotChecked(path=error.path, reason=error.reason, line=error.line)
    if blank:
        raise ReadingError(document.path, 'no article records: give one {"text": …} a line')
