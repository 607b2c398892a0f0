"""Whose text an article is, and whose report a sentence repeats: first what names nobody's."""

from __future__ import annotations

import pytest

from claimcheck.context.credits import credited, is_agency, outlet_key, outlet_name, repeated
from newsroom import article, claims

_FERRY = "The ferry sank off Lorne at dawn. Divers found the wreck."
_FERI = "Feri itu karam di lepas pantai Lorne saat fajar. Penyelam menemukan bangkainya."

NOBODYS: dict[str, tuple[str, str]] = {
    "an agency told something": ("en", f"{_FERRY} The mayor told Reuters that he mourned."),
    "an agency that others quote": ("en", f"{_FERRY} AFP first told of the wreck. The mayor mourned."),
    "a caption in the middle": ("en", f"{_FERRY} The harbour at noon. (Reuters) The mayor mourned."),
    "a photographer": ("en", f"{_FERRY}\nDivers at work (AP/Ann Reed)"),
    "a pupil's initials": ("id", f"{_FERI} Pelajar berinisial AP (16) selamat."),
    "initials of editors": ("id", f"{_FERI} (ran/mib)"),
    "the source of a figure": ("id", f"{_FERI}\nSumber: Dinas Perhubungan"),
    "the source of a picture": ("id", f"{_FERI}\nSumber foto: Antara Foto\nWarga berduka."),
    "between one town and another": ("id", f"{_FERI}\nJarak antara Lorne dan Anglesea dekat."),
    "a dateline of its own": ("en", "LORNE, Lorne Post — " + _FERRY),
    "a programme on the air": ("id", f"{_FERI} Acara ini telah tayang di TV Lorne."),
    "a reporter who helped": ("en", f"{_FERRY} Ann Reed contributed to this report."),
    "the owner of a shop": ("en", f"{_FERRY} Copyright 2025 Lorne Post."),
}

CREDITED: dict[str, tuple[str, str, set[str]]] = {
    "a dateline": ("en", "LORNE, Australia (AP) — " + _FERRY, {"AP"}),
    "brackets at the end": ("en", f"{_FERRY} (AFP)", {"AFP"}),
    "brackets after initials": ("id", f"{_FERI} (ran/Reuters)", {"Reuters"}),
    "two of them": ("id", f"{_FERI} [AFP/ANTARA]", {"AFP", "Antara"}),
    "a line of its own": ("en", f"{_FERRY}\n— Reuters", {"Reuters"}),
    "a source line": ("id", f"{_FERI}\nsumber : ANTARA", {"Antara"}),
    "a source line glued to the page": ("id", f"{_FERI}\nIkuti kanal Wartasumber : Antara", {"Antara"}),
    "in full": ("en", f"{_FERRY}\nSource: Agence France-Presse", {"AFP"}),
    "a copyright": ("en", f"{_FERRY}\nCopyright 2025 The Associated Press. All rights reserved.", {"AP"}),
    "hak cipta": ("id", f"{_FERI}\nHak Cipta © ANTARA 2025", {"Antara"}),
    "a part of it": ("en", f"{_FERRY} The Associated Press contributed to this report.", {"AP"}),
    "its writers": ("en", f"{_FERRY} Reuters reporter Ann Reed contributed to this story.", {"Reuters"}),
    "a reprint": (
        "id",
        f"{_FERI}\nArtikel ini telah tayang di WartaLorne.com dengan judul Feri Karam",
        {"WartaLorne.com"},
    ),
    "a reprint glued": ("id", f"{_FERI}\nArtikel ini telah tayang diWarta Lorne.", {"Warta Lorne"}),
    "a reprint in English": ("en", f"{_FERRY} This story was first published by Lorne Post.", {"Lorne Post"}),
}


@pytest.mark.parametrize(("language", "text"), NOBODYS.values(), ids=NOBODYS)
def test_text_of_nobody_else(language: str, text: str) -> None:
    assert credited(article(text, "Lorne Post", language)) == frozenset()


@pytest.mark.parametrize(("language", "text", "names"), CREDITED.values(), ids=CREDITED)
def test_text_of_somebody_else(language: str, text: str, names: set[str]) -> None:
    assert credited(article(text, "Harian Anglesea", language)) == names


def test_an_outlet_does_not_repeat_itself() -> None:
    assert credited(article(f"{_FERRY} (AFP)", "www.afp.com")) == frozenset()


def test_a_language_without_words() -> None:
    assert credited(article("Le bac a coulé. (AFP)", "Le Phare", "fr")) == {"AFP"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In an interview with Reuters, the mayor said the ferry carried 52 passengers."),
        ("en", "Speaking to the mayor, divers counted 52 passengers."),
        ("id", "Dalam wawancara dengan Reuters, wali kota menyebut feri membawa 52 penumpang."),
        ("id", "Pelajar AP mengatakan feri membawa 52 penumpang."),
        ("en", "Ann Reed reported 52 passengers."),
        ("en", "The ferry carried 52 passengers."),
    ],
)
def test_reports_of_nobody(language: str, text: str) -> None:
    told = article(text, "Lorne Post", language)
    assert {repeated(claim, told) for claim in claims(told)} == {None}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The ferry carried 52 passengers, as reported by Agence France-Presse.", "AFP"),
        ("en", "Reuters reported that the ferry carried 52 passengers.", "Reuters"),
        ("en", "The ferry carried 52 passengers, as reported by Radio Lorne.", "Radio Lorne"),
        ("id", "Feri membawa 52 penumpang, seperti dilansir dari Antara.", "Antara"),
        ("id", "Kantor berita AFP melaporkan feri membawa 52 penumpang.", "AFP"),
    ],
)
def test_reports_of_somebody(language: str, text: str, name: str) -> None:
    told = article(text, "Lorne Post", language)
    (claim,) = claims(told)
    assert repeated(claim, told) == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AFP", "Agence France-Presse"),
        ("AP", "The Associated Press"),
        ("Antara", "antaranews.com"),
        ("Warta Lorne", "www.wartalorne.co.id"),
        ("CNN Indonesia", "cnnindonesia.com"),
        ("Reuters", "kantor berita Reuters"),
    ],
)
def test_names_of_one_outlet(one: str, other: str) -> None:
    assert outlet_key(one) == outlet_key(other)


def test_names_of_two_outlets() -> None:
    assert outlet_key("Lorne Post") != outlet_key("Lorne Times")


def test_usual_names() -> None:
    assert outlet_name("Agence France-Presse") == "AFP"
    assert outlet_name("Lorne Post") == "Lorne Post"
    assert is_agency("apnews.com")
    assert not is_agency("Lorne Post")
