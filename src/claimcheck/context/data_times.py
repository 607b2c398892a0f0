"""Times of the data: « per Senin pukul 18.00 », "as of 6 p.m.", on which an article's figures were taken.

Such a time is the day and the hour of a count, and no event's.  It is told in three ways: behind words that
lead to nothing else ("as of"), beside a toll or right behind a word for data; as a bound that opens a clause
on a toll (« hingga pukul 12.00, 37 orang tewas »); and behind the source that figures are taken from
(« merujuk data BPBD pada Senin, … »), where nothing that happens is told in between.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.context.sentence_events import events_in
from claimcheck.context.tolls import fate
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Event, Mention, TimeInterval
from claimcheck.text.passages import Passage
from claimcheck.text.sentences import Sentence
from claimcheck.values.intervals import DAY_LIKE
from claimcheck.values.phrasebook import Phrasebook

#: The concept of the event that a time of the data belongs to.
DATA = "data"
_STOPS = frozenset({",", ";", ".", "!", "?", "“", "”", '"'})
#: How far before a date the source of the data may be named, and the toll that it bounds.
_FAR = 16


@frozen(slots=False)
class _Words:
    """The words of ``[data]`` in ``standing.toml``, those that name a source, and the relative pronouns."""

    nouns: frozenset[str]
    sums: frozenset[str]
    since: frozenset[str]
    until: Phrasebook[str]
    as_of: Phrasebook[str]
    according: Phrasebook[str]
    relatives: frozenset[str]
    telling: frozenset[str]


@cache
def _words(language: str) -> _Words | None:
    data = table(language, "standing").get("data")
    if not data:
        return None
    until, as_of, according = (
        Phrasebook[str].of([(listed, name)])
        for listed, name in (
            (data["until"], "until"),
            (data["as_of"], "as_of"),
            (table(language, "attribution").get("according", ""), "according"),
        )
    )
    nouns = frozenset(phrases(data["nouns"]))
    return _Words(
        nouns=nouns,
        sums=frozenset(phrases(data["sums"])),
        since=frozenset(phrases(data["since"])),
        until=until,
        as_of=as_of,
        according=according,
        relatives=frozenset(phrases(table(language, "text").get("relatives", ""))),
        telling=nouns.union(until.opening, as_of.opening),
    )


def of_data(
    passage: Passage, mention: Mention, sentence: Sentence, mentions: Sequence[Mention]
) -> Event | None:
    """The taking of the data, where a date tells of when they are; ``mentions`` are all of its passage."""
    value, words, tokens = mention.value, _words(passage.language), passage.tokens
    if (
        words is None
        or not isinstance(value, TimeInterval)
        or value.granularity not in DAY_LIKE
        or words.telling.isdisjoint(tokens.lower[max(sentence.first, mention.first - _FAR) : mention.first])
    ):
        return None
    first = _first_of_both(mention, mentions)
    tolls = any(sentence.first <= one.first < sentence.last and fate(one) for one in mentions)
    begin = _told_as_of(tokens.lower, words, sentence.first, first, tolls=tolls)
    if begin is None and _ends(tokens.lower, mention, sentence):
        begin = _behind_its_source(passage, words, sentence, first)
    if begin is None:
        return None
    return Event(concept=DATA, trigger=tokens.text[tokens.starts[begin] : tokens.ends[first - 1]])


def _first_of_both(mention: Mention, mentions: Sequence[Mention]) -> int:
    """The first token of a date, or of the time of day right before it: "6 p.m. on Monday"."""
    behind = (mention.first, mention.first - 1)
    return next((one.first for one in mentions if one.kind == "date" and one.last in behind), mention.first)


def _told_as_of(lower: Sequence[str], words: _Words, floor: int, first: int, *, tolls: bool) -> int | None:
    """Where "as of" begins before a date, or the bound that opens a clause or follows what is summed up."""
    found = words.as_of.before(lower, first) or words.until.before(lower, first)
    if found is None or found[1] < floor:
        return None
    meaning, begin = found
    if begin > floor and lower[begin - 1] in words.nouns:
        return begin
    clause = _clause(lower, floor, begin)
    if not words.since.isdisjoint(clause):
        return None  # « sejak posko dibuka per 27 Mei » tells when it was
    alone = meaning == "as_of" or not clause or not words.sums.isdisjoint(clause)
    return begin if tolls and alone else None


def _clause(lower: Sequence[str], floor: int, last: int) -> Sequence[str]:
    """The tokens before one behind the last stop before it."""
    first = max(floor, last - _FAR)
    begin = next((place + 1 for place in range(last - 1, first - 1, -1) if lower[place] in _STOPS), first)
    return lower[begin:last]


def _ends(lower: Sequence[str], mention: Mention, sentence: Sentence) -> bool:
    """Whether a clause ends with a date."""
    return mention.last >= sentence.last or lower[mention.last] in _STOPS


def _behind_its_source(passage: Passage, words: _Words, sentence: Sentence, last: int) -> int | None:
    """Where the words begin that name the source of the data, the date at token ``last`` behind them."""
    lower = passage.tokens.lower
    first = max(sentence.first, last - _FAR)
    if lower[last - 1] == ",":
        last -= 1
    for place in range(last - 1, first - 1, -1):
        if lower[place] in _STOPS or lower[place] in words.relatives:
            return None
        found = words.according.at(lower, place)
        if found and found[1] <= last and not words.nouns.isdisjoint(lower[place:last]):
            return None if _something_happens(passage, sentence, found[1], last) else place
    return None


def _something_happens(passage: Passage, sentence: Sentence, first: int, last: int) -> bool:
    """Whether tokens first..last-1 of a passage tell of an event; names do not: "Fire Department"."""
    return any(
        first <= sentence.first + one.first < last
        and not one.concept.speech
        and not passage.tokens.words[sentence.first + one.first][0].isupper()
        for one in events_in(passage.told(sentence), passage.language).triggers
    )
