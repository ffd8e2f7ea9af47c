import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from click.testing import Result

from courtgraph.store import read_dataset
from tabulating import Change, files, rewritten, rows
from writing import content, write_yaml

Run = Callable[..., Result]


def test_the_tables_open_in_a_spreadsheet(tables: Path) -> None:
    assert sorted(path.name for path in tables.iterdir()) == ["entities.csv", "sources.csv", "statements.csv"]
    assert all(path.read_bytes().startswith(b"\xef\xbb\xbf") for path in tables.iterdir())
    [first, second] = rows(tables / "statements.csv")
    assert {name: cell for name, cell in second.items() if cell} == {
        "file": "statements/first.yaml",
        "number": "2",
        "cites": "source/report",
        "subject": "court/a",
        "predicate": "hasFigure",
        "object": "indicator/c",
        "value": "39",
        "unit": "time",
        "line": "3",
        "quote": "舉辦培訓39次",
    }
    assert (first["year"], first["inferred"], first["note"]) == ("2024", "true", "no year is given")


def test_export_and_import_change_no_byte(run: Run, tables: Path, dataset_folder: Path) -> None:
    before = files(dataset_folder)

    result = run("table", "import", str(tables))

    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "0 files changed\n")
    assert files(dataset_folder) == before


def test_the_tables_alone_make_the_same_files(run: Run, tables: Path, dataset_folder: Path) -> None:
    before = files(dataset_folder)
    shutil.rmtree(dataset_folder / "entities")
    shutil.rmtree(dataset_folder / "statements")

    assert run("table", "import", str(tables)).exit_code == 0
    assert files(dataset_folder) == before


def test_the_curated_dataset_comes_back_byte_for_byte_with_its_comments(
    run: Run, curated: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(curated, tmp_path / "copy"))
    run("table", "export", "copy", "-o", "tables")

    assert run("table", "import", "tables", "--data", "copy").stderr == "0 files changed\n"
    assert files(copy) == files(curated)


def test_a_changed_cell_changes_its_record_and_comments_stay_with_the_others(
    run: Run, dataset_folder: Path, tables: Path
) -> None:
    path = dataset_folder / "statements/first.yaml"
    path.write_text(
        path.read_text("utf-8").replace(
            "  - subject: court/a\n    predicate: hasFigure",
            "  # kept\n  - subject: court/a # this too\n    predicate: hasFigure",
        ),
        "utf-8",
    )
    rewritten(tables / "statements.csv", lambda some: some[0].update(year="2023"))

    assert run("table", "import", "tables").stdout == "data/statements/first.yaml\n"

    text = path.read_text("utf-8")
    assert "year: 2023" in text
    assert "\n  # kept\n  - subject: court/a # this too\n    predicate: hasFigure\n" in text


def test_rows_may_be_sorted_columns_moved_and_those_without_content_left_out(
    run: Run, dataset_folder: Path, tables: Path
) -> None:
    before = files(dataset_folder)
    for path in tables.iterdir():
        some = rows(path)
        columns = [name for name in reversed(some[0]) if any(row[name] for row in some)]
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(reversed(some))
        path.write_bytes((text.getvalue() + "\r\n,,\r\n").encode())

    assert run("table", "import", "tables").stderr == "0 files changed\n"
    assert files(dataset_folder) == before


def test_a_row_without_a_number_is_new_and_rows_of_one_number_are_one_statement(
    run: Run, dataset_folder: Path, tables: Path
) -> None:
    def change(some: list[dict[str, str]]) -> None:
        some.append({**some[1], "quote": "培訓39次"})
        some.append({**some[0], "number": "", "year": "2022"})

    rewritten(tables / "statements.csv", change)

    assert run("table", "import", "tables").exit_code == 0
    statements = read_dataset(dataset_folder).statements
    assert sorted(statement.qualifiers.get("year", "") for statement in statements) == ["", "2022", "2024"]
    assert sorted(len(statement.evidence) for statement in statements) == [1, 1, 2]


def test_a_record_whose_row_is_gone_goes_and_a_file_that_no_row_names_stays(
    run: Run, dataset_folder: Path, tables: Path
) -> None:
    rewritten(tables / "statements.csv", lambda some: some.__delitem__(-1))
    assert run("table", "import", "tables").exit_code == 0
    assert len(read_dataset(dataset_folder).statements) == 1

    rewritten(tables / "statements.csv", lambda some: some.clear())
    assert run("table", "import", "tables").exit_code == 0
    assert len(read_dataset(dataset_folder).statements) == 1


