"""How the cost of comparing grows with the archive: time as ratios to a plain scan, and memory.

    python tests/benchmarks/corpus.py [--articles 1500] [--times 10]
    python tests/benchmarks/corpus.py --write 15000 > archive.jsonl

The archive is our own stories (data/articles), told again with other names, rare words and figures; each
run is a process of its own.  The scan splits the same texts into words and nothing else.  Ends with 1
where so many times the articles take more than 1.2 times as many times the time.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from itertools import count, islice
from pathlib import Path
from random import Random

from claimcheck.context.provenance import infer
from claimcheck.languages import table
from claimcheck.model import Article
from claimcheck.reading import read
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem

DATA = Path(__file__).parent.parent.parent / "data" / "articles"
CLAIMCHECK = str(Path(sys.executable).parent / "claimcheck")
#: So many times the growth of the archive may the time grow.
BUDGET = 1.2
_WORD = re.compile(r"[^\W\d_]+|\d+")
_SCAN = re.compile(r"\w+|[^\w\s]")
_RARE, _YEARS, _DAYS = 4.0, 1000, 31
_READ_BY = ("attribution", "counted", "dates", "events", "hedges", "numbers", "units")
_SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]


class Retelling:
    """One way of telling the stories: each name and rare word another one, each large figure another figure."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._chance = Random(number)  # noqa: S311 - the same archive in every run
        self._names: dict[str, str] = {}

    def told(self, text: str, language: str) -> str:
        """A text with its names and figures changed, the same ones the same way."""
        return _WORD.sub(lambda found: self._word(found[0], language), text) if self._number else text

    def _word(self, word: str, language: str) -> str:
        if word.isdecimal():
            value = int(word)
            return str(value + self._number % 60) if _DAYS < value < _YEARS else word
        small = word.lower()
        if rarity(stem(small, language), language) < _RARE or small in kept(language):
            return word
        if small not in self._names:
            self._names[small] = "".join(self._chance.choices(_SYLLABLES, k=4))
        return self._names[small].capitalize() if word[0].isupper() else self._names[small]


@cache
def kept(language: str) -> frozenset[str]:
    """The words that claims are read by."""
    return frozenset(_WORD.findall(str([table(language, name) for name in _READ_BY]).lower()))


def archive() -> Iterator[dict[str, str | None]]:
    """Article records without end, retelling after retelling."""
    ours = [infer(article) for article in read([DATA]).articles]
    for number in count():
        retelling = Retelling(number)
        for article in ours:
            yield _record(article, number, retelling)


def _record(article: Article, number: int, retelling: Retelling) -> dict[str, str | None]:
    return {
        "id": f"{number}/{Path(article.id).stem}",
        "source": article.source,
        "title": retelling.told(article.title or "", article.language),
        "text": retelling.told(article.text, article.language),
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
    }


def written(path: Path, size: int) -> str:
    """An archive of so many articles in a file; its text."""
    text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in islice(archive(), size))
    path.write_text(text, encoding="utf-8")
    return text


def scanned(text: str) -> float:
    """Seconds that a plain scan for words takes, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        _SCAN.findall(text)
        best = min(best, time.perf_counter() - start)
    return best


def compared(path: Path) -> tuple[float, float, dict[str, int]]:
    """Seconds of one core and megabytes that ``compare`` takes on a file, without a cache; its summary."""
    answer = path.with_suffix(".answer")
    command = (
        CLAIMCHECK,
        "compare",
        str(path),
        "--no-cache",
        "--quiet",
        "--format",
        "json",
        "-o",
        str(answer),
    )
    running = subprocess.Popen(command)
    _, _, used = os.wait4(running.pid, 0)
    running.returncode = 0
    summary = json.loads(answer.read_text(encoding="utf-8"))["summary"]
    answer.unlink()
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, summary


def main() -> int:
    """Measure two archives and print; 1 where the growth is past the budget."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=1500)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument(
        "--write", type=int, help="write so many articles to standard output, measure nothing"
    )
    given = parser.parse_args()
    if given.write:
        sys.stdout.writelines(json.dumps(one) + "\n" for one in islice(archive(), given.write))
        return 0
    taken, memory = [], []
    for size in (given.articles, given.articles * given.times):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "archive.jsonl")
            scan = scanned(written(path, size))
            seconds, megabytes, summary = compared(path)
        taken.append(seconds)
        memory.append(megabytes)
        told = f"{summary['claims']:7} claims {summary['facts']:7} facts"
        sys.stdout.write(
            f"{size:6} articles {told}: x{seconds / scan:6.1f} a plain scan, {megabytes:5.0f} MB\n"
        )
    growth = taken[1] / taken[0]
    each = (memory[1] - memory[0]) / (given.articles * (given.times - 1)) * 1000
    sys.stdout.write(
        f"{given.times} times the articles take x{growth:.1f} the time; {each:.0f} MB per 1,000 articles\n"
    )
    return int(growth > BUDGET * given.times)


if __name__ == "__main__":
    sys.exit(main())
