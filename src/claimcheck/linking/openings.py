"""Openings: what an article's headline and first sentences name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from claimcheck.frozen import frozen
from claimcheck.languages import DAY_NAMES, listed
from claimcheck.linking.sentences import Placed, SentenceTerms, sentence_terms
from claimcheck.model import Article
from claimcheck.text.passages import passages, tokens_of
from claimcheck.text.stems import stem
from claimcheck.text.tokens import tokenise

#: Where an article has no title: how much of its text stands for one.
_HEADLINE = 200
#: How much of an article's text is its opening.
_OPENING = 300


def headline(article: Article) -> tuple[Placed, ...]:
    """The terms of an article's headline, its first line where it has no title."""
    title = article.title or article.text[:_HEADLINE].split("\n", 1)[0]
    return sentence_terms(tokenise(title), article.language).terms


@frozen()
class Opening:
    """The names that an article opens with, None where it is too short to name its matter.

    ``subject`` are those in its headline, ``event`` the first event concept there.
    """

    names: frozenset[str] | None
    subject: frozenset[str] = frozenset()
    event: str | None = None


def openings(
    articles: Iterable[Article],
    headlines: Mapping[str, Sequence[Placed]],
    told: Iterable[tuple[str, SentenceTerms]],
) -> dict[str, Opening]:
    """The opening of each article; ``told`` are sentences of its text, beside its id."""
    by_article: dict[str, list[SentenceTerms]] = defaultdict(list)
    for name, sentence in told:
        by_article[name].append(sentence)
    return {
        article.id: opening_of(article, headlines[article.id], by_article[article.id]) for article in articles
    }


def opening_of(article: Article, headline: Sequence[Placed], told: Iterable[SentenceTerms]) -> Opening:
    """The names in an article's headline and opening.

    A title's capitals prove no name: a name is a word that the article's own sentences, those ``told``, write
    with a capital inside, and more often so than not.
    """
    event = next((term.concept.name for _, term in headline if term.concept), None)
    if len(article.text) < _OPENING:
        return Opening(None, event=event)
    opening, days = tuple(_opening(article)), _days(article.language)
    # what opens a sentence is written with a capital, name or not
    inside = [
        term for terms in (opening, *(sentence.terms for sentence in told)) for token, term in terms if token
    ]
    written = Counter([term.key for term in inside])
    capital = Counter([term.key for term in inside if term.name])
    subject, names = (
        frozenset(term.key for _, term in terms if 2 * capital[term.key] > written[term.key]) - days
        for terms in (headline, (*headline, *opening))
    )
    return Opening(names, subject, event)


@cache
def _days(language: str) -> frozenset[str]:
    """The stems of the names of weekdays, months and time zones: they tie no two matters together."""
    told = listed(language, "dates", (*DAY_NAMES, "zones"))
    return frozenset(stem(word, language) for word in told)


def _opening(article: Article) -> Iterator[Placed]:
    """The terms of the first sentences of a text; page furniture (« SCROLL TO CONTINUE ») is none of them."""
    left = _OPENING
    for passage in passages(article):
        for sentence in passage.sentences if passage.field == "text" else ():
            if left <= 0:
                break
            if not passage.is_furniture(sentence.start, sentence.end):
                told = tokens_of(article, "text", sentence.start, min(sentence.end, sentence.start + left))
                yield from sentence_terms(told, article.language).terms
                left -= sentence.end - sentence.start


def hourly(headlines: Mapping[str, Sequence[Placed]]) -> frozenset[str]:
    """The articles, of those with these headlines, that report on what changes by the hour."""
    return frozenset(
        name
        for name, terms in headlines.items()
        if any(term.concept and term.concept.hourly for _, term in terms)
    )
