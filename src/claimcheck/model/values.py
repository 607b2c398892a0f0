"""The values that articles state: dates as intervals of days, quantities as intervals of numbers."""

from __future__ import annotations

from datetime import date

from claimcheck.frozen import frozen
from claimcheck.model.vocabulary import DateBasis, Granularity, Modifier, Number


@frozen(kw_only=True, eq=True)
class TimeInterval:
    """A date as an interval of days, both ends included; an end is None where nothing bounds it.

    ``timex`` is the TIMEX3 value ("2024-06", "2025-06-18T17:35", "XXXX-WXX-1" for any Monday),
    ``edtf`` the same in Extended Date/Time Format (ISO 8601-2), "" where it has no form.
    ``basis`` tells what fixed it: the words alone, the publication date, the story's date, or nothing.
    ``constraint`` is the TIMEX3 value of the words alone, where only the story's date fixed them,
    and of a time of day told without its date.
    """

    earliest: date | None = None
    latest: date | None = None
    edtf: str = ""
    timex: str = ""
    granularity: Granularity = "day"
    modifier: Modifier = "exact"
    basis: DateBasis = "explicit"
    constraint: str = ""


@frozen(kw_only=True, eq=True)
class Quantity:
    """A number as an interval: lower <= stated <= upper, None where nothing bounds that side.

    ``unit`` is the concept that is counted or measured ("soldier", "metre", "percent"), in singular
    English, language-independent; ``currency`` is an ISO 4217 code and set for money alone.
    """

    lower: Number | None = None
    upper: Number | None = None
    stated: Number | None = None
    modifier: Modifier = "exact"
    unit: str | None = None
    currency: str | None = None
