"""What kind of value each column of the tables holds."""

from collections.abc import Mapping

from courtgraph.export.spreadsheet_values import CODE, FLAG
from courtgraph.export.table import Row
from courtgraph.schema import Schema, ValueSpec
from courtgraph.schema.own_names import qualifier_column

_CODES = ("file", "id", "type", "cites", "subject", "predicate", "object", "unit", "lang", "modality", "status")
_FIXED: Mapping[str, str] = {
    **dict.fromkeys((*_CODES, "source", "stance", "language"), CODE),
    **dict.fromkeys(("open", "inferred"), FLAG),
    **dict.fromkeys(("number", "line"), "positiveInteger"),
    **dict.fromkeys(("date", "retrieved"), "partialDate"),
    "covers": "edtf",
}


def column_datatypes(schema: Schema) -> dict[str, str]:
    """The datatype of each column that has one whatever the row says; the others are free text, and ``value``.

    >>> from courtgraph.schema import default_schema
    >>> datatypes = column_datatypes(default_schema())
    >>> [datatypes.get(name, "") for name in ("inferred", "period", "quote")]
    ['flag', 'edtf', '']
    """
    own = {qualifier_column(name): _datatype(qualifier.spec) for name, qualifier in schema.qualifiers.items()}
    return {**_FIXED, **own}


def value_datatype(row: Row, schema: Schema) -> str:
    """The datatype of the value that a statement has, by its predicate.

    >>> from courtgraph.schema import default_schema
    >>> value_datatype({"predicate": "hasFigure"}, default_schema())
    'decimal'
    """
    predicate = schema.predicates.get(row.get("predicate", "").strip())
    return _datatype(predicate.value) if predicate and predicate.value else ""


def _datatype(spec: ValueSpec) -> str:
    if spec.values or spec.pattern:
        return CODE
    return "" if spec.datatype in ("string", "langString") else spec.datatype
