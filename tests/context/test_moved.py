"""Which days an article tells as former, and which as new: what simply stands first."""

from __future__ import annotations

import pytest

from newsroom import article, claims


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    """The days that do not simply stand: words, state, and the words of the day that replaced each."""
    all_ = claims(article(text, "a", language))
    words = {claim.id: claim.text for claim in all_}
    return [
        (claim.text, claim.standing.state, words.get(claim.standing.by or "", ""))
        for claim in all_
        if claim.kind == "date" and claim.standing
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The office moved from Lorne to Marn on 3 May and opens on 10 May.", "en"),
        ("The fair runs from 3 May to 10 May.", "en"),
        ("The fair was moved to the park and runs from 3 May to 10 May.", "en"),
        ("Prices changed from 3 May to 10 May.", "en"),
        ("The hearing was postponed on 3 May.", "en"),
        ("She was first elected on 3 May and took office on 10 May.", "en"),
        ("Earlier, on 3 May, the two met; they meet again on 10 May.", "en"),
        ("They will meet at a previously scheduled session on 3 May.", "en"),
        ("The match scheduled for the park drew a crowd, and ended on 3 May.", "en"),
        ("Sidang yang dijadwalkan ramai itu dibuka lagi, lalu ditutup pada 3 Mei.", "id"),
        ("Originally built in 1950, the bridge was rebuilt in 1990.", "en"),
        ("Pameran berlangsung dari 3 Mei hingga 10 Mei.", "id"),
        ("Sidang ditunda pada 3 Mei.", "id"),
        ("Sebelumnya, pada 3 Mei, ia ditangkap. Ia dibebaskan pada 10 Mei.", "id"),
        ("Ia semula bekerja di Marn sejak 3 Mei dan pindah pada 10 Mei.", "id"),
        ("Seperti dijadwalkan sebelumnya, pertemuan digelar 3 Mei.", "id"),
        ("Awalnya dibangun pada 1950, jembatan itu dipugar pada 1990.", "id"),
        ("Sebelumnya, pameran digelar pada 3 Mei. Namun pengunjung sepi.", "id"),
        ("Previously, she left on 3 May. But she came back.", "en"),
    ],
)
def test_days_that_simply_stand(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sebelumnya laga ini dijadwalkan mulai pada Selasa, 3 Mei. Namun rencana itu berubah.", "id"),
        ("Originally the match, said the club, was due to start on Monday, 3 May. But plans change.", "en"),
    ],
)
def test_a_plan_behind_which_a_but_stands_did_not_hold(text: str, language: str) -> None:
    ((_, state, _),) = told(text, language)
    assert state == "former"


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The strike was planned for 3 May. The ferry sails again on 10 May.", "en", ["3 May"]),
        ("The ferry was scheduled to depart at 1:10 p.m. and was hit in the harbour.", "en", ["1:10 p.m."]),
        ("Feri itu dijadwalkan tiba di Marn pukul 13.10 WIB.", "id", ["pukul 13.10 WIB"]),
        ("Pertemuan itu rencananya digelar pada 3 Mei.", "id", ["3 Mei"]),
    ],
)
def test_days_of_a_plan(text: str, language: str, days: list[str]) -> None:
    assert told(text, language) == [(day, "provisional", "") for day in days]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The summit was moved from 3 May to 10 May.", "en"),
        ("The summit, first planned for 3 May, was moved to 10 May.", "en"),
        ("The fair was postponed from Saturday 3 May to Saturday 10 May.", "en"),
        ("The concert, originally scheduled to take place on 3 May, will now be held on 10 May.", "en"),
        ("The vote was rescheduled to 10 May from 3 May.", "en"),
        ("The launch will be on 10 May instead of 3 May.", "en"),
        ("The launch will be on 10 May, not 3 May as previously announced.", "en"),
        ("The vote, which had been due on 3 May, was put off until 10 May.", "en"),
        ("Voting was initially set for 3 May but was delayed by a week to 10 May.", "en"),
        ("The match had been scheduled for 3 May. It has been postponed to 10 May.", "en"),
        ("Pertemuan itu semula dijadwalkan 3 Mei, lalu diundur menjadi 10 Mei.", "id"),
        ("Pertemuan itu diundur dari 3 Mei menjadi 10 Mei.", "id"),
        ("Konser yang sedianya digelar 3 Mei ditunda ke 10 Mei.", "id"),
        ("Sidang ditunda hingga 10 Mei dari semula 3 Mei.", "id"),
        ("Pelantikan dimajukan menjadi 10 Mei dari jadwal semula 3 Mei.", "id"),
        ("Rapat akan digelar 10 Mei, bukan 3 Mei seperti diumumkan sebelumnya.", "id"),
        ("Lomba dijadwalkan pada 3 Mei. Panitia menggesernya, dan lomba diundur ke 10 Mei.", "id"),
    ],
)
def test_a_former_day_and_the_one_that_replaced_it(text: str, language: str) -> None:
    (former,) = [one for one in told(text, language) if one[1] == "former"]
    assert "3 M" in former[0]
    assert "10 M" in former[2]
    assert "3 M" not in former[2]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The hearing was pushed back to 10 May.", "en", "10 May"),
        ("Organisers rescheduled it for 10 May.", "en", "10 May"),
        ("Sidang ditunda hingga 10 Mei.", "id", "10 Mei"),
        ("Keberangkatan mundur sepekan menjadi 10 Mei.", "id", "10 Mei"),
    ],
)
def test_a_day_that_something_was_moved_to(text: str, language: str, day: str) -> None:
    assert told(text, language) == [(day, "current", "")]


def test_a_former_day_alone_names_no_other() -> None:
    assert told("The trial, first set to open on 3 May, drew crowds.", "en") == [("3 May", "former", "")]


def test_two_days_that_look_like_a_span_keep_their_words() -> None:
    text = "The vote was postponed from 3 to 10 May 2025."
    days = [claim for claim in claims(article(text)) if claim.kind == "date"]
    assert [text[day.span.start : day.span.end] for day in days] == ["3", "10 May 2025"]
    assert [day.value.timex for day in days if hasattr(day.value, "timex")] == ["2025-05-03", "2025-05-10"]
