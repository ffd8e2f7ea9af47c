"""Records as a curator writes them: fields in their order, and none that says nothing."""

from collections.abc import Mapping

from courtgraph.model import Entity, Evidence, Source, Statement
from courtgraph.store.nodes import Content
from courtgraph.store.records import FIELDS

_UNSAID: Mapping[str, object] = {"modality": "fact", "status": "accepted", "stance": "supports", "inferred": False}
"""What a field says that is left out."""


def entity_to_yaml(entity: Entity) -> dict[str, Content]:
    """An entity as an item of ``entities``.

    >>> entity_to_yaml(Entity(id="award/a", type="Award", label={"en": "A"}))
    {'id': 'award/a', 'type': 'Award', 'label': {'en': 'A'}}
    """
    return _fields(entity, FIELDS["entities"])


def source_to_yaml(source: Source) -> dict[str, Content]:
    """A source as an item of ``sources``."""
    return _fields(source, FIELDS["sources"])


def statement_to_yaml(statement: Statement, default_source: str = "") -> dict[str, Content]:
    """A statement as an item of ``statements``; what cites the source that the file names does not name it again."""
    fields = _fields(statement, FIELDS["statements"])
    if statement.evidence:
        fields["evidence"] = [evidence_to_yaml(piece, default_source) for piece in statement.evidence]
    return fields


def evidence_to_yaml(evidence: Evidence, default_source: str = "") -> dict[str, Content]:
    """A piece of evidence as an item of a statement's ``evidence``.

    >>> evidence_to_yaml(Evidence(source="source/a", line=3, quote="39次"), "source/a")
    {'line': '3', 'quote': '39次'}
    """
    fields = _fields(evidence, FIELDS["evidence"])
    if evidence.source == default_source:
        fields.pop("source", None)
    return fields


def _fields(record: Entity | Source | Statement | Evidence, names: tuple[str, ...]) -> dict[str, Content]:
    said = {name: getattr(record, name) for name in names if name != "evidence"}
    # a record without a label has none in any language: that is told, rather than that the field is missing
    wanted = {name: value for name, value in said.items() if value or name == "label"}
    return {name: _content(value) for name, value in wanted.items() if _UNSAID.get(name) != value}


def _content(value: object) -> Content:
    if isinstance(value, Mapping) and value.keys() == {""}:
        return str(value[""])  # a text that names no language
    if isinstance(value, Mapping):
        return {str(key): _content(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_content(item) for item in value]
    return "true" if value is True else str(value)
