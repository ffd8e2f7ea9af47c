"""What is refused before a tree is built of it, however it is written."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import courtgraph
from courtgraph.schema import plain_yaml
from courtgraph.schema.plain_yaml import MAX_DEPTH, require_plain

BEGINNINGS = st.sampled_from(["- ", "? ", "- - ", "a:\n", ": ", "\t", " "])
NESTED = st.lists(st.tuples(st.integers(0, 60), BEGINNINGS), min_size=1, max_size=60)


def depth(text: str) -> int:
    """How deep a text of YAML is."""
    deepest = now = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        now += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        deepest = max(deepest, now)
    return deepest


def refused(text: str) -> bool:
    try:
        require_plain(text)
    except yaml.YAMLError:
        return True
    return False


@given(NESTED, st.booleans())
def test_whatever_is_too_deep_is_refused(nested: list[tuple[int, str]], sorted_: bool) -> None:
    places = sorted(nested) if sorted_ else nested
    text = "".join(f"{'' if place % 3 else ' ' * place}{begin}" for place, begin in places) + "x\n"
    try:
        too_deep = depth(text) > MAX_DEPTH
    except yaml.YAMLError:
        return

    assert refused(text) == too_deep


@pytest.mark.parametrize(
    "text",
    [
        "- " * 51 + "x",
        "? " * 51 + "x",
        "\n".join(" " * level + "a:" for level in range(51)),
        "\n".join(f"{' ' * level}a:\n{' ' * level}-" for level in range(26)),
        "\r".join(" " * level + "a:" for level in range(51)),
        "[" * 51 + "]" * 51,
        "{a: " * 51 + "x" + "}" * 51,
    ],
    ids=["lists", "names", "mappings", "lists under their names", "carriage returns", "flow lists", "flow mappings"],
)
def test_more_than_fifty_levels_are_refused(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize("text", ["a: &x 1", "a: *x", "- &x\n- b", "---\na: &x b"])
def test_anchors_and_aliases_are_refused(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize(
    "text", ["- " * 50 + "x", "\n".join(f"{' ' * level}a:\n{' ' * level}-" for level in range(25))]
)
def test_fifty_levels_are_read(text: str) -> None:
    require_plain(text)

    assert depth(text) == 50


def test_nothing_else_in_courtgraph_makes_nodes_or_values_of_yaml() -> None:
    calls = re.compile(r"yaml\.\w*(?:compose|load|parse|scan)\w*\(")
    sources = Path(courtgraph.__file__).parent.rglob("*.py")

    assert [path.name for path in sources if calls.search(path.read_text("utf-8"))] == ["plain_yaml.py"]


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("a:\n  b: 1\n  c:\n    - d: 2\n    - - x\n      - y\n", 13),
        ("? a\n? b\n", 5),
        ("[{a: [x, y]}, {}]", 7),
        ("- x\n- y\n- z\n", 4),
        ("- # comment: a-b, c\n- 'x: y'\n", 3),
    ],
)
def test_a_text_of_too_many_nodes_is_refused_before_it_is_composed(
    monkeypatch: pytest.MonkeyPatch, text: str, nodes: int
) -> None:
    monkeypatch.setattr(plain_yaml, "MAX_NODES", nodes)
    require_plain(text)

    monkeypatch.setattr(plain_yaml, "MAX_NODES", nodes - 1)
    with pytest.raises(yaml.YAMLError, match=f"more than {nodes - 1} values, which several files may have"):
        require_plain(text)
