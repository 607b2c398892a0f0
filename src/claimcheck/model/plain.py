"""Nouns to and from plain data: what comes from outside a run is checked, what the run makes is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from claimcheck.model import Finding, Quantity, Report, TimeInterval

_T = TypeVar("_T")


def fields_of(noun: Report | Finding | TimeInterval | Quantity) -> dict[str, Any]:
    """A noun's fields by their names, as they are."""
    return {field.name: getattr(noun, field.name) for field in fields(noun)}


@cache
def decoder(noun: type[_T]) -> Callable[[bytes], _T]:
    """What makes a noun of its JSON; it raises pydantic's ValidationError where a field does not fit."""
    from pydantic import TypeAdapter  # a run that makes everything anew decodes nothing

    return TypeAdapter(noun).validate_json
