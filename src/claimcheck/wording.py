"""Values, written for people: "Mon 28 Apr 2025", "a Monday", "at least 11,000"."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.model import Claim, Kind, Number, Quantity, TimeInterval

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "AU": "autumn", "WI": "winter"}
_DAY_PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth"}
_DATE_MODIFIERS = {
    "exact": "{}",
    "approx": "about {}",
    "at_least": "{} or later",
    "at_most": "{} or earlier",
    "more_than": "after {}",
    "less_than": "before {}",
    "before": "before {}",
    "after": "after {}",
    "on_or_before": "by {}",
    "on_or_after": "since {}",
    "start": "early {}",
    "mid": "mid-{}",
    "end": "late {}",
}
_QUANTITY_MODIFIERS = {
    "approx": "about {}",
    "at_least": "at least {}",
    "at_most": "at most {}",
    "more_than": "more than {}",
    "less_than": "less than {}",
}
_IRREGULAR = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    **{word: word for word in ("magnitude", "horsepower", "hertz", "megahertz", "gigahertz")},
}
_WITH_UNIT = ("percent", "measure", "duration")
_GREAT = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_UNANCHORED = re.compile(
    r"XXXX(?:-WXX-(?P<weekday>[1-7])|-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-XX-(?P<bare>\d\d))(?:T.*)?"
)


def worded(claim: Claim) -> str:
    """A claim's value for people; the words of the text where the value has no form of its own."""
    value = claim.value
    if isinstance(value, Quantity):
        return _quantity(value, claim.kind) or claim.text
    return worded_date(value) or claim.text


def worded_date(value: TimeInterval) -> str:
    """A date for people, its modifier told; "" where it has no form."""
    stated = _date(value)
    return _DATE_MODIFIERS[value.modifier].format(stated) if stated else ""


def _date(value: TimeInterval) -> str:
    if value.earliest is None and value.latest is None:
        return _unanchored(value.timex)
    if value.earliest is None or value.latest is None:
        return _stated_end(value)
    first, last = value.earliest, value.latest
    if first == last:
        return _day(first) + _time(value.timex)
    return _period(value, first, last)


def _stated_end(value: TimeInterval) -> str:
    """The one end that an open interval has, as its TIMEX3 value states it."""
    if match := re.fullmatch(r"(\d{4})(?:-(\d\d))?", value.timex):
        return f"{_MONTHS[int(match[2]) - 1][:3]} {match[1]}" if match[2] else match[1]
    end = value.earliest or value.latest
    return _day(end) if end else ""


def _period(value: TimeInterval, first: date, last: date) -> str:
    """A period by its name where it has one, else from its first to its last day."""
    span = _span(first, last)
    match value.granularity:
        case "weekend" | "week":
            span = f"{value.granularity} of {span}"
        case "quarter":
            span = f"{_ORDINALS[(first.month + 2) // 3]} quarter of {first.year}"
        case "season" if value.timex[5:7] in _SEASONS:
            span = f"{_SEASONS[value.timex[5:7]]} {value.timex[:4]}"
        case "month" if (first.year, first.month) == (last.year, last.month):
            span = f"{_MONTHS[first.month - 1][:3]} {first.year}"
        case "year" if first.year == last.year:
            span = str(first.year)
        case "decade":
            span = f"{first.year}s"
        case "century":
            span = f"{first.year // 100}00s"
    return span


def _unanchored(timex: str) -> str:
    """A date that nothing ties to a year: any Monday, December of some year."""
    match = _UNANCHORED.fullmatch(timex)
    if not match:
        return ""
    if match["weekday"]:
        return f"a {_WEEKDAYS[int(match['weekday']) - 1]}"
    if match["bare"]:
        return f"day {int(match['bare'])} of a month"
    name = _MONTHS[int(match["month"]) - 1]
    return f"{int(match['day'])} {name} of some year" if match["day"] else f"{name} of some year"


def _day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def _time(timex: str) -> str:
    _, mark, time = timex.partition("T")
    if not mark:
        return ""
    return f", {_DAY_PARTS.get(time[:2], time)}"


def _span(first: date, last: date) -> str:
    """Both ends, with what they share written once."""
    end = f"{last.day} {_MONTHS[last.month - 1][:3]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    start = f"{first.day} {_MONTHS[first.month - 1][:3]}"
    return f"{start} – {end}" if first.year == last.year else f"{start} {first.year} – {end}"


def _quantity(value: Quantity, kind: Kind) -> str:
    """The bounds with their currency or unit; what a count counts stands in the words quoted."""
    before = f"{value.currency} " if value.currency else ""
    after = _unit(value) if kind in _WITH_UNIT and value.unit else ""

    def dressed(number: Number) -> str:
        return f"{before}{_number(number)}"

    if value.stated is not None and value.modifier in _QUANTITY_MODIFIERS:
        return _QUANTITY_MODIFIERS[value.modifier].format(dressed(value.stated)) + after
    if value.lower is not None and value.upper is not None and value.lower != value.upper:
        return f"{dressed(value.lower)}–{_number(value.upper)}{after}"
    if value.stated is not None:
        return dressed(value.stated) + after
    if value.lower is not None and value.upper is None:
        return f"{dressed(value.lower)}{after} or more"  # "dozens" name no figure
    known = value.upper if value.lower is None else value.lower
    return "" if known is None else dressed(known) + after


def _unit(value: Quantity) -> str:
    if value.unit == "percent":
        return "%"
    unit = (value.unit or "").replace("-", " ")
    return f" {unit}" if value.stated == 1 else f" {_plural(unit)}"


def _plural(unit: str) -> str:
    """The plural of a unit: "square feet", "kilometres per hour", "degrees celsius"."""
    head, per, rest = unit.partition(" per ")
    if head.startswith("degree "):
        return head.replace("degree", "degrees", 1)
    before, space, last = head.rpartition(" ")
    return f"{before}{space}{_IRREGULAR.get(last, last + 's')}{per}{rest}"


def _number(number: Number) -> str:
    for great, name in _GREAT:
        part = number / great
        if abs(part) >= 1 and round(part, 3) == part:
            return f"{_decimals(part)} {name}"
    return _decimals(number) if isinstance(number, float) else f"{number:,}"


def _decimals(number: float) -> str:
    return f"{number:,.6f}".rstrip("0").rstrip(".")
