"""Clusters by hand-made weights: mutual best, strongest first, never chained."""

from __future__ import annotations

import pytest

from claimcheck.linking.clusters import clusters
from claimcheck.linking.matching import HOPELESS, Match, Relation
from claimcheck.linking.profiles import profiles
from claimcheck.linking.statements import Statement
from newsroom import claims, story

Links = list[tuple[int, int, float]]


def told(*texts: str) -> tuple[Statement, ...]:
    """A statement for every claim of some texts, each text an article."""
    articles = story(texts)
    return tuple(
        Statement(profile.claim.article, (profile,)) for profile in profiles(articles, claims(*articles))
    )


def join(
    statements: tuple[Statement, ...],
    links: Links,
    relation: Relation = "differ",
    *,
    apart: frozenset[tuple[int, int]] = frozenset(),
) -> list[tuple[int, ...]]:
    matches = [
        Match(
            one,
            other,
            weight,
            weight,
            relation,
            (one, other) in apart,
            (statements[one].claim.id, statements[other].claim.id),
        )
        for one, other, weight in links
    ]
    weights = {(match.one, match.other): match.weight for match in matches}
    return [members for members, _ in clusters(statements, matches, weights.get)]


THREE = ("It killed 12 miners.", "It killed 14 miners.", "It killed 15 miners.")


def test_nothing_matches() -> None:
    assert join(told(*THREE), []) == [(0,), (1,), (2,)]


def test_a_weak_link_is_none() -> None:
    assert join(told(*THREE[:2]), [(0, 1, -5.0)]) == [(0,), (1,)]


@pytest.mark.parametrize("relation", ["allow", "stage", "scope", "differ", "grown"])
def test_what_is_hopeless_neither_links_nor_stands_in_anothers_way(relation: Relation) -> None:
    two = told("It killed 12 miners.", "It killed 14 miners. It killed 15 miners.")
    assert join(two, [(0, 2, HOPELESS["quantity"])], relation) == [(0,), (1,), (2,)]
    for weight in (0.5, -0.8):
        alone = join(two, [(0, 1, weight)], relation)
        assert join(two, [(0, 1, weight), (0, 2, HOPELESS["quantity"])], relation) == alone


def test_it_takes_less_to_join_a_count_that_has_grown() -> None:
    both = told(*THREE[:2])
    assert join(both, [(0, 1, -1.0)]) == [(0,), (1,)]
    assert join(both, [(0, 1, -1.0)], "grown") == [(0, 1)]


def test_what_is_told_apart_makes_no_fact() -> None:
    assert join(told(*THREE[:2]), [(0, 1, 5.0)], apart=frozenset({(0, 1)})) == [(0,), (1,)]


def test_it_takes_less_to_show_stages_than_to_set_values_against_each_other() -> None:
    both = told(*THREE[:2])
    assert join(both, [(0, 1, -1.4)]) == [(0,), (1,)]
    assert join(both, [(0, 1, -1.4)], "stage") == [(0, 1)]


def test_a_refused_pair_keeps_two_groups_apart() -> None:
    """The first and the last may not be one fact, so that the middle joins its better half alone."""
    assert join(told(*THREE), [(0, 1, 3.0), (1, 2, 2.0)]) == [(0, 1), (2,)]
    assert join(told(*THREE), [(0, 1, 3.0), (1, 2, 2.0), (0, 2, 0.0)]) == [(0, 1, 2)]


def test_a_partner_has_to_be_the_best_for_both() -> None:
    """The second article tells of two values: the nearer one is the partner."""
    two = told("It killed 12 miners.", "It killed 14 miners, 9 miners more than before.")
    assert join(two, [(0, 1, 3.0), (0, 2, 1.0)]) == [(0, 1), (2,)]


def test_two_partners_that_are_as_good_make_none() -> None:
    two = told("It killed 12 miners.", "It killed 14 miners, 9 miners more than before.")
    assert join(two, [(0, 1, 3.0), (0, 2, 2.9)]) == [(0,), (1,), (2,)]


def test_the_second_best_is_no_partner_where_the_best_is_told_apart() -> None:
    two = told("It killed 12 miners.", "It killed 14 miners, 9 miners more than before.")
    links = [(0, 1, 3.0), (0, 2, 1.0)]
    assert join(two, links, apart=frozenset({(0, 1)})) == [(0,), (1,), (2,)]


def test_whose_best_partner_is_taken_competes_for_the_ones_that_are_left() -> None:
    """The first article's 16 have their like, so that its 15 are what the second article's dozen is."""
    four = told("It killed 15 miners, 16 miners later.", "It killed 16 miners, about 12 miners before.")
    links = [(0, 2, 1.0), (0, 3, 0.5), (1, 2, 4.0), (1, 3, -5.0)]
    assert join(four, links) == [(0, 3), (1, 2)]
    assert join(four, links[:2]) == [(0, 2), (1,), (3,)]


def test_an_article_states_one_value_of_a_fact() -> None:
    """The second article tells of 14 and of 9: two facts, though the first and the third join them."""
    four = told("It killed 12 miners.", "It killed 14 miners, 9 miners before.", "It killed 15 miners.")
    links = [(0, 1, 3.0), (2, 3, 3.0), (0, 3, 2.0), (0, 2, 0.0), (1, 3, 0.0)]
    assert join(four, links) == [(0, 1), (2, 3)]


def test_an_article_may_state_what_a_toll_was_beside_what_it_rose_to() -> None:
    links = [(0, 1, 3.0), (2, 3, 3.0), (0, 3, 2.0), (0, 2, 0.0), (1, 3, 0.0)]
    grown = told(
        "It killed 12 miners.",
        "The blast killed 9 miners. The death toll rose to 14.",
        "It killed 15 miners.",
    )
    assert join(grown, links) == [(0, 1, 2, 3)]


def test_the_order_of_matches_does_not_change_the_groups() -> None:
    links = [(0, 1, 3.0), (1, 2, 2.0), (0, 2, 0.0)]
    assert join(told(*THREE), links) == join(told(*THREE), links[::-1])
