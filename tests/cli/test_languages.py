"""``claimcheck languages``: what each language has and lacks."""

from conftest import Run


def test_a_row_a_language_and_what_it_lacks(run: Run) -> None:
    done = run("languages")
    assert done.returncode == 0
    rows = {line.split()[0]: line.split() for line in done.stdout.split("\n\n")[0].splitlines()}
    assert rows["id"] == ["id", "own", "yes", "yes", "yes", "yes", "nothing"]
    assert rows["en"] == ["en", "own", "yes", "yes", "yes", "yes", "nothing"]
    assert rows["fr"][:2] == ["fr", "shared"]
    assert rows["jv"][1] == "-"
    assert "uk" in done.stdout.split("\n\n")[1]
