"""From statements back to the words: where quotes stand in a text, which words they leave out, which are doubtful."""

from courtgraph.citations.doubts import Doubt, doubts_about, find_doubts
from courtgraph.citations.passages import Passage, cited_passages, find_quote
from courtgraph.citations.words import LineWords, line_words

__all__ = [
    "Doubt",
    "LineWords",
    "Passage",
    "cited_passages",
    "doubts_about",
    "find_doubts",
    "find_quote",
    "line_words",
]
