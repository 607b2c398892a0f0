"""The events of a sentence, looked for once: both the context of its claims and linking ask for them."""

from __future__ import annotations

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


#: The attribute of a sentence's tokens that holds what is known of it, so that both go together.
_EVENTS = "events"


def events_in(sentence: Tokens, language: str) -> SentenceEvents:
    """The events among the tokens of one sentence."""
    held = vars(sentence)
    known: SentenceEvents | None = held.get(_EVENTS)
    if known is None or known.language != language:
        last = len(sentence)
        found = tuple(triggers(sentence, 0, last, language))
        crossed = crossings(sentence, 0, last, language, [one.first for one in found])
        known = held[_EVENTS] = SentenceEvents(language, found, crossed)
    return known
