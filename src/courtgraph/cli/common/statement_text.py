"""How a statement is told in a line of a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Statement


def labelled(dataset: "Dataset", entity_id: str, language: str) -> str:
    """The label of an entity, with its id."""
    entity = dataset.things.get(entity_id)
    return printable(f"{entity.name(language)} ({entity_id})" if entity else entity_id)


def value_text(dataset: "Dataset", statement: "Statement", language: str) -> str:
    """The value of a statement with its unit and its qualifiers, or nothing."""
    from courtgraph.model.language import text_in
    from courtgraph.model.period_label import period_label

    schema = dataset.schema
    unit = text_in(schema.units.get(statement.unit, {}), language) or statement.unit
    value = f"{statement.signed_value}{'' if unit in ('', '%') else ' '}{unit}"
    qualifiers = [
        f"{text_in(known.label, language)} {period_label(said, language) if known.datatype == 'edtf' else said}"
        for name, said in statement.qualifiers.items()
        if name != "approx" and (known := schema.qualifiers.get(name))
    ]
    said = (statement.modality, statement.status, *(["open"] if statement.open else []))
    marks = [word(code, language) for code in said if code not in ("fact", "accepted")]
    return printable(" ".join(part for part in (value, *(f"[{mark}]" for mark in (*qualifiers, *marks))) if part))


def citation_lines(dataset: "Dataset", statement: "Statement", language: str) -> Iterator[str]:
    """Each piece of evidence of a statement, as a line, with what it means in the language where that is known."""
    from courtgraph.model.language import text_in

    for piece in dataset.evidence_of(statement):
        note = text_in(piece.note, language)
        inferred = f" ({word('inferred', language)}: {note})" if piece.inferred else ""
        gloss = f" [{piece.gloss[language]}]" if language in piece.gloss else ""
        yield click.style(printable(f"「{piece.quote}」{gloss} {piece.source}:{piece.line}{inferred}"), dim=True)


def word(code: str, language: str) -> str:
    """A code such as a modality in words, or as it is where there are none."""
    from courtgraph.schema import load_words

    return load_words().get(language, {}).get(code, code)
