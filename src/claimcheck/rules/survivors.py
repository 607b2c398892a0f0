"""Survivors and dead beside all who were there: do they make them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.model import Claim, Number
from claimcheck.rules.lists import off_total
from claimcheck.rules.rule import Remark
from claimcheck.values.families import alike
from claimcheck.values.identity import exact_figure, is_aside, unit_of

#: A slip lies this near; figures further apart leave some people untold.
_SLIP = 2
#: One survivor is often told alone, whoever else was saved.
_FEWEST = 2
#: An article that tells more figures of people beside them makes any total.
_MOST_BESIDE = 8
#: Fates of people who may be counted beside the survivors and the dead.
_BESIDE = ("missing", "injured", "critical", "hospitalised")


def unaccounted(claims: Sequence[Claim]) -> Iterator[Remark]:
    """The people of one article who are one or two more, or fewer, than survivors and dead together.

    Only where the article gives one figure for all, and one for the survivors, of one kind of people.
    """
    counts = [claim for claim in claims if claim.kind == "count" and exact_figure(claim) is not None]
    saved = _met(counts, "rescued")
    dead = [claim for claim in _met(counts, "dead") if saved and alike(unit_of(claim), unit_of(saved[0]))]
    if not dead or len(set(map(exact_figure, saved))) != 1 or _figure(saved[0]) < _FEWEST:
        return
    all_dead = max(dead, key=_figure)
    told = [_figure(saved[0]), _figure(all_dead)]
    wholes = [claim for claim in counts if _is_whole(claim, saved[0], max(told))]
    beside = [claim for fate in _BESIDE for claim in counts if _fate(claim) == fate and not is_aside(claim)]
    if len(beside) > _MOST_BESIDE:
        return
    totals = {_figure(saved[0]) + _figure(claim) for claim in dead}
    for claim in beside:
        totals |= {total + _figure(claim) for total in totals}
    if len(set(map(exact_figure, wholes))) != 1 or _figure(wholes[0]) in totals:
        return
    if abs(_figure(wholes[0]) - sum(told)) <= _SLIP:
        yield off_total(wholes[0], [saved[0], all_dead], [_figure(wholes[0]), *told], "medium")


def _met(counts: Sequence[Claim], fate: str) -> list[Claim]:
    """The counts of all who met a fate."""
    return [claim for claim in counts if _fate(claim) == fate and _of_all(claim) and not is_aside(claim)]


def _is_whole(claim: Claim, saved: Claim, most: Number) -> bool:
    """Whether a count is of all the people of whom some were saved."""
    people = unit_of(claim) == unit_of(saved) or (
        _fate(claim) == "aboard" and alike(unit_of(claim), unit_of(saved))
    )
    return people and _fate(claim) in (None, "aboard") and _figure(claim) > most and not is_aside(claim)


def _of_all(claim: Claim) -> bool:
    return claim.scope is not None and claim.scope.share == "total" and claim.scope.whole is None


def _fate(claim: Claim) -> str | None:
    return claim.scope.fate if claim.scope else None


def _figure(claim: Claim) -> Number:
    return exact_figure(claim) or 0
