"""The text of reports, and words in general: finding one in another, and setting them in columns."""

from courtgraph.text.columns import printable, to_columns
from courtgraph.text.fold import fold, simplified_forms, to_simplified
from courtgraph.text.nearest import nearest
from courtgraph.text.pinyin import strip_pinyin
from courtgraph.text.unicode import unicode_text

__all__ = [
    "fold",
    "nearest",
    "printable",
    "simplified_forms",
    "strip_pinyin",
    "to_columns",
    "to_simplified",
    "unicode_text",
]
