"""What a quantity counts: whose people or things, what became of them, what part, how real."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from claimcheck.languages import phrases, table
from claimcheck.model import Reality, Share
from claimcheck.text.tokens import Tokens
from claimcheck.values.phrasebook import Phrasebook

_AHEAD = 9
_BEHIND = 7
_STOPS = frozenset('.;:!?"“”()')


@dataclass(frozen=True)
class Counted:
    """A language's words for fates, shares and reality."""

    fates: Phrasebook[str]
    shares_before: Phrasebook[str]
    shares_after: Phrasebook[str]
    reality: Phrasebook[str]
    exhaustive: Phrasebook[str]
    inclusive: Phrasebook[str]

    def fate_at(self, lower: Sequence[str], first: int) -> str | None:
        """The fate named at a token, or at the next one (« 3 orang tewas », "four were killed")."""
        for place in (first, first + 1):
            found = self.fates.at(lower, place)
            if found:
                return found[0]
        return None

    def fate(self, lower: Sequence[str], first: int, last: int, floor: int, ceiling: int) -> str | None:
        """What became of those counted: the nearest word after them in the clause, else before them."""
        for place in range(max(first, last - 2), min(ceiling, last + _AHEAD)):
            if place >= last and (lower[place] in _STOPS or lower[place][0].isdecimal()):
                break
            found = self.fates.at(lower, place)
            if found:
                return found[0]
        for place in range(first - 1, max(floor, first - _BEHIND) - 1, -1):
            if lower[place] in _STOPS or lower[place][0].isdecimal():
                break
            found = self.fates.at(lower, place)
            if found:
                return found[0]
        return None

    def share(self, lower: Sequence[str], first: int, last: int, floor: int, ceiling: int) -> Share:
        """Whether a part is counted, an addition, or the whole."""
        before = self.shares_before.before(lower, first)
        if before and before[1] >= floor:
            return cast("Share", before[0])
        for place in range(max(first, last - 2), min(ceiling, last + 2)):
            if place >= last and not lower[place][0].isalpha():
                break
            found = self.shares_after.at(lower, place)
            if found:
                return cast("Share", found[0])
        return "total"

    def real(self, lower: Sequence[str], first: int, floor: int) -> Reality:
        """Whether the words before it, in its sentence, plan, threaten or estimate it."""
        for place in range(first - 1, max(floor, first - _BEHIND - 2) - 1, -1):
            found = self.reality.at(lower, place)
            if found:
                return cast("Reality", found[0])
        return "fact"


@dataclass(frozen=True)
class Populations:
    """A language's names of countries and peoples, and the words that join them to a noun."""

    names: Phrasebook[str]
    exact: dict[str, str]
    between: frozenset[str]
    before: frozenset[str]

    def code(self, tokens: Tokens, place: int) -> tuple[str, int] | None:
        """The country code of the name that begins at a token, and its end."""
        exact = self.exact.get(tokens.words[place])
        return (exact, place + 1) if exact else self.names.at(tokens.lower, place)

    def population(self, tokens: Tokens, number: int, first: int, last: int, ceiling: int) -> tuple[str, ...]:
        """Whose they are: names inside the noun phrase, or joined after it; sorted codes."""
        owner = self.names.before(tokens.lower, number)
        codes: list[str] = [owner[0]] if owner else []
        place, slack = first, last + 3
        while place < min(ceiling, slack):
            found = self.code(tokens, place)
            if found:
                codes.append(found[0])
                place = found[1]
                slack = place + 2
            elif place >= last and not (
                tokens.words[place][0].isalpha() or tokens.lower[place] in self.between
            ):
                break
            else:
                place += 1
        return tuple(sorted(set(codes)))


@cache
def counted(language: str) -> Counted:
    """The words of ``languages/<language>/counted.toml``."""
    words = table(language, "counted")
    book = Phrasebook[str].of_table
    wholes = words.get("wholes", {})
    return Counted(
        *(book(words.get(key, {})) for key in ("fates", "shares_before", "shares_after", "reality")),
        *(Phrasebook[str].of([(wholes.get(key, ""), key)]) for key in ("exhaustive", "inclusive")),
    )


def _named_and_owning(countries: Mapping[str, str], endings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every name, as it is and with each ending of ownership ("North Korea's")."""
    for code, listed in countries.items():
        yield listed, code
        for ending in endings:
            yield ";".join(name + ending for name in phrases(listed)), code


@cache
def populations(language: str) -> Populations:
    """The names of ``languages/<language>/populations.toml``."""
    words = table(language, "populations")
    joining = words.get("joining", {})
    return Populations(
        names=Phrasebook[str].of(
            _named_and_owning(words.get("countries", {}), phrases(joining.get("owning", "")))
        ),
        exact={name: code for code, listed in words.get("exact", {}).items() for name in phrases(listed)},
        between=frozenset(phrases(joining.get("between", ""))),
        before=frozenset(phrases(joining.get("before", ""))),
    )
