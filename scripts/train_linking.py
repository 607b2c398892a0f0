"""Learn src/claimcheck/linking/weights.toml from labelled articles.

    python scripts/train_linking.py GOLD.jsonl ARTICLES.jsonl [GOLD.jsonl ARTICLES.jsonl ...]
    python scripts/train_linking.py --held-out GOLD.jsonl ARTICLES.jsonl [...]

ARTICLES.jsonl holds an article a line: "cluster", "id" and "text", and where they are known "title",
"outlet" and "date".  GOLD.jsonl holds a fact a line: its "cluster", its "kind" ("date" or another),
and "values", each with the "article", the "field" ("title" or "text"), "start" and "end" of the words
that state it.  Two claims of two articles are a match where one fact holds both; a pair of which no
fact holds either claim is not labelled and left out.

The weights are those of a logistic regression over levels, by kind and agreement, each drawn to a
belief set by hand (linking_priors.toml): maximum a posteriori with a Gaussian prior, by Newton's
method (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4).  Every
cluster weighs as the root of its pairs, so that a long story does not outvote many short ones.

With ``--held-out`` a fifth of the clusters (by the hash of their names) is kept from learning, and
the figures on it are printed.  The same input gives the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import tomli
from numpy.typing import NDArray

from claimcheck.claims.extracting import claims_of
from claimcheck.context.provenance import infer, story_dates
from claimcheck.linking.gates import comparable
from claimcheck.linking.levels import levels
from claimcheck.linking.profiles import profiles
from claimcheck.linking.stories import stories
from claimcheck.model import Article, Claim
from claimcheck.values.anchor import Anchor
from claimcheck.values.identity import same_value

#: A line of a file: the article or the fact that it holds.
Row: TypeAlias = dict[str, Any]
Vector: TypeAlias = NDArray[np.float64]

PRIORS = Path(__file__).with_name("linking_priors.toml")
TARGET = Path(__file__).parent.parent / "src" / "claimcheck" / "linking" / "weights.toml"
HEADER = """\
# The weight of each level, in log-odds; made by scripts/train_linking.py from labelled pairs of claims.
# All but those set by hand, which labelled articles hold too seldom to learn: "sentence:copied", so that a
# figure mistyped in a copy is found, and levels of tolls, so that they are, in whatever words they are told:
# of 55 pairs of one place or one kind of people that differ, in 50 stories, all but one are of one toll."""
MODELS = ("date-agree", "date-differ", "quantity-agree", "quantity-differ")
#: One cluster in so many is held out.
FOLDS = 5
#: Weights that say less are not written.
LEAST = 0.05
#: A Newton step is cut to this length, and steps end below ``SETTLED``.
LONGEST_STEP, SETTLED, MOST_STEPS = 3.0, 1e-6, 60


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of two articles of one cluster: the levels they reach, and whether one fact holds both."""

    cluster: str
    model: str
    levels: tuple[str, ...]
    match: bool


@dataclass(frozen=True, slots=True)
class Model:
    """The log-odds of a pair: a bias, and a weight for every level that it reaches."""

    bias: float | None
    weights: Mapping[str, float]

    def score(self, pair: Pair) -> float:
        """The log-odds that the pair is a match."""
        return (self.bias or 0.0) + sum(self.weights.get(level, 0.0) for level in pair.levels)


def labelled_pairs(gold: Path, articles: Path, wanted: Callable[[str], bool]) -> Iterator[Pair]:
    """The labelled pairs of the wanted clusters of two files."""
    told: dict[str, list[Row]] = defaultdict(list)
    for row in rows(articles):
        told[row["cluster"]].append(row)
    facts: dict[str, list[Row]] = defaultdict(list)
    for row in rows(gold):
        facts[row["cluster"]].append(row)
    for cluster, of in facts.items():
        if wanted(cluster):
            yield from cluster_pairs(cluster, of, [article_of(row) for row in told[cluster]])


def rows(path: Path) -> Iterator[Row]:
    """The records of a JSONL file."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def article_of(row: Row) -> Article:
    """The article of a row, with what its words tell where the row does not."""
    when, title = row.get("date"), row.get("title")
    published = (datetime if "T" in when else date).fromisoformat(when) if when else None
    return infer(
        Article(
            id=row["id"],
            text=row["text"],
            title=title,
            title_basis="given" if title else "unknown",
            source=row.get("outlet"),
            published=published,
        )
    )


