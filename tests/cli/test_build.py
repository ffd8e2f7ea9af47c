"""The commands that write: build, export, html."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from courtgraph.errors import CourtgraphError
from courtgraph.export.registry import OUTPUTS
from writing import write

Run = Callable[..., Result]
FILES = [
    *("graph.ttl", "graph.nt", "graph.trig", "graph.jsonld", "graph.rdf", "ontology.ttl", "catalog-v001.xml"),
    *("graph.graphml", "graph.json", "entities.csv", "statements.csv", "sources.csv", "graph.html"),
]
MISTAKE = {"subject": "court/a", "predicate": "received", "object": "award/bb"}
FINDING = "data/statements/report.yaml:5: object award/bb is not an entity; did you mean award/b? [objects-exist]\n"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_build_writes_every_output_and_tells_what_it_wrote(run: Run, dataset_folder: Path) -> None:
    result = run("build")

    folder = dataset_folder.parent / "build"
    told = [line.split(maxsplit=3) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert sorted(contents(folder)) == sorted(FILES)
    assert [line[0] for line in told] == [f"build/{name}" for name in FILES]
    assert [(line[1], line[2]) for line in told] == [
        (f"{(folder / name).stat().st_size / 1024:,.0f}", "KiB") for name in FILES
    ]
    assert result.stderr == "3 entities, 2 statements, 2 pieces of evidence, cited 2 times, from 1 source\n"


def test_build_again_writes_the_same_bytes(run: Run, dataset_folder: Path) -> None:
    run("build", "-o", "one")
    run("build", "data", "-o", "two/deep")

    assert contents(dataset_folder.parent / "one") == contents(dataset_folder.parent / "two/deep")


def test_build_of_a_dataset_with_errors_writes_nothing_and_leaves_what_was_there(
    run: Run, dataset_folder: Path
) -> None:
    run("build")
    before = contents(dataset_folder.parent / "build")
    write(dataset_folder / "statements/report.yaml", **MISTAKE)

    result = run("build")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == FINDING + "courtgraph: 1 error; nothing was written\n"
    assert contents(dataset_folder.parent / "build") == before


def test_build_in_which_one_output_fails_writes_none(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise CourtgraphError("the page cannot be made")

    run("build")
    before = contents(dataset_folder.parent / "build")
    first = dataset_folder / "statements/first.yaml"
    first.write_text(first.read_text("utf-8").replace("year: '2024'", "year: '2023'"), "utf-8")
    monkeypatch.setattr("courtgraph.export.build.OUTPUTS", {**OUTPUTS, "html": OUTPUTS["html"]._replace(write=fail)})

    result = run("build")

    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "courtgraph: the page cannot be made\n")
    assert contents(dataset_folder.parent / "build") == before


def test_warnings_do_not_stop_a_build(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "statements/first.yaml").unlink()
    (dataset_folder / "texts/report.txt").unlink()

    assert run("check", "--fail-on", "warning").exit_code == 1
    assert run("build").exit_code == 0


def test_build_where_nothing_can_be_written_is_an_error(run: Run, dataset_folder: Path) -> None:
    (dataset_folder.parent / "taken").write_text("a file", "utf-8")

    for folder in ("taken", "taken/deeper"):
        result = run("build", "-o", folder)

        assert result.exit_code == 1
        assert result.stderr.startswith(f"courtgraph: {folder}")
        assert ": cannot be written: " in result.stderr


@pytest.mark.parametrize("form", OUTPUTS)
def test_export_writes_to_stdout_what_a_build_writes_to_a_file(run: Run, dataset_folder: Path, form: str) -> None:
    run("build")

    result = run("export", form)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout_bytes == (dataset_folder.parent / "build" / OUTPUTS[form].file).read_bytes()


def test_export_writes_to_a_file(run: Run, dataset_folder: Path) -> None:
    result = run("export", "ttl", "data", "-o", "out/graph.ttl")

    written = (dataset_folder.parent / "out/graph.ttl").read_bytes()
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"out/graph.ttl: {len(written) / 1024:,.0f} KiB, Turtle\n"
    assert written == run("export", "ttl", "-o", "-").stdout_bytes


def test_export_of_a_dataset_with_errors_writes_nothing(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "statements/report.yaml", **MISTAKE)

    result = run("export", "nt")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == FINDING + "courtgraph: 1 error; nothing was written\n"


@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_export_adds_triple_terms_on_request(run: Run, form: str) -> None:
    assert "<<(" in run("export", form, "--rdf12").stdout
    assert "<<(" not in run("export", form).stdout


def test_triple_terms_in_a_form_that_has_none_are_wrong_usage(run: Run) -> None:
    result = run("export", "rdf", "--rdf12")

    assert result.exit_code == 2
    assert "Error: --rdf12 goes with ttl and nt, not with rdf\n" in result.stderr


def test_a_form_that_there_is_not_is_wrong_usage(run: Run) -> None:
    assert run("export", "turtle").exit_code == 2


def test_export_into_a_folder_is_an_error(run: Run) -> None:
    result = run("export", "ttl", "-o", "data")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "courtgraph: data: cannot be written: Is a directory; choose another place with -o\n"


def test_html_writes_the_page_and_prints_its_path(run: Run, dataset_folder: Path) -> None:
    result = run("html", "data", "-o", "page.html")

    page = (dataset_folder.parent / "page.html").read_bytes()
    assert (result.exit_code, result.stdout) == (0, "page.html\n")
    assert result.stderr == f"{len(page) / 1024:,.0f} KiB; open it in a browser\n"
    assert page == run("html", "-o", "-").stdout_bytes == run("export", "html").stdout_bytes
    assert page != run("html", "-o", "-", "--seed", "1").stdout_bytes


def test_html_opens_in_the_language_that_is_asked_for(run: Run, dataset_folder: Path) -> None:
    assert b'data-opening=""' in run("html", "-o", "-").stdout_bytes
    assert b'<html lang="en" data-opening="en">' in run("html", "-o", "-", "--language", "en").stdout_bytes
    assert run("html", "-o", "-", "--language", "zh").exit_code == 2


def test_html_opens_the_page_on_request(run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("click.launch", opened.append)

    assert run("html", "--open").exit_code == 0
    assert opened == [(dataset_folder.parent / "graph.html").as_uri()]


def test_html_with_sparql_writes_a_page_that_answers_questions(run: Run, dataset_folder: Path) -> None:
    asking = run("html", "--with-sparql", "-o", "-").stdout_bytes

    assert b'id="asked-engine"' in asking
    assert b"What is asked" not in asking
    assert b'id="asked-engine"' not in run("html", "-o", "-").stdout_bytes

    (dataset_folder / "queries").mkdir()
    (dataset_folder / "queries/mine.rq").write_text("# zh: 問什麼？\n# en: What is asked?\nASK {}\n", "utf-8")
    with_query = run("html", "--with-sparql", "-o", "-").stdout_bytes
    assert b"What is asked?" in with_query
    assert with_query == run("html", "--with-sparql", "--queries", "data/queries", "-o", "-").stdout_bytes

    run("build", "--with-sparql")
    assert (dataset_folder.parent / "build/graph.html").read_bytes() == with_query


def test_queries_that_are_named_must_be_there_and_need_a_page_that_answers(run: Run) -> None:
    missing = run("html", "--with-sparql", "--queries", "none")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert missing.stderr.startswith("courtgraph: none: there is no such folder of queries")

    useless = run("html", "--queries", "none")
    assert useless.exit_code == 2
    assert "add --with-sparql" in useless.stderr


@pytest.mark.slow  # builds the dataset twice
def test_the_same_statements_in_other_files_and_another_order_build_the_same_bytes(
    tmp_path: Path, curated: Path
) -> None:
    reordered(curated, tmp_path / "reordered", random.Random(0))  # noqa: S311  # the same order in every run

    built(curated, tmp_path / "some", hash_seed="1", cwd=tmp_path)
    built(tmp_path / "reordered", tmp_path / "other", hash_seed="2", cwd=curated)

    some, other = contents(tmp_path / "some"), contents(tmp_path / "other")
    assert sorted(some) == sorted(FILES)
    assert [name for name in some if some[name] != other[name]] == []


def built(data: Path, folder: Path, hash_seed: str, cwd: Path) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    command = [sys.executable, "-m", "courtgraph", "build", str(data), "-o", str(folder)]
    subprocess.run(command, cwd=cwd, env=environment, check=True, capture_output=True)  # noqa: S603  # our own command


def reordered(data: Path, target: Path, shuffle: random.Random) -> None:
    """The same dataset with its records shuffled, in files of other names, each record's fields in another order."""
    for kind in ("entities", "statements"):
        (target / kind).mkdir(parents=True)
        for path in sorted((data / kind).glob("*.yaml")):
            tree = yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader)  # noqa: S506  # texts, lists, mappings
            records = [dict(shuffle.sample(list(record.items()), len(record))) for record in tree[kind]]
            shuffle.shuffle(records)
            half = len(records) // 2
            top = {"source": tree["source"]} if "source" in tree else {}
            for number, some in enumerate((records[:half], records[half:])):
                name = f"{shuffle.randrange(10**6)}-{number}.yaml"
                (target / kind / name).write_text(json.dumps({kind: some, **top}, ensure_ascii=False), "utf-8")
    for name in ("dataset.yaml", "sources.yaml"):
        (target / name).write_bytes((data / name).read_bytes())


def test_the_help_of_export_names_every_format(run: Run) -> None:
    help_text = " ".join(run("export", "--help").stdout.split())
    listed = help_text.partition("FORMAT is ")[2].partition(".")[0]

    assert listed.replace(" or ", ", ").split(", ") == list(OUTPUTS)


@pytest.mark.parametrize("place", ["data", "data/queries", "data/entities/out", "data/../data"])
@pytest.mark.parametrize("command", ["build", "watch"])
def test_outputs_do_not_stand_among_the_data(run: Run, dataset_folder: Path, command: str, place: str) -> None:
    before = sorted(dataset_folder.rglob("*"))

    result = run(command, "data", "-o", place)

    told = f"courtgraph: {place}: outputs would stand among the data; name another folder\n"
    assert (result.exit_code, result.stderr, sorted(dataset_folder.rglob("*"))) == (1, told, before)
