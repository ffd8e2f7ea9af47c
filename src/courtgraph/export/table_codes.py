"""Rows of a table with ids and codes where somebody wrote words: the name of a court, 件, 计划."""

from collections.abc import Iterable, Mapping

import msgspec

from courtgraph.export.csv_restoring import Written
from courtgraph.export.csv_writing import Numbered
from courtgraph.export.table import Row, Sheet
from courtgraph.model import Dataset, Entity
from courtgraph.schema.own_names import qualifier_column
from courtgraph.store.nodes import Content
from courtgraph.validation.meant_codes import ENDS, meant_code

_FIELDS = ("type", *ENDS, "predicate", "value", "unit", "modality", "status", "stance")


def with_codes(sheet: Sheet, dataset: Dataset, written: Written) -> Sheet:
    """The rows with what their words mean in the dataset; a cell that is as it was exported stays.

    >>> row = {"file": "", "number": "", "unit": "件", "modality": "计划", "quote": "计划"}
    >>> with_codes(Sheet([(2, row)], []), Dataset(), {}).rows[0][1]
    {'file': '', 'number': '', 'unit': 'case', 'modality': 'plan', 'quote': '计划'}
    """
    fields = {qualifier_column(name): name for name in dataset.schema.qualifiers} | {name: name for name in _FIELDS}

    def coded(row: Row) -> Row:
        before = written.get((row["file"].strip(), row["number"].strip()), ())
        predicate = meant_code(dataset, "predicate", row.get("predicate", "").strip())
        meant: Row = {}
        for column, field in fields.items():
            cell = row.get(column, "")
            if cell and all(cell != old.get(column) for old in before):
                meant[column] = _meant(dataset, field, cell, predicate)
        return {**row, **meant}

    return Sheet([(number, coded(row)) for number, row in sheet.rows], sheet.slips)


def _meant(dataset: Dataset, field: str, cell: str, predicate: str) -> str:
    word = cell.strip()
    code = meant_code(dataset, field, word, predicate)
    return cell if code == word else code


def with_names(dataset: Dataset, records: Iterable[Numbered]) -> Dataset:
    """A dataset whose entities are called as their table says, those that it adds among them."""
    called = [_entity(record) for _, record in records]
    entities = {entity.id: entity for entity in (*dataset.entities, *called)}
    return msgspec.structs.replace(dataset, entities=tuple(entities.values()))


def _entity(record: Mapping[str, Content]) -> Entity:
    named = {"id": "", "type": "", **record}
    return msgspec.convert({name: named[name] for name in ("id", "type", "label", "alias") if name in named}, Entity)
