"""The columns of the tables that a curator edits, and records as their rows."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from courtgraph.errors import CourtgraphError
from courtgraph.export.csv_reader import PLACE
from courtgraph.export.table import Row
from courtgraph.model import LANGUAGES
from courtgraph.schema import Schema
from courtgraph.schema.own_names import language_suffix, qualifier_column
from courtgraph.store.nodes import Content
from courtgraph.store.records import EVIDENCE_FIELDS, ORIGIN_FIELDS
from courtgraph.text import unicode_text

CLAIM = ("subject", "predicate", "object", "value", "unit", "lang")
STATEMENT = (*PLACE, "cites", *CLAIM)
SAID_OF = ("modality", "status", "open")
_EVIDENCE_TEXTS = ("gloss", "note")
_JOINT = "; "
_SEMICOLONS = re.compile(r"\s*[;；]\s*")
"""What people put between names, on whichever keyboard."""
_BY_LANGUAGE = ("label", "alias", "description")
_OF_SOURCES = ("date", "covers", "language", *ORIGIN_FIELDS)
IN_SOURCES = ("id", "type", *_BY_LANGUAGE, *_OF_SOURCES)
"""The fields of a source that its row shows; the others belong to its text."""


def entity_columns(languages: Sequence[str] = LANGUAGES) -> list[str]:
    """``file`` and ``number`` say where a record stands; names have a column for each language."""
    return [*PLACE, "id", "type", *_columns(_BY_LANGUAGE, languages), "same_as"]


def source_columns(languages: Sequence[str] = LANGUAGES) -> list[str]:
    """``file`` and ``number``, what a source is called, what it covers and where it comes from; nothing of its text."""
    return [*PLACE, "id", "type", *_columns(_BY_LANGUAGE, languages), *_OF_SOURCES]


def statement_columns(schema: Schema, languages: Sequence[str] = LANGUAGES) -> list[str]:
    """Where a record stands, the source that its file cites, the claim, its qualifiers, and one piece of evidence.

    A note in no language has the column ``note``, and one in several a column for each.
    """
    evidence = (name for name in EVIDENCE_FIELDS if name != "gloss")
    texts = _columns(_EVIDENCE_TEXTS, languages)
    return [*STATEMENT, *map(qualifier_column, schema.qualifiers), *SAID_OF, *evidence, *texts]


def _columns(fields: Sequence[str], languages: Sequence[str]) -> list[str]:
    return [_column(field, language) for field in fields for language in languages]


def entity_row(record: Mapping[str, Any]) -> Row:
    """An entity as it is written, without its place."""
    return {**_named_row(record, ("id", "type")), "same_as": to_list_cell(record.get("same_as", []))}


def source_row(record: Mapping[str, Any]) -> Row:
    """A source as it is written, without its place and its text."""
    return _named_row(record, ("id", "type", *_OF_SOURCES))


def _named_row(record: Mapping[str, Any], plain: Sequence[str]) -> Row:
    row = {name: record.get(name, "") for name in plain}
    for field in _BY_LANGUAGE:
        for language, said in record.get(field, {}).items():
            row[_column(field, language)] = said if isinstance(said, str) else to_list_cell(said)
    return row


def statement_rows(record: Mapping[str, Any]) -> Iterator[Row]:
    """A statement as it is written, without its place: a row for each piece of evidence, or one if it has none."""
    claim = {name: record.get(name, "") for name in (*CLAIM, *SAID_OF)}
    claim |= {qualifier_column(name): said for name, said in record.get("qualifiers", {}).items()}
    for piece in record.get("evidence") or [{}]:
        yield {**claim, **_evidence_cells(piece)}


def _evidence_cells(piece: Mapping[str, Any]) -> Row:
    row: Row = {}
    for name in EVIDENCE_FIELDS:
        said = piece.get(name, "")
        row |= {name: said} if isinstance(said, str) else {_column(name, each): text for each, text in said.items()}
    return row


def _to_evidence(row: Row) -> dict[str, Content]:
    """The evidence of a row; a note may be in no language, or in several.

    Raises ValueError for one that is both, with the name of its column before a colon.
    """
    piece: dict[str, Content] = {}
    for name in EVIDENCE_FIELDS:
        texts = {language: cell for language in LANGUAGES if (cell := row.get(_column(name, language), ""))}
        if row.get(name) and texts:
            raise ValueError(f"{name}: this stands beside the same in a language; move it into the column of its own")
        if said := row.get(name) or texts:
            piece[name] = said
    return piece


def _column(field: str, language: str) -> str:
    return f"{field}_{language_suffix(language)}"


def to_entity_record(row: Row) -> dict[str, Content]:
    """The entity of a row, with the fields that say something.

    Raises ValueError for a list that cannot be read, with the name of its column before a colon.
    """
    record = _named_record(row, ("id", "type"))
    if links := from_list_cell("same_as", row.get("same_as", "")):
        record["same_as"] = links
    return record


def to_source_record(row: Row) -> dict[str, Content]:
    """What a row says of a source.

    Raises ValueError as ``to_entity_record`` does.
    """
    return _named_record(row, ("id", "type", *_OF_SOURCES))


def _named_record(row: Row, plain: Sequence[str]) -> dict[str, Content]:
    record: dict[str, Content] = {name: row[name] for name in plain if row.get(name)}
    for field in _BY_LANGUAGE:
        inner: dict[str, Content] = {}
        for language in LANGUAGES:
            column = _column(field, language)
            cell = row.get(column, "")
            if said := from_list_cell(column, cell) if field == "alias" else cell:
                inner[language] = said
        if inner:
            record[field] = inner
    return record


def to_statement_record(rows: Sequence[Row], schema: Schema) -> dict[str, Content]:
    """The statement of its rows."""
    first = rows[0]
    record: dict[str, Content] = {name: first[name] for name in CLAIM if first.get(name)}
    qualifiers = {
        name: first[qualifier_column(name)] for name in schema.qualifiers if first.get(qualifier_column(name))
    }
    if qualifiers:
        record["qualifiers"] = qualifiers
    record |= {name: first[name] for name in SAID_OF if first.get(name)}
    pieces = [_to_evidence(row) for row in rows]
    if any(pieces):
        record["evidence"] = [piece for piece in pieces if piece]
    return record


def to_list_cell(items: Sequence[str]) -> str:
    """Several texts in one cell: between semicolons, or as JSON where one of them would be torn apart or lost.

    >>> to_list_cell(["甲院", "縣院"]), to_list_cell(["a;b"])
    ('甲院; 縣院', '["a;b"]')
    """
    if not items:
        return ""
    joined = _JOINT.join(items)
    if not joined.startswith("[") and _split(joined) == list(items):
        return joined
    return json.dumps(list(items), ensure_ascii=False)


def _split(cell: str) -> list[str]:
    return [item for item in _SEMICOLONS.split(cell.strip()) if item]


def from_list_cell(column: str, cell: str) -> list[str]:
    """The texts that stand in one cell: what ``to_list_cell`` made one of.

    Raises ValueError, with the name of the column before a colon, for what is meant as JSON and is none.

    >>> from_list_cell("alias", "甲院；縣院")
    ['甲院', '縣院']
    """
    if not cell.startswith("["):
        return _split(cell)
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):  # the latter for lists in lists, thousands deep
        found = None
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise ValueError(f'{column}: {cell} is no list; write names between semicolons, or JSON such as ["a", "b"]')
    return found


def refuse_broken(rows: Sequence[Row]) -> None:
    """Raise CourtgraphError for half a character, which no file can hold: the table would not be the dataset."""
    for row in rows:
        for column, cell in row.items():
            if cell != unicode_text(cell):
                raise CourtgraphError(
                    f"{row['file']}: {column} of record {row['number']} has half a character; mend it"
                )
