"""What authors say of their own figures in the article itself.

``<!-- claimcheck: ignore[N101] reason -->`` speaks of the paragraph that follows, ``ignore-file`` of the
whole file; without brackets all rules are meant.  ``[sic]`` behind a figure says that it stands so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim
from claimcheck.reading.web_page import SUFFIXES

_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_WORDS = re.compile(
    r"\s*claimcheck:\s*(?P<what>ignore-file|ignore)\b\s*(?:\[(?P<rules>[^\]]*)\])?\s*(?P<reason>.*?)\s*",
    re.DOTALL,
)
_BLANK = re.compile(r"\n[ \t]*\n|\Z")
_SIC = re.compile(r"[\w%.,]{0,20}[ \t\u00a0]{0,2}[\"'”’»)]?[ \t]?\[sic!?\]", re.IGNORECASE)


@frozen(slots=False, eq=True)
class Remark:
    """A comment that settles findings: where it stands, whom it speaks of, and which rules it means.

    ``start`` and ``end`` are the code points of the article's text that it covers; None is the file.
    """

    article: str
    path: str
    line: int | None
    start: int | None
    end: int | None
    selectors: tuple[str, ...]

    def covers(self, claim: Claim) -> bool:
        """Whether it speaks of a claim."""
        if claim.article != self.article:
            return False
        if self.start is None or self.end is None:
            return True
        return claim.span.field == "text" and self.start <= claim.span.start < self.end


def remarks_of(article: Article) -> tuple[Remark, ...]:
    """The remarks in an article of markdown or of a web page, in order."""
    path = (article.path or "").lower()
    if path.endswith((".md", ".markdown")):
        return tuple(_in_markdown(article)) if "claimcheck:" in article.text else ()
    return tuple(_in_page(article)) if path.endswith(SUFFIXES) else ()


def is_sic(claim: Claim, article: Article) -> bool:
    """Whether "[sic]" stands behind a figure."""
    words = article.field(claim.span.field)
    return "[sic" in claim.text.lower() or bool(_SIC.match(words, claim.span.end))


def _in_markdown(article: Article) -> Iterator[Remark]:
    text = article.text
    for comment in _COMMENT.finditer(text):
        start = comment.end() + len(text[comment.end() :]) - len(text[comment.end() :].lstrip())
        end = _BLANK.search(text, start)
        line = article.line(comment.start())
        yield from _made(article, comment[1], line, start, end.start() if end else len(text))


def _in_page(article: Article) -> Iterator[Remark]:
    from claimcheck.reading.page_comments import comments_of  # html.parser, for pages alone

    for comment in comments_of(article.path or ""):
        yield from _made(article, comment.words, None, comment.start, comment.end)


def _made(article: Article, words: str, line: int | None, start: int, end: int) -> Iterator[Remark]:
    if match := _WORDS.fullmatch(words):
        rules = tuple(name.strip() for name in (match["rules"] or "ALL").split(",") if name.strip())
        whole = match["what"] == "ignore-file"
        first, last = (None, None) if whole else (start, end)
        yield Remark(article.id, article.path or "", line, first, last, rules)
