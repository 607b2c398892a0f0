"""Who stands behind the figures of several sources."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.model import Article
from claimcheck.rules import hedge_dropped, same_speaker_two_values, single_origin, unattributed_figure
from claimcheck.rules.rule import Rule
from newsroom import WIRE

_STORY = "The ferry Halcyon sank off Lorne on Monday. Divers searched the wreck of the Halcyon near Lorne."


def _told(identity: str, sentence: str) -> Article:
    return article(f"{_STORY} {sentence}", identity=identity)


def _pair(rule: Rule, one: str, other: str) -> list[str]:
    return [finding.message for finding in found(rule, _told("Post", one), _told("Wire", other))]


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        (
            same_speaker_two_values.RULE,
            "The Halcyon carried 52 passengers, Ann Reed said.",
            "The Halcyon carried 57 passengers, Tom Hale said.",
        ),
        (
            same_speaker_two_values.RULE,
            "The Halcyon carried 52 passengers, Ann Reed said.",
            "The Halcyon carried at least 50 passengers, Ann Reed said.",
        ),
        (
            hedge_dropped.RULE,
            "The Halcyon carried at least 52 passengers, Ann Reed said.",
            "The Halcyon carried 52 passengers, Tom Hale said.",
        ),
        (
            hedge_dropped.RULE,
            "The Halcyon carried at least 52 passengers, Ann Reed said.",
            "The Halcyon carried 57 passengers, Ann Reed said.",
        ),
        (
            hedge_dropped.RULE,
            "The outage in Lorne lasted at most 24 hours after the storm, Ann Reed said.",
            "The outage in Lorne lasted 24 minutes after the storm, Ann Reed said.",
        ),
        (
            single_origin.RULE,
            "The Halcyon carried 52 passengers, Ann Reed said.",
            "The Halcyon carried 52 passengers, as reported by Radio Lorne.",
        ),
    ],
)
def test_silent(rule: Rule, one: str, other: str) -> None:
    assert _pair(rule, one, other) == []


def test_one_speaker_with_two_values() -> None:
    one = "The Halcyon carried 52 passengers, Ann Reed said."
    assert _pair(same_speaker_two_values.RULE, one, one.replace("52", "57")) == ["Ann Reed: 52 / 57"]


def test_a_hedge_that_was_dropped() -> None:
    one = "The Halcyon carried at least 52 passengers, Ann Reed said."
    assert _pair(hedge_dropped.RULE, one, one.replace("at least ", "")) == ["at least 52 told as 52"]


def test_the_order_of_the_articles_changes_no_finding() -> None:
    one = "The Halcyon carried at least 52 passengers, Ann Reed said."
    hedged = [_told("Post", one), _told("Wire", one)]
    told = [*hedged, _told("Beacon", one.replace("at least ", ""))]
    (first,), (second,) = (found(hedge_dropped.RULE, *row) for row in (told, told[::-1]))
    assert first.fingerprint == second.fingerprint


def test_one_origin_of_all() -> None:
    one = "The Halcyon carried 52 passengers, as reported by Radio Lorne."
    assert _pair(single_origin.RULE, one, one) == ["2 sources, 1 independent: all repeat Radio Lorne"]


def test_one_text_of_all() -> None:
    (finding,) = found(single_origin.RULE, article(WIRE, identity="Post"), article(WIRE, identity="Wire"))
    assert finding.message == "2 sources, 1 independent: all tell one text"
    assert finding.confidence == "high"


def test_one_sentence_of_all() -> None:
    taken = "A trawler from Anglesea picked up 52 people before the Halcyon went down."
    (finding,) = found(single_origin.RULE, _told("Post", taken), _told("Wire", f"Ann Reed wept. {taken}"))
    assert finding.message.endswith("all have the sentence word for word")


def test_figures_that_nobody_is_named_for() -> None:
    text = "The flood took 400 houses. It took 300 boats, Ann Reed said. It took two dogs."
    (finding,) = found(unattributed_figure.RULE, article(text))
    assert finding.message.startswith("400 houses")
    assert unattributed_figure.RULE.default is False
