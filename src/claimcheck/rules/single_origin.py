"""Sources that agree because they all repeat one of them.

Why it matters: Three outlets that copy one agency are one witness, not three.
Example: Two articles tell "52 passengers, as Wire Nine reports"; the third is by Wire Nine.
To settle it: Look for a second witness before you rely on the number of sources.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.model import Claim
from claimcheck.rules.judging import Case
from claimcheck.rules.origins import passed_on_by
from claimcheck.rules.rule import Remark, RemarkRule


def _repeated(case: Case) -> Iterator[Remark]:
    """One remark for each story and origin, however many facts it told."""
    by_origin: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for fact in case.facts:
        claims = [case.claims[claim] for claim in fact.claims]
        if fact.sources > 1 and (origin := _origin(case, claims)):
            by_origin[fact.story, origin].extend(claims)
    for (_, origin), claims in by_origin.items():
        sources = len({case.articles[claim.article].source or claim.article for claim in claims})
        yield Remark(
            claims=tuple(claims),
            message=f"{sources} sources, one origin: {origin}",
            explanation="each of them names it, or is it",
            confidence="medium",
        )


def _origin(case: Case, claims: Sequence[Claim]) -> str:
    """The outlet that every source of a fact names or is; "" where one has it from elsewhere."""
    through: dict[str, frozenset[str]] = defaultdict(frozenset)
    named: dict[frozenset[str], str] = {}
    for claim in claims:
        words = passed_on_by(claim)
        through[claim.article] |= words
        if words and claim.attribution and claim.attribution.via:
            named.setdefault(words, claim.attribution.via)
    for words, name in named.items():
        if all(words <= told or words <= _outlet(case, article) for article, told in through.items()):
            return name
    return ""


def _outlet(case: Case, article: str) -> frozenset[str]:
    return frozenset((case.articles[article].source or "").lower().replace(".", " ").split())


RULE = RemarkRule("A104", "single-origin", "note", "agree", _repeated, __doc__)
