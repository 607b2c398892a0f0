"""The absent among people who are told as heard ("five were questioned; two did not appear")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.model import Article, Claim
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.identity import exact_figure


def absentees(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """People of one article who are told as heard, and of whom the next sentence calls some absent."""
    counts = [claim for claim in claims if claim.kind == "count" and exact_figure(claim) is not None]
    for whole, (one, other) in zip(counts, pairwise(counts[1:]), strict=False):
        everyone, gone, heard = (exact_figure(claim) or 0 for claim in (whole, one, other))
        text = article.field(one.span.field)
        if whole.span.field != one.span.field or text[whole.sentence.end : one.sentence.start].strip():
            continue
        if one.sentence != other.sentence or one.sentence == whole.sentence or whole.event is None:
            continue
        between = f" {' '.join(text[one.span.start : other.span.start].lower().split())} "
        absent = any(f" {words} " in between for words in known_words(article.language, "absent", "words"))
        same = other.event is not None and other.event.concept == whole.event.concept
        if absent and same and gone + heard == everyone:
            yield Remark(
                claims=(whole, one, other),
                message=f"{whole.text}: {gone:,} of them absent",
                explanation=f"“{whole.event.trigger}” is told of all, and holds for {heard:,}",
                confidence="medium",
            )
