"""Generated data as the files that a curator would have: a dataset's folder, and a candidate beside one."""

import shutil
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import yaml
from measuring import REPOSITORY

from courtgraph import Dataset
from courtgraph.store import to_canonical
from courtgraph.store.nodes import Content, items_of, to_node
from courtgraph.store.record_to_yaml import entity_to_yaml, source_to_yaml, statement_to_yaml

CANDIDATE = """
source: source/xinzhou-2024
entities:
  - {id: award/measured, type: Award, label: {zh-Hant: 測試獎, zh-Hans: 测试奖, en: An award}, status: candidate}
statements:
  - subject: court/xinzhou-intermediate
    predicate: received
    object: award/measured
    status: candidate
    evidence: [{line: 1, quote: 先進集體}]
"""


def write_folder(dataset: Dataset, folder: Path) -> None:
    """Write a dataset: entities in a file for each type, statements in a file for each source."""
    files = {
        "dataset.yaml": f"title: {{en: '{dataset.info.title.get('en', '')}'}}\nbase: {dataset.info.base}\n",
        "sources.yaml": _records("", "sources", [source_to_yaml(source) for source in dataset.sources]),
    }
    for kind, entities in groupby(sorted(dataset.entities, key=lambda one: one.type), key=lambda one: one.type):
        files[f"entities/{kind}.yaml"] = _records("", "entities", [entity_to_yaml(entity) for entity in entities])
    by_source = sorted(dataset.statements, key=lambda one: one.evidence[-1].source)
    for source, statements in groupby(by_source, key=lambda one: one.evidence[-1].source):
        content = [statement_to_yaml(statement, source) for statement in statements]
        files[f"statements/{source.replace('/', '-')}.yaml"] = _records(f"source: {source}\n", "statements", content)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def _records(head: str, kind: str, records: Sequence[Content]) -> str:
    def edit(root: yaml.MappingNode) -> None:
        items_of(root, kind).extend(map(to_node, records))

    return to_canonical(f"{head}{kind}: []\n", f"{kind}.yaml", edit)


def write_candidate(folder: Path) -> None:
    """Write the repository's dataset and a candidate that nobody has decided on."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "data", folder / "data")
    (folder / "candidates.yaml").write_text(CANDIDATE, "utf-8")
