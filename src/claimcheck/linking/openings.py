"""Openings: what an article's headline and first sentences name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, TypeAlias

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
#: Openings of fewer names name no matter; of two that share no more than this part, each has its own matter.
_FEWEST_NAMES, _SHARED_NAMES = 3, 0.25
#: Whether two openings name one matter; "few" where they name too little, "unknown" where either is short.
Tie: TypeAlias = Literal["same", "differ", "few", "unknown"]
#: Of how many pairs of openings it is kept what ties them.
_KEPT = 1 << 16


def headline(article: Article) -> tuple[Placed, ...]:
    """The terms of an article's headline, its first line where it has no title."""
    for passage in passages(article):
        if passage.field == "title":
            alone = len(passage.sentences) == 1  # its terms may be known by its claims
            told = passage.told(passage.sentences[0]) if alone else passage.tokens
            return sentence_terms(told, article.language).terms
    title = article.title or article.text[:_HEADLINE].split("\n", 1)[0]
    return sentence_terms(tokenise(title), article.language).terms


@frozen()
class Opening:
    """The names that an article opens with, None where it is too short to name its matter.

    ``subject`` are those in its headline, ``event`` the first event concept there; what a court does to each
    ``looks_back`` on a happening, however long ago.
    """

    names: frozenset[str] | None
    subject: frozenset[str] = frozenset()
    event: str | None = None
    looks_back: bool = False


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
    concepts = [term.concept for _, term in headline if term.concept]
    event, looks_back = next((each.name for each in concepts), None), any(each.personal for each in concepts)
    if len(article.text) < _OPENING:
        return Opening(None, event=event, looks_back=looks_back)
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
    return Opening(names, subject, event, looks_back)


@lru_cache(_KEPT)
def tie(one: frozenset[str] | None, other: frozenset[str] | None, least: float = _SHARED_NAMES) -> Tie:
    """Whether more than the ``least`` part of the names that one article opens with open the other, too."""
    if one is None or other is None:
        return "unknown"
    fewest, shared = min(len(one), len(other)), one & other
    if fewest < _FEWEST_NAMES:
        return "same" if any(name[0] != "&" for name in shared) else "few"
    return "same" if len(shared) > fewest * least else "differ"


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
