"""Claims are made without a check, and are what a check would have made of them."""

from __future__ import annotations

from claimcheck.model import Claim
from newsroom import article, claims

TEXT = """Ferry sinks off Lorne

At least 40 people died on Monday 3 March 2025 when the ferry Halcyon sank, the coast guard said. That is up
from 31 in the morning. The loss is put at 10,500 dollars, and 1.250 tonnes of fuel may leak by Friday.
"""


def test_every_claim_holds_what_its_fields_allow_in_their_order() -> None:
    made = claims(article(TEXT))
    assert {claim.kind for claim in made} >= {"date", "count", "money", "measure"}
    for claim in made:
        checked = Claim(**vars(claim))
        assert (checked, list(vars(checked))) == (claim, list(vars(claim)))
        assert checked.model_fields_set == claim.model_fields_set
        assert Claim.model_validate_json(claim.model_dump_json()) == claim
