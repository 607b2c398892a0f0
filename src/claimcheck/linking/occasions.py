"""Occasions: which happening an article reports on, where it is one of many of its kind.

Quakes, quotations, matches and prices come again and again in the same words, so that likeness of
words cannot tell them apart; the days on which they are told can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal, TypeAlias

from claimcheck.context.events import acts_of_saying
from claimcheck.frozen import frozen
from claimcheck.linking.beside import dates_beside, wholes_beside
from claimcheck.linking.openings import Opening, tie
from claimcheck.linking.polls import on_polls
from claimcheck.linking.times import LONG, Times, are_apart, of_two_times, recalls, times
from claimcheck.model import Article, Basis, Claim, Quantity, TimeInterval
from claimcheck.text.memo import once
from claimcheck.values.intervals import DAY_LIKE
from claimcheck.values.ranges import can_both_hold

#: moves: two dates as far apart as their articles; series: each article on an occasion of its own;
#: times: each article tells of a time of its own; past: two figures of two times; whole: shares in brackets
#: behind two counts; hour: two readings or days of what changes by the hour; template: one outlet's sentence
#: filled in for two subjects; one: one occasion.
Occasions: TypeAlias = Literal[
    "moves", "series", "times", "past", "whole", "hour", "template", "one", "unknown"
]

Published: TypeAlias = datetime | date | None

#: How far into its article a date may stand to tell what the article is about.
_LEAD = 400
#: How many days may lie between a happening and its report "of today".
_FRESH = 1
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
#: Of how many pairs of articles it is kept what lies between them.
_KEPT = 1 << 12
#: Occasions of two articles that tell of two happenings.
_APART = frozenset({"times", "series"})
#: What part of their names two openings share where one matter ties them.
_TIED = 1 / 3


@frozen(slots=False)
class Issue:
    """When an article is told, and of what.

    ``published`` is its moment; ``own`` its own occasion, the first day of its headline or lead that is
    fresh, with the event concept it is told of; ``hourly`` says that it reports on what changes by
    the hour (prices, rates); ``subject`` are the names in the headline, ``names`` those in the opening,
    ``outlet`` is who printed it; ``times`` are those that it tells of, unless it ``looks_back``;
    ``article`` is the one that it is.
    """

    article: Article
    published: Published = None
    own: tuple[date, str | None] | None = None
    hourly: bool = False
    outlet: str | None = None
    subject: frozenset[str] = frozenset()
    names: frozenset[str] | None = None
    times: Times = ()
    looks_back: bool = False

    @once
    def polls(self) -> bool:
        """Whether it reports on a count by sample."""
        return on_polls(self.article)


@frozen()
class Setting:
    """Where a claim is told, and of when: ``told`` is the nearest date in the sentence of a figure.

    ``whole`` is the count that a share in brackets stands behind: "6,762,224 votes (44.74 percent)".
    """

    issue: Issue
    told: TimeInterval | None = None
    whole: Quantity | None = None


@frozen()
class _Between:
    """What two articles leave open to their claims: the occasion, unless ``hourly`` or their days tell.

    ``days`` are those of publication, where both are known; ``moved`` is the time between them.
    """

    hourly: bool
    within_an_hour: bool
    days: tuple[date, date] | None
    moved: timedelta
    occasion: Literal["one", "series", "times", "unknown"]


def settings(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    hourly: frozenset[str],
    openings: Mapping[str, Opening],
) -> Mapping[str, Setting]:
    """The setting of every claim by its id; ``hourly`` are the articles on what changes by the hour."""
    published = {
        article.id: article.published if article.published_basis in _SURE else None for article in articles
    }
    days = {name: _as_day(moment) for name, moment in published.items()}
    own = _occasions(claims, days, {name: opening.event for name, opening in openings.items()})
    told, wholes = dates_beside(claims), wholes_beside(claims, {article.id: article for article in articles})
    told_of = times(articles, claims)
    issues = {
        article.id: Issue(
            article=article,
            published=published[article.id],
            own=own.get(article.id),
            hourly=article.id in hourly,
            outlet=article.source,
            subject=openings[article.id].subject,
            names=openings[article.id].names,
            times=told_of.get(article.id, ()),
            looks_back=openings[article.id].looks_back,
        )
        for article in articles
    }
    return {
        claim.id: Setting(issues[claim.article], told.get(claim.id), wholes.get(claim.id)) for claim in claims
    }


def occasion(one: Claim, first: Setting, other: Claim, second: Setting) -> Occasions:
    """Whether two claims of two articles are told of one occasion."""
    between = _between(first.issue, second.issue)
    if between.occasion in _APART and (_recalls(first, second) or _recalls(second, first)):
        return "unknown"
    if between.occasion == "times":
        return "times"
    if isinstance(one.value, TimeInterval) and isinstance(other.value, TimeInterval):
        if between.hourly:
            return "hour"
        if between.days and _moves(one.value, other.value, between.days, between.moved):
            return "moves"
    elif first.told and second.told and of_two_times(first.told, second.told, one.kind):
        return "past"
    elif first.whole and second.whole and not can_both_hold(first.whole, second.whole):
        return "whole"
    elif between.hourly and not between.within_an_hour:
        return "hour"
    return between.occasion


@lru_cache(_KEPT)
def _between(one: Issue, other: Issue) -> _Between:
    first, second = _as_day(one.published), _as_day(other.published)
    return _Between(
        hourly=one.hourly and other.hourly,
        within_an_hour=_within_an_hour(one.published, other.published),
        days=(first, second) if first and second else None,
        moved=first - second if first and second else timedelta(),
        occasion="times" if _of_two_happenings(one, other) else _own(one.own, other.own),
    )


def _of_two_happenings(one: Issue, other: Issue) -> bool:
    if one.looks_back or other.looks_back:
        return False
    return are_apart(one.times, other.times, tie(one.names, other.names, _TIED))


def _own(
    one: tuple[date, str | None] | None, other: tuple[date, str | None] | None
) -> Literal["one", "series", "unknown"]:
    """Whether two articles' own occasions are one."""
    if one is None or other is None:
        return "unknown"
    if one[0] == other[0]:
        return "one"
    between = abs(one[0] - other[0])
    return "series" if between >= (_MOVED if one[1] == other[1] else LONG) else "unknown"


