"""Frozen records: made at the price of plain ones, compared by what they hold where told."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.frozen import frozen


@frozen(eq=True)
class _Place:
    name: str
    people: int = 0


@frozen()
class _Seen:
    name: str


def test_where_told_it_is_what_it_holds() -> None:
    assert _Place("Kursk", 2) == _Place("Kursk", 2)
    assert {_Place("Kursk"), _Place("Kursk"), _Place("Rylsk")} == {_Place("Kursk"), _Place("Rylsk")}
    assert replace(_Place("Kursk"), people=3) == _Place("Kursk", 3)


def test_it_is_itself() -> None:
    assert _Seen("Kursk") != _Seen("Kursk")
    assert len({_Seen("Kursk"), _Seen("Kursk")}) == 2


def test_it_holds_nothing_else() -> None:
    assert not hasattr(_Place("Kursk"), "__dict__")


def test_the_type_checker_forbids_a_change() -> None:
    """The type check of the tests fails where the remark below has nothing to silence."""
    place = _Place("Kursk")
    place.name = "Rylsk"  # type: ignore[misc]
    assert place.name == "Rylsk"
