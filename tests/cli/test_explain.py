"""``claimcheck explain``: how a text was read, span by span."""

import pytest

from conftest import Run


@pytest.mark.parametrize(("day", "why"), [("28/4/2025", "not a day"), ("2025-02-30", "not a day")])
def test_a_day_that_is_none_is_told(run: Run, day: str, why: str) -> None:
    done = run("explain", "Ia tiba Sabtu lalu.", "--published", day)
    assert done.returncode == 2
    assert why in done.stderr
    assert done.stdout == ""


def test_nothing_found_is_said(run: Run) -> None:
    done = run("explain", "Hujan turun di mana-mana.", "--language", "id")
    assert done.returncode == 0
    assert "nothing that names a date or a quantity" in done.stdout


def test_the_rule_the_words_and_the_doubt(run: Run) -> None:
    told = run(
        "explain", "Rapat digelar Rabu (11/6/2026).", "--published", "2025-06-12", "--language", "id"
    ).stdout
    assert "« Rapat digelar [Rabu (11/6/2026)]. »" in told
    assert "rule weekday_date" in told
    assert "'Rabu' may be weekday" in told
    assert "doubtful: weekday-mismatch" in told
    assert "or else: earliest 2025-06-11" in told


def test_without_a_day_a_weekday_stays_open(run: Run) -> None:
    told = run("explain", "It was read on Monday.", "--language", "en").stdout
    assert "no day of writing is known" in told
    assert "timex XXXX-WXX-1" in told
    assert "basis unresolved" in told


def test_a_replaced_value_is_told_with_its_words(run: Run) -> None:
    told = run("explain", "Floods killed 45 people, up from 31.", "--language", "en").stdout
    assert "told as former: 'up from 31'" in told
