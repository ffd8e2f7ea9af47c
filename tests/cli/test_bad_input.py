"""Every command on a place that is missing, unreadable, of another kind or no text, and on ids that nothing has."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import Result

from courtgraph.cli import main
from courtgraph.cli.group import COMMANDS
from courtgraph.export.registry import FOLDER_OUTPUTS
from forbidding import forbid, forbid_listing

Run = Callable[..., Result]

LABELS = ("--label", "zh-Hant=丙", "--label", "en=X")
NOWHERE = "http://127.0.0.1:1/"
DATASET = {
    "accept": ("accept", "c.yaml", "--data", "bad"),
    "agreement": ("agreement", "data", "bad"),
    "build": ("build", "bad", "-o", "out"),
    "check": ("check", "bad"),
    "compare": ("compare", "bad", "--by", "year"),
    "coverage": ("coverage", "bad"),
    "diff": ("diff", "data", "bad"),
    "duplicates": ("duplicates", "bad"),
    "duplicates --apply": ("duplicates", "bad", "--apply"),
    "edit": ("edit", "court/a", "label.en=X", "--data", "bad"),
    "export": ("export", "ttl", "bad", "-o", "out"),
    "export --parquet": ("export", "parquet", "bad", "-o", "out"),
    "export --tables": ("export", "tables", "bad", "-o", "out"),
    "export store": ("export", "store", "bad", "-o", "out"),
    "find": ("find", "甲", "--data", "bad"),
    "html": ("html", "bad", "-o", "out"),
    "import": ("import", "t.csv", "--data", "bad"),
    "import --as candidates": ("import", "f.jsonl", "--as", "candidates", "--data", "bad", "-o", "out"),
    "merge": ("merge", "data", "bad", "-o", "out"),
    "new source": ("new", "source", "r.txt", "--id", "source/x", *LABELS, "--data", "bad"),
    "new entity": ("new", "entity", "--id", "award/x", "--type", "Award", *LABELS, "--data", "bad"),
    "new statement": (
        *("new", "statement", "--subject", "court/a", "--predicate", "received", "--object", "award/b"),
        *("--source", "source/report", "--line", "1", "--quote", "甲縣人民法院", "--data", "bad"),
    ),
    "new uncited": ("new", "uncited", "source/report", "2", "--reason", "x", "--data", "bad"),
    "new unit": ("new", "unit", "shop", "--label", "zh-Hant=家", "--data", "bad"),
    "path": ("path", "court/a", "award/b", "--data", "bad"),
    "push": ("push", "bad", "--to", NOWHERE),
    "query": ("query", "ASK { ?s ?p ?o }", "--data", "bad"),
    "quotes": ("quotes", "bad"),
    "reading": ("reading", "bad", "-o", "out"),
    "reject": ("reject", "c.yaml", "--data", "bad"),
    "remove": ("remove", "award/b", "--with-statements", "--data", "bad"),
    "review": ("review", "c.yaml", "--data", "bad"),
    "show": ("show", "court/a", "--data", "bad"),
    "stats": ("stats", "bad"),
    "suggest": ("suggest", "r.txt", "--data", "bad"),
    "table export": ("table", "export", "bad", "-o", "out"),
    "table import": ("table", "import", "tables", "--data", "bad"),
}
"""The commands that read a dataset, each on a bad one."""
FILE = {
    "accept": ("accept", "bad"),
    "clean": ("clean", "bad"),
    "diff": ("diff", "bad.ttl", "data"),
    "export store": ("export", "store", "bad.nt", "-o", "out"),
    "format": ("format", "bad"),
    "import": ("import", "bad.ttl", "--data", "data"),
    "import --as candidates": ("import", "bad", "--as", "candidates", "--data", "data"),
    "import --report": ("import", "f.jsonl", "--as", "candidates", "--report", "bad"),
    "new source": ("new", "source", "bad", "--id", "source/x", "--label", "en=X", "--label", "zh-Hant=丙"),
    "push": ("push", "bad.nt", "--to", NOWHERE),
    "query": ("query", "bad.rq"),
    "query --on": ("query", "ASK { ?s ?p ?o }", "--on", "bad.ttl"),
    "reject": ("reject", "bad"),
    "review": ("review", "bad"),
    "suggest": ("suggest", "bad"),
    "table import": ("table", "import", "bad"),
}
"""The commands that read a file, each on a bad one."""
OUTPUT = {
    "agreement": ("agreement", "data", "data", "--format", "html", "-o", "bad"),
    "build": ("build", "data", "-o", "bad"),
    "clean": ("clean", "r.txt", "-o", "bad"),
    "clean --map": ("clean", "r.txt", "-o", "out", "--map", "bad"),
    "diff": ("diff", "data", "data", "-o", "bad"),
    "export": ("export", "ttl", "data", "-o", "bad"),
    "export --parquet": ("export", "parquet", "data", "-o", "bad"),
    "export --tables": ("export", "tables", "data", "-o", "bad"),
    "export store": ("export", "store", "data", "-o", "bad"),
    "html": ("html", "data", "-o", "bad"),
    "import": ("import", "packed", "-o", "bad"),
    "import --as candidates": ("import", "f.jsonl", "--as", "candidates", "--data", "data", "-o", "bad"),
    "import --new": ("import", "t.csv", "-o", "bad"),
    "init": ("init", "bad"),
    "merge": ("merge", "data", "data", "-o", "bad"),
    "reading": ("reading", "data", "-o", "bad"),
    "suggest": ("suggest", "r.txt", "-o", "bad"),
    "table export": ("table", "export", "data", "-o", "bad"),
}
"""The commands that write, each to a place that takes nothing."""
UNKNOWN = {
    "accept": ("accept", "c.yaml", "award/z"),
    "accept --as": ("accept", "c.yaml", "award/x", "--as", "award/z"),
    "compare": ("compare", "--by", "year", "--same", "indicator/c=indicator/z"),
    "diff": ("diff", "HEAD~1:data", "data"),
    "duplicates": ("duplicates", "--same", "court/a=court/z", "--reason", "x"),
    "edit": ("edit", "court/z", "label.en=X"),
    "export": ("export", "tltl"),
    "merge": ("merge", "data", "data", "-o", "out", "--same", "court/a=court/z", "--reason", "x"),
    "new entity": ("new", "entity", "--id", "award/x", "--type", "Awrd", "--label", "en=X"),
    "new statement": (
        *("new", "statement", "--subject", "court/z", "--predicate", "received", "--object", "award/b"),
        *("--source", "source/report", "--line", "1", "--quote", "甲縣人民法院"),
    ),
    "new uncited": ("new", "uncited", "source/z", "1", "--reason", "x"),
    "path": ("path", "court/a", "court/z"),
    "query": ("query", "awrds"),
    "quotes": ("quotes", "--source", "source/z"),
    "reading": ("reading", "-o", "out", "--source", "source/z"),
    "reject": ("reject", "c.yaml", "award/z"),
    "remove": ("remove", "court/z"),
    "schema": ("schema", "jsonschema", "statement"),
    "show": ("show", "court/z"),
}
"""The commands that take a name, each with one that nothing bears."""
FOUND = '{"subject": "甲院", "predicate": "received", "object": "獎", "line": 1, "quote": "獲得全國優秀法院"}\n'
"""What an extractor found, of which each piece stands in the text."""
CANDIDATES = """source: source/report
entities:
  - id: award/x
    type: Award
    label: {zh-Hant: 獎, zh-Hans: 奖, en: X}
    status: candidate
    evidence: [{line: 1, quote: 全國優秀法院, start: 0, end: 6}]
