"""Occasions: which happening an article reports on, where it is one of many of its kind.

Quakes, quotations, matches and prices come again and again in the same words, so that likeness of
words cannot tell them apart; the days on which they are told can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from claimcheck.context.events import acts_of_saying
from claimcheck.linking.openings import Opening
from claimcheck.model import Article, Basis, Claim, Quantity, TimeInterval

#: moves: two dates as far apart as their articles; series: each article on an occasion of its own;
#: past: two figures of two times; hour: two readings, or days, of what changes by the hour; template: one
#: outlet's sentence filled in for two subjects; one: one occasion.
Occasions: TypeAlias = Literal["moves", "series", "past", "hour", "template", "one", "unknown"]

Published: TypeAlias = datetime | date | None

#: How far into its article a date may stand to tell what the article is about.
_LEAD = 400
#: How many days may lie between a happening and its report "of today".
_FRESH = 1
#: How far apart the dates of two sentences must be for their figures to be of two times.
_LONG = timedelta(days=180)
#: How near in time two articles must be for a price or a rate to be the same.
_HOUR = timedelta(hours=1)
#: From how many days between two articles on, a date that moves along with them is another one; a
#: day apart it may be one happening that the second took for today's.
_MOVED = timedelta(days=2)
#: Up to how many days two dates of a grain may move otherwise than their articles and still move along.
_DAY, _WEEK, _MONTH = timedelta(days=1), timedelta(days=6), timedelta(days=30)
_SLACK = {"day": _DAY, "part-of-day": _DAY, "minute": _DAY, "week": _WEEK, "weekend": _WEEK, "month": _MONTH}
#: Where a day of publication is known from more than the dates in the text, which it is to be held against.
_SURE: frozenset[Basis] = frozenset({"given", "printed", "file-name"})
_DAYS = frozenset({"day", "part-of-day", "minute"})


@dataclass(frozen=True, slots=True)
class Setting:
    """When a claim is told, and of when.

    ``published`` is its article's moment; ``own`` the article's own occasion, the first day of its
    headline or lead that is fresh, with the event concept it is told of; ``told`` is the nearest
    date in the sentence of a figure; ``hourly`` says that the article reports on what changes by
    the hour (prices, rates); ``subject`` are the names in the headline, ``outlet`` is who printed it.
    """

    published: Published = None
    own: tuple[date, str | None] | None = None
    told: TimeInterval | None = None
    hourly: bool = False
    outlet: str | None = None
    subject: frozenset[str] = frozenset()


def settings(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    hourly: frozenset[str],
    openings: Mapping[str, Opening],
) -> Mapping[str, Setting]:
    """The setting of every claim by its id; ``hourly`` are the articles on what changes by the hour."""
    outlets = {article.id: article.source for article in articles}
    published = {
        article.id: article.published if article.published_basis in _SURE else None for article in articles
    }
    days = {name: _as_day(moment) for name, moment in published.items()}
    own = _occasions(claims, days, {name: opening.event for name, opening in openings.items()})
    told = _told(claims)
    return {
        claim.id: Setting(
            published=published[claim.article],
            own=own.get(claim.article),
            told=told.get(claim.id),
            hourly=claim.article in hourly,
            outlet=outlets[claim.article],
            subject=openings[claim.article].subject,
        )
        for claim in claims
    }


def occasion(one: Claim, first: Setting, other: Claim, second: Setting) -> Occasions:
    """Whether two claims of two articles are told of one occasion."""
    if isinstance(one.value, TimeInterval) and isinstance(other.value, TimeInterval):
        if first.hourly and second.hourly:
            return "hour"
        if _moves(one.value, other.value, (first.published, second.published)):
            return "moves"
    elif first.told and second.told and _long_apart(first.told, second.told):
        return "past"
    elif first.hourly and second.hourly and not _within_an_hour(first.published, second.published):
        return "hour"
    if first.own is None or second.own is None:
        return "unknown"
    if first.own[0] == second.own[0]:
        return "one"
    days_apart = abs(first.own[0] - second.own[0])
    return "series" if days_apart >= _MOVED and first.own[1] == second.own[1] else "unknown"


def of_two_subjects(one: Setting, other: Setting, *, tied: bool) -> bool:
    """Whether one outlet names two subjects in two headlines, and none in both.

    What it tells of them in nearly the same sentences is a template: « harga saham … level tertinggi ».
    Where a headline names nothing, names in the openings that are ``tied`` make one subject.
    """
    if one.outlet is None or one.outlet != other.outlet:
        return False
    if one.subject and other.subject:
        return one.subject.isdisjoint(other.subject)
    return not tied


def _occasions(
    claims: Sequence[Claim], published: Mapping[str, date | None], events: Mapping[str, str | None]
) -> dict[str, tuple[date, str | None]]:
    """The own day of each article that tells one, and the event concept it is told of.

    A title's day names the issue of a series ("Gold on 19 June"); in the text it takes an event, its
    sentence's own or the headline's.
    """
    found: dict[str, tuple[date, str | None]] = {}
    for claim in sorted(claims, key=_reading_order):
        day, told = published[claim.article], _day_of(claim)
        if day is None or told is None or claim.article in found or claim.span.start > _LEAD:
            continue
        concept = claim.event.concept if claim.event else events[claim.article]
        if abs((told - day).days) <= _FRESH and (
            claim.span.field == "title" or (concept and concept not in acts_of_saying())
        ):
            found[claim.article] = (told, None if claim.span.field == "title" else concept)
    return found


def _told(claims: Sequence[Claim]) -> dict[str, TimeInterval]:
    """For every figure whose sentence gives a date, the nearest one."""
    dates: dict[tuple[str, str, int], list[tuple[int, TimeInterval]]] = {}
    for claim in claims:
        if isinstance(claim.value, TimeInterval):
            dates.setdefault(_sentence(claim), []).append((claim.span.start, claim.value))
    found: dict[str, TimeInterval] = {}
    for claim in claims:
        beside = dates.get(_sentence(claim), ()) if isinstance(claim.value, Quantity) else ()
        places = [(abs(start - claim.span.start), start) for start, _ in beside]
        if places:
            found[claim.id] = dict(beside)[min(places)[1]]
    return found


def _moves(one: TimeInterval, other: TimeInterval, published: tuple[Published, Published]) -> bool:
    """Whether two dates move along with the days on which their articles appeared.

    They lie as far apart as those days ("next week"), or each is its own article's day.
    """
    slack = _SLACK.get(one.granularity)
    if slack is None or one.granularity != other.granularity:
        return False
    if one.earliest is None or other.earliest is None or abs(one.earliest - other.earliest) < _MOVED:
        return False
    first, second = (_as_day(moment) for moment in published)
    if first is None or second is None:
        return False
    if slack == _DAY and max(abs(one.earliest - first), abs(other.earliest - second)) <= _DAY:
        return True
    moved = (one.earliest - other.earliest) - (first - second)
    return abs(first - second) >= _MOVED and abs(moved) <= slack


def _long_apart(one: TimeInterval, other: TimeInterval) -> bool:
    """Whether the times that the sentences of two figures tell of lie half a year apart."""
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.earliest - other.latest > _LONG or other.earliest - one.latest > _LONG


def _within_an_hour(one: Published, other: Published) -> bool:
    if (
        not isinstance(one, datetime)
        or not isinstance(other, datetime)
        or bool(one.tzinfo) != bool(other.tzinfo)
    ):
        return False
    return abs(one - other) <= _HOUR


def _as_day(moment: Published) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _day_of(claim: Claim) -> date | None:
    value = claim.value
    if not isinstance(value, TimeInterval) or value.granularity not in _DAYS:
        return None
    return value.earliest if value.earliest == value.latest else None


def _reading_order(claim: Claim) -> tuple[str, bool, int]:
    return claim.article, claim.span.field != "title", claim.span.start


def _sentence(claim: Claim) -> tuple[str, str, int]:
    return claim.article, claim.span.field, claim.sentence.start
