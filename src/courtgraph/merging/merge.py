"""Two datasets as one: every record of both, one record for each id, both evidences of one statement."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import yaml

from courtgraph.merging.conflicts import Conflict, Conflicts, Side
from courtgraph.merging.dataset_files import DatasetFiles, read_dataset_files
from courtgraph.merging.joined_prefixes import with_joined_prefixes
from courtgraph.merging.joined_schema import join_schemas
from courtgraph.merging.yaml_files import Files, RecordChange, pruned, settle
from courtgraph.model import Dataset, Decision, Evidence, Location, Source, Statement
from courtgraph.model.language import with_languages
from courtgraph.store.apply_identity import update_records, with_decisions, with_identity
from courtgraph.store.edit import add_evidence
from courtgraph.store.nodes import Content, composed, items_of, set_field, text_of
from courtgraph.store.record_to_yaml import entity_to_yaml, source_to_yaml


class MergeResult(NamedTuple):
    """The files of the joined dataset by name, and what stood in the way; with conflicts the files say little."""

    contents: Mapping[str, bytes]
    conflicts: tuple[Conflict, ...]


def merge_datasets(
    a: Path, b: Path, prefer: Side = "", decided: Sequence[Decision] = (), title: Mapping[str, str] | None = None
) -> MergeResult:
    """Join two datasets that ``check`` finds nothing wrong with.

    The files of the first stay as they are but for what the second adds; its base is that of the joined one, and its
    title too, unless another ``title`` is given by language. A link leads where it led, whatever its prefix stands for
    in the other dataset. What was ``decided`` on ids of the two is kept in identity.yaml and carried out like the
    decisions of both.

    Raises CourtgraphError for a file that cannot be read.
    """
    conflicts = Conflicts((a, b), prefer)
    both = with_joined_prefixes(read_dataset_files(a), read_dataset_files(b), conflicts)
    joining = _Joining(*both, conflicts, tuple(decided))
    named = (joining.languages, joining.sources, joining.entities)
    for step in (*named, joining.evidence, joining.statements, joining.schema, joining.decisions, joining.others):
        step()
    if title:
        joining.files.edit("dataset.yaml", lambda root: set_field(root, "title", title))
    return joining.result()


class _Joining:
    """Two datasets while they are joined; ``files`` grows from those of the first."""

    def __init__(self, a: DatasetFiles, b: DatasetFiles, conflicts: Conflicts, decided: tuple[Decision, ...]) -> None:
        self.decided = decided
        self.a = a
        self.b = b
        self.conflicts = conflicts
        self.files = Files(a.texts)
        self.bytes = dict(a.others)
        self.records = {name: a.statements(name) for name in a.files("statements")}
        self.changes: dict[str, list[tuple[int, RecordChange]]] = defaultdict(list)

    def result(self) -> MergeResult:
        decisions = (*self.a.dataset.decisions, *self.b.dataset.decisions, *self.decided)
        if not self.conflicts.found:
            self.files |= with_identity(self.files, decisions)
        contents = {name: text.encode() for name, text in self.files.items()} | self.bytes
        return MergeResult(contents, tuple(self.conflicts.found))

    def languages(self) -> None:
        """The languages must be the same: they say which labels an entity has."""
        one, other = self.a.dataset.info, self.b.dataset.info
        if self.conflicts.same_languages(one, other):
            required = other.required_languages if one.required or other.required else ()
            self.files.edit("dataset.yaml", lambda root: _set_languages(root, other.languages, required))

    def sources(self) -> None:
        """Sources of both; a line that either of them cites is no longer listed as uncited."""
        everything = (*self.a.dataset.statements, *self.b.dataset.statements)
        cited = {(piece.source, piece.line) for statement in everything for piece in statement.evidence}
        mine = self.a.dataset.by_source
        joined = [self.conflicts.joined(mine[one.id], one) for one in self.b.dataset.sources if one.id in mine]
        settled = [without_cited(source, cited) for source in joined]
        updated = {source.id: source_to_yaml(source) for source in settled if source != mine[source.id]}
        self._add("sources.yaml", "sources", updated, mine)

    def entities(self) -> None:
        """Entities of both, those of the second in the files where it had them."""
        mine = {entity.id: entity for entity in self.a.dataset.entities}
        joined = [self.conflicts.joined(mine[one.id], one) for one in self.b.dataset.entities if one.id in mine]
        updated = {entity.id: entity_to_yaml(entity) for entity in joined if entity != mine[entity.id]}
        for name in self.a.files("entities"):
            self.files.edit(name, lambda root: update_records(items_of(root, "entities"), updated))
        for name in self.b.files("entities"):
            self._add(name, "entities", {}, mine)

    def _add(self, name: str, kind: str, updated: Mapping[str, Mapping[str, Content]], known: Collection[str]) -> None:
        """Bring the records of a file up to date, and put those of the second dataset's file behind them."""
        if updated and name in self.files:
            self.files.edit(name, lambda root: update_records(items_of(root, kind), updated))
        if name in self.b.texts:
            items = items_of(composed(self.b.texts[name]), kind)
            dropped = [number for number, item in enumerate(items) if text_of(item, "id") in known]
            self.files.append(name, pruned(self.b.texts[name], name, kind, dropped), kind)

    def evidence(self) -> None:
        """What evidence of both means and why it is evidence, in the languages of both."""
        mine, theirs = self.a.dataset, self.b.dataset
        both = [one for one in mine.evidence if one in theirs.evidence]
        more = {one: self.conflicts.translations(in_languages(one, mine), in_languages(one, theirs)) for one in both}
        for name, records in self.records.items():
            for number, record in enumerate(records):
                if texts := {place: more[one.id] for place, one in enumerate(record.evidence) if more.get(one.id)}:
                    self.changes[name].append((number, _with_texts(texts)))

    def statements(self) -> None:
        """Statements of both; what both claim has the evidence of both."""
        mine = {statement.id: statement for statement in self.a.dataset.statements}
        recorded = {(name, one.id) for name, records in self.records.items() for one in records}
        for name in self.b.files("statements"):
            target = self._target(name)
            left = {
                number: self._both(mine[one.id], one, target if (target, one.id) in recorded else "")
                for number, one in enumerate(self.b.statements(name))
                if one.id in mine
            }
            dropped = [number for number, one in left.items() if one is None]
            kept = {number: one for number, one in left.items() if one is not None}
            self.files.append(target, pruned(self.b.texts[name], name, "statements", dropped, kept), "statements")
        self._make_changes()

    def _both(self, mine: Statement, theirs: Statement, target: str) -> Statement | None:
        """What is left for a record of its own: nothing, where the file that it would go to has one already."""
        settled = self.conflicts.same_claim(mine, theirs)
        if (settled.status, settled.qualifiers, settled.open) != (mine.status, mine.qualifiers, mine.open):
            for name in self.records:
                self._change_claim(name, mine.id, lambda item, _: settle(item, settled))
        known = {piece.id for piece in mine.evidence}
        more = tuple(piece for piece in theirs.evidence if piece.id not in known)
        if more and not target:
            return msgspec.structs.replace(settled, evidence=more)
        if more:
            self._change_claim(target, mine.id, lambda item, default: add_evidence(item, more, default))
        return None

    def _change_claim(self, name: str, claim: str, change: RecordChange) -> None:
        """Note a change of the records of a claim; the changes of a file are made together."""
        places = (number for number, one in enumerate(self.records[name]) if one.id == claim)
        self.changes[name] += ((number, change) for number in places)

    def _make_changes(self) -> None:
        for name, changes in self.changes.items():

            def edit(root: yaml.MappingNode, changes: list[tuple[int, RecordChange]] = changes) -> None:
                items = items_of(root, "statements")
                for number, change in changes:
                    change(items[number], text_of(root, "source"))

            self.files.edit(name, edit)

    def _target(self, name: str) -> str:
        """The file that statements go to: that of the same source, else one of the same name, else a new one."""
        source = text_of(composed(self.b.texts[name]), "source")
        mine = [own for own in self.files if own.startswith("statements/")]
        same = [own for own in mine if source and text_of(composed(self.files[own]), "source") == source]
        if same:
            return name if name in same else same[0]
        names = [name, *(f"{name.removesuffix('.yaml')}-{number}.yaml" for number in range(2, len(mine) + 3))]
        return next(free for free in names if free not in self.files)

    def schema(self) -> None:
        """The types, predicates, qualifiers and units that the datasets add."""
        theirs = self.b.texts.get("schema.yaml", "")
        if theirs and "schema.yaml" not in self.files:
            self.files["schema.yaml"] = theirs
        elif theirs:
            self.files["schema.yaml"] = join_schemas(self.files["schema.yaml"], theirs, self.conflicts)

    def decisions(self) -> None:
        """What both have decided on identity, and what is decided now."""
        more = [one for one in (*self.b.dataset.decisions, *self.decided) if not self._is_decided(one)]
        if more:
            self.files["identity.yaml"] = with_decisions(self.files.get("identity.yaml", ""), more)

    def _is_decided(self, theirs: Decision) -> bool:
        """Whether the first dataset has decided on the same two ids; deciding otherwise is a conflict."""
        known = next((mine for mine in self.a.dataset.decisions if mine.pair == theirs.pair), None)
        if known is not None:
            self.conflicts.same_decision(known, theirs)
        return known is not None

    def others(self) -> None:
        """Queries, texts and the like of both."""
        for name, content in self.b.others.items():
            mine = self.bytes.setdefault(name, content)
            if mine != content and name.startswith(("queries/", "texts/")):
                places = Location(name, 1), Location(name, 1)
                if self.conflicts.settle(places, "", name, "one file", "another"):
                    self.bytes[name] = content


def _set_languages(root: yaml.MappingNode, languages: Sequence[str], required: Sequence[str]) -> None:
    set_field(root, "languages", list(languages))
    if required:
        set_field(root, "required", list(required))


def in_languages(identifier: str, dataset: Dataset) -> Evidence:
    """A piece of evidence whose note names its languages: what is plain here may be translated there."""
    piece = dataset.evidence[identifier]
    return msgspec.structs.replace(piece, note=with_languages(piece.note, dataset.info.curated_in))


def _with_texts(texts: Mapping[int, Mapping[str, Mapping[str, str]]]) -> RecordChange:
    """Gives pieces of a statement's evidence, by their places, fields of texts by language."""

    def change(item: yaml.Node, _: str) -> None:
        pieces = items_of(item, "evidence")
        for place, said in texts.items():
            for name, by_language in said.items():
                set_field(pieces[place], name, by_language)

    return change


def without_cited(source: Source, cited: Collection[tuple[str, int]]) -> Source:
    """A source that does not list lines which are cited as carrying no statement."""
    uncited = {line: reason for line, reason in source.uncited.items() if (source.id, line) not in cited}
    return msgspec.structs.replace(source, uncited=uncited)
