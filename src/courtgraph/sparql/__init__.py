"""SPARQL over a dataset or over exported RDF, embedded: no server, no network, no changes.

Also the named queries, answers in the standard formats, stores on disk, what lets a page answer by itself, and other
stores: what is in ``remote`` connects to them, and nothing else does. A public name is loaded
when it is first used: the worker that answers a query starts anew for each, and loads what it needs and no more.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from courtgraph.sparql.answer import Answer
    from courtgraph.sparql.bundle import to_asking
    from courtgraph.sparql.execute import query
    from courtgraph.sparql.named import find_query, is_name, named_queries, sound_queries
    from courtgraph.sparql.remote.credentials import Credentials
    from courtgraph.sparql.remote.endpoint import query_endpoint
    from courtgraph.sparql.remote.limits import Limits
    from courtgraph.sparql.remote.push import push
    from courtgraph.sparql.results import FORMATS, to_text
    from courtgraph.sparql.store_writer import write_store
    from courtgraph.sparql.term import Term
    from courtgraph.sparql.unknown import unknown_names
    from courtgraph.sparql.values import in_language, parameters, set_values
    from courtgraph.store.named_query import NamedQuery

_HOMES = {
    "FORMATS": "results",
    "Answer": "answer",
    "Credentials": "remote.credentials",
    "Limits": "remote.limits",
    "NamedQuery": "named",
    "Term": "term",
    "find_query": "named",
    "in_language": "values",
    "is_name": "named",
    "named_queries": "named",
    "parameters": "values",
    "push": "remote.push",
    "query": "execute",
    "query_endpoint": "remote.endpoint",
    "set_values": "values",
    "sound_queries": "named",
    "to_asking": "bundle",
    "to_text": "results",
    "unknown_names": "unknown",
    "write_store": "store_writer",
}

__all__ = [
    "FORMATS",
    "Answer",
    "Credentials",
    "Limits",
    "NamedQuery",
    "Term",
    "find_query",
    "in_language",
    "is_name",
    "named_queries",
    "parameters",
    "push",
    "query",
    "query_endpoint",
    "set_values",
    "sound_queries",
    "to_asking",
    "to_text",
    "unknown_names",
    "write_store",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"courtgraph.sparql has no {name}")
    return getattr(import_module(f"courtgraph.sparql.{_HOMES[name]}"), name)
