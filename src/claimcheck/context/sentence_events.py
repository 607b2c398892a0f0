"""The events of a sentence, looked for once: both the context of its claims and linking ask for them."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from claimcheck.context.events import Trigger, triggers
from claimcheck.context.nearness import crossings
from claimcheck.frozen import frozen
from claimcheck.text.tokens import Tokens


@frozen(eq=False)
class SentenceEvents:
    """The triggers of a sentence of one language, and what it costs to cross it up to each of its tokens.

    Tokens are counted from the sentence's first one.
    """

    language: str
    triggers: tuple[Trigger, ...]
    crossings: list[int]


#: What is known of sentences as long as their tokens are held.
_KNOWN: WeakKeyDictionary[Tokens, SentenceEvents] = WeakKeyDictionary()


def events_in(sentence: Tokens, language: str) -> SentenceEvents:
    """The events among the tokens of one sentence."""
    known = _KNOWN.get(sentence)
    if known is None or known.language != language:
        last = len(sentence)
        found = tuple(triggers(sentence, 0, last, language))
        known = _KNOWN[sentence] = SentenceEvents(language, found, crossings(sentence, 0, last, language))
    return known
