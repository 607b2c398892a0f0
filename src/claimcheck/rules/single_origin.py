"""Sources that agree because they all repeat one of them.

Why it matters: Three outlets that copy one agency are one witness, not three.
Example: Two articles tell "52 passengers, as Wire Nine reports"; the third is by Wire Nine.  Or three
articles are one text, or take one sentence over word for word.
To settle it: Look for a second witness before you rely on the number of sources.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck.model import Claim, Confidence, Ground
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.rules.witnessing import HOW

_REASONS: dict[Ground, str] = {
    "origin": "each of them names it, is it, or is one text with one that names it",
    "text": "half of the shorter text and more is word for word the other's, quotations left out",
    "sentence": "the sentences are word for word the same",
}
#: A text is compared with the eye's own measure; a name may be another's, a sentence a formula.
_CONFIDENCE: dict[Ground, Confidence] = {"origin": "medium", "text": "high", "sentence": "medium"}
#: A story, the origin that all repeat, the sources where it has no name, and why they are one witness.
_Key = tuple[str, str, tuple[str, ...], Ground]


def _repeated(case: Case) -> Iterator[Remark]:
    """One remark for each story and origin, however many facts it told."""
    told: dict[_Key, list[Claim]] = defaultdict(list)
    for fact in case.facts:
        if fact.sources > 1 and fact.independent == 1 and fact.repetitions:
            (only,) = fact.repetitions
            sources = () if only.origin else tuple(sorted(only.sources))
            told[fact.story, only.origin, sources, only.basis].extend(
                case.claims[claim] for claim in fact.claims
            )
    for (_, origin, _, basis), claims in told.items():
        count = len({case.articles[claim.article].source or claim.article for claim in claims})
        yield Remark(
            claims=tuple(claims),
            message=f"{count} sources, 1 independent: all {HOW[basis].format(origin)}",
            explanation=_REASONS[basis],
            confidence=_CONFIDENCE[basis],
        )


RULE = RemarkRule("A104", "single-origin", "note", "agree", _repeated, __doc__)
