"""What a picture of one fact shows, before anything is drawn: lanes of marks on one axis.

A lane is a source.  Dates in stages come first on one lane of their own; figures that count other
people or things stand in groups apart.  The terminal and the page draw the same picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal

from claimcheck.context.places import place_name
from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Modifier, Quantity, TimeInterval
from claimcheck.reports.blocks import source_name
from claimcheck.reports.chronology import stage_of
from claimcheck.reports.recurrences import recurrences
from claimcheck.reports.scales import Scale, Tick, day_scale, day_ticks, number_scale, number_ticks
from claimcheck.wording import worded

Shape = Literal["point", "bar", "tick"]

_NO_START: tuple[Modifier, ...] = ("before", "on_or_before", "at_most", "less_than")
_NO_END: tuple[Modifier, ...] = ("after", "on_or_after", "at_least", "more_than")
#: The title of figures that say nothing of whom they count, beside others that do.
_UNTOLD = "not told of whom"
#: Lanes that a picture shows before it counts the rest.
_LANES = 30


@frozen(eq=True)
class Mark:
    """A value on the axis, from ``start`` to ``end`` as shares of it.

    ``no_start`` and ``no_end`` tell that nothing bounds it on that side; ``vague`` that it is told as
    about right, or fixed by the story's date alone; a ``tick`` is one of several days that the words allow.
    """

    shape: Shape
    start: float
    end: float
    no_start: bool = False
    no_end: bool = False
    vague: bool = False
    label: str = ""


@frozen()
class Lane:
    """A source, what it tells in words, and the marks of it."""

    name: str
    told: str
    marks: tuple[Mark, ...]


@frozen()
class Group:
    """Lanes that count the same; the title tells what, where there is more than one group."""

    title: str
    lanes: tuple[Lane, ...]


@frozen()
class Picture:
    """An axis and its groups; ``left_out`` lanes found no room."""

    dates: bool
    scale: Scale
    groups: tuple[Group, ...]
    left_out: int = 0

    @property
    def marks(self) -> Iterator[Mark]:
        """Every mark of it."""
        return (mark for group in self.groups for lane in group.lanes for mark in lane.marks)

    def legend(self) -> list[str]:
        """What is not plain from the marks alone, in sentences."""
        told = []
        if self.scale.logarithmic:
            told.append("Equal steps of the axis are equal ratios.")
        if any(mark.vague for mark in self.marks):
            dates = ", tied to the story's date alone, or one of several" if self.dates else ""
            told.append(f"Hollow: told as about{dates}.")
        if any(mark.shape == "tick" for mark in self.marks):
            told.append("Ticks: days that the words allow.")
        if any(mark.no_start or mark.no_end for mark in self.marks):
            told.append("Arrow: no bound on that side.")
        if self.left_out:
            told.append(f"{self.left_out} more are listed below.")
        return told

    def ticks(self, most: int) -> list[Tick]:
        """At most so many ticks."""
        return day_ticks(self.scale, most) if self.dates else number_ticks(self.scale, most)


def picture(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Picture | None:
    """The picture of one fact's claims; None where none of them lies anywhere on an axis."""
    ends = [float(end) for claim in claims for end in _ends(claim)]
    if not ends:
        return None
    dates = isinstance(claims[0].value, TimeInterval)
    whole = claims[0].kind == "count"
    partial = any(isinstance(claim.value, TimeInterval) and _partial(claim.value) for claim in claims)
    scale = day_scale(ends, partial=partial) if dates else number_scale(ends, whole=whole)
    groups = _stages(claims, scale) if dates else []
    kinds: dict[str, list[Claim]] = {}
    for claim in claims:
        kinds.setdefault(_counted(claim), []).append(claim)
    room = _LANES
    total = 0
    for title, held in kinds.items():
        lanes = _lanes(held, articles, scale)
        total += len(lanes)
        if lanes[:room]:
            groups.append(Group((title or _UNTOLD) if len(kinds) > 1 else "", tuple(lanes[:room])))
        room = max(0, room - len(lanes))
    return Picture(dates, scale, tuple(groups), max(0, total - _LANES))


