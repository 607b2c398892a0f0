"""Two dates of one fact: what is no conflict first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.comparing import Side, compare_sides, undated
from claimcheck.model import Comparison, TimeInterval
from newsroom import WEDNESDAY, article, claims

Published = date | None


def verdict(
    one: str,
    other: str,
    language: str = "en",
    published: tuple[Published, Published] = (WEDNESDAY, WEDNESDAY),
) -> Comparison:
    """The comparison of the first claims of two texts, the same whichever comes first."""
    articles = [
        article(text, name, language, published=day)
        for text, name, day in zip((one, other), "ab", published, strict=True)
    ]
    first, second = (Side(claims(each)[0], each.published) for each in articles)
    found = compare_sides(first, second)
    assert compare_sides(second, first).verdict == found.verdict
    assert found.reason
    return found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It collapsed on Monday.", "It collapsed on 3 March 2025.", "agree"),
        ("It collapsed in March 2025.", "It collapsed this month.", "agree"),
        ("It collapsed on Monday.", "It collapsed in March 2025.", "precision"),
        ("It has been shut since 4 March 2025.", "It was shut on 8 March 2025.", "compatible"),
        ("It is open until 31 March 2025.", "It was open on 8 March 2025.", "compatible"),
        ("It has been shut since 4 March 2025.", "It was shut on 2 March 2025.", "conflict"),
        ("It is open until 31 March 2025.", "It was open on 2 April 2025.", "conflict"),
        ("It has been shut since 4 March 2025.", "It has been shut since 8 March 2025.", "conflict"),
        ("It lasted from 3 March to 9 March 2025.", "It lasted from 5 March to 12 March 2025.", "compatible"),
        ("The treaty was signed in June 2024.", "The treaty took effect in December 2024.", "stage"),
        ("The treaty was signed in June 2024.", "The treaty was ratified in May 2024.", "stage"),
        ("The treaty was signed in June 2024.", "The treaty took effect in 2024.", "agree"),
        ("The treaty was signed on Monday.", "The treaty took effect this week.", "agree"),
        ("The treaty was signed in June 2024.", "The treaty took effect in 2025.", "stage"),
        ("It burnt at 3:15 a.m.", "It burnt at 3.15 a.m.", "agree"),
        ("It burnt at 3:15 a.m.", "It burnt at about 3:40 a.m.", "compatible"),
        ("It burnt at 3:15 a.m. GMT.", "It burnt at 4:15 a.m. CET.", "compatible"),
        ("It collapsed on Monday.", "It collapsed on Tuesday.", "conflict"),
        ("It collapsed in March 2025.", "It collapsed in April 2025.", "conflict"),
        ("It burnt at 3:15 a.m.", "It burnt at 3:40 a.m.", "conflict"),
        ("It burnt at 9:15 AM.", "It burnt at 9:15 PM.", "conflict"),
        ("It burnt at 3:15 a.m.", "It burnt at about 4:40 a.m.", "conflict"),
    ],
)
def test_verdict(one: str, other: str, expected: str) -> None:
    assert verdict(one, other).verdict == expected


@pytest.mark.parametrize("other", ["It burnt at around midnight.", "It burnt at 3:15 a.m."])
def test_undated_midnight_is_no_minute(other: str) -> None:
    assert verdict("It burnt at around midnight.", other, published=(None, None)).verdict != "conflict"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Api menyala pukul 03.15 WIB.", "Api menyala pukul 04.15 WITA.", "compatible"),
        ("Api menyala pukul 03.15.", "Api menyala pukul 20.15 GMT.", "compatible"),
        ("Api menyala pukul 03.15.", "Api menyala pukul 04.15 WIB.", "conflict"),
        ("Jembatan ambruk Senin.", "Jembatan ambruk pada 3 Maret 2025.", "agree"),
        ("Api menyala pukul 24.00 WIB.", "Api menyala pukul 00.00 WIB.", "agree"),
        ("Api menyala pukul 03.15 WIB.", "Api menyala pukul 04.15 WIB.", "conflict"),
        ("Api menyala pukul 24.00 WIB.", "Api menyala pukul 04.15 WIB.", "conflict"),
        ("Jembatan ambruk Senin.", "Jembatan ambruk Selasa.", "conflict"),
    ],
)
def test_verdict_in_indonesian(one: str, other: str, expected: str) -> None:
    assert verdict(one, other, "id").verdict == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("It collapsed on 3 March 2025.", "compatible"),
        ("It collapsed in March 2025.", "compatible"),
        ("It collapsed on 2 March 2025.", "conflict"),
    ],
)
def test_a_bare_weekday_is_a_constraint(other: str, expected: str) -> None:
    """3 March 2025 is a Monday."""
    found = verdict("It collapsed on Monday.", other, published=(None, WEDNESDAY))
    assert found.verdict == expected
    assert "a Monday" in found.reason


def test_reasons_name_both_dates() -> None:
    assert verdict("It collapsed on Monday.", "It collapsed on Tuesday.").reason == (
        "Mon 3 Mar 2025 and Tue 4 Mar 2025 have no day in common"
    )


MONDAY = TimeInterval(earliest=date(2025, 3, 3), latest=date(2025, 3, 3), timex="2025-03-03")
SUNDAY = TimeInterval(earliest=date(2025, 3, 2), latest=date(2025, 3, 2), timex="2025-03-02")


def test_words_that_allow_all_or_none_of_the_dates_tell_nothing() -> None:
    (dated,) = claims(article("It collapsed on Monday."))
    assert undated(dated, [MONDAY, SUNDAY]) == ""
    bare = _bare(dated.value)
    assert undated(replace(dated, value=bare), [MONDAY]) == ""
    assert undated(replace(dated, value=bare), [SUNDAY]) == ""


def test_words_that_allow_one_of_two_dates_say_so() -> None:
    (dated,) = claims(article("It collapsed on Monday."))
    told = undated(replace(dated, value=_bare(dated.value)), [MONDAY, SUNDAY])
    assert "fits Mon 3 Mar 2025, not Sun 2 Mar 2025" in told
    assert "« Monday »" in told


def _bare(value: object) -> TimeInterval:
    """A Monday that only the story's date has fixed."""
    assert isinstance(value, TimeInterval)
    return replace(value, basis="story", constraint="XXXX-WXX-1")
