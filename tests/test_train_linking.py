"""The script that learns how claims of one fact are told, on labelled articles of our own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import tomli

SCRIPT = Path(__file__).parent.parent / "scripts" / "train_linking.py"
MODELS = ["date-agree", "date-differ", "quantity-agree", "quantity-differ"]

#: Two articles a cluster; in each the words that state the toll and the day are labelled.
CLUSTERS = {
    "bridge": (
        ("The Corran bridge fell on 3 May 2024, killing 14 workers.", "14 workers", "3 May 2024"),
        ("A bridge at Corran collapsed on 4 May 2024 and 16 workers died.", "16 workers", "4 May 2024"),
    ),
    "mine": (
        ("The Oster mine flooded on 7 June 2024; 9 miners drowned, 30 escaped.", "9 miners", "7 June 2024"),
        ("Nine miners drowned when the Oster mine flooded on 7 June 2024.", "Nine miners", "7 June 2024"),
    ),
    "fire": (
        ("Fire killed 21 tenants of Dunmore House on 2 July 2024.", "21 tenants", "2 July 2024"),
        ("The Dunmore House fire of 2 July 2024 killed 22 tenants.", "22 tenants", "2 July 2024"),
    ),
}


@pytest.fixture
def labelled(tmp_path: Path) -> tuple[Path, Path]:
    return write(tmp_path, one_fact=True)


def write(folder: Path, *, one_fact: bool) -> tuple[Path, Path]:
    """The labelled articles as files; without ``one_fact`` every figure is labelled a fact of its own."""
    gold, articles = folder / "gold.jsonl", folder / "articles.jsonl"
    facts, told = [], []
    for cluster, texts in CLUSTERS.items():
        for number, (text, *_) in enumerate(texts):
            told.append({"cluster": cluster, "id": f"{cluster}/{number}", "text": text, "date": "2024-07-09"})
        for field, kind in ((1, "count"), (2, "date")):
            values = [_value(f"{cluster}/{n}", text[0], text[field]) for n, text in enumerate(texts)]
            groups = [values] if one_fact else [[value] for value in values]
            facts += [{"cluster": cluster, "kind": kind, "values": group} for group in groups]
    gold.write_text("\n".join(map(json.dumps, facts)), encoding="utf-8")
    articles.write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    return gold, articles


def _value(article: str, text: str, words: str) -> dict[str, object]:
    start = text.index(words)
    return {"article": article, "field": "text", "start": start, "end": start + len(words)}


def train(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, encoding="utf-8", check=False, timeout=60
    )


def test_half_a_pair_of_files_is_refused(labelled: tuple[Path, Path], tmp_path: Path) -> None:
    output = tmp_path / "weights.toml"
    done = train(labelled[0], "-o", output)
    assert (done.returncode, output.exists()) == (2, False)
    assert "needs its ARTICLES.jsonl" in done.stderr


def test_the_same_articles_teach_the_same_weights(labelled: tuple[Path, Path], tmp_path: Path) -> None:
    outputs = [tmp_path / "one.toml", tmp_path / "other.toml"]
    for output in outputs:
        done = train(*labelled, "-o", output)
        assert done.returncode == 0, done.stderr
    one, other = (output.read_text("utf-8") for output in outputs)
    assert one == other
    learnt = tomli.loads(one)
    assert list(learnt) == MODELS
    assert [learnt[model]["sentence:copied"] for model in MODELS] == [1.5, 4.0, 1.5, 4.0]
    assert [learnt[model].get("toll:main") for model in MODELS] == [None, None, 0.5, 2.2]


def test_labels_move_the_weights(tmp_path: Path) -> None:
    """Where different figures are one fact they become likelier to be one, else less likely."""
    output = tmp_path / "weights.toml"
    learnt = []
    for one_fact in (True, False):
        train(*write(tmp_path, one_fact=one_fact), "-o", output)
        learnt.append(tomli.loads(output.read_text("utf-8"))["quantity-differ"]["bias"])
    believed = tomli.loads(SCRIPT.with_name("linking_priors.toml").read_text("utf-8"))["bias"]
    assert learnt[0] > believed["quantity-differ"] > learnt[1]


def test_held_out_clusters_teach_nothing(labelled: tuple[Path, Path], tmp_path: Path) -> None:
    """The mine is held out, by the hash of its name."""
    whole, kept = (
        train(*options, *labelled, "-o", tmp_path / "weights.toml").stdout
        for options in ((), ("--held-out",))
    )
    assert "held out" not in whole
    assert "quantity-agree   learnt from 1 pairs" in whole
    assert "quantity-agree   learnt from 0 pairs" in kept
    assert kept.count("held out") == len(MODELS)
