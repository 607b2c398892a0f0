"""Named fields to an Article: what front matter, JSON records and a page's own data have in common.

Fields: text (required), id, source, title, published, language, url; others are let be.  What many
archives call "date" and "outlet" stands for "published" and "source" where those are missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from claimcheck.errors import ReadingError
from claimcheck.model import Article, NotChecked
from claimcheck.reading.document import Document, printable

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]+)?")
_NO_TEXT = "empty article: it holds no text to check"


def article_of(
    fields: Mapping[Any, object],
    document: Document,
    *,
    number: int | None = None,
    first_line: int | None = None,
    own_lines: bool = True,
) -> Iterator[Article | NotChecked]:
    """The article of one record, and a note for a field that could not be used.

    ``number`` is the 1-based place of the record in its file, None where the file is one article;
    ``first_line`` (the document's own unless given) and ``own_lines`` are Article's.
    Raises ReadingError where there is no text.
    """
    where = "" if number is None else f"record {number}: "
    line = document.line
    text = _text(fields.get("text"), where, document)
    published, trouble = _published(_first(fields, "published", "date"))
    if trouble:
        yield NotChecked(path=document.path, reason=where + trouble, line=line)
    title, source = _words(fields.get("title")), _words(_first(fields, "source", "outlet"))
    language = _language(fields.get("language"))
    yield Article(
        id=printable(_words(fields.get("id")) or _own_id(document.path, number)),
        text=_LONE_SURROGATE.sub("\ufffd", text),
        title=title,
        title_basis="given" if title else "unknown",
        source=source,
        source_basis="given" if source else "unknown",
        published=published,
        published_basis="given" if published else "unknown",
        language=language or "und",
        language_basis="given" if language else "unknown",
        url=_words(fields.get("url")),
        path=document.path,
        first_line=first_line or line or 1,
        own_lines=own_lines,
    )


def _first(fields: Mapping[Any, object], *names: str) -> object:
    """The first of some fields that says something."""
    return next((fields[name] for name in names if fields.get(name) not in (None, "")), None)


def _text(text: object, where: str, document: Document) -> str:
    """The words of a record; raises ReadingError where there are none."""
    if text is None:
        reason = f'{where}no "text" field: give the article\'s words there'
    elif not isinstance(text, str):
        reason = f'{where}"text" is not a string: give the article\'s words there'
    elif not text.strip():
        reason = where + _NO_TEXT
    else:
        return text
    raise ReadingError(document.path, reason, document.line)


def _own_id(path: str, number: int | None) -> str:
    """An id from the place alone, so that it does not change with what else is read."""
    name = "stdin" if path == "-" else path
    return name if number is None else f"{name}#{number}"


def _words(value: object) -> str | None:
    """A field as one line of text; numbers count as words, what is empty or nested as missing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return _LONE_SURROGATE.sub("\ufffd", " ".join(str(value).split())) or None


def _language(value: object) -> str | None:
    """The primary subtag of a BCP 47 tag: "id-ID" and "id_ID" are "id"."""
    tag = _LANGUAGE.fullmatch(_words(value) or "")
    return tag[1].lower() if tag else None


def _published(value: object) -> tuple[datetime | date | None, str]:
    """A publication date, and what is wrong with it where it is none."""
    if value is None or isinstance(value, date):  # a datetime is a date
        return value, ""
    words = _words(value)
    if words is None:
        return (
            None,
            "" if value == "" else '"published" is no date: write it like 2025-03-04 or 2025-03-04T10:21',
        )
    try:
        return (
            datetime.fromisoformat(words) if len(words) > len("2025-03-04") else date.fromisoformat(words)
        ), ""
    except ValueError:
        shown = printable(words, 40)
        return None, f'"published" is no date ({shown!r}): write it like 2025-03-04 or 2025-03-04T10:21'
