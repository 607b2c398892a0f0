"""Which claims become one fact: what must stay apart first, then what must come together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsroom import article, claims, facts, story, together

Case = tuple[str, tuple[str, str], tuple[str, str]]

APART: dict[str, Case] = {
    "the day of quoting, the day of the event": (
        "id",
        (
            "Gempa merusak 40 rumah pada Selasa (4/3/2025).",
            "Gubernur, dilansir Antara, Rabu (5/3/2025), menyebut gempa merusak 40 rumah.",
        ),
        ("Selasa (4/3/2025)", "Rabu (5/3/2025)"),
    ),
    "the day of a collapse, the day somebody spoke of it": (
        "en",
        (
            "The bridge collapsed on Monday.",
            "The minister told reporters on Tuesday that the bridge was old.",
        ),
        ("Monday", "Tuesday"),
    ),
    "two events of one bridge": (
        "en",
        (
            "The bridge at Corran collapsed on 3 March 2025, killing 14 workers.",
            "The bridge at Corran was opened on 8 May 1994, and 14 workers were killed when it collapsed.",
        ),
        ("3 March 2025", "8 May 1994"),
    ),
    "an attack and a day in court": (
        "en",
        (
            "A man was charged over the attack in Lorne, and will appear in court on Saturday.",
            "The man who attacked shoppers in Lorne on Friday has appeared in court and was charged.",
        ),
        ("Saturday", "Friday"),
    ),
    "two days on which a toll rose": (
        "en",
        (
            "The death toll of the flood in Lorne rose to 44 on Saturday, the mayor said.",
            "The death toll of the flood in Lorne rose to 31 on Friday, the mayor said.",
        ),
        ("Saturday", "Friday"),
    ),
    "when it left and when it was to arrive": (
        "en",
        (
            "The ferry Alda departed from Lorne at 6:20 a.m., the harbour of Lorne said.",
            "The ferry Alda was to arrive in Lorne at 7:20 a.m., the harbour of Lorne said.",
        ),
        ("6:20 a.m.", "7:20 a.m."),
    ),
    "as many of two peoples": (
        "en",
        (
            "The dead of the ferry Alda at Lorne were three Indians.",
            "The dead of the ferry Alda at Lorne were three Britons.",
        ),
        ("three Indians", "three Britons"),
    ),
    "how long he filmed and how long he ran": (
        "en",
        (
            "In Lorne the thief put 17 minutes of his raid on a goldsmith near the harbour online, with music from an old film.",
            "A witness in Lorne recalls that he shot at the guards of the bank across the street for five minutes before help came.",
        ),
        ("17 minutes", "five minutes"),
    ),
    "the dead among the climbers, and all of them": (
        "id",
        (
            "Sebanyak 11 pendaki Gunung Tirta dilaporkan meninggal dunia setelah erupsi pada Minggu.",
            "Total 54 pendaki berada di Gunung Tirta saat erupsi, dan 28 di antaranya sudah turun.",
        ),
        ("11 pendaki", "54 pendaki"),
    ),
    "two stretches of one match": (
        "id",
        (
            "Laga itu berlangsung dengan tempo lambat selama 15 menit, dan penonton mulai bosan.",
            "Namun tuan rumah mengancam lewat sepak pojok saat pertandingan baru lewat dua menit.",
        ),
        ("15 menit", "dua menit"),
    ),
    "a stop on the way, and where the bus crashed": (
        "id",
        (
            "Bus Laju terguling di KM 212 Tol Tirta. Bus Laju sempat berhenti di KM 87 Tol Tirta.",
            "Bus Laju terguling di KM 212 Tol Tirta. Sesampainya di KM 212+200 Tol Tirta sopir Bus Laju mengantuk.",
        ),
        ("KM 87", "KM 212+200"),
    ),
    "the ages of two people": (
        "id",
        (
            "Korban bernama Rudi Hartono (27) tewas di tempat.",
            "Korban bernama Siti Aminah (31) tewas di tempat.",
        ),
        ("27", "31"),
    ),
    "equal ages of two people": (
        "en",
        ("The driver, Anna Lind, 34, died.", "The driver, Peter Holm, 34, died."),
        ("34", "34"),
    ),
    "times and people": (
        "id",
        ("Presiden bertemu tiga kali dengan buruh.", "Presiden bertemu lima buruh."),
        ("tiga kali", "lima buruh"),
    ),
    "equal numbers of times and of people": (
        "id",
        ("Presiden bertemu tiga kali dengan buruh.", "Presiden bertemu tiga buruh."),
        ("tiga kali", "tiga buruh"),
    ),
    "a time of day, a day": (
        "id",
        ("Kebakaran pasar terjadi pukul 03.15 WIB.", "Kebakaran pasar terjadi pada Selasa (4/3/2025)."),
        ("pukul 03.15 WIB", "Selasa (4/3/2025)"),
    ),
    "a time of day, a day, in English": (
        "en",
        ("The fire broke out at 3:15 a.m.", "The fire broke out on Tuesday."),
        ("3:15 a.m.", "Tuesday"),
    ),
    "the dead, the wounded": (
        "en",
        ("The blast killed 12 people.", "The blast wounded 30 people."),
        ("12 people", "30 people"),
    ),
    "as many dead as wounded": (
        "id",
        ("Ledakan itu menewaskan 12 orang.", "Ledakan itu melukai 12 orang."),
        ("12 orang", "12 orang"),
    ),
    "how many are to be arrested a day, and how many were": (
        "id",
        (
            "Polisi menyerbu pasar Lorne dengan target 300 penangkapan setiap hari.",
            "Penyerbuan pasar Lorne berujung puluhan penangkapan, dan sebuah kios rusak.",
        ),
        ("300 penangkapan", "puluhan penangkapan"),
    ),
    "two currencies": (
        "en",
        ("The company paid $3 million for the ship.", "The company paid €2 million for the ship."),
        ("$3 million", "€2 million"),
    ),
    "the terms of two defendants, in the words of every court": (
        "id",
        (
            '"Menghukum Terdakwa dengan pidana penjara selama 14 tahun," ujar hakim di Lorne.',
            '"Menghukum Terdakwa dengan pidana penjara selama 4 tahun," ujar hakim di Lorne.',
        ),
        ("14 tahun", "4 tahun"),
    ),
    "what two men are to serve": (
        "en",
        (
            "Anna Lind was found guilty, and Peter Holm was jailed for nine years.",
            "Anna Lind was jailed for six years.",
        ),
        ("nine years", "six years"),
    ),
    "two figures by two people": (
        "en",
        (
            "Sheriff Anna Lind said five people were rescued after the landslide.",
            "Four people were rescued after the landslide, Mayor Peter Holm said.",
        ),
        ("five people", "Four people"),
    ),
    "months of the one thing, years of the other": (
        "en",
        ("The trial of the mayor lasted two months.", "The mayor was in office for six years."),
        ("two months", "six years"),
    ),
    "some seconds, some days": (
        "en",
        ("The tremor lasted several seconds.", "The tremor was followed by fog that lasted four days."),
        ("several seconds", "four days"),
    ),
    "houses, people": (
        "id",
        ("Banjir bandang merendam 300 rumah.", "Banjir bandang menewaskan 300 orang."),
        ("300 rumah", "300 orang"),
    ),
}

TOGETHER: dict[str, Case] = {
    "a toll in other words": (
        "id",
        (
            "Banjir bandang di Palasari menewaskan 12 warga.",
            "Sebanyak 15 warga tewas akibat banjir bandang di Palasari.",
        ),
        ("12 warga", "15 warga"),
    ),
    "a hedged toll": (
        "en",
        (
            "The blast at the Oster mine killed 12 miners on Monday.",
            "At least 14 miners died in the blast at the Oster mine.",
        ),
        ("12 miners", "At least 14 miners"),
    ),
    "two days of one collapse": (
        "en",
        ("The bridge at Corran collapsed on 3 March 2025.", "The Corran bridge collapsed on 4 March 2025."),
        ("3 March 2025", "4 March 2025"),
    ),
    "two days of one collapse, in other words": (
        "id",
        (
            "Jembatan Palasari ambruk pada Senin (3/3/2025).",
            "Jembatan Palasari runtuh pada Selasa (4/3/2025).",
        ),
        ("Senin (3/3/2025)", "Selasa (4/3/2025)"),
    ),
    "soldiers by other names": (
        "id",
        (
            "Sebanyak 2.000 tentara Korea Utara dikirim ke Kursk.",
            "Ada 3.000 prajurit Korut dikerahkan ke Kursk.",
        ),
        ("2.000 tentara", "3.000 prajurit"),
    ),
    "troops by other names": (
        "en",
        (
            "Some 2,000 soldiers were sent to the border with Lorria.",
            "About 3,000 troops were deployed to the border with Lorria.",
        ),
        ("Some 2,000 soldiers", "About 3,000 troops"),
    ),
    "two ages of one person": (
        "en",
        ("The driver, Anna Lind, 34, died in the crash.", "The dead driver was Anna Lind, 36."),
        ("34", "36"),
    ),
    "an age in weeks and in days": (
        "en",
        ("The 3-week-old baby, Anna Lind, survived.", "The baby, Anna Lind, 25 days old, survived."),
        ("3-week-old", "25 days old"),
    ),
    "an hour, and minutes": (
        "id",
        ("Api di Pasar Palasari padam dalam satu jam.", "Api di Pasar Palasari padam dalam 25 menit."),
        ("satu jam", "25 menit"),
    ),
    "a first report, and what it came to": (
        "en",
        (
            "In initial reports, Sheriff Anna Lind said five people were wounded in the shooting.",
            "Four people were wounded in the shooting, Mayor Peter Holm said.",
        ),
        ("five people", "Four people"),
    ),
    "two ages of one person, in Indonesian": (
        "id",
        ("Sopir bus bernama Rudi Hartono (27) tewas.", "Sopir bus yang tewas bernama Rudi Hartono (29)."),
        ("27", "29"),
    ),
    "two steps of one treaty": (
        "en",
        ("The treaty was announced in June 2024.", "The treaty was signed on 11 November 2024."),
        ("June 2024", "11 November 2024"),
    ),
    "two steps of one treaty, in Indonesian": (
        "id",
        ("Perjanjian itu diumumkan pada Juni 2024.", "Perjanjian itu ditandatangani pada 11 November 2024."),
        ("Juni 2024", "11 November 2024"),
    ),
    "soldiers of one nation and of two, to be shown side by side": (
        "id",
        (
            "Menurut Ukraina, 14.000 tentara Korea Utara berada di Kursk.",
            "Sekitar 50.000 tentara Rusia dan Korea Utara berada di Kursk.",
        ),
        ("14.000 tentara", "Sekitar 50.000 tentara"),
    ),
    "two times of one fire, one of them told with its day": (
        "id",
        (
            "Kebakaran Pasar Palasari terjadi pada Selasa (4/3/2025) pukul 03.15 WIB.",
            "Kebakaran Pasar Palasari terjadi pada Selasa (4/3/2025). Kebakaran pasar itu terjadi pukul 03.40 WIB.",
        ),
        ("Selasa (4/3/2025) pukul 03.15 WIB", "pukul 03.40 WIB"),
    ),
    "how many soldiers were to be sent, and how many were": (
        "en",
        ("Lorne plans to send 3,000 soldiers to Arna.", "Lorne sent 2,000 soldiers to Arna."),
        ("3,000 soldiers", "2,000 soldiers"),
    ),
    "two times of one fire": (
        "en",
        ("The fire at Dunmore House broke out at 3:15 a.m.", "The Dunmore House fire broke out at 3:40 a.m."),
        ("3:15 a.m.", "3:40 a.m."),
    ),
}


@pytest.mark.parametrize("case", APART.values(), ids=APART.keys())
def test_apart(case: Case) -> None:
    language, texts, words = case
    assert not together(texts, words, language)


@pytest.mark.parametrize("case", TOGETHER.values(), ids=TOGETHER.keys())
def test_together(case: Case) -> None:
    language, texts, words = case
    assert together(texts, words, language)


def test_claims_of_two_languages_make_one_fact() -> None:
    indonesian = article("Sebanyak 14.000 tentara Korea Utara dikerahkan ke Kursk.", "a", "id")
    english = article("North Korea deployed 11,000 troops to Kursk.", "b", "en")
    assert [fact.sources for fact in facts(indonesian, english)] == [2]


def test_one_article_does_not_contradict_itself_within_a_fact() -> None:
    """Only other people counted may stand beside a figure of the same article."""
    articles = story(
        [
            "Three miners died in the Oster mine. Later 9 miners died in the Oster mine.",
            "9 miners died in the Oster mine.",
        ]
    )
    of = {claim.id: (claim.article, claim.value) for claim in claims(*articles)}
    for fact in facts(*articles):
        values = {of[claim] for claim in fact.claims if of[claim][0] == "a"}
        assert len(values) <= 1


def test_one_article_may_count_the_gunman_in_and_leave_him_out() -> None:
    """Ten dead with the gunman, nine without, are told side by side."""
    articles = story(
        [
            (
                "The shooting at Corran school killed 10 people, including the gunman. "
                "The shooting at Corran school killed nine people before the gunman shot himself."
            ),
            "The shooting at Corran school killed nine people.",
            "The shooting at Corran school killed 10 people.",
        ]
    )
    of = {claim.id: claim.text for claim in claims(*articles)}
    (fact,) = (fact for fact in facts(*articles) if fact.sources == len(articles))
    assert {of[claim] for claim in fact.claims} == {"10 people", "nine people"}


def test_a_fact_says_why_its_claims_were_linked() -> None:
    (fact,) = facts(*story(["The blast killed 12 miners at Oster.", "At Oster the blast killed 14 miners."]))
    (link,) = fact.why
    assert {link.claim, link.to} == set(fact.claims)
    assert "fate:same" in link.levels
    assert fact.id == f"fact:{fact.claims[0]}"


def test_articles_of_one_source_count_once() -> None:
    one, other = story(["The blast killed 12 miners at Oster.", "At Oster the blast killed 14 miners."])
    (fact,) = facts(one, replace(other, source="a"))
    assert (fact.sources, len(fact.claims)) == (1, 2)


def test_a_mere_pronoun_is_no_fact() -> None:
    assert facts(*story(["Both sides took a step.", "Both sides took a step."])) == ()


def test_an_article_that_tells_the_tolls_of_two_speakers_keeps_no_others_apart() -> None:
    texts = [
        "Tabrakan Kereta Laju dan Kereta Alda di Tirta menewaskan 3 orang pada Senin.",
        "Tabrakan Kereta Laju dan Kereta Alda di Tirta menewaskan 4 orang pada Senin.",
        "Tabrakan Kereta Laju dan Kereta Alda menewaskan 4 orang. Menurut polisi, tabrakan itu menewaskan 3 orang.",
    ]
    articles = story(texts, "id")
    (fact,) = (each for each in facts(*articles) if each.kind == "count" and each.sources == len(texts))
    assert len(fact.claims) == 4
