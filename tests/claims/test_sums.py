"""Sums that no one tells: what is no sum first, then sums beside their parts, each with an id of its own."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.extracting import claims_of
from claimcheck.model import Article, Claim, Quantity
from claimcheck.values.anchor import Anchor


def claims(text: str, language: str) -> tuple[Claim, ...]:
    article = Article(id="a", text=text, language=language)
    return claims_of(article, Anchor(date(2025, 6, 18), "published"))


def told(claim: Claim) -> tuple[object, str | None]:
    value = claim.value
    assert isinstance(value, Quantity)
    return value.stated, value.unit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Ada 40 truk dan 3 mobil."),
        ("id", "Ada 40 pria. Tiga wanita pulang."),
        ("id", "Tiga pria tewas dan dua wanita terluka."),
        ("id", "Sekitar 40 pria dan tiga wanita datang."),
        ("id", "Ada 242 orang, terdiri dari 230 penumpang dan 12 awak."),
        ("id", "Ada tiga pria dan dua pria lain."),
        ("en", "Two men met three women."),
        ("en", "Two casks of ale hit three casks of wine."),
        ("en", "Two casks of ale and three casks fell."),
        ("en", "Two casks of ale and three boats of wood."),
        ("en", "Two people in Lorne died and three people in Tallis were injured."),
        ("en", "Two men, three women."),
    ],
)
def test_nothing_is_summed(language: str, text: str) -> None:
    assert not [claim for claim in claims(text, language) if claim.id.endswith("+")]


@pytest.mark.parametrize(
    ("language", "text", "words", "value", "fate"),
    [
        (
            "id",
            "Ada enam perempuan dan tiga laki-laki di sana.",
            "enam perempuan dan tiga laki-laki",
            9,
            None,
        ),
        ("id", "Bus mengangkut 30 penumpang dan 2 sopir.", "30 penumpang dan 2 sopir", 32, "aboard"),
        (
            "id",
            "Dua pria, tiga wanita, dan empat anak tewas.",
            "Dua pria, tiga wanita, dan empat anak",
            9,
            "dead",
        ),
        ("en", "Two adults and three children slept.", "Two adults and three children", 5, None),
        (
            "en",
            "Two people in Lorne and three people in Oster drowned.",
            "Two people in Lorne and three people",
            5,
            "dead",
        ),
        ("en", "Four men and one woman were killed.", "Four men and one woman", 5, "dead"),
    ],
)
def test_a_sum_stands_beside_its_parts(
    language: str, text: str, words: str, value: int, fate: str | None
) -> None:
    found = claims(text, language)
    (whole,) = [claim for claim in found if claim.text == words]
    assert told(whole) == (value, "person")
    assert whole.scope is not None
    assert whole.scope.fate == fate
    parts = [claim for claim in found if claim is not whole]
    assert sum(part.value.stated or 0 for part in parts if isinstance(part.value, Quantity)) == value
    assert len({claim.id for claim in found}) == len(found)
