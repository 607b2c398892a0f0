"""The events of a sentence, looked for once: both the context of its claims and linking ask for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.context.events import Trigger, triggers
from claimcheck.context.nearness import crossings
from claimcheck.frozen import frozen
from claimcheck.text.tokens import Tokens


@frozen()
class SentenceEvents:
    """The triggers of a sentence of one language, and what it costs to cross it up to each of its tokens.

    Tokens are counted from the sentence's first one.
    """

    language: str
    triggers: tuple[Trigger, ...]
    crossings: list[int]


#: The attribute of a sentence's tokens that holds what is known of it, so that both go together.
_EVENTS = "events"


def events_in(sentence: Tokens, language: str) -> SentenceEvents:
    """The events among the tokens of one sentence."""
    held = vars(sentence)
    known: SentenceEvents | None = held.get(_EVENTS)
    if known is None or known.language != language:
        last = len(sentence.words)
        found = tuple(triggers(sentence, 0, last, language))
        crossed = crossings(sentence, 0, last, language, _openings(found))
        known = held[_EVENTS] = SentenceEvents(language, found, crossed)
    return known


def _openings(found: Iterable[Trigger]) -> Iterator[int]:
    """Where a relative pronoun may stand: right before an event, or behind one that is no act of saying.

    As in "the man who shot two", "the blasts that ripped through the hall", but not "he said that two died".
    """
    for one in found:
        yield one.first - 1
        if not one.concept.speech:
            yield one.last
