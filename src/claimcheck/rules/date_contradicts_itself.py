"""A date or a time of day that its own words contradict.

Why it matters: A day that was "tomorrow" when the text was first written is wrong when it is published again.
Example: "at 18:25 in the morning"; "today, Monday (3/3/2025)" in an article of 5 March 2025;
"five days, from 3 to 9 June"; "at 18:00 GMT (20:00 BST)".
To settle it: Write the day out, and look the hour up where it was turned from another clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from claimcheck.languages import phrases, table
from claimcheck.model import Article, Claim, TimeInterval
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.rules.stretches import wrong_clocks, wrong_stretches
from claimcheck.wording import worded

_NOON, _DAY = 12, 24
#: Signs that may stand between a relative day and the date that explains it, in either order.
_BEFORE_DATE, _BEFORE_WORD = " ,(", " ("


def _contradictions(case: Case) -> Iterator[Remark]:
    for identity, claims in case.told_by.items():
        article = case.articles[identity]
        dates = [claim for claim in claims if isinstance(claim.value, TimeInterval)]
        for claim in dates:
            yield from _wrong_hour(claim, article.language)
        yield from wrong_stretches(claims, article)
        yield from wrong_clocks(dates, article)
        if article.published_basis in {"given", "printed"}:
            stale = [remark for one, other in pairwise(dates) for remark in _stale(one, other, article)]
            yield from stale[:1]  # one slip, however often it is repeated


def _wrong_hour(claim: Claim, language: str) -> Iterator[Remark]:
    """A clock time that its part of the day does not hold."""
    clock = claim.value.timex.partition("T")[2] if isinstance(claim.value, TimeInterval) else ""
    if not clock[:2].isdecimal():
        return
    told = int(clock[:2])
    hours = {told, told + _DAY} | ({_DAY} if told == _NOON else set())
    words = f" {claim.text.lower()} "
    for phrase, (first, last) in _hours(language).items():
        if f" {phrase} " in words and not any(first <= hour <= last for hour in hours):
            yield Remark((claim,), f"{claim.text}: {clock} is not “{phrase}”")


def _stale(one: Claim, other: Claim, article: Article) -> Iterator[Remark]:
    """A relative day and the date beside it that name two days."""
    days, between = _days(article.language), article.field(one.span.field)[one.span.end : other.span.start]
    if one.span.field != other.span.field or not article.day:
        return
    for relative, dated, signs in ((one, other, _BEFORE_DATE), (other, one, _BEFORE_WORD)):
        shift, day = days.get(relative.text.lower()), _only_day(dated)
        if between.strip(signs) or shift is None or day is None or (day - article.day).days == shift:
            continue
        if relative.span.field == "text" and relative.text.istitle():
            continue  # it is another story's title: « Harga Cabai Hari Ini, 3 Maret 2025 »
        yield Remark(
            claims=(one, other),
            message=f"{relative.text}, {dated.text}: the article is of {worded(_on(dated, article.day))}",
            explanation="the words may be left from another day, or the day of publication is wrong",
        )


def _only_day(claim: Claim) -> date | None:
    """The day that a claim names in full, whatever the day of writing."""
    value = claim.value
    if not isinstance(value, TimeInterval) or value.basis != "explicit" or value.earliest != value.latest:
        return None
    return value.earliest


def _on(claim: Claim, day: date) -> Claim:
    """The claim as if it named another day."""
    return replace(claim, value=TimeInterval(earliest=day, latest=day))


@cache
def _hours(language: str) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for hours, words in table(language, "checks").get("hours", {}).items():
        first, _, last = hours.partition("-")
        found |= dict.fromkeys(phrases(words), (int(first), int(last)))
    return found


@cache
def _days(language: str) -> dict[str, int]:
    told = table(language, "checks").get("days", {})
    return {phrase: int(shift) for shift, words in told.items() for phrase in phrases(words)}


RULE = RemarkRule("D205", "date-contradicts-itself", "warning", "internal", _contradictions, __doc__)
