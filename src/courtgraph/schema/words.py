"""The words for what statements and evidence carry as codes, such as their modality or a period, in three languages."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def load_words() -> Mapping[str, Mapping[str, str]]:
    """The words by language, then by code; the page has the same file in its bundle.

    >>> load_words()["zh-Hant"]["plan"]
    '計劃'
    """
    words: Mapping[str, Mapping[str, str]] = json.loads((files("courtgraph.schema") / "words.json").read_text("utf-8"))
    return words
