from dataclasses import replace

from report_sample import CLAIMS, FACTS, FINDINGS, REPORT, claim, day

from claimcheck.reports.blocks import blocks


def test_a_report_without_findings_has_no_blocks() -> None:
    assert blocks(replace(REPORT, findings=())) == []


def test_worst_first() -> None:
    assert [block.findings[0].code for block in blocks(REPORT)] == ["D101", "D103"]


def test_agreeing_facts_come_last_and_only_when_asked_for() -> None:
    assert [block.title for block in blocks(REPORT, every_fact=True)][-1] == "People aboard the ferry"


def test_two_findings_on_one_fact_share_a_block() -> None:
    second = replace(FINDINGS[1], code="D102", level="note")
    made = blocks(replace(REPORT, findings=(second, *FINDINGS)))
    assert [finding.code for finding in made[0].findings] == ["D101", "D102"]
    assert len(made) == 2


def test_a_row_for_each_distinct_value_in_the_order_of_the_values() -> None:
    rows = blocks(REPORT)[0].rows
    assert [row.value for row in rows] == ["Mon 3 Mar 2025", "Tue 4 Mar 2025", "a Monday"]
    assert rows[0].sources == ("The Harbour Post",)
    assert rows[0].speakers == ("port officials",)
    assert rows[0].claims == (CLAIMS[0],)


def test_sources_of_one_value_share_its_row() -> None:
    rows = blocks(REPORT, every_fact=True)[2].rows
    assert [(row.value, row.sources) for row in rows] == [("52", ("Kabar Laut", "Wire Nine"))]


def test_a_stage_is_shown_where_it_tells_two_values_apart() -> None:
    assert [row.value for row in blocks(REPORT)[1].rows] == [
        "Jun 2024 (announced)",
        "Mon 11 Nov 2024 (signed)",
    ]


def test_a_finding_without_a_fact_is_titled_by_its_message() -> None:
    lone = claim("wire", "11 November 2024", day(2024, 11, 11))
    finding = replace(FINDINGS[1], fact=None, claims=(lone.id,), message="not a Monday")
    made = blocks(replace(REPORT, findings=(finding,), facts=FACTS, claims=CLAIMS))
    assert [(block.title, block.sources) for block in made] == [("not a Monday", 1)]


def test_a_day_that_the_story_fixed_has_a_row_of_its_own_that_says_so() -> None:
    inferred = replace(day(2025, 3, 3), basis="story")
    monday = replace(CLAIMS[5], value=inferred)
    claims = (*CLAIMS[:5], monday, *CLAIMS[6:])
    rows = blocks(replace(REPORT, claims=claims))[0].rows
    assert [row.value for row in rows] == [
        "Mon 3 Mar 2025",
        "Mon 3 Mar 2025 (by the story's date)",
        "Tue 4 Mar 2025",
    ]


def test_the_plainest_words_are_quoted() -> None:
    published = replace(CLAIMS[5], value=replace(day(2025, 3, 3), basis="published"), id="wire:0")
    fact = replace(FACTS[0], claims=("wire:0", CLAIMS[0].id))
    finding = replace(FINDINGS[1], claims=fact.claims)
    report = replace(REPORT, claims=(published, CLAIMS[0]), facts=(fact,), findings=(finding,))
    assert [row.quoted for row in blocks(report)[0].rows] == [CLAIMS[0]]
