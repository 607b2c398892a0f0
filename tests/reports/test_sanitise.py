import pytest

from claimcheck.reports.sanitise import powerless, visible

LEFT_ALONE = [
    "",
    "plain words, 11.000 tentara",
    "« Senin (28/4/2025) » — KCNA",
    "عربي עברית 한국어 日本語",
    "نمی\u200cخواهم",  # a zero-width non-joiner is spelling in Persian
    "👩\u200d🚒 fire",  # a joiner makes one emoji of two
    "[bold]not markup[/bold]",
]
MADE_SAFE = [
    ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
    ("\x1b]8;;http://example.org\x07link", "␛]8;;http://example.org␇link"),
    ("5 dead\r3 dead", "5 dead 3 dead"),
    ("a\nb\tc\u2028d\u0085e", "a b c d e"),
    ("\x9b2K", "\ufffd2K"),
    ("\u202e000.41\u202c", "\ufffd000.41\ufffd"),
    ("\u2066hidden\u2069", "\ufffdhidden\ufffd"),
    ("1\u200b4\u00ad000\ufeff", "14000"),
    ("tag\U000e0041", "tag"),
    ("\x00\x07\x08\x7f", "␀␇␈␡"),
    ("lone \ud800", "lone \ufffd"),
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(("text", "shown"), MADE_SAFE)
def test_what_steers_a_terminal_is_shown_or_dropped(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_no_control_character_is_left_whatever_the_text() -> None:
    everything = "".join(map(chr, range(0x3000)))
    assert all(
        sign.isprintable() or sign.isspace() or sign in "\u200c\u200d" or ord(sign) > 0x300
        for sign in visible(everything)
    )
    assert not set(visible(everything)) & set("\x1b\x9b\r\n\u202e\u2067\u2028")


@pytest.mark.parametrize("text", ["a::b", "C::\n", "# [a]", "## Heading [a]", "3 ## 4", "std::vector ##x"])
def test_what_is_no_command_stays(text: str) -> None:
    assert powerless(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error file=a::b", "\u2060::error file=a::b"),
        ("a\n \t::warning::b", "a\n\u2060 \t::warning::b"),
        ("\u3000::notice::b", "\u2060\u3000::notice::b"),
        ("a ##[add-mask]b", "a #\u2060#[add-mask]b"),
        ("###[group]", "##\u2060#[group]"),
        ("##vso[task.setvariable variable=a]b", "#\u2060#vso[task.setvariable variable=a]b"),
        ("##teamcity[x]", "#\u2060#teamcity[x]"),
    ],
)
def test_a_command_of_a_build_server_loses_its_power(text: str, shown: str) -> None:
    assert powerless(text) == shown
