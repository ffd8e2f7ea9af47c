"""Which field each column of a table is: by its name, or as it is told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.importing.column_names import field_of, fields_of
from courtgraph.importing.problem import Problem, RowsError, problem
from courtgraph.importing.tabular import Rows
from courtgraph.schema import Schema
from courtgraph.text import did_you_mean

LEFT_OUT = "-"
"""The field of a column that is not read."""
KINDS = ("entities", "statements")
_NEEDED = {"entities": ("label", "id"), "statements": ("subject", "predicate")}


class Row(NamedTuple):
    """A row by its table and its number, which is 0 where it has none, with its cells under the names of fields."""

    table: str
    number: int
    cells: Mapping[str, str]

    def problem(self, message: str, suggestion: str = "") -> Problem:
        """What is wrong with the row."""
        place = f"{self.table}:{self.number}" if self.number else self.table
        return Problem(place, message, suggestion)


def kind_of_columns(columns: Sequence[str], mapped: Mapping[str, str], schema: Schema) -> str:
    """Whether rows are entities or statements, by what their columns are called; nothing where neither fits.

    >>> from courtgraph.schema import default_schema
    >>> [kind_of_columns(names, {}, default_schema()) for names in (["主語", "關係", "值"], ["名稱"], ["電話"])]
    ['statements', 'entities', '']
    """
    for kind, wanted in (("statements", all), ("entities", any)):
        found = {mapped.get(one) or field_of(one, kind, schema) for one in columns}
        names = {one.partition(".")[0] for one in found}
        if wanted(one in names for one in _NEEDED[kind]):
            return kind
    return ""


def rows_by_field(
    table: Rows, kind: str, mapped: Mapping[str, str], fixed: Mapping[str, str], schema: Schema
) -> Iterator[Row]:
    """The rows of a table under fields; ``fixed`` is said of every row that says nothing else.

    Raises RowsError for columns whose field nobody knows, and for two of one field.

    >>> from courtgraph.schema import default_schema
    >>> table = Rows("a.csv", 1, ["名稱"], [(2, {"名稱": "甲院"})])
    >>> [row.cells for row in rows_by_field(table, "entities", {}, {"type": "BasicCourt"}, default_schema())]
    [{'type': 'BasicCourt', 'label': '甲院'}]
    """
    fields = {one: mapped.get(one) or field_of(one, kind, schema) for one in table.columns}
    if problems := [*_wrong(table, kind, fields, schema)]:
        raise RowsError(problems)
    for number, cells in table.rows:
        said = {fields[one]: cell.strip() for one, cell in cells.items() if fields[one] != LEFT_OUT and cell.strip()}
        yield Row(table.name, number, {**fixed, **said})


def _wrong(table: Rows, kind: str, fields: Mapping[str, str], schema: Schema) -> Iterator[Problem]:
    known, row = fields_of(kind, schema), max(table.header, 1)
    for column, field in fields.items():
        if not field:
            near = get_close_matches(column.casefold(), known, n=1)
            told = f"--map {column}={near[0] if near else 'FIELD'} says which, --map {column}={LEFT_OUT} leaves it out"
            fields_told = "" if near else f"; fields are {', '.join(known[:14])}"
            yield problem(table.name, row, f"nothing says what the column {column!r} is", told + fields_told)
        elif field != LEFT_OUT and [*fields.values()].count(field) > 1:
            yield problem(table.name, row, f"{column!r} is one of several columns of {field}", f"--map {column}=-")


def refuse_unknown(fields: Iterable[str], option: str, kind: str, schema: Schema) -> None:
    """Raise CourtgraphError for a field that records of a kind, or where none is told of any, do not have."""
    kinds = (kind,) if kind in KINDS else KINDS
    known = [*(field for one in kinds for field in fields_of(one, schema)), LEFT_OUT]
    for field in fields:
        if field not in known:
            raise CourtgraphError(f"{option}: there is no field {field}; {did_you_mean(field, known)}")
