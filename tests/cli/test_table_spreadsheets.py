"""Tables as spreadsheets write them: what LibreOffice 7.4 and Excel do to an export that nobody changed, and more."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from click.testing import Result

from courtgraph.store import read_dataset
from tabulating import Change, files, rewritten, rows

Run = Callable[..., Result]


def saved(path: Path, encoding: str, delimiter: str, before: str = "", more: int = 0) -> None:
    """Save a table as a spreadsheet does: truth values in capitals, quotes where needed, empty columns at the right."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    for row in csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")):
        writer.writerow([re.sub("^(true|false)$", lambda flag: flag[0].upper(), cell) for cell in row] + [""] * more)
    text.write(delimiter * 5 + "\r\n")
    path.write_bytes((before + text.getvalue()).encode(encoding))


@pytest.mark.parametrize(
    ("encoding", "delimiter", "before", "told"),
    [
        ("utf-8-sig", ",", "", ""),
        ("utf-8", ";", "", ""),
        ("utf-8", ";", "sep=;\r\n", ""),
        ("gb18030", ",", "", "GB18030"),
        ("gbk", ";", "", "GB18030"),
        ("utf-16", "\t", "", "UTF-16"),
    ],
)
def test_what_a_spreadsheet_saves_without_a_change_changes_nothing(
    run: Run, tables: Path, dataset_folder: Path, encoding: str, delimiter: str, before: str, told: str
) -> None:
    data = files(dataset_folder)
    for path in tables.iterdir():
        saved(path, encoding, delimiter, before, more=3)

    result = run("table", "import", "tables")

    names = ("entities", "sources", "statements") if told else ()
    assert result.stderr == "".join(f"tables/{name}.csv: read as {told}\n" for name in names) + "0 files changed\n"
    assert (result.exit_code, result.stdout, files(dataset_folder)) == (0, "", data)


def test_the_curated_dataset_comes_back_from_a_chinese_spreadsheet(run: Run, curated: Path, tmp_path: Path) -> None:
    run("table", "export", str(curated), "-o", "tables")
    for path in (tmp_path / "tables").iterdir():
        saved(path, "gb18030", ",")

    # the same folder twice: nothing is written, since nothing has changed
    assert run("table", "import", "tables", "--data", str(curated)).stderr.endswith("\n0 files changed\n")


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (lambda some: some[0].update(year="", period="May-24"), ":2:period", "'May-24' may be 2024-05 or 5月24日"),
        (lambda some: some[1].update(value="1.28E+05"), ":3:value", "'1.28E+05' has lost the digits"),
        (lambda some: some[0].update(quote="獲得全?優秀法院"), ":2:quote", "'獲得全?優秀法院' has question marks for"),
        (
            lambda some: some[0].update(year="2024/5/1"),
            ":2:year",
            "year '2024/5/1' is no year; write period: 2024",
        ),
    ],
)
def test_what_a_spreadsheet_has_lost_is_refused_with_its_cell(
    run: Run, tables: Path, dataset_folder: Path, change: Change, place: str, words: str
) -> None:
    data = files(dataset_folder)
    rewritten(tables / "statements.csv", change)

    result = run("table", "import", "tables")

    assert result.stderr.startswith(f"tables/statements.csv{place}: {words}")
    assert (result.exit_code, files(dataset_folder)) == (1, data)


def test_many_lost_characters_are_told_once(run: Run, tables: Path) -> None:
    path = tables / "entities.csv"
    path.write_bytes(path.read_bytes().decode("utf-8-sig").encode("ascii", "replace"))

    assert run("table", "import", "tables").stderr == (
        "tables/entities.csv:2:label_zh_hant: '??????' has question marks for the characters that stood here, "
        "and 7 more cells have lost theirs; save the table as “CSV UTF-8”\n"
        "courtgraph: 1 slip in the tables; nothing was written\n"
    )


def test_dates_and_numbers_as_a_spreadsheet_shows_them_are_read_where_the_schema_has_them(
    run: Run, tables: Path, dataset_folder: Path
) -> None:
    def change(some: list[dict[str, str]]) -> None:
        some[0] |= {"year": "", "period": "2024/5/1", "note": "2024/5/1"}
        some[1] |= {"value": "39.00", "line": "3.0"}

    rewritten(tables / "statements.csv", change)

    assert run("table", "import", "tables").exit_code == 0
    first, second = sorted(read_dataset(dataset_folder).statements, key=lambda one: one.value)
    assert (first.qualifiers, first.evidence[0].note) == ({"period": "2024-05-01"}, {"": "2024/5/1"})
    assert (second.value, second.evidence[0].line) == ("39", 3)


