"""How sure a difference is: as sure as the weakest of what it rests on.

It rests on the links that brought its claims into one fact, on how the claims were read, and, where
dates differ, on their being told of one event and not each of its own day.  Measured on the 92 errors
in 1,500 unlabelled articles, read by hand: of 28 with low confidence 2 are right, of the others 29.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from claimcheck.comparing import Side, two_events
from claimcheck.linking.copies import COPIED
from claimcheck.linking.tolls import OF_ONE_TOLL
from claimcheck.model import Claim, Confidence, Fact, Link, TimeInterval, Verdict
from claimcheck.rules.vagueness import leaps, says_little
from claimcheck.values.identity import stated

#: From the least sure on.
GRADES: tuple[Confidence, ...] = ("low", "medium", "high")
#: Log-odds of a link from which it is sure; from which it is fair; and from which it is where the values
#: exclude each other, so that what they are told of has to be one thing: an update only warns.
_SURE = 1.0
_FAIR = -2.1
#: Of a warning that some are counted and others not, told by sentences that may be of two things.
_FAIR_TO_WARN: dict[Verdict, float] = {"scope": -1.0}
_FAIR_TO_EXCLUDE: dict[Verdict, float] = {"conflict": -0.3, "update": -1.0}
#: Doubts that leave open which value the words state.
_MISREAD = frozenset(
    {"weekday-mismatch", "ambiguous-date", "ambiguous-number", "impossible-date", "quoted-day"}
)
#: Levels at which two sentences share a rare name.
_NAMED = frozenset({"names:1", "names:2"})
#: Levels at which two sentences are nearly one.
_NEARLY = frozenset({"words:0.65", "words:0.5"})
#: Levels of two sentences without a word in common: 10 percent of all exports, and a tariff of 10 percent.
_WORDLESS = frozenset({"words:0", "near:0"})
#: Levels of two sentences, and of the words beside two figures, that are alike.
_ALIKE = frozenset({"words:0.65", "words:0.5", "words:0.4"})
_BESIDE = frozenset({"near:0.75", "near:0.5", "near:0.3"})
#: Levels of two sentences that share next to no words.
_UNLIKE = frozenset({"words:0", "words:0.08"})
_FEW_WORDS = _UNLIKE | {"words:0.15"}
#: The level of one person's name beside two figures.
_ONE_PERSON = "person:same"
#: Levels at which two figures are of one fate or one person, whatever words tell it.
_OF_ONE = frozenset({"fate:same", _ONE_PERSON})
#: Levels at which one sentence tells what happened, and the other what somebody said of it.
_CITED = frozenset({"event:cited", "event:cited-shared"})
#: Levels at which two sentences tell of two events: 90 percent voted against, 92 percent agreed.
_TWO_EVENTS = frozenset({"event:differ", "event:cited"})
#: Log-odds of a link below which two figures need more than that: it is told by little.
_THIN = 0.0
#: Levels at which two sentences are told on occasions of their own: what both give they may give by chance.
_ON_TWO_OCCASIONS = frozenset({"occasion:series", "occasion:past", "occasion:hour", "occasion:template"})
#: Verdicts on figures that are one but for a hedge, a unit or who is counted.
_BY_CHANCE: frozenset[Verdict] = frozenset({"compatible", "unit-conversion", "scope"})
#: The level of a link between two values that differ.
_OF_TWO_VALUES = "telling:no"
_A_DAY = timedelta(days=1)


def confidence(verdict: Verdict, fact: Fact, pairs: Sequence[tuple[Side, Side]]) -> Confidence:
    """How sure a verdict on some pairs of a fact's claims is."""
    claims = {side.claim.id: side.claim for pair in pairs for side in pair}
    links = [link for link in fact.why if link.claim in claims or link.to in claims]
    weakest = min(map(_weight, links), default=_SURE)
    joining = [link for link in links if _OF_TWO_VALUES in link.levels]
    if verdict not in _FAIR_TO_EXCLUDE:
        chance = verdict in _BY_CHANCE and _by_chance(links)
        if chance or _of_two_events(verdict, pairs, joining) or _of_two_guesses(verdict, pairs, joining):
            return "low"
        weighed = _of_weight(weakest, _FAIR_TO_WARN.get(verdict, _FAIR))
        return least(weighed, *(_of_link(link, "update") for link in joining if verdict == "scope"))
    if _misread(claims.values()) or _each_of_its_own_day(pairs):
        return "low"
    if verdict == "update" and any(claim.kind == "count" and claim.standing for claim in claims.values()):
        return _of_weight(weakest, _FAIR_TO_EXCLUDE[verdict])  # an article itself tells how they stand
    return least(
        _of_weight(weakest, _FAIR_TO_EXCLUDE[verdict]),
        *(_of_link(link, verdict) for link in joining),
    )


def _by_chance(links: Sequence[Link]) -> bool:
    """Whether figures that go together may do so by chance: told in other words, or all on two occasions."""
    apart = [not _ON_TWO_OCCASIONS.isdisjoint(link.levels) for link in links]
    return any(set(link.levels) >= _WORDLESS for link in links) or (bool(apart) and all(apart))


def _of_two_events(verdict: Verdict, pairs: Sequence[tuple[Side, Side]], joining: Sequence[Link]) -> bool:
    """Whether figures told of two events may be of two matters: 4 licences withdrawn, 13 granted.

    Where their sentences are alike, both count the same: the airports that closed and that opened again.
    """
    if verdict != "scope" or not joining or any(_ALIKE.intersection(link.levels) for link in joining):
        return False
    return all(two_events(one.claim, other.claim) for one, other in pairs)


