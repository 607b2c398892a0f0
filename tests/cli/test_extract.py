"""``claimcheck extract``: every claim, in every format."""

import json
from pathlib import Path

from conftest import Run


def test_a_line_a_claim_whose_span_slices_to_its_text(run: Run, desk: Path) -> None:
    done = run("extract", desk / "post.txt", "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    text = (desk / "post.txt").read_text("utf-8")
    assert [claim["kind"] for claim in claims] == ["date", "count"]
    for claim in claims:
        assert text[claim["span"]["start"] : claim["span"]["end"]] == claim["text"]
    assert (claims[0]["value"]["earliest"], claims[0]["line"]) == ("2025-03-03", 3)


def test_the_table_names_value_line_and_words(run: Run, desk: Path) -> None:
    told = run("extract", "post.txt", cwd=desk).stdout
    assert ":3" in told
    assert "Mon 3 Mar 2025" in told
    assert "[52 passengers]" in told


def test_json_is_one_object(run: Run, desk: Path) -> None:
    answer = json.loads(run("extract", desk, "--format", "json").stdout)
    assert len(answer["articles"]) == 2
    assert len(answer["claims"]) == 4


def test_records_from_standard_input(run: Run) -> None:
    record = {"id": "a1", "text": "It sank on 3 March 2025.", "language": "en", "source": "The Post"}
    done = run("extract", "-", "--format", "jsonl", stdin=json.dumps(record))
    claim = json.loads(done.stdout)
    assert (claim["article"], claim["source"], claim["value"]["timex"]) == ("a1", "The Post", "2025-03-03")
