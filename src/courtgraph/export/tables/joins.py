"""Where packed datasets say different things of what they share, which no tables can hold as one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from courtgraph.errors import DatasetError
from courtgraph.export.tables.packing import Packed, read_run
from courtgraph.extras import import_extra
from courtgraph.merging.conflicts import Conflict, Conflicts
from courtgraph.merging.joined_schema import join_schemas
from courtgraph.model import Dataset, DatasetInfo, Decision, Entity, Evidence, Source, Statement
from courtgraph.model.language import with_languages
from courtgraph.schema import default_schema, extended_schema
from courtgraph.store.apply_identity import final_ids
from courtgraph.store.read_file import read_regular
from courtgraph.store.source_texts import MAX_BYTES
from courtgraph.store.tables.batches import one_batch
from courtgraph.store.tables.columns import optional_texts, texts
from courtgraph.store.tables.decode import (
    to_decisions,
    to_entities,
    to_evidence,
    to_infos,
    to_sources,
    to_statements,
)
from courtgraph.store.union import union_by_claim, union_by_id

Record = TypeVar("Record", Entity, Source, Statement, Evidence)
Shared = Mapping[str, list[tuple[str, Any]]]
"""By id, the records of several datasets, each with the name of its dataset."""


class Joining:
    """Several packed datasets, compared as ``courtgraph merge`` compares two."""

    def __init__(self, packed: Sequence[Packed]) -> None:
        self._packed = packed
        self._roots = {
            name: one.source.folder if one.names == (one.source.name,) else Path(name)
            for one in packed
            for name in one.names
        }
        self.infos = self._by_dataset("datasets", to_infos)
        self._languages = {name: info[0].curated_in for name, info in self.infos.items()}
        self.found: list[Conflict] = []
        self.schema_yaml = ""

    def conflicts(self) -> list[Conflict]:
        """Every place where two datasets differ, in the order of places."""
        self.schema_yaml = self._joined_schema()
        if len(self._roots) > 1:
            for step in (self._about, self._entities, self._sources, self._evidence, self._statements):
                step()
            self._decisions()
            self._files()
        return sorted(set(self.found))

    def _conflicts(self, one: str, other: str) -> Conflicts:
        return Conflicts((self._roots[one], self._roots[other]), "")

    def _note(self, conflicts: Conflicts) -> None:
        self.found += conflicts.found

    def _joined_schema(self) -> str:
        """The schema.yaml of all, or nothing where none has one that is sound."""
        joined, first = "", ""
        for name, said in self._schemas():
            if joined and said != joined:
                conflicts = self._conflicts(first, name)
                joined = join_schemas(joined, said, conflicts)
                self._note(conflicts)
            else:
                joined, first = said, first or name
        return joined

    def _schemas(self) -> list[tuple[str, str]]:
        rows = (
            pair
            for batch in self._batches("datasets")
            for pair in zip(texts(batch["dataset"]), optional_texts(batch["schema"]), strict=True)
        )
        return sorted((name, said) for name, said in rows if said)

    def _about(self) -> None:
        """Languages, and namespaces of prefixes."""
        first, *others = sorted(self.infos)
        known: dict[str, tuple[str, DatasetInfo, str]] = {}
        own = dict(self._schemas())
        for name in (first, *others):
            [info] = self.infos[name]
            schema = extended_schema(own[name].encode(), "schema.yaml") if name in own else default_schema()
            for prefix, iri in Dataset(info=info, schema=schema).prefixes.items():
                other, theirs, before = known.setdefault(prefix, (name, info, iri))
                if before != iri:
                    conflicts = self._conflicts(other, name)
                    field = f"prefixes.{prefix}"
                    conflicts.note((theirs.location, info.location), field, f"prefix {prefix}", before, iri)
                    self._note(conflicts)
            conflicts = self._conflicts(first, name)
            conflicts.same_languages(self.infos[first][0], info)
            self._note(conflicts)

    def _entities(self) -> None:
        rows, names = self._rows("entities"), self._rows("names")
        decoded = zip(rows, names, strict=True)
        pairs = ((batch, to_entities(batch, called)) for batch, called in decoded)
        self._fold(pairs, lambda records: union_by_id(records, []), _joined)

    def _sources(self) -> None:
        rows = ((batch, to_sources(batch)) for batch in self._rows("sources"))
        self._fold(rows, lambda records: union_by_id(records, []), _joined)

    def _statements(self) -> None:
        rows, proof = self._rows("statements"), self._rows("evidence", "statement")
        pairs = ((batch, to_statements(batch, pieces)) for batch, pieces in zip(rows, proof, strict=True))
        self._fold(pairs, lambda records: union_by_claim(records, []), lambda c, one, other: c.same_claim(one, other))

    def _evidence(self) -> None:
        rows = ((batch, self._in_languages(batch)) for batch in self._rows("evidence"))

        def joined(conflicts: Conflicts, one: Evidence, other: Evidence) -> Evidence:
            conflicts.translations(one, other)
            return one.joined(other)

        self._fold(rows, lambda records: records, joined)

    def _fold(
        self,
        rows: Iterable[tuple[Any, Sequence[Record]]],
        unite: Callable[[list[Record]], Iterable[Record]],
        joined: Callable[[Conflicts, Record, Record], Record],
    ) -> None:
        """Join the records of each id, dataset by dataset, and keep what stands in the way."""
        by_id: dict[str, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
        for batch, records in rows:
            for identifier, dataset, record in zip(texts(batch["id"]), texts(batch["dataset"]), records, strict=True):
                by_id[identifier][dataset].append(record)
        for datasets in by_id.values():
            first, *others = sorted(datasets)
            kept: Record = next(iter(unite(datasets[first])))
            for name in others:
                conflicts = self._conflicts(first, name)
                kept = joined(conflicts, kept, next(iter(unite(datasets[name]))))
                self._note(conflicts)

    def _in_languages(self, batch: Any) -> list[Evidence]:
        """Evidence whose notes name their languages: what is plain in one dataset may be translated in another."""
        return [
            msgspec.structs.replace(piece, note=with_languages(piece.note, self._languages[dataset]))
            for piece, dataset in zip(to_evidence(batch), texts(batch["dataset"]), strict=True)
        ]

    def _decisions(self) -> None:
        """What was decided twice, and what one dataset decided and another does not know."""
        decided = self._by_dataset("decisions", to_decisions)
        known: dict[frozenset[str], tuple[str, Decision]] = {}
        for name in sorted(decided):
            for decision in decided[name]:
                other, before = known.setdefault(decision.pair, (name, decision))
                conflicts = self._conflicts(other, name)
                conflicts.same_decision(before, decision)
                self._note(conflicts)
        gone = final_ids(decision for some in decided.values() for decision in some)
        for batch in self._batches("entities"):
            for name in {*texts(batch["id"])}.intersection(gone):
                told = f"{name} is still an entity of one dataset, and another decided that it is {gone[name]}"
                raise DatasetError(f"{told}; join these two with courtgraph merge first")

    def _files(self) -> None:
        """Queries and texts of one name."""
        known: dict[str, tuple[str, bytes]] = {}
        for one in self._packed:
            for path in one.kept:
                content = read_regular(one.source.folder / path, MAX_BYTES)
                other, before = known.setdefault(path, (one.names[0], content))
                if before != content and not path.startswith("schemas/"):
                    places = (f"{self._roots[other] / path}:1", f"{self._roots[one.names[0]] / path}:1")
                    self.found.append(Conflict(*places, f"{path} is one file here and another there"))

    def _rows(self, table: str, key: str = "id") -> Iterator[Any]:
        """Of each run the rows of those ids that several datasets have."""
        arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
        wanted = self._shared(table, key)
        for batch in self._batches(table):
            ids = batch[key].cast(arrow.string())
            yield batch.filter(compute.is_in(ids, value_set=wanted))

    def _shared(self, table: str, key: str) -> Any:
        """The ids that more than one dataset has."""
        arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
        plain = arrow.schema([(key, arrow.string()), ("dataset", arrow.string())])
        pairs = arrow.concat_tables(read_run(one, table).select([key, "dataset"]).cast(plain) for one in self._packed)
        counted = pairs.group_by([key, "dataset"]).aggregate([])[key].value_counts()
        return counted.field("values").filter(compute.greater(counted.field("counts"), 1))

    def _batches(self, table: str) -> Iterator[Any]:
        for one in self._packed:
            yield one_batch(read_run(one, table))

    def _by_dataset(self, table: str, decode: Callable[[Any], Iterable[Any]]) -> Mapping[str, list[Any]]:
        found: dict[str, list[Any]] = defaultdict(list)
        for batch in self._batches(table):
            for name, record in zip(texts(batch["dataset"]), decode(batch), strict=True):
                found[name].append(record)
        return found


def _joined(conflicts: Conflicts, one: Any, other: Any) -> Any:
    return conflicts.joined(one, other)
