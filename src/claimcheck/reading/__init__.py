"""Files, folders and standard input to articles, as they stand; nothing is inferred from their words.

Adding a format: one module that satisfies ``Reader``, and its line in ``READERS``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TextIO, TypeAlias

from claimcheck.errors import ReadingError
from claimcheck.frozen import frozen
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

#: Bytes to ask for where a file does not tell its size.
_LEAST_ROOM = 64 * 1024

#: A device, and the number of a file there.
Identity: TypeAlias = tuple[int, int]

_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.SUFFIXES}


@frozen(eq=True)
class Reading:
    """What was read, in order, and what was given and could not be read."""

    articles: tuple[Article, ...]
    not_checked: tuple[NotChecked, ...]


@frozen()
class File:
    """A file that was opened: its path as the user gave it ("-" for standard input), and its bytes.

    ``identity`` is the same by whichever path or link it is reached; standard input has none.
    """

    path: str
    data: bytes
    reader: Reader
    identity: Identity | None = None


def read(paths: Sequence[str | os.PathLike[str]], *, stdin: TextIO | None = None) -> Reading:
    """Read files, folders (recursive, sorted, hidden entries skipped), and "-" for ``stdin``.

    A file that is met twice is read once.  Nothing is raised for what cannot be read: it is told in
    ``not_checked``, and never costs the rest.  Of articles with one id the first keeps it and the
    others get "~2", "~3", ... in order.
    """
    items: list[Article | NotChecked] = []
    for file in open_files(paths, stdin=stdin):
        items.extend(articles_in(file) if isinstance(file, File) else (file,))
    articles = [item for item in items if isinstance(item, Article)]
    found = (
        article if article.id == name else replace(article, id=name)
        for article, name in zip(articles, own_names([article.id for article in articles]), strict=True)
    )
    return Reading(tuple(found), tuple(item for item in items if isinstance(item, NotChecked)))


def open_files(
    paths: Sequence[str | os.PathLike[str]], *, stdin: TextIO | None = None, stdin_name: str | None = None
) -> Iterator[File | NotChecked]:
    """The bytes of the files at some paths, each file once, and what could not be opened.

    Standard input is taken for the file ``stdin_name``, where that is given, and in its place.
    """
    walk = Walk(tuple(_BY_SUFFIX))
    replaced = Path(stdin_name).resolve() if stdin_name and "-" in paths else None
    for given in dict.fromkeys(os.fspath(path) for path in paths):
        if given == "-":
            yield _from_stdin(sys.stdin if stdin is None else stdin, stdin_name)
            continue
        for path in walk.files(Path(given)):
            if isinstance(path, NotChecked):
                yield path
            elif replaced is None or path.resolve() != replaced:
                yield _opened(path)


def files_at(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """The files that would be opened at some paths, standard input left out, and none of them opened."""
    walk = Walk(tuple(_BY_SUFFIX))
    for given in dict.fromkeys(os.fspath(path) for path in paths):
        if given != "-":
            yield from (path for path in walk.files(Path(given)) if isinstance(path, Path))


def identities(paths: Iterable[str | os.PathLike[str]]) -> set[Identity]:
    """What the system knows the files at some paths by; one that has just gone is not among them."""
    found = set()
    for path in files_at(paths):
        with suppress(OSError):
            known = path.stat()
            found.add((known.st_dev, known.st_ino))
    return found


def articles_in(file: File) -> Iterator[Article | NotChecked]:
    """The articles of a file, and what of it could not be read."""
    reader = file.reader
    if len(file.data) > reader.MAX_BYTES:
        bound = f"{reader.MAX_BYTES // (1024 * 1024)} MiB"
        yield NotChecked(path=file.path, reason=f"larger than {bound}: too much for one file, split it")
        return
    try:
        yield from reader.articles(Document(file.path, decode(file.data, file.path)))
    except ReadingError as error:
        yield NotChecked(path=error.path, reason=error.reason, line=error.line)


def own_names(ids: Sequence[str]) -> list[str]:
    """The ids of articles in order, each its own: the second "a" becomes "a~2"."""
    taken: dict[str, None] = {}
    for identity in ids:
        name, number = identity, 1
        while name in taken:
            number += 1
            name = f"{identity}~{number}"
        taken[name] = None
    return list(taken)


def _opened(path: Path) -> File | NotChecked:
    reader = _BY_SUFFIX[path.suffix.lower()]
    try:
        with path.open("rb") as file:
            # to ask for the largest file there may be costs the room for it each time
            known = os.fstat(file.fileno())
            data = file.read(min(max(known.st_size, _LEAST_ROOM), reader.MAX_BYTES) + 1)
            return File(shown(path), data, reader, (known.st_dev, known.st_ino))
    except OSError as error:
        return problem(path, cause(error))


def _from_stdin(stdin: TextIO, name: str | None) -> File | NotChecked:
    """Standard input: JSON or JSON Lines where it looks like them, else plain text; by its name's suffix."""
    buffer = getattr(stdin, "buffer", None)
    try:
        data = (
            buffer.read(MANY_RECORDS + 1)
            if buffer
            else stdin.read(MANY_RECORDS + 1).encode("utf-8", "replace")
        )
    except (OSError, ValueError) as error:
        return NotChecked(path=name or "-", reason=cause(error))
    reader = _BY_SUFFIX.get(Path(name or "").suffix.lower())
    return File(name or "-", data, reader or _kind_of(data.removeprefix(b"\xef\xbb\xbf").lstrip()))


def _kind_of(data: bytes) -> Reader:
    """The reader for text without a name: a text may begin with "[", a list of records with "[{"."""
    if data.startswith(b"{"):
        return json_lines if data.partition(b"\n")[0].rstrip().endswith(b"}") else json_document
    is_list = data.startswith(b"[") and data[1:].lstrip()[:1] in (b"{", b"]")
    return json_document if is_list else plain
