"""SPARQL over a dataset or over exported RDF, embedded: no server, no network, no changes.

Also the named queries, and answers in the standard formats.
"""

from courtgraph.sparql.answer import Answer, Term
from courtgraph.sparql.named import NamedQuery, find_query, named_queries
from courtgraph.sparql.query import query
from courtgraph.sparql.results import FORMATS, to_text

__all__ = ["FORMATS", "Answer", "NamedQuery", "Term", "find_query", "named_queries", "query", "to_text"]
