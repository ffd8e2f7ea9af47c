from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv_dialect import read_csv
from courtgraph.export.csv_reader import read_sheet
from courtgraph.export.table import Cell, Sheet, Table

COLUMNS = ["file", "number", "id"]


def sheet(content: bytes) -> Sheet:
    return read_sheet(Table("entities.csv", read_csv(content)), COLUMNS)


def test_a_row_with_too_many_cells_is_told_and_one_with_too_few_is_filled_up() -> None:
    words = "'b' stands under no name of a column; put cells with the delimiter in quotes, or empty it"

    assert sheet(b"file,number,id\r\nentities/a.yaml,1,a,b\r\n").slips == [
        Diagnostic(Cell("entities.csv", 2, "column 4"), words)
    ]
    assert sheet(b"file,number,id\r\nentities/a.yaml\r\n").rows == [
        (2, {"file": "entities/a.yaml", "number": "", "id": ""})
    ]


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    text = b'sep=,\r\nfile,number,id\r\n,,\r\nentities/a.yaml,1,"a\r\nb"\r\nentities/a.yaml,2,c\r\n'

    assert [number for number, _ in sheet(text).rows] == [3, 4]


def test_empty_columns_and_rows_and_blanks_around_names_say_nothing() -> None:
    text = b" file ,,number,id,,\r\nentities/a.yaml,,1,a,,\r\n , ,,,,\r\n,,,,,\r\n"

    assert sheet(text) == Sheet([(2, {"file": "entities/a.yaml", "number": "1", "id": "a"})], [])
