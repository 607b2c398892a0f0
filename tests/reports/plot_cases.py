"""Facts to draw, one for each thing that a picture has to tell apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from report_sample import CLAIMS, REPORT, claim, day

from claimcheck.model import Claim, Modifier, Quantity, Scope, Stage, TimeInterval


def figure(
    lower: float | None,
    upper: float | None,
    *,
    modifier: Modifier = "exact",
    article: str = "wire",
    population: tuple[str, ...] = (),
) -> Claim:
    """A count of the sample's articles with other bounds."""
    made = claim(
        article,
        "52 passengers"
        if article == "wire"
        else "52 penumpang"
        if article == "kabar"
        else "at least 40 people",
        Quantity(lower=lower, upper=upper, stated=lower if upper is None else upper, modifier=modifier),
    )
    return replace(made, scope=Scope(population=population))


def dated(article: str, value: TimeInterval, stage: Stage | None = None) -> Claim:
    """A date of one of the sample's articles."""
    words = {"harbour": "June 2024", "kabar": "Selasa, 4 Maret 2025", "wire": "11 November 2024"}[article]
    return claim(article, words, value, stage=stage)


MONTH = TimeInterval(
    earliest=date(2024, 6, 1), latest=date(2024, 6, 30), timex="2024-06", granularity="month"
)
SINCE = replace(MONTH, modifier="on_or_after")
DECEMBER = TimeInterval(timex="XXXX-12", granularity="month", basis="unresolved")
MONDAY = TimeInterval(timex="XXXX-WXX-1", basis="unresolved")

ARTICLES = {article.id: article for article in REPORT.articles}
CASES: dict[str, list[Claim]] = {
    "days and any Monday": [CLAIMS[0], CLAIMS[3], CLAIMS[5]],
    "stages of one matter": [
        dated("harbour", MONTH, "announced"),
        dated("wire", day(2024, 11, 11), "signed"),
        dated("kabar", day(2024, 12, 4), "in-force"),
    ],
    "a bound, and a month of any year": [
        dated("harbour", SINCE),
        dated("wire", DECEMBER),
        dated("kabar", day(2025, 1, 9)),
    ],
    "hedges as open ends": [
        figure(40, None, modifier="at_least", article="harbour"),
        figure(52, 52, modifier="approx"),
        figure(None, 60, modifier="at_most", article="kabar"),
    ],
    "a range over decades": [
        figure(20, 30, article="harbour"),
        figure(500, 500),
        figure(90_000, 90_000, article="kabar"),
    ],
    "other people": [
        figure(11_000, None, modifier="at_least", population=("KP",)),
        figure(14_000, 14_000, article="kabar", population=("KP",)),
        figure(50_000, 50_000, modifier="approx", article="harbour", population=("KP", "RU")),
    ],
    "all on one point": [figure(2, 2), figure(2, 2, article="kabar")],
}
