"""The settings of a project: the nearest claimcheck.toml, else [tool.claimcheck] in a pyproject.toml.

Both are looked for from the working folder upwards.  Every key does something; one that is not known
is an error that names the nearest one that is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any, Literal

import tomli
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from claimcheck.errors import ConfigurationError
from claimcheck.frozen import frozen

FILE_NAME = "claimcheck.toml"
_PROJECT = "pyproject.toml"
FailOn = Literal["error", "warning", "note", "never"]
Percentage = Annotated[float, Field(ge=0, le=100)]
Words = tuple[str, ...]


def _dashed(name: str) -> str:
    return name.replace("_", "-")


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=_dashed, populate_by_name=True)


class Tolerance(_Table):
    """By how many percent of the larger one two figures may differ and still agree."""

    count: Percentage = 0
    money: Percentage = 0
    percent: Percentage = 0
    measure: Percentage = 0
    duration: Percentage = 0


class Source(_Table):
    """An outlet: the one name it is told by, its other names, and the wire service it repeats."""

    name: str = Field(min_length=1)
    aliases: Words = ()
    origin: str | None = None


Group = Annotated[tuple[Annotated[str, Field(pattern=r"\S")], ...], Field(min_length=2)]


class Expected(_Table):
    """A value that a project knows: of what, which, from where, and for which time it holds.

    ``about`` are words that a claim's sentence and its article's title tell; ``value`` is written as
    an article would ("at least 11,000 soldiers", "11 November 2024").  From ``as_of`` on a later
    article may tell an update; articles after ``until`` are not checked.
    """

    about: str = Field(pattern=r"\S")
    value: str = Field(pattern=r"\S")
    source: str = Field(pattern=r"\S")
    as_of: date | None = None
    until: date | None = None


class Facts(_Table):
    """What a project knows of its matter: what is one, what is not, and what is expected."""

    aliases: tuple[Group, ...] = ()
    same_events: tuple[Group, ...] = ()
    different_events: tuple[Group, ...] = ()
    expected: tuple[Expected, ...] = ()


class Settings(_Table):
    """Everything that a configuration file may say; the values here are those without one."""

    articles: Words = ()
    languages: tuple[Annotated[str, Field(pattern="^[a-z]{2,3}$")], ...] = ()
    date_order: Literal["DMY", "MDY"] | None = None
    fail_on: FailOn = "error"
    select: Words = ()
    extend_select: Words = ()
    ignore: Words = ()
    per_file_ignores: dict[str, Words] = Field(default_factory=dict)
    min_confidence: Literal["low", "medium", "high"] = "medium"
    semantic: bool = False
    tolerance: Tolerance = Tolerance()
    sources: tuple[Source, ...] = ()
    facts: Facts = Facts()


@frozen(slots=False)
class Configuration:
    """The settings of a run, and where they come from.

    ``path`` is the file that was read, if one was; ``root`` the folder that paths in it start from;
    ``origins`` tells where each setting that is not the default one comes from.
    """

    settings: Settings
    root: Path
    path: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)

    def articles(self) -> list[str]:
        """Where the articles are: ``articles`` of the settings, as paths from the working folder.

        Raises ConfigurationError where a pattern finds nothing.
        """
        import glob

        found: list[str] = []
        for pattern in self.settings.articles:
            paths = sorted(glob.glob(pattern, root_dir=self.root, recursive=True))  # noqa: PTH207 - takes a root
            if not paths:
                raise ConfigurationError(f"{self.path}: articles: nothing is at {pattern}")
            found += [os.path.relpath(self.root / path) for path in paths]
        return found

    def covers(self, pattern: str, path: str) -> bool:
        """Whether a pattern, which starts from ``root``, means a file or a folder above it."""
        name = self.from_root(path)
        return fnmatchcase(name, pattern) or fnmatchcase(name, f"{pattern.rstrip('/')}/*")

    def name_of(self, path: str) -> str:
        """The name of a file, wherever claimcheck is started: its path from the configuration's folder."""
        return self.from_root(path) if self.path else path

    def from_root(self, path: str) -> str:
        """A path as seen from ``root`` with forward slashes; as it is given where it lies elsewhere."""
        whole = os.path.abspath(path)  # noqa: PTH100 - links stay as they are, and a thousand paths take no time
        below = os.path.join(os.path.abspath(self.root), "")  # noqa: PTH100, PTH118
        return whole.removeprefix(below).replace(os.sep, "/") if whole.startswith(below) else path

    def with_options(self, **given: object) -> Configuration:
        """These settings, with those options of the command line that were given (are not None or empty)."""
        said = {name: value for name, value in given.items() if value is not None and value != ()}
        return Configuration(
            self.settings.model_copy(update=said),
            self.root,
            self.path,
            {**self.origins, **{_dashed(name): f"--{_dashed(name)}" for name in said}},
        )


def load(start: Path, given: Path | None = None) -> Configuration:
    """The settings for a folder: of the file that is given, else of the nearest one.

    Raises ConfigurationError where the file cannot be read or used.
    """
    for path in [given] if given else filter(Path.is_file, candidates(start)):
        table = _table(path, required=path == given)
        if table is not None:
            origins = dict.fromkeys(table, str(path))
            return Configuration(_settings(table, path), path.parent, path, origins)
    return Configuration(Settings(), start)


