r"""One pass over a text: its tokens and where they stand.

A token is a number with its inner separators ("14.000", "28/4/2025", "10:21"), a word (an inner
apostrophe belongs to it: "Jum'at"), a run of line breaks, or one other sign.  Digits glued to
letters part ("16mahasiswa" is "16", "mahasiswa"; "Rp4,4" is "Rp", "4,4").  Only "\n" ends a line:
real articles hold U+2028 and U+0085.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from claimcheck.frozen import frozen
from claimcheck.text.memo import Memo

#: A word; one of ASCII letters alone is tried first, which is quicker by a quarter.
_WORD = r"[A-Za-z]++(?!['’\w])|[^\W\d_]+(?:['’][^\W\d_]+)*"
#: Line breaks that one token holds at most.
MOST_BREAKS = 64
#: What most tokens are: a word of ASCII letters with a blank or a stop behind it, and a stop.
_USUAL = r"[A-Za-z][a-z]*+(?=[ .,])|[.,]"
#: A token; that none begins with a blank is seen at once, and what is usual is tried first.
_TOKEN = re.compile(rf"(?! )({_USUAL}|{_WORD}|\d(?:[\d.,:/\-–—]*\d)?|\n{{1,{MOST_BREAKS}}}|[^\w\s]|_)")
_WORDS = re.compile(rf"(?! )(?:{_WORD})")
#: Endings that make a name an owner's and stay in its token: "Friday's".
OWNING = ("'s", "’s")
#: Signs beyond ASCII that are common in news and belong to no word.
_PARTING = "“”‘–—…\u00a0"
#: What becomes of each byte where letters alone are asked for.
_BLANKED = bytes(code if ord("a") <= code <= ord("z") else ord(" ") for code in range(256))
#: Words in small letters: one string for each, so that what looks it up need not hash it again.
_SMALL = Memo(str.lower)


def unowned(word: str) -> str:
    """A word without the ending of an owner's name: "Friday" of "Friday's"."""
    return word[:-2] or word if word.endswith(OWNING) else word


@frozen(slots=False)
class Tokens:
    """The tokens of one text, as parallel sequences.

    ``text[starts[i]:ends[i]] == words[i]``, always; ``lower`` holds the words case-folded for look-up.
    """

    text: str
    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def within(self, start: int, end: int) -> range:
        """The indexes of the tokens that overlap text[start:end]."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def part(self, start: int, end: int) -> Tokens | None:
        """The tokens of text[start:end], where they stand; None where either end lies inside a token."""
        inside = self.within(start, end)
        first, last = inside.start, inside.stop
        if first >= last or self.starts[first] < start or self.ends[last - 1] > end:
            return None
        return self.slice(first, last)

    def slice(self, first: int, last: int) -> Tokens:
        """Tokens first..last-1, where they stand."""
        return Tokens(
            self.text,
            self.words[first:last],
            self.lower[first:last],
            self.starts[first:last],
            self.ends[first:last],
        )

    def glued(self, index: int) -> bool:
        """Whether token ``index`` follows the one before it with nothing between."""
        return index > 0 and self.ends[index - 1] == self.starts[index]

    def is_capital(self, index: int) -> bool:
        """Whether token ``index`` begins with a capital letter."""
        return self.words[index][0].isupper()


def runs_of_letters(small: str) -> list[str] | None:
    """The runs of letters of a text in small letters, in order, where it has none but those of ASCII.

    None where it has others, or other signs than are common in news.
    """
    if not small.isascii():
        for sign in _PARTING:
            small = small.replace(sign, " ")
        if not small.isascii():
            return None
    return small.encode().translate(_BLANKED).decode().split()


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, in order; numbers and signs are none."""
    small = text.lower()
    if "'" not in small and (runs := runs_of_letters(small)) is not None:
        return runs
    if len(small) == len(text) and "Σ" not in text:  # "İ" becomes two, and what "Σ" becomes hangs on the next
        return _WORDS.findall(small)
    return [word.lower() for word in _WORDS.findall(text)]


def tokens_of_phrase(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase of a table in small letters; most are plain words with blanks between."""
    words = phrase.split(" ")
    return tuple(words) if phrase.islower() and all(map(str.isalpha, words)) else tokenise(phrase).lower


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut text[start:end] into tokens, all of it unless told; the cost is one regular-expression split."""
    parts = _TOKEN.split(text[start:end])
    ends = tuple(accumulate(map(len, parts), initial=start))
    words = tuple(parts[1::2])
    return Tokens(
        text=text,
        words=words,
        lower=tuple(map(_SMALL.__getitem__, words)),
        starts=ends[1::2][: len(words)],
        ends=ends[2::2],
    )
