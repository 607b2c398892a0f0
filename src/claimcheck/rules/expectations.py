"""The values that a project expects, and the claims that state others.

An expected value is read by the same readers as an article, and compared as one more source would be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from claimcheck.comparing import Side, compare_sides
from claimcheck.config import Configuration, Expected
from claimcheck.errors import ConfigurationError
from claimcheck.frozen import frozen
from claimcheck.languages import FIRST_CLASS, table
from claimcheck.linking.knowledge import Knowledge, Wording, looked_for, tells
from claimcheck.model import Article, Claim, Comparison, Quantity, TimeInterval
from claimcheck.rules.tolerance import tolerated
from claimcheck.values.anchor import Anchor
from claimcheck.values.families import fates_agree, kinship
from claimcheck.values.identity import value_key
from claimcheck.wording import worded

#: How two units relate that count one thing.
_ONE_THING = ("same", "kin")
_EITHER_WAY = "ambiguous-date"


@frozen(slots=False)
class Expectation:
    """A value that the project knows, in its words and as they are read.

    ``claim`` is the reading of ``value``, ``wording`` what the words of ``about`` look for.
    """

    about: str
    value: str
    source: str
    claim: Claim
    wording: Wording
    as_of: date | None
    until: date | None
    knowledge: Knowledge


@frozen(slots=False)
class Missed:
    """The claims of one article that state one value other than the expected one, and how it differs."""

    expectation: Expectation
    claims: tuple[Claim, ...]
    comparison: Comparison


def expectations(configuration: Configuration, knowledge: Knowledge) -> tuple[Expectation, ...]:
    """The expected values of the settings.

    Raises ConfigurationError where one is no single value, or is told of nothing to look for.
    """
    return tuple(
        Expectation(
            about=entry.about,
            value=entry.value,
            source=entry.source,
            claim=_read(entry, configuration, f"facts.expected.{at}", knowledge),
            wording=looked_for(knowledge, entry.about, configuration, f"expected.{at}.about"),
            as_of=entry.as_of,
            until=entry.until,
            knowledge=knowledge,
        )
        for at, entry in enumerate(configuration.settings.facts.expected)
    )


def missed_by(
    claims: Sequence[Claim],
    articles: Mapping[str, Article],
    expected: Sequence[Expectation],
    tolerance: Mapping[str, float],
) -> tuple[Missed, ...]:
    """For each expected value, the claims on the same thing that do not agree with it."""
    found: list[Missed] = []
    for expectation in expected:
        groups: dict[tuple[object, ...], list[Claim]] = {}
        for claim in _on(expectation, claims, articles):
            groups.setdefault((claim.article, *value_key(claim)), []).append(claim)
        for group in groups.values():
            one = Side(expectation.claim, expectation.as_of)
            other = Side(group[0], articles[group[0].article].published if expectation.as_of else None)
            comparison = tolerated(compare_sides(one, other), one.claim, other.claim, tolerance)
            found.append(Missed(expectation, tuple(group), comparison))
    return tuple(found)


def _on(
    expectation: Expectation, claims: Sequence[Claim], articles: Mapping[str, Article]
) -> Iterator[Claim]:
    """The claims that speak of what is expected, in articles of its time."""
    for claim in claims:
        article = articles[claim.article]
        late = expectation.until and article.day and article.day > expectation.until
        if not late and _one_kind(expectation.claim, claim) and _is_told(expectation, claim, article):
            yield claim


def _one_kind(expected: Claim, claim: Claim) -> bool:
    """Whether a claim's value is of the expected one's kind, of the same thing and the same fate."""
    one, other = expected.value, claim.value
    if expected.kind != claim.kind:
        return False
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return True
    fates = [scope.fate if (scope := each.scope) else None for each in (expected, claim)]
    return (
        one.currency == other.currency
        and kinship(one.unit, other.unit) in _ONE_THING
        and (fates[0] is None) == (fates[1] is None)
        and fates_agree(*fates)
    )


def _is_told(expectation: Expectation, claim: Claim, article: Article) -> bool:
    """Whether a claim's sentence tells what the expectation is about, with its article's title at most.

    A date is of its own event: where the words name one, it has to be the claim's.
    """
    sentence, title = expectation.knowledge.around(claim, article)
    if not tells(claim, expectation.wording, sentence | title):
        return False
    events = {key for wanted in expectation.wording for key in wanted if key.startswith("@")}
    own = f"@{claim.event.concept}" if claim.event else ""
    return claim.kind != "date" or not events or own in events


def _read(entry: Expected, configuration: Configuration, key: str, knowledge: Knowledge) -> Claim:
    """The one claim that the words of an expected value make, read in the language that knows them best."""
    from claimcheck.claims.extracting import claims_of  # 50 ms, for projects that expect something

    readings = []
    for code in FIRST_CLASS:
        made = claims_of(Article(id=key, text=entry.value, language=code), Anchor())
        if len(made) == 1 and _is_settled(made[0]):
            readings.append((_known(made[0], code), len(made[0].text), made[0]))
    best = max((rank for *rank, _ in readings), default=[])
    found = [claim for *rank, claim in readings if rank == best]
    either_way = any(_EITHER_WAY in claim.doubts for *_, claim in readings)
    if either_way or len({value_key(claim) for claim in found}) != 1:
        raise ConfigurationError(
            f"{configuration.path}: {key}.value: « {entry.value} » is no single value: write it as an "
            f"article would, as « 7 people killed », « 11 November 2024 » or « Rp2,5 miliar »"
        )
    return knowledge.recounted(found)[0]


def _is_settled(claim: Claim) -> bool:
    """Whether nothing but the order of day and month is open."""
    adrift = isinstance(claim.value, TimeInterval) and claim.value.basis == "unresolved"
    return not adrift and set(claim.doubts) <= {_EITHER_WAY}


def _known(claim: Claim, language: str) -> bool:
    """Whether a language's tables know what is counted."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else None
    return unit is None or claim.kind != "count" or unit in table(language, "units").get("count", {})


def told(missed: Missed) -> tuple[str, str]:
    """What differs, and why, in words: the message and the explanation of a finding."""
    expectation, claim = missed.expectation, missed.claims[0]
    wanted = f"{worded(expectation.claim)} is expected ({expectation.source})"
    message = f"{expectation.about}: {worded(claim)}, where {wanted}"
    since = f" (as of {expectation.as_of})" if expectation.as_of else ""
    return (
        message,
        f"{expectation.source}{since} gives « {expectation.value} »: {missed.comparison.reason}",
    )
