"""What a project says is one, and what is not: names, nouns and events, in linking."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from claimcheck.config import Configuration, Facts, Settings
from claimcheck.errors import ConfigurationError
from claimcheck.linking.facts import link_stories
from claimcheck.linking.knowledge import NOTHING, Knowledge, keys_of, knowledge_of
from claimcheck.linking.profiles import profiles
from claimcheck.model import Article, Quantity
from claimcheck.text.tokens import tokenise
from newsroom import article, claims


def known(
    aliases: Sequence[Sequence[str]] = (),
    same: Sequence[Sequence[str]] = (),
    different: Sequence[Sequence[str]] = (),
) -> Knowledge:
    facts = Facts.model_validate({"aliases": aliases, "same-events": same, "different-events": different})
    return knowledge_of(Configuration(Settings(facts=facts), Path(), Path("claimcheck.toml")))


def linked(knowledge: Knowledge, *articles: Article) -> int:
    """How many facts hold claims of more than one article."""
    found = link_stories([articles], knowledge.recounted(claims(*articles)), knowledge)
    return sum(fact.sources > 1 for fact in found)


def test_without_settings_nothing_is_known() -> None:
    assert known() is NOTHING
    found = claims(article("Three soldiers died."))
    assert NOTHING.recounted(found) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Kyiv Zelensky met two guests.", {"=Zelenskyy"}),
        ("In Kyiv Komando Gabungan Wilayah Pertahanan shot two men.", {"=Kogabwilhan"}),
        ("In Kyiv the komando gabungan of another region shot two men.", set()),
        ("In Kyiv Zelenska met two guests.", set()),
    ],
)
def test_names_that_are_one_are_one_term(text: str, names: set[str]) -> None:
    knowledge = known([["Zelenskyy", "Zelensky"], ["Kogabwilhan", "Komando Gabungan Wilayah Pertahanan"]])
    one = article(text)
    (profile,) = profiles([one], claims(one), knowledge)
    assert {name for name in profile.traits.words if name.startswith("=")} == names
    assert names <= profile.names


def test_nouns_that_are_one_are_counted_by_one_concept() -> None:
    knowledge = known([["tentara", "serdadu", "troopers"]])
    told = (article("Three troopers died.", "a"), article("Tiga tentara tewas.", "b", "id"))
    values = [claim.value for claim in knowledge.recounted(claims(*told))]
    assert {value.unit for value in values if isinstance(value, Quantity)} == {"soldier"}


def test_a_name_is_no_noun() -> None:
    """Places stand for their people, "500 Palestinians", and would make every person one of them."""
    assert known([["Kyiv", "Kiev"]]).units == {}


def test_events_that_are_held_apart_never_link() -> None:
    told = (
        article("The blast at plant A killed 12 workers.", "a"),
        article("The blast at plant B killed 14 workers.", "b"),
    )
    assert linked(NOTHING, *told) == 1
    assert linked(known(different=[["blast at plant A", "blast at plant B"]]), *told) == 0
    assert linked(known(different=[["ledakan di plant A", "ledakan di plant B"]]), *told) == 0
    assert linked(known(different=[["blast at plant A", "blast at plant C"]]), *told) == 1


def test_a_title_tells_what_the_sentence_leaves_out() -> None:
    told = (
        article("The blast killed 12 workers.", "a", title="Fire at plant A"),
        article("The blast killed 14 workers.", "b", title="Fire at plant B"),
    )
    assert linked(NOTHING, *told) == 1
    assert linked(known(different=[["blast at plant A", "blast at plant B"]]), *told) == 0


def test_one_event_alone_is_the_claims_own() -> None:
    """A sentence that speaks of both steps dates one of them."""
    told = (
        article("The treaty was announced on 3 March 2025, before it was ratified.", "a"),
        article("The treaty was ratified on 5 March 2025.", "b"),
    )
    one, other = profiles(told, claims(*told), known(different=[["announced", "ratified"]]))
    assert {mark[2] for mark in one.marks} == {0}
    assert {mark[2] for mark in other.marks} == {1}


def test_events_that_are_one_count_as_one() -> None:
    told = (
        article("The envoys praised the accord at Lorne on 3 March 2025.", "a"),
        article("The delegates toasted the pact at Lorne on 4 March 2025.", "b"),
    )
    knowledge = known(same=[["accord at Lorne", "pact at Lorne"]])
    found = link_stories([told], claims(*told), knowledge)
    levels = [level for fact in found for link in fact.why for level in link.levels]
    assert "event:same" in levels or not levels
    one, other = profiles(told, claims(*told), knowledge)
    assert {mark[1] for mark in one.marks & other.marks} | {mark[1] for mark in one.marks} == {0}


def test_words_that_name_nothing_are_an_error_that_says_where() -> None:
    with pytest.raises(ConfigurationError, match=r"claimcheck.toml: facts.same-events.0: « of the » names"):
        known(same=[["of the", "quake"]])


def test_single_capitals_and_numbers_tell_one_place_from_another() -> None:
    assert {"#B", "#2"} <= keys_of(NOTHING.terms(tokenise("A blast hit plant B, unit 2."), "en"))
    assert "#A" not in keys_of(NOTHING.terms(tokenise("A blast hit plant B."), "en"))
