"""A date against its weekday, and the slip behind it."""

from __future__ import annotations

import pytest
from telling import article, case_of, found

from claimcheck.rules import weekday_mismatch


@pytest.mark.parametrize(
    "text",
    [
        "Kapal itu karam pada Selasa (4/3/2025).",
        "Kapal itu karam pada Selasa.",
        "Kapal karam 4/3/2025.",
        # days of other years, none of which is written
        "Feri Lembayung karam pada Rabu (14/10). Feri Kencana karam pada Jumat (22/8) di selat yang sama.",
    ],
)
def test_silent(text: str) -> None:
    assert found(weekday_mismatch.RULE, article(text, "id")) == []


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Kapal itu karam pada Senin (3/3/2026).", "the year slipped and Mon 3 Mar 2025"),
        ("Kapal itu karam pada Senin (4/3/2025).", "the day slipped and Mon 3 Mar 2025"),
        ("Kapal itu karam pada Senin (3/4/2025).", "the month slipped and Mon 3 Mar 2025"),
        ("Kapal itu karam pada Selasa (5/3/2025).", "the weekday slipped: the article is of that day"),
    ],
)
def test_the_likelier_slip_is_told(text: str, likely: str) -> None:
    (finding,) = found(weekday_mismatch.RULE, article(text, "id"))
    assert (finding.level, finding.verdict) == ("error", "weekday-error")
    assert finding.explanation.startswith(f"likely {likely}")


def test_no_year_slips_that_is_not_written() -> None:
    (finding,) = found(weekday_mismatch.RULE, article("Kapal itu karam pada Senin (4/3).", "id"))
    assert "year" not in finding.explanation


def test_two_slips_near_the_article_s_own_day_are_told() -> None:
    text = "Kapal itu karam pada Senin (4/3). Pencarian dimulai Selasa (5/3)."
    assert len(found(weekday_mismatch.RULE, article(text, "id"))) == 2


def test_one_slip_repeated_is_told_once() -> None:
    text = "Kapal itu karam pada Senin (4/3/2025). Hujan turun pada Senin (4/3/2025)."
    (finding,) = found(weekday_mismatch.RULE, article(text, "id"))
    assert len(finding.claims) == 2


def test_a_day_that_the_article_names_elsewhere_is_likeliest() -> None:
    text = "Kapal itu karam pada Senin (3/2/2026). Pencarian dimulai Senin (3/2/2025) malam."
    (finding, *_) = found(weekday_mismatch.RULE, article(text, "id"))
    assert finding.explanation.endswith("Mon 3 Feb 2025 was meant: the article names that day elsewhere")


def test_a_month_is_likelier_than_two_days() -> None:
    (finding,) = found(weekday_mismatch.RULE, article("Kapal itu karam pada Rabu (18/5/2025).", "id"))
    assert finding.explanation.startswith("likely the month slipped and Wed 18 Jun 2025")


def test_a_year_that_stands_alone_is_likelier_than_a_day() -> None:
    text = "Kapal itu karam pada Minggu (1/6/2026). Rapat digelar 3 Juni 2025."
    (finding,) = found(weekday_mismatch.RULE, article(text, "id"))
    assert finding.explanation.startswith("likely the year slipped and Sun 1 Jun 2025")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # the day, by a key too many or too few, or the month
        ("Feri itu karam pada Jumat (13/6/2025). Cuaca buruk sejak Selasa (3/6/2025).", []),
        (
            "Feri itu karam pada Selasa (13/6/2025). Cuaca buruk sejak Selasa (3/6/2025).",
            ["Selasa (3/6/2025)"],
        ),
        ("Feri itu karam pada Senin (1/6/2025). Tim pulang Senin (16/6/2025).", ["Senin (16/6/2025)"]),
        ("Feri itu karam pada Selasa (13/5/2025). Tim pulang Selasa (3/6/2025).", []),
        ("Feri itu karam pada Rabu (24/6/2025). Cuaca buruk sejak Rabu (4/6/2025).", ["Rabu (4/6/2025)"]),
        ("Feri itu karam pada Senin (3/4/2025). Cuaca buruk Senin (3/3/2025).", ["Senin (3/3/2025)"]),
        # the weekday, of the day of the article
        ("Feri itu karam pada Selasa (5/3/2025). Tim datang Rabu (5/3/2025).", ["Rabu (5/3/2025)"]),
        ("Feri itu karam pada Selasa (5/3/2025). Tim datang Kamis (6/3/2025).", []),
        # another day of the weekday
        ("Feri itu karam pada Jumat (14/6/2025). Cuaca buruk sejak Jumat (27/6/2025).", []),
    ],
)
def test_the_day_that_is_right_is_shown_where_the_article_names_it(text: str, named: list[str]) -> None:
    case = case_of(article(text, "id"))
    findings = weekday_mismatch.RULE.check(case)
    assert [case.claims[claim].text for finding in findings for claim in finding.claims[1:]] == named