ODD = [
    "=1+1",
    "+86",
    "-a",
    "@x",
    "'=1",
    "''",
    "a; b",
    "a;b",
    "甲；乙",
    '["x"]',
    " spaced ",
    'quo"te',
    "a,b",
    "＝全角",
    "\u3000wide",
    "#c",
    "no",
]


def test_no_cell_is_a_formula_and_every_text_comes_back(run: Run, dataset_folder: Path) -> None:
    path = dataset_folder / "entities/things.yaml"
    label = {"zh-Hant": "甲縣人民法院", "zh-Hans": "甲县人民法院", "en": "=cmd|' /C calc'!A0"}
    entity = {"id": "court/a", "type": "BasicCourt", "label": label, "alias": {"en": ODD, "zh-Hant": [""]}}
    others = [one for one in read_dataset(dataset_folder).entities if one.id != "court/a"]
    write_yaml(path, {"entities": [entity, *({"id": e.id, "type": e.type, "label": dict(e.label)} for e in others)]})
    run("format", "data")
    before = files(dataset_folder)

    assert run("table", "export", "data", "-o", "tables").exit_code == 0
    shutil.rmtree(dataset_folder / "entities")
    result = run("table", "import", "tables")

    assert result.exit_code == 0, result.stderr
    assert files(dataset_folder) == before
    cells = [cell for row in rows(Path("tables/entities.csv")) for cell in row.values()]
    assert [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "＝")] == []


@pytest.mark.parametrize("cell", ["甲院; 縣院", "甲院;縣院", "甲院；縣院", " 甲院 ； 縣院；", '["甲院","縣院"]'])
def test_names_stand_between_semicolons_of_either_width_with_blanks_or_without(
    run: Run, dataset_folder: Path, tables: Path, cell: str
) -> None:
    rewritten(tables / "entities.csv", lambda some: some[0].update(alias_zh_hant=cell))

    assert run("table", "import", "tables").exit_code == 0
    assert read_dataset(dataset_folder).entity("court/a").alias["zh-Hant"] == ("甲院", "縣院")


def test_a_cell_of_semicolons_alone_holds_no_name(run: Run, dataset_folder: Path, tables: Path) -> None:
    rewritten(tables / "entities.csv", lambda some: some[0].update(alias_zh_hant="；"))

    assert run("table", "import", "tables").exit_code == 0
    assert dict(read_dataset(dataset_folder).entity("court/a").alias) == {"zh-Hans": ("甲院",)}


@pytest.mark.parametrize(
    ("table", "change", "words"),
    [
        (
            "entities",
            lambda some: some[1].update(type="Awrd"),
            ":3:type: type Awrd is unknown; did you mean Award? [known-types]",
        ),
        (
            "entities",
            lambda some: some[1].update(label_zh_hant=""),
            ":3:label: award/b has no label in zh-Hant; add zh-Hant: ...",
        ),
        (
            "entities",
            lambda some: some[0].update(alias_en="[x"),
            ":2:alias_en: [x is no list; write names between semicolons",
        ),
        ("entities", lambda some: some[0].update(alias_en="[" * 100_000), ":2:alias_en: [["),
        ("entities", lambda some: some[0].update(file="../x.yaml"), ":2:file: '../x.yaml' is no file of entities"),
        (
            "entities",
            lambda some: some[0].update(file="statements/x.yaml"),
            ":2:file: 'statements/x.yaml' is no file of entities",
        ),
        ("entities", lambda some: some[0].update(number="one"), ":2:number: 'one' is no number"),
        ("entities", lambda some: some[1].update(number="1"), ":3:number: row 2 has this number too"),
        ("statements", lambda some: some[1].update(line="9"), ":3:line: line 9 is outside of source/report"),
        ("statements", lambda some: some[1].update(quote="培訓40次"), ":3:quote: “培訓40次” is not on line 3"),
        ("statements", lambda some: some[0].update(year="24"), ":2:year: year"),
        ("statements", lambda some: some[0].update(object="award/x"), ":2:object: object award/x is not an entity"),
        (
            "statements",
            lambda some: some.append({**some[0], "object": "x"}),
            ":4:object: 'x' is not what row 2 of the same",
        ),
        (
            "statements",
            lambda some: some[0].update(inferred="maybe"),
            ":2:inferred: inferred is 'maybe'; write true or false",
        ),
    ],
)
def test_what_is_wrong_is_told_by_row_and_column_and_nothing_is_written(
    run: Run, dataset_folder: Path, tables: Path, table: str, change: Change, words: str
) -> None:
    before = files(dataset_folder)
    rewritten(tables / f"{table}.csv", change)

    result = run("table", "import", "tables")

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"tables/{table}.csv{words}" in result.stderr
    assert "nothing was written" in result.stderr
    assert files(dataset_folder) == before


