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
class _Affixes:
    suffixes: tuple[str, ...]
    prefixes: tuple[str, ...]
    elided: frozenset[str]
    shortest: int
    whole: frozenset[str]
    clitics: tuple[str, ...]


@cache
def _affixes(language: str) -> _Affixes:
    data = table(language, "morphology")
    return _Affixes(
        suffixes=phrases(data.get("suffixes", "")),
        prefixes=phrases(data.get("prefixes", "")),
        elided=frozenset(phrases(data.get("elided", ""))),
        shortest=int(data.get("shortest", 4)),
        whole=frozenset(phrases(data.get("whole", ""))),
        clitics=phrases(data.get("clitics", "")),
    )


@cache
def stem(word: str, language: str) -> str:
    """The stem of one lower-case word, an owner's as any; itself where the language lists no affixes."""
    affixes, word = _affixes(language), unowned(word)
    if word in affixes.whole or not word.isalpha():
        return word
    for suffix in affixes.suffixes if word.endswith(affixes.suffixes) else ():
        if word.endswith(suffix) and len(word) - len(suffix) >= affixes.shortest:
            word = word[: -len(suffix)]
            if word in affixes.whole:
                return word
    for prefix in affixes.prefixes if word.startswith(affixes.prefixes) else ():
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
