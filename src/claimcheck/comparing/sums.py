"""Which figures of one article add up: parts of a whole, parts told beside each other, and changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, time
from itertools import takewhile
from typing import TypeAlias

from claimcheck.comparing.sides import Side
from claimcheck.context.data_times import DATA
from claimcheck.model import Claim, FieldName, Number, TimeInterval
from claimcheck.values.identity import stated, unit_of
from claimcheck.values.moments import Published

Figure: TypeAlias = tuple[str, str | None, str | None, Number | None]
#: A sentence by its article, its field and where it begins.
Sentence: TypeAlias = tuple[str, FieldName, int]
#: The end of a day, as no clock of the next one tells it.
_MIDNIGHT = "24"


def side_of(claims: Sequence[Claim]) -> Callable[[Claim, Published], Side]:
    """What makes a claim a side of a comparison, with the figures that its article tells beside it."""
    sums = list(_sums(claims))
    parts, changes = _grouped(_parts(claims)), _grouped(_changes(claims))
    addends = _grouped((part.id, (stated(whole) or 0) - (stated(part) or 0)) for whole, part in sums)
    summands: dict[str, tuple[tuple[str | None, Number], ...]] = defaultdict(tuple)
    for whole, part in sums:
        summands[whole.id] += ((unit_of(part), stated(part) or 0),)
    counted_in, nobody = _counted_in(claims), frozenset[str]()
    hours = dict(_hours(claims))

    def side(claim: Claim, published: Published) -> Side:
        of = claim.id
        told = parts.get(of, ()), addends.get(of, ()), changes.get(of, ())
        repeated = counted_in.get(_figure(claim), nobody)
        as_of = hours.get(_sentence(claim)) if hours else None
        return Side(claim, published, *told, summands.get(of, ()), repeated, as_of=as_of)

    return side


def _hours(claims: Sequence[Claim]) -> Iterator[tuple[Sentence, datetime]]:
    """Every sentence that tells of what hour its data are, with that hour."""
    for claim in claims:
        value, event = claim.value, claim.event
        if event and event.concept == DATA and isinstance(value, TimeInterval) and value.basis != "story":
            day, told = value.earliest, value.timex.partition("T")[2]
            if day and day == value.latest and value.granularity == "minute" and told < _MIDNIGHT:
                yield _sentence(claim), datetime.combine(day, time.fromisoformat(told))


def _sentence(claim: Claim) -> Sentence:
    return claim.article, claim.span.field, claim.sentence.start


def _counted_in(claims: Sequence[Claim]) -> dict[Figure, frozenset[str]]:
    """The single people whom each article's figure counts in: "10 people died … 10, including the gunman"."""
    found: dict[Figure, frozenset[str]] = {}
    for claim in claims:
        if claim.scope and claim.scope.included:
            found[_figure(claim)] = found.get(_figure(claim), frozenset()) | set(claim.scope.included)
    return found


def _figure(claim: Claim) -> Figure:
    """A figure of an article, however often it repeats it: its number, its unit and the fate told."""
    return claim.article, unit_of(claim), claim.scope.fate if claim.scope else None, stated(claim)


def _grouped(pairs: Iterable[tuple[str, Number]]) -> dict[str, tuple[Number, ...]]:
    found: dict[str, tuple[Number, ...]] = defaultdict(tuple)
    for claim, number in pairs:
        found[claim] += (number,)
    return dict(found)


def _parts(claims: Sequence[Claim]) -> Iterator[tuple[str, Number]]:
    """Every total, with a figure that its sentence gives as a part of it."""
    for claim in claims:
        scope, number = claim.scope, stated(claim)
        if scope and scope.whole and scope.share == "part" and number:
            yield scope.whole, number


def _sums(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every sum that a sentence makes without telling it ("9 women and 3 men"), with each of its parts."""
    for place, whole in enumerate(claims):
        if whole.id.endswith("+"):
            behind = map(claims.__getitem__, range(place + 1, len(claims)))
            for part in (claims[place - 1], *_within(whole, behind)):
                yield whole, part


def _within(whole: Claim, behind: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that stand in a sum's own words."""
    place = (whole.article, whole.span.field)
    return takewhile(
        lambda claim: (claim.article, claim.span.field) == place and claim.span.end <= whole.span.end, behind
    )


def _changes(claims: Sequence[Claim]) -> Iterator[tuple[str, Number]]:
    """Every figure that a change led to, with the size of the change."""
    for claim in claims:
        standing, number = claim.standing, stated(claim)
        if standing and standing.state == "change" and standing.by and number is not None:
            yield standing.by, number
