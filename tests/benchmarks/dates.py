"""Time to find the dates of articles, beside dateparser's own search on the same articles.

    python tests/benchmarks/dates.py ARTICLES.jsonl [language]

Prints milliseconds an article and their ratio; dateparser is asked on a tenth of the articles.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from pathlib import Path

from dateparser.search import search_dates

from claimcheck.claims.dates import date_mentions
from claimcheck.model import Article
from claimcheck.text.passages import Passage, passages
from claimcheck.values.anchor import Anchor

ROUNDS, SHARE = 3, 10
ANCHOR = Anchor(date(2025, 6, 18), "published")


def read(path: Path, language: str) -> list[tuple[Passage, ...]]:
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    return [
        passages(Article(id=str(n), text=record["text"], language=language))
        for n, record in enumerate(records)
    ]


def ours(articles: list[tuple[Passage, ...]]) -> float:
    begun = time.process_time()
    for article in articles:
        for passage in article:
            date_mentions(passage, ANCHOR)
    return (time.process_time() - begun) * 1000 / len(articles)


def theirs(articles: list[tuple[Passage, ...]], language: str) -> float:
    begun = time.process_time()
    for article in articles:
        for passage in article:
            search_dates(passage.text, languages=[language])
    return (time.process_time() - begun) * 1000 / len(articles)


def main() -> None:
    path, language = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "id"
    articles = read(path, language)
    best = min(ours(articles) for _ in range(ROUNDS))
    beside = theirs(articles[::SHARE], language)
    sys.stdout.write(
        f"dates {best:.2f} ms, dateparser {beside:.2f} ms an article: {beside / best:.0f} times\n"
    )


if __name__ == "__main__":
    main()