def claims_in(articles: Sequence[Article]) -> tuple[Claim, ...]:
    """The claims of a cluster, those of an undated article read by its story's day."""
    borrowed = {name: day for story in stories(articles) for name, day in story_dates(story).items()}
    return tuple(claim for article in articles for claim in claims_of(article, _anchor(article, borrowed)))


def _anchor(article: Article, borrowed: Mapping[str, date]) -> Anchor:
    if article.id in borrowed:
        return Anchor(borrowed[article.id], "story")
    return Anchor(article.day, "published") if article.day else Anchor()


def cluster_pairs(cluster: str, facts: Sequence[Row], articles: Sequence[Article]) -> Iterator[Pair]:
    """The labelled pairs of one cluster."""
    claims = claims_in(articles)
    facts_of = _labels(facts, claims)
    for one, other in combinations(profiles(articles, claims), 2):
        first, second = one.claim, other.claim
        if first.article == second.article or not comparable(first, second):
            continue
        if facts_of[first.id] or facts_of[second.id]:
            match = bool(facts_of[first.id] & facts_of[second.id])
            yield Pair(cluster, model_of(first, second), levels(one, other), match)


def _labels(facts: Sequence[Row], claims: Sequence[Claim]) -> dict[str, set[int]]:
    """The facts, by number, that hold each claim: those that label words of it."""
    found: dict[str, set[int]] = {claim.id: set() for claim in claims}
    for number, fact in enumerate(facts):
        for value in fact["values"]:
            for claim in claims:
                if (claim.kind == "date") == (fact["kind"] == "date") and _states(claim, value):
                    found[claim.id].add(number)
    return found


def _states(claim: Claim, value: Row) -> bool:
    """Whether a claim's words overlap the labelled ones."""
    span = claim.span
    place = (value["article"], value.get("field", "text"))
    return (claim.article, span.field) == place and span.start < value["end"] and value["start"] < span.end


def model_of(one: Claim, other: Claim) -> str:
    kind = "date" if one.kind == "date" else "quantity"
    return f"{kind}-{'agree' if same_value(one, other) else 'differ'}"


def fitted(pairs: Sequence[Pair], name: str, priors: Row) -> Model:
    """The most likely weights of some pairs, given the beliefs in ``priors``, and those set there."""
    if not pairs:
        return Model(priors["bias"][name], {})
    known = sorted({level for pair in pairs for level in pair.levels})
    column = {level: index for index, level in enumerate(known)}
    reached = np.zeros((len(pairs), len(known) + 1))  # the last column is the bias
    reached[:, -1] = 1
    for row, pair in enumerate(pairs):
        reached[row, [column[level] for level in pair.levels]] = 1
    matches = np.array([pair.match for pair in pairs], float)
    believed = np.array([*(priors["levels"].get(level, 0.0) for level in known), priors["bias"][name]])
    strength = np.full(len(believed), priors["strength"]["level"])
    strength[-1] = priors["strength"]["bias"]
    found = maximum(reached, matches, worth(pairs), believed, strength)
    set_by_hand = {level: of[name] for level, of in priors["set"].items() if name in of}
    return Model(float(found[-1]), {**dict(zip(known, found[:-1].tolist(), strict=True)), **set_by_hand})


def worth(pairs: Sequence[Pair]) -> Vector:
    """What each pair counts, one on average: a cluster counts as the root of its pairs."""
    sizes = Counter(pair.cluster for pair in pairs)
    worth: Vector = np.array([1 / np.sqrt(sizes[pair.cluster]) for pair in pairs])
    worth *= len(pairs) / worth.sum()
    return worth


