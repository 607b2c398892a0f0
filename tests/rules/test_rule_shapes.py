"""The three shapes of rules, and the fingerprints of what they find."""

from __future__ import annotations

from dataclasses import replace

from telling import article, case_of

from claimcheck.claims.extracting import claims_of
from claimcheck.model import Claim
from claimcheck.rules.rule import (
    QUANTITIES,
    DifferenceRule,
    DoubtRule,
    Remark,
    RemarkRule,
    fingerprint,
)
from claimcheck.values.anchor import Anchor

TOLL = DifferenceRule("X1", "toll", "error", "conflict", QUANTITIES, "doc")
HINT = DoubtRule("X2", "hint", "note", "internal", "ambiguous-number", "read two ways", "doc")


def claims(text: str, identity: str = "a") -> tuple[Claim, ...]:
    return claims_of(article(text, identity=identity), Anchor())


def test_a_difference_rule_is_silent_on_other_kinds_and_verdicts() -> None:
    dates = case_of(
        article("The Corran bridge collapsed on 3 March 2025.", identity="a"),
        article("The Corran bridge collapsed on 4 March 2025.", identity="b"),
    )
    assert [each.verdict for each in dates.differences] == ["conflict"]
    assert list(TOLL.check(dates)) == []
    hedged = case_of(
        article("The Oster blast killed 12 miners.", identity="a"),
        article("The Oster blast killed at least 9 miners.", identity="b"),
    )
    assert [each.verdict for each in hedged.differences] == ["compatible"]
    assert list(TOLL.check(hedged)) == []


def test_a_difference_rule_finds_its_verdict() -> None:
    case = case_of(
        article("The Oster blast killed 12 miners.", identity="a"),
        article("The Oster blast killed 14 miners.", identity="b"),
    )
    (finding,) = TOLL.check(case)
    assert (finding.code, finding.level, finding.fact) == ("X1", "error", case.facts[0].id)
    assert finding.claims == case.facts[0].claims
    assert finding.message.endswith(": 12 / 14")
    assert finding.explanation == "12 and 14 cannot both hold"


def test_a_doubt_rule_finds_the_claims_with_its_doubt() -> None:
    case = case_of(article("The Oster blast killed 12 miners."))
    assert list(HINT.check(case)) == []
    (claim,) = case.claims.values()
    doubted = replace(claim, doubts=("ambiguous-number",), alternatives=(claim.value,))
    (finding,) = HINT.check(replace(case, claims={claim.id: doubted}))
    assert finding.message == "12 miners: read two ways"
    assert finding.explanation == "it may mean 12"


def test_a_remark_rule_says_what_it_saw() -> None:
    case = case_of(article("The Oster blast killed 12 miners."))
    rule = RemarkRule(
        "X3", "seen", "note", "internal", lambda seen: [Remark(tuple(seen.claims.values()), "m")], "doc"
    )
    (finding,) = rule.check(case)
    assert (finding.message, finding.fact, finding.claims) == ("m", None, tuple(case.claims))


def test_a_fingerprint_survives_edits_elsewhere_and_the_order_of_claims() -> None:
    one, other = claims("It killed 12 people."), claims("It killed 14 people.", "b")
    moved = claims("A line more.\n\nIt killed 12 people.")
    name = fingerprint("X1", [*one, *other])
    assert fingerprint("X1", [*other, *one]) == name
    assert fingerprint("X1", [*moved, *other]) == name


def test_a_fingerprint_changes_with_rule_article_field_and_words() -> None:
    one = claims("It killed 12 people.")
    others = [
        fingerprint("X2", one),
        fingerprint("X1", claims("It killed 14 people.")),
        fingerprint("X1", claims("It killed 12 people.", "b")),
        fingerprint(
            "X1",
            claims_of(
                replace(article("", title="It killed 12 people."), title_basis="given"),
                Anchor(),
            ),
        ),
    ]
    assert len({fingerprint("X1", one), *others}) == len(others) + 1


def test_a_fingerprint_is_the_same_in_every_run_and_version() -> None:
    """What projects have settled is kept by fingerprint: it may not depend on a process or a release."""
    text = " ".join(f"It killed {count} people." for count in range(12, 18))
    assert fingerprint("X1", claims(text)) == "c6ec7eec1c190c13"
