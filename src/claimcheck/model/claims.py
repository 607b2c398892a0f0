"""What articles claim: values in the words that state them, and their context."""

from __future__ import annotations

from claimcheck.frozen import frozen
from claimcheck.model.articles import Span
from claimcheck.model.values import Quantity, TimeInterval
from claimcheck.model.vocabulary import Kind, Reality, Share, Stage, State


@frozen(eq=True)
class Mention:
    """A value found in one field, before its context is known.

    ``start``/``end`` are code points of that field, ``first``/``last`` its tokens (last exclusive);
    ``head`` is the token of the noun that is counted, where there is one; ``whole`` the ``start`` of
    the mention in the same field that this one is a part of.
    """

    kind: Kind
    start: int
    end: int
    first: int
    last: int
    value: TimeInterval | Quantity
    head: int | None = None
    scope: Scope | None = None
    doubts: tuple[str, ...] = ()
    alternatives: tuple[TimeInterval | Quantity, ...] = ()
    whole: int | None = None


@frozen(kw_only=True, eq=True)
class Attribution:
    """Who says it (``who``), by which cue word, and through whom it reached this article."""

    who: str | None = None
    cue: str = ""
    via: str | None = None


@frozen(kw_only=True, eq=True)
class Event:
    """The event that a claim belongs to: a concept of the lexicon and the word that named it."""

    concept: str
    trigger: str = ""
    stage: Stage | None = None
    participants: tuple[str, ...] = ()
    place: str | None = None
    negated: bool = False


@frozen(kw_only=True, eq=True)
class Scope:
    """What exactly a quantity counts: the noun in the text, whose, and how it relates to a whole.

    ``population`` holds country codes or lemmas ("KP", "RU"), of a distance the place that it is told from
    (« 86 km barat daya Tirta »); ``whole`` is the id of the claim
    that this one is a part of, or that this one adds to; ``exhaustive`` says that the parts named
    together make up that whole (« 722 penumpang: 130 … dan 642 … »); ``included`` names single
    people whom the figure counts in ("10 dead, including the gunman": "suspect").
    """

    noun: str = ""
    population: tuple[str, ...] = ()
    fate: str | None = None
    share: Share = "total"
    whole: str | None = None
    exhaustive: bool = False
    included: tuple[str, ...] = ()
    reality: Reality = "fact"


@frozen(kw_only=True, eq=True)
class Standing:
    """How a value stands beside another one that its article gives for the same thing.

    ``cue`` holds the words that tell it, in one line ("up from 31"); ``by`` is the id of the claim in the
    same article that replaced a former value, or that a change led to.
    """

    state: State
    cue: str
    by: str | None = None


@frozen(kw_only=True, eq=True)
class SentenceSpan:
    """The sentence around a claim, in the claim's own field."""

    start: int
    end: int


@frozen(kw_only=True, eq=True)
class Claim:
    """A statement by a source: a value, the exact words that state it, and their context.

    ``sentence`` lies in the same field as ``span``.  ``doubts`` names what is uncertain about the
    reading ("ambiguous-date", "ambiguous-number", "impossible-date", "weekday-mismatch", ...);
    ``alternatives`` holds the other readings of an ambiguous date or number.
    """

    id: str
    article: str
    kind: Kind
    span: Span
    text: str
    value: TimeInterval | Quantity
    event: Event | None = None
    attribution: Attribution | None = None
    scope: Scope | None = None
    standing: Standing | None = None
    sentence: SentenceSpan
    doubts: tuple[str, ...] = ()
    alternatives: tuple[TimeInterval | Quantity, ...] = ()