def _of_two_guesses(verdict: Verdict, pairs: Sequence[tuple[Side, Side]], joining: Sequence[Link]) -> bool:
    """Whether two rough words are set against each other by sentences that are not alike.

    Dozens hurt in one raid, and hundreds in all: two figures would give away that they are of two things.
    """
    if verdict != "scope" or any(_ALIKE.intersection(link.levels) for link in joining):
        return False
    return all(stated(one.claim) is None and stated(other.claim) is None for one, other in pairs)


def _is_thin(link: Link) -> bool:
    """Whether a link rests on little: neither the words beside the figures bear it out, nor one fate.

    Words beside figures say nothing where the sentences share few others ("earned ... from golf", and from
    a coin); one fate says nothing where they share next to none: some held, and a target of arrests.
    """
    if link.weight >= _THIN:
        return False
    beside = not _BESIDE.isdisjoint(link.levels)
    if "fate:same" in link.levels:
        return not beside and not _UNLIKE.isdisjoint(link.levels)
    return not beside or not _FEW_WORDS.isdisjoint(link.levels)


def _tells_of_little(levels: Sequence[str]) -> bool:
    """Whether a conflict rests on sentences of few common words or two events, and on no fate and no age."""
    if not _OF_ONE.isdisjoint(levels):
        return False
    nameless = "names:none" in levels and not _CITED.isdisjoint(levels) and _ALIKE.isdisjoint(levels)
    apart = not _TWO_EVENTS.isdisjoint(levels) and _NEARLY.isdisjoint(levels)
    return nameless or apart or not _FEW_WORDS.isdisjoint(levels)


def surest(
    verdict: Verdict, fact: Fact, pairs: Sequence[tuple[Side, Side]]
) -> tuple[Sequence[tuple[Side, Side]], Confidence]:
    """The pairs of a verdict that are not doubtful for a value that hangs on the fact by one weak link.

    A toll that may be another event's hides no update that two other articles tell, and a bare year
    beside a day no month that is told of it, too.
    """
    telling = [pair for pair in pairs if not (says_little(verdict, *pair) or leaps(verdict, *pair))]
    if not telling:
        return pairs, "low"
    pairs, told = telling, confidence(verdict, fact, telling)
    loose = _hanging(fact, verdict) if told == "low" else frozenset()
    rest = [pair for pair in pairs if loose.isdisjoint(side.claim.id for side in pair)]
    if not loose or not rest:
        return pairs, told
    why = tuple(link for link in fact.why if loose.isdisjoint((link.claim, link.to)))
    return rest, confidence(verdict, replace(fact, why=why), rest)


def _hanging(fact: Fact, verdict: Verdict) -> frozenset[str]:
    """The claims that one link too weak for a verdict joins to the others of a fact."""
    fair = _FAIR_TO_EXCLUDE.get(verdict, _FAIR)
    ends = Counter(end for link in fact.why for end in (link.claim, link.to))
    weak = [link for link in fact.why if _of_weight(link.weight, fair) == "low"]
    return frozenset(end for link in weak for end in (link.claim, link.to) if ends[end] == 1)


def least(*of: Confidence) -> Confidence:
    """The least sure of some."""
    return min(of, key=GRADES.index)


def _of_link(link: Link, verdict: Verdict) -> Confidence:
    """Low where a link may join two things: told with other names, one of an article's many figures, or thin.

    A sentence taken over word for word is on one thing, and so are the main tolls of two articles.  Where
    only one tells what became of those counted, a conflict may be of the guests and the wounded.  A person's
    name says whose of many figures it is; an update, which only warns, may rest on any name, and so may a
    conflict of nearly one sentence.
    """
    levels = link.levels
    if COPIED in levels:
        return "high"
    if not OF_ONE_TOLL.isdisjoint(levels):
        return "medium"
    if _is_thin(link) if verdict == "update" else _tells_of_little(levels):
        return "low"
    if "names:0" in levels or (verdict == "conflict" and "fate:unknown" in levels):
        return "low"
    if "rivals:many" not in levels or _ONE_PERSON in levels:
        return "high"
    fair = _NAMED.intersection(levels) and (verdict == "update" or _NEARLY.intersection(levels))
    return "medium" if fair else "low"


def _weight(link: Link) -> float:
    """The log-odds of a link; a person's name beside two ages tells whose they are, in whatever words."""
    return max(link.weight, _THIN) if _ONE_PERSON in link.levels else link.weight


def _of_weight(weight: float, fair: float) -> Confidence:
    if weight >= _SURE:
        return "high"
    return "medium" if weight >= fair else "low"


def _misread(claims: Iterable[Claim]) -> bool:
    return any(_MISREAD.intersection(claim.doubts) for claim in claims)


def _each_of_its_own_day(pairs: Sequence[tuple[Side, Side]]) -> bool:
    """Whether every article dates its claim by the day of its own publication, and those days lie apart.

    « hari ini » in Monday's article and in Friday's are mostly two events: two prices, two eruptions.
    So are days that are known only by a day borrowed from the story.
    News of one event that is misdated comes within a day.
    """
    return all(_by_its_own_day(one) and _by_its_own_day(other) and _apart(one, other) for one, other in pairs)


def _by_its_own_day(side: Side) -> bool:
    value = side.claim.value
    if not isinstance(value, TimeInterval) or side.day is None:
        return False
    near = value.earliest is not None and abs(value.earliest - side.day) <= _A_DAY
    return near or value.basis in ("published", "story")


def _apart(one: Side, other: Side) -> bool:
    return one.day is not None and other.day is not None and abs(one.day - other.day) > _A_DAY
