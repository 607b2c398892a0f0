"""What a figure takes over from those before it: who is counted, and what became of them.

"It claimed 15 more lives, taking the total to 45"; "13 people died, while the hospital put the figure
at 15"; "it killed four men, two women and a child".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from claimcheck.claims.scene import Scene
from claimcheck.context.counted import counted
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Mention, Quantity
from claimcheck.text.passages import Passage
from claimcheck.values.families import PERSON, is_people
from claimcheck.values.identity import stated, unit_of
from claimcheck.values.phrasebook import Phrasebook

#: What only tells where people were.
_ABOARD = "aboard"
#: What ends the clause of a figure.
_ENDS = frozenset(".,;:!?)\"”'’\n")


@frozen(slots=False)
class _Leading:
    """The words of ``[carried]`` in ``counted.toml`` that lead to a figure told of those before."""

    totals: Phrasebook[str]
    figures: Phrasebook[str]
    says: Phrasebook[str]
    contrasts: frozenset[str]


@cache
def _leading(language: str) -> _Leading:
    told = table(language, "counted").get("carried", {})
    books = {name: Phrasebook[str].of([(told.get(name, ""), name)]) for name in ("totals", "figures", "says")}
    return _Leading(**books, contrasts=frozenset(phrases(told.get("contrasts", ""))))


def carries_on(scene: Scene) -> bool:
    """Whether the bare number at hand is told of what was counted last in its sentence."""
    known, lower, first = _leading(scene.passage.language), scene.lower, scene.hedge.first
    found = known.totals.before(lower, first) or known.figures.before(lower, first)
    if found and found[1] >= scene.floor:
        return True
    return _said_otherwise(known, lower, scene.floor, first)


def with_carried(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those without a fate with what they take over from one before."""
    told = list(mentions)
    if not any(mention.scope and mention.scope.fate for mention in mentions):
        return told
    for place in range(1, len(told)):
        mention = told[place]
        if mention.kind == "count" and mention.scope and mention.scope.fate is None:
            before = list(_in_sentence(passage, told[:place], mention))
            source = _source(passage, before, mention) or _of_a_list(passage, before, mention)
            if source:
                told[place] = _carried(mention, source)
    return told


def _in_sentence(passage: Passage, before: Sequence[Mention], mention: Mention) -> Iterator[Mention]:
    """The mentions before one in its sentence, the nearest first."""
    first = passage.sentence_at(mention.start).first
    for one in reversed(before):
        if one.first < first:
            return
        yield one


def _source(passage: Passage, before: Sequence[Mention], mention: Mention) -> Mention | None:
    """The mention whose new total a figure is, or that it is told of anew, by somebody else."""
    known, lower = _leading(passage.language), passage.tokens.lower
    counts = [one for one in before if one.scope and one.scope.fate and _fits(mention, one)]
    if known.totals.before(lower, mention.first):
        added = (one for one in counts if one.scope and one.scope.share == "addition")
        return next((one for one in added if (stated(one) or 0) < (stated(mention) or 0)), None)
    ends = mention.last >= len(lower) or lower[mention.last] in _ENDS or lower[mention.last][0] == "\n"
    anew = known.figures.before(lower, mention.first) is not None
    if not counts or not ends or not (anew or _said_otherwise(known, lower, counts[0].last, mention.first)):
        return None
    return counts[0] if counts[0] is before[0] else None


def _said_otherwise(known: _Leading, lower: Sequence[str], floor: int, first: int) -> bool:
    """Whether others say the figure at a token: "13 died, while the hospital said 15"."""
    said = known.says.before(lower, first)
    return said is not None and said[1] >= floor and not known.contrasts.isdisjoint(lower[floor : said[1]])


def _of_a_list(passage: Passage, before: Sequence[Mention], mention: Mention) -> Mention | None:
    """The first of the people of whom a list tells: "four men, two women and a child"."""
    joining, lower = counted(passage.language).joining, passage.tokens.lower
    if not before or lower[before[0].last : mention.first] not in ((",",), *((word,) for word in joining)):
        return None
    one, scope = before[0], before[0].scope
    following = [word for word in lower[mention.last : mention.last + 2] if word != ","]
    listed = lower[before[0].last] != "," or (bool(following) and following[0] in joining)
    closes = lower[before[0].last] == "," or (len(before) > 1 and lower[before[1].last] == ",")
    people = one.kind == "count" and is_people(unit_of(one)) and is_people(unit_of(mention))
    if not (listed and closes and people and scope and scope.fate not in (None, _ABOARD)):
        return None
    return one if scope.share == "total" else None


def _carried(mention: Mention, source: Mention) -> Mention:
    """A mention with the fate of another one, and with what that one counts where it does not say."""
    value, scope = mention.value, mention.scope
    if isinstance(value, Quantity) and value.unit is None:
        value = replace(value, unit=unit_of(source))
    fate = source.scope.fate if source.scope else None
    return replace(mention, value=value, scope=scope and replace(scope, fate=fate))


def _fits(mention: Mention, source: Mention) -> bool:
    """Whether a figure is of people in general, or of what another one counts."""
    return source.kind == "count" and unit_of(mention) in (None, PERSON, unit_of(source))
