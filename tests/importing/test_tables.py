"""Tables of others: columns by their names in three languages, rows told when they are wrong, all or nothing."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from courtgraph.importing.column_names import field_of, fields_of
from courtgraph.importing.tabular import read_rows
from courtgraph.schema import default_schema
from courtgraph.store import read_dataset

Run = Callable[..., Result]
PEOPLE = "姓名,類型,簡稱\n王小明,人物,老王；小王\n丙縣人民法院,,丙院\n"


@pytest.fixture
def above(run: Run, dataset_folder: Path) -> Path:
    run("format", "data")
    return dataset_folder.parent


@pytest.fixture
def run(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    from click.testing import CliRunner

    from courtgraph.cli import main

    monkeypatch.chdir(dataset_folder.parent)
    return lambda *args: CliRunner(catch_exceptions=False).invoke(main, args, prog_name="courtgraph")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def ods(*rows: tuple[str, ...]) -> bytes:
    """The smallest OpenDocument spreadsheet of one sheet."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    start, end = '<table:table-cell office:value-type="string"><text:p>', "</text:p></table:table-cell>"
    texts = ("".join(f"{start}{cell}{end}" for cell in row) for row in rows)
    cells = "".join(f"<table:table-row>{row}</table:table-row>" for row in texts)
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
        f'xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return packed.getvalue()


def xlsx(*rows: tuple[str, ...]) -> bytes:
    from courtgraph.export.xlsx_writer import to_xlsx

    return to_xlsx({"S": [list(row) for row in rows]})


ROWS = [tuple(line.split(",")) for line in PEOPLE.splitlines()]
OBJECTS = [dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:]]
FORMS: dict[str, bytes] = {
    "people.csv": PEOPLE.encode(),
    "people.txt": ("sep=;\r\n" + PEOPLE.replace(",", ";").replace("\n", "\r\n")).encode("gbk"),
    "people.tsv": PEOPLE.replace(",", "\t").encode("utf-16"),
    "people.xlsx": xlsx(*ROWS),
    "people.ods": ods(*ROWS),
    "people.jsonl": "\n".join(map(json.dumps, OBJECTS)).encode(),
}


@pytest.mark.parametrize("name", FORMS)
def test_entities_come_in_from_every_form_of_a_table(run: Run, above: Path, name: str) -> None:
    (above / name).write_bytes(FORMS[name])

    result = run("import", name, "--data", "data")

    assert result.exit_code == 0, result.stderr
    dataset = read_dataset(above / "data")
    court = dataset.entity("court/bing")
    assert (court.type, court.label["zh-Hans"], court.alias["zh-Hant"]) == ("BasicCourt", "丙县人民法院", ("丙院",))
    assert dataset.entity("person/wang-xiao-ming").alias["zh-Hant"] == ("老王", "小王")


def test_an_import_is_one_change_that_undo_takes_back(run: Run, above: Path) -> None:
    before = contents(above / "data/entities")
    (above / "people.csv").write_text(PEOPLE, "utf-8")

    run("import", "people.csv", "--data", "data")
    again = run("import", "people.csv", "--data", "data")
    undone = run("undo")

    assert again.stderr == "0 records, 0 candidates; 2 known before\n"
    assert undone.exit_code == 0, undone.stderr
    assert contents(above / "data/entities") == before


def test_a_new_dataset_is_made_of_a_table_and_holds_nothing_else(run: Run, above: Path) -> None:
    (above / "people.csv").write_text(PEOPLE, "utf-8")

    result = run("import", "people.csv", "-o", "people")

    assert result.exit_code == 0, result.stderr
    assert run("check", "people").exit_code == 0
    assert len(read_dataset(above / "people").entities) == 2
    assert run("import", "people.csv", "-o", "people").stderr.startswith("courtgraph: people: something is there")


