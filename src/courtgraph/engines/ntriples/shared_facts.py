"""What no row group tells by itself: which evidence is repeated, what lists what, in which language each source is."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from courtgraph.engines.engine import Engine
from courtgraph.engines.folder import TablesFolder
from courtgraph.engines.queries import query
from courtgraph.engines.staging import put_arrow, put_table, to_texts
from courtgraph.extras import import_extra
from courtgraph.model import Entity, Evidence
from courtgraph.rdf.batch_lines import BatchLines, Lines
from courtgraph.rdf.fields import FieldReader, languages_of
from courtgraph.store.tables.assemble import Batches


class SharedFacts(NamedTuple):
    """What is written once for all: the types in use, and pieces of evidence that records translate differently."""

    types: tuple[str, ...]
    evidence: dict[str, Evidence]
    languages: dict[str, str]


def put_shared(tables: TablesFolder, engine: Engine, staging: Path) -> SharedFacts:
    """Find out what no row group tells by itself, and leave it for those who write them."""
    arrow = import_extra("pyarrow", "scale")
    files = tables.files("entities", "statements", "evidence", "sources")
    languages = languages_of(tables.joined_sources)
    put_arrow(staging, "languages", to_texts({"id": [*languages], "language": [*languages.values()]}))
    evidence = _translated(tables, engine)
    repeated = engine.sql(query("repeated_evidence"), files)
    own = arrow.compute.is_in(repeated["id"], value_set=arrow.array([*evidence], arrow.string()))
    # pieces that records translate differently are at home in none of them
    first = arrow.compute.if_else(own, arrow.scalar(None, arrow.string()), repeated["statement"].cast(arrow.string()))
    put_arrow(staging, "repeated", arrow.table({"id": repeated["id"].cast(arrow.string()), "statement": first}))
    wholes = [(part, whole) for part, some in _wholes(tables, engine, staging).items() for whole in some]
    columns = {"part": [part for part, _ in wholes], "whole": [whole for _, whole in wholes]}
    put_arrow(staging, "wholes", to_texts(columns))
    types = engine.sql(query("used_types"), files)["type"].to_pylist()
    return SharedFacts(tuple(sorted(types)), evidence, languages)


def _translated(tables: TablesFolder, engine: Engine) -> dict[str, Evidence]:
    """The pieces of evidence that have other notes or glosses in another record, with those of all."""
    found = engine.sql(query("translated_evidence"), tables.files("evidence"))
    statements = tables.statements_of({*found["statement"].to_pylist()})
    pieces = tables.assembly.dataset(Batches(statements=statements)).evidence
    return {name: pieces[name] for name in sorted({*found["id"].to_pylist()})}


def _wholes(tables: TablesFolder, engine: Engine, staging: Path) -> dict[str, tuple[str, ...]]:
    """The concepts that list each concept among their parts."""
    schema = tables.assembly.schema
    reader = FieldReader(tables.about())
    numbered = [name for name, predicate in schema.predicates.items() if predicate.numbered]
    concepts = [name for name in schema.types if reader.types(name)["scheme"]]
    named = {
        **tables.files("statements", "entities", "sources"),
        "numbered": put_table(staging, "numbered", {"predicate": numbered}),
        "concepts": put_table(staging, "concepts", {"type": concepts}),
    }
    found = engine.sql(query("listed_concepts"), named)
    ends = {*found["subject"].to_pylist(), *found["object"].to_pylist()}
    dataset = tables.assembly.dataset(
        Batches(
            entities=tables.entities_of(ends),
            statements=tables.statements_of({*found["id"].to_pylist()}),
            sources=tables.sources(),
        )
    )
    return dict(FieldReader(dataset).wholes)


def head_lines(tables: TablesFolder, facts: SharedFacts) -> Iterator[Lines]:
    """What the dataset says of itself, the schemes of concepts, and evidence that records translate differently."""
    about = tables.about(entities=tuple(Entity(id=name, type=name) for name in facts.types))
    reader = FieldReader(about, facts.languages, {})
    lines = BatchLines(about, reader)
    yield lines.records("dataset", reader.rows("dataset"))
    yield lines.records("scheme", reader.rows("scheme"))
    yield lines.pieces(facts.evidence.items())
