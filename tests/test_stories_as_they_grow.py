"""Stories as outlets told them day by day: which figures were updated, and which only look alike."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from claimcheck.linking.facts import link
from claimcheck.rules import check
from newsroom import article, claims

#: Outlet, day of publication, title and text of an article.
Told = tuple[str, datetime | date, str, str]

COACH: tuple[Told, ...] = (
    (
        "Valley Herald",
        datetime(2024, 3, 11, 9, 10, tzinfo=UTC),
        "Six killed as coach and lorry collide on A84",
        (
            "Six people were killed and more than 20 injured when a coach carrying pensioners collided with a timber "
            "lorry on the A84 near Callander early on Monday, police said. The crash happened in thick fog. The coach, "
            "operated by Bannock Tours, had 48 passengers on board and was travelling from Oban to Stirling. Twelve "
            "ambulances and two helicopters were sent to the scene. The road was closed in both directions."
        ),
    ),
    (
        "Clyde Wire",
        datetime(2024, 3, 12, 7, 30, tzinfo=UTC),
        "Death toll in Callander coach crash rises to nine",
        (
            "The death toll from Monday's coach crash on the A84 near Callander has risen to nine after three people "
            "died in hospital overnight, Police Scotland said on Tuesday. Initial reports put the number of dead at "
            "six. The coach, with 48 passengers and a driver on board, hit a timber lorry in heavy fog. Bannock Tours, "
            "which owns the vehicle, runs 36 coaches. The road reopened at noon on Tuesday."
        ),
    ),
    (
        "Northern Echo Radio",
        datetime(2024, 3, 12, 18, 0, tzinfo=UTC),
        "Callander crash: what we know",
        (
            "Nine people have died and 21 were hurt after a coach and a lorry collided near Callander on Monday "
            "morning. The coach was taking 48 pensioners home from a weekend in Oban. Seven of those killed were "
            "women, police said. A total of 14 ambulances and two helicopters attended. Local councillors have asked "
            "for a lower speed limit since 2019, when four people died in a crash at the same bend."
        ),
    ),
)
ALLEY: tuple[Told, ...] = (
    (
        "City Desk",
        datetime(2022, 11, 20, 23, 40, tzinfo=UTC),
        "Four dead in shooting at bowling alley",
        (
            "Four people, including the gunman, were killed and six others wounded in a shooting at a bowling alley in "
            "Dunmore on Sunday night, police said. Officers were called to Lucky Lanes on Foster Avenue and arrived "
            "four minutes later. The gunman shot himself as they entered, Police Chief Warren Tull said. About 70 "
            "people were in the building. Foster Avenue will remain closed until Monday evening."
        ),
    ),
    (
        "Metro Sun",
        datetime(2022, 11, 21, 15, 0, tzinfo=UTC),
        "Gunman who killed three at Dunmore bowling alley was former employee",
        (
            "The man who shot dead three people at a bowling alley in Dunmore had been fired two weeks earlier, police "
            "said on Monday. Kyle Brandt opened fire at Lucky Lanes on Sunday and then killed himself. Chief Warren "
            "Tull said Brandt had made plans over two weeks. Some 70 people were bowling at the time. Investigators "
            "found 31 cartridge cases."
        ),
    ),
)
NORVANE: tuple[Told, ...] = (
    (
        "Market Eye",
        date(2024, 2, 15),
        "Norvane profit jumps, 1,500 jobs to go",
        (
            "Engineering group Norvane said on Thursday that its profit had risen. The company will nevertheless cut "
            "1,500 jobs by the end of 2025. Chief executive Lena Fabry said the cuts would save $140 million a year "
            "over three years. About half of them will be in Germany. Shares in the group fell, as analysts had hoped "
            "for more, and the board will meet again in April to look at what is left of its plans for the year."
        ),
    ),
    (
        "Business Line",
        date(2024, 2, 16),
        "Turbine maker Norvane to shed 1,600 jobs despite record year",
        (
            "Norvane is to cut 1,600 jobs although it never earned more than it did last year. The turbine maker told "
            "investors on Thursday that orders had grown. The job cuts, nearly half of them in Germany, are meant to "
            "save $140 million annually, chief executive Lena Fabry said. A union spokesman called them a scandal, and "
            "asked Norvane to wait for the summer. The company employs people in nine countries of Europe and Asia."
        ),
    ),
)

#: For each story: the code of a finding, and what it sets against each other.
FINDINGS: tuple[tuple[tuple[Told, ...], str, frozenset[str]], ...] = (
    (COACH, "N103", frozenset({"Six", "Six people", "six", "nine", "Nine people"})),
    (COACH, "N103", frozenset({"Twelve ambulances", "14 ambulances"})),
    (ALLEY, "N105", frozenset({"Four", "Four people", "three", "three people"})),
    (NORVANE, "N103", frozenset({"1,500 jobs", "1,600 jobs"})),
)
#: What nothing may be held against: the toll of another year, who made a toll rise, a part of it, a span of time.
SILENT: tuple[tuple[tuple[Told, ...], str], ...] = (
    (COACH, "four people"),
    (COACH, "three people"),
    (COACH, "Seven of those killed"),
    (COACH, "48 passengers"),
    (ALLEY, "two weeks"),
    (ALLEY, "four minutes"),
    (NORVANE, "three years"),
    (NORVANE, "$140 million"),
)


def told(story: tuple[Told, ...]) -> list[tuple[str, frozenset[str]]]:
    """The code of every finding that is sure enough to be told, and the words that it sets against each other."""
    articles = [
        article(text, source, title=title, published=published) for source, published, title, text in story
    ]
    all_ = claims(*articles)
    words = {claim.id: claim.text for claim in all_}
    _, findings = check(articles, all_, link(articles, all_))
    sure = [finding for finding in findings if finding.confidence != "low"]
    return [(finding.code, frozenset(words[claim] for claim in finding.claims)) for finding in sure]


@pytest.mark.parametrize(("story", "words"), SILENT)
def test_what_no_finding_holds(story: tuple[Told, ...], words: str) -> None:
    assert not [found for found in told(story) if words in found[1] and not found[0].startswith("A")]


@pytest.mark.parametrize(("story", "code", "words"), FINDINGS)
def test_what_is_set_against_each_other(story: tuple[Told, ...], code: str, words: frozenset[str]) -> None:
    assert (code, words) in told(story)
