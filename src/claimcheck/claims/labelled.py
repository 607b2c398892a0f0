"""Figures behind a label: "People killed: 12", « Korban luka: 30 orang ».

The label tells what became of those counted, and what is counted where the figure names nothing.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scene import Reading, Scene
from claimcheck.context.counted import counted
from claimcheck.context.places import places
from claimcheck.values.families import PERSON
from claimcheck.values.figures import Figure

#: What becomes of people alone.
OF_PEOPLE = frozenset(
    {
        *("dead", "injured", "critical", "missing", "hospitalised", "infected", "sickened"),
        *("detained", "shot", "abducted"),
    }
)
#: A label is no longer: "Houses damaged or destroyed".
_LONGEST = 5
_JOINTS = frozenset({"/", "-", "&"})
#: What is told of where people are, of letters and of parcels: "Sent: 12".
_ELSEWHERE = frozenset({"aboard", "deployed"})


def labelled(scene: Scene, reading: Reading) -> Reading | None:
    """A count whose line opens with its label; None where no label tells what became of those counted.

    The last heading above that is a place alone tells where: a list is often given again for each country.
    """
    label = _label(scene, reading.figure)
    fates = counted(scene.passage.language).fates
    fate = next((found[0] for place in label if (found := fates.at(scene.lower, place))), None)
    if fate is None or fate in _ELSEWHERE:
        return None
    units = (scene.unit_at(place) for place in label)
    noun = next((unit.concept for unit in units if unit and unit.section == "count"), None)
    unit = reading.unit or noun or (PERSON if fate in OF_PEOPLE else None)
    return replace(reading, unit=unit, fate=fate, whose=_heading(scene))


def _label(scene: Scene, figure: Figure) -> range:
    """The tokens of a label, which opens a line and ends with a colon right before the figure; no number."""
    first, colon, lower = scene.sentence_first, scene.hedge.first - 1, scene.lower
    if not first < colon <= first + _LONGEST or lower[colon] != ":" or figure.form not in ("digits", "words"):
        return range(0)
    words, numbers = lower[first:colon], scene.numerals.steps
    plain = all((word.isalpha() and word not in numbers) or word in _JOINTS for word in words)
    return range(first, colon) if plain else range(0)


def _heading(scene: Scene) -> tuple[str, ...]:
    """The place that is the nearest line above which is nothing else: "ZIMBABWE"."""
    passage = scene.passage
    for sentence in reversed(passage.sentences):
        if sentence.first < scene.sentence_first and sentence.last - sentence.first <= _LONGEST:
            found = next(places(passage.tokens, sentence.first, sentence.last, passage.language), None)
            if found and (found.first, found.last) == (sentence.first, sentence.last):
                return (found.code,)
    return ()
