"""Numbers that other libraries write are read back; intervals hold what was stated; spans lie in their text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article, Quantity
from claimcheck.text.passages import passages
from claimcheck.text.tokens import tokenise
from claimcheck.values.digits import DigitStyle, digit_style, read_digits
from claimcheck.values.figures import FigureReader
from claimcheck.values.numerals import numerals

WHOLE = st.one_of(st.integers(1, 2000), st.integers(1, 10**12 - 1))
LOCALES = st.sampled_from(["id", "en"])


def read(text: str, language: str) -> tuple[float | None, int, int]:
    """The number at the head of a text, how many tokens it took, and how many there are."""
    tokens = tokenise(text)
    figure = FigureReader(tokens, numerals(language), digit_style(tokens.words, language)).number(0)
    return (None, 0, len(tokens)) if figure is None else (figure.stated, figure.last, len(tokens))


@given(WHOLE, LOCALES)
def test_number_words_are_read_back(number: int, language: str) -> None:
    text = num2words(number, lang=language).replace(",", "")
    value, taken, all_of_them = read(text, language)
    assert value == number
    assert taken == all_of_them


@given(WHOLE, LOCALES)
def test_grouped_digits_are_read_back(number: int, language: str) -> None:
    assert read(format_decimal(number, locale=language), language)[0] == number


@given(st.integers(0, 10**9), st.integers(1, 99), LOCALES)
def test_decimals_are_read_back(whole: int, cents: int, language: str) -> None:
    number = Decimal(whole) + Decimal(cents) / 100
    value = read(format_decimal(number, locale=language, format="#,##0.##"), language)[0]
    assert value == pytest.approx(float(number))


@given(
    st.integers(2, 999),
    st.sampled_from([("id", "ribu", 10**3), ("id", "juta", 10**6), ("en", "million", 10**6)]),
)
def test_digits_and_a_magnitude_multiply(number: int, magnitude: tuple[str, str, int]) -> None:
    language, word, size = magnitude
    assert read(f"{number} {word}", language)[0] == number * size


@given(st.text(max_size=80), LOCALES)
def test_any_text_is_survived(text: str, language: str) -> None:
    check_spans(text, language)


WORDS = st.sampled_from(
    [
        "12",
        "3.500",
        "1,5",
        "2-1",
        "tiga",
        "dua",
        "puluh",
        "ribu",
        "juta",
        "setengah",
        "Rp",
        "$",
        "%",
        "persen",
        "orang",
        "tentara",
        "tahun",
        "km",
        "hingga",
        "dan",
        "antara",
        "sekitar",
        "lebih",
        "dari",
        "three",
        "dozen",
        "and",
        "half",
        "a",
        "million",
        "people",
        "at",
        "least",
        "to",
        "-",
        "(",
        ")",
        ".",
        ",",
        "'",
        "ke",
        "kedua",
        "ketiganya",
        "salah",
        "satu",
        "no",
        "²",
        "½",
        "1/2",
        "\n",
    ]
)


@given(st.lists(WORDS, max_size=14), LOCALES)
def test_any_row_of_number_words_is_survived(words: list[str], language: str) -> None:
    check_spans(" ".join(words), language)


def check_spans(text: str, language: str) -> None:
    end = 0
    for passage in passages(Article(id="a", text=text, language=language)):
        for found in quantity_mentions(passage, ()):
            value = found.value
            assert isinstance(value, Quantity)
            assert end <= found.start < found.end <= len(text)
            assert passage.tokens.starts[found.first] == found.start
            assert passage.tokens.ends[found.last - 1] == found.end
            end = found.end
            low, stated, high = value.lower, value.stated, value.upper
            assert low is None or high is None or low <= high
            assert stated is None or low is None or low <= stated
            assert stated is None or high is None or stated <= high


@pytest.mark.parametrize(
    ("word", "style", "value", "other"),
    [
        ("14.000", ",", 14000, None),
        ("14,000", ".", 14000, None),
        ("1.250.000,50", ",", 1250000.5, None),
        ("1,250,000.50", ",", 1250000.5, None),
        ("4000", ",", 4000, None),
        ("3.5", ",", 3.5, None),
        ("1.234", ".", 1234, 1.234),
        ("1,234", ",", 1234, 1.234),
        ("0.125", ",", 0.125, None),
    ],
)
def test_both_digit_styles(word: str, style: str, value: float, other: float | None) -> None:
    digits = read_digits(word, DigitStyle(style))
    assert digits is not None
    assert (digits.value, digits.other) == (value, other)


@pytest.mark.parametrize("word", ["10:30", "28/4/2025", "2-1", "1.2.3", "24/7", "1" * 31])
def test_times_dates_and_codes_are_no_numbers(word: str) -> None:
    assert read_digits(word, DigitStyle(",")) is None


@pytest.mark.parametrize(
    ("text", "language", "decimal", "mixed"),
    [
        ("Ada 14.000 orang.", "id", ",", False),
        ("Ada 1,250,000 orang dan 3.5 ton.", "id", ".", False),
        ("Ada 14.000 orang dan 3.5 ton.", "id", ",", True),
        ("There were 14,000 people.", "en", ".", False),
        ("There were 1.250.000 people and 3,5 tons.", "en", ",", False),
        ("No number here.", "en", ".", False),
    ],
)
def test_a_text_shows_its_own_style(text: str, language: str, decimal: str, *, mixed: bool) -> None:
    assert digit_style(tokenise(text).words, language) == DigitStyle(decimal, mixed=mixed)


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("belasan", "id", 11, 19),
        ("puluhan ribu", "id", 20000, 99999),
        ("ratusan juta", "id", 200_000_000, 999_999_999),
        ("beberapa ratus", "id", 200, 999),
        ("beberapa", "id", 2, None),
        ("dozens", "en", 24, None),
        ("tens of thousands", "en", 10000, 100000),
        ("several hundred", "en", 200, 999),
    ],
)
def test_vague_numerals_are_intervals(text: str, language: str, low: int, high: int | None) -> None:
    tokens = tokenise(text)
    figure = FigureReader(tokens, numerals(language), DigitStyle(",")).number(0)
    assert figure is not None
    assert (figure.lower, figure.upper, figure.stated, figure.last) == (low, high, None, len(tokens))


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("satu setengah juta", "id", 1_500_000),
        ("setengah juta", "id", 500_000),
        ("seperempat juta", "id", 250_000),
        ("dua koma lima juta", "id", 2_500_000),
        ("2 ribu seratus", "id", 2100),
        ("duapuluh satu", "id", 21),
        ("dua lusin", "id", 24),
        ("3 juta 200 ribu", "id", 3_200_000),
        ("8 ratus 70 ribu 3", "id", 870_003),
        ("5 juta 3", "id", 5_000_000),
        ("dua belas koma lima", "id", 12.5),
        ("lima kali sepuluh pangkat enam", "id", 5_000_000),
        ("14 000", "id", 14000),
        ("two dozen", "en", 24),
        ("half a million", "en", 500_000),
        ("two and a half million", "en", 2_500_000),
        ("two thirds", "en", 2 / 3),
        ("2 1/2", "en", 2.5),
        ("1.2e3", "en", 1200),
        ("0.0000000001e12", "en", 100),
        ("twenty-one hundred", "en", 2100),
    ],
)
def test_mixed_and_broken_numbers(text: str, language: str, value: float) -> None:
    assert read(text, language)[0] == pytest.approx(value)
