"""Five articles of our own on North Korea's troops in Kursk, end to end: what an editor has to be told."""

from __future__ import annotations

import pytest

from claimcheck.model import Quantity, TimeInterval
from stories import Told

ISLAMTODAY, PATROLI, WARTA, KABAR, INEWS = (
    *("IslamToday ID", "JurnalPatroliNews", "Warta Benua"),
    *("Kabar Semesta", "iNews.id"),
)


@pytest.fixture(scope="module")
def told() -> Told:
    return Told.by("kursk-id")


def test_nothing_else_is_an_error(told: Told) -> None:
    errors = [finding for finding in told.report.findings if finding.level == "error"]
    assert [(error.code, error.fact) for error in errors] == [("D101", told.fact(WARTA, "27 April 2025").id)]


def test_numbers_of_articles_and_of_times_are_compared_with_nothing(told: Told) -> None:
    """Neither « Pasal 4 » nor « Pasal 51 » is a figure, « tiga kali » is nobody else's."""
    assert not [claim.text for claim in told.report.claims if "Pasal" in claim.text]
    assert [claim.text for claim in told.report.claims if claim.text in {"4", "51"}] == []
    assert told.fact(ISLAMTODAY, "tiga kali").sources == 1


def test_the_day_of_quoting_is_no_day_of_the_event(told: Told) -> None:
    """What Zelenskyy and Washington said on Sunday 27 April is not what Pyongyang admitted."""
    admission = told.says(told.fact(WARTA, "27 April 2025"))
    assert not admission & {(ISLAMTODAY, "Ahad (27/4/2025)"), (ISLAMTODAY, "hari Ahad")}


def test_the_admission(told: Told) -> None:
    fact = told.fact(WARTA, "27 April 2025")
    finding = told.finding("D101", fact)
    assert (fact.verdict, finding.verdict, fact.sources) == ("conflict", "conflict", 4)
    assert told.says(finding) == {
        (WARTA, "27 April 2025"),
        (ISLAMTODAY, "hari Senin (28/4/2025)"),
        (INEWS, "Senin (28/4/2025)"),
        (KABAR, "hari Senin"),
    }
    assert "Mon 28 Apr 2025 and Sun 27 Apr 2025 have no day in common" in finding.explanation


def test_the_bare_monday_fits_one_of_the_two_days(told: Told) -> None:
    monday = told.claim(KABAR, "hari Senin").value
    assert isinstance(monday, TimeInterval)
    assert (monday.basis, monday.constraint) == ("story", "XXXX-WXX-1")
    explanation = told.finding("D101", told.fact(WARTA, "27 April 2025")).explanation
    assert "« hari Senin »" in explanation
    assert "fits Mon 28 Apr 2025, not Sun 27 Apr 2025" in explanation


def test_the_treaty_came_in_three_stages(told: Told) -> None:
    finding = told.finding("D103", told.fact(PATROLI, "Senin (11/11/2024)"))
    assert (finding.level, finding.verdict) == ("warning", "stage")
    steps = {
        (ISLAMTODAY, "bulan Juni tahun lalu"): ("announced", "2024-06"),
        (PATROLI, "Senin (11/11/2024)"): ("signed", "2024-11-11"),
        (KABAR, "Desember tahun sebelumnya"): ("in-force", "2024-12"),
    }
    assert told.says(finding) == set(steps)
    for said, (stage, timex) in steps.items():
        claim = told.claim(*said)
        assert isinstance(claim.value, TimeInterval)
        assert claim.event
        assert (claim.event.stage, claim.value.timex) == (stage, timex)


def test_the_soldiers(told: Told) -> None:
    fact = told.fact(ISLAMTODAY, "14.000 tentara")
    finding = told.finding("N105", fact)
    assert (finding.level, finding.verdict) == ("warning", "inclusion")
    assert told.says(finding) == {(ISLAMTODAY, "14.000 tentara"), (PATROLI, "setidaknya 11.000 tentara")}
    assert "14,000 - 3,000 = 11,000" in finding.explanation
    assert "5 months apart" in finding.explanation
    hedged = told.claim(PATROLI, "setidaknya 11.000 tentara")
    assert isinstance(hedged.value, Quantity)
    assert (hedged.value.lower, hedged.value.upper, hedged.value.modifier) == (11000, None, "at_least")
    assert "at least 11,000" in finding.message
    assert hedged.attribution
    assert "Zelensky" in (hedged.attribution.who or "")
    part = told.claim(ISLAMTODAY, "3.000 bala bantuan")
    assert part.scope
    assert (part.scope.share, part.scope.whole) == ("part", told.claim(ISLAMTODAY, "14.000 tentara").id)


def test_fifty_thousand_are_others(told: Told) -> None:
    finding = told.finding("N102", told.fact(ISLAMTODAY, "14.000 tentara"))
    assert (finding.level, finding.verdict) == ("warning", "scope")
    assert (PATROLI, "sekitar 50.000 tentara") in told.says(finding)
    assert "North Korea and Russia" in finding.explanation
    both = told.claim(PATROLI, "sekitar 50.000 tentara")
    assert both.scope
    assert both.scope.population == ("KP", "RU")
    assert both.attribution
    assert both.attribution.who == "The New York Times"


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ({(KABAR, "Agustus tahun lalu"), (ISLAMTODAY, "bulan Agustus")}, ("2024-08-01", "2024-08-31")),
        (
            {(KABAR, "hari Sabtu lalu"), (ISLAMTODAY, "hari Sabtu"), (INEWS, "Sabtu lalu")},
            ("2025-04-26", "2025-04-26"),
        ),
    ],
    ids=["the incursion", "what Gerasimov reported"],
)
def test_agreement(told: Told, said: set[tuple[str, str]], days: tuple[str, str]) -> None:
    (fact,) = {told.fact(*one) for one in said}
    assert (fact.verdict, fact.sources) == ("agree", len(said))
    assert told.says(fact) == said
    for one in said:
        value = told.claim(*one).value
        assert isinstance(value, TimeInterval)
        assert (str(value.earliest), str(value.latest)) == days


def test_where_every_claim_stands_can_be_looked_up(told: Told) -> None:
    articles = {article.id: article for article in told.report.articles}
    for claim in told.report.claims:
        field = articles[claim.article].field(claim.span.field)
        assert field[claim.span.start : claim.span.end] == claim.text