def _lanes(claims: Iterable[Claim], articles: Mapping[str, Article], scale: Scale) -> list[Lane]:
    """A lane for each source, those with the lowest values first."""
    held: dict[str, list[Claim]] = {}
    for claim in claims:
        held.setdefault(source_name(articles[claim.article]), []).append(claim)
    lanes = [
        Lane(name, "; ".join(dict.fromkeys(map(_told, told))), _marks(told, scale))
        for name, told in held.items()
    ]
    return sorted(lanes, key=_lowest)


def _lowest(lane: Lane) -> float:
    """Where a lane's values begin; one that only allows some days comes last."""
    return min((mark.start for mark in lane.marks if mark.shape != "tick"), default=2)


def _marks(
    claims: Iterable[Claim], scale: Scale, label: Callable[[Claim], str] = lambda _: ""
) -> tuple[Mark, ...]:
    return tuple(dict.fromkeys(mark for claim in claims for mark in _mark(claim, scale, label(claim))))


def _stages(claims: Sequence[Claim], scale: Scale) -> list[Group]:
    """One lane with the stages of a matter, where the claims tell of several and not all of one time."""
    staged = {(stage_of(claim), worded(claim)): claim for claim in claims if stage_of(claim) and _ends(claim)}
    if min(len({stage for stage, _ in staged}), len({when for _, when in staged})) < 2:  # noqa: PLR2004 - no order
        return []
    ordered = sorted(staged.values(), key=lambda claim: min(_ends(claim)))
    told = ", ".join(f"{stage_of(claim)} {worded(claim)}" for claim in ordered)
    return [Group("", (Lane("stages", told, _marks(ordered, scale, stage_of)),))]


def _counted(claim: Claim) -> str:
    """What a figure counts, as far as that sets it apart: whose people, and which part of them."""
    scope = claim.scope
    if scope is None or isinstance(claim.value, TimeInterval):
        return ""
    whose = " and ".join(map(place_name, scope.population))
    share = "" if scope.share == "total" else scope.share
    return ", ".join(part for part in (whose, share) if part)


def _told(claim: Claim) -> str:
    """The value, and whether it is told as something other than a fact: "14,000 (estimate)"."""
    reality = claim.scope.reality if claim.scope else "fact"
    return worded(claim) if reality == "fact" else f"{worded(claim)} ({reality})"


def _ends(claim: Claim) -> list[float]:
    """The ends that a value has: days by their number, or figures."""
    value = claim.value
    if isinstance(value, Quantity):
        return [end for end in (value.lower, value.stated, value.upper) if end is not None]
    days = [float(day.toordinal()) for day in (value.earliest, value.latest) if day]
    return [*days, days[-1] + 1] if days else []


def _mark(claim: Claim, scale: Scale, label: str) -> Iterator[Mark]:
    value = claim.value
    ends = _ends(claim)
    if isinstance(value, TimeInterval):
        yield from _allowed(_partial(value), scale)
    if not ends:
        return
    if isinstance(value, Quantity):
        no_start, no_end = value.lower is None, value.upper is None
        instant = value.lower == value.upper
    else:
        no_start = value.earliest is None or value.modifier in _NO_START
        no_end = value.latest is None or value.modifier in _NO_END
        instant = value.earliest == value.latest
    start, end = scale.place(min(ends)), scale.place(max(ends))
    if value.modifier in ("after", "before") and isinstance(value, TimeInterval):
        start, end = (end, end) if value.modifier == "after" else (start, start)
    point = instant and not (no_start or no_end)
    yield Mark(
        "point" if point else "bar",
        (start + end) / 2 if point else 0.0 if no_start else start,
        (start + end) / 2 if point else 1.0 if no_end else end,
        no_start,
        no_end,
        vague=value.modifier == "approx" or (isinstance(value, TimeInterval) and value.basis == "story"),
        label=label,
    )


def _partial(value: TimeInterval) -> str:
    """The TIMEX3 value of words that fix no day by themselves; empty where they do."""
    return value.constraint or ("" if value.earliest or value.latest else value.timex)


def _allowed(timex: str, scale: Scale) -> Iterator[Mark]:
    """The days on the axis that the words alone allow."""
    for first, last in recurrences(timex, scale):
        start, end = scale.place(first.toordinal()), scale.place(last.toordinal() + 1)
        middle = (start + end) / 2
        yield Mark("tick", middle, middle) if first == last else Mark("bar", start, end, vague=True)
