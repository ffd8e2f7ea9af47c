"""One page that holds the whole dataset and opens from disk, with no network."""

from courtgraph.html.asking import Asking, Question
from courtgraph.html.page import render_html
from courtgraph.html.payload import to_payload

__all__ = ["Asking", "Question", "render_html", "to_payload"]
