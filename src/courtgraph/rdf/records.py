"""RDF that courtgraph wrote, read back as the records of a dataset, with the same identifiers."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from courtgraph.model import LANGUAGES, Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.model.snapshot import normalize_tag
from courtgraph.rdf.namespaces import DCTERMS, SKOS, VOID
from courtgraph.rdf.parse import LISTS, GraphReader, Triples, named_values
from courtgraph.rdf.triple_reader import Value
from courtgraph.schema import default_schema
from courtgraph.text.iris import is_base

Said = dict[str, list[Value]]
_SPDX = "http://spdx.org/licenses/"
_RIGHTS = "http://purl.org/dc/elements/1.1/rights"


def is_dataset(triples: Triples) -> bool:
    """Whether triples are those of a dataset of courtgraph: one that says where its identifiers live.

    >>> base = Value("https://example.org/", True, "")
    >>> is_dataset([("https://example.org/", VOID + "uriSpace", base)])
    True
    """
    return any(predicate == VOID + "uriSpace" and is_base(subject) for subject, predicate, _ in triples)


def read_records(path: Path, triples: Triples | None = None) -> Dataset:
    """The dataset that a file of Turtle, JSON-LD or N-Triples tells of, or its triples where they are read already.

    What RDF does not hold is not there: files and uncited lines of sources, decisions on identity, a schema of its own.
    Its languages are those in which things have labels.

    Raises DatasetError for a file that cannot be read, or that holds no dataset of courtgraph.
    """
    reader = GraphReader(path, default_schema(), triples)
    found: dict[str, list[Any]] = defaultdict(list)
    for name, kind, said in reader.records():
        make = {"entities": _entity, "sources": _source, "statements": _statement}[kind]
        found[kind].append(make(reader, name, said))
    things = (*found["entities"], *found["sources"])
    return Dataset(
        info=_info(reader, {language for thing in things for language in thing.label}),
        entities=tuple(sorted(found["entities"], key=lambda one: one.id)),
        sources=tuple(sorted(found["sources"], key=lambda one: one.id)),
        statements=tuple(sorted(found["statements"], key=_place)),
    )


def _place(statement: Statement) -> tuple[str, int, str]:
    first = statement.evidence[0] if statement.evidence else None
    return (first.source, first.line, statement.id) if first else ("", 0, statement.id)


def _info(reader: GraphReader, languages: set[str]) -> DatasetInfo:
    said = reader.objects[reader.base]
    texts = _nested(
        (name, one.value)
        for name, one in named_values(said, {DCTERMS + "title": "title", DCTERMS + "description": "description"})
    )
    return DatasetInfo(
        title=texts.get("title", {}),
        description=texts.get("description", {}),
        base=reader.base,
        languages=tuple(one for one in LANGUAGES if one in languages) or LANGUAGES[:1],
        licence=reader.first(said, DCTERMS + "license").removeprefix(_SPDX) or reader.first(said, _RIGHTS),
    )


def _entity(reader: GraphReader, name: str, said: Said) -> Entity:
    same_as = sorted(one.value for field, one in named_values(said, LISTS) if field == "same_as")
    return Entity(id=name, **_nested(reader.plain(said).items()), alias=_aliases(said), same_as=tuple(same_as))


def _source(reader: GraphReader, name: str, said: Said) -> Source:
    fields = _nested(reader.plain(said).items())
    return Source(id=name, **{**fields, "lines": int(fields.get("lines", 0))}, alias=_aliases(said))


def _aliases(said: Said) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in said.get(SKOS + "altLabel", ()):
        found[normalize_tag(one.language)].append(one.value)
    return {language: tuple(names) for language, names in found.items()}


def _statement(reader: GraphReader, _: str, said: Said) -> Statement:
    fields = _nested(reader.statement(said).items())
    pieces = [_evidence(_nested(one.items())) for one in reader.evidence(said).values()]
    # RDF has no order; people look for the first words first
    pieces.sort(key=lambda one: (one.stance != "supports", one.inferred, one.source, one.line, one.quote))
    return Statement(**{**fields, "open": "open" in fields, "evidence": tuple(pieces)})


def _evidence(fields: Mapping[str, Any]) -> Evidence:
    said = {**fields, "line": int(fields.get("line") or 0), "inferred": "inferred" in fields}
    return Evidence(**{"source": "", "quote": "", **said})


def _nested(pairs: Any) -> dict[str, Any]:
    """Fields such as ``label.en`` as mappings; a text beside those of languages is one of no language."""
    found: dict[str, Any] = {}
    for name, said in pairs:
        field, _, inner = name.partition(".")
        if inner or field in _BY_LANGUAGE:
            found.setdefault(field, {})[inner] = said
        elif said:
            found[field] = said
    return found


_BY_LANGUAGE = ("title", "label", "description", "gloss", "note")
