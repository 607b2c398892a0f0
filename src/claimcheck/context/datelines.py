"""The outlet and the place that open a story: "MOSKOW, iNews.id -", "(IslamToday ID) –", "PARIS (AP) —".

A dateline is one or two short segments, each closed by a dash, before the first sentence.  All its
words are names; the outlet is the part that looks like one: a site's name, an agency, a name with a
capital inside, a name with a word such as "News", or a short name in brackets after a place.
``outlets`` and ``outlet_words`` of ``text.toml`` hold the names and the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.languages import phrases, table

_DASH = re.compile(r"[ \u00a0]*(?:--|[–—])[ \u00a0]*|[ \u00a0]+-[ \u00a0]*|-[ \u00a0]+")
_SITE = re.compile(r"[\w-]{3,}(?:\.[\w-]+)*\.[A-Za-z]{2,4}")
_LEADING_SITE = re.compile(r"[ \t]*([\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,4}),[ \t]?(?=[^\W\d_])")
_INNER_CAPITAL = re.compile(r"[^\W\d_]*[a-z][A-Z][^\W\d_]*")
_PART = re.compile(r"\(([^()]*)\)|([^(),|]+)")
_LONGEST = 70
_MOST_WORDS = 5
_LINES = 4


def outlet(text: str, language: str) -> str | None:
    """The outlet that a dateline near the top of the text names, None where none does."""
    for line in _top(text):
        if site := _LEADING_SITE.match(line):
            return site[1]
        for segment in _segments(line):
            if name := _outlet_in(segment, language):
                return name
    return None


def _top(text: str) -> Iterator[str]:
    """The first lines that hold anything."""
    lines = (line for line in text[:4000].split("\n") if line.strip())
    for _, line in zip(range(_LINES), lines, strict=False):
        yield line


def _segments(line: str) -> Iterator[str]:
    """The segments of a dateline: those before a dash, all of them names."""
    begin = 0
    for dash in _DASH.finditer(line[: 2 * _LONGEST]):
        segment = line[begin : dash.start()].strip()
        if not segment or len(segment) > _LONGEST or not _is_names(segment):
            return
        yield segment
        begin = dash.end()


def _is_names(segment: str) -> bool:
    words = re.findall(r"[^\s(),/|]+", segment)
    return all(not word[0].islower() or _looks_made(word) for word in words)


def _outlet_in(segment: str, language: str) -> str | None:
    parts = [(found[1] or found[2] or "", bool(found[1])) for found in _PART.finditer(segment)]
    names = [(" ".join(part.split()), bracketed) for part, bracketed in parts if part.strip()]
    placed = any(not bracketed for _, bracketed in names)
    for name, bracketed in names:
        if len(name.split()) <= _MOST_WORDS and (
            _is_outlet(name, language) or (bracketed and placed and name.isupper() and name.isalpha())
        ):
            return name
    return None


def _is_outlet(name: str, language: str) -> bool:
    names, words = _known(language)
    if name in names or _looks_made(name):
        return True
    said = name.split()
    return any(_looks_made(word) for word in said) or (
        len(said) > 1 and any(word.lower() in words for word in said)
    )


def _looks_made(word: str) -> bool:
    """A name that no place has: "KOMPAS.com", "JurnalPatroliNews"."""
    return bool(_SITE.fullmatch(word) or _INNER_CAPITAL.fullmatch(word))


@cache
def _known(language: str) -> tuple[frozenset[str], frozenset[str]]:
    words = table(language, "text")
    return frozenset(phrases(words.get("outlets", ""))), frozenset(phrases(words.get("outlet_words", "")))
