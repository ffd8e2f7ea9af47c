"""How a statement is told in a line of a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Statement

SIGNS = {"exact": "", "about": "≈ ", "at_least": "≥ ", "at_most": "≤ ", "more_than": "> ", "less_than": "< "}


def labelled(dataset: "Dataset", entity_id: str, language: str) -> str:
    """The label of an entity, with its id."""
    entity = dataset.things.get(entity_id)
    return printable(f"{entity.name(language)} ({entity_id})" if entity else entity_id)


def value_text(dataset: "Dataset", statement: "Statement", language: str) -> str:
    """The value of a statement with its unit and its qualifiers, or nothing."""
    from courtgraph.model.language import text_in

    schema = dataset.schema
    unit = text_in(schema.units.get(statement.unit, {}), language) or statement.unit
    sign = SIGNS.get(statement.qualifiers.get("approx", ""), "")
    value = f"{sign}{statement.value}{'' if unit in ('', '%') else ' '}{unit}"
    qualifiers = [
        f"{text_in(schema.qualifiers[name].label, language)} {written}"
        for name, written in statement.qualifiers.items()
        if name in schema.qualifiers and name != "approx"
    ]
    said = (statement.modality, statement.status, *(["open"] if statement.open else []))
    marks = [_word(word, language) for word in said if word not in ("fact", "accepted")]
    return printable(" ".join(part for part in (value, *(f"[{word}]" for word in (*qualifiers, *marks))) if part))


def citation_lines(dataset: "Dataset", statement: "Statement", language: str) -> Iterator[str]:
    """Each piece of evidence of a statement, as a line, with what it means in the language where that is known."""
    from courtgraph.model.language import text_in

    for piece in dataset.evidence_of(statement):
        note = text_in(piece.note, language)
        inferred = f" ({_word('inferred', language)}: {note})" if piece.inferred else ""
        gloss = f" [{piece.gloss[language]}]" if language in piece.gloss else ""
        yield click.style(printable(f"「{piece.quote}」{gloss} {piece.source}:{piece.line}{inferred}"), dim=True)


def _word(word: str, language: str) -> str:
    from courtgraph.schema import load_words

    return load_words().get(language, {}).get(word, word)
