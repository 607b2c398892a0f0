"""Which statements of a large story are compared at all: those of other articles that are likest to each.

All pairs of a hundred articles on one quake, or of ten price lists, are squares; a statement has its
partners among those that say most nearly what it says, and a fact grows through them (the sorted
neighbourhood of record linkage: Christen, "Data Matching", 2012, ch. 4).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest

from claimcheck.linking.gates import let_pass
from claimcheck.linking.statements import Statement
from claimcheck.linking.vectors import Products

#: The articles before its own that a statement is compared with, and the statements of each.
_ARTICLES, _PARTNERS = 12, 5
#: A story of more articles, or of more statements of one kind, is a large one.
_FEW_ARTICLES, _FEW_STATEMENTS = _ARTICLES + 1, 400
#: What an equal value is worth beside the words, whose cosine is 1 at most.
_EQUAL = 1.0


def is_large(told: Sequence[Statement]) -> bool:
    """Whether a story's statements of one kind are too many to compare them all."""
    return len(told) > _FEW_STATEMENTS or len({statement.article for statement in told}) > _FEW_ARTICLES


def neighbours(told: Sequence[Statement]) -> list[tuple[int, int]]:
    """The pairs of statements, by index, that are compared, in the order of their first one.

    Each is paired with its likest in the articles before its own: by their words, equal values ahead.
    """
    pairs: list[tuple[int, int]] = []
    products = Products()
    gates = [statement.mentions[0].gate for statement in told]
    for other, second in enumerate(told):
        alike: dict[str, list[tuple[float, int]]] = defaultdict(list)
        for one, cosine in enumerate(products.add(second.mentions[0].traits.words)):
            first = told[one]
            if first.article != second.article and let_pass(gates[one], gates[other]):
                equal = first.value == second.value
                alike[first.article].append((cosine + _EQUAL if equal else cosine, one))
        for partners in nlargest(_ARTICLES, alike.values(), key=max):
            pairs += [(one, other) for _, one in nlargest(_PARTNERS, partners)]
    return sorted(pairs)
