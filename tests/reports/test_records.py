"""Records for machines: one line, however long its lists are."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from report_sample import REPORT

from claimcheck.model import Claim, Fact, Quantity
from claimcheck.reports.records import claim_record, encoded, fact_record, in_pieces


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 250])
def test_a_list_is_whole_however_many_items_are_encoded_at_once(size: int) -> None:
    items = [{"number": number} for number in range(size)]
    (line,) = "".join(in_pieces({"items": iter(items), "last": True})).splitlines()
    assert json.loads(line) == {"items": items, "last": True}


@pytest.mark.parametrize("claim", REPORT.claims, ids=lambda claim: claim.id)
def test_a_record_spells_out_every_field_of_a_claim(claim: Claim) -> None:
    articles = {article.id: article for article in REPORT.articles}
    record = claim_record(claim, articles[claim.article])
    for noun in (claim.span, claim.sentence, claim.event, claim.scope):
        if noun:
            assert {field.name: getattr(noun, field.name) for field in fields(noun)} in record.values()
    told = {field.name: getattr(claim.value, field.name) for field in fields(claim.value)}
    bounds = isinstance(claim.value, Quantity)  # which are null where nothing bounds a quantity
    assert record["value"] == {name: told[name] for name in told if bounds or told[name] is not None}
    assert list(record["value"]) == [name for name in told if name in record["value"]]


@pytest.mark.parametrize("fact", REPORT.facts, ids=lambda fact: fact.id)
def test_a_record_spells_out_every_field_of_a_fact(fact: Fact) -> None:
    assert fact_record(fact) == {field.name: getattr(fact, field.name) for field in fields(fact)}


@pytest.mark.parametrize("sign", ["\x7f", "\x85", "\u061c", "\u200f", "\u2028", "\u202e", "\u2069"])
def test_signs_that_steer_are_told_by_their_code(sign: str) -> None:
    told = encoded([f"“tiga” {sign} ä", "empat"])
    assert sign not in told
    assert "“tiga”" in told
    assert json.loads(told) == [f"“tiga” {sign} ä", "empat"]
