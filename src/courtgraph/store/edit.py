"""Adding records to the files of a dataset, in canonical form, with all comments kept."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import yaml

from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.store.canonical import to_canonical
from courtgraph.store.edit_record import set_path
from courtgraph.store.nodes import Content, append, field, insert, items_of, text_of, to_content
from courtgraph.store.record_files import new_file_of
from courtgraph.store.record_to_yaml import entity_to_yaml, evidence_to_yaml, source_to_yaml, statement_to_yaml


def with_sources(text: str, sources: Iterable[Source]) -> str:
    """sources.yaml with others at its end, in their order."""
    return with_records(text, "sources.yaml", "sources", map(source_to_yaml, sources))


def with_entities(text: str, entities: Iterable[Entity], path: str) -> str:
    """A file of entities with others at its end, in their order.

    >>> print(with_entities("", [Entity(id="award/a", type="Award", label={"en": "A"})], "a.yaml"), end="")
    entities:
      - id: award/a
        type: Award
        label:
          en: A
    """
    return with_records(text, path, "entities", map(entity_to_yaml, entities))


def with_records(text: str, path: str, kind: str, records: Iterable[Mapping[str, Content]]) -> str:
    """A file with others at the end of its records of a kind, which may be its first."""
    return to_canonical(text or f"{kind}: []\n", path, lambda root: append(items_of(root, kind), records))


def with_uncited(text: str, source: str, reasons: Mapping[int, str]) -> str:
    """sources.yaml in which lines of a source are listed as carrying no statement; those without a reason are not."""

    def edit(root: yaml.MappingNode) -> None:
        for record in items_of(root, "sources"):
            if text_of(record, "id") == source and isinstance(record, yaml.MappingNode):
                for line, reason in reasons.items():
                    set_path(record, f"uncited.{line}", reason)

    return to_canonical(text, "sources.yaml", edit)


def with_statements(text: str, statements: Iterable[Statement], path: str) -> str:
    """A file of statements with others, each after those that cite lines of its first source before the first of its.

    Each has evidence.
    """

    def edit(root: yaml.MappingNode) -> None:
        default, items = text_of(root, "source"), items_of(root, "statements")
        for statement in statements:
            first = statement.evidence[0]
            lines = [_cited_line(item, default, first.source) for item in items]
            before = [place for place, line in enumerate(lines, start=1) if line <= first.line]
            insert(items, max(before, default=0), statement_to_yaml(statement, default))

    return to_canonical(text, path, edit)


def _cited_line(item: yaml.Node, default: str, source: str) -> int:
    """The line of a source that a statement cites first, or 0."""
    evidence = field(item, "evidence")
    pieces = evidence.value if isinstance(evidence, yaml.SequenceNode) else ()
    lines = (text_of(piece, "line") for piece in pieces if (text_of(piece, "source") or default) == source)
    return next((int(line) for line in lines if line.isdecimal()), 0)


def with_pieces(text: str, pieces: Mapping[int, Sequence[Evidence]], path: str) -> str:
    """A file of statements in which those at some lines (from 1) have more evidence."""

    def edit(root: yaml.MappingNode) -> None:
        for item in items_of(root, "statements"):
            if more := pieces.get(item.start_mark.line + 1):
                add_evidence(item, more, text_of(root, "source"))

    return to_canonical(text, path, edit)


def add_evidence(item: yaml.Node, pieces: Iterable[Evidence], default: str) -> None:
    """Give a statement of a file that names the default source more evidence."""
    append(items_of(item, "evidence"), [evidence_to_yaml(piece, default) for piece in pieces])


def take_evidence(item: yaml.Node, other: yaml.Node) -> None:
    """Give a record what another has of evidence that it lacks."""
    pieces = items_of(item, "evidence")
    known = [to_content(piece) for piece in pieces]
    append(pieces, [piece for piece in map(to_content, items_of(other, "evidence")) if piece not in known])


def home_of_type(dataset: Dataset, kind: str, prefix: str) -> str:
    """The file where most entities of a kind are curated; a new kind gets one that the id's prefix names.

    >>> home_of_type(Dataset(), "Award", "award")
    'entities/award.yaml'
    """
    return usual_of_type(dataset, kind, lambda entity: entity.location.path) or new_file_of("entities", prefix)


def usual_of_type(dataset: Dataset, kind: str, said: Callable[[Entity], str]) -> str:
    """What is said of most entities of a type, else of its nearest parent of which anything is said, or nothing.

    The last parent is not asked: an agent may be a court or a person, and neither says anything of the other.
    """
    lineage = dataset.schema.ancestors.get(kind, ())
    for name in lineage[:-1] or lineage:
        words = [said(entity) for entity in dataset.entities if dataset.schema.is_a(entity.type, (name,))]
        if any(words):
            return _most_frequent(filter(None, words))
    return ""


def home_of_source(dataset: Dataset, source: str) -> str:
    """The file whose statements cite a source, else one that is named by it."""
    paths = [
        statement.location.path
        for statement in dataset.statements
        if statement.location.path and any(piece.source == source for piece in statement.evidence)
    ]
    return _most_frequent(paths) if paths else new_file_of("statements", source.partition("/")[2])


def _most_frequent(words: Iterable[str]) -> str:
    return Counter(sorted(words)).most_common(1)[0][0]
