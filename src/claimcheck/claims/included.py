"""Single people whom a count counts in: "10 dead, including the gunman"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.context.counted import counted
from claimcheck.model import Mention
from claimcheck.text.passages import Passage
from claimcheck.values.units import units

#: How many tokens may stand between a count and the word for "including", and behind that word.
_REACH = 14
_ARTICLES = 2


def with_included(passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """The mentions, each count told which single person its own clause counts in."""
    return [
        replace(mention, scope=replace(mention.scope, included=(who,)))
        if mention.kind == "count" and mention.scope and (who := _included(passage, mention))
        else mention
        for mention in mentions
    ]


def _included(passage: Passage, mention: Mention) -> str:
    """The concept of the person counted in; "" where none is named, or where a figure follows."""
    lower = passage.tokens.lower
    end = min(passage.sentence_at(mention.start).last, mention.last + _REACH)
    inclusive, named = counted(passage.language).inclusive, units(passage.language)
    if inclusive.opening.keys().isdisjoint(lower[mention.last : end]):
        return ""
    for place in range(mention.last, end):
        if not lower[place][0].isalpha():
            continue
        found = inclusive.at(lower, place)
        if found is None:
            continue
        for behind in range(found[1], min(found[1] + _ARTICLES, end)):
            unit = named.at(lower, behind)
            if unit and unit.section == "count" and unit.concept == "suspect":
                return unit.concept
    return ""
