"""When holidays fall: from the `holidays` library, and from the Umm al-Qura calendar for months of the moon.

A holiday is named "ID:Eid al-Fitr" (country and the library's English name) or "hijri:9" (a month of
the Islamic calendar).  Both libraries are loaded when the first holiday is met in a text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, partial

from claimcheck.values.library_modules import lone_module

#: The years that the two libraries know well.
_FIRST, _LAST = 1948, 2076
#: The kinds of holidays that are asked for: days off, and days that everybody names ("Halloween").
_KINDS = ("public", "unofficial")
_HIJRI_EPOCH, _LUNAR_YEARS = 622, 33 / 32


@cache
def holiday(name: str, year: int) -> tuple[date, date] | None:
    """The first and last day of a holiday in a Gregorian year, or None where it is not known."""
    if not _FIRST <= year <= _LAST:
        return None
    country, _, title = name.partition(":")
    if country == "hijri":
        return _lunar_month(int(title), year)
    day = _named_days(country, year).get(title)
    return (day, day) if day else None


@cache
def _named_days(country: str, year: int) -> dict[str, date]:
    """English name -> first day, for the holidays of a country in a year."""
    found: dict[str, date] = {}
    calendar = _calendar(country)
    kinds = tuple(kind for kind in _KINDS if kind in getattr(calendar, "supported_categories", _KINDS[:1]))
    for day, names in sorted(calendar(years=year, language="en_US", categories=kinds).items()):
        for name in names.split("; "):
            found.setdefault(name.removesuffix(" (estimated)"), day)
    return found


@cache
def _calendar(country: str) -> Callable[..., dict[date, str]]:
    """The library's own class for the holidays of a country (ISO 3166-1).

    Loaded alone, which the library does not promise to allow: where it is not found so, with all others.
    """
    from holidays.registry import COUNTRIES

    name, codes = next(((name, codes) for name, codes in COUNTRIES.items() if country in codes), ("", ()))
    module = lone_module(f"holidays.countries.{name}") if name else None
    calendar: Callable[..., dict[date, str]] | None = getattr(module, codes[0], None) if module else None
    if calendar is None:
        from holidays import country_holidays

        return partial(country_holidays, country)
    return calendar


def _lunar_month(month: int, year: int) -> tuple[date, date] | None:
    """The days of an Islamic month that begins in a Gregorian year."""
    from hijridate import Hijri

    middle = int((year - _HIJRI_EPOCH) * _LUNAR_YEARS)
    for hijri in (middle, middle + 1, middle + 2):
        first = Hijri(hijri, month, 1).to_gregorian()
        if first.year == year:
            last = first + timedelta(days=Hijri(hijri, month, 1).month_length() - 1)
            return date(first.year, first.month, first.day), date(last.year, last.month, last.day)
    return None
