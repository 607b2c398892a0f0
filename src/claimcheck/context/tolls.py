"""Tolls: figures of one article that its other figures replace, by what they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.model import Mention, Quantity, State
from claimcheck.text.passages import Passage
from claimcheck.values.families import kinship

#: How many sentences an article may take to add one figure to another.
_SENTENCES = 4


class Told(NamedTuple):
    """A mention's state, the tokens [first, last) that tell it, and the mention that replaced it."""

    mention: Mention
    state: State
    first: int
    last: int
    by: Mention | None = None


def found_dead(passage: Passage, mentions: Sequence[Mention]) -> Iterator[Told]:
    """Some dead and some missing, and elsewhere as many dead as both: the missing were found.

    The dead and the missing stand in one sentence, so that they are of one report.
    """
    gone = [mention for mention in mentions if fate(mention) == "missing" and _stated(mention)]
    dead = [mention for mention in mentions if gone and fate(mention) == "dead" and _stated(mention)]
    for missing in gone:
        report = passage.sentence_at(missing.start)
        for old in dead:
            if passage.sentence_at(old.start) is not report:
                continue
            both = _stated(old) + _stated(missing)
            later = [new for new in dead if alike(old, new) and _stated(new) == both]
            nearest = min(later, key=lambda new: abs(new.first - old.first), default=None)
            if nearest and passage.sentence_at(nearest.start) is not report:
                yield Told(old, "former", missing.first, missing.last, nearest)
                yield Told(missing, "former", old.first, old.last)


def alike(old: Mention, new: Mention) -> bool:
    """Whether two mentions can be two values of one thing, each of the whole of it."""
    scopes = [mention.scope for mention in (old, new) if mention.scope]
    return comparable(old, new) and all(scope.share == "total" and scope.noun != "age" for scope in scopes)


def comparable(old: Mention, new: Mention) -> bool:
    """Whether two mentions differ and count, price, measure or date one kind of thing."""
    one, other = old.value, new.value
    if old is new or old.kind != new.kind or one == other:
        return False
    if old.kind == "date" or not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return True
    fates = {fate(old), fate(new)} - {None}
    alike = kinship(one.unit, other.unit) != "differ"
    return one.currency == other.currency and alike and len(fates) <= 1


def fate(mention: Mention) -> str | None:
    """What became of those whom a mention counts."""
    return mention.scope.fate if mention.scope else None


def unit_of(mention: Mention) -> str | None:
    """What a mention counts or measures."""
    return mention.value.unit if isinstance(mention.value, Quantity) else None


def added(passage: Passage, mentions: Sequence[Mention]) -> Iterator[Told]:
    """A figure, some more, and their sum: « 15 nelayan … satu lagi … totalnya 16 » replaces the first."""
    for place, more in enumerate(mentions):
        if not more.scope or more.scope.share != "addition" or not _stated(more):
            continue
        for new in mentions[place + 1 : place + 4]:
            for old in reversed(mentions[:place]):
                if _sentences(passage, old, new) > _SENTENCES:
                    break
                if alike(old, new) and _stated(old) and _stated(old) + _stated(more) == _stated(new):
                    yield Told(old, "former", more.first, new.last, new)
                    break


def _stated(mention: Mention) -> float:
    return float(mention.value.stated or 0) if isinstance(mention.value, Quantity) else 0.0


def _sentences(passage: Passage, old: Mention, new: Mention) -> int:
    """How many sentences lie between two mentions, up to one more than an addition takes."""
    first, last = (passage.sentence_at(mention.start) for mention in (old, new))
    return passage.sentences.index(last) - passage.sentences.index(first)
