"""Tables on the command line: every command that reads takes them, and every other says what to do first."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import networkx as nx
import pyarrow.parquet as pq
import pytest
from click.testing import Result

from courtgraph import extras
from courtgraph.errors import CourtgraphError
from courtgraph.export.registry import OUTPUTS
from packing import files_of, write_other
from writing import write, write_yaml

Run = Callable[..., Result]
AWARDS = """# zh: 哪些？
# en: Which?
PREFIX cgo: <https://courtgraph.example/ontology#>
SELECT ?s WHERE { ?s a cgo:Award }
"""
READING = {
    "agreement": ("agreement", "DATA", "DATA"),
    "build": ("build", "DATA", "-o", "out"),
    "check": ("check", "DATA"),
    "check --format": ("check", "DATA", "--format", "json"),
    "compare": ("compare", "DATA", "--by", "court"),
    "coverage": ("coverage", "DATA"),
    "diff": ("diff", "other", "DATA"),
    "duplicates": ("duplicates", "DATA"),
    "find": ("find", "甲", "--data", "DATA"),
    "html": ("html", "DATA", "-o", "out"),
    "html --with-sparql": ("html", "DATA", "-o", "out", "--with-sparql"),
    "path": ("path", "court/a", "award/b", "--data", "DATA"),
    "query": ("query", "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o", "--data", "DATA"),
    "query of the dataset": ("query", "awards", "--data", "DATA"),
    "query --list": ("query", "--list", "--data", "DATA"),
    "quotes": ("quotes", "DATA"),
    "reading": ("reading", "DATA", "-o", "out"),
    "schema": ("schema", "show", "--data", "DATA"),
    "show": ("show", "court/a", "--data", "DATA"),
    "stats": ("stats", "DATA"),
    "suggest": ("suggest", "r.txt", "--data", "DATA"),
    **{f"export {form}": ("export", form, "DATA", "-o", "out") for form in OUTPUTS},
    "export parquet": ("export", "parquet", "DATA", "-o", "out"),
}
"""Commands that read a dataset."""
CHANGING = {
    "accept": ("accept", "c.yaml", "--data", "tables"),
    "duplicates --apply": ("duplicates", "tables", "--apply"),
    "edit": ("edit", "court/a", "label.en=X", "--data", "tables"),
    "format": ("format", "tables"),
    "merge": ("merge", "tables", "data", "-o", "out"),
    "merge second": ("merge", "data", "tables", "-o", "out"),
    "new entity": (
        *("new", "entity", "--id", "award/x", "--type", "Award", "--label", "zh-Hant=獎", "--label", "zh-Hans=奖"),
        *("--label", "en=X", "--data", "tables"),
    ),
    "new uncited": ("new", "uncited", "source/report", "2", "--reason", "x", "--data", "tables"),
    "new unit": ("new", "unit", "shop", "--label", "zh-Hant=家", "--data", "tables"),
    "reject": ("reject", "c.yaml", "--data", "tables"),
    "remove": ("remove", "award/b", "--with-statements", "--data", "tables"),
    "review": ("review", "c.yaml", "--data", "tables"),
    "schema --write": ("schema", "jsonschema", "--write", "--data", "tables"),
    "table export": ("table", "export", "tables", "-o", "out"),
    "table import": ("table", "import", "edited", "--data", "tables"),
    "undo": ("undo", "--data", "tables"),
    "watch": ("watch", "tables", "-o", "out"),
}
"""Commands that change the YAML of a dataset, or read it as it is written."""
CANDIDATES = """source: source/report
entities:
  - {id: award/x, type: Award, label: {zh-Hant: 獎, zh-Hans: 奖, en: X}, status: candidate}
