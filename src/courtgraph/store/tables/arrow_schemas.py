"""The columns of every table, with what each holds: the source of the data dictionary in docs/tables.md."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from courtgraph.extras import import_extra


class Column(NamedTuple):
    """The name of a column, its type by the names below, and what it holds."""

    name: str
    type: str
    what: str


DATASET = Column("dataset", "id", "the dataset that the record comes from, by the name of its folder")
PLACE = (
    DATASET,
    Column("yaml_path", "id", "the file of the dataset in which the record stands"),
    Column("yaml_item", "int32", "its place among the records of that file, from 0"),
)
"""Which record this is."""
LINES = (
    Column("yaml_line", "int32", "the line, from 1, on which the record begins"),
    Column("field_lines", "id", "as JSON, how many lines below that each of its fields begins"),
    Column("malformed", "texts", "its fields that could not be read, of which findings tell; missing where none are"),
)
"""Where a record and its fields stand."""
_NAMED = (
    Column("id", "id", "the identifier"),
    Column("type", "id", "its type of the schema"),
)
_DAYS = "of these days; missing where it is open, or no EDTF"
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "entities": (
        *_NAMED,
        Column("description", "map", "descriptions by language"),
        Column("same_as", "texts", "links to other datasets, as they are written"),
        *PLACE,
        *LINES,
    ),
    "names": (
        Column("id", "id", "the entity that bears the name"),
        Column("kind", "id", "label or alias"),
        Column("language", "id", "the language, by BCP 47"),
        Column("place", "int32", "the place among the names of the record, from 0"),
        Column("text", "text", "the name; missing where an entry of aliases names none"),
        *PLACE,
    ),
    "statements": (
        Column("id", "id", "the identifier of the claim, the same in every output"),
        Column("subject", "id", "the entity that the claim is about"),
        Column("predicate", "id", "the predicate of the schema"),
        Column("object", "id", "the entity at the other end"),
        Column("value", "text", "the value as it is written"),
        Column("value_number", "decimal", "the value, where the schema says that it is a number and it is exact"),
        Column("unit", "id", "the unit of the value"),
        Column("lang", "id", "the language of the value"),
        Column("qualifiers", "map", "the qualifiers by name, as they are written"),
        Column("period", "text", "the time that the claim is of, as it is written"),
        Column("period_start", "date", f"the first {_DAYS}"),
        Column("period_end", "date", f"the last {_DAYS}"),
        Column("modality", "id", "fact, plan or requirement"),
        Column("status", "id", "accepted, candidate, disputed or deprecated"),
        Column("open", "bool", "whether the text has more than a list names"),
        Column("inferred", "bool", "whether no piece of evidence of this record says the claim outright"),
        *PLACE,
        *LINES,
    ),
    "evidence": (
        Column("statement", "id", "the identifier of the statement"),
        Column("id", "id", "the identifier of the evidence, by its content"),
        Column("place", "int32", "the place among the evidence of the record, from 0"),
        Column("source", "id", "the source that is cited"),
        Column("line", "int32", "the line, from 1, of its text"),
        Column("quote", "text", "the words of that line"),
        Column("gloss", "map", "what the words mean, by language"),
        Column("stance", "id", "supports, disputes or mentions"),
        Column("by", "id", "who says so"),
        Column("inferred", "bool", "whether the words imply the claim rather than say it"),
        Column("note", "map", "the reason, by language; a plain text stands under no language"),
        *PLACE,
        *LINES,
    ),
    "sources": (
        *_NAMED,
        Column("label", "map", "labels by language"),
        Column("alias", "lists", "other names by language"),
        Column("description", "map", "descriptions by language"),
        Column("date", "text", "when it was published, as it is written"),
        Column("covers", "text", "the period that it tells of, as it is written"),
        Column("covers_start", "date", f"the first {_DAYS}"),
        Column("covers_end", "date", f"the last {_DAYS}"),
        Column("language", "id", "the language of the text"),
        Column("author", "text", "who wrote it"),
        Column("publisher", "text", "who published it"),
        Column("licence", "text", "its licence"),
        Column("url", "text", "where it is"),
        Column("archived", "text", "where an archive has a copy"),
        Column("retrieved", "text", "the day on which it was retrieved"),
        Column("file", "text", "the name of the file of the text"),
        Column("sha256", "text", "the SHA-256 of the text"),
        Column("lines", "int32", "how many lines the text has"),
        Column("uncited", "numbered", "lines that carry no statement, with the reason"),
        *PLACE,
        *LINES,
    ),
    "decisions": (
        Column("same", "bool", "whether the two ids name one thing"),
        Column("keep", "id", "the id that stays"),
        Column("other", "id", "the id that goes, where they name one thing"),
        Column("reason", "text", "why"),
        Column("by", "text", "who decided"),
        *PLACE,
        *LINES,
    ),
    "findings": (
        Column("path", "text", "the file in which something is wrong"),
        Column("line", "int32", "the line, from 1"),
        Column("rule", "id", "the rule"),
        Column("message", "text", "what is wrong"),
        Column("suggestion", "text", "what would be right"),
        Column("severity", "id", "error or warning"),
        DATASET,
    ),
    "datasets": (
        Column("title", "map", "the title by language"),
        Column("description", "map", "descriptions by language"),
        Column("base", "text", "the IRI that its identifiers hang on"),
        Column("languages", "texts", "its languages, the first one first"),
        Column("required", "texts", "those in which no name may be missing"),
        Column("licence", "text", "its licence"),
        Column("prefixes", "map", "prefixes of links to other datasets"),
        Column("schema", "text", "its schema.yaml; missing where it has none, or one that is not sound"),
        Column("partial", "texts", "the fields of files that could not be read as a whole"),
        *PLACE,
        *LINES,
    ),
    "files": (
        Column("yaml_path", "id", "the file, by its place in the dataset"),
        Column("content", "bytes", "its bytes"),
        DATASET,
    ),
}
"""The columns of each table, in their order."""
KEYS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("entities", "statements", "sources"), ("id", "dataset", "yaml_path", "yaml_item")),
    "names": ("id", "dataset", "yaml_path", "yaml_item", "place"),
    "evidence": ("statement", "dataset", "yaml_path", "yaml_item", "place"),
    "decisions": ("dataset", "yaml_path", "yaml_item"),
    "findings": ("dataset", "path", "line", "rule", "message", "suggestion", "severity"),
    "datasets": ("dataset",),
    "files": ("dataset", "yaml_path"),
}
"""What the rows of each table are sorted by; no two rows have the same."""
PAIRED: Mapping[str, str] = {"entities": "names", "statements": "evidence"}
"""Tables whose row groups hold the same ids as those of another, one for one."""


@cache
def arrow_schema(table: str) -> Any:
    """The schema of a table as Arrow has it, with what each column holds in the metadata of its field.

    >>> arrow_schema("names").field("language").type
    DictionaryType(dictionary<values=string, indices=int32, ordered=0>)
    """
    arrow = import_extra("pyarrow", "scale")
    types = _types(arrow)
    return arrow.schema(
        [arrow.field(name, types[kind], metadata={"what": what}) for name, kind, what in COLUMNS[table]]
    )


def _types(arrow: Any) -> dict[str, Any]:
    return {
        "id": arrow.dictionary(arrow.int32(), arrow.string()),
        "text": arrow.string(),
        "texts": arrow.list_(arrow.string()),
        "map": arrow.map_(arrow.string(), arrow.string()),
        "lists": arrow.map_(arrow.string(), arrow.list_(arrow.string())),
        "numbered": arrow.map_(arrow.int32(), arrow.string()),
        "int32": arrow.int32(),
        "bool": arrow.bool_(),
        "date": arrow.date32(),
        "decimal": arrow.decimal128(38, 18),
        "bytes": arrow.binary(),
    }
