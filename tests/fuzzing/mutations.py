"""Texts mutated, and the words that take the places of others in them."""

from collections.abc import Iterator, Sequence
from typing import Any

from hypothesis import strategies as st

from courtgraph.schema import default_schema
from test_hostile_files import EVERYTHING
from writing import dataset_trees

SCHEMA = default_schema()
DATASETS = [dataset_trees(), EVERYTHING]
"""One in which nothing is wrong, and one in which every field stands that there is."""
HOSTILE = ["\0", "\ufeff", "\r", "\x85", "\u2028", "\u202e", "\ud800", "\x1b[2J", "\U0010ffff", "9" * 400, "\t", "\\"]
MARKS = [*"[]{}<>()\"'`:,;.|&*!?#@^~-=+/%$_ \n", "---\n", "<<", ">>", '"""', "\\u0000", "\\uD800", "://", "..", "<!--"]
ODD = [
    *("0", "-0", "1e400", "1,280", "5%", "是", "true", "2024-02-30", "../2024", "2024/2023", "9999", "٣", "=1+1", "-"),
    *("wd:Q1", "urn:x", "x:", "https://example.org/a b", "javascript:0", "a/b/c", "../x", "<b>", "zh-Hant", "x" * 999),
    *("accepted", "candidate", "rejected", "fact", "plan", "at_least", "supports", "disputes", "甲", "39次", "(zhuǎn)"),
]


def leaves(tree: Any) -> Iterator[str]:
    """Every word that stands in a tree, names of fields aside."""
    for inner in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from leaves(inner)
    if isinstance(tree, str):
        yield tree


OWN = sorted({word for tree in DATASETS for word in leaves(tree)})
WORDS = st.sampled_from([*OWN, *ODD, *SCHEMA.types, *SCHEMA.predicates, *SCHEMA.units, *SCHEMA.qualifiers])
"""Words of datasets, of the schema, and others that stand where such do."""
ODD_WORDS = WORDS | st.sampled_from(HOSTILE) | st.text(max_size=6)


def mutated(texts: Sequence[str], words: Sequence[str] = MARKS) -> st.SearchStrategy[str]:
    """One of some texts with pieces taken out, doubled, turned, or replaced by marks and words of the format."""
    pieces = st.sampled_from(words) | st.sampled_from(MARKS) | st.sampled_from(HOSTILE) | st.text(max_size=4)
    place = st.integers(0, 10_000)
    change = st.tuples(st.sampled_from(["put in", "replace", "take out", "double", "turn"]), place, place, pieces)
    return st.builds(_changed, st.sampled_from(texts), st.lists(change, min_size=1, max_size=3))


def _changed(text: str, changes: list[tuple[str, int, int, str]]) -> str:
    for what, first, second, piece in changes:
        start = first % (len(text) + 1)
        end = start + second % 40
        span = text[start:end]
        ways = {"put in": piece + span, "replace": piece, "take out": "", "double": span * 2, "turn": span[::-1]}
        text = text[:start] + ways[what] + text[end:]
    return text


def lines(words: Sequence[str]) -> st.SearchStrategy[str]:
    """Words of a format in any order."""
    return st.lists(st.sampled_from(words) | ODD_WORDS, max_size=25).map(" ".join)
