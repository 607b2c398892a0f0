"""A report cut into what a reader looks at: a block a fact, a row per distinct value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from claimcheck.context.places import place_name
from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Fact, Finding, Place, Quantity, Report, TimeInterval
from claimcheck.wording import worded

_WORST_FIRST = {"error": 0, "warning": 1, "note": 2}


@frozen()
class Row:
    """One value, and the claims that state it, of which ``quoted`` speaks for all."""

    value: str
    quoted: Claim
    sources: tuple[str, ...]
    speakers: tuple[str, ...]
    claims: tuple[Claim, ...]


@frozen()
class Block:
    """One fact with its findings, worst first; a finding of one article alone has no fact.

    What is said of several files alike is one finding here, with all their ``places``.
    """

    fact: Fact | None
    findings: tuple[Finding, ...]
    rows: tuple[Row, ...]
    sources: int
    places: tuple[Place, ...] = ()

    @property
    def title(self) -> str:
        """The fact in words."""
        return self.fact.label if self.fact else self.findings[0].message


def source_name(article: Article) -> str:
    """The outlet of an article; its id where nobody knows it."""
    return article.source or article.id


def blocks(report: Report, *, every_fact: bool = False) -> list[Block]:
    """The blocks of a report, worst first; with ``every_fact``, those of agreeing facts after them."""
    articles = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    facts = {fact.id: fact for fact in report.facts}
    groups: dict[str, list[Finding]] = {}
    for finding in sorted(report.findings, key=lambda finding: _WORST_FIRST[finding.level]):
        about = finding.message if finding.place else finding.claims
        groups.setdefault(finding.fact or f"\0{finding.code}{about}", []).append(finding)
    made = [
        block_on(group)
        if group[0].place
        else block_of(facts.get(key), group, [claims[identity] for identity in _claims(group)], articles)
        for key, group in groups.items()
    ]
    if every_fact:
        made.extend(
            block_of(fact, [], [claims[identity] for identity in fact.claims], articles)
            for fact in report.facts
            if fact.id not in groups and fact.verdict == "agree" and fact.sources > 1
        )
    return made


def _claims(findings: Iterable[Finding]) -> Iterable[str]:
    return dict.fromkeys(identity for finding in findings for identity in finding.claims)


def block_on(alike: Sequence[Finding]) -> Block:
    """What is said of one or more files alike."""
    return Block(None, (alike[0],), (), 0, tuple(one.place for one in alike if one.place))


def block_of(
    fact: Fact | None, findings: Sequence[Finding], claims: Iterable[Claim], articles: Mapping[str, Article]
) -> Block:
    """A fact or a finding with a row for each distinct value of some claims, lowest first."""
    claims = list(claims)
    staged = "stage" in {fact.verdict if fact else "", *(finding.verdict for finding in findings)}
    aspects = [
        aspect
        for aspect in (_stage, _anchored, *_SCOPES)
        if (staged or aspect is not _stage) and len({aspect(claim) for claim in claims}) > 1
    ]
    told: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=_order):
        told.setdefault(_told(claim, aspects), []).append(claim)
    rows = tuple(_row(value, held, articles) for value, held in told.items())
    sources = {source_name(articles[claim.article]) for claim in claims}
    return Block(fact, tuple(findings), rows, fact.sources if fact else len(sources))


def _row(value: str, claims: list[Claim], articles: Mapping[str, Article]) -> Row:
    return Row(
        value=value,
        quoted=min(claims, key=plainness),
        sources=tuple(dict.fromkeys(source_name(articles[claim.article]) for claim in claims)),
        speakers=tuple(dict.fromkeys(name for claim in claims if (name := speaker_of(claim)))),
        claims=tuple(claims),
    )


def plainness(claim: Claim) -> tuple[bool, bool]:
    """What makes a claim speak for others: the lowest is the plainest.

    Words of the text come before a headline, a date that says it all before one that leans on another.
    """
    value = claim.value
    return claim.span.field != "text", isinstance(value, TimeInterval) and value.basis != "explicit"


def speaker_of(claim: Claim) -> str:
    """Who says it, and through whom; empty where the article says it itself."""
    said = claim.attribution
    if said is None:
        return ""
    return ", ".join(part for part in (said.who or "", f"via {said.via}" if said.via else "") if part)


def _order(claim: Claim) -> tuple[bool, float]:
    """Earlier dates and smaller figures first, what has no end to sort by last."""
    value = claim.value
    if isinstance(value, Quantity):
        known = next((end for end in (value.lower, value.stated, value.upper) if end is not None), None)
        return known is None, known or 0
    day: date | None = value.earliest or value.latest
    return day is None, day.toordinal() if day else 0


def _stage(claim: Claim) -> str:
    stage = claim.event.stage if claim.event and claim.kind == "date" else None
    return stage.replace("-", " ") if stage else ""


def _anchored(claim: Claim) -> str:
    """Told of a date that only the other articles of its story fix."""
    story = isinstance(claim.value, TimeInterval) and claim.value.basis == "story"
    return "by the story's date" if story else ""


def _reality(claim: Claim) -> str:
    return claim.scope.reality if claim.scope and claim.scope.reality != "fact" else ""


def _share(claim: Claim) -> str:
    return claim.scope.share if claim.scope and claim.scope.share != "total" else ""


def _population(claim: Claim) -> str:
    return " and ".join(map(place_name, claim.scope.population)) if claim.scope else ""


#: What of a quantity's scope may tell two claims apart; it is shown where it does.
_SCOPES: tuple[Callable[[Claim], str], ...] = (_reality, _share, _population)


def _told(claim: Claim, aspects: list[Callable[[Claim], str]]) -> str:
    """The value with what tells it apart: "Jun 2024 (announced)"."""
    named = [name for aspect in aspects if (name := aspect(claim))]
    return worded(claim) + (f" ({', '.join(named)})" if named else "")
