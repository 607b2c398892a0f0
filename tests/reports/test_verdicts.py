"""The word on a fact, and the line on what is not told."""

from dataclasses import replace

from report_sample import FACTS, FINDINGS, REPORT

from claimcheck.reports.verdicts import judged, unsure_line


def test_a_difference_that_is_not_told_is_no_agreement() -> None:
    """Its finding was settled, left out or not sure enough."""
    told = judged(FACTS[0], ())
    assert (told.gravity, told.word) == ("note", "conflict, not told")
    assert judged(FACTS[2], ()).gravity == "agree"


def test_what_is_not_sure_enough_is_counted_by_its_confidence() -> None:
    treaty, ferry = FINDINGS
    low = replace(ferry, confidence="low")
    assert unsure_line(REPORT) == ""
    assert unsure_line(replace(REPORT, unsure=(treaty,))) == (
        "1 of medium confidence not shown; --min-confidence medium shows them"
    )
    assert unsure_line(replace(REPORT, unsure=(treaty, low, low))) == (
        "1 of medium confidence and 2 of low confidence not shown; --min-confidence low shows them"
    )
