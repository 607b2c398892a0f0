"""Shares of polls: of one institute, or of two, silent cases first."""

from __future__ import annotations

import pytest

from claimcheck.linking.polls import of_two_institutes
from claimcheck.model import Article, Claim
from newsroom import article, claims, together

SOON = (
    "Pasangan Arman-Sita unggul dalam hitung cepat Lembaga Delta dengan suara masuk 30 persen.\n"
    "Arman-Sita meraih suara 49,26 persen. Bima-Rani meraih suara 40,08 persen."
)
ALL = (
    "Pasangan Arman-Sita tetap unggul dalam hitung cepat pemilihan wali kota.\n"
    "- Gamma: Arman-Sita 53,10%, Bima-Rani 36,80%.\n"
    "- Lembaga Delta: Arman-Sita 50,15%, Bima-Rani 39,25%."
)
LATE = (
    "Hasil hitung cepat dari Lembaga Delta dengan 99,75 persen suara masuk menunjukkan:\n"
    "- Arman-Sita: 50,15%\n- Bima-Rani: 39,25%"
)


def told(text: str, share: str, language: str) -> list[tuple[Claim, Article]]:
    """The claim of a share, with its article."""
    one = article(text, language=language)
    return [(claim, one) for claim in claims(one) if claim.text == share]


@pytest.mark.parametrize(
    ("late", "share", "apart"),
    [
        (ALL, "53,10%", True),
        (ALL.replace("Lembaga Delta", "Epsilon"), "50,15%", True),
        # a lone share behind a name is a candidate's, and nobody else is named
        ("Hitung cepat selesai.\n- Lembaga Delta: 50,15%", "50,15%", True),
        (ALL, "50,15%", False),
        (ALL.replace("Lembaga Delta", "Lembaga Delta Indonesia"), "50,15%", False),
        (LATE, "50,15%", False),
    ],
)
def test_whose_poll_a_share_is_of(late: str, share: str, *, apart: bool) -> None:
    assert of_two_institutes(told(SOON, "49,26 persen", "id"), told(late, share, "id")) == apart


def test_the_shares_of_one_institute_alone_come_together() -> None:
    assert together((SOON, LATE), ("49,26 persen", "50,15%"), "id")
    assert not together((SOON, LATE.replace("Delta", "Gamma")), ("49,26 persen", "50,15%"), "id")


def test_an_institute_by_which_a_poll_was_held() -> None:
    early = "An exit poll by Delta Research gave Roe 51.2 percent of the vote in Marlow on Sunday."
    late = "An exit poll conducted by Delta gave Roe 53.4 percent of the vote in Marlow on Sunday."
    assert together((early, late), ("51.2 percent", "53.4 percent"), "en")
    assert not together((early, late.replace("Delta", "Gamma")), ("51.2 percent", "53.4 percent"), "en")
