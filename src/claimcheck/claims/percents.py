"""Percent, percentage points and bare fractions: « 68,25% », "60 basis points", « sepertiga »."""

from __future__ import annotations

from claimcheck.claims.scene import Reading, Scene
from claimcheck.values.figures import Figure

#: « sepertiga bagian » is a share, « tiga bagian » are pieces.
_SHARE = "fraction"


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as a share of something."""
    unit = scene.unit_at(figure.last)
    if unit and unit.section == "percent" and (unit.concept != _SHARE or figure.form == _SHARE):
        return Reading("percent", figure, figure.first, unit.last, unit.concept)
    return None
