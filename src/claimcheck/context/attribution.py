"""Who says it, by which cue word, and through whom it reached the article.

Three cues, each a list of ``languages/<code>/attribution.toml``: ``according`` stands before the
speaker ("menurut X", "according to X"), ``says`` before or after it ("X mengatakan", "kata X",
"said X"), ``via`` before the one who passed it on ("dikutip dari X", "as reported by X").
"""

from __future__ import annotations

from functools import cache
from itertools import compress

from claimcheck.context.names import Name, names
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Attribution
from claimcheck.text.rarity import rarity
from claimcheck.text.sentences import Sentence
from claimcheck.text.stems import stem
from claimcheck.text.tokens import Tokens

#: How many tokens may stand between a cue and the name it belongs to.
_REACH = 6
#: A word that opens a sentence is taken for a name from this rarity on.
_NAMELIKE = 3.0
#: A role is told by one word of this rarity at least.
_TELLING = 1.5
#: Among how many words behind "according to" a role is looked for ("the port authority").
_ROLE_WITHIN = 4


@frozen()
class _Cues:
    according: dict[str, tuple[tuple[str, ...], ...]]
    says: frozenset[str]
    silent: dict[str, tuple[tuple[str, ...], ...]]
    via: dict[str, tuple[tuple[str, ...], ...]]
    pronouns: frozenset[str]
    language: str
    inner: frozenset[str]
    roles: frozenset[str]


@frozen()
class Cue:
    """A cue at tokens first..last-1 and the speaker it names (None for "he said").

    ``named`` cues name their speaker themselves; the others ("he said", "menurut dia") may mean who
    spoke last.
    """

    first: int
    last: int
    who: str | None
    words: str
    passes_on: bool
    named: bool = True


@cache
def _cues(language: str) -> _Cues:
    data = table(language, "attribution")
    return _Cues(
        according=_by_first(data.get("according", "")),
        says=frozenset(phrases(data.get("says", ""))),
        silent=_by_first(data.get("silent", "")),
        via=_by_first(data.get("via", "")),
        pronouns=frozenset(phrases(data.get("pronouns", ""))),
        language=language,
        inner=frozenset(phrases(data.get("inner", ""))),
        roles=frozenset(phrases(data.get("roles", ""))),
    )


def roles(language: str) -> frozenset[str]:
    """The words that tell what somebody is, small words before them included: "the", "driver"."""
    return _cues(language).roles


@cache
def called(language: str) -> frozenset[str]:
    """The words before a name that only introduce it: "named", « bernama »."""
    return frozenset(phrases(table(language, "attribution").get("called", "")))


@cache
def owns(word: str, language: str) -> bool:
    """Whether a word in small letters tells of somebody's own: "his", « anaknya »."""
    marks = phrases(table(language, "attribution").get("owners", ""))
    return word in marks or word.endswith(tuple(mark[1:] for mark in marks if mark[0] == "-"))


@cache
def _openings(language: str) -> frozenset[str]:
    """The words that can begin a cue."""
    lists = _cues(language)
    return lists.says.union(lists.via, lists.according)


def _by_first(words: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases(words):
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(parts, key=len, reverse=True)) for first, parts in found.items()}


def cues(
    tokens: Tokens, sentence: Sentence, language: str, taken: frozenset[int] = frozenset()
) -> tuple[Cue, ...]:
    """The attribution cues of one sentence, in order; ``taken`` tokens belong to dates and figures."""
    lists, opening = _cues(language), _openings(language).__contains__
    starts = list(
        compress(
            range(sentence.first, sentence.last), map(opening, tokens.lower[sentence.first : sentence.last])
        )
    )
    if not starts:
        return ()
    # the capital of a cue that opens a sentence belongs to no name ("Menurut Gubernur Rina Sari")
    first = sentence.first + _opening(tokens, sentence, lists)
    runs = tuple(
        run
        for run in names(tokens, first, sentence.last, lists.inner, taken)
        if not _ordinary(tokens, run, sentence, lists)
    )
    found: list[Cue] = []
    for index in starts:
        word = tokens.lower[index]
        for passes_on, table_ in ((True, lists.via), (False, lists.according)):
            size = _match(tokens, index, sentence.last, table_.get(word, ()))
            if size:
                name = _told_after(tokens, runs, index + size, sentence, lists)
                pronoun = tokens.lower[index + size : index + size + 1]
                named = not pronoun or not lists.pronouns.issuperset(pronoun)
                found.append(_cue(tokens, (index, index + size), name, passes_on=passes_on, named=named))
                break
        else:
            if word in lists.says and not _match(tokens, index, sentence.last, lists.silent.get(word, ())):
                name = _speaker(tokens, runs, index, sentence, lists)
                found.append(_cue(tokens, (index, index + 1), name, passes_on=False, named=False))
    return tuple(found)


def _opening(tokens: Tokens, sentence: Sentence, lists: _Cues) -> int:
    """How many words the cue has that opens a sentence; 0 where none does."""
    word = tokens.lower[sentence.first]
    sizes = (
        _match(tokens, sentence.first, sentence.last, of.get(word, ())) for of in (lists.via, lists.according)
    )
    return max(*sizes, int(word in lists.says))


