from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv_reader import Cell, read_sheet

COLUMNS = ["file", "number", "id"]


def test_a_row_with_too_many_cells_is_told_and_one_with_too_few_is_filled_up() -> None:
    many = b"file,number,id\r\nentities/a.yaml,1,a,b\r\n"
    few = b"file,number,id\r\nentities/a.yaml\r\n"

    assert read_sheet(many, "entities.csv", COLUMNS).slips == [
        Diagnostic(Cell("entities.csv", 2, ""), "the row has 1 cells too many; put cells with commas in quotes")
    ]
    assert read_sheet(few, "entities.csv", COLUMNS).rows == [(2, {"file": "entities/a.yaml", "number": "", "id": ""})]


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    text = b'file,number,id\r\n,,\r\nentities/a.yaml,1,"a\r\nb"\r\nentities/a.yaml,2,c\r\n'

    assert [number for number, _ in read_sheet(text, "entities.csv", COLUMNS).rows] == [3, 4]
