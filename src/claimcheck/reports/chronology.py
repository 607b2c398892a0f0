"""The timeline of a story: what happened when, according to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Fact, TimeInterval
from claimcheck.reports.blocks import plainness, source_name
from claimcheck.wording import worded


@frozen()
class Entry:
    """One date that a story tells of, and the claims of one fact that tell it.

    ``first`` is None where the words fix no day; ``quoted`` speaks for all claims.
    """

    first: date | None
    when: str
    stage: str
    fact: Fact
    quoted: Claim
    sources: tuple[str, ...]
    claims: tuple[Claim, ...]


def chronology(
    facts: Iterable[Fact], claims: Mapping[str, Claim], articles: Mapping[str, Article]
) -> list[Entry]:
    """Every date of some facts, earliest first; those that no day is known of come last."""
    entries = [
        entry
        for fact in facts
        if fact.kind == "date"
        for entry in _entries(fact, [claims[identity] for identity in fact.claims], articles)
    ]
    return sorted(entries, key=_order)


def _entries(fact: Fact, claims: Iterable[Claim], articles: Mapping[str, Article]) -> Iterator[Entry]:
    """A fact's dates, one for each value and stage."""
    held: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        held.setdefault((worded(claim), stage_of(claim)), []).append(claim)
    for (when, stage), told in held.items():
        quoted = min(told, key=plainness)
        value = quoted.value
        if isinstance(value, TimeInterval):
            sources = dict.fromkeys(source_name(articles[claim.article]) for claim in told)
            first = value.earliest or value.latest
            yield Entry(first, when, stage, fact, quoted, tuple(sources), tuple(told))


def stage_of(claim: Claim) -> str:
    """The step of a matter that a date tells of; empty where it tells only that something happened."""
    stage = claim.event.stage if claim.event else None
    return stage.replace("-", " ") if stage and stage not in ("reported", "happened") else ""


def _order(entry: Entry) -> tuple[bool, date, date]:
    value = entry.quoted.value
    last = value.latest if isinstance(value, TimeInterval) else None
    return entry.first is None, entry.first or date.max, last or entry.first or date.max
