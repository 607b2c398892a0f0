from datetime import date
from typing import Any

import pytest

from claimcheck.model import Claim, Kind, Quantity, SentenceSpan, Span, TimeInterval
from claimcheck.wording import worded


def claim_of(value: TimeInterval | Quantity, kind: Kind) -> Claim:
    return Claim(
        id="a:1",
        article="a",
        kind=kind,
        span=Span(field="text", start=0, end=9),
        text="the words",
        value=value,
        sentence=SentenceSpan(start=0, end=9),
    )


JUNE: dict[str, Any] = {
    "earliest": date(2024, 6, 1),
    "latest": date(2024, 6, 30),
    "timex": "2024-06",
    "granularity": "month",
}
APRIL_28: dict[str, Any] = {"earliest": date(2025, 4, 28), "latest": date(2025, 4, 28), "timex": "2025-04-28"}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (TimeInterval(), "the words"),
        (TimeInterval(timex="PAST_REF"), "the words"),
        (TimeInterval(**APRIL_28), "Mon 28 Apr 2025"),
        (
            TimeInterval(**(APRIL_28 | {"timex": "2025-04-28T10:21", "granularity": "minute"})),
            "Mon 28 Apr 2025, 10:21",
        ),
        (TimeInterval(**(APRIL_28 | {"timex": "2025-04-28TEV"})), "Mon 28 Apr 2025, evening"),
        (TimeInterval(timex="XXXX-WXX-1"), "a Monday"),
        (TimeInterval(timex="XXXX-WXX-7"), "a Sunday"),
        (TimeInterval(timex="XXXX-12"), "December of some year"),
        (TimeInterval(timex="XXXX-06-10"), "10 June of some year"),
        (TimeInterval(**JUNE), "Jun 2024"),
        (TimeInterval(**JUNE, modifier="start"), "early Jun 2024"),
        (TimeInterval(**JUNE, modifier="mid"), "mid-Jun 2024"),
        (TimeInterval(**JUNE, modifier="approx"), "about Jun 2024"),
        (
            TimeInterval(
                earliest=date(2024, 1, 1), latest=date(2024, 12, 31), timex="2024", granularity="year"
            ),
            "2024",
        ),
        (
            TimeInterval(
                earliest=date(1990, 1, 1), latest=date(1999, 12, 31), timex="199", granularity="decade"
            ),
            "1990s",
        ),
        (
            TimeInterval(
                earliest=date(2024, 4, 1), latest=date(2024, 6, 30), timex="2024-Q2", granularity="quarter"
            ),
            "second quarter of 2024",
        ),
        (
            TimeInterval(
                earliest=date(2025, 4, 26),
                latest=date(2025, 4, 27),
                timex="2025-W17-WE",
                granularity="weekend",
            ),
            "weekend of 26–27 Apr 2025",
        ),
        (TimeInterval(earliest=date(2025, 6, 19), latest=date(2025, 7, 3)), "19 Jun – 3 Jul 2025"),
        (TimeInterval(earliest=date(2024, 12, 30), latest=date(2025, 1, 2)), "30 Dec 2024 – 2 Jan 2025"),
        (
            TimeInterval(latest=date(2024, 6, 30), timex="2024-06", granularity="month", modifier="before"),
            "before Jun 2024",
        ),
        (
            TimeInterval(earliest=date(2025, 4, 28), timex="2025-04-28", modifier="on_or_after"),
            "since Mon 28 Apr 2025",
        ),
    ],
)
def test_dates(value: TimeInterval, shown: str) -> None:
    assert worded(claim_of(value, "date")) == shown


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("count", Quantity(), "the words"),
        ("count", Quantity(lower=14000, upper=14000, stated=14000, unit="soldier"), "14,000"),
        (
            "count",
            Quantity(lower=11000, stated=11000, modifier="at_least", unit="soldier"),
            "at least 11,000",
        ),
        ("count", Quantity(stated=50000, modifier="approx"), "about 50,000"),
        ("count", Quantity(lower=11, upper=19), "11–19"),
        ("count", Quantity(lower=24, modifier="approx"), "24 or more"),
        ("count", Quantity(lower=0, upper=0, stated=0), "0"),
        ("count", Quantity(lower=1_200_000, upper=1_200_000, stated=1_200_000), "1.2 million"),
        ("count", Quantity(lower=1_234_567, upper=1_234_567, stated=1_234_567), "1,234,567"),
        (
            "money",
            Quantity(stated=4_400_000_000, modifier="more_than", currency="IDR"),
            "more than IDR 4.4 billion",
        ),
        ("percent", Quantity(lower=12.5, upper=12.5, stated=12.5, unit="percent"), "12.5%"),
        ("measure", Quantity(lower=1, upper=1, stated=1, unit="kilometre"), "1 kilometre"),
        (
            "measure",
            Quantity(lower=90, upper=90, stated=90, unit="kilometre-per-hour"),
            "90 kilometres per hour",
        ),
        ("measure", Quantity(lower=6, upper=6, stated=6, unit="square-foot"), "6 square feet"),
        ("measure", Quantity(lower=31, upper=31, stated=31, unit="degree-celsius"), "31 degrees celsius"),
        ("duration", Quantity(lower=3, upper=5, unit="day"), "3–5 days"),
    ],
)
def test_quantities(kind: Kind, value: Quantity, shown: str) -> None:
    assert worded(claim_of(value, kind)) == shown
