"""The time that quantities of an article take, as ratios to a plain scan for digits and to quantulum3.

Run it on article records:  python tests/benchmarks/quantities.py ARTICLES.jsonl [--language en] [--articles 300]
quantulum3 (English only) and google-re2 are measured where they are installed.  Prints the best of three rounds.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article
from claimcheck.text.passages import passages

ROUNDS = 3
SCAN = r"(?:at least|about|setidaknya|sekitar|lebih dari)? ?(?:Rp|\$)? ?\d[\d.,]*(?: ?(?:%|persen|percent|juta|million|ribu|people|orang))?"


def timed(work: Callable[[str], object], texts: list[str]) -> float:
    """Milliseconds a text, the best of the rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for text in texts:
            work(text)
        best = min(best, time.perf_counter() - start)
    return best * 1000 / len(texts)


def ready(texts: list[str], language: str) -> float:
    """Milliseconds an article for quantities alone: its passages are made before the clock starts."""
    made = [passages(Article(id="a", text=text, language=language)) for text in texts]
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for article in made:
            for passage in article:
                quantity_mentions(passage, ())
        best = min(best, time.perf_counter() - start)
    return best * 1000 / len(texts)


def others(language: str) -> dict[str, Callable[[str], object]]:
    """The plain scans and, for English, quantulum3: each a function of a text."""
    found: dict[str, Callable[[str], object]] = {"re scan": re.compile(SCAN).findall}
    try:
        found["re2 scan"] = importlib.import_module("re2").compile(SCAN).findall
    except ImportError:
        sys.stderr.write("google-re2 is not installed\n")
    if language == "en":
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found["quantulum3"] = importlib.import_module("quantulum3.parser").parse
        except ImportError:
            sys.stderr.write("quantulum3 is not installed\n")
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path)
    parser.add_argument("--language", default="id")
    parser.add_argument("--count", type=int, default=300)
    options = parser.parse_args()
    lines = options.articles.read_text(encoding="utf-8").split("\n")[: options.count]
    texts = [json.loads(line)["text"] for line in lines if line.strip()]
    own = ready(texts, options.language)
    sys.stdout.write(f"{'quantities':12} {own:8.3f} ms an article\n")
    for name, work in others(options.language).items():
        took = timed(work, texts)
        sys.stdout.write(f"{name:12} {took:8.3f} ms an article, {took / own:8.2f} times ours\n")


if __name__ == "__main__":
    main()
