"""Stories: which articles tell of one matter, so that nothing is compared across stories.

Every article is a vector of stems weighted by rarity (tf-idf against a table of its language, so
that a pair's likeness does not depend on the rest of the run).  Pairs that share rare stems are
compared by cosine, and a pair has to share names as well: one wording filled in with other names
tells another story.  The most alike join first, and a join has to hold for the two groups as a
whole, not for one pair alone, so that stories do not chain.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import chain
from math import log, sqrt
from operator import itemgetter

from claimcheck.frozen import frozen
from claimcheck.linking.vectors import Vector, product, unit
from claimcheck.model import Article
from claimcheck.text.memo import Memo
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem
from claimcheck.text.tokens import words_of
from claimcheck.values.moments import moment

#: Stems more common than this say little about which story an article tells.
_LEAST_RARITY = 2.0
#: Shorter words are mostly function words and initials.
_SHORTEST = 3
#: Of each article, the terms that may bring it together with another one.
_KEYS = 40
#: Keys that two articles must share to be compared at all; and of how many keys of the shorter one, one.
#: Of 1,081 pairs of one story, none shares fewer than 5 of 40, where the threshold is lowest.
_SHARED_KEYS = 3
_SHARED_OF = 8
#: Among so few articles all are compared.
_FEW = 30
#: Up to so many articles a topic grows with them; of more it takes the root, or pairs would grow as squares.
_MANY = 1500
#: Against chaining: what the join of two groups needs, as a share of what a pair needs.
_GROUP_SHARE = 0.6
#: A capitalised word inside a sentence (the blank is looked for first, which is quickest).  Of fewer of
#: them, nothing is said.
_NAME = re.compile(r" (?<=[\w,] )([^\W\d_a-zß-öø-ÿ][\w'’]+)")
_FEWEST_NAMES = 3
#: The part of the names of an article, by weight, that another one of its story shares at least, by how
#: alike they are.  Of 281 labelled pairs 0.4 and more, but two of two accidents told in like words: 0.
_NAMES_SHARED = 0.35
#: From this time between two articles on, the later one names the year of a matter that it comes back to.
_LONG_APART = timedelta(days=400)
#: A year that is named; what its word begins with is asked last, since a search for digits is far quicker.
_YEAR = re.compile(r"(?:19|20)(?<=\b\d\d)\d\d\b")


@frozen()
class Bearing:
    """What places an article beside its words: its names by rarity, its day, and the years that it names."""

    names: Vector
    published: datetime | None = None
    years: frozenset[int] = frozenset()


def stories(articles: Sequence[Article]) -> tuple[tuple[Article, ...], ...]:
    """The articles grouped by story, in the order of each story's first article."""
    vectors = [vector(article) for article in articles]
    keys = [weightiest(each) for each in vectors]
    bearings = [bearing(article) for article in articles]
    groups = stories_around(range(len(articles)), keys, vectors.__getitem__, bearings.__getitem__)
    return tuple(tuple(articles[index] for index in group) for group in groups)


def stories_around(
    some: Iterable[int],
    keys: Sequence[Sequence[str]],
    vector_of: Callable[[int], Vector],
    bearing_of: Callable[[int], Bearing],
) -> tuple[tuple[int, ...], ...]:
    """The stories that hold some of the articles; all articles are known by their index.

    Joins never cross from one net of alike articles to another, so that the nets of those articles
    are all that needs a look.  ``keys`` are the ``weightiest`` terms of every article;
    ``vector_of`` is asked for the vectors of the articles that come near, ``bearing_of`` for the
    `Bearing` of those that are alike.
    """
    wanted, threshold = set(some), _threshold(len(keys))
    holders, vectors, bearings = _holders(keys), cache(vector_of), cache(bearing_of)
    edges: list[tuple[float, int, int]] = []
    net, left, seen = set(wanted), sorted(wanted), set[int]()
    while left:
        index = left.pop()
        seen.add(index)
        near = _near(index, keys, holders)
        _forget(index, keys, holders)
        for other in near:
            if other in seen:
                continue
            one, two = min(index, other), max(index, other)
            likeness = product(vectors(one), vectors(two))
            if likeness >= threshold and _go_together(bearings(one), bearings(two), likeness):
                edges.append((-likeness, one, two))
                if other not in net:
                    net.add(other)
                    left.append(other)
    members = sorted(net)
    place = {index: position for position, index in enumerate(members)}
    inside = [(-opposite, place[one], place[two]) for opposite, one, two in sorted(edges)]
    groups = _join([vectors(index) for index in members], inside, threshold)
    found = (tuple(members[position] for position in sorted(group)) for group in groups)
    return tuple(sorted(group for group in found if wanted.intersection(group)))


