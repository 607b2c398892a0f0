from claimcheck.model import Article, Claim, Quantity, SentenceSpan, Span
from claimcheck.reports.quoting import Quote, quote


def quoted(text: str, words: str, limit: int, sentence: tuple[int, int] | None = None) -> Quote:
    start = text.index(words)
    first, last = sentence or (0, len(text))
    claim = Claim(
        id="a:1",
        article="a",
        kind="count",
        span=Span(field="text", start=start, end=start + len(words)),
        text=words,
        value=Quantity(stated=5),
        sentence=SentenceSpan(start=first, end=last),
    )
    return quote(claim, Article(id="a", text=text), limit)


def test_a_short_sentence_stays_whole() -> None:
    assert quoted("Then 5 boats sank.", "5 boats", 100) == Quote("Then ", "5 boats", " sank.")


def test_only_the_claims_own_sentence_is_quoted() -> None:
    text = "It was dark. Then 5 boats sank. It was cold."
    assert quoted(text, "5 boats", 100, (13, 31)) == Quote("Then ", "5 boats", " sank.")


def test_a_long_sentence_is_cut_at_word_ends_on_both_sides() -> None:
    text = f"{'before ' * 40}5 boats{' after' * 40}"
    cut = quoted(text, "5 boats", 60)
    assert cut.before.startswith("… before ")
    assert cut.after.endswith(" after …")
    assert len(cut.before + cut.words + cut.after) < 70


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    text = f"{'before ' * 40}5 boats sank."
    cut = quoted(text, "5 boats", 60)
    assert cut.after == " sank."
    assert len(cut.before) > 40


def test_control_signs_and_line_breaks_are_made_safe_in_every_part() -> None:
    cut = quoted("a\x1b[1m\nb 5\n boats\x07 c", "5\n boats", 100)
    assert cut == Quote("a␛[1m b ", "5 boats", "␇ c")
