"""The names that courtgraph gives to what things and statements have, in every form: those of a dataset keep clear.

Tests hold them to the ontology, the graph and the tables, which are further up.
"""

from courtgraph.schema.own_terms import load_own_terms
from courtgraph.schema.records import LANGUAGES


def language_suffix(language: str) -> str:
    """A language as it stands behind the name of an attribute or a column: ``zh_hant``."""
    return language.replace("-", "_").lower()


def _by_language(*fields: str) -> tuple[str, ...]:
    return tuple(f"{field}_{language_suffix(language)}" for field in fields for language in LANGUAGES)


TERMS = (*load_own_terms(), "inverseLabel")
"""The properties that the RDF form adds to those of the schema."""
NODE = ("id", "type", "label", "same_as", "values", *_by_language("label", "alias", "description"))
"""The attributes of a node beside the values of the thing that it is."""
EDGE = (
    *("key", "source", "target", "label", "subject", "predicate", "object", "value", "value_number", "unit", "lang"),
    *("modality", "status", "inferred", "open", "cites", "line", "quote", "evidence"),
)
"""The attributes of an edge beside its qualifiers."""
ROW = (
    *_by_language("subject_label", "object_label", "gloss"),
    *("period_start", "period_end", "report_period"),
)
"""The columns that a table of statements has beside those and the qualifiers."""
TAKEN = frozenset((*TERMS, *NODE, *EDGE, *ROW))
"""What a predicate or a qualifier of a dataset's own cannot be called."""
_TO_EDIT = frozenset(("file", "number", "by", "note", *_by_language("note")))
"""Columns of the tables that a curator edits, which leave those names free."""


def qualifier_column(name: str) -> str:
    """The column of a qualifier: its name, unless a table of statements has that for another.

    >>> qualifier_column("year"), qualifier_column("note"), qualifier_column("subject")
    ('year', 'qualifier_note', 'qualifier_subject')
    """
    return f"qualifier_{name}" if name in TAKEN | _TO_EDIT else name
