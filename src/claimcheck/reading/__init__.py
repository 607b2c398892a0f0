"""Files, folders and standard input to articles, as they stand; nothing is inferred from their words.

Adding a format: one module that satisfies ``Reader``, and its line in ``READERS``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from claimcheck.errors import ReadingError
from claimcheck.model import Article, NotChecked
from claimcheck.reading import json_document, json_lines, markdown, plain, web_page
from claimcheck.reading.decoding import decode
from claimcheck.reading.document import MANY_RECORDS, Document, Reader
from claimcheck.reading.walking import Walk, cause, problem, shown

READERS: tuple[Reader, ...] = (
    plain,
    markdown,
    web_page,
    json_document,
    json_lines,
)

_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.SUFFIXES}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, in order, and what was given and could not be read."""

    articles: tuple[Article, ...]
    not_checked: tuple[NotChecked, ...]


def read(paths: Sequence[str | os.PathLike[str]], *, stdin: TextIO | None = None) -> Reading:
    """Read files, folders (recursive, sorted, hidden entries skipped), and "-" for ``stdin``.

    A file that is met twice is read once.  Nothing is raised for what cannot be read: it is told in
    ``not_checked``, and never costs the rest.  Of articles with one id the first keeps it and the
    others get "~2", "~3", ... in order.
    """
    items = list(_items(paths, sys.stdin if stdin is None else stdin))
    found = _with_own_ids(item for item in items if isinstance(item, Article))
    return Reading(tuple(found), tuple(item for item in items if isinstance(item, NotChecked)))


def _items(paths: Sequence[str | os.PathLike[str]], stdin: TextIO) -> Iterator[Article | NotChecked]:
    walk = Walk(tuple(_BY_SUFFIX))
    for given in dict.fromkeys(os.fspath(path) for path in paths):
        if given == "-":
            yield from _from_stdin(stdin)
            continue
        for path in walk.files(Path(given)):
            yield from _from_file(path) if isinstance(path, Path) else (path,)


def _from_file(path: Path) -> Iterator[Article | NotChecked]:
    reader = _BY_SUFFIX[path.suffix.lower()]
    try:
        with path.open("rb") as file:
            data = file.read(reader.MAX_BYTES + 1)
    except OSError as error:
        yield problem(path, cause(error))
        return
    yield from _from_bytes(data, shown(path), reader)


def _from_stdin(stdin: TextIO) -> Iterator[Article | NotChecked]:
    """Standard input: JSON or JSON Lines where it looks like them, else plain text."""
    buffer = getattr(stdin, "buffer", None)
    try:
        data = (
            buffer.read(MANY_RECORDS + 1)
            if buffer
            else stdin.read(MANY_RECORDS + 1).encode("utf-8", "replace")
        )
    except (OSError, ValueError) as error:
        yield NotChecked(path="-", reason=cause(error))
        return
    yield from _from_bytes(data, "-", _kind_of(data.removeprefix(b"\xef\xbb\xbf").lstrip()))


def _kind_of(data: bytes) -> Reader:
    """The reader for text without a name: a text may begin with "[", a list of records with "[{"."""
    if data.startswith(b"{"):
        return json_lines if data.partition(b"\n")[0].rstrip().endswith(b"}") else json_document
    is_list = data.startswith(b"[") and data[1:].lstrip()[:1] in (b"{", b"]")
    return json_document if is_list else plain


def _from_bytes(data: bytes, path: str, reader: Reader) -> Iterator[Article | NotChecked]:
    if len(data) > reader.MAX_BYTES:
        bound = f"{reader.MAX_BYTES // (1024 * 1024)} MiB"
        yield NotChecked(path=path, reason=f"larger than {bound}: too much for one file, split it")
        return
    try:
        yield from reader.articles(Document(path, decode(data, path)))
    except ReadingError as error:
        yield NotChecked(path=error.path, reason=error.reason, line=error.line)


def _with_own_ids(articles: Iterable[Article]) -> Iterator[Article]:
    taken: set[str] = set()
    for article in articles:
        name, number = article.id, 1
        while name in taken:
            number += 1
            name = f"{article.id}~{number}"
        taken.add(name)
        yield article if number == 1 else article.model_copy(update={"id": name})
