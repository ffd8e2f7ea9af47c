"""Marked passages are found as well as the docs say, and mangled ones are put right."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
PASSAGES = sorted((BENCHMARKS / "passages").glob("*.txt"))


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module(request.param)


@pytest.mark.parametrize("benchmark", ["suggest"], indirect=True)
@pytest.mark.parametrize("path", PASSAGES, ids=lambda path: path.stem)
def test_marked_passages_reach_the_recall_and_precision_that_are_aimed_at(benchmark: ModuleType, path: Path) -> None:
    score = benchmark.Score()
    passages = list(benchmark.passages(path))
    for passage in passages:
        score.add(passage, tell=False)

    right = score.right.total()
    assert len(passages) >= 3
    assert right / score.marked.total() >= 0.85
    assert right / score.suggested.total() >= 0.75


@pytest.mark.parametrize("benchmark", ["clean"], indirect=True)
def test_most_slips_of_the_passages_are_put_right(benchmark: ModuleType) -> None:
    text = dict(benchmark.clean_texts())["seen-first-look"]

    _, made, found, right, wrong = benchmark.recovered("slips", text).split()

    assert int(made) > 20
    assert int(found) == int(made)
    assert int(right) / int(made) >= 0.9
    assert int(right) + int(wrong) == int(made)


@pytest.mark.parametrize("benchmark", ["clean"], indirect=True)
def test_clean_lines_stay_as_they_are_and_readings_go(benchmark: ModuleType) -> None:
    texts = [dict(benchmark.clean_texts())["unseen-held-out"]]

    assert benchmark.changed_without_need(texts).splitlines() == [
        "changes to 15 clean lines: 0",
        "mangled texts that are the same cleaned once and twice: 1 of 1",
    ]
    assert "1 of 1 texts as before" in benchmark.readings_taken_out(texts)
