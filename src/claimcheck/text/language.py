"""Which language a text is in: by the share of its words that are frequent words of a language.

Word counting over short lists of function words tells languages of running text apart as reliably as
character models do (Grefenstette, "Comparing two language identification schemes", JADT 1995), and
says why.  ``frequent`` of ``text.toml`` lists the words of a language; ``near`` names languages that
share most of them, which are then told apart by the words that they do not share.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import repeat

from claimcheck.languages import FIRST_CLASS, codes, phrases, table

UNKNOWN = "und"
#: A word in small letters; one of ASCII letters alone is tried first, which is quicker.
_WORD = re.compile(r"[a-z]++(?![^\W\d_])|[^\W\d_]+")
#: A news text shows its language long before this many code points.
_ENOUGH = 1200
#: In running text frequent words are a quarter to a half of all; names and figures thin them out.
_CLEAR_SHARE = 0.2
_LEAST_SHARE = 0.06


def detect(text: str, among: Sequence[str] = ()) -> str:
    """The ISO 639-1 code of a text's language, "und" where no known language fits.

    ``among`` are the languages that it may be in; any, where none is given.
    """
    words = Counter(_WORD.findall(text[:_ENOUGH].lower()))
    total = words.total()
    share, language = _best(words, among or FIRST_CLASS)
    if share < _CLEAR_SHARE * total and not among:
        share, language = _best(words, (*FIRST_CLASS, *(code for code in codes() if code not in FIRST_CLASS)))
    if not share or share < _LEAST_SHARE * total:
        return UNKNOWN
    near = phrases(table(language, "text").get("near", ""))
    near = tuple(code for code in near if not among or code in among)
    alike = (language, *near)
    return max(alike, key=lambda code: _found(words, _own(code, alike)))


def _best(words: Counter[str], languages: Sequence[str]) -> tuple[int, str]:
    """The most frequent words found, and their language; the first language wins a tie."""
    counted = [(_found(words, _frequent(language)), language) for language in languages]
    return max(counted, key=lambda each: each[0])


def _found(words: Counter[str], frequent: frozenset[str]) -> int:
    return sum(map(words.get, frequent, repeat(0)))


@cache
def _own(language: str, among: tuple[str, ...]) -> frozenset[str]:
    """The frequent words of a language that the others among do not have."""
    others = frozenset[str]().union(*(_frequent(code) for code in among if code != language))
    return _frequent(language) - others


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "text").get("frequent", "")))
