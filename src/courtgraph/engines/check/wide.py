"""The rules of labels, of evidence and of the dataset: SQL finds what may be wrong, and they run on that together."""

from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from courtgraph.engines.check.units import rules_of
from courtgraph.engines.engine import Engine
from courtgraph.engines.folder import TablesFolder
from courtgraph.engines.queries import query
from courtgraph.engines.staging import put_table
from courtgraph.model import Dataset, Entity, Finding
from courtgraph.store.tables.assemble import Batches
from courtgraph.store.tables.batches import read_pairs
from courtgraph.validation import evidence_rules, identity_rules, statement_rules
from courtgraph.validation.check import apply_rules
from courtgraph.validation.context import Rule, RuleContext
from courtgraph.validation.entity_rules import sound_prefixes, unshared_ids
from courtgraph.validation.scope import Scope

_DANGLING: tuple[Rule, ...] = (
    statement_rules.subjects_exist,
    statement_rules.objects_exist,
    evidence_rules.sources_exist,
)
_DECIDED: tuple[Rule, ...] = (
    identity_rules.reasoned_decisions,
    identity_rules.decided_entities,
    identity_rules.consistent_decisions,
    identity_rules.applied_decisions,
)


def check_wide(tables: TablesFolder, engine: Engine, staging: Path, about: Dataset) -> set[Finding]:
    """What is wrong with what may stand anywhere; ``about`` has all sources and decisions."""
    return _Wide(tables, engine, staging, about).findings()


class _Wide:
    def __init__(self, tables: TablesFolder, engine: Engine, staging: Path, about: Dataset) -> None:
        self._tables = tables
        self._engine = engine
        self._staging = staging
        self._about = about
        self._files = tables.files("entities", "statements", "evidence", "sources")

    def findings(self) -> set[Finding]:
        """All of them."""
        found: set[Finding] = set()
        for rules, dataset in self._cases():
            found |= apply_rules(rules, RuleContext(dataset))
        return found

    def _cases(self) -> Iterator[tuple[Collection[Rule], Dataset]]:
        """Rules, with the dataset that has all that they must be given together."""
        yield rules_of(Scope.LABEL), self._with(entities=self._shared_names())
        yield rules_of(Scope.EVIDENCE), self._with(statements=self._ids("translated_evidence", "statement"))
        yield (unshared_ids,), self._with(entities=self._ids("shared_ids"))
        if dangling := self._ids("dangling_statements"):
            yield _DANGLING, self._with(statements=dangling, all_entities=True)
        if self._about.info.prefixes:
            reached = tuple(Entity(id=name, type="") for name in sorted(self._ids("prefixed_ids")))
            yield (sound_prefixes,), msgspec.structs.replace(self._about, entities=reached)
        if self._about.decisions:
            yield _DECIDED, self._decided()

    def _decided(self) -> Dataset:
        """The dataset of what decisions name; where one names what is not there, with all that it may mean."""
        named = {one for decision in self._about.decisions for one in (decision.keep, decision.other) if one}
        files = {**self._files, "named": put_table(self._staging, "named", {"id": sorted(named)})}
        rows = self._engine.sql(query("used_ids"), files).to_pylist()
        entities = {row["id"] for row in rows if row["id"]}
        statements = {row["statement"] for row in rows if row["statement"]}
        is_all = bool(named - entities - self._about.by_source.keys())
        return self._with(entities=entities, statements=statements, all_entities=is_all)

    def _shared_names(self) -> set[str]:
        folded = sorted(self._staging.glob("folded-*.parquet"))
        return {*self._engine.sql(query("shared_names"), {"folded": folded})["id"].to_pylist()}

    def _ids(self, name: str, title: str = "id") -> set[str]:
        return {*self._engine.sql(query(name), self._files)[title].to_pylist()}

    def _with(
        self, entities: Collection[str] = (), statements: Collection[str] = (), *, all_entities: bool = False
    ) -> Dataset:
        """Some entities and statements, with all sources and decisions."""
        folder, manifest = self._tables.path, self._tables.manifest
        whole = read_pairs(folder, manifest, "entities") if all_entities else self._tables.entities_of(entities)
        proof = self._tables.statements_of(statements)
        dataset = self._tables.assembly.dataset(Batches(entities=whole, statements=proof))
        return msgspec.structs.replace(dataset, sources=self._about.sources, decisions=self._about.decisions)
