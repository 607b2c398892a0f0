"""The words of an article around a claim, short enough to read at a glance."""

from __future__ import annotations

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim
from claimcheck.reports.sanitise import visible


@frozen(eq=True)
class Quote:
    """A claim's own words with those before and after them; an ellipsis stands where some are left out."""

    before: str
    words: str
    after: str


def quote(claim: Claim, article: Article, limit: int) -> Quote:
    """A claim's sentence, cut at word ends to about ``limit`` code points; its own words stay whole."""
    text = article.field(claim.span.field)
    start, end = claim.span.start, claim.span.end
    before = _line(text[claim.sentence.start : start])
    words = _line(text[start:end]).strip()
    after = _line(text[end : claim.sentence.end])
    left = max(0, limit - len(words))
    half = max(left // 2, left - len(after))
    return Quote(
        _tail(before.lstrip(), half), words, _head(after.rstrip(), max(left // 2, left - len(before)))
    )


def _line(text: str) -> str:
    """Safe to print and on one line; a space at either end is kept, for it parts two words."""
    inner = " ".join(visible(text).split())
    opening = " " if inner and text[:1].isspace() else ""
    return opening + inner + (" " if text[-1:].isspace() else "")


def _tail(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    kept = text[len(text) - limit :]
    return "… " + kept.partition(" ")[2]


def _head(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[:limit].rpartition(" ")[0] + " …"
