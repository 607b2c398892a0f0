"""The context of every mention of one passage, each sentence looked at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from operator import itemgetter

from claimcheck.context.attribution import Cue, attribution, cues
from claimcheck.context.data_times import of_data
from claimcheck.context.events import Concept, Trigger, principal
from claimcheck.context.moved import moving
from claimcheck.context.revised import revised
from claimcheck.context.sentence_events import events_in
from claimcheck.languages import phrases, table
from claimcheck.model import Attribution, Event, Mention
from claimcheck.text.passages import Passage
from claimcheck.text.sentences import Sentence

#: How many events are kept, to be told again without being made anew.
_KEPT = 4096


_BY_DISTANCE = itemgetter(0)


@lru_cache(_KEPT)
def _event(concept: Concept, words: str) -> Event:
    """The event of a concept, named by some words; a story names the same one again and again."""
    return Event(concept=concept.name, trigger=words, stage=concept.stage)


@cache
def _relatives(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "text").get("relatives", "")))


def _following(ranked: list[Trigger], first: int) -> list[Trigger]:
    """The triggers, the nearest left out where the next owns it: « gempa susulan dengan magnitudo ».

    It stands before what it is asked of, which begins at token ``first`` of the sentence.
    """
    if len(ranked) > 1 and ranked[1].concept.follows == ranked[0].concept.name:
        return ranked[1:] if ranked[1].last <= first else ranked
    return ranked


class Surroundings:
    """Answers, for mentions of one passage, which event they belong to and who says so.

    Each is asked with the sentence that holds the mention.
    """

    def __init__(self, passage: Passage, mentions: Sequence[Mention] = ()) -> None:
        self.passage = passage
        self._mentions = mentions
        held = (range(mention.first, mention.last) for mention in mentions)
        self._taken = frozenset(chain.from_iterable(held))
        self._cues: dict[int, tuple[Cue, ...]] = {}

    def event(self, mention: Mention, sentence: Sentence, *, is_moved: bool = False) -> Event | None:
        """The event a mention belongs to: its sentence's principal trigger, breaks counted as distance.

        A day that ``is_moved`` is the day of what was moved, where the sentence names that; the day on
        which a toll came to a figure is that of no death, and that of the data is theirs alone.
        """
        dated = mention.kind == "date"
        if dated and (data := of_data(self.passage, mention, sentence, self._mentions)):
            return data
        ranked, lower = self._ranked(mention, sentence), self.passage.tokens.lower
        if dated:
            tolls = revised(self.passage.language).tolls
            ranked = [one for one in ranked if lower[sentence.first + one.last - 1] not in tolls]
        if is_moved:
            words = moving(self.passage.language)
            ranked = [one for one in ranked if not words.tell_at(lower, sentence.first + one.first)] or ranked
        if not ranked:
            return None
        trigger = ranked[0]
        if len(ranked) > 1:
            ranked = _following(ranked, mention.first - sentence.first)
            concept = principal(tuple(dict.fromkeys([trigger.concept for trigger in ranked])))
            trigger = next(trigger for trigger in ranked if trigger.concept is concept)
        tokens, first = self.passage.tokens, sentence.first
        told = tokens.text[tokens.starts[first + trigger.first] : tokens.ends[first + trigger.last - 1]]
        return _event(trigger.concept, told)

    def _ranked(self, mention: Mention, sentence: Sentence) -> list[Trigger]:
        """The triggers of a sentence, counted from its first token, nearest to the mention first."""
        events = events_in(self.passage.told(sentence), self.passage.language)
        if not events.triggers:
            return []
        first, last = mention.first - sentence.first, min(mention.last, sentence.last) - sentence.first
        costs = events.crossings
        begin, end = costs[first], costs[last]
        apart = [(begin - costs[one.last], one) for one in events.triggers if one.last <= first]
        apart += [(costs[one.first] - end, one) for one in events.triggers if one.first >= last]
        apart.sort(key=_BY_DISTANCE)
        ranked = [trigger for _, trigger in apart]
        return self._told_first(ranked, last, sentence) if mention.kind == "date" else ranked

    def _told_first(self, ranked: list[Trigger], last: int, sentence: Sentence) -> list[Trigger]:
        """The triggers, those last that only tell which thing is meant: « Senin orang yang ditangkap tiba ».

        A date that ends before such a clause, at token ``last`` of the sentence, tells when the rest of the
        sentence took place, and not the clause.
        """
        words, relatives = self.passage.tokens.lower, _relatives(self.passage.language)
        aside = [
            one for one in ranked if one.first > last and words[sentence.first + one.first - 1] in relatives
        ]
        if not aside:
            return ranked
        behind = max(one.last for one in aside)
        if not any(one.first >= behind and not one.concept.speech for one in ranked if one not in aside):
            return ranked
        return [*(one for one in ranked if one not in aside), *aside]

    def attribution(self, mention: Mention, sentence: Sentence) -> Attribution | None:
        """Who says what a mention states, from its own sentence; a pronoun means the last named speaker."""
        found = self._cues_of(sentence)
        if not found:
            return None
        unnamed = any(not (cue.who or cue.named or cue.passes_on) for cue in found)
        speaker = self._last_speaker(sentence) if unnamed else None
        return attribution(found, mention.first, speaker)

    def _cues_of(self, sentence: Sentence) -> tuple[Cue, ...]:
        if sentence.first not in self._cues:
            self._cues[sentence.first] = cues(
                self.passage.tokens, sentence, self.passage.language, self._taken
            )
        return self._cues[sentence.first]

    def _last_speaker(self, sentence: Sentence) -> str | None:
        """The speaker named in the nearest of the three sentences before this one."""
        index = self.passage.number_of(sentence.start)
        for earlier in reversed(self.passage.sentences[max(0, index - 3) : index]):
            for cue in reversed(self._cues_of(earlier)):
                if cue.who and not cue.passes_on:
                    return cue.who
        return None
