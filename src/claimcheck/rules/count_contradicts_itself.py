"""One fact with two values in one article: a person's age, a place on a road, a sum in two currencies.

Why it matters: One of the two is wrong, and the article itself gives it away.
Example: "Ravi Sen (30)" and, further down, "Ravi Sen (40)", or "33, born in 1984" in 2025; "KM 014200" and
"KM 01-200" of one crash; "US$9.5 trillion, or about Rp154 trillion"; "1,240 parcels" and "more than 1,240";
a contract of $5 billion, and further down of $4.9 million; "police count 12 dead. Separately, rescuers found
15 bodies"; "five witnesses were questioned: two did not appear, and three were questioned".
To settle it: Look at the source; mend the one that slipped.

Other figures that look alike within one article are nearly always of two things, so that only
what a name, a road mark, brackets or a telling number ties together is compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.model import Claim, Quantity
from claimcheck.rules.absentees import absentees
from claimcheck.rules.ages import two_ages
from claimcheck.rules.births import wrong_ages
from claimcheck.rules.conversions import wrong_conversions
from claimcheck.rules.judging import Case
from claimcheck.rules.magnitudes import slipped_magnitudes
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.rules.versions import two_versions
from claimcheck.values.identity import same_value, stated, unit_of
from claimcheck.values.ranges import ROAD_MARK

#: Marks that are fewer kilometres apart may be two places that one car came by.
_NEAR = 9
#: A figure of so many digits before its zeros is no round one: 8,980 is told to the last, 9,000 is not.
_TELLING = 3


def _contradictions(case: Case) -> Iterator[Remark]:
    for identity, claims in case.told_by.items():
        article = case.articles[identity]
        yield from two_ages(claims, article)
        yield from wrong_ages(claims, article)
        yield from wrong_conversions(claims, article)
        yield from _slipped([claim for claim in claims if unit_of(claim) == ROAD_MARK])
        yield from _exceeded(claims)
        yield from absentees(claims, article)
        yield from slipped_magnitudes(claims, article)
        yield from two_versions(claims, article)


def _exceeded(claims: Sequence[Claim]) -> Iterator[Remark]:
    """A figure told to the last digit, and again as one that was exceeded."""
    exact = [claim for claim in claims if _modifier(claim) == "exact" and _is_telling(claim)]
    for more in claims:
        if more.kind != "count" or _modifier(more) != "more_than":
            continue
        for one in exact:
            if same_value(one, more) and unit_of(one) == unit_of(more) and one.kind == "count":
                yield Remark(
                    claims=(one, more),
                    message=f"{one.text} and {more.text}",
                    explanation="the same figure is told as the exact one and as one that was exceeded",
                    confidence="medium",
                )
                return


def _is_telling(claim: Claim) -> bool:
    value = claim.value
    if not isinstance(value, Quantity) or not isinstance(value.stated, int) or value.unit is None:
        return False
    return len(f"{value.stated}".rstrip("0")) >= _TELLING


def _modifier(claim: Claim) -> str:
    return claim.value.modifier if isinstance(claim.value, Quantity) else ""


def _slipped(marks: Sequence[Claim]) -> Iterator[Remark]:
    """Two road marks of one article that are one slip of a key apart, in all or in their kilometres."""
    for one, other in combinations(marks, 2):
        near = abs((stated(one) or 0) - (stated(other) or 0)) < _NEAR
        if near or one.sentence == other.sentence:
            continue
        if _one_slip(_digits(one), _digits(other)) or _one_slip(_kilometres(one), _kilometres(other)):
            yield Remark((one, other), f"place on the road: {one.text} and {other.text}")
            return


def _one_slip(one: str, other: str) -> bool:
    """Whether one digit more, or one other digit, makes one of the other."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1 and len(long) > 2  # noqa: PLR2004
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _kilometres(claim: Claim) -> str:
    return f"{int(stated(claim) or 0)}"


def _digits(claim: Claim) -> str:
    return "".join(filter(str.isdecimal, claim.text))


RULE = RemarkRule("N203", "count-contradicts-itself", "warning", "internal", _contradictions, __doc__)
