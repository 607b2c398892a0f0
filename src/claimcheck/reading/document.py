"""What a reader is given, what it hands back, and the shape that every reader has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from claimcheck.frozen import frozen
from claimcheck.model import Article, NotChecked


@frozen()
class Document:
    r"""A file that was opened and decoded: its path as the user gave it, and its text.

    Lines of ``text`` end at ``\n`` alone; ``\r\n`` was made ``\n`` when it was decoded.
    ``line`` is set where ``text`` is one line of the file: its 1-based number.
    """

    path: str
    text: str
    line: int | None = None


class Reader(Protocol):
    """A module that reads one format.

    ``SUFFIXES`` are the file suffixes it answers to, in lower case; ``MAX_BYTES`` is the largest file
    it takes.  ``articles`` yields one item a record and raises ReadingError where nothing can be read.
    """

    @property
    def SUFFIXES(self) -> tuple[str, ...]:  # noqa: N802  (a constant of the module)
        """File suffixes, in lower case, with their dot."""

    @property
    def MAX_BYTES(self) -> int:  # noqa: N802
        """The largest file that is read, in bytes."""

    def articles(self, document: Document) -> Iterator[Article | NotChecked]:
        """Yield the articles of a document, and what in it could not be read."""


#: The largest file that is taken for one article; a book is not one.
ONE_ARTICLE = 16 * 1024 * 1024
#: The largest file of records.
MANY_RECORDS = 512 * 1024 * 1024


def printable(text: str, limit: int = 200) -> str:
    r"""Words of a file, fit for an id or a message: control and direction signs escaped, length bounded.

    >>> printable("a\x1b[31m")
    'a\\x1b[31m'
    """
    short = text if len(text) <= limit else f"{text[: limit - 1]}…"
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in short
    )
