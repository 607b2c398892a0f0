"""Learn src/claimcheck/linking/senses.toml from stories told in two languages, or measure what it gains.

    python scripts/train_senses.py data/two-languages/learnt.txt
    python scripts/train_senses.py --measure data/two-languages/measured.txt

A file holds stories: "=== name", and below it articles: "--- language | outlet | day | title", and the
text, a paragraph a line.  Words in braces state a fact of the story: "{dead:14 people}"; a claim in no
brace is not labelled.  The sentence model has to be installed (``claimcheck-news[semantic]``).

A weight is what a level of ``sense`` adds to the log-odds that the other levels give, in a logistic
regression by kind and agreement (``train_linking.py``), with the beliefs of ``linking_priors.toml``.
Measured are the links between articles in two languages, all stories of the file being one corpus:
without the model; without it where the stories are given; and with it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import numpy as np
import tomli
from train_linking import MODELS, PRIORS, Model, Pair, as_toml, claims_in, maximum, model_of, worth

from claimcheck.cache import Cache
from claimcheck.context.provenance import infer
from claimcheck.linking.facts import link_stories, weighed
from claimcheck.linking.gates import comparable
from claimcheck.linking.levels import levels, weight
from claimcheck.linking.semantic import Encoder, across_languages, encoder
from claimcheck.linking.stories import stories
from claimcheck.model import Article, Claim

TARGET = Path(__file__).parent.parent / "src" / "claimcheck" / "linking" / "senses.toml"
HEADER = (
    "# What a level of sense adds, in log-odds; made by scripts/train_senses.py from stories told in two "
    "languages."
)
#: How sure it is that the other levels' weights stay as they are, as pairs' worth of evidence.
FIXED = 1e6
#: The braces of a text: the fact, and the words that state it.
BRACES = re.compile(r"\{(\w+):([^}]*)\}")
#: A place that states a fact: field, first code point, one past the last, and the fact's name.
Label: TypeAlias = tuple[str, int, int, str]
Groups: TypeAlias = tuple[tuple[Article, ...], ...]
#: The places by the article's id.
Labels: TypeAlias = dict[str, list[Label]]


@dataclass(frozen=True)
class Told:
    """The articles of some stories by the story's name, and what their words state."""

    stories: Mapping[str, tuple[Article, ...]]
    labels: Labels

    @classmethod
    def of(cls, path: Path) -> Told:
        """The stories of a file."""
        labels: Labels = {}
        found: dict[str, tuple[Article, ...]] = {}
        for part in path.read_text(encoding="utf-8").split("=== ")[1:]:
            name, *texts = re.split(r"\n--- ", part)
            found[name] = tuple(_article(f"{name}/{n}", text, labels) for n, text in enumerate(texts))
        return cls(found, labels)

    def fact(self, claim: Claim) -> str | None:
        """The fact that a claim states, if it is labelled."""
        name, span = claim.article.split("/")[0], claim.span
        for field, start, end, fact in self.labels[claim.article]:
            if span.field == field and span.start < end and start < span.end:
                return f"{name} {fact}"
        return None


def _article(name: str, told: str, labels: Labels) -> Article:
    head, body = told.strip().split("\n", 1)
    language, outlet, day, title = head.split(" | ")
    labels[name] = []
    given = Article(
        id=name,
        title=_plain(title, "title", labels[name]),
        text=_plain(body, "text", labels[name]),
        title_basis="given",
        source=outlet,
        language=language,
        published=date.fromisoformat(day),
        published_basis="given",
    )
    return infer(given)


def _plain(marked: str, field: str, labels: list[Label]) -> str:
    """A text without its braces, whose places are added to ``labels``."""
    text, last = "", 0
    for found in BRACES.finditer(marked):
        text += marked[last : found.start()]
        labels.append((field, len(text), len(text) + len(found[2]), found[1]))
        text, last = text + found[2], found.end()
    return text + marked[last:]


