"""Where claims stand: the file and the lines that an editor opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Place


def line_of(claim: Claim, article: Article) -> int | None:
    """The 1-based line of the file on which a claim begins; None for a title apart from the text."""
    return None if claim.span.field == "title" else article.line(claim.span.start)


def file_names(articles: Iterable[Article], *, short: bool) -> dict[str, str]:
    """What to call each article's file, by the article's id: its path, or the last part where that does."""
    paths = {article.id: article.path or article.id for article in articles}
    if not short:
        return paths
    last = {path: PurePath(path).name for path in paths.values()}
    sharing = Counter(last.values())
    return {key: last[path] if sharing[last[path]] == 1 else path for key, path in paths.items()}


@frozen()
class NamedPlace:
    """What to call a place, and where it is: its file and the first line of it."""

    shown: str
    path: str | None
    line: int


def file_place(place: Place) -> NamedPlace:
    """A place in a file: "file:3", "file" for all of it."""
    shown = place.path if place.line is None else f"{place.path}:{place.line}"
    return NamedPlace(shown, place.path, place.line or 1)


def places_of(
    claims: Iterable[Claim], articles: Mapping[str, Article], names: Mapping[str, str]
) -> list[NamedPlace]:
    """A place for each article: "file:3", "file:3,8", "file (title)" where the title alone says it."""
    lines: dict[str, set[int]] = {}
    for claim in claims:
        line = line_of(claim, articles[claim.article])
        lines.setdefault(claim.article, set()).update([] if line is None else [line])
    return [
        NamedPlace(
            f"{names[key]}:{','.join(map(str, sorted(found)))}" if found else f"{names[key]} (title)",
            articles[key].path,
            min(found, default=1),
        )
        for key, found in lines.items()
    ]
