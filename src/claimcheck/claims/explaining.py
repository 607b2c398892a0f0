"""How a text was read, span by span: the rule, the part that each word played, what it was read against."""

from __future__ import annotations

from datetime import date

from claimcheck.claims.dated import DateReading
from claimcheck.claims.dates import date_readings
from claimcheck.claims.extracting import claims_of
from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim
from claimcheck.text.passages import Passage, passages
from claimcheck.values.anchor import Anchor


@frozen(slots=False)
class Explanation:
    """One claim of a text and how it came about.

    ``rule`` is the grammar's rule ("weekday_date"; the kind for what has none), ``words`` pairs each
    word with the parts it can play, ``tense`` and ``anchor`` are what a relative date was read
    against (None where nothing was asked or known).
    """

    claim: Claim
    rule: str
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    tense: str | None = None
    anchor: date | None = None


def explain(article: Article, anchor: Anchor) -> tuple[Explanation, ...]:
    """Every claim of an article with its reading, in reading order."""
    readings = {
        (passage.field, read.start): (passage, read)
        for passage in passages(article)
        for read in date_readings(passage, anchor)
    }
    found = []
    for claim in claims_of(article, anchor):
        known = readings.get((claim.span.field, claim.span.start)) if claim.kind == "date" else None
        found.append(_of_date(claim, *known) if known else Explanation(claim, claim.kind))
    return tuple(found)


def _of_date(claim: Claim, passage: Passage, read: DateReading) -> Explanation:
    words = tuple((passage.text[item.start : item.end], tuple(sorted(item.parts))) for item in read.items)
    return Explanation(claim, read.rule, words, read.frame.tense, read.frame.today)
