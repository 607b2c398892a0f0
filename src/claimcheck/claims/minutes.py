"""Minutes of a match: "the 31st minute", « setengah jam pertandingan », "after half an hour of play"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scene import Reading, Scene
from claimcheck.claims.series import ordinal
from claimcheck.values.conversion import scales
from claimcheck.values.figures import Figure, times
from claimcheck.values.hedges import Hedge

MINUTE = "match-minute"
_TIME, _SECONDS = "time", 60
#: A match with all that is added to it lasts no longer.
_LONGEST = 140


def in_order(scene: Scene, place: int) -> Reading | None:
    """The minute that an ordinal at a token tells: "the 31st minute", "a 90th-minute winner"."""
    told = ordinal(scene, place) if scene.units.minutes else None
    if told is None:
        return None
    rank, last = told
    noun = last + 1 if last < scene.ceiling and scene.lower[last] == "-" else last
    if noun >= scene.ceiling or scene.lower[noun] not in scene.units.minutes or rank > _LONGEST:
        return None
    scene.hedge = Hedge("exact", place)
    return Reading("measure", Figure(place, noun + 1, rank, rank, rank, "words"), place, noun + 1, MINUTE)


def of_play(scene: Scene, figure: Figure, concept: str, last: int) -> Reading | None:
    """About which minute a stretch of play ends, its figure in ``concept`` and its unit before ``last``.

    "After half an hour of play" something happens; « selama 90 menit pertandingan » it lasts.
    """
    since = scene.units.into_play.before(scene.lower, scene.hedge.first)
    found = scene.units.of_play.at(scene.lower, last) if since and since[1] >= scene.floor else None
    scale = scales().get(concept)
    if found is None or scale is None or scale.dimension != _TIME or figure.stated is None:
        return None
    minutes = times(figure.stated, scale.factor / _SECONDS)
    if not 1 <= minutes <= _LONGEST:
        return None
    figure = replace(figure, stated=minutes, lower=minutes, upper=minutes, modifier="approx")
    return Reading("measure", figure, figure.first, found[1], MINUTE)
