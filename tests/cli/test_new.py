import os
import pty
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from courtgraph.store import read_dataset
from writing import report_record, write_yaml

Run = Callable[..., Result]
QUOTED = ("--line", "1", "--quote", "甲縣人民法院獲得全國優秀法院")
RECEIVED = ("new", "statement", "--subject", "甲院", "--predicate", "received", "--object", "award/b")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*.yaml")}


def test_a_source_gets_what_its_text_tells(run: Run, dataset_folder: Path, tmp_path: Path) -> None:
    text = "乙县人民法院2025年工作\n全年审结案件\n"
    (tmp_path / "yi.txt").write_text(text, "utf-8")

    result = run(
        *("new", "source", "yi.txt", "--id", "source/yi", "--label", "zh-Hans=乙县", "--label", "en=Yi"),
        *("--date", "2025", "--covers", "2025-01/2025-06"),
    )

    source = read_dataset(dataset_folder).by_source["source/yi"]
    assert (result.exit_code, result.stdout) == (0, "data/sources.yaml: source/yi\n")
    assert (source.lines, source.language, source.file, source.date) == (2, "zh-Hans", "yi.txt", "2025")
    assert source.covers == "2025-01/2025-06"
    assert source.sha256 == sha256(text.encode()).hexdigest()
    assert source.label == {"zh-Hant": "乙縣", "zh-Hans": "乙县", "en": "Yi"}


SOURCE = ("new", "source", "yi.txt", "--id", "source/yi", "--label", "zh-Hant=乙", "--label", "en=Yi")


def test_a_source_is_added_with_where_it_comes_from(run: Run, dataset_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "yi.txt").write_text("乙縣\n", "utf-8")
    origin = {
        "author": "An author",
        "publisher": "A paper",
        "licence": "CC-BY-4.0",
        "retrieved": "2025-01-31",
        "url": "https://example.com/yi",
        "archived": "https://archive.example.com/yi",
    }
    options = [word for name, said in origin.items() for word in (f"--{name}", said)]

    result = run(*SOURCE, "--uncited", "1=title", *options)

    source = read_dataset(dataset_folder).by_source["source/yi"]
    assert (result.exit_code, {name: getattr(source, name) for name in origin}) == (0, origin)
    assert run(*SOURCE, "--url", "javascript:alert(1)").exit_code == 1


def test_lines_without_a_statement_are_named_with_the_source(run: Run, dataset_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "yi.txt").write_text("乙縣\n一、開頭\n", "utf-8")

    result = run(*SOURCE, "--uncited", "1=title", "--uncited", "2=a heading")

    assert result.exit_code == 0, result.stderr
    assert read_dataset(dataset_folder).by_source["source/yi"].uncited == {1: "title", 2: "a heading"}


@pytest.mark.parametrize(
    ("written", "code", "words"),
    [
        ("one=title", 2, "--uncited one=... names no line; write --uncited 1=title"),
        ("1", 2, "--uncited 1 is not a pair"),
        ("3=title", 1, "3"),
    ],
)
def test_a_line_that_is_none_is_refused(
    run: Run, dataset_folder: Path, tmp_path: Path, written: str, code: int, words: str
) -> None:
    (tmp_path / "yi.txt").write_text("乙縣\n一、開頭\n", "utf-8")
    before = contents(dataset_folder)

    result = run(*SOURCE, "--uncited", written)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr
    assert contents(dataset_folder) == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "yi.txt: cannot be read: No such file or directory; name the text of a report"),
        (b"", "yi.txt: there is no text in it; name the text of a report"),
        ("法院".encode("gbk"), "yi.txt: not UTF-8; courtgraph clean yi.txt -o TEXT writes it as UTF-8"),
    ],
)
def test_what_is_no_text_is_no_source(
    run: Run, dataset_folder: Path, tmp_path: Path, content: bytes | None, words: str
) -> None:
    before = contents(dataset_folder)
    if content is not None:
        (tmp_path / "yi.txt").write_bytes(content)

    result = run("new", "source", "yi.txt", "--id", "source/yi", "--label", "en=Yi")

    assert (result.exit_code, result.stderr) == (1, f"courtgraph: {words}\n")
    assert contents(dataset_folder) == before


