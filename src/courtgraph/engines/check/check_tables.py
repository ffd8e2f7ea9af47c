"""``check`` on tables: every rule runs as it is, on records that SQL and row groups have brought together for it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import md5
from pathlib import Path
from typing import NamedTuple

import msgspec

from courtgraph.engines.batches import from_batch, to_batch
from courtgraph.engines.check.units import Job, Unit, check_unit, put_folded, put_staged_texts, rules_of
from courtgraph.engines.check.wide import check_wide
from courtgraph.engines.engine import Engine
from courtgraph.engines.folder import TablesFolder
from courtgraph.engines.queries import query
from courtgraph.engines.staging import column, put_arrow, put_table, to_texts
from courtgraph.extras import import_extra
from courtgraph.model import Dataset, Finding
from courtgraph.store import SourceText
from courtgraph.store.tables.assemble import Batches
from courtgraph.store.tables.batches import paired_groups_of, read_batches
from courtgraph.validation.check import apply_rules
from courtgraph.validation.context import RuleContext
from courtgraph.validation.scope import Scope

Track = Callable[[Collection[object]], Iterable[object]]
_GROUPED = (Scope.SUBJECT, Scope.OBJECT, Scope.SOURCE)
"""The scopes whose statements are brought together in buckets."""


class CheckedTables(NamedTuple):
    """What is wrong with tables, and how many entities, statements and looked up quotes they have."""

    findings: list[Finding]
    about: Dataset
    entities: int
    statements: int
    quotes: Mapping[str, int]


def check_tables(
    tables: TablesFolder,
    engine: Engine,
    staging: Path,
    texts: Mapping[str, SourceText] | None = None,
    track: Track = iter,
) -> CheckedTables:
    """What ``check`` finds in the dataset that tables were made of: the same findings, in the same order.

    ``texts`` are the texts of sources at hand, and ``staging`` a folder that all processes of the engine see. ``track``
    passes the steps on one by one, as a progress bar does. The dataset that comes back has the sources alone.

    Raises CourtgraphError for tables that are not sound, and where an engine fails.
    """
    return _Check(tables, engine, staging, texts or {}).run(track)


class _Check:
    """One check, step by step."""

    def __init__(self, tables: TablesFolder, engine: Engine, staging: Path, texts: Mapping[str, SourceText]) -> None:
        self._tables = tables
        self._engine = engine
        self._staging = staging
        self._texts = texts
        self._job = Job(tables.path.resolve(), staging.resolve())
        self._files = tables.files("entities", "statements", "evidence", "sources")
        rows = list(tables.sources())
        folder, manifest = tables.path, tables.manifest
        decisions, findings = (read_batches(folder, manifest, name) for name in ("decisions", "findings"))
        self._about = tables.assembly.dataset(Batches(sources=rows, decisions=decisions, findings=findings))
        put_arrow(staging, "sources", import_extra("pyarrow", "scale").Table.from_batches(rows))
        put_staged_texts(staging, texts)

    def run(self, track: Track) -> CheckedTables:
        """All findings."""
        folder, manifest = self._tables.path, self._tables.manifest
        pairs = [paired_groups_of(folder, manifest, table) for table in ("entities", "statements")]
        entities, statements = ([Unit(n, *pair) for n, pair in enumerate(some)] for some in pairs)
        steps = iter(track([*entities, *statements]))
        found = apply_rules(rules_of(Scope.RECORD), RuleContext(self._about, self._texts))
        found |= {*self._about.findings}
        self._put_unconnected()
        for some in self._mapped(entities):
            found |= some
            next(steps, None)
        self._put_things(len(entities))
        for some in self._mapped(statements):
            found |= some
            next(steps, None)
        for some in self._mapped(list(self._buckets())):
            found |= some
        found |= check_wide(self._tables, self._engine, self._staging, self._about)
        next(steps, None)
        return self._summed(found)

    def _mapped(self, units: Sequence[Unit]) -> Iterator[set[Finding]]:
        batches = [to_batch(msgspec.json.encode(unit)) for unit in units]
        for reply in self._engine.map_batches(partial(check_unit, self._job), batches):
            yield set(msgspec.json.decode(from_batch(reply), type=list[Finding]))

    def _put_unconnected(self) -> None:
        found = self._engine.sql(query("unconnected_entities"), self._files)
        put_arrow(self._staging, "unconnected", found)

    def _put_things(self, units: int) -> None:
        """Bring together what the processes left of entities, and add what is known of sources."""
        arrow, parquet = import_extra("pyarrow", "scale"), import_extra("pyarrow.parquet", "scale")
        left = [parquet.ParquetFile(self._staging / f"things-{number:05}.parquet").read() for number in range(units)]
        put_arrow(self._staging, "things", arrow.concat_tables(left))
        put_folded(self._staging, "folded-sources", self._about.sources)

    def _buckets(self) -> Iterator[Unit]:
        for scope in _GROUPED:
            names = {path.name.removeprefix("bucket=") for path in self._grouped(scope)}
            if scope is Scope.SOURCE:
                names |= self._put_listed()
            yield from (Unit(0, scope=scope, bucket=name) for name in sorted(names))

    def _grouped(self, scope: Scope) -> list[Path]:
        """Bring the statements of each bucket together, with their evidence, and name the folders of these."""
        groups = self._engine.sql(query(f"{scope}_groups"), {**self._files, **self._named()})
        if not len(groups):
            return []
        columns = {name: column(groups, name).to_pylist() for name in ("id", "bucket")}
        files = {**self._files, "groups": put_table(self._staging, f"{scope}-groups", columns)}
        places = {table: self._staging / f"{scope}-{table}" for table in ("statements", "evidence")}
        for table, place in places.items():
            self._engine.write(query(f"grouped_{table}"), files, place, "bucket")
        return sorted(places["statements"].glob("bucket=*"))

    def _named(self) -> Mapping[str, list[Path]]:
        """The predicates and the sources that queries ask for."""
        predicates = self._about.schema.predicates
        counting = {name for name, one in predicates.items() if one.numbered or one.counts}
        counting |= {one.counts for one in predicates.values() if one.counts}
        dated = [name for name, one in predicates.items() if one.not_before]
        dating = {one.not_before for one in predicates.values() if one.not_before}
        return {
            "counting": put_table(self._staging, "counting", {"predicate": sorted(counting)}),
            "dated": put_table(self._staging, "dated", {"predicate": dated}),
            "dating": put_table(self._staging, "dating", {"predicate": sorted(dating)}),
            "listed": put_table(self._staging, "listed", {"source": self._listed()}),
        }

    def _listed(self) -> list[str]:
        """The sources whose lines are looked at: those with a text, and those that list lines without a statement."""
        return [one.id for one in self._about.sources if one.uncited or one.id in self._texts]

    def _put_listed(self) -> set[str]:
        # the hash that the query takes, which both engines have; nothing is secret here
        rows = [(name, md5(name.encode(), usedforsecurity=False).hexdigest()[:2]) for name in self._listed()]
        columns = {title: [row[place] for row in rows] for place, title in enumerate(("source", "bucket"))}
        put_arrow(self._staging, "listed", to_texts(columns))
        return {bucket for _, bucket in rows}

    def _summed(self, found: set[Finding]) -> CheckedTables:
        [size] = self._engine.sql(query("sizes"), self._files).to_pylist()
        quotes = self._engine.sql(query("quotes"), self._files).to_pylist()
        counted = {row["source"]: row["quotes"] for row in quotes}
        return CheckedTables(sorted(found), self._about, size["entities"], size["statements"], counted)
