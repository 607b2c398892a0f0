"""Page furniture: lines that belong to the page and not to the story ("Baca juga: ...", "Scroll to Top")."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.languages import phrases, table


@cache
def _furniture_line(language: str) -> re.Pattern[str] | None:
    """A pattern for whole lines that begin with one of the language's furniture phrases."""
    openings = phrases(table(language, "text").get("furniture", ""))
    if not openings:
        return None
    alternatives = "|".join(re.escape(phrase) for phrase in sorted(openings, key=len, reverse=True))
    return re.compile(rf"^[ \t]*(?:{alternatives})[^\n]*", re.MULTILINE | re.IGNORECASE)


def furniture(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) places of page furniture in a text, in order."""
    line = _furniture_line(language)
    return tuple(match.span() for match in line.finditer(text)) if line else ()
