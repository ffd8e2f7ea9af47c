"""Tables as records: what goes into a dataset, and what has no proof and waits for a curator."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from courtgraph.importing.columns import KINDS, Row, kind_of_columns, refuse_unknown, rows_by_field
from courtgraph.importing.ends import Ends
from courtgraph.importing.entity_rows import to_entities
from courtgraph.importing.problem import RowsError, problem
from courtgraph.importing.statement_rows import to_statements
from courtgraph.importing.tabular import Rows
from courtgraph.model import Dataset, Entity, Source, Statement
from courtgraph.store.proposal_digest import Record
from courtgraph.store.record_to_yaml import entity_to_yaml, statement_to_yaml

RULE = "table"


class Records(NamedTuple):
    """Records of a dataset, candidates by their lists, where each record comes from, and how many were known.

    ``notes`` tell what of the file was not taken; ``source`` is the one whose words the candidates wait for.
    """

    records: tuple[Entity | Source | Statement, ...] = ()
    candidates: Mapping[str, Sequence[Record]] = {}
    places: Mapping[str, str] = {}
    known: int = 0
    notes: tuple[str, ...] = ()
    source: str = ""

    @property
    def waiting(self) -> int:
        """How many candidates there are."""
        return sum(map(len, self.candidates.values()))


def to_records(
    tables: Iterable[Rows],
    dataset: Dataset,
    kind: str = "",
    mapped: Mapping[str, str] | None = None,
    fixed: Mapping[str, str] | None = None,
) -> Records:
    """The records of tables, beside those of a dataset; ``kind`` is entities, statements or candidates.

    ``mapped`` says of columns which field they are, and ``fixed`` is said of every row that says nothing else. As
    candidates entities wait, too.

    Raises RowsError for tables, columns and rows that are none.

    >>> table = Rows("a.csv", 1, ["名稱"], [(2, {"名稱": "清湖縣人民法院"})])
    >>> [record.id for record in to_records([table], Dataset()).records]
    ['court/qinghu']
    """
    ends, by_kind = Ends(dataset), _by_kind(tables, kind, mapped or {}, fixed or {}, dataset)
    entities, known = to_entities(by_kind["entities"], ends)
    claimed = to_statements(by_kind["statements"], ends)
    if kind == "candidates" and claimed.proved:
        told = "import such rows as statements, or as JSON Lines with their text"
        raise RowsError(row.problem("the row has evidence", told) for _, row in claimed.proved.values())
    proved = [one for one, _ in claimed.proved.values()]
    unproved = list({one.id: one for one, _ in claimed.unproved}.values())
    known += sum(one.id in {known.id for known in dataset.statements} for one in unproved)
    unproved = [one for one in unproved if one.id not in {known.id for known in dataset.statements}]
    spoken_of = {end for one in proved for end in (one.subject, one.object)}
    proposed = ends.entities.values()
    own = [] if kind == "candidates" else [one for one, _ in entities.values()]
    own += [_entity(one) for one in proposed if one["id"] in spoken_of]
    waiting = [] if kind != "candidates" else [{**entity_to_yaml(one), **PENDING} for one, _ in entities.values()]
    candidates: dict[str, list[Record]] = {
        "entities": [*waiting, *(one for one in proposed if one["id"] not in spoken_of)],
        "statements": [{**statement_to_yaml(one), **PENDING} for one in unproved],
    }
    rows = {identifier: row for identifier, (_, row) in (*entities.items(), *claimed.proved.items())}
    places = {identifier: f"{row.table}:{row.number}" for identifier, row in rows.items()}
    return Records((*own, *proved), candidates, places, known)


PENDING: Record = {"status": "candidate", "rule": RULE, "evidence": []}
"""What a candidate of a table says besides: nobody has decided on it, and no words carry it yet."""


def _entity(proposed: Record) -> Entity:
    return Entity(id=proposed["id"], type=proposed["type"], label=proposed["label"])


def _by_kind(
    tables: Iterable[Rows], kind: str, mapped: Mapping[str, str], fixed: Mapping[str, str], dataset: Dataset
) -> dict[str, list[Row]]:
    """The rows of all tables, under fields, by what they are."""
    found: dict[str, list[Row]] = {one: [] for one in KINDS}
    for option, fields in (("--map", mapped.values()), ("--set", fixed)):
        refuse_unknown(fields, option, kind, dataset.schema)
    for table in tables:
        names = [*table.columns, *fixed]
        own = (
            kind if kind in KINDS else kind_of_columns(names, {**mapped, **{one: one for one in fixed}}, dataset.schema)
        )
        if not own:
            told = f"say with --map what its columns are: {', '.join(table.columns[:8])}"
            raise RowsError([problem(table.name, max(table.header, 1), "neither entities nor statements", told)])
        found[own] += rows_by_field(table, own, mapped, fixed, dataset.schema)
    return found
