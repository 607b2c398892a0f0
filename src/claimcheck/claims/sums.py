"""Sums that no one tells: « enam perempuan dan tiga laki-laki » are nine, "230 passengers and 12 crew" 242.

So are counts of one noun told apart by what they are of: "three counts of fraud and one count of theft".

The parts stay claims of their own; the sum is one more claim, over the words from the first part to
the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.model import Mention, Quantity
from claimcheck.text.passages import Passage
from claimcheck.values.families import group_of
from claimcheck.values.hedges import hedges
from claimcheck.values.numerals import numerals

_FEWEST = 2
#: How many words may tell of what sort those are that are counted first.
_LONGEST_SORT = 5


def with_sums(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each sum right behind the first of its parts."""
    told: list[Mention] = []
    pairs = hedges(passage.language).pairs
    done = 0
    for place, mention in enumerate(mentions):
        told.append(mention)
        if place < done:
            continue
        row = _row(passage, mentions, place, pairs)
        if len(row) >= _FEWEST:
            told.append(_sum(row))
            done = place + len(row)
    return told


def _row(passage: Passage, mentions: Sequence[Mention], place: int, pairs: frozenset[str]) -> list[Mention]:
    """The parts from a place on, up to the one behind "and"; [] where they are no parts of one sum."""
    row = [mentions[place]]
    if place + 1 < len(mentions) and _of_two_sorts(passage, row[0], mentions[place + 1], pairs):
        return [row[0], mentions[place + 1]]
    group = group_of(_unit(row[0]))
    if group is None or not _adds(row[0]):
        return []
    for mention in mentions[place + 1 :]:
        gap = passage.tokens.lower[row[-1].last : mention.first]
        if not gap or not _adds(mention) or any(word != "," and word not in pairs for word in gap):
            return []
        if _unit(mention) not in group or _unit(mention) in map(_unit, row) or _fates(row, mention):
            return []
        row.append(mention)
        if pairs.intersection(gap):
            return row
    return []


def _of_two_sorts(passage: Passage, one: Mention, other: Mention, pairs: frozenset[str]) -> bool:
    """Whether two counts of one noun stand beside each other, the one of this and the other of that."""
    lower, links = passage.tokens.lower, numerals(passage.language).partitive
    gap = lower[one.last : other.first]
    if not gap or not _adds(one) or not _adds(other) or not _unit(one) or _unit(one) != _unit(other):
        return False
    of_both = gap[0] in links and other.last < len(lower) and lower[other.last] == gap[0]
    sort = gap[1:-1]
    return (
        of_both
        and not _fates([one], other)
        and gap[-1] in pairs
        and 0 < len(sort) <= _LONGEST_SORT
        and all(map(str.isalpha, sort))
    )


def _adds(mention: Mention) -> bool:
    """Whether a mention is an exact count that is not already a part of a whole."""
    value = mention.value
    exact = isinstance(value, Quantity) and value.modifier == "exact" and isinstance(value.stated, int)
    return mention.kind == "count" and exact and mention.whole is None and not mention.doubts


def _unit(mention: Mention) -> str:
    return (mention.value.unit or "") if isinstance(mention.value, Quantity) else ""


def _fates(row: Sequence[Mention], mention: Mention) -> bool:
    """Whether two fates are told: then nobody's sum is meant."""
    fates = {one.scope.fate for one in (*row, mention) if one.scope and one.scope.fate}
    return len(fates) > 1


def _sum(row: Sequence[Mention]) -> Mention:
    first, last = row[0], row[-1]
    value = sum(one.value.stated or 0 for one in row if isinstance(one.value, Quantity))
    fate = next((one.scope.fate for one in row if one.scope and one.scope.fate), None)
    scope = first.scope and replace(first.scope, noun="", fate=fate)
    units = {_unit(one) for one in row}
    quantity = Quantity(
        lower=value, upper=value, stated=value, unit=units.pop() if len(units) == 1 else "person"
    )
    return replace(first, end=last.end, last=last.last, value=quantity, head=None, scope=scope)
