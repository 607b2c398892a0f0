"""Polls: articles on counts by sample, of which every institute has shares of its own.

Two quick counts of one election differ and are both right; only two articles on one institute's are
compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from claimcheck.languages import phrases, table
from claimcheck.model import Article, Claim


@cache
def _words(language: str) -> re.Pattern[str] | None:
    told = phrases(table(language, "text").get("polls", ""))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, told))})\b") if told else None


def on_polls(article: Article) -> bool:
    """Whether an article tells of a count by sample."""
    words = _words(article.language)
    told = f"{article.title or ''}\n{article.text}".lower()
    return words is not None and words.search(told) is not None


def of_two_institutes(one: Iterable[Claim], other: Iterable[Claim]) -> bool:
    """Whether the shares of two articles on polls are not known to be of one institute."""
    return _speakers(one).isdisjoint(_speakers(other))


def _speakers(claims: Iterable[Claim]) -> set[str]:
    return {claim.attribution.who for claim in claims if claim.attribution and claim.attribution.who}
