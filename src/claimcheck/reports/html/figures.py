"""The picture of a fact as shapes with coordinates: shares of the width in percent, heights in pixels.

Widths in percent let a picture fill a phone as well as a page without shrinking its letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.frozen import frozen
from claimcheck.reports.pictures import Lane, Mark, Picture
from claimcheck.reports.sanitise import visible
from claimcheck.reports.scales import Tick

_LANE = 38
_STAGE_ROW = 15
_TITLE = 22
_AXIS = 24
_MOST_TICKS = 5
#: The share of a phone's width that one letter takes, and room at both edges.
_LETTER = 0.02
_EDGE = 2.0
_LONGEST = 46


@frozen()
class Shape:
    """A mark in its place; ``x`` and ``width`` in percent, ``label_x`` and ``label_y`` for its label."""

    kind: str
    x: float
    width: float
    mark: Mark
    label_y: int = 0
    anchor: str = "middle"


@frozen()
class Line:
    """A lane in its place: its words at ``text_y``, its marks around ``y``."""

    name: str
    told: str
    text_y: int
    y: int
    shapes: tuple[Shape, ...]


@frozen()
class Heading:
    """What the lines below it count."""

    words: str
    y: int


@frozen()
class AxisTick:
    """A tick of the axis and how its label stands to it."""

    x: float
    label: str
    anchor: str


@frozen()
class Figure:
    """A whole picture; ``height`` in pixels, ``axis`` where the axis lies, ``told`` it in words."""

    height: int
    axis: int
    headings: tuple[Heading, ...]
    lines: tuple[Line, ...]
    ticks: tuple[AxisTick, ...]
    legend: str
    told: str


def figure(picture: Picture) -> Figure:
    """A picture with every shape in its place."""
    y = 4
    headings: list[Heading] = []
    lines: list[Line] = []
    for group in picture.groups:
        if group.title:
            headings.append(Heading(visible(group.title), y + 15))
            y += _TITLE
        for lane in group.lanes:
            line, y = _line(lane, y)
            lines.append(line)
    told = "; ".join(f"{lane.name}: {lane.told}" for group in picture.groups for lane in group.lanes)
    return Figure(
        height=y + _AXIS,
        axis=y + 4,
        headings=tuple(headings),
        lines=tuple(lines),
        ticks=tuple(_ticks(picture.ticks(_MOST_TICKS))),
        legend=" ".join(picture.legend()),
        told=visible(told),
    )


def _line(lane: Lane, y: int) -> tuple[Line, int]:
    shapes, rows = _shapes(lane.marks, y)
    room = rows * _STAGE_ROW
    told = "" if rows else _cut(visible(lane.told), _LONGEST - min(len(lane.name), _LONGEST // 2))
    name = _cut(visible(lane.name), _LONGEST // 2)
    return Line(name, told, y + 14, y + room + 25, shapes), y + room + _LANE


def _shapes(marks: Sequence[Mark], y: int) -> tuple[tuple[Shape, ...], int]:
    """The marks of a lane, labels in as many rows as they need to stand clear of each other."""
    ends: list[float] = []
    shapes = []
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        row = 0
        middle = (mark.start + mark.end) / 2
        if mark.label:
            first, last = _extent(mark, middle)
            row = next((at for at, end in enumerate(ends) if end < first), len(ends))
            ends[row : row + 1] = [last]
        anchor = "start" if middle < 0.2 else "end" if middle > 0.8 else "middle"  # noqa: PLR2004 - fifths
        x, width = _percent(mark.start), max(1.2, _percent(mark.end) - _percent(mark.start))
        shapes.append(Shape(mark.shape, x, width, mark, y + 29 + row * _STAGE_ROW, anchor))
    return tuple(shapes), len(ends)


def _extent(mark: Mark, middle: float) -> tuple[float, float]:
    """From where to where a label reaches, as shares of the width."""
    length = len(mark.label) * _LETTER
    if middle < 0.2:  # noqa: PLR2004 - fifths, as above
        return mark.start, mark.start + length
    if middle > 0.8:  # noqa: PLR2004
        return mark.end - length, mark.end
    return middle - length / 2, middle + length / 2


def _ticks(ticks: Sequence[Tick]) -> Iterator[AxisTick]:
    """The ticks; one whose label would touch the label before it on a phone keeps only its line."""
    free = 0.0
    for tick in ticks:
        anchor = "start" if tick.at < 0.12 else "end" if tick.at > 0.88 else "middle"  # noqa: PLR2004 - edges
        length = (len(tick.label) + 1) * _LETTER
        first = tick.at - length * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
        label = tick.label if first >= free else ""
        free = first + length if label else free
        yield AxisTick(_percent(tick.at), label, anchor)


def _percent(share: float) -> float:
    return round(_EDGE + share * (100 - 2 * _EDGE), 2)


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
