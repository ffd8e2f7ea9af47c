import pytest

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv_restoring import restore
from courtgraph.export.table import Cell, Grid, Sheet, Table
from courtgraph.schema import default_schema


@pytest.mark.parametrize(
    ("before", "cell", "lost"),
    [
        ("法院𠀀a", "???a", True),
        ("法院𠀀a", "????a", True),
        ("法院𠀀a", "法院?a", True),
        ("法院", "法院", False),
        ("法院", "法?院", False),
        ("what?", "what?", False),
        ("法" * 60, "?" * 61 + "x", False),
    ],
)
def test_question_marks_in_the_place_of_characters_are_told(before: str, cell: str, lost: bool) -> None:
    row = {"file": "entities/a.yaml", "number": "1", "label_en": cell}
    written = {("entities/a.yaml", "1"): [{**row, "label_en": before}]}

    found = restore(Sheet([(2, row)], []), Table("t", Grid([])), written, default_schema())

    told = Diagnostic(
        Cell("t", 2, "label_en"),
        f"{cell!r} has question marks for the characters that stood here",
        "save the table as “CSV UTF-8”",
    )
    assert found == Sheet([(2, row)], [told] if lost else [])
