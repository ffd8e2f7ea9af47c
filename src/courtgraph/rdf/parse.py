"""RDF that courtgraph wrote, read back as the records that it tells of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from courtgraph.errors import DatasetError
from courtgraph.model.snapshot import Snapshot, normalize_tag
from courtgraph.rdf.namespaces import DCTERMS, OA, OWL, PROV, RDF, SDO, SKOS, TYPE, VOID
from courtgraph.rdf.triple_reader import Value, read_triples
from courtgraph.schema import Schema, default_schema
from courtgraph.store.records import CURATORS_FIELDS
from courtgraph.text.iris import is_base

SUFFIXES = (".ttl", ".nt")
_EVIDENCE = ("disputedBy", "mentionedBy")
"""The properties of a statement that lead to evidence beside ``prov:wasDerivedFrom``."""
_NO_QUALIFIERS = frozenset({*_EVIDENCE, "periodStart", "periodEnd"})
"""What is said of a statement in our own terms and is no qualifier; its days follow from its period."""
_FIELDS = {
    DCTERMS + "description": "description",
    DCTERMS + "language": "language",
    DCTERMS + "issued": "date",
    DCTERMS + "creator": "author",
    DCTERMS + "publisher": "publisher",
    DCTERMS + "license": "licence",
    "http://purl.org/dc/elements/1.1/rights": "licence",
    DCTERMS + "source": "url",
    SDO + "archivedAt": "archived",
    SKOS + "prefLabel": "label",
}
_OWN = {"sha256": "sha256", "lineCount": "lines", "retrieved": "retrieved"}
LISTS = {SKOS + "altLabel": "alias", OWL + "sameAs": "same_as"}
"""What may be said several times of one thing."""


def read_snapshot(path: Path, schema: Schema | None = None) -> Snapshot:
    """The records that a file of Turtle or N-Triples tells of.

    Raises DatasetError for a file that is not there, is malformed, is more than the parser bears or holds no dataset of
    courtgraph.
    """
    return GraphReader(path, schema or default_schema()).snapshot()


Triples = Iterable[tuple[str, str, Value]]


class GraphReader:
    """The triples of a file by subject and predicate."""

    def __init__(self, path: Path, schema: Schema, triples: Triples | None = None) -> None:
        self.schema = schema
        self._texts_of_pieces = {schema.namespace + "gloss": "gloss", SKOS + "note": "note"}
        objects: dict[str, dict[str, list[Value]]] = defaultdict(lambda: defaultdict(list))
        for subject, predicate, value in triples or read_triples(path):
            objects[subject][predicate].append(value)
        self.objects = dict(objects)  # of what the file leads to and tells nothing, nothing is made by asking
        bases = [one for one, said in self.objects.items() if VOID + "uriSpace" in said and is_base(one)]
        if len(bases) != 1:
            what = "several datasets" if bases else "no dataset of courtgraph"
            raise DatasetError(f"{path}: holds {what}; name a file of courtgraph export or build")
        self.base = bases[0]

    def snapshot(self) -> Snapshot:
        """The records, by what they are."""
        statements: dict[str, dict[str, str]] = {}
        entities: dict[str, dict[str, str]] = {}
        sources: dict[str, dict[str, str]] = {}
        evidence: dict[str, dict[str, dict[str, str]]] = {}
        for name, kind, said in self.records():
            if kind == "statements":
                statements[name], evidence[name] = self.statement(said), self.evidence(said)
            else:
                (sources if kind == "sources" else entities)[name] = self._thing(said)
        return Snapshot(entities, sources, statements, evidence, frozenset(CURATORS_FIELDS))

    def records(self) -> Iterator[tuple[str, str, dict[str, list[Value]]]]:
        """Each entity, source and statement: its id, the list of a dataset that holds it, and what is said of it."""
        for one, said in self.objects.items():
            kinds = self.texts(said, TYPE)
            if RDF + "Statement" in kinds:
                yield self.id_of(one).removeprefix("statement/"), "statements", said
            elif SKOS + "prefLabel" in said and one.startswith(self.base) and SKOS + "ConceptScheme" not in kinds:
                is_source = self.schema.namespace + "sha256" in said or DCTERMS + "title" in said
                yield self.id_of(one), "sources" if is_source else "entities", said

    def id_of(self, iri: str) -> str:
        """The id that an IRI of the dataset is made of."""
        return unquote(iri.removeprefix(self.base))

    def texts(self, said: dict[str, list[Value]], predicate: str) -> list[str]:
        """The objects of a predicate, without their languages."""
        return [one.value for one in said.get(predicate, ())]

    def first(self, said: dict[str, list[Value]], predicate: str) -> str:
        """The first object of a predicate, or nothing."""
        return next(iter(self.texts(said, predicate)), "")

    def _own(self, said: dict[str, list[Value]]) -> dict[str, str]:
        """What our own vocabulary says: each term has one value."""
        space = self.schema.namespace
        return {name.removeprefix(space): each[0].value for name, each in said.items() if name.startswith(space)}

    def _thing(self, said: dict[str, list[Value]]) -> dict[str, str]:
        lists: dict[str, set[str]] = defaultdict(set)
        for name, one in named_values(said, LISTS):
            lists[name].add(one.value)
        return self.plain(said) | {name: "; ".join(sorted(some)) for name, some in lists.items()}

    def plain(self, said: dict[str, list[Value]]) -> dict[str, str]:
        """What is said of an entity or a source once: all but lists."""
        fields = {"type": self._type(self.texts(said, TYPE))}
        fields |= {name: one.value for name, one in named_values(said, _FIELDS)}
        if "language" in fields:
            fields["language"] = normalize_tag(fields["language"])
        if covers := self.first(self.objects.get(self.first(said, DCTERMS + "temporal"), {}), RDF + "value"):
            fields["covers"] = covers
        own = self._own(said)
        fields |= {field: own[term] for term, field in _OWN.items() if term in own}
        return fields

    def _type(self, kinds: list[str]) -> str:
        """The narrowest type: the one that no other descends from; types of a dataset's own come first."""
        names = [kind.removeprefix(self.schema.namespace) for kind in kinds if kind.startswith(self.schema.namespace)]
        ancestors = {name: self.schema.ancestors.get(name, ()) for name in names}
        return max(sorted(names), key=lambda name: len(ancestors[name]) or len(names) + 1, default="")

    def statement(self, said: dict[str, list[Value]]) -> dict[str, str]:
        """What a statement claims; its qualifiers are ``qualifiers.year`` and the like."""
        own = self._own(said)
        target = next(iter(said.get(RDF + "object", ())), None)
        figure = next(iter(said.get(SDO + "value", ())), None)
        value = figure if figure is not None else target if target and target.is_literal else None
        fields = {
            "subject": self.id_of(self.first(said, RDF + "subject")),
            "predicate": self.first(said, RDF + "predicate").removeprefix(self.schema.namespace),
            "object": self.id_of(target.value) if target and not target.is_literal else "",
            "value": value.value if value is not None else "",
            "unit": self.first(said, SDO + "unitText"),
            "lang": normalize_tag(value.language if value else ""),
            "modality": own.pop("modality", ""),
            "status": own.pop("status", ""),
            "open": own.pop("open", ""),
        }
        qualifiers = {f"qualifiers.{name}": written for name, written in own.items() if name not in _NO_QUALIFIERS}
        return {name: written for name, written in {**fields, **qualifiers}.items() if written}

    def evidence(self, said: dict[str, list[Value]]) -> dict[str, dict[str, str]]:
        """The pieces of evidence of a statement by their ids."""
        leading = [PROV + "wasDerivedFrom", *(self.schema.namespace + name for name in _EVIDENCE)]
        pieces = [piece for predicate in leading for piece in self.texts(said, predicate)]
        return {
            self.id_of(piece).removeprefix("evidence/"): self._piece(self.objects.get(piece, {})) for piece in pieces
        }

    def _piece(self, said: dict[str, list[Value]]) -> dict[str, str]:
        own = self._own(said)
        selectors = (self.objects.get(selector, {}) for selector in self.texts(said, OA + "hasSelector"))
        quotes = (quote for selector in selectors for quote in self.texts(selector, OA + "exact"))
        fields = {
            "source": self.id_of(self.first(said, OA + "hasSource")),
            "line": own.get("line", ""),
            "quote": next(quotes, ""),
            "stance": own.get("stance", ""),
            "by": self.first(said, DCTERMS + "creator"),
            "inferred": "true" if own.get("inferred") == "true" else "",
        }
        fields |= {name: one.value for name, one in named_values(said, self._texts_of_pieces)}
        return {name: written for name, written in fields.items() if written}


def named_values(said: dict[str, list[Value]], fields: Mapping[str, str]) -> Iterator[tuple[str, Value]]:
    """The objects of some predicates, each with the name of its field, and behind that the language of a text."""
    for predicate, field in fields.items():
        for one in said.get(predicate, ()):
            yield f"{field}.{normalize_tag(one.language)}" if one.language else field, one
