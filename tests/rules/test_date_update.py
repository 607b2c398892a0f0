"""D104 across articles: where two outlets simply differ, it stays a conflict."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from claimcheck.comparing import Side, as_moved
from claimcheck.linking.facts import link_stories
from claimcheck.model import Comparison
from claimcheck.rules import check
from newsroom import WEDNESDAY, article, claims

AHEAD = "The trade summit in Lorne will be held on Saturday 15 March 2025, the ministry said."
LATER = "The trade summit in Lorne will be held on Saturday 22 March 2025, the ministry said."
MOVED = "The trade summit in Lorne was postponed from 15 March 2025 to 22 March 2025, the ministry said."
ALONE = "The trade summit in Lorne has been postponed to Saturday 22 March 2025, the ministry said."
FIRST = "The trade summit in Lorne, first planned for 15 March 2025, opens on 22 March 2025, officials said."
PAST = "The ferry Halcyon sank off Lorne on Monday 3 March 2025 with 52 passengers aboard."
OTHER = "The ferry Halcyon sank off Lorne on Tuesday 4 March 2025 with 52 passengers aboard."
SEMULA = "Konferensi niaga di Lorne yang semula dijadwalkan 15 Maret 2025 diundur ke 22 Maret 2025."
DAHULU = "Konferensi niaga di Lorne dibuka pada Sabtu 15 Maret 2025, kata kementerian."
NANTI = "Konferensi niaga di Lorne dibuka pada Sabtu 22 Maret 2025, kata kementerian."

PLANNED = "The ferry Halcyon was scheduled to leave Lorne at 1:10 p.m. on Monday 3 March 2025."
LEFT = "The ferry Halcyon left Lorne at 1:38 p.m. on Monday 3 March 2025."
WILL_LEAVE = "The ferry Halcyon leaves Lorne at 1:38 p.m. on Friday 7 March 2025."
MAY_LEAVE = "The ferry Halcyon is scheduled to leave Lorne at 1:10 p.m. on Friday 7 March 2025."


def codes(texts: list[str], days: list[int], language: str = "en") -> set[str]:
    """The codes of rules on dates that speak, for articles of so many days after Wednesday."""
    told = [
        article(text, name, language, published=_day(after))
        for text, name, after in zip(texts, "abcdef", days, strict=False)
    ]
    said = claims(*told)
    _, findings = check(told, said, link_stories([told], said))
    return {finding.code for finding in findings if finding.code.startswith("D1")}


def _day(after: int) -> date:
    return WEDNESDAY + timedelta(days=after)


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        ([AHEAD, LATER], [0, 0]),
        ([AHEAD, LATER], [0, 1]),  # one later article may be wrong
        ([AHEAD, LATER, LATER], [0, 0, 1]),  # they do not part by time
        ([LATER, AHEAD, LATER], [0, 1, 2]),
        ([PAST, OTHER, OTHER], [0, 1, 2]),  # what has happened does not move
        ([ALONE, AHEAD], [0, 1]),  # a later article than the one that tells of the move
        ([MAY_LEAVE, WILL_LEAVE], [0, 0]),  # nothing has come of the plan yet
    ],
)
def test_articles_that_simply_differ_are_in_conflict(texts: list[str], days: list[int]) -> None:
    assert codes(texts, days) == {"D101"}


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        ([AHEAD, ALONE], [0, 1]),
        ([AHEAD, ALONE], [0, 0]),
        ([AHEAD, FIRST], [0, 1]),
        ([AHEAD, MOVED], [0, 1]),
        ([AHEAD, LATER, MOVED], [0, 0, 0]),
        ([AHEAD, LATER, LATER], [0, 1, 2]),
    ],
)
def test_a_day_that_moved_is_an_update(texts: list[str], days: list[int]) -> None:
    assert codes(texts, days) == {"D104"}


@pytest.mark.parametrize("texts", [[DAHULU, SEMULA], [DAHULU, NANTI, SEMULA]])
def test_a_day_that_moved_is_an_update_in_indonesian(texts: list[str]) -> None:
    assert codes(texts, [0, 1, 1], "id") == {"D104"}


def test_what_came_of_a_plan_is_a_step_of_it() -> None:
    assert codes([PLANNED, LEFT], [0, 0]) == {"D103"}


def test_the_reason_quotes_the_words() -> None:
    told = [article(AHEAD, "a"), article(ALONE, "b")]
    said = claims(*told)
    _, (finding, *_) = check(told, said, link_stories([told], said))
    assert finding.level == "warning"
    assert "« postponed to Saturday 22 March 2025 »" in finding.explanation


def test_the_day_of_an_announcement_is_no_day_of_what_was_planned() -> None:
    left = "The ferry Halcyon left Lorne on Tuesday 4 March 2025."
    said = "The owner announced on Tuesday 4 March 2025 that the ferry Halcyon will leave Lorne."
    sides = [
        Side(claims(article(text, name))[0], WEDNESDAY)
        for text, name in zip((PLANNED, left, said), "abc", strict=True)
    ]
    differ = Comparison(verdict="conflict", reason="two days")
    found = [as_moved(differ, sides[0], other, sides).verdict for other in sides[1:]]
    assert found == ["stage", "conflict"]
