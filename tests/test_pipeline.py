"""The verbs in order; what an answer must not depend on."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Report, TimeInterval
from claimcheck.pipeline import check, compare, extract, read_articles, with_findings

#: Three stories of our own: name, published, text.
STORIES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "ferry": (
        ("post", "2025-03-05", "The ferry Halcyon sank off Lorne on 3 March 2025 with 52 passengers aboard."),
        (
            "wire",
            "2025-03-05",
            "The ferry Halcyon sank off Lorne on 4 March 2025; 52 passengers were aboard.",
        ),
        (
            "star",
            "2025-03-06",
            "At least 9 passengers of the ferry Halcyon drowned when it sank off Lorne on Monday.",
        ),
    ),
    "mine": (
        (
            "dawn",
            "2025-03-05",
            "The Oster coal mine flooded on 2 March 2025, and 12 miners drowned in its shaft.",
        ),
        (
            "dusk",
            "2025-03-05",
            "When the Oster coal mine flooded, 14 miners drowned, some in the deepest shaft.",
        ),
    ),
    "vote": (
        (
            "hall",
            "2025-03-05",
            "Parliament in Tallis voted on Tuesday for a budget of $3 billion, 41 votes to 12.",
        ),
    ),
}


def desk(folder: Path, *stories: str, dated: bool = True) -> list[Path]:
    """The articles of some stories as files, in their order."""
    made = []
    for name, published, text in (each for story in stories for each in STORIES[story]):
        path = folder / f"{name}.md"
        given_day = f"published: {published}\n" if dated else ""
        path.write_text(f"---\nsource: {name}\n{given_day}language: en\n---\n{text}\n", encoding="utf-8")
        made.append(path)
    return made


def found(report: Report) -> Mapping[str, tuple[str, str]]:
    """The findings by their fingerprints."""
    return {each.fingerprint: (each.code, each.verdict) for each in report.findings}


def linked(report: Report, *names: str) -> set[tuple[frozenset[str], str]]:
    """The facts of some articles, each as its claims and its verdict."""
    stems = {article.id: Path(article.id).stem for article in report.articles}
    of = {claim.id: stems[claim.article] for claim in report.claims}
    return {
        (frozenset(fact.claims), fact.verdict)
        for fact in report.facts
        if {of[claim] for claim in fact.claims} <= set(names)
    }


def test_no_fact_holds_two_stories(tmp_path: Path) -> None:
    report = compare(desk(tmp_path, "ferry", "mine", "vote"))
    story_of = {name: story for story, articles in STORIES.items() for name, _, _ in articles}
    of = {claim.id: story_of[Path(claim.article).stem] for claim in report.claims}
    assert all(len({of[claim] for claim in fact.claims}) == 1 for fact in report.facts)


def test_facts_partition_the_claims(tmp_path: Path) -> None:
    report = compare(desk(tmp_path, "ferry", "mine", "vote"))
    held = [claim for fact in report.facts for claim in fact.claims]
    assert sorted(held) == sorted(claim.id for claim in report.claims)


def test_the_summary_counts_what_the_report_holds(tmp_path: Path) -> None:
    report = compare(desk(tmp_path, "ferry", "mine"))
    summary = report.summary
    assert (summary.articles, summary.sources) == (5, 5)
    assert (summary.claims, summary.facts) == (len(report.claims), len(report.facts))
    assert summary.errors + summary.warnings + summary.notes == len(report.findings)
    assert summary.errors == 2  # the day of the sinking, the miners
    assert with_findings(report, []).summary.errors == 0


@pytest.mark.parametrize("others", [("mine",), ("vote",), ("mine", "vote")])
def test_an_unrelated_article_changes_no_fact(tmp_path: Path, others: tuple[str, ...]) -> None:
    names = [name for name, _, _ in STORIES["ferry"]]
    alone = compare(desk(tmp_path, "ferry"))
    among = compare(desk(tmp_path, "ferry", *others))
    assert linked(among, *names) == linked(alone, *names)
    assert len(linked(alone, *names)) > 1
    assert found(alone).items() <= found(among).items()


def test_the_order_of_files_changes_no_finding(tmp_path: Path) -> None:
    paths = desk(tmp_path, "ferry", "mine")
    first = found(compare(paths))
    assert first
    for order in (*permutations(paths[:3]), tuple(reversed(paths))):
        rest = [path for path in paths if path not in order]
        assert found(compare([*order, *rest])) == first


def test_two_runs_give_one_answer(tmp_path: Path) -> None:
    paths = desk(tmp_path, "ferry", "mine")
    assert compare(paths) == compare(paths)


def test_findings_are_told_worst_first(tmp_path: Path) -> None:
    levels = [each.level for each in compare(desk(tmp_path, "ferry", "mine")).findings]
    assert levels == sorted(levels, key=("error", "warning", "note").index)


def test_check_reports_what_touches_its_files_alone(tmp_path: Path) -> None:
    paths = desk(tmp_path, "ferry", "mine", "vote")
    everything = compare(paths)
    report = check([paths[0]], paths).report
    assert [Path(article.id).stem for article in report.articles] == ["post", "wire", "star"]
    assert found(report)
    assert found(report).items() < found(everything).items()
    assert found(check([paths[-1]], paths).report).items() <= found(everything).items()


def test_an_undated_article_is_read_by_its_storys_day(tmp_path: Path) -> None:
    paths = desk(tmp_path, "ferry")
    paths[2].write_text(paths[2].read_text("utf-8").replace("published: 2025-03-06\n", ""), "utf-8")
    for claims in (compare(paths).claims, extract(paths).claims):
        (monday,) = (claim.value for claim in claims if claim.text == "Monday")
        assert isinstance(monday, TimeInterval)
        assert (monday.earliest, monday.basis, monday.constraint) == (date(2025, 3, 3), "story", "XXXX-WXX-1")


def test_where_nothing_is_dated_a_weekday_stays_open(tmp_path: Path) -> None:
    (monday,) = (
        each.value for each in extract(desk(tmp_path, "vote", dated=False)).claims if each.text == "Tuesday"
    )
    assert isinstance(monday, TimeInterval)
    assert (monday.earliest, monday.basis) == (None, "unresolved")


def test_extract_and_compare_claim_the_same(tmp_path: Path) -> None:
    paths = desk(tmp_path, "ferry", "mine")
    assert extract(paths).claims == compare(paths).claims


def test_one_path_may_stand_alone(tmp_path: Path) -> None:
    desk(tmp_path, "ferry")
    assert compare(tmp_path) == compare([tmp_path]) == compare(str(tmp_path))


def test_what_cannot_be_read_is_told_and_the_rest_compared(tmp_path: Path) -> None:
    paths = [*desk(tmp_path, "ferry"), tmp_path / "missing.md"]
    report = compare(paths)
    assert [Path(item.path).name for item in report.not_checked] == ["missing.md"]
    assert report.summary.articles == 3
    assert [Path(item.path).name for item in read_articles(paths).not_checked] == ["missing.md"]


def test_articles_may_come_by_standard_input() -> None:
    records = [
        json.dumps({"id": name, "source": name, "published": day, "language": "en", "text": text})
        for name, day, text in STORIES["mine"]
    ]
    report = compare(["-"], stdin=io.StringIO("\n".join(records)))
    assert [article.id for article in report.articles] == ["dawn", "dusk"]
    assert report.summary.errors == 1


PIECES = st.sampled_from(
    [
        "The ferry Halcyon sank off Lorne on Monday.",
        "It carried 52 passengers.",
        "At least 9 passengers drowned.",
        "Anna Lind, 34, said 12 died on 3 March 2025.",
        "Kapal itu tenggelam pada Senin (3/3/2025).",
        "Sebanyak 14 orang tewas, termasuk 3 anak.",
        "The treaty was signed in June 2024.",
        "Rp4,4 miliar",
        "at 3:15 a.m.",
    ]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(PIECES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4), st.data())
def test_what_holds_for_every_run(texts: list[str], data: st.DataObject) -> None:
    records = [
        json.dumps({"id": f"{number}", "source": f"{number}", "published": "2025-03-05", "text": text})
        for number, text in enumerate(texts)
    ]
    report = compare(["-"], stdin=io.StringIO("\n".join(records)))
    articles = {article.id: article for article in report.articles}
    for claim in report.claims:
        field = articles[claim.article].field(claim.span.field)
        assert field[claim.span.start : claim.span.end] == claim.text
    held = [claim for fact in report.facts for claim in fact.claims]
    assert len(held) == len(set(held))
    assert set(held) <= {claim.id for claim in report.claims}
    order = data.draw(st.permutations(records))
    shuffled = compare(["-"], stdin=io.StringIO("\n".join(order)))
    assert found(shuffled) == found(report)
