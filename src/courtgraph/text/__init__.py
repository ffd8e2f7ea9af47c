"""The text of reports, and words in general: finding one in another, and setting them in columns."""

from courtgraph.text.chinese import language_of_words, to_simplified
from courtgraph.text.did_you_mean import did_you_mean
from courtgraph.text.normalize import normalize, simplified_forms
from courtgraph.text.pinyin import characters_by_reading, strip_pinyin
from courtgraph.text.terminal import printable, printable_json, printable_lines, to_columns
from courtgraph.text.unicode import not_utf8, unicode_text

__all__ = [
    "characters_by_reading",
    "did_you_mean",
    "language_of_words",
    "normalize",
    "not_utf8",
    "printable",
    "printable_json",
    "printable_lines",
    "simplified_forms",
    "strip_pinyin",
    "to_columns",
    "to_simplified",
    "unicode_text",
]