def test_one_table_is_enough_and_the_others_stay_as_they_are(run: Run, tables: Path, dataset_folder: Path) -> None:
    rewritten(tables / "entities.csv", lambda some: some[1].update(label_en="Model court"))
    (tables / "statements.csv").unlink()
    (tables / "sources.csv").unlink()
    before = files(dataset_folder)

    assert run("table", "import", "tables").stdout == "data/entities/things.yaml\n"
    changed = files(dataset_folder)
    assert {name for name in changed if changed[name] != before.get(name)} == {"entities/things.yaml"}


def test_a_table_may_be_named_by_its_file(run: Run, tables: Path) -> None:
    (tables / "entities.csv").rename(tables / "entities.txt")
    saved(tables / "entities.txt", "utf-16", "\t")

    assert run("table", "import", "tables/entities.txt").stderr == (
        "tables/entities.txt: read as UTF-16\n0 files changed\n"
    )


def test_a_file_whose_name_says_no_table_is_told(run: Run, tables: Path) -> None:
    (tables / "entities.csv").rename(tables / "courts.csv")

    assert run("table", "import", "tables/courts.csv").stderr == (
        "courtgraph: tables/courts.csv: its name does not say which table it is; "
        "call it one of entities.csv, statements.csv, sources.csv\n"
    )


def test_two_tables_of_one_kind_are_refused(run: Run, tables: Path) -> None:
    (tables / "entities.txt").write_bytes((tables / "entities.csv").read_bytes())

    assert run("table", "import", "tables").stderr == (
        "courtgraph: tables: there are two tables of entities, tables/entities.csv and tables/entities.txt; "
        "import one of the files by its name\n"
    )


def test_a_row_without_a_file_finds_the_home_of_its_like(run: Run, tables: Path, dataset_folder: Path) -> None:
    def change(some: list[dict[str, str]]) -> None:
        new = dict.fromkeys(some[0], "")
        names = {"label_zh_hant": "丙", "label_zh_hans": "丙", "label_en": "C"}
        some += [{**new, **names, "id": "court/c", "type": "BasicCourt"}]
        some += [{**new, **names, "id": "topic/d", "type": "Topic"}]

    rewritten(tables / "entities.csv", change)
    of_the_source = {"file": "", "number": "", "year": "2022", "cites": "source/report"}
    of_the_subject = {**of_the_source, "year": "2021", "cites": ""}
    rewritten(
        tables / "statements.csv",
        lambda some: some.extend([{**some[0], **of_the_source}, {**some[0], **of_the_subject}]),
    )

    assert run("table", "import", "tables").stdout == (
        "data/entities/things.yaml\ndata/entities/topic.yaml\ndata/statements/first.yaml\n"
    )
    dataset = read_dataset(dataset_folder)
    assert [dataset.entity(one).location.path for one in ("court/c", "topic/d")] == [
        "entities/things.yaml",
        "entities/topic.yaml",
    ]
    assert {one.qualifiers.get("year", "") for one in dataset.statements} == {"", "2021", "2022", "2024"}


@pytest.mark.parametrize(
    ("table", "change", "words"),
    [
        ("entities", {"file": ""}, ":2:file: a record that has a number has a file; write it as it was, or no number"),
        ("entities", {"file": "", "number": "", "id": "丙"}, ":2:id: '丙' is no id; write prefix/slug in a-z, 0-9"),
        (
            "statements",
            {"file": "", "number": "", "cites": "", "subject": "court/z"},
            ":2:cites: the row names no file and no source; write the source whose words it quotes",
        ),
        (
            "statements",
            {"file": "", "number": "", "cites": "source/../../x"},
            ":2:line: source/../../x is not a source",
        ),
        ("statements", {"cites": "source/x"}, ":3:cites: 'source/report' is not what row 2 of the same file says"),
        (
            "sources",
            {"number": ""},
            ":2:number: a new source has a text, which no row shows; courtgraph new source",
        ),
        ("sources", {"number": "2"}, ":2:number: sources.yaml has no record 2; write its number as it was"),
        (
            "sources",
            {"file": "entities/a.yaml"},
            ":2:file: 'entities/a.yaml' is no file of sources; write sources",
        ),
        ("sources", {"covers": "some day"}, ":2:covers: covers 'some day' is no period"),
    ],
)
def test_a_row_without_a_place_is_told(
    run: Run, tables: Path, dataset_folder: Path, table: str, change: dict[str, str], words: str
) -> None:
    data = files(dataset_folder)
    rewritten(tables / f"{table}.csv", lambda some: some[0].update(change))

    result = run("table", "import", "tables")

    assert f"tables/{table}.csv{words}" in result.stderr
    assert (result.exit_code, files(dataset_folder)) == (1, data)


