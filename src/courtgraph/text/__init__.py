"""The text of reports, and words in general: what has to be seen through to find one in another."""

from courtgraph.text.fold import fold, to_simplified
from courtgraph.text.nearest import nearest
from courtgraph.text.pinyin import strip_pinyin

__all__ = ["fold", "nearest", "strip_pinyin", "to_simplified"]
