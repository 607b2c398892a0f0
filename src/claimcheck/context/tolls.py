"""Tolls: figures of one article that its other figures replace, by what they add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from claimcheck.context.counted import counted
from claimcheck.context.places import places
from claimcheck.frozen import frozen
from claimcheck.languages import DAY_NAMES, listed
from claimcheck.model import Mention, Quantity, State, TimeInterval
from claimcheck.text.passages import Passage
from claimcheck.text.sentences import Sentence
from claimcheck.values.families import kinship

#: How many sentences an article may take to add one figure to another.
_SENTENCES = 4
#: A toll told of a day so long before the newest one is another event's; "the worst since 2010" is of now.
_LONG_AGO = timedelta(days=31)
_SINCE = frozenset({"after", "on_or_after"})


@frozen()
class Told:
    """A mention's state, the tokens [first, last) that tell it, and the mention that replaced it."""

    mention: Mention
    state: State
    first: int
    last: int
    by: Mention | None = None


def found_dead(passage: Passage, mentions: Sequence[Mention]) -> Iterator[Told]:
    """Some dead and some missing, and elsewhere as many dead as both: the missing were found.

    The dead and the missing stand in one sentence, so that they are of one report.
    """
    gone = [mention for mention in mentions if fate(mention) == "missing" and figure(mention)]
    dead = [mention for mention in mentions if gone and fate(mention) == "dead" and figure(mention)]
    tolls: dict[float, list[Mention]] = defaultdict(list)
    reports: dict[int, list[Mention]] = defaultdict(list)
    past = _past_sentences(passage, mentions) if dead else frozenset()
    for mention in dead:
        reports[passage.sentence_at(mention.start).start].append(mention)
        tolls[figure(mention)].append(mention)
    for missing in gone:
        report = passage.sentence_at(missing.start).start
        for old in reports[report]:
            later = sorted(tolls[figure(old) + figure(missing)], key=partial(_gap, old))
            nearest = next((new for new in later if alike(old, new)), None)
            told = passage.sentence_at(nearest.start).start if nearest else report
            if nearest and told != report and told not in past and not _elsewhere(passage, report, told):
                yield Told(old, "former", missing.first, missing.last, nearest)
                yield Told(missing, "former", old.first, old.last)


def _elsewhere(passage: Passage, *starts: int) -> bool:
    """Whether the sentences that begin at two places of the text name places, and none in both."""
    one, other = (_places(passage, passage.sentence_at(start)) for start in starts)
    return bool(one and other) and one.isdisjoint(other)


def _places(passage: Passage, sentence: Sentence) -> set[str]:
    """The countries of a sentence, and what else stands behind a word of place: "in Marlow", « di Nara »."""
    tokens, language = passage.tokens, passage.language
    found = {place.code for place in places(tokens, sentence.first, sentence.last, language)}
    before, days = counted(language).places, listed(language, "dates", DAY_NAMES)
    for at in range(sentence.first, sentence.last - 1):
        name = tokens.lower[at + 1]
        if tokens.lower[at] in before and tokens.words[at + 1][0].isupper() and name not in days:
            found.add(name)
    return found


def _gap(one: Mention, other: Mention) -> int:
    """How many tokens lie from where one mention begins to where the other does."""
    return abs(other.first - one.first)


def _past_sentences(passage: Passage, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where sentences begin that tell of long ago: "in 2010 a flood killed six", among days of this month.

    Without any day, a month or a year tells of long ago.
    """
    told = [(mention, mention.value) for mention in mentions if isinstance(mention.value, TimeInterval)]
    days = [value.earliest for _, value in told if value.earliest and value.earliest == value.latest]
    newest = max(days, default=date.max)
    return frozenset(
        passage.sentence_at(mention.start).start
        for mention, value in told
        if value.latest and value.modifier not in _SINCE and newest - value.latest > _LONG_AGO
    )


def alike(old: Mention, new: Mention) -> bool:
    """Whether two mentions can be two values of one thing, each of the whole of it."""
    scopes = [mention.scope for mention in (old, new) if mention.scope]
    return comparable(old, new) and all(scope.share == "total" and scope.noun != "age" for scope in scopes)


def comparable(old: Mention, new: Mention) -> bool:
    """Whether two mentions differ and count, price, measure or date one kind of thing."""
    one, other = old.value, new.value
    if old is new or old.kind != new.kind or one == other:
        return False
    if old.kind == "date" or not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return True
    fates = {fate(old), fate(new)} - {None}
    alike = kinship(one.unit, other.unit) != "differ"
    return one.currency == other.currency and alike and len(fates) <= 1


def fate(mention: Mention) -> str | None:
    """What became of those whom a mention counts."""
    return mention.scope.fate if mention.scope else None


def unit_of(mention: Mention) -> str | None:
    """What a mention counts or measures."""
    return mention.value.unit if isinstance(mention.value, Quantity) else None


def added(passage: Passage, mentions: Sequence[Mention]) -> Iterator[Told]:
    """A figure, some more, and their sum: « 15 nelayan … satu lagi … totalnya 16 » replaces the first."""
    for place, more in enumerate(mentions):
        if not more.scope or more.scope.share != "addition" or not figure(more):
            continue
        for new in mentions[place + 1 : place + 4]:
            for old in reversed(mentions[:place]):
                if _sentences(passage, old, new) > _SENTENCES:
                    break
                if alike(old, new) and figure(old) and figure(old) + figure(more) == figure(new):
                    yield Told(old, "former", more.first, new.last, new)
                    break


def figure(mention: Mention) -> float:
    """The number that a mention states; 0 where it states none."""
    return float(mention.value.stated or 0) if isinstance(mention.value, Quantity) else 0.0


def _sentences(passage: Passage, old: Mention, new: Mention) -> int:
    """How many sentences lie between two mentions, up to one more than an addition takes."""
    first, last = (passage.sentence_at(mention.start) for mention in (old, new))
    return passage.sentences.index(last) - passage.sentences.index(first)
