"""What a process writes: the part of one row group, by the same forms as one process would."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from courtgraph.engines.batches import from_batch, to_batch
from courtgraph.engines.ntriples.part_file import PartFile, write_part
from courtgraph.engines.staging import column, mapped_arrow
from courtgraph.extras import import_extra
from courtgraph.model import Entity
from courtgraph.rdf.batch_lines import BatchLines, Lines
from courtgraph.rdf.fields import FieldReader
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.tables.assemble import Assembly, Batches, read_assembly
from courtgraph.store.tables.batches import Group, read_group
from courtgraph.store.tables.columns import texts
from courtgraph.store.tables.manifest import read_manifest


class Job(NamedTuple):
    """What all parts of an output share: the tables, the folder of the parts, and that of what was found out before."""

    tables: Path
    output: Path
    staging: Path


class Unit(msgspec.Struct, frozen=True):
    """One part: its name, and the row group that is in it, with that of the same ids of its pair."""

    name: str
    group: Group
    pair: Group | None = None


@gc_paused()
def write_unit(job: Job, batch: Any) -> Any:
    """Write the part that a batch asks for, and tell in another what it holds.

    Raises CourtgraphError for tables that are not sound, and for a part that cannot be written.
    """
    unit = msgspec.json.decode(from_batch(batch), type=Unit)
    part: PartFile = write_part(job.output, unit.name, _Writer.of(job).lines(unit))
    return to_batch(msgspec.json.encode(part))


class _Writer:
    """Writes units of one output; a process keeps it from one to the next."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._assembly: Assembly = read_assembly(job.tables, read_manifest(job.tables))
        about = self._assembly.dataset(Batches())
        languages, wholes = (mapped_arrow(job.staging, name) for name in ("languages", "wholes"))
        spoken = dict(zip(texts(column(languages, "id")), texts(column(languages, "language")), strict=True))
        listed: dict[str, tuple[str, ...]] = {}
        for part, whole in zip(texts(column(wholes, "part")), texts(column(wholes, "whole")), strict=True):
            listed[part] = (*listed.get(part, ()), whole)
        self._reader = FieldReader(about, spoken, listed)
        self._lines = BatchLines(about, self._reader)

    @staticmethod
    @lru_cache(1)
    def of(job: Job) -> "_Writer":
        """The writer of an output, whose ``staging`` no other output has."""
        return _Writer(job)

    def lines(self, unit: Unit) -> Iterator[Lines]:
        """The lines of a unit."""
        batch = read_group(self._job.tables, unit.group)
        pair = read_group(self._job.tables, unit.pair) if unit.pair else None
        match unit.group.table:
            case "statements":
                return chain(self._lines.statements(batch, pair), self._lines.evidence(pair, self._is_first(pair)))
            case "entities":
                return self._lines.entities(batch, pair, self._entities)
            case _:
                dataset = self._assembly.dataset(Batches(sources=[batch]))
                return iter([self._lines.records("source", map(self._reader.source, dataset.sources))])

    def _entities(self, batch: Any, names: Any) -> tuple[Entity, ...]:
        return self._assembly.dataset(Batches(entities=[(batch, names)])).entities

    def _is_first(self, evidence: Any) -> Any:
        """Which rows are the first of their piece, but for pieces that the part of what all share has."""
        arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
        repeated = mapped_arrow(self._job.staging, "repeated")
        own, first = column(repeated, "id"), column(repeated, "statement")
        ids = evidence["id"].cast(arrow.string())
        places = compute.index_in(ids, value_set=own)
        is_at_home = compute.equal(first.take(places), evidence["statement"].cast(arrow.string()))
        here = compute.index_in(ids, value_set=ids)
        is_new = compute.equal(here, arrow.array(range(len(ids)), arrow.int32()))
        return compute.or_(compute.is_null(places), compute.and_(compute.fill_null(is_at_home, False), is_new))
