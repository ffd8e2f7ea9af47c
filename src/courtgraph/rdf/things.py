"""Entities, sources and the dataset itself as triples."""

from collections.abc import Iterator

from courtgraph.model import DatasetInfo, Entity, Source
from courtgraph.rdf.iris import is_iri
from courtgraph.rdf.literals import tagged, texts, typed
from courtgraph.rdf.namespaces import DCAT, DCTERMS, OA, OWL, PROV, RDF, SKOS, TYPE, VOID, XSD, Names, prefixes_of
from courtgraph.rdf.terms import Literal, Triple


def entity_triples(entity: Entity, names: Names) -> Iterator[Triple]:
    """An entity: its types, the standard classes they map to, and its names.

    >>> from courtgraph.schema import default_schema
    >>> court = Entity(id="court/a", type="BasicCourt", label={"en": "A Court"})
    >>> [triple.object for triple in entity_triples(court, Names("https://example.org/", default_schema()))][-1]
    Literal(text='A Court', datatype='', language='en')
    """
    if not entity.id:
        return
    subject = names.thing(entity.id)
    yield from (Triple(subject, TYPE, kind) for kind in _classes(entity.type, names))
    yield from (Triple(subject, SKOS + "prefLabel", label) for label in texts(entity.label))
    for language, aliases in entity.alias.items():
        yield from (Triple(subject, SKOS + "altLabel", tagged(alias, language)) for alias in aliases if alias)
    yield from (Triple(subject, DCTERMS + "description", text) for text in texts(entity.description))
    yield from (Triple(subject, OWL + "sameAs", _iri_or_text(same, names)) for same in entity.same_as if same)


def source_triples(source: Source, names: Names) -> Iterator[Triple]:
    """A source: an entity of its type, and the document that evidence cites."""
    if not source.id:
        return
    yield from entity_triples(source.entity(), names)
    subject = names.thing(source.id)
    yield Triple(subject, TYPE, PROV + "Entity")
    yield from (Triple(subject, DCTERMS + "title", title) for title in texts(source.label))
    described = {
        DCTERMS + "language": Literal(source.language),
        DCTERMS + "issued": typed(source.date, "partialDate"),
        DCTERMS + "publisher": Literal(source.publisher),
        names.own("sha256"): Literal(source.sha256),
        names.own("lineCount"): Literal(str(source.lines), XSD + "integer"),
    }
    yield from (Triple(subject, predicate, text) for predicate, text in described.items() if text.text)


def info_triples(info: DatasetInfo, names: Names) -> Iterator[Triple]:
    """The dataset: its title, licence, and where its identifiers and its vocabulary live."""
    subject = names.base
    yield Triple(subject, TYPE, DCAT + "Dataset")
    yield Triple(subject, TYPE, VOID + "Dataset")
    yield from (Triple(subject, DCTERMS + "title", title) for title in texts(info.title))
    yield from (Triple(subject, DCTERMS + "description", text) for text in texts(info.description))
    if info.licence:
        yield Triple(subject, DCTERMS + "license", _iri_or_text(info.licence, names))
    yield Triple(subject, VOID + "uriSpace", Literal(names.base))
    for vocabulary in (names.schema.namespace, DCTERMS, OA, PROV, RDF, SKOS):
        yield Triple(subject, VOID + "vocabulary", vocabulary)


def _classes(type_name: str, names: Names) -> dict[str, None]:
    """The type and its ancestors, nearest first, then the standard classes of each."""
    types = names.schema.types
    line = names.schema.ancestors.get(type_name, (type_name,) if type_name else ())
    own = [names.own(name) for name in line]
    standard = [names.schema.expand(curie) for name in line if name in types for curie in types[name].maps_to]
    return dict.fromkeys([*own, *standard])


def _iri_or_text(text: str, names: Names) -> str | Literal:
    """A CURIE of the schema or an absolute IRI as an IRI; a text that is neither is kept as a text."""
    prefix, colon, local = text.partition(":")
    iri = prefixes_of(names.schema).get(prefix, prefix + colon) + local if colon else text
    return iri if is_iri(iri) else Literal(text)