def _holders(keys: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    """The articles that hold each weighty term, without the terms that name a topic and no story."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, terms in enumerate(keys):
        for term in terms:
            holders[term].append(index)
    most = _most_holders(len(keys))
    return {term: indexes for term, indexes in holders.items() if len(indexes) <= most}


def _near(index: int, keys: Sequence[Sequence[str]], holders: Mapping[str, list[int]]) -> Iterable[int]:
    """The articles that one is compared with."""
    if len(keys) <= _FEW:
        return (other for other in range(len(keys)) if other != index)
    shared = Counter(chain.from_iterable(holders.get(term, ()) for term in keys[index]))
    shared.pop(index, None)
    own = len(keys[index])
    return (
        other
        for other, count in shared.items()
        if count >= _SHARED_KEYS and _SHARED_OF * count >= min(own, len(keys[other]))
    )


def _forget(index: int, keys: Sequence[Sequence[str]], holders: Mapping[str, list[int]]) -> None:
    """Let the articles before one not meet it: that pair has been looked at from its own side."""
    for term in keys[index]:
        if (held := holders.get(term)) and held[-1] == index:
            held.pop()


def _most_holders(count: int) -> int:
    """In how many articles a term may be: in more it names a topic, not a story."""
    return max(_FEW, min(count // 15, int(sqrt(_MANY * count) / 15)))


def _threshold(count: int) -> float:
    """How alike two articles must be: a chance neighbour is the likelier, the more articles there are.

    Measured on labelled stories: pairs of one story 0.11 to 0.9, nearest pair of two stories 0.33
    among 65 articles (English), 0.60 among 1,500 (Indonesian, earthquakes of one week apart).
    """
    return 0.03 + 0.045 * log(max(count, 2))


def vector(article: Article) -> Vector:
    """An article's stems, each weighted by how often it stands there and how rare it is; of length 1."""
    told = words_of(f"{article.title or ''}\n{article.text}")
    telling, weights = _terms(article.language)
    stems = Counter(map(telling.__getitem__, told))
    del stems[""]
    return unit(
        {
            term: weights[term] if count == 1 else (1 + log(count)) * weights[term]
            for term, count in stems.items()
        }
    )


@cache
def _terms(language: str) -> tuple[Memo[str], Mapping[str, float]]:
    """The stem of a word, "" of a word that says little; and the weights of the stems that were asked for."""
    weights: dict[str, float] = {}

    def telling(word: str) -> str:
        if len(word) < _SHORTEST or not word.isalpha():
            return ""
        term = stem(word, language)
        rare = rarity(term, language)
        if rare <= _LEAST_RARITY:
            return ""
        weights[term] = rare**1.5
        return term

    return Memo(telling), weights


def bearing(article: Article) -> Bearing:
    """What places an article among others that are alike."""
    telling, weights = _terms(article.language)
    words = (word for word in _NAME.findall(article.text) if word[0].isupper())
    stems = (telling[word.lower()] for word in dict.fromkeys(words))
    names = {term: weights[term] for term in stems if term}
    return Bearing(names, moment(article.published), frozenset(map(int, _YEAR.findall(article.text))))


def _go_together(one: Bearing, other: Bearing, likeness: float) -> bool:
    """Whether names and days let two articles that are so much alike tell one story."""
    return _shared_names(one.names, other.names) >= _NAMES_SHARED * likeness and not _of_two_times(one, other)


def _of_two_times(one: Bearing, other: Bearing) -> bool:
    """Whether the later article was printed long after the other, and names no year that it could go back to.

    Two crashes of tour buses four years apart are told alike, down to the roads.
    """
    if one.published is None or other.published is None:
        return False
    told = sorted(((one.published, one.years), (other.published, other.years)), key=itemgetter(0))
    (early, _), (late, years) = told
    return late - early >= _LONG_APART and years.isdisjoint((early.year - 1, early.year))


def _shared_names(one: Vector, other: Vector) -> float:
    """The part of the names of the one that names less that both name; 1 where it hardly names anything."""
    if min(len(one), len(other)) < _FEWEST_NAMES:
        return 1.0
    shared = sum(weight for name, weight in one.items() if name in other)
    return shared / min(sum(one.values()), sum(other.values()))


def weightiest(terms: Vector) -> tuple[str, ...]:
    """The terms that may bring an article together with another one."""
    if len(terms) > _KEYS:
        least = sorted(terms.values(), reverse=True)[_KEYS - 1]
        terms = {term: weight for term, weight in terms.items() if weight >= least}
    return tuple(sorted(sorted(terms), key=terms.__getitem__, reverse=True)[:_KEYS])


def _join(
    vectors: Sequence[Vector], edges: Sequence[tuple[float, int, int]], threshold: float
) -> list[list[int]]:
    """Groups of article indexes: the most alike first, each join checked on the groups' mean likeness."""
    group_of = list(range(len(vectors)))
    members = {index: [index] for index in group_of}
    sums = dict(enumerate(vectors))
    for _, one, other in edges:
        left, right = group_of[one], group_of[other]
        if left == right:
            continue
        mean = product(sums[left], sums[right]) / (len(members[left]) * len(members[right]))
        if mean < threshold * _GROUP_SHARE:
            continue
        for index in members[right]:
            group_of[index] = left
        members[left] += members.pop(right)
        sums[left] = _sum(sums[left], sums.pop(right))
    return list(members.values())


def _sum(one: Vector, other: Vector) -> Vector:
    total = dict(one)
    for term, weight in other.items():
        total[term] = total.get(term, 0.0) + weight
    return total
