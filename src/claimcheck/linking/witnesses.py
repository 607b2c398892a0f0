"""Witnesses: how many of a fact's sources are independent of one another.

Sources are one witness where their articles are one text, where the sentence that states the fact
was taken over word for word, and where they repeat one origin: an agency that the article credits,
a report that the sentence names, or the wire service that the project's settings give an outlet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import combinations

from claimcheck.context.credits import credited, is_agency, outlet_key, outlet_name, repeated
from claimcheck.frozen import frozen
from claimcheck.linking.copies import copied, originals
from claimcheck.linking.profiles import Profile
from claimcheck.model import Article, Ground, Repetition
from claimcheck.text.quotations import quotations


@frozen(slots=False)
class _Circle:
    """Sources of a fact that stand on one text or one sentence; ``origins`` are whom they repeat, by key."""

    sources: tuple[str, ...]
    origins: dict[str, str]
    basis: Ground


@frozen(slots=False)
class Provenance:
    """What the articles of one story stand on; ``origins`` names, by outlet, the wire service it repeats."""

    articles: Mapping[str, Article]
    origins: Mapping[str, str]

    @classmethod
    def of(cls, story: Sequence[Article], origins: Mapping[str, str]) -> Provenance:
        """The provenance of a story's articles."""
        return cls({article.id: article for article in story}, origins)

    def repetitions(self, told: Sequence[Profile]) -> tuple[int, tuple[Repetition, ...]]:
        """How many independent sources state a fact, and which count as one.

        A source that repeats another one in one article does so as a whole.
        """
        if len(told) == 1:
            return 1, ()
        by_source: dict[str, list[Profile]] = defaultdict(list)
        for each in told:
            article = self.articles[each.claim.article]
            by_source[article.source or article.id].append(each)
        if len(by_source) == 1:
            return 1, ()
        circles = self._circles(by_source)
        standing: dict[str, list[int]] = defaultdict(list)
        names: dict[str, str] = {}
        for index, circle in enumerate(circles):
            for key, name in (circle.origins or _own(circle)).items():
                names.setdefault(key, name)
                standing[key].append(index)
        chosen = _fewest(standing)
        found = []
        for key, held in chosen.items():
            sources = tuple(source for index in held for source in circles[index].sources)
            if len(sources) > 1:
                basis = "origin" if names[key] else circles[held[0]].basis
                found.append(Repetition(origin=names[key], sources=sources, basis=basis))
        return len(chosen), tuple(found)

    def _circles(self, told: Mapping[str, Sequence[Profile]]) -> list[_Circle]:
        """The sources of a fact by the text they stand on, in order."""
        home = {source: source for source in told}
        basis: dict[str, Ground] = {}
        for one, other in combinations(told, 2):
            ground = None if home[one] == home[other] else self._ground(told[one], told[other])
            if ground:
                left, right = home[one], home[other]
                home = {source: left if at == right else at for source, at in home.items()}
                basis[left] = ground if basis.get(left, ground) == ground else "text"
        members: dict[str, list[str]] = defaultdict(list)
        for source, at in home.items():
            members[at].append(source)
        return [
            _Circle(tuple(inside), self._origins_of(inside, told), basis.get(at, "origin"))
            for at, inside in members.items()
        ]

    def _ground(self, one: Sequence[Profile], other: Sequence[Profile]) -> Ground | None:
        """Why two sources are one witness of a fact by their words, None where they are not."""
        texts = [{self._originals.get(each.claim.article) for each in told} - {None} for told in (one, other)]
        if texts[0] & texts[1]:
            return "text"
        shared = any(copied(first, second) and not self._quoted(first) for first in one for second in other)
        return "sentence" if shared else None

    def _origins_of(self, sources: Sequence[str], told: Mapping[str, Sequence[Profile]]) -> dict[str, str]:
        """Whom sources that are one witness repeat, by key: what one of them names, all of them repeat."""
        claims = [each.claim for source in sources for each in told[source]]
        names = [name for claim in claims for name in self._named[claim.article]]
        names += [name for claim in claims if (name := repeated(claim, self.articles[claim.article]))]
        if len(sources) > 1:
            names += [outlet_name(source) for source in sources if is_agency(source)]
        return {outlet_key(name): name for name in names}

    @cached_property
    def _named(self) -> Mapping[str, tuple[str, ...]]:
        """Whose text each article says it is, and the origin that the settings give its outlet."""
        return {
            name: tuple(sorted({*credited(article), *filter(None, [self.origins.get(article.source or "")])}))
            for name, article in self.articles.items()
        }

    @cached_property
    def _originals(self) -> Mapping[str, str]:
        return originals(tuple(self.articles.values()))

    @cached_property
    def _quotations(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        return {name: quotations(article.text) for name, article in self.articles.items()}

    def _quoted(self, told: Profile) -> bool:
        """Whether a claim is in somebody's quoted words, which two reporters may both have heard."""
        span = told.claim.span
        return span.field == "text" and any(
            start <= span.start < end for start, end in self._quotations[told.claim.article]
        )


def _own(circle: _Circle) -> dict[str, str]:
    """The witness that a circle is by itself: an outlet, or the text that several share ("")."""
    if len(circle.sources) > 1:
        return {"\0".join(circle.sources): ""}
    return {outlet_key(circle.sources[0]): outlet_name(circle.sources[0])}


def _fewest(standing: Mapping[str, Sequence[int]]) -> dict[str, tuple[int, ...]]:
    """The fewest witnesses that all circles can stand on, and the circles of each, most first.

    An article that names two origins may have a figure from either (greedy set cover).
    """
    found: dict[str, tuple[int, ...]] = {}
    taken: set[int] = set()
    left = dict(standing)
    while left:
        key = max(left, key=lambda key: len(taken.union(left[key])))
        if taken.issuperset(left[key]):
            break
        found[key] = tuple(index for index in left.pop(key) if index not in taken)
        taken.update(found[key])
    return found
