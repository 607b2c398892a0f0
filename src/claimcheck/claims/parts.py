"""Parts and wholes among counts: "3 of 7", « termasuk 3.000 … », « 722 penumpang: 130 … dan 642 … »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.context.counted import Counted, counted
from claimcheck.model import Mention, Number, Quantity, Share
from claimcheck.text.passages import Passage
from claimcheck.values.families import alike, is_people
from claimcheck.values.identity import TOLLS, stated, unit_of
from claimcheck.values.numerals import Numerals, numerals

_LONGEST_GAP = 8
_OVER = 1.25
#: What becomes of the victims of one event; others who are held are told from the first one held.
_OF_VICTIMS = frozenset({"dead", "injured", "critical", "missing", "hospitalised"})
#: How many figures back those may stand of whom "others" are told.
_LOOK_BACK = 6
#: What only tells where people were.
_ABOARD = "aboard"
#: What does not keep the same people from another fate, told of them as well.
_SAFE = frozenset({_ABOARD, "rescued", "displaced", "evacuated"})


def related(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each part told its whole: ``whole`` is the start of the mention that it is a part of."""
    told = list(mentions)
    telling, known = counted(passage.language), numerals(passage.language)
    sentences = [passage.sentence_at(mention.start).first for mention in told]
    listed: _List | None = None
    for place in range(1, len(told)):
        before, mention = told[place - 1], told[place]
        if before.kind != "count" or mention.kind != "count":
            listed = None
            continue
        gap = passage.tokens.lower[before.last : mention.first]
        same = sentences[place] == sentences[place - 1]
        if same and _partitive(gap, known) and _alike(before, mention):
            told[place - 1 : place + 1] = _part_and_whole(passage, before, mention, telling)
        elif (
            same
            and _larger(before, mention)
            and telling.inclusive.before(passage.tokens.lower, mention.first)
        ):
            told[place] = as_part(mention, before, exhaustive=False, inclusive=True)
        elif same and listed is None and (opened := _opened(passage, before, mention, telling)):
            listed = opened
        elif not same or len(gap) > _LONGEST_GAP:
            listed = None
        if listed and listed.takes(mention):
            told[place] = as_part(mention, listed.whole, exhaustive=listed.exhaustive, inclusive=True)
        elif _of_another_fate(before, mention, same=same) or _besides(passage, told, place, telling):
            told[place] = _total(mention)
        elif mention.scope and mention.scope.share == "part" and told[place].whole is None:
            included = telling.inclusive.before(passage.tokens.lower, mention.first) is not None
            told[place] = _earlier(told, place, any_kind=included)
    return told


def _part_and_whole(
    passage: Passage, part: Mention, whole: Mention, telling: Counted
) -> tuple[Mention, Mention]:
    """A part and its whole, the part with the fate told of it: "two of the three drivers were hurt".

    What stands right behind the whole may be its own: "one of the two people hurt in the fire".  That they
    were on board is all that it tells of them: "two of the 45 people on board survived".
    """
    lower, fate = passage.tokens.lower, whole.scope.fate if whole.scope else None
    aboard = telling.fates.at(lower, whole.last)
    last = aboard[1] if aboard and aboard[0] == _ABOARD else whole.last
    after = lower[last] if last < len(lower) else ""
    told = bool(telling.copulas) and telling.fates.at(lower, last) is not None
    near = after in telling.relatives or (told and after not in telling.alone)
    if fate is None or fate == _ABOARD or near or part.scope is None or part.scope.fate or not whole.scope:
        return as_part(part, whole, exhaustive=False), whole
    own = replace(part, scope=replace(part.scope, fate=fate))
    rest = replace(whole, scope=replace(whole.scope, fate=_ABOARD if last > whole.last else None))
    return as_part(own, rest, exhaustive=False), rest


def _of_another_fate(before: Mention, mention: Mention, *, same: bool) -> bool:
    """Whether "more" or "others" tells people from those before: "three died, four more were hurt".

    So it does in a sentence of its own, of people who are not counted among those before.
    """
    if not before.scope or not mention.scope or mention.scope.share == "total":
        return False
    fates = before.scope.fate, mention.scope.fate
    if None in fates or fates[0] == fates[1] or not (same or _SAFE.isdisjoint(fates)):
        return False
    return before.scope.share == "total"


def _besides(passage: Passage, told: Sequence[Mention], place: int, telling: Counted) -> bool:
    """Whether "others" are told from people of another fate a few figures before, whatever stands between.

    As in "nine died, of whom two were from Leeds and one from York.  Fifteen others were injured".
    """
    mention, lower = told[place], passage.tokens.lower
    if not mention.scope or _fate(mention) not in _OF_VICTIMS or mention.scope.share == "total":
        return False
    if telling.others.isdisjoint(lower[mention.first : mention.last + 1]):
        return False
    near = (other for other in reversed(told[max(0, place - _LOOK_BACK) : place]) if other.kind == "count")
    whole = (other for other in near if other.scope and other.scope.share == "total" and _fate(other))
    met = next((other for other in whole if _of_its_kind(mention, other)), None)
    return met is not None and _fate(met) in _OF_VICTIMS and _of_another_fate(met, mention, same=False)


def _fate(mention: Mention) -> str | None:
    return mention.scope.fate if mention.scope else None


