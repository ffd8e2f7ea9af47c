from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from courtgraph.store import dataset_files, read_dataset
from writing import content, labels, write

Run = Callable[..., Result]
FILES = ["data/dataset.yaml", "data/sources.yaml", "data/entities/things.yaml", "data/statements/first.yaml"]


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in dataset_files(folder)]


def test_changed_files_are_listed_and_a_second_run_changes_none(run: Run, dataset_folder: Path) -> None:
    before = content(read_dataset(dataset_folder))

    first, second = run("format"), run("format", "data")

    assert (first.exit_code, first.stdout.splitlines()) == (0, FILES)
    assert first.stderr == "4 files changed, 0 in form already\n"
    assert (second.exit_code, second.stdout) == (0, "")
    assert second.stderr == "0 files changed, 4 in form already\n"
    assert content(read_dataset(dataset_folder)) == before


def test_check_changes_nothing_and_the_exit_code_says_whether_something_would_change(
    run: Run, dataset_folder: Path
) -> None:
    before = contents(dataset_folder)

    ugly = run("format", "--check")

    assert (ugly.exit_code, ugly.stdout.splitlines()) == (1, FILES)
    assert ugly.stderr == "4 files would change, 0 in form already\n"
    assert contents(dataset_folder) == before
    assert run("format").exit_code == 0
    assert run("format", "--check", "data").exit_code == 0


def test_single_files_are_formatted_alone(run: Run) -> None:
    result = run("format", *FILES[:2])

    assert (result.exit_code, result.stdout.splitlines()) == (0, FILES[:2])


def test_stdin_goes_to_stdout(run: Run) -> None:
    result = run("format", "-", input="\ufeffentities: [{type: Topic, id: 'topic/黨'}] # first\n".encode())

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "entities:\n  - id: topic/黨\n    type: Topic # first\n"


def test_stdin_that_cannot_be_read_is_an_error(run: Run) -> None:
    result = run("format", "-", input="a: 1\na: 2\n")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "courtgraph: stdin:2: a stands here again; keep this or the one in line 1 [duplicate-keys]\n"
    )


def test_stdin_that_is_not_utf_8_is_refused_as_a_file_is(run: Run) -> None:
    result = run("format", "-", input=b"entities:\n- id: award/\xff\n")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "courtgraph: stdin:2: byte 22 is not UTF-8; save the file as UTF-8\n"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (b"a: [", "data/dataset.yaml:2: this is not YAML that courtgraph reads: "),
        (b"a: \xff", "data/dataset.yaml:1: not UTF-8; save the file as UTF-8\n"),
        (b"", "data/dataset.yaml:1: the file is empty; "),
    ],
)
def test_a_file_that_cannot_be_read_stays_as_it_is_and_the_others_are_formatted(
    run: Run, dataset_folder: Path, text: bytes, complaint: str
) -> None:
    (dataset_folder / "dataset.yaml").write_bytes(text)

    result = run("format")

    assert (result.exit_code, result.stdout.splitlines()) == (1, FILES[1:])
    assert result.stderr.startswith(complaint)
    assert (dataset_folder / "dataset.yaml").read_bytes() == text


def test_a_path_that_is_not_there_is_an_error(run: Run) -> None:
    result = run("format", "nowhere")

    assert result.exit_code == 1
    assert result.stderr == "courtgraph: nowhere: there is no such file or folder; name a dataset or a YAML file\n"


def test_migrate_gives_what_was_renamed_its_name_of_now_and_comments_and_identifiers_stay(
    run: Run, dataset_folder: Path
) -> None:
    path = dataset_folder / "statements/first.yaml"
    text = path.read_text("utf-8").replace("predicate: hasFigure", "predicate: reports # of a year")
    path.write_text(text, "utf-8")
    before = [statement.id for statement in read_dataset(dataset_folder).statements]

    told = run("check").stdout
    run("format", "data")
    only_formed = path.read_text("utf-8")
    result = run("format", "--migrate", "data")

    assert told.endswith(
        "predicate reports is now called otherwise; write hasFigure; courtgraph format --migrate does so "
        "[known-predicates]\n"
    )
    assert "predicate: reports # of a year\n" in only_formed
    assert result.stdout.splitlines() == ["data/statements/first.yaml"]
    assert path.read_text("utf-8") == only_formed.replace("predicate: reports #", "predicate: hasFigure #")
    assert [statement.id for statement in read_dataset(dataset_folder).statements] == before
    assert run("check").exit_code == 0


