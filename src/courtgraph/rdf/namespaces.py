"""The namespaces of the RDF form, and the IRIs of a dataset's own things and terms."""

import msgspec

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset
from courtgraph.rdf.minting import local_name, path_of
from courtgraph.schema import Schema
from courtgraph.text.prefixes import PREFIX, is_namespace, sound_prefixes

DCAT = "http://www.w3.org/ns/dcat#"
DCTERMS = "http://purl.org/dc/terms/"
OA = "http://www.w3.org/ns/oa#"
OWL = "http://www.w3.org/2002/07/owl#"
PROV = "http://www.w3.org/ns/prov#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SDO = "https://schema.org/"
SH = "http://www.w3.org/ns/shacl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
VOID = "http://rdfs.org/ns/void#"
XSD = "http://www.w3.org/2001/XMLSchema#"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
"""The datatype of a period that is more than a date (EDTF, levels 0 and 1)."""

STANDARD = {
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "oa": OA,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SDO,
    "sh": SH,
    "skos": SKOS,
    "void": VOID,
    "xsd": XSD,
}
"""The prefixes that the RDF form itself needs, whatever a schema declares."""

TYPE = RDF + "type"


def prefixes_of(schema: Schema) -> dict[str, str]:
    """Every prefix that the outputs may use; ``cgo`` stands for the schema's own namespace.

    >>> from courtgraph.schema import default_schema
    >>> prefixes_of(default_schema())["cgo"]
    'https://courtgraph.example/ontology#'
    """
    return {**sound_prefixes(schema.prefixes), **STANDARD, "cgo": schema.namespace}


def dataset_prefixes(dataset: Dataset) -> dict[str, str]:
    """The prefixes of schema and dataset, and one for each kind of identifier: ``court:xinzhou`` for ``court/xinzhou``.

    A kind that bears the name of a vocabulary, such as ``org``, becomes ``id-org``.
    """
    known = {**sound_prefixes(dataset.info.prefixes), **prefixes_of(dataset.schema)}
    kinds = {identifier.partition("/")[0] for identifier in dataset.things.keys() | dataset.by_source.keys()}
    for kind in sorted(kinds | {"statement", "evidence", "scheme"}):
        if PREFIX.fullmatch(kind):
            known["id-" + kind if kind in known else kind] = f"{dataset.info.base}{kind}/"
    return known


class IriMinter(msgspec.Struct, frozen=True):
    """Gives things and terms their IRIs, from a dataset's base and its schema."""

    base: str
    schema: Schema

    def __post_init__(self) -> None:
        if not is_namespace(self.base):
            raise DatasetError(
                f"dataset.yaml: the base {self.base!r} is not an absolute IRI; write one such as https://example.org/"
            )

    def thing(self, *path: str) -> str:
        """The IRI of an entity, a source, a statement or a piece of evidence."""
        return self.base + path_of("/".join(path))

    @property
    def ontology(self) -> str:
        """The IRI of the schema as an ontology."""
        return self.schema.namespace.rstrip("#/")

    def own(self, name: str) -> str:
        """The IRI of a type, a predicate, a qualifier or a property of courtgraph's own."""
        return self.schema.namespace + local_name(name)
