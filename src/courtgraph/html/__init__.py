"""One page that holds the whole dataset and opens from disk, with no network."""

from courtgraph.html.page import render_html
from courtgraph.html.payload import to_payload

__all__ = ["render_html", "to_payload"]
