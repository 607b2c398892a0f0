"""The stories around some articles are the ones that all articles together have."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.linking.stories import Bearing, stories_around, weightiest
from claimcheck.linking.vectors import Vector

WORDS = [f"{first}{second}" for first in "abcdef" for second in "vwxyz"]


def unit(terms: dict[str, float]) -> Vector:
    length = sum(weight * weight for weight in terms.values()) ** 0.5 or 1.0
    return {term: weight / length for term, weight in terms.items()}


VECTORS = st.lists(
    st.dictionaries(st.sampled_from(WORDS), st.floats(0.1, 5), min_size=1, max_size=6).map(unit),
    min_size=1,
    max_size=45,
)


@given(VECTORS, st.data())
def test_a_part_gives_a_part_of_the_whole(vectors: list[Vector], data: st.DataObject) -> None:
    keys = [weightiest(vector) for vector in vectors]
    named = [
        Bearing({term: vector[term] for term in data.draw(st.sets(st.sampled_from(sorted(vector))))})
        for vector in vectors
    ]
    whole = stories_around(range(len(vectors)), keys, vectors.__getitem__, named.__getitem__)
    assert sorted(index for story in whole for index in story) == list(range(len(vectors)))
    some = data.draw(st.sets(st.integers(0, len(vectors) - 1)))
    around = stories_around(some, keys, vectors.__getitem__, named.__getitem__)
    assert around == tuple(story for story in whole if some.intersection(story))


def test_no_articles_have_no_stories() -> None:
    assert stories_around((), [], [].__getitem__, [].__getitem__) == ()
