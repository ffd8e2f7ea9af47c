"""Whatever changes a dataset waits for its turn from reading to writing, so that nobody's change is lost."""

import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import click
import pytest
import yaml
from click.testing import Result

import courtgraph
from courtgraph.cli import main
from courtgraph.cli.group import COMMANDS
from courtgraph.store import lock, read_dataset, transaction
from writing import labels, write_yaml

Run = Callable[..., Result]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(courtgraph.__file__).parent.parent), "COURTGRAPH_TEXTS": ""}
SOURCE = ("new", "source", "yi.txt", "--id", "source/yi", "--label", "zh-Hant=乙", "--label", "en=Yi")
ENTITY = ("new", "entity", "--id", "award/n", "--type", "Award", "--label", "zh-Hant=獎", "--label", "en=Prize")
STATEMENT = ("new", "statement", "--subject", "court/a", "--predicate", "received", "--object", "award/b")
CHANGING = {
    "accept": ("accept", "c.yaml", "award/p"),
    "duplicates": ("duplicates", "--different", "court/a=award/b", "--reason", "two things"),
    "edit": ("edit", "court/a", "label.en=X"),
    "format": ("format",),
    "format of a file": ("format", "data/entities/things.yaml"),
    "format of candidates": ("format", "c.yaml"),
    "import": ("import", "packed", "-o", "empty"),
    "import of a table": ("import", "t.csv", "--data", "data"),
    "import of candidates": ("import", "f.jsonl", "--as", "candidates", "--data", "data", "-o", "c.yaml"),
    "init": ("init", "empty"),
    "merge": ("merge", "data", "other", "-o", "empty"),
    "new entity": ENTITY,
    "new source": SOURCE,
    "new statement": (*STATEMENT, "--line", "1", "--quote", "全國優秀法院"),
    "new unit": ("new", "unit", "shop", "--label", "zh-Hant=家"),
    "new uncited": ("new", "uncited", "source/report", "2", "--reason", "another"),
    "reject": ("reject", "c.yaml", "award/p"),
    "remove": ("remove", "award/b", "--with-statements"),
    "schema": ("schema", "jsonschema", "--write", "--data", "data"),
    "suggest": ("suggest", "yi.txt", "-o", "c.yaml"),
    "table import": ("table", "import", "tables"),
    "undo": ("undo",),
}
"""Commands that change a dataset or its candidates, as they do so here."""
READING = {
    *(
        "agreement",
        "build",
        "check",
        "clean",
        "compare",
        "completion",
        "coverage",
        "diff",
        "export",
        "find",
        "html",
        "path",
        "push",
        "query",
        "quotes",
    ),
    *("reading", "show", "stats", "table export", "watch"),
    "review",  # takes the turn for each decision; tests/cli/test_accept_together.py
}


@pytest.fixture
def folder(run: Run, dataset_folder: Path, packed_tables: Path) -> Path:
    """A dataset and, beside it, what the commands take."""
    above = dataset_folder.parent
    (above / "yi.txt").write_text("乙縣人民法院審結案件39件\n", "utf-8")
    run("edit", "source/report", "label.en=Report")
    shutil.copytree(dataset_folder, above / "other")
    (above / "empty").mkdir()
    shutil.copytree(packed_tables, above / "packed")
    found = '{"subject": "甲院", "predicate": "received", "object": "獎", "line": 1, "quote": "獲得全國優秀法院"}\n'
    (above / "f.jsonl").write_text(found, "utf-8")
    (above / "t.csv").write_text("名稱,類型\n王小明,人物\n", "utf-8")
    candidates(above / "c.yaml", ["p"])
    run("table", "export", "-o", "tables")
    table = above / "tables/entities.csv"
    table.write_text(table.read_text("utf-8-sig").replace("Court of A County", "A Court"), "utf-8-sig")
    return above


