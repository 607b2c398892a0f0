"""Whose text an article is, and whose report a claim repeats.

An article is an agency's where it says so: in its dateline ("PARIS (AP) —"), in brackets that close
it ("(AFP)", "[ANTARA]"), in a line of its own ("Source: Reuters"), in a notice of copyright, or by
"Reuters contributed to this report"; and the text of the outlet that printed it first, where it
tells ("Artikel ini telah tayang di Warta Kita").  A mere mention makes nothing anybody's.  A claim
repeats a report where its sentence does: "as reported by AFP", "dilansir Antara", "Reuters
reported"; not where somebody spoke to an agency.  The words are those of ``credits.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.context.datelines import outlet
from claimcheck.frozen import frozen
from claimcheck.languages import FIRST_CLASS, phrases, table
from claimcheck.model import Article, Claim
from claimcheck.text.furniture import furniture

_SITE = re.compile(r"^www\.|(?:\.[a-z]{2,4}){1,2}$")
_SIGNS = re.compile(r"[\W_]+")
#: An editor's initials beside an agency's name: "(ran/Reuters)".
_INITIALS = re.compile(r"[a-z]{2,4}")
_JOINED = re.compile(r"\s*[,/&]\s*|\s+(?:and|dan)\s+")
_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{2,60})[)\]]\W*$")
_LAST_LINE = re.compile(r"(?:^|\n)[ \t\u00a0–—-]*([^\n]{2,60}?)\W*$")
#: How many code points of a text's end may hold credits.
_FOOT = 1500


@frozen()
class _Credits:
    """The patterns of one language, each with the words it needs; its first group holds the names.

    They list every agency twice, and are compiled when a text first has their words.
    """

    patterns: tuple[tuple[tuple[str, ...], str], ...]
    reprint: str
    reprints: tuple[str, ...]
    reports: frozenset[str]
    interviews: tuple[str, ...]


def outlet_key(name: str) -> str:
    """What is the same for all names of one outlet.

    >>> outlet_key("Agence France-Presse"), outlet_key("www.kompas.com"), outlet_key("CNN Indonesia")
    ('afp', 'kompas', 'cnnindonesia')
    """
    known = _known(name)
    return known or _plain(name)


def outlet_name(name: str) -> str:
    """An outlet's usual name: "AFP" for "Agence France-Presse"; the name itself where it has no other."""
    return _usual().get(outlet_key(name), name)


def is_agency(name: str) -> bool:
    """Whether an outlet sells its texts to others, by whichever of its names."""
    return outlet_key(name) in _usual()


def credited(article: Article) -> frozenset[str]:
    """The agencies and outlets whose text an article says it is; none where it says nothing."""
    found = {outlet_name(name) for name in _names_in(article)}
    own = outlet_key(article.source or "")
    return frozenset(name for name in found if outlet_key(name) != own)


def repeated(claim: Claim, article: Article) -> str | None:
    """The outlet whose report the sentence of a claim repeats, None where it repeats none."""
    said = claim.attribution
    if said is None:
        return None
    words = _credits(article.language)
    if said.via:
        sentence = article.field(claim.span.field)[claim.sentence.start : claim.sentence.end].lower()
        named = any(letter.isupper() for letter in said.via)
        if not named or any(phrase in sentence for phrase in words.interviews):
            return None
        return outlet_name(said.via)
    if said.who and said.cue.lower() in words.reports and _known(said.who):
        return outlet_name(said.who)
    return None


def _names_in(article: Article) -> Iterator[str]:
    words, foot = _credits(article.language), article.text[-_FOOT:]
    place = outlet(article.text, article.language)
    if place and _agency(place):
        yield place
    small = foot.lower()
    if any(map(small.__contains__, words.reprints)) and (first := re.search(words.reprint, foot)):
        yield first[1].strip()
    if _any_agency().search(foot):
        for needed, pattern in words.patterns:
            for found in re.finditer(pattern, foot) if any(map(small.__contains__, needed)) else ():
                yield from _JOINED.split(found[1])
        yield from _closing(foot, article.language)


