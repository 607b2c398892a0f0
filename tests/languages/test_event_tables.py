"""The event concepts: the same in every language, each word in one of them alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Any, get_args

import pytest

from claimcheck.languages import FIRST_CLASS, phrases, table
from claimcheck.model import Stage
from claimcheck.text.stems import base
from claimcheck.text.tokens import tokenise

#: Everyday words that must name no event, although they share a root or a sound with words that do.
SILENT = {
    "id": """saya pukul rumah per oleh dapat bagi baru desa data umum pasar hukum kapal kamu tamu raya kaya benar baik awal
    akhir langsung hasil salah aja saja dua kira papan kapan pola pohon senang alat as ada undang baja susu sapi
    mata lintas kuasa penduduk bangunan saku kaku menurut tetap barang orang korban warga pesawat Maret Mei""",
    "en": """march may plane planes united state states according department part party board class fast quite wine
    air far plant premier manager points title note notes body com back down people police the""",
}


def words(language: str, concept: str) -> tuple[str, ...]:
    return phrases(table(language, "events")[concept]["words"])


def bases(phrase: str, language: str) -> tuple[str, ...]:
    return tuple(base(word, language) for word in tokenise(phrase).lower)


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_everyday_words_name_no_event(language: str) -> None:
    named = {
        bases(phrase, language)
        for concept in table(language, "events")
        for phrase in words(language, concept)
    }
    assert [word for word in SILENT[language].split() if bases(word, language) in named] == []


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_a_phrase_names_one_concept(language: str) -> None:
    holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for concept in table(language, "events"):
        for phrase in words(language, concept):
            holders[bases(phrase, language)].add(concept)
    assert {key: found for key, found in holders.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_a_concept_lists_each_phrase_once(language: str) -> None:
    for concept in table(language, "events"):
        assert [word for word, count in Counter(words(language, concept)).items() if count > 1] == [], concept


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_concepts_are_well_formed(language: str) -> None:
    for concept, entry in table(language, "events").items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", concept)
        assert set(entry) <= {
            "words",
            "stage",
            "matter",
            "speech",
            "generic",
            "object",
            "hourly",
            "personal",
            "follows",
            "recurring",
        }, concept
        assert words(language, concept), concept
        assert entry["words"] == entry["words"].lower(), concept
        assert entry.get("stage") in (None, *get_args(Stage)), concept
        assert entry.get("speech", True) is True, concept


def test_concepts_are_the_same_in_every_language() -> None:
    def shape(entry: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in entry.items() if key != "words"}

    first, *others = (table(language, "events") for language in FIRST_CLASS)
    assert len(first) >= 150
    for other in others:
        assert {name: shape(entry) for name, entry in other.items()} == {
            name: shape(entry) for name, entry in first.items()
        }


def test_a_matter_has_several_concepts() -> None:
    matters = Counter(entry["matter"] for entry in table("en", "events").values() if "matter" in entry)
    assert [matter for matter, count in matters.items() if count == 1] == []


@pytest.mark.parametrize(
    ("language", "phrase", "concept"),
    [
        ("id", "mengakui", "admit"),
        ("id", "akui", "admit"),
        ("id", "serangannya", "attack"),
        ("id", "penembakan", "shoot"),
        ("id", "teken", "sign"),
        ("id", "mulai berlaku", "enter-into-force"),
        ("id", "dikerahkan", "deploy"),
        ("id", "diselamatkan", "rescue"),
        ("id", "tewaskan", "kill"),
        ("id", "lepas landas", "take-off"),
        ("en", "took effect", "enter-into-force"),
        ("en", "withdrew", "withdraw"),
        ("en", "opened fire", "shoot"),
        ("en", "deploys", "deploy"),
        ("en", "capsizing", "capsize"),
        ("en", "fell", "decrease"),
    ],
)
def test_forms_of_a_word_name_its_concept(language: str, phrase: str, concept: str) -> None:
    assert bases(phrase, language) in {bases(listed, language) for listed in words(language, concept)}
