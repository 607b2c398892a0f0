"""Two dates of one fact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.languages import FIRST_CLASS, phrases, table
from claimcheck.model import Claim, Comparison, TimeInterval
from claimcheck.values.identity import clock
from claimcheck.values.intervals import contains, fits, overlaps, same
from claimcheck.values.nights import one_night
from claimcheck.wording import worded, worded_date

#: Minutes by which a time told as "about" may be off.
_ROUNDED_CLOCK = 30
_BOUNDS = frozenset({"before", "after", "on_or_before", "on_or_after", "at_least", "at_most"})
#: Modifiers of a day from which, and of one up to which, something goes on.
_SINCE, _UNTIL = frozenset({"after", "on_or_after"}), frozenset({"before", "on_or_before"})
#: Letters behind a time of day, which may name its zone: WIB, WITA, GMT, ET.
_LETTERS = re.compile(r"\b[A-Z]{2,4}\b(?=\W*$)")
#: Zones in which reports for abroad tell what others tell by local time, without a zone.
_UNIVERSAL = frozenset({"GMT", "UTC"})
_SAME = Comparison(verdict="agree", reason="both name the same days")


def compare_dates(one: Claim, other: Claim, first: TimeInterval, second: TimeInterval) -> Comparison:
    """The verdict on two dates: times of day, steps of one matter, constraints, then intervals."""
    if first.granularity == second.granularity == "minute":
        return _clocks(one, other, first, second)
    if same(first, second):
        return _SAME
    stages = (one.event.stage if one.event else None, other.event.stage if other.event else None)
    if None not in stages and stages[0] != stages[1]:
        steps = f"two steps of one matter: {_step(stages[0])} and {_step(stages[1])}"
        return Comparison(verdict="agree" if overlaps(first, second) else "stage", reason=steps)
    words = f"{worded(one)} and {worded(other)}"
    if _open(first) or _open(second):
        return _constrained(first, second, words)
    if contains(first, second) or contains(second, first):
        return Comparison(
            verdict="precision", reason=f"{words}: one names the day more closely than the other"
        )
    if overlaps(first, second):
        return Comparison(verdict="compatible", reason=f"{words} share some days")
    return _days_apart(first, second, words)


def _days_apart(first: TimeInterval, second: TimeInterval, words: str) -> Comparison:
    """The verdict on two dates that share no day."""
    if one_night(first, second):
        return Comparison(verdict="compatible", reason=f"{words} are the two sides of one midnight")
    if _reached(first, second) or _reached(second, first):
        return Comparison(verdict="compatible", reason=f"{words}: one is told as a bound")
    return Comparison(verdict="conflict", reason=f"{words} have no day in common")


def _reached(bound: TimeInterval, other: TimeInterval) -> bool:
    """Whether a day lies where another one only bounds it: 8 June beside "since 4 June".

    Two bounds of one kind ("since 4 June", "since 8 June") stay two days.
    """
    if bound.modifier == other.modifier or bound.earliest is None or other.earliest is None:
        return False
    since = bound.modifier in _SINCE and other.earliest >= bound.earliest
    return since or (bound.modifier in _UNTIL and other.earliest <= bound.earliest)


def _step(stage: str | None) -> str:
    return (stage or "").replace("-", " ")


def undated(claim: Claim, others: Sequence[TimeInterval]) -> str:
    """Which of some dates the words of an undated article allow, in words; "" where they allow all or none.

    A bare Monday, dated by its story alone, fits Monday 28 April 2025 and not Sunday 27 April.
    """
    value = claim.value
    if not isinstance(value, TimeInterval) or value.basis != "story" or not value.constraint:
        return ""
    bare = TimeInterval(timex=value.constraint, basis="unresolved")
    fitting = list(dict.fromkeys(worded_date(other) for other in others if fits(bare, other)))
    rest = list(dict.fromkeys(worded_date(other) for other in others if not fits(bare, other)))
    if not fitting or not rest:
        return ""
    allowed = f"fits {' and '.join(fitting)}, not {' or '.join(rest)}"
    return f"« {claim.text} », {worded_date(bare)} without a date, {allowed}"


def _clocks(one: Claim, other: Claim, first: TimeInterval, second: TimeInterval) -> Comparison:
    """Two times of day; where one is told without its date, the times alone are compared."""
    if clock(first) == clock(second) == "dated" and not same(first, second):
        return Comparison(verdict="conflict", reason=f"{worded(one)} and {worded(other)} are two days")
    minutes = abs(_minute(first) - _minute(second))
    words = f"{one.text} and {other.text}"
    zones = [_zone(claim) for claim in (one, other)]
    if minutes < 1:
        if minutes and _to_the_second(first) and _to_the_second(second):
            return Comparison(verdict="compatible", reason=f"{words} are a few seconds apart")
        return Comparison(verdict="agree", reason="both name the same minute")
    if zones[0] != zones[1] and (None not in zones or not _UNIVERSAL.isdisjoint(zones)):
        return Comparison(verdict="compatible", reason=f"{words} are told in two time zones")
    if {first.modifier, second.modifier} & _BOUNDS:
        return Comparison(verdict="compatible", reason=f"{words}: one is told as a bound")
    if minutes <= _ROUNDED_CLOCK and "approx" in {first.modifier, second.modifier}:
        return Comparison(verdict="compatible", reason=f"{words}: one is told as about")
    return Comparison(verdict="conflict", reason=f"{words} are {minutes:.0f} minutes apart")


def _zone(claim: Claim) -> str | None:
    """The time zone behind a time of day; "PM" is none."""
    found = _LETTERS.search(claim.text)
    return found[0] if found and found[0].lower() in _zones() else None


@cache
def _zones() -> frozenset[str]:
    """The time zones of all languages that have tables."""
    return frozenset(
        zone for language in FIRST_CLASS for zone in phrases(table(language, "dates")["zones"]["zone"])
    )


def _minute(value: TimeInterval) -> float:
    """Minutes since midnight, whatever day the time belongs to ("XXXX-XX-XXT15:00")."""
    hour, minute, *seconds = map(int, value.timex.partition("T")[2].split(":"))
    return hour % 24 * 60 + minute + sum(seconds) / 60  # 24:00 is midnight


def _to_the_second(value: TimeInterval) -> bool:
    return value.timex.count(":") > 1


def _open(value: TimeInterval) -> bool:
    return value.earliest is None or value.latest is None


def _constrained(first: TimeInterval, second: TimeInterval, words: str) -> Comparison:
    """One side at least is known only in part: any Monday, December of some year, since 2020."""
    if first.timex == second.timex and first.modifier == second.modifier:
        return Comparison(verdict="agree", reason=f"{words}: both say as much")
    if fits(first, second):
        return Comparison(verdict="compatible", reason=f"{words} can be the same day")
    return Comparison(verdict="conflict", reason=f"{words} cannot be the same day")
