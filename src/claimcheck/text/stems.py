"""Light stems: the forms of one word brought together by stripping affixes that a language lists.

Affix stripping after Nazief and Adriani (1996) for Indonesian and Porter's step 1 (1980) for
English, driven by ``languages/<code>/morphology.toml``.  Both the text and the lexicons go through
it, so a stem has to be consistent rather than a dictionary form.
"""

from __future__ import annotations

from functools import cache

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.text.tokens import unowned

_VOWELS = frozenset("aeiou")


@frozen()
class _Endings:
    """Suffixes in order, by their last letter, each with those behind it, which may still follow it."""

    by_last: dict[str, list[tuple[str, _Endings]]]


@frozen()
class _Affixes:
    """The affixes of a language: suffixes as ``endings``, prefixes in order by their first letter."""

    endings: _Endings
    prefixes: dict[str, list[str]]
    elided: frozenset[str]
    shortest: int
    whole: frozenset[str]
    clitics: tuple[str, ...]


@cache
def _affixes(language: str) -> _Affixes:
    data = table(language, "morphology")
    return _Affixes(
        endings=_endings(phrases(data.get("suffixes", ""))),
        prefixes=_prefixes(phrases(data.get("prefixes", ""))),
        elided=frozenset(phrases(data.get("elided", ""))),
        shortest=int(data.get("shortest", 4)),
        whole=frozenset(phrases(data.get("whole", ""))),
        clitics=phrases(data.get("clitics", "")),
    )


def _endings(suffixes: tuple[str, ...]) -> _Endings:
    behind = _Endings({})
    for suffix in reversed(suffixes):
        others = {last: entries for last, entries in behind.by_last.items() if last != suffix[-1]}
        alike = behind.by_last.get(suffix[-1], [])
        behind = _Endings({**others, suffix[-1]: [(suffix, behind), *alike]})
    return behind


def _prefixes(prefixes: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for prefix in prefixes:
        found.setdefault(prefix[0], []).append(prefix)
    return found


@cache
def stem(word: str, language: str) -> str:
    """The stem of one lower-case word, an owner's as any; itself where the language lists no affixes."""
    affixes = _affixes(language)
    if not word.isalpha():
        word = unowned(word)
        if not word.isalpha():
            return word
    if word in affixes.whole:
        return word
    left = affixes.endings.by_last.get(word[-1])
    while left:
        for suffix, behind in left:
            if word.endswith(suffix) and len(word) - len(suffix) >= affixes.shortest:
                word = word[: -len(suffix)]
                if word in affixes.whole:
                    return word
                left = behind.by_last.get(word[-1])
                break
        else:
            break
    for prefix in affixes.prefixes.get(word[0], ()):
        if word.startswith(prefix) and len(word) - len(prefix) >= affixes.shortest - 1:
            word = word[len(prefix) :]
            break
    return _without_elided(word, affixes)


def base(word: str, language: str) -> str:
    """One lower-case word without what is merely attached to it ("serangannya" is "serangan").

    Derivation stays, because it changes the sense ("selamat" survives, "menyelamatkan" rescues):
    this is what lexicons that list their forms are looked up by.  A language that lists no clitics
    has its words stemmed.
    """
    affixes = _affixes(language)
    if not affixes.clitics:
        return stem(word, language)
    if not word.endswith(affixes.clitics) or word in affixes.whole:
        return word
    ending = next((clitic for clitic in affixes.clitics if word.endswith(clitic)), "")
    return word[: len(word) - len(ending)] if len(word) - len(ending) > affixes.shortest else word


def _without_elided(word: str, affixes: _Affixes) -> str:
    """Drop an initial that the nasal prefixes swallow: "tulis" and "menulis" both end as "ulis"."""
    if len(word) > affixes.shortest - 1 and word[0] in affixes.elided and word[1] in _VOWELS:
        return word[1:]
    return word
