"""Times: the days that an article lays hold of, and how far apart those of two articles lie.

Who looks back on a happening names its day.  Two articles that share no day, nor any near it, tell of two
happenings, however alike their words are: a bus crash of one spring and one of another, two years' pilgrims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from claimcheck.model import Article, Claim, DateBasis, Kind, TimeInterval

#: The first and the last day of each time that an article tells of or was published on.
Times = tuple[tuple[date, date], ...]

#: What an article itself says of when it is told; a day lent by the other articles proves nothing.
_OWN: frozenset[DateBasis] = frozenset({"explicit", "published"})
#: How far apart the dates of two sentences must be for their figures to be of two times.
LONG = timedelta(days=180)
#: Kinds of figures that every period has its own of, and the periods of accounts.
ACCOUNTED: frozenset[Kind] = frozenset({"money", "percent"})
_PERIODS = frozenset({"month", "quarter", "half-year", "year"})
#: How long after it happened an article still tells of what another one recalls.
_FRESH = timedelta(days=14)
#: Up to how many days a time may last to lay hold of a day: a month does, a year does not.
_LONGEST = timedelta(days=31)
#: Up to how many days may lie between the times of two articles on one happening: where their openings name
#: the same, where they name others, and where they name too little to know.
_FURTHEST, _UNKNOWN = {"same": 300, "differ": 45}, 90


def times(articles: Iterable[Article], claims: Sequence[Claim]) -> Mapping[str, Times]:
    """The times of each article: its day of publication, where not lent, and those of its dates."""
    found: dict[str, set[tuple[date, date]]] = defaultdict(set)
    for article in articles:
        if article.day and article.published_basis != "story":
            found[article.id].add((article.day, article.day))
    for claim in claims:
        value = claim.value
        if not isinstance(value, TimeInterval) or value.basis not in _OWN:
            continue
        if value.earliest and value.latest and value.latest - value.earliest <= _LONGEST:
            found[claim.article].add((value.earliest, value.latest))
    return {name: tuple(sorted(told)) for name, told in found.items()}


def are_apart(one: Times, other: Times, tied: str) -> bool:
    """Whether two articles tell of times so far apart that they tell of two happenings.

    ``tied`` says whether their openings name the "same", "differ", or say too little to know.
    """
    gaps = [
        max((first[0] - second[1]).days, (second[0] - first[1]).days) for first in one for second in other
    ]
    return bool(gaps) and min(gaps) > _FURTHEST.get(tied, _UNKNOWN)


def of_two_times(one: TimeInterval, other: TimeInterval, kind: Kind) -> bool:
    """Whether the times of two figures' sentences lie half a year apart, or are two periods of an account.

    Every quarter has figures of its own, and every month its budget, its inflation and its share.
    """
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    periods = {one.granularity, other.granularity}
    accounts = periods == {"quarter"} or (kind in ACCOUNTED and periods <= _PERIODS)
    least = timedelta() if accounts else LONG
    return one.earliest - other.latest > least or other.earliest - one.latest > least


def recalls(told: TimeInterval | None, day: date | None, other: date | None) -> bool:
    """Whether a figure told on a ``day`` is of an earlier time, in which the ``other`` article was told.

    "Last year's quake killed 620", and what was told on the day after it.
    """
    if told is None or day is None or other is None or told.earliest is None or told.latest is None:
        return False
    return told.earliest <= other <= told.latest + _FRESH and day - told.latest > _LONGEST
