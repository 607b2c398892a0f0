"""Every rule can be named, switched and explained."""

from __future__ import annotations

import re

import pytest

from claimcheck.rules import RULES
from claimcheck.rules.rule import Rule


def test_codes_and_names_are_unique() -> None:
    for told in ([rule.code for rule in RULES], [rule.name for rule in RULES]):
        assert sorted(set(told)) == sorted(told)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[ADEMNX]\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    first, *sections = [line for line in rule.doc.splitlines() if line]
    assert first.endswith(".")
    text = "\n".join(sections)
    assert re.fullmatch(r"Why it matters: .+\nExample: .+\nTo settle it: .+", text, re.DOTALL)
