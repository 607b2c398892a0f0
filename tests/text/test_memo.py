"""What is known of a word is worked out once."""

from __future__ import annotations

import pytest

from claimcheck.text import memo
from claimcheck.text.memo import Memo


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
