"""How many of a fact's sources are independent, in words."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.linking.copies import COPIED
from claimcheck.model import Fact, Ground

#: What sources do that are one witness.
HOW: dict[Ground, str] = {
    "origin": "repeat {}",
    "text": "tell one text",
    "sentence": "have the sentence word for word",
}


def taken_over(fact: Fact, claims: Collection[str]) -> bool:
    """Whether a sentence with one of some claims was taken over word for word but for the claim's figure.

    Where a link joins two equal figures, that says nothing.
    """
    return any(
        COPIED in link.levels and "telling:no" in link.levels and {link.claim, link.to} <= set(claims)
        for link in fact.why
    )


def witnesses(fact: Fact) -> str:
    """As in "4 sources, 2 independent: Lorne Post, Radio Lorne repeat AFP"; "" where all are independent."""
    if fact.independent >= fact.sources:
        return ""
    told = (f"{', '.join(each.sources)} {HOW[each.basis].format(each.origin)}" for each in fact.repetitions)
    return f"{fact.sources} sources, {fact.independent} independent: {'; '.join(told)}"