def test_an_entity_goes_where_its_type_is_at_home_with_both_scripts(run: Run, dataset_folder: Path) -> None:
    result = run(
        *("new", "entity", "--id", "award/model", "--type", "Award", "--label", "zh-Hant=模範法院"),
        *("--label", "en=Model", "--alias", "zh-Hant=模範"),
    )

    assert (result.exit_code, result.stdout) == (0, "data/entities/things.yaml: award/model\n")
    assert (
        (dataset_folder / "entities/things.yaml")
        .read_text("utf-8")
        .endswith(
            "\n\n  - id: award/model\n    type: Award\n    label:\n"
            "      zh-Hant: 模範法院\n      zh-Hans: 模范法院\n      en: Model\n"
            "    alias:\n      zh-Hant:\n        - 模範\n      zh-Hans:\n        - 模范\n"
        )
    )


@pytest.mark.parametrize(("kind", "file"), [("HighCourt", "things"), ("Person", "person"), ("Organisation", "org")])
def test_a_new_kind_of_agent_starts_a_file_and_a_court_goes_to_the_courts(run: Run, kind: str, file: str) -> None:
    prefix = {"HighCourt": "court", "Person": "person", "Organisation": "org"}[kind]

    added = run("new", "entity", "--id", f"{prefix}/x", "--type", kind, "--label", "zh-Hant=丁", "--label", "en=D")

    assert added.stdout == f"data/entities/{file}.yaml: {prefix}/x\n"


