"""Make languages/<code>/frequencies.toml: how common each stem is in news, in bands.

    python scripts/make_frequencies.py id ARTICLES.jsonl [MORE.jsonl ...]

Every line of a file is a JSON object with a "text".  A stem stands in the band of the share of
articles that hold it; stems rarer than the last band are left out, and count as rare.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from claimcheck.text.stems import stem
from claimcheck.text.tokens import tokenise

BANDS = (0.5, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02)


def main(language: str, paths: list[str]) -> None:
    """Count the articles that hold each stem and write the bands."""
    seen: Counter[str] = Counter()
    articles = 0
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").split("\n"):
            if line.strip():
                articles += 1
                words = tokenise(json.loads(line)["text"]).lower
                seen.update({stem(word, language) for word in words if word.isalpha()})
    out = ["# Made by scripts/make_frequencies.py: stems by the least share of news articles that hold them."]
    ceiling = 1.01
    for floor in BANDS:
        band = sorted(word for word, count in seen.items() if floor <= count / articles < ceiling)
        out.append(f'"{floor}" = "{"; ".join(band)}"')
        ceiling = floor
    target = Path(__file__).parent.parent / "src" / "claimcheck" / "languages" / language / "frequencies.toml"
    target.write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