statements: []
"""


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    """A working folder with a dataset that has a query and a type of its own, its tables, and what commands take."""
    (tmp_path / "data/queries").mkdir()
    (tmp_path / "data/queries/awards.rq").write_text(AWARDS, "utf-8")
    (tmp_path / "data/schema.yaml").write_text(
        "types:\n  Moon: {parent: Topic, label: {en: Moon, zh-Hant: 月, zh-Hans: 月}, definition: A moon.}\n", "utf-8"
    )
    (tmp_path / "c.yaml").write_text(CANDIDATES, "utf-8")
    (tmp_path / "r.txt").write_text("甲縣人民法院審結案件39件\n", "utf-8")
    write_other(tmp_path / "other")
    assert run("export", "tables", "data", "-o", "tables").exit_code == 0
    return tmp_path


def written(folder: Path) -> dict[str, bytes]:
    place = folder / "out"
    return {"out": place.read_bytes()} if place.is_file() else files_of(place)


@pytest.mark.parametrize("args", READING.values(), ids=READING)
def test_a_command_that_reads_says_and_writes_of_tables_what_it_does_of_yaml(
    run: Run, folder: Path, args: tuple[str, ...]
) -> None:
    of_yaml = run(*("data" if word == "DATA" else word for word in args))
    from_yaml = written(folder)
    assert of_yaml.exit_code == 0, of_yaml.stderr

    of_tables = run(*("tables" if word == "DATA" else word for word in args))

    assert of_tables.exit_code == 0, of_tables.stderr
    assert of_tables.stdout.replace("data/queries", "tables/queries") == of_yaml.stdout.replace("data/q", "tables/q")
    assert written(folder) == from_yaml


@pytest.mark.parametrize("args", CHANGING.values(), ids=CHANGING)
def test_a_command_that_changes_yaml_says_what_to_do_with_tables(run: Run, folder: Path, args: tuple[str, ...]) -> None:
    run("table", "export", "data", "-o", "edited")
    before = files_of(folder)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (1, "")
    assert (
        "tables: these are tables, and this works on YAML; write courtgraph import tables -o FOLDER first, "
        "and name that FOLDER\n" in result.stderr
    )
    assert files_of(folder) == before


def test_findings_of_a_broken_dataset_keep_their_places_in_the_yaml(run: Run, folder: Path) -> None:
    write(folder / "data/entities/more.yaml", id="award/x", type="Awrd", labl="x")
    write(folder / "data/statements/more.yaml", subject="court/z", predicate="recieved", object="award/b")
    (folder / "data/entities/broken.yaml").write_text("entities: [", "utf-8")
    write_yaml(folder / "data/entity.yaml", {"entities": []})

    refused = run("export", "tables", "data", "-o", "tables")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "data/entities/broken.yaml:2: this is not YAML that courtgraph reads" in refused.stderr
    assert refused.stderr.endswith("errors; nothing was written; --keep-findings packs the datasets as they are\n")

    assert run("export", "tables", "data", "-o", "tables", "--keep-findings").exit_code == 0
    for form in ("text", "json"):
        of_yaml, of_tables = (run("check", data, "--format", form) for data in ("data", "tables"))
        assert of_yaml.exit_code == of_tables.exit_code == 1
        assert of_tables.stdout == of_yaml.stdout
    assert "type Awrd is unknown" in of_tables.stdout


def test_several_datasets_are_told_with_the_folder_of_each(run: Run, folder: Path) -> None:
    result = run("export", "tables", "data", "other", "-o", "both", "--jobs", "1")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("both: 6 entities, 4 statements from 2 datasets, ")
    assert run("stats", "both").exit_code == 0
    write(folder / "other/entities/more.yaml", id="award/z", type="Awrd", label={"en": "Z"})
    run("export", "tables", "data", "other", "-o", "both", "--keep-findings")
    assert "other/entities/more.yaml:3: type Awrd is unknown; did you mean Award? [known-types]" in (
        run("check", "both").stdout
    )


def test_conflicts_are_listed_with_both_places(run: Run, folder: Path) -> None:
    text = (folder / "other/entities/others.yaml").read_text("utf-8")
    (folder / "other/entities/others.yaml").write_text(text.replace("Court of A County", "Court A"), "utf-8")

    result = run("export", "tables", "other", "data", "-o", "both")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "data/entities/things.yaml:7: label of court/a (en) is “Court of A County” here and “Court A” there; "
        "see other/entities/others.yaml:7\n"
        "courtgraph: 1 conflict; nothing was written: change one of the two, or join them with courtgraph merge "
        "--prefer\n"
    )
    assert not (folder / "both").exists()


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("tables", "data"), "tables is a folder; name it with -o"),
        (("parquet", "data"), "parquet is a folder; name it with -o"),
        (("ttl", "data", "other"), "ttl takes one dataset; join several with courtgraph export tables"),
        (("ttl", "data", "--jobs", "2"), "--jobs goes with tables and nt, not with ttl"),
        (("nt", "data", "--keep-findings"), "--keep-findings goes with tables, not with nt"),
        (("nt", "data", "--jobs", "2"), "--jobs, .gz and .zst go with tables that an engine works on"),
        (("nt", "data", "-o", "graph.nt.gz"), "--jobs, .gz and .zst go with tables that an engine works on"),
        (("ttl", "data", "--engine", "local"), "--engine goes with nt, without --rdf12"),
        (("nt", "data", "--engine", "local", "--rdf12"), "--engine goes with nt, without --rdf12"),
        (("nt", "data", "--master", "local[2]"), "--master goes with --engine spark"),
        (("nt", "data", "--engine", "spark", "--jobs", "2"), "--jobs goes with --engine local"),
        (("tables", "data", "-o", "out", "--rdf12"), "--rdf12 goes with ttl and nt, not with tables"),
        (("tables", "data", "--data", "other", "-o", "out"), "the dataset is named twice, data and --data other"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(run: Run, folder: Path, args: tuple[str, ...], expected: str) -> None:
    result = run("export", *args)

    assert (result.exit_code, result.stdout) == (2, "")
    assert expected in result.stderr


def test_one_of_several_datasets_can_be_given_back_alone(run: Run, folder: Path) -> None:
    run("export", "tables", "data", "other", "-o", "both")

    assert run("import", "both", "-o", "joined").stderr == "joined: 8 files\n"
    alone = run("import", "both", "-o", "alone", "--dataset", "data")
    unknown = run("import", "both", "-o", "none", "--dataset", "dta")

    assert alone.exit_code == 0
    assert files_of(folder / "alone") == files_of(folder / "data")
    assert (unknown.exit_code, unknown.stderr) == (1, "courtgraph: both: no dataset is named dta; did you mean data?\n")


def test_what_is_no_tables_is_not_imported(run: Run, folder: Path) -> None:
    (folder / "manifest.json").write_text("{}", "utf-8")

    for place in ("data", "nowhere", "c.yaml"):
        result = run("import", place, "-o", "back")
        assert (result.exit_code, result.stdout) == (1, "")
        assert f"{place}: there is no manifest.json here, so these are no whole tables" in result.stderr
    assert not (folder / "back").exists()


def test_without_pyarrow_the_extra_is_named(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str, extra: str) -> None:
        raise CourtgraphError(f"{name} is not installed; pip install 'courtgraph[{extra}]'")

    for module in ("export.tables.write_tables", "export.graph_tables", "store.tables.batches", "store.tables.read"):
        monkeypatch.setattr(f"courtgraph.{module}.import_extra", missing)
    commands = [("export", "tables", "-o", "out"), ("export", "parquet", "-o", "out"), ("check", "tables")]

    for command in (*commands, ("import", "tables", "-o", "out")):
        result = run(*command)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "is not installed; pip install 'courtgraph[scale]'" in result.stderr
    assert not (folder / "out").exists()
    assert extras.import_extra("json", "scale").__name__ == "json"


def test_nodes_and_edges_have_the_names_that_graph_tools_ask_for(run: Run, folder: Path) -> None:
    assert run("export", "parquet", "data", "-o", "graph").exit_code == 0

    nodes, edges = (pq.read_table(folder / f"graph/{name}.parquet") for name in ("nodes", "edges"))
    assert edges.column_names[:4] == ["id", "src", "dst", "relationship"]
    assert nodes.column_names[:2] == ["id", "type"]
    graph = nx.from_pandas_edgelist(
        edges.to_pandas(), "src", "dst", edge_attr="relationship", edge_key="id", create_using=nx.MultiDiGraph
    )
    assert {*graph} <= {*nodes["id"].to_pylist()}
    assert sorted(edges["relationship"].to_pylist()) == ["hasFigure", "received"]


def commands() -> Iterator[str]:
    yield from (name.partition(" ")[0] for name in (*READING, *CHANGING))


def test_every_command_that_takes_a_dataset_is_tried_on_tables() -> None:
    from courtgraph.cli.group import COMMANDS

    elsewhere = {"init", "clean", "completion", "push"}  # they take no dataset, or no place to send one to
    assert {*commands()} | elsewhere | {"import"} == COMMANDS.keys()


def test_the_environment_names_the_dataset_of_an_export(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree(folder / "other", folder / "sets/one")
    monkeypatch.setenv("COURTGRAPH_DATA", "sets/one")

    assert run("export", "tables", "-o", "packed").stderr.startswith("packed: 3 entities, 2 statements from 1 dataset")
