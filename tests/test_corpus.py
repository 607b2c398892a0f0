"""A corpus gives the same answer whether it was read now or kept from before."""

from pathlib import Path

import pytest

from claimcheck import cache as cache_module
from claimcheck.cache import Cache
from claimcheck.config import Configuration, Settings, Source
from claimcheck.corpus import Corpus, Surroundings
from claimcheck.model import Claim
from claimcheck.pipeline import check, compare, extract

QUAKE = "Quake shakes Marn\n\nA quake shook the island of Marn on {day} May 2025. It injured {count} people there.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Two stories, told by two outlets each; one article has no date, one holds two records."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(QUAKE.format(day=3, count=40))
    (folder / "b.txt").write_text(QUAKE.format(day=4, count=40) + "It lasted for twenty seconds.\n")
    ferry = "The ferry Halcyon sank off Lorne on Monday with {count} passengers aboard, the coast guard said."
    records = [
        f'{{"id": "ferry", "text": "{ferry.format(count=52)}", "published": "2025-03-0{day}"}}'
        for day in (4, 5)
    ]
    (folder / "c.jsonl").write_text("\n".join(records))
    (folder / "d.txt").write_text("Ferry sinks off Lorne\n\n" + ferry.format(count=61))
    return folder


def within(folder: Path) -> Surroundings:
    return Surroundings(kept=Cache(folder / "kept"))


def test_warm_is_cold(news: Path, tmp_path: Path) -> None:
    anew = compare(news)
    cold, warm = (compare(news, within=within(tmp_path)) for _ in range(2))
    assert anew == cold == warm
    assert anew.findings
    assert extract(news) == extract(news, within=within(tmp_path)) == extract(news, within=within(tmp_path))


def test_the_next_run_need_not_read_the_log_of_the_last_one(news: Path, tmp_path: Path) -> None:
    around = within(tmp_path)
    for run in (compare, extract):
        for state in ("cold", "warm"):
            run(news, within=around)
            assert [path.name for path in (tmp_path / "kept").iterdir()] == ["claims.sqlite"], (run, state)


def test_what_is_kept_is_not_made_again(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compare(news, within=within(tmp_path))
    made: list[str] = []

    def claims_of(article: object, _anchor: object) -> tuple[Claim, ...]:
        made.append(str(article))
        return ()

    monkeypatch.setattr("claimcheck.claims.extracting.claims_of", claims_of)
    assert compare(news, within=within(tmp_path)) == first
    assert made == []
    (news / "a.txt").write_text(QUAKE.format(day=3, count=41))
    compare(news, within=within(tmp_path))
    assert len(made) == 1


def test_another_setting_or_another_release_uses_nothing_of_it(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept() -> int:
        extract(news, configuration=settings, within=within(tmp_path))
        held = within(tmp_path).kept
        contents = held.contents() if held else None
        return contents.entries if contents else 0

    settings = Configuration(Settings(), tmp_path)
    first = kept()
    assert kept() == first
    settings = Configuration(Settings(languages=("en",)), tmp_path)
    second = kept()
    assert second > first
    monkeypatch.setattr(cache_module, "own_digest", lambda: b"another release")
    assert kept() > second


def test_ids_stay_their_own(news: Path, tmp_path: Path) -> None:
    for _ in range(2):
        found = extract(news, within=within(tmp_path))
        assert [article.id for article in found.articles if "ferry" in article.id] == ["ferry", "ferry~2"]


def test_one_file_s_stories_are_those_of_all(news: Path, tmp_path: Path) -> None:
    everything = compare(news)
    for file in sorted(news.iterdir()):
        found = check([file], news, within=within(tmp_path))
        assert set(found.report.findings) <= set(everything.findings)
        assert set(found.report.articles) <= set(everything.articles)
        assert found.touched == {str(file)}


def test_files_checked_in_parts_give_what_they_give_at_once(news: Path, tmp_path: Path) -> None:
    files = sorted(news.iterdir())
    at_once = set(check(files, news).report.findings)
    assert at_once == set(compare(news).findings)
    for size in (1, 2, 3):
        parts = [files[start : start + size] for start in range(0, len(files), size)]
        told = [check(part, news, within=within(tmp_path)).report.findings for part in parts]
        assert set().union(*told) == at_once


def test_names_do_not_depend_on_where_it_starts(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Configuration(Settings(), tmp_path, tmp_path / "claimcheck.toml")
    found = []
    for folder, path in ((tmp_path, "news"), (news, "."), (news, str(news))):
        monkeypatch.chdir(folder)
        found.append({finding.fingerprint for finding in compare([path], configuration=settings).findings})
    assert found[0] == found[1] == found[2]


def test_a_corpus_reads_no_article_that_it_is_not_asked_for(news: Path, tmp_path: Path) -> None:
    compare(news, within=within(tmp_path))
    opened = Corpus([news], Configuration(Settings(), tmp_path), within(tmp_path))
    story = opened.stories({str(news / "a.txt")})
    assert len(story) == 1
    assert [Path(article.path or "").name for article in opened.articles(story[0])] == ["a.txt", "b.txt"]
    assert len(opened._read) == 2


def test_facts_are_kept_for_the_origins_they_were_counted_with(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "a.txt").write_text("The ferry Halcyon sank off Lorne on Monday. It carried 52 passengers.")
    (folder / "b.txt").write_text("On the ferry Halcyon, sunk on Monday off Lorne, were 52 passengers.")

    def counts(*sources: Source) -> set[tuple[int, int]]:
        using = Configuration(Settings(sources=sources), tmp_path)
        facts = compare(folder, configuration=using, within=within(tmp_path)).facts
        return {(fact.sources, fact.independent) for fact in facts}

    assert counts() == {(2, 2)}
    assert counts(Source(name="a", origin="Wire"), Source(name="b", origin="Wire")) == {(2, 1)}
    assert counts() == {(2, 2)}
