"""Nouns to and from plain data: what comes from outside a run is checked, what the run makes is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from claimcheck.model import Finding, Quantity, Report, TimeInterval

_T = TypeVar("_T")


def fields_of(noun: Report | Finding | TimeInterval | Quantity) -> dict[str, Any]:
    """A noun's fields by their names, as they are."""
    kind: type = type(noun)
    names, read = _reader(kind)
    return dict(zip(names, read(noun), strict=True))


@cache
def _reader(kind: type) -> tuple[tuple[str, ...], attrgetter[Any]]:
    """The names of the fields of a kind of noun, and what reads them all at once."""
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)


@cache
def decoder(noun: type[_T]) -> Callable[[bytes], _T]:
    """What makes a noun of its JSON; it raises pydantic's ValidationError where a field does not fit."""
    from pydantic import TypeAdapter  # a run that makes everything anew decodes nothing

    return TypeAdapter(noun).validate_json
