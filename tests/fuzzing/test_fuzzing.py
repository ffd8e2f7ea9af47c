"""Whatever a file says, a command ends in words: no exception, no crash, no minute and no gigabyte.

`make test` tries the same examples every time, `make fuzz` others each time, and many more.
"""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.errors import CourtgraphError
from courtgraph.export.registry import OUTPUTS
from courtgraph.store import read_dataset
from fuzzing.bounds import no_longer, run, run_limited, times
from fuzzing.datasets import candidates, lay_out, spoiled_datasets
from fuzzing.documents import spoiled_graphs, spoiled_tables
from fuzzing.mutations import mutated
from fuzzing.queries import any_queries
from writing import REPORT, write_dataset

pytestmark = pytest.mark.slow  # some seconds for each test, so that it meets something

READING = [
    ("check", "data"),
    ("check", "data", "--texts", "data/texts"),
    ("format", "--check", "data"),
    ("stats", "data"),
    ("coverage", "data", "--words"),
    ("quotes", "data", "--doubtful"),
    ("duplicates", "data", "--least", "0.5"),
    ("compare", "data", "--by", "court"),
    ("compare", "data", "--by", "year", "--format", "csv"),
    ("diff", "right", "data"),
    ("find", "a", "--data", "data"),
    ("show", "court/a", "--data", "data"),
    ("path", "court/a", "award/b", "--data", "data"),
    ("reading", "data", "-o", "reading.html"),
    ("schema", "show", "--data", "data"),
    ("export", "ttl", "data", "-o", "exported"),
    ("export", "graphml", "data", "-o", "exported"),
    ("suggest", "data/texts/report.txt", "--data", "data"),
]
WRITING = [
    ("format", "data"),
    ("edit", "court/a", "label.en=X", "--data", "data"),
    ("edit", "award/b", "id=award/y", "--data", "data"),
    ("remove", "award/b", "--with-statements", "--data", "data"),
    ("new", "uncited", "source/report", "2", "--reason", "a heading", "--data", "data"),
    ("new", "entity", "--id", "topic/n", "--type", "Topic", "--label", "zh-Hant=新", "--data", "data"),
    ("duplicates", "data", "--apply"),
    ("merge", "data", "right", "-o", "joined", "--prefer", "a"),
    ("merge", "right", "data", "-o", "joined"),
    ("table", "export", "data", "-o", "tables"),
]
OWN = ("data", "joined", "tables", "exported", "reading.html")
"""What of a command lies in the folder of an example, beside the dataset in which nothing is wrong."""
LIMITS = ("--timeout", "10", "--memory", "1024")


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dataset(tmp_path_factory.mktemp("right") / "right")


@pytest.fixture(autouse=True)
def here(right: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands run beside that dataset, with no texts of the environment."""
    monkeypatch.chdir(right.parent)
    monkeypatch.delenv("COURTGRAPH_TEXTS", raising=False)


def moved(command: tuple[str, ...], folder: str) -> list[str]:
    return [f"{folder}/{one}" if one.partition("/")[0] in OWN else one for one in command]


@times(120)
@given(spoiled_datasets(), st.sampled_from(READING))
def test_a_command_that_reads_a_spoiled_dataset(texts: dict[str, str], command: tuple[str, ...]) -> None:
    with TemporaryDirectory() as folder:
        lay_out(Path(folder) / "data", texts)
        run(*moved(command, folder))


@times(80)
@given(spoiled_datasets(), st.sampled_from(sorted(OUTPUTS)))
def test_an_output_of_a_dataset_that_nobody_has_checked(texts: dict[str, str], form: str) -> None:
    with TemporaryDirectory() as folder, suppress(CourtgraphError), no_longer():
        OUTPUTS[form].write(read_dataset(lay_out(Path(folder) / "data", texts)))


@times(60)
@given(spoiled_datasets(), st.sampled_from(WRITING))
def test_a_command_that_changes_a_spoiled_dataset(texts: dict[str, str], command: tuple[str, ...]) -> None:
    with TemporaryDirectory() as folder:
        lay_out(Path(folder) / "data", texts)
        run(*moved(command, folder))
        run("undo", "--data", f"{folder}/data")


@times(60)
@given(candidates(), st.sampled_from(["accept", "reject"]), st.sampled_from(["entity", "statement", "award/x", ""]))
def test_a_spoiled_candidates_file(text: str, command: str, named: str) -> None:
    with TemporaryDirectory() as folder:
        data, file = lay_out(Path(folder) / "data", {}), Path(folder) / "c.yaml"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        which = () if not named else (named,) if "/" in named else ("--kind", named)
        run(command, file, *which, "--data", data)
        run("suggest", "right/texts/report.txt", "--data", data, "-o", file)


@times(60)
@given(spoiled_tables(), st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]))
def test_a_spoiled_table(tables: dict[str, str], encoding: str) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "tables").mkdir()
        for name, text in tables.items():
            (place / "tables" / name).write_bytes(text.encode(encoding, "replace"))
        run("table", "import", place / "tables", "--data", lay_out(place / "data", {}))


@times(25)
@given(any_queries(), st.sampled_from(["table", "csv", "json", "ttl"]))
def test_a_query_in_any_words(text: str, form: str) -> None:
    run("query", "-", "--data", "right", "--format", form, *LIMITS, given=text)


@times(20)
@given(spoiled_graphs())
def test_a_spoiled_file_of_rdf(graph: tuple[str, str]) -> None:
    form, text = graph
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"graph.{form}"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        run("query", "SELECT * { ?s ?p ?o } LIMIT 3", "--on", file, *LIMITS)
        run("diff", "right", file)


@times(40)
@given(mutated([REPORT, "定襄縣人民法院審結案件3.2萬件,同比上升5%,被評為“全國優秀法院”。" * 3]))
def test_a_report_in_any_words(text: str) -> None:
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.txt"
        report.write_bytes(text.encode("utf-8", "surrogatepass"))
        run("suggest", report, "--data", "right", "-o", f"{folder}/c.yaml")
        run("clean", report, "--repair", "-o", f"{folder}/clean.txt")


@times(3)
@given(spoiled_datasets(), candidates(), st.sampled_from(READING))
def test_a_process_of_a_gibibyte_is_enough(texts: dict[str, str], proposed: str, command: tuple[str, ...]) -> None:
    with TemporaryDirectory() as folder:
        data, file = lay_out(Path(folder) / "data", texts), Path(folder) / "c.yaml"
        file.write_bytes(proposed.encode("utf-8", "surrogatepass"))
        run_limited(*moved(command, folder))
        run_limited("accept", file, "--kind", "entity", "--data", data)
        run_limited("query", "ASK { ?s ?p ?o }", "--data", data, "--memory", "1024")
