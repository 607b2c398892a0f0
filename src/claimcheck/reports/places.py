"""Where a claim stands: the file and the line that an editor opens."""

from __future__ import annotations

from claimcheck.model import Article, Claim


def line_of(claim: Claim, article: Article) -> int | None:
    """The 1-based line of the file on which a claim begins; None for a title apart from the text."""
    return None if claim.span.field == "title" else article.line(claim.span.start)


def place_of(claim: Claim, article: Article) -> str:
    """``file:line`` as terminals and editors link it; ``file (title)`` for a title apart from the text."""
    path = article.path or article.id
    line = line_of(claim, article)
    return f"{path} (title)" if line is None else f"{path}:{line}"
