"""A weekday that the calendar does not give to its date.

Why it matters: One of the two is wrong, and readers cannot know which.
Example: "Wednesday, 11 June 2026" (a Thursday); where the article names the day right, that is shown, too.
To settle it: Look at the calendar and at the source; mend the one that slipped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.model import Article, Claim, Quantity, TimeInterval
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.wording import worded

_DOUBT = "weekday-mismatch"
#: Days from which on two dates differ by their month or year.
_FEW = 7


def _mismatches(case: Case) -> Iterator[Remark]:
    """One remark for each way an article writes a mismatch, however often."""
    for article, claims in case.told_by.items():
        alike: dict[str, list[Claim]] = defaultdict(list)
        doubtful = [claim for claim in claims if _DOUBT in claim.doubts]
        borrowed = _of_other_years(doubtful, case.articles[article].day)
        for claim in doubtful:
            if claim not in borrowed:
                alike[claim.text].append(claim)
        told = _days(claims) if alike else {}
        for text, same in alike.items():
            explanation, day = _slips(same[0], case.articles[article], told)
            yield Remark(
                claims=(*same, told[day]) if day in told else tuple(same),
                message=f"{text}: the calendar says {_worded(same[0], same[0].value)}",
                explanation=explanation,
            )


def _of_other_years(doubtful: Sequence[Claim], published: date | None) -> list[Claim]:
    """The claims whose year was taken from the article's day, where several days deny it: an old list."""
    borrowed = [claim for claim in doubtful if _is_borrowed(claim)]
    days = {claim.value.earliest for claim in borrowed if isinstance(claim.value, TimeInterval)} - {None}
    near = published is not None and all(day and abs((day - published).days) <= _FEW for day in days)
    return borrowed if len(days) > 1 and not near else []


def _is_borrowed(claim: Claim) -> bool:
    return isinstance(claim.value, TimeInterval) and claim.value.basis == "published"


def _days(claims: Sequence[Claim]) -> dict[date, Claim]:
    """The days that an article names in full elsewhere, each with the first claim that does."""
    named = [
        (claim.value.earliest, claim)
        for claim in claims
        if isinstance(claim.value, TimeInterval)
        and claim.value.basis == "explicit"
        and claim.value.earliest
        and claim.value.earliest == claim.value.latest
        and _DOUBT not in claim.doubts
    ]
    return dict(reversed(named))


def _slips(claim: Claim, article: Article, told: Mapping[date, Claim]) -> tuple[str, date | None]:
    """What was probably meant, the likelier slip first, with the day that is surely right, if any.

    A day that the article names elsewhere is likeliest.  News tells of its own day: a date that is
    the day of publication is right, and its weekday slipped.
    """
    here = claim.value.earliest if isinstance(claim.value, TimeInterval) else None
    meant = [
        value
        for value in (*claim.alternatives, *_miskeyed(claim, told))
        if isinstance(value, TimeInterval) and value.earliest != here and _written(claim, value)
    ]
    sure = article.day if article.published_basis in {"given", "printed"} else None
    years = frozenset(day.year for day in (*told, sure) if day)
    meant.sort(key=lambda value: _rank(claim, value, told, years))
    words = [f"{_part(claim, value)} slipped and {_worded(claim, value)} was meant" for value in meant]
    weekday = "the weekday slipped"
    if meant and meant[0].earliest in told:
        return f"likely {words[0]}: the article names that day elsewhere", meant[0].earliest
    if here and here == sure:
        return f"likely {weekday}: the article is of that day", here
    if not words:
        return f"perhaps {weekday}", None
    return f"likely {words[0]}; else {' or '.join([*words[1:2], weekday])}", None


def _miskeyed(claim: Claim, told: Mapping[date, Claim]) -> Iterator[TimeInterval]:
    """The days named elsewhere of the weekday and month as written, of which a key too many made this one.

    Or one too few: "Friday (23/3)" beside Friday 3 March.
    """
    here = claim.value.earliest if isinstance(claim.value, TimeInterval) else None
    weekdays = {
        value.earliest.isoweekday()
        for value in claim.alternatives
        if isinstance(value, TimeInterval) and value.earliest and value.earliest != here
    }
    for day in told if here else ():
        if day.isoweekday() in weekdays and here and (day.year, day.month) == (here.year, here.month):
            short, long = sorted((f"{day.day}", f"{here.day}"), key=len)
            if len(short) < len(long) and short in long:
                yield TimeInterval(earliest=day, latest=day)


def _worded(claim: Claim, value: TimeInterval | Quantity) -> str:
    """A date in full, without "by" or "since"."""
    return worded(replace(claim, value=replace(value, modifier="exact")))


def _rank(claim: Claim, meant: TimeInterval, told: Container[date], years: frozenset[int]) -> int:
    """How far down a correction belongs.

    First a day that the article names elsewhere, then its year where the written year stands alone.
    A day is misread by one (a night, a time zone); two or three days apart, the month is likelier.
    """
    here = claim.value.earliest if isinstance(claim.value, TimeInterval) else None
    if meant.earliest in told or here is None or meant.earliest is None:
        return 0
    if meant.earliest.year in years and here.year not in years:
        return 1
    apart = abs((meant.earliest - here).days)
    return 2 if apart == 1 else 3 if apart >= _FEW else 4


def _written(claim: Claim, meant: TimeInterval) -> bool:
    """Whether the part that a correction changes is written at all: a year may be left out."""
    told = claim.value.earliest if isinstance(claim.value, TimeInterval) else None
    if told is None or meant.earliest is None or told.year == meant.earliest.year:
        return True
    return f"{told.year % 100:02}" in claim.text


def _part(claim: Claim, meant: TimeInterval) -> str:
    """Which part of a date a correction changes: the day, the month or the year."""
    told = claim.value
    if not isinstance(told, TimeInterval):
        return "the date"
    one, other = told.earliest, meant.earliest
    if one is None or other is None:
        return "the date"
    if one.year != other.year and (one.month, one.day) == (other.month, other.day):
        return "the year"
    return "the month" if one.day == other.day else "the day"


RULE = RemarkRule("D201", "weekday-mismatch", "error", "weekday-error", _mismatches, __doc__)