def _ordinary(tokens: Tokens, run: Name, sentence: Sentence, lists: _Cues) -> bool:
    """Whether a run is only the common word or the pronoun that opens its sentence."""
    if run.last - run.first > 1:
        return False
    word = tokens.lower[run.first]
    if word in lists.pronouns or word in lists.says or word in lists.according:
        return True
    opens = run.first == sentence.first
    return opens and rarity(stem(word, lists.language), lists.language) < _NAMELIKE


def attribution(found: tuple[Cue, ...], first: int, speaker: str | None) -> Attribution | None:
    """The attribution of a mention at token ``first``: its nearest cue, and whoever passed it on.

    A cue before the mention covers it ("X said that 11,000 ..."); a later one covers what came
    before it (" ... 11,000, said X").  ``speaker`` is who spoke last, for a cue without a name.
    """
    spoken = [cue for cue in found if not cue.passes_on]
    before = [cue for cue in spoken if cue.last <= first]
    chosen = before[-1] if before else next((cue for cue in spoken if cue.first > first), None)
    via = next((cue.who for cue in found if cue.passes_on and cue.who), None)
    if chosen is None:
        return (
            Attribution(who=None, cue=next(cue.words for cue in found if cue.who == via), via=via)
            if via
            else None
        )
    who = chosen.who or (None if chosen.named else speaker)
    return Attribution(who=who, cue=chosen.words, via=via) if who or via else None


def _cue(tokens: Tokens, place: tuple[int, int], name: Name | None, *, passes_on: bool, named: bool) -> Cue:
    first, last = place
    words = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
    return Cue(first, last, name.text if name else None, words, passes_on, named)


def _match(tokens: Tokens, index: int, last: int, candidates: tuple[tuple[str, ...], ...]) -> int:
    for parts in candidates:
        if index + len(parts) <= last and tokens.lower[index : index + len(parts)] == parts:
            return len(parts)
    return 0


def _after(runs: tuple[Name, ...], index: int, last: int) -> Name | None:
    """The first name at or after ``index``, within reach."""
    run = next((run for run in runs if run.last > index), None)
    return run if run and run.first - index <= _REACH and run.first < last else None


def _told_after(
    tokens: Tokens, runs: tuple[Name, ...], index: int, sentence: Sentence, lists: _Cues
) -> Name | None:
    """Who is named from ``index`` on: a name before the next comma, else a role ("according to police")."""
    name = _after(runs, index, sentence.last)
    if name and "," not in tokens.words[index : name.first]:
        return name
    for at in range(index, min(index + _ROLE_WITHIN, sentence.last)):
        if not tokens.words[at][0].isalpha():
            break
        role = tokens.lower[at] in lists.roles
        if role and rarity(stem(tokens.lower[at], lists.language), lists.language) >= _TELLING:
            return Name(index, at + 1, tokens.text[tokens.starts[index] : tokens.ends[at]])
    return None


def _speaker(
    tokens: Tokens, runs: tuple[Name, ...], index: int, sentence: Sentence, lists: _Cues
) -> Name | None:
    """Who the verb at ``index`` belongs to: a role or a name just before it, else what comes just after.

    A role that touches the verb wins over a name further off ("... of Oslo, officials said").
    """
    if index > sentence.first and tokens.lower[index - 1] in lists.roles:
        role = _role(tokens, index, sentence, lists)
        if role and not (runs and any(run.last in {role.first, index} for run in runs)):
            return role
    before = next((run for run in reversed(runs) if run.last <= index), None)
    if before and index - before.last <= _REACH and not _broken(tokens, before.last, index, lists):
        return before
    between = tokens.lower[index - 1] if index > sentence.first else ""
    if between in lists.pronouns:
        return None
    after = _after(runs, index + 1, sentence.last)
    if after and all(tokens.lower[at] in lists.roles for at in range(index + 1, after.first)):
        return after
    return _role(tokens, index, sentence, lists)


def _role(tokens: Tokens, index: int, sentence: Sentence, lists: _Cues) -> Name | None:
    """A speaker told by role alone, right before the verb at ``index`` or right after it ("kata polisi")."""
    first = index
    while first > sentence.first and tokens.lower[first - 1] in lists.roles:
        first -= 1
    last = index + 1
    while first == index and last < sentence.last and tokens.lower[last] in lists.roles:
        last += 1
    if first == index and last == index + 1:
        return None
    start, end = (first, index) if first < index else (index + 1, last)
    said = (stem(word, lists.language) for word in tokens.lower[start:end])
    if all(rarity(word, lists.language) < _TELLING for word in said):
        return None  # only "the" or "his"
    return Name(start, end, tokens.text[tokens.starts[start] : tokens.ends[end - 1]])


def _broken(tokens: Tokens, first: int, last: int, lists: _Cues) -> bool:
    """Whether another verb of saying, a full clause or a quotation stands between a name and its verb."""
    between = tokens.lower[first:last]
    return any(word in lists.says or word in {'"', "“", "”", ";", ":"} for word in between)
