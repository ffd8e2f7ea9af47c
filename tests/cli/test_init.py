from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result
from jsonschema import Draft202012Validator

from courtgraph.store import read_dataset, read_texts, to_canonical
from courtgraph.validation import check

Run = Callable[..., Result]


def test_a_new_dataset_holds_and_is_in_canonical_form(run: Run, tmp_path: Path) -> None:
    result = run("init", "new")

    folder = tmp_path / "new"
    assert result.exit_code == 0
    assert sorted(result.stdout.splitlines()) == sorted(
        path.relative_to(tmp_path).as_posix() for path in folder.rglob("*") if path.is_file()
    )
    dataset = read_dataset(folder)
    assert check(dataset, read_texts(dataset.sources, [folder / "texts"])) == []
    assert [len(dataset.statements), len(dataset.entities), len(dataset.sources)] == [1, 2, 1]
    assert all(to_canonical(path.read_text("utf-8")) == path.read_text("utf-8") for path in folder.rglob("*.yaml"))


def test_check_passes_at_once(run: Run) -> None:
    run("init", "new")

    assert run("check", "new").stderr == "0 errors, 0 warnings in 2 entities, 1 statement; 2 quotes looked up\n"


@pytest.mark.parametrize(
    "name", ["dataset.yaml", "sources.yaml", "entities/examples.yaml", "statements/qinglan-2024.yaml"]
)
def test_the_editor_finds_the_schema_beside_each_file_and_the_file_fits_it(run: Run, tmp_path: Path, name: str) -> None:
    run("init", "new")

    path = tmp_path / "new" / name
    first = path.read_text("utf-8").splitlines()[0]
    schema = (path.parent / first.removeprefix("# yaml-language-server: $schema=")).resolve()
    content = yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506  # plain texts only
    content = {**content, **({"lines": 3} if "lines" in content else {})}
    assert schema.is_file()
    assert [*Draft202012Validator(yaml.safe_load(schema.read_text("utf-8"))).iter_errors(content)] == []


def test_texts_of_publishers_stay_out_of_git(run: Run, tmp_path: Path) -> None:
    run("init", "new")

    assert "/reports/" in (tmp_path / "new/.gitignore").read_text("utf-8").splitlines()


def test_an_empty_folder_will_do(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()

    assert run("init", "new").exit_code == 0


def test_a_folder_that_holds_anything_is_refused_and_left_as_it_is(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new/.hidden").touch()

    result = run("init", "new")

    assert (result.exit_code, result.stdout) == (1, "")
    assert (
        result.stderr == "courtgraph: new: this folder is not empty; name one that is, or one that is not there yet\n"
    )
    assert [path.name for path in (tmp_path / "new").iterdir()] == [".hidden"]


def test_a_file_in_its_place_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new").touch()

    assert run("init", "new").stderr == (
        "courtgraph: new: this is a file; name a folder that is not there yet, or an empty one\n"
    )


OWN = (
    "init",
    "new",
    "--title",
    "zh-Hant=清湖縣法院",
    "--title",
    "en=Qinghu: a court",
    "--base",
    "https://example.org/q/",
)


def test_with_a_title_it_is_a_dataset_of_ones_own_that_holds_nothing_yet(run: Run, tmp_path: Path) -> None:
    result = run(*OWN)

    folder = tmp_path / "new"
    assert result.exit_code == 0, result.stderr
    dataset = read_dataset(folder)
    assert check(dataset) == []
    assert (dataset.info.title, dataset.info.base, dataset.info.languages) == (
        {"zh-Hant": "清湖縣法院", "en": "Qinghu: a court"},
        "https://example.org/q/",
        ("zh-Hant", "en"),
    )
    assert (dataset.entities, dataset.statements, dataset.sources) == ((), (), ())
    assert sorted(path.name for path in folder.rglob("*.yaml")) == ["dataset.yaml", "sources.yaml"]
    for path in folder.rglob("*.yaml"):
        text = path.read_text("utf-8")
        assert text.startswith("# yaml-language-server: $schema=schemas/")
        assert text == to_canonical(text)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (OWN[:4], "--title and --base go together"),
        (("init", "new", *OWN[-2:]), "--title and --base go together"),
        ((*OWN, "--title", "zh=x"), "language zh is unknown; did you mean zh-Hant or zh-Hans?"),
        ((*OWN[:-1], "q"), "base 'q' is no IRI to hang ids on; write https://.../"),
        ((*OWN, "--title", "x"), "--title x is not a pair; write --title zh-Hant="),
    ],
)
def test_a_title_or_a_base_that_does_not_do_is_refused_before_anything_is_written(
    run: Run, tmp_path: Path, args: tuple[str, ...], words: str
) -> None:
    result = run(*args)

    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert not (tmp_path / "new").exists()
