"""Figures and awards side by side as a table, with its headings in the language of the names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from courtgraph.cli.common.statement_text import word

if TYPE_CHECKING:
    from courtgraph.merging import By, Comparison, Row
    from courtgraph.model import Dataset, Statement

HEADINGS: Mapping[str, Mapping[str, str]] = {
    "zh-Hant": {
        "unit": "單位",
        "period": "期間",
        "subject": "主體",
        "of": "對象",
        "no court": "不屬任何法院",
        "no period": "未註明期間",
    },
    "zh-Hans": {
        "unit": "单位",
        "period": "期间",
        "subject": "主体",
        "of": "对象",
        "no court": "不属任何法院",
        "no period": "未注明期间",
    },
    "en": {name: name for name in ("unit", "period", "subject", "of", "no court", "no period")},
}


def comparison_table(
    dataset: "Dataset", comparison: "Comparison", by: "By", language: str, *, for_programs: bool = False
) -> Iterator[list[str]]:
    """The headings, then the rows; ``of`` is a column only where something is about another thing than its column.

    Programs find ``unit``, ``period``, ``subject`` and ``of`` by these names in every language.
    """
    from courtgraph.model.language import text_in

    headings = HEADINGS["en" if for_programs else language]
    about = any(row.about for row in comparison.rows)

    def named(one: str) -> str:
        return dataset.things[one].name(language) if one in dataset.things else one

    none = HEADINGS[language]["no court" if by == "court" else "no period"]
    beside = headings["period" if by == "court" else "subject"]
    columns = [named(column) or none for column in comparison.columns]
    yield ["", headings["unit"], beside, *([headings["of"]] if about else []), *columns]
    for row in comparison.rows:
        unit = text_in(dataset.schema.units.get(row.unit, {}), language) or row.unit
        what = " = ".join(map(named, row.things))
        cells = [_cell(row, row.cells.get(column, ()), by, language) for column in comparison.columns]
        yield [what, unit, named(row.beside), *([named(row.about)] if about else []), *cells]


def _cell(row: "Row", statements: "Sequence[Statement]", by: "By", language: str) -> str:
    """Every figure of a cell once, or that the award was received, with its time where that is no column."""
    if row.kind == "award":
        return " / ".join(dict.fromkeys(f"✓ {one.time if by == 'court' else ''}".strip() for one in statements))
    return " / ".join(dict.fromkeys(_figure(one, language) for one in statements))


def _figure(statement: "Statement", language: str) -> str:
    modality = f" ({word(statement.modality, language)})" if statement.modality != "fact" else ""
    return f"{statement.signed_value}{modality}"
