"""SPARQL over a dataset or over exported RDF, embedded: no server, no network, no changes.

Also the named queries, answers in the standard formats, and what lets a page answer by itself.
"""

from courtgraph.sparql.answer import Answer
from courtgraph.sparql.bundle import to_asking
from courtgraph.sparql.named import NamedQuery, find_query, is_name, named_queries
from courtgraph.sparql.query import query
from courtgraph.sparql.results import FORMATS, to_text
from courtgraph.sparql.term import Term
from courtgraph.sparql.unknown import unknown_names
from courtgraph.sparql.values import in_language, parameters, set_values

__all__ = [
    "FORMATS",
    "Answer",
    "NamedQuery",
    "Term",
    "find_query",
    "in_language",
    "is_name",
    "named_queries",
    "parameters",
    "query",
    "set_values",
    "to_asking",
    "to_text",
    "unknown_names",
]
