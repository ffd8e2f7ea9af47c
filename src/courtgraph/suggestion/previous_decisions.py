"""What was decided on earlier suggestions for a report, so that they are not proposed again."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.store.nodes import to_content
from courtgraph.store.parse import compose_mapping
from courtgraph.store.proposal_digest import FIELD, Record, is_changed
from courtgraph.suggestion.normalized_text import simplified
from courtgraph.suggestion.proposal_origin import origins

CLAIM = ("subject", "predicate", "object", "value", "unit", "qualifiers", "modality")
_KINDS = ("entities", "statements")


class Earlier(NamedTuple):
    """The records of an earlier candidates file, by lists, with all scalars as they are written."""

    records: Mapping[str, list[Record]]

    @property
    def ids(self) -> dict[tuple[str, str], str]:
        """The id that each entity has there, by the first part of the id and the name: the same name keeps its id.

        Of several, as of one that was linked to another, it is that of one that was not rejected.
        """
        named = (record for record in self.records["entities"] if record.get("id"))
        standing_last = sorted(named, key=lambda record: record.get("status") != "rejected")
        return {entity_key(record): str(record["id"]) for record in standing_last}

    @property
    def taken(self) -> set[str]:
        """Every id of an entity there: nothing else may be called so."""
        return {str(record.get("id")) for record in self.records["entities"]}

    @property
    def counts(self) -> Counter[str]:
        """How many records there are of each status."""
        return Counter(str(record.get("status")) for kind in _KINDS for record in self.records[kind])

    @property
    def changed(self) -> int:
        """How many open records a curator has changed or added."""
        return sum(map(_is_own, (record for kind in _KINDS for record in self.records[kind])))

    def kept(self, kind: str, records: Iterable[Record]) -> list[Record]:
        """New records with what was decided on them, and behind them the others that were decided on.

        An entity is the same when it has the same name in the same kind, and its id; a statement when it claims the
        same. What was accepted is not found again, since the dataset has it; of two that claim the same one is found.
        An open record that a curator changed stays as it is, in the place of the one that it was made of; what one that
        was decided on was made of is not found again.
        """
        key = _named if kind == "entities" else _claim
        own = [record for record in self.records[kind] if _is_own(record)]
        proposals = list(records)
        changed = {key(record) for record in own} | origins(own, proposals)
        found = {key(record): record for record in proposals if changed.isdisjoint((key(record), record[FIELD]))}
        new, others = [*found.values()], []
        for record in sorted(filter(_is_decided, self.records[kind]), key=lambda each: each["status"]):
            if same := found.pop(key(record), None):
                same["status"] = record["status"]
            else:
                others.append(record)
        settled = origins((record for record in others if FIELD in record and is_changed(record)), [*found.values()])
        left = [record for record in new if _is_decided(record) or record[FIELD] not in settled]
        return [*left, *others, *own]

    def kept_source(self, source: Record) -> list[Record]:
        """The source of the report, as a curator has it where one changed it."""
        same = [one for one in self.records.get("sources", []) if one.get("sha256") == source["sha256"]]
        return [one for one in same if is_changed(one)] or [source]


NOTHING = Earlier({kind: [] for kind in _KINDS})
"""Where nothing was decided yet."""


def read_earlier(text: str, path: str) -> Earlier:
    """The candidates file that is about to be written anew.

    Raises:
        CourtgraphError: it is no such file, so that something else would be lost.
    """
    root = compose_mapping(text, path, [])
    top = to_content(root) if root else None
    lists: dict[str, Any] = {kind: top.get(kind) for kind in _KINDS} if isinstance(top, dict) else {}
    if isinstance(top, dict) and "sources" in top:
        lists["sources"] = top["sources"]
    if not lists or not all(map(_is_list, lists.values())):
        raise CourtgraphError(f"{path}: is there and is no candidates file; name another -o, or move it away")
    return Earlier(lists)


def _is_decided(record: Record) -> bool:
    return record.get("status") in ("accepted", "rejected")


def _is_own(record: Record) -> bool:
    """Whether a record is open, and says what a curator wrote."""
    return not _is_decided(record) and is_changed(record)


def _is_list(records: object) -> bool:
    return isinstance(records, list) and all(isinstance(record, dict) for record in records)


def entity_key(record: Record) -> tuple[str, str]:
    """What tells an entity: its kind, as its id starts, and its name in simplified characters without marks.

    >>> entity_key({"id": "court/qinghu", "label": {"zh-Hant": "清湖縣人民法院"}})
    ('court', '清湖县人民法院')
    """
    label = record.get("label")
    languages = [each for each in ("zh-Hans", "zh-Hant") if each in label] if isinstance(label, dict) else []
    names = [str(record["label"][each]) for each in languages]
    return str(record.get("id", "")).partition("/")[0], re.sub("[“”《》]", "", simplified(names[0])) if names else ""


def _named(record: Record) -> tuple[str, ...]:
    """What tells an entity beside others of its name, which may have been decided on otherwise."""
    return str(record.get("id", "")), *entity_key(record)


def _claim(record: Record) -> str:
    """What tells a statement: what it claims, whatever its evidence."""
    claim = {name: record[name] for name in CLAIM if name in record}
    if "unit" in claim:
        claim["unit"] = simplified(str(claim["unit"]))  # a word of the report, in either script
    qualifiers = claim.get("qualifiers")
    if isinstance(qualifiers, dict):
        claim["qualifiers"] = sorted((name, str(value)) for name, value in qualifiers.items())
    return str([(name, str(value)) for name, value in claim.items()])
