"""From one article to its claims: find the values, then ask each one's context."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from claimcheck.claims.dates import date_mentions
from claimcheck.claims.marks import Marks, marks_of
from claimcheck.claims.moved_days import parted
from claimcheck.claims.quantities import quantity_mentions
from claimcheck.context.moved import moved
from claimcheck.context.standing import standings
from claimcheck.context.surroundings import Surroundings
from claimcheck.context.tolls import Told
from claimcheck.model import (
    Article,
    Claim,
    Mention,
    Quantity,
    Scope,
    SentenceSpan,
    Span,
    Standing,
    TimeInterval,
)
from claimcheck.text.passages import Passage, passages
from claimcheck.values.anchor import Anchor


def claims_of(article: Article, anchor: Anchor) -> tuple[Claim, ...]:
    """Every claim of an article, in reading order: title first, then text."""
    found: list[Claim] = []
    for passage in passages(article):
        marks = marks_of(passage)
        dates = parted(passage, _constrained(passage, date_mentions(passage, anchor, marks), anchor, marks))
        quantities = quantity_mentions(passage, [(date.first, date.last) for date in dates], marks)
        mentions = sorted((*dates, *quantities), key=attrgetter("start"))
        surroundings = Surroundings(passage, mentions)
        told = standings(passage, mentions) | moved(passage, mentions)
        days = {
            id(day) for one in told.values() for day in (one.mention, one.by) if day and day.kind == "date"
        }
        mentions = _of_one_fate(mentions, told)
        found.extend(
            _claim(article, surroundings, mention, told.get(place), is_moved=id(mention) in days)
            for place, mention in enumerate(mentions)
        )
    return _with_wholes(_apart(found))


def _apart(claims: list[Claim]) -> list[Claim]:
    """The claims with ids of their own: a sum begins where the first of its parts does."""
    return [
        replace(claim, id=f"{claim.id}+") if before and before.id == claim.id else claim
        for before, claim in zip((None, *claims), claims, strict=False)
    ]


def _constrained(
    passage: Passage, dates: Sequence[Mention], anchor: Anchor, marks: Marks
) -> tuple[Mention, ...]:
    """The dates that only the story's date fixed, each with what its words alone say (any Monday)."""
    if anchor.basis != "story":
        return tuple(dates)
    alone = {(date.start, date.end): date.value for date in date_mentions(passage, Anchor(), marks)}
    return tuple(_with_constraint(date, alone.get((date.start, date.end))) for date in dates)


def _with_constraint(date: Mention, alone: TimeInterval | Quantity | None) -> Mention:
    value = date.value
    if not isinstance(alone, TimeInterval) or alone.basis != "unresolved" or isinstance(value, Quantity):
        return date
    return replace(date, value=replace(value, constraint=alone.timex))


def _with_wholes(claims: list[Claim]) -> tuple[Claim, ...]:
    """The claims, each part naming the whole that its own sentence gives just before it."""
    made: list[Claim] = []
    for claim in claims:
        lone = claim.scope is not None and claim.scope.share == "part" and claim.scope.whole is None
        whole = _whole_of(claim, made) if lone else None
        if whole and claim.scope:
            scope = replace(claim.scope, whole=whole.id)
            made.append(replace(claim, scope=scope))
        else:
            made.append(claim)
    return tuple(made)


def _whole_of(part: Claim, before: list[Claim]) -> Claim | None:
    """The nearest larger count before a part, in the part's own sentence."""
    for claim in reversed(before):
        if (claim.span.field, claim.sentence) != (part.span.field, part.sentence):
            return None
        if claim.kind == part.kind and _stated(claim) > _stated(part):
            return claim
    return None


def _stated(claim: Claim) -> float:
    return float(claim.value.stated or 0) if isinstance(claim.value, Quantity) else 0.0


def _scope(article: Article, passage: Passage, mention: Mention) -> Scope | None:
    """The mention's scope, with the claim that it is a part of by its id."""
    if mention.whole is None or mention.scope is None:
        return mention.scope
    return replace(mention.scope, whole=f"{article.id}:{passage.field}:{mention.whole}")


def _of_one_fate(mentions: Sequence[Mention], told: Mapping[int, Told]) -> list[Mention]:
    """The mentions, two values of one thing sharing the fate told of either: "45 dead, up from 31"."""
    fates = {id(mention): mention.scope.fate for mention in mentions if mention.scope}
    for one in told.values():
        if one.by:
            fate = fates.get(id(one.mention)) or fates.get(id(one.by))
            fates[id(one.mention)] = fates[id(one.by)] = fate
    return [
        replace(mention, scope=replace(mention.scope, fate=fates[id(mention)]))
        if mention.scope and mention.scope.fate != fates[id(mention)]
        else mention
        for mention in mentions
    ]


def _standing(article: Article, passage: Passage, told: Told | None) -> Standing | None:
    """What the article tells of the mention, the one that replaced it named by its claim's id."""
    if told is None:
        return None
    tokens = passage.tokens
    cue = passage.text[tokens.starts[told.first] : tokens.ends[told.last - 1]]
    by = f"{article.id}:{passage.field}:{told.by.start}" if told.by else None
    return Standing(state=told.state, cue=" ".join(cue.split()), by=by)


def _claim(
    article: Article, surroundings: Surroundings, mention: Mention, told: Told | None, *, is_moved: bool
) -> Claim:
    passage = surroundings.passage
    sentence = passage.sentence_at(mention.start)
    return Claim(
        id=f"{article.id}:{passage.field}:{mention.start}",
        article=article.id,
        kind=mention.kind,
        span=Span(field=passage.field, start=mention.start, end=mention.end),
        text=passage.text[mention.start : mention.end],
        value=mention.value,
        event=surroundings.event(mention, sentence, is_moved=is_moved),
        attribution=surroundings.attribution(mention, sentence),
        scope=_scope(article, passage, mention),
        standing=_standing(article, passage, told),
        sentence=SentenceSpan(start=min(sentence.start, mention.start), end=max(sentence.end, mention.end)),
        doubts=mention.doubts,
        alternatives=mention.alternatives,
    )
