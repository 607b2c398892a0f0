"""Gates: what keeps two claims from being one fact, whatever their weights add up to."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.context.data_times import DATA
from claimcheck.context.events import acts_of_saying, followers, recurring
from claimcheck.frozen import frozen
from claimcheck.linking.copies import COPIED
from claimcheck.linking.tolls import ELSEWHERE, OF_ONE_TOLL, PLACE_TOLL
from claimcheck.model import Claim, Kind, Quantity, TimeInterval
from claimcheck.values.families import PERSON, fates_agree, kinship
from claimcheck.values.identity import TOLLS, clock, is_increment, is_personal

#: Event levels at which two different days may be told of one event.
_ONE_EVENT = frozenset(f"event:{level}" for level in ("same", "same-speech", "matter"))
#: Levels of two dates that are of one matter, and of two steps of it: it left, it arrived.
_TWO_STEPS = frozenset({"event:matter", "stage:differ"})
#: Levels at which the words right beside two figures agree, or their whole sentences nearly do.
_ALIKE = frozenset({"near:0.75", "near:0.5", "words:0.65", "words:0.5"})
#: Levels at which two sentences are nearly one.
_NEARLY = frozenset({"words:0.65", "words:0.5"})
#: Levels at which two sentences share enough words to tell of one thing.
_OF_ONE_SENTENCE = frozenset({"words:0.65", "words:0.5", "words:0.4", "words:0.3"})
#: Levels at which two claims that differ are told of two occasions, two holders or two persons.
REFUSING = frozenset(
    {
        "occasion:moves",
        "occasion:series",
        "occasion:times",
        "occasion:past",
        "occasion:whole",
        "occasion:hour",
        "occasion:template",
        "holder:differ",
        "person:differ",
    }
)
#: Levels at which a record is not known to be one holder's.
_OTHER_HOLDER = frozenset({"holder:differ", "holder:unknown", "holder:none"})
#: Levels at which an article states many values of the kind, or tells them with other names.
_MIXED = frozenset({"rivals:many", "names:0"})
#: Levels at which no name ties two articles of few names together.
_NAMELESS = frozenset({"names:none", "names:0"})
#: The level of two values that differ.
_OF_TWO_VALUES = "telling:no"
#: What is counted where nothing tells who they are: as many bodies are as many dead.
_PEOPLE = frozenset({PERSON, "body"})
#: Levels of a part beside its whole: the students among the people.
_PART = frozenset({"fate:kin", "unit:generic"})
#: Levels at which a count does not name what it counts.
_UNNAMED = frozenset({"unit:none", "unit:unknown"})
#: Kinds whose units convert to each other.
_CONVERTED = frozenset({"measure", "duration"})
#: What tells a part of a year.
_PARTS = frozenset({"start", "mid", "end"})
#: From how many victims on a toll may be a whole war's, and how many times another one it then is.
_TOLL, _FAR = 10, 20
#: Of how many pairs it is kept whether they pass.
_KEPT = 1 << 16


@frozen()
class Gate:
    """What of a claim the gate looks at: ``clock`` and ``said`` are of a date, the rest of what is counted.

    Claims that do not differ in it have the same one, so that pairs of them are told by identity.

    ``said`` says whether a time of day is that of a report, ``stated`` whether a figure is told,
    ``increment`` whether it comes on top of others, ``opens_list`` whether it counts its article's items,
    ``follows`` whether it is told of an aftershock or the like, ``as_of`` whether it is the time of the data.
    """

    kind: Kind
    clock: str = ""
    currency: str | None = None
    unit: str | None = None
    stated: bool = False
    increment: bool = False
    fate: str | None = None
    opens_list: bool = False
    said: bool = False
    follows: bool = False
    as_of: bool = False


def gate(claim: Claim) -> Gate:
    """The gate of one claim."""
    value, event = claim.value, claim.event.concept if claim.event else None
    follows = event in followers()
    if isinstance(value, TimeInterval):
        said = event in acts_of_saying() and value.granularity == "minute"
        return _gate(claim.kind, clock(value), said=said, follows=follows, as_of=event == DATA)
    stated, fate = value.stated is not None, claim.scope.fate if claim.scope else None
    increment, opens_list = is_increment(claim), _opens_list(claim, fate)
    counted = value.currency, value.unit, stated, increment, fate, opens_list
    return _gate(claim.kind, "", *counted, follows=follows)


_gate = lru_cache(_KEPT)(Gate)


def comparable(one: Claim, other: Claim) -> bool:
    """The gate: claims that cannot be one fact, whatever else they share."""
    return one.kind == other.kind and let_pass(gate(one), gate(other))


@lru_cache(_KEPT)
def let_pass(one: Gate, other: Gate) -> bool:
    """Whether claims of these gates can be one fact."""
    if one.kind != other.kind or {one.clock, other.clock} == {"clock", "none"}:
        return False
    if one.currency != other.currency or kinship(one.unit, other.unit) == "differ":
        return False
    if one.follows != other.follows or one.as_of != other.as_of:
        return False  # an aftershock is not the quake, nor is the hour of a count its own
    if one.kind in _CONVERTED and one.unit != other.unit and not (one.stated and other.stated):
        return False  # "several seconds" are not "several days"
    if one.increment != other.increment:
        return False  # "2,000 more" are not the first 2,000
    return fates_agree(one.fate, other.fate)


def refused(found: tuple[str, ...], one: Gate, other: Gate, *, agree: bool) -> bool:
    """Whether two claims may not even stand side by side in a fact that others make.

    Persons of other names; tolls of two places; values that differ, told on two occasions, of two holders,
    or of which one counts the items of a list.
    """
    if ELSEWHERE in found:
        return True
    if agree:
        return "person:differ" in found or "population:differ" in found
    return one.opens_list or other.opens_list or not REFUSING.isdisjoint(found)


def told_apart(found: frozenset[str], one: Claim, other: Claim, *, hold: bool) -> bool:
    """Whether two values lack what they need to be one fact; nearly always two that differ.

    Where they can both ``hold``, they lack nothing but a name, if they are told by articles that open with
    few (one province's tax and another's), and no figure of both headlines.  Articles must open with names
    in common, or, where they open with few, name some beside the values.  Two days need one event, told as
    closely, and no other names; two stretches of time one event, or sentences that are alike; two ages, or
    minutes of a match, one person's name, a record one holder's; figures of which an article states many, or
    told with other names or in other units, words that agree, and a noun or a fate; of one fate, a first
    report needs no such words.  Two bare years are mostly of two budgets, two cups or two careers.  For the
    rest, a sentence taken over word for word needs nothing more.
    """
    if "share:differ" in found and "unit:generic" in found:
        return True  # eight students among the dead, and eight dead
    nobody = "fate:same" in found and _none_at_all(one, other)
    nameless = _is_nameless(found, one)
    if nobody or "stage:steps" in found:
        return False
    steps = one.kind == "date" and found >= _TWO_STEPS
    several = _years(one, other) or (one.kind == "date" and _recurs(one))
    if steps or COPIED in found:
        return steps or (not hold and (several or bool(_OTHER_HOLDER & found)))
    of_place = PLACE_TOLL in found and bool(_NEARLY & found)  # one list of towns, in two articles
    if hold or nameless or ("leads:differ" in found and not of_place):
        return nameless or not hold
    if one.kind == "date":
        closely = "grain:differ" not in found and not several and not _vague(one, other)
        return "names:0" in found or not closely or not _ONE_EVENT & found
    if is_personal(one):
        return "person:same" not in found
    return _figures_apart(found, one, other)


def _figures_apart(found: frozenset[str], one: Claim, other: Claim) -> bool:
    """Whether two figures that differ lack what they need; two durations need a name or like words."""
    unnamed = _UNNAMED & found and ("fate:same" not in found or "names:0" in found)
    stretches = one.kind == "duration" and not (_ONE_EVENT | _OF_ONE_SENTENCE) & found
    if _OTHER_HOLDER & found or _PART & found or unnamed or stretches:
        return not OF_ONE_TOLL & found or _counts_some(one, other)
    if "fate:unknown" in found and TOLLS & {_fate_of(one), _fate_of(other)}:
        return "near:0.75" not in found  # 11 climbers dead, and 54 on the mountain
    beyond = _far_off(one, other) and "headline:2" not in found  # 30 dead in one raid, and 1,200 in the war
    if (beyond or _planned(one, other)) and not _ALIKE & found:
        return True
    if OF_ONE_TOLL & found:
        return False
    nameless = one.kind == "duration" and bool(_NAMELESS & found)  # 15 minutes of a match, and two of them
    converted = "unit:kin" in found and one.kind in _CONVERTED  # months of the one, years of the other
    mixed = bool(_MIXED & found)
    if mixed and "fate:same" in found:
        headlines = "headline:2" in found and "names:0" not in found
        mixed = not (headlines or _for_now(one, other))
    return (nameless or converted or mixed) and not _ALIKE & found


def _fate_of(claim: Claim) -> str | None:
    return claim.scope.fate if claim.scope else None


def _far_off(one: Claim, other: Claim) -> bool:
    """Whether one toll is so many times another that no later count turns the one into the other."""
    if not {_fate_of(one), _fate_of(other)} <= TOLLS:
        return False
    told = [claim.value for claim in (one, other) if isinstance(claim.value, Quantity)]
    ends = [(value.lower or value.stated or 0, value.upper or value.stated or 0) for value in told]
    least = min(end for _, end in ends)
    return least >= _TOLL and max(start for start, _ in ends) >= _FAR * least


def _counts_some(one: Claim, other: Claim) -> bool:
    """Whether the one told more closely is the lesser of two tolls: 18 tourists among 21 people."""
    told = [claim.value for claim in (one, other) if isinstance(claim.value, Quantity)]
    closely = [value.stated for value in told if value.unit not in _PEOPLE]
    widely = [value.stated for value in told if value.unit in _PEOPLE]
    return any((some or 0) < (all_ or 0) for some in closely for all_ in widely)


def _planned(one: Claim, other: Claim) -> bool:
    """Whether only one of two counts is of what is to come: 76 who will meet, 188 who were there."""
    plans = {claim.scope is not None and claim.scope.reality == "plan" for claim in (one, other)}
    return one.kind == "count" and len(plans) > 1


def _is_nameless(found: frozenset[str], one: Claim) -> bool:
    """Whether nothing names what two values are told of: no opening, no name beside them, no headlines.

    Sentences on one fate that are nearly one need no name, and neither do two tolls.
    """
    headlines = one.kind != "date" and "headline:2" in found
    one_sentence = "fate:same" in found and bool(_NEARLY & found)
    unnamed = "leads:few" in found and bool(_NAMELESS & found) and _OF_TWO_VALUES in found
    return unnamed and not headlines and not one_sentence and not OF_ONE_TOLL & found


def _recurs(claim: Claim) -> bool:
    """Whether a day is one of many on which something rose or fell."""
    return claim.event is not None and claim.event.concept in recurring()


def _for_now(one: Claim, other: Claim) -> bool:
    """Whether either is told for the time being: what became of the same people replaces it."""
    return any(claim.standing and claim.standing.state == "provisional" for claim in (one, other))


def _none_at_all(one: Claim, other: Claim) -> bool:
    """Whether one says that nobody met a fate: then no passenger did, either."""
    return any(isinstance(claim.value, Quantity) and claim.value.upper == 0 for claim in (one, other))


def _vague(one: Claim, other: Claim) -> bool:
    """Whether either is told of no more than a part of a year: "late 2023", beside a week of May."""
    return any(
        isinstance(claim.value, TimeInterval)
        and claim.value.granularity == "year"
        and claim.value.modifier in _PARTS
        for claim in (one, other)
    )


def _years(one: Claim, other: Claim) -> bool:
    values = (one.value, other.value)
    return all(isinstance(value, TimeInterval) and value.granularity == "year" for value in values)


def _opens_list(claim: Claim, fate: str | None) -> bool:
    """Whether a figure counts the items of its article ("5 Ways to ..."), not people's fates."""
    return claim.kind == "count" and not fate and claim.span.start == 0 and claim.span.field == "title"
