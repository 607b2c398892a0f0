"""The context of every mention of one passage, each sentence looked at once."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.context.attribution import Cue, attribution, cues
from claimcheck.context.events import Trigger, principal, triggers
from claimcheck.context.moved import moving
from claimcheck.context.nearness import distance
from claimcheck.model import Attribution, Event, Mention
from claimcheck.text.passages import Passage
from claimcheck.text.sentences import Sentence


class Surroundings:
    """Answers, for mentions of one passage, which event they belong to and who says so."""

    def __init__(self, passage: Passage, mentions: Sequence[Mention] = ()) -> None:
        self.passage = passage
        self._taken = frozenset(token for mention in mentions for token in range(mention.first, mention.last))
        self._triggers: dict[int, tuple[Trigger, ...]] = {}
        self._cues: dict[int, tuple[Cue, ...]] = {}

    def event(self, mention: Mention, *, is_moved: bool = False) -> Event | None:
        """The event a mention belongs to: its sentence's principal trigger, breaks counted as distance.

        A day that ``is_moved`` is the day of what was moved, where the sentence names that.
        """
        sentence = self.passage.sentence_at(mention.start)
        ranked = self.ranked(mention, sentence)
        if is_moved:
            words, lower = moving(self.passage.language), self.passage.tokens.lower
            ranked = [one for one in ranked if not words.tell_at(lower, one.first)] or ranked
        if not ranked:
            return None
        concept = principal(tuple(dict.fromkeys(trigger.concept for trigger in ranked)))
        trigger = next(trigger for trigger in ranked if trigger.concept == concept)
        tokens = self.passage.tokens
        return Event(
            concept=trigger.concept.name,
            trigger=tokens.text[tokens.starts[trigger.first] : tokens.ends[trigger.last - 1]],
            stage=trigger.concept.stage,
        )

    def ranked(self, mention: Mention, sentence: Sentence) -> list[Trigger]:
        """The triggers of a sentence, nearest to the mention first."""
        if sentence.first not in self._triggers:
            found = triggers(self.passage.tokens, sentence.first, sentence.last, self.passage.language)
            self._triggers[sentence.first] = tuple(found)
        outside = [
            trigger
            for trigger in self._triggers[sentence.first]
            if trigger.last <= mention.first or trigger.first >= mention.last
        ]
        tokens, language, place = self.passage.tokens, self.passage.language, (mention.first, mention.last)
        return sorted(
            outside,
            key=lambda trigger: distance(tokens, place, (trigger.first, trigger.last), language),
        )

    def attribution(self, mention: Mention) -> Attribution | None:
        """Who says what a mention states, from its own sentence; a pronoun means the last named speaker."""
        sentence = self.passage.sentence_at(mention.start)
        found = self._cues_of(sentence)
        unnamed = any(not (cue.who or cue.named or cue.passes_on) for cue in found)
        speaker = self._last_speaker(sentence) if unnamed else None
        return attribution(found, mention.first, speaker) if found else None

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
