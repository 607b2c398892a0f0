"""Number words that a page glued to their noun; names that only look so stay silent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article, Quantity
from claimcheck.text.passages import passages


def read(text: str, language: str = "id") -> list[tuple[str, object, str | None]]:
    (passage,) = passages(Article(id="a", text=text, language=language))
    return [
        (text[one.start : one.end], one.value.stated, one.value.unit)
        for one in quantity_mentions(passage, ())
        if isinstance(one.value, Quantity)
    ]


@pytest.mark.parametrize("word", ["tigaraksa", "empatbelas", "duafa", "limau", "enamel", "duapertiga"])
def test_a_word_that_begins_like_a_number_counts_nothing(word: str) -> None:
    assert [found for found in read(f"Ia lewat {word} pagi itu.") if found[0] == word and found[2]] == []


def test_english_glues_nothing() -> None:
    assert read("He saw tenpeople there.", "en") == []


@given(
    number=st.sampled_from(["dua", "tujuh", "sembilan", "puluhan"]),
    noun=st.sampled_from(["mahasiswa", "penumpang", "pengedar", "perampok", "rumah"]),
)
def test_the_glued_is_read_like_the_parted(number: str, noun: str) -> None:
    ((words, value, unit),) = read(f"Ada {number}{noun} di sana.")
    ((_, apart, other),) = read(f"Ada {number} {noun} di sana.")
    assert (words, value, unit) == (number + noun, apart, other)


def test_a_capital_inside_a_word_begins_another() -> None:
    assert read("Ada dua gelarLiga di lemari.")[0][2] == "trophy"


def test_a_small_word_glued_to_a_unit_is_no_part_of_it() -> None:
    assert read("Diskon 50 persenuntuk semua.") == [("50 persenuntuk", 50, "percent")]
