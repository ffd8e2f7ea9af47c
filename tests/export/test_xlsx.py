import io
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles.cell_style import StyleArray

from courtgraph.errors import CourtgraphError
from courtgraph.export import xlsx_reader
from courtgraph.export.table import Grid
from courtgraph.export.xlsx_reader import read_xlsx
from courtgraph.export.xlsx_writer import to_xlsx

HOSTILE = ["=cmd|' /C calc'!A0", "+1", "-a", "@x", "'=1"]
ODD = [*HOSTILE, "#REF!", "TRUE", "007", "2024-05", " a ", "l1\nl2", "\t", "法院𠀀"]


def saved(fill: Callable[[Any], None]) -> bytes:
    """A workbook whose one sheet was filled in a spreadsheet."""
    workbook = openpyxl.Workbook()
    workbook.active.title = "entities"
    fill(workbook.active)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def test_every_cell_is_a_text_and_comes_back_as_it_was() -> None:
    rows = [["id", "label"], *([text, "x"] for text in ODD)]
    content = to_xlsx({"entities": rows, "sources": [["id"]]})

    sheet = openpyxl.load_workbook(io.BytesIO(content))["entities"]
    assert {(cell.data_type, cell.number_format) for row in sheet for cell in row} == {("s", "@")}
    assert (sheet.freeze_panes, sheet.column_dimensions["B"].number_format) == ("A2", "@")
    assert read_xlsx(content) == {"entities": Grid(rows), "sources": Grid([["id"]])}


@settings(max_examples=50)
@given(st.one_of(st.text(st.characters(codec="utf-8"), min_size=1), st.text("_x05F 1\n\t&<>'\"=", min_size=1)))
def test_any_text_comes_back_or_is_refused(text: str) -> None:
    try:
        content = to_xlsx({"entities": [["id"], [text]]})
    except CourtgraphError:
        return
    assert read_xlsx(content)["entities"].rows == [["id"], [text]]


def test_a_workbook_has_the_same_bytes_every_time() -> None:
    content = to_xlsx({"entities": [["id"], ["a"]]})

    with ZipFile(io.BytesIO(content)) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01T00:00:00Z</dcterms:modified>" in packed.read("docProps/core.xml")
    assert to_xlsx({"entities": [["id"], ["a"]]}) == content


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a\x01", r"'\x01'"),
        ("a\rb", r"'\r'"),
        ("_x0041_", "'_x0041_'"),
        ("ax005F_", "'x005F_'"),
        ("x" * 32_768, "32,768 characters"),
    ],
)
def test_what_no_cell_holds_is_refused_rather_than_changed(text: str, what: str) -> None:
    with pytest.raises(CourtgraphError) as error:
        to_xlsx({"entities": [["id", "label"], ["a", text]]})
    assert str(error.value) == f"entities:2:label: no cell of a workbook holds {what}; export CSV"


def test_what_a_spreadsheet_makes_of_a_cell_is_read_as_what_it_shows() -> None:
    values = {
        True: "TRUE",
        39: "39",
        40.0: "40",
        98.6: "98.6",
        1e-7: "0.0000001",
        1.28e17: "1.28E+17",
        date(2024, 5, 1): "2024-05-01",
        datetime(2024, 5, 1): "2024-05-01",
        datetime(2024, 5, 1, 12, 30): "2024-05-01 12:30:00",
        time(12, 30): "12:30:00",
        "a_x000D_\nb": "a\nb",
    }

    def fill(sheet: Any) -> None:
        sheet.append(list(values))
        for place, number in enumerate(("mmm-yy", 'yyyy"年"m"月"', "[$-804]yyyy/m/d;@"), start=1):
            sheet.cell(2, place, date(2024, 5, 1)).number_format = number
        for place, built_in in enumerate((57, 31), start=4):
            cell = sheet.cell(2, place, 45413)
            cell._style = StyleArray()
            cell._style.numFmtId = built_in
        sheet.cell(2, 7, "behind a gap")

    assert read_xlsx(saved(fill))["entities"].rows == [
        list(values.values()),
        ["2024-05", "2024-05", "2024-05-01", "2024-05", "2024-05-01", "", "behind a gap"],
    ]


def test_a_cell_with_an_error_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^entities: the cell B1 has the error #REF!; write what it should say$"):
        read_xlsx(saved(lambda sheet: sheet.append(["a", "#REF!"])))


def test_a_workbook_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    far = saved(lambda sheet: sheet.cell(10**6, 1, "x"))
    wide = saved(lambda sheet: sheet.cell(1, 10**4, "x"))
    with pytest.raises(ValueError, match=r"^entities: more than 1,000 columns in row 1; delete what stands far to the"):
        read_xlsx(wide)

    monkeypatch.setattr(xlsx_reader, "MAX_CELLS", 5000)
    for content in (far, wide):
        with pytest.raises(ValueError, match=r"^entities: more than 5,000 cells; delete what stands far outside"):
            read_xlsx(content)

    monkeypatch.setattr(xlsx_reader, "MAX_UNPACKED", 2**10)
    with pytest.raises(ValueError, match=r"^larger than 0 MiB when unpacked; split it into several files$"):
        read_xlsx(far)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_workbook_that_declares_entities_is_refused(encoding: str) -> None:
    content = io.BytesIO(saved(lambda sheet: sheet.append(["a"])))
    with ZipFile(content, "a") as packed:
        packed.writestr("xl/bomb.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>".encode(encoding))

    with pytest.raises(ValueError, match=r"^xl/bomb\.xml has a document type, which no spreadsheet writes"):
        read_xlsx(content.getvalue())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0old", to_xlsx({"a": [["b"]]})[:-30]])
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"^no workbook that can be read: .*; save it as \.xlsx anew$"):
        read_xlsx(content)


def test_without_openpyxl_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    for call in (lambda: to_xlsx({}), lambda: read_xlsx(b"")):
        with pytest.raises(CourtgraphError, match=r"^openpyxl is not installed; pip install 'courtgraph\[xlsx\]'$"):
            call()
