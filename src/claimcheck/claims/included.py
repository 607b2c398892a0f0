"""Single people whom a count counts in: "10 dead, including the gunman", "34 with the driver"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.context.counted import counted
from claimcheck.model import Mention
from claimcheck.text.passages import Passage
from claimcheck.values.hedges import hedges
from claimcheck.values.units import units

#: How many tokens may stand between a count and the word for "including", and behind that word.
_REACH = 14
_ARTICLES = 2
#: Whom a count may count in: of the dead and injured him who did it, of those aboard the ones at work there.
_DOERS, _CREW = frozenset({"suspect"}), frozenset({"driver", "pilot", "crew-member"})
_ABOARD = "aboard"


def with_included(passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """The mentions, each count told which single people its own clause counts in."""
    return [
        replace(mention, scope=replace(mention.scope, included=who))
        if mention.kind == "count" and mention.scope and (who := _included(passage, mention))
        else mention
        for mention in mentions
    ]


def _included(passage: Passage, mention: Mention) -> tuple[str, ...]:
    """The concepts of the people counted in; none where none is named, or where a figure follows."""
    lower = passage.tokens.lower
    end = min(passage.sentence_at(mention.start).last, mention.last + _REACH)
    inclusive = counted(passage.language).inclusive
    if inclusive.opening.keys().isdisjoint(lower[mention.last : end]):
        return ()
    of_aboard = mention.scope is not None and mention.scope.fate == _ABOARD
    for place in range(mention.last, end):
        if not lower[place][0].isalpha():
            continue
        found = inclusive.at(lower, place)
        if found is None:
            continue
        return _listed(passage, found[1], end, _DOERS | _CREW if of_aboard else _DOERS)
    return ()


def _listed(passage: Passage, first: int, last: int, known: frozenset[str]) -> tuple[str, ...]:
    """The people of a list that opens at a token: « sopir dan kondektur », "the gunman"."""
    lower, named, joints = passage.tokens.lower, units(passage.language), hedges(passage.language).pairs
    found: list[str] = []
    place, skipped = first, 0
    while place < last and skipped < _ARTICLES:
        unit = named.at(lower, place)
        if unit and unit.section == "count" and unit.concept in known:
            found.append(unit.concept)
            place, skipped = unit.last, 0
        elif found and lower[place] != "," and lower[place] not in joints:
            break
        else:
            place, skipped = place + 1, skipped + 1
    return tuple(found)
