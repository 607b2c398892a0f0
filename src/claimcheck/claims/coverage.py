"""What each language is read for, and what it lacks."""

from __future__ import annotations

from importlib import resources

import claimcheck.languages
from claimcheck.frozen import frozen
from claimcheck.languages import table
from claimcheck.values.date_borrowed import borrowed, borrowed_languages

#: What can be read, and the table a language needs for it.
_ROOMS = {"counts": "counted", "events": "events", "attribution": "attribution"}


@frozen()
class Coverage:
    """A language by its code, with what it is read for.

    ``dates`` is "own" (a table made by hand), "shared" (CLDR's names) or "none"; ``relative`` tells
    whether "yesterday" and "last week" are read.
    """

    language: str
    dates: str
    relative: bool
    counts: bool
    events: bool
    attribution: bool

    @property
    def lacks(self) -> tuple[str, ...]:
        """The names of what is not read."""
        missing = () if self.dates != "none" else ("dates",)
        rest = ("relative", "counts", "events", "attribution")
        return (*missing, *(name for name in rest if not getattr(self, name)))


def coverage() -> tuple[Coverage, ...]:
    """The languages that have a folder of words: the fullest first, then by code."""
    found = [_of(code) for code in _folders()]
    return tuple(sorted(found, key=lambda language: len(language.lacks)))


def dates_alone() -> tuple[str, ...]:
    """The codes of the other languages: their dates are read, where the file names the language."""
    folders = set(_folders())
    return tuple(sorted(code for code in borrowed_languages() if code not in folders))


def _folders() -> list[str]:
    folders = resources.files(claimcheck.languages).iterdir()
    return sorted(folder.name for folder in folders if folder.is_dir() and folder.name.isalpha())


def _of(code: str) -> Coverage:
    own, shared = table(code, "dates"), borrowed(code)
    rooms = {room: bool(table(code, name)) for room, name in _ROOMS.items()}
    hand_made = "months" in own
    relative = own.get("relative_days") or any((shared.get("relative_days") or {}).values())
    dates = "own" if hand_made else "shared" if shared else "none"
    return Coverage(code, dates, bool(relative), **rooms)
