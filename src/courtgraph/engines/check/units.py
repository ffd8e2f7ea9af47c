"""What a process checks: the records of one row group, or of one bucket of those that belong together."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from courtgraph.engines.batches import from_batch, to_batch
from courtgraph.engines.folder import chosen
from courtgraph.engines.staging import column, mapped_arrow, put_table
from courtgraph.extras import import_extra
from courtgraph.model import Dataset, Entity, Finding, Source
from courtgraph.store import SourceText
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.tables.arrow_schemas import arrow_schema
from courtgraph.store.tables.assemble import Assembly, Batches, read_assembly
from courtgraph.store.tables.batches import Group, read_group
from courtgraph.store.tables.columns import texts
from courtgraph.store.tables.manifest import read_manifest
from courtgraph.validation.check import SCOPES, apply_rules
from courtgraph.validation.context import RuleContext
from courtgraph.validation.entity_rules import connected_entities
from courtgraph.validation.scope import Scope


class Job(NamedTuple):
    """What all units share: the tables, and the folder of what steps leave for the next."""

    tables: Path
    staging: Path


class Unit(msgspec.Struct, frozen=True):
    """A row group with that of the same ids of its pair; or a bucket of statements that belong together for a scope."""

    number: int
    group: Group | None = None
    pair: Group | None = None
    scope: str = ""
    bucket: str = ""


@gc_paused()
def check_unit(job: Job, batch: Any) -> Any:
    """What is wrong with the records of the unit that a batch names, as another batch.

    Raises CourtgraphError for tables that are not sound.
    """
    unit = msgspec.json.decode(from_batch(batch), type=Unit)
    checker = _Checker.of(job)
    if unit.group is None:
        found = checker.bucket(Scope(unit.scope), unit.bucket)
    elif unit.group.table == "entities":
        found = checker.entities(unit)
    else:
        found = checker.statements(unit)
    return to_batch(msgspec.json.encode(sorted(found)))


def rules_of(scope: Scope) -> list[Any]:
    """The rules of a scope, in their order."""
    return [rule for rule, own in SCOPES.items() if own is scope]


class _Checker:
    """Checks units of one folder of tables; a process keeps it from one to the next."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._assembly: Assembly = read_assembly(job.tables, read_manifest(job.tables))
        self._texts = read_staged_texts(job.staging)

    @staticmethod
    @lru_cache(1)
    def of(job: Job) -> "_Checker":
        """The checker of tables, whose ``staging`` nothing else has."""
        return _Checker(job)

    def entities(self, unit: Unit) -> set[Finding]:
        """What is wrong with entities by themselves; their types and their names are left for the next steps."""
        batch, names = self._read(unit)
        dataset = self._assembly.dataset(Batches(entities=[(batch, names)]))
        things = {"id": [one.id for one in dataset.entities], "type": [one.type for one in dataset.entities]}
        put_table(self._job.staging, f"things-{unit.number:05}", things)
        put_folded(self._job.staging, f"folded-{unit.number:05}", dataset.entities)
        unconnected = {*texts(column(mapped_arrow(self._job.staging, "unconnected"), "id"))}
        alone = tuple(one for one in dataset.entities if one.id in unconnected)
        found = apply_rules([connected_entities], RuleContext(msgspec.structs.replace(dataset, entities=alone)))
        return found | apply_rules(rules_of(Scope.RECORD), RuleContext(dataset)) | {*dataset.findings}

    def statements(self, unit: Unit) -> set[Finding]:
        """What is wrong with statements by themselves and with their ends."""
        batch, evidence = self._read(unit)
        dataset = self._assembly.dataset(Batches(statements=[(batch, evidence)]))
        found = apply_rules(rules_of(Scope.RECORD), RuleContext(dataset, self._texts)) | {*dataset.findings}
        return found | apply_rules(rules_of(Scope.ENDS), RuleContext(self._with_ends(dataset)))

    def bucket(self, scope: Scope, name: str) -> set[Finding]:
        """What is wrong with statements that belong together."""
        folders = [self._job.staging / f"{scope}-{table}" / f"bucket={name}" for table in ("statements", "evidence")]
        statements, evidence = (_read_bucket(folder) for folder in folders)
        pairs = [(statements, evidence or _nothing("evidence"))] if statements else []
        dataset = self._assembly.dataset(Batches(statements=pairs, sources=self._sources(scope, name)))
        case = dataset if scope is Scope.SOURCE else self._with_ends(dataset)
        return apply_rules(rules_of(scope), RuleContext(case, self._texts))

    def _read(self, unit: Unit) -> tuple[Any, Any]:
        assert unit.group is not None  # noqa: S101  # a unit without is a bucket
        assert unit.pair is not None  # noqa: S101
        return read_group(self._job.tables, unit.group), read_group(self._job.tables, unit.pair)

    def _sources(self, scope: Scope, bucket: str) -> list[Any]:
        """The sources that are checked in a bucket; of others the statements there may not be all that cite them."""
        if scope is not Scope.SOURCE:
            return []
        listed = mapped_arrow(self._job.staging, "listed")
        named = zip(texts(column(listed, "source")), texts(column(listed, "bucket")), strict=True)
        return self._source_rows([name for name, own in named if own == bucket])

    def _with_ends(self, dataset: Dataset) -> Dataset:
        """Statements with what they speak of and what they cite."""
        arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
        ends = {end for one in dataset.statements for end in (one.subject, one.object)}
        things = mapped_arrow(self._job.staging, "things")
        is_end = compute.is_in(column(things, "id"), value_set=arrow.array([*ends], arrow.string()))
        named = things.filter(is_end)
        rows = zip(texts(column(named, "id")), texts(column(named, "type")), strict=True)
        cited = {piece.source for one in dataset.statements for piece in one.evidence}
        sources = self._assembly.dataset(Batches(sources=self._source_rows(ends | cited))).sources
        return msgspec.structs.replace(
            dataset, entities=tuple(Entity(id=name, type=kind) for name, kind in rows), sources=sources
        )

    def _source_rows(self, identifiers: Iterable[str]) -> list[Any]:
        arrow = import_extra("pyarrow", "scale")
        wanted = arrow.array([*identifiers], arrow.string())
        return [chosen(batch, "id", wanted) for batch in mapped_arrow(self._job.staging, "sources").to_batches()]


