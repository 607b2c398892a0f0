"""Page furniture: what belongs to the page and not to the story ("Baca juga: ...", "Scroll to Top").

The words are those of ``text.toml``.  A label such as "Baca juga:" announces another story's title,
often glued into running text; the title is followed while it is written like one, so that no
sentence of the story is taken with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from claimcheck.languages import phrases, table

Place = tuple[int, int]
#: From a text, the (start, end) of a phrase in it and its language to the end of what it announces;
#: the start where it announces nothing.
Extent = Callable[[str, int, int, str], int]

_LONGEST_LINE = 220
_LONGEST_TITLE = 140
_MOST_WORDS = 25
_LONGEST_TAG = 80
_WORD = re.compile(r"\S+")
_STOP = re.compile(r"[.!?…][\"'”’»)]*(?=\s+[^\W\d_a-z])")
_QUOTED = re.compile(r"[ \u00a0]*(['\"‘“])([^\n]{5,160}?)(?:(?<!\s)['\"’”])(?=[\s:.,]|$):?")
_EMBED = re.compile(r"\[Gambas:[^\]\n]*\]")
#: A comment of a markdown file.
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
#: The editors' initials that close a story: "(ran)", "[ran]", "(mib/zap)".
#: Each bracket has a pattern of its own, for a sign alone is found at once.
_INITIALS = tuple(
    re.compile(rf"{bracket}[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}[)\]][ \t]*$", re.MULTILINE)
    for bracket in (r"\(", r"\[")
)
_OPENING_QUOTES = '"“'
#: What may stand before the first word of a line.
_BULLETS = " \t\u00a0-–—*•>"
_EDGE = "\"'“”‘’«»()[],:;-–—"


def furniture(text: str, language: str) -> tuple[Place, ...]:
    """The (start, end) places of page furniture in a text, in order, none touching another."""
    small = _lowered(text)
    found: list[Place] = []
    for at, phrase, extent in (*_inside(small, language), *_at_line_starts(small, language)):
        end = at + len(phrase)
        if _stands_free(text, at, end) and (stop := extent(text, at, end, language)) > at:
            found.append((at, stop))
    if "[Gambas:" in text:
        found += [embed.span() for embed in _EMBED.finditer(text)]
    if "<!--" in text:
        found += [comment.span() for comment in _COMMENT.finditer(text)]
    found += _closing(text)
    return tuple(_joined(sorted(found)))


def _inside(small: str, language: str) -> Iterator[tuple[int, str, Extent]]:
    """Where phrases stand that are furniture anywhere in a text, with how far each reaches."""
    for phrase, extent in _rules(language, ("labels", "anywhere")):
        at = small.find(phrase)
        while at >= 0:
            yield at, phrase, extent
            at = small.find(phrase, at + len(phrase))


def _at_line_starts(small: str, language: str) -> Iterator[tuple[int, str, Extent]]:
    """Where phrases stand that are furniture at the beginning of a line alone."""
    for line in _line_starts(language).finditer(f"\n{small}"):
        at = line.end() - 1
        for phrase, extent in _rules(language, ("openings", "alone")):
            if small.startswith(phrase, at):
                yield at, phrase, extent


@cache
def _line_starts(language: str) -> re.Pattern[str]:
    """The beginning of a line, up to a phrase that is furniture there."""
    listed = "|".join(re.escape(phrase) for phrase, _ in _rules(language, ("openings", "alone")))
    return re.compile(rf"\n[{re.escape(_BULLETS)}]*(?={listed or '(?!)'})")


@cache
def _rules(language: str, kinds: tuple[str, ...]) -> tuple[tuple[str, Extent], ...]:
    """Each phrase in small letters with the function that tells how far its furniture reaches."""
    words = table(language, "text")
    return tuple(
        (phrase, _EXTENTS[kind]) for kind in kinds for phrase in phrases(words.get(f"furniture_{kind}", ""))
    )


def _lowered(text: str) -> str:
    """Small letters, code point by code point ("İ" would become two)."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)


def _stands_free(text: str, at: int, end: int) -> bool:
    """Whether a phrase is no part of a word; a capital may be glued to what precedes it, or follow it."""
    before = at == 0 or not text[at - 1].isalnum() or not text[at].isalnum() or text[at].isupper()
    after = end == len(text) or not text[end - 1].isalnum() or not text[end].isalnum() or text[end].isupper()
    return before and after


