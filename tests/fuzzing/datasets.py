"""Datasets and candidates files with odd words and odd values in the places of others."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

from fuzzing.mutations import DATASETS, ODD_WORDS, SCHEMA, WORDS, mutated
from test_hostile_files import VALUES, nodes, replaced
from writing import write_dataset

MOSTLY_WORDS = st.one_of(WORDS, WORDS, ODD_WORDS, VALUES)


class _Plain(yaml.SafeDumper):
    """Writes what stands in two places twice: aliases are refused at once."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def to_yaml(tree: Any) -> str:
    return str(yaml.dump(tree, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000))


@st.composite
def spoiled_trees(draw: st.DrawFn, tree: Any) -> Any:
    """A tree with another word in the place of one or, now and then, with anything in the place of anything."""
    anything = draw(st.integers(0, 4)) == 0
    places = [path for path in nodes(tree) if anything or isinstance(_node(tree, path), str)]
    return replaced(tree, draw(st.sampled_from(places)), draw(VALUES if anything else ODD_WORDS)) if places else tree


def _node(tree: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        tree = tree[step]
    return tree


@st.composite
def spoiled_datasets(draw: st.DrawFn) -> dict[str, str]:
    """The files of a dataset, by name: some with odd values in their trees, now and then one with its text mutated."""
    trees = dict(draw(st.sampled_from(DATASETS)))
    for name in draw(st.lists(st.sampled_from(sorted(trees)), max_size=3)):
        trees[name] = draw(spoiled_trees(trees[name]))
    texts = {name: to_yaml(tree) for name, tree in trees.items()}
    if draw(st.integers(0, 3)) == 0:
        name = draw(st.sampled_from(sorted(texts)))
        texts[name] = draw(mutated([texts[name]]))
    return texts


PIECES = st.fixed_dictionaries(
    {"line": st.integers(0, 4), "quote": st.sampled_from(["39次", "甲縣人民法院", "全國優秀法院", "", "x" * 999])},
    optional={
        "source": st.sampled_from(["source/report", "source/x", "x"]),
        "inferred": st.sampled_from(["true", "false", "x"]),
        "note": MOSTLY_WORDS,
        "stance": st.sampled_from(["supports", "disputes", "x"]),
        "start": st.integers(-1, 99),
        "end": st.integers(-1, 99),
    },
)
IDS = st.sampled_from(
    ["court/a", "award/b", "indicator/c", "source/report", "award/x", "award/y", "x", "../x", "Court/A"]
)
STATUSES = st.sampled_from(["candidate", "candidate", "accepted", "rejected", "x"])
STATEMENTS = st.fixed_dictionaries(
    {"subject": IDS, "predicate": st.sampled_from(["received", "hasFigure", *SCHEMA.predicates, "x"])},
    optional={
        "object": IDS,
        "value": MOSTLY_WORDS,
        "unit": st.sampled_from([*SCHEMA.units, "件", "x"]),
        "qualifiers": st.dictionaries(st.sampled_from([*SCHEMA.qualifiers, "x"]), MOSTLY_WORDS, max_size=3),
        "modality": st.sampled_from(["fact", "plan", "x"]),
        "status": STATUSES,
        "rule": st.just("figure"),
        "comparison": st.fixed_dictionaries({"basis": MOSTLY_WORDS}),
        "evidence": st.lists(PIECES, max_size=3),
    },
)
NAMES = st.dictionaries(st.sampled_from(["zh-Hant", "zh-Hans", "en"]), st.text(max_size=5) | WORDS, min_size=1)
ENTITIES = st.fixed_dictionaries(
    {
        "id": IDS | st.text(max_size=5),
        "type": st.sampled_from(["Award", "Indicator", *SCHEMA.types, "x"]),
        "label": NAMES,
    },
    optional={
        "alias": st.dictionaries(st.just("en"), st.lists(st.text(max_size=4), max_size=2)),
        "same_as": st.lists(WORDS, max_size=2),
        "description": NAMES,
        "status": STATUSES,
        "rule": st.just("title-marks"),
        "evidence": st.lists(PIECES, max_size=2),
    },
)


@st.composite
def candidates(draw: st.DrawFn) -> str:
    """A candidates file of the schema's words, whether they go together or not; now and then it is spoiled besides."""
    tree = {
        "source": draw(st.sampled_from(["source/report", "source/report", "source/x"])),
        "entities": draw(st.lists(ENTITIES, max_size=4)),
        "statements": draw(st.lists(STATEMENTS, max_size=4)),
    }
    spoiled = draw(st.integers(0, 4))
    text = to_yaml(draw(spoiled_trees(tree)) if spoiled == 0 else tree)
    return draw(mutated([text])) if spoiled == 1 else text


def lay_out(folder: Path, texts: Mapping[str, str]) -> Path:
    """A dataset in which nothing is wrong, with files as texts have them."""
    data = write_dataset(folder)
    for name, text in texts.items():
        (data / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    return data
