"""A stretch of time beside the days that begin and end it, and an hour beside itself by another clock."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from claimcheck.languages import phrases, table
from claimcheck.model import Article, Claim, Quantity, TimeInterval
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.identity import exact_figure

#: Days in a unit, and by how many units a stretch may be told otherwise: a first or last one counted or not.
_DAYS = {"day": (1.0, 1.0), "week": (7.0, 0.5), "month": (30.44, 0.8), "year": (365.25, 1.05)}
_GRAINS = frozenset({"day", "month", "year"})
_TOKENS = re.compile(r"[^\W\d_]+|[^\w\s]")
#: What may follow a stretch that ends its clause; at the end of a text nothing does.
_ENDS = ("", ".", ",", ";", ")", "\n")
_ZONE = re.compile(r"[A-Z]{2,5}\b")
#: Signs and code points between an hour and the same by another clock.
_RESTATED, _BEHIND = frozenset({"(", "/"}), 6
_MINUTES, _DAY, _QUARTER = 60, 24, 15
#: A stretch this many times shorter than its range leaves days out on purpose.
_GAPS = 2


def wrong_stretches(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The stretches of time of one article that its days beside them do not make."""
    for one, other in pairwise(claims):
        span, days = (one, other) if one.kind == "duration" else (other, one)
        if span.kind != "duration" or days.kind != "date" or one.sentence != other.sentence:
            continue
        length, told = _length(days), exact_figure(span)
        unit = span.value.unit if isinstance(span.value, Quantity) else None
        if length is None or told is None or unit not in _DAYS or not _joined(one, other, article):
            continue
        size, slack = _DAYS[unit]
        if told < length / size / _GAPS:
            continue  # ten days of a month of courses
        if abs(length / size - told) > slack or (unit == "day" and length < told):
            yield Remark(
                claims=(one, other),
                message=f"{span.text}, {days.text}: these are {_worded(length)}",
                explanation="the stretch of time and its first and last day do not fit each other",
                confidence="medium",
            )


def wrong_clocks(dates: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The hours of one article that stand beside themselves by another clock and are another hour.

    Of a clock that is not named, it is known that it is some quarters of an hour from any other.
    """
    minutes = [_minutes(claim) for claim in dates]
    for (one, other), hours in zip(pairwise(dates), pairwise(minutes), strict=False):
        if None in hours:
            continue
        zones = [_zone(claim, article) for claim in (one, other)]
        if zones[0] == zones[1] or not _restated(one, other, article):
            continue
        between = (hours[1] or 0) - (hours[0] or 0)
        if None in zones:
            if between % _QUARTER and {_modifier(one), _modifier(other)} == {"exact"}:
                yield _two_hours(one, other, "no two clocks are so far apart")
            continue
        apart = (zones[1] or 0) - (zones[0] or 0)
        if (between - apart) % (_DAY * _MINUTES):
            yield _two_hours(one, other, f"the clocks are {_hours(abs(apart))} apart")


def _two_hours(one: Claim, other: Claim, why: str) -> Remark:
    return Remark(
        claims=(one, other),
        message=f"{one.text} beside {other.text}: {why}",
        explanation="one of the two was turned from the other clock by a wrong number of hours or minutes",
    )


def _modifier(claim: Claim) -> str | None:
    return claim.value.modifier if isinstance(claim.value, TimeInterval) else None


def _length(days: Claim) -> float | None:
    """The days from the first to the last of a range, both counted; None for a single day or year."""
    value = days.value
    if not isinstance(value, TimeInterval) or value.granularity not in _GRAINS or "/" not in value.timex:
        return None
    if value.earliest is None or value.latest is None or value.modifier != "exact":
        return None
    if value.granularity == "year":
        return (value.latest.year - value.earliest.year) * _DAYS["year"][0]
    return (value.latest - value.earliest).days + 1.0


def _worded(days: float) -> str:
    years = days / _DAYS["year"][0]
    return f"{years:.0f} years" if years >= 2 else f"{days:.0f} days"  # noqa: PLR2004


def _joined(one: Claim, other: Claim, article: Article) -> bool:
    """Whether nothing stands between a stretch and its days but words that join the two.

    A stretch behind the days ends its clause: "from 3 to 9 June, two weeks after" is none of them.
    """
    text = article.field(one.span.field)
    between = text[one.span.end : other.span.start].lower()
    key = "stretch" if one.kind == "duration" else "days"
    joining = known_words(article.language, "stretches", key)
    ends = key == "stretch" or text[other.span.end : other.span.end + 1] in _ENDS
    partial = known_words(article.language, "stretches", "partial")
    words = _TOKENS.findall(f"{one.text} {other.text}".lower())
    return (
        ends
        and partial.isdisjoint(words)
        and all(word in joining for word in _TOKENS.findall(between))
        and not any(map(str.isdecimal, between))
    )


def _restated(one: Claim, other: Claim, article: Article) -> bool:
    """Whether one hour stands behind another as the same hour."""
    between = article.field(one.span.field)[one.span.end : other.span.start].lower()
    words = [word for word in _TOKENS.findall(between) if word.upper() not in _zones(article.language)]
    same = known_words(article.language, "clocks", "same") | _RESTATED
    return one.span.field == other.span.field and words[:1] != [] and all(word in same for word in words)


def _zone(claim: Claim, article: Article) -> int | None:
    """The minutes by which the clock of an hour is ahead of Greenwich, where it is named."""
    text = article.field(claim.span.field)[claim.span.start : claim.span.end + _BEHIND]
    known = _zones(article.language)
    return next((known[word] for word in _ZONE.findall(text) if word in known), None)


def _minutes(claim: Claim) -> int | None:
    """The minutes since midnight of an hour told to the minute."""
    clock = claim.value.timex.partition("T")[2] if isinstance(claim.value, TimeInterval) else ""
    found = re.fullmatch(r"(\d\d):(\d\d)", clock)
    return int(found[1]) * _MINUTES + int(found[2]) if found else None


def _hours(minutes: int) -> str:
    hours = minutes / _MINUTES
    return f"{hours:g} hour{'' if hours == 1 else 's'}"


@cache
def _zones(language: str) -> dict[str, int]:
    told = table(language, "checks").get("zones", {})
    return {name: int(float(hours) * _MINUTES) for hours, names in told.items() for name in phrases(names)}