statements: []
"""


@pytest.fixture
def folder(run: Run, tmp_path: Path, exported_tables: Path, packed_tables: Path) -> Path:
    """A working folder with a dataset, its tables to edit and to read, a report and candidates, all of them good."""
    (tmp_path / "c.yaml").write_text(CANDIDATES, "utf-8")
    (tmp_path / "data/queries").mkdir()
    (tmp_path / "data/queries/awards.rq").write_text("# zh: 哪些？\n# en: Which?\nASK { ?s ?p ?o }\n", "utf-8")
    (tmp_path / "f.jsonl").write_text(FOUND, "utf-8")
    (tmp_path / "t.csv").write_text("名稱,類型\n王小明,人物\n", "utf-8")
    (tmp_path / "r.txt").write_text("甲縣人民法院審結案件39件\n", "utf-8")
    shutil.copytree(exported_tables, tmp_path / "tables")
    shutil.copytree(packed_tables, tmp_path / "packed")
    return tmp_path


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(run: Run, folder: Path, args: tuple[str, ...], *codes: int) -> Result:
    """The result of a command that must refuse: in words, with nothing written."""
    before = everything(folder)
    result = run(*args)
    assert result.exit_code in codes, result.output
    assert "Traceback" not in result.output
    assert everything(folder) == before
    return result


def leaves(command: click.Command, name: str) -> list[str]:
    inner = getattr(command, "commands", None)
    below = getattr(command, "below", {})
    return [f"{name} {one}" for one in inner] if inner else [name, *(f"{name} {one}" for one in below)]


def test_every_command_is_here() -> None:
    context = click.Context(main)
    commands = {name: main.get_command(context, name) for name in COMMANDS}
    known = {name.partition(" --")[0] for table in (DATASET, FILE, OUTPUT, UNKNOWN) for name in table}
    known |= {"undo"}  # reads what was, and not what is: test_edit.py
    known |= {"completion"}  # reads nothing: test_completion.py
    known |= {"watch"}  # goes on until it is ended: test_watch.py

    assert {leaf for name, command in commands.items() if command for leaf in leaves(command, name)} == known


@pytest.mark.parametrize("args", DATASET.values(), ids=DATASET)
@pytest.mark.parametrize("kind", ["missing", "a file", "empty"])
def test_what_is_no_dataset_is_told_by_its_name(run: Run, folder: Path, args: tuple[str, ...], kind: str) -> None:
    if kind == "a file":
        (folder / "bad").write_text("a file", "utf-8")
    elif kind == "empty":
        (folder / "bad").mkdir()

    result = refused(run, folder, args, 1)

    assert result.stdout == ""
    assert "bad" in result.stderr


BROKEN = {
    "broken YAML": b"entities: [",
    "not UTF-8": "entities: [{id: 法院}]".encode("gbk"),
    "binary": bytes(range(256)),
    "another form": b"- a\n- b\n",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("args", DATASET.values(), ids=DATASET)
def test_a_broken_file_of_a_dataset_is_told_with_its_place_or_passed_over(
    run: Run, folder: Path, args: tuple[str, ...], content: bytes
) -> None:
    (folder / "data").rename(folder / "bad")
    (folder / "data").symlink_to(folder / "bad")
    (folder / "bad/entities/things.yaml").write_bytes(content)
    before = everything(folder)

    result = run(*args)

    assert "Traceback" not in result.output
    assert result.exit_code in (0, 1)
    if result.exit_code:
        assert "things.yaml" in result.output or "courtgraph check bad tells" in result.stderr or "court/a" in args
        assert everything(folder) == before


ODD = os.fsdecode(b"odd\xff")
"""A name that is not UTF-8, as Linux allows."""
odd_names = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are not UTF-8")


@odd_names
@pytest.mark.parametrize(
    "name", [name for name in DATASET if name not in ("review", "push")]
)  # which would serve or connect
def test_a_dataset_may_have_a_name_that_is_not_utf_8(run: Run, folder: Path, name: str) -> None:
    (folder / "data").rename(folder / ODD)
    (folder / "data").symlink_to(folder / ODD)

    assert run(*(ODD if word == "bad" else word for word in DATASET[name])).exit_code == 0


@odd_names
@pytest.mark.parametrize("args", OUTPUT.values(), ids=OUTPUT)
def test_what_is_written_may_have_a_name_that_is_not_utf_8(run: Run, folder: Path, args: tuple[str, ...]) -> None:
    assert run(*(ODD if word == "bad" else word for word in args)).exit_code == 0
    assert (folder / ODD).exists()


@odd_names
def test_what_is_asked_may_have_a_name_that_is_not_utf_8(run: Run, folder: Path) -> None:
    assert run("export", "nt", "-o", f"{ODD}.nt").exit_code == 0
    (folder / f"{ODD}.rq").write_text("ASK { ?s ?p ?o }", "utf-8")
    (folder / f"{ODD}.ttl").write_text("<a>", "utf-8")

    assert run("query", f"{ODD}.rq", "--on", f"{ODD}.nt").exit_code == 0
    result = run("query", "ASK {}", "--on", f"{ODD}.ttl")

    assert result.exit_code == 1
    assert result.stderr.startswith("courtgraph: odd\\udcff.ttl:1: malformed RDF: ")


@odd_names
def test_a_finding_in_a_file_whose_name_is_not_utf_8_is_json(run: Run, folder: Path) -> None:
    (folder / "data/entities" / f"{ODD}.yaml").write_text("entities: [", "utf-8")

    result = run("check", "--format", "json")

    assert [finding["path"] for finding in json.loads(result.stdout_bytes)] == [f"data/entities/{ODD}.yaml"]


LOOK_UPS = ("coverage", "duplicates", "find", "path", "quotes", "reading", "show", "stats", "suggest")


@pytest.mark.parametrize("name", LOOK_UPS)
def test_a_look_up_says_that_some_of_the_dataset_could_not_be_read(run: Run, folder: Path, name: str) -> None:
    (folder / "data").rename(folder / "bad")
    (folder / "bad/statements/first.yaml").write_text("statements: [", "utf-8")

    result = run(*DATASET[name])

    assert "Traceback" not in result.output
    assert "bad: 1 error in reading, so that some of it may be missing; courtgraph check bad tells\n" in result.stderr


@pytest.mark.parametrize("args", DATASET.values(), ids=DATASET)
def test_a_dataset_that_may_not_be_read_is_told_by_its_name(
    run: Run, folder: Path, args: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "data").rename(folder / "bad")
    (folder / "data").symlink_to(folder / "bad")
    forbid(monkeypatch, folder / "bad/dataset.yaml", folder / "data/dataset.yaml")

    result = run(*args)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "dataset.yaml" in result.stderr
    assert "Permission denied" in result.stderr


@pytest.mark.parametrize("args", DATASET.values(), ids=DATASET)
@pytest.mark.parametrize("name", ["entities", "statements", "statements/more"])
def test_a_folder_of_a_dataset_that_may_not_be_listed_does_not_count_as_empty(
    run: Run, folder: Path, args: tuple[str, ...], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "data").rename(folder / "bad")
    (folder / "data").symlink_to(folder / "bad")
    (folder / "bad/statements/more").mkdir()
    forbid_listing(monkeypatch, folder / "bad" / name, folder / "data" / name)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{name}: cannot be read: Permission denied; check the folder and its rights" in result.stderr


LISTED = {
    "check": ("data/texts", ("check",)),
    "check --texts": ("reports", ("check", "--texts", "reports")),
    "html": ("data/queries", ("html", "--with-sparql", "-o", "out")),
    "init": ("new", ("init", "new")),
    "merge": ("data/texts", ("merge", "data", "data", "-o", "out")),
    "query --list": ("data/queries", ("query", "--list")),
}
"""Commands that list other folders, and which."""


@pytest.mark.parametrize(("name", "args"), LISTED.values(), ids=LISTED)
def test_any_other_folder_that_may_not_be_listed_does_not_count_as_empty(
    run: Run, folder: Path, name: str, args: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / name).mkdir(exist_ok=True)
    forbid_listing(monkeypatch, folder / name)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{name}: cannot be read: Permission denied; check the folder and its rights" in result.stderr


@pytest.mark.parametrize("args", FILE.values(), ids=FILE)
def test_a_file_that_is_not_there_is_told_by_its_name(run: Run, folder: Path, args: tuple[str, ...]) -> None:
    result = refused(run, folder, args, 1)

    assert result.stdout == ""
    assert "bad" in result.stderr


# but for those that take folders as well
@pytest.mark.parametrize("name", [name for name in FILE if name not in ("format", "suggest")])
def test_a_folder_in_place_of_a_file_is_told_by_its_name(run: Run, folder: Path, name: str) -> None:
    args = FILE[name]
    for bad in ("bad", "bad.nt", "bad.ttl", "bad.rq"):
        (folder / bad).mkdir()

    result = refused(run, folder, args, 1)

    assert result.stdout == ""
    assert "bad" in result.stderr


@pytest.mark.parametrize("args", FILE.values(), ids=FILE)
@pytest.mark.parametrize("kind", ["a pipe", "a device", "larger than "])
def test_what_has_no_end_is_neither_waited_for_nor_read(
    run: Run, folder: Path, args: tuple[str, ...], kind: str
) -> None:
    bad = [folder / name for name in ("bad", "bad.nt", "bad.ttl", "bad.rq")]
    if args[0] == "table":
        (folder / "tables").rename(folder / "bad")
        bad = [folder / "bad/entities.csv"]
        bad[0].unlink()
    for path in bad:
        endless(path, kind)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "bad" in result.stderr
    assert kind in result.stderr


def endless(path: Path, kind: str) -> None:
    """Make something that no command can read to its end."""
    if kind == "a pipe":
        os.mkfifo(path)
    elif kind == "a device":
        path.symlink_to("/dev/zero")
    else:
        path.touch()
        os.truncate(path, 2 * 2**40)


@pytest.mark.parametrize("args", FILE.values(), ids=FILE)
@pytest.mark.parametrize(
    "content", [b"\x00\xff\xfe\x00\x01" * 40, bytes(range(128, 256)), b""], ids=["binary", "high", "empty"]
)
def test_a_file_that_is_no_text_is_refused_or_empty(
    run: Run, folder: Path, args: tuple[str, ...], content: bytes
) -> None:
    for name in ("bad", "bad.nt", "bad.ttl", "bad.rq"):
        (folder / name).write_bytes(content)

    result = run(*args)

    assert "Traceback" not in result.output
    assert result.exit_code in (0, 1)
    assert result.exit_code == 0 or "bad" in result.stderr


@pytest.mark.parametrize("name", [name for name in FILE if name != "query --on"])  # which another process reads
def test_a_file_that_may_not_be_read_is_told_by_its_name(
    run: Run, folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    args = FILE[name]
    bad = [folder / name for name in ("bad", "bad.nt", "bad.ttl", "bad.rq")]
    if args[0] == "table":
        (folder / "tables").rename(folder / "bad")
        bad = [folder / "bad/entities.csv"]
    for path in bad:
        path.touch()
    forbid(monkeypatch, *bad)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "bad" in result.stderr
    assert "Permission denied" in result.stderr


@pytest.mark.parametrize("args", OUTPUT.values(), ids=OUTPUT)
@pytest.mark.parametrize("kind", ["of another kind", "below a file"])
def test_what_cannot_be_written_is_told_by_its_name_and_nothing_is_left_behind(
    run: Run, folder: Path, args: tuple[str, ...], kind: str
) -> None:
    folders = ("build", "import", "init", "merge", "table")
    if kind == "below a file":
        (folder / "file").write_text("a file", "utf-8")
        args = tuple("file/bad" if word == "bad" else word for word in args)
    elif args[0] in folders or args[1] in (*FOLDER_OUTPUTS, "store"):
        (folder / "bad").write_text("a file", "utf-8")
    else:
        (folder / "bad").mkdir()

    result = run(*args)

    assert result.exit_code == 1, result.output
    assert "Traceback" not in result.output
    assert "bad" in result.stderr
    assert not [path for path in folder.rglob("*") if path.name.startswith((".bad", "bad.")) or path.suffix == ".part"]


@pytest.mark.parametrize("args", UNKNOWN.values(), ids=UNKNOWN)
def test_a_name_that_nothing_bears_is_told(run: Run, folder: Path, args: tuple[str, ...]) -> None:
    result = refused(run, folder, args, 1, 2)

    assert result.stdout == ""
    assert any(word.split("=")[-1] in result.stderr for word in args if word not in ("x", "out", "data")), result.stderr
