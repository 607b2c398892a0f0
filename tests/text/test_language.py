"""Which language a text is in: what is no language first."""

from __future__ import annotations

import pytest

from claimcheck.languages import codes
from claimcheck.text.language import detect


@pytest.mark.parametrize(
    "text", ["", "\n", "14.000", "https://example.org/1?x=2", "Zxqv wrtp klmn bcdf.", "★ ★ ★"]
)
def test_what_shows_no_language_is_undetermined(text: str) -> None:
    assert detect(text) == "und"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Kapal itu tenggelam karena ombak dan 14 orang tewas, kata polisi pada hari Senin."),
        ("id", "Sebanyak delapan orang tewas."),
        ("id", "Mantan menteri mengatakan bahwa negara tetangga akan mengirim bantuan, yaitu obat."),
        ("en", "The ferry sank because of a wave and 14 people died, police said on Monday."),
        ("en", "At least 19 people were killed."),
        ("ms", "Bot itu karam kerana ombak dan lapan lelaki maut, kata polis pada hari Isnin."),
        ("ms", "Bekas menteri berkata bahawa negara jiran akan menghantar bantuan, iaitu ubat sahaja."),
        ("nl", "De boot is vergaan en er zijn veertien mensen overleden, zei de politie op maandag."),
        ("de", "Die Fähre ist gesunken und 14 Menschen sind gestorben, sagte die Polizei am Montag."),
        ("fr", "Le navire a coulé dans la nuit et 14 personnes sont mortes, selon la police."),
        ("es", "El barco se hundió por una ola y murieron 14 personas, según la policía."),
        ("pt", "O barco afundou e 14 pessoas morreram no mar, disse a polícia, segundo os jornais."),
        ("it", "La nave è affondata nella notte e sono morte 14 persone, secondo la polizia."),
        ("tl", "Lumubog ang barko at patay ang 14 na tao, ayon sa mga pulis ng lungsod."),
        ("jv", "Kapal iku kerem ing segara lan wong patbelas padha tiwas, wis dikandhakake dening pulisi."),
        ("tr", "Gemi bir dalga için battı ve 14 kişi öldü, polis tarafından olduğu gibi anlatıldı."),
        ("vi", "Chiếc phà bị chìm và 14 người đã chết trong đêm, theo công an của thành phố."),
        ("ru", "Паром затонул и 14 человек погибли, как сообщил на месте представитель полиции."),
        ("ar", "غرقت العبارة في الليل و قال مصدر إلى أن 14 شخصا من الركاب ماتوا"),
    ],
)
def test_languages_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language


def test_a_foreign_quotation_does_not_turn_a_text() -> None:
    text = 'Menteri itu mengatakan bahwa rencana "the end of the war" tidak akan dibahas pada hari Senin.'
    assert detect(text) == "id"


def test_only_the_beginning_is_read() -> None:
    assert detect("The ferry sank and 14 people died, police said. " * 200 + "yang dan di " * 9000) == "en"


def test_languages_are_folders() -> None:
    assert {"id", "en", "ms"} <= set(codes())
