"""The comments of a saved web page, and which paragraph of its text each one stands before."""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.errors import ReadingError
from claimcheck.frozen import frozen
from claimcheck.reading.decoding import decode
from claimcheck.reading.document import ONE_ARTICLE
from claimcheck.reading.page_parser import Page, text_of

#: Stands in the text for a comment while the page is read; no page has these signs of its own.
_MARK = re.compile("\ue000(\\d+)\ue001")
_OURS = "claimcheck:"


@frozen()
class Comment:
    """The words of a comment, and the code points of the paragraph that it is in or before.

    Those of a comment that stands outside the article, or behind it, hold nothing.
    """

    words: str
    start: int
    end: int


def comments_of(path: str) -> tuple[Comment, ...]:
    """The comments of a page that speak to claimcheck; none where it cannot be read (any more)."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(ONE_ARTICLE + 1)
        page = decode(data, path) if _OURS.encode() in data else ""
    except (OSError, ReadingError):
        return ()
    return _comments(page) if page else ()


def _comments(page: str) -> tuple[Comment, ...]:
    parser = _Marked()
    parser.feed(page)
    parser.close()
    found: list[Comment] = []
    outside = dict.fromkeys(range(len(parser.comments)))
    waiting: list[int] = []
    place = 0
    for line in text_of(parser).split("\n"):
        waiting += [int(number) for number in _MARK.findall(line)]
        words = " ".join(_MARK.sub("", line).split(" ")).strip()
        if words:
            found += [Comment(parser.comments[number], place, place + len(words)) for number in waiting]
            for number in waiting:
                del outside[number]
            waiting = []
            place += len(words) + 1
    return (*found, *(Comment(parser.comments[number], place, place) for number in outside))


class _Marked(Page):
    """Reads a page with a mark in its text for each comment."""

    def __init__(self) -> None:
        super().__init__()
        self.comments: list[str] = []

    def handle_comment(self, data: str) -> None:
        if _OURS in data:
            self.handle_data(f"\ue000{len(self.comments)}\ue001")
            self.comments.append(data)
