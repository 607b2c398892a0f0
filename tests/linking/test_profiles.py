"""What linking knows of a claim besides its value."""

from __future__ import annotations

import pytest

from claimcheck.linking.profiles import Profile, profiles
from claimcheck.text.stems import stem
from newsroom import article, claims, story


def of(*texts: str, language: str = "en") -> tuple[Profile, ...]:
    articles = story(texts, language)
    return profiles(articles, claims(*articles))


def said(text: str, words: str, language: str = "en") -> Profile:
    (found,) = (each for each in of(text, language=language) if each.claim.text == words)
    return found


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Anna Lind paid 34 euros.", "34 euros", "en"),
        ("The blast near Anna Lind Street killed 12 people.", "12 people", "en"),
        ("Polisi, kata Rudi, menahan 27 orang.", "27 orang", "id"),
    ],
)
def test_only_ages_and_minutes_of_a_match_are_somebodys(text: str, words: str, language: str) -> None:
    assert said(text, words, language).traits.person == frozenset()


@pytest.mark.parametrize(
    ("text", "words", "language", "person"),
    [
        ("The driver, Anna Lind, 34, died.", "34", "en", {"anna", "lind"}),
        ("Sopir bernama Rudi Hartono (27) tewas.", "27", "id", {"rudi", "hartono"}),
        ("Anna Lind, 34, died.", "34", "en", {"anna", "lind"}),
        ("Lind, 34, died.", "34", "en", {"lind"}),
        ("Anna Lind, 34, and Per Holm slept.", "34", "en", {"anna", "lind"}),
        ("They met the 34-year-old suspect Per Holm.", "34-year-old", "en", {"per", "holm"}),
        ("They met Officer Per Holm, 34, there.", "34", "en", {"per", "holm"}),
        ("The 34-year-old slept.", "34-year-old", "en", set()),
        ("A 34-year-old of Lorne slept.", "34-year-old", "en", set()),
        ("The 34-year-old Lorne woman slept.", "34-year-old", "en", set()),
        ("He met Holm's 34-year-old sister.", "34-year-old", "en", set()),
        ("A woman, 34, of Lorne slept.", "34", "en", set()),
        ("At Foxglove Terrace, a 34-year-old woman was found dead.", "34-year-old", "en", set()),
        ("A 34-year-old Port Merrow woman was found dead.", "34-year-old", "en", set()),
        ("She was hit by another 34-year-old on Wednesday.", "34-year-old", "en", set()),
        ("Boy, 7, was found alive.", "7", "en", set()),
        ("Anna Lind, her 4-year-old son and a guest died.", "4-year-old", "en", set()),
        ("Anna Lind's 4-year-old died.", "4-year-old", "en", set()),
        ("Tini Dewi, anaknya yang berusia 4 tahun, selamat.", "berusia 4 tahun", "id", set()),
        ("Lind, 34, attends Harbour College.", "34", "en", {"lind"}),
        ("At Foxglove Terrace, 34-year-old Anna Lind was shot.", "34-year-old", "en", {"anna", "lind"}),
        ("A judge ordered that 34-year-old Anna W. Lind be tried.", "34-year-old", "en", {"anna"}),
        ("It killed his 16-year-old brother, Olaf Lind.", "16-year-old", "en", {"olaf", "lind"}),
        ("Anna Lind, the 34-year-old who fled, was found.", "34-year-old", "en", {"anna", "lind"}),
        (
            "Tini Dewi, seorang warga negara Inggris berusia 40 tahun, selamat.",
            "berusia 40 tahun",
            "id",
            {"tini", "dewi"},
        ),
    ],
)
def test_whose_age(text: str, words: str, language: str, person: set[str]) -> None:
    assert said(text, words, language).traits.person == person


def test_a_dates_own_words_say_nothing_and_a_figures_noun_does() -> None:
    date, count = of("On Monday, 3 March 2025, the bridge killed 12 passengers.")
    assert "march" not in date.traits.words
    assert stem("passengers", "en") in count.traits.words


def test_vectors_have_length_one_and_weigh_what_is_near() -> None:
    (profile,) = of("Halcyon owners fear that insurers of the sunken wreck will pay 12 divers.")
    for vector in (profile.traits.words, profile.traits.near):
        assert sum(weight * weight for weight in vector.values()) == pytest.approx(1)
    assert profile.traits.words["diver"] > profile.traits.words["halcyon"]
    assert "halcyon" not in profile.traits.near


def test_rivals_are_other_values_of_the_same_thing_in_the_same_article() -> None:
    alone, repeated, metre = of("12 miners died; 12 miners were buried in a shaft 40 metres deep.")
    assert (alone.traits.rivals, repeated.traits.rivals, metre.traits.rivals) == (0, 0, 0)
    assert [each.traits.rivals for each in of("12 miners died, 9 miners escaped.")] == [1, 1]
    assert [each.traits.rivals for each in of("12 miners died.", "9 miners died.")] == [0, 0]


def test_the_sentence_that_tells_the_headline_is_known() -> None:
    text = "The Oster mine flooded with 12 miners inside. Shares of Tallis Bank fell by 3 percent."
    one = article(text, title="Oster mine flooded")
    near, far = profiles([one], claims(one))
    assert near.traits.headline > 0.3 > far.traits.headline


def test_the_principal_concept_leads() -> None:
    (profile,) = of("The treaty that was announced when he visited in June 2024 was long.")
    assert [concept.name for concept in profile.traits.concepts][:1] == ["announce"]
    assert len(set(profile.traits.concepts)) == len(profile.traits.concepts)


def test_rare_names_alone_are_names() -> None:
    """A name that every sentence of the story holds tells none of them apart."""
    text = " ".join(f"Officials of Lorne counted {n} houses." for n in range(2, 20))
    made = of(text, "Officials of Lorne and Tallis counted 40 houses.")
    assert stem("lorne", "en") not in made[-1].names
    assert stem("tallis", "en") in made[-1].names


def test_a_dates_own_words_are_no_names() -> None:
    """A Monday and a Tuesday would otherwise be two names that their sentences do not share."""
    (profile,) = of("It collapsed on Monday, 3 March 2025.")
    assert profile.names == frozenset()
