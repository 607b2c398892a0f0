"""Whether two counted or measured things can be one, by the table ``families.toml``."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, TypeAlias

import tomli

from claimcheck.languages import phrases
from claimcheck.model import Claim, Quantity

#: The concept of whoever is counted, of which all kinds of people are.
PERSON = "person"
#: same: one concept; kin: spoken of for one another; generic: one is the other's general name;
#: unknown: one is not named ("the three of them").
Kinship: TypeAlias = Literal["same", "kin", "generic", "unknown", "differ"]
#: Things of which so many "units" are told.
_BY_THE_UNIT = ("buildings", "vehicles")
#: Of how many units, and pairs of them, it is kept how they relate: any noun that is counted is a unit.
_KEPT = 1 << 16


@cache
def _families(section: str) -> dict[str, frozenset[str]]:
    data = tomli.loads(Path(__file__).with_name("families.toml").read_text(encoding="utf-8"))
    return {name: frozenset(phrases(members)) for name, members in data[section].items()}


@lru_cache(_KEPT)
def kinship(one: str | None, other: str | None) -> Kinship:
    """How two units relate."""
    if one == other:
        return "same"
    if one is None or other is None:
        return "unknown"
    if any(one in members and other in members for members in _families("kin").values()):
        return "kin"
    generic = _families("generic")
    if other in generic.get(one, ()) or one in generic.get(other, ()):
        return "generic"
    return "differ"


def alike(one: str | None, other: str | None) -> bool:
    """Whether two units can be told of one group, as parts of one sum are."""
    return kinship(one, other) in {"same", "kin", "generic"}


def is_people(unit: str | None) -> bool:
    """Whether a unit counts people, of whatever kind."""
    return unit is not None and (alike(unit, "person") or unit in _families("apart")["people"])


@cache
def fates_agree(one: str | None, other: str | None) -> bool:
    """Whether what became of some people can be told in these two words ("shot", "injured")."""
    if one is None or other is None or one == other:
        return True
    return any(one in members and other in members for members in _families("fates").values())


@lru_cache(_KEPT)
def group_of(unit: str | None) -> frozenset[str] | None:
    """The units that part people without a rest, this one among them, so that their counts make a sum."""
    return next((members for members in _families("sums").values() if unit in members), None)


@lru_cache(_KEPT)
def is_thing(unit: str | None) -> bool:
    """Whether a unit is a place, a building or a vehicle, and no person."""
    return any(unit in members for members in _families("things").values())


@lru_cache(_KEPT)
def comes_in_units(unit: str | None) -> bool:
    """Whether a thing is counted by the unit in Indonesian: a building or a vehicle, and no town."""
    return any(unit in _families("things")[kind] for kind in _BY_THE_UNIT)


def is_record(claim: Claim) -> bool:
    """Whether what is counted is a record that everybody has one of: goals, points, medals."""
    return isinstance(claim.value, Quantity) and claim.value.unit in _families("own")["records"]


@lru_cache(_KEPT)
def is_kind(unit: str | None) -> bool:
    """Whether a unit tells one kind of people from all others: children, soldiers, foreigners."""
    return unit in _families("kinds")["people"]
