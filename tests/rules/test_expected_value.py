"""Claims against the values that a project expects: silent ones first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from claimcheck.config import Configuration, Expected, Facts, Settings
from claimcheck.errors import ConfigurationError
from claimcheck.linking.knowledge import NOTHING
from claimcheck.model import Finding
from claimcheck.rules import Circumstances, check
from claimcheck.rules.expectations import expectations
from newsroom import article, claims


def configured(entry: Mapping[str, object]) -> Configuration:
    expected = Expected.model_validate({"about": "Halcyon", "source": "the harbour master", **entry})
    return Configuration(Settings(facts=Facts(expected=(expected,))), Path(), Path("claimcheck.toml"))


def found(
    text: str, entry: Mapping[str, object], language: str = "en", title: str | None = None
) -> list[Finding]:
    """What is found in an article of 5 March 2025 against one expected value."""
    one = article(text, language=language, title=title)
    around = Circumstances(expected=expectations(configured(entry), NOTHING))
    _, told = check([one], claims(one), [], around=around)
    return [finding for finding in told if finding.code.startswith("E")]


SEVEN: dict[str, object] = {"value": "7 people killed"}
KILLED = "The sinking of the Halcyon killed {} people."


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (KILLED.format("7"), {"value": "7 people killed"}),
        (KILLED.format("seven"), {"value": "7 people killed"}),
        (KILLED.format("at least 5"), {"value": "7 people killed"}),
        (KILLED.format("9"), {"value": "at least 7 people killed"}),
        (KILLED.format("9"), {"value": "7 people killed", "until": date(2025, 3, 4)}),
        (KILLED.format("9"), {"value": "7 people injured"}),
        (KILLED.format("9"), {"value": "7 passengers"}),
        (KILLED.format("9"), {"value": "7 people killed", "about": "Halcyon quake"}),
        ("The sinking of the Meridian killed 9 people.", {"value": "7 people killed"}),
        ("The Halcyon sank in March 2025.", {"value": "3 March 2025", "about": "Halcyon sank"}),
        (
            "Anna Lind boarded the Halcyon on 2 March 2025.",
            {"value": "3 March 2025", "about": "Halcyon sank"},
        ),
        ("The Halcyon cost $2.5 million.", {"value": "Rp2,5 miliar"}),
        ("The Halcyon is 30 miles off the coast.", {"value": "48 kilometres"}),
    ],
)
def test_silent(text: str, entry: dict[str, object]) -> None:
    assert found(text, entry) == []


@pytest.mark.parametrize(
    ("text", "language", "entry", "code"),
    [
        (KILLED.format("9"), "en", {"value": "7 people killed"}, "E101"),
        (KILLED.format("9"), "en", {"value": "7 orang tewas"}, "E101"),
        ("Tenggelamnya Halcyon menewaskan 9 orang.", "id", {"value": "7 people killed"}, "E101"),
        (KILLED.format("5"), "en", {"value": "at least 7 people killed"}, "E101"),
        (
            "The Halcyon sank on 4 March 2025.",
            "en",
            {"value": "3 March 2025", "about": "Halcyon sank"},
            "E101",
        ),
        ("Kapal Halcyon seharga Rp3 miliar.", "id", {"value": "Rp2,5 miliar"}, "E101"),
        (KILLED.format("9"), "en", {"value": "7 people killed", "as-of": date(2025, 3, 4)}, "E102"),
        (KILLED.format("9"), "en", {"value": "7 people killed", "as-of": date(2025, 3, 9)}, "E102"),
    ],
)
def test_told(text: str, language: str, entry: dict[str, object], code: str) -> None:
    assert [finding.code for finding in found(text, entry, language)] == [code]


def test_the_title_may_say_what_it_is_about() -> None:
    (finding,) = found("Nine people were killed.", SEVEN, title="Halcyon goes down")
    assert finding.level == "error"
    assert finding.message == "Halcyon: 9, where 7 is expected (the harbour master)"
    assert finding.explanation == ("the harbour master gives « 7 people killed »: 7 and 9 cannot both hold")


def test_an_as_of_day_is_told() -> None:
    (finding,) = found(KILLED.format("9"), SEVEN | {"as-of": date(2025, 3, 4)})
    assert (finding.level, finding.verdict) == ("warning", "update")
    assert finding.explanation.startswith("the harbour master (as of 2025-03-04) gives")


def test_one_finding_for_each_value_of_an_article() -> None:
    told = found(f"{KILLED.format(9)} {KILLED.format('nine')}", SEVEN)
    assert [len(finding.claims) for finding in told] == [2]


@pytest.mark.parametrize("value", ["7", "some time soon", "7 dead and 9 injured", "on Monday", "3/4/2025"])
def test_a_value_that_is_no_single_one_is_an_error(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"claimcheck.toml: facts.expected.0.value: « "):
        expectations(configured({"value": value}), NOTHING)


def test_words_that_look_for_nothing_are_an_error() -> None:
    with pytest.raises(ConfigurationError, match=r"facts.expected.0.about: « of the » names no event"):
        expectations(configured(SEVEN | {"about": "of the"}), NOTHING)
