"""Counts: « setidaknya 11.000 tentara », "three people", « ketiganya », « 101 meninggal », match scores."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.ballots import of_ballot
from claimcheck.claims.bearers import tallied
from claimcheck.claims.carried import carries_on
from claimcheck.claims.changing import of_change, of_toll, risen_toll
from claimcheck.claims.kinds import OF_THINGS, unit_of, who_they_are
from claimcheck.claims.labelled import OF_PEOPLE, labelled
from claimcheck.claims.listing import heads_a_list
from claimcheck.claims.lives import of_lives
from claimcheck.claims.nouns import is_plural, noun_after
from claimcheck.claims.scene import INDEFINITE, LISTED, Noun, Reading, Scene
from claimcheck.claims.scores import of_pair
from claimcheck.claims.shares import of_some, part_of
from claimcheck.context.counted import counted
from claimcheck.context.places import places
from claimcheck.context.revised import revised
from claimcheck.model import Number
from claimcheck.values.families import PERSON
from claimcheck.values.figures import Figure

_YEARS = range(1800, 2101)
_SURE = 1000
_FEW = 2
_YEAR_DIGITS = 4
#: What becomes of people alone, and how near behind a bare number it is told of them.
_NEAR = 6
#: How far before a number a word of change may stand.
_CLAUSE = 12


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as a number of people or things; None where nothing says that it counts any."""
    if figure.form == "score":
        return of_ballot(scene, figure) or of_pair(scene, figure)
    if figure.form == "fraction":
        return Reading("percent", figure, figure.first, figure.last, "fraction")
    if _year_of_a_name(scene, figure):
        return None
    if told := of_ballot(scene, figure) or _offspring(scene, figure) or of_lives(scene, figure):
        return told
    found = noun_after(scene, figure)
    fates = counted(scene.passage.language).fates
    fate = fates.at(scene.lower, figure.last)
    if found and not found.known and (met := fates.at(scene.lower, found.head)):
        if found.head > figure.last + 1:  # "nine storm-related deaths"
            told = _counting(figure, who_they_are(scene, figure, met[1]), met[0])
            return replace(told, part=of_some(scene, figure))
        found = None  # "one seriously injured"
    if found and not found.known and _told(scene, found):
        found = None  # "the 14 first reported"
    if found and fate and (not found.known or (scene.units.head_last and fate[1] < found.head)):
        found = None  # "three dead", "one dead after a crash"
    if found and (found.known or not _like_a_name(scene, figure, found)):
        return _of_noun(scene, figure, found)
    return part_of(scene, figure) or labelled(scene, _counting(figure, None)) or _bare(scene, figure)


def _of_noun(scene: Scene, figure: Figure, noun: Noun) -> Reading:
    """A figure as a number of what the noun behind it tells, and of people where it lists kinds of them."""
    part, doubts = of_some(scene, figure), _indefinite(scene, figure, noun)
    unit = unit_of(scene, figure, noun)
    risen = risen_toll(scene, figure) if unit == PERSON else None
    reading = Reading("count", figure, figure.first, noun.last, unit, noun.head, doubts=doubts)
    told = labelled(scene, reading) if noun.known else None
    return told or (replace(reading, part=part, fate=risen) if part or risen else reading)


def _told(scene: Scene, noun: Noun) -> bool:
    """Whether what looks like a noun only says that the number was reported."""
    return revised(scene.passage.language).reported.at(scene.lower, noun.head) is not None


def _offspring(scene: Scene, figure: Figure) -> Reading | None:
    """A bare number behind a word that tells of whom: "father of 5" has five children, "a group of four"."""
    before = scene.units.count_before.before(scene.lower, scene.hedge.first)
    if before is None or before[1] < scene.floor or figure.form not in ("digits", "words"):
        return None
    noun = noun_after(scene, figure)
    if noun and noun.known and noun.concept == before[0] != PERSON:  # « ibu dua anak itu tewas »
        return Reading("count", figure, figure.first, noun.last, noun.concept, noun.head, noun=noun.concept)
    if not scene.units.head_last or (noun and (noun.known or is_plural(scene.lower[noun.head]))):
        return None
    if before[0] == PERSON:
        return Reading("count", figure, figure.first, figure.last, PERSON, head=before[1])
    return Reading("count", figure, figure.first, figure.last, before[0], noun=before[0])


