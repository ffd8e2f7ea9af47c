import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from courtgraph.errors import CourtgraphError
from courtgraph.store import atomic_write, read_dataset, to_canonical
from courtgraph.store.scalar import to_scalar
from writing import content, dataset_trees, write_dataset

ODD = (
    "no|~|null|2024|01|-1|a: b|a #b|#a|- a|<<|...|---|'|\"|\\|忻州"
    "|“5521”| |\u3000|a\u3000|\x85|\u2028|\ufeff|\ufffe|\x7f|\x1b|\n|a\nb"
)
TEXTS = st.text(max_size=8) | st.sampled_from(["", *ODD.split("|")])
TREES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS.filter(bool), inner, max_size=3),
    max_leaves=12,
)
STYLES = st.sampled_from([None, "|", ">", "'", '"'])
FILES = st.dictionaries(
    st.sampled_from(["entities", "statements", "sources", "title", "label", "evidence", "uncited"])
    | TEXTS.filter(bool),
    TREES,
    min_size=1,
    max_size=4,
)


def value(text: str) -> Any:
    """What a text of YAML says, every scalar as it is written."""
    return yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506  # it builds texts, lists and mappings only


def test_fields_stand_in_the_order_of_the_model() -> None:
    assert to_canonical("""
statements:
- evidence: [{quote: q, line: 1, source: source/r}]
  object: award/b
  qualifiers: {count: 2, year: 2024}
  predicate: received
  subject: court/a
source: source/report
""") == (
        "source: source/report\n"
        "statements:\n"
        "  - subject: court/a\n"
        "    predicate: received\n"
        "    object: award/b\n"
        "    qualifiers:\n"
        "      year: 2024\n"
        "      count: 2\n"
        "    evidence:\n"
        "      - source: source/r\n"
        "        line: 1\n"
        "        quote: q\n"
    )


def test_languages_stand_in_one_order() -> None:
    assert to_canonical("title: {en: T, x: X, zh-Hans: 书, zh-Hant: 書}") == (
        "title:\n  zh-Hant: 書\n  zh-Hans: 书\n  en: T\n  x: X\n"
    )


def test_uncited_lines_stand_in_the_order_of_their_numbers() -> None:
    assert to_canonical("sources: [{uncited: {10: c, 9: b, x: d, 1: a}}]") == (
        "sources:\n  - uncited:\n      1: a\n      9: b\n      10: c\n      x: d\n"
    )


def test_records_keep_the_order_that_the_curator_gave_them_and_are_set_apart() -> None:
    assert to_canonical("entities:\n- {id: b}\n- {id: a}\n") == "entities:\n  - id: b\n\n  - id: a\n"


def test_a_field_that_the_model_does_not_know_stays_at_the_end() -> None:
    assert to_canonical("entities: [{colour: red, id: a}]") == "entities:\n  - id: a\n    colour: red\n"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("'2024'", "2024"),
        ('"a b"', "a b"),
        ("'no'", '"no"'),
        ("no", '"no"'),
        ("''", '""'),
        ("", ""),
        ("~", '"~"'),
        ("'a: b'", '"a: b"'),
        ("'a #b'", '"a #b"'),
        ("'- a'", '"- a"'),
        ("-1", "-1"),
        ("“5521”", "“5521”"),
        ('"a\\tb"', '"a\\tb"'),
        ('"\\u2028"', '"\\u2028"'),
        ("{}", "{}"),
        ("[]", "[]"),
        ("|\n  two\n  lines", '"two\\nlines\\n"'),
        (">-\n  folded\n  lines", "folded lines"),
    ],
)
def test_a_value_is_written_in_one_way(written: str, canonical: str) -> None:
    assert to_canonical(f"title: {written}\n") == f"title: {canonical}".rstrip() + "\n"


