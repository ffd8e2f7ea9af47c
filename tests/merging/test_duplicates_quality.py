"""Pairs that nothing was tuned on are told apart as well as the docs say."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("duplicates_benchmark", ROOT / "benchmarks/duplicates.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("group", "recall", "precision"), [("seen", 0.9, 0.9), ("held-out", 0.7, 0.8)])
def test_pairs_that_are_one_are_proposed_and_few_others(
    benchmark: ModuleType, group: str, recall: float, precision: float
) -> None:
    some = [case for case in benchmark.cases() if case.set == group]

    found = benchmark.score(some, benchmark.LEAST)

    assert (len(some), sum(case.same for case in some)) == (30, 15)
    assert found[0] >= recall
    assert found[1] >= precision


def test_what_has_other_codes_other_numbers_or_another_word_in_its_place_is_never_one(benchmark: ModuleType) -> None:
    different = ("忻府區", "鼓樓區 / 鼓樓區", "2023年", "第一", "霜溪縣", "“春雷行動”", "晉中市")
    some = [case for case in benchmark.cases() if not case.same and any(name in case.name for name in different)]

    assert len(some) == 9
    assert benchmark.score(some, 0.5)[2] == []
