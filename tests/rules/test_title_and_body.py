"""What a title counts stands in the text as well."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telling import article, found

from claimcheck.rules import title_and_body

#: So long an opening that what follows is not the lead any more.
BEFORE = "Salt keeps fish through the winter, and the boats of Lorne have always taken some along. " * 8


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("5 dead in ferry fire", "A fire on a ferry killed 5 people."),
        ("5 dead in ferry fire", "A fire killed at least 4 people."),
        ("5 dead in ferry fire", "A fire killed 3 people at once. Later 2 people died."),
        ("5 dead in ferry fire", "A fire killed 3 people. The mayor counts five dead."),
        ("5 dead in ferry fire", "A fire injured 3 people."),
        ("12,000 passengers stranded", "The airline counts 12,431 passengers who are stranded."),
        ("Ferry loses $4.5 million", "The ferry lost $4.49 million."),
        ("5 dead in ferry fire", "A fire broke out on a ferry."),
        ("All 12 boys saved", "Divers brought out the final batch of four boys on Tuesday."),
        ("5 dead in ferry fire", "Not 3 people were killed, as first reported."),
        ("7 people killed in ferry fires", "In May 2024, 2 people were killed in a ferry fire."),
        ("Five ways to salt fish", f"{BEFORE} Here are five ways to salt fish."),
        ("Five ways to salt fish", f"{BEFORE} The harbour has six ways to the sea."),
    ],
)
def test_silent(title: str, text: str) -> None:
    assert found(title_and_body.RULE, article(text, title=title)) == []


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("5 people killed in ferry fire", "A fire on a ferry killed 3 people near Lorne.", "en"),
        ("5 people killed in ferry fire", "A fire killed 3 people near Lorne and injured 5 people.", "en"),
        ("Ferry budget reaches $45 million", "The council voted a budget of $54 million.", "en"),
        ("Five ways to salt fish", f"{BEFORE} Here are six ways to salt fish.", "en"),
        ("5 ways to salt fish", "There are six ways to salt fish; several boats use them.", "en"),
        ("5 Orang Tewas di Feri", "Kebakaran di feri menewaskan 3 orang.", "id"),
    ],
)
def test_found(title: str, text: str, language: str) -> None:
    (finding,) = found(title_and_body.RULE, article(text, language, title))
    assert (finding.level, finding.verdict, len(finding.claims)) == ("warning", "internal", 2)


def test_a_title_that_is_the_first_line_of_the_text() -> None:
    text = "5 people killed in ferry fire\n\nA fire on a ferry killed 3 people near Lorne."
    told = replace(article(text), title=text.partition("\n")[0], title_basis="first-line")
    (finding,) = found(title_and_body.RULE, told)
    assert finding.message == "5 people in the title, 3 people in the text"