def maximum(reached: Vector, matches: Vector, worth: Vector, believed: Vector, strength: Vector) -> Vector:
    """The maximum a posteriori by Newton's method, from no weight at all."""
    found = np.zeros(len(believed))
    for _ in range(MOST_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(reached @ found, -30, 30)))
        slope = reached.T @ (worth * (likely - matches)) + strength * (found - believed)
        bend = (reached * (worth * likely * (1 - likely))[:, None]).T @ reached + np.diag(strength)
        step = np.linalg.solve(bend, slope)
        longest = max(1e-9, np.abs(step).max())
        found -= step * min(1.0, LONGEST_STEP / longest)
        if longest < SETTLED:
            break
    return found


def figures(pairs: Sequence[Pair], model: Model) -> str:
    """How well a model tells matches: area under the ROC curve, precision and recall at even odds."""
    scores = np.array([model.score(pair) for pair in pairs])
    matches = np.array([pair.match for pair in pairs], bool)
    told, rest = scores[matches], np.sort(scores[~matches])
    if not told.size or not rest.size:
        return f"{len(pairs)} pairs, too few to measure"
    sides: tuple[Vector, Vector] = (np.searchsorted(rest, told), np.searchsorted(rest, told, side="right"))
    auc = (sides[0] + sides[1]).mean() / 2 / rest.size
    precision = (told > 0).sum() / max(1, (scores > 0).sum())
    return (
        f"{len(pairs)} pairs, {told.size} match; AUC {auc:.3f}, "
        f"precision {precision:.3f}, recall {(told > 0).mean():.3f}"
    )


def as_toml(models: Mapping[str, Model], header: str = HEADER) -> str:
    """The weights as the text of weights.toml."""
    lines = [header]
    for name, model in models.items():
        lines.append(f"\n[{name}]")
        lines += [f"bias = {model.bias:.2f}"] if model.bias is not None else []
        lines += [
            f'"{level}" = {weight:.2f}'
            for level, weight in sorted(model.weights.items())
            if abs(weight) >= LEAST
        ]
    return "\n".join(lines) + "\n"


def held_out(cluster: str) -> bool:
    """Whether a cluster belongs to the fifth that is kept from learning."""
    return int(hashlib.md5(cluster.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS == 0


def main(arguments: Sequence[str]) -> None:
    """Learn the weights, print figures, and write weights.toml."""
    parser = argparse.ArgumentParser(description="Learn how claims of one fact are told.")
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="GOLD ARTICLES", help="two files, or more twos"
    )
    parser.add_argument("--held-out", action="store_true", help="keep a fifth of the clusters to measure on")
    parser.add_argument("-o", "--output", type=Path, default=TARGET, help="weights.toml unless given")
    options = parser.parse_args(arguments)
    if len(options.files) % 2:
        parser.error("every GOLD.jsonl needs its ARTICLES.jsonl")
    twos = list(zip(options.files[::2], options.files[1::2], strict=True))
    learnt = _all_pairs(twos, lambda cluster: not (options.held_out and held_out(cluster)))
    kept = _all_pairs(twos, held_out) if options.held_out else {}
    priors = tomli.loads(PRIORS.read_text(encoding="utf-8"))
    models = {name: fitted(learnt[name], name, priors) for name in MODELS}
    for name, model in models.items():
        print(f"{name:16} learnt from {figures(learnt[name], model)}")  # noqa: T201
        if options.held_out:
            print(f"{'':16} held out:   {figures(kept[name], model)}")  # noqa: T201
    options.output.write_text(as_toml(models), encoding="utf-8")


def _all_pairs(
    twos: Iterable[tuple[Path, Path]], wanted: Callable[[str], bool]
) -> Mapping[str, Sequence[Pair]]:
    """The labelled pairs of the wanted clusters of all files, by the model that they teach."""
    found: dict[str, list[Pair]] = {name: [] for name in MODELS}
    for gold, articles in twos:
        for pair in labelled_pairs(gold, articles, wanted):
            found[pair.model].append(pair)
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
