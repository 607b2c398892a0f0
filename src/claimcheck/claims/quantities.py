"""Quantities of one passage: every number that counts, measures or prices something becomes a mention."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from claimcheck.claims import counts, durations, measures, money, percents
from claimcheck.claims.adding_up import adding_up
from claimcheck.claims.carried import with_carried
from claimcheck.claims.changing import leading_toll
from claimcheck.claims.compounds import compounded
from claimcheck.claims.glued import glued_count
from claimcheck.claims.hedging import hedge_after, hedged
from claimcheck.claims.identifiers import is_identifier
from claimcheck.claims.included import with_included
from claimcheck.claims.marks import Marks, figure_words, marks_of, openers, own_words
from claimcheck.claims.minutes import in_order
from claimcheck.claims.parts import related
from claimcheck.claims.pricing import priced
from claimcheck.claims.rates import is_base, is_rate
from claimcheck.claims.scaling import below_zero, scaled_count
from claimcheck.claims.scene import Reading, Scene
from claimcheck.claims.series import in_series
from claimcheck.claims.sums import with_sums
from claimcheck.claims.tens import in_tens
from claimcheck.claims.zeros import own_word
from claimcheck.context.bearings import origin
from claimcheck.context.counted import counted
from claimcheck.context.populations import population
from claimcheck.model import Mention, Modifier, Number, Quantity, Reality, Scope, Share
from claimcheck.text.passages import Passage
from claimcheck.values.digits import digit_style
from claimcheck.values.families import PERSON, is_people, is_thing
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import bounds, hedge_before

#: How many values and scopes are kept, to be told again without being made anew.
_KEPT = 4096
#: Units in which it is told how far one place lies from another.
_DISTANCES = frozenset({"kilometre", "metre", "mile", "nautical-mile"})
_SCORE = "score"
#: Bodies that were found are those of the dead; an office may be a body, too.
_BODY, _DEAD = "body", "dead"
#: What becomes of people and of no house or county.
_OF_PEOPLE = frozenset({"dead", "injured", "critical", "hospitalised", "infected", "sickened"})
#: What becomes of things alone.
_OF_THINGS = "destroyed"
#: The kinds, in the order in which they are asked: the first that knows the figure has it.
KINDS: tuple[Callable[[Scene, Figure], Reading | None], ...] = (
    money.read,
    percents.read,
    durations.read,
    measures.read,
    counts.read,
)


def quantity_mentions(
    passage: Passage, taken: Sequence[tuple[int, int]], marks: Marks | None = None
) -> tuple[Mention, ...]:
    """The quantities of a passage, in order and apart from each other.

    ``taken`` lists the token ranges [first, last) that dates hold; page furniture is passed over.
    ``marks`` are the passage's own, for whoever has them already.
    """
    lower, starts = passage.tokens.lower, (marks or marks_of(passage)).starts
    if not starts:
        return ()
    blocked = {place for first, last in taken for place in range(first, last)}
    scene = Scene(passage, digit_style(map(lower.__getitem__, starts), passage.language), blocked)
    found: list[Mention] = []
    done = 0
    sentence = 0
    sentences = passage.sentences
    for place in starts:
        if place < done or place in blocked:
            continue
        while sentence + 1 < len(sentences) and sentences[sentence + 1].first <= place:
            sentence += 1
        scene.floor, scene.ceiling = max(done, sentences[sentence].first), sentences[sentence].last
        scene.sentence_first = sentences[sentence].first
        _remember(scene, found[-1] if found else None, sentences[max(0, sentence - 1)].first, place)
        reading = (
            in_tens(scene, place)
            or in_order(scene, place)
            or in_series(scene, place)
            or _reading(scene, place)
        )
        if reading is None or not blocked.isdisjoint(range(reading.first, reading.last)):
            continue
        mention = _mention(scene, reading)
        if not passage.is_furniture(mention.start, mention.end):
            found.append(mention)
        done = mention.last
    found = priced(passage, compounded(passage, found))
    told = adding_up(passage, with_carried(passage, related(passage, found)))
    return tuple(with_sums(passage, with_included(passage, told)))


def _remember(scene: Scene, last: Mention | None, former: int, place: int) -> None:
    """Tell the scene what was counted last before a token; the sentence before begins at ``former``."""
    unit = last.value.unit if last and isinstance(last.value, Quantity) else None
    same = last is not None and last.first >= scene.sentence_first
    near = last is not None and not same and last.kind == "count" and last.first >= former
    scene.last_unit, scene.former_unit = unit if same else None, unit if near else None
    scene.after_count = same and last is not None and last.kind == "count" and unit != _SCORE
    scene.after_age = last is not None and last.last >= place - 2 and _is_age(last)


def _is_age(mention: Mention) -> bool:
    return mention.scope is not None and mention.scope.noun == "age"


def _reading(scene: Scene, place: int) -> Reading | None:
    """What the figure at a token says, or None where it is a name, an ordinal or nothing."""
    word, language = scene.lower[place], scene.passage.language
    counting = scene.numerals.counting.before(scene.lower, place)
    if word in own_words(language) and not counting:
        if reading := own_word(scene, place):
            return reading
        if word not in figure_words(language):
            return None
    figure = scene.figure(place) or (scene.reader.ordinal(place) if counting else None)
    if figure is None:
        return None if word in openers(language) else glued_count(scene, place)
    if figure.last > scene.ceiling:
        return None
    sign = scene.sign_before(figure.first)
    start = sign[1] if sign else figure.first
    scene.hedge = hedge_before(scene.lower, start, scene.floor, scene.hedges)
    if is_identifier(scene, figure) or is_base(scene, figure):
        return None
    if not sign:
        figure = _measured(scene, hedged(scene, scaled_count(scene, figure)))
    for kind in KINDS:
        if reading := kind(scene, figure):
            silent = _backwards(reading.figure) or is_rate(scene, reading)
            return None if silent else below_zero(scene, reading)
    return None


def _measured(scene: Scene, figure: Figure) -> Figure:
    """The figure and the link to its unit: "hundreds of years"."""
    link = figure.last
    if figure.form != "vague" or link >= scene.ceiling or scene.lower[link] not in scene.numerals.vague_link:
        return figure
    unit = scene.unit_at(link + 1)
    return replace(figure, last=link + 1) if unit and unit.section != "count" else figure


def _backwards(figure: Figure) -> bool:
    """A pair that is no range ("10-5 km")."""
    return figure.lower is not None and figure.upper is not None and figure.lower > figure.upper


def _mention(scene: Scene, reading: Reading) -> Mention:
    figure, tokens = reading.figure, scene.passage.tokens
    modifier: Modifier = scene.hedge.modifier if figure.form != "none" else "exact"
    after = hedge_after(scene, reading)
    first, last = min(reading.first, scene.hedge.first), reading.last
    if figure.form == "none" or first < scene.floor:
        first = reading.first
    if modifier == "exact" and after:
        modifier, last = after
    if modifier == "exact":
        modifier = figure.modifier
    figure = _in_kind(scene, reading)
    low, high = bounds(modifier, figure.lower, figure.upper)
    value = _quantity(low, high, figure.stated, modifier, reading.unit, reading.currency)
    doubts = reading.doubts
    others: tuple[Quantity, ...] = ()
    if figure.other is not None:
        low, high = bounds(modifier, figure.other, figure.other)
        others = (_quantity(low, high, figure.other, modifier, reading.unit, reading.currency),)
        doubts = doubts if reading.unit == _SCORE else (*doubts, "ambiguous-number")
    return Mention(
        kind=reading.kind,
        start=tokens.starts[first],
        end=tokens.ends[last - 1],
        first=first,
        last=last,
        value=value,
        head=reading.head,
        scope=_scope(scene, reading, last),
        doubts=doubts,
        alternatives=others,
    )


def _in_kind(scene: Scene, reading: Reading) -> Figure:
    """The figure, its two readings weighed by what it counts.

    Things and bare sums come whole, so "1,234 orang" is 1234 even where the comma is the decimal mark;
    "45,694 detik" and "1.356 billion" are decimal.  A mark that groups at home ("14.000") is in doubt
    only for measures, in a text that writes both ways.
    """
    figure = reading.figure
    if figure.other is None or reading.unit == _SCORE:
        return figure
    points = scene.style.decimal == "."  # a point groups in no English text
    whole = (
        reading.kind in ("count", "money") and not figure.scale and not (points and _at_home(scene, figure))
    )
    if not _at_home(scene, figure):
        return replace(figure, other=None) if whole else figure
    if points:
        return replace(figure, stated=figure.other, lower=figure.other, upper=figure.other, other=None)
    if whole:
        return figure
    return replace(figure, stated=figure.other, lower=figure.other, upper=figure.other, other=figure.stated)


def _at_home(scene: Scene, figure: Figure) -> bool:
    """Whether a figure is written with the decimal mark of the text's own style."""
    return scene.style.decimal in scene.words[figure.first]


