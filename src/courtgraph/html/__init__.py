"""One page that holds the whole dataset and opens from disk, with no network."""

from courtgraph.html.page import render_html
from courtgraph.html.payload import to_payload
from courtgraph.html.sparql_bundle import Question, SparqlBundle

__all__ = ["Question", "SparqlBundle", "render_html", "to_payload"]
