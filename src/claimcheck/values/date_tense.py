"""Whether the words around a date tell of the past or of what is to come."""

from __future__ import annotations

from functools import cache

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.text.sentences import Sentence
from claimcheck.text.tokens import Tokens
from claimcheck.values.date_frame import Tense
from claimcheck.values.phrasebook import Phrasebook

#: A cue this many tokens behind the date speaks of something else.
_AFTER = 12
#: A verb this many tokens before a date is the verb of that date.
_NEAR = 5
#: How many tokens before a word of planning "had been" may stand.
_PLAN = 4


@frozen()
class Cues:
    """Word or two words -> tense, the endings of past verbs, and what points ahead right before a date.

    ``seconds`` are the second words of those that are two; ``pluperfect`` tells of past plans.
    """

    known: dict[str, Tense]
    endings: tuple[str, ...]
    toward: frozenset[str]
    seconds: frozenset[str]
    pluperfect: Phrasebook[str]


@cache
def cues(language: str) -> Cues:
    """The words of tense of ``languages/<language>/dates.toml``."""
    words = table(language, "dates").get("tense", {})
    found: dict[str, Tense] = dict.fromkeys(phrases(words.get("past", "")), "past")
    found.update(dict.fromkeys(phrases(words.get("future", "")), "future"))
    return Cues(
        known=found,
        endings=phrases(words.get("past_endings", "")),
        toward=frozenset(phrases(words.get("toward", ""))),
        seconds=frozenset(cue.partition(" ")[2] for cue in found if " " in cue),
        pluperfect=Phrasebook[str].of([(words.get("pluperfect", ""), "plan")]),
    )


def tense_around(
    tokens: Tokens, sentence: Sentence, place: tuple[int, int], language: str, *, owner: bool = False
) -> Tense | None:
    """The tense of the nearest cue before tokens place[0]..place[1]-1 in their sentence, else after them.

    A date that owns what follows ("Friday's ruling") asks only the verb behind it.
    """
    first, last = place
    telling = cues(language)
    if first and tokens.lower[first - 1] in telling.toward:
        return "future"
    for index in range(first - 1, sentence.first - 1, -1) if not owner else ():
        if tense := _cue(tokens, index, telling):
            return "past" if tense == "future" and _was_plan(tokens, sentence, index, telling) else tense
    for index in range(last, min(sentence.last, last + _AFTER)):
        if tense := _cue(tokens, index, telling):
            return tense
    return None


def _was_plan(tokens: Tokens, sentence: Sentence, index: int, telling: Cues) -> bool:
    """Whether the plan at a token is told as past: "had been due to expire Friday"."""
    before = range(max(sentence.first, index - _PLAN), index)
    return any(telling.pluperfect.at(tokens.lower, place) for place in before)


def _cue(tokens: Tokens, index: int, telling: Cues) -> Tense | None:
    known, lower = telling.known, tokens.lower[index]
    two = index and lower in telling.seconds
    if two and (tense := known.get(f"{tokens.lower[index - 1]} {lower}")):
        return tense
    if tense := known.get(lower):
        return tense
    word = tokens.words[index]
    if not (telling.endings and word.endswith(telling.endings) and word.islower()):
        return None
    ahead = index and known.get(tokens.lower[index - 1]) == "future"
    return "future" if ahead else "past"  # "to be charged" lies ahead


@cache
def _done(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    words = table(language, "dates").get("tense", {})
    done, on, edited = (frozenset(phrases(words.get(name, ""))) for name in ("done", "on", "edited"))
    return done, on, edited


def told_as_done(tokens: Tokens, sentence: Sentence, first: int, language: str) -> bool:
    """Whether the words before token ``first`` tell of something that has happened, and none of a plan.

    Of the article itself they may: "this article was amended on 18 March".
    """
    done, on, edited = _done(language)
    telling = cues(language)
    near = tokens.lower[max(sentence.first, first - _NEAR) : first]
    if not near or near[-1] not in on or done.isdisjoint(near) or not edited.isdisjoint(near):
        return False
    everywhere = range(sentence.first, sentence.last)
    return all(_cue(tokens, index, telling) != "future" for index in everywhere)