def test_a_statement_with_words_is_proved_and_one_without_is_a_candidate(run: Run, above: Path) -> None:
    (above / "s.csv").write_text(
        "主體,關係,對象,對象類型,數值,單位,年份,來源,行,原文\n"
        "甲縣人民法院,獲得,全國優秀法院,,,,2023,一篇報道,1,獲得全國優秀法院\n"
        "甲院,hasFigure,審結案件,,'1,280',件,,,,\n",
        "utf-8",
    )
    (above / "s.csv").write_text((above / "s.csv").read_text("utf-8").replace("'1,280'", '"1,280"'), "utf-8")

    result = run("import", "s.csv", "--data", "data")

    assert result.exit_code == 0, result.stderr
    years = {statement.qualifiers.get("year") for statement in read_dataset(above / "data").statements}
    assert years == {"2024", "2023", None}
    waiting = yaml.load((above / "s-candidates.yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  # texts alone
    [claim] = waiting["statements"]
    assert (claim["subject"], claim["value"], claim["unit"], claim["evidence"]) == ("court/a", "1280", "case", [])
    assert waiting["entities"][0]["label"]["zh-Hant"] == "審結案件"
    assert "1280" in run("accept", "s-candidates.yaml").stdout


WRONG = {
    "an unknown column": ("姓名,電話\n甲,1\n", (), "t.csv:1: nothing says what the column '電話' is; --map 電話=FIELD"),
    "a column twice": ("姓名,名稱\n甲,乙\n", (), "t.csv:1: '姓名' is one of several columns of label; --map 姓名=-"),
    "the same column": ("姓名,姓名\n甲,乙\n", (), "t.csv:1: the column '姓名' stands here more than once; keep one"),
    "a loose cell": ("姓名\n甲,乙\n", (), "t.csv:2: '乙' stands under no name; name its column, or empty it"),
    "no type": ("姓名\n甲\n", (), "t.csv:2: nothing says what 甲 is; add its type: "),
    "a type that is none": ("姓名,類型\n甲,人\n", (), "t.csv:2: 人 is no type that an entity may have; "),
    "an id that is none": ("id,姓名\nA B,甲\n", (), "t.csv:2: id 'A B' is malformed; write prefix/slug in a-z"),
    "an id that is there": ("id,姓名\ncourt/a,甲\n", (), "t.csv:2: court/a is there already; courtgraph table import"),
    "no name": ("id,姓名\ncourt/x,\n", (), "t.csv:2: there is no name; write what it is called"),
    "no kind": ("電話\n1\n", (), "t.csv:1: neither entities nor statements; say with --map what its columns are: 電話"),
    "no predicate": ("主語,關係\n甲院,贏\n", (), "t.csv:2: there is no predicate 贏; "),
    "half of the evidence": ("主語,關係,賓語,行\n甲院,獲得,獎,1\n", (), "t.csv:2: the evidence has no source; add it"),
    "an unknown source": (
        "主語,關係,賓語,行,來源,原文\n甲院,獲得,獎,1,某報,獲得\n",
        (),
        "t.csv:2: 某報 is no source of the dataset; ",
    ),
    "words that are not there": (
        "主語,關係,賓語,行,來源,原文\n甲院,獲得,全國優秀法院,1,一篇報道,失去\n",
        (),
        "t.csv:2: “失去” is not on line 1; quote the words as they stand",
    ),
    "a figure that lost its digits": (
        "主語,關係,賓語,數值\n甲院,hasFigure,獎,1.2E+05\n",
        (),
        "t.csv:2: '1.2E+05' has lost the digits that a spreadsheet does not show; write all of them",
    ),
    "evidence of candidates": (
        "主語,關係,賓語,行,來源,原文\n甲院,獲得,全國優秀法院,1,一篇報道,獲得全國優秀法院\n",
        ("--as", "candidates"),
        "t.csv:2: the row has evidence; import such rows as statements",
    ),
    "a field that is none": (
        "姓名\n甲\n",
        ("--map", "姓名=lable"),
        "--map: there is no field lable; did you mean label?",
    ),
    "nothing": ("\n", (), "t.csv: there is nothing in it; name a table with rows"),
}


@pytest.mark.parametrize(("table", "more", "words"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_its_row_and_nothing_is_written(
    run: Run, above: Path, table: str, more: tuple[str, ...], words: str
) -> None:
    (above / "t.csv").write_text(table, "utf-8")
    before = contents(above)

    result = run("import", "t.csv", "--data", "data", *more)

    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert contents(above) == before


def test_map_and_set_settle_what_names_do_not(run: Run, above: Path) -> None:
    (above / "t.csv").write_text("稱謂,電話\n丁縣人民法院,1\n戊縣人民法院,2\n", "utf-8")

    result = run("import", "t.csv", "--data", "data", "--map", "稱謂=label", "--map", "電話=-", "--set", "type=MediumX")
    right = run(
        "import", "t.csv", "--data", "data", "--map", "稱謂=label", "--map", "電話=-", "--set", "type=BasicCourt"
    )

    assert "MediumX is no type" in result.stderr
    assert right.exit_code == 0, right.stderr
    assert {"court/ding", "court/wu"} <= {one.id for one in read_dataset(above / "data").entities}


@pytest.mark.parametrize("kind", ["entities", "statements"])
def test_every_field_is_found_by_its_own_name(kind: str) -> None:
    schema = default_schema()
    missing = [one for one in fields_of(kind, schema) if not field_of(one.removeprefix("qualifiers."), kind, schema)]

    assert missing == []


def test_a_candidate_of_a_table_is_accepted_once_it_has_words(run: Run, above: Path) -> None:
    (above / "s.csv").write_text("主體,關係,對象,年份\n甲院,獲得,全國優秀法院,2023\n", "utf-8")

    assert run("import", "s.csv", "--data", "data", "--source", "source/report").exit_code == 0
    bare = run("accept", "s-candidates.yaml", "--kind", "received")
    path = above / "s-candidates.yaml"
    words = "evidence:\n      - line: 1\n        quote: 獲得全國優秀法院\n"
    path.write_text(path.read_text("utf-8").replace("evidence: []\n", words), "utf-8")
    proved = run("accept", "s-candidates.yaml", "--kind", "received")

    assert "has no evidence; add the line and the words" in bare.stderr
    assert proved.exit_code == 0, proved.stderr
    assert "2023" in {one.qualifiers.get("year") for one in read_dataset(above / "data").statements}


def test_a_spreadsheet_that_unfolds_into_millions_of_rows_is_refused() -> None:
    from courtgraph.errors import CourtgraphError

    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ods(("姓名",), ("甲",)))) as small, zipfile.ZipFile(content, "w") as large:
        for entry in small.infolist():
            repeated = b'<table:table-row table:number-rows-repeated="4000000">'
            large.writestr(entry.filename, small.read(entry).replace(b"<table:table-row>", repeated))

    with pytest.raises(CourtgraphError, match=r"^a\.ods:S: more than 100,000 rows|^a\.ods: "):
        list(read_rows(content.getvalue(), "a.ods"))


def test_a_workbook_that_is_none_is_refused() -> None:
    from courtgraph.errors import CourtgraphError

    for name in ("a.ods", "a.xlsx", "a.xls"):
        with pytest.raises(CourtgraphError, match=rf"^{name}: .*; save it|^{name}: this is no table"):
            list(read_rows(b"PK\x03\x04 broken", name))
