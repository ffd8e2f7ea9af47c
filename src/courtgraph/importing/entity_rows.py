"""Rows of entities: what each is called, of which type it is, and under which id it goes in."""

from collections.abc import Iterable

from courtgraph.export.csv_columns import from_list_cell
from courtgraph.importing.column_names import BY_LANGUAGE
from courtgraph.importing.columns import Row
from courtgraph.importing.ends import Ends
from courtgraph.importing.problem import Problem, RowsError
from courtgraph.model import Entity
from courtgraph.model.identifiers import ID
from courtgraph.text.chinese import language_of


def to_entities(rows: Iterable[Row], ends: Ends) -> tuple[dict[str, tuple[Entity, Row]], int]:
    """The entities of rows that the dataset does not have, by id, and how many it knows by their name.

    Raises RowsError for rows that are none.

    >>> from courtgraph.model import Dataset
    >>> row = Row("a.csv", 2, {"label": "清湖縣人民法院", "alias": "清湖法院；縣院"})
    >>> new, known = to_entities([row], Ends(Dataset()))
    >>> [(one.id, one.type, one.alias) for one, _ in new.values()], known
    ([('court/qinghu', 'BasicCourt', {'zh-Hant': ('清湖法院', '縣院')})], 0)
    """
    found: dict[str, tuple[Entity, Row]] = {}
    problems: list[Problem] = []
    known = 0
    for row in rows:
        made = _entity(row, ends)
        if isinstance(made, Problem):
            problems.append(made)
        elif made is None:
            known += 1
        else:
            found[made.id] = made, row
            ends.know({"id": made.id, "label": made.label})
    if problems:
        raise RowsError(problems)
    return found, known


def _entity(row: Row, ends: Ends) -> Entity | Problem | None:
    """The entity of a row, nothing for what is known by its name, or what is wrong."""
    try:
        names = {field: _by_language(row, field, ends) for field in BY_LANGUAGE}
        links = from_list_cell("same_as", row.cells.get("same_as", ""))
    except ValueError as error:
        column, _, words = str(error).partition(": ")
        return row.problem(f"{column}: {words.partition('; ')[0]}", words.partition("; ")[2])
    label = {language: " ".join(said) for language, said in names["label"].items()}
    if not label:
        return row.problem("there is no name", "write what it is called, or leave the row out")
    name, identifier = next(iter(label.values())), row.cells.get("id", "")
    if identifier and not ID.fullmatch(identifier):
        return row.problem(f"id {identifier!r} is malformed", "write prefix/slug in a-z, 0-9 and hyphens")
    if identifier and ends.find(identifier):
        return row.problem(f"{identifier} is there already", "courtgraph table import changes it; leave the row out")
    if not identifier and ends.find(name):
        return None
    type_ = ends.type_of(name, row.cells.get("type", ""))
    if isinstance(type_, tuple):
        return row.problem(*type_)
    description = {language: " ".join(said) for language, said in names["description"].items()}
    return Entity(
        id=identifier or ends.new_id(type_, name),
        type=type_,
        label=label,
        alias={language: tuple(said) for language, said in names["alias"].items()},
        description=description,
        same_as=tuple(links),
    )


def _by_language(row: Row, field: str, ends: Ends) -> dict[str, list[str]]:
    """The texts of a field by language; where a column names none, the words tell it."""
    found: dict[str, list[str]] = {}
    # 清湖法院 is the same in either script: what else the row says tells
    script = language_of(" ".join(row.cells.values()))
    for column, cell in row.cells.items():
        name, _, language = column.partition(".")
        if name == field and cell:
            texts = from_list_cell(field, cell) if field == "alias" else [cell]
            for text in texts:
                told = language_of(text) or ends.dataset.info.curated_in
                found.setdefault(language or (script if told.startswith("zh") else told), []).append(text)
    return found
