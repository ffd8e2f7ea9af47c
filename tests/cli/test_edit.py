"""``edit``, ``remove``, ``new uncited`` and ``undo``: changes of single records, and the way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from courtgraph.store import read_dataset

Run = Callable[..., Result]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}


def test_fields_are_changed_and_the_files_are_named(run: Run, dataset_folder: Path) -> None:
    result = run("edit", "court/a", "label.en=A court", "alias.en=A", "alias.en=AA")

    assert (result.exit_code, result.stdout, result.stderr) == (0, "data/entities/things.yaml\n", "")
    entity = read_dataset(dataset_folder).entity("court/a")
    assert (entity.label["en"], entity.alias["en"]) == ("A court", ("A", "AA"))


def test_what_a_record_says_already_changes_no_file(run: Run, dataset_folder: Path) -> None:
    assert run("edit", "court/a", "label.en=A court").exit_code == 0

    result = run("edit", "court/a", "label.en=A court")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "court/a says that already; nothing was written\n"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (("label.en",), "label.en names no value; write FIELD=VALUE, or label.en= to take the field away"),
        (("=x",), "=x names no value; "),
        (("type=Award", "type=Court"), "type=... is given twice; give it once"),
    ],
)
def test_a_field_without_a_value_is_wrong_usage(run: Run, fields: tuple[str, ...], words: str) -> None:
    result = run("edit", "court/a", *fields)

    assert result.exit_code == 2
    assert words in result.stderr


def test_what_check_complains_about_is_told_and_not_written(run: Run, dataset_folder: Path) -> None:
    before = contents(dataset_folder)

    result = run("edit", "court/a", "labl=X")

    assert (result.exit_code, result.stdout, contents(dataset_folder)) == (1, "", before)
    assert result.stderr.endswith("courtgraph: nothing was written\n")
    assert "there is no field labl here; did you mean label?" in result.stderr


def test_remove_looks_quotes_up_in_the_folders_that_are_named_as_edit_does(
    run: Run, dataset_folder: Path, tmp_path: Path
) -> None:
    removed = run("remove", "award/b", "--with-statements", "--texts", "nowhere")
    assert (removed.exit_code, "nowhere" in removed.stderr) == (1, True)

    (tmp_path / "reports").mkdir()
    removed = run("remove", "award/b", "--with-statements", "--texts", "reports")
    assert (removed.exit_code, set(read_dataset(dataset_folder).things)) == (0, {"court/a", "indicator/c"})


def test_without_fields_a_record_opens_in_the_editor(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("click.edit", lambda text, extension: text.replace("type: Award", "type: Award # a prize"))

    result = run("edit", "award/b")

    assert (result.exit_code, result.stdout) == (0, "data/entities/things.yaml\n")
    assert "type: Award # a prize" in (dataset_folder / "entities/things.yaml").read_text("utf-8")


def test_what_was_written_in_the_editor_is_kept_when_it_cannot_be_taken_over(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(dataset_folder)
    monkeypatch.setattr("click.edit", lambda text, extension: "id: [award/b\n")

    result = run("edit", "award/b")

    assert (result.exit_code, contents(dataset_folder)) == (1, before)
    [kept] = [line for line in result.stderr.splitlines() if line.startswith("what you wrote is kept in ")]
    assert Path(kept.rpartition(" ")[2]).read_text("utf-8") == "id: [award/b\n"
    Path(kept.rpartition(" ")[2]).unlink()


def test_of_several_that_are_removed_all_go_or_none(run: Run, dataset_folder: Path) -> None:
    before = contents(dataset_folder)
    assert run("remove", "award/b", "court/z").exit_code == 1
    assert contents(dataset_folder) == before

    assert run("remove", "award/b", "indicator/c", "--with-statements").exit_code == 0

    assert [entity.id for entity in read_dataset(dataset_folder).entities] == ["court/a"]


def test_changes_are_listed_and_taken_back(run: Run, dataset_folder: Path) -> None:
    before = contents(dataset_folder)
    run("edit", "court/a", "label.en=A court")
    run("remove", "award/b", "--with-statements")

    listed = run("undo", "--list").stdout.splitlines()
    assert [line.partition("  ")[2] for line in listed] == ["remove award/b", "edit court/a"]
    assert run("undo").stdout == "taken back: remove award/b\n"
    assert run("undo").stdout == "taken back: edit court/a\n"
    assert contents(dataset_folder) == before
    result = run("undo")
    assert (result.exit_code, result.stderr) == (1, "courtgraph: data: there is nothing to undo\n")


def test_lines_are_listed_as_carrying_nothing(run: Run, dataset_folder: Path) -> None:
    run("remove", *[one.id for one in read_dataset(dataset_folder).statements])

    result = run("new", "uncited", "source/report", "1", "2-3", "--reason", "no statement")

    assert (result.exit_code, result.stdout) == (0, "data/sources.yaml: 3 not cited\n")
    assert read_dataset(dataset_folder).by_source["source/report"].uncited == dict.fromkeys((1, 2, 3), "no statement")


@pytest.mark.parametrize("line", ["x", "3-", "-3", "３"])
def test_what_is_no_line_is_wrong_usage(run: Run, line: str) -> None:
    result = run("new", "uncited", "source/report", "--reason", "x", "--", line)

    assert result.exit_code == 2
    assert f"{line} is no line; write 3, or 3-7 for several" in result.stderr


def test_an_error_names_the_option_that_puts_it_right(run: Run) -> None:
    told = run("remove", "award/b").stderr

    assert told.endswith("remove them first, or along with it (--with-statements)\n")


def test_an_entity_is_changed_and_removed_by_a_name_that_it_alone_bears(run: Run, dataset_folder: Path) -> None:
    edited = run("edit", "全国优秀法院", "label.en=Award B")
    removed = run("remove", "培訓次數", "--with-statements")
    unknown = run("remove", "培訓")

    assert (edited.exit_code, removed.exit_code) == (0, 0), removed.stderr
    assert [(one.id, one.label["en"]) for one in read_dataset(dataset_folder).entities] == [
        ("award/b", "Award B"),
        ("court/a", "Court of A County"),
    ]
    assert (unknown.exit_code, unknown.stderr.startswith("courtgraph: nothing is called 培訓; ")) == (1, True)


@pytest.mark.parametrize("args", [(), ("--list",)])
def test_what_is_no_dataset_has_nothing_that_can_be_taken_back(run: Run, args: tuple[str, ...]) -> None:
    result = run("undo", *args, "--data", "nope")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("courtgraph: nope: there is no dataset.yaml here; ")