def _indefinite(scene: Scene, figure: Figure, noun: Noun) -> tuple[str, ...]:
    """Whether a number tells of nothing that happened: "one step", « beberapa hal », "7 ways to sleep"."""
    exact = scene.hedge.modifier == "exact"
    lone = figure.form == "words" and figure.stated == 1 and exact and scene.is_abstract(noun)
    some = figure.form == "vague" and figure.lower == _FEW and figure.upper is None
    if lone or some:
        return (INDEFINITE,)
    return (LISTED,) if heads_a_list(scene, figure, noun) else ()


def _year_of_a_name(scene: Scene, figure: Figure) -> bool:
    """« Piala Dunia 2026 kali ini »: a year after a capitalised word inside a sentence."""
    first, word = figure.first, scene.words[figure.first]
    if (
        figure.stated not in _YEARS
        or not word.isdecimal()
        or len(word) != _YEAR_DIGITS
        or first - 1 <= scene.sentence_first
    ):
        return False
    return scene.words[first - 1][0].isupper()


def _like_a_name(scene: Scene, figure: Figure, noun: Noun) -> bool:
    """A year before an unknown noun ("the 2019 Rich List"), or a name round it ("a Boeing 787 Jet")."""
    if figure.form != "digits":
        return figure.form in ("definite", "single") or _named_by_number(scene, figure)
    word = scene.words[figure.first]
    if figure.stated in _YEARS and word.isdecimal() and len(word) == _YEAR_DIGITS:
        return True
    if scene.passage.field == "title" or figure.scale or scene.hedge.first < figure.first:
        return False
    before = scene.words[figure.first - 1] if figure.first > scene.sentence_first else ""
    opens = figure.first - 1 == scene.sentence_first and not before.isupper()
    behind = before[:1].isupper() and not opens
    if not scene.words[noun.head][0].isupper():
        return behind and not scene.units.head_last  # « Honor 400 hadir »
    return behind or _named_after(scene, figure)


def _named_by_number(scene: Scene, figure: Figure) -> bool:
    """« Kepulauan Seribu »: a number word with a capital behind another capitalised word."""
    first = figure.first
    if figure.form != "words" or scene.passage.field == "title" or first - 1 <= scene.sentence_first:
        return False
    return all(word[0].isupper() and word.isalpha() for word in scene.words[first - 1 : first + 1])


def _named_after(scene: Scene, figure: Figure) -> bool:
    """Two capitalised words behind a number that are no place ("7 Evening News")."""
    after = figure.last
    if not scene.units.head_last or after + 1 >= scene.ceiling:
        return False
    if not (scene.words[after][0].isupper() and scene.words[after + 1][0].isupper()):
        return False
    tokens, language = scene.passage.tokens, scene.passage.language
    return next(places(tokens, after, after + 2, language), None) is None


def _bare(scene: Scene, figure: Figure) -> Reading | None:
    """A number without a noun whose neighbours say that it counts: « 101 meninggal », « 7 di antaranya »."""
    telling, lower = counted(scene.passage.language), scene.lower
    last = figure.last
    if _points(scene, figure):
        return None
    followed = last < scene.ceiling and lower[last] in scene.units.people_after
    more = telling.shares_after.at(lower, last)
    fate = _fate_behind(scene, last) or (more and telling.fate_at(lower, more[1]))
    if followed or fate or _fate_before(scene, figure) or _met_by_people(scene, figure):
        return _counting(figure, scene.last_unit if fate in OF_THINGS else PERSON)
    toll = of_toll(scene, figure)
    if told := _linked(scene, figure) or (toll and _counting(figure, *toll)):
        return told
    if scene.last_unit and (carries_on(scene) or (last < scene.ceiling and _goes_on(scene, figure))):
        return _counting(figure, scene.last_unit)
    if unit := of_change(scene, figure) or tallied(scene, figure):
        return _counting(figure, unit)
    if scene.former_unit and _opens_and_acts(scene, figure):
        return _counting(figure, scene.former_unit)
    if telling.shares_after.at(lower, last) or _counts_alone(scene, figure):
        return _counting(figure, None)
    return None


def _fate_behind(scene: Scene, last: int) -> str | None:
    """What became of a bare number, told right behind it; behind a comma it is told of another subject."""
    apart = last < scene.ceiling and scene.lower[last] == ","
    return None if apart else counted(scene.passage.language).fate_at(scene.lower, last)


def _met_by_people(scene: Scene, figure: Figure) -> bool:
    """Whether what people alone meet is told of a bare number: "at least 12 were confirmed dead"."""
    telling, last = counted(scene.passage.language), figure.last
    if last >= scene.ceiling or scene.lower[last] not in telling.copulas:
        return False
    ahead = (telling.fates.at(scene.lower, at) for at in range(last + 1, min(scene.ceiling, last + _NEAR)))
    return any(fate is not None and fate[0] in OF_PEOPLE for fate in ahead)


