"""The two sides of a comparison, and what the times of their articles say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from claimcheck.frozen import frozen
from claimcheck.model import Claim, Number
from claimcheck.values.moments import Published, moment
from claimcheck.wording import worded

_WEEK = 7
#: From this many articles on, values that part cleanly by time are told apart by it.
_ENOUGH = 3


@frozen()
class Side:
    """One claim of a comparison, with what its article knows of time.

    ``parts`` are the figures that the same article gives as a part of this one
    ("14,000, including 3,000 reinforcements"), ``addends`` those that it adds to it ("230 passengers
    and 12 crew"), ``changes`` by how much it says that this one has changed ("rose by 3 to 12");
    ``summands`` what a sum that no words tell is made of, each with its unit; ``repeated_with`` the single
    people whom this article counts into the same figure elsewhere; ``borrowed`` says that the day is that of
    other articles, so that it tells no order.  ``as_of`` is the hour that its sentence tells the data are of.
    """

    claim: Claim
    published: Published = None
    parts: tuple[Number, ...] = ()
    addends: tuple[Number, ...] = ()
    changes: tuple[Number, ...] = ()
    summands: tuple[tuple[str | None, Number], ...] = ()
    repeated_with: frozenset[str] = frozenset()
    borrowed: bool = False
    as_of: datetime | None = None

    @property
    def day(self) -> date | None:
        """The calendar day of publication, without its time."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def moment(self) -> datetime | None:
        """The moment of publication, to be put in order with others; None where it is borrowed."""
        return None if self.borrowed else moment(self.published)

    @property
    def included(self) -> frozenset[str]:
        """The single people whom the figure counts in, be it told here or where it is repeated."""
        return self.repeated_with.union(self.claim.scope.included if self.claim.scope else ())


def superseded(ones: Sequence[Side], others: Sequence[Side]) -> str:
    """The reason why one value replaced another, where the articles part cleanly by time; else "".

    ``ones`` and ``others`` are all the sides of a fact that state the one and the other value.
    """
    articles = {side.claim.article for side in (*ones, *others)}
    times = [[side.moment for side in sides] for sides in (ones, others)]
    known = [[time for time in sides if time is not None] for sides in times]
    if len(articles) < _ENOUGH or known != times:
        return ""
    for old, new, sides in ((known[0], known[1], others), (known[1], known[0], ones)):
        if max(old) < min(new):
            return f"every article since {min(new):%d %b %Y, %H:%M} gives {worded(sides[0].claim)}"
    return ""


def apart(one: Side, other: Side) -> str:
    """How far apart the two articles were published, where it is a week or more."""
    first, second = one.moment, other.moment
    days = abs((first - second).days) if first and second else 0
    if days < _WEEK:
        return ""
    months = int(days / 30.44)  # completed ones
    return f"; the articles are {f'{months} months' if months > 1 else f'{days} days'} apart"
