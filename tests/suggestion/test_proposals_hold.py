"""What is proposed for a report can be accepted as it is, all at once, and check finds no error in it."""

import importlib
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from courtgraph.editing import DatasetEditor
from courtgraph.review import accept, suggest
from courtgraph.schema import default_schema
from courtgraph.store import read_dataset, read_texts
from courtgraph.validation import check

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
OPEN = sorted(path for path in (BENCHMARKS / "passages").glob("*.txt") if not path.stem.startswith("held"))


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("suggest")


def with_units(data: Path, file: Path) -> None:
    """Give a dataset the units of a report that the schema lacks, as a curator adds them."""
    schema = default_schema()
    statements = yaml.safe_load(file.read_text("utf-8"))["statements"]
    words = {str(each["unit"]) for each in statements if "unit" in each}
    lacking = sorted(word for word in words if word not in schema.units and schema.unit_named(word) not in schema.units)
    units = {f"u{number}": {"zh-Hant": word, "zh-Hans": word, "en": word} for number, word in enumerate(lacking)}
    if units:
        (data / "schema.yaml").write_text(yaml.safe_dump({"units": units}, allow_unicode=True), "utf-8")


@pytest.mark.parametrize("path", OPEN, ids=lambda path: path.stem)
def test_every_proposal_of_a_passage_is_accepted_in_bulk_but_what_was_guessed(
    benchmark: ModuleType, path: Path, tmp_path: Path
) -> None:
    refused: Counter[str] = Counter()
    errors = []
    for number, passage in enumerate(benchmark.passages(path)):
        data, file = tmp_path / f"{number}/data", tmp_path / f"{number}/candidates.yaml"
        DatasetEditor.create(data, {"zh-Hans": "甲", "zh-Hant": "甲", "en": "A"}, "https://example.org/a/")
        report = data / "texts/passage.txt"
        report.parent.mkdir(exist_ok=True)
        report.write_text(passage.text, "utf-8")
        suggest(report, file, data=data)
        with_units(data, file)
        done = accept(file, kinds=["entity", "statement"], data=data, texts=[data / "texts"])
        refused.update(getattr(reason, "rule", str(reason)) for each in done.refused for reason in each.reasons)
        dataset = read_dataset(data)
        findings = check(dataset, read_texts(dataset.sources, [data / "texts"]))
        errors += [str(each) for each in findings if each.severity == "error"]

    assert set(refused) <= {"doubt"}, refused
    assert [each for each in errors if "neither" not in each] == []