def test_migrate_tells_successors_apart_by_the_types_of_the_ends(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "statements/more.yaml").write_text(
        "source: source/report\nstatements:\n"
        "  - {subject: source/report, predicate: focusesOn, object: topic/t}\n"
        "  - {subject: award/b, predicate: focusesOn, object: topic/t}\n",
        "utf-8",
    )

    run("format", "--migrate", "data/statements/more.yaml")

    made = [(one.subject, one.predicate) for one in read_dataset(dataset_folder).statements if not one.evidence]
    assert sorted(made) == [("award/b", "focusesOn"), ("source/report", "isAbout")]


def test_migrate_tells_successors_apart_by_what_types_are_called_now(run: Run, dataset_folder: Path) -> None:
    hall = (
        "parent: CourtBody, renamed_from: [Chamber], label: {zh-Hant: 廳, zh-Hans: 厅, en: Hall}, definition: A hall."
    )
    (dataset_folder / "schema.yaml").write_text(f"types:\n  Hall: {{{hall}}}\n", "utf-8")
    write(
        dataset_folder / "entities/more.yaml", id="court/hall", type="Chamber", label=labels("甲廳", "甲厅", "Hall A")
    )
    write(dataset_folder / "statements/more.yaml", subject="court/hall", predicate="partOf", object="court/a")

    run("format", "--migrate", "data")

    [part] = [one for one in read_dataset(dataset_folder).statements if one.subject == "court/hall"]
    assert part.predicate == "subOrganisationOf"
    assert run("format", "--migrate", "data").stderr == "0 files changed, 6 in form already\n"


@pytest.mark.parametrize("path", ["data", "data/statements/first.yaml"])
def test_migrate_with_a_schema_that_has_flaws_tells_them_and_renames_nothing(
    run: Run, dataset_folder: Path, path: str
) -> None:
    first = dataset_folder / "statements/first.yaml"
    first.write_text(first.read_text("utf-8").replace("predicate: hasFigure", "predicate: reports"), "utf-8")
    before = first.read_bytes()
    (dataset_folder / "schema.yaml").write_text("units: {}\nkinds: {}\n", "utf-8")

    result = run("format", "--migrate", path)

    assert result.exit_code == 1
    assert (
        "nothing is renamed by a schema with flaws; put this right first:\n  data/schema.yaml:2: kinds "
        in result.stderr
    )
    assert first.read_bytes() == before
    assert run("format", path).exit_code == 0


def test_migrate_of_stdin_renames_what_needs_no_dataset_to_be_told(run: Run) -> None:
    text = "statements: [{subject: a, predicate: literal}, {subject: b, predicate: partOf}]\n"

    result = run("format", "--migrate", "-", input=text)

    assert [line.split()[-1] for line in result.stdout.splitlines() if "predicate" in line] == [
        "numberedForm",
        "partOf",
    ]


@pytest.mark.parametrize(
    ("limit", "words"),
    [("read.MAX_TOTAL", "its files have more than 0 MiB together"), ("transaction.MAX_BYTES", "larger than 0 MiB")],
)
def test_a_form_that_nothing_would_read_again_is_not_written(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch, limit: str, words: str
) -> None:
    first = dataset_folder / "statements/first.yaml"
    before = first.read_bytes()
    monkeypatch.setattr(f"courtgraph.store.{limit}", 100)

    result = run("format", "data")

    assert (result.exit_code, first.read_bytes()) == (1, before)
    assert words in result.stderr
