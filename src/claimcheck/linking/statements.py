"""Statements: what one article says of one value, however often it repeats it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from claimcheck.frozen import frozen
from claimcheck.linking.profiles import Profile
from claimcheck.linking.repeats import repeats
from claimcheck.model import Claim, TimeInterval
from claimcheck.text.memo import once

#: By how many of its mentions a statement is compared: a price list repeats a value dozens of times.
_SPEAKERS = 6
#: In how many contexts of one value in one article another mention of it is looked for.
_MOST = 100


@frozen(slots=False)
class Statement:
    """The mentions of one value, of one thing, in one article."""

    article: str
    mentions: tuple[Profile, ...]

    @once
    def claim(self) -> Claim:
        """The first mention, which stands for the statement."""
        return self.mentions[0].claim

    @once
    def speakers(self) -> tuple[Profile, ...]:
        """The mentions that it is compared by."""
        return self.mentions[:_SPEAKERS]

    @once
    def value(self) -> tuple[object, ...]:
        """The value without its hedge, to be compared for equality."""
        return self.mentions[0].value

    @once
    def is_clock(self) -> bool:
        """Whether it tells a time of day."""
        return self.mentions[0].gate.clock != "none"

    @once
    def replacements(self) -> frozenset[str]:
        """The ids of the claims that its article says replaced this value."""
        told = [profile.claim.standing for profile in self.mentions if profile.claim.standing]
        return frozenset([one.by for one in told if one.state == "former" and one.by])


def statements(profiles: Sequence[Profile]) -> tuple[Statement, ...]:
    """The mentions of each article grouped by value and context, in reading order.

    A mention told as replaced stands alone: its value may still be another matter's.  A mention
    is held against the first hundred contexts of its value: a table repeats one thousands of times.
    """
    groups: dict[tuple[object, ...], list[list[Profile]]] = defaultdict(list)
    for profile in profiles:
        claim = profile.claim
        alike = groups[(claim.article, claim.kind, _is_former(claim), hour_of(claim), *profile.value)]
        home = next((group for group in islice(alike, _MOST) if repeats(profile, group[0])), None)
        if home is None:
            alike.append([profile])
        else:
            home.append(profile)
    return tuple(
        Statement(group[0].claim.article, tuple(group)) for alike in groups.values() for group in alike
    )


def hour_of(claim: Claim) -> str:
    """The time of day of a date that tells one; of one day, several times are several statements."""
    value = claim.value
    return value.timex if isinstance(value, TimeInterval) and value.granularity == "minute" else ""


def _is_former(claim: Claim) -> bool:
    return claim.standing is not None and claim.standing.state == "former"
