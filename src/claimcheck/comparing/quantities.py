"""Two quantities of one fact."""

from __future__ import annotations

from datetime import timedelta

from claimcheck.comparing.sides import Side, apart
from claimcheck.comparing.spreads import other_ends
from claimcheck.context.events import matters
from claimcheck.context.places import place_name
from claimcheck.model import Claim, Comparison, Kind, Quantity, Scope
from claimcheck.values.conversion import converted
from claimcheck.values.families import kinship
from claimcheck.values.identity import is_personal, stated, unit_of
from claimcheck.values.ranges import CONVERTED, ROAD_MARK, can_both_hold
from claimcheck.values.rounding import last_place
from claimcheck.wording import worded

_NO_SCOPE = Scope()
#: The fate whose toll does not fall with time; from when on an article is not merely behind others.
_DEAD, _A_DAY = "dead", timedelta(days=1)
#: Modifiers that leave one end open: "more than 200" allows 204 and does not round it.
_BOUNDS = frozenset({"at_least", "at_most", "more_than", "less_than"})
_IN_RANGE = frozenset({"exact", "approx"})
#: By what share rounding may change a figure; less among whole numbers below a thousand, which are
#: mostly told as they are: 140 beside 136 is another figure.
_ROUNDED, _ROUNDED_FEW, _FEW = 0.05, 0.02, 1000
#: From this share on a percentage is told without its decimals: 63 for 63.4.
_SHARE = 10
_SAME = Comparison(verdict="agree", reason="both give the same figure")
_SHARES: dict[str, str] = {"total": "the whole", "part": "a part", "addition": "an addition"}


def compare_quantities(one: Side, other: Side, first: Quantity, second: Quantity) -> Comparison:
    """The verdict on two quantities: units, scope, sums, rounding, hedges, and time last."""
    scopes = one.claim.scope or _NO_SCOPE, other.claim.scope or _NO_SCOPE
    told_apart = _summed(one, other) if one.summands or other.summands else ""
    if not told_apart and _equal(first, second) and not _population_differs(*scopes):
        return _SAME
    words = f"{worded(one.claim)} and {worded(other.claim)}"
    if told_apart:
        return Comparison(verdict="inclusion", reason=f"{words}: {told_apart}")
    told = _converted(first, second)
    if told is not second and _close(first, told) and not {first.modifier, told.modifier} & _BOUNDS:
        return Comparison(verdict="unit-conversion", reason=f"{words} are the same in two units")
    sum_ = "" if _population_differs(*scopes) else _inclusion(one, other)
    if sum_:
        return Comparison(verdict="inclusion", reason=f"{words}: {sum_}{apart(one, other)}")
    population = _population_differs(*scopes, one.claim.kind)
    if scope := population or ("" if _one_number(first, told) else _share_differs(*scopes)):
        return Comparison(verdict="scope", reason=f"{words}: {scope}")
    return _same_scope(one, other, first, told, words)


def _same_scope(one: Side, other: Side, first: Quantity, second: Quantity, words: str) -> Comparison:
    """The verdict on two figures that count the same, in one unit."""
    if _one_number(first, second):
        either = {first.modifier, second.modifier} <= _BOUNDS and (first.lower is None) != (
            second.lower is None
        )
        hedged = "to either side" if either else "by one"
        return Comparison(verdict="compatible", reason=f"{words}: the same figure, hedged {hedged}")
    bounded = bool({first.modifier, second.modifier} & _BOUNDS)
    if not (bounded and can_both_hold(first, second)) and _rounded(first, second):
        return Comparison(verdict="precision", reason=f"{words}: one rounds the other")
    hold = can_both_hold(first, second) or can_both_hold(one.claim.value, other.claim.value)
    if hold and not other_ends(one.claim, other.claim):
        if fallen := _fallen(one, other):
            return Comparison(verdict="update", reason=f"{words}: {fallen}")
        allowed = "less than a kilometre apart" if first.unit == ROAD_MARK else "the hedges allow both"
        return Comparison(verdict="compatible", reason=f"{words}: {allowed}{apart(one, other)}")
    if first.stated is None and second.stated is None and "approx" in {first.modifier, second.modifier}:
        return Comparison(verdict="scope", reason=f"{words}: both are rough words, not figures")
    if events := two_events(one.claim, other.claim):
        return Comparison(verdict="scope", reason=f"{words}: told of two events ({events})")
    verdict = _updated(one, other, words)
    if verdict.verdict == "conflict" and _plan_and_fact(one.claim, other.claim):
        return Comparison(verdict="scope", reason=f"{words}: one is a plan, the other is told as done")
    return verdict


