"""Rows of statements: with words of a source they are proved, without they are candidates."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from courtgraph.export.spreadsheet_values import read_back
from courtgraph.importing.columns import Row
from courtgraph.importing.ends import Ends
from courtgraph.importing.problem import Problem, RowsError
from courtgraph.model import Evidence, Statement
from courtgraph.schema import Predicate
from courtgraph.text import did_you_mean
from courtgraph.validation.meant_codes import meant_code

_EVIDENCE = ("source", "line", "quote")


class Claimed(NamedTuple):
    """Statements with the rows that they were made of: ``proved`` ones by their id, and all others."""

    proved: dict[str, tuple[Statement, Row]]
    unproved: list[tuple[Statement, Row]]


def to_statements(rows: Iterable[Row], ends: Ends) -> Claimed:
    """The statements of rows; what they speak of and nobody knows is proposed.

    Raises RowsError for rows that are none.

    >>> from courtgraph.model import Dataset
    >>> cells = {"subject": "清湖縣人民法院", "predicate": "獲得", "object": "優秀法院", "qualifiers.year": "2024"}
    >>> claimed = to_statements([Row("a.csv", 2, cells)], Ends(Dataset()))
    >>> [(one.subject, one.predicate, one.object) for one, _ in claimed.unproved]
    [('court/qinghu', 'received', 'award/you-xiu-fa-yuan')]
    """
    claimed = Claimed({}, [])
    problems: list[Problem] = []
    for row in rows:
        made = _statement(row, ends)
        if isinstance(made, Problem):
            problems.append(made)
        elif not made.evidence:
            claimed.unproved.append((made, row))
        else:
            same, first = claimed.proved.get(made.id, (None, row))
            evidence = (*(same.evidence if same else ()), *made.evidence)
            claimed.proved[made.id] = Statement(**{**_fields(made), "evidence": evidence}), first
    if problems:
        raise RowsError(problems)
    return claimed


def _fields(statement: Statement) -> dict[str, Any]:
    return {name: getattr(statement, name) for name in statement.__struct_fields__}


def _statement(row: Row, ends: Ends) -> Statement | Problem:
    cells, dataset = row.cells, ends.dataset
    name = meant_code(dataset, "predicate", cells.get("predicate", ""))
    predicate = dataset.schema.predicates.get(name)
    if predicate is None:
        told = did_you_mean(name, dataset.schema.predicates)
        return row.problem(f"there is no predicate {name}" if name else "there is no predicate", told)
    evidence = _evidence(row, ends)
    if isinstance(evidence, Problem):
        return evidence
    found: dict[str, Any] = {}
    for end, allowed in (("subject", predicate.domain), ("object", predicate.range)):
        said = cells.get(end, "")
        if not said and end == "subject":
            return row.problem("there is no subject", "name what the statement is of")
        known = (ends.find(said) or ends.propose(said, cells.get(f"{end}_type", ""), allowed, "table")) if said else ""
        if isinstance(known, tuple):
            return row.problem(*known)
        found[end] = known
    try:
        read = _values(cells, predicate, ends)
    except ValueError as error:
        message, _, suggestion = str(error).partition("; ")
        return row.problem(message, suggestion)
    statement = Statement(predicate=name, evidence=evidence, **found, **read)
    return statement.identified_by(dataset.schema)


def _values(cells: Mapping[str, str], predicate: Predicate, ends: Ends) -> dict[str, Any]:
    """The value, the unit and the qualifiers, as a spreadsheet may have shown them.

    Raises ValueError for a value that may mean two things.
    """

    def meant(field: str, said: str) -> str:
        return meant_code(ends.dataset, field, said, predicate.name)

    qualifiers = {}
    for column, cell in cells.items():
        field, _, name = column.partition(".")
        if field == "qualifiers":
            qualifiers[name] = meant(name, read_back(cell, ends.dataset.schema.qualifiers[name].datatype))
    value = read_back(cells.get("value", ""), predicate.value.datatype if predicate.value else "")
    return {
        "value": meant("value", value),
        "unit": meant("unit", cells.get("unit", "")),
        "lang": cells.get("lang", ""),
        "qualifiers": qualifiers,
        "modality": meant("modality", cells.get("modality", "")) or "fact",
    }


def _evidence(row: Row, ends: Ends) -> tuple[Evidence, ...] | Problem:
    """The words that a row cites, all of them or none."""
    said = {name: row.cells.get(name, "") for name in _EVIDENCE}
    if not any(said.values()):
        return ()
    if lacking := [name for name, cell in said.items() if not cell]:
        return row.problem(f"the evidence has no {lacking[0]}", "add it; a row with no evidence at all is a candidate")
    source = ends.find(said["source"])
    if source not in ends.dataset.by_source:
        told = did_you_mean(said["source"], ends.dataset.by_source)
        return row.problem(f"{said['source']} is no source of the dataset", told)
    line = read_back(said["line"], "positiveInteger")
    if not (line.isascii() and line.isdecimal() and 0 < len(line) < 10):
        return row.problem(f"line is {said['line']!r}", "write a whole number from 1")
    note = {"": row.cells["note"]} if row.cells.get("note") else {}
    return (Evidence(source=source, line=int(line), quote=said["quote"], note=note),)
