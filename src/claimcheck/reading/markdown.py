"""Markdown, with YAML front matter where it begins with a line of three dashes.

The text is the file from the line after the front matter on, its markup included, so that offsets
and lines stay those of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.errors import ReadingError
from claimcheck.model import Article, NotChecked
from claimcheck.reading.document import ONE_ARTICLE, Document, printable
from claimcheck.reading.records import article_of

SUFFIXES = (".md", ".markdown")
MAX_BYTES = ONE_ARTICLE

_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
#: Front matter longer than this is none; it also bounds what the YAML reader is given.
_MAX_FRONT_MATTER = 64 * 1024


def articles(document: Document) -> Iterator[Article | NotChecked]:
    """One article; raises ReadingError where its front matter is broken or it has no text."""
    text = document.text
    opening = _OPENING.match(text)
    if not opening:
        return article_of({"text": text}, document)
    closing = _CLOSING.search(text, opening.end(), opening.end() + _MAX_FRONT_MATTER)
    if not closing:
        raise ReadingError(document.path, 'broken front matter: no closing "---" line', 1)
    fields = _front_matter(document, text[opening.end() : closing.start()])
    body = text[closing.end() :]
    skipped = len(body) - len(body.lstrip("\n"))
    first_line = text.count("\n", 0, closing.end()) + skipped + 1
    return article_of({**fields, "text": body[skipped:]}, document, first_line=first_line)


def _front_matter(document: Document, block: str) -> Mapping[object, object]:
    """The fields of the YAML between the dashes."""
    import yaml  # 15 ms, and only markdown with front matter needs it

    try:
        fields = yaml.safe_load(block)  # the C loader overflows the stack on deeply nested input
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        what = printable(error.problem or "not YAML", 80)
        reason = f"broken front matter: {what}; quote values that hold a colon or a bracket"
        raise ReadingError(document.path, reason, mark.line + 2 if mark else None) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = f"broken front matter: {printable(str(error), 80)}"
        raise ReadingError(document.path, reason, 1) from error
    if fields is None:
        return {}
    if not isinstance(fields, dict):
        raise ReadingError(document.path, 'broken front matter: write "name: value" lines', 2)
    return fields