def _announced(text: str, at: int, end: int, language: str) -> int:
    """The end of a label and the title it announces; ``at`` where it is no label but words of the story."""
    stop = _line_end(text, end)
    rest = text[end:stop].lstrip(" \t\u00a0:")
    opens = _opens_line(text, at)
    colon = text[end - 1] == ":" or text[end:stop].lstrip(" \u00a0").startswith(":")
    if opens and not rest:
        return _title_line_after(text, stop) if colon else stop
    if opens and len(rest) <= _LONGEST_LINE and not _STOP.search(rest):
        return stop if colon or text[at].isupper() else at
    if not (colon or _glued(text, end)) or not text[at].isupper():
        quoted = _QUOTED.match(text, end) if text[at].isupper() else None
        return quoted.end() if quoted else at
    return _title_end(text, stop - len(text[end:stop].lstrip(" \t\u00a0:")), stop, language)


def _glued(text: str, end: int) -> bool:
    return end < len(text) and text[end].isupper()


def _title_end(text: str, start: int, stop: int, language: str) -> int:
    """Where a title in running text ends: at its stop, or before the last capital ahead of small words."""
    quoted = _QUOTED.match(text, start, stop)
    if quoted:
        return quoted.end()
    small = small_words(language)
    last_capital = start
    for count, found in enumerate(_WORD.finditer(text, start, stop)):
        core = found[0].strip(_EDGE)
        if not core:
            continue
        if count and found[0][0] in _OPENING_QUOTES:
            return found.start()
        if core[0].isupper():
            last_capital = found.start()
        elif core[0].islower() and core.rstrip(".?!") not in small:
            return last_capital
        if count >= _MOST_WORDS or core[-1] in ".?!":
            return found.end()
    return stop


@cache
def small_words(language: str) -> frozenset[str]:
    """The words that are written small inside titles: articles, prepositions, conjunctions."""
    return frozenset(phrases(table(language, "text").get("small_words", "")))


def _title_line_after(text: str, stop: int) -> int:
    """The end of the next line where that is a title, else ``stop``."""
    end = _line_end(text, stop + 1)
    line = text[stop + 1 : end].strip()
    words = [word for word in line.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    is_title = line and len(line) <= _LONGEST_TITLE and line[-1] not in ".,;:" and 2 * capitals > len(words)
    return end if is_title else stop


def _whole_line(text: str, at: int, end: int, _language: str) -> int:
    """The end of a line that begins with the phrase; of a long one the end of its first sentence."""
    stop = _line_end(text, end)
    if stop - at <= _LONGEST_LINE:
        return stop
    sentence = _STOP.search(text, end, stop)
    return sentence.end() if sentence else at


def _line_alone(text: str, at: int, end: int, _language: str) -> int:
    """The end of a line that holds the phrase alone."""
    stop = _line_end(text, end)
    return at if text[end:stop].strip(" \t\u00a0:.…>»") else stop


def _in_capitals(text: str, at: int, end: int, _language: str) -> int:
    """The end of a phrase that is written in capitals."""
    return end if text[at:end].isupper() else at


def _closing(text: str) -> Iterator[Place]:
    """Editors' initials at a line's end; short lines without a stop after the last ones are tags."""
    found = sorted(initials.span() for pattern in _INITIALS for initials in pattern.finditer(text))
    yield from found
    if found:
        start, end = found[-1]
        lines = [line.strip() for line in text[end:].split("\n") if line.strip()]
        if lines and all(len(line) <= _LONGEST_TAG and line[-1] not in '.!?”"' for line in lines):
            yield start, len(text)


def _opens_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(_BULLETS)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _joined(places: list[Place]) -> Iterator[Place]:
    """Places in order, with those that overlap made one."""
    current: Place | None = None
    for start, end in places:
        if current and start <= current[1]:
            current = current[0], max(current[1], end)
        else:
            if current:
                yield current
            current = start, end
    if current:
        yield current


#: How far the furniture of each kind of phrase reaches.
_EXTENTS: dict[str, Extent] = {
    "labels": _announced,
    "openings": _whole_line,
    "alone": _line_alone,
    "anywhere": _in_capitals,
}
