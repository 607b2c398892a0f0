"""What a word may be, told by one look-up: a part of a date, the beginning of a quantity."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.claims.glued import HEAD, SHORTEST, heads
from claimcheck.claims.series import series
from claimcheck.claims.tens import tens
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.text.memo import Memo
from claimcheck.text.passages import Passage
from claimcheck.values.date_lexicon import NOTHING
from claimcheck.values.date_tables import lexicon
from claimcheck.values.figures import ROMAN
from claimcheck.values.numerals import numerals

_BEGINS, _GOES_ON = "+", "-"
#: The marks of a word that is neither.
_NEITHER = NOTHING + _GOES_ON
_BEGINNING = re.compile(re.escape(_BEGINS))


@frozen()
class Marks:
    """Each token's letter in the lexicon of dates; and the tokens that may begin a quantity."""

    letters: str
    starts: list[int]


def marks_of(passage: Passage) -> Marks:
    """The marks of a passage's tokens."""
    # two signs a token, joined and parted again at once: a text's words are looked up by the hundred
    both = "".join(map(_marks(passage.language).__getitem__, passage.tokens.words))
    return Marks(both[::2], [found.start() for found in _BEGINNING.finditer(both[1::2])])


@cache
def own_words(language: str) -> frozenset[str]:
    """The words that can begin "none", "one" with its classifier, or "all n"."""
    known = numerals(language)
    none = (phrase.split()[0] for phrase in phrases(table(language, "numbers").get("none", "")))
    return frozenset(none).union(
        known.single.opening,
        known.one_of_them.opening,
        known.definite,
        known.ordinals,
        known.one_unit,
        known.victims.opening,
        tens(language).opening,
        series(language).ordinals,
    )


@cache
def figure_words(language: str) -> frozenset[str]:
    """The words that can begin a figure, digits apart."""
    known = numerals(language)
    words = (known.steps, known.vague, known.fractions, known.several, known.half)
    roman = ROMAN if known.roman_units else ()
    return known.article.union(roman, *words)


@cache
def openers(language: str) -> frozenset[str]:
    """The words that can begin a quantity, digits apart."""
    return own_words(language) | figure_words(language)


@cache
def _marks(language: str) -> Memo[str]:
    """A word's letter, and the sign that tells whether it can begin a quantity."""
    words, known, glued = lexicon(language), openers(language), heads(language)

    used = known | words.known if words else known
    signs = words.signs if words else set[str]()

    def marks(word: str) -> str:
        small = word.lower()
        if (
            small not in used
            and small[:HEAD] not in glued
            and word.isalpha()
            and word[1:].islower()
            and word[0] not in signs
        ):
            return _NEITHER  # as most words are
        joined = small[:HEAD] in glued and len(small) >= SHORTEST
        begins = joined or small in known or "0" <= small[0] <= "9"
        return (words.letter_of(word) if words else NOTHING) + (_BEGINS if begins else _GOES_ON)

    return Memo(marks)
