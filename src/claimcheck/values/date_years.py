"""The year of a day and month that are told without one."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.values.date_frame import Frame
from claimcheck.values.intervals import DAY_LIKE

#: A day and month told with a past tense, or with none, lie ahead only within this many days.
_AHEAD, _FAR_AHEAD = 75, 110
#: A day and month this close to a date with its year are of the same story.
_SAME_STORY = 31


def make(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_year(month: int, day: int, frame: Frame) -> int | None:
    """The year that a day and month without one lie in: by tense, else the nearest, rather behind."""
    today = frame.today
    if today is None:
        return None
    near = [when for year in (today.year - 1, today.year, today.year + 1) if (when := make(year, month, day))]
    if not near:
        return today.year
    if frame.tense == "future":
        ahead = [when for when in near if when >= today]
        behind = [when for when in near if when < today]
        if ahead and not (behind and (today - behind[-1]).days < _AHEAD < (ahead[0] - today).days):
            return ahead[0].year
    else:
        limit = today + timedelta(days=_AHEAD if frame.tense else _FAR_AHEAD)
        if behind := [when for when in near if when <= limit]:
            return behind[-1].year
    return min(near, key=lambda when: abs((when - today).days)).year


def year_of_story(month: int, day: int, frame: Frame) -> int | None:
    """The year of the date told just before, where the story lies far behind the day of writing."""
    told, today = frame.focus, frame.today
    if told is None or today is None or told.basis != "explicit" or told.earliest is None:
        return None
    if told.granularity not in DAY_LIKE or told.earliest.year == today.year:
        return None
    when, now = make(told.earliest.year, month, day), make(today.year, month, day)
    if when is None or abs((when - told.earliest).days) > _SAME_STORY:
        return None
    return None if now and abs((now - today).days) <= _AHEAD else when.year
