"""What an article is, where its file does not say: its language, title, outlet and day of publication.

Everything inferred says on what basis; what nothing tells stays unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from claimcheck.context.datelines import outlet
from claimcheck.model import Article, Basis
from claimcheck.text.furniture import furniture
from claimcheck.text.language import UNKNOWN, detect
from claimcheck.values.anchor import Anchor, DateOrder

_LONGEST_TITLE, _FEWEST_WORDS = 160, 3
_STOPS = (".", ":", ";", ",", "…", "”", '"')


def infer(article: Article, languages: Sequence[str] = ()) -> Article:
    """The article with what its file does not give read from its words, each with its basis.

    ``languages`` are those that it may be in; any, where none is given.
    """
    found: dict[str, Any] = {}
    language = article.language
    if article.language_basis != "given":
        language = detect(f"{article.title or ''}\n{article.text}", languages)
        found |= {"language": language, "language_basis": "unknown" if language == UNKNOWN else "detected"}
    if article.title is None and (title := _first_line(article.text, language)):
        found |= {"title": title, "title_basis": "first-line"}
    if article.source is None:
        source, basis = _source(article, language)
        found |= {"source": source, "source_basis": basis}
    if article.published is None:
        from claimcheck.context.published import published  # the date rooms: 15 ms, only for the undated

        when, basis = published(article.text, language)
        found |= {"published": when, "published_basis": basis}
    return replace(article, **found)


def story_dates(articles: Sequence[Article]) -> dict[str, date]:
    """A day for each undated article of one story, from the days of the dated ones.

    It is the most frequent day; of several equally frequent ones the one nearest to the median day,
    the earlier of two as near.  Where no article is dated, none gets a day.
    """
    days = sorted(article.day for article in articles if article.day)
    if not days:
        return {}
    counted = Counter(days)
    most = max(counted.values())
    median = days[(len(days) - 1) // 2]
    day = min((day for day in counted if counted[day] == most), key=lambda day: (abs(day - median), day))
    return {article.id: day for article in articles if article.day is None}


def _first_line(text: str, language: str) -> str | None:
    """The first line, where it looks like a title: short, without a stop, and more text after it."""
    start = len(text) - len(text.lstrip())
    line, broken, rest = text[start:].partition("\n")
    title = line.strip().lstrip("#").strip()
    if (
        not broken
        or not rest.strip()
        or len(title) > _LONGEST_TITLE
        or len(title.split()) < _FEWEST_WORDS
        or title.endswith(_STOPS)
        or outlet(line, language)
        or any(begin <= start < end for begin, end in furniture(text[: start + len(line)], language))
    ):
        return None
    return title


def _source(article: Article, language: str) -> tuple[str | None, Basis]:
    """The outlet: of the dateline, of the address, else the name of a file that holds this article alone."""
    if name := outlet(article.text, language):
        return name, "dateline"
    host = urlsplit(article.url or "").hostname
    if host:
        return host.removeprefix("www."), "given"
    if article.path and article.id == article.path:
        return PurePosixPath(article.path).stem, "file-name"
    return None, "unknown"


def anchor_of(article: Article, order: DateOrder | None) -> Anchor:
    """What an article's relative dates are read against."""
    if article.day is None:
        return Anchor(order=order)
    return Anchor(article.day, "story" if article.published_basis == "story" else "published", order)
