"""Who says it: first where nobody does, or somebody else."""

from __future__ import annotations

import pytest

from newsroom import article, claims


def told(text: str, words: str, language: str) -> tuple[str | None, str | None]:
    """Who says what stands in some words, and through whom it reached the article."""
    (claim,) = (each for each in claims(article(text, "a", language)) if each.text == words)
    said = claim.attribution
    return (said.who, said.via) if said else (None, None)


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Sebanyak 14 orang tewas pada Senin.", "14 orang", "id"),
        ("Kata dia, 14 orang tewas.", "14 orang", "id"),
        ("Rina Sari menemui 14 orang di Palasari.", "14 orang", "id"),
        ("Gubernur Rina Sari tiba. Sebanyak 14 orang tewas.", "14 orang", "id"),
        ("Anna Lind met 14 people.", "14 people", "en"),
        ("He told Anna Lind that 14 people died.", "14 people", "en"),
        ("Anna Lind said nothing. The blast killed 14 people.", "14 people", "en"),
        ("The blast killed 14 people.", "14 people", "en"),
        ("Anna Lind argued with 14 people.", "14 people", "en"),
    ],
)
def test_nobody(text: str, words: str, language: str) -> None:
    assert told(text, words, language) == (None, None)


@pytest.mark.parametrize(
    ("text", "words", "language", "who"),
    [
        ("Menurut Gubernur Rina Sari, 14 orang tewas.", "14 orang", "id", "Gubernur Rina Sari"),
        ("Kata Gubernur Rina Sari, 14 orang tewas.", "14 orang", "id", "Gubernur Rina Sari"),
        ('"Ada 14 orang tewas," kata Rina Sari.', "14 orang", "id", "Rina Sari"),
        ("Rina Sari mengatakan 14 orang tewas.", "14 orang", "id", "Rina Sari"),
        ("Polisi menyebut 14 orang tewas.", "14 orang", "id", "Polisi"),
        ("Rina Sari mengatakan jembatan ambruk. Menurut dia, 14 orang tewas.", "14 orang", "id", "Rina Sari"),
        (
            "Anna Lind said the pier fell. It held 14 people, according to the port authority.",
            "14 people",
            "en",
            "the port authority",
        ),
        ("Anna Lind said on Monday that 14 people died.", "14 people", "en", "Anna Lind"),
        ("The blast killed 14 people, said Anna Lind.", "14 people", "en", "Anna Lind"),
        ("According to Anna Lind, 14 people died.", "14 people", "en", "Anna Lind"),
        ("Anna Lind said it fell. She said 14 people died.", "14 people", "en", "Anna Lind"),
        ("The coast guard said 14 people died.", "14 people", "en", "The coast guard"),
        ("Anna Lind said 9 died. Peter Holm said 14 people died.", "14 people", "en", "Peter Holm"),
    ],
)
def test_who(text: str, words: str, language: str, who: str) -> None:
    assert told(text, words, language)[0] == who


@pytest.mark.parametrize(
    ("text", "words", "language", "who", "via"),
    [
        (
            "Rina Sari mengatakan 14 orang tewas, dikutip dari Antara.",
            "14 orang",
            "id",
            "Rina Sari",
            "Antara",
        ),
        ("Mengutip Antara, 14 orang tewas.", "14 orang", "id", None, "Antara"),
    ],
)
def test_through_whom(text: str, words: str, language: str, who: str | None, via: str) -> None:
    assert told(text, words, language) == (who, via)


def test_the_cue_is_kept_as_it_is_written() -> None:
    (claim,) = claims(article("Menurut Rina Sari, 14 orang tewas.", "a", "id"))
    assert claim.attribution
    assert claim.attribution.cue == "Menurut"
