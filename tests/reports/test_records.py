"""Records for machines: one line, however long its lists are."""

from __future__ import annotations

import json

import pytest

from claimcheck.reports.records import in_pieces


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 250])
def test_a_list_is_whole_however_many_items_are_encoded_at_once(size: int) -> None:
    items = [{"number": number} for number in range(size)]
    (line,) = "".join(in_pieces({"items": iter(items), "last": True})).splitlines()
    assert json.loads(line) == {"items": items, "last": True}
