"""Parts that give their whole away: « 41 tewas … 19 di Rowo, 15 di Tirto dan 7 di Wates » are all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from claimcheck.claims.parts import as_part
from claimcheck.context.counted import counted
from claimcheck.model import Mention, Quantity
from claimcheck.text.passages import Passage
from claimcheck.values.families import PERSON, alike
from claimcheck.values.identity import stated

#: How many figures back the whole may stand.
_LOOK_BACK = 8
#: Two figures come to a sum by chance, unless each tells its place.
_SEVERAL, _ROW = 2, 3


def adding_up(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each row of people of a sentence that makes up an earlier toll as parts of it.

    What became of all became of each: the row itself tells nobody's fate, or that one.  The toll may open
    the row itself: "17 are missing, 14 from Tirto and 3 from Wates".
    """
    told = list(mentions)
    if not any(map(_is_toll, mentions)):
        return told
    starts = [passage.sentence_at(mention.start).first for mention in mentions]
    for _, sentence in groupby(range(len(told)), key=starts.__getitem__):
        row = [place for place in sentence if _is_bare(told[place])]
        for listed in (row, row[1:]):
            whole = _whole(passage, told, listed) if len(listed) >= _SEVERAL else None
            if whole:
                for place in listed:
                    told[place] = _one_of(told[place], whole)
                break
    return told


def _is_bare(mention: Mention) -> bool:
    """Whether a mention counts people, in no other way than as people, and is no part of a list."""
    value, scope = mention.value, mention.scope
    if mention.kind != "count" or not isinstance(value, Quantity) or scope is None:
        return False
    if scope.share == "addition" or (mention.whole is not None and scope.fate):
        return False
    return value.unit in {PERSON, None} and value.modifier == "exact" and value.stated is not None


def _whole(passage: Passage, told: Sequence[Mention], listed: Sequence[int]) -> Mention | None:
    """The nearest toll that the figures of an unbroken row come to."""
    sum_, lower = sum(stated(told[place]) or 0 for place in listed), passage.tokens.lower
    places = counted(passage.language).places
    behind = [lower[told[place].last : told[place].last + 1] for place in listed]
    by_place = all(word and word[0] in places for word in behind)
    if not (by_place or len(listed) >= _ROW) or listed[-1] - listed[0] >= len(listed):
        return None
    fates = {_fate(told[place]) for place in listed} - {None}
    for earlier in reversed(told[max(0, listed[0] - _LOOK_BACK) : listed[0]]):
        if _is_toll(earlier) and stated(earlier) == sum_ and fates <= {_fate(earlier)}:
            return earlier
    return None


def _is_toll(mention: Mention) -> bool:
    value, scope = mention.value, mention.scope
    if mention.kind != "count" or not isinstance(value, Quantity) or scope is None:
        return False
    return scope.fate is not None and scope.share == "total" and alike(value.unit, PERSON)


def _fate(mention: Mention) -> str | None:
    return mention.scope.fate if mention.scope else None


def _one_of(mention: Mention, whole: Mention) -> Mention:
    """A part of those who make up a toll: what became of all of them became of it."""
    part = as_part(mention, whole, exhaustive=False, inclusive=True)
    return replace(part, scope=part.scope and replace(part.scope, fate=_fate(whole)))