@lru_cache(_KEPT, typed=True)
def _quantity(  # noqa: PLR0913, PLR0917 - one argument a field
    low: Number | None,
    high: Number | None,
    stated: Number | None,
    modifier: Modifier,
    unit: str | None,
    currency: str | None,
) -> Quantity:
    """A quantity; most articles tell of one person, of two days and of the like."""
    return Quantity(lower=low, upper=high, stated=stated, modifier=modifier, unit=unit, currency=currency)


def _scope(scene: Scene, reading: Reading, last: int) -> Scope:
    lower, telling = scene.lower, counted(scene.passage.language)
    first = reading.first
    noun = reading.noun or (lower[reading.head] if reading.head is not None else "")
    if noun == "age":
        return _scope_of(noun, "fact")
    reality = telling.real(lower, first, scene.floor, last)
    if reading.kind == "measure" and reading.unit in _DISTANCES:
        told_from = origin(scene.passage.tokens, last, scene.ceiling, scene.passage.language)
        return _scope_of(noun, reality, population=told_from)
    if reading.kind != "count" or reading.noun:
        return _scope_of(noun, reality)
    start, floor, ceiling = scene.hedge.first, scene.floor, scene.ceiling
    exact = scene.hedges.before.before(lower, start)  # "killing all nine people"
    begin = exact[1] if exact and exact[1] >= floor else start
    listed = begin > floor and lower[begin - 1] in telling.joining  # "killing three men and two women"
    fate = reading.fate or telling.fate(
        lower, begin, last, scene.sentence_first if listed else floor, ceiling
    )
    if fate is None and reading.unit == PERSON:
        fate = leading_toll(scene)
    if fate is None and reading.unit == _BODY and not telling.remains.isdisjoint(lower[floor:ceiling]):
        fate = _DEAD
    return _scope_of(
        noun,
        reality,
        "part" if reading.part else telling.share(lower, start, last, floor, ceiling),
        None if _is_of_others(fate, scene, reading.unit) else fate,
        reading.whose or population(scene.passage.tokens, (start, last), ceiling, scene.passage.language),
    )


def _is_of_others(fate: str | None, scene: Scene, unit: str | None) -> bool:
    """Whether a fate is not of those counted: no house and no stage is hurt, and nobody is ruined."""
    if fate in _OF_PEOPLE:
        return is_thing(unit) or unit in scene.units.abstract
    return fate == _OF_THINGS and is_people(unit)


@lru_cache(_KEPT)
def _scope_of(
    noun: str,
    reality: Reality,
    share: Share = "total",
    fate: str | None = None,
    population: tuple[str, ...] = (),
) -> Scope:
    """A scope; few are told once alone."""
    return Scope(noun=noun, population=population, fate=fate, share=share, reality=reality)
