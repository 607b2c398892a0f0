"""Two values of one fact: do they agree, and if not, why.

Linking has decided that both claims speak of one thing; here only values, hedges, scopes, stages
and publication times are weighed.  Every verdict comes with its reason in a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from claimcheck.context.places import place_name
from claimcheck.model import Claim, Comparison, Number, Quantity, Scope, TimeInterval
from claimcheck.values.intervals import contains, fits, overlaps, same
from claimcheck.values.ranges import can_both_hold
from claimcheck.wording import worded

Published = datetime | date | None

_WEEK = 7
#: Minutes by which a time told as "about" may be off.
_ROUNDED_CLOCK = 30
_SHARES: dict[str, str] = {"total": "the whole", "part": "a part", "addition": "an addition"}
_BOUNDS = frozenset({"before", "after", "on_or_before", "on_or_after", "at_least", "at_most"})
#: A time zone behind a time of day: WIB, WITA, GMT, ET.
_ZONE = re.compile(r"\b[A-Z]{2,4}\b(?=\W*$)")
_NO_SCOPE = Scope()


@dataclass(frozen=True, slots=True)
class Side:
    """One claim of a comparison, with what its article knows of time.

    ``parts`` are the figures that the same article gives as a part of this one
    ("14,000, including 3,000 reinforcements").
    """

    claim: Claim
    published: Published = None
    parts: tuple[Number, ...] = ()


def compare_sides(one: Side, other: Side) -> Comparison:
    """The verdict on two claims of one fact."""
    first, second = one.claim.value, other.claim.value
    if isinstance(first, TimeInterval) and isinstance(second, TimeInterval):
        return _dates(one.claim, other.claim, first, second)
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        return _quantities(one, other, first, second)
    return Comparison(verdict="scope", reason="one is a date, the other a quantity")


def _dates(one: Claim, other: Claim, first: TimeInterval, second: TimeInterval) -> Comparison:
    if first.granularity == second.granularity == "minute":
        return _clocks(one, other, first, second)
    if same(first, second):
        return Comparison(verdict="agree", reason="both name the same days")
    stages = (one.event.stage if one.event else None, other.event.stage if other.event else None)
    if None not in stages and stages[0] != stages[1]:
        return Comparison(
            verdict="stage", reason=f"two steps of one matter: {stages[0]} and {stages[1]}"
        )
    words = f"{worded(one)} and {worded(other)}"
    if _open(first) or _open(second):
        return _constrained(first, second, words)
    if contains(first, second) or contains(second, first):
        return Comparison(verdict="precision", reason=f"{words}: one names the day more closely than the other")
    if overlaps(first, second):
        return Comparison(verdict="compatible", reason=f"{words} share some days")
    return Comparison(verdict="conflict", reason=f"{words} have no day in common")


def _clocks(one: Claim, other: Claim, first: TimeInterval, second: TimeInterval) -> Comparison:
    """Two times of day; where one is told without its date, the times alone are compared."""
    dated = first.basis == second.basis == "explicit"
    if dated and not same(first, second):
        return Comparison(verdict="conflict", reason=f"{worded(one)} and {worded(other)} are two days")
    minutes = abs(_minute(first) - _minute(second))
    words = f"{one.text} and {other.text}"
    zones = [found[0] if (found := _ZONE.search(claim.text)) else None for claim in (one, other)]
    if minutes < 1:
        return Comparison(verdict="agree", reason="both name the same minute")
    if None not in zones and zones[0] != zones[1]:
        return Comparison(verdict="compatible", reason=f"{words} are told in two time zones")
    if {first.modifier, second.modifier} & _BOUNDS:
        return Comparison(verdict="compatible", reason=f"{words}: one is told as a bound")
    if minutes <= _ROUNDED_CLOCK and "approx" in {first.modifier, second.modifier}:
        return Comparison(verdict="compatible", reason=f"{words}: one is told as about")
    return Comparison(verdict="conflict", reason=f"{words} are {minutes:.0f} minutes apart")


def _minute(value: TimeInterval) -> float:
    """Minutes since midnight."""
    clock = datetime.fromisoformat(value.timex)
    return clock.hour * 60 + clock.minute + clock.second / 60


def _open(value: TimeInterval) -> bool:
    return value.earliest is None or value.latest is None


def _constrained(first: TimeInterval, second: TimeInterval, words: str) -> Comparison:
    """One side at least is known only in part: any Monday, December of some year, since 2020."""
    if fits(first, second):
        return Comparison(verdict="compatible", reason=f"{words} can be the same day")
    return Comparison(verdict="conflict", reason=f"{words} cannot be the same day")


def _quantities(one: Side, other: Side, first: Quantity, second: Quantity) -> Comparison:
    scopes = (one.claim.scope or _NO_SCOPE, other.claim.scope or _NO_SCOPE)
    words = f"{worded(one.claim)} and {worded(other.claim)}"
    if _equal(first, second):
        return Comparison(verdict="agree", reason="both give the same figure")
    if scope := _population_differs(*scopes):
        return Comparison(verdict="scope", reason=f"{words}: {scope}")
    if first.stated is not None and first.stated == second.stated:
        return Comparison(verdict="compatible", reason=f"{words}: the same figure, hedged by one")
    if sum_ := _inclusion(one, other):
        return Comparison(verdict="inclusion", reason=f"{words}: {sum_}{_apart(one, other)}")
    if _rounded(first, second):
        return Comparison(verdict="precision", reason=f"{words}: one rounds the other")
    if can_both_hold(first, second):
        return Comparison(verdict="compatible", reason=f"{words}: the hedges allow both{_apart(one, other)}")
    verdict = _updated(one, other, words)
    if verdict.verdict == "conflict" and _plan_and_fact(*scopes):
        return Comparison(verdict="scope", reason=f"{words}: one is a plan, the other is told as done")
    return verdict


def _equal(first: Quantity, second: Quantity) -> bool:
    return (first.lower, first.upper, first.modifier) == (second.lower, second.upper, second.modifier)


def _population_differs(first: Scope, second: Scope) -> str:
    if first.population and second.population and first.population != second.population:
        return f"others are counted ({_whose(first)} against {_whose(second)})"
    if first.share != second.share:
        return f"one is told as {_SHARES[first.share]}, the other as {_SHARES[second.share]}"
    return ""


def _plan_and_fact(first: Scope, second: Scope) -> bool:
    """Whether only one of two figures is a plan or a threat."""
    planned = {first.reality, second.reality} & {"plan", "threat"}
    return bool(planned) and first.reality != second.reality


def _whose(scope: Scope) -> str:
    return " and ".join(map(place_name, scope.population))


def _inclusion(one: Side, other: Side) -> str:
    """Whether taking a part out of one figure gives the other; the sum in words."""
    for whole, rest in ((one, other), (other, one)):
        total, left = _stated(whole.claim), _stated(rest.claim)
        for part in whole.parts:
            if total is not None and left is not None and total - part == left:
                return f"{total:,} - {part:,} = {left:,}: one figure counts a part that the other leaves out"
    return ""


def _stated(claim: Claim) -> Number | None:
    return claim.value.stated if isinstance(claim.value, Quantity) else None


def _rounded(first: Quantity, second: Quantity) -> bool:
    """Whether the rounder of two figures is the other one rounded, or cut, to its own digits."""
    if first.stated is None or second.stated is None:
        return False
    rough, fine = sorted((first.stated, second.stated), key=_precision, reverse=True)
    step = _precision(rough)
    if step <= _precision(fine) or abs(rough) < 100 * min(1.0, step):
        return False
    return abs(rough - fine) < step and abs(rough - fine) <= 0.05 * abs(fine)


def _precision(number: Number) -> float:
    """The place value of a figure's last digit that is not zero: 1000 for 14,000; 0.1 for 194.6."""
    digits = f"{number:.6f}".rstrip("0")
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10.0 ** -len(decimals))
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if number else 1.0


def _updated(one: Side, other: Side, words: str) -> Comparison:
    """Told apart by time: the figure of the later article is the larger one."""
    earlier, later = _moment(one.published), _moment(other.published)
    if earlier is None or later is None or earlier == later or one.claim.kind != "count":
        return Comparison(verdict="conflict", reason=f"{words} cannot both hold")
    old, new = (one.claim, other.claim) if earlier < later else (other.claim, one.claim)
    if (_stated(new) or 0) > (_stated(old) or 0) or (later - earlier).days:
        return Comparison(verdict="update", reason=f"{words}: the later article gives {worded(new)}")
    return Comparison(verdict="conflict", reason=f"{words} cannot both hold")


def _apart(one: Side, other: Side) -> str:
    """How far apart the two articles were published, where it is a week or more."""
    first, second = _moment(one.published), _moment(other.published)
    days = abs((first - second).days) if first and second else 0
    if days < _WEEK:
        return ""
    months = round(days / 30.44)
    return f"; the articles are {f'{months} months' if months > 1 else f'{days} days'} apart"


def _moment(published: Published) -> datetime | None:
    if published is None:
        return None
    if isinstance(published, datetime):
        return published.replace(tzinfo=None)
    return datetime.combine(published, time())