def _opens_and_acts(scene: Scene, figure: Figure) -> bool:
    """A number that opens its sentence and does something: "Five were asked. Two failed to appear"."""
    first, verb = figure.first, figure.last
    if figure.form != "words" or first != scene.sentence_first or verb >= scene.ceiling:
        return False
    return scene.units.head_last and scene.units.is_verb(scene.lower[verb])


def _counting(figure: Figure, unit: str | None, fate: str | None = None) -> Reading:
    """A bare number as a count of something."""
    return Reading("count", figure, figure.first, figure.last, unit, fate=fate)


def _linked(scene: Scene, figure: Figure) -> Reading | None:
    """« 352 merupakan wisatawan asing »: the noun stands behind a linking verb."""
    verb = figure.last
    if verb + 1 >= scene.ceiling or scene.lower[verb] not in counted(scene.passage.language).linking:
        return None
    if figure.stated in _YEARS and scene.words[figure.first].isdecimal():
        return None
    found = noun_after(scene, replace(figure, last=verb + 1))
    if found is None or not found.known:
        return None
    return Reading("count", figure, figure.first, found.last, found.concept, head=found.head)


def _goes_on(scene: Scene, figure: Figure) -> bool:
    """Whether a bare number is of the things counted last: "two were found", "and 10 in Tanzania"."""
    telling, before = counted(scene.passage.language), scene.lower[figure.first - 1]
    following = scene.lower[figure.last]
    if following in telling.copulas:
        return True
    named = figure.last + 1 < scene.ceiling and scene.words[figure.last + 1][0].isupper()
    if not named or following not in telling.places:
        return False
    return before in scene.hedges.pairs or (scene.after_count and _opens_a_place(scene))


def _opens_a_place(scene: Scene) -> bool:
    """Whether the number at hand is of a list by place: "nine died, 5 in Kenya", « yakni 5 di … »."""
    telling, first = counted(scene.passage.language), scene.hedge.first
    return (
        scene.lower[first - 1] in telling.by_place
        or telling.exhaustive.before(scene.lower, first) is not None
    )


def _points(scene: Scene, figure: Figure) -> bool:
    """Whether "one" is a pronoun ("the one who", "no one"), or a capital makes the number a name."""
    before = scene.lower[figure.first - 1] if figure.first > scene.floor else ""
    pronoun = figure.stated == 1 and figure.form == "words" and before in scene.numerals.pronoun_after
    return pronoun or _named_by_number(scene, figure)


def _counts_alone(scene: Scene, figure: Figure) -> bool:
    """A number too large, too vague or too carefully hedged to be a name; a year is none of these."""
    if figure.stated is None and scene.hedges.openers.before(scene.lower, figure.first):
        return True  # "antara 400 hingga 500"
    after = scene.hedges.after.at(scene.lower, figure.last)
    if after and after[1] > figure.last + 1:
        return True
    if figure.stated in _YEARS and scene.words[figure.first].isdecimal():
        return False
    if figure.scale or _large(figure.stated, scene.words[figure.first]):
        return True
    if figure.form == "vague":
        return (figure.lower or 0) > _FEW
    hedged = scene.hedge.modifier != "exact" and figure.form in ("digits", "words")
    before = scene.lower[scene.hedge.first - 1] if scene.hedge.first > scene.floor else ""
    if before in scene.numerals.bare_after and _is_odds(scene, scene.hedge.first - 2):
        return False
    return hedged or (figure.form == "digits" and before in scene.numerals.bare_after)


def _is_odds(scene: Scene, place: int) -> bool:
    """Whether a number ends at a token from which nothing changed: the first of "3 to 1"."""
    if place <= scene.floor or not scene.lower[place].isdecimal():
        return False
    clause = scene.lower[max(scene.sentence_first, place - _CLAUSE) : place]
    return scene.hedges.change_verbs.isdisjoint(clause) and scene.hedges.origins.isdisjoint(clause)


def _fate_before(scene: Scene, figure: Figure) -> bool:
    """As in "killing three", « menewaskan 101 »."""
    found = counted(scene.passage.language).fate_before(scene.lower, scene.hedge.first)
    return (
        found is not None
        and found[1] >= scene.floor
        and figure.form != "definite"
        and (figure.stated or 0) not in _YEARS
    )


def _large(stated: Number | None, word: str) -> bool:
    """A number of thousands with its separators: no one writes a code so."""
    return stated is not None and stated > _SURE and not word.isdecimal()
