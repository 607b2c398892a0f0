"""What kind of people or things a number counts where the noun behind it does not say it all."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.nouns import JUST_UNITS, is_plural, noun_after
from claimcheck.claims.scene import Noun, Scene
from claimcheck.context.counted import counted
from claimcheck.values.families import PERSON, comes_in_units, is_people
from claimcheck.values.figures import Figure

#: What becomes of things and of no people.
OF_THINGS = frozenset({"destroyed", "cancelled", "flooded"})
#: Of so many people, or of so many kinds, a list may name the second as another subject.
_PAIR = 2
#: How far before a number of units the thing may stand that they are of.
_REACH = 12
#: How far behind a noun another may be joined to it.
_NEAR = 3


def unit_of(scene: Scene, figure: Figure, noun: Noun) -> str:
    """What a number counts whose noun is known: several kinds of people, units of a thing."""
    if _lists_kinds(scene, figure, noun):
        return PERSON
    if noun.concept == PERSON and scene.last_unit and _are_others(scene, figure, noun):
        return scene.last_unit
    if noun.concept == PERSON:
        return PERSON if _is_whole(scene) else who_they_are(scene, figure, noun.last)
    return _of_units(scene, noun)


def _are_others(scene: Scene, figure: Figure, noun: Noun) -> bool:
    """Whether people are things of the kind counted last: "it gutted 14 homes and damaged 23 others"."""
    telling = counted(scene.passage.language)
    if is_people(scene.last_unit) or telling.shares_after.at(scene.lower, noun.head) is None:
        return False
    fate = telling.fate(scene.lower, figure.first, noun.last, scene.floor, scene.ceiling)
    return fate in OF_THINGS


def _is_whole(scene: Scene) -> bool:
    """Whether a number counts those of whom some are spoken of: "ten of the 32 victims were children"."""
    lower, known, place = scene.lower, scene.numerals, scene.hedge.first - 1
    while place > scene.sentence_first and lower[place] in known.partitive_filler:
        place -= 1
    before = lower[place - 1] if place > scene.sentence_first else ""
    return lower[place] in known.partitive and (before in known.steps or before[:1].isdecimal())


def who_they_are(scene: Scene, figure: Figure, last: int) -> str:
    """Who people are by the linking verb at a token behind them: "nine of the dead were nurses"."""
    telling, lower = counted(scene.passage.language), scene.lower
    verbs = telling.copulas if scene.units.head_last else telling.linking
    if last + 1 >= scene.ceiling or lower[last] not in verbs:
        return PERSON
    found = noun_after(scene, replace(figure, last=last + 1))
    if found is None or not found.known or not is_people(found.concept):
        return PERSON
    behind = lower[found.last : min(scene.ceiling, found.last + _NEAR)]
    if not scene.hedges.pairs.isdisjoint(behind):
        return PERSON  # « 2 lainnya adalah guru sekolah dan pengendara motor »
    several = not scene.units.head_last or _is_plural(scene, found.last - 1) or figure.stated == 1
    return found.concept if several else PERSON


def _of_units(scene: Scene, noun: Noun) -> str:
    """What a noun counts; units are of the thing told before them: « rumah rusak berat 12 unit »."""
    if noun.concept != JUST_UNITS or scene.units.head_last:
        return noun.concept
    for place in range(scene.hedge.first - 1, max(scene.floor, scene.hedge.first - _REACH) - 1, -1):
        unit = scene.unit_at(place)
        if unit and comes_in_units(unit.concept):
            return unit.concept
    return scene.last_unit if scene.last_unit and comes_in_units(scene.last_unit) else noun.concept


def _lists_kinds(scene: Scene, figure: Figure, noun: Noun) -> bool:
    """Whether a number counts people of several kinds: "305 employees, contractors and residents".

    Two kinds alone are told so in English, where no verb makes the second a subject of its own.
    """
    lower, joints, place, kinds = scene.lower, scene.hedges.pairs, noun.last, 1
    listed = place < scene.ceiling and (lower[place] == "," or lower[place] in joints)
    if not listed or (figure.stated or 0) <= _PAIR or not noun.known or not is_people(noun.concept):
        return False
    while place + 1 < scene.ceiling and (lower[place] == "," or lower[place] in joints):
        serial = lower[place] == "," and lower[place + 1] in joints and kinds > 1
        closes = serial or lower[place] in joints
        place, kinds = place + (2 if serial else 1), kinds + 1
        unit = scene.unit_at(place)
        if unit and unit.section == "count" and is_people(unit.concept):
            place = unit.last
        elif closes or not scene.units.head_last or not is_plural(lower[place]):
            return False
        else:
            place += 1
        if closes:
            return kinds > _PAIR or (scene.units.head_last and not _is_subject(scene, place))
    return False


def _is_subject(scene: Scene, after: int) -> bool:
    """Whether the noun before a token is one person, or does what is no fate: "and officers fired"."""
    if not _is_plural(scene, after - 1):
        return True
    if after >= scene.ceiling:
        return False
    telling = counted(scene.passage.language)
    return scene.units.is_verb(scene.lower[after]) and telling.fates.at(scene.lower, after) is None


def _is_plural(scene: Scene, place: int) -> bool:
    return is_plural(scene.lower[place]) or scene.lower[place] in scene.units.plurals
