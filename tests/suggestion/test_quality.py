"""The passages that the rules were not tuned on are found as well as the docs say."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_held_out_passages_reach_the_recall_and_precision_that_are_aimed_at() -> None:
    spec = importlib.util.spec_from_file_location("suggest_benchmark", ROOT / "benchmarks/suggest.py")
    assert spec
    assert spec.loader
    benchmark = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(benchmark)
    score = benchmark.Score()
    passages = list(benchmark.passages(ROOT / "benchmarks/passages/unseen-held-out.txt"))
    for passage in passages:
        score.add(passage, tell=False)

    right = score.right.total()
    assert len(passages) >= 10
    assert right / score.marked.total() >= 0.85
    assert right / score.suggested.total() >= 0.75
