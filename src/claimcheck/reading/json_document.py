"""JSON: one record, or a list of records."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.errors import ReadingError
from claimcheck.model import Article, NotChecked
from claimcheck.reading.document import MANY_RECORDS, Document
from claimcheck.reading.records import article_of

SUFFIXES = (".json",)
MAX_BYTES = MANY_RECORDS


def articles(document: Document) -> Iterator[Article | NotChecked]:
    """The articles of the records; a broken record costs itself alone, broken JSON the file."""
    content = loads(document)
    if isinstance(content, dict):
        yield from article_of(content, document, own_lines=False)
        return
    if not isinstance(content, list) or not content:
        raise ReadingError(document.path, 'no article records: give {"text": …} or a list of such records')
    for number, record in enumerate(content, 1):
        try:
            yield from article_of(fields_of(record, document), document, number=number, own_lines=False)
        except ReadingError as error:
            yield NotChecked(path=error.path, reason=error.reason, line=error.line)


def fields_of(record: object, document: Document) -> dict[object, object]:
    """A record's fields; raises ReadingError where it is no record."""
    if not isinstance(record, dict):
        raise ReadingError(document.path, 'a record that is no object: give {"text": …}', document.line)
    return record


def loads(document: Document) -> object:
    """The JSON value of a document; raises ReadingError with the line where it is broken."""
    import json  # only records need it

    before = (document.line or 1) - 1
    try:
        return json.loads(document.text)
    except json.JSONDecodeError as error:
        reason = f"broken JSON: {error.msg.lower()} (column {error.colno})"
        raise ReadingError(document.path, reason, before + error.lineno) from error
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, or nested too deep
        reason = "JSON that cannot be read: nested too deep or a number too long"
        raise ReadingError(document.path, reason, before + 1) from error
