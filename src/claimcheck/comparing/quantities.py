"""Two quantities of one fact."""

from __future__ import annotations

from datetime import timedelta

from claimcheck.comparing.sides import Side, apart, moment
from claimcheck.context.places import place_name
from claimcheck.model import Claim, Comparison, Number, Quantity, Scope
from claimcheck.values.identity import is_personal
from claimcheck.values.ranges import can_both_hold
from claimcheck.wording import worded

_NO_SCOPE = Scope()
_SHARES: dict[str, str] = {"total": "the whole", "part": "a part", "addition": "an addition"}


def compare_quantities(one: Side, other: Side, first: Quantity, second: Quantity) -> Comparison:
    """The verdict on two quantities: scope first, then sums, rounding, hedges, and time last."""
    scopes = (one.claim.scope or _NO_SCOPE, other.claim.scope or _NO_SCOPE)
    words = f"{worded(one.claim)} and {worded(other.claim)}"
    if _equal(first, second):
        return Comparison(verdict="agree", reason="both give the same figure")
    if scope := _population_differs(*scopes):
        return Comparison(verdict="scope", reason=f"{words}: {scope}")
    if first.stated is not None and first.stated == second.stated:
        return Comparison(verdict="compatible", reason=f"{words}: the same figure, hedged by one")
    if sum_ := _inclusion(one, other):
        return Comparison(verdict="inclusion", reason=f"{words}: {sum_}{apart(one, other)}")
    if _rounded(first, second):
        return Comparison(verdict="precision", reason=f"{words}: one rounds the other")
    if can_both_hold(first, second):
        return Comparison(verdict="compatible", reason=f"{words}: the hedges allow both{apart(one, other)}")
    if first.stated is None and second.stated is None and "approx" in {first.modifier, second.modifier}:
        return Comparison(verdict="scope", reason=f"{words}: both are rough words, not figures")
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
        counted_in = set(_included(whole.claim)) - set(_included(rest.claim))
        if counted_in and total is not None and left is not None and total - left == 1:
            return f"{total:,} = {left:,} + the {counted_in.pop()}, whom one figure counts in"
    return ""


def _included(claim: Claim) -> tuple[str, ...]:
    return claim.scope.included if claim.scope else ()


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
    """Told apart by time: published a day or more apart, or a count that has grown in the later article."""
    earlier, later = moment(one.published), moment(other.published)
    if earlier is None or later is None or earlier == later or is_personal(one.claim):
        return Comparison(verdict="conflict", reason=f"{words} cannot both hold")
    old, new = (one.claim, other.claim) if earlier < later else (other.claim, one.claim)
    grown = one.claim.kind == "count" and (_stated(new) or 0) > (_stated(old) or 0)
    if grown or abs(later - earlier) >= timedelta(days=1):
        return Comparison(verdict="update", reason=f"{words}: the later article gives {worded(new)}")
    return Comparison(verdict="conflict", reason=f"{words} cannot both hold")
