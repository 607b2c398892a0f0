"""Facts: the claims of one story that speak of one thing, linked across articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from claimcheck.linking.clusters import clusters
from claimcheck.linking.knowledge import NOTHING, Knowledge
from claimcheck.linking.labels import label
from claimcheck.linking.matching import Match, matches
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.semantic import Encoder, senses
from claimcheck.linking.statements import Statement, statements
from claimcheck.linking.stories import stories
from claimcheck.linking.witnesses import Provenance
from claimcheck.model import Article, Claim, Fact
from claimcheck.values.identity import is_indefinite, stated
from claimcheck.values.moments import moment

#: From this time between two articles on, a higher count in the later one is news of the same.
_APART = timedelta(hours=3)


def link(articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Fact, ...]:
    """The facts of every story, claims grouped and never merged; verdicts are for the rules to give.

    A fact's id is the id of its first claim, so that it stays the same whatever else is in the run.
    """
    return link_stories(stories(articles), claims)


def link_stories(
    of: Iterable[Sequence[Article]],
    claims: Sequence[Claim],
    knowledge: Knowledge = NOTHING,
    encode: Encoder | None = None,
) -> tuple[Fact, ...]:
    """The facts of stories whose articles are grouped already, in their order."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    found: list[Fact] = []
    for story in of:
        told = [claim for article in story for claim in by_article[article.id]]
        provenance = Provenance.of(story, knowledge.origins)
        found.extend(_facts(story, weighed(story, told, knowledge, encode), provenance))
    return tuple(found)


def weighed(
    story: Sequence[Article],
    claims: Sequence[Claim],
    knowledge: Knowledge = NOTHING,
    encode: Encoder | None = None,
) -> tuple[Profile, ...]:
    """The profiles of one story's claims, in their order, with their sense where a model is given."""
    found = profiles(story, claims, knowledge)
    meant = senses(story, claims, encode) if encode else {}
    return tuple(replace(each, sense=meant[each.claim.id]) for each in found) if meant else found


def _facts(story: Sequence[Article], all_: Sequence[Profile], provenance: Provenance) -> Iterator[Fact]:
    source_of = {article.id: article.source or article.id for article in story}
    published = {article.id: moment(article.published) for article in story}
    for block in _blocks(all_):
        told = statements(block)
        near = matches(told)
        for members, links in clusters(told, _in_time(told, near.found, published), near.weight_of):
            mentions = [profile for index in members for profile in told[index].mentions]
            sources = {source_of[profile.claim.article] for profile in mentions}
            independent, repetitions = provenance.repetitions(mentions)
            yield Fact(
                id=f"fact:{mentions[0].claim.id}",
                kind=mentions[0].claim.kind,
                label=label(mentions),
                claims=tuple(profile.claim.id for profile in mentions),
                verdict="agree",
                story=story[0].id,
                sources=len(sources),
                independent=independent,
                repetitions=repetitions,
                why=tuple(match.link for match in links),
            )


def _blocks(all_: Sequence[Profile]) -> list[list[Profile]]:
    """Profiles by kind: claims of two kinds are never compared; "a step" counts nothing."""
    blocks: dict[str, list[Profile]] = defaultdict(list)
    for profile in all_:
        if not is_indefinite(profile.claim):
            blocks[profile.claim.kind].append(profile)
    return list(blocks.values())


def _in_time(
    told: Sequence[Statement], matches: Iterable[Match], published: Mapping[str, datetime | None]
) -> list[Match]:
    """The matches, those of a count that the later article gives higher known as grown."""
    return [
        replace(match, relation="grown")
        if match.relation == "differ" and _grown(told[match.one].claim, told[match.other].claim, published)
        else match
        for match in matches
    ]


def _grown(one: Claim, other: Claim, published: Mapping[str, datetime | None]) -> bool:
    """Whether the later article counts more to whom something happened: such counts grow."""
    if one.kind != "count" or not any(claim.scope and claim.scope.fate for claim in (one, other)):
        return False
    first, second = published[one.article], published[other.article]
    if first is None or second is None:
        return False
    early, late = (one, other) if first < second else (other, one)
    return abs(second - first) >= _APART and (stated(late) or 0) > (stated(early) or 0) > 1