def test_an_entity_of_a_type_that_has_no_home_yet_starts_a_file(run: Run, dataset_folder: Path) -> None:
    result = run("new", "entity", "--id", "role/x", "--type", "Role", "--label", "zh-Hans=某县", "--label", "en=X")

    assert result.stdout == "data/entities/role.yaml: role/x\n", result.stderr
    assert (dataset_folder / "entities/role.yaml").is_file()


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--id", "award/m", "--type", "Awrd"), 2, "--type Awrd is unknown; did you mean Award?"),
        (
            ("--id", "award/m", "--type", "Court"),
            2,
            "--type Court is abstract; choose one of SupremeCourt",
        ),
        (("--id", "award/m"), 2, "--type is missing: the type"),
        (("--id", "award/m", "--type", "Award", "--label", "x"), 2, "--label x is not a pair; write --label zh-Hant="),
        (("--id", "award/m", "--type", "Award", "--label", "en=x", "--label", "en=y"), 2, "en=... is given twice"),
        (("--id", "award/m", "--type", "Award", "--label", "en=x"), 1, "award/m has no label in zh-Hant"),
        (
            ("--id", "Award M", "--type", "Award", "--label", "en=x", "--label", "zh-Hant=甲"),
            1,
            "id 'Award M' is malformed",
        ),
        (
            ("--id", "award/b", "--type", "Award", "--label", "en=x", "--label", "zh-Hant=甲"),
            1,
            "the dataset has award/b; edit it",
        ),
        (
            ("--id", "award/m", "--type", "Award", "--file", "../x"),
            2,
            "--file '../x' is no name of a file in entities/",
        ),
    ],
)
def test_a_wrong_entity_is_not_written(
    run: Run, dataset_folder: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    before = contents(dataset_folder)

    result = run("new", "entity", *args)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr
    assert contents(dataset_folder) == before


def test_a_statement_is_put_among_those_of_its_lines_and_comments_stay(run: Run, dataset_folder: Path) -> None:
    path = dataset_folder / "statements/first.yaml"
    path.write_text(
        path.read_text("utf-8").replace(
            "- subject: court/a\n  predicate: hasF", "# the figure\n- subject: court/a\n  predicate: hasF"
        ),
        "utf-8",
    )

    result = run(*RECEIVED, *QUOTED, "--qualifier", "year=2023", "--inferred", "--note", "no year is given")

    assert result.exit_code == 0, result.stderr
    lines = path.read_text("utf-8").splitlines()
    assert [line.strip() for line in lines if "predicate" in line or "year" in line or "#" in line] == [
        *("predicate: received", "year: 2024", "note: no year is given"),
        *("predicate: received", "year: 2023", "note: no year is given"),
        *("# the figure", "predicate: hasFigure"),
    ]


def test_the_line_is_found_by_the_quote(run: Run, dataset_folder: Path) -> None:
    result = run(*RECEIVED, "--quote", "获得全国优秀法院")

    assert result.exit_code == 0, result.stderr
    assert [s.evidence[0].line for s in read_dataset(dataset_folder).statements if s.qualifiers == {}] == [1, 3]


def test_a_claim_that_is_there_already_gets_one_more_piece_of_evidence(run: Run, dataset_folder: Path) -> None:
    args = (
        "new",
        "statement",
        "--subject",
        "court/a",
        "--predicate",
        "hasFigure",
        "--object",
        "indicator/c",
        "--value",
        "39",
    )

    result = run(*args, "--unit", "次", "--quote", "培訓39次")

    assert result.stdout.endswith(": one more piece of evidence\n"), result.stderr
    assert result.stderr == ""
    assert [len(statement.evidence) for statement in read_dataset(dataset_folder).statements] == [1, 2]
    again = run(*args, "--unit", "time", "--quote", "培訓39次")
    assert (again.exit_code, again.stdout) == (1, "")
    assert "the dataset has this statement with this quote" in again.stderr


def test_a_quote_that_names_nothing_of_its_statement_is_doubted_as_it_is_added(run: Run, dataset_folder: Path) -> None:
    write_yaml(dataset_folder / "sources.yaml", {"sources": [{**report_record(), "uncited": {}}]})

    new = run(*RECEIVED, "--qualifier", "year=2023", "--quote", "各項工作", "--inferred", "--note", "r")
    more = run(*RECEIVED, "--qualifier", "year=2024", "--quote", "各項工作", "--inferred", "--note", "r")

    far = "neither court/a nor award/b is named within 40 characters of"
    look = "look again: courtgraph quotes --doubtful shows the line\n"
    assert new.stderr == f"{new.stdout.split()[1]}: {far} a quote; {look}"
    assert more.stderr == f"{more.stdout.split()[1].rstrip(':')}: {far} this quote, but of another; {look}"


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        ((*RECEIVED, "--line", "1", "--quote", "獲得優秀"), 1, "“獲得優秀” is not on line 1; the line has"),
        ((*RECEIVED, "--quote", "獲得優秀"), 1, "“獲得優秀” is on no line of"),
        ((*RECEIVED, "--quote", "甲縣人民法院"), 1, "is on lines 1, 3; say which with --line"),
        (
            (*RECEIVED, "--line", "9", "--quote", "甲"),
            1,
            "line 9 is outside of source/report; write a line from 1 to 3",
        ),
        ((*RECEIVED, *QUOTED, "--source", "source/reprt"), 2, "did you mean source/report?"),
        ((*RECEIVED, *QUOTED, "--inferred"), 2, "--note is missing: the reason of the inference"),
        ((*RECEIVED, *QUOTED, "--qualifier", "yaer=2024"), 1, "received takes no qualifier yaer; did you mean year?"),
        (RECEIVED, 2, "--quote is missing"),
        ((*RECEIVED[:6], *QUOTED), 2, "--object is missing: the object (Award): an id or a name"),
        ((*RECEIVED[:4], "--predicate", "recieved", *QUOTED), 2, "did you mean received?"),
        ((*RECEIVED[:4], "--predicate", "reports"), 2, "--predicate reports is now called otherwise; write hasFigure"),
        ((*RECEIVED[:6], "--object", "獎項", *QUOTED), 1, "nothing is called 獎項"),
        ((*RECEIVED[:6], "--object", "indicator/c", *QUOTED), 1, "is of type Indicator, which received does not take"),
    ],
)
def test_a_wrong_statement_is_not_written(
    run: Run, dataset_folder: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    before = contents(dataset_folder)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr
    assert contents(dataset_folder) == before


def test_without_the_text_the_line_must_be_said_and_the_quote_is_not_looked_up(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").unlink()

    assert "--line is missing, and the text is not at hand" in run(*RECEIVED, "--quote", "任何詞句").stderr
    result = run(*RECEIVED, "--line", "1", "--quote", "任何詞句")
    assert result.exit_code == 0
    assert result.stderr == "the quote was not looked up: the text of source/report is not at hand; name --texts\n"


def test_an_old_slip_elsewhere_does_not_stand_in_the_way(run: Run, dataset_folder: Path) -> None:
    path = dataset_folder / "entities/things.yaml"
    path.write_text(path.read_text("utf-8").replace("type: Indicator", "type: Indicatr"), "utf-8")

    assert run(*RECEIVED, *QUOTED).exit_code == 0


def test_a_dataset_without_sources_asks_for_one_first(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "sources.yaml").write_text("sources: []\n", "utf-8")

    assert run(*RECEIVED, *QUOTED).stderr == (
        "courtgraph: the dataset has no source yet; add one with courtgraph new source\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is needed")
def test_a_terminal_is_asked_for_what_is_missing_and_again_after_a_slip(dataset_folder: Path) -> None:
    here, there = pty.openpty()
    command = [sys.executable, "-m", "courtgraph", "new", "entity", "--id", "award/m"]
    asked = subprocess.Popen(command, cwd=dataset_folder.parent, stdin=there, stdout=there, stderr=there)  # noqa: S603
    os.close(there)
    os.write(here, "Awrd\nAward\n模範\nModel\n".encode())
    said = b""
    while asked.poll() is None or not said.endswith(b"award/m\r\n"):
        try:
            said += os.read(here, 1000)
        except OSError:
            break
    os.close(here)

    assert asked.wait() == 0, said.decode()
    assert "did you mean Award?" in said.decode()
    entity = next(entity for entity in read_dataset(dataset_folder).entities if entity.id == "award/m")
    assert (entity.type, entity.label["zh-Hant"], entity.label["zh-Hans"]) == ("Award", "模範", "模范")


def test_a_source_that_covers_no_period_is_not_added(run: Run, dataset_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "yi.txt").write_text("乙縣人民法院\n", "utf-8")

    result = run(*SOURCE, "--uncited", "1=title", "--covers", "2025上半年")

    assert result.exit_code == 1
    assert "covers '2025上半年' is no period; write 2025-01/2025-06 [possible-dates]" in result.stderr
    assert "source/yi" not in read_dataset(dataset_folder).by_source


def test_a_text_that_another_source_has_already_is_told(run: Run) -> None:
    result = run("new", "source", "data/texts/report.txt", "--id", "source/again", "--label", "zh-Hant=又一篇")

    assert result.exit_code == 0, result.stderr
    assert result.stderr == (
        "data/sources.yaml:2: source/report has this text already; courtgraph undo takes source/again back\n"
    )


def test_a_unit_that_a_figure_lacks_is_added_by_the_command_that_the_message_names(
    run: Run, dataset_folder: Path
) -> None:
    figure = (
        *("new", "statement", "--subject", "甲院", "--predicate", "hasFigure", "--object", "培訓次數"),
        *("--value", "39", "--unit", "場", "--quote", "培訓39次"),
    )

    refused = run(*figure)
    words = "or add one: courtgraph new unit ID --label 'zh-Hant=場'\n"
    assert (refused.exit_code, refused.stderr.endswith(words)) == (2, True)

    added = run("new", "unit", "session", "--label", "zh-Hant=場", "--label", "en=sessions")
    assert (added.exit_code, added.stdout) == (0, "data/schema.yaml: session\n")
    assert yaml.safe_load((dataset_folder / "schema.yaml").read_text("utf-8")) == {
        "units": {"session": {"zh-Hant": "場", "zh-Hans": "场", "en": "sessions"}}
    }
    assert run(*figure).exit_code == 0
    assert [one.unit for one in read_dataset(dataset_folder).statements if one.unit] == ["time", "session"]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("份", "--label", "zh-Hant=份"), "the unit '份' is no word of a-z, 0-9 and _; write one such as enterprise"),
        (("case", "--label", "zh-Hant=份"), "there is a unit case already; choose it, or write another id"),
        (("copy", "--label", "en=copies"), "the unit copy has no name in zh-Hant; write one"),
        (("piece", "--label", "zh-Hant=件"), "“件” is the unit case already; write that, or another name"),
    ],
)
def test_what_is_no_unit_is_told_and_writes_nothing(
    run: Run, dataset_folder: Path, args: tuple[str, ...], words: str
) -> None:
    before = contents(dataset_folder)

    result = run("new", "unit", *args)

    assert (result.exit_code, result.stderr) == (1, f"courtgraph: {words}\n")
    assert contents(dataset_folder) == before
