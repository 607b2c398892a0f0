"""Event concepts: which words name one, and which concept a claim belongs to."""

from __future__ import annotations

import pytest

from claimcheck.context.events import STEPS, Concept, principal, triggers
from claimcheck.text.tokens import tokenise
from newsroom import article, claims


def named(text: str, language: str) -> list[tuple[str, str]]:
    """The concepts of a text, each with the words that name it."""
    tokens = tokenise(text)
    return [
        (found.concept.name, " ".join(tokens.words[found.first : found.last]))
        for found in triggers(tokens, 0, len(tokens), language)
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "en"),
        ("The soldiers of the north", "en"),
        ("Tentara dari utara", "id"),
        ("Ia selamat pagi", "de"),
    ],
)
def test_no_event(text: str, language: str) -> None:
    assert named(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("troops were deployed and attacked", "en", [("deploy", "deployed"), ("attack", "attacked")]),
        ("it took effect", "en", [("enter-into-force", "took effect")]),
        ("perjanjian mulai berlaku", "id", [("treaty", "perjanjian"), ("enter-into-force", "mulai berlaku")]),
        ("Perjanjian itu DITEKEN", "id", [("treaty", "Perjanjian"), ("sign", "DITEKEN")]),
        ("akibat serangannya", "id", [("attack", "serangannya")]),
    ],
)
def test_triggers_take_the_longest_phrase(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert named(text, language) == expected


def test_only_the_tokens_asked_for_are_looked_at() -> None:
    tokens = tokenise("deployed and attacked")
    assert [found.concept.name for found in triggers(tokens, 1, 3, "en")] == ["attack"]
    assert list(triggers(tokens, 0, 0, "en")) == []


def test_both_languages_name_the_same_concept() -> None:
    for indonesian, english in (
        ("mengakui", "admitted"),
        ("dikerahkan", "deployed"),
        ("ditandatangani", "signed"),
        ("tewas", "killed"),
        ("ambruk", "collapsed"),
    ):
        assert {name for name, _ in named(indonesian, "id")} == {name for name, _ in named(english, "en")}


SIGN = Concept("sign", "agreement", "signed")
ANNOUNCE = Concept("announce", "announce", "announced", speech=True)
TREATY = Concept("treaty", "agreement", object=True)
VISIT = Concept("visit", "journey", "happened")
HAPPEN = Concept("happen", "happen", "happened", generic=True)
KILL = Concept("kill", "death")


@pytest.mark.parametrize(
    ("nearest", "expected"),
    [
        ((), None),
        ((KILL, SIGN), KILL),  # no object of the matter is named: the nearest it is
        ((VISIT, ANNOUNCE), VISIT),
        ((HAPPEN,), HAPPEN),
        ((HAPPEN, KILL), KILL),
        ((HAPPEN, HAPPEN, KILL), HAPPEN),  # what stands far off is no sense of "happened"
        ((VISIT, ANNOUNCE, TREATY), ANNOUNCE),
        ((VISIT, KILL, SIGN, TREATY), SIGN),
        ((VISIT, KILL, HAPPEN, SIGN, TREATY), VISIT),  # too far away
        ((TREATY, SIGN), SIGN),
    ],
)
def test_principal(nearest: tuple[Concept, ...], expected: Concept | None) -> None:
    assert principal(nearest) == expected


def test_what_merely_happened_is_no_step() -> None:
    assert not STEPS & {"happened", "reported", "started"}


@pytest.mark.parametrize(
    ("text", "words", "language", "concept", "stage"),
    [
        ("A visit in June 2024.", "June 2024", "en", "visit", "happened"),
        (
            "The treaty was announced when he visited in June 2024.",
            "June 2024",
            "en",
            "announce",
            "announced",
        ),
        ("The treaty took effect in May 2024.", "May 2024", "en", "enter-into-force", "in-force"),
        ("Pakta itu diteken ketika ia bertamu pada Juni 2024.", "Juni 2024", "id", "sign", "signed"),
        # What only tells which thing is meant is not what took place then.
        ("Pagi ini ada orang yang ditangkap tiba di Tirta.", "Pagi ini", "id", "arrive", "ended"),
        ("Pagi ini ada orang ditangkap lalu tiba di Tirta.", "Pagi ini", "id", "arrest", "started"),
        ("Ada 5 gempa susulan dengan magnitudo terbesar M4,5.", "M4,5", "id", "aftershock", None),
        ("Gempa M6,4 disusul 5 gempa susulan.", "M6,4", "id", "quake", None),
        ("The quake of magnitude 6.4 had aftershocks.", "magnitude 6.4", "en", "quake", None),
        # A comma parts "Monday" from what follows, though that stands nearer.
        ("It ended the search of the hull on Monday, after it sank.", "Monday", "en", "search", None),
    ],
)
def test_the_event_of_a_claim(text: str, words: str, language: str, concept: str, stage: str | None) -> None:
    (claim,) = (each for each in claims(article(text, "a", language)) if each.text == words)
    assert claim.event
    assert (claim.event.concept, claim.event.stage) == (concept, stage)
    assert claim.event.trigger in text


def test_a_claim_without_an_event_word_has_none() -> None:
    (claim,) = claims(article("In the hall: 14 chairs."))
    assert claim.event is None


def test_talks_are_no_step_beside_what_was_announced() -> None:
    text = "Pada Juni mereka berunding di Palasari lalu mengumumkan perjanjian dagang itu."
    found = tuple(dict.fromkeys(t.concept for t in triggers(tokenise(text), 0, len(tokenise(text)), "id")))
    chief = principal(found)
    assert chief is not None
    assert (chief.name, chief.stage) == ("announce", "announced")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The man who shot two people in Lorne on Friday was arrested.", "shoot"),
        ("The man who was arrested on Friday was charged.", "arrest"),
        ("The ferry that sank in the bay of Lorne on Friday has been raised and inspected.", "sink"),
        ("The ferry sank near Lorne on Friday.", "sink"),
        ("The toll of the blasts that ripped through a hall on Friday has risen.", "explode"),
        ("The death toll reached 44 on Friday.", None),
    ],
)
def test_a_day_belongs_to_the_clause_it_ends(text: str, event: str | None) -> None:
    (found,) = (one.event for one in claims(article(text)) if one.text == "Friday")
    assert (found.concept if found else None) == event


def test_what_he_said_is_no_clause_on_a_noun() -> None:
    text = "He told the paper that 370 people have died, while 33 were rescued."
    assert [one.event.concept for one in claims(article(text))[:1] if one.event] == ["die"]
