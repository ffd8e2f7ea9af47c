"""The public functions from Python: a dataset or its folder alike, and wrong arguments refused in words."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import courtgraph
from courtgraph import DatasetEditor, read_dataset
from writing import labels, write_yaml

TAKES_A_DATASET: dict[str, Callable[[Any], object]] = {
    "build": lambda data: courtgraph.build(data, "out"),
    "build_graph": lambda data: sorted(courtgraph.build_graph(data).edges(keys=True)),
    "check": courtgraph.check,
    "compare": lambda data: courtgraph.compare(data, "year"),
    "diff": lambda data: courtgraph.diff(data, courtgraph.Dataset()),
    "find_duplicates": courtgraph.find_duplicates,
    "query": lambda data: courtgraph.query("awards", data).to_dicts(),
    "render_html": courtgraph.render_html,
    "suggest": lambda data: courtgraph.suggest("data/texts/report.txt", data=data).candidates,
    "to_rdflib": lambda data: sorted(courtgraph.to_rdflib(data)),
}


@pytest.fixture(autouse=True)
def _beside_the_dataset(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dataset_folder.parent)


@pytest.mark.parametrize("name", TAKES_A_DATASET)
def test_whatever_takes_a_dataset_takes_its_folder(name: str) -> None:
    act = TAKES_A_DATASET[name]

    assert act("data") == act(Path("data")) == act(read_dataset("data"))


MISSING = "missing: there is no dataset.yaml here; name the folder of a dataset, such as data"


@pytest.mark.parametrize(
    ("act", "args", "words"),
    [
        (courtgraph.compare, ("data", "yeer"), "nothing is compared by yeer; did you mean year?"),
        (
            partial(courtgraph.merge, prefer="c"),  # type: ignore[arg-type]  # this is refused
            ("data", "data", "joined"),
            "prefer is 'c'; write 'a' or 'b', or leave it out",
        ),
        (
            courtgraph.compare,
            ("data", "year", ("indicator/c", "indicator/d")),
            "same has 'indicator/c', which is no pair; write [('indicator/a', 'indicator/b')]",
        ),
        (
            courtgraph.build,
            ("data", "data/entities"),
            "data/entities: outputs would stand among the data; name another folder",
        ),
        (courtgraph.DatasetEditor, ("missing",), MISSING),
        (courtgraph.find_duplicates, ("missing",), MISSING),
    ],
)
def test_a_wrong_argument_is_refused_with_what_would_be_right(
    act: Callable[..., object], args: tuple[str, ...], words: str
) -> None:
    with pytest.raises(courtgraph.CourtgraphError) as refused:
        act(*args)

    assert str(refused.value) == words


APART = courtgraph.Decision(same=False, keep="court/a", other="award/b", reason="two things")
TAKES_ONE_OR_MORE: dict[str, Callable[[Any], object]] = {
    "accept kinds": lambda named: courtgraph.accept("c.yaml", kinds=named("award")).items,
    "accept rules": lambda named: courtgraph.accept("c.yaml", rules=named("award-verb")).items,
    "accept texts": lambda named: courtgraph.accept("c.yaml", "award/x", texts=named("data/texts")).items,
    "reject kinds": lambda named: courtgraph.reject("c.yaml", kinds=named("award")).items,
    "reject rules": lambda named: courtgraph.reject("c.yaml", rules=named("award-verb")).items,
    "merge texts": lambda named: courtgraph.merge("data", "data", "data", texts=named(Path("data/texts"))).changed,
    "editor texts": lambda named: DatasetEditor("data", named("data/texts")).edit("award/b", {"label.en": "A prize"}),
    "decide": lambda named: DatasetEditor("data").decide(named(APART)),
}


@pytest.mark.parametrize("named", [lambda one: one, lambda one: [one]], ids=["one", "several"])
@pytest.mark.parametrize("name", TAKES_ONE_OR_MORE)
def test_one_thing_is_taken_where_several_may_be_named(name: str, named: Callable[[object], object]) -> None:
    award = {"id": "award/x", "type": "Award", "label": labels("優秀獎", "优秀奖", "X"), "rule": "award-verb"}
    piece = {"source": "source/report", "line": 1, "quote": "全國優秀法院", "start": 8, "end": 14}
    proposed = [{**award, "evidence": [piece]}]
    write_yaml(Path("c.yaml"), {"source": "source/report", "entities": proposed, "statements": []})

    assert TAKES_ONE_OR_MORE[name](named)