@pytest.mark.parametrize("named_by", ["option", "variable"])
def test_a_quote_that_is_not_in_a_text_at_hand_is_refused_at_its_row(
    run: Run, dataset_folder: Path, tables: Path, monkeypatch: pytest.MonkeyPatch, named_by: str
) -> None:
    (dataset_folder / "texts").rename(dataset_folder.parent / "reports")
    rewritten(tables / "statements.csv", lambda some: some[0].update(quote="獲得全省優秀法院"))
    before = files(dataset_folder)
    if named_by == "variable":
        monkeypatch.setenv("COURTGRAPH_TEXTS", "reports")

    result = run("table", "import", "tables", *(["--texts", "reports"] if named_by == "option" else []))

    assert (result.exit_code, result.stdout) == (1, "")
    assert "tables/statements.csv:2:quote: “獲得全省優秀法院” is not on line 1" in result.stderr
    assert files(dataset_folder) == before


def test_quotes_that_were_not_looked_up_are_told_when_statements_change(
    run: Run, dataset_folder: Path, tables: Path
) -> None:
    shutil.rmtree(dataset_folder / "texts")
    rewritten(tables / "statements.csv", lambda some: some[0].update(year="2023"))

    told = run("table", "import", "tables").stderr

    assert told == (
        "2 quotes not looked up: the text of source/report is not at hand; name its folder with --texts\n"
        "statements: 1 changed\n"
        "1 file changed\n"
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", ":1:file: the column is missing; export the table anew, or add it"),
        ("file,number,標籤\r\n".encode(), ":1:標籤: there is no column '標籤'; choose one of"),
        (b"file,number,id,id\r\n", ":1:id: the column stands here more than once; keep one"),
        (b"\xff", ": neither UTF-8 nor UTF-16 nor GB18030; save it as “CSV UTF-8”"),
        (
            b'file,number\r\n"a',
            ": not CSV in line 2: unexpected end of data; save it as “CSV UTF-8”, separated by commas",
        ),
        (b"PK\x03\x04\x00", ":1:PK"),
    ],
)
def test_what_is_no_table_is_told(run: Run, dataset_folder: Path, tables: Path, content: bytes, words: str) -> None:
    before = files(dataset_folder)
    (tables / "entities.csv").write_bytes(content)

    result = run("table", "import", "tables")

    assert result.exit_code == 1
    assert f"tables/entities.csv{words}" in result.stderr
    assert files(dataset_folder) == before


def test_a_table_that_is_not_there_is_told(run: Run) -> None:
    assert run("table", "import", "nowhere").stderr == (
        "courtgraph: nowhere: there are no tables here; courtgraph table export writes them\n"
    )


def test_a_dataset_with_errors_is_not_exported(run: Run, dataset_folder: Path, tmp_path: Path) -> None:
    (dataset_folder / "entities/things.yaml").write_text("entities: [", "utf-8")

    assert run("table", "export", "data", "-o", "tables").exit_code == 1
    assert not (tmp_path / "tables").exists()


@pytest.mark.parametrize(
    ("table", "column"), [("entities", "alias_zh_hant"), ("statements", "note"), ("statements", "cites")]
)
def test_a_column_that_says_something_cannot_be_left_out(
    run: Run, dataset_folder: Path, tables: Path, table: str, column: str
) -> None:
    before = files(dataset_folder)
    path = tables / f"{table}.csv"
    some = rows(path)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [name for name in some[0] if name != column], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(some)
    path.write_text(text.getvalue(), "utf-8")

    result = run("table", "import", "tables")

    assert (result.exit_code, files(dataset_folder)) == (1, before)
    assert (
        f"tables/{table}.csv:1:{column}: the column is missing, and the dataset has something to say" in result.stderr
    )


def test_a_cell_may_be_long(run: Run, dataset_folder: Path, tables: Path) -> None:
    rewritten(tables / "entities.csv", lambda some: some[0].update(description_en="x" * 200_000))

    assert run("table", "import", "tables").exit_code == 0
    assert {len(entity.description.get("en", "")) for entity in read_dataset(dataset_folder).entities} == {0, 200_000}


@pytest.mark.parametrize(
    "text", ["entities: [x]\n", "entities: [{id: a, alias: x}]\n", "entities: [{id: a, label: [b]}]\n"]
)
def test_a_dataset_that_is_not_read_as_a_whole_is_not_changed(
    run: Run, dataset_folder: Path, tables: Path, text: str
) -> None:
    (dataset_folder / "entities/things.yaml").write_text(text, "utf-8")

    result = run("table", "import", str(tables))

    assert (result.exit_code, result.stdout) == (1, "")
    assert "data: cannot be read as a whole; put this right first:\n  entities/things.yaml:1" in result.stderr
    assert (dataset_folder / "entities/things.yaml").read_text("utf-8") == text


