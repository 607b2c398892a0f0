"""What holds for every text: spans slice to their words, ends are ordered, readings do not depend on the run."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.dates import date_mentions
from claimcheck.languages import phrases, table
from claimcheck.model import Article, Mention, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

DAYS = st.dates(min_value=date(1901, 1, 1), max_value=date(2098, 12, 31))
LANGUAGES = st.sampled_from(["id", "en"])


def fragments() -> list[str]:
    """Every phrase of the date tables, with digits and signs to put between them."""
    found = {
        "9",
        "28",
        "2025",
        "28/4/2025",
        "28/4",
        "10:21",
        "17.41",
        "31",
        "1998",
        "40",
        "2019-2021",
        ",",
        "(",
        ")",
        ".",
        "-",
        "'",
        "\n",
        "kata",
        "the",
    }
    for language in ("id", "en"):
        for part in table(language, "dates").values():
            for said in part.values() if isinstance(part, dict) else ():
                found.update(phrases(said))
    return sorted(found | {word.capitalize() for word in found})


TEXTS = st.lists(st.sampled_from(fragments()), min_size=1, max_size=12).map(" ".join)


def dates_of(text: str, language: str, published: date | None) -> tuple[Mention, ...]:
    (passage,) = passages(Article(id="case", text=text, language=language))
    return date_mentions(passage, Anchor(published, "published") if published else Anchor())


def month_name(language: str, month: int) -> str:
    tables = table(language, "dates")
    names = tables["months"].get(str(month)) or tables["common_months"][str(month)]
    return phrases(names)[0].capitalize()


def weekday_name(language: str, day: date) -> str:
    return phrases(table(language, "dates")["weekdays"][str(day.isoweekday())])[0].title()


@given(TEXTS, LANGUAGES, DAYS | st.none())
def test_spans_slice_to_their_words_and_ends_are_ordered(
    text: str, language: str, published: date | None
) -> None:
    end = 0
    for mention in dates_of(text, language, published):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        end = mention.end
        value = mention.value
        assert isinstance(value, TimeInterval)
        assert (value.earliest is None) == (value.latest is None)
        if value.earliest and value.latest:
            assert value.earliest <= value.latest
        assert value.timex


@given(TEXTS, LANGUAGES, st.sampled_from([date.min, date.max, date(2024, 2, 29)]))
def test_no_day_of_writing_breaks_a_reading(text: str, language: str, published: date) -> None:
    dates_of(text, language, published)


@given(st.text(max_size=80), LANGUAGES, DAYS | st.none())
def test_any_text_can_be_read(text: str, language: str, published: date | None) -> None:
    for passage in passages(Article(id="case", text=text, language=language)):
        date_mentions(passage, Anchor(published, "published") if published else Anchor())


@given(TEXTS, TEXTS, LANGUAGES, DAYS)
def test_a_reading_does_not_depend_on_what_was_read_before(
    one: str, other: str, language: str, published: date
) -> None:
    before = dates_of(one, language, published)
    dates_of(other, language, published)
    assert dates_of(one, language, published) == before


@given(DAYS, LANGUAGES, DAYS)
def test_every_date_that_can_be_written_is_read_back(when: date, language: str, published: date) -> None:
    name, weekday = month_name(language, when.month), weekday_name(language, when)
    numeric = f"{when.month}/{when.day}" if language == "en" else f"{when.day}/{when.month}"
    written = [
        f"{when.day} {name} {when.year}",
        f"{weekday}, {when.day} {name} {when.year}",
        f"{weekday} ({numeric}/{when.year})",
        when.isoformat(),
    ]
    if language == "en":
        written += [f"{name} {when.day}, {when.year}", f"{weekday}, {name} {when.day}, {when.year}"]
    for text in written:
        (mention,) = dates_of(f"({text})", language, published)
        assert isinstance(mention.value, TimeInterval)
        assert (mention.value.earliest, mention.value.latest) == (when, when)
        assert mention.doubts == ()
        assert mention.value.basis == "explicit"
