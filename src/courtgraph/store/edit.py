"""Adding records to the files of a dataset, in canonical form, with all comments kept."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import yaml

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.store.canonical import to_canonical
from courtgraph.store.nodes import Content, field, insert, items_of, text_of
from courtgraph.store.record_to_yaml import entity_to_yaml, evidence_to_yaml, source_to_yaml, statement_to_yaml
from courtgraph.text import printable


def read_text_of(path: Path) -> str:
    """The text of a file of a dataset; a file that is not there is an empty one.

    Raises DatasetError when it cannot be read.
    """
    try:
        return path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    except UnicodeDecodeError:
        raise DatasetError(f"{path}: not UTF-8; save the file as UTF-8") from None
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the file and its rights") from error


def with_source(text: str, source: Source, path: str = "sources.yaml") -> str:
    """sources.yaml with another source at its end."""
    return _appended(text or "sources: []\n", path, "sources", [source_to_yaml(source)])


def with_line_cited(text: str, source: str, line: int, path: str = "sources.yaml") -> str:
    """sources.yaml in which a line of a source is not listed as one that carries no statement."""

    def edit(root: yaml.MappingNode) -> None:
        for record in items_of(root, "sources"):
            listed = field(record, "uncited")
            if text_of(record, "id") == source and isinstance(listed, yaml.MappingNode):
                listed.value = [(key, reason) for key, reason in listed.value if key.value != str(line)]
                record.value = [(key, value) for key, value in record.value if value is not listed or listed.value]

    return to_canonical(text, path, edit)


def with_entity(text: str, entity: Entity, path: str) -> str:
    """A file of entities with another one at its end.

    >>> print(with_entity("", Entity(id="award/a", type="Award", label={"en": "A"}), "a.yaml"), end="")
    entities:
      - id: award/a
        type: Award
        label:
          en: A
    """
    return with_entities(text, [entity], path)


def with_entities(text: str, entities: Iterable[Entity], path: str) -> str:
    """A file of entities with others at its end, in their order."""
    return _appended(text or "entities: []\n", path, "entities", [entity_to_yaml(entity) for entity in entities])


def with_statement(text: str, statement: Statement, path: str, source: str) -> str:
    """A file of statements with another one, after those that cite the lines of a source before it."""
    return with_statements(text, [(statement, source)], path)


def with_statements(text: str, statements: Iterable[tuple[Statement, str]], path: str) -> str:
    """A file of statements with others, each after those that cite the lines before it of the source beside it."""

    def edit(root: yaml.MappingNode) -> None:
        default, items = text_of(root, "source"), items_of(root, "statements")
        for statement, source in statements:
            line = first_line(statement.evidence, source)
            before = [place for place, item in enumerate(items, start=1) if _cited_line(item, default, source) <= line]
            insert(items, max(before, default=0), statement_to_yaml(statement, default))

    return to_canonical(text, path, edit)


def with_evidence(text: str, place: int, evidence: Evidence, path: str) -> str:
    """A file of statements in which the statement at a line (from 1) has one more piece of evidence."""
    return with_pieces(text, {place: [evidence]}, path)


def with_pieces(text: str, pieces: Mapping[int, Sequence[Evidence]], path: str) -> str:
    """A file of statements in which those at some lines (from 1) have more evidence."""

    def edit(root: yaml.MappingNode) -> None:
        default = text_of(root, "source")
        for item in items_of(root, "statements"):
            for piece in pieces.get(item.start_mark.line + 1, ()):
                known = items_of(item, "evidence")
                insert(known, len(known), evidence_to_yaml(piece, default))

    return to_canonical(text, path, edit)


def first_line(evidence: Sequence[Evidence], source: str) -> int:
    """The line of a source that a statement cites first, or 0."""
    return next((piece.line for piece in evidence if piece.source == source), 0)


def _cited_line(item: yaml.Node, default: str, source: str) -> int:
    evidence = field(item, "evidence")
    pieces = evidence.value if isinstance(evidence, yaml.SequenceNode) else ()
    lines = (text_of(piece, "line") for piece in pieces if (text_of(piece, "source") or default) == source)
    return next((int(line) for line in lines if line.isdecimal()), 0)


def _appended(text: str, path: str, name: str, records: Sequence[Mapping[str, Content]]) -> str:
    def edit(root: yaml.MappingNode) -> None:
        items = items_of(root, name)
        for record in records:
            insert(items, len(items), record)

    return to_canonical(text, path, edit)


def home_of_type(dataset: Dataset, kind: str, prefix: str) -> str:
    """The file where most entities of a type are curated, else most of its parents', else one named by the id's prefix.

    >>> home_of_type(Dataset(), "Award", "award")
    'entities/award.yaml'
    """
    for ancestor in dataset.schema.ancestors.get(kind, ()):
        paths = [
            entity.location.path
            for entity in dataset.entities
            if dataset.schema.is_a(entity.type, (ancestor,)) and entity.location.path
        ]
        if paths:
            return _most_frequent(paths)
    return f"entities/{printable(prefix)}.yaml"


def home_of_source(dataset: Dataset, source: str) -> str:
    """The file whose statements cite a source, else one that is named by it."""
    paths = [
        statement.location.path
        for statement in dataset.statements
        if statement.location.path and any(piece.source == source for piece in statement.evidence)
    ]
    return _most_frequent(paths) if paths else f"statements/{source.partition('/')[2]}.yaml"


def _most_frequent(paths: Iterable[str]) -> str:
    counts = Counter(paths)
    return max(sorted(counts), key=counts.__getitem__)