def candidates(path: Path, names: list[str]) -> None:
    words = "甲縣人民法院獲得全國優秀法院"
    piece = {"source": "source/report", "line": 1, "quote": words, "start": 0, "end": len(words)}
    awards = [
        {
            "id": f"award/{name}",
            "type": "Award",
            "label": labels(f"獎{name}", f"奖{name}", f"Prize {name}"),
            "status": "candidate",
            "rule": "award-verb",
            "evidence": [dict(piece)],
        }
        for name in names
    ]
    write_yaml(path, {"source": "source/report", "entities": awards, "statements": []})


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a turn."""
    monkeypatch.setattr(transaction, "folder_lock", partial(lock.folder_lock, wait=0))


@pytest.fixture
def others_turn(folder: Path, impatient: None) -> Iterator[list[Path]]:
    """Somebody else has the turn of the folders where the commands write."""
    some = [folder, folder / "data", folder / "empty"]
    with ThreadPoolExecutor(1) as somebody:
        held = lock.folder_lock(*some)
        somebody.submit(held.__enter__).result()
        yield some
        somebody.submit(held.__exit__, None, None, None).result()


@pytest.mark.parametrize("args", CHANGING.values(), ids=CHANGING)
def test_a_command_that_changes_files_does_so_in_its_turn_alone(
    run: Run, folder: Path, others_turn: list[Path], args: tuple[str, ...]
) -> None:
    before = contents(folder)

    result = run(*args)

    assert (result.exit_code, contents(folder)) == (1, before)
    assert "another courtgraph is writing here; try again when it ends" in result.stderr


@pytest.mark.parametrize("args", CHANGING.values(), ids=CHANGING)
def test_it_does_not_wait_for_itself(run: Run, folder: Path, impatient: None, args: tuple[str, ...]) -> None:
    before = contents(folder)

    result = run(*args)

    assert result.exit_code == 0, result.stderr
    assert contents(folder) != before


@pytest.mark.parametrize(
    "args",
    [("format", "--check"), ("duplicates",), ("suggest", "yi.txt"), ("check",), ("table", "export", "-o", "tables-2")],
    ids=" ".join,
)
def test_what_only_reads_waits_for_nobody(run: Run, others_turn: list[Path], args: tuple[str, ...]) -> None:
    assert "another courtgraph is writing here" not in run(*args).stderr


def test_each_command_is_known_to_change_files_or_to_leave_them() -> None:
    context = click.Context(main)
    commands = {name: main.get_command(context, name) for name in COMMANDS}
    names = {
        f"{name} {inner}".strip()
        for name, command in commands.items()
        for inner in (command.commands if isinstance(command, click.Group) else [""])
    }

    assert names == {name.partition(" of ")[0] for name in CHANGING} | READING


def started(*args: str, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "courtgraph", *args],
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


@pytest.mark.slow  # many processes at once
def test_of_many_commands_at_the_same_time_each_finds_what_the_others_wrote(dataset_folder: Path) -> None:
    above = dataset_folder.parent
    candidates(above / "c.yaml", ["p", "q"])
    commands = [
        *((*ENTITY[:2], "--id", f"award/n{n}", *ENTITY[4:6], "--label", f"en=N {n}", "--label", f"zh-Hant=獎{n}")
          for n in "012"),
        ("accept", "c.yaml", "award/p"),
        ("accept", "c.yaml", "award/q"),
        (*STATEMENT, "--qualifier", "year=2023", "--line", "1", "--quote", "獲得全國優秀法院"),
        (*STATEMENT, "--line", "1", "--quote", "全國優秀法院"),
        ("duplicates", "--different", "court/a=award/b", "--reason", "two things"),
        ("duplicates", "--different", "court/a=indicator/c", "--reason", "two things"),
        ("format",),
    ]  # fmt: skip

    running = [started(*command, folder=above) for command in commands]
    said = [(each.communicate(timeout=120)[0].decode(), each.returncode) for each in running]

    assert [code for _, code in said] == [0] * len(said), said
    dataset = read_dataset(dataset_folder)
    awards = {one.id for one in dataset.entities if one.type == "Award"}
    assert awards == {f"award/{name}" for name in ("b", "n0", "n1", "n2", "p", "q")}
    assert len(dataset.statements) == 4
    assert {one.other for one in dataset.decisions} == {"award/b", "indicator/c"}
    statuses = [one["status"] for one in yaml.safe_load((above / "c.yaml").read_text("utf-8"))["entities"]]
    assert statuses == ["accepted", "accepted"]


def test_of_two_who_start_a_dataset_in_one_place_one_is_told(tmp_path: Path) -> None:
    titles = [("--title", f"en={name}", "--base", f"https://example.org/{name}/") for name in "ab"]

    running = [started("init", "new", *title, folder=tmp_path) for title in titles]
    said = [each.communicate(timeout=120)[0].decode() for each in running]

    assert sorted(each.returncode for each in running) == [0, 1]
    assert sum("this folder is not empty" in words for words in said) == 1


def test_nobody_waits_for_somebody_who_is_asked(dataset_folder: Path, run: Run, impatient: None) -> None:
    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "courtgraph", *ENTITY[:-2]]
    asked = subprocess.Popen(  # noqa: S603  # our own command
        command, cwd=dataset_folder.parent, env=ENVIRONMENT, stdin=end, stdout=subprocess.PIPE, stderr=end
    )
    os.close(end)
    seen = b""
    while b"--label en=..." not in seen:
        seen += os.read(terminal, 1000)

    meanwhile = run("new", "entity", "--id", "award/m", "--type", "Award", "--label", "zh-Hant=模", "--label", "en=M")
    os.write(terminal, b"Prize\n")
    asked.communicate(timeout=60)
    os.close(terminal)

    assert (meanwhile.exit_code, asked.returncode) == (0, 0)
    assert {"award/m", "award/n"} < {one.id for one in read_dataset(dataset_folder).entities}
