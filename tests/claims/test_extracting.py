"""From an article to its claims: nothing of the page, every claim in its own words, parts beside wholes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.extracting import claims_of
from claimcheck.model import Claim, TimeInterval
from claimcheck.values.anchor import Anchor
from newsroom import WEDNESDAY, article, claims


def said(text: str, language: str = "id") -> list[str]:
    return [claim.text for claim in claims(article(text, "a", language))]


def only(text: str, words: str, language: str) -> Claim:
    (found,) = (claim for claim in claims(article(text, "a", language)) if claim.text == words)
    return found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "id"),
        ("Menurut Pasal 4 dan Pasal 51 piagam itu.", "id"),
        ("Untuk pertama kalinya kapal itu berlayar.", "id"),
        ("Under Article 4 and Article 51 of the charter it is lawful.", "en"),
        ("For the first time the ship sailed.", "en"),
        ("Baca juga: 5 Fakta Kapal Halcyon", "id"),
        ("Read more: 10 Years of Accidents", "en"),
    ],
)
def test_no_claim(text: str, language: str) -> None:
    assert said(text, language) == []


def test_a_date_is_no_count_as_well() -> None:
    assert said("Pada 27 April 2025, 14.000 tentara tiba.") == ["27 April 2025", "14.000 tentara"]


def test_title_first_then_text_each_in_its_own_field() -> None:
    found = claims(article("On Monday 14 people died.", title="Blast kills 12 people"))
    assert [(claim.span.field, claim.text) for claim in found] == [
        ("title", "12 people"),
        ("text", "Monday"),
        ("text", "14 people"),
    ]
    assert len({claim.id for claim in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "part", "whole", "language"),
    [
        ("Ada 14.000 tentara, termasuk 3.000 bala bantuan.", "3.000 bala bantuan", "14.000 tentara", "id"),
        (
            "It sent 14,000 soldiers, including 3,000 reinforcements.",
            "3,000 reinforcements",
            "14,000 soldiers",
            "en",
        ),
    ],
)
def test_a_part_names_its_whole(text: str, part: str, whole: str, language: str) -> None:
    scope = only(text, part, language).scope
    assert scope
    assert (scope.share, scope.whole) == ("part", only(text, whole, language).id)


@pytest.mark.parametrize(
    "text",
    [
        "Ada 2.000 tentara. Termasuk 3.000 bala bantuan.",  # of another sentence
        "Ada 2.000 tentara, termasuk 3.000 bala bantuan.",  # larger than the whole
    ],
)
def test_a_part_without_a_whole(text: str) -> None:
    part = only(text, "3.000 bala bantuan", "id")
    assert part.scope is None or part.scope.whole is None


def test_a_weekday_that_denies_the_year_of_the_story_leaves_it_open() -> None:
    told = article("Kapal itu karam pada Senin (4/3).", language="id", published=None)
    (borrowed,) = claims_of(told, Anchor(WEDNESDAY, "story"))
    (own,) = claims_of(told, Anchor(WEDNESDAY, "published"))
    assert isinstance(borrowed.value, TimeInterval)
    assert (borrowed.value.earliest, borrowed.value.timex, borrowed.doubts) == (None, "XXXX-03-04", ())
    assert own.doubts == ("weekday-mismatch",)


def test_what_only_the_storys_date_fixed_keeps_its_constraint() -> None:
    dated, stated = claims_of(
        article("It fell on Monday; it was built on 8 May 1994.", published=None), Anchor(WEDNESDAY, "story")
    )
    assert isinstance(dated.value, TimeInterval)
    assert isinstance(stated.value, TimeInterval)
    assert (dated.value.earliest, dated.value.constraint) == (date(2025, 3, 3), "XXXX-WXX-1")
    assert (stated.value.basis, stated.value.constraint) == ("explicit", "")


def test_a_weekday_without_any_date_stays_any_such_day() -> None:
    (claim,) = claims(article("It fell on Monday.", published=None))
    assert isinstance(claim.value, TimeInterval)
    assert (claim.value.earliest, claim.value.basis) == (None, "unresolved")


WORDS = st.sampled_from(
    [
        "14",
        "3.000",
        "14,000",
        "2025",
        "28/4/2025",
        "Senin",
        "Monday",
        "April",
        "May",
        "Maret",
        "tentara",
        "people",
        "orang",
        "killed",
        "tewas\n",
        "",
        "",
        "",
        "termasuk",
        "including",
        "setidaknya",
        "about",
        '"kata',
        "said",
        "Rina",
        "Lind",
        "Rusia",
        "(",
        ")",
        ".",
        ",",
        "\n",
        "percent",
        "persen",
        "km",
        "$3",
        "Rp4,4\n",
        "",
        "",
        "",
        "juta",
        "million",
        "pukul",
        "10:21",
        "WIB",
        "Baca",
        "juga:",
        "belasan",
        "ratusan",
        "half",
    ]
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.sampled_from(["id", "en"]), st.booleans())
def test_every_claim_stands_in_its_own_words_within_its_sentence(
    text: str, language: str, dated: bool
) -> None:
    one = article(text, "a", language, title=text[::-1] or None, published=WEDNESDAY if dated else None)
    found = claims(one)
    for claim in found:
        span, sentence = claim.span, claim.sentence
        assert one.field(span.field)[span.start : span.end] == claim.text != ""
        assert sentence.start <= span.start < span.end <= sentence.end
    places = [(claim.span.field == "text", claim.span.start) for claim in found]
    assert places == sorted(set(places))
    assert found == claims(one)
