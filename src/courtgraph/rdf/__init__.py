"""A dataset as RDF: triples from records by pure functions, then every format from those triples.

What the schema says becomes an ontology, SHACL shapes and a JSON-LD context. rdflib is loaded only by ``to_rdflib``.
"""

from courtgraph.rdf.catalog import to_catalog
from courtgraph.rdf.context import to_context
from courtgraph.rdf.formats import FORMATS, to_rdflib
from courtgraph.rdf.ontology import to_ontology
from courtgraph.rdf.shapes import to_shapes
from courtgraph.rdf.triples import to_ntriples

__all__ = ["FORMATS", "to_catalog", "to_context", "to_ntriples", "to_ontology", "to_rdflib", "to_shapes"]
