"""One slip is told once: what only follows from it waits until it is mended."""

from pathlib import Path

import pytest

from courtgraph.store import read_dataset, read_texts
from courtgraph.validation import check

DATASET, SOURCES, THINGS, FIRST = "dataset.yaml", "sources.yaml", "entities/things.yaml", "statements/first.yaml"


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        (THINGS, "entities:", "entities: [", "2 yaml-syntax"),
        (SOURCES, "sources:", "sources: [", "2 yaml-syntax"),
        (FIRST, "statements:", "statements: [", "3 yaml-syntax"),
        (DATASET, "title:", "title: [", "3 yaml-syntax"),
        (THINGS, "entities:", "entitys:", "1 known-fields"),
        (FIRST, "source:", "sorce:", "1 known-fields"),
        (DATASET, "base: https://example.org/\n", "", "1 required-fields"),
        (DATASET, "languages:", "languages: x #", "7 yaml-syntax"),
        (DATASET, "- zh-Hant\n", "- zh\n", "6 sound-dataset"),
        (THINGS, "- id: award/b", "- Id: award/b", "13 known-fields"),
        (THINGS, "  label:\n    zh-Hant: 甲", "  labels:\n    zh-Hant: 甲", "4 known-fields"),
        (THINGS, "en: Court of A County", "en: [A]", "7 field-shape"),
        (THINGS, "zh-Hans: 甲县", "zh-Hand: 甲县", "6 known-languages"),
        (SOURCES, "  lines: '3'\n", "", "2 required-fields"),
        (SOURCES, "lines: '3'", "lines: three", "12 field-shape"),
        (SOURCES, "  uncited:", "  uncite:", "13 known-fields"),
        (FIRST, "  evidence:\n  - line: '1'", "  evidences:\n  - line: '1'", "8 known-fields"),
        (FIRST, "line: '3'", "line: three", "19 field-shape"),
        (FIRST, "  object: award/b", "  objekt: award/b", "5 known-fields"),
        (FIRST, "  unit: time", "  units: time", "17 known-fields"),
        (FIRST, "    note: no", "    notes: no", "12 known-fields"),
    ],
)
def test_a_slip_in_reading_is_not_told_again_by_what_follows_from_it(
    dataset_folder: Path, path: str, old: str, new: str, told: str
) -> None:
    file = dataset_folder / path
    before = file.read_text("utf-8")
    assert old in before
    file.write_text(before.replace(old, new, 1), "utf-8")
    dataset = read_dataset(dataset_folder)

    findings = check(dataset, read_texts(dataset.sources, [dataset_folder / "texts"]))

    assert [f"{finding.path}:{finding.line} {finding.rule}" for finding in findings] == [f"{path}:{told}"]


def test_an_unsound_schema_does_not_make_its_own_words_unknown(dataset_folder: Path) -> None:
    (dataset_folder / "schema.yaml").write_text("types: {Moon: {}}", "utf-8")
    file = dataset_folder / THINGS
    file.write_text(file.read_text("utf-8").replace("Indicator", "Moon"), "utf-8")

    assert {finding.rule for finding in check(read_dataset(dataset_folder))} == {"sound-schema"}