def test_what_an_import_does_is_counted_by_kind_with_the_columns_that_it_clears(run: Run, tables: Path) -> None:
    def change(some: list[dict[str, str]]) -> None:
        some[0].update(year="", note="", inferred="")
        some[1] = {**some[0], "number": "", "quote": "全國優秀法院", "year": "2022"}

    rewritten(tables / "statements.csv", change)
    rewritten(tables / "entities.csv", lambda some: some[0].update(alias_zh_hans=""))

    assert run("table", "import", "tables").stderr == (
        "entities: 1 changed, alias_zh_hans cleared in 1\n"
        "statements: 1 added, 1 changed, 1 removed, inferred cleared in 1, note cleared in 1, year cleared in 1\n"
        "2 files changed\n"
    )


def test_rows_that_only_moved_to_another_number_are_no_change(run: Run, tables: Path) -> None:
    def change(some: list[dict[str, str]]) -> None:
        some[:] = [{**row, "number": ""} for row in some]

    rewritten(tables / "statements.csv", change)

    assert run("table", "import", "tables").stderr == "0 files changed\n"


def test_a_file_that_bears_no_name_of_a_table_is_told(run: Run, tables: Path) -> None:
    (tables / "entities.csv").rename(tables / "實體.csv")

    assert run("table", "import", "tables").stderr == (
        "tables/實體.csv: not read, its name is that of no table; call it entities, statements, sources\n"
        "0 files changed\n"
    )


def test_words_and_names_stand_for_codes_and_ids(run: Run, dataset_folder: Path, tables: Path) -> None:
    def change(some: list[dict[str, str]]) -> None:
        some[0].update(subject="甲县人民法院", predicate="获得", object=" 全国优秀法院 ", modality="计划")
        some[1].update(unit="次", approx="至少", status="有争议")

    before = read_dataset(dataset_folder)
    one = msgspec.structs.replace(before.statements[0], modality="plan")
    other = msgspec.structs.replace(before.statements[1], status="disputed", qualifiers={"approx": "at_least"})
    rewritten(tables / "statements.csv", change)

    assert run("table", "import", "tables").exit_code == 0
    assert content(read_dataset(dataset_folder)) == content(msgspec.structs.replace(before, statements=(one, other)))


def test_a_new_entity_may_be_named_in_the_same_import(run: Run, dataset_folder: Path, tables: Path) -> None:
    new = {"file": "", "number": "", "id": "award/new", "label_zh_hans": "先进集体", "type": "Award"}
    new |= {"label_zh_hant": "先進集體", "label_en": "Model group"}
    rewritten(tables / "entities.csv", lambda some: some.append(new))
    rewritten(tables / "statements.csv", lambda some: some[0].update(object="先进集体"))

    assert run("table", "import", "tables").exit_code == 0
    assert read_dataset(dataset_folder).statements[0].object == "award/new"


def test_a_name_that_two_things_bear_stands_for_neither(run: Run, tables: Path) -> None:
    def change(some: list[dict[str, str]]) -> None:
        some[:] = [{**row, "alias_zh_hans": "一物"} for row in some]

    rewritten(tables / "entities.csv", change)
    rewritten(tables / "statements.csv", lambda some: some[0].update(object="一物"))

    result = run("table", "import", "tables")

    assert (
        "tables/statements.csv:2:object: object 一物 is not an entity; write award/b or court/a or indicator/c"
        in result.stderr
    )


def test_of_many_slips_the_first_are_told_and_how_many_more_there_are(run: Run, tables: Path) -> None:
    rewritten(tables / "entities.csv", lambda some: some.extend({**some[0], "number": "x" * 1_000} for _ in range(150)))

    result = run("table", "import", "tables")

    lines = result.stderr.splitlines()
    assert (result.exit_code, len(lines), max(map(len, lines)) < 700) == (1, 102, True)
    assert lines[100:] == ["and 50 more", "courtgraph: 150 slips in the tables; nothing was written"]


@pytest.mark.parametrize("name", ["tables.xlsm", "tables.XLS"])
def test_a_workbook_of_another_form_is_told_what_to_be_saved_as(run: Run, name: str) -> None:
    result = run("table", "import", name)

    told = f"courtgraph: {name}: this is no workbook that is read here; save it as .xlsx\n"
    assert (result.exit_code, result.stderr) == (1, told)