def _recalls(one: Setting, other: Setting) -> bool:
    """Whether a figure is told of an earlier time, in which the other article was told."""
    return recalls(one.told, _as_day(one.issue.published), _as_day(other.issue.published))


def of_two_subjects(one: Setting, other: Setting, *, tied: bool) -> bool:
    """Whether one outlet names two subjects in two headlines, and none in both.

    What it tells of them in nearly the same sentences is a template: « harga saham … level tertinggi ».
    Where a headline names nothing, names in the openings that are ``tied`` make one subject.
    """
    first, second = one.issue, other.issue
    if first.outlet is None or first.outlet != second.outlet:
        return False
    if first.subject and second.subject:
        return first.subject.isdisjoint(second.subject)
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


def _moves(one: TimeInterval, other: TimeInterval, days: tuple[date, date], moved: timedelta) -> bool:
    """Whether two dates move along with the days on which their articles appeared, ``moved`` apart.

    They lie as far apart as those days ("next week"), or each is its own article's day.
    """
    slack = _SLACK.get(one.granularity)
    if slack is None or one.granularity != other.granularity:
        return False
    if one.earliest is None or other.earliest is None or abs(one.earliest - other.earliest) < _MOVED:
        return False
    if slack == _DAY and max(abs(one.earliest - days[0]), abs(other.earliest - days[1])) <= _DAY:
        return True
    return abs(moved) >= _MOVED and abs((one.earliest - other.earliest) - moved) <= slack


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
    if not isinstance(value, TimeInterval) or value.granularity not in DAY_LIKE:
        return None
    return value.earliest if value.earliest == value.latest else None


def _reading_order(claim: Claim) -> tuple[str, bool, int]:
    return claim.article, claim.span.field != "title", claim.span.start
