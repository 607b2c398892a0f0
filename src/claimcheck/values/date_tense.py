"""Whether the words around a date tell of the past or of what is to come."""

from __future__ import annotations

from functools import cache

from claimcheck.languages import phrases, table
from claimcheck.text.sentences import Sentence
from claimcheck.text.tokens import Tokens
from claimcheck.values.date_frame import Tense

#: A cue counts less, token by token, the farther it stands from the date; behind it, twice as far.
_BEHIND = 2


@cache
def cues(language: str) -> dict[str, Tense]:
    """Word -> tense."""
    words = table(language, "dates").get("tense", {})
    found: dict[str, Tense] = dict.fromkeys(phrases(words.get("past", "")), "past")
    found.update(dict.fromkeys(phrases(words.get("future", "")), "future"))
    return found


def tense_around(tokens: Tokens, sentence: Sentence, first: int, last: int, language: str) -> Tense | None:
    """The tense of the cue nearest to tokens first..last-1 in their sentence."""
    known = cues(language)
    lower = tokens.lower
    found: tuple[int, Tense] | None = None
    for index in range(first - 1, sentence.first - 1, -1):
        if lower[index] in known:
            found = (first - index, known[lower[index]])
            break
    limit = min(sentence.last, last + (found[0] // _BEHIND if found else sentence.last))
    for index in range(last, limit):
        if lower[index] in known:
            return known[lower[index]]
    return found[1] if found else None