def test_comments_stay_with_what_they_stand_at() -> None:
    text = (
        "# top\n"
        "\n"
        "source: source/report # beside a field\n"
        "# before a list\n"
        "statements:\n"
        "  # before the first record\n"
        "  - subject: court/a\n"
        "    # before a field\n"
        "    predicate: received # beside, with a # in it\n"
        '    value: "not # a comment" # but this is\n'
        "    evidence:\n"
        "      # before evidence\n"
        "      - line: 1\n"
        "\n"
        "  # before the second record\n"
        "  # in two lines\n"
        "  - subject: court/b\n"
        "# at the end\n"
    )

    assert to_canonical(text) == text.replace("# top\n\n", "# top\n").replace(
        '"not # a comment" #', '"not # a comment" #'
    )


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("entities: [ # in a flow\n {id: a}]", "entities:\n  # in a flow\n  - id: a\n"),
        ("entities: [] # beside nothing", "entities: [] # beside nothing\n"),
        (
            "title: |\n  # no comment\n  b\n# after a block\nbase: x\n",
            'title: "# no comment\\nb\\n"\n# after a block\nbase: x\n',
        ),
        ("title: | # on a block\n  b\nbase: x\n", 'title: "b\\n" # on a block\nbase: x\n'),
        ("title: | # at the end", 'title: "" # at the end\n'),
        ("title: >-\n  b\n\n\n# after\n", "title: b\n# after\n"),
        ("title: a\r\n# windows\r\nbase: b\r\n", "title: a\n# windows\nbase: b\n"),
        (
            "base: b # goes with its field\ntitle: t # so does this\n",
            "title: t # so does this\nbase: b # goes with its field\n",
        ),
        ("title: a#b\n", "title: a#b\n"),
        ("#no space\ntitle: t\n", "#no space\ntitle: t\n"),
        ("title: t\n#end", "title: t\n#end\n"),
        (
            "entities:\n  # before a flow\n  - {type: T, id: a} # beside it\n",
            "entities:\n  # before a flow\n  - id: a\n    type: T # beside it\n",
        ),
    ],
)
def test_a_comment_stays_in_every_position(text: str, canonical: str) -> None:
    assert to_canonical(text) == canonical


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "x.yaml:1: the file is empty; start with a field, such as entities: [yaml-syntax]"),
        ("a: 1\na: 2", "x.yaml:2: a stands here again; keep this or the one in line 1 [duplicate-keys]"),
        ("a:\n  b: 1\n  b: [2]", "x.yaml:3: b stands here again; keep this or the one in line 2 [duplicate-keys]"),
        ("a:\n  - {b: 1, b: 2}", "x.yaml:2: b stands here again; keep this or the one in line 2 [duplicate-keys]"),
        ("a: {? [b] : c}", "x.yaml:1: a field's name must be a word; write name: value [field-shape]"),
        ("? [a]\n: b", "x.yaml:1: a field's name must be a word; write name: value [field-shape]"),
        (
            f"? {'k' * 2000}\n: v",
            "x.yaml: its form cannot be made canonical without loss; it was left as it is",
        ),
    ],
)
def test_says_why_a_text_has_no_canonical_form(text: str, complaint: str) -> None:
    with pytest.raises(CourtgraphError) as caught:
        to_canonical(text, "x.yaml")

    assert str(caught.value) == complaint


@given(TEXTS)
def test_any_scalar_survives_its_written_form(text: str) -> None:
    assert value(f"a: {to_scalar(text)}") == {"a": text}
    assert value(f"- {to_scalar(text)}") == [text]
    assert value(f"{to_scalar(text)}: a") == {text: "a"}


@given(FILES, st.booleans(), STYLES)
def test_any_tree_survives_its_canonical_form_which_is_final(tree: Any, flow: bool, style: str | None) -> None:
    text = yaml.safe_dump(tree, default_flow_style=flow, default_style=style)
    canonical = to_canonical(text)

    assert value(canonical) == value(text)
    assert to_canonical(canonical) == canonical


@given(FILES, st.data())
def test_no_comment_is_lost_and_none_appears_wherever_it_stands(tree: Any, data: st.DataObject) -> None:
    text = yaml.safe_dump(tree, default_flow_style=data.draw(st.booleans()), default_style=data.draw(STYLES), width=20)
    lines = text.split("\n")
    at = data.draw(st.lists(st.integers(0, len(lines) - 1), max_size=4, unique=True))
    commented = "\n".join(f"{line} # n{place} #" if place in at else line for place, line in enumerate(lines))
    try:
        assume(value(commented) == tree)  # the places within quotes are no comments, those in blocks change the text
    except yaml.YAMLError:
        assume(False)
    canonical = to_canonical(commented)

    assert sorted(re.findall(r"# (n\d+) #", canonical)) == sorted(f"n{place}" for place in at)
    assert value(canonical) == value(text)
    assert to_canonical(canonical) == canonical


@settings(max_examples=20)
@given(st.data())
def test_the_canonical_form_of_a_dataset_says_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = write_dataset(tmp_path_factory.mktemp("canonical"))
    before = content(read_dataset(folder))
    for name, tree in dataset_trees().items():
        flow, width = data.draw(st.booleans()), data.draw(st.integers(20, 200))
        text = yaml.safe_dump(shuffled(tree, data), default_flow_style=flow, width=width, sort_keys=False)
        atomic_write(folder / name, to_canonical(text).encode("utf-8"))

    assert content(read_dataset(folder)) == before


def shuffled(tree: Any, data: st.DataObject) -> Any:
    """The same tree with the fields of its mappings in another order."""
    if isinstance(tree, dict):
        return {name: shuffled(tree[name], data) for name in data.draw(st.permutations(list(tree)))}
    return [shuffled(item, data) for item in tree] if isinstance(tree, list) else tree


def test_the_written_datasets_of_the_tests_become_canonical(dataset_folder: Path) -> None:
    path = dataset_folder / "statements/first.yaml"
    once = to_canonical(path.read_text("utf-8"))

    assert once != path.read_text("utf-8")
    assert to_canonical(once) == once
