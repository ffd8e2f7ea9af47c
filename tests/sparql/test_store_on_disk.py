"""A store on disk answers as the data do that it was made from, and is made whole or not at all."""

import gzip
import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from courtgraph.errors import CourtgraphError, DatasetError, QueryError
from courtgraph.model import Dataset, DatasetInfo, Entity
from courtgraph.sparql import named_queries, query, store_writer
from courtgraph.sparql.engine import Request, run
from courtgraph.sparql.store_manifest import MANIFEST, StoreInput, read_manifest
from courtgraph.sparql.store_writer import write_store
from courtgraph.store import read_dataset
from courtgraph.worker.call import call_worker
from sparql.recorded import ANSWERS, QUERIES, as_recorded

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
LINE = "<http://e/s> <http://e/p> <http://e/o> .\n"
BASE = "https://example.org/graph/"
WRITER = """
import sys, pyoxigraph
store = pyoxigraph.Store(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


def dataset(*names: str) -> Dataset:
    entities = tuple(Entity(id=f"court/{name}", type="BasicCourt", label={"en": name}) for name in names)
    return Dataset(info=DatasetInfo(base=BASE), entities=entities)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    write_store([dataset("a", "b")], tmp_path / "store")
    return tmp_path / "store"


@pytest.mark.slow  # every named query in a process of its own
def test_every_named_query_has_the_answer_that_is_recorded(curated: Path, tmp_path: Path) -> None:
    write_store([read_dataset(curated)], tmp_path / "store")

    for named in named_queries(QUERIES):
        extension, content = as_recorded(query(named.text, tmp_path / "store", origin=named.path))
        assert content == (ANSWERS / (named.name + extension)).read_text("utf-8"), named.name


def test_ids_hang_on_the_base_of_the_store_in_questions_and_answers(store: Path) -> None:
    text = "SELECT ?court { VALUES ?court { <https://e.org/x> } ?court a ?type } LIMIT 1"

    assert query(text, store, values={"court": "court/b"}).to_dicts() == [{"court": "court/b"}]


def test_the_manifest_says_what_the_store_was_made_from(tmp_path: Path) -> None:
    packed = tmp_path / "a.nt.gz"
    packed.write_bytes(gzip.compress(LINE.encode()))

    made = write_store([packed], tmp_path / "store")

    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    assert made == read_manifest(tmp_path / "store")
    assert (made.triples, made.base, made.inputs) == (1, "", (StoreInput("a.nt.gz", packed.stat().st_size, digest),))


def test_what_stands_in_several_sources_is_there_once(tmp_path: Path) -> None:
    for name, text in {"a.nt": LINE, "b.nt": LINE + "<http://e/s> <http://e/p> _:b .\n"}.items():
        (tmp_path / name).write_text(text, "utf-8")

    assert write_store([tmp_path / "a.nt", tmp_path / "b.nt"], tmp_path / "store").triples == 2


def test_a_store_takes_the_place_of_one_and_of_nothing_else(store: Path) -> None:
    write_store([dataset("c")], store)
    assert query("SELECT ?c { ?c a ?t } LIMIT 1", store).to_dicts() == [{"c": "court/c"}]

    other = store.parent / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine", "utf-8")
    with pytest.raises(CourtgraphError, match=r"other: is there and no store; choose another place with -o$"):
        write_store([dataset("c")], other)
    assert [path.name for path in other.iterdir()] == ["mine.txt"]


def test_a_file_that_changes_while_it_is_read_makes_no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.nt"
    path.write_text(LINE, "utf-8")

    def load_and_change(*arguments: Any, **options: Any) -> bytes:
        path.write_text(LINE * 2, "utf-8")
        return call_worker(*arguments, **options)

    monkeypatch.setattr(store_writer, "call_worker", load_and_change)

    with pytest.raises(DatasetError, match=r"a\.nt: was changed while it was read; write the store again"):
        write_store([path], tmp_path / "store")
    assert [each.name for each in tmp_path.iterdir()] == ["a.nt"]


def test_how_much_is_read_is_told_in_bytes_of_all_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("courtgraph.worker.call.TICK", 0.001)
    sizes = {"a.nt": len(LINE) * 50_000, "b.nt": len(LINE)}
    for name, size in sizes.items():
        (tmp_path / name).write_text(LINE * (size // len(LINE)), "utf-8")
    told: list[tuple[int, int]] = []

    write_store([tmp_path / name for name in sizes], tmp_path / "store", told=lambda *each: told.append(each))

    assert {total for _, total in told} == {sum(sizes.values())}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert max(told)[0] >= sizes["a.nt"]


def test_a_malformed_file_is_told_by_its_line_and_leaves_the_store_that_was_there(store: Path) -> None:
    bad = store.parent / "bad.nt"
    bad.write_text(LINE + "nonsense\n", "utf-8")

    with pytest.raises(QueryError, match=r"bad\.nt:2: malformed RDF"):
        write_store([bad], store)

    assert query("SELECT ?c { ?c a ?t } LIMIT 1", store).to_dicts() == [{"c": "court/a"}]
    assert sorted(path.name for path in store.parent.iterdir()) == ["bad.nt", "store"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is broken: it names no version; make it again with courtgraph export store"),
        ('{"version": "x"}', "is broken: it names no version"),
        ("[" * 100_000, "is broken: it names no version"),
        ('{"version": 1, "triples": 1}', "is broken: its fields are not those of version 1"),
        ('{"version": 2}', "is a store of version 2, and this courtgraph reads 1; update courtgraph, or make it again"),
    ],
)
def test_a_manifest_that_cannot_be_read_is_told(store: Path, text: str, told: str) -> None:
    (store / MANIFEST).write_text(text, "utf-8")

    with pytest.raises(QueryError) as raised:
        query(COUNT, store)

    assert told in str(raised.value)


def test_a_folder_without_a_manifest_is_no_store(store: Path) -> None:
    (store / MANIFEST).unlink()

    with pytest.raises(QueryError, match=rf"^{store}: is no store: it has no {MANIFEST}; make one with courtgraph"):
        query(COUNT, store)


def test_a_dataset_in_the_place_of_a_store_is_told(curated: Path) -> None:
    with pytest.raises(
        QueryError, match="; ask a dataset with --data, or make a store of it with courtgraph export store"
    ):
        query(COUNT, [curated])


@pytest.mark.parametrize("name", ["*.sst", "CURRENT", "MANIFEST-*", "LOCK"])
def test_a_store_that_lost_a_file_is_told(store: Path, name: str) -> None:
    for path in (store / "data").glob(name):
        path.unlink()

    with pytest.raises(QueryError, match=rf"^{store}: is broken: .*; make it again with courtgraph export store$"):
        query(COUNT, store)


def test_a_store_whose_data_are_damaged_is_told(store: Path) -> None:
    for path in (store / "data").glob("*.sst"):
        path.write_bytes(bytes(path.stat().st_size))

    with pytest.raises(QueryError, match=rf"^{store}: is broken: "):
        query(COUNT, store)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such lock")
def test_a_store_that_another_process_writes_is_not_read(store: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(store / "data")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:  # noqa: S603  # ours
        assert writer.stdout
        writer.stdout.readline()
        with pytest.raises(QueryError, match=rf"^{store}: another process writes this store; ask again when it is"):
            query(COUNT, store)
        writer.communicate()


def test_two_ask_at_once_and_nothing_in_the_store_changes(store: Path) -> None:
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: query(COUNT, store).to_dicts(), range(4)))

    assert answers == [query(COUNT, dataset("a", "b")).to_dicts()] * 4
    assert {path: path.read_bytes() for path in store.rglob("*") if path.is_file()} == before


def test_a_store_is_asked_alone(store: Path, tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text(LINE, "utf-8")

    with pytest.raises(QueryError, match=rf"^{store}: a store is asked alone; make one of all files"):
        query(COUNT, [store, tmp_path / "a.nt"])


@pytest.mark.parametrize(
    "text", ["CLEAR ALL", "LOAD <http://e/>", "ASK { SERVICE <http://e/> { } }", "ASK FROM <a:a> {}"]
)
def test_a_store_is_refused_what_data_are_refused(store: Path, text: str) -> None:
    with pytest.raises(QueryError, match="is refused"):
        query(text, store)


def test_a_question_of_a_store_has_an_end(store: Path) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }"

    with pytest.raises(QueryError, match=f"^query on {store}: stopped after 1 s"):
        query(endless, store, timeout=1)


def test_the_engine_itself_writes_nothing_into_it(store: Path) -> None:
    assert run(Request(COUNT, store=str(store))).kind == "select"
    assert not list((store / "data").glob("LOG*"))


def test_the_command_makes_a_store_and_asks_it(curated: Path, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from courtgraph.cli import main

    run_ = CliRunner(catch_exceptions=False).invoke
    made = run_(main, ["export", "store", str(curated), "-o", str(tmp_path / "store")])
    asked = run_(main, ["query", "awards", "--on", str(tmp_path / "store"), "--format", "json"])
    directly = run_(main, ["query", "awards", "--data", str(curated), "--format", "json"])

    triples = json.loads((tmp_path / "store" / MANIFEST).read_text("utf-8"))["triples"]
    assert (made.exit_code, made.stdout, made.stderr) == (0, "", f"{tmp_path / 'store'}: {triples:,} triples\n")
    assert (asked.exit_code, asked.stdout) == (0, directly.stdout)