def put_folded(staging: Path, name: str, records: Iterable[Entity | Source]) -> None:
    """Leave the names of records as the rules of labels compare them."""
    labels = [(one.id, text.casefold(), "1") for one in records for text in one.label.values()]
    aliases = [(one.id, text.casefold(), "0") for one in records for some in one.alias.values() for text in some]
    rows = [*labels, *aliases]
    columns = {title: [row[place] for row in rows] for place, title in enumerate(("id", "name", "is_label"))}
    put_table(staging, name, columns)


def _nothing(table: str) -> Any:
    return import_extra("pyarrow", "scale").RecordBatch.from_pylist([], schema=arrow_schema(table))


def _read_bucket(folder: Path) -> Any:
    """The rows of a bucket, those of evidence in the order of its records; nothing where it has none."""
    arrow, parquet = import_extra("pyarrow", "scale"), import_extra("pyarrow.parquet", "scale")
    files = sorted(folder.glob("*.parquet")) if folder.is_dir() else []
    if not files:
        return None
    rows = arrow.concat_tables([parquet.ParquetFile(file).read() for file in files]).combine_chunks()
    ordered = rows.sort_by("place") if "place" in rows.column_names else rows
    return ordered.combine_chunks().to_batches()[0]


def put_staged_texts(staging: Path, found: Mapping[str, SourceText]) -> None:
    """Leave the texts at hand for all processes."""
    (staging / "texts.msgpack").write_bytes(msgspec.msgpack.encode(found))


@lru_cache(1)
def read_staged_texts(staging: Path) -> dict[str, SourceText]:
    """The texts at hand, by the id of their source."""
    return msgspec.msgpack.decode((staging / "texts.msgpack").read_bytes(), type=dict[str, SourceText])
