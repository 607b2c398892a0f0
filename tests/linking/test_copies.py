"""Articles that are one text, and sentences that one article took from another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.linking.copies import copied, originals
from claimcheck.linking.profiles import profiles
from claimcheck.model import Article
from claimcheck.text.quotations import quotations
from newsroom import OWN, WIRE, article, claims, story

SPEECH = """“This ship should never have sailed with that door, and everybody on this coast knew it and kept quiet
about it for years,” the mayor said.""".replace("\n", " ")


def wire(name: str, text: str = WIRE, source: str | None = None) -> Article:
    return replace(article(text, name), source=source or name)


@pytest.mark.parametrize(
    "texts",
    [
        (WIRE, OWN),
        (WIRE, f"{OWN} {OWN.replace('Lorne', 'Anglesea')} {WIRE[:170]}"),
        (f"{OWN} {SPEECH}", f"{SPEECH} The sea was calm."),
        ("The ferry Halcyon sank off Lorne on Monday.", "The ferry Halcyon sank off Lorne on Monday."),
        (f"{SPEECH} " * 3 + OWN, f"{SPEECH} " * 3 + WIRE),
    ],
    ids=["two reports", "a passage in a long report", "a speech", "too short to tell", "much of one speech"],
)
def test_two_texts(texts: tuple[str, str]) -> None:
    assert originals([wire(name, text) for name, text in zip("ab", texts, strict=True)]) == {}


@pytest.mark.parametrize(
    "text",
    [
        WIRE,
        WIRE.replace("52", "25"),
        WIRE[: WIRE.index("The owner")],
        f"LORNE TIMES - {WIRE} The mayor has called for a day of mourning. Flags will hang at half mast.",
        WIRE.replace("The owner of the ferry", "Its owner").upper(),
    ],
    ids=["word for word", "a mistyped figure", "cut short", "with lines of its own", "edited"],
)
def test_one_text(text: str) -> None:
    found = originals([wire("a"), wire("b", text), wire("c", OWN)])
    assert set(found) == {"a", "b"}
    assert len(set(found.values())) == 1


def test_one_outlet_is_one_source_anyway() -> None:
    assert originals([wire("a", source="Post"), wire("b", source="Post")]) == {}


def test_copies_of_several_texts_stay_apart() -> None:
    found = originals([wire("a"), wire("b", OWN), wire("c"), wire("d", OWN), wire("e")])
    assert found["a"] == found["c"] == found["e"]
    assert found["b"] == found["d"] != found["a"]


def pair(one: str, other: str, language: str = "en") -> bool:
    articles = story((one, other), language)
    first, second = profiles(articles, claims(*articles))
    return copied(first, second)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("The Halcyon carried 52 people.", "The Halcyon carried 52 people.", "en"),
        (
            "The ferry carried 52 people when it left the old harbour of Lorne.",
            "It carried 52 people, said its owner, who was not there.",
            "en",
        ),
        (
            "Feri Halcyon membawa 52 penumpang saat karam di perairan Lorne.",
            "Saat karam di perairan Lorne, feri Halcyon membawa 52 penumpang.",
            "id",
        ),
    ],
)
def test_sentences_of_their_own(one: str, other: str, language: str) -> None:
    assert not pair(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "A trawler from Anglesea picked up 52 people before the ferry went down.",
            "A trawler from Anglesea picked up 25 people before the ferry went down.",
            "en",
        ),
        (
            "Kapal nelayan menyelamatkan 52 penumpang sebelum feri itu karam di Lorne.",
            "Lorne - Kapal nelayan menyelamatkan 52 penumpang sebelum feri itu karam di Lorne.",
            "id",
        ),
    ],
)
def test_sentences_taken_over(one: str, other: str, language: str) -> None:
    assert pair(one, other, language)


def test_quotations_end_with_their_line() -> None:
    text = 'He said "no more ferries" and left.\nA "quote\nleft open" there. &ldquo;Never again&rdquo;'
    assert [text[start:end] for start, end in quotations(text)] == [
        '"no more ferries"',
        "&ldquo;Never again&rdquo;",
    ]