def _total(mention: Mention) -> Mention:
    return replace(mention, scope=mention.scope and replace(mention.scope, share="total"))


class _List:
    """A whole and how much of it the parts named so far make up."""

    def __init__(self, whole: Mention, *, exhaustive: bool = True) -> None:
        self.whole, self.exhaustive = whole, exhaustive
        self._sum: Number = 0

    def takes(self, mention: Mention) -> bool:
        """Whether a count can be one more part: the parts may miss the sum, but not by far."""
        figure, total = stated(mention), stated(self.whole)
        if figure is None or total is None or mention is self.whole or self._sum + figure > total * _OVER:
            return False
        self._sum += figure
        return True


def _larger(whole: Mention, part: Mention) -> bool:
    a, b = stated(whole), stated(part)
    return a is not None and b is not None and a > b


def _partitive(gap: Sequence[str], known: Numerals) -> bool:
    """Nothing but "of the", "out of" between two numbers: the first is a part of the second."""
    links = next((size for size in (2, 1) if " ".join(gap[:size]) in known.partitive), 0)
    return bool(links) and all(word in known.partitive_filler for word in gap[links:])


def _alike(part: Mention, whole: Mention) -> bool:
    """Whether one can be a part of the other: "6 points from 9 matches" are no part of them."""
    one, other = part.value, whole.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return one.unit in (None, other.unit) or (part.scope is not None and part.scope.share == "part")


def _opened(passage: Passage, whole: Mention, first: Mention, telling: Counted) -> _List | None:
    """The list of parts that the words between a count and the next one open, its whole the larger.

    A list by place need not be of all: "sixteen died, with 5 in Kenya, 10 in Tanzania".
    """
    lower = passage.tokens.lower
    gap = lower[whole.last : first.first]
    if not _larger(whole, first) or not gap:
        return None
    if any(telling.exhaustive.at(gap, place) for place in range(len(gap))):
        return _List(whole)
    of_a_place = first.head is None and first.last < len(lower) and lower[first.last] in telling.places
    some = (of_a_place and gap[-1] in telling.by_place) or _some_of(passage, whole, first)
    return _List(whole, exhaustive=False) if some else None


def _some_of(passage: Passage, whole: Mention, first: Mention) -> bool:
    """Whether a clause opens with all of whom some are told then: "of the 45 killed, 12 were children".

    Of those who met another fate it tells all: "of the 45 aboard, 12 died".
    """
    fates = [mention.scope.fate if mention.scope else None for mention in (whole, first)]
    if fates[1] not in (None, fates[0]):
        return False
    lower, known, place = passage.tokens.lower, numerals(passage.language), whole.first - 1
    opening = passage.sentence_at(whole.start).first
    while place > opening and lower[place] in known.partitive_filler:
        place -= 1
    opens = place >= opening and lower[place] in known.partitive
    if not opens or (place > opening and lower[place - 1][0].isalnum()):
        return False
    return "," in lower[whole.last : first.first] and _of_people_alike(whole, first)


def _of_people_alike(whole: Mention, part: Mention) -> bool:
    """Whether a part is of what its whole counts, or both are of people."""
    units = [unit_of(mention) for mention in (whole, part)]
    return units[1] in (None, units[0]) or all(map(is_people, units))


def as_part(mention: Mention, whole: Mention, *, exhaustive: bool, inclusive: bool = False) -> Mention:
    """A mention as a part of another one: of an ``exhaustive`` list, or told as included in it."""
    told_all = (exhaustive or not inclusive) and _all_of_a_fate(mention, whole)
    share: Share = "total" if told_all else "part"
    scope = mention.scope and replace(mention.scope, share=share, exhaustive=exhaustive)
    shared = whole.scope.fate if whole.scope and (exhaustive or inclusive) else None
    if scope and not scope.fate and shared != _ABOARD:
        scope = replace(scope, fate=shared)  # what became of all of them became of each
    value = mention.value
    if isinstance(value, Quantity) and isinstance(whole.value, Quantity) and value.unit is None:
        value = replace(value, unit=whole.value.unit)
    return replace(mention, value=value, scope=scope, whole=whole.start)


def _all_of_a_fate(part: Mention, whole: Mention) -> bool:
    """Whether all who met a fate are told, among people of none: "10 victims: five dead, three hurt".

    Those who are told as included may be some of them: "14,000 men, including 3,000 in place of the dead".
    """
    fates = [mention.scope.fate if mention.scope else None for mention in (part, whole)]
    return fates[0] in TOLLS and fates[1] not in TOLLS


def _of_its_kind(whole: Mention, part: Mention) -> bool:
    """Whether the noun of a part, where it has one, can be told of those counted before."""
    one, other = part.value, whole.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return one.unit is None or alike(one.unit, other.unit)


def _earlier(told: Sequence[Mention], place: int, *, any_kind: bool) -> Mention:
    """« 3 di antaranya »: a part of the nearest larger count before it, if that one is near.

    What is not told as included has to be of its kind: "38 people were hurt when it hit two other cars".
    """
    mention = told[place]
    near = [other for other in told[max(0, place - 2) : place] if other.kind == "count"]
    fit = (other for other in reversed(near) if any_kind or _of_its_kind(other, mention))
    whole = next((other for other in fit if _larger(other, mention)), None)
    return as_part(mention, whole, exhaustive=False) if whole else mention
