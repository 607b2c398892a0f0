"""Which language a text is in: by the share of its words that are frequent words of a language.

Word counting over short lists of function words tells languages of running text apart as reliably as
character models do (Grefenstette, "Comparing two language identification schemes", JADT 1995), and
says why.  ``frequent`` of ``text.toml`` lists the words of a language; ``near`` names languages that
share most of them, which are then told apart by the words that they do not share.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import TypeAlias

from claimcheck.languages import FIRST_CLASS, codes, phrases, table
from claimcheck.text.tokens import runs_of_letters

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
    small = text[:_ENOUGH].lower()
    words = runs_of_letters(small) or _WORD.findall(small)
    languages = tuple(among) or FIRST_CLASS
    counted = _counted(words, languages)
    share, language = _best(counted, languages)
    if share < _CLEAR_SHARE * len(words) and not among:
        languages = (*FIRST_CLASS, *(code for code in codes() if code not in FIRST_CLASS))
        counted = _counted(words, languages)
        share, language = _best(counted, languages)
    if not share or share < _LEAST_SHARE * len(words):
        return UNKNOWN
    alike = (language, *(code for code in _near(language) if not among or code in among))
    return max(
        alike, key=lambda code: sum(count for known, count in counted if known.intersection(alike) == {code})
    )


#: How many words of a text are frequent in these languages and in no others that were asked for.
_Counted: TypeAlias = Sequence[tuple[frozenset[str], int]]


def _counted(words: Iterable[str], languages: tuple[str, ...]) -> _Counted:
    """The words by the languages that they are frequent in, those near to some languages among them."""
    # a few sets of languages are counted, and not the words one by one
    counted = Counter(map(_languages_of(languages).get, words))
    return [(known, count) for known, count in counted.items() if known]


def _best(counted: _Counted, languages: Sequence[str]) -> tuple[int, str]:
    """The most frequent words found, and their language; the first language wins a tie."""
    found = [(sum(count for known, count in counted if code in known), code) for code in languages]
    return max(found, key=itemgetter(0))


@cache
def _languages_of(languages: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Each frequent word with the languages, of some and those near to them, that it is frequent in."""
    found: dict[str, frozenset[str]] = {}
    for code in dict.fromkeys((*languages, *chain.from_iterable(map(_near, languages)))):
        for word in _frequent(code):
            found[word] = found.get(word, frozenset()) | {code}
    return found


@cache
def _near(language: str) -> tuple[str, ...]:
    return phrases(table(language, "text").get("near", ""))


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "text").get("frequent", "")))
