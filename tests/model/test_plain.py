"""Nouns are made without a check, and are what a check would have made of them."""

from __future__ import annotations

import pytest
from pydantic import ValidationError
from pydantic_core import from_json, to_json

from claimcheck.model import Article, Claim, Fact, Quantity
from claimcheck.model.plain import decoder, fields_of
from newsroom import article, claims, facts

TEXT = """Ferry sinks off Lorne

At least 40 people died on Monday 3 March 2025 when the ferry Halcyon sank, the coast guard said. That is up
from 31 in the morning. The loss is put at 10,500 dollars, and 1.250 tonnes of fuel may leak by Friday.
"""


def test_json_with_a_field_that_does_not_fit_is_refused() -> None:
    (claim, *_) = claims(article(TEXT))
    told = from_json(to_json(claim))
    for slip in ({"kind": "colour"}, {"span": {"field": "text", "start": "here", "end": 2}}, {"value": 3}):
        with pytest.raises(ValidationError):
            decoder(Claim)(to_json(told | slip))


def test_what_a_run_makes_holds_what_its_fields_allow() -> None:
    text = article(TEXT)
    made = claims(text)
    assert {claim.kind for claim in made} >= {"date", "count", "money", "measure"}
    linked = facts(text, article("At least 40 people died when the ferry sank.", "b"))
    assert decoder(Article)(to_json(text)) == text
    assert [decoder(Claim)(to_json(claim)) for claim in made] == list(made)
    assert [decoder(Fact)(to_json(fact)) for fact in linked] == list(linked)


def test_fields_are_told_as_they_are_and_in_order() -> None:
    told = {"lower": 2, "upper": None, "stated": 2, "modifier": "at_least", "unit": "ship", "currency": None}
    quantity = Quantity(unit="ship", lower=2, stated=2, modifier="at_least")
    assert list(fields_of(quantity).items()) == list(told.items())
