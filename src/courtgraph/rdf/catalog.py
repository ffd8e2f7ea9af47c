"""An XML catalog (OASIS, 2005), by which ontology tools find on this machine what an ontology imports."""

from courtgraph.rdf.namespaces import IriMinter
from courtgraph.rdf.xml_text import xml_attribute
from courtgraph.schema import Schema


def to_catalog(schema: Schema, file: str) -> str:
    """Where the ontology of a schema lies: in a file beside the catalog. Protégé looks for ``catalog-v001.xml``.

    >>> from courtgraph.schema import default_schema
    >>> print(to_catalog(default_schema(), "ontology.ttl").splitlines()[2].strip())
    <uri name="https://courtgraph.example/ontology" uri="ontology.ttl"/>
    """
    ontology = IriMinter(schema.namespace, schema).ontology
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<catalog prefer="public" xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">\n'
        f"  <uri name={xml_attribute(ontology)} uri={xml_attribute(file)}/>\n"
        "</catalog>\n"
    )
