"""The articles of a run, of which what an earlier run made is kept and not made again.

What is kept is found by what it was made from: claimcheck's own code and tables, the settings that
matter, the file's path and bytes.  Articles are opened all, but read only as far as they are asked for:
to check one article against a thousand takes the telling terms of all, and the words and claims of
its own story alone.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TextIO

from pydantic_core import from_json

from claimcheck.cache import Cache, Shelf
from claimcheck.config import Configuration
from claimcheck.context.provenance import infer, story_dates
from claimcheck.frozen import frozen
from claimcheck.linking.knowledge import knowledge_of
from claimcheck.linking.semantic import across_languages, encoder
from claimcheck.linking.stories import Bearing, bearing, stories_around, vector, weightiest
from claimcheck.linking.vectors import Vector
from claimcheck.making import Making, Watch
from claimcheck.model import Article, NotChecked
from claimcheck.model.plain import decoder
from claimcheck.reading import File, Reading, articles_in, identities, open_files, own_names
from claimcheck.reading.walking import lies_in

#: The articles of a story, by their index.
Group = tuple[int, ...]
#: The articles of a file, and what of it could not be read.
Items = tuple[tuple[Article, ...], tuple[NotChecked, ...]]
_TERMS, _VECTORS = b"terms", b"vectors"


@frozen()
class Telling:
    """What has to be known of every article of a file: its id, and the terms that tell its story."""

    ids: Sequence[str]
    terms: Sequence[Sequence[str]]
    not_checked: tuple[NotChecked, ...]


def unwatched(stage: str, done: int, total: int) -> None:
    """Nobody looks on."""


@frozen(slots=False)
class Surroundings:
    """What a run has around it: standard input (and the file it stands for), what is kept, who looks on."""

    stdin: TextIO | None = None
    stdin_name: str | None = None
    kept: Cache | None = None
    watch: Watch = unwatched


class Corpus:
    """The files at some paths, opened; articles and claims are read when they are asked for.

    Articles are known by their index, in the order of the files.  The id of one that has none of
    its own begins at the project's root, so that it is the same wherever claimcheck is started.
    """

    def __init__(
        self,
        paths: Sequence[str | os.PathLike[str]],
        configuration: Configuration,
        surroundings: Surroundings,
    ) -> None:
        self._languages = configuration.settings.languages
        self._kept = Shelf(surroundings.kept or Cache(None), self._languages)
        self.watch = surroundings.watch
        self._encode = encoder(self._kept.cache) if configuration.settings.semantic else None
        self.knowledge = knowledge_of(configuration)
        self._named = configuration.name_of
        self.making = Making(self._kept, configuration.settings, self.knowledge, self._encode, self.watch)
        self.watch("open", 0, 1)
        self._stdin_name = name = surroundings.stdin_name
        opened = list(open_files(paths, stdin=surroundings.stdin, stdin_name=name))
        self._files = {self._key(file): file for file in opened if isinstance(file, File)}
        self._unopened = tuple(item for item in opened if isinstance(item, NotChecked))
        self._read: dict[bytes, Items] = {}
        self._weighed: dict[bytes, list[Vector]] = {}

    @cached_property
    def _telling(self) -> dict[bytes, Telling]:
        """What has to be known of every file, in order."""
        kept = self._kept.get(key + _TERMS for key in self._files)
        found: dict[bytes, Telling] = {}
        for done, key in enumerate(self._files):
            self.watch("read", done, len(self._files))
            if data := kept.get(key + _TERMS):
                ids, terms, broken = from_json(data)
                found[key] = Telling(ids, terms, tuple(NotChecked(**item) for item in broken))
                continue
            articles, not_checked = self._reading(key)
            ids = [article.id for article in articles]
            terms = [weightiest(one) for one in self._vectors(key)]
            found[key] = Telling(ids, terms, not_checked)
            self._kept.add(key + _TERMS, [(ids, terms, not_checked)])
        return found

    @cached_property
    def _places(self) -> list[tuple[bytes, int]]:
        """The file of each article, and its number there."""
        return [(key, number) for key, told in self._telling.items() for number in range(len(told.ids))]

    @cached_property
    def _names(self) -> list[str]:
        """The id of each article, which no other one has."""
        return own_names([name for told in self._telling.values() for name in told.ids])

    @property
    def not_checked(self) -> tuple[NotChecked, ...]:
        """What was given and could not be read."""
        return self._unopened + tuple(item for told in self._telling.values() for item in told.not_checked)

    def reading(self) -> Reading:
        """Every article as its file and its words tell it, and what could not be read."""
        self._fetch(self._files)
        read = [self._reading(key) for key in self._files]
        found = [article for articles, _ in read for article in articles]
        names = own_names([article.id for article in found])
        broken = [item for _, items in read for item in items]
        return Reading(tuple(map(_renamed, found, names)), (*self._unopened, *broken))

    def stories(self, touching: Collection[str] | None = None) -> list[Group]:
        """The stories of all articles, or those alone that hold an article of some files (by their paths)."""
        paths = [self._files[key].path for key, _ in self._places]
        some = [index for index, path in enumerate(paths) if touching is None or path in touching]
        self.watch("find stories", 0, 1)
        terms = [keys for told in self._telling.values() for keys in told.terms]
        everything = range(len(terms)) if self._encode else some
        groups = list(stories_around(everything, terms, self._vector, self._bearing))
        self._weighed.clear()  # they weigh as much as the articles
        if not self._encode:
            return groups
        self._fetch(self._files)
        joined = across_languages(groups, [self._article(index) for index in everything], self._encode)
        return [group for group in joined if not set(some).isdisjoint(group)]

    def files_at(self, paths: Sequence[str | os.PathLike[str]]) -> frozenset[str]:
        """The files that some paths lead to, by the paths that they were opened by, or could not be."""
        named = [self._stdin_name or path if path == "-" else path for path in paths]
        inside = {os.path.realpath(path) for path in named}
        given = identities(named)
        opened = (
            file.path
            for file in self._files.values()
            if (file.identity in given if file.identity else os.path.realpath(file.path) in inside)
        )
        broken = (item.path for item in self._unopened if lies_in(os.path.realpath(item.path), inside))
        return frozenset((*opened, *broken))

    def in_order(self, stories: Iterable[Sequence[Article]]) -> tuple[Article, ...]:
        """The articles of stories, in the order of the files."""
        place = {name: index for index, name in enumerate(self._names)}
        told = [article for story in stories for article in story]
        return tuple(sorted(told, key=lambda article: place[article.id]))

    def articles(self, story: Group) -> tuple[Article, ...]:
        """The articles of a story; one that is undated gets the day of its story, where that has one."""
        self._fetch({self._places[index][0] for index in story})
        found = [self._article(index) for index in story]
        days = story_dates(found)
        return tuple(
            replace(article, published=days[article.id], published_basis="story")
            if article.id in days
            else article
            for article in found
        )

    def keep(self) -> None:
        """Keep what this run made for later ones."""
        self._kept.write()

    def _key(self, file: File) -> bytes:
        """What a file's articles are made from."""
        made_from = (self._kept.stamp, file.path.encode(), self._named(file.path).encode(), file.data)
        return hashlib.sha256(b"\0".join(made_from)).digest()

    def _article(self, index: int) -> Article:
        key, number = self._places[index]
        return _renamed(self._reading(key)[0][number], self._names[index])

    def _vector(self, index: int) -> Vector:
        key, number = self._places[index]
        return self._vectors(key)[number]

    def _bearing(self, index: int) -> Bearing:
        self._fetch(self._places[index][:1])
        return bearing(self._article(index))

    def _vectors(self, key: bytes) -> list[Vector]:
        """The vectors of a file's articles."""
        if key not in self._weighed:
            name = key + _VECTORS
            if data := self._kept.get([name]).get(name):
                self._weighed[key] = from_json(data)
            else:
                self._weighed[key] = [vector(article) for article in self._reading(key)[0]]
                self._kept.add(name, [self._weighed[key]])
        return self._weighed[key]

    def _reading(self, key: bytes) -> Items:
        """The articles of a file, and what of it could not be read."""
        if key not in self._read:
            items = list(articles_in(self._files[key]))
            articles = tuple(self._inferred(item) for item in items if isinstance(item, Article))
            self._read[key] = articles, tuple(item for item in items if isinstance(item, NotChecked))
            self._kept.add(key, (self._read[key][1], *articles))
        return self._read[key]

    def _inferred(self, article: Article) -> Article:
        """An article with what its words tell, and with an id that begins at the project's root."""
        path = article.path or ""
        given = infer(article, self._languages)
        if not path or not article.id.startswith(path):
            return given
        return _renamed(given, self._named(path) + article.id.removeprefix(path))

    def _fetch(self, keys: Iterable[bytes]) -> None:
        """Take the kept articles of files at once."""
        kept = self._kept.get(key for key in keys if key not in self._read)
        for key, data in kept.items():
            broken, *articles = data.splitlines()
            not_checked = tuple(NotChecked(**item) for item in from_json(broken))
            self._read[key] = tuple(map(decoder(Article), articles)), not_checked


def _renamed(article: Article, name: str) -> Article:
    return article if article.id == name else replace(article, id=name)
