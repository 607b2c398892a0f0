"""From one article to its claims: find the values, then ask each one's context."""

from __future__ import annotations

from claimcheck.claims.dates import date_mentions
from claimcheck.claims.quantities import quantity_mentions
from claimcheck.context.surroundings import Surroundings
from claimcheck.model import Article, Claim, Mention, SentenceSpan, Span
from claimcheck.text.passages import Passage, passages
from claimcheck.values.anchor import Anchor


def claims_of(article: Article, anchor: Anchor) -> tuple[Claim, ...]:
    """Every claim of an article, in reading order: title first, then text."""
    found: list[Claim] = []
    for passage in passages(article):
        dates = date_mentions(passage, anchor)
        quantities = quantity_mentions(passage, [(date.first, date.last) for date in dates])
        mentions = sorted((*dates, *quantities), key=lambda mention: mention.start)
        surroundings = Surroundings(passage)
        found.extend(_claim(article, passage, mention, surroundings) for mention in mentions)
    return tuple(found)


def _claim(article: Article, passage: Passage, mention: Mention, surroundings: Surroundings) -> Claim:
    sentence = passage.sentence_at(mention.start)
    return Claim(
        id=f"{article.id}:{passage.field}:{mention.start}",
        article=article.id,
        kind=mention.kind,
        span=Span(field=passage.field, start=mention.start, end=mention.end),
        text=passage.text[mention.start : mention.end],
        value=mention.value,
        event=surroundings.event(mention),
        attribution=surroundings.attribution(mention),
        scope=mention.scope,
        sentence=SentenceSpan(start=min(sentence.start, mention.start), end=max(sentence.end, mention.end)),
        doubts=mention.doubts,
        alternatives=mention.alternatives,
    )
