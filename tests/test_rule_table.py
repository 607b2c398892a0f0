"""README's table of rules is what their docstrings say; REDRAW=1 makes it anew."""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.reports.rule_help import help_of
from claimcheck.rules import RULES
from drawing import assert_drawn

README = Path(__file__).parent.parent / "README.md"
_HEAD = "| rule | name | level | finds |\n|---|---|---|---|\n"


def table() -> str:
    """A row a rule, in the order of their codes."""
    told = sorted(map(help_of, RULES), key=lambda one: one.code)
    rows = (
        f"| {one.code} | {one.name} | {one.weight} | {one.summary.replace('|', chr(92) + '|')} |\n"
        for one in told
    )
    return _HEAD + "".join(rows)


def test_the_table_of_rules_is_fresh() -> None:
    kept = re.search(rf"^{re.escape(_HEAD)}(?:\|.*\n)*", README.read_text("utf-8"), re.MULTILINE)
    assert kept
    assert_drawn(README, table(), kept[0])
