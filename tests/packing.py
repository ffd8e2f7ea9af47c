"""Datasets packed into tables for the tests, and changed Parquet that a manifest still vouches for."""

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from courtgraph.model import Dataset
from writing import report_record, write_dataset, write_yaml


def files_of(folder: Path) -> dict[str, bytes]:
    """The content of every file below a folder, by its path there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def records_of(dataset: Dataset) -> dict[str, Any]:
    """All that a dataset holds, the place of every record and the findings of reading included."""
    return {name: said for name, said in msgspec.structs.asdict(dataset).items() if name != "folder"}


def rewrite(tables: Path, table: str, change: Callable[[pa.Table], pa.Table]) -> Path:
    """Change the first part of a table, and have the manifest tell the SHA-256 that it has now."""
    path = tables / table / "part-00000.parquet"
    pq.write_table(change(pq.read_table(path)), path)
    vouch(tables, path)
    return path


def vouch(tables: Path, path: Path) -> None:
    """Have the manifest tell the SHA-256 that a part has now."""

    def change(manifest: dict[str, Any]) -> None:
        for part in manifest["tables"][path.parent.name]:
            if tables / part["path"] == path:
                part["sha256"] = sha256(path.read_bytes()).hexdigest()

    rewrite_manifest(tables, change)


def rewrite_manifest(tables: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the manifest of tables."""
    path = tables / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    change(manifest)
    path.write_text(json.dumps(manifest), "utf-8")


def write_other(folder: Path, court: Mapping[str, Any] | None = None, award: str = "award/x") -> Path:
    """Write a dataset that shares its court, its report and a statement with that of ``write_dataset``."""
    data = write_dataset(folder)
    shared = {
        "id": "court/a",
        "type": "BasicCourt",
        "label": {"zh-Hant": "甲縣人民法院", "zh-Hans": "甲县人民法院", "en": "Court of A County"},
        "alias": {"en": ["A Court"]},
        "same_as": ["http://www.wikidata.org/entity/Q1"],
    }
    own = {"id": award, "type": "Award", "label": {"zh-Hant": "獎", "zh-Hans": "奖", "en": "Prize"}}
    national = {
        "id": "award/b",
        "type": "Award",
        "label": {"zh-Hant": "全國優秀法院", "zh-Hans": "全国优秀法院", "en": "National model court"},
    }
    (data / "entities/things.yaml").unlink()
    write_yaml(data / "sources.yaml", {"sources": [{**report_record(), "uncited": {"2": "a heading", "3": "figures"}}]})
    write_yaml(data / "entities/others.yaml", {"entities": [{**shared, **(court or {})}, own, national]})
    piece = {"line": "1", "quote": "甲縣人民法院獲得", "inferred": "true"}
    one, other = ([{**piece, "note": note}] for note in ("no year is given", "nor there"))
    received = {"subject": "court/a", "predicate": "received"}
    write_yaml(
        data / "statements/first.yaml",
        {
            "source": "source/report",
            "statements": [
                {**received, "object": award, "evidence": one},
                {**received, "object": "award/b", "qualifiers": {"year": "2024"}, "evidence": other},
            ],
        },
    )
    return data
