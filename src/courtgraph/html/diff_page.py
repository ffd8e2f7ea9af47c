"""What changed between two states of a dataset, as one static page with no script."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from courtgraph.content_security_policy import policy
from courtgraph.html.changed_words import Span, changed_words
from courtgraph.html.claim_words import ClaimWords
from courtgraph.html.embedding import bundled
from courtgraph.html.record_words import RecordWords
from courtgraph.html.static_page import spoken, template
from courtgraph.merging import Difference, Snapshot
from courtgraph.model.snapshot import Fields
from courtgraph.schema import default_schema
from courtgraph.text import unicode_text

_PLAIN_STANCE = "supports"
"""The stance that goes without saying."""


class QuoteWords(NamedTuple):
    """A quote, where it stands, and how it stands to its statement where it does not support it."""

    quote: str
    source: str
    line: str
    stance: str


class ChangeWords(NamedTuple):
    """A field that changed, in parts that tell what the other state lacks."""

    field: str
    before: list[Span]
    after: list[Span]


class RecordCard(NamedTuple):
    """A record as the page tells it."""

    what: str
    id: str
    name: str
    kind: str
    claim: ClaimWords | None
    quotes: list[QuoteWords]
    fields: list[tuple[str, str]]
    changes: list[ChangeWords]


def render_differences(
    found: Iterable[Difference], before: Snapshot, after: Snapshot, called: tuple[str, str], language: str = ""
) -> str:
    """The page; ``called`` are the names of the two states.

    It speaks the language of the later one unless another is named.

    Raises:
        CourtgraphError: the page does not speak the language.

    >>> nothing = Snapshot({}, {}, {}, {})
    >>> render_differences([], nothing, nothing, ("HEAD:data", "data"))[:15]
    '<!doctype html>'
    """
    named = {**before.entities, **before.sources, **after.entities, **after.sources}
    words = RecordWords(spoken(language or after.language), after.schema or default_schema(), named)
    style, differences = bundled("diff-page.css"), list(found)
    sections = [
        (kind, [_card(one, words, (before, after)) for one in group])
        for kind, group in groupby(differences, key=lambda one: one.kind)
    ]
    counts = Counter(one.what for one in differences)
    return unicode_text(
        template("differences.html.jinja").render(
            policy=policy([], [style]),
            style=style,
            language=words.language,
            text=words.strings,
            called=called,
            counts=[(what, counts[what]) for what in ("added", "removed", "changed") if counts[what]],
            sections=sections,
        )
    )


def _card(one: Difference, words: RecordWords, states: tuple[Snapshot, Snapshot]) -> RecordCard:
    said = {"statement": one.fields, "evidence": one.about}.get(one.kind)
    is_thing = one.kind in ("entity", "source")
    return RecordCard(
        one.what,
        one.id,
        words.name(one.id) if is_thing else "",
        words.value("type", one.fields.get("type", "")) if is_thing else "",
        words.claim(said) if said else None,
        [_quote(piece, words) for piece in _pieces(one, states)],
        [(words.field(name), words.value(name, text)) for name, text in _own_fields(one)],
        [_change(change.field, change.before, change.after, words) for change in one.changes],
    )


def _pieces(one: Difference, states: tuple[Snapshot, Snapshot]) -> list[Fields]:
    """The evidence to show: the piece itself, or the words of a statement that came or went."""
    if one.kind == "evidence":
        return [one.fields]
    if one.kind != "statement" or one.changes:
        return []
    proof = states[one.what == "added"].evidence.get(one.id, {})
    return sorted(proof.values(), key=lambda piece: (piece.get("source", ""), int(piece.get("line", 0))))


def _own_fields(one: Difference) -> Iterator[tuple[str, str]]:
    """What is told of an entity or a source that came or went, beside its type."""
    if one.kind in ("entity", "source") and not one.changes:
        yield from ((name, said) for name, said in one.fields.items() if name != "type")


def _quote(piece: Fields, words: RecordWords) -> QuoteWords:
    stance = piece.get("stance", _PLAIN_STANCE)
    source = words.name(piece.get("source", ""))
    told = "" if stance == _PLAIN_STANCE else words.value("stance", stance)
    return QuoteWords(piece.get("quote", ""), source, piece.get("line", ""), told)


def _change(name: str, before: str, after: str, words: RecordWords) -> ChangeWords:
    old, new = (words.value(name, said) if said else "" for said in (before, after))
    return ChangeWords(words.field(name), *changed_words(old, new))