def test_a_source_changes_where_its_row_says_and_nowhere_else(run: Run, tables: Path, dataset_folder: Path) -> None:
    path = dataset_folder / "sources.yaml"
    text = path.read_text("utf-8").replace("2: a heading", "2: a heading # why")
    path.write_text(text, "utf-8")
    [row] = rows(tables / "sources.csv")
    assert {name: cell for name, cell in row.items() if cell} == {
        "file": "sources.yaml",
        "number": "1",
        "id": "source/report",
        "type": "Report",
        "label_zh_hant": "一篇報道",
        "label_zh_hans": "一篇报道",
        "label_en": "A report",
        "date": "2025-01",
        "language": "zh-Hant",
    }
    rewritten(tables / "sources.csv", lambda some: some[0].update(label_en="The report", covers="2024年", date=""))

    assert run("table", "import", "tables").stdout == "data/sources.yaml\n"

    changed = text.replace("en: A report", "en: The report").replace("date: 2025-01", "covers: 2024")
    assert path.read_text("utf-8") == changed


@pytest.fixture
def workbook(run: Run, tables: Path) -> Path:
    """The tables of the dataset as a workbook."""
    for path in tables.iterdir():
        path.unlink()
    assert run("table", "export", "data", "-o", "tables", "--format", "xlsx").stdout == "tables/tables.xlsx\n"
    return tables / "tables.xlsx"


def test_a_workbook_comes_back_from_its_folder_and_by_its_name(run: Run, workbook: Path, dataset_folder: Path) -> None:
    data = files(dataset_folder)
    (workbook.parent / "~$tables.xlsx").write_bytes(b"kept by Excel while the other is open")

    for place in ("tables", "tables/tables.xlsx"):
        result = run("table", "import", place)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "0 files changed\n")
    assert files(dataset_folder) == data


def test_a_changed_cell_of_a_workbook_changes_its_record(run: Run, workbook: Path, dataset_folder: Path) -> None:
    changed_cell(workbook, "year", 2023)

    assert run("table", "import", "tables").stdout == "data/statements/first.yaml\n"
    assert {one.qualifiers.get("year", "") for one in read_dataset(dataset_folder).statements} == {"", "2023"}


def test_a_sheet_that_bears_no_name_of_a_table_is_told(run: Run, workbook: Path) -> None:
    opened = openpyxl.load_workbook(workbook)
    opened["entities"].title = "实体"
    opened.save(workbook)

    assert run("table", "import", "tables").stderr == (
        "tables/tables.xlsx:实体: not read, its name is that of no table; call it entities, statements, sources\n"
        "0 files changed\n"
    )

    for kind in ("statements", "sources"):
        del opened[kind]
    opened.save(workbook)

    assert run("table", "import", "tables").stderr == (
        "courtgraph: tables: tables/tables.xlsx:实体 bears the name of no table; "
        "call it entities, statements, sources\n"
    )


def test_what_is_wrong_in_a_workbook_is_told_by_sheet_row_and_column(run: Run, workbook: Path) -> None:
    changed_cell(workbook, "line", 9)

    assert run("table", "import", "tables").stderr.startswith(
        "tables/tables.xlsx:statements:2:line: line 9 is outside of source/report"
    )


def changed_cell(workbook: Path, column: str, value: object) -> None:
    """Change the cell of a column in the first row of statements."""
    opened = openpyxl.load_workbook(workbook)
    sheet = opened["statements"]
    sheet.cell(2, [cell.value for cell in sheet[1]].index(column) + 1, value)
    opened.save(workbook)