def _closing(foot: str, language: str) -> Iterator[str]:
    """The agencies in the brackets or on the line that close a text, where nothing else stands there."""
    for start, end in reversed(furniture(foot, language)):
        if foot[end:].strip():
            break
        foot = foot[:start]
    for pattern in (_BRACKETS, _LAST_LINE):
        if found := pattern.search(foot):
            parts = [part.strip() for part in _JOINED.split(found[1])]
            names = [part for part in parts if _agency(part)]
            if all(part in names or _INITIALS.fullmatch(part) for part in parts):
                yield from names


@cache
def _credits(language: str) -> _Credits:
    words = table(language, "credits")
    names = rf"((?:{_names()})(?:(?:{_JOINED.pattern})(?:{_names()}))*)(?!\w)"
    before = {key: _either(words.get(key, "")) for key in ("source_lines", "owners", "helpers", "reprints")}
    patterns = {
        "source_lines": rf"(?m)(?i:{before['source_lines']})[ \t]*:[ \t]*{names}[ \t.]*$",
        "owners": rf"(?i:{before['owners']})[\W\d]*(?i:by\s+|the\s+)*{names}",
        "helpers": rf"(?<!\w){names}[^.\n]{{0,60}}?(?i:{before['helpers']})",
    }
    ends = _either(words.get("reprint_ends", ""))
    reprint = rf"(?i:{before['reprints']})\s*([^\n\"“]{{2,40}}?)(?=\s+(?i:{ends})\b"
    return _Credits(
        patterns=tuple((phrases(words.get(key, "").lower()), told) for key, told in patterns.items()),
        reprint=rf"{reprint}|\s*[\n\"“]|\.\s|\.?$)",
        reprints=phrases(words.get("reprints", "")),
        reports=frozenset(phrases(words.get("reports", ""))),
        interviews=phrases(words.get("interviews", "")),
    )


def _either(words: str) -> str:
    return "|".join(sorted(map(re.escape, phrases(words)), key=len, reverse=True))


@cache
def _agencies() -> dict[str, str]:
    """Every name of an agency as written, with its usual one."""
    found: dict[str, str] = {}
    for language in FIRST_CLASS:
        for entry in phrases(table(language, "credits").get("agencies", "")):
            names = [name.strip() for name in entry.split(",")]
            found.update((name, names[0]) for name in names)
    return found


@cache
def _written() -> frozenset[str]:
    """The names of agencies in all ways of writing them."""
    return frozenset(form for name in _agencies() for form in (name, name.upper()))


@cache
def _any_agency() -> re.Pattern[str]:
    return re.compile(_names())


def _names() -> str:
    return "|".join(sorted(map(re.escape, _written()), key=len, reverse=True))


@cache
def _agency(name: str) -> bool:
    """Whether a name as written is an agency's."""
    return name.removeprefix("The ") in _written()


@cache
def _usual() -> dict[str, str]:
    return {_plain(usual): usual for usual in _agencies().values()}


@cache
def _keys() -> dict[str, str]:
    """The key of every known outlet, by its name in plain letters."""
    found = {_plain(name): _plain(usual) for name, usual in _agencies().items()}
    for language in FIRST_CLASS:
        for name in phrases(table(language, "credits").get("media", "")):
            found.setdefault(_plain(name), _plain(name))
    return found


@cache
def _known(name: str) -> str | None:
    """The key of a known outlet, what introduces it left out ("kantor berita AFP")."""
    keys, words = _keys(), name.split()
    roles = {role for language in FIRST_CLASS for role in phrases(table(language, "attribution")["roles"])}
    while words:
        if found := keys.get(_plain(" ".join(words))):
            return found
        if words[0].lower() not in roles:
            break
        words = words[1:]
    return None


def _plain(name: str) -> str:
    return _SIGNS.sub("", _SITE.sub("", name.strip().lower()).removeprefix("the "))
