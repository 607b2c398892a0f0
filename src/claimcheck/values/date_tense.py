"""Whether the words around a date tell of the past or of what is to come."""

from __future__ import annotations

from functools import cache

from claimcheck.languages import phrases, table
from claimcheck.text.sentences import Sentence
from claimcheck.text.tokens import Tokens
from claimcheck.values.date_frame import Tense

#: A cue this many tokens behind the date speaks of something else.
_AFTER = 12
#: A verb this many tokens before a date is the verb of that date.
_NEAR = 5


@cache
def cues(language: str) -> tuple[dict[str, Tense], tuple[str, ...], frozenset[str]]:
    """Word -> tense, the endings of past verbs, and the words that point ahead right before a date."""
    words = table(language, "dates").get("tense", {})
    found: dict[str, Tense] = dict.fromkeys(phrases(words.get("past", "")), "past")
    found.update(dict.fromkeys(phrases(words.get("future", "")), "future"))
    return found, phrases(words.get("past_endings", "")), frozenset(phrases(words.get("toward", "")))


def tense_around(
    tokens: Tokens, sentence: Sentence, place: tuple[int, int], language: str, *, owner: bool = False
) -> Tense | None:
    """The tense of the nearest cue before tokens place[0]..place[1]-1 in their sentence, else after them.

    A date that owns what follows ("Friday's ruling") asks only the verb behind it.
    """
    first, last = place
    known, endings, toward = cues(language)
    if first and tokens.lower[first - 1] in toward:
        return "future"
    for index in range(first - 1, sentence.first - 1, -1) if not owner else ():
        if tense := _cue(tokens, index, known, endings):
            return tense
    for index in range(last, min(sentence.last, last + _AFTER)):
        if tense := _cue(tokens, index, known, endings):
            return tense
    return None


def _cue(tokens: Tokens, index: int, known: dict[str, Tense], endings: tuple[str, ...]) -> Tense | None:
    lower = tokens.lower[index]
    if index and (tense := known.get(f"{tokens.lower[index - 1]} {lower}")):
        return tense
    if tense := known.get(lower):
        return tense
    word = tokens.words[index]
    if not (endings and word.endswith(endings) and word.islower()):
        return None
    ahead = index and known.get(tokens.lower[index - 1]) == "future"
    return "future" if ahead else "past"  # "to be charged" lies ahead


@cache
def _done(language: str) -> tuple[frozenset[str], frozenset[str]]:
    words = table(language, "dates").get("tense", {})
    return frozenset(phrases(words.get("done", ""))), frozenset(phrases(words.get("on", "")))


def told_as_done(tokens: Tokens, sentence: Sentence, first: int, language: str) -> bool:
    """Whether the words before token ``first`` tell of something that has happened, and none of a plan."""
    done, on = _done(language)
    known, endings, _ = cues(language)
    near = tokens.lower[max(sentence.first, first - _NEAR) : first]
    if not near or near[-1] not in on or done.isdisjoint(near):
        return False
    everywhere = range(sentence.first, sentence.last)
    return all(_cue(tokens, index, known, endings) != "future" for index in everywhere)
