"""A clock and "the next day" belong to the day of the event, not to the day on which somebody spoke of it."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.dates import date_mentions
from claimcheck.model import Article, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

DAY = date(2025, 6, 18)


def timexes(text: str, language: str) -> list[str]:
    (passage,) = passages(Article(id="case", text=text, language=language))
    found = date_mentions(passage, Anchor(DAY, "published"))
    return [mention.value.timex for mention in found if isinstance(mention.value, TimeInterval)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Silent: a day told behind no verb of saying is a day of the story.
        ("en", "The mill burned on June 9. It burned again on June 11 at 4:15 a.m.", "2025-06-11T04:15"),
        (
            "en",
            "The mill burned on June 9, an officer told reporters Tuesday. It began at 4:15 a.m.",
            "2025-06-09T04:15",
        ),
        ("en", "The mill burned on Monday, a paper reported. It began around 2 p.m.", "2025-06-16T14:00"),
        ("en", "An officer said Tuesday that it began at 4:15 a.m.", "2025-06-17T04:15"),
        (
            "id",
            "Gudang itu terbakar Senin (9/6). Api muncul lagi Rabu (11/6) pukul 04.15 WIB.",
            "2025-06-11T04:15",
        ),
        (
            "id",
            'Gudang itu terbakar Senin (9/6). "Padam," kata camat, Rabu (11/6). Api muncul pukul 04.15 WIB.',
            "2025-06-09T04:15",
        ),
        (
            "id",
            "Gudang itu terbakar Senin (9/6). Api padam, dikutip Rabu (11/6). Keesokan harinya ia dibuka.",
            "2025-06-10",
        ),
    ],
)
def test_the_day_of_saying_moves_no_clock(language: str, text: str, expected: str) -> None:
    assert timexes(text, language)[-1] == expected


def test_a_clock_is_on_the_day_named_behind_it() -> None:
    assert timexes("It began at 5 a.m. on Sunday.", "en") == ["2025-06-15T05:00", "2025-06-15"]
    assert timexes("It began at 5 a.m., not on Sunday.", "en") == ["2025-06-18T05:00", "2025-06-15"]


def test_the_previous_one_is_before_the_one_told() -> None:
    assert timexes("Shares fell Friday. They had closed higher the previous Friday.", "en") == [
        "2025-06-13",
        "2025-06-06",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Silent: a part of the day behind a day is that day's.
        ("The mill burned on Monday. Crews had met earlier in the evening.", "2025-06-16TEV"),
        ("The mill burned on Monday night. Crews had met earlier in the day.", "2025-06-16"),
        ("The mill burned on Monday night. Crews had met earlier in the evening.", "2025-06-16TEV"),
        ("The mill burned on Monday. Crews came back later in the evening.", "2025-06-16TEV"),
        ("The mill was shut on Monday morning. Crews had met earlier in the evening.", "2025-06-15TEV"),
        ("The mill was shut on Monday at 9 a.m. Crews had met earlier in the evening.", "2025-06-15TEV"),
        ("The mill burned on Monday. The two had quarrelled the night before.", "2025-06-15TNI"),
        ("The mill burned on Monday. The two had quarrelled the day before.", "2025-06-15"),
        ("The mill burned on Monday. It burned again the following night.", "2025-06-17TNI"),
        ("The mill burned on Monday. It burned again the next morning.", "2025-06-17TMO"),
    ],
)
def test_parts_of_a_day_told_from_what_came_before(text: str, expected: str) -> None:
    assert timexes(text, "en")[-1] == expected


def test_what_was_before_the_evening_told_is_that_evening_s() -> None:
    story = "He was held Wednesday morning. They argued earlier in the evening. He left later that night."
    assert timexes(story, "en") == ["2025-06-18TMO", "2025-06-17TEV", "2025-06-17TNI"]


def test_a_night_reaches_into_the_next_day() -> None:
    (passage,) = passages(Article(id="case", text="It burned Monday night into Tuesday.", language="en"))
    (mention,) = date_mentions(passage, Anchor(DAY, "published"))
    assert isinstance(mention.value, TimeInterval)
    assert (mention.value.earliest, mention.value.latest) == (date(2025, 6, 16), date(2025, 6, 17))


@pytest.mark.parametrize("text", ["It burned overnight Wednesday.", "It burned overnight into Wednesday."])
def test_the_night_that_ends_on_the_day_of_writing(text: str) -> None:
    (passage,) = passages(Article(id="case", text=text, language="en"))
    (mention,) = date_mentions(passage, Anchor(DAY, "published"))
    assert isinstance(mention.value, TimeInterval)
    assert (mention.value.earliest, mention.value.latest) == (date(2025, 6, 17), DAY)


@pytest.mark.parametrize(
    ("language", "text", "modifiers"),
    [
        ("en", "It began at 3 a.m. and ended at 4 a.m.", ["exact", "exact"]),
        ("en", "It began between 11 p.m. Monday and 1 a.m. Tuesday.", ["on_or_after", "on_or_before"]),
        ("en", "The race ran 3 p.m. - 4 p.m. there.", ["exact", "on_or_before"]),
        ("id", "Balapan berlangsung 10.20 WIB-11.43 WIB.", ["exact", "on_or_before"]),
        ("en", "It began between 3 and 4 a.m.", ["on_or_after", "on_or_before"]),
        ("id", "Api muncul antara pukul 10.00 dan 11.00 WIB.", ["on_or_after", "on_or_before"]),
    ],
)
def test_a_time_between_two_is_no_exact_time(language: str, text: str, modifiers: list[str]) -> None:
    (passage,) = passages(Article(id="case", text=text, language=language))
    found = date_mentions(passage, Anchor(DAY, "published"))
    assert [mention.value.modifier for mention in found] == modifiers


def test_what_is_later_than_nothing_told_is_no_date() -> None:
    assert timexes("He died an hour later. She died two days later.", "en") == []


def test_a_day_without_its_year_is_of_the_story_told() -> None:
    story = "Mereka menikah pada 20 Oktober 2024. Pesta digelar pada 22 Oktober dan pulang 3 Juni."
    assert timexes(story, "id") == ["2024-10-20", "2024-10-22", "2025-06-03"]


def test_an_owner_is_not_bounded_by_what_bounds_its_thing() -> None:
    (passage,) = passages(Article(id="case", text="After Tuesday's storm the shop closed.", language="en"))
    (mention,) = date_mentions(passage, Anchor(DAY, "published"))
    assert mention.value.modifier == "exact"


def test_a_year_earlier_is_no_early_part_of_it() -> None:
    (passage,) = passages(Article(id="case", text="Sales fell from a year earlier.", language="en"))
    (mention,) = date_mentions(passage, Anchor(DAY, "published"))
    assert isinstance(mention.value, TimeInterval)
    assert (mention.value.earliest, mention.value.latest) == (date(2024, 1, 1), date(2024, 12, 31))
