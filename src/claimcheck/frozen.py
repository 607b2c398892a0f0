"""Frozen records: dataclasses that nothing changes once they are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields
from operator import attrgetter
from typing import ClassVar, Protocol, TypeVar, dataclass_transform

_T = TypeVar("_T")


class _Record(Protocol):
    """Whatever has fields."""

    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def frozen(*, slots: bool = True, eq: bool = False, kw_only: bool = False) -> Callable[[type[_T]], type[_T]]:
    """A frozen dataclass, with slots unless told; where ``eq`` is true, compared and hashed by its fields.

    Most are never compared, and what compares and hashes a class takes as long to make as all the rest of it.

    It is the type checker that forbids the change of a field.  A dataclass that forbids it at run time
    too takes three times as long to make, for it sets each field past its own guard, and a run makes
    hundreds of thousands.
    """
    make = dataclass(slots=slots, eq=False, kw_only=kw_only, repr=False)

    def made(kind: type[_T]) -> type[_T]:
        record = make(kind)
        setattr(record, "__repr__", _told)  # noqa: B010 - the type checker lets nobody assign a method
        if eq:
            _compare_by_fields(record)
        return record

    return made


def _compare_by_fields(kind: type) -> None:
    """Compare and hash records of a kind by their fields; code of their own would take long to make."""
    held = attrgetter(*(field.name for field in fields(kind)))

    def same(one: object, other: object) -> bool:
        return held(one) == held(other) if other.__class__ is one.__class__ else NotImplemented

    def hashed(one: object) -> int:
        return hash(held(one))

    setattr(kind, "__eq__", same)  # noqa: B010
    setattr(kind, "__hash__", hashed)  # noqa: B010


def _told(record: _Record) -> str:
    """A record as it would be made: one function for all of them, for a run makes none of these words."""
    held = (f"{field.name}={getattr(record, field.name)!r}" for field in fields(record) if field.repr)
    return f"{type(record).__qualname__}({', '.join(held)})"
