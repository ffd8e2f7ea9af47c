from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result
from jsonschema import Draft202012Validator

from courtgraph.store import read_dataset, read_texts, to_canonical
from courtgraph.text import to_simplified
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


def test_a_folder_of_folders_alone_is_empty(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new/entities").mkdir(parents=True)

    assert run("init", "new").exit_code == 0


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
    for path in folder.rglob("*.yaml"):
        text = path.read_text("utf-8")
        assert text == to_canonical(text)


def test_with_a_title_it_teaches_all_that_it_teaches_without(run: Run, tmp_path: Path) -> None:
    run("init", "worked")
    run(*OWN, "--title", "zh-Hans=清湖县法院")

    def taught(folder: str, name: str) -> list[str]:
        lines = (tmp_path / folder / name).read_text("utf-8").splitlines()
        return [bare for line in lines if (bare := line.lstrip("# ")) not in ("An example:", "")]

    for name in ("sources.yaml", "entities/examples.yaml"):
        kind = f"{Path(name).parts[0].removesuffix('.yaml')}: []"
        assert [line for line in taught("new", name) if line != kind] == taught("worked", name)
    said = taught("new", "statements/examples.yaml")
    assert [line for line in said if line != "statements: []"] == taught("worked", "statements/qinglan-2024.yaml")
    of_dataset = [line for line in taught("worked", "dataset.yaml") if line.endswith((".", "first."))]
    assert [line for line in of_dataset if line not in taught("new", "dataset.yaml")] == []


def test_what_it_teaches_is_in_the_languages_of_the_titles(run: Run, tmp_path: Path) -> None:
    run("init", "new", "--title", "zh-Hans=清湖县法院", "--base", "https://example.org/q/")

    names = ("sources.yaml", "entities/examples.yaml", "statements/examples.yaml", "queries/what-is-said.rq")
    texts = {name: (tmp_path / "new" / name).read_text("utf-8") for name in names}
    for name, text in texts.items():
        assert text == to_simplified(text)
        assert "zh-Hant" not in text
        assert "#       en:" not in text
        assert ("zh-Hans" in text) == (name != "statements/examples.yaml")


@pytest.mark.parametrize(("args", "rows"), [(("init", "new"), 1), (OWN, 0)])
def test_a_first_named_query_answers_at_once(run: Run, args: tuple[str, ...], rows: int) -> None:
    run(*args)

    asked = run("query", "what-is-said", "--data", "new", "--format", "csv")

    assert (asked.exit_code, len(asked.stdout.splitlines())) == (0, 1 + rows)
    assert "what-is-said\n" in run("query", "--list", "--data", "new").stdout


UNIT = "units: {household: {zh-Hant: 戶, en: household}}\n"


def schema_of(path: Path) -> Draft202012Validator:
    """The JSON Schema that the first line of a file leads an editor to."""
    first = path.read_text("utf-8").splitlines()[0]
    place = path.parent / first.removeprefix("# yaml-language-server: $schema=")
    return Draft202012Validator(yaml.safe_load(place.resolve().read_text("utf-8")))


def test_every_file_that_a_command_creates_leads_the_editor_to_its_schema(run: Run, tmp_path: Path) -> None:
    run(*OWN)
    data, names = ("--data", "new"), ("--label", "zh-Hant=甲", "--label", "en=A")
    (tmp_path / "report.txt").write_text("甲獲得乙\n", "utf-8")
    (tmp_path / "new/sources.yaml").unlink()
    run("new", "source", "report.txt", "--id", "source/report", *names, *data)
    run("new", "entity", "--id", "court/a", "--type", "BasicCourt", *names, *data)
    run("new", "entity", "--id", "court/c", "--type", "HighCourt", "--label", "zh-Hant=丙", "--label", "en=C", *data)
    run("new", "entity", "--id", "award/b", "--type", "Award", "--label", "zh-Hant=乙", "--label", "en=B", *data)
    said = ("--subject", "court/a", "--predicate", "received", "--object", "award/b", "--quote", "甲獲得乙")
    run("new", "statement", *said, "--line", "1", "--texts", ".", *data)
    run("duplicates", "new", "--different", "court/a=court/c", "--reason", "two counties")
    run("table", "export", "new", "-o", "tables")
    table = tmp_path / "tables/entities.csv"
    table.write_text(table.read_text("utf-8-sig") + "entities/more.yaml,,award/d,Award,丁,D,,,,,\r\n", "utf-8")

    imported = run("table", "import", "tables", *data)

    assert imported.stdout == "new/entities/more.yaml\n", imported.stderr
    created = [*("entities/award", "entities/court", "entities/more"), *("identity", "sources", "statements/report")]
    for name in created:
        path = tmp_path / f"new/{name}.yaml"
        content = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
        assert [*schema_of(path).iter_errors(content)] == []
        assert to_canonical(path.read_text("utf-8")) == path.read_text("utf-8")


def test_the_schemas_follow_the_schema_of_the_dataset(run: Run, tmp_path: Path) -> None:
    run("init", "new")
    path = tmp_path / "new/statements/qinglan-2024.yaml"
    counted = yaml.safe_load(path.read_text("utf-8").replace("unit: case", "unit: household"))
    counted["statements"][0]["value"] = 1280
    before = schema_of(path).is_valid(counted)
    (tmp_path / "new/schema.yaml").write_text(UNIT, "utf-8")

    renewed = run("schema", "jsonschema", "--write", "--data", "new")

    assert (renewed.exit_code, renewed.stdout) == (0, "new/schemas/statements.schema.json\n"), renewed.stderr
    assert (before, schema_of(path).is_valid(counted)) == (False, True)
    assert run("schema", "jsonschema", "--write", "--data", "new").stderr == "0 files changed\n"
    assert run("undo", "--data", "new").stdout == "taken back: schema jsonschema --write\n"


@pytest.mark.parametrize(
    "args", [("show", "--data", "new"), ("jsonschema", "entities", "--data", "new"), ("jsonschema",)]
)
def test_writing_schemas_is_about_all_of_a_dataset(run: Run, args: tuple[str, ...]) -> None:
    run("init", "new")

    result = run("schema", *args, "--write")

    assert (result.exit_code, "write jsonschema --write --data DATA" in result.stderr) == (2, True)


def test_schemas_of_a_schema_that_is_not_sound_are_not_written(run: Run, tmp_path: Path) -> None:
    run("init", "new")
    (tmp_path / "new/schema.yaml").write_text("units: []\n", "utf-8")

    result = run("schema", "jsonschema", "--write", "--data", "new")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("courtgraph: new/schema.yaml:1: ")


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
