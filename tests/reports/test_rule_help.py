"""What rules say of themselves: whole, in the shape that help, SARIF and README read."""

from __future__ import annotations

import re

import pytest

from claimcheck.reports.rule_help import help_of
from claimcheck.rules import RULES
from claimcheck.rules.rule import DoubtRule, Rule


def documented(doc: str) -> DoubtRule:
    return DoubtRule("D299", "a-name", "note", "internal", "a-doubt", "it is so", doc)


def test_a_docstring_of_one_line() -> None:
    told = help_of(documented("It finds this."))
    assert (told.summary, told.parts) == ("It finds this.", ())


def test_words_that_only_look_like_a_heading_stay_in_their_paragraph() -> None:
    told = help_of(documented("It finds this.\n\nWhy it matters: See the Example: none.\nExamples:\n  two."))
    assert told.why == "See the Example: none. Examples: two."
    assert told.example == ""


def test_parts_may_run_over_lines() -> None:
    told = help_of(
        documented("It\nfinds.\n\nWhy it matters: One\n  two.\nExample:\n  three\nTo settle it: Four.\n")
    )
    assert (told.summary, told.why, told.example, told.settle) == ("It finds.", "One two.", "three", "Four.")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.code))
def test_every_rule_says_what_it_finds_why_with_an_example_and_how_to_settle_it(rule: Rule) -> None:
    told = help_of(rule)
    assert [heading for heading, _ in told.parts] == ["Why it matters", "Example", "To settle it"]
    assert told.summary.endswith(".")
    assert "\n" not in rule.doc.split("\n\n", 1)[0], "the summary is one line: README's table shows it"


def test_codes_and_names_are_unique_and_cannot_be_taken_for_one_another() -> None:
    names = [name for rule in RULES for name in (rule.code, rule.name)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Z]\d{3}", rule.code) for rule in RULES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name) for rule in RULES)
