"""Writes datasets for the tests: the smallest one that is right, and single records beside it."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import yaml

from courtgraph.model import Dataset

REPORT = "甲縣人民法院獲得全國優秀法院\n各項工作\n甲縣人民法院舉辦培訓39次,工作流轉(zhuǎn)順暢\n"
"""The text of source/report: line 2 is a heading that carries no statement."""


def write(path: Path, **fields: Any) -> None:
    """Write one record: a statement, with evidence if it has none, or an entity, as its folder says."""
    if path.parent.name == "entities":
        write_yaml(path, {"entities": [fields]})
        return
    evidence = [{"line": 1, "quote": "甲縣人民法院獲得全國優秀法院"}]
    write_yaml(
        path,
        {
            "source": "source/report",
            "statements": [{**fields, **({} if "evidence" in fields else {"evidence": evidence})}],
        },
    )


def write_yaml(path: Path, content: object) -> None:
    """Write a file of YAML, each field on a line of its own."""
    _write_text(path, _to_yaml(content))


def write_dataset(folder: Path) -> Path:
    """Write a dataset in which nothing is wrong: a court, its award, a figure, and a report of three lines."""
    for name, text in _dataset_texts().items():
        _write_text(folder / name, text)
    (folder / "texts").mkdir()
    (folder / "texts/report.txt").write_text(REPORT, "utf-8")
    return folder


@cache
def _dataset_texts() -> dict[str, str]:
    """The files of that dataset: thousands of tests write them, and YAML takes longer than the files."""
    return {name: _to_yaml(tree) for name, tree in dataset_trees().items()}


def _to_yaml(content: object) -> str:
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)


def _write_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def dataset_trees() -> dict[str, Any]:
    """The files of that dataset as trees, for tests that change them."""
    return {
        "dataset.yaml": {
            "title": labels("小圖", "小图", "Small graph"),
            "base": "https://example.org/",
            "languages": ["zh-Hant", "zh-Hans", "en"],
            "licence": "Apache-2.0",
        },
        "sources.yaml": {"sources": [report_record()]},
        "entities/things.yaml": {
            "entities": [
                {
                    "id": "court/a",
                    "type": "BasicCourt",
                    "label": labels("甲縣人民法院", "甲县人民法院", "Court of A County"),
                    "alias": {"zh-Hant": ["甲院"], "zh-Hans": ["甲院"]},
                },
                {
                    "id": "award/b",
                    "type": "Award",
                    "label": labels("全國優秀法院", "全国优秀法院", "National model court"),
                },
                {"id": "indicator/c", "type": "Indicator", "label": labels("培訓次數", "培训次数", "Training courses")},
            ]
        },
        "statements/first.yaml": {
            "source": "source/report",
            "statements": [
                {
                    "subject": "court/a",
                    "predicate": "received",
                    "object": "award/b",
                    "qualifiers": {"year": "2024"},
                    "evidence": [
                        {"line": "1", "quote": "獲得全國優秀法院", "inferred": "true", "note": "no year is given"}
                    ],
                },
                {
                    "subject": "court/a",
                    "predicate": "hasFigure",
                    "object": "indicator/c",
                    "value": "39",
                    "unit": "time",
                    "evidence": [{"line": "3", "quote": "舉辦培訓39次"}],
                },
            ],
        },
    }


def report_record() -> dict[str, Any]:
    """The record of source/report in sources.yaml."""
    return {
        "id": "source/report",
        "type": "Report",
        "label": labels("一篇報道", "一篇报道", "A report"),
        "date": "2025-01",
        "language": "zh-Hant",
        "file": "report.txt",
        "sha256": sha256(REPORT.encode("utf-8")).hexdigest(),
        "lines": "3",
        "uncited": {"2": "a heading"},
    }


def labels(hant: str, hans: str, en: str) -> dict[str, str]:
    """A label in the three languages."""
    return {"zh-Hant": hant, "zh-Hans": hans, "en": en}


def content(dataset: Dataset) -> Any:
    """What a dataset says, without where it was written."""
    return _without_places(msgspec.to_builtins(dataset))


def _without_places(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {name: _without_places(value) for name, value in tree.items() if name != "location"}
    if isinstance(tree, list | tuple):
        return [_without_places(item) for item in tree]
    return tree