def labelled(told: Told, encode: Encoder) -> Iterator[tuple[Pair, float]]:
    """The labelled pairs of claims in two languages, and the log-odds that all other levels give."""
    for name, articles in told.stories.items():
        claims = claims_in(articles)
        language = {article.id: article.language for article in articles}
        for one, other in combinations(weighed(articles, claims, encode=encode), 2):
            first, second = one.claim, other.claim
            facts = told.fact(first), told.fact(second)
            apart = language[first.article] != language[second.article]
            if apart and any(facts) and comparable(first, second):
                found = levels(one, other)
                sense = tuple(level for level in found if level.startswith("sense:"))
                rest = tuple(level for level in found if level not in sense)
                pair = Pair(name, model_of(first, second), sense, facts[0] == facts[1])
                yield pair, weight(rest, first, second)


def learnt(
    pairs: Sequence[tuple[Pair, float]], name: str, priors: Mapping[str, Mapping[str, float]]
) -> Model:
    """The weights of the levels of sense for one kind and agreement; the other weights stay."""
    some = [(pair, rest) for pair, rest in pairs if pair.model == name]
    known = [level for level in priors["levels"] if level.startswith("sense:")]
    if not some:
        return Model(None, {level: priors["levels"][level] for level in known})
    reached = np.array([[rest, *(level in pair.levels for level in known)] for pair, rest in some], float)
    matches = np.array([pair.match for pair, _ in some], float)
    believed = np.array([1.0, *(priors["levels"][level] for level in known)])
    strength = np.array([FIXED, *(priors["strength"]["sense"] for _ in known)])
    found = maximum(reached, matches, worth([pair for pair, _ in some]), believed, strength)
    return Model(None, dict(zip(known, found[1:].tolist(), strict=True)))


def found_stories(told: Told, encode: Encoder | None) -> Groups:
    """The stories that are found among all articles."""
    articles = [article for story in told.stories.values() for article in story]
    groups = stories(articles)
    if encode is None:
        return groups
    place = {article.id: index for index, article in enumerate(articles)}
    indexed = [tuple(place[article.id] for article in group) for group in groups]
    joined = across_languages(indexed, articles, encode)
    return tuple(tuple(articles[index] for index in group) for group in joined)


def figures(told: Told, groups: Groups, encode: Encoder | None) -> str:
    """How many links between two languages are found, and how many of those that are told are right."""
    articles = [article for story in told.stories.values() for article in story]
    claims = claims_in(articles)
    home = {claim: fact.id for fact in link_stories(groups, claims, encode=encode) for claim in fact.claims}
    language = {article.id: article.language for article in articles}
    pairs = found = linked = 0
    for one, other in combinations(claims, 2):
        facts = told.fact(one), told.fact(other)
        if not any(facts) or language[one.article] == language[other.article]:
            continue
        same, together = facts[0] == facts[1], home.get(one.id) == home.get(other.id, "")
        pairs, found, linked = pairs + same, found + (same and together), linked + together
    whole = sum(set(story) in map(set, groups) for story in told.stories.values())
    return (
        f"{whole} of {len(told.stories)} stories whole, {found} of {pairs} links found "
        f"({found / pairs:.3f}), {found} of {linked} told are right ({found / max(1, linked):.3f})"
    )


def main(arguments: Sequence[str]) -> None:
    """Learn the weights, or measure."""
    parser = argparse.ArgumentParser(description="Learn what the sense of words says of two claims.")
    parser.add_argument("file", type=Path, help="labelled stories told in two languages")
    parser.add_argument("--measure", action="store_true", help="print figures, learn nothing")
    parser.add_argument("-o", "--output", type=Path, default=TARGET, help="senses.toml unless given")
    options = parser.parse_args(arguments)
    told, encode = Told.of(options.file), encoder(Cache(None))
    if options.measure:
        for name, using in (("without", None), ("given", None), ("with", encode)):
            groups = tuple(told.stories.values()) if name == "given" else found_stories(told, using)
            print(f"{name:8}{figures(told, groups, using)}")  # noqa: T201
        return
    priors = tomli.loads(PRIORS.read_text(encoding="utf-8"))
    pairs = list(labelled(told, encode))
    models = {name: learnt(pairs, name, priors) for name in MODELS}
    options.output.write_text(as_toml(models, HEADER), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
