"""What a project knows of its matter: names and nouns that are one, events that are one or are not.

It comes from ``[facts]`` of the settings.  Words are looked for in both languages as sentences are:
by event concept, place and stem, so that "blast" finds "explosion" and « ledakan ».
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from operator import itemgetter

from claimcheck.config import Configuration, Facts
from claimcheck.errors import ConfigurationError
from claimcheck.frozen import frozen
from claimcheck.languages import FIRST_CLASS
from claimcheck.linking.sentences import SentenceTerms, Term, sentence_terms
from claimcheck.model import Article, Claim, Quantity
from claimcheck.text.tokens import Tokens, tokenise
from claimcheck.values.anchor import Anchor

#: What a name is worth that the project names: as much as an event or a place.
_RARITY = 2.5
#: One of some events that the project names: whether they are one, which group, which of it.
Mark = tuple[bool, int, int]
#: The terms that some words look for, one set a language.
Wording = tuple[frozenset[str], ...]


@frozen(slots=False)
class Knowledge:
    """What the settings tell, ready for looking it up.

    ``aliases`` are phrases in small letters by their first word, with the term that stands for them;
    ``units`` the concepts of nouns that are told as another's; ``events`` groups of wordings of events,
    and whether those of a group are one; ``origins`` the wire service that each outlet repeats, by name.
    """

    aliases: Mapping[str, Sequence[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    events: Sequence[tuple[bool, Sequence[Wording]]] = ()
    origins: Mapping[str, str] = field(default_factory=dict)

    def terms(self, tokens: Tokens, language: str) -> SentenceTerms:
        """The terms of a sentence, each alias one term."""
        sentence = sentence_terms(tokens, language)
        found = list(self._aliases(sentence)) if self.aliases else []
        if not found:
            return sentence
        taken = {index for _, first, last in found for index in range(first, last)}
        kept, known = (
            [placed for placed in terms if placed[0] not in taken]
            for terms in (sentence.terms, sentence.known)
        )
        terms = sorted((*kept, *((first, term) for term, first, _ in found)), key=itemgetter(0))
        return SentenceTerms(sentence.tokens, tuple(terms), language, tuple(known))

    def _aliases(self, sentence: SentenceTerms) -> Iterator[tuple[Term, int, int]]:
        lower, done = sentence.tokens.lower, 0
        for index, word in enumerate(lower):
            for words, key in self.aliases.get(word, ()) if index >= done else ():
                if lower[index : index + len(words)] == words:
                    done = index + len(words)
                    yield Term(key, _RARITY, sentence.tokens.is_capital(index)), index, done
                    break

    def wording(self, words: str) -> Wording:
        """What some words look for; nothing where they are mere small words of either language."""
        found = tuple(keys_of(self.terms(tokenise(words), code)) for code in FIRST_CLASS)
        return found if all(found) else ()

    def marks(self, articles: Mapping[str, Article], claims: Sequence[Claim]) -> dict[str, frozenset[Mark]]:
        """The events that each claim is told of, by its sentence, else with its article's title."""
        found: dict[str, frozenset[Mark]] = {}
        for claim in claims if self.events else ():
            sentence, title = self.around(claim, articles[claim.article])
            found[claim.id] = frozenset(
                (one, at, place)
                for at, (one, wordings) in enumerate(self.events)
                for place in _told_of(claim, wordings, sentence)
                or _told_of(claim, wordings, sentence | title)
            )
        return found

    def around(self, claim: Claim, article: Article) -> tuple[frozenset[str], frozenset[str]]:
        """What a claim's sentence and its article's title tell."""
        words = article.field(claim.span.field)[claim.sentence.start : claim.sentence.end]
        sentence, title = (
            self.terms(tokenise(text), article.language) for text in (words, article.title or "")
        )
        return keys_of(sentence), keys_of(title)

    def recounted(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Claims that count what the project takes for one by one concept."""
        return tuple(map(self._recounted, claims)) if self.units else tuple(claims)

    def _recounted(self, claim: Claim) -> Claim:
        if not isinstance(claim.value, Quantity) or (unit := self.units.get(claim.value.unit or "")) is None:
            return claim
        return replace(claim, value=replace(claim.value, unit=unit))


NOTHING = Knowledge()


def knowledge_of(configuration: Configuration) -> Knowledge:
    """The knowledge in the settings.

    Raises ConfigurationError where some words name nothing that can be looked for.
    """
    facts = configuration.settings.facts
    sources = configuration.settings.sources
    origins = {source.name: source.origin for source in sources if source.origin}
    if facts == Facts():
        return Knowledge(origins=origins) if origins else NOTHING
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for group in facts.aliases:
        for name in group:
            words = tuple(tokenise(name).lower)
            phrases[words[0]].append((words, f"={group[0]}"))
    longest = {first: sorted(found, key=lambda entry: -len(entry[0])) for first, found in phrases.items()}
    named = Knowledge(longest)
    told = (("same-events", facts.same_events), ("different-events", facts.different_events))
    events = tuple(
        (
            key == "same-events",
            tuple(looked_for(named, words, configuration, f"{key}.{at}") for words in group),
        )
        for key, groups in told
        for at, group in enumerate(groups)
    )
    return Knowledge(longest, dict(_units(facts.aliases)), events, origins)


def looked_for(knowledge: Knowledge, words: str, configuration: Configuration, key: str) -> Wording:
    """What some words of the settings look for.

    Raises ConfigurationError where they look for nothing.
    """
    if found := knowledge.wording(words):
        return found
    raise ConfigurationError(
        f"{configuration.path}: facts.{key}: « {words} » names no event, place or thing to look for"
    )


def keys_of(sentence: SentenceTerms) -> frozenset[str]:
    """The terms of a sentence, with the single capitals and numbers that tell one plant from another."""
    tokens = sentence.tokens
    single = {
        f"#{word}" for word in tokens.words[1:] if word.isdigit() or (len(word) == 1 and word.isupper())
    }
    return frozenset(single | {term.key for _, term in sentence.terms})


def tells(claim: Claim, wording: Wording, keys: frozenset[str]) -> bool:
    """Whether a claim is told of what some words say; of an event alone, whether it is the claim's own."""
    return any(
        (f"@{claim.event.concept}" if claim.event else "") in wanted
        if all(key.startswith("@") for key in wanted)
        else wanted <= keys
        for wanted in wording
    )


def held_apart(one: frozenset[Mark], other: frozenset[Mark]) -> bool:
    """Whether two claims are told of events that the project holds apart."""
    groups = [{at for same, at, _ in marks if not same} for marks in (one, other)]
    return any(
        not {mark for mark in one & other if not mark[0] and mark[1] == at} for at in groups[0] & groups[1]
    )


def one_event(one: frozenset[Mark], other: frozenset[Mark]) -> bool:
    """Whether two claims are told of events that the project takes for one."""
    groups = [{at for same, at, _ in marks if same} for marks in (one, other)]
    return bool(groups[0] & groups[1])


def _told_of(claim: Claim, wordings: Sequence[Wording], keys: frozenset[str]) -> list[int]:
    return [place for place, wording in enumerate(wordings) if tells(claim, wording, keys)]


def _units(groups: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Each noun's concept with the one that its group is counted by; nouns are written in small letters."""
    for group in groups:
        nouns = [name for name in group if name.islower()]
        read = [unit for noun in nouns for code in FIRST_CLASS if (unit := _unit(noun, code))]
        known = [unit for unit in read if unit not in nouns] or read
        yield from ((unit, known[0]) for unit in dict.fromkeys(read) if unit != known[0])


def _unit(noun: str, language: str) -> str | None:
    """What "3 soldiers" counts."""
    from claimcheck.claims.extracting import claims_of  # 50 ms, for projects that name nouns

    found = claims_of(Article(id="facts", text=f"3 {noun}", language=language), Anchor())
    units = [claim.value.unit for claim in found if isinstance(claim.value, Quantity)]
    return units[0] if units else None
