"""Whether a day is the one on which somebody spoke: « kata dia, Rabu (2/7) », "told reporters Tuesday"."""

from __future__ import annotations

from functools import cache

from claimcheck.languages import table
from claimcheck.text.sentences import Sentence
from claimcheck.text.tokens import Tokens
from claimcheck.values.phrasebook import Phrasebook

#: A day this close behind a verb of saying is the day of saying it.
_NEAR = 3
#: One that a comma sets off may stand this far behind it.
_FAR = 25
#: The list of words that say nothing with the word behind them.
_SILENT = "silent"


@cache
def _cues(language: str) -> Phrasebook[str]:
    data = table(language, "attribution")
    lists = [(data.get(kind, ""), kind) for kind in ("says", "via", _SILENT)]
    return Phrasebook[str].of(lists)


def is_day_of_saying(tokens: Tokens, sentence: Sentence, first: int, language: str) -> bool:
    """Whether the date that begins at token ``first`` tells when its sentence's speaker spoke."""
    said = _cues(language)
    place = first
    while place > sentence.first and not tokens.words[place - 1][0].isalnum():
        place -= 1
    reach = _FAR if place < first else _NEAR
    for index in range(first - 1, max(sentence.first, first - reach) - 1, -1):
        cue = said.at(tokens.lower, index)
        if cue and cue[0] != _SILENT:
            return True
    return False
