"""Tolls: of each fate, the figure that an article gives as its own one of all whom its matter struck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcheck.model import Claim
from claimcheck.values.families import alike
from claimcheck.values.identity import is_aside, unit_of, value_key

#: The level of two articles' main tolls of one fate.
MAIN_TOLL = "toll:main"
#: Fates of which one figure is told of a whole matter; of the rescued and of those aboard there are many.
_FATES = frozenset({"dead", "injured", "missing", "hospitalised", "displaced", "detained"})
#: How far into its text an article comes to its main toll; one told further down may be another matter's.
_OPENING = 900


def main_tolls(claims: Iterable[Claim]) -> frozenset[str]:
    """The ids of the claims that state an article's main toll of a fate.

    It is the one in the headline, or the first that the article tells early on; a part of those struck, a
    plan, a value that was replaced and the size of a change are none.
    """
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (fate := _fate(claim)) in _FATES:
            told[claim.article, fate].append(claim)
    return frozenset(claim.id for each in told.values() for claim in _main(each))


def _fate(claim: Claim) -> str:
    """What became of all whom a figure counts; "" where it counts some, or nobody's fate."""
    scope = claim.scope
    if claim.kind != "count" or scope is None or scope.share != "total" or scope.reality != "fact":
        return ""
    if not alike(unit_of(claim), "person"):
        return ""
    return scope.fate if scope.fate and not is_aside(claim) else ""


def _main(told: list[Claim]) -> list[Claim]:
    """The claims that state the main one of an article's tolls of one fate."""
    first = min(told, key=lambda claim: claim.span.start)
    opening = [first] if first.span.start < _OPENING else []
    main = {value_key(claim) for claim in told if claim.span.field == "title"} or set(map(value_key, opening))
    return [claim for claim in told if value_key(claim) in main]
