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

#: A run of capitalised words, and one that labels a line.
_NAME = r"[A-Z][\w.&]*(?: (?:& )?[A-Z][\w.&]*)*"
_LABEL = re.compile(rf"\W*({_NAME}):\s")
#: From how many shares on a labelled line is an institute's, and how far before a share its poll is told of.
_SEVERAL, _REACH = 2, 500


@cache
def _words(language: str) -> re.Pattern[str] | None:
    told = phrases(table(language, "text").get("polls", ""))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, told))})\b") if told else None


def on_polls(article: Article) -> bool:
    """Whether an article tells of a count by sample."""
    words = _words(article.language)
    told = f"{article.title or ''}\n{article.text}".lower()
    return words is not None and words.search(told) is not None


def of_two_institutes(one: Iterable[tuple[Claim, Article]], other: Iterable[tuple[Claim, Article]]) -> bool:
    """Whether the shares of two articles on polls are not known to be of one institute.

    An institute is one by its whole name or by the first words of it: "Delta", "Delta Research".
    """
    first, second = ({_institute(claim, article) for claim, article in told} - {()} for told in (one, other))
    return not any(name[: len(own)] == own[: len(name)] for name in first for own in second)


def _institute(claim: Claim, article: Article) -> tuple[str, ...]:
    """The words of the name of who tells a share, or whose poll was told of last; none where nobody is named.

    A line of several shares may open with the name: "- Delta: Roe 51 percent, Doe 49 percent".
    """
    if claim.attribution and claim.attribution.who:
        return tuple(claim.attribution.who.lower().split())
    text = article.field(claim.span.field)
    line = text[text.rfind("\n", 0, claim.span.start) + 1 :].split("\n", 1)[0]
    label = _LABEL.match(line)
    if label and line.count("%") >= _SEVERAL:
        return tuple(label[1].lower().split())
    polled = _polled(article.language)
    before = text[max(0, claim.span.start - _REACH) : claim.span.start]
    named = [found[1] for found in polled.finditer(before)] if polled else []
    return tuple(named[-1].lower().split()) if named else ()


@cache
def _polled(language: str) -> re.Pattern[str] | None:
    """A poll and the name of who held it: « hitung cepat yang dilakukan Delta », "an exit poll by Delta"."""
    words = table(language, "text")
    polls, by = (phrases(words.get(key, "")) for key in ("polls", "polls_by"))
    if not polls:
        return None
    told, links = ("|".join(map(re.escape, each)) for each in (polls, by))
    return re.compile(rf"\b(?i:{told})\s+(?:(?:{links})\s+)*({_NAME})")
