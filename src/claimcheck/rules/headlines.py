"""A title's figure against the figure of the sentence that tells the same matter in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.linking.gates import comparable
from claimcheck.model import Article, Claim, Quantity
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem
from claimcheck.values.families import fates_agree, is_record
from claimcheck.values.identity import is_personal
from claimcheck.values.ranges import can_both_hold
from claimcheck.values.rounding import last_place

#: Inverse document frequencies that a sentence shares with the title, from which it tells the title's matter.
_ONE_MATTER = 6.0
#: A slip or an update is no further off than this; one of something is seldom all there was.
_FACTOR, _FEWEST = 3, 2
_WORDS = re.compile(r"[^\W\d_]{3,}")


def told_otherwise(title: Claim, body: Sequence[Claim], article: Article) -> Iterator[Claim]:
    """The claims of the text that tell what a title tells, in its words and with another figure.

    None where a claim of the kind upholds the title, or two together, or where a sentence on the matter holds
    its figure; nor of ages and records, of which several people have one each.
    """
    if is_personal(title) or is_record(title):
        return
    kin = [claim for claim in body if comparable(title, claim)]
    if not kin or any(bears_out(title, claim) for claim in kin) or _together(title, kin):
        return
    said = _stems(article.field(title.span.field)[title.sentence.start : title.sentence.end], article)
    on_it = [claim for claim in body if _on_matter(claim, said, article)]
    if any(_figure(claim) == _figure(title) for claim in on_it):
        return
    found = [claim for claim in on_it if claim in kin and _of_same(title, claim)]
    if len({_figure(claim) for claim in found}) == 1:
        yield from found


def bears_out(title: Claim, claim: Claim) -> bool:
    """Whether a figure of the text allows the title's; a title may round and cut."""
    one, other = title.value, claim.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    if can_both_hold(one, other):
        return True
    if one.stated is None or other.stated is None:
        return False
    return abs(one.stated - other.stated) < last_place(one.stated)


def _together(title: Claim, kin: Sequence[Claim]) -> bool:
    """Whether two figures make the title's: what is left of one without the other, or both."""
    figures = {_figure(claim) for claim in kin if "indefinite" not in claim.doubts}
    told = _figure(title)
    return any(told in (one + other, abs(one - other)) for one, other in combinations(figures, 2))


def _of_same(title: Claim, claim: Claim) -> bool:
    """Whether two figures are of one unit and fate, near each other, and each of several."""
    one, other = title.value, claim.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != other.unit:
        return False
    fates = [each.scope.fate if each.scope else None for each in (title, claim)]
    low, high = sorted((_figure(title), _figure(claim)))
    return low >= _FEWEST and high <= low * _FACTOR and fates_agree(fates[0], fates[1])


def _on_matter(claim: Claim, said: frozenset[str], article: Article) -> bool:
    """Whether the sentence of a claim shares rare words with the title."""
    text = article.field(claim.span.field)[claim.sentence.start : claim.sentence.end]
    return sum(rarity(word, article.language) for word in said & _stems(text, article)) >= _ONE_MATTER


def _stems(text: str, article: Article) -> frozenset[str]:
    return frozenset(stem(word.lower(), article.language) for word in _WORDS.findall(text))


def _figure(claim: Claim) -> float:
    return float(claim.value.stated or 0) if isinstance(claim.value, Quantity) else 0.0
