"""What the claims of one story share."""

from __future__ import annotations

import pytest

from claimcheck.linking.knowledge import NOTHING
from claimcheck.linking.labels import label
from claimcheck.linking.profiles import profiles
from claimcheck.linking.shared import Story, place_of
from claimcheck.linking.statements import statements
from claimcheck.text.stems import stem
from newsroom import article, claims, story


def of(*texts: str) -> Story:
    articles = story(texts)
    return Story.of(articles, claims(*articles), NOTHING)


def test_a_sentence_knows_the_one_before_it_in_its_own_text() -> None:
    told = of("The blast killed 12 miners. Of 9 drivers, Lind knew one.", "It cost $3 million.").told
    first, second, other = told.values()
    assert first.before is None
    assert second.before is first
    assert other.before is None


def test_a_term_of_every_sentence_is_worth_less_than_one_that_stands_once() -> None:
    told = of("The Oster lantern held 12 candles.", "A lantern weighs 3 kilograms.", "It is 9 lanterns long.")
    scarcity = next(iter(told.told.values())).scarcity
    assert scarcity[stem("lantern", "en")] < scarcity[stem("oster", "en")] == pytest.approx(1)


def test_a_term_is_worth_less_to_the_claims_of_the_next_sentence() -> None:
    (told,) = of("The wreck at Oster held 12 divers.").told.values()
    worths, echoes = {term: worth for _, term, worth in told.worths}, dict(told.echo)
    assert worths.keys() == echoes.keys()
    assert all(0 < echoes[term] < worths[term] for term in worths)


def test_claims_that_meet_no_other_one_need_no_look_at_their_articles() -> None:
    one = article("The blast killed 12 miners at Oster. It cost $3 million.", title="Blast at Oster")
    found = profiles([one], claims(one))
    shared = found[0].story
    assert [label(statement.mentions) for statement in statements(found)]
    assert shared.told[place_of(found[0].claim)] is found[0].told
    assert not {"openings", "headlines", "settings"} & vars(shared).keys()
