from dataclasses import replace

from report_sample import CLAIMS, REPORT

from claimcheck.model import Article, Claim, Span
from claimcheck.reports.places import file_names, line_of, places_of

ARTICLES = {article.id: article for article in REPORT.articles}


def in_title(claim: Claim) -> Claim:
    return replace(claim, span=Span(field="title", start=0, end=4))


def test_a_title_apart_from_the_text_has_no_line() -> None:
    assert line_of(in_title(CLAIMS[0]), ARTICLES["harbour"]) is None


def test_front_matter_moves_the_lines() -> None:
    article = replace(ARTICLES["kabar"], first_line=7)
    assert line_of(CLAIMS[3], article) == 9


def test_a_file_is_called_by_its_last_part_where_no_other_is_called_so() -> None:
    articles = [Article(id=path, text="x", path=path) for path in ("a/one.txt", "a/two.txt", "b/two.txt")]
    assert list(file_names(articles, short=True).values()) == ["one.txt", "a/two.txt", "b/two.txt"]
    assert list(file_names(articles, short=False).values()) == ["a/one.txt", "a/two.txt", "b/two.txt"]


def test_one_place_for_each_article_with_all_its_lines() -> None:
    names = file_names(REPORT.articles, short=True)
    moved = replace(CLAIMS[3], span=Span(field="text", start=0, end=4))
    claims = [CLAIMS[3], moved, in_title(CLAIMS[3]), in_title(CLAIMS[5])]
    found = places_of(claims, ARTICLES, names)
    assert [place.shown for place in found] == ["kabar.txt:1,3", "wire.txt (title)"]
    assert [(place.path, place.line) for place in found] == [
        (ARTICLES[claims[0].article].path, 1),
        (ARTICLES[claims[-1].article].path, 1),
    ]