def isolated(start: Path) -> Configuration:
    """The settings without any file."""
    return Configuration(Settings(), start)


def candidates(start: Path) -> Iterator[Path]:
    """The files that may configure a folder, nearest first, whether they are there or not."""
    for folder in (start, *start.parents):
        yield from (folder / name for name in (FILE_NAME, _PROJECT))


def _table(path: Path, *, required: bool) -> dict[str, Any] | None:
    """The settings in a file; None where a pyproject.toml has none."""
    try:
        text = path.read_text(encoding="utf-8")
        if path.name != _PROJECT:
            return tomli.loads(text)
        if "claimcheck" not in text and not required:
            return None
        table: dict[str, Any] | None = tomli.loads(text).get("tool", {}).get("claimcheck")
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: not UTF-8 text: save it as UTF-8") from error
    except tomli.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: not TOML: {error}") from error
    if required and table is None:
        raise ConfigurationError(f"{path}: it has no [tool.claimcheck]")
    return table


def _settings(table: dict[str, Any], path: Path) -> Settings:
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        found = error.errors(include_url=False)
        first = next((each for each in found if each["type"] == "extra_forbidden"), found[0])
        place = ".".join(map(str, first["loc"]))
        if first["type"] == "extra_forbidden":
            raise ConfigurationError(f"{path}: no such key: {place}{_nearest(first['loc'])}") from error
        raise ConfigurationError(f"{path}: {place}: {_what(first['type'], first['msg'])}") from error


def _what(kind: str, message: str) -> str:
    """What is wrong with a value, in TOML's words."""
    if kind == "string_pattern_mismatch" and "[a-z]{2,3}" in message:
        return 'a language is named by its code, as "id"'
    told = {"tuple_type": "this has to be a list", "dict_type": "this has to be a table"}.get(kind)
    told = told or ("this has to be a table" if kind == "model_type" else message)
    told = told.replace("Tuple", "List").replace("valid tuple", "list")
    return f"{told[:1].lower()}{told[1:]}".replace("input should", "this has to", 1)


def _nearest(location: tuple[int | str, ...]) -> str:
    """The known key of the same table that is nearest, else all of them."""
    from difflib import get_close_matches  # for a slip alone

    models: dict[int | str, type[BaseModel]] = {
        "tolerance": Tolerance,
        "sources": Source,
        "facts": Facts,
        "expected": Expected,
    }
    model = next((models[part] for part in reversed(location[:-1]) if part in models), Settings)
    names = [_dashed(name) for name in model.model_fields]
    near = get_close_matches(_dashed(str(location[-1])), names, n=1)
    return f"; did you mean {near[0]}?" if near else f" (there are {', '.join(names)})"


#: What ``claimcheck init`` writes: every key with its default, commented out.
COMMENTED = """\
# The settings of claimcheck.  Every line is optional; what stands here are the defaults.

# Where the articles are: what `claimcheck check FILE` compares a file with.
# articles = ["articles"]

# The languages that articles may be in; any that is known, where none is listed.
# languages = ["id", "en"]

# Which comes first in 3/4/2025, where the article does not show it: "DMY" or "MDY".
# date-order = "DMY"

# The lowest level of finding that ends with exit code 1: error, warning, note or never.
# fail-on = "error"

# Rules by code, by name, or by the beginning of a code (N1, D); `select` replaces the default ones.
# select = []
# extend-select = []
# ignore = []

# The lowest confidence of findings that are told: low, medium or high; what is less sure is counted.
# min-confidence = "medium"

# Link articles in different languages by a local sentence model: pip install 'claimcheck-news[semantic]'.
# semantic = false

# Rules that are not told of findings in some files only (patterns are relative to this file).
# [per-file-ignores]
# "articles/archive/*" = ["D102"]

# By how many percent two figures may differ and still agree.
# [tolerance]
# count = 0
# money = 0
# percent = 0
# measure = 0
# duration = 0

# Outlets: other names of one, and the wire service that it repeats (it is then no source of its own).
# [[sources]]
# name = "Kabar Kota"
# aliases = ["kabarkota.example"]
# origin = "Kantor Berita"

# What you know of the matter.  Names (with their capitals) and nouns (in small letters) that are one;
# events that are one, and that are not: words of a sentence, in either language, or of a single event.
# [facts]
# aliases = [["Zelensky", "Zelenskyy"], ["tentara", "serdadu"]]
# same-events = [["truce", "ceasefire"]]
# different-events = [["blast at plant A", "blast at plant B"], ["announced", "ratified"]]

# A value to check articles against: words that tell what it is of, the value as an article writes it,
# and who says so.  Articles later than `as-of` may tell an update; those after `until` are let be.
# [[facts.expected]]
# about = "Halcyon sinking"
# value = "7 people killed"
# source = "the harbour master's report"
# as-of = 2025-03-05
# until = 2025-12-31
"""
