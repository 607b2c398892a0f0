"""Words as data: one folder a language, one TOML table a room, no code per language.

``table("id", "dates")`` is ``languages/id/dates.toml`` as plain dicts.  A room that needs words
owns one table name, describes its keys in its own module, and reads it through here.  A language
may lack a table: the room then has nothing to find in that language.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomli

from claimcheck.errors import LanguageDataError

#: Languages with hand-made tables; the others are read as far as dateparser and CLDR reach.
FIRST_CLASS = ("id", "en")
#: The sections of a language's dates that name days and months.
DAY_NAMES = ("weekdays", "weak_weekdays", "cased_weekdays", "months")
_HERE = Path(__file__).parent


@cache
def table(language: str, name: str) -> dict[str, Any]:
    """The table ``name`` of a language, or an empty dict where that language has none.

    Raises LanguageDataError where the file is not TOML.
    """
    if not language.isidentifier():
        return {}
    file = _HERE / language / f"{name}.toml"
    try:
        return tomli.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except tomli.TOMLDecodeError as error:
        raise LanguageDataError(f"languages/{language}/{name}.toml: {error}") from error


@cache
def codes() -> tuple[str, ...]:
    """The codes of all languages that have a folder, in alphabetical order."""
    return tuple(
        sorted(entry.name for entry in _HERE.iterdir() if entry.is_dir() and not entry.name.startswith("_"))
    )


def phrases(words: str) -> tuple[str, ...]:
    r"""The phrases of a table's value: separated by ";" or a line's end, blanks dropped.

    >>> phrases("tentara; pasukan\n bala bantuan")
    ('tentara', 'pasukan', 'bala bantuan')
    """
    return tuple(part for part in map(str.strip, words.replace("\n", ";").split(";")) if part)


@cache
def listed(language: str, name: str, sections: tuple[str, ...]) -> frozenset[str]:
    """All phrases of some sections of a table, whatever they mean: the names of weekdays and months."""
    words = table(language, name)
    told = (row for section in sections for row in words.get(section, {}).values())
    return frozenset(phrase for row in told for phrase in phrases(row))
