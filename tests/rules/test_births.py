"""Ages against the birth that is told beside them; our articles are of 5 March 2025."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import count_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ravi Sen, 40, was born in Lorne in 1984.", "en"),
        ("Ravi Sen, 41, was born in Lorne in 1984.", "en"),
        ("Sen, who was born on 3 May 1984, is 40 years old.", "en"),
        ("Sen, who was born on 3 May 1984, was 26 years old in 2010.", "en"),
        ("Sen, born in 1984, won at the age of 26.", "en"),
        ("Ravi Sen, 40, and Jo Lee, 33, who was born in 1984, left.", "en"),
        ("Penyanyi kelahiran Muara, 3 Juli 1987 itu kini berusia 37 tahun.", "id"),
        ("Penyanyi kelahiran 1987 itu menikah di usia 26 tahun.", "id"),
        ("Penyanyi itu lahir pada 1987. Adiknya kini berusia 20 tahun.", "id"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(count_contradicts_itself.RULE, article(text, language)) == []


def test_an_article_of_unknown_day_says_nothing_of_ages() -> None:
    told = article("Ravi Sen, 33, was born in Lorne in 1984.", dated=False)
    assert found(count_contradicts_itself.RULE, told) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("Ravi Sen, 33, was born in Lorne in 1984.", "en", "33, born 1984: that makes 40 or 41"),
        ("Ravi Sen, 3, was born in Lorne in 2025.", "en", "3, born 2025: that makes 0"),
        (
            "Sen, who was born on 3 May 1984, is 45 years old.",
            "en",
            "45 years old, born 3 May 1984: that makes 40",
        ),
        (
            "Penyanyi kelahiran Muara, 3 Juli 1987 itu kini berusia 45 tahun.",
            "id",
            "berusia 45 tahun, born 3 Juli 1987 itu: that makes 37",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(count_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.confidence) == ("warning", "internal", "medium")
    assert finding.message == message
