from __future__ import annotations

from attack_sample import EMPTY, HOSTILE, printed
from report_sample import REPORT


def test_nothing_found_is_nothing_printed() -> None:
    assert printed("concise", EMPTY) == ""


def test_a_hostile_article_gets_one_line_a_finding() -> None:
    assert printed("concise", HOSTILE).count("\n") == 2


def test_a_line_a_finding_worst_first() -> None:
    first, second = printed("concise", REPORT).splitlines()
    assert first == (
        "desk/harbour.txt:2:19: D101 The sinking of the ferry: 3 March 2025 against 4 March 2025 "
        "(with desk/kabar.txt:3:25, desk/wire.txt:1:25)"
    )
    assert second.startswith("desk/harbour.txt:2:125: D103 ")