def _one_number(first: Quantity, second: Quantity) -> bool:
    """Whether both state one number, of one unit or of people by another name, however hedged."""
    of_one = kinship(first.unit, second.unit) in ("same", "generic")
    return first.stated is not None and first.stated == second.stated and of_one


def _fallen(one: Side, other: Side) -> str:
    """The reason why a toll was taken back: an article of a later day is sure of fewer dead; else "".

    A rounder figure takes nothing back: "at least 40", where 44 were counted.
    """
    if one.moment is None or other.moment is None or abs(one.moment - other.moment) < _A_DAY:
        return ""
    old, new = (one, other) if one.moment < other.moment else (other, one)
    before, since, value = stated(old.claim), stated(new.claim), new.claim.value
    if before is None or since is None or since >= before or last_place(since) > last_place(before):
        return ""
    dead = all(side.claim.scope and side.claim.scope.fate == _DEAD for side in (one, other))
    if not dead or not isinstance(value, Quantity) or value.modifier != "at_least":
        return ""
    return f"the later article is sure of {worded(new.claim)} alone"


def _converted(first: Quantity, second: Quantity) -> Quantity:
    """The second quantity in the unit of the first, where both are of one dimension; else as it is."""
    if first.unit == second.unit or first.unit is None or second.unit is None:
        return second
    return converted(second, first.unit) or second


def _close(first: Quantity, second: Quantity) -> bool:
    """Whether two figures differ by no more than the rounding of a conversion."""
    if first.stated is None or second.stated is None:
        return False
    return abs(first.stated - second.stated) <= CONVERTED * max(abs(first.stated), abs(second.stated))


def _equal(first: Quantity, second: Quantity) -> bool:
    """Whether both tell the same; of two ranges « di kisaran » or "about" says no more than their ends do."""
    if (first.lower, first.upper) != (second.lower, second.upper):
        return False
    ranged = first.stated is None and first.lower is not None and first.upper is not None
    return first.modifier == second.modifier or (ranged and {first.modifier, second.modifier} <= _IN_RANGE)


def _population_differs(first: Scope, second: Scope, kind: Kind = "count") -> str:
    if first.population and second.population and first.population != second.population:
        told = "they are measured from two places" if kind == "measure" else "others are counted"
        return f"{told} ({_whose(first)} against {_whose(second)})"
    return ""


def _share_differs(first: Scope, second: Scope) -> str:
    if first.share != second.share:
        return f"one is told as {_SHARES[first.share]}, the other as {_SHARES[second.share]}"
    return ""


def two_events(one: Claim, other: Claim) -> str:
    """The two events that counts are told of, where no fate says what both count."""
    if one.kind != "count" or any(claim.scope and claim.scope.fate for claim in (one, other)):
        return ""
    told = [claim.event.concept for claim in (one, other) if claim.event]
    known = [matters()[concept] for concept in told if concept in matters()]
    return " and ".join(told).replace("-", " ") if len(set(known)) > 1 else ""


def _plan_and_fact(one: Claim, other: Claim) -> bool:
    """Whether only one of two figures is a plan or a threat."""
    told = {(claim.scope or _NO_SCOPE).reality for claim in (one, other)}
    return len(told) > 1 and bool(told & {"plan", "threat"})


