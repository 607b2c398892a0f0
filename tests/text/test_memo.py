"""What is known of a word, and of a thing, is worked out once."""

from __future__ import annotations

import pytest

from claimcheck.text import memo
from claimcheck.text.memo import Memo, once


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memo(length)
    assert [lengths[word] for word in ("ferry", "sank", "ferry")] == [5, 4, 5]
    assert asked == ["ferry", "sank"]


def test_a_full_memo_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MOST", 2)
    lengths: Memo[int] = Memo(len)
    assert [lengths[word] for word in ("a", "bb", "ccc")] == [1, 2, 3]
    assert dict(lengths) == {"ccc": 3}


class Ferry:
    """A ferry that counts how often its passengers are counted."""

    def __init__(self, aboard: int) -> None:
        self.aboard = aboard
        self.counts = 0

    @once
    def passengers(self) -> int:
        """How many are aboard."""
        self.counts += 1
        return self.aboard


def test_what_is_asked_of_a_thing_is_worked_out_once_for_each() -> None:
    one, other = Ferry(3), Ferry(4)
    assert [one.passengers, other.passengers, one.passengers] == [3, 4, 3]
    assert (one.counts, other.counts) == (1, 1)
