"""Where sentences begin and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import compress

from claimcheck.frozen import frozen
from claimcheck.languages import listed, phrases, table
from claimcheck.text.tokens import MOST_BREAKS, Tokens

_ENDERS = frozenset(".!?…")
#: The tokens that may end a sentence: a sign that does, or a run of line breaks.
_BREAKING = _ENDERS.union("\n" * count for count in range(1, MOST_BREAKS + 1))
_CLOSERS = frozenset("\"'”’»)]")
_OPENERS = frozenset("\"'“‘«([")
_SHORT = 2
#: Tokens of one sentence at most: what is read in one sentence may cost its square.  Of 31,587 sentences of
#: 1,500 real articles one is longer, a table.
_LONGEST = 400
#: Where a longer one is parted, if it has them.
_PAUSES = frozenset(",;:")
#: What tells the day, or the zone, of a time right before it: "9 p.m. Monday".
_DATED = ("weekdays", "months", "common_months", "weak_weekdays", "weak_months", "zones")


@frozen(eq=True)
class Sentence:
    """One sentence: text[start:end], and its tokens first..last-1."""

    start: int
    end: int
    first: int
    last: int


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "text").get("abbreviations", "")))


def sentences(
    tokens: Tokens, language: str, furniture: Sequence[tuple[int, int]] = ()
) -> tuple[Sentence, ...]:
    """The sentences of a text, in order; line breaks and page furniture end one, abbreviations do not.

    One of more than 400 tokens is parted behind a comma, or where it must.
    """
    words = tokens.words
    abbreviations, dated = _abbreviations(language), listed(language, "dates", _DATED)
    breaks = {bisect_left(tokens.starts, place) for pair in furniture for place in pair}
    ends = list(compress(range(len(words)), map(_BREAKING.__contains__, words)))
    found: list[Sentence] = []
    first = 0
    for index in sorted({*ends, *breaks}) if breaks else ends:
        if index in breaks and index > first:
            _add(found, tokens, first, index)
            first = index
        if index >= len(words):
            break
        if words[index][0] == "\n":
            _add(found, tokens, first, index)
            first = index + 1
        elif words[index] in _ENDERS and _ends(tokens, index, abbreviations, dated):
            last = index + 1
            while last < len(words) and words[last] in _CLOSERS and tokens.glued(last):
                last += 1
            _add(found, tokens, first, last)
            first = last
    _add(found, tokens, first, len(words))
    return tuple(found)


def _add(found: list[Sentence], tokens: Tokens, first: int, last: int) -> None:
    while last - first > _LONGEST:
        most = first + _LONGEST
        pauses = (at + 1 for at in range(most - 1, first, -1) if tokens.words[at] in _PAUSES)
        cut = next(pauses, most)
        found.append(Sentence(tokens.starts[first], tokens.ends[cut - 1], first, cut))
        first = cut
    if first < last:
        found.append(Sentence(tokens.starts[first], tokens.ends[last - 1], first, last))


def _ends(tokens: Tokens, index: int, abbreviations: frozenset[str], dated: frozenset[str]) -> bool:
    """Whether the stop at ``index`` ends a sentence rather than an abbreviation, an initial or a name."""
    words = tokens.words
    after = index + 1
    while after < len(words) and words[after] in _CLOSERS and tokens.glued(after):
        after += 1
    if after >= len(words) or words[after][0] == "\n":
        return True
    if words[index] == "." and tokens.glued(index):
        before = words[index - 1]
        if tokens.lower[index - 1] in abbreviations or (len(before) == 1 and before.isupper()):
            return False
        if len(before) == 1 and after < len(words) and tokens.lower[after] in dated and index > 1:
            return words[index - 2] != "."  # "9 p.m. Monday"
    following = words[after]
    if following[0].isdigit():
        return not tokens.glued(after)
    if following in _OPENERS:
        return True
    return following[0].isupper() and not (after == index + 1 and _inside_name(tokens, index))


def _inside_name(tokens: Tokens, index: int) -> bool:
    """Whether a stop is glued to what are parts of one name: "U.S.A", "TEMPO.CO"."""
    if not (tokens.glued(index + 1) and tokens.glued(index)):
        return False
    before, following = tokens.words[index - 1], tokens.words[index + 1]
    return len(before) <= _SHORT or (before.isupper() and following.isupper() and len(following) > 1)