def _whose(scope: Scope) -> str:
    return " and ".join(map(place_name, scope.population))


def _inclusion(one: Side, other: Side) -> str:
    """Whether taking a part out of one figure gives the other; the sum in words."""
    for whole, rest in ((one, other), (other, one)):
        total, left = stated(whole.claim), stated(rest.claim)
        for part in whole.parts:
            if total is not None and left is not None and total - part == left:
                return f"{total:,} - {part:,} = {left:,}: one figure counts a part that the other leaves out"
        for beside in rest.addends:
            if total is not None and left is not None and left + beside == total:
                return f"{total:,} = {left:,} + {beside:,}: one figure counts in what the other tells apart"
        counted_in = sorted(whole.included - rest.included)
        if counted_in and total is not None and left is not None and total - left == len(counted_in):
            people = " and the ".join(who.replace("-", " ") for who in counted_in)
            return f"{total:,} = {left:,} + the {people}, whom one figure counts in"
    return ""


def _summed(one: Side, other: Side) -> str:
    """Whether one name takes in what the other side adds up: "12 crew" and "2 pilots and 10 crew"."""
    for sum_, whole in ((one, other), (other, one)):
        total, units = stated(sum_.claim), [unit for unit, _ in sum_.summands]
        named = len(set(units)) > 1 and unit_of(whole.claim) in units
        if named and total is not None and total == stated(whole.claim):
            parts = " + ".join(f"{number:,}" for _, number in sum_.summands)
            return f"{total:,} = {parts}: one figure counts in what the other tells apart"
    return ""


def _rounded(first: Quantity, second: Quantity) -> bool:
    """Whether the rounder of two figures is the other one rounded, or cut, to its own digits."""
    if first.stated is None or second.stated is None:
        return False
    rough, fine = sorted((first.stated, second.stated), key=last_place, reverse=True)
    step = last_place(rough)
    fewest = _SHARE if step == 1 and first.unit == second.unit == "percent" else 100 * min(1.0, step)
    if step <= last_place(fine) or abs(rough) < fewest:
        return False
    most = _ROUNDED_FEW if step > 1 and abs(rough) < _FEW else _ROUNDED
    return abs(rough - fine) < step and abs(rough - fine) <= most * abs(fine)


def _estimated_first(old: Claim, new: Claim) -> bool:
    """Whether the later article gives exactly what was told roughly before: "in his 20s", then 34."""
    first, second = old.value, new.value
    return (
        isinstance(first, Quantity)
        and isinstance(second, Quantity)
        and (first.modifier, second.modifier) == ("approx", "exact")
    )


def _updated(one: Side, other: Side, words: str) -> Comparison:
    """Told apart by time: published a day or more apart, or a count that has grown in the later article.

    Where both tell of what hour their data are, the data count, and not the articles.
    """
    hours = one.as_of, other.as_of
    earlier, later = (one.moment, other.moment) if None in hours else hours
    told = "article gives" if None in hours else "data give"
    if (one.borrowed or other.borrowed) and one.claim.kind == "count" and not is_personal(one.claim):
        return Comparison(
            verdict="update", reason=f"{words}: one article is undated, and may be the later one"
        )
    if earlier is None or later is None or earlier == later:
        return Comparison(verdict="conflict", reason=f"{words} cannot both hold")
    old, new = (one.claim, other.claim) if earlier < later else (other.claim, one.claim)
    if is_personal(one.claim) and not _estimated_first(old, new):
        return Comparison(verdict="conflict", reason=f"{words} cannot both hold")
    grown = one.claim.kind == "count" and (stated(new) or 0) > (stated(old) or 0)
    if grown or abs(later - earlier) >= _A_DAY:
        return Comparison(verdict="update", reason=f"{words}: the later {told} {worded(new)}")
    return Comparison(verdict="conflict", reason=f"{words} cannot both hold")
