"""Weighted terms as vectors."""

from __future__ import annotations

import pytest

from claimcheck.linking.vectors import Products, product, unit


def test_a_unit_vector_is_of_length_one() -> None:
    made = unit({"ferry": 3.0, "sink": 4.0})
    assert made == pytest.approx({"ferry": 0.6, "sink": 0.8})
    assert product(made, made) == pytest.approx(1)


def test_nothing_stays_nothing() -> None:
    assert unit({}) == {}
    assert unit({"ferry": 0.0}) == {"ferry": 0.0}
    assert product({}, {"ferry": 1.0}) == 0


def test_only_shared_terms_count_whichever_vector_comes_first() -> None:
    one, other = {"ferry": 0.6, "sink": 0.8}, {"sink": 0.5, "port": 0.5, "crew": 0.7}
    assert product(one, other) == product(other, one) == pytest.approx(0.4)


def test_each_vector_is_multiplied_with_those_before_it() -> None:
    vectors = [{"ferry": 0.6, "sink": 0.8}, {}, {"sink": 0.5, "port": 0.5}, {"port": 1.0, "ferry": 0.1}]
    made = Products()
    rows = [made.add(vector) for vector in vectors]
    assert rows[:2] == [[], [0.0]]
    for index, row in enumerate(rows):
        assert row == pytest.approx([product(vectors[index], before) for before in vectors[:index]])
